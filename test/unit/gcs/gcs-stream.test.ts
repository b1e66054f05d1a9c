import test, { type ExecutionContext } from 'ava';
import { ActorNotFoundError, ConnectionError, ShutdownError, type RayError } from '../../../src/common/errors.js';
import { idBytes, jobIdFromNumber, newActorId, requireId, toHex, type ActorId } from '../../../src/common/ids.js';
import { GcsClient } from '../../../src/gcs/client/gcs-client.js';
import type { ActorInfo } from '../../../src/gcs/client/tables.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { gcsService, type GcsMessage } from '../../../src/rpc/codecs.js';
import type { Peer } from '../../../src/rpc/peer.js';
import { RpcServer } from '../../../src/rpc/server.js';

const TOKEN = ClusterToken.generate();
const JOB = jobIdFromNumber(7);

/** Answers with the number that it was given: who asks sees which one it was. */
class FakeGcs {
  readonly heard: string[] = [];
  readonly watched: string[] = [];
  knowsActors = true;
  refusal: RayError | undefined;
  /** Nothing is answered any more, and nothing is closed. */
  isStuck = false;
  readonly #watchers: Peer<GcsMessage>[] = [];
  #server: RpcServer | undefined;

  static async start(t: ExecutionContext, name: string): Promise<FakeGcs> {
    const gcs = new FakeGcs();
    gcs.#server = await RpcServer.listen(gcsService, { token: TOKEN, host: '127.0.0.1' }, (peer) => ({
      onMessage: (message, reply) => {
        if (reply !== undefined && !gcs.isStuck) reply(gcs.#answer(peer, name, message));
      },
    }));
    t.teardown(() => gcs.end());
    return gcs;
  }

  get address() {
    return { host: '127.0.0.1', port: this.#server?.port ?? 0 };
  }

  end(): void {
    this.#server?.close();
  }

  /** To all who watched an actor, if they still listen. */
  tell(actorInfo: ActorInfo): void {
    for (const peer of this.#watchers) peer.notify({ actorInfo });
  }

  #answer(peer: Peer<GcsMessage>, name: string, message: GcsMessage): GcsMessage {
    if (message.registerJob) {
      if (this.refusal !== undefined) throw this.refusal;
      const { jobId } = message.registerJob.job ?? {};
      this.heard.push(jobId?.length ? 'comes back' : 'begins');
      return { jobRegistered: { jobId: idBytes(JOB) } };
    }
    if (message.watchActor) {
      if (!this.knowsActors) throw new ActorNotFoundError('unknown');
      const actorId = requireId<ActorId>(message.watchActor.actorId, 'actor_id');
      this.watched.push(toHex(actorId));
      const actorInfo = { spec: { actorId: idBytes(actorId) }, state: 'ALIVE', deathCause: name };
      peer.notify({ actorInfo });
      this.#watchers.push(peer);
      return { actorInfo };
    }
    if (message.listJobs) {
      this.heard.push('lists');
      return { jobList: { jobs: [{ entrypoint: name }] } };
    }
    return { ack: {} };
  }
}

interface Client {
  readonly client: GcsClient;
  readonly lost: RayError[];
  at: FakeGcs;
}

async function clientOf(t: ExecutionContext, gcs: FakeGcs, outliveMs: number): Promise<Client> {
  const lost: RayError[] = [];
  const made = { lost, at: gcs };
  const client = await GcsClient.connect({
    ...gcs.address,
    token: TOKEN,
    timeoutMs: 60_000,
    locate: () => made.at.address,
    outliveMs: () => outliveMs,
    onLost: (error) => lost.push(error),
  });
  t.teardown(() => {
    client.close();
  });
  return Object.assign(made, { client });
}

const whoAnswers = async (client: GcsClient): Promise<string> => (await client.listJobs())[0]?.entrypoint ?? '';

