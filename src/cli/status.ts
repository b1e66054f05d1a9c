import { Command } from 'commander';
import { OBJECT_STORE_MEMORY, MEMORY, formatBytes } from '../common/resources.js';
import type { ClusterStatus, PendingWork, Quantities } from '../gcs/client/status.js';
import { CLUSTER_ARGUMENT, SESSION_ROOT_OPTION, type ClusterFlags } from './cluster-client.js';
import { describeJob, lookAtCluster, type ClusterLook } from './cluster-look.js';
import { formatDuration, outputOption, printJson, printRows, type Output, type Row } from './output.js';

interface StatusFlags extends ClusterFlags {
  readonly output: Output;
}

export function statusCommand(): Command {
  return new Command('status')
    .description('what a cluster has, what of it is free, what runs, and what waits and why')
    .argument('[cluster]', CLUSTER_ARGUMENT)
    .addOption(outputOption())
    .option(...SESSION_ROOT_OPTION)
    .action(run);
}

async function run(name: string | undefined, flags: StatusFlags): Promise<void> {
  const look = await lookAtCluster(name, flags);
  if (flags.output === 'json') {
    printJson(jsonOf(look));
    return;
  }
  process.stdout.write(`${head(look).join('\n')}\n`);
  const { status } = look;
  if (status === undefined || status.phase === 'ended') return;
  process.stdout.write('\n');
  await printRows(resourceRows(status.resources.total, status.resources.used), ['resource', 'used', 'free', 'total'], 'table'); // prettier-ignore
  process.stdout.write('\n');
  await printRows(nodeRows(status), ['id', 'hostname', 'role', 'state', 'cpu', 'memory', 'objectStore', 'timeLeft'], 'table'); // prettier-ignore
  if (status.pending.length === 0) return;
  process.stdout.write(`\n${pendingLines(status.pending).join('\n')}\n`);
}

/** For people: one line for each kind of work that waits. */
export function pendingLines(pending: readonly PendingWork[]): string[] {
  return pending.map(({ what, name, count, reason, hostname, position }) => {
    const where = hostname === undefined || position === 0 ? '' : ` (place ${position} in the queue of ${hostname})`;
    return `Waiting ${count} x ${what} ${name}: ${reason}${where}`;
  });
}

function jsonOf({ session, cluster, status, source, jobs, trouble }: ClusterLook): object {
  return {
    clusterId: session.clusterId,
    ...status,
    sessionDir: session.dir,
    source,
    ...(cluster === undefined ? {} : { head: cluster.headHostname }),
    batchJobs: jobs,
    ...(trouble === undefined ? {} : { trouble }),
  };
}

/** What can be said of every cluster. */
export function head({ session, cluster, status, source, jobs, trouble }: ClusterLook): string[] {
  const lines = [`Cluster ${session.clusterId}${phaseOf(status, cluster !== undefined)}`, `Session ${session.dir}`];
  for (const job of jobs) lines.push(`Job     ${job.id} (${job.role}): ${describeJob(job)}`);
  for (const { status: known } of jobs) if (known?.webPage !== undefined) lines.push(`Page    ${known.webPage}`);
  if (trouble !== undefined) lines.push(`        ${trouble}`);
  if (status === undefined) return lines;
  if (source === 'file' && status.phase !== 'ended') {
    const ageMs = Date.now() - status.atMs;
    lines.push(
      `Seen    in its status file, ${formatDuration(ageMs)} old by this machine's clock: it cannot be asked itself`,
    );
  }
  const { nodes, tasks, timeLeftMs } = status;
  const dead = nodes.dead > 0 ? `, ${nodes.dead} dead` : '';
  const draining = nodes.draining > 0 ? `, ${nodes.draining} leaving` : '';
  if (status.phase !== 'ended') {
    lines.push(`Nodes   ${nodes.alive} of ${nodes.expected} alive${draining}${dead}`);
    if (timeLeftMs !== undefined) lines.push(`Time    ${formatDuration(timeLeftMs)} left`);
  }
  lines.push(
    `Jobs    ${counts(status.jobs)}`,
    `Tasks   ${tasks.done} done${tasks.failed > 0 ? ` (${tasks.failed} failed)` : ''}, ${tasks.running} running`,
    `Actors  ${counts(status.actors)}`,
    `Memory  ${formatBytes(status.memoryUsedBytes)} in processes, ${formatBytes(status.store.usedBytes)} of ${formatBytes(status.store.capacityBytes)} in object stores`,
  );
  return lines;
}

function phaseOf(status: ClusterStatus | undefined, isUp: boolean): string {
  if (status === undefined) return isUp ? '' : ', not up yet';
  const { version, startedAtMs, phase } = status;
  if (!isUp || phase === 'ended') return `, batchray ${version}, ended`;
  return `, batchray ${version}, ${phase}, up ${formatDuration(Date.now() - startedAtMs)}`;
}

const counts = (states: Readonly<Record<string, number>>): string =>
  Object.entries(states).map(([state, count]) => `${count} ${state}`).join(', ') || 'none'; // prettier-ignore

function resourceRows(total: Quantities, used: Quantities): Row[] {
  return Object.entries(total).map(([resource, all]) => {
    const taken = used[resource] ?? 0;
    const text = (quantity: number): string =>
      resource === MEMORY || resource === OBJECT_STORE_MEMORY ? formatBytes(quantity) : String(quantity);
    return { resource, used: text(taken), free: text(all - taken), total: text(all) };
  });
}

function nodeRows({ nodeList }: ClusterStatus): Row[] {
  return nodeList.map((node) => ({
    id: node.nodeId.slice(0, 8),
    hostname: node.hostname,
    role: node.isHead ? 'head' : 'worker',
    state: node.state.toUpperCase() + (node.reason === undefined ? '' : `: ${node.reason}`),
    // Used of all.
    cpu: `${node.used['CPU'] ?? 0}/${node.total['CPU'] ?? 0}`,
    memory: formatBytes(node.memoryUsedBytes),
    objectStore: `${formatBytes(node.storeUsedBytes)}/${formatBytes(node.storeCapacityBytes)}`,
    timeLeft: node.timeLeftMs === undefined ? '' : formatDuration(node.timeLeftMs),
  }));
}
