import { Command } from 'commander';
import { OBJECT_STORE_MEMORY, MEMORY, ResourceSet, formatBytes } from '../common/resources.js';
import { CLUSTER_ARGUMENT, SESSION_ROOT_OPTION, askGcs, findCluster, type ClusterFlags } from './cluster-client.js';
import { nodeRows } from './list.js';
import { formatDuration, outputOption, printJson, printRows, type Output, type Row } from './output.js';

interface StatusFlags extends ClusterFlags {
  readonly output: Output;
}

export function statusCommand(): Command {
  return new Command('status')
    .description('what a cluster has, what of it is free, and what runs')
    .argument('[cluster]', CLUSTER_ARGUMENT)
    .addOption(outputOption())
    .option(...SESSION_ROOT_OPTION)
    .action(run);
}

async function run(name: string | undefined, flags: StatusFlags): Promise<void> {
  const found = await findCluster(name, flags);
  const { session, cluster } = found;
  const [nodes, rows, actors, jobs] = await askGcs(found, (gcs) =>
    Promise.all([gcs.listNodes(), nodeRows(gcs), gcs.listActors(), gcs.listJobs()]),
  );
  const alive = nodes.filter((node) => node.alive);
  const sum = (sets: ResourceSet[]): ResourceSet => sets.reduce((all, one) => all.plus(one), ResourceSet.empty);
  const status = {
    clusterId: cluster.clusterId,
    version: cluster.version,
    sessionDir: session.dir,
    head: cluster.headHostname,
    startedAtMs: cluster.startedAtMs,
    nodes: { alive: alive.length, dead: nodes.length - alive.length },
    total: sum(alive.map((node) => ResourceSet.fromWire(node.total))).toQuantities(),
    available: sum(alive.map((node) => ResourceSet.fromWire(node.available))).toQuantities(),
    pendingLeases: alive.reduce((count, node) => count + (node.pendingLeases ?? 0), 0),
    actors: countBy(actors.map(({ state }) => state ?? '')),
    jobs: countBy(jobs.map(({ state }) => state ?? '')),
  };
  if (flags.output === 'json') {
    printJson({ ...status, nodeList: rows });
    return;
  }
  const counts = (states: Record<string, number>): string =>
    Object.entries(states).map(([state, count]) => `${count} ${state}`).join(', ') || 'none'; // prettier-ignore
  process.stdout.write(
    [
      `Cluster ${status.clusterId}, batchray ${status.version}, up ${formatDuration(Date.now() - status.startedAtMs)}`,
      `Session ${status.sessionDir}`,
      `Nodes   ${status.nodes.alive} alive${status.nodes.dead > 0 ? `, ${status.nodes.dead} dead` : ''}`,
      `Jobs    ${counts(status.jobs)}`,
      `Actors  ${counts(status.actors)}`,
      `Waiting ${status.pendingLeases} requests for workers`,
      '',
      '',
    ].join('\n'),
  );
  await printRows(resourceRows(status.total, status.available), ['resource', 'used', 'free', 'total'], 'table');
  process.stdout.write('\n');
  await printRows(rows, ['id', 'hostname', 'role', 'state', 'cpu', 'gpu', 'memory', 'objectStore', 'uptime'], 'table');
}

function countBy(states: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function resourceRows(total: Record<string, number>, available: Record<string, number>): Row[] {
  return Object.entries(total).map(([resource, all]) => {
    const free = available[resource] ?? 0;
    const text = (quantity: number): string =>
      resource === MEMORY || resource === OBJECT_STORE_MEMORY ? formatBytes(quantity) : String(quantity);
    return { resource, used: text(all - free), free: text(free), total: text(all) };
  });
}
