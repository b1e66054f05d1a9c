/** The real application master process on the mocked YARN: its life, orders, and what can happen to containers. */
import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { MasterBench } from './master-bench.js';

for (const options of [
  { qops: ['auth'] },
  { qops: ['auth', 'auth-int', 'auth-conf'], lateChallenge: true },
  { qops: ['auth-int'] },
  { qops: ['auth-conf'], ciphers: ['3des'] },
  { qops: ['auth-conf'], ciphers: ['rc4'] },
] as const) {
  test(`head and worker nodes start and end together, with ${JSON.stringify(options)}`, async (t) => {
    const bench = await MasterBench.open(t, options);
    await bench.untilRunning(1, 2);
    t.regex(bench.file('head.log'), /^head first$/m);
    await bench.assertEndsWell(t);
    t.is(bench.file('job.out'), 'out first\nerr first\n');
    t.true(bench.mock.outputs().includes('out first'));
    t.deepEqual(
      bench.containers?.slots.map(({ slot, state, exitStatus }) => [slot, state, exitStatus]),
      [
        [1, 'ended', 0],
        [2, 'ended', 0],
      ],
    );
    for (const { rpc } of bench.mock.nodes) t.true(rpc.accepted <= 2, 'one connection a node');
  });
}

test("the head's exit code is the application's", async (t) => {
  const bench = await MasterBench.open(t);
  await bench.untilRunning(1, 2);
  bench.endHead(3);
  await bench.assertEnded(t, 'FINISHED', 'FAILED', /^exit code 3$/);
});

test('worker nodes that take their time to end after the head are not stopped', async (t) => {
  const command =
    'cd "$1"; echo "$BATCHRAY_YARN_SLOT $CONTAINER_ID" >>workers.log; until [ -e go ]; do sleep 0.1; done';
  const bench = await MasterBench.open(t, {
    spec: (sessionDir) => ({ workerCommand: ['/bin/sh', '-c', command, 'sh', sessionDir] }),
  });
  await bench.untilRunning(1, 2);
  bench.endHead(0);
  await bench.until(() => bench.containers?.outcome !== undefined, 'the head has ended');
  // One in 200 ms: longer than any node needs by default.
  const seen = bench.mock.masters.heartbeats;
  const hasEnded = (): boolean => bench.mock.application().state !== 'RUNNING';
  await bench.until(() => bench.mock.masters.heartbeats >= seen + 35 || hasEnded(), 'it waits');
  t.false(hasEnded());
  fs.writeFileSync(path.join(bench.sessionDir, 'go'), '');
  await bench.assertEnded(t, 'FINISHED', 'SUCCEEDED', /^$/);
  t.deepEqual(
    bench.containers?.slots.map(({ exitStatus }) => exitStatus),
    [0, 0],
  );
});

test('a head that cannot be started', async (t) => {
  // Nobody tells its workers to end.
  const spec = { headCommand: ['/nonexistent/program'], teardownTimeoutMs: 1_000 } as const;
  const bench = await MasterBench.open(t, { spec });
  await bench.assertEnded(t, 'FINISHED', 'FAILED', /exit code 127 .*\/nonexistent\/program/);
});

test('orders: more workers, fewer workers, stop', async (t) => {
  const bench = await MasterBench.open(t, { workers: 2 });
  await bench.untilRunning(1, 2);
  await bench.order(() => ({ workers: [1, 2, 3, 4], lastSlot: 4 }));
  await bench.untilRunning(1, 2, 3, 4);
  await bench.order(() => ({ workers: [2, 4], lastSlot: 4 }));
  await bench.untilRunning(2, 4);
  await bench.until(() => bench.mock.workers().length === 2, 'two containers are gone');
  t.like(bench.slot(1), { state: 'ended', isRemoved: true });
  await bench.order(() => ({ stop: { reason: 'stopped by the test' } }));
  await bench.until(() => bench.containers?.stopping !== undefined, 'the order is acknowledged');
  await bench.assertEnded(t, 'FINISHED', 'KILLED', /stopped by the test/);
  t.regex(bench.file('head.log'), /^told$/m);
});

