import { toHex } from '../common/ids.js';
import { requireRuntime } from './runtime.js';

/** Where the calling code runs. Ids are hexadecimal. */
export interface RuntimeContext {
  readonly jobId: string;
  readonly nodeId: string;
  /** The process: of the driver or of the worker. */
  readonly workerId: string;
  /** Inside a task or a method of an actor. */
  readonly taskId?: string;
  /** Name of the task: the function, `Class.method`, or what the option `name` said. */
  readonly taskName?: string;
  /** Inside an actor. */
  readonly actorId?: string;
  /**
   * What the running task, or the actor, was given of the node: `{ CPU: 1, GPU: 0.5 }`, `memory` in bytes. Nothing in a driver.
   */
  readonly assignedResources: Readonly<Record<string, number>>;
  /**
   * The GPUs among them, as CUDA_VISIBLE_DEVICES (or what the node has in its place) names them: `{ GPU: ['0', '1'] }`. The variable is set
   * to them, too. Tasks that asked for a part of a GPU may have the same one.
   */
  readonly acceleratorIds: { readonly GPU: readonly string[] };
  /**
   * Aborted when the node of this code is to leave the cluster: its batch job nears its time limit, is preempted or is scaled down. The
   * reason is a NodeDrainingError. Code that computes without a pause does not see it before it awaits something.
   * Not enumerable: it stays behind when the context is copied or shipped.
   */
  readonly signal: AbortSignal;
  readonly namespace: string;
  /** Session directory of the cluster. */
  readonly address: string;
}

/** @throws NotInitializedError */
export function getRuntimeContext(): RuntimeContext {
  const { core, namespace, address } = requireRuntime();
  const { jobId, nodeId, workerId, signal, taskId, taskName, actorId, assigned } = core.context();
  const context: Omit<RuntimeContext, 'signal'> = {
    jobId: jobId === undefined ? '' : toHex(jobId),
    nodeId: toHex(nodeId),
    workerId: toHex(workerId),
    ...(taskId === undefined ? {} : { taskId: toHex(taskId) }),
    ...(taskName === undefined ? {} : { taskName }),
    ...(actorId === undefined ? {} : { actorId: toHex(actorId) }),
    assignedResources: assigned.resources.toQuantities(),
    acceleratorIds: { GPU: [...assigned.gpuIds] },
    namespace,
    address,
  };
  // A task may return its context: the signal means something in this process only, and stays here.
  return Object.defineProperty(context, 'signal', { value: signal, enumerable: false }) as RuntimeContext;
}
