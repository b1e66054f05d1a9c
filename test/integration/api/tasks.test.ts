import { existsSync, mkdtempSync, rmSync, appendFileSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import * as ray from '../../../src/index.js';
import type { ObjectRef, RemoteFunction } from '../../../src/index.js';
import { PATIENCE } from './patience.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'batchray-test-'));

test.before(async () => {
  Object.assign(process.env, PATIENCE);
  await ray.init({ address: 'local', numCpus: 4, resources: { fast: 2 }, objectStoreBytes: 256 * 2 ** 20 });
});
test.after.always(async () => {
  await ray.shutdown();
  rmSync(scratch, { recursive: true });
});

test('a function runs with what it captures, and its results come back in order', async (t) => {
  const scale = 3;
  const square = ray.remote((x: number) => x * x * scale);
  const refs = [1, 2, 3].map((x) => square.remote(x));
  t.deepEqual(await ray.get(refs), [3, 12, 27]);
});

test('async functions, functions that return nothing, functions without arguments', async (t) => {
  const later = ray.remote(async (ms: number) => new Promise<string>((resolve) => setTimeout(resolve, ms, 'done')));
  const nothing = ray.remote(() => {
    /* returns undefined */
  });
  t.deepEqual(await ray.get([later.remote(5), nothing.remote()]), ['done', undefined]);
});

// Serial: the other tests would keep the workers busy.
test.serial('tasks run in other processes, several at a time', async (t) => {
  // None ends before there are two: a second worker may take its time to start.
  const pid = ray.remote(async () => {
    await ray.kv.put(String(process.pid), 'runs', { namespace: 'several' });
    while ((await ray.kv.keys('', { namespace: 'several' })).length < 2) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return process.pid;
  });
  const pids = await ray.get(Array.from({ length: 4 }, () => pid.remote()));
  t.false(pids.includes(process.pid));
  t.true(new Set(pids).size > 1);
});

test('a ref as an argument of its own becomes its value, inside something it stays a ref', async (t) => {
  const add = ray.remote((a: number, b: number) => a + b);
  const three = add.remote(1, 2);
  t.is(await ray.get(add.remote(three, await ray.put(4))), 7);

  const sum = ray.remote(async (refs: readonly ObjectRef<number>[]) => {
    const values = await ray.get(refs);
    return values.reduce((a, b) => a + b, 0);
  });
  t.is(await ray.get(sum.remote([three, add.remote(three, three)])), 9);
});

test('a ref as a result stays a ref', async (t) => {
  const inner = ray.remote((x: number) => x + 1);
  const outer = ray.remote((x: number) => inner.remote(x));
  const ref = await ray.get(outer.remote(1));
  t.regex(String(ref), /^ObjectRef/);
  t.is(await ray.get(ref), 2);
});

test('a task may call itself', async (t) => {
  const fib: RemoteFunction<[n: number], Promise<number>> = ray.remote(async (n: number): Promise<number> => {
    if (n < 2) return n;
    const [a, b] = await ray.get([fib.remote(n - 1), fib.remote(n - 2)]);
    return a + b;
  });
  t.is(await ray.get(fib.remote(7)), 13);
});

test('two tasks may call each other', async (t) => {
  const isEven: RemoteFunction<[n: number], Promise<boolean>> = ray.remote(async (n: number): Promise<boolean> =>
    n === 0 ? true : ray.get(isOdd.remote(n - 1)),
  );
  const isOdd: RemoteFunction<[n: number], Promise<boolean>> = ray.remote(async (n: number): Promise<boolean> =>
    n === 0 ? false : ray.get(isEven.remote(n - 1)),
  );
  t.true(await ray.get(isEven.remote(4)));
});

test('arguments are captured when the call is made', async (t) => {
  const length = ray.remote((list: readonly number[], array: Float64Array) => [list.length, array[0]]);
  const list = [1, 2];
  const array = new Float64Array(50_000).fill(1);
  const ref = length.remote(list, array);
  list.push(3);
  array[0] = 5;
  t.deepEqual(await ray.get(ref), [2, 1]);
});

test('functions are values: callbacks, remote functions as arguments', async (t) => {
  const callTwice = ray.remote((fn: (x: number) => number, x: number) => fn(fn(x)));
  const offset = 10;
  t.is(await ray.get(callTwice.remote((x) => x + offset, 1)), 21);

  const callRemote = ray.remote(async (fn: RemoteFunction<[x: number], number>, x: number) => ray.get(fn.remote(x)));
  const double = ray.remote((x: number) => 2 * x);
  t.is(await ray.get(callRemote.remote(double, 4)), 8);
});

test('numReturns splits the result', async (t) => {
  const split = ray.remote((): [number, string, Float64Array] => [1, 'a', new Float64Array(100_000).fill(2)]);
  const [one, a, large] = split.options({ numReturns: 3 }).remote();
  t.is(await ray.get(a), 'a');
  t.is((await ray.get(large))[99_999], 2);
  t.is(await ray.get(one), 1);
  t.deepEqual(split.options({ numReturns: 0 }).remote(), []);

  const wrong = ray.remote((): number[] => [1, 2, 3]).options({ numReturns: 2 });
  await t.throwsAsync(ray.get(wrong.remote()[0]), {
    instanceOf: ray.RayTaskError,
    message: /numReturns 2 .*array of 3/,
  });
});

test('an error comes back as what it was, with the remote stack and where it happened', async (t) => {
  const fail = ray.remote((x: number) => {
    throw new RangeError(`not ${x}`, { cause: new TypeError('because', { cause: 'text' }) });
  });
  const error = await t.throwsAsync(ray.get(fail.remote(7)), { instanceOf: ray.RayTaskError });
  t.regex(error.message, /fail failed \(pid=\d+, node=.+\): RangeError: not 7/);
  t.true(error.cause instanceof RangeError);
  t.true((error.cause as Error).cause instanceof TypeError);
  t.is(((error.cause as Error).cause as Error).cause, 'text');
  t.regex(error.stack ?? '', /tasks\.test/);
});

test('a value that is thrown without being an Error is wrapped', async (t) => {
  const fail = ray.remote(() => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw 'just text';
  });
  const error = await t.throwsAsync(ray.get(fail.remote()), { instanceOf: ray.RayTaskError });
  t.true(error.cause instanceof Error);
  t.regex((error.cause as Error).message, /just text/);
});

