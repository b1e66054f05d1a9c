/** Whatever ends a cluster, nothing of it is left: no process, no file in /dev/shm, no socket. */
import fs from 'node:fs';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { Sandbox, isRunning, readProcess, until } from '../../helpers/cli.js';
import type { ClusterStatus, ClusterSummary } from '../../../src/gcs/client/status.js';

const SMALL = ['--num-cpus', '1', '--object-store-bytes', '40M'];

async function localCluster(sandbox: Sandbox, nodes: number) {
  const id = sandbox.newId();
  const run = sandbox.cli(['start', '--head', '--cluster-id', id, '--num-nodes', String(nodes), ...SMALL]);
  await run.printed(`Cluster ${id} is up`);
  return { id, run };
}

async function nothingIsLeft(t: ExecutionContext, sandbox: Sandbox, id: string): Promise<void> {
  t.deepEqual(await sandbox.leftovers(), []);
  const session = sandbox.sessionDir(id);
  t.deepEqual(
    // A process that was killed while it wrote a record has left that as it was.
    fs.readdirSync(session).filter((name) => !/\.json(\.\d+\.new)?$/.test(name)),
    ['nodes'],
    'only logs and records stay',
  );
}

test.serial('a head and two nodes come up, answer, and are stopped by `batchray stop`', async (t) => {
  const sandbox = new Sandbox(t);
  const { id, run } = await localCluster(sandbox, 3);

  const list = sandbox.cli(['list', 'nodes', id, '--output', 'json']);
  t.is(await list.exited, 0, list.output.err);
  const nodes = JSON.parse(list.output.out) as { role: string; state: string; cpu: string }[];
  t.deepEqual(
    nodes.map(({ role, state, cpu }) => [role, state, cpu]),
    [
      ['head', 'ALIVE', '1/1'],
      ['worker', 'ALIVE', '1/1'],
      ['worker', 'ALIVE', '1/1'],
    ],
  );
  const status = sandbox.cli(['status', '--output', 'json']);
  t.is(await status.exited, 0, status.output.err);
  t.like(JSON.parse(status.output.out), {
    clusterId: id,
    nodes: { alive: 3, dead: 0 },
    resources: { total: { CPU: 3 } },
  });

  const stop = sandbox.cli(['stop', id]);
  t.is(await stop.exited, 0, stop.output.err);
  t.is(await run.exited, 0, run.output.err);
  await nothingIsLeft(t, sandbox, id);
});

test.serial('directories and secrets are private, and the token is in no argument list', async (t) => {
  const sandbox = new Sandbox(t);
  const { id } = await localCluster(sandbox, 1);
  const mode = (file: string): number => fs.statSync(file).mode & 0o777;
  const session = sandbox.sessionDir(id);
  t.deepEqual([session, path.join(session, 'token')].map(mode), [0o700, 0o600]);
  const token = fs.readFileSync(path.join(session, 'token'), 'utf8');
  t.regex(token, /^[0-9a-f]{64}$/);
  for (const file of sandbox.files()) t.is(mode(file), 0o700, file);
  for (const pid of sandbox.processes()) {
    for (const what of ['cmdline', 'environ'] as const) {
      t.false(readProcess(pid, what).includes(token), `${pid} ${what}`);
    }
  }
});

for (const name of ['supervisor', 'the raylet', 'the gcs service', 'redis-server'] as const) {
  test.serial(`kill -9 of the head's ${name} leaves nothing, on the other nodes neither`, async (t) => {
    const sandbox = new Sandbox(t);
    const id = sandbox.newId();
    const head = sandbox.cli(['start', '--head', '--interface', 'lo', '--cluster-id', id, ...SMALL]);
    await head.printed(`Cluster ${id} is up`);
    const worker = sandbox.cli(['start', '--address', id, '--node-index', '1', ...SMALL]);
    await worker.printed('has joined');
    const pid = sandbox.pidOf(id, 0, name);
    t.true(isRunning(pid));
    const read = <T>(file: string): T =>
      JSON.parse(fs.readFileSync(path.join(sandbox.sessionDir(id), file), 'utf8')) as T;
    const statusFile = path.join(sandbox.sessionDir(id), 'status.json');
    await until(() => fs.existsSync(statusFile) && read<ClusterStatus>('status.json').nodes.alive === 2);
    process.kill(pid, 'SIGKILL');
    await nothingIsLeft(t, sandbox, id);
    t.not(await head.exited, 0);
    if (name === 'supervisor') return;
    const { nodes, reason } = read<ClusterSummary>('summary.json');
    t.is(nodes.length, 2);
    if (name === 'the gcs service') t.regex(reason, /the gcs service ended unexpectedly \(SIGKILL/);
    t.is(read<ClusterStatus>('status.json').phase, 'ended');
  });
}

test.serial('kill -9 of supervisor and guard at once: Redis, which has no life line, ends too', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const head = sandbox.cli(['start', '--head', '--interface', 'lo', '--cluster-id', id, ...SMALL]);
  await head.printed(`Cluster ${id} is up`);
  const redis = sandbox.pidOf(id, 0, 'redis-server');
  const guards = sandbox.running('batchray-guard');
  t.is(guards.length, 1);
  for (const pid of [...guards, sandbox.pidOf(id, 0, 'supervisor')]) process.kill(pid, 'SIGKILL');
  await until(() => !isRunning(redis));
  await until(() => sandbox.processes().length === 0);
  t.pass();
});

