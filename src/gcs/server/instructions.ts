/**
 * What the state machines of the gcs service ask their shell to do. The machines change their own state and return a list;
 * the shell first makes all `store_…` of a list durable, in one write, and then carries out the rest in order.
 */
import type { batchray as wire } from '#protos/wire.js';
import type { ActorId, JobId, NodeId } from '../../common/ids.js';
import type { ActorInfo, JobInfo, NodeInfo } from '../client/tables.js';

export type Instruction =
  | { readonly kind: 'store_node'; readonly node: NodeInfo }
  | { readonly kind: 'store_job'; readonly job: JobInfo }
  /** `actor` absent: forget it. */
  | { readonly kind: 'store_actor'; readonly actorId: ActorId; readonly actor?: ActorInfo }
  /** `actorId` absent: the name is free again. */
  | { readonly kind: 'store_name'; readonly field: string; readonly actorId?: ActorId }
  | { readonly kind: 'place_actor'; readonly nodeId: NodeId; readonly spec: wire.ActorSpec.$Properties }
  | { readonly kind: 'kill_worker'; readonly nodeId: NodeId; readonly actorId: ActorId; readonly reason: string }
  | { readonly kind: 'tell_watchers'; readonly actorId: ActorId; readonly actor: ActorInfo }
  | { readonly kind: 'start_job'; readonly job: JobInfo }
  | { readonly kind: 'end_job'; readonly jobId: JobId }
  /** For the user of the job. */
  | { readonly kind: 'warn'; readonly jobId: JobId; readonly message: string };

/** Both clocks at one moment: monotonic for periods, Unix time for records. */
export interface Now {
  readonly nowMs: number;
  readonly unixMs: number;
}
