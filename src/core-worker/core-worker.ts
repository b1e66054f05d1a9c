import { ConnectionError, ShutdownError, type RayError } from '../common/errors.js';
import {
  idBytes,
  nilActorId,
  objectIdOf,
  type ActorId,
  type JobId,
  type ObjectId,
  type TaskId,
} from '../common/ids.js';
import type { GcsClient } from '../gcs/client/gcs-client.js';
import type { RedisClient } from '../gcs/client/redis-client.js';
import { connect } from '../rpc/client.js';
import { coreWorkerService, nodeManagerService, type NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer } from '../rpc/peer.js';
import { RpcServer } from '../rpc/server.js';
import { toBytes } from '../serialization/serialized-value.js';
import type { Serializer } from '../serialization/serializer.js';
import type { ActorState } from './actor-state.js';
import { addressOf, type Address } from './address.js';
import { assemble, type Parts, type ProcessState } from './assembly.js';
import { ControlPlane } from './control-plane.js';
import type { DrainNotice } from './drains.js';
import { NOTHING_ASSIGNED } from './execution.js';
import type { WaitOptions } from './gets.js';
import { ObjectRef } from './object-ref.js';
import type {
  ActorCall,
  CoreWorkerOptions,
  FunctionKey,
  MethodCallOptions,
  RuntimeContext,
  ShippedFunction,
  TaskCall,
} from './options.js';

/** What is open before there is a core worker to use it. */
interface Connections {
  readonly server: RpcServer;
  readonly address: Address;
  readonly raylet: Peer<NodeManagerMessage>;
  readonly controlPlane: ControlPlane;
  readonly jobId: JobId | undefined;
}

/**
 * What sits in every driver and worker: owns the objects its code makes, submits tasks, calls actors, and in workers runs them.
 * The API layer and the worker's main are thin shells around it.
 */
export class CoreWorker {
  readonly address: Address;
  readonly #options: CoreWorkerOptions;
  readonly #connections: Connections;
  readonly #state: ProcessState;
  readonly #parts: Parts;
  #nilActor: ActorId | undefined;
  #closing: Promise<void> | undefined;

