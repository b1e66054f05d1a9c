/** Follows a submitted cluster until all of its jobs have ended: shows the phases, hands on the driver's output, cancels when told to. */
import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterLauncher, JobRecord, StatusReport } from '../batch/cluster-launcher.js';
import { ENDED_STATES } from '../batch/job-state.js';
import { exitCodeOf } from '../cluster/driver-process.js';
import { readCluster, readHeadError, readResult, type SessionPaths } from '../cluster/session.js';
import {
  readSubmission,
  wasStopped,
  withSubmissionLock,
  writeSubmission,
  type Submission,
} from '../cluster/submission.js';
import type { ClusterStatus } from '../gcs/client/status.js';
import { mainJob, outcomeOf, phaseOf, type Outcome, type Phase } from './cluster-phase-state.js';
import { FileTail } from './file-tail.js';
import { lastWords } from './last-words.js';
import type { Interrupts } from './interrupts.js';
import type { Progress } from './progress.js';

const FIRST_WAIT_MS = 50;
const LAST_WAIT_MS = 1_000;
/** Written by another machine just before its job ended, output may be seen here only a moment later. */
const SETTLED_AFTER_MS = 300;
/** A job that is started again may be seen ended for a moment. */
const REQUEUE_GRACE_MS = 15_000;
/** More than all nodes need to end after the driver. Slurm waits for a node that does not answer any more for five minutes. */
const HELD_UP_AFTER_MS = 30_000;
const REQUEUED: ReadonlySet<string> = new Set(['preempted', 'node-failure']);

export interface WatchOptions {
  readonly launcher: ClusterLauncher;
  readonly session: SessionPaths;
  readonly submission: Submission;
  readonly progress: Progress;
  readonly interrupts: Interrupts;
  /** Called once when the cluster is up. */
  readonly onUp?: () => void;
}

/** Resolves when no job of the cluster is left. */
export async function watchCluster(options: WatchOptions): Promise<Outcome> {
  const { progress } = options;
  try {
    return await new ClusterWatch(options).run();
  } finally {
    progress.end();
  }
}

