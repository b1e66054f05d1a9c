import { setTimeout as delay } from 'node:timers/promises';
import os from 'node:os';
import { Command } from 'commander';
import type { FoundCluster } from '../cluster/clusters.js';
import { isClusterAlive } from '../cluster/liveness.js';
import { readCluster } from '../cluster/session.js';
import { loadConfig } from '../common/config.js';
import { ClusterStartError } from '../common/errors.js';
import { CLUSTER_ARGUMENT, SESSION_ROOT_OPTION, askGcs, findCluster, type ClusterFlags } from './cluster-client.js';

export function stopCommand(): Command {
  return new Command('stop')
    .description('end one cluster: all its nodes, jobs and actors')
    .argument('[cluster]', CLUSTER_ARGUMENT)
    .option(...SESSION_ROOT_OPTION)
    .action(run);
}

async function run(name: string | undefined, flags: ClusterFlags): Promise<void> {
  const found = await findCluster(name, flags);
  const { session, cluster } = found;
  if (cluster.headHostname === os.hostname()) process.kill(cluster.headPid, 'SIGTERM');
  else await askGcs(found, (gcs) => gcs.stopCluster('stopped by `batchray stop`'));
  await untilGone(found);
  process.stdout.write(`Cluster ${session.clusterId} has ended\n`);
}

/** The head removes `cluster.json` last but one; a killed head's guard does. */
async function untilGone({ session, cluster }: FoundCluster): Promise<void> {
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
