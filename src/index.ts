/**
 * batchray: Ray's tasks, actors and shared objects for TypeScript programs on a batch allocation.
 *
 * ```ts
 * import * as ray from 'batchray';
 *
 * await ray.init();
 * const square = ray.remote((x: number) => x * x);
 * console.log(await ray.get([1, 2, 3].map((x) => square.remote(x))));
 * await ray.shutdown();
 * ```
 *
 * @packageDocumentation
 */
export { init, shutdown, type ClusterContext } from './driver/init.js';
export { isInitialized } from './driver/runtime.js';
export { remote } from './driver/remote.js';
export { free, get, put, wait, type GetOptions, type WaitOptions } from './driver/objects.js';
export { getActor, kill, type GetActorOptions } from './driver/actors.js';
export { availableResources, clusterResources, nodes, type NodeInfo } from './driver/cluster-info.js';
export { getRuntimeContext, type RuntimeContext } from './driver/runtime-context.js';
export { on, timeLeftMs, type ClusterEvents, type DrainEvent } from './driver/drains.js';
export { kv, type KvOptions, type KvPutOptions } from './driver/kv.js';
export type { InitOptions } from './driver/init-options.js';
export type { ActorMethodOptions, ActorOptions, ResourceOptions, TaskOptions } from './driver/options.js';
export type {
  ActorClass,
  ActorHandle,
  ActorMethod,
  Arg,
  NumReturnsOf,
  ObjectRef,
  RemoteArgs,
  RemoteFunction,
  Returned,
  ValuesOf,
} from './driver/types.js';
export {
  ActorDiedError,
  ActorNameTakenError,
  ActorNotFoundError,
  AuthenticationError,
  ClusterStartError,
  ConnectionError,
  GetTimeoutError,
  InvalidOptionError,
  NodeDiedError,
  NodeDrainingError,
  NotInitializedError,
  ObjectFreedError,
  ObjectLostError,
  ObjectStoreError,
  ObjectStoreFullError,
  OwnerDiedError,
  RayError,
  RayTaskError,
  RedisServerError,
  SerializationError,
  SessionDirectoryError,
  ShutdownError,
  VersionMismatchError,
  WorkerCrashedError,
  type ErrorContext,
} from './common/errors.js';
