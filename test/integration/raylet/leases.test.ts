import { readFileSync } from 'node:fs';
import test from 'ava';
import { AuthenticationError, ClusterStartError, VersionMismatchError } from '../../../src/common/errors.js';
import { idBytes, newWorkerId, requireId, type WorkerId } from '../../../src/common/ids.js';
import type { LogBatch } from '../../../src/gcs/client/tables.js';
import { connect } from '../../../src/rpc/client.js';
import { nodeManagerService } from '../../../src/rpc/codecs.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { FakeRaylet } from '../gcs/fake-raylet.js';
import { isProcessAlive, cluster, connectTo, VERSION } from './raylets.js';

const workerIdOf = (bytes: Uint8Array | null | undefined): WorkerId => requireId<WorkerId>(bytes, 'worker_id');

test('workers are leased, given back, and leased again', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 2 });
  const job = await c.job();
  const driver = await connectTo(t, c, raylet.socketPath);
  const [one, two] = await Promise.all([driver.lease(job, { CPU: 1 }), driver.lease(job, { CPU: 1 })]);
  t.truthy(one.leaseId);
  t.not(one.workerPid, two.workerPid);
  const third = driver.lease(job, { CPU: 1 });
  driver.peer.notify({ returnWorkerLease: { leaseId: one.leaseId ?? 0 } });
  t.is((await third).workerPid, one.workerPid);
  const other = await c.job();
  driver.peer.notify({ returnWorkerLease: { leaseId: two.leaseId ?? 0 } });
  const foreign = await driver.lease(other, { CPU: 1 });
  t.false([one.workerPid, two.workerPid].includes(foreign.workerPid), 'a worker belongs to one job');
});

test('requests can be cancelled; a cancelled one does not take the place of others', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const job = await c.job();
  const driver = await connectTo(t, c, raylet.socketPath);
  const held = await driver.lease(job, { CPU: 1 });
  const waiting = driver.peer.startRequest({
    requestWorkerLease: {
      jobId: Buffer.from(job, 'latin1'),
      functionName: 'f',
      resources: { quantities: { CPU: 1e4 } },
    },
  });
  const next = driver.lease(job, { CPU: 1 });
  driver.peer.notify({ cancelWorkerLease: { requestId: waiting.requestId } });
  t.true((await waiting.reply).workerLease?.canceled);
  driver.peer.notify({ returnWorkerLease: { leaseId: held.leaseId ?? 0 } });
  t.truthy((await next).leaseId);
});

test('the CPU of a worker that waits is lent, to a worker that is started for it', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const job = await c.job();
  const driver = await connectTo(t, c, raylet.socketPath);
  const parent = await driver.lease(job, { CPU: 1 });
  const child = driver.lease(job, { CPU: 1 });
  process.kill(parent.workerPid ?? 0, 'SIGUSR2');
  const { leaseId, workerPid } = await child;
  t.not(workerPid, parent.workerPid);
  process.kill(parent.workerPid ?? 0, 'SIGUSR2');
  const late = driver.lease(job, { CPU: 1 });
  driver.peer.notify({ returnWorkerLease: { leaseId: leaseId ?? 0 } });
  driver.peer.notify({ returnWorkerLease: { leaseId: parent.leaseId ?? 0 } });
  t.truthy((await late).leaseId);
});

