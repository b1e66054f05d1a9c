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
