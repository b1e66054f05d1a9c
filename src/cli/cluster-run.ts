/** What a head does once its cluster is up: it runs the driver, or stays until somebody ends the cluster. */
import { DriverProcess, exitCodeOf } from '../cluster/driver-process.js';
import type { NodeOptions } from '../cluster/node.js';
import { completeHistory } from '../cluster/session-history.js';
import { publishBegun, publishResult } from '../cluster/session.js';
import type { StopRequests } from '../cluster/stop-requests.js';
import { ShutdownError } from '../common/errors.js';
import { firstEnd, type RunningCluster } from './bring-up.js';

/** Runs the program on the head, or stays; ends the cluster and notes how. Resolves to the exit code, with `resultOnly` to 0 when that is noted. */
export async function runCluster(
  cluster: RunningCluster,
  options: NodeOptions,
  stop: StopRequests,
  program: readonly [string, ...string[]] | undefined,
  resultOnly = false,
): Promise<number> {
  const { session } = options;
  publishBegun(session, { atMs: Date.now() });
  let exitCode;
  try {
    exitCode =
      program === undefined ? await stayUntilEnd(cluster, stop) : await runDriver(cluster, options, stop, program);
  } catch (error) {
    completeHistory(session, firstLine(error), Date.now());
    throw error;
  }
  const isNoted = publishResult(session, { exitCode, endedAtMs: Date.now() });
  return isNoted && resultOnly ? 0 : exitCode;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}

/** Resolves to the program's exit code. */
async function runDriver(
  cluster: RunningCluster,
  options: NodeOptions,
  stop: StopRequests,
  words: readonly [string, ...string[]],
): Promise<number> {
  const { head } = cluster;
  const driver = new DriverProcess(words, { ...process.env, BATCHRAY_ADDRESS: options.session.dir });
  if (driver.group !== undefined) head.supervisor.guardGroup(driver.group);
  const graceMs = options.config.teardownTimeoutMs / 2;
  const end = await Promise.race([driver.exited, firstEnd(head, stop)]);
  if (typeof end === 'number') {
    await cluster.close();
    return end;
  }
  if ('exit' in end) {
    await driver.end('SIGTERM', graceMs);
    await cluster.close();
    if (end.exit.code !== 0) throw end.error;
    process.stderr.write('batchray: the cluster was stopped\n');
    return await driver.exited;
  }
  await driver.end(end.signal ?? 'SIGTERM', graceMs);
  await cluster.close();
  return await driver.exited;
}

/** Without a driver: 0 when the cluster was stopped in order. */
async function stayUntilEnd(cluster: RunningCluster, stop: StopRequests): Promise<number> {
  const end = await firstEnd(cluster.head, stop);
  await cluster.close();
  if (!('exit' in end) || end.exit.code === 0) return 0;
  throw end.error;
}

/** Exit code of a node that was told to stop while it came up; other errors are thrown on. */
export async function exitCodeOfStop(error: unknown, stop: StopRequests): Promise<number> {
  if (!(error instanceof ShutdownError) || !stop.signal.aborted) throw error;
  process.stderr.write(`batchray: ${error.message}\n`);
  return exitCodeOf((await stop.requested).signal ?? 'SIGTERM');
}
