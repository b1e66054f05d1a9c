import { setImmediate as turn } from 'node:timers/promises';
import test from 'ava';
import { collectGarbage } from '../../../src/core-worker/collect-garbage.js';
import * as ray from '../../../src/index.js';
import type { ObjectRef } from '../../../src/index.js';
import { PATIENCE } from './patience.js';

const MIB = 2 ** 20;

test.before(async () => {
  Object.assign(process.env, PATIENCE);
  await ray.init({ address: 'local', numCpus: 4, objectStoreBytes: 256 * MIB });
});
test.after.always(() => ray.shutdown());

test('put and get of small and large values of all kinds', async (t) => {
  const values = [
    5,
    'text',
    undefined,
    { a: [new Date(0), /x/g, 10n], m: new Map([[1, new Set(['a'])]]) },
    new Float64Array(1_000_000).map((_, i) => i),
    { nested: { bytes: Buffer.alloc(300_000, 7) } },
  ];
  for (const value of values) t.deepEqual(await ray.get(await ray.put(value)), value as never);
});

test('large arguments and results pass through shared memory', async (t) => {
  const scale = ray.remote((array: Float64Array, by: number) => array.map((x) => x * by));
  const once = scale.remote(new Float64Array(1_000_000).fill(2), 3);
  const result = await ray.get(scale.remote(once, 2));
  t.is(result.length, 1_000_000);
  t.true(result.every((x) => x === 12));
});

test('writing into a result changes only what the writer sees', async (t) => {
  const ref = await ray.put(new Float64Array(100_000).fill(1));
  const mine = await ray.get(ref);
  mine[0] = 99;
  const scribble = ray.remote((array: Float64Array) => {
    const before = array[0];
    array.fill(7);
    return [before, array[0]];
  });
  t.deepEqual(await ray.get(scribble.remote(ref)), [1, 7]);
  t.deepEqual(await ray.get(scribble.remote(ref)), [1, 7], 'not even the next task of the same worker');
  t.is(mine[0], 99);
  t.is((await ray.get(ref))[0], 1);
});

test('a large object is read without a copy', async (t) => {
  const ref = await ray.put(new Uint8Array(64 * MIB));
  const first = await ray.get(ref);
  const second = await ray.get(ref);
  t.is(first.buffer, second.buffer, 'views on the same memory');
});

test('get: time-outs name what is not there yet', async (t) => {
  const slow = ray.remote(async () => new Promise((resolve) => setTimeout(resolve, 600_000)));
  const ref = slow.options({ name: 'sleeper' }).remote();
  await t.throwsAsync(ray.get(ref, { timeoutMs: 50 }), { instanceOf: ray.GetTimeoutError, message: /sleeper/ });
  await t.throwsAsync(ray.get(ref, { timeoutMs: 0 }), { instanceOf: ray.GetTimeoutError });
});

test('wait: what is ready first, time-outs, errors count as ready', async (t) => {
  const sleep = ray.remote(async (ms: number) => new Promise<number>((resolve) => setTimeout(resolve, ms, ms)));
  const refs = [sleep.remote(600_000), sleep.remote(1)];
  const [ready, rest] = await ray.wait(refs);
  t.deepEqual([ready, rest], [[refs[1]!], [refs[0]!]]);

  const [none, all] = await ray.wait([refs[0]!], { timeoutMs: 20 });
  t.deepEqual([none.length, all.length], [0, 1]);

  const fail = ray.remote(() => {
    throw new Error('x');
  });
  const [failed] = await ray.wait([fail.remote()], { timeoutMs: 120_000 });
  await t.throwsAsync(ray.get(failed[0]!), { instanceOf: ray.RayTaskError });

  const done = await ray.put(1);
  const [both] = await ray.wait([done, refs[1]!], { numReturns: 2, timeoutMs: 0 });
  t.is(both.length, 2);
});

test('free drops a value for everybody', async (t) => {
  const ref = await ray.put(new Uint8Array(MIB));
  const small = await ray.put('small');
  ray.free([ref, small]);
  await t.throwsAsync(ray.get(ref), { instanceOf: ray.ObjectFreedError });
  await t.throwsAsync(ray.get(small), { instanceOf: ray.ObjectFreedError });
});

test('objects that nobody refers to make room for new ones', async (t) => {
  const size = 60 * MIB;
  for (let i = 0; i < 10; i++) {
    using ref = await ray.put(new Uint8Array(size).fill(i));
    t.is((await ray.get(ref))[size - 1], i);
  }
});

test('an object larger than the store is an error that names sizes, and nothing is lost', async (t) => {
  const kept = await ray.put(new Uint8Array(MIB).fill(3));
  const error = await t.throwsAsync(ray.put(new Uint8Array(300 * MIB)), { instanceOf: ray.ObjectStoreFullError });
  t.regex(error.message, /314572864 bytes|300/);
  t.is((await ray.get(kept))[0], 3);
});

test('refs inside values keep what they refer to', async (t) => {
  const wrap = async (): Promise<ObjectRef<{ readonly inner: ObjectRef<Uint8Array> }>> =>
    ray.put({ inner: await ray.put(new Uint8Array(MIB).fill(9)) });
  const outer = await wrap();
  // The ref that was put is collected, and let go in a later turn.
  collectGarbage();
  await turn();
  await turn();
  const { inner } = await ray.get(outer);
  t.is((await ray.get(inner))[5], 9);

  const read = ray.remote(async ({ inner }: { readonly inner: ObjectRef<Uint8Array> }) => (await ray.get(inner))[5]);
  t.is(await ray.get(read.remote(outer)), 9);
});

test('objects made by tasks belong to their workers and can be read by others', async (t) => {
  const make = ray.remote(async (n: number) => ({ ref: await ray.put(new Uint8Array(n).fill(4)) }));
  const { ref } = await ray.get(make.remote(MIB));
  t.is((await ray.get(ref))[MIB - 1], 4);
  const last = ray.remote((bytes: Uint8Array) => bytes.at(-1));
  t.is(await ray.get(last.remote(ref)), 4);
});
