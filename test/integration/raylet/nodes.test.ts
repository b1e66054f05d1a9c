import { existsSync } from 'node:fs';
import test from 'ava';
import { ClusterStartError, ObjectLostError, ObjectStoreFullError } from '../../../src/common/errors.js';
import {
  idBytes,
  newActorId,
  nilActorId,
  objectIdOf,
  requireId,
  TaskIdGenerator,
  type ActorId,
  type JobId,
  type NodeId,
  type ObjectId,
} from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import type { ActorInfo } from '../../../src/gcs/client/tables.js';
import { StoreClient } from '../../../src/object-store/client.js';
import { isProcessAlive, cluster, connectTo, type TestClient, type TestCluster } from './raylets.js';

const tasks = new TaskIdGenerator();
const newObjectId = (actor: ActorId): ObjectId => objectIdOf(tasks.next(actor), 1);

/** Creates an object of that many bytes, all of them `fill`, as a worker or driver does. */
async function put(client: TestClient, id: ObjectId, sizeBytes: number, fill: number): Promise<StoreClient> {
  const { storeDir, processSlot } = client.welcome;
  const store = StoreClient.open(storeDir ?? '', processSlot ?? 0);
  const { objectAllocation } = await client.peer.request({ createObject: { objectId: idBytes(id), sizeBytes } });
  store.buffer(objectAllocation?.offset ?? 0, sizeBytes).fill(fill);
  store.seal(id);
  client.peer.notify({ sealObject: { objectId: idBytes(id) } });
  return store;
}

/** Resolves to the figures of the store once they are as asked. */
async function storeObjects(client: TestClient, objects: number): Promise<void> {
  for (;;) {
    const { nodeStats } = await client.peer.request({ getNodeStats: {} });
    if (nodeStats?.storeObjects === objects) return;
  }
}

const specOf = (job: JobId, className: string, cpus: number, detached = false) => ({
  actorId: idBytes(newActorId(job)),
  jobId: idBytes(job),
  className,
  detached,
  resources: ResourceSet.of({ CPU: cpus }).toWire(),
  constructorTask: { name: className },
});

/** Registers an actor; resolves to what is known of it when it is in one of these states. */
async function actorIn(
  { client }: TestCluster,
  spec: ReturnType<typeof specOf>,
  ...states: string[]
): Promise<ActorInfo> {
  await client.registerActor(spec);
  return watch(client, spec, states);
}

function watch(client: TestCluster['client'], spec: ReturnType<typeof specOf>, states: string[]): Promise<ActorInfo> {
  return new Promise((resolve, reject) => {
    client
      .watchActor(requireId<ActorId>(spec.actorId, 'actor_id'), (info) => {
        if (states.includes(info.state ?? '')) resolve(info);
      })
      .catch(reject);
  });
}

test('work goes to the node with room, waiting work follows when one becomes free, and impossible work is told at once', async (t) => {
  const c = await cluster(t);
  const head = await c.raylet('head', { CPU: 1 });
  const other = await c.raylet('other', { CPU: 1, licence: 1 });
  const job = await c.job();
  const driver = await connectTo(t, c, head.raylet.socketPath);
  const remote = await connectTo(t, c, other.raylet.socketPath, { kind: 'owner' });

  const licensed = await driver.lease(job, { licence: 1 });
  t.is(requireId<NodeId>(licensed.retryAt?.nodeId, 'node_id'), other.raylet.nodeId);
  t.is(licensed.retryAt?.port, other.raylet.port);
  const local = await driver.lease(job, { CPU: 1 });
  t.truthy(local.leaseId);
  const spilled = await driver.lease(job, { CPU: 1 });
  t.is(spilled.retryAt?.hostname, 'other');
  const there = await remote.lease(job, { CPU: 1 }, { spillbackCount: 1 });
  t.truthy(there.leaseId);

  const waiting = driver.lease(job, { CPU: 1 });
  remote.peer.notify({ returnWorkerLease: { leaseId: there.leaseId ?? 0 } });
  t.is((await waiting).retryAt?.hostname, 'other');

  const impossible = driver.lease(job, { CPU: 64 }, { functionName: 'huge' });
  // The head may have heard of the other node only after it was asked for the licence: then it warned of that, too.
  const { message } = await driver.until(({ infeasibleWarning }) =>
    infeasibleWarning?.message?.includes('huge') === true ? infeasibleWarning : undefined,
  );
  t.regex(message ?? '', /task huge needs CPU: 64.*2 nodes: head \(CPU: 1\); other \(CPU: 1, licence: 1\)/);
  await c.raylet('giant', { CPU: 64 });
  t.is((await impossible).retryAt?.hostname, 'giant');
});

