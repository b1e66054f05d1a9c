import type { batchray as wire } from '#protos/wire.js';
import { systemClock } from '../common/clock.js';
import { ConnectionError, RayError, ShutdownError } from '../common/errors.js';
import {
  idBytes,
  nilActorId,
  objectIdOf,
  requireId,
  TaskIdGenerator,
  type ActorId,
  type JobId,
  type NodeId,
  type ObjectId,
  type TaskId,
} from '../common/ids.js';
import { GcsClient } from '../gcs/client/gcs-client.js';
import { RedisClient } from '../gcs/client/redis-client.js';
import { connect } from '../rpc/client.js';
import {
  coreWorkerService,
  nodeManagerService,
  type CoreWorkerMessage,
  type NodeManagerMessage,
} from '../rpc/codecs.js';
import type { Peer, PeerHandler, Reply } from '../rpc/peer.js';
import { RpcServer } from '../rpc/server.js';
import { toBytes } from '../serialization/serialized-value.js';
import type { Serializer } from '../serialization/serializer.js';
import type { ActorState } from './actor-state.js';
import { Actors } from './actors.js';
import { AddressBook, addressOf, type Address } from './address.js';
import { Borrowings } from './borrowing.js';
import { collectGarbage } from './collect-garbage.js';
import { contentsToWire, refToWire } from './contents-wire.js';
import { FunctionTable } from './function-table.js';
import { Gets, type WaitOptions } from './gets.js';
import { CoreWorkerLinks, RayletLinks } from './links.js';
import { MemoryStore } from './memory-store.js';
import { ObjectRef, type RefReleaser } from './object-ref.js';
import { Objects } from './objects.js';
import type {
  ActorCall,
  CoreWorkerOptions,
  FunctionKey,
  MethodCallOptions,
  RuntimeContext,
  ShippedFunction,
  TaskCall,
} from './options.js';
import { PendingTasks } from './pending-tasks.js';
import { ReferenceCounter, ResultHolds } from './reference-counter.js';
import { TaskExecutor } from './task-executor.js';
import { TaskRunner, type IncomingTask } from './task-runner.js';
import { TaskSubmitter } from './task-submitter.js';
import { Values } from './values.js';

/** What is open before there is a core worker to use it. */
interface Connections {
  readonly server: RpcServer;
  readonly address: Address;
  readonly raylet: Peer<NodeManagerMessage>;
  readonly gcs: Promise<GcsClient> | undefined;
  readonly jobId: JobId | undefined;
}

/**
 * What sits in every driver and worker: owns the objects its code makes, submits tasks, calls actors, and in workers runs them.
 * The API layer and the worker's main are thin shells around it.
 */
export class CoreWorker {
  readonly address: Address;
  readonly #options: CoreWorkerOptions;
  readonly #server: RpcServer;
  readonly #raylet: Peer<NodeManagerMessage>;
  readonly #addresses = new AddressBook();
  readonly #taskIds = new TaskIdGenerator();
  readonly #memory = new MemoryStore();
  readonly #counter: ReferenceCounter;
  readonly #resultHolds: ResultHolds<TaskId>;
  readonly #releaser: RefReleaser;
  readonly #values: Values;
  readonly #functions: FunctionTable;
  readonly #links: CoreWorkerLinks;
  readonly #raylets: RayletLinks;
  readonly #objects: Objects;
  readonly #pendingTasks: PendingTasks;
  readonly #submitter: TaskSubmitter;
  readonly #actors: Actors;
  readonly #gets: Gets;
  readonly #executor: TaskExecutor<IncomingTask> | undefined;
  readonly #runner: TaskRunner | undefined;
  #store: { dir: string; processSlot: number } | undefined;
  #jobId: JobId | undefined;
  #nilActor: ActorId | undefined;
  #enteringJob: Promise<void> | undefined;
  #hasEnteredJob = false;
  #gcs: Promise<GcsClient> | undefined;
  #redis: Promise<RedisClient> | undefined;
  #closing: Promise<void> | undefined;
  #ended = false;

