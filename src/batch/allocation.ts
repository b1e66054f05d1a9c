/** What a batch system tells a process that runs inside one of its allocations. */
export interface Allocation {
  /** For people: `Slurm job 4711`. */
  readonly description: string;
  /** This job as the batch system names it: the `id` of its `JobRecord`. */
  readonly jobId: string;
  /** How often the batch system has started this job again; absent: never. */
  readonly restartCount?: number;
  /** The same for every process of the step or application, and known to each without talking. */
  readonly clusterId: string;
  /** Number of nodes of the whole allocation. */
  readonly nodeCount: number;
  /** This process among those that were started together, one a node; absent when nothing was started together yet. */
  readonly member?: { readonly index: number; readonly count: number };
  /** How to start one process a node, to tell the user when `member` is absent. */
  readonly launcher: string;
  /** Names of the nodes that take part; empty when they are not known. */
  readonly nodeNames: readonly string[];
  /** Name of this node. */
  readonly nodeName?: string;
  /** Address of the node that launched this process. */
  readonly launchAddress?: string;
  /** How long before its end this process has to warn itself; absent where the batch system sends a signal, if that was asked for. */
  readonly noticeMs?: number;
  /** What this node's part of the allocation is; absent where the batch system does not say. */
  readonly granted: { readonly cpus?: number; readonly memoryBytes?: number; readonly gpus?: number };
}

/** Recognises allocations of one batch system by the environment. */
export interface AllocationSource {
  readonly name: string;
  /**
   * `undefined` outside an allocation of this system.
   * @throws InvalidOptionError when the allocation cannot be used, with what to do
   */
  find(env: Readonly<Record<string, string | undefined>>): Allocation | undefined;
  /**
   * When the time limit of the allocation strikes, in milliseconds since 1970; `undefined` without a limit, or when the system does not say.
   * Asks the batch system at most once.
   */
  findEndMs(env: Readonly<Record<string, string | undefined>>): Promise<number | undefined>;
}
