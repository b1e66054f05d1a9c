import { setImmediate as turn } from 'node:timers/promises';
import test from 'ava';
import type { Clock } from '../../../src/common/clock.js';
import { Drain, type DrainOrder } from '../../../src/raylet/drain.js';

/** A node as a drain sees it, in a time of its own. */
class Node {
  nowMs = 0;
  leases = 0;
  objects = 0;
  workers = 0;
  readonly did: string[] = [];
  readonly #timers = new Map<() => void, number>();
  readonly drain: Drain;

  constructor() {
    const clock: Clock = {
      nowMs: () => this.nowMs,
      unixMs: () => this.nowMs,
      after: (delayMs, callback) => {
        this.#timers.set(callback, this.nowMs + delayMs);
        return () => this.#timers.delete(callback);
      },
    };
    const silent = (): void => undefined;
    this.drain = new Drain({
      clock,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      stopGiving: () => this.did.push('stop'),
      tell: (reason, timeLeftMs) => this.did.push(`tell ${reason} ${timeLeftMs}`),
      moveObjects: () => Promise.resolve(this.objects),
      taskLeases: () => this.leases,
      dismissWorkers: () => {
        this.did.push('dismiss');
        return Promise.resolve(this.workers);
      },
      leave: () => this.did.push(`leave at ${this.nowMs}`),
    });
  }

  begin(leaves: DrainOrder['leaves'], timeLeftMs: number): void {
    this.drain.begin({ reason: 'why', timeLeftMs, leaves });
  }

  async passUntil(untilMs: number): Promise<void> {
    for (;;) {
      const [next] = [...this.#timers].sort(([, a], [, b]) => a - b);
      if (next === undefined || next[1] > untilMs) break;
      this.#timers.delete(next[0]);
      this.nowMs = next[1];
      next[0]();
      for (let i = 0; i < 4; i++) await turn();
    }
    this.nowMs = untilMs;
  }
}

test('a node leaves when its tasks are done, its objects moved and its workers unused, and not before', async (t) => {
  const node = new Node();
  Object.assign(node, { leases: 1, objects: 1, workers: 1 });
  node.begin('when-idle', 60_000);
  t.deepEqual(node.did, ['stop', 'tell why 60000']);
  await node.passUntil(5_000);
  node.leases = 0;
  await node.passUntil(10_000);
  t.is(node.did.length, 2, 'objects are left');
  node.objects = 0;
  await node.passUntil(15_000);
  t.deepEqual(new Set(node.did.slice(2)), new Set(['dismiss']), 'a worker owns something');
  node.workers = 0;
  await node.passUntil(20_000);
  t.regex(node.did.at(-1)!, /^leave at 1[56]/);
});

test('at the end of its time it leaves whatever is left; a second order can only shorten the time', async (t) => {
  const node = new Node();
  node.leases = 1;
  node.begin('when-idle', 60_000);
  node.begin('when-idle', 10_000);
  node.begin('when-idle', 90_000);
  t.is(node.drain.timeLeftMs(), 10_000);
  await node.passUntil(100_000);
  t.deepEqual(node.did, ['stop', 'tell why 60000', 'leave at 10000']);
});

test('one that was only warned stays: to the end of its time, or until somebody else ends it', async (t) => {
  const inTime = new Node();
  inTime.begin('in-time', 5_000);
  await inTime.passUntil(60_000);
  t.deepEqual(inTime.did, ['stop', 'tell why 5000', 'leave at 5000']);
  const warned = new Node();
  warned.begin('not', 5_000);
  await warned.passUntil(60_000);
  t.deepEqual(warned.did, ['stop', 'tell why 5000']);
  warned.begin('when-idle', 90_000);
  await warned.passUntil(70_000);
  t.regex(warned.did.at(-1)!, /^leave at 6/);
});