for (const name of ['supervisor', 'the raylet'] as const) {
  test.serial(`kill -9 of a worker node's ${name} ends this node only`, async (t) => {
    const sandbox = new Sandbox(t);
    const id = sandbox.newId();
    const head = sandbox.cli(['start', '--head', '--interface', 'lo', '--cluster-id', id, ...SMALL]);
    await head.printed(`Cluster ${id} is up`);
    const worker = sandbox.cli(['start', '--address', id, '--node-index', '1', ...SMALL]);
    await worker.printed('has joined');
    process.kill(sandbox.pidOf(id, 1, name), 'SIGKILL');
    await worker.exited;
    await until(() => sandbox.files().every((file) => !file.endsWith('-1')));
    await until(() => !isRunning(sandbox.pidOf(id, 1, 'the raylet')));
    t.true(isRunning(sandbox.pidOf(id, 0, 'the raylet')));
    head.child.kill('SIGINT');
    t.is(await head.exited, 0, head.output.err);
    await nothingIsLeft(t, sandbox, id);
  });
}

test.serial('two clusters at once: `stop` asks which, and ends that one only', async (t) => {
  const sandbox = new Sandbox(t);
  const [a, b] = await Promise.all([localCluster(sandbox, 1), localCluster(sandbox, 1)]);
  const unclear = sandbox.cli(['stop']);
  t.is(await unclear.exited, 2);
  t.true(unclear.output.err.includes(a.id) && unclear.output.err.includes(b.id), unclear.output.err);

  t.is(await sandbox.cli(['stop', a.id]).exited, 0);
  const list = sandbox.cli(['list', 'clusters', '--output', 'json']);
  await list.exited;
  t.deepEqual(
    (JSON.parse(list.output.out) as { clusterId: string }[]).map(({ clusterId }) => clusterId),
    [b.id],
  );
  t.is(await sandbox.cli(['status', b.id]).exited, 0);

  const again = sandbox.cli(['start', '--head', '--cluster-id', b.id, ...SMALL]);
  t.is(await again.exited, 1);
  t.regex(again.output.err, /is running already/);
  t.is(await sandbox.cli(['status', b.id]).exited, 0, 'the refused one has done no harm');

  t.is(await sandbox.cli(['stop']).exited, 0);
  await nothingIsLeft(t, sandbox, b.id);
});

test.serial('a worker node may be started before the head', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const worker = sandbox.cli(['start', '--address', id, ...SMALL]);
  await until(() => fs.existsSync(path.join(sandbox.sessionDir(id), 'nodes')));
  const head = sandbox.cli(['start', '--head', '--interface', 'lo', '--cluster-id', id, ...SMALL]);
  await worker.printed('has joined');
  const list = sandbox.cli(['list', 'nodes', id, '--output', 'json']);
  await list.exited;
  t.is((JSON.parse(list.output.out) as unknown[]).length, 2);
  t.is(await sandbox.cli(['stop', id]).exited, 0);
  t.is(await worker.exited, 0, worker.output.err);
  t.is(await head.exited, 0, head.output.err);
  await nothingIsLeft(t, sandbox, id);
});

test.serial('the end of the life line ends the cluster', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const run = sandbox.cli(['start', '--head', '--life-line', '--cluster-id', id, '--num-nodes', '2', ...SMALL], {
    lifeLine: true,
  });
  await run.printed('sessionDir');
  t.like(JSON.parse(run.output.report), { sessionDir: sandbox.sessionDir(id) });
  run.child.stdin?.end();
  t.is(await run.exited, 0, run.output.err);
  await nothingIsLeft(t, sandbox, id);
});

test.serial('--detach returns when the cluster is up', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const run = sandbox.cli(['start', '--head', '--detach', '--cluster-id', id, '--num-nodes', '1', ...SMALL]);
  t.is(await run.exited, 0, run.output.err);
  t.true(run.output.out.includes(id));
  t.is(await sandbox.cli(['status', id]).exited, 0);
  t.is(await sandbox.cli(['stop', id]).exited, 0);
  await nothingIsLeft(t, sandbox, id);
});
