/** From an address to what a driver needs to connect: the session directory's `cluster.json` and token. */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageVersion } from '../common/entry-points.js';
import { AuthenticationError, ConnectionError, VersionMismatchError } from '../common/errors.js';
import { ClusterToken } from '../rpc/credentials.js';

interface HostPort {
  readonly host: string;
  readonly port: number;
}

/** The part of `cluster.json` that drivers read. */
export interface ClusterFile {
  readonly clusterId: string;
  readonly version: string;
  readonly gcs: HostPort;
  readonly redis: HostPort;
}

export interface FoundCluster extends ClusterFile {
  readonly sessionDir: string;
  readonly token: ClusterToken;
}

type Env = Readonly<Record<string, string | undefined>>;

/** A path is a session directory; anything else a cluster id below the sessions root. */
export function sessionDirectory(address: string, env: Env): string {
  if (address.includes('/')) return path.resolve(address);
  return path.join(env['BATCHRAY_SESSION_ROOT'] || path.join(os.homedir(), '.batchray', 'sessions'), address);
}

/**
 * @throws ConnectionError when there is no such cluster; AuthenticationError when its token cannot be read;
 * VersionMismatchError
 */
export function findCluster(address: string, env: Env): FoundCluster {
  const sessionDir = sessionDirectory(address, env);
  const cluster = readClusterFile(sessionDir, address);
  if (cluster.version !== packageVersion()) {
    throw new VersionMismatchError(
      `cluster ${cluster.clusterId} runs batchray ${cluster.version}, this program uses ${packageVersion()}: install the same version, or start a new cluster`,
      { context: { cluster: cluster.version, driver: packageVersion() } },
    );
  }
  return { ...cluster, sessionDir, token: readToken(sessionDir) };
}

function readClusterFile(sessionDir: string, address: string): ClusterFile {
  const file = path.join(sessionDir, 'cluster.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ClusterFile;
  } catch (error) {
    throw new ConnectionError(
      `there is no running cluster at ${address}: ${(error as Error).message}. ` +
        'The address is the session directory that `batchray start` prints, or the cluster id (`batchray list clusters`); ' +
        'without init({ address }) and BATCHRAY_ADDRESS, init() starts a local cluster.',
      { context: { address, file }, cause: error },
    );
  }
}

function readToken(sessionDir: string): ClusterToken {
  const file = path.join(sessionDir, 'token');
  try {
    return new ClusterToken(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new AuthenticationError(
      `the token of the cluster cannot be read: ${(error as Error).message}. Only the user who started a cluster can use it.`,
      { context: { file }, cause: error },
    );
  }
}
