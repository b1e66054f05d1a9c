import test from 'ava';
import type { batchray as wire } from '#protos/wire.js';
import {
  ActorNameTakenError,
  ActorNotFoundError,
  AuthenticationError,
  ConnectionError,
  NodeDiedError,
  ShutdownError,
  VersionMismatchError,
} from '../../../src/common/errors.js';
import { fromHex, idBytes, newActorId, requireId, toHex, type JobId } from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { GcsClient } from '../../../src/gcs/client/gcs-client.js';
import { openGcsStream } from '../../../src/gcs/client/gcs-stream.js';
import { RedisClient } from '../../../src/gcs/client/redis-client.js';
import type { ActorInfo } from '../../../src/gcs/client/tables.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { startGcs, type TestGcs } from '../../helpers/gcs.js';
import { startRedis } from '../../helpers/redis.js';
import { placedOn } from './fake-raylet.js';
import { cluster, idOf, reached, specOf } from './gcs-cluster.js';

test('nodes: all hear of a new node, of merged reports, and of a death with its reason', async (t) => {
  const { raylet, client } = await cluster(t);
  const first = await raylet({ hostname: 'c1' });
  const second = await raylet({ hostname: 'c2', cpus: 4 });
  t.deepEqual([...second.view.keys()], ['c1', 'c2'], 'the reply of a registration is the full view');
  await first.until(() => first.view.has('c2'));
  const before = first.all('resourceView').length;
  for (let i = 0; i < 1000; i++) second.report(i % 5);
  second.report(1);
  const one = ResourceSet.of({ CPU: 1 }).toWire();
  await first.until(() => first.view.get('c2')?.available?.quantities?.['CPU'] === one.quantities['CPU']);
  t.true(first.all('resourceView').length - before < 100, 'reports are merged');
  second.peer.close();
  await first.until(() => first.view.get('c2')?.alive === false);
  t.regex(first.view.get('c2')?.deathReason ?? '', /raylet ended/);
  t.deepEqual(
    (await (await client()).listNodes()).map(({ hostname, alive }) => [hostname, alive]),
    [
      ['c1', true],
      ['c2', false],
    ],
  );
});

test('nodes: one that is silent is dead, is told so, and cannot come back', async (t) => {
  const { raylet, client } = await cluster(t, { BATCHRAY_HEARTBEAT_MS: '100', BATCHRAY_HEARTBEAT_MISSES: '5' });
  const silent = await raylet({ hostname: 'c1' });
  t.regex((await silent.first('shutdown')).reason ?? '', /nothing was heard/);
  t.like((await (await client()).listNodes())[0], { hostname: 'c1', alive: false });
  await t.throwsAsync(raylet({ hostname: 'c1', nodeId: silent.nodeId }), { instanceOf: NodeDiedError });
});

test('another version or token of batchray is refused', async (t) => {
  const { redis, gcs, raylet } = await cluster(t);
  await t.throwsAsync(raylet({ hostname: 'c1', version: '0.0.1' }), {
    instanceOf: VersionMismatchError,
    message: /0\.0\.1/,
  });
  const stream = await openGcsStream(
    { host: gcs.host, port: gcs.port, token: redis.token, timeoutMs: 60_000 },
    { onMessage: () => undefined },
  );
  await t.throwsAsync(stream.request({ registerJob: { job: {}, version: '0.0.1' } }), {
    instanceOf: VersionMismatchError,
  });
  stream.close();
  const token = ClusterToken.generate();
  await t.throwsAsync(GcsClient.connect({ host: gcs.host, port: gcs.port, token, timeoutMs: 60_000 }), {
    instanceOf: AuthenticationError,
  });
});

