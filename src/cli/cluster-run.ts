/** What a head does once its cluster is up: it runs the driver, or stays until somebody ends the cluster. */
import { DriverProcess, exitCodeOf } from '../cluster/driver-process.js';
import type { NodeOptions } from '../cluster/node.js';
import { completeHistory } from '../cluster/session-history.js';
import { isReplaced, publishBegun, publishResult } from '../cluster/session.js';
import type { StopRequest, StopRequests } from '../cluster/stop-requests.js';
import { ShutdownError } from '../common/errors.js';
import { firstEnd, type RunningCluster } from './bring-up.js';

export interface Outcome {
  readonly exitCode: number;
  /** Another head may take over, or has: the cluster has not ended. */
  readonly isAbandoned?: boolean;
}

/** Runs the program on the head, or stays; ends the cluster and notes how. The exit code is the program's; with `resultOnly` it is 0 when it is noted. */
export async function runCluster(
  cluster: RunningCluster,
  options: NodeOptions,
  stop: StopRequests,
  program: readonly [string, ...string[]] | undefined,
  resultOnly = false,
): Promise<Outcome> {
  const { session } = options;
  publishBegun(session, { atMs: Date.now() });
  let outcome;
  try {
    outcome =
      program === undefined
        ? await stayUntilEnd(cluster, options, stop)
        : await runDriver(cluster, options, stop, program);
  } catch (error) {
    completeHistory(session, firstLine(error), Date.now());
    throw error;
  }
  const { exitCode } = outcome;
  if (outcome.isAbandoned === true || isReplaced(session)) return { exitCode, isAbandoned: true };
  const isNoted = publishResult(session, { exitCode, endedAtMs: Date.now() });
  return { exitCode: isNoted && resultOnly ? 0 : exitCode };
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}

async function runDriver(
  cluster: RunningCluster,
  options: NodeOptions,
  stop: StopRequests,
  words: readonly [string, ...string[]],
): Promise<Outcome> {
  const { head } = cluster;
  const driver = new DriverProcess(words, { ...process.env, BATCHRAY_ADDRESS: options.session.dir });
  if (driver.group !== undefined) head.supervisor.guardGroup(driver.group);
  const graceMs = options.config.teardownTimeoutMs / 2;
  const end = await Promise.race([driver.exited, firstEnd(head, stop)]);
  if (typeof end === 'number') {
    await cluster.close();
    return { exitCode: end };
  }
  if ('exit' in end) {
    await driver.end('SIGTERM', graceMs);
    await cluster.close();
    if (end.exit.code !== 0) throw end.error;
    process.stderr.write('batchray: the cluster was stopped\n');
    return { exitCode: await driver.exited };
  }
  const isAbandoned = await leave(cluster, options, end);
  await driver.end(end.signal ?? 'SIGTERM', graceMs);
  if (!isAbandoned) await cluster.close();
  return { exitCode: await driver.exited, isAbandoned };
}

/** Without a driver: 0 when the cluster was stopped in order. */
async function stayUntilEnd(cluster: RunningCluster, options: NodeOptions, stop: StopRequests): Promise<Outcome> {
  const end = await firstEnd(cluster.head, stop);
  const isAbandoned = !('exit' in end) && (await leave(cluster, options, end));
  if (!isAbandoned) await cluster.close();
  if (!('exit' in end) || end.exit.code === 0) return { exitCode: 0, isAbandoned };
  throw end.error;
}

/** Whoever held the life line may start another head: the nodes that wait for one are not told to end. */
async function leave({ head }: RunningCluster, { config }: NodeOptions, { signal }: StopRequest): Promise<boolean> {
  if (signal !== undefined || config.outliveHeadMs === 0) return false;
  await head.supervisor.abandon();
  return true;
}

/** Exit code of a node that was told to stop while it came up; other errors are thrown on. */
export async function exitCodeOfStop(error: unknown, stop: StopRequests): Promise<number> {
  if (!(error instanceof ShutdownError) || !stop.signal.aborted) throw error;
  process.stderr.write(`batchray: ${error.message}\n`);
  return exitCodeOf((await stop.requested).signal ?? 'SIGTERM');
}
