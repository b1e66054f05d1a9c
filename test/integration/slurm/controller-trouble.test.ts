/** Slurm's controller is down or overloaded for a while, in every phase: nothing is lost, nothing is submitted twice. */
import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { until } from '../../helpers/cli.js';
import { STATUS_INTERVAL_MS, interrupt } from '../batch-bench.js';
import { SlurmBench } from './slurm-bench.js';

const FOR_EVER = { queuedMs: Number.POSITIVE_INFINITY };
/** Ends when the file `go` is in the session directory. */
const UNTIL_GO = [
  'sh',
  '-c',
  'echo working; until [ -e "$BATCHRAY_ADDRESS/go" ]; do sleep 0.05; done; exit 4',
] as const;

test.serial('down at the submission: tried again, submitted once', async (t) => {
  const bench = await SlurmBench.open(t);
  bench.mock.controllerDown();
  const run = bench.submit([], { driver: ['sh', '-c', 'exit 4'] });
  await run.says(/Slurm does not answer; trying again in .*Unable to contact slurm controller/);
  bench.mock.controllerUp();
  t.is(await run.exited, 4, run.output.err);
  t.is(bench.mock.jobs().length, 1);
  await bench.assertClean(t, run.id);
});

test.serial('down for longer than we are patient: an error that says so, and nothing left', async (t) => {
  const bench = await SlurmBench.open(t);
  bench.mock.controllerDown();
  const run = bench.submit([], { env: { BATCHRAY_BATCH_RETRY_MS: '1000' } });
  t.is(await run.exited, 1);
  t.regex(run.output.err, /Slurm has not answered for .*scontrol ping.*BATCHRAY_BATCH_RETRY_MS/);
  t.is(bench.mock.jobs().length, 0);
  await bench.assertClean(t, run.id);
});

test.serial('Ctrl-C while the submission is tried again', async (t) => {
  const bench = await SlurmBench.open(t);
  bench.mock.controllerDown();
  // A Ctrl-C that reaches `sbatch` leaves it open whether there is a job, and is asked for as long.
  const run = bench.submit([], { env: { BATCHRAY_BATCH_RETRY_MS: '30000' } });
  await run.says(/trying again/);
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  t.is(bench.mock.jobs().length, 0);
  await bench.assertClean(t, run.id);
});

test.serial('a submission that was taken although sbatch says it timed out is not made twice', async (t) => {
  const bench = await SlurmBench.open(t);
  bench.mock.controllerTakesAndFails(1);
  const run = bench.submit([], { driver: ['sh', '-c', 'exit 4'] });
  t.is(await run.exited, 4, run.output.err);
  t.is(bench.mock.jobs().length, 1);
  await bench.assertClean(t, run.id);
});

test.serial('a submission that is taken only after it was made again leaves no second job', async (t) => {
  const bench = await SlurmBench.open(t, { plan: (_, index) => (index === 0 ? {} : FOR_EVER) });
  bench.mock.controllerTakesLate();
  const run = bench.submit([], { driver: ['sh', '-c', 'exit 4'] });
  t.is(await run.exited, 4, run.output.err);
  t.regex(run.output.err, /taken twice.*cancel/);
  t.deepEqual(
    bench.mock.jobs().map(({ state }) => state),
    ['FAILED', 'CANCELLED'],
  );
  await bench.assertClean(t, run.id);
});

test.serial('down while the job is queued', async (t) => {
  const bench = await SlurmBench.open(t, { plan: () => FOR_EVER });
  const run = bench.submit([], { driver: ['sh', '-c', 'echo done'] });
  await run.says(/queued/);
  bench.mock.controllerDown();
  await run.says(/queued.*Slurm does not answer: .*Unable to contact/);
  const said = run.output.err;
  const asked = bench.mock.callsOf('squeue').length;
  await until(() => bench.mock.callsOf('squeue').length >= asked + 3);
  t.is(run.output.err, said, 'only changes are told');
  bench.mock.controllerUp();
  bench.mock.release(bench.job.id);
  t.is(await run.exited, 0, run.output.err);
  t.is(run.output.out, 'done\n');
  await bench.assertClean(t, run.id);
});

