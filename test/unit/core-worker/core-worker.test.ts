import test from 'ava';
import { RayTaskError, GetTimeoutError, WorkerCrashedError } from '../../../src/common/errors.js';
import type { ObjectRef } from '../../../src/core-worker/object-ref.js';
import { isObjectRef } from '../../../src/core-worker/object-ref.js';
import { FakeCluster, until } from './fake-cluster.js';

test('tasks run, refs among arguments become values, errors come out of get', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  const add = (a: number, b: number) => a + b;
  const three = cluster.run(driver, add, 1, 2);
  const ten = cluster.run(driver, add, three, 7);
  t.deepEqual(await driver.get([three, ten]), [3, 10]);

  const fail = () => {
    throw new TypeError('no');
  };
  const failed = cluster.run(driver, fail);
  const error = await t.throwsAsync(driver.get([failed]), { instanceOf: RayTaskError, message: /fail failed/ });
  t.true(error.cause instanceof TypeError);
  // A task that depends on it fails with the same error and is not run.
  const dependent = cluster.run(driver, add, failed, 1);
  await t.throwsAsync(driver.get([dependent]), { instanceOf: RayTaskError, message: /fail failed/ });
});

test('many tasks on two workers give every result once', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  await cluster.worker();
  const square = (x: number) => x * x;
  const refs = Array.from({ length: 3000 }, (_, x) => cluster.run(driver, square as never, x));
  t.deepEqual(
    await driver.get(refs),
    refs.map((_, x) => x * x),
  );
  await until(() => cluster.raylets[0]!.leases.size === 0, 'idle leases are given back');
});

test('large arguments, results and puts go through the store and come back as views', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  const size = 50_000;
  const array = Float64Array.from({ length: size }, (_, i) => i);
  const double = (a: Float64Array) => a.map((x) => 2 * x);
  const fromArg = cluster.run(driver, double, array);
  array.fill(0); // captured when the call was made
  const put = await driver.put(Float64Array.from({ length: size }, (_, i) => i));
  const fromPut = cluster.run(driver, double, put);
  const [a, b] = (await driver.get([fromArg, fromPut])) as [Float64Array, Float64Array];
  t.is(a[size - 1], 2 * (size - 1));
  t.deepEqual(a, b);
  a.fill(7);
  const [again] = (await driver.get([fromArg])) as [Float64Array];
  t.is(again[1], 2);
});

test('values move between nodes', async (t) => {
  const cluster = await FakeCluster.start(t, 2);
  cluster.raylets[0]!.spillTo = cluster.raylets[1];
  const driver = await cluster.driver();
  await cluster.worker(1);
  const fill = (x: number) => new Float64Array(40_000).fill(x);
  const sum = (a: Float64Array) => a.reduce((s, x) => s + x, 0);
  const remote = cluster.run(driver, fill, 2);
  const local = await driver.put(new Float64Array(40_000).fill(3));
  t.is(((await driver.get([remote])) as [Float64Array])[0][7], 2);
  t.deepEqual(await driver.get([cluster.run(driver, sum as never, local)]), [120_000]);
  const [first, second] = cluster.raylets;
  t.is(first!.store.stats().objects, 2);
  t.is(second!.store.stats().objects, 2);
  remote[Symbol.dispose]();
  local[Symbol.dispose]();
  // The real raylets forward frees to where copies were taken; here each hears of its primary copies.
  await until(() => first!.count('freeObjects') > 0 && second!.count('freeObjects') > 0, 'primary copies are freed');
});

test('tasks inside tasks: the outer one lends its worker', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const workers = [await cluster.worker(), await cluster.worker()];
  const leaf = (x: number) => x + 1;
  const outer = async (x: number) => {
    const self = workers.find((worker) => worker.context().taskName === 'outer')!;
    const [y] = await self.get([cluster.run(self, leaf, x)]);
    return y;
  };
  t.deepEqual(await driver.get([cluster.run(driver, outer as never, 5)]), [6]);
  // On another stream than the result.
  await until(() => cluster.raylets[0]!.count('notifyBlocked') >= 2, 'the raylet hears that the outer task goes on');
  t.is(cluster.raylets[0]!.count('notifyBlocked'), 2);
});

test('refs as results stay refs and keep their values alive', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const worker = await cluster.worker();
  const make = async () => [await worker.put('inner'), await worker.put(new Uint8Array(200_000).fill(9))];
  const outer = cluster.run(driver, make);
  const [[small, large]] = (await driver.get([outer])) as [[ObjectRef, ObjectRef]];
  t.true(isObjectRef(small));
  outer[Symbol.dispose]();
  const [text, bytes] = (await driver.get([small, large])) as [string, Uint8Array];
  t.is(text, 'inner');
  t.is(bytes[199_999], 9);
});

test('get times out and says what it waits for; wait tells the ready from the others', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  let release: (() => void) | undefined;
  const slow = () => new Promise<string>((resolve) => (release = () => resolve('late')));
  const quick = () => 1;
  await driver.get([cluster.run(driver, quick)]);
  const a = cluster.run(driver, slow);
  await until(() => release !== undefined, 'the slow task runs');
  const b = cluster.run(driver, quick);
  const error = await t.throwsAsync(driver.get([a, b], 20), { instanceOf: GetTimeoutError });
  t.regex(error.message, /slow .*quick \(waits for a worker with CPU: 1\)/);
  const none = await driver.wait([a, b], { numReturns: 1, timeoutMs: 1, fetchLocal: true });
  t.deepEqual(none, { ready: [], notReady: [a, b] });
  release!();
  const one = await driver.wait([a, b], { numReturns: 1, fetchLocal: true });
  t.deepEqual(one, { ready: [a], notReady: [b] });
  t.deepEqual(await driver.get([a, b]), ['late', 1]);
});

test('a task whose worker dies runs again, and fails when its retries are used up', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const workers = [await cluster.worker(), await cluster.worker(), await cluster.worker()];
  let runs = 0;
  const die = () => {
    runs++;
    const index = workers.findIndex((worker) => worker.context().taskName === 'die');
    cluster.raylets[0]!.kill(workers.splice(index, 1)[0]!);
    return new Promise(() => undefined);
  };
  const [ref] = cluster.call(driver, die, [], { maxRetries: 1 });
  const error = await t.throwsAsync(driver.get([ref!]), { instanceOf: WorkerCrashedError });
  t.regex(error.message, /die: killed by the test.*2 times/);
  t.is(runs, 2);
  t.is(cluster.warnings.length, 1);
});
