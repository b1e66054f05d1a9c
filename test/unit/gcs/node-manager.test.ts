import test from 'ava';
import { NodeDiedError, VersionMismatchError } from '../../../src/common/errors.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { NodeManager } from '../../../src/gcs/server/node-manager.js';
import { ResourceView } from '../../../src/gcs/server/resource-view.js';
import { at, nodeId, nodeInfo, words } from './fixtures.js';

const manager = () => new NodeManager({ version: '1', heartbeatMs: 1000, heartbeatMisses: 5, rejoinMs: 8000 });

/** Calls `overdue` every second, as the shell does; the first death ends it. */
function runUntilDeath(nodes: NodeManager, fromMs: number, toMs: number): { atMs: number; reason: string } | undefined {
  for (let atMs = fromMs; atMs <= toMs; atMs += 1000) {
    const [death] = nodes.overdue(at(atMs));
    if (death !== undefined) return { atMs, reason: death.reason };
  }
  return undefined;
}

test('a node is dead after the missed heartbeats, and not before', (t) => {
  const nodes = manager();
  nodes.register({ node: nodeInfo(1), version: '1' }, at(0));
  t.is(runUntilDeath(nodes, 0, 5000), undefined);
  nodes.report(nodeId(1), {}, at(5500));
  const death = runUntilDeath(nodes, 6000, 20_000);
  t.is(death?.atMs, 11_000);
  t.regex(death?.reason ?? '', /5000 ms/);
  t.deepEqual(words(nodes.dead(nodeId(1), 'silent')), ['store dead']);
  t.deepEqual(nodes.dead(nodeId(1), 'again'), []);
  t.like(nodes.get(nodeId(1)), { alive: false, deathReason: 'silent' });
  t.deepEqual(nodes.overdue(at(30_000)), []);
});

test('nobody is declared dead for a time in which this process itself was held up', (t) => {
  const nodes = manager();
  nodes.register({ node: nodeInfo(1), version: '1' }, at(0));
  t.is(runUntilDeath(nodes, 0, 3000), undefined);
  t.deepEqual(nodes.overdue(at(60_000)), []);
  // 3 s of silence before, and more than 2 after.
  t.is(runUntilDeath(nodes, 61_000, 80_000)?.atMs, 63_000);
});

test('a node that is heard of right after a hold-up has its whole time again', (t) => {
  const nodes = manager();
  nodes.register({ node: nodeInfo(1), version: '1' }, at(0));
  t.is(runUntilDeath(nodes, 0, 5000), undefined);
  t.deepEqual(nodes.overdue(at(60_000)), []);
  nodes.report(nodeId(1), {}, at(60_001));
  t.is(runUntilDeath(nodes, 61_000, 80_000)?.atMs, 66_000);
});

test('a process that is held up again and again declares the dead dead all the same', (t) => {
  const nodes = manager();
  nodes.load([{ ...nodeInfo(2), alive: true }], at(0));
  nodes.register({ node: nodeInfo(1), version: '1' }, at(0));
  const deaths: string[] = [];
  // A second in which it works, and three in which it does not.
  for (let atMs = 0; atMs < 100_000 && deaths.length < 2; atMs += 4000) {
    for (const { nodeId: dead } of [...nodes.overdue(at(atMs)), ...nodes.overdue(at(atMs + 1000))]) {
      deaths.push(`${dead === nodeId(1) ? 'silent' : 'awaited'} ${atMs + 1000}`);
      nodes.dead(dead, 'overdue');
    }
  }
  t.deepEqual(deaths, ['silent 21000', 'awaited 33000']);
});

test('after a restart drivers are waited for exactly as long as their nodes, also when this process was held up', (t) => {
  const nodes = manager();
  nodes.load([{ ...nodeInfo(1), alive: true }], at(0));
  t.is(runUntilDeath(nodes, 0, 7000), undefined);
  t.deepEqual(nodes.overdue(at(60_000)), []);
  t.false(nodes.isRejoinOver(at(60_000)));
  const death = runUntilDeath(nodes, 61_000, 80_000);
  // 7 s before, and more than one after.
  t.is(death?.atMs, 62_000);
  t.false(nodes.isRejoinOver(at(61_000)));
  t.true(nodes.isRejoinOver(at(62_000)));
  t.regex(death?.reason ?? '', /within 8000 ms after a restart/);
});

