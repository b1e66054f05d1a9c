/** The application master on the mocked YARN: how fast it starts containers, and what it keeps in memory. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { execa } from 'execa';
import { launchCommand } from '../adapters/yarn/application-master/launch-context.js';
import { applicationSpecFile, writeApplicationSpec } from '../adapters/yarn/application-spec.js';
import { giveFirstOrders, readContainers } from '../adapters/yarn/orders.js';
import { entryPoint } from '../src/common/entry-points.js';
import { MockYarn } from '../test/mock-scheduler/yarn/mock-yarn.js';
import { post, submissionOf } from '../test/mock-scheduler/yarn/plain-master.js';
import { CLI, residentMiB } from './cluster.js';

const NODES = 50;
const WITHIN_MS = 120_000;
const IDLE_MS = 3_000;

export interface StartedContainers {
  /** The longest time of one container from its allocation until its NodeManager was told to start it. */
  readonly longestS: number;
  /** The largest number of connections that one NodeManager saw. */
  readonly connectionsPerNode: number;
  /** Resident memory of the application master with all containers. */
  readonly masterMiB: number;
}

/** All at once, on 50 nodes; the containers are no processes. */
export async function startContainers(count: number): Promise<StartedContainers> {
  const mock = await MockYarn.start({ nodes: NODES, vcoresPerNode: Math.ceil(count / NODES) + 1, pretends: true });
  const sessionDir = await mkdtemp(join(tmpdir(), 'batchray-bench-'));
  const resource = { memoryMb: 64, overheadMb: 0, vcores: 1 };
  try {
    const made = await fetch(`${mock.webAddress}/ws/v1/cluster/apps/new-application`, { method: 'POST' });
    const { 'application-id': id } = (await made.json()) as { 'application-id': string };
    writeApplicationSpec({
      clusterId: 'bench',
      sessionDir,
      headCommand: ['/bin/sleep', '1000'],
      recoverCommand: ['/bin/sleep', '1000'],
      workerCommand: ['/bin/true'],
      drainCommand: ['/bin/true'],
      environment: {},
      headResource: resource,
      workerResource: resource,
      resourceManagers: mock.addresses,
      security: 'simple',
      user: 'bench',
      rpcProtection: 'authentication',
      minNodes: 1,
      maxReplacements: 0,
      maxAttempts: 2,
      lastAnswerMs: 100,
      heartbeatMs: 1_000,
      teardownTimeoutMs: 5_000,
    });
    giveFirstOrders(sessionDir, id, count);
    const words = [process.execPath, entryPoint('application-master'), '--spec', applicationSpecFile(sessionDir)];
    await post(mock, '/apps', submissionOf(id, `${launchCommand(words)} 2><LOG_DIR>/stderr`));
    const isRunning = (): boolean =>
      readContainers(sessionDir)?.slots.filter(({ state }) => state === 'running').length === count;
    await mock.until(isRunning, WITHIN_MS, () => `${count} containers do not run`);
    const times = mock
      .workers()
      .map(({ name, node, allocatedAtMs }) => (node.containers.get(name)?.startedAtMs ?? Number.NaN) - allocatedAtMs);
    return {
      longestS: Math.max(...times) / 1000,
      connectionsPerNode: Math.max(...mock.nodes.map(({ rpc }) => rpc.accepted)),
      masterMiB: await residentMiB(await pidOf(mock, 'application-master.js')),
    };
  } finally {
    await mock.close();
    await rm(sessionDir, { recursive: true, force: true });
  }
}

/** Resident memory of application master and Redis of an idle cluster of one node, in MiB. */
export async function idleMaster(): Promise<number> {
  const mock = await MockYarn.start({ nodes: 1, killDelayMs: 10_000 });
  const root = await mkdtemp(join(tmpdir(), 'batchray-bench-'));
  const env = { ...mock.env, BATCHRAY_SESSION_ROOT: root };
  const name = `bench-${process.pid}`;
  try {
    const small = ['--mem-per-node', '500M', '--object-store-bytes', '40M', '--detach'];
    await execa(process.execPath, [CLI, 'up', '--scheduler', 'yarn', '--name', name, ...small], { env });
    await mock.until(() => readContainers(join(root, name)) !== undefined, WITHIN_MS);
    const findPids = (): Promise<number[]> =>
      Promise.all([pidOf(mock, 'application-master.js'), pidOf(mock, 'redis-server')]).catch(() => []);
    while ((await findPids()).length < 2) await delay(100);
    await delay(IDLE_MS);
    // The first ones may have been there only to tell their version.
    const pids = await findPids();
    const sizes = await Promise.all(pids.map(residentMiB));
    await execa(process.execPath, [CLI, 'stop', name], { env });
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    await mock.close();
    await rm(root, { recursive: true, force: true });
  }
}

/** Of the process of a container whose command line has `word`, and is no shell that starts it. */
async function pidOf(mock: MockYarn, word: string): Promise<number> {
  for (const { pid } of mock.processes()) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    const isShell = /(?:^|\/)(?:ba|da)?sh$/.test(words[0] ?? '');
    if (!isShell && words.some((part) => part.includes(word))) return pid;
  }
  throw new Error(`no process of the cluster is ${word}`);
}
