/** The state of all jobs by one `squeue`, however many jobs and callers there are. */
import type { JobRecord, JobStatus, StatusReport } from '../../src/batch/cluster-launcher.js';
import { ENDED_STATES, type JobState } from '../../src/batch/job-state.js';
import { PacedQuery } from '../../src/batch/paced-query.js';
import { SlurmSilenceError, lastLine, type SlurmCommands } from './commands.js';
import { expandNodeList } from './node-list.js';
import { explainReason } from './reasons.js';
import {
  parseExitCode,
  parseSacct,
  parseScontrol,
  parseSqueue,
  sacctArguments,
  squeueArguments,
  type SqueueRow,
} from './squeue.js';
import { foldState } from './states.js';

export interface JobStatusesOptions {
  readonly commands: SlurmCommands;
  /** Number or name of the user whose jobs are asked for. */
  readonly user: string;
  readonly intervalMs: number;
  /** Exit code of a cluster that ended in order, where Slurm has forgotten the job and keeps no accounts. */
  readonly findExitCode: (job: JobRecord) => number | undefined;
}

/** The database of accounts may be down while all else works. */
const SACCT_TIMEOUT_MS = 10_000;

/** One answer may be incomplete, or the database of accounts be started again just then: a job is not looked for any more after so many. */
const FORGOTTEN_AFTER = 3;

/** Of all jobs that were ever asked about: Slurm may start an ended one again. */
export class JobStatuses {
  readonly #options: JobStatusesOptions;
  readonly #query: PacedQuery<JobRecord>;
  #rows = new Map<string, SqueueRow>();
  /** Ended jobs, complete with exit code. Slurm forgets them after minutes. */
  readonly #ended = new Map<string, JobStatus>();
  /** Of jobs that `squeue` does not show and that left no trace elsewhere: how many answers in a row. */
  readonly #untraced = new Map<string, number>();
  #hasAccounting = true;

  constructor(options: JobStatusesOptions) {
    this.#options = options;
    this.#query = new PacedQuery({
      intervalMs: options.intervalMs,
      slow: 'Slurm does not answer',
      silence: (error) =>
        error instanceof SlurmSilenceError
          ? { kind: 'silent', words: `Slurm does not answer: ${error.message}` }
          : undefined,
      ask: (jobs) => this.#ask(jobs),
      isFinal: () => false,
    });
  }

  /** @throws BatchSystemError when Slurm is absent, or says a state that is not known */
  async report(jobs: readonly JobRecord[]): Promise<StatusReport> {
    const freshness = await this.#query.refresh(new Map(jobs.map((job) => [keyOf(job), job])));
    const found = new Map<string, JobStatus>();
    for (const job of jobs) {
      const status = this.#statusOf(job);
      if (status !== undefined) found.set(job.id, status);
    }
    return { jobs: found, ...freshness };
  }

  #statusOf(job: JobRecord): JobStatus | undefined {
    const row = this.#rows.get(keyOf(job));
    const ended = this.#ended.get(keyOf(job));
    return row === undefined ? ended : (ended ?? toStatus(row));
  }

  async #ask(jobs: ReadonlyMap<string, JobRecord>): Promise<void> {
    const rows = await this.#squeue([...jobs.values()]);
    for (const [key, job] of jobs) await this.#noteEnd(rows.get(key), key, job);
    for (const key of rows.keys()) this.#untraced.delete(key);
    const isGone = (key: string): boolean => !rows.has(key) && !this.#ended.has(key) && !this.#isForgotten(key);
    await this.#askAccounting([...jobs].filter(([key]) => isGone(key)).map(([, job]) => job));
    for (const key of this.#untraced.keys()) {
      const lastSeen = this.#rows.get(key);
      if (lastSeen !== undefined && !this.#isForgotten(key)) rows.set(key, lastSeen);
    }
    // Only now, so that no end is told without its exit code.
    this.#rows = rows;
  }

  async #squeue(jobs: readonly JobRecord[]): Promise<Map<string, SqueueRow>> {
    const { commands, user } = this.#options;
    const rows = new Map<string, SqueueRow>();
    const add = async (clusters: readonly string[]): Promise<void> => {
      const { stdout, stderr, exitCode } = await commands.run('squeue', squeueArguments(user, clusters));
      // A user who never had a job is unknown to some versions.
      if (exitCode !== 0 && !/invalid (?:user|job id)/i.test(stderr))
        throw new SlurmSilenceError(lastLine(stderr || stdout), false);
      for (const row of parseSqueue(stdout)) {
        // With one cluster some versions print no heading.
        const cluster = row.cluster ?? (clusters.length === 1 ? clusters[0] : undefined);
        rows.set(cluster === undefined ? row.id : `${row.id}@${cluster}`, row);
      }
    };
    const clusters = clustersOf(jobs);
    if (clusters.length > 0) await add(clusters);
    if (clusters.length === 0 || jobs.some(({ batchCluster }) => batchCluster === undefined)) await add([]);
    return rows;
  }

  /** Exit codes are told by `scontrol` only, and only for some minutes. */
  async #noteEnd(row: SqueueRow | undefined, key: string, job: JobRecord): Promise<void> {
    if (row === undefined) return;
    if (!ENDED_STATES.has(foldState(row.state))) {
      this.#ended.delete(key); // requeued
      return;
    }
    if (this.#ended.has(key)) return;
    const status = toStatus(row);
    // Of worker nodes only the state is of interest.
    const exitCode = job.role === 'worker' ? undefined : await this.#askExitCode(job);
    this.#ended.set(key, withExitCode(status, exitCode));
  }

  async #askExitCode(job: JobRecord): Promise<number | undefined> {
    const where = job.batchCluster === undefined ? [] : [`--clusters=${job.batchCluster}`];
    const { stdout } = await this.#options.commands.run('scontrol', [...where, '--oneliner', 'show', 'job', job.id]);
    return parseExitCode(parseScontrol(stdout).get('ExitCode')) ?? this.#options.findExitCode(job);
  }

  /** Jobs that `squeue` does not show any more. */
  async #askAccounting(gone: readonly JobRecord[]): Promise<void> {
    if (gone.length === 0) return;
    const accounted = await this.#sacct(gone);
    for (const job of gone) {
      const row = accounted.get(job.id);
      const status = row !== undefined ? toStatus({ ...NOTHING, ...row }) : this.#recorded(job);
      if (status !== undefined && ENDED_STATES.has(status.state)) {
        this.#ended.set(keyOf(job), withExitCode(status, row?.exitCode ?? status.exitCode));
        this.#untraced.delete(keyOf(job));
      } else this.#untraced.set(keyOf(job), (this.#untraced.get(keyOf(job)) ?? 0) + 1);
    }
  }

  #isForgotten(key: string): boolean {
    return (this.#untraced.get(key) ?? 0) >= FORGOTTEN_AFTER;
  }

  async #sacct(gone: readonly JobRecord[]): Promise<ReturnType<typeof parseSacct>> {
    if (!this.#hasAccounting) return new Map();
    try {
      const ids = gone.map(({ id }) => id);
      const { stdout, stderr, exitCode } = await this.#options.commands.run(
        'sacct',
        sacctArguments(ids, clustersOf(gone)),
        { timeoutMs: SACCT_TIMEOUT_MS },
      );
      if (exitCode === 0) return parseSacct(stdout);
      if (/accounting storage is disabled/i.test(stderr)) this.#hasAccounting = false;
    } catch (error) {
      // Not installed, or its database is silent: that is no reason not to tell about the other jobs.
      if (!(error instanceof SlurmSilenceError)) this.#hasAccounting = false;
    }
    return new Map();
  }

  #recorded(job: JobRecord): JobStatus | undefined {
    if (job.role === 'worker') return undefined;
    const exitCode = this.#options.findExitCode(job);
    if (exitCode === undefined) return undefined;
    const state = exitCode === 0 ? 'done' : 'failed';
    return { id: job.id, state, nativeState: 'UNKNOWN', nodeNames: [], exitCode, endReason: `exit code ${exitCode}` };
  }
}

