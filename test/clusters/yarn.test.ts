/** `batchray` as a user of a real YARN types it, and nothing left afterwards. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { repositoryDir } from './slurm-cluster.js';
import { fixture, startBatchray, until, type Run } from './user.js';
import type { YarnApplication, YarnCluster } from './yarn-cluster.js';
import { SMALL_YARN_NODES as SMALL, YarnUser, type RunPlace } from './yarn-user.js';

let user: YarnUser;
let yarn: YarnCluster;
let dir: string;
let sessions: string;

test.before(async () => {
  user = await YarnUser.open({ nodes: 3, vcores: 4 });
  ({ yarn, dir, sessions } = user);
});

test.after.always(() => user.close());

const batchray = (args: readonly string[], options: RunPlace = {}): Run => user.batchray(args, options);
const yarnRun = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Run => user.run(args, { env });
const application = (name: string): Promise<YarnApplication> => user.application(name);
const nothingIsLeft = (t: ExecutionContext, timeoutMs?: number): Promise<void> => user.nothingIsLeft(t, timeoutMs);

/** What `batchray logs CLUSTER --container ...` prints. */
async function containerLogs(
  t: ExecutionContext,
  args: readonly string[],
  wrapper: readonly string[] = [],
): Promise<string> {
  const run = batchray(['logs', ...args], { wrapper });
  t.is(await run.exited, 0, run.output.err + run.output.out);
  return run.output.out;
}

test.serial('run: map-reduce over three hosts, right totals, SUCCEEDED, phases told, nothing left', async (t) => {
  const program = join(repositoryDir, 'dist/examples/flights-map-reduce.js');
  // The example does not mind when one node is too slow to get any of its work, and may be over before anybody looks how it runs.
  const both = '"$1" "$2" && "$1" "$3" && until [ -e "$4" ]; do sleep 0.1; done';
  const seen = join(dir, 'seen');
  const driver = ['sh', '-c', both, 'sh', process.execPath, program, fixture('hosts-driver.js'), seen];
  // Two of them do not fit on one machine.
  const size = ['--nodes', '3', '--cpus-per-node', '3', '--mem-per-node', '1g'];
  const run = yarnRun(['--name', 'flights', ...size, '--', ...driver]);
  await run.printed('running on 3 nodes');
  await writeFile(seen, '');
  t.is(await run.exited, 0, run.output.err + run.output.out);
  t.regex(run.output.out, /^3 nodes, 9 CPUs$/m);
  t.regex(run.output.out, new RegExp(`^hosts: ${yarn.nodeNames.join(' ')}$`, 'm'));
  t.regex(run.output.out, /same result as in one process: yes/);
  t.regex(run.output.err, /application_\d+_\d+/);
  t.like(await application('flights'), { state: 'FINISHED', finalStatus: 'SUCCEEDED', diagnostics: '' });
  await nothingIsLeft(t);
});

test.serial("run: the driver's exit code comes back, and all of its output; YARN says FAILED and why", async (t) => {
  const code = 'for (let i = 0; i < 20000; i++) console.log("line", i); console.error("last"); process.exitCode = 3';
  const run = yarnRun(['--name', 'exits', '--nodes', '2', ...SMALL, '--', 'node', '-e', code]);
  t.is(await run.exited, 3, run.output.err);
  const lines = run.output.out.split('\n').filter((line) => line.startsWith('line '));
  t.is(lines.length, 20_000);
  t.is(lines.at(-1), 'line 19999');
  t.regex(run.output.out, /^last$/m);
  const ended = await application('exits');
  t.like(ended, { state: 'FINISHED', finalStatus: 'FAILED' });
  t.regex(ended.diagnostics, /exit code 3/);
  for (const name of ['submit-application.json', 'submit-head.sh', 'submit-worker.sh', 'job.out', 'summary.json']) {
    t.true(existsSync(join(sessions, 'exits', name)), name);
  }
  await nothingIsLeft(t);
});

