import test from 'ava';
import { ResourceSet } from '../../../src/common/resources.js';
import { ClusterView } from '../../../src/scheduling/cluster-view.js';
import { OVERTAKEN_LIMIT } from '../../../src/scheduling/lease-queue.js';
import type { LeaseInstruction } from '../../../src/scheduling/local-lease-manager.js';
import { jobId, manager, nodeId, nodeInfo, request } from './nodes.js';

const short = (instructions: readonly LeaseInstruction[]): string[] =>
  instructions.map((instruction) => `${instruction.kind} ${instruction.request.key}`);
const leaseOf = (instructions: readonly LeaseInstruction[]): number => {
  const granted = instructions.find(({ kind }) => kind === 'grant');
  return granted?.kind === 'grant' ? granted.leaseId : 0;
};

test('grants what fits, queues the rest, and grants it in order when leases end', (t) => {
  const leases = manager({ CPU: 2 });
  const one = leases.request(request(1, { CPU: 1 }));
  t.deepEqual(short(one), ['grant 1']);
  t.deepEqual(short(leases.request(request(2, { CPU: 1 }))), ['grant 2']);
  t.deepEqual(short(leases.request(request(3, { CPU: 1 }))), []);
  t.deepEqual(short(leases.request(request(4, { CPU: 1 }))), []);
  t.is(leases.pending, 2);
  t.deepEqual(short(leases.release(leaseOf(one))), ['grant 3']);
  t.deepEqual(short(leases.release(leaseOf(one))), [], 'a lease ends once');
  t.is(leases.available.get('CPU'), 0);
});

test('the class with fewest leases is served first', (t) => {
  const leases = manager({ CPU: 2 });
  const a = leases.request(request(1, { CPU: 1 }, { functionName: 'a' }));
  leases.request(request(2, { CPU: 1 }, { functionName: 'a' }));
  leases.request(request(3, { CPU: 1 }, { functionName: 'a' }));
  leases.request(request(4, { CPU: 1 }, { functionName: 'b' }));
  t.deepEqual(short(leases.release(leaseOf(a))), ['grant 4']);
});

test('cancelled requests are answered, and make way', (t) => {
  const leases = manager({ CPU: 1 });
  const held = leases.request(request(1, { CPU: 1 }));
  leases.request(request(2, { CPU: 1 }));
  leases.request(request(3, { CPU: 1 }, { clientId: 2 }));
  leases.request(request(4, { CPU: 1 }, { jobId: jobId(2) }));
  leases.request(request(5, { CPU: 1 }));
  t.deepEqual(short(leases.cancel(2)), ['canceled 2']);
  t.deepEqual(short(leases.cancel(2)), []);
  t.deepEqual(short(leases.cancel(1)), [], 'granted already');
  t.deepEqual(short(leases.clientGone(2)), ['canceled 3']);
  t.deepEqual(short(leases.jobEnded(jobId(2))), ['canceled 4']);
  t.deepEqual(short(leases.release(leaseOf(held))), ['grant 5']);
});

test('a worker that waits lends its CPUs, and only them, and takes them back at once', (t) => {
  const leases = manager({ CPU: 1, GPU: 2 });
  const parent = leases.request(request(1, { CPU: 1, GPU: 1 }));
  t.deepEqual(short(leases.request(request(2, { CPU: 1, GPU: 1 }, { functionName: 'child' }))), []);
  const lent = leases.setBlocked(leaseOf(parent), true);
  t.deepEqual(short(lent), ['grant 2']);
  t.deepEqual(short(leases.setBlocked(leaseOf(parent), true)), [], 'lent once');
  t.is(leases.available.get('GPU'), 0);
  leases.request(request(3, { CPU: 1 }));
  t.deepEqual(short(leases.setBlocked(leaseOf(parent), false)), []);
  t.deepEqual(short(leases.release(leaseOf(lent))), [], 'the one CPU is in use by the parent again');
  t.deepEqual(short(leases.release(leaseOf(parent))), ['grant 3']);
});