const NOTHING: SqueueRow = {
  id: '',
  cluster: undefined,
  state: '',
  startMs: undefined,
  endMs: undefined,
  isUnlimited: false,
  nodeList: '',
  script: '',
  reason: '',
};

/** Job numbers are unique within a cluster only. */
function keyOf(job: JobRecord): string {
  return job.batchCluster === undefined ? job.id : `${job.id}@${job.batchCluster}`;
}

function clustersOf(jobs: readonly JobRecord[]): string[] {
  return [...new Set(jobs.flatMap(({ batchCluster }) => batchCluster ?? []))].sort();
}

const END_WORDS: Partial<Record<JobState, string>> = {
  done: 'exit code 0',
  cancelled: 'cancelled',
  timeout: 'its time limit was reached',
  preempted: 'preempted by another job',
  'node-failure': 'one of its nodes failed',
};

function toStatus(row: SqueueRow): JobStatus {
  const state = foldState(row.state);
  const isQueued = state === 'queued';
  const endReason = row.state.startsWith('OUT_OF_MEMORY') ? 'out of memory' : END_WORDS[state];
  return {
    id: row.id,
    state,
    nativeState: row.state,
    nodeNames: isQueued || row.nodeList === '' ? [] : namesOf(row.nodeList),
    ...(isQueued && { pending: explainReason(row.reason) }),
    ...(row.startMs !== undefined && (isQueued ? { expectedStartMs: row.startMs } : { startedAtMs: row.startMs })),
    ...(row.endMs !== undefined &&
      (state === 'running' || state === 'starting') &&
      !row.isUnlimited && { endsAtMs: row.endMs }),
    ...(ENDED_STATES.has(state) && endReason !== undefined && { endReason }),
  };
}

function namesOf(nodeList: string): string[] {
  try {
    return expandNodeList(nodeList);
  } catch {
    return []; // "None assigned" in a new version's words
  }
}

function withExitCode(status: JobStatus, exitCode: number | undefined): JobStatus {
  if (exitCode === undefined) return status;
  return { ...status, exitCode, endReason: status.endReason ?? `exit code ${exitCode}` };
}
