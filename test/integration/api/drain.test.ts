/** A node that is drained leaves, and nothing is lost: on a cluster of three nodes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { fromHex, type NodeId } from '../../../src/common/ids.js';
import { requireRuntime } from '../../../src/driver/runtime.js';
import type { GcsClient } from '../../../src/gcs/client/gcs-client.js';
import type { ClusterStatus } from '../../../src/gcs/client/status.js';
import * as ray from '../../../src/index.js';
import { PATIENCE } from './patience.js';

const MIB = 2 ** 20;
/** What a drained node is given; it leaves as soon as it is empty. */
const LEFT_MS = 300_000;
/** A busy machine may hold up a message. */
const LATE_MS = 60_000;
let session = '';

test.before(async () => {
  Object.assign(process.env, PATIENCE);
  const { address } = await ray.init({ address: 'local', numNodes: 3, numCpus: 2, objectStoreBytes: 64 * MIB });
  session = address;
});
// Questions to the gcs service itself do not keep this process alive.
const hold = setInterval(() => undefined, 1_000);
test.after.always(async () => {
  await ray.shutdown();
  clearInterval(hold);
});

const gcs = (): Promise<GcsClient> => requireRuntime().core.gcs();
const status = async (): Promise<ClusterStatus> => (await gcs()).status();

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const died = (nodeId: string) =>
  until(async () => (await ray.nodes()).find((node) => node.nodeId === nodeId && !node.alive));

const make = ray.remote(async (seed: number) => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { node: ray.getRuntimeContext().nodeId, bytes: new Uint8Array(1024 * 1024).fill(seed) };
});

/** None ends before every node has one: a node may take its time to start a worker. */
const makeEverywhere = ray.remote(async (seed: number) => {
  const node = ray.getRuntimeContext().nodeId;
  await ray.kv.put(node, 'works', { namespace: 'everywhere' });
  while ((await ray.kv.keys('', { namespace: 'everywhere' })).length < 3) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { node, bytes: new Uint8Array(1024 * 1024).fill(seed) };
});

test.serial('running tasks are told, results move, drivers hear of it, and work goes on elsewhere', async (t) => {
  const refs = Array.from({ length: 18 }, (_, seed) => makeEverywhere.remote(seed));
  const first = await ray.wait(refs, { numReturns: refs.length });
  t.is(first[0].length, 18);
  const head = (await ray.nodes()).find((node) => node.isHead)!.nodeId;

  const untilTold = ray.remote(async (index: number) => {
    const { nodeId, signal } = ray.getRuntimeContext();
    await ray.kv.put(`told${index}`, nodeId);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    const { name, context } = signal.reason as { name: string; context: { reason: string } };
    return { nodeId, name, reason: context.reason, leftMs: ray.timeLeftMs() };
  });
  const told = Array.from({ length: 5 }, (_, index) => untilTold.remote(index));
  const places = await until(async () => {
    const seen = await Promise.all(told.map((_, index) => ray.kv.get(`told${index}`)));
    return seen.includes(undefined) ? undefined : (seen as string[]);
  });
  const events: ray.DrainEvent[] = [];
  const stop = ray.on('drain', (event) => events.push(event));
  const leaving = (await ray.nodes()).find((node) => !node.isHead && places.includes(node.nodeId))!;
  const there = places.filter((nodeId) => nodeId === leaving.nodeId).length;
  await (await gcs()).drainNode(fromHex<NodeId>(leaving.nodeId), LEFT_MS, 'a test');

  const { deathReason } = await died(leaving.nodeId);
  t.is(deathReason, 'it was drained (a test)');
  // The driver hears of it from its own raylet, which may be slower than the gcs service.
  await until(() => Promise.resolve(events[0]));
  t.is(events.length, 1);
  t.like(events[0], { nodeId: leaving.nodeId, hostname: leaving.hostname, reason: 'a test', isOwnNode: false });
  t.true(events[0]!.timeLeftMs > LEFT_MS - LATE_MS && events[0]!.timeLeftMs <= LEFT_MS);
  stop();
  const [ended] = await ray.wait(told, { numReturns: there });
  for (const result of await ray.get(ended)) {
    t.like(result, { nodeId: leaving.nodeId, name: 'NodeDrainingError', reason: 'a test' });
    t.true((result.leftMs ?? 0) > LEFT_MS - LATE_MS);
  }

  const values = await ray.get(refs);
  t.true(
    values.some(({ node }) => node === leaving.nodeId),
    'some results were made on the node that left',
  );
  for (const [seed, { bytes }] of values.entries())
    t.is(
      bytes.reduce((sum, byte) => sum + byte),
      seed * MIB,
    );
  // The tasks that wait for the signal may hold all other CPUs.
  const light = make.options({ numCpus: 0 });
  const later = await ray.get(Array.from({ length: 4 }, (_, seed) => light.remote(seed)));
  for (const { node } of later) t.not(node, leaving.nodeId);
  t.is(ray.timeLeftMs(), undefined);
  await t.throwsAsync((await gcs()).drainNode(fromHex<NodeId>(head), 1_000, 'a test'), { message: /head/ });
  // The others wait on the head and the third node: that one goes too, and its task with it.
  const other = (await ray.nodes()).find((node) => node.alive && !node.isHead)!;
  await (await gcs()).drainNode(fromHex<NodeId>(other.nodeId), LEFT_MS, 'a second one');
  await died(other.nodeId);
  for (const [seed, { bytes }] of (await ray.get(refs)).entries()) t.is(bytes[0], seed);
});

test.serial('counts, pending work and their reasons are in the status, which is a file too', async (t) => {
  const fail = ray.remote(() => {
    throw new Error('on purpose');
  });
  await t.throwsAsync(ray.get(fail.options({ numCpus: 0 }).remote()));
  const big = ray.remote(() => 0);
  const never = big.options({ numCpus: 64 }).remote();
  // Raylets tell of their work in their own time, and the head may have heard of the end of the other nodes only after that.
  const now = await until(async () => {
    const seen = await status();
    return seen.pending[0]?.reason.includes('1 node:') === true && seen.tasks.failed > 0 ? seen : undefined;
  });
  t.is(now.tasks.failed, 1);
  t.true(now.tasks.done >= 18 + 2 + 4 + 1);
  t.like(now.pending[0], { what: 'task', kind: 'no-such-node', count: 1, demand: { CPU: 64 } });
  t.regex(now.pending[0]!.reason, /needs CPU: 64, which no node of the cluster has: 1 node/);
  t.like(now.nodes, { alive: 1, dead: 2 });
  await until(async () => {
    const file = JSON.parse(readFileSync(join(session, 'status.json'), 'utf8')) as ClusterStatus;
    return await Promise.resolve(file.pending.length > 0 && file.tasks.failed === 1 ? file : undefined);
  });
  ray.free(never);
});
