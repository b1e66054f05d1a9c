import { Command } from 'commander';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterLauncher, JobRecord, StatusReport } from '../batch/cluster-launcher.js';
import { ENDED_STATES } from '../batch/job-state.js';
import { parseDuration } from '../batch/quantities.js';
import { untilAnswered } from '../batch/until-answered.js';
import { readNodeFiles } from '../cluster/node-files.js';
import { defaultSessionRoot, readCluster, sessionFromAddress, type SessionPaths } from '../cluster/session.js';
import {
  requireSubmission,
  wasStopped,
  withSubmissionLock,
  writeSubmission,
  type Submission,
} from '../cluster/submission.js';
import { exitCodeOf } from '../cluster/driver-process.js';
import { loadConfig } from '../common/config.js';
import { BatchSystemError, ConnectionError, InvalidOptionError } from '../common/errors.js';
import { fromHex, type NodeId } from '../common/ids.js';
import type { GcsClient } from '../gcs/client/gcs-client.js';
import type { NodeStatus } from '../gcs/client/status.js';
import { SESSION_ROOT_OPTION, askGcs, reach, type ClusterFlags } from './cluster-client.js';
import { mainJob } from './cluster-phase-state.js';
import { Interrupts } from './interrupts.js';
import { launcherNamed } from './launchers.js';
import { parseCount } from './node-flags.js';
import { chooseLeaving, type WorkerNode } from './scale-state.js';

interface ScaleFlags extends ClusterFlags {
  readonly nodes: number;
  readonly drainTimeout: string;
}

const FIRST_WAIT_MS = 100;
const LAST_WAIT_MS = 1_000;
/** After its time is up a node still ends its processes in order. */
const LEAVE_GRACE_MS = 30_000;

export function scaleCommand(): Command {
  return new Command('scale')
    .description(
      'add worker nodes to a running cluster, or remove some: those that wait in the queue first, then those with ' +
        'least to do, which get no new work, finish what they run, and hand on their objects',
    )
    .argument('<cluster>', 'id or session directory; it was submitted with --separate-jobs')
    .requiredOption('--nodes <n>', 'nodes that the cluster is to have, the head included', parseCount)
    .option('--drain-timeout <time>', 'a node that is removed leaves after this at the latest', '5:00')
    .option(...SESSION_ROOT_OPTION)
    .action(async (name: string, flags: ScaleFlags) => {
      process.exitCode = await run(name, flags);
    });
}

async function run(name: string, flags: ScaleFlags): Promise<number> {
  const session = sessionFromAddress(name, flags.sessionRoot ?? defaultSessionRoot(process.env));
  const drainSeconds = parseDuration('--drain-timeout', flags.drainTimeout);
  if (drainSeconds === undefined) throw new InvalidOptionError('--drain-timeout must be a time, as 5:00.');
  const first = requireSubmission(session);
  if (first.request.shape !== 'separate-jobs') {
    throw new InvalidOptionError(
      `cluster ${session.clusterId} has all its nodes in one allocation, which cannot change. Submit it with --separate-jobs to scale it.`,
    );
  }
  const launcher = launcherNamed(first.scheduler);
  return await withSubmissionLock(session, async () => {
    const submission = requireSubmission(session);
    const report = await statusOf(session, submission, launcher);
    const workers = submission.jobs.filter((job) => job.role === 'worker' && isAlive(job, report));
    const change = flags.nodes - 1 - workers.length;
    // Also what a head that is started again goes by.
    const wanted = { ...submission, workerCount: flags.nodes - 1 };
    if (change > 0) return await add(launcher, session, wanted, change);
    writeSubmission(session, wanted);
    if (change < 0) await remove({ launcher, session, workers, report, count: -change, drainMs: drainSeconds * 1000 });
    else say(`cluster ${session.clusterId} has ${flags.nodes} nodes already`);
    return 0;
  });
}

class UnknownStateError extends BatchSystemError {}

/**
 * Waits for a batch system that is silent: without it nobody knows how many nodes there are.
 * @throws ConnectionError when the cluster has ended
 */
async function statusOf(session: SessionPaths, { jobs }: Submission, launcher: ClusterLauncher): Promise<StatusReport> {
  const { batchRetryMs: retryMs, batchStatusIntervalMs: firstPauseMs } = loadConfig(process.env);
  const unknown = `the state of the jobs of ${session.clusterId} is not known`;
  const patience = {
    retryMs,
    firstPauseMs,
    isSilence: (error: unknown): error is UnknownStateError => error instanceof UnknownStateError,
    trouble: unknown,
    gaveUp: ({ message }: Error, silent: string) =>
      new BatchSystemError(`${unknown}: ${message}. How long to try (it was ${silent}) is BATCHRAY_BATCH_RETRY_MS.`),
  };
  const report = await untilAnswered(patience, { onTrouble: say }, async () => {
    const answer = await launcher.status(jobs);
    if (answer.trouble !== undefined) throw new UnknownStateError(answer.trouble);
    return answer;
  });
  const head = mainJob(jobs);
  if (head === undefined || !isAlive(head, report)) {
    throw new ConnectionError(`cluster ${session.clusterId} has ended: it cannot be scaled.`);
  }
  return report;
}

function say(text: string): void {
  process.stderr.write(`batchray: ${text}\n`);
}

