/** Two commands that concern the same cluster at the same time, and a Ctrl-C that comes between an order and its answer. */
import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { until } from '../../helpers/cli.js';
import { interrupt } from '../batch-bench.js';
import { SlurmBench } from './slurm-bench.js';

test.serial('stop while the cluster is being submitted: its jobs are cancelled as they come', async (t) => {
  const bench = await SlurmBench.open(t);
  bench.mock.controllerSlow(Number.POSITIVE_INFINITY);
  const run = bench.submit();
  await until(() => bench.submissions === 1);
  const stop = bench.sandbox.cli(['stop', run.id], { env: bench.env });
  await until(() => fs.existsSync(path.join(bench.sandbox.sessionDir(run.id), 'stop.json')));
  t.is(stop.output.out, '');
  bench.mock.controllerUp();
  t.is(await run.exited, 143, run.output.err);
  t.regex(run.output.err, /stopped by `batchray stop`/);
  t.is(await stop.exited, 0, stop.output.err);
  await bench.assertClean(t, run.id);
});

test.serial('a job of a run that was left at once does not join the next run of the same name', async (t) => {
  const bench = await SlurmBench.open(t);
  bench.mock.controllerSlow(Number.POSITIVE_INFINITY);
  const left = bench.submit([], { driver: ['sh', '-c', 'echo the first; exec sleep 1000'] });
  await until(() => bench.submissions === 1);
  for (const said of [/cancelling/, /is cancelled first/, /may be left in the queue/]) {
    interrupt(left);
    await left.says(said);
  }
  t.is(await left.exited, 130, left.output.err);
  const next = bench.submit([], { id: left.id, driver: ['sh', '-c', 'echo the second; exit 3'] });
  await until(() => bench.submissions === 2);
  bench.mock.controllerUp();
  t.is(await next.exited, 3, next.output.err);
  t.regex(next.output.out, /^the second$/m);
  await bench.mock.reached(1, ['FAILED']);
  t.regex(bench.mock.output(1), /belongs to an earlier submission/);
  t.notRegex(bench.mock.output(1), /the first/);
  await bench.assertClean(t, left.id);
});

test.serial('Ctrl-C while scale submits: no job is left', async (t) => {
  const bench = await SlurmBench.open(t, {
    plan: (_, index) => (index === 0 ? {} : { queuedMs: Number.POSITIVE_INFINITY }),
  });
  const up = bench.submit(['--separate-jobs', '--detach'], { command: 'up' });
  t.is(await up.exited, 0, up.output.err);
  await until(() => fs.existsSync(path.join(bench.sandbox.sessionDir(up.id), 'begun.json')));
  // Nobody else asks any more: its question is answered, its order is not.
  bench.mock.controllerSlow(1_000);
  const asked = bench.mock.callsOf('squeue').length;
  const scale = bench.sandbox.cli(['scale', up.id, '--nodes', '2'], { env: bench.env });
  await until(() => bench.mock.callsOf('squeue').length > asked);
  bench.mock.controllerSlow(Number.POSITIVE_INFINITY);
  await until(() => bench.submissions === 2);
  interrupt(scale);
  await until(() => /as soon as the answer to the submission is here/.test(scale.output.err));
  bench.mock.controllerUp();
  t.is(await scale.exited, 130, scale.output.err);
  t.regex(scale.output.err, /no node was added/);
  await bench.mock.reached(bench.job.id, ['CANCELLED']);
  const stop = bench.sandbox.cli(['stop', up.id], { env: bench.env });
  t.is(await stop.exited, 0, stop.output.err);
  await bench.assertClean(t, up.id);
});

test.serial('stop while scale submits: its jobs are cancelled as they come', async (t) => {
  const bench = await SlurmBench.open(t, {
    plan: (_, index) => (index === 0 ? {} : { queuedMs: Number.POSITIVE_INFINITY }),
  });
  const up = bench.submit(['--separate-jobs'], { command: 'up' });
  await up.says(/is up/);
  bench.mock.controllerSlow(1_000);
  const scale = bench.sandbox.cli(['scale', up.id, '--nodes', '2'], { env: bench.env });
  await until(() => bench.submissions === 2);
  const stop = bench.sandbox.cli(['stop', up.id], { env: bench.env });
  t.is(await stop.exited, 0, stop.output.err);
  await scale.exited;
  bench.mock.controllerUp();
  await up.exited;
  await bench.assertClean(t, up.id);
});

test.serial('a head that was started again ends while it submits its workers: none is left in the queue', async (t) => {
  const bench = await SlurmBench.open(t, {
    requeueDelayMs: Number.POSITIVE_INFINITY,
    plan: (_, index) => (index < 2 ? {} : { queuedMs: Number.POSITIVE_INFINITY }),
  });
  const file = (name: string): string => path.join(bench.sandbox.root, name);
  const driver = `echo life \${SLURM_RESTART_COUNT:-0}; until [ -e '${file('go')}' ]; do sleep 0.1; done; exit 5`;
  const args = ['--separate-jobs', '--nodes', '2', '--min-nodes', '1', '--requeue', '--detach'];
  const run = bench.submit(args, { driver: ['sh', '-c', driver] });
  t.is(await run.exited, 0, run.output.err);
  await until(() => bench.mock.output(1).includes('life 0'));
  await bench.mock.reached(2, ['RUNNING']);
  // From now on the answer to a submission is held back.
  const sbatch = path.join(bench.mock.binDir, 'sbatch');
  fs.renameSync(sbatch, `${sbatch}.real`);
  fs.writeFileSync(file('hold'), '');
  const script = `[ "$1" = --version ] || { touch '${file('asked')}'; while [ -e '${file('hold')}' ]; do sleep 0.1; done; }`;
  fs.writeFileSync(sbatch, `#!/bin/sh\n${script}\nexec "$0.real" "$@"\n`, { mode: 0o755 });
  bench.mock.preempt(1);
  await bench.mock.reached(1, ['PENDING']);
  await bench.mock.reached(2, ['COMPLETED', 'FAILED', 'CANCELLED']);
  bench.mock.release(1);
  await until(() => bench.mock.output(1).includes('life 1') && fs.existsSync(file('asked')), 120_000);
  fs.writeFileSync(file('go'), '');
  await until(() => fs.existsSync(path.join(bench.sandbox.sessionDir(run.id), 'result.json')));
  fs.rmSync(file('hold'));
  await bench.mock.reached(1, ['COMPLETED', 'FAILED']);
  await until(() => bench.submissions === 3);
  await bench.assertNothingLeft(t, run.id);
});
