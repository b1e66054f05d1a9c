import test, { type ExecutionContext } from 'ava';
import { systemClock, type Clock } from '../../../src/common/clock.js';
import { NodeDiedError, type RayError } from '../../../src/common/errors.js';
import { idBytes, newNodeId, newWorkerId, requireId, toHex, type WorkerId } from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import type { HeadAddress } from '../../../src/gcs/client/head-address.js';
import { GcsBond } from '../../../src/raylet/gcs-bond.js';
import type { GcsRequests } from '../../../src/raylet/gcs-link.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { gcsService, type GcsMessage } from '../../../src/rpc/codecs.js';
import type { Peer } from '../../../src/rpc/peer.js';
import { RpcServer } from '../../../src/rpc/server.js';
import { ownLoopbackAddress } from '../../helpers/loopback.js';

const TOKEN = ClusterToken.generate();
const HEARTBEAT_MS = 20;
const silent = (): void => undefined;

/** A gcs service that keeps what it hears; `refuse` answers registrations. */
class FakeGcs {
  readonly registered: NonNullable<GcsMessage['registerNode']>[] = [];
  readonly deaths: string[] = [];
  isDeaf = false;
  heartbeats = 0;
  /** Its alone: no other test's service takes the port of one that has ended. */
  readonly #host = ownLoopbackAddress();
  #server: RpcServer | undefined;
  #peer: Peer<GcsMessage> | undefined;

