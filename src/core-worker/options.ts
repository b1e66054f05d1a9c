import type { batchray as wire } from '#protos/wire.js';
import type { Config } from '../common/config.js';
import type { RayError } from '../common/errors.js';
import type { ActorId, JobId, NodeId, TaskId, WorkerId } from '../common/ids.js';
import type { ResourceSet } from '../common/resources.js';
import type { HeadAddress } from '../gcs/client/head-address.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import type { ValueExtension } from '../serialization/serialized-value.js';
import type { ActorState } from './actor-state.js';

declare const functionKeyKind: unique symbol;
/** Content hash of a shipped function or class, hexadecimal: its key in the function table. */
export type FunctionKey = string & { readonly [functionKeyKind]: never };

/** What `captureFunction` makes. */
export interface ShippedFunction {
  readonly bytes: Uint8Array;
  /** Of the bytes, hexadecimal. */
  readonly hash: string;
}

/** Any function or class, as user code ships it. */
export type UserFunction = (...args: never[]) => unknown;

/** How a worker process loads and judges user code; the core worker calls it. */
export interface UserCode {
  /** Once, before the first task or actor: from now on the process belongs to this job (working directory). */
  enterJob(config: wire.JobConfig.$Properties): void;
  /** Makes a function or class from its shipped bytes. Called once a key. */
  load(key: FunctionKey, bytes: Uint8Array): Promise<UserFunction>;
  /** What user code threw, as the error that `get` throws at the caller's. */
  wrapError(thrown: unknown, task: TaskContext): RayError;
}

/** What runs, for `getRuntimeContext` and error messages. */
export interface TaskContext {
  readonly taskId: TaskId;
  /** Function, Class or Class.method. */
  readonly name: string;
  readonly actorId?: ActorId;
  /** 0 for the first run. */
  readonly attempt: number;
}

export interface RuntimeContext {
  readonly jobId: JobId | undefined;
  readonly nodeId: NodeId;
  readonly workerId: WorkerId;
  /** Aborted when the node of this process is to leave. */
  readonly signal: AbortSignal;
  readonly taskId?: TaskId;
  readonly actorId?: ActorId;
  readonly taskName?: string;
  /** Of the lease or actor; nothing in a driver. */
  readonly assigned: AssignedResources;
}

/** What the code of a worker may use. */
export interface AssignedResources {
  readonly resources: ResourceSet;
  readonly gpuIds: readonly string[];
}

export interface CoreWorkerOptions {
  readonly kind: 'driver' | 'worker';
  readonly workerId: WorkerId;
  /** Node of the raylet at `raylet.socketPath`. */
  readonly nodeId: NodeId;
  readonly token: ClusterToken;
  readonly raylet: { readonly socketPath: string };
  readonly gcs: { readonly host: string; readonly port: number };
  readonly redis: { readonly host: string; readonly port: number };
  /** Address to listen on for processes of other nodes; any free port. */
  readonly host: string;
  /** Unix socket to listen on for processes of this node: at most 107 bytes, in the 0700 runtime directory. */
  readonly socketPath: string;
  readonly config: Config;
  /** batchray's version; a raylet of another one refuses. */
  readonly version: string;
  /** Driver: registered with the gcs as a new job. */
  readonly job?: { readonly config: wire.JobConfig.$Properties; readonly entrypoint: string };
  /** Worker: from its raylet. */
  readonly startupToken?: string;
  /** Worker: required. */
  readonly userCode?: UserCode;
  /** Worker: called before the first task of a lease, and before an actor, with the GPUs that are theirs. */
  readonly onGpus?: (gpuIds: readonly string[]) => void;
  /** Further kinds of values (RemoteFunction, ActorClass). Refs and actor handles are known already. */
  readonly extensions?: readonly ValueExtension[];
  /** The API's handle around an actor that arrived inside a value; carries the state under `actorStateKey`. */
  readonly makeActorHandle: (actor: ActorState) => object;
  /** Something the user should hear of although no call failed: a task that no node can run, a retried task. */
  readonly onWarning?: (message: string) => void;
  /** Where the gcs service and Redis are, at first and whenever they have moved; `outliveMs`: how long to wait for them when they are gone. */
  readonly onHeadMoved?: (head: HeadAddress, outliveMs: number) => void;
  /** Called once when this process has lost its raylet or its raylet tells it to end. Nothing works from then on. */
  readonly onEnd?: (reason: RayError) => void;
}

export interface TaskCall {
  readonly functionKey: FunctionKey;
  /** For people, and part of the scheduling class. */
  readonly name: string;
  readonly args: readonly unknown[];
  readonly resources: ResourceSet;
  /** More than 1: the function returns an array of that many values. */
  readonly numReturns: number;
  /** Further attempts after the worker died. Errors of the function itself are not retried. */
  readonly maxRetries: number;
}

export interface ActorCall {
  readonly classKey: FunctionKey;
  readonly className: string;
  readonly methods: readonly string[];
  readonly args: readonly unknown[];
  readonly resources: ResourceSet;
  readonly name?: string;
  /** Of the name. */
  readonly namespace: string;
  /** Lives on when its handles and its owner are gone. */
  readonly detached: boolean;
  /** With a name: gives the living actor of that name when there is one. */
  readonly getIfExists: boolean;
  readonly maxConcurrency: number;
}

export interface MethodCallOptions {
  readonly numReturns: number;
  /** For people. Default Class.method. */
  readonly name?: string;
}
