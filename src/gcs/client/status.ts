/** What `status.json` and `summary.json` in the session directory hold, and what the gcs service answers to GetStatus. */

/** `starting` until the nodes that were asked for are there or a driver has come; `draining` when all nodes are about to leave. */
export type ClusterPhase = 'starting' | 'running' | 'draining' | 'ended';

/** By resource name: CPUs and custom resources as users write them, memory in bytes. */
export type Quantities = Readonly<Record<string, number>>;

export interface TaskCounts {
  /** Calls of tasks and actors that have a result, failed ones among them. */
  readonly done: number;
  readonly failed: number;
}

export interface NodeStatus {
  /** Hexadecimal. */
  readonly nodeId: string;
  readonly hostname: string;
  readonly isHead: boolean;
  readonly state: 'alive' | 'draining' | 'dead';
  /** Of `dead` and `draining`: why, for people. */
  readonly reason?: string;
  /** Until the node leaves at the latest: end of its allocation or of its drain. Absent: no limit. */
  readonly timeLeftMs?: number;
  readonly total: Quantities;
  readonly used: Quantities;
  readonly storeUsedBytes: number;
  readonly storeCapacityBytes: number;
  readonly memoryUsedBytes: number;
  readonly startedAtMs: number;
  /** Of its workers and drivers so far. */
  readonly tasks: TaskCounts;
  readonly peakMemoryBytes: number;
  readonly peakStoreBytes: number;
}

export interface JobStatus {
  /** Hexadecimal. */
  readonly jobId: string;
  readonly entrypoint: string;
  readonly state: string;
  readonly startedAtMs: number;
  /** 0 while it runs. */
  readonly endedAtMs: number;
}

/** Requests for workers or actors that wait, alike in what they are, ask for and wait for. */
export interface PendingWork {
  readonly what: 'task' | 'actor';
  /** Function or class. */
  readonly name: string;
  readonly demand: Quantities;
  readonly count: number;
  readonly kind: 'no-such-node' | 'busy' | 'worker-starting' | 'draining';
  /** For people. */
  readonly reason: string;
  /** Where it waits; absent for actors without a node. */
  readonly hostname?: string;
  /** Of the first one in its node's queue, from 1; 0: not in a queue. */
  readonly position: number;
}

/** `status.json`: replaced as a whole, at most every 2 s, and at least every 10 s while the cluster lives. */
export interface ClusterStatus {
  readonly clusterId: string;
  readonly version: string;
  readonly phase: ClusterPhase;
  /** Unix time of the head when this was true. */
  readonly atMs: number;
  readonly startedAtMs: number;
  readonly nodes: {
    readonly alive: number;
    readonly expected: number;
    readonly draining: number;
    readonly dead: number;
  };
  /** Counts of results lag behind by up to two seconds. `running`: workers that run tasks. */
  readonly tasks: TaskCounts & { readonly running: number };
  /** By state. */
  readonly actors: Readonly<Record<string, number>>;
  /** By state. */
  readonly jobs: Readonly<Record<string, number>>;
  readonly resources: { readonly total: Quantities; readonly used: Quantities };
  readonly store: { readonly usedBytes: number; readonly capacityBytes: number };
  /** Of raylets and workers, without the object store. */
  readonly memoryUsedBytes: number;
  /** Until the first living node has to leave. Absent: no limit. */
  readonly timeLeftMs?: number;
  readonly pending: readonly PendingWork[];
  readonly nodeList: readonly NodeStatus[];
  readonly jobList: readonly JobStatus[];
  /** Of the whole cluster at one moment. */
  readonly peak: { readonly memoryBytes: number; readonly storeBytes: number; readonly nodes: number };
}

/** `summary.json`: written once, at the end of the cluster; when the gcs service was killed, by the head from the last `status.json`. */
export interface ClusterSummary {
  readonly clusterId: string;
  readonly version: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  /** Why it ended, for people. */
  readonly reason: string;
  readonly tasks: TaskCounts;
  readonly peak: ClusterStatus['peak'];
  readonly nodes: readonly {
    readonly nodeId: string;
    readonly hostname: string;
    readonly isHead: boolean;
    readonly startedAtMs: number;
    /** Absent when it lived to the end. */
    readonly deathReason?: string;
    readonly total: Quantities;
    readonly tasks: TaskCounts;
    readonly peakMemoryBytes: number;
    readonly peakStoreBytes: number;
  }[];
  /** RUNNING are those under which the cluster was ended. */
  readonly jobs: readonly JobStatus[];
  readonly actors: Readonly<Record<string, number>>;
}

/** What a cluster did, seen from its last status. @param endedAtMs - Unix time; @param reason - for people */
export function summaryOf(last: ClusterStatus, endedAtMs: number, reason: string): ClusterSummary {
  const { clusterId, version, startedAtMs, tasks, peak, nodeList, jobList, actors } = last;
  return {
    clusterId,
    version,
    startedAtMs,
    endedAtMs,
    reason,
    tasks: { done: tasks.done, failed: tasks.failed },
    peak,
    nodes: nodeList.map((node) => ({
      nodeId: node.nodeId,
      hostname: node.hostname,
      isHead: node.isHead,
      startedAtMs: node.startedAtMs,
      ...(node.state === 'dead' && node.reason !== undefined ? { deathReason: node.reason } : {}),
      total: node.total,
      tasks: node.tasks,
      peakMemoryBytes: node.peakMemoryBytes,
      peakStoreBytes: node.peakStoreBytes,
    })),
    jobs: jobList,
    actors,
  };
}