  static async start(t: ExecutionContext, refuse?: RayError): Promise<FakeGcs> {
    const gcs = new FakeGcs();
    gcs.#server = await RpcServer.listen(gcsService, { token: TOKEN, host: gcs.#host }, (peer) => ({
      onMessage(message, reply) {
        if (message.registerNode) {
          if (refuse !== undefined) throw refuse;
          gcs.#peer = peer;
          gcs.registered.push(message.registerNode);
          reply?.({ resourceView: { full: true } });
        }
        if (message.reportWorkerDeath) {
          gcs.deaths.push(toHex(requireId<WorkerId>(message.reportWorkerDeath.workerId, 'worker_id')));
        }
        if (message.ack && !gcs.isDeaf) {
          gcs.heartbeats++;
          reply?.({ ack: {} });
        }
      },
    }));
    t.teardown(() => gcs.end());
    return gcs;
  }

  get address(): HeadAddress {
    return { gcs: { host: this.#host, port: this.#server?.port ?? 0 }, redis: { host: 'r', port: 1 } };
  }

  /** Resolves when the node has read everything that was sent until now. */
  async isRead(): Promise<void> {
    await this.#peer?.request({ endJob: { jobId: Buffer.from('job1') } });
  }

  end(): void {
    this.#server?.close();
  }
}

interface Bond {
  readonly bond: GcsBond;
  readonly lost: RayError[];
  readonly moves: HeadAddress[];
  backs: number;
  head: HeadAddress | undefined;
  hasEnded: boolean;
  readonly shutdowns: string[];
  looks: number;
  readonly timers: Set<() => void>;
}

async function bondOf(t: ExecutionContext, gcs: FakeGcs, outliveMs: number): Promise<Bond> {
  const node = { nodeId: idBytes(newNodeId()) };
  const timers = new Set<() => void>();
  const after: Clock['after'] = (delayMs, callback) => {
    const cancelTimer = systemClock.after(delayMs, () => {
      timers.delete(cancel);
      callback();
    });
    const cancel = (): void => {
      timers.delete(cancel);
      cancelTimer();
    };
    timers.add(cancel);
    return cancel;
  };
  const bond: GcsBond = new GcsBond({
    head: gcs.address,
    findHead: () => {
      made.looks++;
      return made.head;
    },
    hasEnded: () => made.hasEnded,
    outliveMs,
    version: '1',
    token: TOKEN,
    clock: { ...systemClock, after },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    reportMs: HEARTBEAT_MS,
    heartbeatMs: HEARTBEAT_MS,
    heartbeatMisses: 10_000,
    state: () => ({ available: ResourceSet.of({ CPU: 1 }), pendingLeases: 0 }),
    requests: {
      viewChanged: silent,
      endJob: () => Promise.resolve(),
      shutdown: (reason: string) => made.shutdowns.push(reason),
    } as unknown as GcsRequests,
    describe: (isAgain) => (isAgain ? { node, jobs: [Buffer.from('job1')] } : { node }),
    onMoved: (head) => made.moves.push(head),
    onBack: () => made.backs++,
    onLost: (error) => made.lost.push(error),
  });
  const made: Bond = {
    bond,
    lost: [],
    moves: [],
    backs: 0,
    head: gcs.address,
    hasEnded: false,
    shutdowns: [],
    looks: 0,
    timers,
  };
  t.teardown(() => {
    bond.close();
  });
  await bond.join();
  return made;
}

async function until(condition: () => boolean): Promise<void> {
  const deadlineMs = performance.now() + 60_000;
  while (!condition()) {
    if (performance.now() > deadlineMs) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const death = () => ({ workerId: newWorkerId(), actorId: undefined, jobId: undefined, reason: 'killed' });

test('a lost service is sought where the session directory says, and told what it has not heard', async (t) => {
  const first = await FakeGcs.start(t);
  const made = await bondOf(t, first, 60_000);
  const [heard, unheard, meanwhile] = [death(), death(), death()];
  made.bond.workerDied(heard);
  await until(() => first.deaths.length === 1);
  first.isDeaf = true;
  made.bond.workerDied(unheard);
  await until(() => first.deaths.length === 2);
  first.end();
  made.bond.workerDied(meanwhile);
  t.is(made.bond.head.gcs.port, first.address.gcs.port);

  const second = await FakeGcs.start(t);
  made.head = second.address;
  await until(() => made.backs === 1);
  t.deepEqual(made.bond.head, second.address);
  t.deepEqual(made.moves.at(-1), second.address);
  t.deepEqual(second.registered[0]?.jobs?.map(String), [String(Buffer.from('job1'))]);
  t.deepEqual(second.registered[0]?.node?.nodeId, first.registered[0]?.node?.nodeId, 'the same node');
  await until(() => second.deaths.includes(toHex(meanwhile.workerId)));
  t.deepEqual(
    second.deaths.slice(-2),
    [unheard, meanwhile].map(({ workerId }) => toHex(workerId)),
  );
  t.deepEqual(made.lost, []);
});

test('once a heartbeat was answered, deaths are not told again', async (t) => {
  const first = await FakeGcs.start(t);
  const made = await bondOf(t, first, 60_000);
  made.bond.workerDied(death());
  await until(() => first.deaths.length === 1);
  const beats = first.heartbeats;
  await until(() => first.heartbeats > beats);
  await first.isRead();
  first.end();
  const second = await FakeGcs.start(t);
  made.head = second.address;
  await until(() => made.backs === 1);
  const last = death();
  made.bond.workerDied(last);
  await until(() => second.deaths.includes(toHex(last.workerId)));
  t.deepEqual(second.deaths, [toHex(last.workerId)]);
});

test('a service that refuses the node, another one that has taken the port, and none at all', async (t) => {
  const first = await FakeGcs.start(t);
  const refused = await bondOf(t, first, 60_000);
  const alone = await bondOf(t, first, 300);
  const atOnce = await bondOf(t, first, 0);
  const refusing = await FakeGcs.start(t, new NodeDiedError('it was declared dead'));
  refused.head = refusing.address;
  alone.head = undefined;
  first.end();
  await until(() => [refused, alone, atOnce].every(({ lost }) => lost.length === 1));
  t.true(refused.lost[0] instanceof NodeDiedError);
  t.regex(alone.lost[0]?.message ?? '', /no other one has come for 0\.3 s \(BATCHRAY_OUTLIVE_HEAD_MS\)/);
  t.regex(atOnce.lost[0]?.message ?? '', /the gcs service is gone/);
  t.deepEqual([refused, alone, atOnce].map(({ backs }) => backs), [0, 0, 0]); // prettier-ignore
});

test('the cluster ends while the node is cut off from it: it ends, too', async (t) => {
  const first = await FakeGcs.start(t);
  const made = await bondOf(t, first, 600_000);
  first.end();
  await until(() => made.looks >= 2);
  t.deepEqual(made.shutdowns, []);
  made.hasEnded = true;
  await until(() => made.shutdowns.length > 0);
  t.regex(made.shutdowns.join(), /^the cluster has ended while [^,]*$/);
  t.deepEqual(made.lost, []);
});

test('closed while it looks for the service: nobody is told', async (t) => {
  const first = await FakeGcs.start(t);
  const made = await bondOf(t, first, 60_000);
  first.end();
  await until(() => made.looks >= 2);
  made.bond.close();
  // What goes on is an attempt that was cut off: nothing follows it.
  await new Promise<void>((resolve) => setImmediate(resolve));
  t.is(made.timers.size, 0);
  t.deepEqual(made.lost, []);
});
