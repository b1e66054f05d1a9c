/** A node of a real Slurm is lost while a program works: by a cut network, and with everything that runs on it. */
import fs from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { Sandbox, until, type Run } from '../helpers/cli.js';
import { SlurmCluster } from './slurm-cluster.js';

const DRIVER = fileURLToPath(new URL('fixtures/endless-driver.js', import.meta.url));
const SMALL = ['--cpus-per-node', '2', '--mem-per-node', '1g', '--time', '10:00', '--object-store-bytes', '40M'];

interface Site {
  readonly slurm: SlurmCluster;
  /** Makes the driver end. */
  finish(): void;
  run(name: string, args: readonly string[]): Run;
}

/** A cluster for one test: a lost node does not come back. */
async function site(t: ExecutionContext): Promise<Site> {
  // On the shared file system.
  const dir = fs.mkdtempSync(path.join(homedir(), '.batchray-test-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  const slurm = await SlurmCluster.up({ nodes: 3, cpusPerNode: 4 });
  t.teardown(() => slurm.down());
  const file = path.join(dir, 'finish');
  return {
    slurm,
    finish: () => {
      fs.writeFileSync(file, '');
    },
    run(name, args) {
      const words = ['run', '--scheduler', 'slurm', '--name', name, ...SMALL, ...args, '--', 'node', DRIVER, file];
      // Long enough for nodes that are only held up.
      const lost = { BATCHRAY_HEARTBEAT_MISSES: '15', BATCHRAY_RPC_CONNECT_TIMEOUT_MS: '15000' };
      const env = { ...slurm.env, ...lost, BATCHRAY_SESSION_ROOT: dir };
      return new Sandbox(t).cli(words, { env });
    },
  };
}

/** Processes and files on nodes that can be entered, and jobs. */
async function leftovers(slurm: SlurmCluster, nodes: readonly string[]): Promise<string[]> {
  const look =
    'ls -d /dev/shm/batchray* /tmp/batchray-*/* 2>/dev/null; pgrep -fa "redis-server|dist/bin/" | grep -v pgrep';
  const found = await Promise.all(nodes.map(async (node) => (await slurm.exec(node, ['sh', '-c', look])).stdout));
  const queue = (await slurm.run(['squeue', '--noheader', '--format=job %i %j %T %r'])).stdout;
  return [queue, ...found].flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
}

async function assertClean(t: ExecutionContext, slurm: SlurmCluster, nodes: readonly string[]): Promise<void> {
  let left = await leftovers(slurm, nodes);
  for (let tries = 0; left.length > 0 && tries < 120; tries++) {
    await delay(500);
    left = await leftovers(slurm, nodes);
  }
  t.deepEqual(left, []);
}

const cutNetwork = (slurm: SlurmCluster, node: string) => slurm.exec(node, ['ip', 'link', 'set', 'eth0', 'down']);

/** As without power: with its slurmd ends every process of the node. */
async function lose(slurm: SlurmCluster, node: string): Promise<void> {
  await slurm.exec(node, ['sh', '-c', 'ip link set eth0 down; kill -KILL $(pidof slurmd)']);
}

/** Slurm notices by itself after minutes; were that seconds, it would also give up nodes that are only held up. */
async function giveUp(slurm: SlurmCluster, node: string): Promise<void> {
  const words = ['scontrol', 'update', `nodename=${node}`, 'state=down', 'reason=lost'] as const;
  const { exitCode, stderr } = await slurm.run(words);
  if (exitCode !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
}

test.serial(
  'jobs of their own: one node less, the right result, and the cut-off node ends its part itself',
  async (t) => {
    t.timeout(10 * 60_000);
    const { slurm, run, finish } = await site(t);
    const running = run('apart', ['--nodes', '3', '--separate-jobs', '--no-worker-array', '--exclusive']);
    await running.printed('working');
    await until(() => /running on 3 nodes/.test(running.output.err), 60_000);
    const head = (await slurm.run(['squeue', '--noheader', '--format=%N', '--sort=i'])).stdout.split('\n')[0];
    const cut = slurm.nodeNames.find((node) => node !== head) ?? '';
    await cutNetwork(slurm, cut);
    await until(() => /running on 2 nodes/.test(running.output.err), 90_000);
    await giveUp(slurm, cut);
    finish();
    t.is(await running.exited, 0, running.output.err + running.output.out);
    t.regex(running.output.out, /done \d+/);
    await assertClean(t, slurm, slurm.nodeNames);
  },
);

test.serial('one allocation with --no-kill: the job goes on without the node', async (t) => {
  t.timeout(10 * 60_000);
  const { slurm, run, finish } = await site(t);
  const running = run('together', ['--nodes', '3', '--sbatch', '--no-kill']);
  await running.printed('working');
  await until(() => /running on 3 nodes/.test(running.output.err), 60_000);
  await lose(slurm, 'c3');
  await giveUp(slurm, 'c3');
  await until(() => /running on 2 nodes/.test(running.output.err), 90_000);
  finish();
  t.is(await running.exited, 0, running.output.err + running.output.out);
  t.regex(running.output.out, /done \d+/);
  await assertClean(t, slurm, ['c1', 'c2']);
});

test.serial('one allocation: the job ends with the node, and says so', async (t) => {
  t.timeout(10 * 60_000);
  const { slurm, run } = await site(t);
  const running = run('together', ['--nodes', '3', '--no-requeue']);
  await running.printed('working');
  await lose(slurm, 'c3');
  await giveUp(slurm, 'c3');
  t.is(await running.exited, 1, running.output.err + running.output.out);
  t.regex(running.output.err, /a node of the job failed/);
  await assertClean(t, slurm, ['c1', 'c2']);
});

test.serial('Slurm has not noticed when the driver ends: the result does not wait for that', async (t) => {
  t.timeout(10 * 60_000);
  const { slurm, run, finish } = await site(t);
  const running = run('unnoticed', ['--nodes', '3']);
  await running.printed('working');
  await until(() => /running on 3 nodes/.test(running.output.err), 60_000);
  await cutNetwork(slurm, 'c3');
  await until(() => /running on 2 nodes/.test(running.output.err), 90_000);
  finish();
  t.is(await running.exited, 0, running.output.err + running.output.out);
  t.regex(running.output.out, /done \d+/);
  t.regex(running.output.err, /a node keeps its job/);
  const left = await leftovers(slurm, []);
  t.is(left.length, 1, left.join());
  t.regex(left[0] ?? '', /COMPLETING/);
});
