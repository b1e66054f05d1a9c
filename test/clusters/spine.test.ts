/** Issue by issue what a user of a real Slurm sees: `sbatch jobscripts/ray.slurm`, and nothing left afterwards. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import anyTest, { type TestFn } from 'ava';
import { execa } from 'execa';
import { SlurmCluster, repositoryDir, type SlurmJob } from './slurm-cluster.js';

interface Context {
  slurm: SlurmCluster;
  /** On the shared file system, for outputs and sessions. */
  dir: string;
}
const test = anyTest as TestFn<Context>;

const jobscript = join(repositoryDir, 'jobscripts/ray.slurm');
const fixture = (name: string): string => join(repositoryDir, 'dist/test/clusters/fixtures', name);

let slurm: SlurmCluster;
let dir: string;

test.before(async () => {
  dir = await mkdtemp(join(homedir(), '.batchray-test-'));
  slurm = await SlurmCluster.up({ nodes: 3, cpusPerNode: 4 });
});

test.after.always(async () => {
  await slurm.down();
  await rm(dir, { recursive: true, force: true });
});

let jobs = 0;

interface Submitted {
  readonly jobId: string;
  output(): Promise<string>;
  /** Waits for the end and for all nodes to be clean. */
  end(): Promise<SlurmJob>;
}

async function submit(command: readonly string[], options: readonly string[] = [], cwd = dir): Promise<Submitted> {
  const file = join(dir, `out-${++jobs}`);
  const env = { BATCHRAY_SESSION_ROOT: join(dir, 'sessions') };
  const args = [`--output=${file}`, '--time=5', ...options, jobscript, ...command];
  const jobId = await slurm.sbatch(args, { cwd, env });
  const output = async (): Promise<string> => (existsSync(file) ? readFile(file, 'utf8') : '');
  return {
    jobId,
    output,
    async end() {
      try {
        return await slurm.waitForJob(jobId, 90_000);
      } catch (error) {
        throw new Error(`${String(error)}\n${await output()}`, { cause: error });
      }
    },
  };
}

async function until(what: string, condition: () => Promise<boolean>, timeoutMs = 60_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await delay(50);
  }
}

/** What our processes left on the nodes: `c1: /dev/shm/...`, `c2: 123 node ...`. */
async function leftovers(): Promise<string[]> {
  const look = [
    'ls -d /dev/shm/batchray* /tmp/batchray-*/* 2>/dev/null',
    `pgrep -fa 'redis-server|dist/bin/|bin/batchray' | grep -v pgrep`,
  ].join('; ');
  const found = await Promise.all(
    slurm.nodeNames.map(async (node) => {
      const { stdout } = await slurm.exec(node, ['sh', '-c', look]);
      return stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `${node}: ${line}`);
    }),
  );
  return found.flat();
}

/** Orderly ends are clean soon after the job has ended, others after seconds; a busy machine takes longer. What is left in the end comes back. */
async function untilClean(isMeant: (line: string) => boolean = () => true): Promise<string[]> {
  let left: string[] = [];
  await until('nothing is left', async () => (left = (await leftovers()).filter(isMeant)).length === 0).catch(
    () => undefined,
  );
  return left;
}

test.serial('map-reduce over three nodes: right totals, COMPLETED, nothing left', async (t) => {
  const job = await submit(['node', join(repositoryDir, 'dist/examples/flights-map-reduce.js')]);
  const end = await job.end();
  const output = await job.output();
  t.is(end.state, 'COMPLETED', output);
  // How many of them get some of the work depends on how fast their workers start: `hosts-driver` waits for that.
  t.regex(output, /^3 nodes, 6 CPUs$/m, output);
  t.regex(output, /^tasks by node: .*\bc[123]\b/m, output);
  t.regex(output, /same result as in one process: yes/i, output);
  t.deepEqual(await untilClean(), []);
});

test.serial("the driver's exit code is the job's", async (t) => {
  const job = await submit(['node', fixture('hosts-driver.js'), '3']);
  const end = await job.end();
  t.is(end.state, 'FAILED', await job.output());
  t.is(end.exitCode, 3);
  t.regex(await job.output(), /hosts: c1 c2 c3/);
  t.deepEqual(await untilClean(), []);
});

test.serial('without a driver command the job says how it is used', async (t) => {
  const job = await submit([]);
  t.is((await job.end()).state, 'FAILED');
  t.regex(await job.output(), /usage|sbatch/i);
});

test.serial('scancel leaves nothing', async (t) => {
  const job = await submit(['node', fixture('endless-driver.js'), join(dir, 'never')]);
  await until('driver works', async () => (await job.output()).includes('working'));
  await slurm.run(['scancel', job.jobId]);
  t.is((await job.end()).state, 'CANCELLED');
  t.deepEqual(await untilClean(), []);
});

