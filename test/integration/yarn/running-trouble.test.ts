/** What can happen to an application that starts or runs on YARN: how `run` ends, what it says, and that nothing is left. */
import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { until } from '../../helpers/cli.js';
import { interrupt } from '../batch-bench.js';
import { YarnBench } from './yarn-bench.js';

test.serial('killed by somebody else while it runs', async (t) => {
  const bench = await YarnBench.open(t);
  const run = bench.submit(['--nodes', '2']);
  await run.says(/working/);
  await bench.worker(run.id, 1);
  bench.mock.kill();
  t.is(await run.exited, 1);
  t.regex(run.output.err, /killed by admin|cancelled/);
  await bench.assertClean(t, run.id);
});

test.serial('killed with a grace of 250 ms: nothing is left all the same', async (t) => {
  const bench = await YarnBench.open(t, { killDelayMs: 250 });
  const run = bench.submit(['--nodes', '3']);
  await run.says(/working/);
  await bench.worker(run.id, 2);
  bench.mock.kill();
  t.is(await run.exited, 1);
  await until(() => bench.mock.leftovers().length === 0).catch(() => undefined);
  t.deepEqual(bench.mock.leftovers(), []);
  t.deepEqual(await bench.sandbox.leftovers(), []);
});

test.serial('a driver that cannot be started', async (t) => {
  const bench = await YarnBench.open(t);
  const run = bench.submit([], { driver: ['/nonexistent/program'] });
  t.true([1, 126, 127].includes((await run.exited) ?? 0), run.output.err);
  t.regex(run.output.out + run.output.err, /\/nonexistent\/program/);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('a node is lost, another one preempted, a third one runs out of memory: the run goes on', async (t) => {
  const bench = await YarnBench.open(t, { nodes: 6, vcoresPerNode: 1 });
  const run = bench.submit(['--nodes', '4']);
  await run.says(/working/);
  const [first, second, third] = [
    await bench.worker(run.id, 1),
    await bench.worker(run.id, 2),
    await bench.worker(run.id, 3),
  ];
  bench.mock.loseNode(first.node.options.name);
  bench.mock.preempt(second, 0);
  await until(() => bench.slot(run.id, 1)?.replacements === 1 && bench.slot(run.id, 2)?.replacements === 1, 60_000);
  t.not((await bench.worker(run.id, 1)).name, first.name);
  t.not((await bench.worker(run.id, 2)).name, second.name);
  bench.mock.killForMemory(third);
  await run.says(/worker job application_\d+_\d+\/3 has failed: killed by YARN: .*--memory-overhead/);
  t.is(run.child.exitCode, null, run.output.err);
  const status = await bench.cli('status', run.id);
  t.is(status.code, 0, status.text);
  t.regex(status.text, /more memory than its container has/);
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  await bench.assertClean(t, run.id);
});

test.serial(
  'the container of the head is killed for memory, and so is the next one: said, with what to ask for',
  async (t) => {
    const bench = await YarnBench.open(t);
    const run = bench.submit();
    await run.says(/working/);
    bench.mock.killForMemory(bench.mock.master());
    await until(() => bench.mock.application().attempts.length === 2, 60_000);
    await until(() => bench.mock.application().state === 'RUNNING', 60_000);
    bench.mock.killForMemory(bench.mock.master());
    t.is(await run.exited, 1, run.output.err);
    t.regex(run.output.err, /more memory than it has.*--memory-overhead/);
    await bench.assertNothingRuns(t);
    await bench.assertWorksAgain(t, run.id);
  },
);

test.serial('the ResourceManager is killed and started again while the driver works', async (t) => {
  const bench = await YarnBench.open(t);
  const go = path.join(bench.sandbox.root, '.shared', 'go');
  fs.mkdirSync(path.dirname(go));
  const driver = ['sh', '-c', 'echo working; until [ -e "$1" ]; do sleep 0.1; done; echo done', 'sh', go];
  const run = bench.submit(['--nodes', '2'], { driver });
  await run.says(/working/);
  await bench.mock.resourceManagerDown();
  await run.says(/ResourceManager does not answer/);
  bench.mock.rest.isReadingStore = true;
  await bench.mock.resourceManagerUp();
  await run.says(/does not know application_\d+_\d+ yet/);
  bench.mock.rest.isReadingStore = false;
  await until(() => bench.mock.application().state === 'RUNNING', 60_000);
  fs.writeFileSync(go, '');
  t.is(await run.exited, 0, run.output.err);
  t.is(run.output.out, 'working\ndone\n');
  await bench.assertNothingLeft(t, run.id);
});

test.serial('the time limit', async (t) => {
  const bench = await YarnBench.open(t);
  const run = bench.submit(['--nodes', '2', '--time', '20:00']);
  await run.says(/working/);
  const application = bench.mock.application();
  const lifeMs = application.endsAtMs - application.submittedAtMs;
  t.true(lifeMs > 19 * 60_000 && lifeMs < 21 * 60_000, String(lifeMs));
  application.endsAtMs = Date.now();
  t.is(await run.exited, 1);
  t.regex(run.output.err, /time limit was reached/);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('up, scale up and down, stop', async (t) => {
  const bench = await YarnBench.open(t, { vcoresPerNode: 4 });
  const up = bench.submit(['--nodes', '2'], { command: 'up' });
  await up.says(/cluster \w+ is up/);
  const more = await bench.cli('scale', up.id, '--nodes', '4');
  t.is(more.code, 0, more.text);
  await bench.worker(up.id, 3);
  const less = await bench.cli('scale', up.id, '--nodes', '2');
  t.is(less.code, 0, less.text);
  await until(() => bench.mock.workers().length === 1, 60_000);
  const stop = await bench.cli('stop', up.id);
  t.is(stop.code, 0, stop.text);
  t.is(await up.exited, 0, up.output.err);
  t.like(bench.mock.application(), { state: 'FINISHED', finalStatus: 'KILLED' });
  await bench.assertNothingLeft(t, up.id);
});

test.serial('scale while no ResourceManager answers: it waits for one', async (t) => {
  const bench = await YarnBench.open(t);
  const up = bench.submit([], { command: 'up' });
  await up.says(/cluster \w+ is up/);
  await bench.mock.resourceManagerDown();
  const more = bench.sandbox.cli(['scale', up.id, '--nodes', '2'], { env: bench.env });
  await until(() => /the state of the jobs of \S+ is not known; trying again in \d+ s/.test(more.output.err), 60_000);
  await bench.mock.resourceManagerUp();
  t.is(await more.exited, 0, more.output.err);
  await bench.worker(up.id, 1);
  const stop = await bench.cli('stop', up.id);
  t.is(stop.code, 0, stop.text);
  t.is(await up.exited, 0, up.output.err);
  await bench.assertNothingLeft(t, up.id);
});

test.serial('a notice of preemption reaches the nodes as a drain, and they leave before they are taken', async (t) => {
  const bench = await YarnBench.open(t, { nodes: 4, vcoresPerNode: 1 });
  const run = bench.submit(['--nodes', '3']);
  await run.says(/working/);
  const containers = [await bench.worker(run.id, 1), await bench.worker(run.id, 2)];
  for (const container of containers) bench.mock.preempt(container, 120_000);
  await until(() => containers.every(({ end }) => end !== undefined), 60_000);
  t.deepEqual(
    containers.map(({ end }) => end?.exitStatus),
    [0, 0],
  );
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  await bench.assertNothingLeft(t, run.id);
});

for (const [phase, enter] of [
  ['starting', (bench: YarnBench) => until(() => bench.mock.processes().length > 0, 60_000)],
  ['running', async (bench: YarnBench) => bench.mock.until(() => bench.mock.workers().length === 1, 60_000)],
] as const) {
  test.serial(`Ctrl-C while it is ${phase}`, async (t) => {
    const bench = await YarnBench.open(t);
    const run = bench.submit(['--nodes', '2']);
    await until(() => bench.mock.applications().length === 1, 60_000);
    await enter(bench);
    interrupt(run);
    t.is(await run.exited, 130, run.output.err);
    await bench.assertNothingLeft(t, run.id);
  });
}