test('jobs: begun and ended on every raylet; a lost driver fails its job', async (t) => {
  const { raylet, client } = await cluster(t);
  const [first, second] = [await raylet({ hostname: 'c1' }), await raylet({ hostname: 'c2' })];
  const driver = await client();
  const good = await driver.registerJob({ entrypoint: 'main.ts', driverPid: 7 });
  t.is((await second.first('startJob')).job?.entrypoint, 'main.ts');
  const late = await raylet({ hostname: 'c3' });
  t.is((await late.first('startJob')).job?.driverPid, 7);
  await driver.finishJob(good);
  for (const { all } of [first, second, late].map((node) => ({ all: node.all('endJob') }))) t.is(all.length, 1);
  await driver.finishJob(good);

  const lost = await client();
  const bad = await lost.registerJob({ entrypoint: 'crash.ts' });
  lost.close();
  await first.until(() => first.all('endJob').some(({ jobId }) => requireId(jobId, 'job_id') === bad));
  t.deepEqual(
    (await driver.listJobs()).map(({ entrypoint, state }) => [entrypoint, state]),
    [
      ['main.ts', 'SUCCEEDED'],
      ['crash.ts', 'FAILED'],
    ],
  );
});

test('actors: from registration to death, seen by a watcher', async (t) => {
  const { raylet, client } = await cluster(t);
  let answer: (placed: wire.ActorPlaced.$Properties) => void = () => undefined;
  const node = await raylet({ hostname: 'c1', place: () => new Promise((resolve) => (answer = resolve)) });
  const driver = await client();
  const job = await driver.registerJob({});
  const spec = specOf(job, { name: 'c' });
  const registered = await driver.registerActor(spec);
  t.is(registered.state, 'PENDING_CREATION');
  const placing = await node.first('placeActor');
  t.is(placing.spec?.constructorTask?.args?.length, 1000);

  const states: string[] = [];
  const dead = new Promise<ActorInfo>((resolve) => {
    void driver.watchActor(idOf(spec), (actor) => {
      states.push(actor.state ?? '');
      if (actor.state === 'DEAD') resolve(actor);
    });
  });
  await t.throwsAsync(driver.registerActor(specOf(job, { name: 'c' })), { instanceOf: ActorNameTakenError });
  const existing = await driver.registerActor(specOf(job, { name: 'c' }), true);
  t.deepEqual(existing.spec?.actorId, spec.actorId);

  answer(placedOn(node.nodeId, 'w', 42));
  const alive = await reached(driver, idOf(spec), 'ALIVE');
  t.is(alive.pid, 42);
  t.is(alive.address?.host, '127.0.0.1');
  const named = await (await client()).getNamedActor('c', 'space');
  t.deepEqual(named.spec?.methods, ['add']);
  t.is(named.spec?.constructorTask?.args?.length ?? 0, 0, 'the constructor’s arguments are for the raylet only');
  t.deepEqual(named.spec?.constructorTask?.taskId, spec.constructorTask?.taskId);

  await driver.killActor(idOf(spec), 'killed by ray.kill');
  t.is((await dead).deathCause, 'killed by ray.kill');
  t.deepEqual(states, ['PENDING_CREATION', 'ALIVE', 'DEAD'], 'each state once, whoever else watches');
  t.is((await node.first('killActorWorker')).reason, 'killed by ray.kill');
  await t.throwsAsync(driver.getNamedActor('c', 'space'), { instanceOf: ActorNotFoundError });
  await driver.killActor(idOf(spec), 'again');
  const late = await new Promise<ActorInfo>((resolve) => void driver.watchActor(idOf(spec), resolve));
  t.is(late.state, 'DEAD');
  await t.throwsAsync(
    driver.watchActor(newActorId(job), () => undefined),
    { instanceOf: ActorNotFoundError },
  );
});