test('a lease that ends while its CPUs are lent does not give them back twice', (t) => {
  const leases = manager({ CPU: 1 });
  const held = leases.request(request(1, { CPU: 1 }));
  leases.setBlocked(leaseOf(held), true);
  leases.release(leaseOf(held));
  t.is(leases.available.get('CPU'), 10_000);
});

test('goes to another node when that is better, and remembers what it sent there', (t) => {
  const view = new ClusterView();
  view.apply({ full: true, nodes: [nodeInfo(1, { CPU: 1 })] });
  const leases = manager({ CPU: 1 }, view);
  t.deepEqual(short(leases.request(request(1, { CPU: 1 }))), ['grant 1']);
  t.deepEqual(short(leases.request(request(2, { CPU: 1 }))), ['spill 2']);
  t.deepEqual(short(leases.request(request(3, { CPU: 1 }))), []);
  t.deepEqual(short(leases.viewChanged()), []);
  view.apply({ nodes: [nodeInfo(1, { CPU: 1 })] });
  t.deepEqual(short(leases.viewChanged()), ['spill 3'], 'waiting work moves to a node that is free again');
});

test('a request that was sent here stays here, unless this node can never have it', (t) => {
  const view = new ClusterView();
  view.apply({ full: true, nodes: [nodeInfo(1, { CPU: 8 })] });
  const leases = manager({ CPU: 1 }, view);
  leases.request(request(1, { CPU: 1 }));
  t.deepEqual(short(leases.request(request(2, { CPU: 1 }, { spillbackCount: 1 }))), []);
  t.deepEqual(short(leases.request(request(3, { CPU: 2 }, { spillbackCount: 1 }))), ['spill 3']);
});

test('what no node can ever have is told once for each client, and waits for such a node', (t) => {
  const view = new ClusterView();
  view.apply({ full: true, nodes: [nodeInfo(1, { CPU: 4 })] });
  const leases = manager({ CPU: 2 }, view);
  const warned = leases.request(request(1, { CPU: 16 }, { functionName: 'huge' }));
  t.deepEqual(short(warned), ['infeasible 1']);
  const message = warned[0]?.kind === 'infeasible' ? warned[0].message : '';
  t.regex(message, /task huge needs CPU: 16, .* 2 nodes: host0 \(CPU: 2\); host1 \(CPU: 4\)/);
  t.deepEqual(short(leases.request(request(2, { CPU: 16 }, { functionName: 'huge' }))), []);
  t.deepEqual(short(leases.request(request(3, { CPU: 16 }, { functionName: 'huge', clientId: 2 }))), ['infeasible 3']);
  t.is(leases.pending, 3);
  view.apply({ nodes: [nodeInfo(2, { CPU: 16 })] });
  t.deepEqual(short(leases.viewChanged()), ['spill 1', 'spill 2', 'spill 3']);
});

test('large arguments draw a task to their node', (t) => {
  const view = new ClusterView();
  view.apply({ full: true, nodes: [nodeInfo(1, { CPU: 4 }, { CPU: 1 })] });
  const leases = manager({ CPU: 4 }, view);
  t.deepEqual(short(leases.request(request(1, { CPU: 1 }, { largeArgNodes: [nodeId(1)] }))), ['spill 1']);
});

test('actors take resources only if there is room now', (t) => {
  const leases = manager({ CPU: 1 });
  const actor = leases.placeActor(ResourceSet.of({ CPU: 1 }));
  t.truthy(actor);
  t.is(leases.placeActor(ResourceSet.of({ CPU: 1 })), undefined);
  t.truthy(leases.placeActor(ResourceSet.empty));
  t.deepEqual(short(leases.request(request(1, { CPU: 1 }))), []);
  t.deepEqual(short(leases.release(actor!)), ['grant 1']);
});