test('an error inside a task that another one waits for reaches the driver with both', async (t) => {
  const inner = ray.remote(() => {
    throw new SyntaxError('deep');
  });
  const outer = ray.remote(async () => ray.get(inner.remote()));
  const error = await t.throwsAsync(ray.get(outer.remote()), { instanceOf: ray.RayTaskError });
  t.true(error.cause instanceof ray.RayTaskError);
  t.true((error.cause as Error).cause instanceof SyntaxError);

  const depends = ray.remote((value: unknown) => value);
  const failed = await t.throwsAsync(ray.get(depends.remote(inner.remote())), { instanceOf: ray.RayTaskError });
  t.regex(failed.message, /deep/);
});

// Serial, so before the others: a worker that is killed takes with it what tasks of other tests have made in it.
test.serial('a task whose worker dies is run again, as often as maxRetries says', async (t) => {
  const dieOnce = ray.remote((file: string) => {
    if (!existsSync(file)) {
      appendFileSync(file, 'x');
      process.kill(process.pid, 'SIGKILL');
    }
    return 'second time';
  });
  t.is(await ray.get(dieOnce.remote(path.join(scratch, 'once'))), 'second time');

  const die = ray.remote((file: string) => {
    appendFileSync(file, 'x');
    process.exit(3);
  });
  const file = path.join(scratch, 'always');
  const error = await t.throwsAsync(ray.get(die.options({ maxRetries: 2 }).remote(file)), {
    instanceOf: ray.WorkerCrashedError,
  });
  t.regex(error.message, /exit code 3/);
  t.is(readFileSync(file, 'utf8'), 'xxx');
});

test('what cannot be shipped is an error at the call, or of the task when it is the result', async (t) => {
  const identity = ray.remote((x: unknown) => x);
  t.throws(() => identity.remote({ a: { socket: new WeakMap() } }), {
    instanceOf: ray.SerializationError,
    message: /args\[0\]\.a\.socket/,
  });
  const bad = ray.remote((): unknown => ({ deep: [new WeakMap()] }));
  await t.throwsAsync(ray.get(bad.remote()), { instanceOf: ray.RayTaskError, message: /return value\.deep\[0\]/ });
});

test('resources are respected', async (t) => {
  const limited = ray.remote(async () => {
    const startMs = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [startMs, Date.now()] as const;
  });
  const times = await ray.get(
    Array.from({ length: 4 }, () => limited.options({ numCpus: 0, resources: { fast: 1 } }).remote()),
  );
  const overlapping = times.map(([start, end]) => times.filter(([s, e]) => s < end && e > start).length);
  for (const [start] of times) {
    const running = times.filter(([s, e]) => s <= start && start < e).length;
    t.true(running <= 2, `at most two at a time have a "fast" each, but ${running} ran: ${overlapping.join()}`);
  }
});

test('more tasks than workers, all waiting for others of their kind, do not block each other', async (t) => {
  const leaf = ray.remote((x: number) => x);
  const waiter = ray.remote(async (x: number) => ray.get(leaf.remote(x)));
  const refs = Array.from({ length: 12 }, (_, i) => waiter.remote(i));
  t.deepEqual(
    await ray.get(refs),
    refs.map((_, i) => i),
  );
});

test('ten thousand small tasks', async (t) => {
  const increment = ray.remote((x: number) => x + 1);
  const values = await ray.get(Array.from({ length: 10_000 }, (_, i) => increment.remote(i)));
  t.true(values.every((value, i) => value === i + 1));
});

test('a task knows where it runs', async (t) => {
  const whereAmI = ray.remote(() => ray.getRuntimeContext());
  const context = await ray.get(whereAmI.options({ name: 'compass' }).remote());
  const own = ray.getRuntimeContext();
  t.is(context.jobId, own.jobId);
  t.is(context.address, own.address);
  t.is(context.taskName, 'compass');
  t.regex(context.taskId ?? '', /^[0-9a-f]{48}$/);
  t.not(context.workerId, own.workerId);
  t.is(own.taskId, undefined);
});