test('a service that moves: requests wait, the job comes back first, watches go on', async (t) => {
  const [first, second] = [await FakeGcs.start(t, 'first'), await FakeGcs.start(t, 'second')];
  const made = await clientOf(t, first, 60_000);
  const { client } = made;
  await client.registerJob({});
  const actor = newActorId(JOB);
  const seen: string[] = [];
  await client.watchActor(actor, ({ deathCause, state }) => seen.push(`${state ?? ''} ${deathCause ?? ''}`));
  t.is(await whoAnswers(client), 'first');
  first.end();
  const waiting = whoAnswers(client);
  made.at = second;
  client.moved();
  t.is(await waiting, 'second');
  t.deepEqual(second.heard, ['comes back', 'lists']);
  t.deepEqual(second.watched, [toHex(actor)]);
  t.deepEqual(seen, ['ALIVE first', 'ALIVE second']);
  t.deepEqual(made.lost, []);
  t.false(client.isClosed);
});

test('one that is said to be elsewhere is left, even if it is still there', async (t) => {
  const [first, second] = [await FakeGcs.start(t, 'first'), await FakeGcs.start(t, 'second')];
  const made = await clientOf(t, first, 60_000);
  made.client.moved();
  t.is(await whoAnswers(made.client), 'first');
  first.isStuck = true;
  const waiting = whoAnswers(made.client);
  made.at = second;
  made.client.moved();
  t.is(await waiting, 'second');
});

test('one that was left, and takes the nodes that left it for dead, is not believed', async (t) => {
  const [first, second] = [await FakeGcs.start(t, 'first'), await FakeGcs.start(t, 'second')];
  const made = await clientOf(t, first, 60_000);
  const actor = newActorId(JOB);
  const seen: string[] = [];
  await made.client.watchActor(actor, ({ deathCause, state }) => seen.push(`${state ?? ''} ${deathCause ?? ''}`));
  made.at = second;
  made.client.moved();
  first.tell({ spec: { actorId: idBytes(actor) }, state: 'DEAD', deathCause: 'its node died' });
  t.is(await whoAnswers(made.client), 'second');
  t.deepEqual(seen, ['ALIVE first', 'ALIVE second']);
});

test('an actor that the new service does not know is dead', async (t) => {
  const [first, second] = [await FakeGcs.start(t, 'first'), await FakeGcs.start(t, 'second')];
  second.knowsActors = false;
  const made = await clientOf(t, first, 60_000);
  const states: string[] = [];
  await made.client.watchActor(newActorId(JOB), ({ state }) => states.push(state ?? ''));
  made.at = second;
  made.client.moved();
  t.is(await whoAnswers(made.client), 'second');
  t.deepEqual(states, ['ALIVE', 'DEAD']);
});

test('a job that was given up, a service that does not come, and one that nobody waits for', async (t) => {
  const [first, second] = [await FakeGcs.start(t, 'first'), await FakeGcs.start(t, 'second')];
  second.refusal = new ShutdownError('job 7 was ended');
  const refused = await clientOf(t, first, 60_000);
  await refused.client.registerJob({});
  const alone = await clientOf(t, first, 200);
  const atOnce = await clientOf(t, first, 0);
  refused.at = second;
  first.end();
  const answers = [refused, alone, atOnce].map(({ client }) => client.listJobs());
  await t.throwsAsync(answers[0]!, { instanceOf: ShutdownError, message: /job 7 was ended/ });
  await t.throwsAsync(answers[1]!, { instanceOf: ConnectionError, message: /no other one has come for 0\.2 s/ });
  await t.throwsAsync(answers[2]!, { instanceOf: ConnectionError });
  for (const { client, lost } of [refused, alone, atOnce]) {
    t.is(lost.length, 1);
    t.true(client.isClosed);
    await t.throwsAsync(client.listJobs(), undefined, 'and later ones');
  }
});

test('closed while the service is away: what waits is told', async (t) => {
  const first = await FakeGcs.start(t, 'first');
  const { client, lost } = await clientOf(t, first, 60_000);
  first.end();
  const waiting = client.listJobs();
  await t.throwsAsync(Promise.all([waiting, Promise.resolve().then(() => client.close())]), {
    instanceOf: ConnectionError,
  });
  t.deepEqual(lost, []);
  t.true(client.isClosed);
});