test('the death of a node is told to the clients of the others', async (t) => {
  const c = await cluster(t);
  const head = await c.raylet('head', { CPU: 1 });
  const other = await c.raylet('other', { CPU: 1, licence: 1 });
  const driver = await connectTo(t, c, head.raylet.socketPath);
  // The end of a node of which the head had not heard would be no news.
  t.is((await driver.lease(await c.job(), { licence: 1 })).retryAt?.hostname, 'other');
  await other.raylet.close('unplugged');
  const died = await driver.until(({ nodeDied }) => nodeDied);
  t.is(requireId<NodeId>(died.nodeId, 'node_id'), other.raylet.nodeId);
  t.truthy(died.reason);
});

test('objects are made, pulled to another node, and freed on both', async (t) => {
  const c = await cluster(t);
  const head = await c.raylet('head', { CPU: 1 });
  const other = await c.raylet('other', { CPU: 1 });
  const job = await c.job();
  const driver = await connectTo(t, c, head.raylet.socketPath);
  const reader = await connectTo(t, c, other.raylet.socketPath);
  const id = newObjectId(nilActorId(job));
  const store = await put(driver, id, 1_000_000, 7);
  t.deepEqual([store.get(id)?.bytes[0], store.get(id)?.bytes.length], [7, 1_000_000]);

  await reader.peer.request({
    pullObject: { objectId: idBytes(id), sizeBytes: 1_000_000, nodeIds: [idBytes(head.raylet.nodeId)] },
  });
  const copies = StoreClient.open(reader.welcome.storeDir ?? '', reader.welcome.processSlot ?? 0);
  t.is(copies.get(id)?.bytes[999_999], 7);
  copies.close();
  store.close();
  driver.peer.notify({ freeObjects: { objectIds: [idBytes(id)] } });
  await storeObjects(driver, 0);
  await storeObjects(reader, 0);
  await t.throwsAsync(
    reader.peer.request({ pullObject: { objectId: idBytes(id), nodeIds: [idBytes(head.raylet.nodeId)] } }),
    { instanceOf: ObjectLostError },
  );
});

test('an object that can never fit is refused; one that may waits until room is made', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const job = await c.job();
  const driver = await connectTo(t, c, raylet.socketPath);
  const create = (id: ObjectId, sizeBytes: number) =>
    driver.peer.request({ createObject: { objectId: idBytes(id), sizeBytes } });
  await t.throwsAsync(create(newObjectId(nilActorId(job)), 2 ** 30), { instanceOf: ObjectStoreFullError });
  const first = newObjectId(nilActorId(job));
  const store = await put(driver, first, 20 * 2 ** 20, 1);
  store.close();
  const waiting = create(newObjectId(nilActorId(job)), 20 * 2 ** 20);
  await driver.until(({ collectGarbage }) => collectGarbage);
  driver.peer.notify({ freeObjects: { objectIds: [idBytes(first)] } });
  t.is((await waiting).objectAllocation?.sizeBytes, 20 * 2 ** 20);
});

test('the objects of a job end with it, those of detached actors stay', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const job = await c.job();
  const [stays, goes] = [specOf(job, 'Stays', 0, true), specOf(job, 'Goes', 0)];
  const alive = await actorIn(c, stays, 'ALIVE');
  const ended = await actorIn(c, goes, 'ALIVE');
  const driver = await connectTo(t, c, raylet.socketPath);
  const kept = newObjectId(requireId<ActorId>(stays.actorId, 'actor_id'));
  for (const id of [kept, newObjectId(requireId<ActorId>(goes.actorId, 'actor_id')), newObjectId(nilActorId(job))]) {
    (await put(driver, id, 200_000, 1)).close();
  }
  await c.client.finishJob(job);
  await storeObjects(driver, 1);
  const store = StoreClient.open(driver.welcome.storeDir ?? '', driver.welcome.processSlot ?? 0);
  t.true(store.contains(kept));
  store.close();
  t.true(isProcessAlive(alive.pid ?? 0));
  t.false(isProcessAlive(ended.pid ?? 0));
});

