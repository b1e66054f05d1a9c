import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import os from 'node:os';
import test, { type ExecutionContext } from 'ava';
import { isClusterAlive } from '../../../src/cluster/liveness.js';
import { pidNamespace, processStartTicks } from '../../../src/common/process-info.js';
import type { ClusterFile } from '../../../src/cluster/session.js';
import { standStill } from '../../helpers/held-up.js';
import { ownLoopbackAddress } from '../../helpers/loopback.js';

interface Listening {
  readonly gcs: Server;
  /** The file of a cluster whose gcs service it is, and whose head is this process. */
  readonly here: ClusterFile;
}

async function listening(t: ExecutionContext): Promise<Listening> {
  // Nobody else takes its port when it is closed.
  const host = ownLoopbackAddress();
  const gcs = createServer().listen(0, host);
  t.teardown(() => gcs.close());
  await once(gcs, 'listening');
  const { port } = gcs.address() as AddressInfo;
  const here: ClusterFile = {
    clusterId: 'a',
    version: '1',
    gcs: { host, port },
    redis: { host, port },
    headNodeId: 'ff',
    headHostname: os.hostname(),
    headPid: process.pid,
    headStartTicks: processStartTicks(process.pid) ?? 0,
    headPidNamespace: pidNamespace(),
    expectedNodes: 1,
    startedAtMs: 1,
  };
  return { gcs, here };
}

test('a head is judged by its process where that can be seen, else by the port of its gcs service', async (t) => {
  const { gcs, here } = await listening(t);
  const ended = { ...here, headStartTicks: 1 };
  const ofAnotherJob = { ...ended, headPidNamespace: 'pid:[1]' };
  const elsewhere = { ...ended, headHostname: 'elsewhere' };
  const all = (): Promise<boolean[]> => Promise.all([here, ended, ofAnotherJob, elsewhere].map(isClusterAlive));
  t.deepEqual(await all(), [true, false, true, true]);
  gcs.close();
  await once(gcs, 'close');
  t.deepEqual(await all(), [true, false, false, false]);
});

test('a head on another machine has not ended because whoever asks was held up', async (t) => {
  const { here } = await listening(t);
  const isAlive = isClusterAlive({ ...here, headHostname: 'elsewhere' });
  // The kernel connects meanwhile.
  process.nextTick(standStill, 2_200);
  t.true(await isAlive);
});