test.serial('refused: the words of YARN, the option, and nothing is left in the queue', async (t) => {
  for (const [args, words] of [
    [['--queue', 'nosuch'], /unknown queue: nosuch[\s\S]*--queue/],
    [['--node-label', 'nosuch'], /label[\s\S]*--node-label/],
    [['--mem-per-node', '100g'], /--mem-per-node: \d+ MiB .* are more than the 4096 MiB/],
    [['--cpus-per-node', '99'], /--cpus-per-node: 99 are more than the 4 vcores/],
    [['--gpus-per-node', '1'], /--gpus-per-node: the cluster has no resource yarn\.io\/gpu/],
  ] as const) {
    const run = yarnRun([...SMALL, ...args, '--', 'true']);
    t.is(await run.exited, 1, run.output.err);
    t.regex(run.output.err, words);
  }
  const living = (await yarn.applications()).filter(({ state }) => !/FINISHED|FAILED|KILLED/.test(state));
  t.deepEqual(living, []);
});

test.serial('no room: it says so while it waits, and Ctrl-C takes it out of the queue', async (t) => {
  const run = yarnRun(['--name', 'waits', '--queue', 'small', '--mem-per-node', '2g', '--', 'true']);
  await run.printed(/queued: .*room|queued: .*queue/);
  run.child.kill('SIGINT');
  t.is(await run.exited, 130, run.output.err);
  t.is((await application('waits')).state, 'KILLED');
});

test.serial('Ctrl-C while it runs: 130, KILLED in order, and nothing is left', async (t) => {
  const command = ['node', fixture('endless-driver.js'), join(dir, 'never')];
  const run = yarnRun(['--name', 'interrupted', '--nodes', '2', ...SMALL, '--', ...command]);
  await run.printed('working');
  const ofWorker = ['interrupted', '--container', '1', '--file', 'stdout'];
  const expected = /^==> worker-1\/stdout <==\noutput goes to .*job-worker-1\.out\n$/;
  t.regex(await containerLogs(t, ofWorker, yarn.wrapper()), expected);
  const fromHere = batchray(['logs', ...ofWorker]);
  t.is(await fromHere.exited, 1, fromHere.output.out);
  t.regex(fromHere.output.err, /no logs of container_\S+ on n\d: .*cannot be reached from here/);

  run.child.kill('SIGINT');
  t.is(await run.exited, 130, run.output.err);
  t.regex(run.output.err, /cancelled/);
  t.like(await application('interrupted'), { state: 'FINISHED', finalStatus: 'KILLED' });
  await nothingIsLeft(t);

  // Now from the files in which the NodeManagers have collected them, which are seen from here.
  // Each does so in its own time.
  for (const container of ['1', 'head']) {
    await until(`the logs of ${container} are collected`, async () => {
      return (await batchray(['logs', 'interrupted', '--container', container, '--list']).exited) === 0;
    });
  }
  t.regex(await containerLogs(t, ofWorker), expected);
  const list = await containerLogs(t, ['interrupted', '--container', 'all', '--list']);
  for (const file of ['head/stderr', 'head/stdout', 'worker-1/prelaunch.err', 'worker-1/launch_container.sh']) {
    t.regex(list, new RegExp(`^${file} +\\d+ `, 'm'));
  }
  const head = await containerLogs(t, ['interrupted', '--container', 'head', '--file', 'stderr', '--tail', '2']);
  t.regex(head, /^==> head\/stderr <==\n.*\n.*the application ends.*\n$/);
});

test.serial(
  'a worker that cannot start: its last words are in the error, found where logs are collected',
  async (t) => {
    const state = join(sessions, 'silent', 'containers.json');
    // The head, which waits 3 s only, begins when the worker has failed for good.
    const head = `until grep -q '"state": "ended"' '${state}'; do sleep 0.1; done`;
    const worker = 'echo "no such module" >&2; exit 7';
    const prologue = `if [ "$BATCHRAY_YARN_SLOT" = 0 ]; then ${head}; else ${worker}; fi`;
    const run = yarnRun(['--name', 'silent', '--nodes', '2', ...SMALL, '--prologue', prologue, '--', 'true'], {
      BATCHRAY_RENDEZVOUS_TIMEOUT_MS: '3000',
    });
    t.is(await run.exited, 1, run.output.out);
    t.regex(run.output.err, /The end of stderr of worker-1 \(container_\S+ on n\d\):\n\s+no such module/);
    await nothingIsLeft(t);
  },
);

