import { join } from 'node:path';
import test from 'ava';
import {
  AuthenticationError,
  ConnectionError,
  ObjectFreedError,
  ObjectLostError,
  ObjectStoreFullError,
  OwnerDiedError,
  RayError,
  RayTaskError,
  RedisServerError,
  SerializationError,
  ShutdownError,
} from '../../../src/common/errors.js';
import { idBytes } from '../../../src/common/ids.js';
import { collectGarbage } from '../../../src/core-worker/collect-garbage.js';
import type { CoreWorker } from '../../../src/core-worker/core-worker.js';
import type { ObjectRef } from '../../../src/core-worker/object-ref.js';
import { GcsClient } from '../../../src/gcs/client/gcs-client.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { FakeCluster, TestHandle, until } from './fake-cluster.js';
import { Relay } from './relay.js';

/** The stream of a worker as its raylet sees it. */
const streamOf = (cluster: FakeCluster, worker: CoreWorker) =>
  [...cluster.raylets[0]!.clients].find((client) => client.workerId === worker.address.workerId)!.peer;

test('objects end with the process that owns them', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const worker = await cluster.worker();
  const give = async () => [await worker.put('mine')];
  const [[inner]] = (await driver.get([cluster.run(driver, give)])) as [[ObjectRef]];
  cluster.raylets[0]!.kill(worker);
  await until(() => cluster.ended.has(worker.address.workerId), 'the worker is gone');
  const error = await t.throwsAsync(driver.get([inner]), { instanceOf: OwnerDiedError });
  t.regex(error.message, /the process that owned it/);
});

test('the only copy on a node that died is lost, and a task that needs it fails with that', async (t) => {
  const cluster = await FakeCluster.start(t, 2);
  const [here, there] = cluster.raylets;
  here!.spillTo = there;
  const driver = await cluster.driver();
  await cluster.worker(1);
  const fill = () => new Uint8Array(300_000);
  const remote = cluster.run(driver, fill);
  await driver.wait([remote], { numReturns: 1, fetchLocal: false });
  here!.spillTo = undefined;
  await cluster.worker(0);
  const stream = streamOf(cluster, driver);
  stream.notify({ nodeDied: { nodeId: idBytes(there!.nodeId), reason: 'unplugged' } });
  await t.throwsAsync(stream.request({ exitWorker: { ifUnused: true } }), undefined, 'only to know that it was heard');
  await t.throwsAsync(driver.get([remote]), { instanceOf: ObjectLostError, message: /unplugged/ });
  const length = (a: Uint8Array) => a.length;
  await t.throwsAsync(driver.get([cluster.run(driver, length as never, remote)]), { instanceOf: ObjectLostError });
});

test('free drops a value for everybody; a disposed ref cannot be used', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const inner = await driver.put(new Uint8Array(200_000));
  const outer = await driver.put([inner]);
  inner[Symbol.dispose]();
  t.is(cluster.raylets[0]!.store.stats().objects, 1, 'the outer one holds it');
  await t.throwsAsync(driver.get([inner]), { instanceOf: TypeError, message: /disposed/ });
  driver.free([outer]);
  await t.throwsAsync(driver.get([outer]), { instanceOf: ObjectFreedError });
  await until(() => cluster.raylets[0]!.store.stats().objects === 0, 'what only the freed value contained is freed');
});

test('what is too large is refused by the store: of put at once, of a task as its result', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  const huge = () => new Uint8Array(100 * 2 ** 20);
  await t.throwsAsync(driver.put(huge()), { instanceOf: ObjectStoreFullError });
  await t.throwsAsync(driver.get([cluster.run(driver, huge)]), { instanceOf: ObjectStoreFullError });
  const count = (a: Uint8Array) => a.length;
  await t.throwsAsync(driver.get([cluster.run(driver, count as never, huge())]), { instanceOf: ObjectStoreFullError });
});

test('a put that fails because a function was refused leaves nothing in the store', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const redis = await driver.redis();
  let refuse: (() => void) | undefined;
  redis.putFunction = () =>
    new Promise((_, reject) => {
      refuse = () => {
        reject(new RedisServerError('no space'));
      };
    });
  cluster.ship(driver, fail);
  await until(() => refuse !== undefined, 'the function is on its way');
  const put = driver.put(new Uint8Array(200_000));
  const { store } = cluster.raylets[0]!;
  await until(() => cluster.raylets[0]!.count('sealObject') === 1, 'the value is in the store');
  refuse!();
  await t.throwsAsync(put, { instanceOf: RedisServerError });
  await until(() => store.stats().objects === 0, 'it is freed');
  t.pass();
});

