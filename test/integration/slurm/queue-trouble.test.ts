/** What can go wrong before a job runs: a clear error or a clear state, and nothing left. */
import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { Sandbox, until } from '../../helpers/cli.js';
import { pathWithout } from '../../mock-scheduler/path-without.js';
import { STATUS_INTERVAL_MS, interrupt } from '../batch-bench.js';
import { SlurmBench } from './slurm-bench.js';

const FOR_EVER = { queuedMs: Number.POSITIVE_INFINITY };

/** The first question comes after the submission, and none comes earlier than it was asked, however late processes start. */
function asksAtMostOnceAnInterval({ mock }: SlurmBench): boolean {
  const submittedMs = mock.callsOf('sbatch').at(-1)?.atMs ?? 0;
  const times = mock.callsOf('squeue').flatMap(({ atMs }) => (atMs > submittedMs ? [atMs] : []));
  return (times.at(-1) ?? 0) - submittedMs >= (times.length - 1.5) * STATUS_INTERVAL_MS;
}

test.serial('a run on three nodes: phases, output and exit code of the driver', async (t) => {
  const bench = await SlurmBench.open(t);
  const run = bench.submit(['--nodes', '3'], { driver: ['sh', '-c', 'echo out; echo err >&2; exit 3'] });
  t.is(await run.exited, 3, run.output.err);
  // Nothing of srun, which tells of tasks that do not end with 0.
  t.is(run.output.out, 'out\nerr\n');
  t.regex(run.output.err, /slurm job 1\n/);
  t.deepEqual(bench.job.request.options.get('nodes'), '3');
  t.is(bench.job.exitCode, 3);
  await bench.assertClean(t, run.id);
});

test.serial('Slurm is absent, or not set up on this machine', async (t) => {
  const sandbox = new Sandbox(t);
  const args = ['run', '--scheduler', 'slurm', '--', 'true'];
  const absent = sandbox.cli(args, { env: { PATH: pathWithout(['sbatch'], path.join(sandbox.root, 'path')) } });
  t.is(await absent.exited, 1);
  t.regex(absent.output.err, /^batchray: Slurm's command sbatch is not there .*login node.*--scheduler local/);
  const fake = path.join(sandbox.root, 'bin');
  fs.mkdirSync(fake);
  const words =
    'sbatch: error: fetch_config: DNS SRV lookup failed\nsbatch: fatal: Could not establish a configuration source';
  fs.writeFileSync(path.join(fake, 'sbatch'), `#!/bin/sh\nprintf '%s\\n' '${words}' >&2\nexit 1\n`, { mode: 0o755 });
  const unset = sandbox.cli(args, { env: { PATH: `${fake}:${process.env['PATH'] ?? ''}` } });
  t.is(await unset.exited, 1);
  t.regex(unset.output.err, /Slurm is installed but not set up on this machine.*SLURM_CONF/);
  t.deepEqual(await sandbox.leftovers(), []);
});

test.serial("a rejected submission is told in Slurm's words, with the option and the script", async (t) => {
  const refusal = 'Invalid account or account/partition combination specified';
  const bench = await SlurmBench.open(t, { plan: () => ({ reject: refusal }) });
  const run = bench.submit(['--account', 'nobody']);
  t.is(await run.exited, 1);
  t.true(run.output.err.includes(refusal), run.output.err);
  t.regex(run.output.err, /--account/);
  const [, script = ''] = /(\/\S+submit-\S+?\.slurm)/.exec(run.output.err) ?? [];
  t.regex(fs.readFileSync(script, 'utf8'), /^#SBATCH --account=nobody$/m);
  t.false(fs.existsSync(path.join(bench.sandbox.sessionDir(run.id), 'token')));
  await bench.assertClean(t, run.id);
});

test.serial('with separate jobs a refused worker job takes the accepted head job along', async (t) => {
  const bench = await SlurmBench.open(t, {
    plan: (_, index) => (index === 1 ? { reject: 'Invalid qos specification' } : FOR_EVER),
  });
  const run = bench.submit(['--separate-jobs', '--nodes', '3']);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /Invalid qos specification/);
  t.is(bench.mock.job(1).state, 'CANCELLED');
  await bench.assertClean(t, run.id);
});

for (const [args, expected] of [
  [['--time', 'soon'], /--time/],
  [['--time', '1:2:3:4'], /--time/],
  [['--mem-per-node', '3 apples'], /--mem-per-node/],
  [['--nodes', '0'], /--nodes/],
  [['--nodes', '2.5'], /--nodes/],
  [['--nodes', '2', '--min-nodes', '3'], /--min-nodes/],
  [['--name', '../elsewhere'], /cluster id|--name/],
] as const) {
  test.serial(`${args.join(' ')} is refused before anything is submitted`, async (t) => {
    const bench = await SlurmBench.open(t);
    const run = bench.submit(args);
    t.is(await run.exited, 2, run.output.err);
    t.regex(run.output.err, expected);
    t.notRegex(run.output.err, /\n {4}at /, 'no stack trace');
    t.is(bench.submissions, 0);
    t.deepEqual(fs.readdirSync(bench.sandbox.root), []);
    t.deepEqual(bench.mock.leftovers(), []);
  });
}

test.serial(
  'queued for ever: the reason and the expected start are told, squeue is asked at most once an interval',
  async (t) => {
    const bench = await SlurmBench.open(t, {
      plan: () => ({ ...FOR_EVER, reason: 'QOSMaxNodePerUserLimit', expectedStartMs: 3_600_000 }),
    });
    const run = bench.submit();
    await run.says(/queued: .*QOSMaxNodePerUserLimit.*expected to start at \d{4}-\d\d-\d\d \d\d:\d\d/);
    await until(() => bench.mock.callsOf('squeue').length >= 12);
    t.true(asksAtMostOnceAnInterval(bench));
    interrupt(run);
    t.is(await run.exited, 130, run.output.err);
    t.is(bench.job.state, 'CANCELLED');
    await bench.assertClean(t, run.id);
  },
);

test.serial('cancelled by somebody else while queued', async (t) => {
  const bench = await SlurmBench.open(t, { plan: () => ({ ...FOR_EVER, reason: 'Priority' }) });
  const run = bench.submit();
  await run.says(/queued/);
  bench.mock.cancel(bench.job.id);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /cancelled while it was queued, not by this command/);
  await bench.assertClean(t, run.id);
});

