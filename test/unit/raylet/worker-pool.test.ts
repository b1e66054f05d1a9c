import { setImmediate as turn } from 'node:timers/promises';
import test from 'ava';
import type { Clock } from '../../../src/common/clock.js';
import { ClusterStartError, ShutdownError } from '../../../src/common/errors.js';
import { jobIdFromNumber } from '../../../src/common/ids.js';
import { WorkerPool, type WorkerPoolOptions } from '../../../src/raylet/worker-pool.js';
import { poolKey, type WorkerProcess, type WorkerRegistration } from '../../../src/raylet/worker-process.js';

/** A worker process without a process. */
class FakeWorker {
  state = 'starting';
  jobId: unknown;
  registration: unknown;
  isBlocked = false;
  leaseId: number | undefined;
  idleSinceMs = 0;
  endReason: string | undefined;
  readonly errorTail = 'out of patience';
  readonly logFile = 'worker.err';
  readonly key: string;
  die: (reason: string) => void = () => undefined;
  readonly exited = new Promise<string>((resolve) => {
    this.die = (reason) => {
      this.state = 'dead';
      resolve(reason);
    };
  });
  readonly flushed = this.exited.then(() => undefined);

  constructor(
    readonly pid: number,
    execArgv: readonly string[],
  ) {
    this.key = poolKey(execArgv);
  }

  get startupToken(): string {
    return `token ${this.pid}`;
  }

  end(reason: string): Promise<void> {
    this.endReason = reason;
    this.state = 'ending';
    this.die(reason);
    return this.exited.then(() => undefined);
  }

  kill(): void {
    this.die(this.endReason ?? 'killed');
  }
}

class FakeClock implements Clock {
  #now = 0;
  readonly #timers = new Set<{ atMs: number; callback: () => void }>();

  nowMs(): number {
    return this.#now;
  }

