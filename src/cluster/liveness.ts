import net from 'node:net';
import os from 'node:os';
import { isAlive } from './process-info.js';
import type { ClusterFile } from './session.js';

const CONNECT_TIMEOUT_MS = 2_000;

/** Whether a cluster that has a `cluster.json` is still there: its supervisor on this machine, its gcs service's port elsewhere. */
export function isClusterAlive(cluster: ClusterFile): Promise<boolean> {
  if (cluster.headHostname === os.hostname()) {
    return Promise.resolve(isAlive({ pid: cluster.headPid, startTicks: cluster.headStartTicks }));
  }
  return new Promise((resolve) => {
    const socket = net.connect({ host: cluster.gcs.host, port: cluster.gcs.port, timeout: CONNECT_TIMEOUT_MS });
    const finish = (alive: boolean) => (): void => {
      socket.destroy();
      resolve(alive);
    };
    socket.once('connect', finish(true));
    socket.once('error', finish(false));
    socket.once('timeout', finish(false));
  });
}