  /**
   * Listens, registers with the raylet (and as a job with the gcs: driver), and returns when both have answered. A worker
   * runs what it is sent from then on.
   *
   * @throws ConnectionError, AuthenticationError, VersionMismatchError
   */
  static async connect(options: CoreWorkerOptions): Promise<CoreWorker> {
    const { host, kind, nodeId, raylet, socketPath, token, version, workerId } = options;
    // Nobody knows this process before it has registered, and by then `core` is there.
    let core: CoreWorker | undefined;
    const gcs = kind === 'driver' ? GcsClient.connect({ ...options.gcs, token }) : undefined;
    const server = await RpcServer.listen(coreWorkerService, { token, host, socketPath }, (peer) =>
      core!.#accept(peer),
    );
    const address = addressOf({ nodeId, workerId, host, port: server.port, socketPath });
    const rayletPeer = connect(nodeManagerService, `unix:${raylet.socketPath}`, token, {
      onMessage: (message, reply) => {
        core!.#onRayletMessage(message, reply);
      },
      onClose: (error) => {
        if (core !== undefined) core.#onRayletGone(error);
      },
    });
    try {
      const jobId = await (
        await gcs
      )?.registerJob({
        ...options.job,
        driverPid: process.pid,
        driver: address.wire,
      });
      core = new CoreWorker(options, { server, address, raylet: rayletPeer, gcs, jobId });
      const { registerClientReply } = await rayletPeer.request({
        registerClient: {
          kind,
          address: address.wire,
          pid: process.pid,
          jobId: idBytes(jobId ?? ''),
          version,
          startupToken: options.startupToken ?? '',
        },
      });
      core.#store = {
        dir: registerClientReply?.storeDir ?? '',
        processSlot: registerClientReply?.processSlot ?? 0,
      };
      return core;
    } catch (error) {
      rayletPeer.close();
      server.close();
      (await gcs?.catch(() => undefined))?.close();
      throw error;
    }
  }

  private constructor(options: CoreWorkerOptions, { server, address, raylet, gcs, jobId }: Connections) {
    const { config, kind, token, userCode, version } = options;
    this.#options = options;
    this.#server = server;
    this.#raylet = raylet;
    this.#gcs = gcs;
    this.#jobId = jobId;
    this.address = this.#addresses.add(address);
    const addresses = this.#addresses;
    const memory = this.#memory;
    const clock = systemClock;
    const onMessage = (
      _link: unknown,
      message: CoreWorkerMessage,
      reply: Reply<CoreWorkerMessage> | undefined,
    ): void => {
      // Whoever this process calls asks nothing on that stream.
      if (reply !== undefined) throw new RayError(`protocol error: unexpected request ${Object.keys(message).join()}`);
    };
    const linksOptions = { self: this.address, token, clock, jobId: () => this.#jobId };
    const links = (this.#links = new CoreWorkerLinks(linksOptions, onMessage));
    const raylets = (this.#raylets = new RayletLinks(
      { ...linksOptions, version, gcs: () => this.gcs() },
      (_link, message) => this.#onRayletMessage(message, undefined),
    ));
    const borrowings = new Borrowings(links, (borrowing) => {
      this.#counter.acknowledged(borrowing);
    });
    const counter = (this.#counter = new ReferenceCounter({
      release: (id) => {
        this.#release(id);
      },
      borrow: (borrowing) => {
        borrowings.begin(borrowing);
      },
      unborrow: (borrowing) => {
        memory.delete(borrowing.id);
        this.#actors.released(borrowing.id);
        borrowings.end(borrowing);
      },
    }));
    this.#releaser = {
      releaseRef: (id) => {
        if (!this.#ended) counter.drop(id);
      },
    };
    const values = (this.#values = new Values(options.extensions ?? [], {
      addresses,
      makeRef: (id, owner) => this.#makeRef(id, owner),
      makeHandle: (actor) => options.makeActorHandle(this.#actors.makeState(actor)),
      describeActor: (state) => this.#actors.describe(state),
      pin: ({ id, owner }) => {
        counter.hold(id, objects.isOwn(owner) ? undefined : owner);
      },
    }));
    const functions = (this.#functions = new FunctionTable(() => this.redis(), userCode?.load));
    const objects: Objects = (this.#objects = new Objects({
      self: this.address,
      memory,
      counter,
      values,
      raylet,
      raylets,
      owners: links,
      store: () => this.#registered(),
    }));
    const { inlineMaxBytes } = config;
    const pendingTasks = (this.#pendingTasks = new PendingTasks({
      memory,
      counter,
      values,
      objects,
      functions,
      addresses,
      inlineMaxBytes,
    }));
    this.#submitter = new TaskSubmitter({
      clock,
      config,
      jobId: () => this.#jobId,
      addresses,
      pendingTasks,
      raylet,
      raylets,
      workers: links,
      onWarning: (message) => options.onWarning?.(message),
    });
    this.#actors = new Actors({
      self: this.address,
      clock,
      jobId: () => this.#job(),
      taskIds: this.#taskIds,
      addresses,
      counter,
      values,
      functions,
      pendingTasks,
      links,
      gcs: () => this.gcs(),
      releaser: this.#releaser,
    });
    const resultHolds = (this.#resultHolds = new ResultHolds<TaskId>(counter));
    if (kind === 'worker' && userCode !== undefined) {
      const runner = (this.#runner = new TaskRunner({
        userCode,
        enterJob: (job) => this.#enterJob(job),
        addresses,
        counter,
        resultHolds,
        values,
        objects,
        functions,
        inlineMaxBytes,
        nowMs: clock.nowMs,
      }));
      this.#executor = new TaskExecutor<IncomingTask>({
        run: (task) => runner.run(task),
        giveBack: (task) => {
          task.reply({ returned: true });
        },
        blocked: (blocked) => {
          raylet.notify({ notifyBlocked: { blocked } });
        },
        nowMs: clock.nowMs,
        afterReplies,
      });
    }
    this.#gets = new Gets({
      clock,
      memory,
      objects,
      pendingTasks,
      beginWait: () => this.#executor?.beginWait(),
      endWait: () => this.#executor?.endWait(),
    });
  }

  get serializer(): Serializer {
    return this.#values.serializer;
  }

  /** Driver: its job. Worker: the job it belongs to, once it has one. */
  get jobId(): JobId | undefined {
    return this.#jobId;
  }

  #job(): JobId {
    if (this.#jobId === undefined) throw new RayError('this worker belongs to no job yet');
    return this.#jobId;
  }

  #registered(): { dir: string; processSlot: number } {
    if (this.#store === undefined) throw new RayError('this process is not registered with its raylet yet');
    return this.#store;
  }

  #newTaskId(): TaskId {
    return this.#taskIds.next((this.#nilActor ??= nilActorId(this.#job())));
  }

  #makeRef(id: ObjectId, owner: Address): ObjectRef {
    this.#counter.hold(id, this.#objects.isOwn(owner) ? undefined : owner);
    return new ObjectRef(id, owner, this.#releaser);
  }

  /** A ref to what was counted already. */
  #ownRef = (id: ObjectId): ObjectRef => new ObjectRef(id, this.address, this.#releaser);

  #release(id: ObjectId): void {
    if (this.#actors.isHandle(id)) this.#actors.released(id);
    else this.#objects.discard(id);
  }

  /**
   * Queues a task and returns the refs of its results at once. Arguments are captured now.
   * @throws SerializationError naming the path inside `args`
   */
  submitTask(call: TaskCall): ObjectRef[] {
    this.#check();
    const args = this.#pendingTasks.packArgs(call.args);
    const spec = {
      jobId: idBytes(this.#job()),
      name: call.name,
      functionHash: this.#functions.hashOf(call.functionKey),
    };
    const task = this.#pendingTasks.add(this.#newTaskId(), call.name, call.numReturns, args, spec);
    const refs = task.returnIds.map(this.#ownRef);
    this.#submitter.submit(call, task);
    return refs;
  }

  /** Makes an actor; registration and placement go on in the background. Errors of the constructor come out of method calls. */
  createActor(call: ActorCall): ActorState {
    this.#check();
    return this.#actors.create(call);
  }

  /** Calls of one process on one actor start in the order in which they were made. Arguments are captured now. */
  submitActorTask(
    actor: ActorState,
    method: string,
    args: readonly unknown[],
    options: MethodCallOptions,
  ): ObjectRef[] {
    this.#check();
    return this.#actors.submit(actor, method, args, options).returnIds.map(this.#ownRef);
  }

  /** Stores a value. Until the promise resolves its binary parts must not change. @throws ObjectStoreFullError, SerializationError */
  async put(value: unknown): Promise<ObjectRef> {
    this.#check();
    const id = objectIdOf(this.#newTaskId(), 0);
    const { inlineMaxBytes } = this.#options.config;
    const packed = this.#values.pack(value, 'value', (pieces) =>
      pieces.sizeBytes <= inlineMaxBytes ? toBytes(pieces) : this.#objects.create(id, pieces),
    );
    this.#counter.own(id);
    this.#counter.contain(id, packed.refs, this.#objects.isOwn);
    const ref = this.#ownRef(id);
    try {
      const ready = packed.ready ?? this.#functions.published();
      if (ready !== undefined) await Promise.all([packed.ready, this.#functions.published()]);
      const bytes = packed.value;
      this.#memory.set(id, bytes instanceof Uint8Array ? { kind: 'inline', bytes, isError: false } : await bytes);
    } catch (error) {
      ref[Symbol.dispose]();
      throw error;
    }
    return ref;
  }

  /**
   * The values, each call's own copy (large binary parts as copy-on-write views).
   * @throws the error of the first failed one; GetTimeoutError naming what is pending; OwnerDiedError, ObjectLostError, ...
   */
  get(refs: readonly ObjectRef[], timeoutMs?: number): Promise<unknown[]> {
    return this.#gets.get(refs, timeoutMs);
  }

  /** `ready`: at most `numReturns`, in the order given; `fetchLocal`: only when on this node too. Failed counts as ready. */
  wait(refs: readonly ObjectRef[], options: WaitOptions): Promise<{ ready: ObjectRef[]; notReady: ObjectRef[] }> {
    return this.#gets.wait(refs, options);
  }

  /** Drops the values at once, for everybody; `get` of them throws ObjectFreedError. Refs owned by others: lets them go here. */
  free(refs: readonly ObjectRef[]): void {
    for (const ref of refs) {
      if (this.#objects.isOwn(ref.owner)) this.#objects.free(ref.id);
      else ref[Symbol.dispose]();
    }
  }

  /** Resolves when the gcs has it marked dead. */
  killActor(actor: ActorState, reason: string): Promise<void> {
    return this.#actors.kill(actor, reason);
  }

  /** @throws ActorNotFoundError */
  getNamedActor(name: string, namespace: string): Promise<ActorState> {
    return this.#actors.getNamed(name, namespace);
  }

  /** Publishes a function once per content; synchronous, tasks and values sent later wait until it is in the table. */
  exportFunction(captured: ShippedFunction): FunctionKey {
    return this.#functions.export(captured);
  }

  /**
   * Runs `capture` so that refs serialized in it are kept until this process ends, whatever value is being serialized around it.
   * Wrap every captureFunction in it: the bytes outlive the refs.
   */
  pinRefsDuring<T>(capture: () => T): T {
    return this.#values.pinRefsDuring(capture);
  }

  /** Connected at the first call. */
  gcs(): Promise<GcsClient> {
    this.#gcs ??= GcsClient.connect({ ...this.#options.gcs, token: this.#options.token }).catch((error: unknown) => {
      this.#gcs = undefined;
      throw error;
    });
    return this.#gcs;
  }

  /** Connected at the first call. */
  redis(): Promise<RedisClient> {
    this.#redis ??= RedisClient.connect({ ...this.#options.redis, token: this.#options.token }).catch(
      (error: unknown) => {
        this.#redis = undefined;
        throw error;
      },
    );
    return this.#redis;
  }

  context(): RuntimeContext {
    const { nodeId, workerId } = this.address;
    const running = this.#runner?.context;
    const actorId = this.#runner?.actorId;
    return {
      jobId: this.#jobId,
      nodeId,
      workerId,
      ...(actorId === undefined ? {} : { actorId }),
      ...(running === undefined ? {} : { taskId: running.taskId, taskName: running.name }),
    };
  }

  #check(): void {
    if (this.#ended) throw new ShutdownError('this process is not connected to the cluster any more');
  }

  #accept(peer: Peer<CoreWorkerMessage>): PeerHandler<CoreWorkerMessage> {
    return {
      onMessage: (message, reply) => {
        this.#onMessage(peer, message, reply);
      },
      onClose: () => {
        this.#counter.borrowerGone(peer);
        this.#resultHolds.callerGone(peer);
        this.#executor?.removeQueued((task) => task.caller === peer);
      },
    };
  }

  #onMessage(
    peer: Peer<CoreWorkerMessage>,
    message: CoreWorkerMessage,
    reply: Reply<CoreWorkerMessage> | undefined,
  ): void {
    if (message.pushTask && reply !== undefined) this.#onPushTask(peer, message.pushTask, reply);
    else if (message.getObject && reply !== undefined) this.#onGetObject(message.getObject, reply);
    else if (message.addBorrower) {
      for (const id of message.addBorrower.objectIds ?? []) {
        this.#counter.addBorrower(requireId<ObjectId>(id, 'AddBorrower.object_ids'), peer);
      }
      reply?.({ ack: {} });
    } else if (message.removeBorrower) {
      for (const id of message.removeBorrower.objectIds ?? []) {
        this.#counter.removeBorrower(requireId<ObjectId>(id, 'RemoveBorrower.object_ids'), peer);
      }
    } else if (message.returnRefsTaken) {
      this.#resultHolds.taken(peer, requireId<TaskId>(message.returnRefsTaken.taskId, 'ReturnRefsTaken.task_id'));
    } else if (message.reportLocation) {
      const { lost, nodeId, objectId } = message.reportLocation;
      const id = requireId<ObjectId>(objectId, 'ReportLocation.object_id');
      this.#objects.reportLocation(id, requireId<NodeId>(nodeId, 'ReportLocation.node_id'), lost ?? false);
    }
  }

  #onPushTask(
    peer: Peer<CoreWorkerMessage>,
    { spec }: wire.PushTask.$Properties,
    reply: Reply<CoreWorkerMessage>,
  ): void {
    if (this.#executor === undefined || !spec) throw new RayError('protocol error: this process runs no tasks');
    this.#executor.push({
      kind: spec.method || (spec.name ?? ''),
      isActorTask: Boolean(spec.method),
      spec,
      caller: peer,
      reply: (taskReply) => {
        reply({ taskReply });
      },
    });
  }

  #onGetObject({ objectId }: wire.GetObject.$Properties, reply: Reply<CoreWorkerMessage>): void {
    const id = requireId<ObjectId>(objectId, 'GetObject.object_id');
    this.#objects.whenKnown({ id, owner: this.address }, (contents) => {
      const contained = this.#counter.containedIn(id).map(refToWire);
      reply({ objectValue: { ...contentsToWire(contents), contained } });
    });
  }

  #onRayletMessage(message: NodeManagerMessage, reply: Reply<NodeManagerMessage> | undefined): void {
    if (message.createActor && reply !== undefined) this.#onCreateActor(message.createActor, reply);
    else if (message.nodeDied) {
      const node = requireId<NodeId>(message.nodeDied.nodeId, 'NodeDied.node_id');
      this.#objects.nodeDied(node, message.nodeDied.reason ?? '');
      this.#links.nodeDied(node);
      this.#raylets.nodeDied(node);
    } else if (message.infeasibleWarning) this.#options.onWarning?.(message.infeasibleWarning.message ?? '');
    else if (message.collectGarbage) collectGarbage();
    else if (message.exitWorker)
      this.#end(new ShutdownError(message.exitWorker.reason ?? 'the raylet ended this worker'));
  }

  #onCreateActor({ spec }: wire.CreateActor.$Properties, reply: Reply<NodeManagerMessage>): void {
    const constructorTask = spec?.constructorTask;
    if (this.#executor === undefined || !constructorTask)
      throw new RayError('protocol error: this process runs no actors');
    const maxConcurrency = Math.max(1, spec.maxConcurrency ?? 1);
    this.#executor.setMaxConcurrency(maxConcurrency);
    if (maxConcurrency > 1) this.#runner?.useConcurrency();
    this.#executor.push({
      kind: constructorTask.name ?? '',
      isActorTask: true,
      spec: constructorTask,
      caller: this.#raylet,
      reply: ({ returns }) => {
        const error = returns?.[0];
        reply({ actorCreated: error?.inline ? { creationError: error.inline } : {} });
      },
    });
  }

  #enterJob(jobId: JobId): Promise<void> | undefined {
    if (this.#hasEnteredJob) return undefined;
    this.#jobId ??= jobId;
    this.#enteringJob ??= this.#options.userCode!.enterJob(jobId).then(
      () => {
        this.#hasEnteredJob = true;
      },
      (error: unknown) => {
        this.#enteringJob = undefined;
        throw error;
      },
    );
    return this.#enteringJob;
  }

  #onRayletGone(error: RayError): void {
    this.#end(new ConnectionError(`the raylet of this node is gone: ${error.message}`, { cause: error }));
  }

  /** Nothing works any more: whoever waits is told. */
  #end(reason: RayError): void {
    if (this.#ended) return;
    this.#close(reason);
    this.#options.onEnd?.(reason);
  }

  #close(reason: RayError): void {
    if (this.#ended) return;
    this.#submitter.close();
    this.#actors.close();
    for (const task of [...this.#pendingTasks.all()]) this.#pendingTasks.fail(task, reason);
    const contents = this.#objects.errorContents(reason);
    for (const id of [...this.#memory.ids()]) if (this.#memory.get(id) === undefined) this.#memory.set(id, contents);
    this.#ended = true;
    this.#links.close();
    this.#raylets.close();
    this.#raylet.close();
    this.#server.close();
    this.#objects.close();
    void this.#gcs?.then((gcs) => { gcs.close(); }, () => undefined); // prettier-ignore
    void this.#redis?.then((redis) => redis.close(), () => undefined); // prettier-ignore
  }

  /** Driver: finishes the job (its workers end, their output is published). Ends all connections. May be called twice. */
  shutdown(): Promise<void> {
    this.#closing ??= this.#shutdown();
    return this.#closing;
  }

  async #shutdown(): Promise<void> {
    if (this.#ended) return;
    const reason = new ShutdownError('the cluster connection of this process was shut down');
    this.#submitter.close();
    for (const task of [...this.#pendingTasks.all()]) this.#pendingTasks.fail(task, reason);
    try {
      if (this.#options.kind === 'driver' && this.#jobId !== undefined) await (await this.gcs()).finishJob(this.#jobId);
    } catch {
      // The head is gone, and the job with it.
    }
    this.#close(reason);
    await (await this.#redis?.catch(() => undefined))?.close();
  }
}

/** Two turns of the event loop: in the first the batch of replies is handed to the transport, in the second to the kernel. */
function afterReplies(callback: () => void): void {
  setImmediate(() => {
    setImmediate(callback);
  });
}