function isAlive(job: JobRecord, report: StatusReport): boolean {
  const status = report.jobs.get(job.id);
  return status !== undefined && !ENDED_STATES.has(status.state);
}

/** The batch system may take a job although nobody waits for its answer any more: Ctrl-C waits for it, and cancels. */
async function add(
  launcher: ClusterLauncher,
  session: SessionPaths,
  submission: Submission,
  count: number,
): Promise<number> {
  const interrupts = new Interrupts((reason) => process.exit(exitCodeOf(reason)));
  interrupts.signal.addEventListener('abort', () => {
    say(
      `cancelling (${interrupts.reason}) as soon as the answer to the submission is here; once more to leave at once`,
    );
  });
  let added;
  try {
    added = await launcher.addWorkers(submission.request, count, { signal: interrupts.signal, onTrouble: say });
  } catch (error) {
    if (!interrupts.isInterrupted) throw error;
    say('cancelled: no node was added');
    return exitCodeOf(interrupts.reason);
  }
  try {
    writeSubmission(session, { ...submission, jobs: [...submission.jobs, ...added] });
    // Whoever stops notes it before he looks which jobs there are.
    if (wasStopped(session)) throw new ConnectionError(`cluster ${session.clusterId} was stopped meanwhile.`);
  } catch (error) {
    await launcher.cancel(added);
    throw error;
  }
  say(`submitted ${count} more worker ${count === 1 ? 'node' : 'nodes'}: ${added.map(({ id }) => id).join(', ')}`);
  return 0;
}

interface Removal {
  readonly launcher: ClusterLauncher;
  readonly session: SessionPaths;
  /** Those that have not ended. */
  readonly workers: readonly JobRecord[];
  readonly report: StatusReport;
  readonly count: number;
  readonly drainMs: number;
}

async function remove(removal: Removal): Promise<void> {
  const { launcher, session, workers, report, count, drainMs } = removal;
  const cluster = readCluster(session);
  const found = cluster === undefined ? undefined : await reach(session, cluster);
  if (cluster !== undefined && found === undefined) {
    throw new ConnectionError(
      `the head of cluster ${session.clusterId} (${cluster.headHostname}) is not there, though its job is. Try again in a moment.`,
      { context: { clusterId: session.clusterId } },
    );
  }
  const nodes = found === undefined ? [] : await askGcs(found, async (gcs) => (await gcs.status()).nodeList);
  const candidates = workers.map((job) => workerNode(session, job, report, nodes));
  const { withoutNode, withNode } = chooseLeaving(candidates, count);
  if (withoutNode.length > 0) {
    say(
      `cancels ${withoutNode.length} that ${withoutNode.length === 1 ? 'has' : 'have'} not joined: ${names(withoutNode)}`,
    );
    await launcher.removeWorkers(
      withoutNode.map(({ job }) => job),
      { onTrouble: say },
    );
  }
  if (withNode.length === 0 || found === undefined) return;
  say(`drains ${withNode.map(({ hostname, job }) => `${hostname ?? '?'} (job ${job.id})`).join(', ')}`);
  await askGcs(found, (gcs) => drain(gcs, withNode, drainMs));
  await launcher.removeWorkers(
    withNode.map(({ job }) => job),
    { onTrouble: say },
  );
  say(`${withNode.length} ${withNode.length === 1 ? 'node has' : 'nodes have'} left`);
}

function names(nodes: readonly WorkerNode[]): string {
  return nodes.map(({ job }) => job.id).join(', ');
}

function workerNode(
  session: SessionPaths,
  job: JobRecord,
  report: StatusReport,
  nodes: readonly NodeStatus[],
): WorkerNode {
  const ids = new Set(
    readNodeFiles(session)
      .filter(({ batchJobId }) => batchJobId === job.id)
      .map(({ nodeId }) => nodeId),
  );
  const node = nodes.find(({ nodeId, state }) => ids.has(nodeId) && state !== 'dead');
  const startedAtMs = report.jobs.get(job.id)?.startedAtMs ?? Number.POSITIVE_INFINITY;
  return {
    job,
    startedAtMs,
    ...(node !== undefined && {
      nodeId: node.nodeId,
      hostname: node.hostname,
      usedCpus: node.used['CPU'] ?? 0,
      storeUsedBytes: node.storeUsedBytes,
    }),
  };
}

/** Resolves when the nodes have left; their jobs end by themselves. */
async function drain(gcs: GcsClient, nodes: readonly WorkerNode[], drainMs: number): Promise<void> {
  const ids = new Set(nodes.flatMap(({ nodeId }) => (nodeId === undefined ? [] : [nodeId])));
  await Promise.all([...ids].map((id) => gcs.drainNode(fromHex<NodeId>(id), drainMs, 'the cluster is scaled down')));
  const deadlineMs = performance.now() + drainMs + LEAVE_GRACE_MS;
  for (let waitMs = FIRST_WAIT_MS; performance.now() < deadlineMs; waitMs = Math.min(waitMs * 1.5, LAST_WAIT_MS)) {
    const { nodeList } = await gcs.status();
    if (!nodeList.some(({ nodeId, state }) => ids.has(nodeId) && state !== 'dead')) return;
    await delay(waitMs);
  }
  say('not all of them have left in time: their jobs are cancelled');
}