  /**
   * Listens, registers with the raylet (and as a job with the gcs: driver), and returns when both have answered. A worker
   * runs what it is sent from then on.
   *
   * @throws ConnectionError, AuthenticationError, VersionMismatchError
   */
  static async connect(options: CoreWorkerOptions): Promise<CoreWorker> {
    const { host, job, kind, nodeId, socketPath, startupToken = '', token, version, workerId } = options;
    // Nobody knows this process before it has registered, and by then there is a core worker to answer.
    let core: CoreWorker | undefined;
    const server = await RpcServer.listen(coreWorkerService, { token, host, socketPath }, (peer) =>
      core!.#parts.incoming.handlerOf(peer),
    );
    const controlPlane = new ControlPlane(options);
    const raylet = connect(nodeManagerService, `unix:${options.raylet.socketPath}`, token, {
      onMessage: (message, reply) => core!.#parts.incoming.onRayletMessage(message, reply),
      onClose: (error) => {
        if (core !== undefined) core.#onRayletGone(error);
      },
    });
    try {
      const address = addressOf({ nodeId, workerId, host, port: server.port, socketPath });
      const pid = process.pid;
      const gcs = kind === 'driver' ? await controlPlane.gcs() : undefined;
      const jobId = await gcs?.registerJob({ ...job, driverPid: pid, driver: address.wire });
      core = new CoreWorker(options, { server, address, raylet, controlPlane, jobId });
      const { registerClientReply } = await raylet.request({
        registerClient: { kind, address: address.wire, pid, jobId: idBytes(jobId ?? ''), version, startupToken },
      });
      core.#state.store = {
        dir: registerClientReply?.storeDir ?? '',
        processSlot: registerClientReply?.processSlot ?? 0,
      };
      core.#parts.drains.registered(registerClientReply?.node ?? {});
      if (registerClientReply?.head) controlPlane.headIs(registerClientReply.head);
      controlPlane.onLost = core.#onGcsGone;
      return core;
    } catch (error) {
      core = undefined;
      raylet.close();
      server.close();
      await controlPlane.close();
      throw error;
    }
  }

  private constructor(options: CoreWorkerOptions, connections: Connections) {
    const { address, controlPlane, jobId, raylet } = connections;
    this.#options = options;
    this.#connections = connections;
    this.address = address;
    this.#state = { jobId, store: undefined, isEnded: false };
    this.#parts = assemble({
      options,
      state: this.#state,
      self: address,
      raylet,
      controlPlane,
      onExit: (reason) => {
        this.#end(new ShutdownError(reason));
      },
    });
  }

  get serializer(): Serializer {
    return this.#parts.values.serializer;
  }

  /** Driver: its job. Worker: the job it belongs to, once it has one. */
  get jobId(): JobId | undefined {
    return this.#state.jobId;
  }

  #newTaskId(): TaskId {
    this.#nilActor ??= nilActorId(this.#parts.jobId());
    return this.#parts.taskIds.next(this.#nilActor);
  }

  /** The ref to an object of this process that was counted already. */
  #ownRef = (id: ObjectId): ObjectRef => new ObjectRef(id, this.address, this.#parts.releaser);

  /**
   * Queues a task and returns the refs of its results at once. Arguments are captured now.
   * @throws SerializationError naming the path inside `args`
   */
  submitTask(call: TaskCall): ObjectRef[] {
    this.#check();
    const { functions, jobId, pendingTasks, submitter } = this.#parts;
    const args = pendingTasks.packArgs(call.args);
    const functionHash = functions.hashOf(call.functionKey);
    const spec = { jobId: idBytes(jobId()), name: call.name, functionHash };
    const task = pendingTasks.add(this.#newTaskId(), call.name, call.numReturns, args, spec);
    const refs = task.returnIds.map(this.#ownRef);
    submitter.submit(call, task);
    return refs;
  }

  /** Makes an actor; registration and placement go on in the background. Errors of the constructor come out of method calls. */
  createActor(call: ActorCall): ActorState {
    this.#check();
    return this.#parts.actors.create(call);
  }

  /** Calls of one process on one actor start in the order in which they were made. Arguments are captured now. */
  submitActorTask(
    actor: ActorState,
    method: string,
    args: readonly unknown[],
    options: MethodCallOptions,
  ): ObjectRef[] {
    this.#check();
    return this.#parts.actors.submit(actor, method, args, options).returnIds.map(this.#ownRef);
  }

  /** Stores a value. Until the promise resolves its binary parts must not change. @throws ObjectStoreFullError, SerializationError */
  async put(value: unknown): Promise<ObjectRef> {
    this.#check();
    const { counter, functions, memory, objects, values } = this.#parts;
    const { inlineMaxBytes } = this.#options.config;
    const id = objectIdOf(this.#newTaskId(), 0);
    const packed = values.pack(value, 'value', (pieces) =>
      pieces.sizeBytes <= inlineMaxBytes ? toBytes(pieces) : objects.create(id, pieces),
    );
    counter.own(id);
    counter.contain(id, packed.refs, objects.isOwn);
    const ref = this.#ownRef(id);
    const published = functions.published();
    const bytes = packed.value;
    if (bytes instanceof Uint8Array && packed.ready === undefined && published === undefined) {
      memory.set(id, { kind: 'inline', bytes, isError: false });
      return ref;
    }
    try {
      const [contents] = await Promise.all([bytes, packed.ready, published]);
      memory.set(id, contents instanceof Uint8Array ? { kind: 'inline', bytes: contents, isError: false } : contents);
      return ref;
    } catch (error) {
      ref[Symbol.dispose]();
      objects.discardWhenStored(id, bytes);
      throw error;
    }
  }

  /**
   * The values, each call's own copy (large binary parts as copy-on-write views).
   * @throws the error of the first failed one; GetTimeoutError naming what is pending; OwnerDiedError, ObjectLostError, ...
   */
  get(refs: readonly ObjectRef[], timeoutMs?: number): Promise<unknown[]> {
    return this.#parts.gets.get(refs, timeoutMs);
  }

  /** `ready`: at most `numReturns`, in the order given; `fetchLocal`: only when on this node too. Failed counts as ready. */
  wait(refs: readonly ObjectRef[], options: WaitOptions): Promise<{ ready: ObjectRef[]; notReady: ObjectRef[] }> {
    return this.#parts.gets.wait(refs, options);
  }

  /** Drops the values at once, for everybody; `get` of them throws ObjectFreedError. Refs owned by others: lets them go here. */
  free(refs: readonly ObjectRef[]): void {
    const { objects } = this.#parts;
    for (const ref of refs) {
      if (objects.isOwn(ref.owner)) objects.free(ref.id);
      else ref[Symbol.dispose]();
    }
  }

  /** Resolves when the gcs has it marked dead. */
  killActor(actor: ActorState, reason: string): Promise<void> {
    return this.#parts.actors.kill(actor, reason);
  }

  /** @throws ActorNotFoundError */
  getNamedActor(name: string, namespace: string): Promise<ActorState> {
    return this.#parts.actors.getNamed(name, namespace);
  }

  /** Publishes a function once per content; synchronous, tasks and values sent later wait until it is in the table. */
  exportFunction(captured: ShippedFunction): FunctionKey {
    return this.#parts.functions.export(captured);
  }

  /**
   * Runs `capture` so that refs serialized in it are kept until this process ends, whatever value is being serialized around it.
   * Wrap every captureFunction in it: the bytes outlive the refs.
   */
  pinRefsDuring<T>(capture: () => T): T {
    return this.#parts.values.pinRefsDuring(capture);
  }

  /** Connected at the first call. */
  gcs(): Promise<GcsClient> {
    return this.#connections.controlPlane.gcs();
  }

  /** Connected at the first call. */
  redis(): Promise<RedisClient> {
    return this.#connections.controlPlane.redis();
  }

  context(): RuntimeContext {
    const { nodeId, workerId } = this.address;
    const running = this.#parts.execution?.running;
    const actorId = this.#parts.execution?.actorId;
    return {
      jobId: this.#state.jobId,
      nodeId,
      workerId,
      signal: this.#parts.drains.signal,
      assigned: this.#parts.execution?.assigned ?? NOTHING_ASSIGNED,
      ...(actorId === undefined ? {} : { actorId }),
      ...(running === undefined ? {} : { taskId: running.taskId, taskName: running.name }),
    };
  }

  /** Until this process has to end; `undefined`: no limit is known. */
  timeLeftMs(): number | undefined {
    return this.#parts.drains.timeLeftMs();
  }

  /** Calls back for every node that begins to leave, and soon for those that are leaving now. The returned function ends it. */
  onDrain(listener: (notice: DrainNotice) => void): () => void {
    return this.#parts.drains.onDrain(listener);
  }

  #check(): void {
    if (this.#state.isEnded) throw new ShutdownError('this process is not connected to the cluster any more');
  }

  /** Its job has ended without it. A worker goes on: it is its raylet's. */
  readonly #onGcsGone = (error: RayError): void => {
    if (this.#options.kind === 'driver') this.#end(error);
  };

  #onRayletGone(error: RayError): void {
    this.#end(new ConnectionError(`the raylet of this node is gone: ${error.message}`, { cause: error }));
  }

  /** Nothing works any more: whoever waits is told. */
  #end(reason: RayError): void {
    if (this.#state.isEnded) return;
    this.#close(reason);
    this.#options.onEnd?.(reason);
  }

  #close(reason: RayError): void {
    if (this.#state.isEnded) return;
    const { links, memory, objects, raylets } = this.#parts;
    const { controlPlane, raylet, server } = this.#connections;
    this.#stopCalls(reason);
    const contents = objects.errorContents(reason);
    for (const id of [...memory.ids()]) if (memory.get(id) === undefined) memory.set(id, contents);
    this.#state.isEnded = true;
    links.close();
    raylets.close();
    raylet.close();
    server.close();
    objects.close();
    void controlPlane.close();
  }

  /** Calls without an answer fail with `reason`. */
  #stopCalls(reason: RayError): void {
    const { actors, pendingTasks, submitter, taskReports } = this.#parts;
    taskReports.stop();
    submitter.close();
    actors.close();
    for (const task of [...pendingTasks.all()]) pendingTasks.fail(task, reason);
  }

  /** Driver: finishes the job (its workers end, their output is published). Ends all connections. May be called twice. */
  shutdown(): Promise<void> {
    this.#closing ??= this.#shutdown();
    return this.#closing;
  }

  async #shutdown(): Promise<void> {
    if (this.#options.kind === 'driver') await this.#parts.actors.registered();
    const { jobId, isEnded } = this.#state;
    const { controlPlane } = this.#connections;
    const reason = new ShutdownError('the cluster connection of this process was shut down');
    if (!isEnded) this.#stopCalls(reason);
    if (!isEnded && this.#options.kind === 'driver' && jobId !== undefined) {
      await this.#parts.taskReports.close();
      try {
        const gcs = await controlPlane.gcs();
        await gcs.finishJob(jobId);
      } catch {
        // The head is gone, and the job with it.
      }
    }
    this.#close(reason);
    await controlPlane.close();
  }
}