test.serial('down while the cluster starts', async (t) => {
  const bench = await SlurmBench.open(t, { plan: () => ({ configuringMs: Number.POSITIVE_INFINITY }) });
  const run = bench.submit(['--nodes', '2'], { driver: UNTIL_GO });
  await run.says(/starting/);
  bench.mock.controllerDown();
  bench.mock.release(bench.job.id);
  // srun would give up without a controller: the job waits for it.
  await until(() => bench.mock.callsOf('scontrol').some(({ argv }) => argv.includes('ping')));
  bench.mock.controllerUp();
  await run.says(/working/);
  fs.writeFileSync(path.join(bench.sandbox.sessionDir(run.id), 'go'), '');
  t.is(await run.exited, 4, run.output.err);
  await bench.assertClean(t, run.id);
});

test.serial('down while the driver runs and ends: its exit code comes when Slurm answers again', async (t) => {
  const bench = await SlurmBench.open(t);
  const run = bench.submit(['--nodes', '2'], { driver: UNTIL_GO });
  await run.says(/working/);
  bench.mock.controllerDown();
  fs.writeFileSync(path.join(bench.sandbox.sessionDir(run.id), 'go'), '');
  await until(() => bench.job.state === 'FAILED');
  const from = bench.mock.callsOf('squeue').length;
  const startedMs = performance.now();
  await until(() => bench.mock.callsOf('squeue').length >= from + 4);
  const asked = bench.mock.callsOf('squeue').length - from;
  // One may have been on its way.
  const atMost = 2 + (performance.now() - startedMs) / STATUS_INTERVAL_MS;
  t.true(asked <= atMost, 'a silent controller is asked no more often');
  bench.mock.controllerUp();
  t.is(await run.exited, 4, run.output.err);
  await bench.assertClean(t, run.id);
});

test.serial('Ctrl-C while the controller is down: cancelled as soon as it answers', async (t) => {
  const bench = await SlurmBench.open(t, { plan: () => FOR_EVER });
  const run = bench.submit();
  await run.says(/queued/);
  bench.mock.controllerDown();
  interrupt(run);
  await run.says(/cancelling[^]*trying again/);
  bench.mock.controllerUp();
  t.is(await run.exited, 130, run.output.err);
  t.is(bench.job.state, 'CANCELLED');
  await bench.assertClean(t, run.id);
});

test.serial('an overloaded controller: slow answers, and time-outs', async (t) => {
  const bench = await SlurmBench.open(t);
  bench.mock.controllerSlow(600);
  const run = bench.submit([], { driver: UNTIL_GO });
  await run.says(/working/);
  bench.mock.controllerSlow(300, true);
  const asked = bench.mock.callsOf('squeue').length;
  await until(() => bench.mock.callsOf('squeue').length > asked + 1);
  bench.mock.controllerUp();
  fs.writeFileSync(path.join(bench.sandbox.sessionDir(run.id), 'go'), '');
  t.is(await run.exited, 4, run.output.err);
  t.is(bench.submissions, 1);
  await bench.assertClean(t, run.id);
});

for (const options of [
  { version: '20.11.9', accounting: 'absent' },
  { version: '22.05.8', debian: true, accounting: 'disabled' },
  { version: '24.05.4' },
] as const) {
  test.serial(
    `a run on Slurm ${options.version}, accounting ${'accounting' in options ? options.accounting : 'enabled'}, forgetful`,
    async (t) => {
      const bench = await SlurmBench.open(t, { ...options, minJobAgeMs: 10 });
      const run = bench.submit(['--nodes', '2', '--time', '5:00'], { driver: ['sh', '-c', 'echo done; exit 6'] });
      t.is(await run.exited, 6, run.output.err);
      t.regex(run.output.out, /^done\n/);
      await bench.assertClean(t, run.id);
    },
  );
}

test.serial('a federation: -M is kept for all later commands; odd settings of the user change nothing', async (t) => {
  const bench = await SlurmBench.open(t, { clusters: ['alpha', 'beta'] });
  const env = {
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    SLURM_TIME_FORMAT: 'relative',
    SQUEUE_FORMAT: '%Z',
    SQUEUE_STATES: 'SUSPENDED',
    SBATCH_TIMELIMIT: 'nonsense',
  };
  const run = bench.submit(['--clusters', 'beta', '--nodes', '2', '--time', '9:00'], { env });
  await run.says(/working/);
  t.is(bench.job.nodes[0], 'beta1');
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  await bench.assertClean(t, run.id);
});
