import { rmSync } from 'node:fs';
import test, { type ExecutionContext } from 'ava';
import { ShutdownError } from '../../../src/common/errors.js';
import {
  idBytes,
  jobIdFromNumber,
  newNodeId,
  nilActorId,
  objectIdOf,
  TaskIdGenerator,
  type NodeId,
  type ObjectId,
} from '../../../src/common/ids.js';
import { StoreClient } from '../../../src/object-store/client.js';
import { ObjectManager } from '../../../src/raylet/object-manager.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { ClusterView } from '../../../src/scheduling/cluster-view.js';

const MIB = 2 ** 20;
const token = ClusterToken.generate();
const tasks = new TaskIdGenerator();
const newResult = (): ObjectId => objectIdOf(tasks.next(nilActorId(jobIdFromNumber(1))), 1);

let managers = 0;

/** The objects of a node; `sources` are nodes that it knows. */
async function manager(
  t: ExecutionContext,
  sources: readonly { readonly nodeId: NodeId; readonly objects: ObjectManager }[] = [],
): Promise<{ readonly nodeId: NodeId; readonly objects: ObjectManager }> {
  const nodeId = newNodeId();
  const view = new ClusterView();
  const nodes = sources.map((source) => ({
    nodeId: idBytes(source.nodeId),
    alive: true,
    total: {},
    host: '127.0.0.1',
    transferPort: source.objects.transferPort,
  }));
  view.apply({ nodes });
  const storeDir = `/dev/shm/batchray-objects-${process.pid}-${managers++}`;
  const objects = await ObjectManager.open({
    nodeId,
    host: '127.0.0.1',
    storeDir,
    sizeBytes: 8 * MIB,
    viewMinBytes: 64 * 1024,
    token,
    view,
    refreshView: () => Promise.resolve(),
    requestGc: () => undefined,
    forwardFree: () => undefined,
  });
  t.teardown(async () => {
    await objects.close();
    rmSync(storeDir, { recursive: true, force: true });
  });
  return { nodeId, objects };
}

/** A worker as the store knows it. */
function worker(t: ExecutionContext, { store }: ObjectManager): StoreClient {
  const client = StoreClient.open(store.arena.dir, store.registerProcess());
  t.teardown(() => {
    client.close();
  });
  return client;
}

/** Makes the object up to its seal. */
async function write(objects: ObjectManager, by: StoreClient, id: ObjectId, bytes: Buffer): Promise<void> {
  const { offset } = await objects.create({ objectId: idBytes(id), sizeBytes: bytes.length }, by.processSlot);
  by.buffer(offset ?? 0, bytes.length).set(bytes);
}

test('a task that runs again makes the result anew that its killed worker had completed', async (t) => {
  const { objects } = await manager(t);
  const [killed, next, reader] = [worker(t, objects), worker(t, objects), worker(t, objects)];
  const id = newResult();
  await write(objects, killed, id, Buffer.alloc(MIB, 1));
  killed.seal(id);
  const before = reader.get(id);
  // Its owner has heard nothing of it.
  objects.store.reclaimProcess(killed.processSlot);
  t.true(objects.store.contains(id));

  await write(objects, next, id, Buffer.alloc(2 * MIB, 2));
  next.seal(id);
  objects.store.seal(id);
  t.true(Buffer.alloc(2 * MIB, 2).equals(reader.get(id)?.bytes ?? Buffer.alloc(0)));
  t.true(Buffer.alloc(MIB, 1).equals(before?.bytes ?? Buffer.alloc(0)), 'what somebody reads stays as it is');
});

test('a task that runs again makes the result anew that its worker is killed in the middle of', async (t) => {
  const { objects } = await manager(t);
  const [killed, next] = [worker(t, objects), worker(t, objects)];
  const id = newResult();
  await write(objects, killed, id, Buffer.alloc(MIB, 1));
  // The owner may see the end of its stream before this node sees the end of the process.
  const written = write(objects, next, id, Buffer.alloc(MIB, 2));
  objects.store.reclaimProcess(killed.processSlot);
  await written;
  next.seal(id);
  t.is(next.get(id)?.bytes[0], 2);
  t.is(objects.store.stats().objects, 1);
});

test('a node that ends does not wait for pulls that wait for room', async (t) => {
  const source = await manager(t);
  const { objects } = await manager(t, [source]);
  const [maker, filler] = [worker(t, source.objects), worker(t, objects)];
  const id = newResult();
  await write(source.objects, maker, id, Buffer.alloc(4 * MIB, 1));
  maker.seal(id);
  source.objects.store.seal(id);
  await write(objects, filler, newResult(), Buffer.alloc(6 * MIB));

  const pulled = objects.pull({ objectId: idBytes(id), sizeBytes: 4 * MIB, nodeIds: [idBytes(source.nodeId)] });
  const refused = t.throwsAsync(pulled, { instanceOf: ShutdownError });
  while (objects.store.stats().waiting === 0) await new Promise((resolve) => setImmediate(resolve));
  filler.close();
  await objects.close();
  await refused;
});
