/** What a driver sees of its cluster, on one with three nodes. */
import test from 'ava';
import * as ray from '../../../src/index.js';
import { PATIENCE } from './patience.js';

test.before(async () => {
  Object.assign(process.env, PATIENCE);
  await ray.init({ address: 'local', numNodes: 3, numCpus: 1, resources: { disk: 2 }, objectStoreBytes: 64 * 2 ** 20 });
});
test.after.always(() => ray.shutdown());

test('init once, and never with the wrong options', async (t) => {
  t.true(ray.isInitialized());
  await t.throwsAsync(ray.init({ address: 'local' }), { instanceOf: ray.InvalidOptionError, message: /already/ });
  const again = await ray.init({ ignoreReinitError: true });
  t.is(again.address, ray.getRuntimeContext().address);
});

test('nodes and their resources', async (t) => {
  const nodes = await ray.nodes();
  t.is(nodes.length, 3);
  t.is(nodes.filter((node) => node.isHead).length, 1);
  t.is(new Set(nodes.map((node) => node.nodeId)).size, 3);
  for (const node of nodes) {
    t.true(node.alive);
    t.is(node.resources['CPU'], 1);
    t.is(node.objectStoreBytes, 64 * 2 ** 20);
    t.true(node.startedAt.getTime() > 1.7e12);
  }
  const total = await ray.clusterResources();
  t.is(total['CPU'], 3);
  t.is(total['disk'], 6);
  t.true((await ray.availableResources())['disk']! <= 6);
});

test('tasks and data go to all nodes', async (t) => {
  // None ends before all three nodes have one: a node may take its time to start a worker.
  const where = ray.remote(async (bytes: Uint8Array) => {
    const node = ray.getRuntimeContext().nodeId;
    await ray.kv.put(node, 'works', { namespace: 'where' });
    while ((await ray.kv.keys('', { namespace: 'where' })).length < 3) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { node, last: bytes.at(-1) };
  });
  const shared = await ray.put(new Uint8Array(2 ** 20).fill(5));
  const results = await ray.get(Array.from({ length: 9 }, () => where.remote(shared)));
  t.true(results.every(({ last }) => last === 5));
  t.is(new Set(results.map(({ node }) => node)).size, 3);
});

test('results that lie on other nodes are fetched', async (t) => {
  const make = ray.remote(async (fill: number) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return new Uint8Array(2 ** 20).fill(fill);
  });
  const arrays = await ray.get(Array.from({ length: 6 }, (_, i) => make.remote(i)));
  t.deepEqual(
    arrays.map((array) => array.at(-1)),
    [0, 1, 2, 3, 4, 5],
  );
});

test('kv keeps text and bytes, by namespace', async (t) => {
  t.true(await ray.kv.put('key', 'text'));
  t.is(await ray.kv.get('key'), 'text');
  t.false(await ray.kv.put('key', 'other', { overwrite: false }));
  t.is(await ray.kv.get('key'), 'text');
  t.true(await ray.kv.put('key', Uint8Array.of(1, 2), { namespace: 'bytes' }));
  t.deepEqual(await ray.kv.get('key', { namespace: 'bytes' }), Uint8Array.of(1, 2));
  const read = ray.remote(async () => ray.kv.get('key'));
  t.is(await ray.get(read.remote()), 'text');
  t.true(await ray.kv.exists('key'));
  t.deepEqual(await ray.kv.keys('ke'), ['key']);
  t.true(await ray.kv.del('key'));
  t.false(await ray.kv.exists('key'));
  t.is(await ray.kv.get('key'), undefined);
  await t.throwsAsync(ray.kv.put('key', 5 as never), { instanceOf: ray.InvalidOptionError });
});
