/** The application master, and with it the head, is started again by YARN in the middle of a run. */
import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { readContainers, readOrders } from '../../../adapters/yarn/orders.js';
import { until } from '../../helpers/cli.js';
import { interrupt } from '../batch-bench.js';
import { YarnBench } from './yarn-bench.js';

/** Says which life it is in, and ends in its second one when it is told to. */
const TWO_LIVES = (dir: string): string[] => [
  'sh',
  '-c',
  `echo life >>"$1/lives"; echo "life $(wc -l <"$1/lives")"; [ "$(wc -l <"$1/lives")" = 1 ] && exec sleep 1000
until [ -e "$1/go" ]; do sleep 0.1; done; exit 6`,
  'sh',
  dir,
];

for (const [what, die] of [
  [
    'killed with -9',
    (bench: YarnBench) => {
      const { node, name } = bench.mock.master();
      process.kill(node.containers.get(name)?.process.pid ?? Number.NaN, 'SIGKILL');
    },
  ],
  ['on a node that is lost', (bench: YarnBench) => bench.mock.loseNode(bench.mock.master().node.options.name)],
] as const) {
  test.serial(`the application master is ${what}: the run goes on with the same worker nodes`, async (t) => {
    const bench = await YarnBench.open(t, { nodes: 4, vcoresPerNode: 1 });
    const dir = path.join(bench.sandbox.root, '.shared');
    fs.mkdirSync(dir);
    const run = bench.submit(['--nodes', '3'], { driver: TWO_LIVES(dir) });
    await run.says(/life 1/);
    const workers = [await bench.worker(run.id, 1), await bench.worker(run.id, 2)];
    // They have joined.
    await run.says(/running on 3 nodes/);
    die(bench);
    // The program starts when all three nodes are there. Who watches may not have seen that they were away.
    await run.says(/life 2/);
    const session = bench.sandbox.sessionDir(run.id);
    t.is(readContainers(session)?.attempt, 2);
    t.like(readOrders(session), { workers: [1, 2], lastSlot: 2 });
    t.deepEqual(
      bench.mock.workers().map(({ name }) => name),
      workers.map(({ name }) => name),
    );
    fs.writeFileSync(path.join(dir, 'go'), '');
    t.is(await run.exited, 6, run.output.err);
    t.like(bench.mock.application(), { state: 'FINISHED', finalStatus: 'FAILED', diagnostics: 'exit code 6' });
    await bench.assertClean(t, run.id);
  });
}

test.serial('Ctrl-C while the head comes back', async (t) => {
  const bench = await YarnBench.open(t);
  const run = bench.submit(['--nodes', '2']);
  await run.says(/working/);
  await bench.worker(run.id, 1);
  bench.mock.crash(bench.mock.master());
  await until(() => bench.mock.application().attempts.length === 2, 60_000);
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  await bench.assertNothingRuns(t);
  await bench.assertWorksAgain(t, run.id);
});

test.serial('killed with -9 again and again: the run fails, and nothing is left', async (t) => {
  const bench = await YarnBench.open(t);
  const run = bench.submit(['--nodes', '2']);
  await run.says(/working/);
  await bench.worker(run.id, 1);
  bench.mock.crash(bench.mock.master());
  await until(() => bench.mock.application().attempts.length === 2, 60_000);
  await run.says(/working[^]*working/);
  bench.mock.crash(bench.mock.master());
  t.is(await run.exited, 1, run.output.err);
  t.regex(run.output.err, /the container of its head ended with exit code 137/);
  await bench.assertNothingRuns(t);
  const status = await bench.cli('status', run.id);
  t.regex(status.text, /ended|failed/i);
  await bench.assertWorksAgain(t, run.id);
});