  unixMs(): number {
    return this.#now;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { atMs: this.#now + delayMs, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  advance(ms: number): void {
    this.#now += ms;
    for (const timer of [...this.#timers]) {
      if (timer.atMs > this.#now || !this.#timers.delete(timer)) continue;
      timer.callback();
    }
  }
}

const silent = (): void => undefined;
const JOB = jobIdFromNumber(1);
const OTHER = jobIdFromNumber(2);

function poolOf(options: Partial<WorkerPoolOptions> = {}) {
  const spawned: FakeWorker[] = [];
  const deaths: string[] = [];
  const surplus: number[] = [];
  const clock = new FakeClock();
  const pool = new WorkerPool({
    spawn: (execArgv) => {
      const worker = new FakeWorker(spawned.length + 1, execArgv);
      spawned.push(worker);
      return worker as unknown as WorkerProcess;
    },
    target: 0,
    maxStarting: 2,
    maxWorkers: 10,
    startTimeoutMs: 1_000,
    idleMs: 100,
    killGraceMs: 10,
    clock,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    onDeath: (_, reason) => deaths.push(reason),
    onSurplus: (worker) => surplus.push(worker.pid),
    ...options,
  });
  const register = (n: number): void => {
    const worker = pool.starting(`token ${n}`);
    if (worker === undefined) throw new Error(`worker ${n} is not starting`);
    pool.registered(worker, {} as WorkerRegistration);
  };
  return { pool, spawned, deaths, surplus, clock, register };
}

test('workers start in parallel up to the limit, and serve orders in order', async (t) => {
  const { pool, spawned, register } = poolOf();
  const orders = [1, 2, 3].map(() => pool.order(JOB, []));
  t.is(spawned.length, 2);
  register(2);
  t.is((await orders[0]!.worker).pid, 2);
  t.is(spawned.length, 3, 'room for one more to start');
  register(1);
  register(3);
  t.deepEqual([(await orders[1]!.worker).pid, (await orders[2]!.worker).pid], [1, 3]);
  pool.giveBack(await orders[1]!.worker);
  t.is((await pool.order(JOB, []).worker).pid, 1);
});

test('idle workers serve their own job, those of nobody any job with the same node options', async (t) => {
  const { pool, spawned, register } = poolOf({ target: 1 });
  pool.prestart([]);
  register(1);
  const first = await pool.order(JOB, []).worker;
  t.is(first.jobId, JOB);
  pool.giveBack(first);
  const foreign = pool.order(OTHER, []);
  t.is(spawned.length, 2, 'the idle worker belongs to the first job');
  register(2);
  t.is((await foreign.worker).pid, 2);
  void pool.order(JOB, ['--import', 'tsx']);
  t.is(spawned.at(-1)?.key, poolKey(['--import', 'tsx']));
});

test('as many as the target are kept ready; actors and waiting workers do not count', async (t) => {
  const { pool, spawned, register } = poolOf({ target: 2 });
  pool.prestart([]);
  t.is(spawned.length, 2);
  register(1);
  register(2);
  const worker = await pool.order(JOB, []).worker;
  pool.changed();
  t.is(spawned.length, 2, 'it runs a task and will be back');
  worker.isBlocked = true;
  pool.changed();
  t.is(spawned.length, 3);
  register(3);
  (await pool.order(JOB, []).worker).state = 'actor';
  pool.changed();
  t.is(spawned.length, 4);
  spawned[3]?.die('gone');
  await turn();
  await turn();
  t.is(spawned.length, 4, 'what cannot start is not started for ever without need');
});

test('one order fails for each worker that does not start', async (t) => {
  const { pool, spawned, deaths } = poolOf();
  const orders = [1, 2, 3].map(() => pool.order(JOB, []));
  spawned[0]?.die('worker process 1 ended with exit code 1');
  const error = await t.throwsAsync(orders[0]!.worker, { instanceOf: ClusterStartError });
  t.regex(error.message, /exit code 1[^]*out of patience/);
  t.is(spawned.length, 3);
  t.deepEqual(deaths, []);
});

test('one that does not register in time is killed', async (t) => {
  const { pool, clock } = poolOf();
  const { worker } = pool.order(JOB, []);
  clock.advance(1_000);
  await t.throwsAsync(worker, { message: /did not register within 1000 ms/ });
});

test('a death is told once, and makes way for another worker', async (t) => {
  const { pool, spawned, deaths, register } = poolOf({ maxWorkers: 1 });
  const first = pool.order(JOB, []);
  register(1);
  await first.worker;
  const second = pool.order(JOB, []);
  t.is(spawned.length, 1);
  spawned[0]?.die('killed');
  await turn();
  t.deepEqual(deaths, ['killed']);
  register(2);
  t.is((await second.worker).pid, 2);
});

test('orders can be cancelled, and end with their job', async (t) => {
  const { pool, register } = poolOf();
  const [cancelled, ended, other] = [pool.order(JOB, []), pool.order(JOB, []), pool.order(OTHER, [])];
  cancelled.cancel();
  await t.throwsAsync(cancelled.worker, { instanceOf: ShutdownError });
  const ending = pool.jobEnded(JOB, () => false);
  await t.throwsAsync(ended.worker, { instanceOf: ShutdownError, message: /job has ended/ });
  await ending;
  register(1);
  t.is((await other.worker).pid, 1);
});

test('the end of a job ends its workers but those to be kept', async (t) => {
  const { pool, spawned, register } = poolOf({ maxStarting: 3 });
  const orders = [pool.order(JOB, []), pool.order(JOB, []), pool.order(OTHER, [])];
  for (const n of [1, 2, 3]) register(n);
  await Promise.all(orders.map(({ worker }) => worker));
  await pool.jobEnded(JOB, (worker) => worker.pid === 2);
  t.deepEqual(
    spawned.map(({ state }) => state),
    ['dead', 'leased', 'leased'],
  );
});

test('idle workers beyond the target are told to go, the longest idle first', async (t) => {
  const { pool, surplus, clock, register } = poolOf({ target: 1, maxStarting: 3 });
  const orders = [1, 2, 3].map(() => pool.order(JOB, []));
  for (const n of [1, 2, 3]) register(n);
  const workers = await Promise.all(orders.map(({ worker }) => worker));
  pool.giveBack(workers[1]!);
  clock.advance(50);
  pool.giveBack(workers[2]!);
  pool.giveBack(workers[0]!);
  clock.advance(50);
  t.deepEqual(surplus, [2]);
});
