/**
 * A cluster that was submitted to a batch system: its id and its session directory are made before its first job, by the
 * command that submits.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterRequest, JobRecord } from '../batch/cluster-launcher.js';
import { writeAtomically } from '../common/atomic-file.js';
import { ClusterStartError, InvalidOptionError, SessionDirectoryError } from '../common/errors.js';
import { breakLock, lockHolder, takeLock } from '../common/lock-directory.js';
import { ClusterToken } from '../rpc/cluster-token.js';
import { isAlive, processStartTicks } from '../common/process-info.js';
import { attempt, type SessionPaths } from './session.js';

/** Contents of `submission.json`. */
export interface Submission {
  readonly version: string;
  /** Another one for every submission, and told to its jobs: one that was accepted late must not join a later cluster of the same name. */
  readonly id?: string;
  /** Name of the batch adapter: `slurm`, `local`. */
  readonly scheduler: string;
  readonly submittedAtMs: number;
  /** The command that submits, and then watches if it is not detached. Means something on `hostname` only. */
  readonly submitter: { readonly hostname: string; readonly pid: number; readonly startTicks: number };
  readonly request: ClusterRequest;
  /** Worker nodes that the cluster is to have, when it was scaled; default: as in `request`. */
  readonly workerCount?: number;
  /** Empty until the batch system has accepted them. Those that have ended stay in the list. */
  readonly jobs: readonly JobRecord[];
}

export function wantedWorkers({ workerCount, request }: Submission): number {
  return workerCount ?? request.nodeCount - 1;
}

export function thisSubmitter(): Submission['submitter'] {
  return { hostname: os.hostname(), pid: process.pid, startTicks: processStartTicks(process.pid) ?? 0 };
}

/**
 * Makes the session directory of a new cluster with its token and `submission.json`, all at once: of two that want the same id, one gets it.
 * A session of the same id that has ended is kept as `<id>.1`, `<id>.2`, ...
 * @param hasEnded - asked about an earlier submission of the same id
 * @throws InvalidOptionError when the id is in use
 */