test('arguments that cannot be shipped are refused when the call is made', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const use = (_: unknown) => 1;
  const error = t.throws(() => cluster.run(driver, use as never, { a: [Promise.resolve()] }), {
    instanceOf: SerializationError,
  });
  t.regex(error.message, /args\[0\]\.a\[0\]/);
  await t.throwsAsync(driver.put({ b: Symbol('s') }), { instanceOf: SerializationError, message: /value\.b/ });
});

const nested = (): object => {
  let value: object = {};
  for (let depth = 0; depth < 100_000; depth++) value = { value };
  return value;
};
const detached = (): ArrayBuffer => {
  const buffer = new ArrayBuffer(8);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
};
class Socket {
  readonly fd = 3;
}
const ODD_ERRORS: [what: string, make: () => unknown, message: RegExp][] = [
  ['a property that cannot be read', () => withProperty({ get: () => fail('unreadable') }), /fail failed.*the reason/],
  ['endless nesting', () => withProperty({ value: nested() }), /fail failed.*the reason/],
  ['a buffer that was given away', () => withProperty({ value: detached() }), /fail failed.*the reason/],
  ['a cause of a class', () => new RayError('the reason', { cause: new Socket() }), /fail failed.*the reason/],
  ['nothing that could be read', () => Object.create(null) as unknown, /fail failed.*cannot be read/],
];
const fail = (message: string): never => {
  throw new TypeError(message);
};
const withProperty = (property: PropertyDescriptor): Error =>
  Object.defineProperty(new Error('the reason'), 'odd', { enumerable: true, ...property });

for (const [what, make, message] of ODD_ERRORS) {
  test(`a task that throws an error with ${what} is answered, and its worker goes on`, async (t) => {
    const cluster = await FakeCluster.start(t);
    const driver = await cluster.driver();
    await cluster.worker();
    const failing = {
      fail: async () => {
        await Promise.resolve();
        throw make();
      },
    };
    await t.throwsAsync(driver.get([cluster.run(driver, failing.fail)], 60_000), { instanceOf: RayTaskError, message });
    const fine = () => 1;
    t.deepEqual(await driver.get([cluster.run(driver, fine)], 60_000), [1]);
  });
}

test('a task that returns another number of values than numReturns fails and says so', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  const pair = () => [1, new Uint8Array(200_000).fill(3)];
  const [one, two] = cluster.call(driver, pair, [], { numReturns: 2 }) as [ObjectRef, ObjectRef];
  const [first, second] = (await driver.get([one, two])) as [number, Uint8Array];
  t.deepEqual([first, second[7]], [1, 3]);
  const [a, , c] = cluster.call(driver, pair, [], { numReturns: 3 }) as [ObjectRef, ObjectRef, ObjectRef];
  const message = /numReturns 3 but returned an array of 2/;
  await t.throwsAsync(driver.get([a]), { message });
  await t.throwsAsync(driver.get([c]), { message });
});

test('an idle worker ends when its raylet asks, unless others need its objects', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const worker = await cluster.worker();
  const give = async () => [await worker.put('mine')];
  const outer = cluster.run(driver, give);
  const [[inner]] = (await driver.get([outer])) as [[ObjectRef]];
  const stream = streamOf(cluster, worker);
  const ask = () => stream.request({ exitWorker: { reason: 'not needed', ifUnused: true } });
  await t.throwsAsync(ask(), { message: /owns objects/ });
  t.deepEqual(await driver.get([inner]), ['mine']);
  outer[Symbol.dispose]();
  inner[Symbol.dispose]();
  const ended = async (): Promise<boolean> => {
    try {
      await ask();
      return true;
    } catch {
      return false;
    }
  };
  const endMs = performance.now() + 60_000;
  while (!(await ended())) t.true(performance.now() < endMs, 'it goes when the borrower has let go');
  t.is((await stream.closed).constructor, ConnectionError);
});

test('a driver that cannot listen is told so, and nothing of its start is left to fail later', async (t) => {
  const cluster = await FakeCluster.start(t);
  const stranger = ClusterToken.generate();
  const socketPath = join(cluster.dir, 'no-such-directory', 'driver.sock');
  const connecting = cluster.connect('driver', 0, {}, { socketPath, token: stranger });
  await t.throwsAsync(connecting, { instanceOf: ConnectionError, message: /cannot listen/ });
  // A refusal of the gcs service that nobody awaits would end the process by the time that a later one has come.
  const { port } = cluster.gcs.server;
  const refused = GcsClient.connect({ host: '127.0.0.1', port, token: stranger, timeoutMs: 60_000 });
  await t.throwsAsync(refused, { instanceOf: AuthenticationError });
});

