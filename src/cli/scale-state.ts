/** Which worker nodes leave when a cluster shrinks. Pure. */
import type { JobRecord } from '../batch/cluster-launcher.js';

/** A worker job, and what is known of its node once it has joined. */
export interface WorkerNode {
  readonly job: JobRecord;
  /** Infinite while it is queued. */
  readonly startedAtMs: number;
  /** Hexadecimal; absent until it has joined. */
  readonly nodeId?: string;
  readonly hostname?: string;
  readonly usedCpus?: number;
  readonly storeUsedBytes?: number;
}

export interface Leaving {
  /** Nothing is lost with them. */
  readonly withoutNode: readonly WorkerNode[];
  /** To be drained. */
  readonly withNode: readonly WorkerNode[];
}

/** Jobs without a node first, those that wait longest before their start last; then nodes with least work, then with least data, then the youngest. */
export function chooseLeaving(workers: readonly WorkerNode[], count: number): Leaving {
  const ranked = workers.toSorted(
    (a, b) =>
      Number(a.nodeId !== undefined) - Number(b.nodeId !== undefined) ||
      (a.usedCpus ?? 0) - (b.usedCpus ?? 0) ||
      (a.storeUsedBytes ?? 0) - (b.storeUsedBytes ?? 0) ||
      (a.startedAtMs === b.startedAtMs ? 0 : b.startedAtMs - a.startedAtMs),
  );
  const leaving = ranked.slice(0, count);
  return {
    withoutNode: leaving.filter(({ nodeId }) => nodeId === undefined),
    withNode: leaving.filter(({ nodeId }) => nodeId !== undefined),
  };
}
