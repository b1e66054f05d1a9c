/** Which clusters of this user there are, by their session directories. */
import { ConnectionError, InvalidOptionError } from '../common/errors.js';
import { isClusterAlive } from './liveness.js';
import { sessionsBelow } from './session-history.js';
import { readCluster, sessionFromAddress, type ClusterFile, type SessionPaths } from './session.js';

export interface KnownCluster {
  readonly session: SessionPaths;
  /** Absent when the cluster has ended in order, or never came up. */
  readonly cluster: ClusterFile | undefined;
  readonly isRunning: boolean;
}

export interface FoundCluster {
  readonly session: SessionPaths;
  readonly cluster: ClusterFile;
}

/** Every session below `root`, by name. */
export async function listClusters(root: string): Promise<KnownCluster[]> {
  const byName = (a: SessionPaths, b: SessionPaths): number => (a.clusterId < b.clusterId ? -1 : 1);
  return await Promise.all(sessionsBelow(root).sort(byName).map(look));
}

async function look(session: SessionPaths): Promise<KnownCluster> {
  const cluster = readCluster(session);
  return { session, cluster, isRunning: cluster !== undefined && (await isClusterAlive(cluster)) };
}

/**
 * The cluster that is meant: by address or id, else the only one that runs. Never a guess among several.
 * @throws ConnectionError when there is none, InvalidOptionError when there are several
 */
export async function findRunningCluster(address: string | undefined, root: string): Promise<FoundCluster> {
  if (address !== undefined && address !== '') {
    const { session, cluster, isRunning } = await look(sessionFromAddress(address, root));
    if (cluster !== undefined && isRunning) return { session, cluster };
    throw new ConnectionError(
      `cluster ${address} is not running (looked at ${session.dir}). ` +
        describe((await listClusters(root)).filter((known) => known.isRunning)),
      { context: { address } },
    );
  }
  const running = (await listClusters(root)).filter((known) => known.isRunning);
  const [only, ...others] = running;
  if (only?.cluster === undefined) throw new ConnectionError(`no cluster of yours is running (looked below ${root}).`);
  if (others.length > 0) throw new InvalidOptionError(`Say which cluster is meant. ${describe(running)}`);
  return { session: only.session, cluster: only.cluster };
}

function describe(running: readonly KnownCluster[]): string {
  if (running.length === 0) return 'No cluster of yours is running.';
  const words = running.map(
    ({ session, cluster }) =>
      `${session.clusterId} (head on ${cluster?.headHostname ?? '?'}, since ${new Date(cluster?.startedAtMs ?? 0).toISOString()})`,
  );
  return `Running: ${words.join(', ')}.`;
}