test('actors: constructor errors, deaths of worker, owner and node', async (t) => {
  const { raylet, client } = await cluster(t);
  const creationError = Buffer.from('serialised');
  const broken = await raylet({ hostname: 'broken', place: () => Promise.resolve({ creationError }) });
  const driver = await client();
  const job = await driver.registerJob({});
  const throwing = specOf(job);
  await driver.registerActor(throwing);
  const dead = await reached(driver, idOf(throwing), 'DEAD');
  t.deepEqual(Buffer.from(dead.creationError ?? []), creationError);
  const node = await raylet({
    hostname: 'c1',
    place: (spec, id) => Promise.resolve(placedOn(id, toHex(idOf(spec)).slice(0, 20))),
  });
  broken.peer.close();
  await node.until(() => node.view.get('broken')?.alive === false);
  const parent = specOf(job);
  await driver.registerActor(parent);
  const { address } = await reached(driver, idOf(parent), 'ALIVE');
  const child = { ...specOf(job), owner: address ?? null };
  await driver.registerActor(child);
  await reached(driver, idOf(child), 'ALIVE');
  const report = { workerId: address?.workerId ?? null, actorId: parent.actorId ?? null, reason: 'killed by SIGKILL' };
  node.peer.notify({ reportWorkerDeath: report });
  t.is((await reached(driver, idOf(parent), 'DEAD')).deathCause, 'its process died: killed by SIGKILL');
  t.regex((await reached(driver, idOf(child), 'DEAD')).deathCause ?? '', /created it has ended/);
  await node.until(() => node.all('killActorWorker').length === 1);

  const last = specOf(job);
  await driver.registerActor(last);
  await reached(driver, idOf(last), 'ALIVE');
  node.peer.close();
  t.regex((await reached(driver, idOf(last), 'DEAD')).deathCause ?? '', /its node c1 .* died/);
});

test('actors: wait for room, move on when refused, warn when nothing is large enough', async (t) => {
  const { redis, raylet, client } = await cluster(t);
  const full = await raylet({ hostname: 'full', cpus: 1, place: () => Promise.resolve({ rejected: true }) });
  const driver = await client();
  const job = await driver.registerJob({});
  const warnings = await RedisClient.connect({
    host: redis.host,
    port: redis.port,
    token: redis.token,
    timeoutMs: 60_000,
  });
  t.teardown(() => warnings.close());
  let onWarning: (message: string) => void = () => undefined;
  const warned = new Promise<string>((resolve) => (onWarning = resolve));
  await warnings.subscribeErrors(job, ({ message }) => {
    onWarning(message);
  });
  const waiting = specOf(job, { cpus: 1 });
  await driver.registerActor(waiting);
  await full.until(() => full.all('placeActor').length >= 2);
  const tooLarge = specOf(job, { cpus: 64 });
  await driver.registerActor(tooLarge);
  t.regex(await warned, /Counter needs CPU: 64.*full.* has CPU: 1/);
  // The small one, which waits as well, must not take from what the large one needs all of.
  await raylet({
    hostname: 'c1',
    cpus: 64,
    place: (spec, id) => Promise.resolve(idOf(spec) === idOf(tooLarge) ? placedOn(id, 'large') : { rejected: true }),
  });
  await reached(driver, idOf(tooLarge), 'ALIVE');
  full.report(0);
  await raylet({ hostname: 'c2', cpus: 1 });
  await reached(driver, idOf(waiting), 'ALIVE');
});

test('actors: the end of a job ends all but the detached ones, which go on creating', async (t) => {
  const { raylet, client } = await cluster(t);
  await raylet({ hostname: 'c1', place: (spec, id) => Promise.resolve(placedOn(id, toHex(idOf(spec)).slice(0, 20))) });
  const [driver, other] = [await client(), await client()];
  const job = await driver.registerJob({});
  const [plain, detached] = [specOf(job), specOf(job, { name: 'd', detached: true })];
  for (const spec of [plain, detached]) await driver.registerActor(spec);
  const { address } = await reached(other, idOf(detached), 'ALIVE');
  await reached(other, idOf(plain), 'ALIVE');
  await driver.finishJob(job);
  t.is((await reached(other, idOf(plain), 'DEAD')).deathCause, 'its job has ended');
  t.is((await other.getNamedActor('d', 'space')).state, 'ALIVE');
  await t.throwsAsync(other.registerActor(specOf(job)), { instanceOf: ShutdownError });
  const child = { ...specOf(job), owner: address ?? null };
  t.is((await other.registerActor(child)).state, 'PENDING_CREATION');
});

