/** What a head does that the batch system has started again: the worker nodes of its earlier life ended with it. */
import { setTimeout as delay } from 'node:timers/promises';
import type { JobRecord, StatusReport } from '../batch/cluster-launcher.js';
import type { JobState } from '../batch/job-state.js';
import { readNodeFiles } from '../cluster/node-files.js';
import { readCluster, type SessionPaths } from '../cluster/session.js';
import { readSubmission, wantedWorkers, withSubmissionLock, writeSubmission } from '../cluster/submission.js';
import { InvalidOptionError } from '../common/errors.js';
import { launcherNamed } from './launchers.js';

export interface ReplaceOptions {
  readonly session: SessionPaths;
  /** Of this head, as the batch system names it. */
  readonly jobId: string;
  readonly signal: AbortSignal;
  /** For people who read the job's output. */
  readonly say: (message: string) => void;
}

/** The batch system's own time to end jobs, with a margin. */
const DECIDED_WITHIN_MS = 180_000;
const FIRST_WAIT_MS = 500;
const LAST_WAIT_MS = 10_000;

const THERE: ReadonlySet<JobState> = new Set<JobState>(['queued', 'starting', 'running']);

/**
 * Submits as many worker jobs as the cluster lacks. Whoever watches may do the same: who holds the lock of the submission counts and submits,
 * and the other one then finds nothing missing.
 * @throws the batch system's errors: not every site lets nodes submit jobs
 */
export async function replaceLostWorkers({ session, jobId, signal, say }: ReplaceOptions): Promise<void> {
  const submission = readSubmission(session);
  if (submission?.request.shape !== 'separate-jobs') return;
  const launcher = launcherNamed(submission.scheduler);
  const known = new Set(submission.jobs.map(({ id }) => id));
  const lost = await untilDecided(session, jobId, signal);
  await whenFree(signal, () =>
    withSubmissionLock(
      session,
      async () => {
        const now = readSubmission(session) ?? submission;
        const report = await launcher.status(now.jobs);
        // What is new was submitted a moment ago: the report may be older.
        const isThere = ({ id }: JobRecord): boolean => !known.has(id) || (!lost.has(id) && isUnfinished(id, report));
        const missing = wantedWorkers(now) - workersOf(now.jobs).filter(isThere).length;
        if (missing <= 0) return;
        const added = await launcher.addWorkers(now.request, missing, { signal, onTrouble: say });
        writeSubmission(session, { ...now, jobs: [...now.jobs, ...added] });
        say(`started again; worker jobs are submitted again: ${added.map(({ id }) => id).join(', ')}`);
      },
      jobId,
    ),
  );
}

function workersOf(jobs: readonly JobRecord[]): JobRecord[] {
  return jobs.filter(({ role }) => role === 'worker');
}

function isUnfinished(id: string, report: StatusReport): boolean {
  const state = report.jobs.get(id)?.state;
  return state === undefined ? report.trouble !== undefined : THERE.has(state);
}

/**
 * Waits until it is clear what becomes of worker jobs that began before this head: they end, since they have lost their cluster, or, when they
 * were still waiting for it, join this one. Resolves to those that did neither.
 */
async function untilDecided(session: SessionPaths, jobId: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const deadlineMs = performance.now() + DECIDED_WITHIN_MS;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 1.5, LAST_WAIT_MS)) {
    const submission = readSubmission(session);
    if (submission === undefined) return new Set();
    const report = await launcherNamed(submission.scheduler).status(submission.jobs);
    const sinceMs = report.jobs.get(jobId)?.startedAtMs;
    const joined = joinedJobs(session);
    const undecided = workersOf(submission.jobs).filter(({ id }) => {
      const status = report.jobs.get(id);
      if (status?.state !== 'running' && status?.state !== 'completing') return false;
      const isEarlier = sinceMs === undefined || (status.startedAtMs ?? 0) <= sinceMs;
      return isEarlier && !joined.has(id);
    });
    const isKnown = sinceMs !== undefined && report.trouble === undefined;
    if ((isKnown && undecided.length === 0) || performance.now() > deadlineMs) {
      return new Set(undecided.map(({ id }) => id));
    }
    await delay(waitMs, undefined, { signal });
  }
}

/** Jobs whose nodes have joined the cluster as it is now. */
function joinedJobs(session: SessionPaths): ReadonlySet<string> {
  const startedAtMs = readCluster(session)?.startedAtMs;
  const files = startedAtMs === undefined ? [] : readNodeFiles(session);
  return new Set(
    files.flatMap((file) =>
      file.clusterStartedAtMs === startedAtMs && file.batchJobId !== undefined ? [file.batchJobId] : [],
    ),
  );
}

/** Somebody else may be changing the jobs just now. */
async function whenFree(signal: AbortSignal, action: () => Promise<void>): Promise<void> {
  const deadlineMs = performance.now() + DECIDED_WITHIN_MS;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 1.5, LAST_WAIT_MS)) {
    try {
      await action();
      return;
    } catch (error) {
      if (!(error instanceof InvalidOptionError) || performance.now() > deadlineMs) throw error;
    }
    await delay(waitMs, undefined, { signal });
  }
}
