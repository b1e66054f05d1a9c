/** The real application master process on the mocked YARN: ResourceManagers that go and come, tokens, and its own death. */
import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type { ApplicationSpec } from '../../../adapters/yarn/application-spec.js';
import { MasterBench } from './master-bench.js';

/** A head whose program ends with the code in `end`, and that ends itself when there is `enough`. */
const SLOWLY_ENDING = `
cd "$1"
until [ -s end ]; do sleep 0.05; done
read -r code <end
trap '' TERM
echo "{\\"exitCode\\":$code}" >result.json
until [ -s enough ]; do sleep 0.05; done
echo 0 >over
exit "$code"
`;
const slowlyEnding = (sessionDir: string): Partial<ApplicationSpec> => ({
  headCommand: ['/bin/sh', '-c', SLOWLY_ENDING, 'sh', sessionDir],
  teardownTimeoutMs: 120_000,
});

test('the ResourceManager is killed and started again: what runs runs on, what was asked for is asked for again', async (t) => {
  const bench = await MasterBench.open(t, { workers: 3, nodes: 1, vcoresPerNode: 3 });
  await bench.untilRunning(1, 2);
  await bench.mock.resourceManagerDown();
  bench.endWorker(1, 0);
  await bench.order(() => ({ workers: [1, 2, 3, 4], lastSlot: 4 }));
  await bench.until(() => bench.mock.outputs().includes('Trying again'), 'the loss is noted');
  await bench.until(() => bench.slot(4) !== undefined, 'the order is read');
  await bench.mock.resourceManagerUp();
  await bench.until(() => bench.slot(1)?.state === 'ended', 'what ended meanwhile is told');
  await bench.untilRunning(2, 3);
  t.regex(bench.container(3).name, /^container_e01_/);
  t.like(bench.slot(4), { state: 'queued' });
  bench.endWorker(2, 0);
  await bench.untilRunning(3, 4);
  t.regex(bench.file('head.log'), /^head first\n$/);
  await bench.assertEndsWell(t);
});

test('a node starts again while there is no ResourceManager, which never tells of it', async (t) => {
  const bench = await MasterBench.open(t, { nodes: 4, vcoresPerNode: 1 });
  await bench.untilRunning(1, 2);
  const first = bench.container(1);
  await bench.mock.resourceManagerDown();
  await bench.mock.rebootUnseen(first.node.options.name);
  await bench.mock.resourceManagerUp();
  await bench.until(() => bench.slot(1)?.replacements === 1, 'its own look at the nodes finds it');
  await bench.untilRunning(1, 2);
  t.not(bench.container(1).name, first.name);
  await bench.assertEndsWell(t);
});

test('an application master that hangs is given up, and the next one takes over', async (t) => {
  const bench = await MasterBench.open(t);
  await bench.untilRunning(1, 2);
  const { node, name } = bench.mock.master();
  process.kill(node.containers.get(name)?.process.pid ?? Number.NaN, 'SIGSTOP');
  bench.mock.manager.expireMaster(bench.mock.application().attempts[0]!);
  await bench.until(() => bench.file('head.log').includes('head recovered'), 'the head is recovered');
  await bench.untilRunning(1, 2);
  await bench.assertEndsWell(t);
});

test('the ResourceManager dies while the application ends', async (t) => {
  const bench = await MasterBench.open(t);
  await bench.untilRunning(1, 2);
  await bench.mock.resourceManagerDown();
  bench.endHead(5);
  await bench.until(() => bench.file('over') !== '', 'the head has ended');
  await bench.mock.resourceManagerUp();
  await bench.assertEnded(t, 'FINISHED', 'FAILED', /^exit code 5$/);
});

test('the application master is killed when the head has ended: the next attempt tells how, and runs nothing again', async (t) => {
  const bench = await MasterBench.open(t);
  await bench.untilRunning(1, 2);
  await bench.mock.resourceManagerDown();
  bench.endHead(5);
  await bench.until(() => bench.containers?.outcome !== undefined, 'the end of the head is written down');
  bench.mock.crash(bench.mock.master());
  await bench.mock.resourceManagerUp();
  await bench.assertEnded(t, 'FINISHED', 'FAILED', /^exit code 5$/);
  t.is(bench.mock.application().attempts.length, 2);
  t.is(bench.file('head.log'), 'head first\n');
});

