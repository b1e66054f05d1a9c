/** `batchray run`, `up`, `exec`, `scale`, `stop` as a user of a real Slurm types them, and nothing left afterwards. */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { SlurmCluster, repositoryDir } from './slurm-cluster.js';
import { fixture, startBatchray, until, type Run } from './user.js';

const SMALL = ['--cpus-per-node', '2', '--mem-per-node', '1g', '--time', '10:00', '--object-store-bytes', '64M'];

let slurm: SlurmCluster;
let dir: string;
let sessions: string;
const started: ChildProcess[] = [];

test.before(async () => {
  dir = await mkdtemp(join(homedir(), '.batchray-test-'));
  sessions = join(dir, 'sessions');
  slurm = await SlurmCluster.up({ nodes: 3, cpusPerNode: 4 });
});

test.after.always(async () => {
  for (const child of started) child.kill('SIGKILL');
  await slurm.down();
  await rm(dir, { recursive: true, force: true });
});

function batchray(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = dir): Run {
  const run = startBatchray(args, { env: { BATCHRAY_SESSION_ROOT: sessions, ...slurm.env, ...env }, cwd });
  started.push(run.child);
  return run;
}

/** Jobs in the queue, and what our processes left on the nodes. */
async function leftovers(): Promise<string[]> {
  const look = [
    'ls -d /dev/shm/batchray* /tmp/batchray-*/* 2>/dev/null',
    `pgrep -fa 'redis-server|dist/bin/|bin/batchray' | grep -v pgrep`,
  ].join('; ');
  const queue = await slurm.run(['squeue', '--noheader', '--format=queued job %i %T']);
  const found = await Promise.all(
    slurm.nodeNames.map(async (node) => (await slurm.exec(node, ['sh', '-c', look])).stdout.split('\n')),
  );
  return [...queue.stdout.split('\n'), ...found.flat()].filter((line) => line.trim() !== '');
}

async function untilClean(): Promise<string[]> {
  let left: string[] = [];
  await until('nothing is left', async () => (left = await leftovers()).length === 0).catch(() => undefined);
  return left;
}

test.serial('run: map-reduce over three nodes, right totals', async (t) => {
  const program = join(repositoryDir, 'dist/examples/flights-map-reduce.js');
  const run = batchray(['run', '--scheduler', 'slurm', '--nodes', '3', ...SMALL, '--', 'node', program]);
  t.is(await run.exited, 0, run.output.err + run.output.out);
  // How many of them get some of the work depends on how fast their workers start: `hosts-driver` waits for that.
  t.regex(run.output.out, /^3 nodes, 6 CPUs$/m);
  t.regex(run.output.out, /^tasks by node: .*\bc[123]\b/m);
  t.regex(run.output.out, /same result as in one process: yes/);
  t.regex(run.output.err, /slurm job \d+/);
  t.deepEqual(await untilClean(), []);
});

test.serial("run: the driver's exit code comes back, and all of its output", async (t) => {
  const code = 'for (let i = 0; i < 20000; i++) console.log("line", i); console.error("last"); process.exitCode = 3';
  const run = batchray(['run', '--name', 'exits', '--nodes', '2', ...SMALL, '--', 'node', '-e', code]);
  t.is(await run.exited, 3, run.output.err);
  const lines = run.output.out.split('\n').filter((line) => line.startsWith('line '));
  t.is(lines.length, 20_000);
  t.is(lines.at(-1), 'line 19999');
  t.regex(run.output.out, /^last$/m);
  for (const name of ['submission.json', 'submit-cluster.slurm', 'job.out', 'result.json', 'summary.json']) {
    t.true(existsSync(join(sessions, 'exits', name)), name);
  }
  t.deepEqual(await untilClean(), []);
});

test.serial('the phases are told; the same name again: taken while it runs, set aside when it has ended', async (t) => {
  const first = batchray([
    'run',
    '--name',
    'exits',
    ...SMALL,
    '--',
    'node',
    fixture('endless-driver.js'),
    join(dir, 'x'),
  ]);
  await first.printed('working');
  await first.printed('running on 1 node');
  t.true(existsSync(join(sessions, 'exits.1', 'job.out')));
  const second = batchray(['run', '--name', 'exits', ...SMALL, '--', 'true']);
  t.is(await second.exited, 2);
  t.regex(second.output.err, /the cluster name exits is taken: that cluster has not ended/);
  await writeFile(join(dir, 'x'), '');
  t.is(await first.exited, 0, first.output.err);
  t.regex(first.output.out, /done \d+/);
  t.deepEqual(await untilClean(), []);
});

