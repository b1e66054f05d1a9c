import type { JobLogs } from './job-logs.js';
import type { JobState } from './job-state.js';
import type { SiteOption, SiteOptions } from './site-options.js';

/** One allocation holds all nodes, or a job for the head and one for each worker node. */
export type ClusterShape = 'one-allocation' | 'separate-jobs';

/** Everything that decides what is submitted. Plain data: it is kept in `submission.json`, so that worker nodes can be added later. */
export interface ClusterRequest {
  readonly clusterId: string;
  /** Absolute, made by the submitter, on the file system that all nodes share; its last part is the cluster id. */
  readonly sessionDir: string;
  readonly shape: ClusterShape;
  /** Nodes of the cluster, the head included. */
  readonly nodeCount: number;
  /** The driver starts, and the cluster counts as up, when so many nodes are there; at most `nodeCount`. */
  readonly minNodes: number;
  /** The user's program and its arguments; absent: the cluster stays until it is stopped. */
  readonly driver?: readonly [command: string, ...args: string[]];
  /** Where the driver runs; absolute. */
  readonly workingDirectory: string;
  /** How batchray is started on a node: `['/usr/bin/node', '/home/me/node_modules/batchray/dist/bin/cli.js']`. */
  readonly batchray: readonly [command: string, ...args: string[]];
  /** Further arguments of `start` and `symmetric-run`: `['--object-store-bytes', '2000000000']`. */
  readonly nodeArguments: readonly string[];
  /** Shell lines that run first on the first node of every job: modules, environment. */
  readonly prologue: readonly string[];
  /** By the names of {@link ClusterLauncher.options}. */
  readonly options: SiteOptions;
}

export interface RenderedScript {
  /** Name of its file in the session directory: `submit-head.slurm`. */
  readonly name: string;
  readonly text: string;
  /** How it is handed to the batch system: `['sbatch', '--parsable', '/.../submit-head.slurm']`. */
  readonly command: readonly string[];
}

/** `cluster`: head, workers and driver in one; `head`: with the driver; `worker`: one worker node. */
export type JobRole = 'cluster' | 'head' | 'worker';

/** A job that was submitted. Plain data, kept in `submission.json`. */
export interface JobRecord {
  /** As the batch system names it: `4711`, `4711_3` (element of an array). */
  readonly id: string;
  readonly role: JobRole;
  readonly nodeCount: number;
  /** Path of what was submitted. */
  readonly script: string;
  /** Path of the file with what the job prints; it appears when the job starts. */
  readonly output: string;
  /** Which of several batch clusters took it, at sites that have several. */
  readonly batchCluster?: string;
}

/** Why a job waits. */
export interface PendingReason {
  /** The batch system's own word: `QOSMaxCpuPerUserLimit`. */
  readonly code: string;
  /** For people, a sentence without a final stop: `you are at the CPU limit of your QOS`. */
  readonly text: string;
  /** What the user could do or ask for instead. */
  readonly advice?: string;
  /** It will not go away by waiting. */
  readonly isPermanent: boolean;
}

export interface JobStatus {
  readonly id: string;
  readonly state: JobState;
  /** The batch system's own word: `CONFIGURING`. */
  readonly nativeState: string;
  /** Only while `queued`. */
  readonly pending?: PendingReason;
  /** Milliseconds since 1970 by the batch system's clock; what the system expects for a queued job. */
  readonly expectedStartMs?: number;
  readonly startedAtMs?: number;
  /** When the time limit strikes. */
  readonly endsAtMs?: number;
  /** Names of the nodes it runs or ran on; empty while queued. */
  readonly nodeNames: readonly string[];
  /** Of an ended job, where the system tells: exit code, 128 + n after signal n. */
  readonly exitCode?: number;
  /** Of an ended job, for people: `exit code 3`, `cancelled`, `node c2 failed`. */
  readonly endReason?: string;
  /** Page of the batch system about the job. */
  readonly webPage?: string;
}

