/** A cluster as it can be seen from here, in whatever state it is: in the queue, running and reachable or not, ended. */
import type { JobStatus } from '../batch/cluster-launcher.js';
import {
  defaultSessionRoot,
  readCluster,
  sessionFromAddress,
  type ClusterFile,
  type SessionPaths,
} from '../cluster/session.js';
import { readSubmission } from '../cluster/submission.js';
import { ConnectionError } from '../common/errors.js';
import type { ClusterStatus } from '../gcs/client/status.js';
import { askGcs, findCluster, reach, type ClusterFlags, type ReachableCluster } from './cluster-client.js';
import { launcherNamed } from './launchers.js';
import { readStatus } from './watch.js';

export interface BatchJob {
  readonly id: string;
  readonly role: string;
  /** Absent: the batch system knows nothing of it any more. */
  readonly status?: JobStatus;
}

export interface ClusterLook {
  readonly session: SessionPaths;
  /** Present while the cluster is up. */
  readonly cluster?: ClusterFile;
  /** Absent before the cluster was ever up. */
  readonly status?: ClusterStatus;
  /** Where the status is from: the cluster itself, or its file, which may be out of date. */
  readonly source: 'cluster' | 'file' | 'none';
  /** Of a cluster that was submitted. */
  readonly jobs: readonly BatchJob[];
  /** The batch system does not answer. */
  readonly trouble?: string;
}

/**
 * @param name - as of `findCluster`
 * @throws ConnectionError when there is no trace of it
 */
export async function lookAtCluster(name: string | undefined, flags: ClusterFlags): Promise<ClusterLook> {
  const root = flags.sessionRoot ?? defaultSessionRoot(process.env);
  const address = name ?? process.env['BATCHRAY_ADDRESS'];
  const session = address ? sessionFromAddress(address, root) : (await findCluster(undefined, flags)).session;
  const cluster = readCluster(session);
  const reachable = cluster === undefined ? undefined : await reach(session, cluster);
  const isUp = reachable !== undefined;
  const [fresh, batch] = await Promise.all([isUp ? askStatus(reachable) : undefined, askBatch(session)]);
  const status = fresh ?? readStatus(session);
  if (!isUp && status === undefined && batch.jobs.length === 0) await findCluster(address, flags);
  return {
    session,
    ...(isUp ? { cluster: reachable.cluster } : {}),
    ...(status === undefined ? {} : { status }),
    source: fresh !== undefined ? 'cluster' : status === undefined ? 'none' : 'file',
    ...batch,
  };
}

/** A cluster that is busy or just ending may not answer: then the file has to do. */
async function askStatus(cluster: ReachableCluster): Promise<ClusterStatus | undefined> {
  try {
    return await askGcs(cluster, (gcs) => gcs.status());
  } catch (error) {
    if (error instanceof ConnectionError && readStatus(cluster.session) !== undefined) return undefined;
    throw error;
  }
}

async function askBatch(session: SessionPaths): Promise<Pick<ClusterLook, 'jobs' | 'trouble'>> {
  const submission = readSubmission(session);
  if (submission === undefined || submission.jobs.length === 0) return { jobs: [] };
  const report = await launcherNamed(submission.scheduler).status(submission.jobs);
  return {
    jobs: submission.jobs.map(({ id, role }) => {
      const status = report.jobs.get(id);
      return { id, role, ...(status === undefined ? {} : { status }) };
    }),
    ...(report.trouble === undefined ? {} : { trouble: report.trouble }),
  };
}

/** For people: `queued: ...`, `running`, `ended: ...`. */
export function describeJob({ status }: BatchJob): string {
  if (status === undefined) return 'not known to the batch system any more';
  const { state, pending, expectedStartMs, endReason } = status;
  if (state !== 'queued') return endReason === undefined || endReason === state ? state : `${state}: ${endReason}`;
  const why = pending === undefined ? '' : `: ${pending.text} (${pending.code})`;
  const start = expectedStartMs === undefined ? '' : `; expected to start ${new Date(expectedStartMs).toISOString()}`;
  const advice = pending?.advice === undefined ? '' : `. ${pending.advice}`;
  return `queued${why}${start}${advice}`;
}
