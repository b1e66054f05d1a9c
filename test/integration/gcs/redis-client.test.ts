import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import test from 'ava';
import { Redis } from 'ioredis';
import { AuthenticationError, ConnectionError, RedisServerError } from '../../../src/common/errors.js';
import { idBytes, jobIdFromNumber, newActorId, toHex } from '../../../src/common/ids.js';
import { RedisClient } from '../../../src/gcs/client/redis-client.js';
import { actorCodec, namedActorField, type LogBatch } from '../../../src/gcs/client/tables.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { startRedis, type TestRedis } from '../../helpers/redis.js';

function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

async function clientOf(t: { teardown(fn: () => Promise<void>): void }, redis: TestRedis): Promise<RedisClient> {
  const { host, port, token } = redis;
  const client = await RedisClient.connect({ host, port, token, timeoutMs: 60_000 });
  t.teardown(() => client.close());
  return client;
}

interface Relay {
  readonly address: { readonly host: string; readonly port: number };
  /** Of the next answer that has `word` in it nothing comes behind that, and the connection breaks. */
  breakBehind(word: string): void;
  /** Breaks every connection; from then on requests that have `word` in them are kept back. Resolves at the first one. */
  breakAndHold(word: string): Promise<void>;
  /** Keeps back what the server says, until the returned function is called. */
  hold(): () => void;
}

async function holdingRelay(t: { teardown(fn: () => void): void }, { host, port }: TestRedis): Promise<Relay> {
  const held = signal();
  const sockets = new Set<Socket>();
  const clients = new Set<Socket>();
  let word: string | undefined;
  let last: string | undefined;
  const server = createServer((near) => {
    const far = connect(port, host);
    clients.add(near);
    near.on('data', (bytes: Buffer) => {
      if (word === undefined || !bytes.includes(word)) far.write(bytes);
      else held.resolve();
    });
    far.on('data', (bytes: Buffer) => {
      const at = last === undefined ? -1 : bytes.indexOf(`${last}\r\n`);
      if (at < 0) near.write(bytes);
      else {
        near.end(bytes.subarray(0, at + (last?.length ?? 0) + 2));
        last = undefined;
      }
    });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => other.destroy());
    }
  }).listen(0, host);
  await once(server, 'listening');
  const end = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  t.teardown(() => {
    server.close();
    end();
  });
  return {
    address: { host, port: (server.address() as AddressInfo).port },
    breakBehind(part) {
      last = part;
    },
    breakAndHold(part) {
      word = part;
      end();
      return held.promise;
    },
    hold() {
      for (const client of clients) client.cork();
      return () => {
        for (const client of clients) client.uncork();
      };
    },
  };
}

test('key/value: text and bytes come back as they were put', async (t) => {
  const client = await clientOf(t, await startRedis(t));
  const bytes = Uint8Array.of(0, 255, 1, 128);
  t.true(await client.kvPut('a', 'text', 'größer'));
  t.true(await client.kvPut('a', 'bytes', bytes));
  t.true(await client.kvPut('a', 'empty', ''));
  t.is(await client.kvGet('a', 'text'), 'größer');
  t.deepEqual(await client.kvGet('a', 'bytes'), bytes);
  t.is(await client.kvGet('a', 'empty'), '');
  t.is(await client.kvGet('b', 'text'), undefined, 'namespaces are apart');
  t.deepEqual(await client.kvKeys('a'), ['bytes', 'empty', 'text']);
  t.deepEqual(await client.kvKeys('a', 'te'), ['text']);
  t.false(await client.kvPut('a', 'text', 'other', { overwrite: false }));
  t.is(await client.kvGet('a', 'text'), 'größer');
  t.true(await client.kvExists('a', 'text'));
  t.true(await client.kvDel('a', 'text'));
  t.false(await client.kvDel('a', 'text'));
  t.false(await client.kvExists('a', 'text'));
});

test('close does not wait for a server that is silent', async (t) => {
  const redis = await startRedis(t);
  const client = await clientOf(t, redis);
  process.kill(redis.pid, 'SIGSTOP');
  await client.close();
  process.kill(redis.pid, 'SIGCONT');
  await t.throwsAsync(client.kvGet('a', 'text'));
});

test('functions: the first one of a hash stays', async (t) => {
  const client = await clientOf(t, await startRedis(t));
  const source = Uint8Array.from({ length: 100_000 }, (_, i) => i);
  await client.putFunction('ab', source);
  await client.putFunction('ab', Uint8Array.of(1));
  t.deepEqual(new Uint8Array((await client.getFunction('ab')) ?? []), source);
  t.is(await client.getFunction('cd'), undefined);
});