for (const [when, args, sign] of [
  ['queued', ['--nodes', '3', '--sbatch', '--begin=now+1hour'], 'queued'],
  ['starting', ['--nodes', '3', '--prologue', 'echo prologue; sleep 1'], 'prologue'],
  ['running', ['--nodes', '3'], 'working'],
] as const) {
  test.serial(`Ctrl-C while ${when}: 130, and nothing is left`, async (t) => {
    const command = ['node', fixture('endless-driver.js'), join(dir, 'never')];
    const run = batchray(['run', ...SMALL, ...args, '--', ...command]);
    await run.printed(sign);
    run.child.kill('SIGINT');
    t.is(await run.exited, 130, run.output.err);
    t.regex(run.output.err, /cancelled/);
    t.deepEqual(await untilClean(), []);
  });
}

test.serial('Ctrl-C twice leaves at once; the job is gone all the same', async (t) => {
  const run = batchray(['run', ...SMALL, '--', 'node', fixture('endless-driver.js'), join(dir, 'never')]);
  await run.printed('working');
  // Until then the first Ctrl-C does not lead to the end of the job, and of the command with it.
  await slurm.whileControllerIsStopped(async () => {
    run.child.kill('SIGINT');
    await run.printed('once more');
    run.child.kill('SIGINT');
    t.is(await run.exited, 130);
  });
  t.regex(run.output.err, /left at once/);
  t.deepEqual(await untilClean(), []);
});

test.serial('a closed terminal ends the cluster', async (t) => {
  const run = batchray(['run', ...SMALL, '--', 'node', fixture('endless-driver.js'), join(dir, 'never')]);
  await run.printed('working');
  run.child.kill('SIGHUP');
  t.is(await run.exited, 129);
  t.deepEqual(await untilClean(), []);
});

test.serial('--detach returns; stop ends it, also while it is queued', async (t) => {
  const run = batchray(['run', '--detach', '--name', 'far', ...SMALL, '--sbatch', '--begin=now+1hour', '--', 'true']);
  t.is(await run.exited, 0, run.output.err);
  t.regex(run.output.out, /^far$/m);
  t.regex((await slurm.run(['squeue', '--noheader', '--format=%j'])).stdout, /far/);
  const list = batchray(['list', 'clusters', '--output', 'json']);
  t.is(await list.exited, 0, list.output.err);
  const clusters = JSON.parse(list.output.out) as { clusterId: string; state: string }[];
  t.deepEqual(
    clusters.map(({ clusterId, state }) => [clusterId, state]),
    [['far', 'QUEUED']],
  );
  const stop = batchray(['stop', 'far']);
  t.is(await stop.exited, 0, stop.output.err);
  t.deepEqual(await untilClean(), []);
});

test.serial('a job that somebody else cancels: the message says so', async (t) => {
  const run = batchray([
    'run',
    '--name',
    'victim',
    ...SMALL,
    '--',
    'node',
    fixture('endless-driver.js'),
    join(dir, 'n'),
  ]);
  await run.printed('working');
  // It has looked at what else there is since it printed that.
  await run.printed('running on 1 node');
  await slurm.run(['scancel', '--name=victim']);
  t.is(await run.exited, 1, run.output.err);
  t.regex(run.output.err, /cancelled while it ran, not by this command/);
  t.deepEqual(await untilClean(), []);
});

test.serial('rejected: Slurm’s words, the option, the script', async (t) => {
  const run = batchray(['run', ...SMALL, '--partition', 'nosuch', '--', 'true']);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /invalid partition/i);
  t.regex(run.output.err, /--partition/);
  const script = /(\/\S+submit-cluster\.slurm)/.exec(run.output.err)?.[1] ?? '';
  t.regex(await readFile(script, 'utf8'), /#SBATCH --partition=nosuch/);
});

