import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import test from 'ava';
import { isClusterAlive } from '../../../src/cluster/liveness.js';
import { pidNamespace, processStartTicks } from '../../../src/common/process-info.js';
import type { ClusterFile } from '../../../src/cluster/session.js';

test('a head is judged by its process where that can be seen, else by the port of its gcs service', async (t) => {
  const gcs = createServer().listen(0, '127.0.0.1');
  await once(gcs, 'listening');
  const { port } = gcs.address() as AddressInfo;
  const here: ClusterFile = {
    clusterId: 'a',
    version: '1',
    gcs: { host: '127.0.0.1', port },
    redis: { host: '127.0.0.1', port },
    headNodeId: 'ff',
    headHostname: os.hostname(),
    headPid: process.pid,
    headStartTicks: processStartTicks(process.pid) ?? 0,
    headPidNamespace: pidNamespace(),
    expectedNodes: 1,
    startedAtMs: 1,
  };
  const ended = { ...here, headStartTicks: 1 };
  const ofAnotherJob = { ...ended, headPidNamespace: 'pid:[1]' };
  const elsewhere = { ...ended, headHostname: 'elsewhere' };
  const all = (): Promise<boolean[]> => Promise.all([here, ended, ofAnotherJob, elsewhere].map(isClusterAlive));
  t.deepEqual(await all(), [true, false, true, true]);
  gcs.close();
  await once(gcs, 'close');
  t.deepEqual(await all(), [true, false, false, false]);
});
