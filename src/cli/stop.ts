import { setTimeout as delay } from 'node:timers/promises';
import { Command } from 'commander';
import { ENDED_STATES } from '../batch/job-state.js';
import { isClusterAlive } from '../cluster/liveness.js';
import {
  defaultSessionRoot,
  isHeadHere,
  readCluster,
  sessionFromAddress,
  type SessionPaths,
} from '../cluster/session.js';
import { isSubmitting, noteStop, readSubmission, type Submission } from '../cluster/submission.js';
import { loadConfig } from '../common/config.js';
import { ClusterStartError } from '../common/errors.js';
import {
  CLUSTER_ARGUMENT,
  SESSION_ROOT_OPTION,
  askGcs,
  findCluster,
  type ClusterFlags,
  type ReachableCluster,
} from './cluster-client.js';

/** After a batch system has taken the order to end a job, it may still take its time over it. */
const JOBS_END_WITHIN_MS = 120_000;

export function stopCommand(): Command {
  return new Command('stop')
    .description('end one cluster: all its nodes, jobs and actors; also one that still waits in the queue')
    .argument('[cluster]', CLUSTER_ARGUMENT)
    .option(...SESSION_ROOT_OPTION)
    .action(run);
}

async function run(name: string | undefined, flags: ClusterFlags): Promise<void> {
  const address = name ?? process.env['BATCHRAY_ADDRESS'];
  const submitted = address === undefined || address === '' ? undefined : findSubmitted(address, flags);
  if (submitted !== undefined) {
    await stopJobs(submitted.session, submitted.submission);
    return;
  }
  const found = await findCluster(name, flags);
  const submission = readSubmission(found.session);
  if (submission === undefined) await stopNodes(found);
  else await stopJobs(found.session, submission);
}

function findSubmitted(
  address: string,
  flags: ClusterFlags,
): { readonly session: SessionPaths; readonly submission: Submission } | undefined {
  const session = sessionFromAddress(address, flags.sessionRoot ?? defaultSessionRoot(process.env));
  const submission = readSubmission(session);
  return submission === undefined ? undefined : { session, submission };
}

/** The jobs' own end takes the nodes along in order, whatever they are doing. */
async function stopJobs(session: SessionPaths, submission: Submission): Promise<void> {
  const { launcherNamed } = await import('./launchers.js');
  const launcher = launcherNamed(submission.scheduler);
  const say = (message: string): void => void process.stderr.write(`batchray: ${message}\n`);
  noteStop(session);
  const told = new Set<string>();
  const deadlineMs = performance.now() + JOBS_END_WITHIN_MS;
  for (let waitMs = 50; ; waitMs = Math.min(waitMs * 1.5, 1_000)) {
    // Somebody else may be adding some just now.
    const now = readSubmission(session) ?? submission;
    const fresh = now.jobs.filter(({ id }) => !told.has(id));
    if (fresh.length > 0) await launcher.cancel(fresh, { onTrouble: say });
    for (const { id } of fresh) told.add(id);
    const { jobs, trouble } = await launcher.status(now.jobs);
    const left = now.jobs.filter(({ id }) => {
      const state = jobs.get(id)?.state;
      return state !== undefined && !ENDED_STATES.has(state);
    });
    const isComing = isSubmitting(now);
    if (left.length === 0 && trouble === undefined && !isComing) break;
    if (performance.now() > deadlineMs) {
      throw new ClusterStartError(
        isComing
          ? `cluster ${session.clusterId} is still being submitted by process ${now.submitter.pid} on ${now.submitter.hostname}, which cancels its jobs when it has the answer.`
          : `${launcher.name} was told to end the jobs of cluster ${session.clusterId}, but these are still there: ` +
              `${left.map(({ id }) => id).join(', ')}${trouble === undefined ? '' : ` (${trouble})`}.`,
      );
    }
    await delay(waitMs);
  }
  process.stdout.write(`Cluster ${session.clusterId} has ended\n`);
}

async function stopNodes(found: ReachableCluster): Promise<void> {
  const { session, cluster } = found;
  if (isHeadHere(cluster)) process.kill(cluster.headPid, 'SIGTERM');
  else await askGcs(found, (gcs) => gcs.stopCluster('stopped by `batchray stop`'));
  await untilGone(found);
  process.stdout.write(`Cluster ${session.clusterId} has ended\n`);
}

/** The head removes `cluster.json` last but one; a killed head's guard does. */
async function untilGone({ session, cluster }: ReachableCluster): Promise<void> {
  const timeoutMs = loadConfig(process.env).teardownTimeoutMs * 3;
  const deadlineMs = performance.now() + timeoutMs;
  for (let waitMs = 20; ; waitMs = Math.min(waitMs * 1.5, 500)) {
    const now = readCluster(session);
    if (now?.startedAtMs !== cluster.startedAtMs && !(await isClusterAlive(cluster))) return;
    if (performance.now() > deadlineMs) {
      throw new ClusterStartError(
        `cluster ${session.clusterId} was told to end but is still there after ${timeoutMs / 1000} s. ` +
          `Look into ${session.nodesDir}; its head is process ${cluster.headPid} on ${cluster.headHostname}.`,
      );
    }
    await delay(waitMs);
  }
}