test('commit changes several tables at once; they are read back', async (t) => {
  const client = await clientOf(t, await startRedis(t));
  const job = jobIdFromNumber(1);
  const actor = newActorId(job);
  const info = { spec: { actorId: idBytes(actor), name: 'n' }, state: 'ALIVE', startedAtMs: 1.5e12 };
  const field = namedActorField('space', 'n');
  await client.commit([
    { table: 'actors', field: toHex(actor), value: actorCodec.encode(info) },
    { table: 'named_actors', field, value: toHex(actor) },
  ]);
  const [read] = await client.actors();
  t.like(read, { state: 'ALIVE', startedAtMs: 1.5e12 });
  t.deepEqual(read?.spec?.actorId, idBytes(actor));
  t.deepEqual([...(await client.namedActors())], [[field, toHex(actor)]]);
  await client.commit([{ table: 'named_actors', field }]);
  t.is((await client.namedActors()).size, 0);
  t.deepEqual([await client.nextJobNumber(), await client.nextJobNumber()], [1, 2]);
});

test('channels: batches arrive in order, at every subscriber, until it unsubscribes', async (t) => {
  const redis = await startRedis(t);
  const [publisher, reader] = [await clientOf(t, redis), await clientOf(t, redis)];
  const [job, other] = [jobIdFromNumber(1), jobIdFromNumber(2)];
  const batch = (line: string): LogBatch => ({ name: 'square', pid: 7, node: 'c1', stream: 'stdout', lines: [line] });
  const first: string[] = [];
  const turn = signal();
  const last = signal();
  const stop = await reader.subscribeLogs(job, ({ lines }) => first.push(...lines));
  await reader.subscribeLogs(job, ({ lines }) => {
    if (lines[0] === 'turn') turn.resolve();
    if (lines[0] === 'last') last.resolve();
  });
  await publisher.publishLogs(other, batch('of another job'));
  for (let i = 0; i < 100; i++) await publisher.publishLogs(job, batch(String(i)));
  await publisher.publishLogs(job, batch('turn'));
  await turn.promise;
  await stop();
  await publisher.publishLogs(job, batch('last'));
  await last.promise;
  t.deepEqual(first, [...Array.from({ length: 100 }, (_, i) => String(i)), 'turn']);
});

test('what the server has sent by the end of a subscription is heard, however late it comes', async (t) => {
  const redis = await startRedis(t);
  const relay = await holdingRelay(t, redis);
  const reader = await RedisClient.connect({ ...relay.address, token: redis.token, timeoutMs: 60_000 });
  t.teardown(() => reader.close());
  const publisher = await clientOf(t, redis);
  const job = jobIdFromNumber(1);
  const heard: string[] = [];
  const stop = await reader.subscribeLogs(job, ({ lines }) => heard.push(...lines));
  const letGo = relay.hold();
  await publisher.publishLogs(job, { name: 'f', pid: 7, node: 'c1', stream: 'stdout', lines: ['last words'] });
  const stopped = stop();
  letGo();
  await stopped;
  t.deepEqual(heard, ['last words']);
});

test('another cluster’s token is refused at once', async (t) => {
  const { host, port } = await startRedis(t);
  const attempt = RedisClient.connect({ host, port, token: ClusterToken.generate(), timeoutMs: 60_000 });
  const error = await t.throwsAsync(attempt, { instanceOf: AuthenticationError });
  t.true(error.message.includes(`${host}:${port}`));
});

test('nobody there: an error that names the address', async (t) => {
  const redis = await startRedis(t);
  await redis.kill();
  const attempt = RedisClient.connect({ host: redis.host, port: redis.port, token: redis.token, timeoutMs: 50 });
  const error = await t.throwsAsync(attempt, { instanceOf: ConnectionError });
  t.true(error.message.includes(`${redis.host}:${redis.port}`));
});

test('a restarted server is found again, with its data and subscriptions', async (t) => {
  const redis = await startRedis(t);
  const [client, writer] = [await clientOf(t, redis), await clientOf(t, redis)];
  const job = jobIdFromNumber(1);
  const heard = signal();
  let message = '';
  await client.subscribeErrors(job, (notice) => {
    message = notice.message;
    heard.resolve();
  });
  await client.kvPut('a', 'key', 'value');
  await redis.restart();
  t.is(await client.kvGet('a', 'key'), 'value');
  // Until the subscription is back, what is published is for nobody.
  while (message === '') {
    await writer.publishError(job, { kind: 'node_died', message: 'c1' });
    await Promise.race([heard.promise, delay(10)]);
  }
  t.is(message, 'c1');
});

