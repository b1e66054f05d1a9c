/**
 * A cluster in the test's own process: raylets and a gcs service that do the least, real streams, real stores, a real Redis, and
 * real core workers. Functions are not shipped but looked up.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { batchray as wire } from '#protos/wire.js';
import { loadConfig } from '../../../src/common/config.js';
import { ActorNameTakenError, ActorNotFoundError, RayTaskError } from '../../../src/common/errors.js';
import {
  idBytes,
  idFrom,
  jobIdFromNumber,
  newNodeId,
  newWorkerId,
  requireId,
  toHex,
  type ActorId,
  type NodeId,
  type ObjectId,
  type WorkerId,
} from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { actorStateKey, type ActorState } from '../../../src/core-worker/actor-state.js';
import { CoreWorker } from '../../../src/core-worker/core-worker.js';
import type { ObjectRef } from '../../../src/core-worker/object-ref.js';
import type {
  ActorCall,
  CoreWorkerOptions,
  FunctionKey,
  TaskCall,
  UserFunction,
} from '../../../src/core-worker/options.js';
import { Arena } from '../../../src/object-store/arena.js';
import { ObjectStore } from '../../../src/object-store/store.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { gcsService, nodeManagerService, type GcsMessage, type NodeManagerMessage } from '../../../src/rpc/codecs.js';
import type { Peer, Reply } from '../../../src/rpc/peer.js';
import { RedisClient } from '../../../src/gcs/client/redis-client.js';
import { RpcServer } from '../../../src/rpc/server.js';
import { startRedis, type TestRedis } from '../../helpers/redis.js';

type Teardown = (fn: () => void | Promise<void>) => void;

/** What the API layer would put around an actor. */
export class TestHandle {
  readonly [actorStateKey]: ActorState;

  constructor(actor: ActorState) {
    this[actorStateKey] = actor;
  }
}

interface Client {
  readonly peer: Peer<NodeManagerMessage>;
  kind: string;
  address: wire.Address.$Properties | undefined;
  workerId: WorkerId | undefined;
  processSlot: number | undefined;
}

interface LeaseRequest {
  readonly client: Client;
  readonly message: NodeManagerMessage;
  readonly reply: Reply<NodeManagerMessage>;
}

export class FakeRaylet {
  readonly nodeId: NodeId = newNodeId();
  readonly requests: LeaseRequest[] = [];
  readonly idle: Client[] = [];
  readonly leases = new Map<number, Client>();
  readonly clients = new Set<Client>();
  /** Every notice and request of clients, by name. */
  readonly log: string[] = [];
  /** Answers lease requests instead of granting them here. */
  spillTo: FakeRaylet | undefined;
  deathReason = 'killed by the test';
  isClosed = false;
  server!: RpcServer;
  #nextLease = 1;
  readonly #deathWatches = new Map<WorkerId, Reply<NodeManagerMessage>[]>();

  constructor(
    readonly cluster: FakeCluster,
    readonly store: ObjectStore,
    readonly storeDir: string,
    readonly socketPath: string,
  ) {}

  get info(): wire.NodeInfo.$Properties {
    return { nodeId: idBytes(this.nodeId), host: '127.0.0.1', port: this.server.port, alive: true, hostname: 'test' };
  }

  async listen(): Promise<void> {
    const { token } = this.cluster;
    const options = { token, host: '127.0.0.1', socketPath: this.socketPath };
    this.server = await RpcServer.listen(nodeManagerService, options, (peer) => {
      const client: Client = { peer, kind: '', address: undefined, workerId: undefined, processSlot: undefined };
      this.clients.add(client);
      return {
        onMessage: (message, reply) => this.#onMessage(client, message, reply),
        onClose: () => {
          this.#onClose(client);
        },
      };
    });
  }

  /** As if the process had been killed. */
  kill(worker: CoreWorker): void {
    for (const client of this.clients) if (client.workerId === worker.address.workerId) client.peer.close();
  }

