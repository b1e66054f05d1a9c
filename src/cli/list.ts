import { Command, Option } from 'commander';
import { ENDED_STATES } from '../batch/job-state.js';
import { listClusters } from '../cluster/clusters.js';
import { endedSessions, type EndedSession } from '../cluster/session-history.js';
import { defaultSessionRoot, readResult, sessionFromAddress, type SessionPaths } from '../cluster/session.js';
import { readSubmission } from '../cluster/submission.js';
import { formatBytes, fromFixed } from '../common/resources.js';
import type { GcsClient } from '../gcs/client/gcs-client.js';
import { CLUSTER_ARGUMENT, SESSION_ROOT_OPTION, askGcs, findCluster, type ClusterFlags } from './cluster-client.js';
import { mainJob } from './cluster-phase-state.js';
import { formatDuration, outputOption, printRows, type Output, type Row } from './output.js';

interface ListFlags extends ClusterFlags {
  readonly output: Output;
  readonly all?: boolean;
  readonly finished?: boolean;
}

const WHAT = ['nodes', 'actors', 'jobs', 'clusters'] as const;
type What = (typeof WHAT)[number];

export function listCommand(): Command {
  const list = new Command('list').description('list the nodes, actors or jobs of a cluster, or your clusters');
  for (const what of WHAT) {
    const command = list
      .command(what)
      .addOption(outputOption())
      .option(...SESSION_ROOT_OPTION);
    if (what === 'clusters') {
      command
        .description('your clusters that are running or wait in a queue')
        .addOption(new Option('-a, --all', 'also those that have ended'))
        .action(listAllClusters);
      continue;
    }
    if (what === 'jobs') {
      command.option('--finished', 'jobs of clusters that have ended (of all of them, when none is named)');
    }
    command
      .description(`${what} of a cluster, also those that have ended`)
      .argument('[cluster]', CLUSTER_ARGUMENT)
      .action(async (name: string | undefined, flags: ListFlags) => {
        if (flags.finished === true) return await listFinishedJobs(name, flags);
        const rows = await askGcs(await findCluster(name, flags), ROWS[what]);
        await printRows(rows, COLUMNS[what], flags.output);
      });
  }
  return list;
}

const ROWS: Readonly<Record<Exclude<What, 'clusters'>, (gcs: GcsClient) => Promise<Row[]>>> = {
  nodes: nodeRows,
  actors: actorRows,
  jobs: jobRows,
};

const COLUMNS: Readonly<Record<Exclude<What, 'clusters'>, readonly string[]>> = {
  nodes: ['id', 'hostname', 'address', 'role', 'state', 'cpu', 'gpu', 'memory', 'objectStore', 'uptime', 'deathReason'],
  actors: ['id', 'class', 'name', 'state', 'jobId', 'node', 'pid', 'deathCause'],
  jobs: ['jobId', 'state', 'entrypoint', 'driverPid', 'duration'],
};

const hex = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('hex');

/** Enough to tell the few of a cluster apart. */
const short = (bytes: Uint8Array | null | undefined): string => hex(bytes).slice(0, 8);

export async function nodeRows(gcs: GcsClient): Promise<Row[]> {
  const nodes = await gcs.listNodes();
  return nodes
    .toSorted((a, b) => Number(b.isHead) - Number(a.isHead) || (a.startedAtMs ?? 0) - (b.startedAtMs ?? 0))
    .map((node) => {
      const total = node.total?.quantities ?? {};
      const available = node.available?.quantities ?? {};
      const free = (name: string): string =>
        `${fromFixed(name, available[name] ?? 0)}/${fromFixed(name, total[name] ?? 0)}`;
      return {
        id: short(node.nodeId),
        nodeId: hex(node.nodeId),
        hostname: node.hostname ?? '',
        address: `${node.host ?? ''}:${node.port ?? 0}`,
        role: node.isHead ? 'head' : 'worker',
        state: node.alive ? 'ALIVE' : 'DEAD',
        // Free of all.
        cpu: free('CPU'),
        gpu: free('GPU'),
        memory: formatBytes(total['memory'] ?? 0),
        objectStore: formatBytes(node.objectStoreBytes ?? 0),
        uptime: node.alive ? formatDuration(Date.now() - (node.startedAtMs ?? 0)) : '',
        pid: node.pid ?? 0,
        sessionDir: node.sessionDir ?? '',
        deathReason: node.deathReason ?? '',
      };
    });
}

async function actorRows(gcs: GcsClient): Promise<Row[]> {
  return (await gcs.listActors()).map(({ spec, state, address, pid, deathCause }) => ({
    id: short(spec?.actorId),
    actorId: hex(spec?.actorId),
    class: spec?.className ?? '',
    name: spec?.name ?? '',
    namespace: spec?.namespace ?? '',
    state: state ?? '',
    jobId: hex(spec?.jobId),
    node: short(address?.nodeId),
    nodeId: hex(address?.nodeId),
    pid: pid ?? 0,
    detached: spec?.detached ?? false,
    deathCause: deathCause ?? '',
  }));
}

