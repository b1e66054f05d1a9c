import { setImmediate as turn } from 'node:timers/promises';
import test from 'ava';
import { NodeDrainingError } from '../../../src/common/errors.js';
import { idBytes, newNodeId, type NodeId } from '../../../src/common/ids.js';
import { Drains, type DrainNotice } from '../../../src/core-worker/drains.js';

const own = newNodeId();
const other = newNodeId();

function drains(): { drains: Drains; pass(ms: number): void } {
  let nowMs = 1_000;
  const clock = { nowMs: () => nowMs, unixMs: () => nowMs, after: () => () => undefined };
  return { drains: new Drains(own, clock), pass: (ms) => (nowMs += ms) };
}

const message = (nodeId: NodeId, timeLeftMs: number) => ({
  nodeId: idBytes(nodeId),
  hostname: 'c1',
  reason: 'maintenance',
  timeLeftMs,
});

test('the time left is the shorter of allocation and drain, and never negative', (t) => {
  const { drains: known, pass } = drains();
  t.is(known.timeLeftMs(), undefined);
  known.registered({ nodeId: idBytes(own), timeLeftMs: 60_000 });
  pass(10_000);
  t.is(known.timeLeftMs(), 50_000);
  known.nodeDraining(message(other, 1));
  t.is(known.timeLeftMs(), 50_000);
  known.nodeDraining(message(own, 5_000));
  t.is(known.timeLeftMs(), 5_000);
  pass(6_000);
  t.is(known.timeLeftMs(), 0);
});

test('the signal is aborted by the drain of the own node only, with the reason', (t) => {
  const { drains: known } = drains();
  known.nodeDraining(message(other, 1_000));
  t.false(known.signal.aborted);
  known.nodeDraining(message(own, 2_000));
  t.true(known.signal.aborted);
  const reason = known.signal.reason as NodeDrainingError;
  t.true(reason instanceof NodeDrainingError);
  t.like(reason.context, { hostname: 'c1', reason: 'maintenance', timeLeftMs: 2_000 });
});

test('listeners hear of each node once, late ones of those that are leaving, and of nothing when ended', async (t) => {
  const { drains: known, pass } = drains();
  const first: DrainNotice[] = [];
  known.onDrain((notice) => first.push(notice));
  t.true(known.nodeDraining(message(other, 10_000)));
  t.false(known.nodeDraining(message(other, 10_000)));
  t.deepEqual(first, [{ nodeId: other, hostname: 'c1', reason: 'maintenance', isOwnNode: false, timeLeftMs: 10_000 }]);
  pass(4_000);
  const late: DrainNotice[] = [];
  const end = known.onDrain((notice) => late.push(notice));
  t.deepEqual(late, [], 'in a later turn');
  await turn();
  t.deepEqual(
    late.map(({ timeLeftMs }) => timeLeftMs),
    [6_000],
  );
  end();
  known.nodeDied(other);
  known.nodeDraining(message(own, 1));
  t.is(late.length, 1);
  t.is(first.length, 2);
});
