import { existsSync } from 'node:fs';
import os from 'node:os';
import { findRunningCluster, listClusters, type FoundCluster } from '../cluster/clusters.js';
import { isClusterAlive } from '../cluster/liveness.js';
import {
  defaultSessionRoot,
  readCluster,
  readToken,
  sessionFromAddress,
  type ClusterFile,
  type SessionPaths,
} from '../cluster/session.js';
import { readSubmission } from '../cluster/submission.js';
import { loadConfig } from '../common/config.js';
import { ConnectionError, InvalidOptionError } from '../common/errors.js';
import { GcsClient } from '../gcs/client/gcs-client.js';
import type { NodeInfo } from '../gcs/client/tables.js';
import { bracketed } from '../rpc/server.js';
import { mainJob } from './cluster-phase-state.js';
import type { Route } from './tunnel.js';

export interface ClusterFlags {
  readonly sessionRoot?: string;
}

/** A cluster that can be asked from here. */
export interface ReachableCluster extends FoundCluster {
  /** The way to an address inside its network, for one gRPC connection. */
  open(host: string, port: number): Promise<Route>;
}

/**
 * The cluster named on the command line, else BATCHRAY_ADDRESS, else the only one that runs.
 * @throws ConnectionError when there is none, InvalidOptionError when there are several
 */
export async function findCluster(name: string | undefined, flags: ClusterFlags): Promise<ReachableCluster> {
  const root = flags.sessionRoot ?? defaultSessionRoot(process.env);
  const address = name ?? process.env['BATCHRAY_ADDRESS'];
  try {
    return straight(await findRunningCluster(address, root));
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    const sessions = address
      ? [sessionFromAddress(address, root)]
      : (await listClusters(root)).map(({ session }) => session);
    const [found, ...others] = await throughJobs(sessions);
    if (found === undefined) throw error;
    if (others.length === 0) return found;
    const ids = [found, ...others].map(({ session }) => session.clusterId);
    throw new InvalidOptionError(`Say which cluster is meant. Running: ${ids.join(', ')}.`);
  }
}

/** `undefined` when it does not run, as far as can be seen from here. */
export async function reach(session: SessionPaths, cluster: ClusterFile): Promise<ReachableCluster | undefined> {
  if (await isClusterAlive(cluster)) return straight({ session, cluster });
  return (await throughJobs([session]))[0];
}

/** To the raylet of a node, by its Unix socket when it is on this machine. */
export async function routeToNode(cluster: ReachableCluster, node: NodeInfo): Promise<Route> {
  const { host, port, hostname, socketPath } = node;
  if (hostname === os.hostname() && socketPath && existsSync(socketPath)) return routeTo(`unix:${socketPath}`);
  return await cluster.open(host ?? '', port ?? 0);
}

const routeTo = (target: string): Route => ({ target, close: () => Promise.resolve() });

function straight(found: FoundCluster): ReachableCluster {
  return {
    ...found,
    open: (host, port) => Promise.resolve(routeTo(`${bracketed(host)}:${port}`)),
  };
}

/** Those whose head is on another machine and whose jobs run: asked from inside the job. One question to each batch system. */
async function throughJobs(sessions: readonly SessionPaths[]): Promise<ReachableCluster[]> {
  const candidates = sessions.flatMap((session) => {
    const cluster = readCluster(session);
    const submission = readSubmission(session);
    const head = mainJob(submission?.jobs ?? []);
    const isElsewhere = cluster !== undefined && cluster.headHostname !== os.hostname();
    return isElsewhere && submission !== undefined && head !== undefined
      ? [{ session, cluster, submission, head }]
      : [];
  });
  if (candidates.length === 0) return [];
  const { launcherNamed } = await import('./launchers.js');
  const { openTunnel } = await import('./tunnel.js');
  const found: ReachableCluster[] = [];
  for (const scheduler of new Set(candidates.map(({ submission }) => submission.scheduler))) {
    const launcher = launcherNamed(scheduler);
    const commandInside = launcher.commandInside?.bind(launcher);
    if (commandInside === undefined) continue;
    const some = candidates.filter(({ submission }) => submission.scheduler === scheduler);
    const { jobs } = await launcher.status(some.map(({ head }) => head));
    for (const { session, cluster, submission, head } of some) {
      if (jobs.get(head.id)?.state !== 'running') continue;
      const { batchray } = submission.request;
      const openOne = (host: string, port: number): Promise<Route> =>
        openTunnel(commandInside(head, [...batchray, 'relay', host, String(port)], { terminal: false }));
      found.push({ session, cluster, open: fewAtOnce(openOne) });
    }
  }
  return found;
}

/** Each is a step of the job: a question to hundreds of nodes must not become hundreds of steps at once. */
const MAX_TUNNELS = 4;

function fewAtOnce(open: ReachableCluster['open']): ReachableCluster['open'] {
  let count = 0;
  const waiting: (() => void)[] = [];
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) count--;
    else next();
  };
  return async (host, port) => {
    if (count >= MAX_TUNNELS) await new Promise<void>((resolve) => waiting.push(resolve));
    else count++;
    try {
      const route = await open(host, port);
      let closing: Promise<void> | undefined;
      return { target: route.target, close: () => (closing ??= route.close().finally(release)) };
    } catch (error) {
      release();
      throw error;
    }
  };
}

/** Asks the cluster's gcs service; the connection lasts for the question only. */
export async function askGcs<T>(found: ReachableCluster, ask: (gcs: GcsClient) => Promise<T>): Promise<T> {
  const { session, cluster } = found;
  const route = await found.open(cluster.gcs.host, cluster.gcs.port);
  try {
    const gcs = await GcsClient.connect({
      ...cluster.gcs,
      target: route.target,
      token: readToken(session),
      timeoutMs: loadConfig(process.env).rpcConnectTimeoutMs,
    });
    try {
      return await ask(gcs);
    } finally {
      gcs.close();
    }
  } finally {
    await route.close();
  }
}

export const CLUSTER_ARGUMENT = 'id or session directory; default: BATCHRAY_ADDRESS, else the only one that runs';
export const SESSION_ROOT_OPTION = [
  '--session-root <dir>',
  'directory of session directories (default: ~/.batchray/sessions)',
] as const;