export interface StatusReport {
  /** By job id. Absent are jobs of which the batch system knows nothing any more and left no trace. */
  readonly jobs: ReadonlyMap<string, JobStatus>;
  /** When the batch system was asked (this machine's clock): answers come from a cache for some seconds. */
  readonly observedAtMs: number;
  /** The batch system does not answer: `jobs` are as they were last seen. For people; the same text for as long as it lasts, once the reason is known. */
  readonly trouble?: string;
  /** With `trouble`, where the adapter knows: for how long. */
  readonly troubleMs?: number;
}

export interface LauncherWatch {
  /** Gives up and rejects with the signal's reason. What was submitted already is cancelled. */
  readonly signal?: AbortSignal;
  /** The batch system does not answer and is asked again: a sentence for people. */
  readonly onTrouble?: (message: string) => void;
  /** What takes its time, before the batch system is asked: a sentence for people. */
  readonly onProgress?: (message: string) => void;
}

/**
 * Gets the jobs of clusters from one batch system. An adapter knows nothing of raylets but how they are started, and keeps nothing but caches: all
 * methods work in another process, or days later, with the {@link JobRecord}s of the submission.
 *
 * What every adapter holds to (`test/conformance/batch-adapter`):
 * - `render` has no effects and shows exactly what `submit` hands over.
 * - Bad options are an InvalidOptionError that names the option, before anything is submitted.
 * - `submit` takes all jobs or none: when one is refused, those before it are cancelled.
 * - When the system does not answer, `submit` and `cancel` try again for minutes; nothing is submitted twice.
 * - `status` asks the system at most once an interval, however many jobs and callers there are.
 * - `cancel` of jobs that have ended, or are not known any more, is no error.
 */
export interface ClusterLauncher {
  readonly name: string;
  /** Options that this system takes. */
  readonly options: readonly SiteOption[];
  /** Shapes that a cluster may have here; the first is the default. */
  readonly shapes: readonly [ClusterShape, ...ClusterShape[]];
  /** Worker jobs live on when the system starts the head again. Default: they end with it, and have to be submitted again. */
  readonly workersOutliveHead?: true;

  /** @throws InvalidOptionError */
  render(request: ClusterRequest): readonly RenderedScript[];

  /**
   * Writes the scripts into the session directory and submits them. Resolves when the system has accepted them, not when they run.
   * @throws InvalidOptionError, SubmissionError (rejected, with the system's own words), BatchSystemError (absent or silent)
   */
  submit(request: ClusterRequest, watch?: LauncherWatch): Promise<readonly JobRecord[]>;

  /** Never rejects because the system does not answer: see {@link StatusReport.trouble}. */
  status(jobs: readonly JobRecord[]): Promise<StatusReport>;

  /** Submits jobs for `count` more worker nodes of a cluster whose shape is `separate-jobs`. Errors as of {@link submit}. */
  addWorkers(request: ClusterRequest, count: number, watch?: LauncherWatch): Promise<readonly JobRecord[]>;

  /** Ends worker jobs at once: whoever wants their work finished drains the nodes first. */
  removeWorkers(workers: readonly JobRecord[], watch?: LauncherWatch): Promise<void>;

  /** Ends jobs in whatever state they are. Resolves when the system has taken the order, not when they are gone. */
  cancel(jobs: readonly JobRecord[], watch?: LauncherWatch): Promise<void>;

  /** The last lines of what the job printed; empty when it has not started. */
  logs(job: JobRecord, lineCount: number): Promise<string>;

  /**
   * Log files that the batch system keeps of these jobs by itself; those of which there are none say why. Absent where what a job prints goes to
   * {@link JobRecord.output} and nowhere else.
   * @throws BatchSystemError when the system does not answer
   */
  systemLogs?(jobs: readonly JobRecord[]): Promise<readonly JobLogs[]>;

  /**
   * How a command is run inside the running job, beside what runs there: an argument vector for this machine. Absent where the batch system has
   * no way to do so: then the cluster itself has to run it.
   */
  commandInside?(
    job: JobRecord,
    command: readonly [string, ...string[]],
    where: { readonly node?: string; readonly terminal: boolean },
  ): readonly [string, ...string[]];
}
