import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { SlurmCluster } from './slurm-cluster.js';
import { until } from './user.js';

let cluster: SlurmCluster;
/** Seen by all nodes, unlike /tmp. */
let sharedDir: string;

test.before(async () => {
  cluster = await SlurmCluster.up();
  sharedDir = await fs.mkdtemp('/var/tmp/batchray-test-');
});

test.after.always(async () => {
  await cluster.down();
  await fs.rm(sharedDir, { recursive: true, force: true });
});

test.serial('every node runs a task under its own host name', async (t) => {
  const { stdout, exitCode } = await cluster.run(['srun', '--nodes=3', 'hostname']);
  t.is(exitCode, 0);
  t.deepEqual(stdout.split('\n').sort(), [...cluster.nodeNames]);
  t.false(cluster.nodeNames.includes(os.hostname()));
});

test.serial("a job's output lies on the shared file system and its exit code is the script's", async (t) => {
  const jobId = await cluster.sbatch(['--nodes=2', '--output=out', '--wrap=srun hostname; exit 7'], { cwd: sharedDir });
  const job = await cluster.waitForJob(jobId);
  t.is(job.state, 'FAILED');
  t.is(job.exitCode, 7);
  const output = await fs.readFile(path.join(sharedDir, 'out'), 'utf8');
  t.is(output.trim().split('\n').length, 2);
});

test.serial('/dev/shm, /tmp and the process table belong to one node each', async (t) => {
  for (const dir of ['/dev/shm', '/tmp']) {
    await cluster.exec('c1', ['touch', `${dir}/only-c1`]);
    // Every node's /tmp also shows the checkout, when that lies in /tmp.
    t.true((await filesIn('c1', dir)).includes('only-c1'));
    t.false((await filesIn('c2', dir)).includes('only-c1'));
    await cluster.exec('c1', ['rm', `${dir}/only-c1`]);
  }
  // There may be several for a moment: it forks.
  const own = /^(\d+ slurmd -D -N c1\n?)+$/;
  t.regex(
    (await cluster.exec('c1', ['pgrep', '-a', '-x', 'slurmd'])).stdout,
    own,
    'each node sees its own slurmd only',
  );
});

test.serial('nodes reach each other by name', async (t) => {
  const { stdout } = await cluster.exec('c1', ['getent', 'hosts', 'c2']);
  t.regex(stdout, /^10\.77\.\d+\.12\s+c2$/);
});

test.serial('a cancelled job ends with everything it started', async (t) => {
  const jobId = await cluster.sbatch(['--nodes=3', '--output=/dev/null', '--wrap=srun sleep 1000'], { cwd: sharedDir });
  await cluster.waitForStart(jobId);
  await cluster.run(['scancel', jobId]);
  t.is((await cluster.waitForJob(jobId)).state, 'CANCELLED');
  for (const node of cluster.nodeNames) {
    await until(`nothing is left on ${node}`, async () => {
      const { stdout, stderr } = await cluster.exec(node, ['pgrep', '-x', 'sleep']);
      return `${stdout}${stderr}` === '';
    });
  }
  t.pass();
});

test.serial('a second cluster on the same machine is separate, and leaves nothing', async (t) => {
  const other = await SlurmCluster.up({ nodes: 1, gpusPerNode: 2 });
  try {
    const { stdout } = await other.run(['srun', '--gres=gpu:2', 'printenv', 'CUDA_VISIBLE_DEVICES']);
    t.is(stdout, '0,1');
    await other.exec('c1', ['touch', '/tmp/other']);
    t.true((await other.exec('c1', ['ls', '/tmp'])).stdout.split('\n').includes('other'));
    t.false((await filesIn('c1', '/tmp')).includes('other'));
  } finally {
    await other.down();
    await other.down();
  }
  const left = (await fs.readdir('/var/tmp')).filter((name) => name.startsWith('batchray-slurm-test-'));
  t.false(left.some((name) => name.endsWith(`-${String(process.pid)}.2`)));
  t.is((await cluster.run(['srun', 'hostname'])).exitCode, 0, 'the first one still works');
});

test.serial('commands and submissions that fail say so', async (t) => {
  t.is((await cluster.exec('c1', ['sh', '-c', 'exit 3'])).exitCode, 3);
  const unknown = await cluster.exec('c9', ['true']);
  t.regex(unknown.stderr, /no running node "c9"/);
  await t.throwsAsync(cluster.sbatch(['--partition=none', '--wrap=true']), { message: /sbatch .*invalid partition/s });
  await t.throwsAsync(cluster.job('4711'), { message: /does not know job 4711/ });
});

async function filesIn(node: string, dir: string): Promise<string[]> {
  const { stdout, exitCode, stderr } = await cluster.exec(node, ['ls', dir]);
  if (exitCode !== 0) throw new Error(`ls ${dir} on ${node}: ${stderr}`);
  return stdout.split('\n');
}
