import net from 'node:net';
import { isAlive } from '../common/process-info.js';
import { isHeadHere, type ClusterFile } from './session.js';

const CONNECT_TIMEOUT_MS = 2_000;

/** Whether a cluster that has a `cluster.json` is still there: its supervisor where that can be seen, else its gcs service's port. */
export function isClusterAlive(cluster: ClusterFile): Promise<boolean> {
  if (isHeadHere(cluster)) {
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
