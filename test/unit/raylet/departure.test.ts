import { setImmediate as turn } from 'node:timers/promises';
import test from 'ava';
import { newNodeId } from '../../../src/common/ids.js';
import { Departure, type DepartureOptions } from '../../../src/raylet/departure.js';
import type { WorkerProcess } from '../../../src/raylet/worker-process.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { ClusterView } from '../../../src/scheduling/cluster-view.js';

const silent = (): void => undefined;

/** A node with these workers, in a time of its own. */
function nodeWith(workers: { readonly state: string; readonly registration: object }[]) {
  let nowMs = 0;
  const timers = new Map<() => void, number>();
  const asked: { readonly worker: unknown; answer(): void }[] = [];
  const seen = { looks: 0, left: [] as string[] };
  const parts = {
    clock: {
      nowMs: () => nowMs,
      unixMs: () => nowMs,
      after: (delayMs: number, callback: () => void) => {
        timers.set(callback, nowMs + delayMs);
        return () => timers.delete(callback);
      },
    },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    clients: { local: () => [], tellAll: silent },
    leases: { drain: silent, active: 0 },
    pool: { stopPrestart: silent, workers: () => workers },
    objects: {
      primaries: () => {
        seen.looks++;
        return [];
      },
    },
    dismiss: (worker: WorkerProcess) =>
      new Promise<void>((resolve) => {
        asked.push({ worker, answer: resolve });
      }),
    leave: (reason: string) => seen.left.push(reason),
  };
  const departure = new Departure({
    nodeId: newNodeId(),
    hostname: 'host',
    isHead: false,
    token: ClusterToken.generate(),
    view: new ClusterView(),
    peers: {},
    ...parts,
  } as unknown as DepartureOptions);
  const passUntil = async (untilMs: number): Promise<void> => {
    for (;;) {
      for (let i = 0; i < 10; i++) await turn();
      const [next] = [...timers].sort(([, a], [, b]) => a - b);
      if (next === undefined || next[1] > untilMs) break;
      timers.delete(next[0]);
      nowMs = next[1];
      next[0]();
    }
    nowMs = untilMs;
  };
  return { departure, asked, seen, passUntil };
}

test('an actor that computes for minutes does not keep the objects of others on a node that leaves', async (t) => {
  const actor = { state: 'actor', registration: {} };
  const workers = [actor];
  const { departure, asked, seen, passUntil } = nodeWith(workers);
  departure.begin({ reason: 'why', timeLeftMs: 600_000, leaves: 'when-idle' });
  await passUntil(10_000);
  t.deepEqual(asked.map(({ worker }) => worker), [actor]); // prettier-ignore
  const { looks } = seen;
  await passUntil(20_000);
  t.true(seen.looks >= looks + 3, 'what has to be moved is looked for again and again');
  t.is(asked.length, 1, 'it is asked once');
  t.deepEqual(seen.left, []);

  asked[0]!.answer();
  await passUntil(30_000);
  t.is(asked.length, 2, 'it was in use, and is asked again');
  workers.length = 0;
  asked[1]!.answer();
  await passUntil(40_000);
  t.regex(seen.left[0] ?? '', /nothing is left on it/);
});
