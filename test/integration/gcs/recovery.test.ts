/** The gcs service is started again, by the same head or by another one: who comes back, and who does not. */
import test from 'ava';
import { idBytes, requireId, toHex, type ActorId, type JobId } from '../../../src/common/ids.js';
import { GcsClient } from '../../../src/gcs/client/gcs-client.js';
import { cluster, idOf, reached, specOf } from './gcs-cluster.js';

test('after a restart drivers that come back keep their jobs; the others have failed, and late raylets are told', async (t) => {
  const { gcs, raylet, redis } = await cluster(t);
  const node = await raylet({ hostname: 'c1' });
  const driver = { nodeId: idBytes(node.nodeId) };
  const target = { host: gcs.host, port: gcs.port, token: redis.token, timeoutMs: 60_000 };
  const lost: string[] = [];
  const clients = await Promise.all(
    [0, 1].map(async (index) => {
      const locate = (): typeof gcs => gcs;
      const onLost = ({ message }: Error): void => void lost.push(message);
      const client = await GcsClient.connect({ ...target, locate, outliveMs: () => 60_000 * (1 - index), onLost });
      t.teardown(() => client.close());
      return client;
    }),
  );
  const jobs = await Promise.all(clients.map((client) => client.registerJob({ driver })));
  const [back, away] = [clients[0]!, jobs[1]!];
  const seen: string[] = [];
  const spec = specOf(jobs[0]!);
  await back.registerActor(spec);
  await back.watchActor(idOf(spec), ({ state }) => seen.push(state ?? ''));
  await reached(back, idOf(spec), 'ALIVE');

  // Long enough for a slow machine to come back in, and waited for by those who do not.
  const restarting = gcs.restart({ BATCHRAY_HEARTBEAT_MS: '100', BATCHRAY_HEARTBEAT_MISSES: '150' });
  const listing = back.listJobs();
  await restarting;
  t.is((await listing).length, 2, 'asked while the service was away');
  const state = async (job: JobId): Promise<string> =>
    (await back.listJobs()).find(({ jobId }) => requireId<JobId>(jobId, 'job_id') === job)?.state ?? '';
  while ((await state(away)) === 'RUNNING') await new Promise((resolve) => setTimeout(resolve, 20));
  t.is(await state(away), 'FAILED');
  // Its node has not come back either: who drives it says so itself.
  t.is(await state(jobs[0]!), 'RUNNING');
  t.is(lost.length, 1, 'the one that did not wait');
  await reached(back, idOf(spec), 'DEAD');
  t.is(seen.at(-1), 'DEAD', 'a watch of before goes on');

  const late = await raylet({ hostname: 'c2', jobs });
  t.is(toHex(requireId<JobId>((await late.first('endJob')).jobId, 'job_id')), toHex(away));
  await back.finishJob(jobs[0]!);
  t.is(await state(jobs[0]!), 'SUCCEEDED');
});

test('a new head: the node of the lost one is dead, with its drivers and actors, before anybody comes back', async (t) => {
  const { gcs, raylet, client } = await cluster(t);
  const head = await raylet({ hostname: 'h', isHead: true, cpus: 0 });
  const node = await raylet({ hostname: 'c1' });
  const driver = await client();
  const job = await driver.registerJob({ driver: { nodeId: idBytes(head.nodeId) } });
  const [plain, detached] = [specOf(job, { cpus: 1 }), specOf(job, { cpus: 1, detached: true, name: 'd' })];
  for (const spec of [plain, detached]) {
    await driver.registerActor(spec);
    await reached(driver, idOf(spec), 'ALIVE');
  }
  await gcs.restart({}, { isNewHead: true });
  const again = await client();
  t.deepEqual((await again.listNodes()).map(({ hostname, alive }) => `${hostname ?? ''} ${String(alive)}`).sort(), [
    'c1 true',
    'h false',
  ]);
  t.is((await again.listJobs())[0]?.state, 'FAILED');
  t.regex((await reached(again, idOf(plain), 'DEAD')).deathCause ?? '', /its job has ended/);
  const living = await again.listActors();
  const back = await raylet({ hostname: 'c1', nodeId: node.nodeId, livingActors: living, jobs: [job] });
  t.is(toHex(requireId<ActorId>((await back.first('killActorWorker')).actorId, 'actor_id')), toHex(idOf(plain)));
  await back.first('endJob');
  t.is((await again.getNamedActor('d', 'space')).state, 'ALIVE');
});
