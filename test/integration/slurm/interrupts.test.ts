/** Ctrl-C once and twice, in every phase. */
import test, { type ExecutionContext } from 'ava';
import type { JobPlan } from '../../mock-scheduler/job.js';
import { until } from '../../helpers/cli.js';
import { ENDLESS, interrupt, type Submitted } from '../batch-bench.js';
import { SlurmBench } from './slurm-bench.js';

/** A driver that takes its time to end. */
const STUBBORN = ['sh', '-c', 'trap "" TERM INT; echo working; while :; do sleep 0.1; done'] as const;

interface Phase {
  readonly name: string;
  readonly plan?: JobPlan;
  readonly driver?: readonly string[];
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
  { name: 'starting', plan: { configuringMs: 60_000 }, enter: (_, run) => run.says(/starting/) },
  {
    name: 'coming up',
    enter: (bench) => until(() => bench.mock.jobs()[0]?.state === 'RUNNING'),
  },
  { name: 'running', enter: (_, run) => run.says(/working/) },
  {
    name: 'ending',
    driver: STUBBORN,
    async enter(bench, run) {
      await run.says(/working/);
      bench.mock.cancel(bench.job.id);
      await run.says(/ending/);
    },
  },
];

async function interrupted(t: ExecutionContext, phase: Phase, times: number): Promise<void> {
  const bench = await SlurmBench.open(t, { killWaitMs: 4_000, plan: () => phase.plan ?? {} });
  const run = bench.submit(['--nodes', '2'], { driver: phase.driver ?? ENDLESS });
  await phase.enter(bench, run);
  interrupt(run);
  if (times === 2) {
    await until(() => /cancel/.test(run.output.err) || run.child.exitCode !== null);
    if (run.child.exitCode === null) interrupt(run);
  }
  t.is(await run.exited, 130, run.output.err);
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