async function jobRows(gcs: GcsClient): Promise<Row[]> {
  return (await gcs.listJobs()).map((job) => ({
    jobId: hex(job.jobId),
    state: job.state ?? '',
    entrypoint: job.entrypoint ?? '',
    driverPid: job.driverPid ?? 0,
    startedAtMs: job.startedAtMs ?? 0,
    endedAtMs: job.endedAtMs ?? 0,
    duration: formatDuration((job.endedAtMs || Date.now()) - (job.startedAtMs ?? 0)),
  }));
}

async function listFinishedJobs(name: string | undefined, flags: ListFlags): Promise<void> {
  const root = flags.sessionRoot ?? defaultSessionRoot(process.env);
  const wanted = name === undefined ? undefined : sessionFromAddress(name, root);
  const ended = await endedSessions(wanted?.root ?? root, Date.now());
  const rows = ended
    .filter(({ session }) => wanted === undefined || session.dir === wanted.dir)
    .flatMap((session) => finishedJobRows(session));
  const columns = ['clusterId', 'jobId', 'state', 'exitCode', 'entrypoint', 'endedAt', 'duration', 'nodes'];
  await printRows(rows, [...columns, 'tasks', 'failed', 'peakMemory', 'peakStore'], flags.output);
}

/** One row a job; one for a cluster that had none, as when it did not come up. */
function finishedJobRows({ session, endedAtMs, summary, exitCode, error }: EndedSession): Row[] {
  const cluster = {
    clusterId: session.clusterId,
    nodes: summary?.nodes.length ?? 0,
    tasks: summary?.tasks.done ?? 0,
    failed: summary?.tasks.failed ?? 0,
    peakMemory: formatBytes(summary?.peak.memoryBytes ?? 0),
    peakStore: formatBytes(summary?.peak.storeBytes ?? 0),
    peakMemoryBytes: summary?.peak.memoryBytes ?? 0,
    peakStoreBytes: summary?.peak.storeBytes ?? 0,
    error: error ?? '',
    sessionDir: session.dir,
  };
  const row = (jobId: string, state: string, entrypoint: string, startedAtMs: number, jobEndMs: number): Row => ({
    jobId,
    state,
    exitCode: exitCode ?? '',
    entrypoint,
    startedAtMs,
    endedAtMs: jobEndMs,
    endedAt: new Date(jobEndMs).toISOString(),
    duration: startedAtMs === 0 ? '' : formatDuration(jobEndMs - startedAtMs),
    ...cluster,
  });
  const jobs = summary?.jobs ?? [];
  if (jobs.length === 0) {
    return [row('', error === undefined ? 'ENDED' : 'NOT_STARTED', '', summary?.startedAtMs ?? 0, endedAtMs)];
  }
  return jobs.map((job) => row(job.jobId, job.state, job.entrypoint, job.startedAtMs, job.endedAtMs || endedAtMs));
}

async function listAllClusters(flags: ListFlags): Promise<void> {
  const known = await listClusters(flags.sessionRoot ?? defaultSessionRoot(process.env));
  const waiting = await statesOfJobs(known.filter(({ isRunning }) => !isRunning).map(({ session }) => session));
  const rows = known
    .map(({ session, cluster, isRunning }) => ({
      clusterId: session.clusterId,
      state: isRunning ? 'RUNNING' : (waiting.get(session.clusterId) ?? 'ENDED'),
      head: cluster?.headHostname ?? '',
      startedAt: cluster === undefined ? '' : new Date(cluster.startedAtMs).toISOString(),
      sessionDir: session.dir,
    }))
    .filter(({ state }) => state !== 'ENDED' || flags.all === true);
  await printRows(rows, ['clusterId', 'state', 'head', 'startedAt', 'sessionDir'], flags.output);
}

/** `QUEUED`, `STARTING`, ... of clusters that were submitted and have not ended; one question to each batch system. */
async function statesOfJobs(sessions: readonly SessionPaths[]): Promise<ReadonlyMap<string, string>> {
  const open = sessions.flatMap((session) => {
    const submission = readResult(session) === undefined ? readSubmission(session) : undefined;
    const main = submission === undefined ? undefined : mainJob(submission.jobs);
    return submission === undefined || main === undefined
      ? []
      : [{ clusterId: session.clusterId, scheduler: submission.scheduler, main }];
  });
  const states = new Map<string, string>();
  if (open.length === 0) return states;
  const { launcherNamed } = await import('./launchers.js');
  for (const scheduler of new Set(open.map((one) => one.scheduler))) {
    const some = open.filter((one) => one.scheduler === scheduler);
    const { jobs, trouble } = await launcherNamed(scheduler).status(some.map(({ main }) => main));
    for (const { clusterId, main } of some) {
      const state = jobs.get(main.id)?.state;
      if (state !== undefined && !ENDED_STATES.has(state)) states.set(clusterId, state.toUpperCase());
      else if (state === undefined && trouble !== undefined) states.set(clusterId, 'UNKNOWN');
    }
  }
  return states;
}
