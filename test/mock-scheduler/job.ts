import type { WarningSignal } from './options.js';

/** Slurm's own words, as `squeue -o %T` prints them. */
export type MockJobState =
  | 'PENDING'
  | 'CONFIGURING'
  | 'RUNNING'
  | 'COMPLETING'
  | 'COMPLETED'
  | 'FAILED'
  | 'CANCELLED'
  | 'TIMEOUT'
  | 'PREEMPTED'
  | 'NODE_FAIL';

export const ENDED: ReadonlySet<MockJobState> = new Set<MockJobState>([
  'COMPLETED',
  'FAILED',
  'CANCELLED',
  'TIMEOUT',
  'PREEMPTED',
  'NODE_FAIL',
]);

/** As `squeue -o %t` prints them. */
export const SHORT_STATES: Readonly<Record<MockJobState, string>> = {
  PENDING: 'PD',
  CONFIGURING: 'CF',
  RUNNING: 'R',
  COMPLETING: 'CG',
  COMPLETED: 'CD',
  FAILED: 'F',
  CANCELLED: 'CA',
  TIMEOUT: 'TO',
  PREEMPTED: 'PR',
  NODE_FAIL: 'NF',
};

/** What a submission asked for: its options in the values that the mock works with. */
export interface JobRequest {
  /** Every option given, in the script or on the command line, by its long name. */
  readonly options: ReadonlyMap<string, string>;
  readonly name: string;
  readonly partition: string;
  readonly minNodes: number;
  readonly maxNodes: number;
  readonly tasksPerNode: number;
  readonly cpusPerTask: number;
  readonly memoryMb: number | undefined;
  readonly exclusive: boolean;
  /** Seconds as the user means them; infinite without a limit. */
  readonly timeLimitSeconds: number;
  readonly warning: WarningSignal | undefined;
  readonly mayRequeue: boolean;
  /** The job goes on when it loses a node. */
  readonly noKill: boolean;
  readonly beginDelaySeconds: number;
  readonly held: boolean;
  readonly after: readonly number[];
  readonly workDir: string;
  readonly outputPattern: string;
  readonly errorPattern: string | undefined;
  readonly append: boolean;
  readonly script: string;
  readonly scriptFile: string | undefined;
  readonly scriptArguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** What the test wants to happen to a job before it runs. */
export interface JobPlan {
  /** Refused with these words after `Batch job submission failed: `. */
  readonly reject?: string;
  /** Stays in the queue at least so long (real time); for ever when infinite. */
  readonly queuedMs?: number;
  /** Slurm's reason meanwhile. Default `Priority`. */
  readonly reason?: string;
  /** The start that Slurm expects, from the submission on. Default: it does not say. */
  readonly expectedStartMs?: number;
  /** Time in `CONFIGURING`, as when nodes boot; infinite: until the job is released. Default 0. */
  readonly configuringMs?: number;
}

export interface MockJob {
  readonly id: number;
  readonly request: JobRequest;
  readonly plan: JobPlan;
  readonly array?: {
    readonly jobId: number;
    readonly index: number;
    readonly throttle: number;
    readonly count: number;
  };
  readonly submittedAtMs: number;
  state: MockJobState;
  /** What `state` becomes when the last process has gone. */
  endingAs: MockJobState | 'PENDING';
  reason: string;
  /** Not before; after a requeue. */
  eligibleAtMs: number;
  held: boolean;
  startedAtMs: number | undefined;
  endedAtMs: number | undefined;
  nodes: readonly string[];
  restarts: number;
  steps: number;
  exitCode: number;
  signal: number;
  /** Pid of the batch script. */
  batchPid: number | undefined;
  timers: NodeJS.Timeout[];
}

/** `12`, or `10_3` for a task of an array. */
export function jobName(job: MockJob): string {
  return job.array === undefined ? String(job.id) : `${job.array.jobId}_${job.array.index}`;
}

/** `mock[1-3,5]`: what Slurm makes of several names with one prefix. */
export function compressNodes(nodes: readonly string[]): string {
  const [only] = nodes;
  if (only === undefined || nodes.length === 1) return only ?? '';
  const prefix = only.replace(/\d+$/, '');
  const numbers = nodes.map((name) => Number(name.slice(prefix.length))).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return `${prefix}[${ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',')}]`;
}
