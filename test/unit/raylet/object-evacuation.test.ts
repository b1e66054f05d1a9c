import test, { type ExecutionContext } from 'ava';
import { idBytes, newNodeId, newWorkerId, requireId, type ObjectId } from '../../../src/common/ids.js';
import type { ObjectManager } from '../../../src/raylet/object-manager.js';
import { ObjectEvacuation, type ObjectEvacuationOptions } from '../../../src/raylet/object-evacuation.js';
import type { RayletPeers } from '../../../src/raylet/raylet-peers.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { coreWorkerService } from '../../../src/rpc/codecs.js';
import { RpcServer } from '../../../src/rpc/server.js';
import { ClusterView } from '../../../src/scheduling/cluster-view.js';

const token = ClusterToken.generate();
const silent = (): void => undefined;
const objectIds = (owner: string, count: number): ObjectId[] =>
  Array.from({ length: count }, (_, k) => `${owner} ${k}`.padEnd(28) as ObjectId);

/** A process on another node; acknowledges what it is told as soon as `isBusy` is over. */
async function newOwner(t: ExecutionContext, isBusy: Promise<void> = Promise.resolve()) {
  const told: ObjectId[] = [];
  const server = await RpcServer.listen(coreWorkerService, { token, host: '127.0.0.1' }, () => ({
    async onMessage({ reportLocation }, reply) {
      if (!reportLocation) return;
      told.push(requireId<ObjectId>(reportLocation.objectId, 'object_id'));
      await isBusy;
      reply?.({ ack: {} });
    },
  }));
  t.teardown(() => {
    server.close();
  });
  const address = {
    nodeId: idBytes(newNodeId()),
    workerId: idBytes(newWorkerId()),
    host: '127.0.0.1',
    port: server.port,
  };
  return { told, address };
}

test('an owner that is busy for long does not keep the objects of others on a node that leaves', async (t) => {
  let isOver: () => void = silent;
  const busy = await newOwner(t, new Promise((resolve) => (isOver = resolve)));
  const other = await newOwner(t);
  const [ofBusy, ofOther] = [objectIds('busy', 50), objectIds('other', 3)];
  const primaries = [
    ...ofBusy.map((id) => ({ id, sizeBytes: 1, owner: busy.address })),
    ...ofOther.map((id) => ({ id, sizeBytes: 1, owner: other.address })),
  ];
  const adopted: ObjectId[] = [];
  const view = new ClusterView();
  view.apply({ nodes: [{ nodeId: idBytes(newNodeId()), alive: true, total: {} }] });
  const options: ObjectEvacuationOptions = {
    nodeId: newNodeId(),
    objects: {
      primaries: () => primaries,
      store: { contains: () => true, copiesTaken: () => [] },
    } as unknown as ObjectManager,
    peers: {
      adopt: (_, { objectId }) => {
        adopted.push(requireId<ObjectId>(objectId, 'object_id'));
        return Promise.resolve();
      },
    } as Partial<RayletPeers> as RayletPeers,
    view,
    token,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
  const evacuation = new ObjectEvacuation(options);
  t.teardown(() => {
    evacuation.close();
  });
  const settled = async (left: number): Promise<void> => {
    while ((await evacuation.run()) !== left) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  await settled(ofBusy.length);
  t.deepEqual(other.told.toSorted(), ofOther.toSorted());
  t.is(adopted.length, primaries.length);
  isOver();
  await settled(0);
  t.deepEqual(busy.told.toSorted(), ofBusy.toSorted());
  t.is(adopted.length, primaries.length, 'each was moved once');
});
