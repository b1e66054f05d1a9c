import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { errorFromWire, ObjectStoreError } from '../../../src/common/errors.js';
import type { RayletOptions } from '../../../src/raylet/raylet-options.js';
import { isProcessAlive, cluster, connectTo, type TestCluster } from './raylets.js';

const main = fileURLToPath(new URL('../../../src/raylet/main.js', import.meta.url));

interface RayletProcess {
  readonly child: ChildProcess;
  readonly options: RayletOptions;
  readonly socketPath: string;
  /** Of its one idle worker, a real one. */
  readonly workerPid: number;
  readonly exited: Promise<unknown>;
}

function start(t: ExecutionContext, options: RayletOptions, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [main], {
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, BATCHRAY_HEARTBEAT_MISSES: '1000', ...env },
  });
  const exited = once(child, 'exit');
  t.teardown(async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await exited;
    rmSync(options.storeDir, { recursive: true, force: true });
  });
  (child.stdin as Writable).write(`${JSON.stringify(options)}\n`);
  return { child, exited, report: text(child.stdio[3] as Readable) };
}

async function raylet(t: ExecutionContext, c: TestCluster, env: Record<string, string> = {}): Promise<RayletProcess> {
  const options: RayletOptions = { ...c.options('head', { CPU: 1 }), prestart: { count: 1, execArgv: [] } };
  const { child, exited, report } = start(t, options, env);
  const { ready } = JSON.parse(await report) as { ready?: { socketPath: string } };
  if (ready === undefined) throw new Error(await report);
  const { socketPath } = ready;
  const observer = await connectTo(t, c, socketPath, { kind: 'cli' });
  for (;;) {
    const { nodeStats } = await observer.peer.request({ getNodeStats: {} });
    const worker = nodeStats?.workers?.find(({ state }) => state === 'idle');
    if (worker !== undefined) return { child, options, socketPath, workerPid: worker.pid ?? 0, exited };
  }
}

/** Resolves when the process is gone; an orphan's end is nobody's event. */
async function gone(pid: number): Promise<void> {
  while (isProcessAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 5));
}

for (const [how, end] of [
  ['SIGTERM', ({ child }: RayletProcess) => child.kill('SIGTERM')],
  ['the end of its life line', ({ child }: RayletProcess) => child.stdin?.end()],
] as const) {
  test(`${how}: everything of the node ends, and nothing is left`, async (t) => {
    const c = await cluster(t);
    const node = await raylet(t, c);
    t.true(existsSync(node.options.storeDir));
    end(node);
    t.deepEqual(await node.exited, [0, null]);
    t.false(isProcessAlive(node.workerPid));
    t.false(existsSync(node.options.storeDir));
    t.false(existsSync(node.socketPath));
  });
}

test('kill -9 of a raylet takes its workers along', async (t) => {
  const c = await cluster(t);
  const node = await raylet(t, c);
  node.child.kill('SIGKILL');
  await gone(node.workerPid);
  t.pass();
});

test('a cluster that ends, or a gcs service that is lost, ends the node, with a reason in its log', async (t) => {
  const stopped = await cluster(t);
  const one = await raylet(t, stopped);
  await stopped.client.stopCluster('enough');
  t.deepEqual(await one.exited, [0, null]);
  t.regex(readFileSync(`${one.options.logDir}/raylet.log`, 'utf8'), /enough/);
  t.false(existsSync(one.options.storeDir));

  const lost = await cluster(t);
  const two = await raylet(t, lost);
  lost.gcs.signal('SIGKILL');
  t.deepEqual(await two.exited, [1, null]);
  t.regex(readFileSync(`${two.options.logDir}/raylet.log`, 'utf8'), /without the gcs service/);
  t.false(isProcessAlive(two.workerPid));
  t.false(existsSync(two.options.storeDir));
});

test('a gcs service that does not answer any more counts as lost', async (t) => {
  const c = await cluster(t);
  const node = await raylet(t, c, { BATCHRAY_HEARTBEAT_MS: '500', BATCHRAY_HEARTBEAT_MISSES: '30' });
  c.gcs.signal('SIGSTOP');
  t.deepEqual(await node.exited, [1, null]);
  t.regex(readFileSync(`${node.options.logDir}/raylet.log`, 'utf8'), /has not answered for 15000 ms/);
});

test('a store that cannot be made is reported, and nothing is left', async (t) => {
  const c = await cluster(t);
  const options = { ...c.options('head', { CPU: 1 }), storeDir: '/proc/nowhere/store' };
  const { exited, report } = start(t, options);
  const { error } = JSON.parse(await report) as { error: { code: string; message: string } };
  t.true(errorFromWire(error) instanceof ObjectStoreError);
  t.deepEqual(await exited, [1, null]);
});