test('actors get a worker of their own and their resources until they die, with the cause', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 2 });
  const job = await c.job();
  const spec = specOf(job, 'Counter', 1);
  const { pid, address } = await actorIn(c, spec, 'ALIVE');
  t.is(requireId<NodeId>(address?.nodeId, 'node_id'), raylet.nodeId);
  const driver = await connectTo(t, c, raylet.socketPath);
  const { nodeStats } = await driver.peer.request({ getNodeStats: {} });
  t.is(ResourceSet.fromWire(nodeStats?.node?.available).toString(), 'CPU: 1');
  t.deepEqual(
    nodeStats?.workers?.map((worker) => [worker.pid, worker.state, worker.running]),
    [[pid, 'actor', 'Counter']],
  );
  const dead = watch(c.client, spec, ['DEAD']);
  process.kill(pid ?? 0, 'SIGHUP');
  t.regex((await dead).deathCause ?? '', /exit code 7/);

  const second = specOf(job, 'Counter', 2);
  const { pid: killed } = await actorIn(c, second, 'ALIVE');
  const end = watch(c.client, second, ['DEAD']);
  await c.client.killActor(requireId<ActorId>(second.actorId, 'actor_id'), 'not needed');
  t.regex((await end).deathCause ?? '', /not needed/);
  t.truthy((await actorIn(c, specOf(job, 'Counter', 2), 'ALIVE')).pid, 'its resources are free again');
  t.false(isProcessAlive(killed ?? 0));
});

test('an actor whose constructor throws or dies gives everything back', async (t) => {
  const c = await cluster(t);
  await c.raylet('head', { CPU: 1 });
  const job = await c.job();
  const thrown = await actorIn(c, specOf(job, 'Throws', 1), 'DEAD');
  t.is(Buffer.from(thrown.creationError ?? []).toString(), 'thrown');
  const died = await actorIn(c, specOf(job, 'Dies', 1), 'DEAD');
  t.regex(died.deathCause ?? '', /exit code 5/);
  const slow = specOf(job, 'Slow', 1);
  await c.client.registerActor(slow);
  await c.client.killActor(requireId<ActorId>(slow.actorId, 'actor_id'), 'too slow');
  t.truthy((await actorIn(c, specOf(job, 'Counter', 1), 'ALIVE')).pid);
});

test('a detached actor whose worker has not started yet stays when its job ends', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 }, { BATCHRAY_MAX_STARTING_WORKERS: '1' });
  const driver = await connectTo(t, c, raylet.socketPath);
  // One worker starts at a time, and this one never comes up.
  const silent = await c.job(['--title=silent']);
  const blocked = t.throwsAsync(driver.lease(silent, { CPU: 1 }), { instanceOf: ClusterStartError });
  let pid: number | null | undefined;
  while (!pid) {
    const { nodeStats } = await driver.peer.request({ getNodeStats: {} });
    pid = nodeStats?.workers?.find(({ state }) => state === 'starting')?.pid;
  }
  const job = await c.job();
  const spec = specOf(job, 'Stays', 0, true);
  await c.client.registerActor(spec);
  await c.client.finishJob(job);
  process.kill(pid, 'SIGKILL');
  await blocked;
  const { state, deathCause } = await watch(c.client, spec, ['ALIVE', 'DEAD']);
  t.is(state, 'ALIVE', deathCause ?? '');
});

test('a raylet that closes leaves nothing', async (t) => {
  const c = await cluster(t);
  const { raylet, options } = await c.raylet('head', { CPU: 1 });
  const job = await c.job();
  const driver = await connectTo(t, c, raylet.socketPath);
  const { workerPid } = await driver.lease(job, { CPU: 1 });
  const waiting = driver.lease(job, { CPU: 1 });
  await raylet.close('over');
  await t.throwsAsync(waiting.then(({ canceled }) => { if (canceled) throw new Error('canceled'); })); // prettier-ignore
  t.false(isProcessAlive(workerPid ?? 0));
  t.false(existsSync(options.storeDir));
  t.false(existsSync(raylet.socketPath));
});