  count(name: string): number {
    return this.log.filter((entry) => entry === name).length;
  }

  async #onMessage(
    client: Client,
    message: NodeManagerMessage,
    reply: Reply<NodeManagerMessage> | undefined,
  ): Promise<void> {
    // Its store is closed: what is still on its way is for nobody.
    if (this.isClosed) return;
    this.log.push(...Object.keys(message).filter((key) => key !== 'requestId' && key !== 'replyTo'));
    const { store } = this;
    const respond = reply ?? (() => undefined);
    if (message.registerClient) {
      const { kind, address } = message.registerClient;
      client.kind = kind ?? '';
      client.address = address ?? undefined;
      client.workerId = idFrom<WorkerId>(address?.workerId);
      if (kind !== 'owner') client.processSlot = store.registerProcess();
      respond({
        registerClientReply: {
          nodeId: idBytes(this.nodeId),
          storeDir: kind === 'owner' ? '' : this.storeDir,
          processSlot: client.processSlot ?? 0,
        },
      });
      if (kind === 'worker') this.#free(client);
    } else if (message.requestWorkerLease) {
      if (this.spillTo !== undefined && !message.requestWorkerLease.spillbackCount) {
        respond({ workerLease: { retryAt: this.spillTo.info } });
        return;
      }
      this.requests.push({ client, message, reply: respond });
      this.#grant();
    } else if (message.cancelWorkerLease) {
      const { requestId } = message.cancelWorkerLease;
      const index = this.requests.findIndex((r) => r.client === client && r.message.requestId === requestId);
      if (index >= 0) this.requests.splice(index, 1)[0]!.reply({ workerLease: { canceled: true } });
    } else if (message.returnWorkerLease) {
      const leaseId = message.returnWorkerLease.leaseId ?? 0;
      const worker = this.leases.get(leaseId);
      this.leases.delete(leaseId);
      if (worker !== undefined && !worker.peer.isClosed) this.#free(worker);
    } else if (message.createObject) {
      const { objectId, sizeBytes } = message.createObject;
      const id = requireId<ObjectId>(objectId, 'id');
      const slot = client.processSlot!;
      respond({
        objectAllocation: await store.create(id, sizeBytes ?? 0, { primary: true, processSlot: slot }),
      });
    } else if (message.sealObject) store.seal(requireId<ObjectId>(message.sealObject.objectId, 'id'));
    else if (message.abortObject) store.abort(requireId<ObjectId>(message.abortObject.objectId, 'id'));
    else if (message.freeObjects) {
      store.free((message.freeObjects.objectIds ?? []).map((id) => requireId<ObjectId>(id, 'id')));
    } else if (message.pullObject) {
      await this.#pull(message.pullObject);
      respond({ ack: {} });
    } else if (message.getFunction) {
      const code = await this.cluster.tables.getFunction(Buffer.from(message.getFunction.hash ?? []).toString('hex'));
      respond({ functionCode: code === undefined ? {} : { code } });
    } else if (message.getJobConfig) {
      respond({ jobConfig: {} });
    } else if (message.reportTasks) {
      reply?.({ ack: {} });
    } else if (message.watchWorker) {
      const workerId = requireId<WorkerId>(message.watchWorker.workerId, 'id');
      if ([...this.clients].some((other) => other.workerId === workerId)) {
        const watches = this.#deathWatches.get(workerId) ?? [];
        this.#deathWatches.set(workerId, [...watches, respond]);
      } else respond({ workerDied: { workerId: idBytes(workerId), reason: this.deathReason } });
    }
  }

  async #pull({ objectId, sizeBytes, nodeIds }: wire.PullObject.$Properties): Promise<void> {
    const id = requireId<ObjectId>(objectId, 'id');
    const from = this.cluster.raylets.find((raylet) => nodeIds?.some((node) => idFrom(node) === raylet.nodeId));
    const pinned = from?.store.pin(id);
    if (pinned === undefined) throw new Error('nobody has this object');
    await this.store.create(id, sizeBytes ?? 0, { primary: false });
    this.store.window(id).set(pinned.window(0, pinned.sizeBytes));
    this.store.seal(id);
    pinned.release();
  }

  #free(client: Client): void {
    this.idle.push(client);
    this.#grant();
  }

  #grant(): void {
    while (this.requests.length > 0 && this.idle.length > 0) {
      const worker = this.idle.shift()!;
      const { reply } = this.requests.shift()!;
      const leaseId = this.#nextLease++;
      this.leases.set(leaseId, worker);
      reply({ workerLease: { leaseId, worker: worker.address!, workerPid: 1 } });
    }
  }

  takeForActor(): Client | undefined {
    return this.idle.shift();
  }

  #onClose(client: Client): void {
    this.clients.delete(client);
    const index = this.idle.indexOf(client);
    if (index >= 0) this.idle.splice(index, 1);
    if (this.isClosed) return;
    if (client.processSlot !== undefined) this.store.reclaimProcess(client.processSlot);
    if (client.workerId === undefined) return;
    for (const reply of this.#deathWatches.get(client.workerId) ?? []) {
      reply({ workerDied: { workerId: idBytes(client.workerId), reason: this.deathReason } });
    }
    this.cluster.gcs.workerDied(client.workerId);
  }
}