export async function createSession(
  session: SessionPaths,
  submission: Submission,
  hasEnded: (earlier: Submission | undefined) => Promise<boolean>,
): Promise<void> {
  const fresh = path.join(session.root, `.${session.clusterId}.${process.pid}.new`);
  attempt('be made', session.root, () => {
    fs.mkdirSync(session.root, { recursive: true, mode: 0o700 });
  });
  await setAsideEarlier(session, hasEnded);
  try {
    attempt('be made', session.dir, () => {
      fs.mkdirSync(fresh, { mode: 0o700 });
      fs.writeFileSync(path.join(fresh, 'token'), ClusterToken.generate().reveal(), { mode: 0o600 });
      fs.writeFileSync(path.join(fresh, path.basename(session.submissionFile)), json(submission), { mode: 0o600 });
      fs.mkdirSync(path.join(fresh, path.basename(session.nodesDir)), { mode: 0o700 });
      try {
        fs.renameSync(fresh, session.dir);
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException;
        if (!['EEXIST', 'ENOTEMPTY', 'EPERM', 'EACCES'].includes(code) || !fs.existsSync(session.dir)) throw error;
        throw taken(session, 'it has just been taken');
      }
    });
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

async function setAsideEarlier(
  session: SessionPaths,
  hasEnded: (earlier: Submission | undefined) => Promise<boolean>,
): Promise<void> {
  const stat = fs.lstatSync(session.dir, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.uid !== process.getuid?.()) throw taken(session, `${session.dir} belongs to another user (uid ${stat.uid})`);
  if (!stat.isDirectory()) throw taken(session, `${session.dir} is not a directory`);
  const earlier = readSubmission(session);
  if (earlier !== undefined && isSubmitting(earlier)) {
    throw taken(
      session,
      `it is just being submitted (process ${earlier.submitter.pid} on ${earlier.submitter.hostname})`,
    );
  }
  if (!(await hasEnded(earlier))) {
    throw taken(session, `that cluster has not ended (\`batchray status ${session.clusterId}\`)`);
  }
  // To ask the batch system takes seconds, in which another one may have been faster.
  const now = fs.lstatSync(session.dir, { throwIfNoEntry: false });
  if (now === undefined) return;
  if (now.ino !== stat.ino) throw taken(session, 'it has just been taken');
  for (let n = 1; ; n++) {
    const old = `${session.dir}.${n}`;
    if (fs.existsSync(old)) continue;
    attempt('be renamed', session.dir, () => {
      fs.renameSync(session.dir, old);
    });
    return;
  }
}

/** Whoever submits has no answer yet. */
export function isSubmitting({ submitter, submittedAtMs, jobs }: Submission): boolean {
  return jobs.length === 0 && isAtWork({ ...submitter, sinceMs: submittedAtMs }, undefined);
}

function taken(session: SessionPaths, why: string): InvalidOptionError {
  return new InvalidOptionError(
    `the cluster name ${session.clusterId} is taken: ${why}. Choose another --name, or end that cluster with \`batchray stop\`.`,
    { context: { clusterId: session.clusterId, path: session.dir } },
  );
}

/** `undefined` for a cluster that nobody submitted. */
export function readSubmission(session: SessionPaths): Submission | undefined {
  try {
    return JSON.parse(fs.readFileSync(session.submissionFile, 'utf8')) as Submission;
  } catch {
    return undefined;
  }
}

export function writeSubmission(session: SessionPaths, submission: Submission): void {
  attempt('be written', session.submissionFile, () => {
    writeAtomically(session.submissionFile, json(submission));
  });
}

/** Nobody knows of a process on another machine: an hour is more than any submission takes. */
const STALE_AFTER_MS = 3_600_000;

/**
 * Runs `action` while no other process changes the jobs of the cluster.
 * @param jobId - of the batch job in which this process runs, if any: an earlier life of the same job is over
 * @throws InvalidOptionError when one is at it
 */
export async function withSubmissionLock<T>(
  session: SessionPaths,
  action: () => Promise<T>,
  jobId?: string,
): Promise<T> {
  const lock = path.join(session.dir, 'jobs.lock');
  const release = attempt('be written', lock, () => takeFreeLock(lock, jobId));
  if (release === undefined) {
    const holder = parseHolder(lockHolder(lock)?.text);
    const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.hostname}`;
    throw new InvalidOptionError(
      `the jobs of cluster ${session.clusterId} are just being changed by ${who}. Try again when it is done.`,
    );
  }
  try {
    return await action();
  } finally {
    release();
  }
}

function takeFreeLock(lock: string, jobId: string | undefined): (() => void) | undefined {
  const found = lockHolder(lock);
  if (found !== undefined) {
    const holder = parseHolder(found.text);
    if (holder !== undefined && isAtWork(holder, jobId)) return undefined;
    breakLock(lock, found.key);
  }
  return takeLock(lock, JSON.stringify({ ...thisSubmitter(), sinceMs: Date.now(), jobId }));
}

type Holder = Submission['submitter'] & { readonly sinceMs: number; readonly jobId?: string };

/** `undefined` for what a machine left that crashed. */
function parseHolder(text = ''): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function isAtWork(holder: Holder, jobId: string | undefined): boolean {
  if (holder.hostname !== os.hostname() && jobId !== undefined && holder.jobId === jobId) return false;
  return holder.hostname === os.hostname() ? isAlive(holder) : Date.now() - holder.sinceMs < STALE_AFTER_MS;
}

function json(submission: Submission): string {
  return `${JSON.stringify(submission, null, 2)}\n`;
}

const STOP_FILE = 'stop.json';

/** Whoever watches is to know that the end of the jobs was wanted. */
export function noteStop(session: SessionPaths): void {
  const file = path.join(session.dir, STOP_FILE);
  attempt('be written', file, () => {
    writeAtomically(file, JSON.stringify({ ...thisSubmitter(), atMs: Date.now() }));
  });
}

/** `batchray stop` was called for the cluster. */
export function wasStopped(session: SessionPaths): boolean {
  return fs.existsSync(path.join(session.dir, STOP_FILE));
}

/** Network file systems show a new directory to other machines after some seconds. */
const VISIBLE_AFTER_MS = 10_000;

/**
 * On a node: the session directory that the submitter made must be seen here, too.
 * @param id - of the submission that this node was started for; absent: any
 * @throws SessionDirectoryError when it is not shared with this node, ClusterStartError when it is that of a later submission
 */
export async function waitForSubmission(
  session: SessionPaths,
  signal: AbortSignal,
  id: string | undefined,
): Promise<void> {
  const deadlineMs = performance.now() + VISIBLE_AFTER_MS;
  for (let waitMs = 50; ; waitMs = Math.min(waitMs * 2, 1_000)) {
    signal.throwIfAborted();
    if (isReadable(session) && (id === undefined || readSubmission(session)?.id === id)) return;
    if (performance.now() > deadlineMs) break;
    await delay(waitMs);
  }
  if (isReadable(session)) {
    throw new ClusterStartError(
      `this job of ${os.hostname()} belongs to an earlier submission of cluster ${session.clusterId}, which was given up before the batch system ` +
        'had taken it. It ends here; nothing is to be done.',
      { context: { clusterId: session.clusterId } },
    );
  }
  throw new SessionDirectoryError(
    `node ${os.hostname()} does not see the session directory ${session.dir}: it must be on a file system that the nodes share ` +
      'with the machine where you submit. Choose another one with --session-root or BATCHRAY_SESSION_ROOT.',
    { context: { path: session.dir, node: os.hostname() } },
  );
}

function isReadable(session: SessionPaths): boolean {
  try {
    fs.readdirSync(session.root); // makes an NFS client look again
    return fs.existsSync(session.tokenFile) && fs.existsSync(session.submissionFile);
  } catch {
    return false;
  }
}

/** @throws ClusterStartError for a cluster whose jobs are not ours */
export function requireSubmission(session: SessionPaths): Submission {
  const submission = readSubmission(session);
  if (submission !== undefined) return submission;
  if (!fs.existsSync(session.dir)) {
    throw new ClusterStartError(
      `there is no cluster ${session.clusterId} (looked at ${session.dir}). \`batchray list clusters\` shows yours.`,
    );
  }
  throw new ClusterStartError(
    `cluster ${session.clusterId} was not submitted by \`batchray run\` or \`batchray up\`, so its nodes are not batchray's to change.`,
  );
}