test('kill -9 and a new start: nodes, jobs, actors and names are still known and go on', async (t) => {
  const { gcs, raylet, client } = await cluster(t);
  const node = await raylet({ hostname: 'c1' });
  const gone = await raylet({ hostname: 'c2' });
  gone.peer.close();
  await node.until(() => node.view.get('c2')?.alive === false);
  const driver = await client();
  const job = await driver.registerJob({ entrypoint: 'main.ts', driver: { nodeId: idBytes(node.nodeId) } });
  const [plain, dead, pending] = [specOf(job, { name: 'c' }), specOf(job), specOf(job, { cpus: 64 })];
  for (const spec of [plain, dead, pending]) await driver.registerActor(spec);
  const before = await reached(driver, idOf(plain), 'ALIVE');
  await driver.killActor(idOf(dead), 'enough');

  await gcs.restart();
  await t.throwsAsync(driver.listJobs());
  const again = await client();
  t.deepEqual((await again.listNodes()).map(({ hostname, alive }) => `${hostname ?? ''} ${String(alive)}`).sort(), [
    'c1 true',
    'c2 false',
  ]);
  t.like((await again.listJobs())[0], { entrypoint: 'main.ts', state: 'RUNNING' });
  const named = await again.getNamedActor('c', 'space');
  t.like(named, { state: 'ALIVE', pid: before.pid });
  t.deepEqual(named.address, before.address);
  const states = (await again.listActors()).map(({ spec, state }) => `${toHex(idOf(spec ?? {}))} ${state ?? ''}`);
  t.deepEqual(
    states.sort(),
    [`${toHex(idOf(plain))} ALIVE`, `${toHex(idOf(dead))} DEAD`, `${toHex(idOf(pending))} PENDING_CREATION`].sort(),
  );
  t.is(await again.registerJob({}), fromHex<JobId>('00000002'), 'ids are not given twice');

  await raylet({ hostname: 'c1', nodeId: node.nodeId, livingActors: [named] });
  t.is((await again.getNamedActor('c', 'space')).state, 'ALIVE');
  await raylet({ hostname: 'c3', cpus: 64 });
  await reached(again, idOf(pending), 'ALIVE');
  await t.throwsAsync(raylet({ hostname: 'c2', nodeId: gone.nodeId }), { instanceOf: NodeDiedError });

  await gcs.restart();
  const third = await client();
  t.is((await third.listActors()).filter(({ state }) => state === 'ALIVE').length, 2);
});

test('after a restart a node that stays away is dead, with its actors, and its driver’s job has failed', async (t) => {
  const { gcs, raylet, client } = await cluster(t);
  const node = await raylet({ hostname: 'c1' });
  const driver = await client();
  const job = await driver.registerJob({ driver: { nodeId: idBytes(node.nodeId) } });
  const spec = specOf(job);
  await driver.registerActor(spec);
  await reached(driver, idOf(spec), 'ALIVE');
  await gcs.restart({ BATCHRAY_HEARTBEAT_MS: '100', BATCHRAY_HEARTBEAT_MISSES: '5' });
  const again = await client();
  t.regex((await reached(again, idOf(spec), 'DEAD')).deathCause ?? '', /its node c1 .* died|created it was on node/);
  t.is((await again.listJobs())[0]?.state, 'FAILED');
  t.is((await again.listNodes())[0]?.alive, false);
});

test('the end of the life line, or SIGTERM, ends the service in order; raylets are told', async (t) => {
  for (const end of [(gcs: TestGcs) => gcs.cutLifeLine(), (gcs: TestGcs) => gcs.signal('SIGTERM')]) {
    const { gcs, raylet } = await cluster(t);
    const node = await raylet({ hostname: 'c1' });
    end(gcs);
    await node.first('shutdown');
    t.deepEqual(await gcs.exited(), { code: 0, signal: null });
    t.regex(gcs.log(), /INFO +gcs .* ends/);
  }
});

