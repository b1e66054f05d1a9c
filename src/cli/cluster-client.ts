import { findRunningCluster, type FoundCluster } from '../cluster/clusters.js';
import { defaultSessionRoot, readToken } from '../cluster/session.js';
import { loadConfig } from '../common/config.js';
import { GcsClient } from '../gcs/client/gcs-client.js';

export interface ClusterFlags {
  readonly sessionRoot?: string;
}

/** The cluster named on the command line, else BATCHRAY_ADDRESS, else the only one that runs. */
export function findCluster(name: string | undefined, flags: ClusterFlags): Promise<FoundCluster> {
  const root = flags.sessionRoot ?? defaultSessionRoot(process.env);
  return findRunningCluster(name ?? process.env['BATCHRAY_ADDRESS'], root);
}

/** Asks the cluster's gcs service; the connection lasts for the question only. */
export async function askGcs<T>({ session, cluster }: FoundCluster, ask: (gcs: GcsClient) => Promise<T>): Promise<T> {
  const gcs = await GcsClient.connect({
    ...cluster.gcs,
    token: readToken(session),
    timeoutMs: loadConfig(process.env).rpcConnectTimeoutMs,
  });
  try {
    return await ask(gcs);
  } finally {
    gcs.close();
  }
}

export const CLUSTER_ARGUMENT = 'id or session directory; default: BATCHRAY_ADDRESS, else the only one that runs';
export const SESSION_ROOT_OPTION = [
  '--session-root <dir>',
  'directory of session directories (default: ~/.batchray/sessions)',
] as const;
