import type { JobId } from '../common/ids.js';
import type { GcsClient } from '../gcs/client/gcs-client.js';
import type { RedisClient } from '../gcs/client/redis-client.js';
import type { Serializer } from '../serialization/serializer.js';
import type { ActorState } from './actor-state.js';
import type { Address } from './address.js';
import type { ObjectRef } from './object-ref.js';
import type {
  ActorCall,
  CoreWorkerOptions,
  FunctionKey,
  MethodCallOptions,
  RuntimeContext,
  ShippedFunction,
  TaskCall,
} from './options.js';

/**
 * What sits in every driver and worker: owns the objects its code makes, submits tasks, calls actors, and in workers runs them.
 * The API layer and the worker's main are thin shells around it.
 */
export declare class CoreWorker {
  /**
   * Listens, registers with the raylet (and as a job with the gcs: driver), and returns when both have answered. A worker
   * runs what it is sent from then on.
   */
  static connect(options: CoreWorkerOptions): Promise<CoreWorker>;

  readonly serializer: Serializer;
  readonly address: Address;
  /** Driver: its job. Worker: the job it belongs to, once it has one. */
  readonly jobId: JobId | undefined;

  /**
   * Queues a task and returns the refs of its results at once. Arguments are captured now.
   * @throws SerializationError naming the path inside `args`
   */
  submitTask(call: TaskCall): ObjectRef[];

  /** Makes an actor; registration and placement go on in the background. Errors of the constructor come out of method calls. */
  createActor(call: ActorCall): ActorState;

  /** Calls of one process on one actor start in the order in which they were made. Arguments are captured now. */
  submitActorTask(actor: ActorState, method: string, args: readonly unknown[], options: MethodCallOptions): ObjectRef[];

  /** Stores a value. Until the promise resolves its binary parts must not change. @throws ObjectStoreFullError, SerializationError */
  put(value: unknown): Promise<ObjectRef>;

  /**
   * The values, each call's own copy (large binary parts as copy-on-write views).
   * @throws the error of the first failed one; GetTimeoutError naming what is pending; OwnerDiedError, ObjectLostError, ...
   */
  get(refs: readonly ObjectRef[], timeoutMs?: number): Promise<unknown[]>;

  /** `ready`: at most `numReturns`, in the order given; `fetchLocal`: only when on this node too. Failed counts as ready. */
  wait(
    refs: readonly ObjectRef[],
    options: { readonly numReturns: number; readonly timeoutMs?: number; readonly fetchLocal: boolean },
  ): Promise<{ ready: ObjectRef[]; notReady: ObjectRef[] }>;

  /** Drops the values at once, for everybody; `get` of them throws ObjectFreedError. Refs owned by others: lets them go here. */
  free(refs: readonly ObjectRef[]): void;

  /** Resolves when the gcs has it marked dead. */
  killActor(actor: ActorState, reason: string): Promise<void>;

  /** @throws ActorNotFoundError */
  getNamedActor(name: string, namespace: string): Promise<ActorState>;

  /** Publishes a function once per content; synchronous, tasks and values sent later wait until it is in the table. */
  exportFunction(captured: ShippedFunction): FunctionKey;

  /** Loads an exported function or class here (a RemoteFunction that is used in another process). */
  importFunction(key: FunctionKey): Promise<unknown>;

  /**
   * Runs `capture` so that refs serialized in it are kept until this process ends, whatever value is being serialized around it.
   * Wrap every captureFunction in it: the bytes outlive the refs.
   */
  pinRefsDuring<T>(capture: () => T): T;

  /** Connected at the first call. */
  gcs(): Promise<GcsClient>;
  /** Connected at the first call. */
  redis(): Promise<RedisClient>;

  context(): RuntimeContext;

  /** Driver: finishes the job (its workers end, their output is published). Ends all connections. May be called twice. */
  shutdown(): Promise<void>;
}
