/**
 * Every error that batchray raises: a class, a stable `code`, typed context, and what to do.
 * `docs/errors.md` describes each code; `test/unit/common/errors.test.ts` holds the two together.
 */
import type { batchray as wire } from '#protos/wire.js';

/** Small JSON-able facts: node, pid, sizes, file names. */
export type ErrorContext = Readonly<Record<string, string | number | boolean | undefined>>;

/** Base class of all errors of batchray. */
export class RayError extends Error {
  readonly code: string = 'RAY_ERROR';
  readonly context: ErrorContext;

  constructor(message: string, options: { context?: ErrorContext; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = new.target.name;
    this.context = options.context ?? {};
  }
}

/** A task or actor method threw. `cause` is what it threw (an instance of the same built-in class; other values are wrapped in an Error). */
export class RayTaskError extends RayError {
  override readonly code = 'TASK_ERROR';
}
/** The worker process died while it ran the task, and `maxRetries` is used up. */
export class WorkerCrashedError extends RayError {
  override readonly code = 'WORKER_CRASHED';
}
/** The actor is dead: killed, its constructor threw, its process or node died, or its owner ended. */
export class ActorDiedError extends RayError {
  override readonly code = 'ACTOR_DIED';
}
/** `get` or `wait` took longer than its `timeoutMs`. */
export class GetTimeoutError extends RayError {
  override readonly code = 'GET_TIMEOUT';
}
/** No copy of the object is left. */
export class ObjectLostError extends RayError {
  override readonly code = 'OBJECT_LOST';
}
/** The process that owns the object is gone, and the object with it. */
export class OwnerDiedError extends RayError {
  override readonly code = 'OWNER_DIED';
}
/** The object was released by `free` or its last reference is gone. */
export class ObjectFreedError extends RayError {
  override readonly code = 'OBJECT_FREED';
}
/** The object store of a node is full and nothing in it can be freed. */
export class ObjectStoreFullError extends RayError {
  override readonly code = 'OBJECT_STORE_FULL';
}
/** The object store cannot be made or used: `/dev/shm` too small, not writable, ... */
export class ObjectStoreError extends RayError {
  override readonly code = 'OBJECT_STORE';
}
/** A value or function cannot be shipped; the message names the path inside it or the captured variable. */
export class SerializationError extends RayError {
  override readonly code = 'SERIALIZATION';
}
/** No named actor of this name. */
export class ActorNotFoundError extends RayError {
  override readonly code = 'ACTOR_NOT_FOUND';
}
/** A named actor of this name exists already. */
export class ActorNameTakenError extends RayError {
  override readonly code = 'ACTOR_NAME_TAKEN';
}
/** `init` was not called, or `shutdown` was. */
export class NotInitializedError extends RayError {
  override readonly code = 'NOT_INITIALIZED';
}
/** An option or argument of the API or the command line is not valid. */
export class InvalidOptionError extends RayError {
  override readonly code = 'INVALID_OPTION';
}
/** The cluster cannot be reached, or a connection to one of its processes broke. */
export class ConnectionError extends RayError {
  override readonly code = 'CONNECTION';
}
/** The token shown is not this cluster's. */
export class AuthenticationError extends RayError {
  override readonly code = 'AUTHENTICATION';
}
/** Driver, command line and cluster are of different versions of batchray. */
export class VersionMismatchError extends RayError {
  override readonly code = 'VERSION_MISMATCH';
}
/** `redis-server` is missing, too old, or did not start. */
export class RedisServerError extends RayError {
  override readonly code = 'REDIS_SERVER';
}
/** The session directory cannot be made or written. */
export class SessionDirectoryError extends RayError {
  override readonly code = 'SESSION_DIRECTORY';
}
/** The cluster did not come up: a node never came, a process failed to start. */
export class ClusterStartError extends RayError {
  override readonly code = 'CLUSTER_START';
}
/** The batch system cannot be used: its commands are missing, it does not answer, or says what batchray does not understand. */
export class BatchSystemError extends RayError {
  override readonly code = 'BATCH_SYSTEM';
}
/** The batch system refused a job. The message has its own words; the context the script and, if known, the option. */
export class SubmissionError extends RayError {
  override readonly code = 'SUBMISSION';
}
/** A terminal on a node cannot be opened. */
export class TerminalError extends RayError {
  override readonly code = 'TERMINAL';
}
/** A node was declared dead. */
export class NodeDiedError extends RayError {
  override readonly code = 'NODE_DIED';
}
/** The node of a task or actor is to leave the cluster: reason of the abort signal in its runtime context. */
export class NodeDrainingError extends RayError {
  override readonly code = 'NODE_DRAINING';
}
/** The cluster or this process is shutting down; the request was not carried out. */
export class ShutdownError extends RayError {
  override readonly code = 'SHUTDOWN';
}

type ErrorClass = new (message: string, options?: { context?: ErrorContext; cause?: unknown }) => RayError;

export const ERROR_CLASSES: readonly ErrorClass[] = [
  RayTaskError,
  WorkerCrashedError,
  ActorDiedError,
  GetTimeoutError,
  ObjectLostError,
  OwnerDiedError,
  ObjectFreedError,
  ObjectStoreFullError,
  ObjectStoreError,
  SerializationError,
  ActorNotFoundError,
  ActorNameTakenError,
  NotInitializedError,
  InvalidOptionError,
  ConnectionError,
  AuthenticationError,
  VersionMismatchError,
  RedisServerError,
  SessionDirectoryError,
  ClusterStartError,
  BatchSystemError,
  SubmissionError,
  TerminalError,
  NodeDiedError,
  NodeDrainingError,
  ShutdownError,
];

const classOfCode = new Map(ERROR_CLASSES.map((Class) => [new Class('').code, Class]));

export function errorToWire(error: unknown): wire.ErrorInfo.$Properties {
  if (error instanceof RayError) {
    return { code: error.code, message: error.message, contextJson: JSON.stringify(error.context) };
  }
  return { code: 'RAY_ERROR', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorFromWire(info: wire.ErrorInfo.$Properties): RayError {
  const Class = classOfCode.get(info.code ?? '') ?? RayError;
  return new Class(info.message ?? '', {
    context: info.contextJson ? (JSON.parse(info.contextJson) as ErrorContext) : {},
  });
}
