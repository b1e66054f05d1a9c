/** Sessions that have ended: what is known of them, and when their directories go. */
import fs from 'node:fs';
import path from 'node:path';
import { summaryOf, type ClusterStatus, type ClusterSummary } from '../gcs/client/status.js';
import { isClusterAlive } from './liveness.js';
import { writeAtomically } from '../common/atomic-file.js';
import { readCluster, readHeadError, readResult, sessionPaths, type SessionPaths } from './session.js';

export interface EndedSession {
  readonly session: SessionPaths;
  /** Unix time. */
  readonly endedAtMs: number;
  /** When nobody was left to write it, what was seen last. Absent when the cluster did not come up. */
  readonly summary: ClusterSummary | undefined;
  /** Of the driver, when the cluster was there for one. */
  readonly exitCode: number | undefined;
  /** Why it did not come up. */
  readonly error: string | undefined;
}

/** One that left no word of its end may still be starting for this long. */
const STARTING_MS = 10 * 60_000;

/** Those below `root` that have ended, the latest first. */
export async function endedSessions(root: string, nowMs: number): Promise<EndedSession[]> {
  const ended = await Promise.all(sessionsBelow(root).map((session) => lookAt(session, nowMs)));
  return ended.filter((session) => session !== undefined).sort((a, b) => b.endedAtMs - a.endedAtMs);
}

/**
 * Removes the directories of sessions that ended longer ago than `keepMs`; 0 keeps all. One whose end is not known, such as a job
 * that may still be queued, stays.
 */
export async function pruneSessions(root: string, nowMs: number, keepMs: number): Promise<void> {
  if (keepMs === 0) return;
  for (const session of sessionsBelow(root)) {
    // A running cluster writes its status there: most need no closer look.
    if (nowMs - lastChangeMs(session) <= keepMs) continue;
    const ended = await lookAt(session, nowMs);
    if (ended === undefined || nowMs - ended.endedAtMs <= keepMs) continue;
    try {
      fs.rmSync(session.dir, { recursive: true, force: true });
    } catch {
      // Another head is at it, too; the next one tries again.
    }
  }
}

/** Our own directories with the name and the inside of a session. */
export function sessionsBelow(root: string): SessionPaths[] {
  const uid = process.getuid?.();
  return namesIn(root).flatMap((name) => {
    // Other things may lie there, too, and go at any time.
    const dir = fs.lstatSync(path.join(root, name), { throwIfNoEntry: false });
    if (dir?.isDirectory() !== true || dir.uid !== uid) return [];
    if (!fs.statSync(path.join(root, name, 'nodes'), { throwIfNoEntry: false })?.isDirectory()) return [];
    try {
      return [sessionPaths(root, name)];
    } catch {
      return [];
    }
  });
}

async function lookAt(session: SessionPaths, nowMs: number): Promise<EndedSession | undefined> {
  const cluster = readCluster(session);
  if (cluster !== undefined && (await isClusterAlive(cluster))) return undefined;
  const summary = readJson<ClusterSummary>(session.summaryFile);
  const result = readResult(session);
  const error = readHeadError(session)?.message;
  const hasEnd = summary !== undefined || result !== undefined || error !== undefined;
  if (!hasEnd && cluster === undefined) {
    const mayBeQueued = fs.existsSync(session.submissionFile);
    if (mayBeQueued || nowMs - lastChangeMs(session) <= STARTING_MS) return undefined;
  }
  const endedAtMs = summary?.endedAtMs ?? result?.endedAtMs ?? lastChangeMs(session);
  return { session, endedAtMs, summary: summary ?? lastSeen(session), exitCode: result?.exitCode, error };
}

/**
 * On the head, when all of its processes are gone: a gcs service that was killed wrote no summary, so what its last status says is written in
 * its place. Best effort: the disk may be the very thing that failed.
 * @param reason - why the cluster ended, for people
 */
export function completeHistory(session: SessionPaths, reason: string, nowMs: number): void {
  const { summaryFile, statusFile } = session;
  const last = readJson<ClusterStatus>(statusFile);
  if (last === undefined || fs.existsSync(summaryFile)) return;
  try {
    writeAtomically(summaryFile, `${JSON.stringify(summaryOf(last, nowMs, reason), null, 2)}\n`);
    writeAtomically(statusFile, `${JSON.stringify({ ...last, phase: 'ended' }, null, 2)}\n`);
  } catch {
    // Then only the logs tell.
  }
}

/** Of a head that was killed whole nothing but its last status is there. */
function lastSeen({ statusFile }: SessionPaths): ClusterSummary | undefined {
  const last = readJson<ClusterStatus>(statusFile);
  return last === undefined ? undefined : summaryOf(last, last.atMs, 'its end was not seen');
}

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

function lastChangeMs({ dir, nodesDir }: SessionPaths): number {
  const nodes = namesIn(nodesDir).map((name) => path.join(nodesDir, name));
  const times = [dir, nodesDir, ...nodes].map((file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.max(...times);
}

function namesIn(dir: string): string[] {
  try {
    return fs.readdirSync(dir);
  } catch {
    return [];
  }
}