test('a dead node does not come back, and another version is refused', (t) => {
  const nodes = manager();
  const error = t.throws(() => nodes.register({ node: nodeInfo(1), version: '2' }, at(0)), {
    instanceOf: VersionMismatchError,
  });
  t.true(['c1', '2', '1'].every((word) => error.message.includes(word)));
  t.deepEqual(nodes.list(), []);
  nodes.register({ node: nodeInfo(1), version: '1' }, at(0));
  nodes.dead(nodeId(1), 'its raylet ended');
  const refused = t.throws(() => nodes.register({ node: nodeInfo(1), version: '1' }, at(1)), {
    instanceOf: NodeDiedError,
  });
  t.regex(refused.message, /its raylet ended/);
});

test('a report says whether others have to know', (t) => {
  const nodes = manager();
  nodes.register({ node: nodeInfo(1), version: '1' }, at(0));
  const available = ResourceSet.of({ CPU: 1 }).toWire();
  t.false(nodes.report(nodeId(1), {}, at(1)), 'only a heartbeat');
  t.true(nodes.report(nodeId(1), { available }, at(2)));
  t.true(nodes.report(nodeId(1), { pendingLeases: 3 }, at(3)));
  t.like(nodes.get(nodeId(1)), { available, pendingLeases: 3, alive: true });
  t.false(nodes.report(nodeId(2), { available }, at(4)), 'never registered');
});

test('after a restart known nodes are awaited for longer than silent ones', (t) => {
  const before = manager();
  before.register({ node: nodeInfo(1), version: '1' }, at(0));
  before.register({ node: nodeInfo(2), version: '1' }, at(0));
  before.register({ node: nodeInfo(3), version: '1' }, at(0));
  before.dead(nodeId(3), 'gone');
  const nodes = manager();
  nodes.load(before.list(), at(100_000));
  t.deepEqual(nodes.awaited(), [nodeId(1), nodeId(2)]);
  nodes.register({ node: nodeInfo(2), version: '1' }, at(101_000));
  nodes.report(nodeId(2), {}, at(105_000));
  t.deepEqual(nodes.awaited(), [nodeId(1)]);
  const leaving = { ...nodeInfo(4), draining: true, drainLeftMs: 500, drainReason: 'meanwhile' };
  nodes.register({ node: leaving, version: '1' }, at(105_000));
  t.like(nodes.told(nodeId(4), at(105_200)), { draining: true, drainLeftMs: 300, drainReason: 'meanwhile' });
  nodes.dead(nodeId(4), 'gone');
  const death = runUntilDeath(nodes, 100_000, 200_000);
  t.is(death?.atMs, 109_000);
  t.regex(death?.reason ?? '', /8000 ms after a restart/);
});

test('the resource view merges changes and keeps its interval', (t) => {
  const view = new ResourceView(100);
  t.is(view.dueInMs(0), undefined);
  view.changed(nodeId(1));
  t.is(view.dueInMs(0), 0, 'the first change after a quiet time leaves at once');
  t.deepEqual(view.take(0), [{ nodeId: nodeId(1), isWhole: false }]);
  view.changed(nodeId(1));
  view.changed(nodeId(2));
  view.changed(nodeId(1));
  t.is(view.dueInMs(30), 70);
  t.deepEqual(
    view.take(100).map((change) => change.nodeId),
    [nodeId(1), nodeId(2)],
  );
  t.is(view.dueInMs(101), undefined);
  view.changed(nodeId(1));
  view.cameOrWent(nodeId(2));
  t.is(view.dueInMs(101), 0, 'a node that goes is told at once');
});