test('heartbeats are refused while the application ends: the end is told as the head had it', async (t) => {
  // Its workers do not end by themselves: otherwise their end may be heard of before that of the head is, and nothing be left to ask for.
  const command = 'cd "$1"; echo "$BATCHRAY_YARN_SLOT $CONTAINER_ID" >>workers.log; exec sleep 1000';
  const bench = await MasterBench.open(t, {
    spec: (sessionDir) => ({ workerCommand: ['/bin/sh', '-c', command, 'sh', sessionDir] }),
  });
  await bench.untilRunning(1, 2);
  const head = `/proc/${bench.file('head.pid').trim()}`;
  bench.mock.masters.refusal = () => (fs.existsSync(head) ? undefined : 'nothing is good enough');
  bench.endHead(0);
  await bench.assertEnded(t, 'FINISHED', 'SUCCEEDED', /^$/);
  t.regex(bench.mock.outputs(), /nothing is good enough/);
});

test('heartbeats are refused when the program has ended, and its head has not yet: the end is told as the program had it', async (t) => {
  const bench = await MasterBench.open(t, { spec: slowlyEnding });
  await bench.untilRunning(1, 2);
  bench.mock.masters.refusal = () => (bench.file('result.json') === '' ? undefined : 'nothing is good enough');
  bench.endHead(0);
  await bench.until(() => bench.mock.outputs().includes('nothing is good enough'), 'it gives up');
  fs.writeFileSync(path.join(bench.sessionDir, 'enough'), '1');
  await bench.assertEnded(t, 'FINISHED', 'SUCCEEDED', /^$/);
});

test('its container is ended when the program has ended, and its head has not yet: nothing runs again', async (t) => {
  const bench = await MasterBench.open(t, { spec: slowlyEnding, killDelayMs: 60_000 });
  await bench.untilRunning(1, 2);
  bench.endHead(4);
  await bench.until(() => bench.file('result.json') !== '', 'the program has ended');
  bench.mock.killForMemory(bench.mock.master());
  await bench.until(() => bench.mock.outputs().includes('has ended in an earlier attempt'), 'the next attempt knows');
  // A head that was killed has not told its workers.
  fs.writeFileSync(path.join(bench.sessionDir, 'over'), '0');
  await bench.assertEnded(t, 'FINISHED', 'FAILED', /^exit code 4$/);
  t.is(bench.mock.application().attempts.length, 2);
  t.is(bench.file('head.log'), '', 'no other head');
});

test('another ResourceManager takes over, and the first one again', async (t) => {
  const bench = await MasterBench.open(t, { resourceManagers: 2 });
  await bench.untilRunning(1, 2);
  for (const slot of [3, 4]) {
    await bench.mock.failOver();
    const workers = Array.from({ length: slot }, (_, index) => index + 1);
    await bench.order(() => ({ workers, lastSlot: slot }));
    await bench.untilRunning(...workers);
  }
  await bench.assertEndsWell(t);
});

test('a connection that is dropped, and one that is silent for a while', async (t) => {
  const bench = await MasterBench.open(t);
  await bench.untilRunning(1, 2);
  bench.mock.scheduler.dropConnections();
  for (const { rpc } of bench.mock.nodes) rpc.dropConnections();
  await bench.order(() => ({ workers: [1, 2, 3], lastSlot: 3 }));
  await bench.untilRunning(1, 2, 3);
  bench.mock.masters.delayMs = 1_500;
  await bench.order(() => ({ workers: [1, 2, 3, 4], lastSlot: 4 }));
  await bench.untilRunning(1, 2, 3, 4);
  bench.mock.masters.delayMs = 0;
  await bench.assertEndsWell(t);
});

