import test from 'ava';
import { FunctionCache } from '../../../src/raylet/function-cache.js';

/** A table of functions of this many bytes by hash; counts what it is asked. */
function table(sizes: Readonly<Record<string, number>>): {
  readonly asked: string[];
  readonly fetch: (hash: string) => Promise<Uint8Array | undefined>;
} {
  const asked: string[] = [];
  const fetch = (hash: string): Promise<Uint8Array | undefined> => {
    asked.push(hash);
    const size = sizes[hash];
    return Promise.resolve(size === undefined ? undefined : new Uint8Array(size));
  };
  return { asked, fetch };
}

test('all who ask for a function get it by one fetch', async (t) => {
  const { asked, fetch } = table({ a: 10 });
  const cache = new FunctionCache(fetch, 100);
  const [first, second] = await Promise.all([cache.get('a'), cache.get('a')]);
  t.is(first?.byteLength, 10);
  t.is(second, first);
  t.is(await cache.get('a'), first);
  t.deepEqual(asked, ['a']);
});

test('what is not in the table is asked again: it may come later', async (t) => {
  const { asked, fetch } = table({});
  const cache = new FunctionCache(fetch, 100);
  t.is(await cache.get('none'), undefined);
  t.is(await cache.get('none'), undefined);
  t.deepEqual(asked, ['none', 'none']);
});

test('a fetch that fails is told, and tried again', async (t) => {
  let isDown = true;
  const cache = new FunctionCache(
    () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(new Uint8Array(1))),
    100,
  );
  await t.throwsAsync(cache.get('a'), { message: 'down' });
  isDown = false;
  t.is((await cache.get('a'))?.byteLength, 1);
});

test('those unused for longest go when there is no room; one that is too large is not kept', async (t) => {
  const { asked, fetch } = table({ a: 40, b: 40, c: 40, huge: 200 });
  const cache = new FunctionCache(fetch, 100);
  for (const hash of ['a', 'b', 'a', 'c']) await cache.get(hash);
  asked.length = 0;
  await cache.get('a');
  await cache.get('c');
  t.deepEqual(asked, []);
  await cache.get('b');
  t.deepEqual(asked, ['b']);
  t.is((await cache.get('huge'))?.byteLength, 200);
  asked.length = 0;
  await cache.get('huge');
  await cache.get('b');
  t.deepEqual(asked, ['huge']);
});