test.serial('killed by YARN with its 250 ms of grace: the message says so, and nothing is left', async (t) => {
  const command = ['node', fixture('endless-driver.js'), join(dir, 'never')];
  const run = yarnRun(['--name', 'victim', '--nodes', '2', ...SMALL, '--', ...command]);
  await run.printed('working');
  await run.printed('running on 2 nodes');
  await yarn.kill((await application('victim')).id);
  t.is(await run.exited, 1, run.output.err);
  t.regex(run.output.err, /cancelled while it ran, not by this command \(killed by \w+/);
  await nothingIsLeft(t);
});

test.serial(
  'a task takes too much memory: YARN kills its node, which is said, and the work is done elsewhere',
  async (t) => {
    const apart = ['--cpus-per-node', '3', '--mem-per-node', '512m', '--object-store-bytes', '64M'];
    const enough = join(dir, 'greedy');
    t.teardown(() => writeFile(enough, ''));
    const command = ['node', fixture('greedy-driver.js'), enough];
    const run = yarnRun(['--name', 'greedy', '--nodes', '2', ...apart, '--', ...command]);
    await run.printed(/worker job application_\d+_\d+\/1 has failed: killed by YARN: .*memory.*--memory-overhead/);
    await writeFile(enough, '');
    t.is(await run.exited, 0, run.output.err);
    t.regex(run.output.out, /^done 2$/m);
    t.like((await user.containers('greedy')).slots[0], { state: 'ended', exitStatus: -104 });
    t.like(await application('greedy'), { state: 'FINISHED', finalStatus: 'SUCCEEDED' });
    await nothingIsLeft(t);
  },
);

test.serial('up, exec, scale 1 -> 3 -> 2 under load, and stop', async (t) => {
  const up = batchray(['up', '--scheduler', 'yarn', '--name', 'grow', '--nodes', '1', ...SMALL]);
  await up.printed('cluster grow is up');
  const count = async (): Promise<number> => {
    const status = batchray(['status', 'grow', '--output', 'json']);
    t.is(await status.exited, 0, status.output.err);
    return (JSON.parse(status.output.out) as { nodes: { alive: number } }).nodes.alive;
  };
  t.is(await count(), 1);
  const work = batchray(['exec', 'grow', '--', 'node', fixture('endless-driver.js'), join(dir, 'enough')]);
  await work.printed('working');
  const more = batchray(['scale', 'grow', '--nodes', '3']);
  t.is(await more.exited, 0, more.output.err);
  await until('three nodes', async () => (await count()) === 3);
  const fewer = batchray(['scale', 'grow', '--nodes', '2']);
  t.is(await fewer.exited, 0, fewer.output.err);
  t.regex(fewer.output.err, /drains n\d \(job application_\d+_\d+\/\d\)/);
  t.is(await count(), 2);
  await writeFile(join(dir, 'enough'), '');
  t.is(await work.exited, 0, work.output.out + work.output.err);
  t.regex(work.output.out, /done \d+/);
  const stop = batchray(['stop', 'grow']);
  t.is(await stop.exited, 0, stop.output.err);
  t.is(await up.exited, 0, up.output.err);
  t.is((await application('grow')).finalStatus, 'KILLED');
  await nothingIsLeft(t);
});

test.serial('the time limit: tasks and driver hear of the end on every node, and what they save is kept', async (t) => {
  const apart = ['--nodes', '3', '--cpus-per-node', '3', '--mem-per-node', '512m', '--object-store-bytes', '64M'];
  // The notice comes 50 s after the submission, when the nodes have long been at work; the limit itself is never met.
  const limit = ['--time', '5:00', '--signal', 'USR1@250'];
  const run = yarnRun(['--name', 'limited', ...apart, ...limit, '--', 'node', fixture('drained-driver.js')]);
  t.is(await run.exited, 5, run.output.err);
  t.regex(run.output.out, /^limited: true$/m);
  t.regex(run.output.out, /^drain: .*; time is left: true$/m);
  t.regex(run.output.out, /^saved: n1 true, n2 true, n3 true$/m);
  await nothingIsLeft(t);
});

test.serial(
  'kill -9 of the application master: the second one takes over the nodes, and the driver runs again',
  async (t) => {
    const run = yarnRun(['--name', 'again', '--nodes', '3', ...SMALL, '--', 'node', fixture('slow-sum-driver.js')]);
    await run.printed('begun');
    const find = ['pgrep', '-f', '^[^ ]*node .*dist/bin/application-master.js'] as const;
    const masters = await Promise.all(
      yarn.nodeNames.map(async (node) => ({ node, pid: (await yarn.exec(node, find)).trim() })),
    );
    const [master, ...others] = masters.filter(({ pid }) => pid !== '');
    t.deepEqual(others, []);
    await yarn.exec(master?.node ?? '', ['kill', '-9', master?.pid ?? '']);
    t.is(await run.exited, 0, run.output.err + run.output.out);
    t.is(run.output.out.match(/^begun$/gm)?.length, 2);
    t.regex(run.output.out, /^sum 1770$/m);
    const { attempt, slots } = JSON.parse(await readFile(join(sessions, 'again', 'containers.json'), 'utf8')) as {
      attempt: number;
      slots: { containerId: string; replacements?: number }[];
    };
    t.is(attempt, 2);
    // Their containers are those of the first attempt.
    for (const { containerId } of slots) t.regex(containerId, /_01_\d+$/);
    await nothingIsLeft(t);
  },
);

test.serial(
  'the ResourceManager is killed and starts again, then a worker node is cut off: the run ends right',
  async (t) => {
    const command = ['node', fixture('endless-driver.js'), join(dir, 'at last')];
    const apart = ['--cpus-per-node', '3', '--mem-per-node', '512m', '--object-store-bytes', '64M'];
    const run = yarnRun(['--name', 'tough', '--nodes', '3', ...apart, '--', ...command]);
    await run.printed('working');
    await yarn.control('kill-rm');
    await run.printed('the ResourceManager does not answer');
    await yarn.control('restart-rm');
    await until('the ResourceManager knows it again', async () => {
      const found = await yarn.applications().catch(() => []);
      return found.some(({ name, state }) => name === 'tough' && state === 'RUNNING');
    });
    const { slots } = JSON.parse(await readFile(join(sessions, 'tough', 'containers.json'), 'utf8')) as {
      slots: { node: string }[];
    };
    const victim = slots[0]?.node.slice(1) ?? '';
    await yarn.control('cut-nm', victim);
    t.teardown(() => yarn.control('mend-nm', victim));
    await run.printed('running on 2 nodes');
    await writeFile(join(dir, 'at last'), '');
    t.is(await run.exited, 0, run.output.err);
    t.regex(run.output.out, /done \d+/);
    t.like(await application('tough'), { state: 'FINISHED', finalStatus: 'SUCCEEDED' });
    await yarn.control('mend-nm', victim);
    // What its NodeManager said while it was cut off is said again after as long as that lasted.
    await nothingIsLeft(t, 120_000);
  },
);

test.serial('--dry-run shows the application and the scripts of its containers, and does nothing', async (t) => {
  const before = (await yarn.applications()).length;
  const dry = yarnRun(['--dry-run', '--nodes', '2', '--queue', 'default', ...SMALL, '--', 'node', 'a b.js']);
  t.is(await dry.exited, 0, dry.output.err);
  t.regex(dry.output.out, /"application-type": "BATCHRAY"/);
  t.regex(dry.output.out, /"queue": "default"/);
  t.regex(dry.output.out, /start --head .* -- node 'a b\.js'/);
  t.regex(dry.output.out, /start --address/);
  t.is((await yarn.applications()).length, before);
});

test.serial(
  'without a configuration of Hadoop, or with one that cannot be read, it says what is missing',
  async (t) => {
    const without = startBatchray(['run', '--scheduler', 'yarn', '--', 'true'], {
      env: { HADOOP_CONF_DIR: '' },
      cwd: dir,
    });
    t.is(await without.exited, 2);
    t.regex(without.output.err, /set HADOOP_CONF_DIR/);
    await writeFile(join(dir, 'yarn-site.xml'), '<configuration><property></configuration>');
    const malformed = yarnRun(['--conf-dir', dir, '--', 'true']);
    t.is(await malformed.exited, 2);
    t.regex(malformed.output.err, /yarn-site\.xml is not well-formed XML/);
  },
);