test('a token that rolls over is taken, before the old one dies', async (t) => {
  const bench = await MasterBench.open(t);
  await bench.untilRunning(1, 2);
  for (const slot of [3, 4]) {
    const before = bench.mock.scheduler.accepted;
    bench.mock.rollMasterTokens();
    await bench.until(() => bench.mock.scheduler.accepted > before, 'it connects with the new one');
    bench.mock.expireOldMasterTokens();
    const workers = Array.from({ length: slot }, (_, index) => index + 1);
    await bench.order(() => ({ workers, lastSlot: slot }));
    await bench.untilRunning(...workers);
  }
  await bench.assertEndsWell(t);
});

test('an NM token that is not good any more: the next container of the node brings another one', async (t) => {
  const bench = await MasterBench.open(t, { nodes: 1, vcoresPerNode: 6, workers: 1 });
  await bench.untilRunning(1);
  bench.mock.expireNodeTokens('n1');
  await bench.order(() => ({ workers: [1, 2], lastSlot: 2 }));
  await bench.untilRunning(1, 2);
  await bench.assertEndsWell(t);
});

test('a token that nobody takes: the application master ends, says why, and so does the next one', async (t) => {
  const bench = await MasterBench.open(t);
  for (const attempt of [1, 2]) {
    const seen = (): number =>
      bench
        .file('head.log')
        .split('\n')
        .filter((line) => line.startsWith('head')).length;
    await bench.until(() => seen() === attempt, `the head of attempt ${attempt} runs`);
    bench.mock.tokens.expireMasters('all');
    bench.mock.scheduler.dropConnections();
    if (attempt === 1) await bench.until(() => bench.mock.application().attempts.length === 2, 'the next attempt');
  }
  await bench.assertEnded(t, 'FAILED', 'FAILED', /does not take this application master any more.*Invalid AMRMToken/s);
});

test('told to synchronise: it registers again', async (t) => {
  const bench = await MasterBench.open(t);
  await bench.untilRunning(1, 2);
  bench.mock.masters.command = 'RESYNC';
  await bench.until(() => bench.mock.masters.command === undefined, 'it was told');
  await bench.order(() => ({ workers: [1, 2, 3], lastSlot: 3 }));
  await bench.untilRunning(1, 2, 3);
  await bench.assertEndsWell(t);
});

test('told to end: it ends at once', async (t) => {
  const bench = await MasterBench.open(t);
  await bench.untilRunning(1, 2);
  bench.mock.masters.command = 'SHUTDOWN';
  await bench.until(() => bench.mock.application().attempts.length === 2, 'the attempt is over');
  t.regex(bench.file('head.log'), /^told$/m);
  t.regex(bench.mock.outputs(), /told the application master to end/);
});

test('killed with -9: the next attempt takes over what lives, and recovers the head', async (t) => {
  const bench = await MasterBench.open(t, { workers: 3 });
  await bench.untilRunning(1, 2, 3);
  const before = bench.file('workers.log');
  const names = (): string[] => [1, 3].map((slot) => bench.container(slot).name);
  const first = names();
  // The second worker ends while there is no application master.
  const { master } = bench.mock.application().attempts[0]!;
  process.kill(master!.node.containers.get(master!.name)?.process.pid ?? Number.NaN, 'SIGKILL');
  bench.endWorker(2, 0);
  await bench.until(() => bench.containers?.attempt === 2, 'there is another attempt');
  await bench.until(() => bench.file('head.log').includes('head recovered'), 'the head is recovered');
  await bench.untilRunning(1, 3);
  t.deepEqual(names(), first);
  t.like(bench.slot(2), { state: 'ended', exitStatus: 0 });
  t.is(bench.file('workers.log'), before, 'no worker was started again');
  bench.endWorker(3, 4);
  await bench.until(() => bench.slot(3)?.state === 'ended', 'it hears of the ends of those that it took over');
  await bench.order(() => ({ workers: [1, 4], lastSlot: 4 }));
  await bench.untilRunning(1, 4);
  t.regex(bench.container(4).name, /_02_\d+$/);
  await bench.order(() => ({ workers: [4], lastSlot: 4 }));
  await bench.untilRunning(4);
  await bench.assertEndsWell(t);
});