test.serial('two clusters on the same nodes: stop ends one and leaves the other untouched', async (t) => {
  const half = ['--cpus-per-task=2', '--mem=1500M'];
  const file = join(dir, 'finish-second');
  const first = await submit(['node', fixture('endless-driver.js'), join(dir, 'never')], half);
  const second = await submit(['node', fixture('endless-driver.js'), file], half);
  for (const job of [first, second]) await until('driver works', async () => (await job.output()).includes('working'));
  const env = { BATCHRAY_SESSION_ROOT: join(dir, 'sessions') };
  const sessions = await readdir(join(dir, 'sessions'));
  const cluster = sessions.find((name) => name.includes(`-${first.jobId}`)) ?? t.fail(sessions.join(' '));
  const stop = await slurm.exec('c1', ['node', join(repositoryDir, 'dist/bin/cli.js'), 'stop', cluster], {
    env,
  });
  t.is(stop.exitCode, 0, stop.stderr);
  await first.end();
  t.deepEqual(await untilClean((line) => line.includes(cluster)), []);
  await writeFile(file, '');
  t.is((await second.end()).state, 'COMPLETED', await second.output());
  t.regex(await second.output(), /done \d+/);
  t.deepEqual(await untilClean(), []);
});

for (const [victim, pattern, node] of [
  ['the supervisor of the head', '^[^ ]*node [^ ]+ symmetric-run', 'c1'],
  ['the raylet of the head', 'bin/raylet.js', 'c1'],
  ['the gcs service', 'bin/gcs.js', 'c1'],
  ['redis-server', 'redis-server', 'c1'],
  ['the supervisor of a worker node', '^[^ ]*node [^ ]+ symmetric-run', 'c2'],
] as const) {
  test.serial(`kill -9 of ${victim} leaves nothing behind`, async (t) => {
    const job = await submit(['node', fixture('endless-driver.js'), join(dir, 'never')]);
    await until('driver works', async () => (await job.output()).includes('working'));
    const { stdout } = await slurm.exec(node, ['pgrep', '-f', pattern]);
    const pids = stdout.split('\n').filter((pid) => pid !== '');
    t.true(pids.length > 0, 'no such process');
    await slurm.exec(node, ['kill', '-9', ...pids]);
    if (node === 'c1') {
      t.deepEqual(await untilClean(), []);
      const { state } = await job.end();
      t.not(state, 'COMPLETED', await job.output());
    } else {
      // The cluster goes on without the node; nothing of it is left there.
      t.deepEqual(await untilClean((line) => line.startsWith(node)), []);
      await slurm.run(['scancel', job.jobId]);
      await job.end();
      t.deepEqual(await untilClean(), []);
    }
  });
}

test.serial(
  'the packed package, installed in an empty folder: .ts under tsx and plain .js, local and in a job',
  async (t) => {
    t.timeout(10 * 60_000);
    const project = join(dir, 'project');
    await mkdir(project);
    const { stdout: pack } = await execa('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', dir], {
      cwd: repositoryDir,
    });
    await writeFile(join(project, 'package.json'), '{ "name": "mine", "private": true, "type": "module" }\n');
    const tarball = join(dir, pack.trim().split('\n').at(-1) ?? '');
    const certificates = process.env['BATCHRAY_TEST_EXTRA_CA_CERTS'];
    await execa('npm', ['install', '--silent', '--prefer-offline', tarball, 'tsx'], {
      cwd: project,
      env: certificates === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificates },
    });
    const driver = (annotation: string): string => `
    import * as ray from 'batchray';
    import { hostname } from 'node:os';
    await ray.init();
    const scale = 3;
    const square = ray.remote((x${annotation}) => x * x * scale);
    console.log('squares', (await ray.get([1, 2, 3].map((x) => square.remote(x)))).join(' '));
    class Counter { #n = 0; constructor(start = 0) { this.#n = start; } add(by = 1) { return (this.#n += by); } }
    const counter = ray.remote(Counter).options({ name: 'c', numCpus: 1 }).remote(10);
    console.log('counter', await ray.get(counter.add.remote(5)));
    const big = await ray.put(new Float64Array(10_000_000).fill(1));
    const refs = [0, 1].map(() => ray.remote((xs${annotation === '' ? '' : ': Float64Array'}) => xs.length).remote(big));
    const [ready, rest] = await ray.wait(refs, { numReturns: 1, timeoutMs: 120_000 });
    console.log('ready', ready.length, rest.length, 'host', hostname());
    await ray.shutdown();
  `;
    await writeFile(join(project, 'driver.js'), driver(''));
    await writeFile(join(project, 'driver.ts'), driver(': number'));
    const expected = /squares 3 12 27\ncounter 15\nready 1 1 host/;
    const env = { BATCHRAY_SESSION_ROOT: join(dir, 'sessions') };
    for (const command of [
      ['node', 'driver.js'],
      ['npx', 'tsx', 'driver.ts'],
    ] as const) {
      const [file, ...args] = command;
      const local = await execa(file, args, { cwd: project, env });
      t.regex(local.stdout, expected, local.stderr);
      const job = await submit(command, [], project);
      t.is((await job.end()).state, 'COMPLETED', await job.output());
      t.regex(await job.output(), expected);
    }
    t.deepEqual(await untilClean(), []);
  },
);
