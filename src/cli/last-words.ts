/** Why a cluster did not come up may stand in what its containers wrote before batchray could write anything of its own. */
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterLauncher, JobRecord } from '../batch/cluster-launcher.js';
import { endOfLog, type JobLogs } from '../batch/job-logs.js';
import { BatchSystemError } from '../common/errors.js';

const MAX_CONTAINERS = 3;
const LINES = 10;
/** Logs of an application that has just ended are on their way from the nodes to where they are collected: on busy nodes for a while. */
const PATIENCE_MS = 30_000;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 1_000;

/**
 * The end of the error output of jobs that failed, to be appended to a message; empty where there is none.
 * @param told - what is said already
 */
export async function lastWords(launcher: ClusterLauncher, jobs: readonly JobRecord[], told: string): Promise<string> {
  if (launcher.systemLogs === undefined || jobs.length === 0) return '';
  const asked = jobs.slice(0, MAX_CONTAINERS);
  const deadlineMs = performance.now() + PATIENCE_MS;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 1.5, LONGEST_WAIT_MS)) {
    try {
      const found = latest(await launcher.systemLogs(asked));
      const mayCome = found.some(({ isOnItsWay }) => isOnItsWay === true);
      if (mayCome && performance.now() < deadlineMs) {
        await delay(waitMs);
        continue;
      }
      const parts = await Promise.all(found.map((logs) => wordsOf(logs, told)));
      return parts.join('');
    } catch (error) {
      // This was to help with another error, which is told anyway.
      if (error instanceof BatchSystemError) return '';
      throw error;
    }
  }
}

/** Of a job that was started several times the last life. */
function latest(found: readonly JobLogs[]): JobLogs[] {
  return [...new Map(found.map((logs) => [logs.jobId, logs])).values()];
}

async function wordsOf({ files, place, name, problem }: JobLogs, told: string): Promise<string> {
  const parts: string[] = [];
  for (const file of files) {
    if (!file.isForErrors || file.sizeBytes === 0) continue;
    const { lines } = await endOfLog(file, LINES);
    const all = lines.split('\n').filter((line) => line.trim() !== '');
    if (all.every((line) => told.includes(line.trim()))) continue;
    parts.push(`\n  The end of ${file.name} of ${name} (${place}):${all.map((line) => `\n    ${line}`).join('')}`);
  }
  return parts.length === 0 && problem !== undefined ? `\n  ${problem}` : parts.join('');
}