test('the next attempt never hears what lives: it goes by what the earlier one has written', async (t) => {
  const bench = await MasterBench.open(t, { workers: 3 });
  await bench.untilRunning(1, 2, 3);
  const names = (): string[] => [1, 2].map((slot) => bench.container(slot).name);
  const first = names();
  bench.mock.masters.afterRegistration = () => {
    bench.mock.scheduler.dropConnections();
  };
  bench.mock.crash(bench.mock.master());
  bench.endWorker(3, 4);
  await bench.until(() => bench.file('head.log').includes('head recovered'), 'the head is recovered');
  await bench.until(() => bench.slot(3)?.state === 'ended', 'it hears of what has ended');
  await bench.untilRunning(1, 2);
  t.deepEqual(names(), first);
  await bench.order(() => ({ workers: [2], lastSlot: 3 }));
  await bench.until(() => bench.mock.workers().length === 1, 'a container is given back');
  await bench.assertEndsWell(t);
});

test('killed with -9 twice: the application fails, and nothing is left', async (t) => {
  const bench = await MasterBench.open(t);
  for (const attempt of [1, 2]) {
    await bench.until(
      () => bench.containers?.attempt === attempt && bench.running.length === 2,
      `attempt ${attempt} runs`,
    );
    const { node, name } = bench.mock.master();
    process.kill(node.containers.get(name)?.process.pid ?? Number.NaN, 'SIGKILL');
    if (attempt === 1) await bench.until(() => bench.mock.application().attempts.length === 2, 'the next attempt');
  }
  await bench.assertEnded(t, 'FAILED', 'FAILED', /failed 2 times.*exitCode: 137/s);
});

test('the node of the application master is lost', async (t) => {
  const bench = await MasterBench.open(t, { nodes: 4, workers: 2, vcoresPerNode: 1 });
  await bench.untilRunning(1, 2);
  bench.mock.loseNode(bench.mock.master().node.options.name);
  await bench.until(() => bench.file('head.log').includes('head recovered'), 'the head is recovered on another node');
  await bench.untilRunning(1, 2);
  t.regex(bench.file('workers.log'), /^\d .*\n\d .*\n$/, 'no worker was started again');
  await bench.assertEndsWell(t);
});

test('its container is ended by the NodeManager: the head is not told, and the next attempt takes over the workers', async (t) => {
  const bench = await MasterBench.open(t, { killDelayMs: 60_000 });
  await bench.untilRunning(1, 2);
  const names = (): string[] => [1, 2].map((slot) => bench.container(slot).name);
  const first = names();
  bench.mock.killForMemory(bench.mock.master());
  await bench.until(() => bench.file('head.log').includes('head recovered'), 'the head is recovered');
  await bench.untilRunning(1, 2);
  t.deepEqual(names(), first);
  t.is(bench.file('head.log'), 'head first\nhead recovered\n');
  await bench.assertEndsWell(t);
});

test('killed by an administrator: the head is told, and ends in order', async (t) => {
  const bench = await MasterBench.open(t, { killDelayMs: 60_000 });
  await bench.untilRunning(1, 2);
  bench.mock.kill();
  await bench.assertEnded(t, 'KILLED', 'KILLED', /killed by user admin/);
  t.is(bench.file('head.log'), 'head first\ntold\n');
});

test('killed by an administrator: nothing is left after the grace of 250 ms', async (t) => {
  const bench = await MasterBench.open(t, {
    // A head and workers that do not listen.
    spec: {
      headCommand: ['/bin/sh', '-c', `trap '' TERM; echo up; while :; do sleep 0.1; done`],
      workerCommand: ['/bin/sh', '-c', `trap '' TERM; while :; do sleep 0.1; done`],
    },
  });
  await bench.until(() => bench.running.length === 2, 'two workers run');
  await bench.until(() => bench.file('job.out') === 'up\n', 'the head runs');
  bench.mock.kill();
  await bench.assertEnded(t, 'KILLED', 'KILLED', /killed by user admin/);
});