test('a worker does not end while refs in its results are not taken', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const [first, second] = [await cluster.worker(), await cluster.worker()];
  const relays = new Map<CoreWorker, Relay>();
  for (const worker of [first, second]) relays.set(worker, await Relay.before(t, worker.address.socketPath));
  let outside!: CoreWorker;
  const make = async () => {
    const owner = outside === first ? second : first;
    return [await owner.put(new Uint8Array(200_000))];
  };
  const pass = async () => {
    outside = first.context().taskName === 'pass' ? first : second;
    const [result] = await outside.get([cluster.run(outside, make)]);
    // The driver cannot register with the owner.
    relays.get(outside === first ? second : first)!.hold();
    return result;
  };
  const passed = cluster.run(driver, pass);
  await driver.wait([passed], { numReturns: 1, fetchLocal: false });
  const owner = relays.get(outside === first ? second : first)!;
  await until(() => owner.held === 1, 'the driver asks the owner to keep the object');
  const ask = () => streamOf(cluster, outside).request({ exitWorker: { reason: 'not needed', ifUnused: true } });
  let refusal = '';
  const endMs = performance.now() + 60_000;
  // Until its own refs are collected it says that it owns objects.
  while (!refusal.includes('callers have not taken')) {
    t.true(performance.now() < endMs, refusal);
    collectGarbage();
    refusal = (await t.throwsAsync(ask(), { instanceOf: RayError })).message;
  }
  owner.release();
  const [[inner]] = (await driver.get([passed])) as [[ObjectRef]];
  t.is(((await driver.get([inner])) as [Uint8Array])[0].length, 200_000);
});

test('a task whose worker was lost runs again when the raylet knows of it, not beside the run that was lost', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const [raylet] = cluster.raylets;
  const relay = await Relay.before(t, (await cluster.worker()).address.socketPath);
  const runs: number[] = [];
  const count = async () => {
    runs.push(raylet!.count('returnWorkerLease'));
    if (runs.length === 1) relay.cut();
    return runs.length === 1 ? new Promise<never>(() => undefined) : 'again';
  };
  const again = driver.get([cluster.run(driver, count)], 60_000);
  await until(() => runs.length === 1, 'the first run');
  await cluster.worker();
  t.deepEqual(await again, ['again']);
  t.deepEqual(runs, [0, 1]);
});

test('when the raylet is gone, everybody who waits is told', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const never = () => 1;
  const get = driver.get([cluster.run(driver, never)]);
  for (const { peer } of cluster.raylets[0]!.clients) peer.close();
  await t.throwsAsync(get, { instanceOf: ConnectionError, message: /raylet of this node is gone/ });
  t.throws(() => cluster.run(driver, never), { instanceOf: ShutdownError });
});

test('handles of detached actors keep nothing alive and may go', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const worker = await cluster.worker();
  await cluster.worker();
  class Echo {
    echo(x: unknown): unknown {
      return x;
    }
  }
  const pass = (x: unknown) => x;
  await (async () => {
    const echo = cluster.actor(driver, Echo as never, [], { name: 'e', detached: true });
    const [ref] = driver.submitActorTask(echo, 'echo', [[new TestHandle(echo)]], { numReturns: 1 });
    await driver.get([ref!]);
    await driver.get([cluster.run(driver, pass, [new TestHandle(echo)])]);
  })();
  collectGarbage();
  t.is(worker.context().taskName, undefined);
  const again = await driver.getNamedActor('e', 'default');
  t.deepEqual(await driver.get([driver.submitActorTask(again, 'echo', [5], { numReturns: 1 })[0]!]), [5]);
  t.deepEqual(cluster.gcs.killed, []);
});

test('refs inside exported code stay alive for ever', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const ref = await driver.put(new Uint8Array(200_000));
  driver.pinRefsDuring(() => driver.serializer.serialize({ ref }));
  ref[Symbol.dispose]();
  await driver.put(new Uint8Array(150_000));
  t.is(cluster.raylets[0]!.store.stats().objects, 2);
  t.is(cluster.raylets[0]!.count('freeObjects'), 0);
});