test('orders to remove a worker that is still waited for', async (t) => {
  const bench = await MasterBench.open(t, { workers: 20, nodes: 1, vcoresPerNode: 3 });
  await bench.untilRunning(1, 2);
  t.like(bench.slot(20), { state: 'queued' });
  await bench.until(() => bench.containers?.waitingFor !== undefined, 'it says what it waits for');
  await bench.order(() => ({ workers: [1, 2], lastSlot: 20 }));
  await bench.until(() => bench.slot(20)?.state === 'ended', 'the others are not waited for');
  bench.endWorker(1, 0);
  await bench.until(() => bench.mock.workers().length === 1, 'a place is free');
  const seen = bench.mock.masters.heartbeats;
  await bench.until(() => bench.mock.masters.heartbeats >= seen + 5, 'heartbeats go on');
  t.is(bench.mock.workers().length, 1, 'and nobody takes it');
  await bench.assertEndsWell(t);
});

test('a worker that ends by itself is not replaced', async (t) => {
  const bench = await MasterBench.open(t);
  await bench.untilRunning(1, 2);
  bench.endWorker(1, 4);
  await bench.until(() => bench.slot(1)?.state === 'ended', 'it is noted');
  t.like(bench.slot(1), { exitStatus: 4, endReason: 'exit code 4' });
  bench.mock.killForMemory(bench.container(2));
  await bench.until(() => bench.slot(2)?.state === 'ended', 'it is noted');
  t.is(bench.slot(2)?.exitStatus, -104);
  t.regex(
    bench.slot(2)?.endReason ?? '',
    /more memory than its container has; ask for more with --memory-overhead or --mem-per-node \(Container \[pid=\d+.*beyond the 'PHYSICAL' memory limit/,
  );
  await bench.assertEndsWell(t);
});

test('below the smallest number of nodes a worker that fails is asked for again, but not for ever', async (t) => {
  const spec = { minNodes: 3, workerCommand: ['/bin/sh', '-c', 'exit 9'] } as const;
  const bench = await MasterBench.open(t, { workers: 2, nodes: 1, vcoresPerNode: 2, spec });
  await bench.until(
    () => bench.containers?.slots.every(({ state }) => state === 'ended') === true,
    'both were given up',
  );
  t.deepEqual(
    bench.containers?.slots.map(({ replacements, exitStatus }) => [replacements, exitStatus]),
    [
      [2, 9],
      [2, 9],
    ],
  );
  await bench.assertEndsWell(t);
});

const TAKEN = {
  'its node is lost': [-100, (bench: MasterBench) => bench.mock.loseNode(bench.container(1).node.options.name)],
  'its node loses its network while its processes live': [
    -100,
    (bench: MasterBench) => bench.mock.loseNode(bench.container(1).node.options.name, true),
  ],
  'the disks of its node fail': [
    -101,
    (bench: MasterBench) => bench.mock.failDisks(bench.container(1).node.options.name),
  ],
  'it is preempted': [-102, (bench: MasterBench) => bench.mock.preempt(bench.container(1), 0)],
} as const;

for (const [what, [status, trouble]] of Object.entries(TAKEN)) {
  test(`a worker is replaced when ${what}`, async (t) => {
    const bench = await MasterBench.open(t, { nodes: 4, workers: 3, vcoresPerNode: 1 });
    await bench.untilRunning(1, 2, 3);
    const first = bench.container(1);
    await bench.order(() => ({ workers: [1, 2], lastSlot: 3 }));
    await bench.until(() => bench.mock.workers().length === 2, 'there is room for another one');
    trouble(bench);
    await bench.until(() => (bench.slot(1)?.replacements ?? 0) === 1, 'it is asked for again');
    await bench.untilRunning(1, 2);
    t.not(bench.container(1).name, first.name);
    t.is(first.end?.exitStatus, status);
    t.regex(bench.mock.outputs(), /worker node 1 has ended: /);
    await bench.assertEndsWell(t);
  });
}

test('more containers than asked for are given back', async (t) => {
  const bench = await MasterBench.open(t);
  bench.mock.manager.surplus = 3;
  await bench.untilRunning(1, 2);
  await bench.until(() => bench.mock.manager.surplus === 0, 'they were given');
  await bench.until(() => bench.mock.workers().length === 2, 'and given back');
  await bench.assertEndsWell(t);
});

test('workers larger than any node: said at once', async (t) => {
  const bench = await MasterBench.open(t, { spec: { workerResource: { memoryMb: 99_999, overheadMb: 0, vcores: 1 } } });
  await bench.assertEnded(t, 'FINISHED', 'FAILED', /99999 MB.*larger than the largest container.*8192 MB/);
  t.is(bench.file('head.log'), '', 'the head was not started');
});

test('a resource that the cluster does not know: said with its own words', async (t) => {
  const workerResource = { memoryMb: 128, overheadMb: 0, vcores: 1, more: { 'yarn.io/gpu': 1 } };
  const bench = await MasterBench.open(t, { spec: { workerResource } });
  await bench.assertEnded(t, 'FINISHED', 'FAILED', /Invalid resource request.*yarn\.io\/gpu/);
});

test('a notice of preemption or decommissioning drains the nodes, once', async (t) => {
  const bench = await MasterBench.open(t, { workers: 3, nodes: 4, vcoresPerNode: 1 });
  await bench.untilRunning(1, 2, 3);
  bench.mock.preempt(bench.container(1), 60_000);
  bench.mock.preempt(bench.container(2), 60_000, false);
  bench.mock.decommission(bench.container(3).node.options.name, 60);
  const told = (): string[] => bench.file('drains.log').match(/--job \S+/g) ?? [];
  await bench.until(() => told().length === 3, 'three were told');
  const id = bench.applicationId;
  const log = bench.file('drains.log');
  for (const slot of [1, 2])
    t.regex(log, new RegExp(`^.*--job ${id}/${slot}\\b.* --reason .*another application$`, 'm'));
  t.regex(log, new RegExp(`^--job ${id}/3 --reason .*decommissioned --time-left \\d+$`, 'm'));
  await bench.assertEndsWell(t);
  t.is(bench.file('drains.log'), log);
});

test('a NodeManager that refuses a container: another one is asked for', async (t) => {
  const bench = await MasterBench.open(t, { workers: 0 });
  await bench.until(() => bench.containers !== undefined, 'it has begun');
  let letStart = (): void => undefined;
  const mayStart = new Promise<void>((resolve) => (letStart = resolve));
  for (const node of bench.mock.nodes) node.startsAfter = mayStart;
  await bench.order(() => ({ workers: [1], lastSlot: 1 }));
  await bench.until(() => bench.slot(1)?.state === 'starting', 'it starts');
  bench.container(1).node.state = 'UNHEALTHY';
  letStart();
  await bench.untilRunning(1);
  t.is(bench.slot(1)?.replacements, 1);
  t.regex(bench.mock.outputs(), /could not be started on .*no good disks/);
  await bench.assertEndsWell(t);
});

test('a node that cannot be reached does not keep others from starting', async (t) => {
  const bench = await MasterBench.open(t, { workers: 0, nodes: 3, vcoresPerNode: 1 });
  await bench.until(() => bench.containers !== undefined, 'it has begun');
  const away = bench.mock.master().node.options.name;
  const silent = bench.mock.nodes.find(({ options }) => options.name !== away)!;
  silent.rpc.isMute = true;
  await bench.order(() => ({ workers: [1, 2], lastSlot: 2 }));
  await bench.until(() => bench.running.length === 1, 'the other one runs');
  bench.mock.loseNode(silent.options.name);
  await bench.until(
    () => bench.containers!.slots.some(({ replacements }) => replacements === 1),
    'it is asked for again',
  );
  await bench.assertEndsWell(t);
});

test('without its specification it says where it looked', async (t) => {
  const bench = await MasterBench.open(t, { plan: () => ({ acceptedMs: Number.POSITIVE_INFINITY }) });
  fs.rmSync(path.join(bench.sessionDir, 'application.json'));
  bench.mock.application().plan = {};
  await bench.until(() => bench.mock.application().state === 'FAILED', 'state FAILED');
  t.regex(bench.mock.application().diagnostics, /cannot read .*application\.json.*all nodes share/s);
});
