/** A raylet that outlives its gcs service: what lives on it goes on, what was in between is put right. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { batchray as wire } from '#protos/wire.js';
import { idBytes, newActorId, requireId, toHex, type ActorId, type JobId } from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { GcsClient } from '../../../src/gcs/client/gcs-client.js';
import type { ActorInfo } from '../../../src/gcs/client/tables.js';
import { cluster, connectTo } from './raylets.js';

const OUTLIVE = { BATCHRAY_OUTLIVE_HEAD_MS: '60000' };

const detached = (job: JobId, className: string): wire.ActorSpec.$Properties => ({
  actorId: idBytes(newActorId(job)),
  jobId: idBytes(job),
  className,
  detached: true,
  resources: ResourceSet.of({ CPU: 1 }).toWire(),
});
const idOf = (spec: wire.ActorSpec.$Properties): string => toHex(requireId<ActorId>(spec.actorId, 'actor_id'));

test('living actors stay, one that was coming up is made anew, and workers of a job that ended meanwhile go', async (t) => {
  const c = await cluster(t, OUTLIVE);
  const { raylet } = await c.raylet('n', { CPU: 4 }, OUTLIVE);
  const job = await c.job();
  const [counter, slow] = [detached(job, 'Counter'), detached(job, 'Slow')];
  for (const spec of [counter, slow]) await c.client.registerActor(spec);
  const client = await connectTo(t, c, raylet.socketPath);
  const { worker } = await client.lease(job, { CPU: 1 });
  const workersOf = async (running: string): Promise<number[]> => {
    const { nodeStats } = await client.peer.request({ getNodeStats: {} });
    const all = nodeStats?.workers ?? [];
    return all.filter((one) => one.running === running && one.state === 'actor').map(({ pid }) => pid ?? 0);
  };
  const once = async (running: string, other?: number): Promise<number> => {
    for (;;) {
      const [pid, ...more] = await workersOf(running);
      if (pid !== undefined && pid !== other && more.length === 0) return pid;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const before = { counter: await once('Counter'), slow: await once('Slow') };
  const actorsOf = async (gcs: GcsClient): Promise<Map<string, ActorInfo>> =>
    new Map((await gcs.listActors()).map((actor) => [idOf(actor.spec ?? {}), actor]));
  while ((await actorsOf(c.client)).get(idOf(counter))?.state !== 'ALIVE');

  // The driver of the job has no stream to the new one, and no node: the job has failed when the raylet comes.
  await c.gcs.restart();
  const gcs = await GcsClient.connect({ host: c.gcs.host, port: c.gcs.port, token: c.redis.token, timeoutMs: 60_000 });
  t.teardown(() => {
    gcs.close();
  });
  const head = { gcs: { host: c.gcs.host, port: c.gcs.port }, redis: { host: c.redis.host, port: c.redis.port } };
  writeFileSync(join(c.dir, 'new'), JSON.stringify(head));
  renameSync(join(c.dir, 'new'), join(c.dir, 'cluster.json'));

  const { headMoved } = await client.until((message) => (message.headMoved ? message : undefined));
  t.like(headMoved, { gcsPort: c.gcs.port, redisPort: c.redis.port, outliveMs: 60_000 });
  const died = await client.until(({ workerDied }) => workerDied);
  t.deepEqual(died.workerId, worker?.workerId);
  t.regex(died.reason ?? '', /its job has ended/);
  t.not(await once('Slow', before.slow), before.slow, 'its constructor runs again');
  t.is(await once('Counter'), before.counter);
  const after = await actorsOf(gcs);
  t.is(after.get(idOf(slow))?.state, 'PENDING_CREATION');
  t.like(after.get(idOf(counter)), { state: 'ALIVE', pid: before.counter });
  t.is((await gcs.listJobs())[0]?.state, 'FAILED');
});