test('a worker that dies is told to the holder of its lease and to those who ask, and its CPU is free again', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const job = await c.job();
  const driver = await connectTo(t, c, raylet.socketPath);
  const killed = await driver.lease(job, { CPU: 1 });
  const watched = driver.peer.request({ watchWorker: { workerId: killed.worker?.workerId ?? null } });
  process.kill(killed.workerPid ?? 0, 'SIGKILL');
  const died = await driver.until(({ workerDied }) => workerDied);
  t.is(workerIdOf(died.workerId), workerIdOf(killed.worker?.workerId));
  t.regex(died.reason ?? '', /was killed by SIGKILL .*memory ran out.* Log: .*worker-\d+\.err/);
  t.is((await watched).workerDied?.reason, died.reason);
  const again = await driver.peer.request({ watchWorker: { workerId: killed.worker?.workerId ?? null } });
  t.is(again.workerDied?.reason, died.reason);

  const exits = await driver.lease(job, { CPU: 1 });
  process.kill(exits.workerPid ?? 0, 'SIGHUP');
  const { reason } = await driver.until(({ workerDied }) =>
    workerDied?.reason === died.reason ? undefined : workerDied,
  );
  t.regex(reason ?? '', /ended with exit code 7/);
});

test('what an owner had leased ends with it', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const job = await c.job();
  const observer = await connectTo(t, c, raylet.socketPath);
  const owner = await connectTo(t, c, raylet.socketPath, { kind: 'owner' });
  t.is(owner.welcome.storeDir, '');
  const held = await owner.lease(job, { CPU: 1 });
  const next = observer.lease(job, { CPU: 1 });
  owner.peer.close();
  t.not((await next).workerPid, held.workerPid);
  t.false(isProcessAlive(held.workerPid ?? 0));
});

test('what an owner had leased ends with its node, though nobody has closed its stream', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const node = await FakeRaylet.start(t, c.gcs, c.redis.token, { hostname: 'cut off', cpus: 0.5 });
  const job = await c.job();
  const observer = await connectTo(t, c, raylet.socketPath);
  const address = { nodeId: idBytes(node.nodeId), workerId: idBytes(newWorkerId()) };
  const owner = await connectTo(t, c, raylet.socketPath, { kind: 'owner', address });
  const held = await owner.lease(job, { CPU: 1 });
  const next = observer.lease(job, { CPU: 1 });
  node.peer.close();
  t.not((await next).workerPid, held.workerPid);
  t.false(isProcessAlive(held.workerPid ?? 0));
});

test('a worker that cannot start: the error names its log and what it said, and others still start', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const driver = await connectTo(t, c, raylet.socketPath);
  const bad = await c.job(['--title=fails']);
  const error = await t.throwsAsync(driver.lease(bad, { CPU: 1 }), { instanceOf: ClusterStartError });
  t.regex(error.message, /exit code 3.*Log: .*worker-\d+\.err[^]*no licence for this machine/);
  t.truthy((await driver.lease(await c.job(), { CPU: 1 })).leaseId);
});

test('a worker that does not register in time is given up', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 }, { BATCHRAY_WORKER_START_TIMEOUT_MS: '1000' });
  const driver = await connectTo(t, c, raylet.socketPath);
  const job = await c.job(['--title=silent']);
  const error = await t.throwsAsync(driver.lease(job, { CPU: 1 }), { instanceOf: ClusterStartError });
  t.regex(error.message, /did not register within 1000 ms/);
});

test('strangers are refused', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const target = `unix:${raylet.socketPath}`;
  const quiet = { onMessage: () => undefined };
  const foreign = connect(nodeManagerService, target, ClusterToken.generate(), quiet);
  await t.throwsAsync(foreign.request({ registerClient: { kind: 'driver', version: VERSION } }), {
    instanceOf: AuthenticationError,
  });
  const peer = connect(nodeManagerService, target, c.redis.token, quiet);
  t.teardown(() => {
    peer.close();
  });
  await t.throwsAsync(peer.request({ getNodeStats: {} }), { message: /first message must be RegisterClient/ });
  await t.throwsAsync(peer.request({ registerClient: { kind: 'driver', version: '0.0.0' } }), {
    instanceOf: VersionMismatchError,
    message: /0\.0\.0/,
  });
  await t.throwsAsync(peer.request({ registerClient: { kind: 'worker', version: VERSION, startupToken: 'guessed' } }), {
    instanceOf: AuthenticationError,
  });
});