interface FakeActor {
  readonly info: wire.ActorInfo.$Properties;
  readonly watchers: Set<Peer<GcsMessage>>;
  client: Client | undefined;
}

export class FakeGcs {
  readonly actors = new Map<ActorId, FakeActor>();
  readonly killed: { actorId: ActorId; reason: string }[] = [];
  server!: RpcServer;
  #jobs = 0;

  constructor(readonly cluster: FakeCluster) {}

  async listen(): Promise<void> {
    const { token } = this.cluster;
    this.server = await RpcServer.listen(gcsService, { token, host: '127.0.0.1' }, (peer) => ({
      onMessage: (message, reply) => this.#onMessage(peer, message, reply ?? (() => undefined)),
    }));
  }

  async #onMessage(peer: Peer<GcsMessage>, message: GcsMessage, reply: Reply<GcsMessage>): Promise<void> {
    if (message.registerJob) reply({ jobRegistered: { jobId: idBytes(jobIdFromNumber(++this.#jobs)) } });
    else if (message.registerActor) this.#register(message.registerActor, reply);
    else if (message.watchActor) {
      const actor = this.actors.get(requireId<ActorId>(message.watchActor.actorId, 'id'));
      if (actor === undefined) throw new ActorNotFoundError('no such actor');
      actor.watchers.add(peer);
      peer.notify({ actorInfo: actor.info });
      reply({ actorInfo: actor.info });
    } else if (message.getNamedActor) {
      const { name, namespace } = message.getNamedActor;
      const actor = this.#named(name ?? '', namespace ?? '');
      if (actor === undefined) throw new ActorNotFoundError(`no actor ${name ?? ''}`);
      reply({ actorInfo: actor.info });
    } else if (message.killActor) {
      const actorId = requireId<ActorId>(message.killActor.actorId, 'id');
      this.killed.push({ actorId, reason: message.killActor.reason ?? '' });
      this.#end(this.actors.get(actorId), message.killActor.reason ?? '');
      reply({ ack: {} });
    } else if (message.listNodes) {
      reply({ resourceView: { full: true, nodes: this.cluster.raylets.map((raylet) => raylet.info) } });
    } else reply({ ack: {} });
    await Promise.resolve();
  }

  #named(name: string, namespace: string): FakeActor | undefined {
    return [...this.actors.values()].find(
      ({ info }) => info.state !== 'DEAD' && info.spec?.name === name && info.spec.namespace === namespace,
    );
  }

  #register({ spec, getIfExists }: wire.RegisterActor.$Properties, reply: Reply<GcsMessage>): void {
    const existing = spec?.name ? this.#named(spec.name, spec.namespace ?? '') : undefined;
    if (existing !== undefined) {
      if (!getIfExists) throw new ActorNameTakenError('taken');
      reply({ actorInfo: existing.info });
      return;
    }
    const actor: FakeActor = {
      info: { spec: spec!, state: 'PENDING_CREATION' },
      watchers: new Set(),
      client: undefined,
    };
    this.actors.set(requireId<ActorId>(spec?.actorId, 'id'), actor);
    reply({ actorInfo: actor.info });
    this.#place(actor).catch((error: unknown) => {
      this.#end(actor, String(error));
    });
  }

