import test from 'ava';
import { GetTimeoutError } from '../../../src/common/errors.js';
import type { ObjectRef } from '../../../src/core-worker/object-ref.js';
import { FakeCluster, until } from './fake-cluster.js';

const fill = () => new Uint8Array(300_000);

test('whoever only looks, again and again, finds what lies on another node', async (t) => {
  const cluster = await FakeCluster.start(t, 2);
  cluster.raylets[0]!.spillTo = cluster.raylets[1];
  const driver = await cluster.driver();
  await cluster.worker(1);
  const remote = cluster.run(driver, fill);
  await driver.wait([remote], { numReturns: 1, fetchLocal: false });
  const look = async () => (await driver.wait([remote], { numReturns: 1, fetchLocal: true, timeoutMs: 0 })).ready;
  t.deepEqual(await look(), []);
  await until(() => cluster.raylets[0]!.store.stats().objects === 1, 'the object is fetched');
  t.deepEqual(await look(), [remote]);
});

test('whoever only looks, again and again, finds what another process owns', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const worker = await cluster.worker();
  const give = async () => [await worker.put('mine')];
  const [[inner]] = (await driver.get([cluster.run(driver, give)])) as [[ObjectRef]];
  const look = async () => (await driver.wait([inner], { numReturns: 1, fetchLocal: true, timeoutMs: 0 })).ready;
  let looks = 1;
  for (; (await look()).length === 0; looks++) {
    if (looks > 60_000) break;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  t.true(looks > 1 && looks < 60_000);
});

test('get and wait keep what they wait for when the ref is disposed of meanwhile', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  let release: (() => void) | undefined;
  const slow = () => new Promise<string>((resolve) => (release = () => resolve('late')));
  const ref = cluster.run(driver, slow);
  const get = driver.get([ref], 60_000);
  const wait = driver.wait([ref], { numReturns: 1, fetchLocal: true, timeoutMs: 60_000 });
  ref[Symbol.dispose]();
  await until(() => release !== undefined, 'the slow task runs');
  release!();
  t.deepEqual(await get, ['late']);
  t.deepEqual(await wait, { ready: [ref], notReady: [] });
  await t.throwsAsync(driver.get([await driver.put(1), ref]), { instanceOf: TypeError, message: /disposed/ });
});

test('what is waited for is let go at the end of the wait', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const large = cluster.run(driver, fill);
  const get = t.throwsAsync(driver.get([large], 1), { instanceOf: GetTimeoutError });
  large[Symbol.dispose]();
  await get;
  await cluster.worker();
  await until(() => cluster.raylets[0]!.count('freeObjects') > 0, 'nobody wants the result any more');
  t.pass();
});

test('a time-out names what is not there, not what is', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const here = await driver.put(fill());
  const never = () => 1;
  const error = await t.throwsAsync(driver.get([here, cluster.run(driver, never)], 1), { instanceOf: GetTimeoutError });
  t.regex(error.message, /1 of 2 not there yet: never/);
});