test('a large demand is not starved by small ones that always fit first', (t) => {
  const leases = manager({ CPU: 2 });
  let key = 1;
  const running = [1, 2].map(() => leaseOf(leases.request(request(key++, { CPU: 1 }, { functionName: 'small' }))));
  leases.request(request(key++, { CPU: 2 }, { functionName: 'large' }));
  let turns = 0;
  for (let isLargeGranted = false; !isLargeGranted; turns++) {
    leases.request(request(key++, { CPU: 1 }, { functionName: 'small' }));
    const released = leases.release(running.shift()!);
    isLargeGranted = released.some((instruction) => instruction.request.functionName === 'large');
    running.push(...released.map((instruction) => leaseOf([instruction])));
    if (turns > 3 * OVERTAKEN_LIMIT) return t.fail('starved');
  }
  t.true(turns >= OVERTAKEN_LIMIT);
});

test('nothing is kept for a demand that only the end of an actor or of a waiting task can satisfy', (t) => {
  for (const blocker of ['actor', 'waiting task'] as const) {
    const leases = manager({ CPU: 2, GPU: 1 });
    if (blocker === 'actor') leases.placeActor(ResourceSet.of({ GPU: 1 }));
    else leases.setBlocked(leaseOf(leases.request(request(1, { GPU: 1 }, { functionName: 'parent' }))), true);
    leases.request(request(2, { CPU: 2, GPU: 1 }, { functionName: 'large' }));
    for (let key = 3; key < 3 * OVERTAKEN_LIMIT; key++) {
      const child = leases.request(request(key, { CPU: 1 }, { functionName: 'child' }));
      t.deepEqual(short(child), [`grant ${key}`], blocker);
      leases.release(leaseOf(child));
    }
  }
});

test('a node that drains grants nothing: what waits goes where it fits, also to busy nodes, the rest waits for the view', (t) => {
  const view = new ClusterView();
  view.apply({ full: true, nodes: [nodeInfo(0, { CPU: 2 }), nodeInfo(1, { CPU: 2 }, { CPU: 0 })] });
  const leases = manager({ CPU: 2, licence: 1 }, view);
  const held = leases.request(request(1, { CPU: 2 }));
  leases.request(request(2, { CPU: 1 }));
  leases.request(request(3, { licence: 1, CPU: 1 }));
  t.is(leases.taskLeases, 1);
  t.deepEqual(short(leases.drain()), ['spill 2']);
  t.deepEqual(short(leases.release(leaseOf(held))), []);
  t.is(leases.taskLeases, 0);
  t.is(leases.placeActor(ResourceSet.of({ CPU: 1 })), undefined);
  t.deepEqual(short(leases.request(request(4, { CPU: 1 }, { spillbackCount: 1 }))), ['spill 4']);
  t.deepEqual(
    short(leases.request(request(5, { CPU: 1 }, { spillbackCount: 8 }))),
    [],
    'it has been sent on often enough',
  );
  t.like(
    leases.summary().find(({ demand }) => demand.get('licence') > 0),
    { kind: 'draining', count: 1 },
  );
  view.apply({ nodes: [nodeInfo(2, { CPU: 2, licence: 2 })] });
  t.deepEqual(short(leases.viewChanged()).toSorted(), ['spill 3', 'spill 5']);
  t.is(leases.pending, 0);
});

test('nothing is sent to a node that drains, and what only it could hold is said', (t) => {
  const view = new ClusterView();
  view.apply({ full: true, nodes: [nodeInfo(0, { CPU: 1 }), { ...nodeInfo(1, { CPU: 8 }), draining: true }] });
  const leases = manager({ CPU: 1 }, view);
  leases.request(request(1, { CPU: 1 }));
  t.deepEqual(short(leases.request(request(2, { CPU: 1 }))), []);
  leases.request(request(3, { CPU: 4 }));
  leases.request(request(4, { CPU: 64 }));
  t.deepEqual(
    leases.summary().map(({ kind, count, position }) => [kind, count, position]),
    [
      ['busy', 1, 1],
      ['draining', 1, 0],
      ['no-such-node', 1, 0],
    ],
  );
  t.regex(leases.summary()[0]!.reason, /free on host0: 0 of 1 CPU/);
});