  async #place(actor: FakeActor): Promise<void> {
    const raylet = this.cluster.raylets.find(({ idle }) => idle.length > 0);
    const client = raylet?.takeForActor();
    if (client === undefined) throw new Error('the test needs one more worker');
    actor.client = client;
    const { actorCreated } = await client.peer.request({ createActor: { spec: actor.info.spec ?? null } });
    if (actorCreated?.creationError?.length) {
      actor.info.creationError = actorCreated.creationError;
      this.#end(actor, 'its constructor threw');
      return;
    }
    actor.info.state = 'ALIVE';
    actor.info.address = client.address!;
    this.#announce(actor);
  }

  #end(actor: FakeActor | undefined, reason: string): void {
    if (actor === undefined || actor.info.state === 'DEAD') return;
    actor.info.state = 'DEAD';
    actor.info.deathCause = reason;
    this.#announce(actor);
    actor.client?.peer.close();
  }

  #announce(actor: FakeActor): void {
    for (const peer of actor.watchers) peer.notify({ actorInfo: { ...actor.info } });
  }

  workerDied(workerId: WorkerId): void {
    for (const actor of this.actors.values()) {
      if (actor.client?.workerId === workerId) this.#end(actor, 'its process was killed');
    }
  }
}

/** The tests of a file share one process: to connect may take them long. */
const PATIENT = { BATCHRAY_RPC_CONNECT_TIMEOUT_MS: '120000' };

export interface TestTask {
  readonly numReturns?: number;
  readonly maxRetries?: number;
}

export class FakeCluster {
  readonly token = ClusterToken.generate();
  readonly dir = mkdtempSync(join(tmpdir(), 'batchray-cw-'));
  readonly raylets: FakeRaylet[] = [];
  readonly gcs = new FakeGcs(this);
  readonly #functions = new Map<string, UserFunction>();
  readonly #teardown: Teardown;
  #redis!: TestRedis;
  tables!: RedisClient;
  #sockets = 0;
  /** Warnings of drivers. */
  readonly warnings: string[] = [];
  /** Processes that lost their raylet or were told to end. */
  readonly ended = new Set<WorkerId>();

  private constructor(teardown: Teardown) {
    this.#teardown = teardown;
  }

  static async start(t: { teardown: Teardown }, nodes = 1): Promise<FakeCluster> {
    const cluster = new FakeCluster((fn) => {
      t.teardown(fn);
    });
    t.teardown(() => {
      rmSync(cluster.dir, { recursive: true, force: true });
    });
    cluster.#redis = await startRedis(t, cluster.token);
    const { host, port } = cluster.#redis;
    const tables = await RedisClient.connect({ host, port, token: cluster.token, timeoutMs: 60_000 });
    cluster.tables = tables;
    t.teardown(() => tables.close());
    await cluster.gcs.listen();
    t.teardown(() => {
      cluster.gcs.server.close();
    });
    for (let node = 0; node < nodes; node++) await cluster.#addRaylet(node);
    return cluster;
  }

