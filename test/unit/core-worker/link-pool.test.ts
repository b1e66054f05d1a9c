import test from 'ava';
import { systemClock } from '../../../src/common/clock.js';
import { ConnectionError } from '../../../src/common/errors.js';
import {
  idBytes,
  jobIdFromNumber,
  newNodeId,
  newWorkerId,
  nilActorId,
  objectIdOf,
  TaskIdGenerator,
} from '../../../src/common/ids.js';
import { AddressBook, addressOf } from '../../../src/core-worker/address.js';
import { LinkPool } from '../../../src/core-worker/link-pool.js';
import { deathReason } from '../../../src/core-worker/links.js';
import { MemoryStore } from '../../../src/core-worker/memory-store.js';
import { PendingTasks, type PendingTasksOptions } from '../../../src/core-worker/pending-tasks.js';
import { ReferenceCounter, type Borrowing } from '../../../src/core-worker/reference-counter.js';
import type { CoreWorkerMessage, NodeManagerMessage } from '../../../src/rpc/codecs.js';
import type { Peer } from '../../../src/rpc/peer.js';
import { SimulatedClock } from '../../helpers/simulated-clock.js';

class FakePeer {
  readonly sent: CoreWorkerMessage[] = [];
  isClosed = false;

  notify(message: CoreWorkerMessage): void {
    this.sent.push(message);
  }

  close(): void {
    this.isClosed = true;
  }
}

function makePool() {
  const clock = new SimulatedClock();
  const peers: FakePeer[] = [];
  const pool = new LinkPool<CoreWorkerMessage>({
    clock,
    idleMs: 2_000,
    onMessage: () => undefined,
    open: () => {
      const peer = new FakePeer();
      peers.push(peer);
      return peer as unknown as Peer<CoreWorkerMessage>;
    },
  });
  return { clock, peers, pool };
}

const task = new TaskIdGenerator();
const job = jobIdFromNumber(1);
const nodeId = newNodeId();

test('the stream to a worker stays until the refs in its result are taken, however long their owner is busy', async (t) => {
  const { clock, peers, pool } = makePool();
  const borrowings: Borrowing[] = [];
  const counter = new ReferenceCounter({
    release: () => undefined,
    borrow: (borrowing) => borrowings.push(borrowing),
    unborrow: () => undefined,
  });
  const pending = new PendingTasks({
    memory: new MemoryStore(),
    counter,
    addresses: new AddressBook(),
    links: pool,
    objects: { isOwn: () => false },
    onAnswer: () => undefined,
  } as unknown as PendingTasksOptions);
  const taskId = task.next(nilActorId(job));
  const called = pending.add(
    taskId,
    'f',
    1,
    { bytes: new Uint8Array(), dependencies: [], refs: [], ready: undefined },
    {},
  );

  const link = pool.acquire('worker', nodeId, 'target');
  const owner = addressOf({ nodeId, workerId: newWorkerId(), host: '127.0.0.1', port: 1, socketPath: '' });
  const contained = [{ objectId: idBytes(objectIdOf(task.next(nilActorId(job)), 0)), owner: owner.wire }];
  pending.complete(called, { returns: [{ inline: new Uint8Array(4), contained }] }, link);
  pool.release(link);
  await clock.run();
  t.false(peers[0]!.isClosed);
  t.deepEqual(peers[0]!.sent, []);

  counter.acknowledged(borrowings[0]!);
  t.deepEqual(peers[0]!.sent, [{ returnRefsTaken: { taskId: idBytes(taskId) } }]);
  await clock.run();
  t.true(peers[0]!.isClosed);
});

test('a link that is used again is idle from then on', async (t) => {
  const { clock, peers, pool } = makePool();
  const link = pool.acquire('worker', nodeId, 'target');
  pool.release(link);
  clock.after(1_000, () => {
    pool.retain(link);
    pool.release(link);
  });
  clock.after(2_500, () => {
    t.is(pool.acquire('worker', nodeId, 'target'), link);
  });
  await clock.run();
  t.deepEqual(
    peers.map((peer) => peer.isClosed),
    [false],
  );
});

test('a process that stood still hears how a worker died: the answer that came meanwhile is read before it gives up', async (t) => {
  const raylet = {
    // The event loop has to turn before it is read.
    request: () =>
      new Promise<NodeManagerMessage>((resolve) => {
        setImmediate(() => setImmediate(() => resolve({ workerDied: { reason: 'out of memory' } })));
      }),
  };
  const reason = deathReason(raylet, newWorkerId(), new ConnectionError('it is gone'), systemClock, 100);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  t.is(await reason, 'out of memory');
});