test('stop: every raylet is told, and nothing new begins', async (t) => {
  const { raylet, client } = await cluster(t);
  const node = await raylet({ hostname: 'c1' });
  const cli = await client();
  await cli.stopCluster('batchray stop');
  t.is((await node.first('shutdown')).reason, 'batchray stop');
  await t.throwsAsync(cli.registerJob({}), { instanceOf: ShutdownError, message: /batchray stop/ });
  await t.throwsAsync(raylet({ hostname: 'c2' }), { instanceOf: ShutdownError });
});

test('without Redis the service ends with an error', async (t) => {
  const { redis, gcs } = await cluster(t, { BATCHRAY_RPC_CONNECT_TIMEOUT_MS: '10000' });
  await redis.kill();
  t.deepEqual(await gcs.exited(), { code: 1, signal: null });
  t.regex(gcs.log(), /Redis at [\d.]+:\d+ is gone/);
});

test('Redis killed and started again: the service goes on', async (t) => {
  const { redis, raylet, client } = await cluster(t);
  await raylet({ hostname: 'c1' });
  const driver = await client();
  const first = await driver.registerJob({});
  await redis.restart();
  const second = await driver.registerJob({});
  t.not(first, second);
  const spec = specOf(second);
  await driver.registerActor(spec);
  t.is((await reached(driver, idOf(spec), 'ALIVE')).state, 'ALIVE');
});

test('what prevents the start is reported to the supervisor', async (t) => {
  const redis = await startRedis(t);
  await redis.kill();
  const start = startGcs(t, redis, { BATCHRAY_RPC_CONNECT_TIMEOUT_MS: '100' });
  const error = await t.throwsAsync(start, { instanceOf: ConnectionError });
  t.true(error.message.includes(`${redis.host}:${redis.port}`));
});

test('a node that drains: it is told, all hear of it, it gets no actors, and its end is no accident', async (t) => {
  const { raylet, client, gcs, redis } = await cluster(t);
  const staying = await raylet({ hostname: 'c1', cpus: 1 });
  const leaving = await raylet({ hostname: 'c2', cpus: 4 });
  const user = await client();
  await user.drainNode(leaving.nodeId, 60_000, 'the cluster is scaled down');
  const order = await leaving.first('drainNode');
  t.like(order, { timeLeftMs: 60_000, reason: 'the cluster is scaled down' });
  await staying.until(() => staying.view.get('c2')?.draining === true);
  const told = staying.view.get('c2')!;
  t.is(told.drainReason, 'the cluster is scaled down');
  t.true(told.drainLeftMs! > 0 && told.drainLeftMs! <= 60_000);

  const job = await user.registerJob({ entrypoint: 'test' });
  await user.registerActor({ ...specOf(job, { cpus: 1 }), className: 'Small' });
  t.is((await staying.first('placeActor')).spec?.className, 'Small');
  await user.registerActor({ ...specOf(job, { cpus: 4 }), className: 'Wide' });
  const { phase, nodes, pending } = await user.status();
  t.is(phase, 'running');
  t.like(nodes, { alive: 2, draining: 1 });
  t.like(pending[0], { what: 'actor', name: 'Wide', kind: 'no-such-node', count: 1 });

  leaving.peer.notify({ reportUsage: { tasksDone: 7, tasksFailed: 2, storeUsedBytes: 5 } });
  leaving.peer.close();
  await staying.until(() => staying.view.get('c2')?.alive === false);
  t.is(staying.view.get('c2')?.deathReason, 'it was drained (the cluster is scaled down)');
  t.like((await user.status()).tasks, { done: 7, failed: 2 }, 'what it did counts');
  await t.throwsAsync(user.drainNode(leaving.nodeId, 1, ''), { instanceOf: NodeDiedError });

  const stream = await openGcsStream(
    { host: gcs.host, port: gcs.port, token: redis.token, timeoutMs: 60_000 },
    { onMessage: () => undefined },
  );
  await t.throwsAsync(stream.request({ drainNode: { nodeId: Buffer.alloc(28) } }), { instanceOf: NodeDiedError });
  stream.close();
});