test('output goes to files, and line by line to the job', async (t) => {
  const c = await cluster(t);
  const { raylet, options } = await c.raylet('head', { CPU: 1 });
  const job = await c.job();
  const batches: LogBatch[] = [];
  let onLine: () => void = () => undefined;
  const unsubscribe = await c.tables.subscribeLogs(job, (batch) => {
    batches.push(batch);
    onLine();
  });
  const lines = (): string[] => batches.flatMap(({ stream, lines }) => lines.map((line) => `${stream} ${line}`)).sort();
  const driver = await connectTo(t, c, raylet.socketPath);
  const { workerPid = 0 } = await driver.lease(job, { CPU: 1 }, { functionName: 'talk' });
  const pid = workerPid ?? 0;
  const three = new Promise<void>((resolve) => {
    onLine = () => {
      if (lines().length === 3) resolve();
    };
  });
  process.kill(pid, 'SIGWINCH');
  await three;
  t.deepEqual(lines(), ['stderr complaint', 'stdout first', 'stdout second']);
  t.deepEqual(
    batches.map(({ name, pid: from, node }) => [name, from, node]),
    batches.map(() => ['talk', pid, 'head']),
  );
  await c.client.finishJob(job);
  // The answer to finishJob comes on another stream. What was published before it is here when this is answered.
  await unsubscribe();
  t.true(lines().includes('stdout unfinished'), 'the end of a job waits for what its workers wrote');
  t.is(readFileSync(`${options.logDir}/worker-${pid}.out`, 'utf8'), 'first\nsecond\nunfinished');
  t.is(readFileSync(`${options.logDir}/worker-${pid}.err`, 'utf8'), 'complaint\n');
});

test('the end of a job ends its workers, the stubborn ones too, and cancels what it waits for', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 2 });
  const [ending, staying] = [await c.job(['--title=stubborn']), await c.job()];
  const driver = await connectTo(t, c, raylet.socketPath);
  const [stubborn, other] = [await driver.lease(ending, { CPU: 1 }), await driver.lease(staying, { CPU: 1 })];
  const waiting = driver.lease(ending, { CPU: 1 });
  // The end of the job comes on another stream: by then the request is there.
  await driver.peer.request({ getNodeStats: {} });
  await c.client.finishJob(ending);
  t.true((await waiting).canceled);
  t.false(isProcessAlive(stubborn.workerPid ?? 0));
  t.true(isProcessAlive(other.workerPid ?? 0));
});

test('surplus workers go after a while, unless they own something', async (t) => {
  const c = await cluster(t);
  const env = { BATCHRAY_IDLE_WORKER_MS: '100', BATCHRAY_MAX_STARTING_WORKERS: '1' };
  const { raylet } = await c.raylet('head', { CPU: 1 }, env);
  const driver = await connectTo(t, c, raylet.socketPath);
  const [goes, stays] = [await c.job(), await c.job(['--title=stays'])];
  const going = await driver.lease(goes, { CPU: 0.5 });
  const staying = await driver.lease(stays, { CPU: 0.5 });
  // The first one that is asked is the one that refuses.
  for (const { leaseId } of [staying, going]) driver.peer.notify({ returnWorkerLease: { leaseId: leaseId ?? 0 } });
  await driver.peer.request({ watchWorker: { workerId: going.worker?.workerId ?? null } });
  t.false(isProcessAlive(going.workerPid ?? 0));
  // It may be asked again at any moment, and is not free meanwhile: this one, which never comes up, keeps others from being started.
  const silent = driver.lease(await c.job(['--title=silent']), { CPU: 0.5 });
  const ended = driver.peer.request({ watchWorker: { workerId: staying.worker?.workerId ?? null } });
  const again = driver.lease(stays, { CPU: 0.5 });
  const first = await Promise.race([again, ended.then(({ workerDied }) => workerDied)]);
  t.like(first, { workerPid: staying.workerPid });
  driver.peer.close();
  await t.throwsAsync(silent);
});