  async #addRaylet(node: number): Promise<void> {
    const storeDir = join('/dev/shm', `batchray-test-${process.pid}-${toHex(newNodeId()).slice(0, 8)}`);
    const arena = Arena.create({ dir: storeDir, sizeBytes: 64 * 2 ** 20 });
    const store = new ObjectStore(arena, { createTimeoutMs: 60_000 });
    const raylet = new FakeRaylet(this, store, storeDir, join(this.dir, `r${node}.sock`));
    await raylet.listen();
    this.raylets.push(raylet);
    this.#teardown(async () => {
      raylet.isClosed = true;
      raylet.server.close();
      await store.close();
    });
  }

  async connect(
    kind: 'driver' | 'worker',
    node = 0,
    env: Record<string, string> = {},
    more: Partial<CoreWorkerOptions> = {},
  ): Promise<CoreWorker> {
    const raylet = this.raylets[node]!;
    const workerId = newWorkerId();
    const core = await CoreWorker.connect({
      kind,
      workerId,
      nodeId: raylet.nodeId,
      token: this.token,
      raylet: { socketPath: raylet.socketPath },
      gcs: { host: '127.0.0.1', port: this.gcs.server.port },
      redis: { host: this.#redis.host, port: this.#redis.port },
      host: '127.0.0.1',
      socketPath: join(this.dir, `c${this.#sockets++}.sock`),
      config: loadConfig({ ...PATIENT, ...env }),
      version: 'test',
      makeActorHandle: (actor) => new TestHandle(actor),
      onWarning: (message) => this.warnings.push(message),
      onEnd: () => this.ended.add(workerId),
      ...(kind === 'driver'
        ? { job: { config: {}, entrypoint: 'test' } }
        : {
            userCode: {
              enterJob: () => undefined,
              load: (key: FunctionKey) => Promise.resolve(this.#functions.get(key)!),
              wrapError: (thrown: unknown, task: { name: string }) =>
                new RayTaskError(`${task.name} failed: ${String(thrown)}`, { cause: thrown }),
            },
          }),
      ...more,
    });
    this.#teardown(() => core.shutdown());
    return core;
  }

  driver(node = 0, env: Record<string, string> = {}): Promise<CoreWorker> {
    return this.connect('driver', node, env);
  }

  worker(node = 0): Promise<CoreWorker> {
    return this.connect('worker', node);
  }

  /** Makes `fn` known to the workers as if it had been shipped. */
  ship(core: CoreWorker, fn: UserFunction): FunctionKey {
    const bytes = Buffer.from(`${fn.name} ${fn.toString()}`);
    const hash = createHash('sha256').update(bytes).digest('hex');
    this.#functions.set(hash, fn);
    return core.exportFunction({ bytes, hash });
  }

  call(core: CoreWorker, fn: UserFunction, args: readonly unknown[] = [], options: TestTask = {}): ObjectRef[] {
    const call: TaskCall = {
      functionKey: this.ship(core, fn),
      name: fn.name,
      args,
      resources: oneCpu,
      numReturns: options.numReturns ?? 1,
      maxRetries: options.maxRetries ?? 3,
    };
    return core.submitTask(call);
  }

  run(core: CoreWorker, fn: UserFunction, ...args: unknown[]): ObjectRef {
    return this.call(core, fn, args)[0]!;
  }

  actor(
    core: CoreWorker,
    Class: UserFunction,
    args: readonly unknown[] = [],
    options: Partial<ActorCall> = {},
  ): ActorState {
    return core.createActor({
      classKey: this.ship(core, Class),
      className: Class.name,
      methods: [],
      args,
      resources: ResourceSet.empty,
      namespace: 'default',
      detached: false,
      getIfExists: false,
      maxConcurrency: 1,
      ...options,
    });
  }
}

const oneCpu = ResourceSet.of({ CPU: 1 });

/** Waits for a condition that other turns of the event loop bring about. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (const endMs = performance.now() + 60_000; !condition();) {
    if (performance.now() > endMs) throw new Error(`still not so after 60 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