class ClusterWatch {
  readonly #options: WatchOptions;
  readonly #tail: FileTail;
  #jobs: readonly JobRecord[];
  #report: StatusReport | undefined;
  #phase: Phase = { name: 'submitted', gist: 'submitted', text: 'submitted' };
  /** The last phase that was not an end. */
  #lastAlive: Phase['name'] = 'submitted';
  /** When the head's job was first seen ended, by the clock of the reports: while nobody answers it cannot be seen to come back. */
  #endedAtMs: number | undefined;
  /** The head has ended in order and noted how. */
  #resultSinceMs: number | undefined;
  /** That of an earlier life; `undefined` at first, as long as there is no file. */
  #earlierEndMs: number | undefined;
  /** Its job has not ended by itself then: how the job ends says nothing about the driver. */
  #wasHeldUp = false;
  #headStartedAtMs: number | undefined;
  #changedAtMs: number | undefined;
  /** Jobs that the batch system was told to end. */
  readonly #toldToEnd = new Set<string>();
  #cancelling: Promise<void> | undefined;
  #cancelError: unknown;
  #isUp = false;
  /** The head's job was seen to run, so that `queued` means that it is started again. */
  #hasRun = false;
  /** Worker jobs when the head was last seen to run, and all jobs there were by then. */
  #wantedWorkers = 0;
  #jobsWhileRunning: ReadonlySet<string> = new Set();
  #replacing: Promise<void> | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#jobs = options.submission.jobs;
    this.#tail = new FileTail(mainJob(this.#jobs)?.output ?? options.session.jobOutputFile);
  }

  async run(): Promise<Outcome> {
    const { interrupts } = this.#options;
    // Also while whoever reads the output takes his time.
    interrupts.signal.addEventListener('abort', () => {
      this.#cancelJobs();
    });
    let asking: Promise<void> | undefined;
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 1.5, LAST_WAIT_MS)) {
      if (interrupts.isInterrupted) this.#cancelJobs();
      // The adapter decides how often the batch system is really asked; files are looked at meanwhile.
      asking ??= this.#ask().finally(() => (asking = undefined));
      await Promise.race([asking, delay(waitMs)]);
      const count = await this.#tail.read((bytes) => this.#options.progress.write(bytes));
      const phase = this.#look();
      if (count > 0 || phase.text !== this.#phase.text) waitMs = FIRST_WAIT_MS;
      this.#enter(phase);
      if (this.#hasEnded()) break;
      if (this.#cancelError !== undefined) throw this.#cancelError as Error;
      await interruptible(waitMs, interrupts.signal);
    }
    await this.#cancelling;
    await this.#drainOutput();
    const outcome = this.#outcome();
    return { ...outcome, ...(await this.#explained(outcome)) };
  }

  async #ask(): Promise<void> {
    const { launcher, session } = this.#options;
    this.#jobs = readSubmission(session)?.jobs ?? this.#jobs;
    const isFirst = this.#report === undefined;
    this.#report = await launcher.status(this.#jobs);
    const main = mainJob(this.#jobs);
    const webPage = main === undefined ? undefined : this.#report.jobs.get(main.id)?.webPage;
    if (isFirst && webPage !== undefined) this.#options.progress.note(`page of the job: ${webPage}`);
  }

  #look(): Phase {
    const { session, submission } = this.#options;
    const { minNodes } = submission.request;
    return phaseOf({
      jobs: this.#jobs,
      report: this.#report,
      ...this.#lookAtHead(),
      hasBegun: fs.existsSync(session.begunFile),
      status: readStatus(session),
      expectedNodes: this.#expectedNodes(),
      minNodes,
    });
  }

  #lookAtHead(): { readonly isUp: boolean; readonly changedAtMs: number | undefined } {
    const startedAtMs = readCluster(this.#options.session)?.startedAtMs;
    if (startedAtMs !== this.#headStartedAtMs) this.#changedAtMs = Date.now();
    this.#headStartedAtMs = startedAtMs;
    return { isUp: startedAtMs !== undefined, changedAtMs: this.#changedAtMs };
  }

  /** With jobs of their own, worker nodes come and go. */
  #expectedNodes(): number {
    const { shape, nodeCount } = this.#options.submission.request;
    return shape === 'one-allocation' || this.#report === undefined ? nodeCount : 1 + this.#liveWorkers().length;
  }

  #liveWorkers(): JobRecord[] {
    const jobs = this.#report?.jobs;
    const isThere = ({ id }: JobRecord): boolean => !ENDED_STATES.has(jobs?.get(id)?.state ?? 'queued');
    return this.#jobs.filter((job) => job.role === 'worker' && isThere(job));
  }

  /** With jobs of their own, worker nodes have ended with their head: as many as there were are submitted again. */
  async #replaceWorkers(): Promise<void> {
    const { launcher, session, submission, progress, interrupts } = this.#options;
    if (launcher.workersOutliveHead === true) return;
    const waiting = this.#liveWorkers().filter(({ id }) => this.#report?.jobs.get(id)?.state === 'queued');
    const missing = this.#wantedWorkers - waiting.length;
    if (submission.request.shape === 'one-allocation' || missing <= 0) return;
    const watch = {
      signal: interrupts.signal,
      onTrouble: (message: string): void => {
        progress.note(message);
      },
    };
    try {
      await withSubmissionLock(session, async () => {
        const now = readSubmission(session) ?? submission;
        // The head itself does the same once it is back, and may have been faster.
        const count = missing - now.jobs.filter(({ id }) => !this.#jobsWhileRunning.has(id)).length;
        if (count <= 0) return;
        const added = await launcher.addWorkers(submission.request, count, watch);
        writeSubmission(session, { ...now, jobs: [...now.jobs, ...added] });
        this.#jobs = [...now.jobs, ...added];
        progress.note(`worker jobs are submitted again: ${added.map(({ id }) => id).join(', ')}`);
      });
    } catch (error) {
      if (!interrupts.isInterrupted) progress.note(`worker jobs could not be submitted again: ${String(error)}`);
    }
  }

  #enter(phase: Phase): void {
    const { progress, onUp } = this.#options;
    const before = this.#phase.name;
    this.#phase = phase;
    if (phase.name !== 'ended' && phase.name !== 'ending') this.#lastAlive = phase.name;
    if (phase.name === 'queued' && this.#hasRun) {
      this.#hasRun = false;
      progress.note('the batch system starts the job again: the cluster will come back under the same id');
      this.#replacing ??= this.#replaceWorkers().finally(() => (this.#replacing = undefined));
    }
    if (phase.name === 'starting' || phase.name === 'running') {
      this.#hasRun = true;
      this.#wantedWorkers = this.#liveWorkers().length;
      this.#jobsWhileRunning = new Set(this.#jobs.map(({ id }) => id));
    }
    if (phase.name !== 'ended' && phase.gist !== 'submitted') progress.show(phase);
    if (phase.name === 'running' && before !== 'running' && !this.#isUp) {
      this.#isUp = true;
      onUp?.();
    }
  }

  #hasEnded(): boolean {
    const main = mainJob(this.#jobs);
    const { interrupts } = this.#options;
    if (this.#report === undefined || main === undefined) return false;
    // Of the time before the jobs were known to the system a report says nothing.
    const isGone = (job: JobRecord): boolean => {
      const status = this.#report?.jobs.get(job.id);
      return status === undefined ? this.#report?.trouble === undefined : ENDED_STATES.has(status.state);
    };
    const left = this.#jobs.filter((job) => !isGone(job));
    if (left.includes(main)) {
      this.#endedAtMs = undefined;
      return this.#isHeldUp(left);
    }
    this.#endedAtMs ??= this.#report.observedAtMs;
    const state = this.#report.jobs.get(main.id)?.state ?? '';
    const mayComeBack = REQUEUED.has(state) && this.#options.submission.request.options['requeue'] !== false;
    const waitedMs = this.#report.observedAtMs - this.#endedAtMs;
    if (mayComeBack && !interrupts.isInterrupted && waitedMs < REQUEUE_GRACE_MS) return false;
    // The head's job has ended: worker jobs that are still there have lost their cluster.
    if (left.length === 0) return true;
    this.#cancelJobs();
    return this.#isHeldUp(left);
  }

  /** Whether the jobs that are left can only wait for nodes that are lost, long after the driver's end. */
  #isHeldUp(left: readonly JobRecord[]): boolean {
    const { session, progress } = this.#options;
    const endedAtMs = readResult(session)?.endedAtMs;
    const main = mainJob(left);
    // Of a job that is started again the file stays until its head comes.
    if (main !== undefined && this.#report?.jobs.get(main.id)?.state === 'queued') this.#earlierEndMs = endedAtMs;
    if (endedAtMs === this.#earlierEndMs) this.#resultSinceMs = undefined;
    else this.#resultSinceMs ??= performance.now();
    if (this.#resultSinceMs === undefined || performance.now() - this.#resultSinceMs < HELD_UP_AFTER_MS) return false;
    const ids = left.map(({ id }) => id).join(', ');
    if (!this.#wasHeldUp) progress.note(`the driver has ended, but a node keeps its job (${ids}): cancelling it`);
    this.#wasHeldUp = true;
    this.#cancelJobs();
    if (!left.every(({ id }) => this.#report?.jobs.get(id)?.state === 'completing')) return false;
    progress.note(`job ${ids} is cancelled; it leaves the queue when the batch system has given its lost node up`);
    return true;
  }

  /** All that were not told yet: somebody else may have added some meanwhile. */
  #cancelJobs(): void {
    const { launcher, progress, interrupts } = this.#options;
    // Not before it is known which jobs there are.
    if (this.#cancelling !== undefined || this.#replacing !== undefined) return;
    const jobs = this.#jobs.filter((job) => !this.#toldToEnd.has(keyOf(job)));
    if (jobs.length === 0) return;
    if (interrupts.isInterrupted && this.#toldToEnd.size === 0) {
      progress.note(`cancelling (${interrupts.reason}); once more to leave at once`);
    }
    for (const job of jobs) this.#toldToEnd.add(keyOf(job));
    this.#cancelling = launcher
      .cancel(jobs, {
        signal: interrupts.abandon,
        onTrouble: (message) => {
          progress.note(message);
        },
      })
      .catch((error: unknown) => {
        this.#cancelError = error;
      })
      .finally(() => {
        this.#cancelling = undefined;
      });
  }

  async #drainOutput(): Promise<void> {
    const settledMs = performance.now() + SETTLED_AFTER_MS;
    for (;;) {
      await this.#tail.read((bytes) => this.#options.progress.write(bytes));
      if (performance.now() > settledMs) return;
      await delay(FIRST_WAIT_MS);
    }
  }

  async #explained({ message, suspects }: Outcome): Promise<Pick<Outcome, 'message'>> {
    if (message === undefined || suspects === undefined) return {};
    const hasFailed = ({ id }: JobRecord): boolean => this.#report?.jobs.get(id)?.state === 'failed';
    const jobs = this.#jobs.filter((job) => (suspects === 'all' || job.role === 'worker') && hasFailed(job));
    return { message: `${message}${await lastWords(this.#options.launcher, jobs, message)}` };
  }

  #outcome(): Outcome {
    const { session, submission, interrupts } = this.#options;
    if (interrupts.isInterrupted) return { exitCode: exitCodeOf(interrupts.reason), message: 'cancelled' };
    const result = readResult(session);
    if (this.#wasHeldUp && result !== undefined) return { exitCode: result.exitCode };
    const main = mainJob(this.#jobs);
    return outcomeOf({
      job: main === undefined ? undefined : this.#report?.jobs.get(main.id),
      during: this.#lastAlive,
      result,
      headError: readHeadError(session),
      hasOutput: this.#tail.exists,
      sessionDir: session.dir,
      hasDriver: submission.request.driver !== undefined,
      wasStopped: wasStopped(session),
    });
  }
}

function keyOf({ id, batchCluster = '' }: JobRecord): string {
  return `${id}@${batchCluster}`;
}

export function readStatus(session: SessionPaths): ClusterStatus | undefined {
  try {
    return JSON.parse(fs.readFileSync(session.statusFile, 'utf8')) as ClusterStatus;
  } catch {
    return undefined;
  }
}

/** Resolves early when the signal comes. */
async function interruptible(waitMs: number, signal: AbortSignal): Promise<void> {
  await delay(waitMs, undefined, signal.aborted ? {} : { signal }).catch(() => undefined);
}