test('close while the server has not taken back the subscriptions yet', async (t) => {
  const redis = await startRedis(t);
  const relay = await holdingRelay(t, redis);
  const client = await RedisClient.connect({ ...relay.address, token: redis.token, timeoutMs: 60_000 });
  const job = jobIdFromNumber(1);
  await client.subscribeErrors(job, () => undefined);
  await relay.breakAndHold('subscribe');
  // ava fails the file when a promise that nobody holds is rejected.
  await client.close();
  t.pass();
});

test('a batch of which only a part was answered: the rest is asked again', async (t) => {
  const redis = await startRedis(t);
  const relay = await holdingRelay(t, redis);
  const client = await RedisClient.connect({ ...relay.address, token: redis.token, timeoutMs: 60_000 });
  t.teardown(() => client.close());
  await Promise.all(['one', 'two', 'three'].map((key) => client.kvPut('a', key, `value ${key}`)));
  relay.breakBehind('value one');
  const values = await Promise.all(['one', 'two', 'three'].map((key) => client.kvGet('a', key)));
  t.deepEqual(values, ['value one', 'value two', 'value three']);
});

test('a server that has moved is followed: commands wait, subscriptions go on, log lines are dropped', async (t) => {
  const token = ClusterToken.generate();
  const [old, next] = [await startRedis(t, token), await startRedis(t, token)];
  let address: { readonly host: string; readonly port: number } = old;
  const lost: string[] = [];
  const client = await RedisClient.connect({
    host: old.host,
    port: old.port,
    token,
    timeoutMs: 1,
    locate: () => address,
    outliveMs: () => 60_000,
    onLost: ({ message }) => lost.push(message),
  });
  t.teardown(() => client.close());
  const writer = await clientOf(t, next);
  await writer.kvPut('a', 'key', 'kept');
  const job = jobIdFromNumber(1);
  const heard = signal();
  let message = '';
  await client.subscribeErrors(job, (notice) => {
    message = notice.message;
    heard.resolve();
  });
  await old.kill();
  const waiting = client.kvGet('a', 'key');
  const nobody = { name: '', pid: 1, node: 'c1', stream: 'stdout', lines: ['x'] } as const;
  await t.notThrowsAsync(client.publishLogs(job, nobody), 'workers go on writing');
  address = next;
  client.moved();
  t.is(await waiting, 'kept');
  while (message === '') {
    await writer.publishError(job, { kind: 'node_died', message: 'c1' });
    await Promise.race([heard.promise, delay(10)]);
  }
  // From one that lives on, which is not the cluster's any more.
  await old.restart();
  address = old;
  client.moved();
  t.is(await client.kvGet('a', 'key'), undefined);
  t.deepEqual(lost, []);
});

test('a server that stays away is told once, and requests fail', async (t) => {
  const redis = await startRedis(t);
  const lost: string[] = [];
  // While it connects, this process may be held up for longer than it then waits.
  let patienceMs = 60_000;
  const client = await RedisClient.connect({
    host: redis.host,
    port: redis.port,
    token: redis.token,
    timeoutMs: 1500,
    outliveMs: () => patienceMs,
    onLost: ({ message }) => lost.push(message),
  });
  patienceMs = 0;
  await redis.kill();
  await t.throwsAsync(client.kvGet('a', 'key'), { instanceOf: ConnectionError });
  await t.throwsAsync(client.kvGet('a', 'key'), { instanceOf: ConnectionError });
  t.is(lost.length, 1);
  await client.close();
});

test('a refusal of the server says which, and what to look at', async (t) => {
  const redis = await startRedis(t);
  const client = await clientOf(t, redis);
  const raw = new Redis({ host: redis.host, port: redis.port, password: redis.token.derive('redis') });
  t.teardown(() => {
    raw.disconnect();
  });
  await raw.config('SET', 'maxmemory', 1);
  const change = { table: 'jobs', field: 'x', value: 'y' } as const;
  for (const refused of [() => client.commit([change]), () => client.putFunction('x', Uint8Array.of(1))]) {
    const error = await t.throwsAsync(refused, { instanceOf: RedisServerError, message: /OOM/ });
    t.true(error.message.includes('session directory'));
  }
});