test.serial('a session directory that nodes do not see is found out in seconds', async (t) => {
  // Every node has a /tmp of its own.
  const root = await mkdtemp('/tmp/batchray-unshared-');
  try {
    const run = batchray(['run', '--nodes', '2', '--session-root', root, ...SMALL, '--', 'true'], {
      BATCHRAY_SESSION_ROOT: root,
    });
    t.is(await run.exited, 1, run.output.out);
    t.regex(run.output.err, /file system that the nodes share/);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  t.deepEqual(await untilClean(), []);
});

test.serial('separate jobs: workers come before the head, which is held back', async (t) => {
  const command = ['node', fixture('hosts-driver.js'), '4'];
  const run = batchray([
    'run',
    '--name',
    'apart',
    '--separate-jobs',
    '--no-worker-array',
    '--nodes',
    '3',
    ...SMALL,
    '--exclusive',
    '--sbatch',
    '--hold',
    '--',
    ...command,
  ]);
  await run.printed('slurm jobs');
  const jobs = (
    JSON.parse(await readFile(join(sessions, 'apart', 'submission.json'), 'utf8')) as {
      jobs: { id: string; role: string }[];
    }
  ).jobs;
  const ids = (role: string): string[] => jobs.filter((job) => job.role === role).map(({ id }) => id);
  await slurm.run(['scontrol', 'release', ids('worker').join(',')]);
  for (const id of ids('worker')) await slurm.waitForStart(id);
  await slurm.run(['scontrol', 'release', ids('head').join(',')]);
  t.is(await run.exited, 4, run.output.err + run.output.out);
  t.regex(run.output.out, /hosts: c1 c2 c3/);
  t.deepEqual(await untilClean(), []);
});

test.serial('up, exec and scale 1 -> 3 -> 1', async (t) => {
  const up = batchray(['up', '--name', 'grow', '--separate-jobs', '--nodes', '1', ...SMALL, '--exclusive']);
  await up.printed('cluster grow is up');
  const count = async (): Promise<number> => {
    const status = batchray(['status', 'grow', '--output', 'json']);
    t.is(await status.exited, 0, status.output.err);
    return (JSON.parse(status.output.out) as { nodes: { alive: number } }).nodes.alive;
  };
  t.is(await count(), 1);
  const code = 'console.log(require("os").hostname(), process.env.BATCHRAY_ADDRESS); process.exit(5)';
  const exec = batchray(['exec', 'grow', '--', 'node', '-e', code]);
  t.is(await exec.exited, 5, exec.output.err);
  const [head = ''] = (await slurm.run(['squeue', '--noheader', '--format=%N'])).stdout.split('\n');
  t.regex(exec.output.out, new RegExp(`^${head} ${sessions}/grow$`, 'm'));
  const more = batchray(['scale', 'grow', '--nodes', '3']);
  t.is(await more.exited, 0, more.output.err);
  await until('three nodes', async () => (await count()) === 3);
  const fewer = batchray(['scale', 'grow', '--nodes', '1']);
  t.is(await fewer.exited, 0, fewer.output.err);
  t.regex(fewer.output.err, /drains c\d \(job /);
  t.is(await count(), 1);
  await until('one job', async () => (await slurm.run(['squeue', '--noheader'])).stdout.split('\n').length === 1);
  up.child.kill('SIGINT');
  t.is(await up.exited, 130, up.output.err);
  t.deepEqual(await untilClean(), []);
});

test.serial('scale 1 -> 3 -> 1 while a program works: no result is lost', async (t) => {
  const file = join(dir, 'scaled');
  const size = ['--separate-jobs', '--nodes', '1', '--exclusive', ...SMALL];
  const run = batchray(['run', '--name', 'work', ...size, '--', 'node', fixture('endless-driver.js'), file]);
  await run.printed('working');
  const more = batchray(['scale', 'work', '--nodes', '3']);
  t.is(await more.exited, 0, more.output.err);
  await until('all three nodes have worked', async () => {
    const status = batchray(['status', 'work', '--output', 'json']);
    t.is(await status.exited, 0, status.output.err);
    const { nodeList } = JSON.parse(status.output.out) as { nodeList: { state: string; storeUsedBytes: number }[] };
    return nodeList.filter(({ state, storeUsedBytes }) => state === 'alive' && storeUsedBytes > 0).length === 3;
  });
  const fewer = batchray(['scale', 'work', '--nodes', '1']);
  t.is(await fewer.exited, 0, fewer.output.err);
  await run.printed('running on 1 node\n');
  await writeFile(file, '');
  // The driver looks at every sum.
  t.is(await run.exited, 0, run.output.err);
  t.regex(run.output.out, /done \d+/);
  t.deepEqual(await untilClean(), []);
});

test.serial('batchray.config and profiles decide what is submitted', async (t) => {
  const project = join(dir, 'project');
  await mkdir(join(project, 'sub'), { recursive: true });
  const config = { nodes: 2, time: '5:00', profiles: { big: { nodes: 3, comment: 'from the profile' } } };
  await writeFile(join(project, 'batchray.config.js'), `module.exports = ${JSON.stringify(config)}`);
  await chmod(project, 0o755);
  const dry = batchray(
    ['run', '--dry-run', '--scheduler', 'slurm', '--profile', 'big', '--time', '7:00', '--', 'true'],
    {},
    join(project, 'sub'),
  );
  t.is(await dry.exited, 0, dry.output.err);
  t.regex(dry.output.out, /^#SBATCH --nodes=3$/m);
  t.regex(dry.output.out, /^#SBATCH --time=00:07:00$/m);
  t.regex(dry.output.out, /^#SBATCH --comment=.*from the profile/m);
  t.deepEqual(await untilClean(), []);
});
