/** Ctrl-C once and twice, in every phase. */
import fs from 'node:fs';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { JobPlan } from '../../mock-scheduler/job.js';
import { until } from '../../helpers/cli.js';
import { ENDLESS, interrupt, type Submitted } from '../batch-bench.js';
import { SlurmBench } from './slurm-bench.js';

/** A driver that takes its time to end. */
const STUBBORN = ['sh', '-c', 'trap "" TERM INT; echo working; while :; do sleep 0.1; done'] as const;
/** A job with this prologue does not end before there is the file. */
const heldBy = (file: string): string =>
  `sh -c 'trap "" TERM; until [ -e "$0" ]; do sleep 0.05; done' '${file}' >/dev/null 2>&1 &`;

interface Phase {
  readonly name: string;
  readonly plan?: JobPlan;
  readonly driver?: readonly string[];
  /** The job stays in its end until the Ctrl-C is told. */
  readonly isHeld?: true;
  /** Resolves in the phase. */
  enter(bench: SlurmBench, run: Submitted): Promise<void>;
}

const PHASES: readonly Phase[] = [
  {
    name: 'submitted',
    async enter(bench) {
      bench.mock.controllerSlow(1_000);
      await until(() => bench.submissions === 1);
    },
  },
  { name: 'queued', plan: { queuedMs: Number.POSITIVE_INFINITY }, enter: (_, run) => run.says(/queued/) },
  { name: 'starting', plan: { configuringMs: Number.POSITIVE_INFINITY }, enter: (_, run) => run.says(/starting/) },
  {
    name: 'coming up',
    enter: (bench) => until(() => bench.mock.jobs()[0]?.state === 'RUNNING'),
  },
  { name: 'running', enter: (_, run) => run.says(/working/) },
  {
    name: 'ending',
    driver: STUBBORN,
    isHeld: true,
    async enter(bench, run) {
      await run.says(/working/);
      bench.mock.cancel(bench.job.id);
      await run.says(/ending/);
    },
  },
];

async function interrupted(t: ExecutionContext, phase: Phase, times: number): Promise<void> {
  const bench = await SlurmBench.open(t, { plan: () => phase.plan ?? {} });
  const letGo = path.join(bench.sandbox.root, '.let-go');
  const args = ['--nodes', '2', ...(phase.isHeld === true ? ['--prologue', heldBy(letGo)] : [])];
  const run = bench.submit(args, { driver: phase.driver ?? ENDLESS });
  await phase.enter(bench, run);
  interrupt(run);
  await until(() => /cancelling/.test(run.output.err) || run.child.exitCode !== null);
  if (times === 2 && run.child.exitCode === null) interrupt(run);
  else fs.writeFileSync(letGo, '');
  t.is(await run.exited, 130, run.output.err);
  fs.writeFileSync(letGo, '');
  bench.mock.controllerUp();
  await bench.assertClean(t, run.id);
}

for (const phase of PHASES) {
  test.serial(`Ctrl-C while it is ${phase.name}`, async (t) => {
    await interrupted(t, phase, 1);
  });
}

for (const phase of PHASES) {
  test.serial(`Ctrl-C twice while it is ${phase.name}`, async (t) => {
    await interrupted(t, phase, 2);
  });
}

test.serial('Ctrl-C three times while it is submitted: a job that is accepted after that ends by itself', async (t) => {
  const bench = await SlurmBench.open(t);
  bench.mock.controllerSlow(Number.POSITIVE_INFINITY);
  const run = bench.submit();
  await until(() => bench.submissions === 1);
  interrupt(run);
  await run.says(/cancelling/);
  interrupt(run);
  await run.says(/is cancelled first/);
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  t.regex(run.output.err, /may be left in the queue/);
  bench.mock.controllerUp();
  await until(() => bench.mock.jobs().length === 1);
  await bench.mock.reached(bench.job.id, ['FAILED', 'CANCELLED']);
  t.notRegex(bench.mock.output(bench.job.id), /working/);
  await bench.assertClean(t, run.id);
});

test.serial('whoever reads the output goes away: the run ends as a program in a pipe does', async (t) => {
  const bench = await SlurmBench.open(t);
  const run = bench.submit([], { driver: ['sh', '-c', 'while :; do echo working; sleep 0.1; done'] });
  await run.says(/working/);
  run.child.stdout?.destroy();
  t.not(await run.exited, 0);
  await bench.assertClean(t, run.id);
});
