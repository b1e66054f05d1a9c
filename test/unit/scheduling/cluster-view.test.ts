import test from 'ava';
import { ResourceSet } from '../../../src/common/resources.js';
import { ClusterView, describeNodes } from '../../../src/scheduling/cluster-view.js';
import { nodeId, nodeInfo } from './nodes.js';

const cpus = (view: ClusterView): Record<string, number> =>
  Object.fromEntries(view.nodes().map(({ info, available }) => [info.hostname ?? '', available.get('CPU') / 10_000]));

test('deltas are merged; dead nodes are told once, with the reason', (t) => {
  const view = new ClusterView();
  t.true(view.apply({ full: true, nodes: [nodeInfo(1, { CPU: 4 }), nodeInfo(2, { CPU: 2 })] }).hasNews);
  t.true(view.apply({ nodes: [nodeInfo(1, { CPU: 4 }, { CPU: 1 })] }).hasNews);
  t.false(view.apply({ nodes: [nodeInfo(1, { CPU: 4 }, { CPU: 1 })] }).hasNews);
  t.deepEqual(cpus(view), { host1: 1, host2: 2 });
  const dead = { ...nodeInfo(1, { CPU: 4 }, {}, false), deathReason: 'unplugged' };
  t.deepEqual(view.apply({ nodes: [dead] }).died, [{ nodeId: nodeId(1), reason: 'unplugged', wasLeaving: false }]);
  t.deepEqual(view.apply({ nodes: [dead] }).died, []);
  t.is(view.get(nodeId(1)), undefined);
});

test('a full view drops whom it does not name', (t) => {
  const view = new ClusterView();
  view.apply({ full: true, nodes: [nodeInfo(1, { CPU: 4 }), nodeInfo(2, { CPU: 2 })] });
  t.deepEqual(
    view.apply({ full: true, nodes: [nodeInfo(2, { CPU: 2 })] }).died.map((died) => died.nodeId),
    [nodeId(1)],
  );
  t.deepEqual(cpus(view), { host2: 2 });
});

test('what was sent to a node counts as taken until its next report, or for three ticks', (t) => {
  const view = new ClusterView();
  const demand = ResourceSet.of({ CPU: 3 });
  view.apply({ full: true, nodes: [nodeInfo(1, { CPU: 4 })] });
  view.promise(nodeId(1), demand);
  t.deepEqual(cpus(view), { host1: 1 });
  t.is(view.get(nodeId(1))?.pendingLeases, 1);
  t.true(view.apply({ nodes: [nodeInfo(1, { CPU: 4 })] }).hasNews, 'room that was promised is free again');
  t.deepEqual(cpus(view), { host1: 4 });
  view.promise(nodeId(1), demand);
  t.deepEqual([view.tick(), view.tick(), view.tick()], [false, false, true]);
  t.deepEqual(cpus(view), { host1: 4 });
});

test('messages name the first nodes and count the others', (t) => {
  const nodes = Array.from({ length: 7 }, (_, n) => ({ name: `host${n}`, total: ResourceSet.of({ CPU: n }) }));
  t.is(describeNodes(nodes.slice(1, 2)), '1 node: host1 (CPU: 1)');
  t.regex(describeNodes(nodes), /^7 nodes: host0 \(nothing\); host1 .*; host4 \(CPU: 4\) and 2 more$/);
});

test('a slim delta changes resources only, and means nothing before the whole record', (t) => {
  const view = new ClusterView();
  const slim = (cpus: number) => ({
    nodeId: nodeInfo(1, {}).nodeId,
    alive: true,
    available: ResourceSet.of({ CPU: cpus }).toWire(),
    pendingLeases: 2,
  });
  t.false(view.apply({ nodes: [slim(1)] }).hasNews);
  t.deepEqual(cpus(view), {});
  view.apply({ full: true, nodes: [{ ...nodeInfo(1, { CPU: 4 }), port: 7 }] });
  t.true(view.apply({ nodes: [slim(1)] }).hasNews);
  t.like(view.get(nodeId(1)), { pendingLeases: 2, total: ResourceSet.of({ CPU: 4 }) });
  t.like(view.get(nodeId(1))?.info, { hostname: 'host1', port: 7, pendingLeases: 2 });
  t.deepEqual(cpus(view), { host1: 1 });
});

test('a node that drains is told once, and is not open any more', (t) => {
  const view = new ClusterView();
  view.apply({ full: true, nodes: [nodeInfo(1, { CPU: 4 }), nodeInfo(2, { CPU: 2 })] });
  const draining = { ...nodeInfo(1, { CPU: 4 }), draining: true, drainReason: 'maintenance' };
  const change = view.apply({ nodes: [draining] });
  t.deepEqual(change.draining, [draining]);
  t.true(change.hasNews);
  t.deepEqual(view.apply({ nodes: [draining] }).draining, []);
  t.deepEqual(
    view.open().map((node) => node.nodeId),
    [nodeId(2)],
  );
  t.is(view.nodes().length, 2);
});