test.serial('the same name twice: the second is refused and the first goes on', async (t) => {
  const bench = await SlurmBench.open(t, { plan: () => FOR_EVER });
  const first = bench.submit();
  await first.says(/queued/);
  const second = bench.submit([], { id: first.id });
  t.is(await second.exited, 2);
  t.regex(second.output.err, /name .* is taken: that cluster has not ended/);
  t.is(bench.submissions, 1);
  t.is(bench.job.state, 'PENDING');
  interrupt(first);
  t.is(await first.exited, 130);
  await bench.assertClean(t, first.id);
});

test.serial("another user's cluster of the same name is left alone", async (t) => {
  if (process.getuid?.() !== 0) return void t.pass('only root can make a file of another user');
  const bench = await SlurmBench.open(t);
  const id = bench.sandbox.newId();
  const dir = bench.sandbox.sessionDir(id);
  fs.mkdirSync(dir, { mode: 0o700 });
  fs.chownSync(dir, 12_345, 12_345);
  const run = bench.submit([], { id });
  t.is(await run.exited, 2);
  t.regex(run.output.err, /is taken: .* belongs to another user \(uid 12345\).*--name/);
  t.is(bench.submissions, 0);
  t.is(fs.statSync(dir).uid, 12_345);
  t.deepEqual(fs.readdirSync(dir), []);
});

test.serial('--detach survives the terminal; without it a closed terminal cancels', async (t) => {
  const bench = await SlurmBench.open(t, { plan: () => FOR_EVER });
  const watched = bench.submit();
  await watched.says(/queued/);
  interrupt(watched, 'SIGHUP');
  t.is(await watched.exited, 129, watched.output.err);
  t.is(bench.job.state, 'CANCELLED');
  const detached = bench.submit(['--detach']);
  t.is(await detached.exited, 0, detached.output.err);
  t.true(detached.output.out.startsWith(detached.id));
  t.is(bench.job.state, 'PENDING');
  // A squeue of the first one may be about to end.
  await until(() => bench.sandbox.processes().length === 0).catch(() => undefined);
  t.deepEqual(bench.sandbox.processes(), [], 'no daemon stays on the login node');
  const stop = bench.sandbox.cli(['stop', detached.id], { env: bench.env });
  t.is(await stop.exited, 0, stop.output.err);
  await bench.mock.reached(bench.job.id, ['CANCELLED']);
  await bench.assertClean(t, detached.id);
});

test.serial('200 jobs of one cluster cost one squeue an interval', async (t) => {
  const bench = await SlurmBench.open(t, { plan: () => FOR_EVER });
  const run = bench.submit(['--separate-jobs', '--nodes', '200']);
  await run.says(/queued/);
  await until(() => bench.mock.callsOf('squeue').length >= 12);
  t.true(asksAtMostOnceAnInterval(bench));
  t.is(bench.mock.jobs().length, 200);
  t.is(bench.submissions, 2, 'the workers are one array');
  t.deepEqual(bench.mock.callsOf('scontrol'), [], 'and nothing else is asked meanwhile');
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  await bench.assertClean(t, run.id);
});
