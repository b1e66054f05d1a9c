import { deflateSync } from 'node:zlib';
import test from 'ava';
import { ActorDiedError, ActorNameTakenError, RayTaskError } from '../../../src/common/errors.js';
import type { ActorState } from '../../../src/core-worker/actor-state.js';
import { actorStateOf } from '../../../src/core-worker/actor-state.js';
import type { CoreWorker } from '../../../src/core-worker/core-worker.js';
import { collectGarbage } from '../../../src/core-worker/collect-garbage.js';
import { functionExtension } from '../../../src/serialization/function-extension.js';
import { FakeCluster, TestHandle, until } from './fake-cluster.js';
import { Relay } from './relay.js';

class Counter {
  #n: number;
  constructor(start = 0) {
    if (start < 0) throw new RangeError('below zero');
    this.#n = start;
  }
  add(by = 1): number {
    return (this.#n += by);
  }
  async addLater(by: number): Promise<number> {
    const n = this.#n;
    await new Promise((resolve) => setTimeout(resolve, 1));
    return (this.#n = n + by);
  }
  fail(): void {
    throw new Error('method failed');
  }
  hang(): Promise<void> {
    return new Promise(() => undefined);
  }
}

const call = (core: CoreWorker, actor: ActorState, method: string, ...args: unknown[]) =>
  core.submitActorTask(actor, method, args, { numReturns: 1 })[0]!;

test('calls run in order, one at a time, also when they are asynchronous or wait for arguments', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  await cluster.worker();
  const counter = cluster.actor(driver, Counter as never, [10]);
  const late = () => new Promise((resolve) => setTimeout(() => resolve(5), 20));
  const refs = [
    call(driver, counter, 'add'),
    call(driver, counter, 'add', cluster.run(driver, late)),
    call(driver, counter, 'addLater', 100),
    call(driver, counter, 'add', 1),
  ];
  t.deepEqual(await driver.get(refs), [11, 16, 116, 117]);
  await t.throwsAsync(driver.get([call(driver, counter, 'fail')]), {
    instanceOf: RayTaskError,
    message: /Counter.fail failed/,
  });
  const many = Array.from({ length: 2000 }, () => call(driver, counter, 'add'));
  t.deepEqual(
    await driver.get(many),
    Array.from({ length: 2000 }, (_, i) => 118 + i),
  );
});

test('maxConcurrency lets that many methods run at a time', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const worker = await cluster.worker();
  class Meeting {
    #waiting: (() => void)[] = [];
    async join(): Promise<string | undefined> {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        if (this.#waiting.length === 3) for (const go of this.#waiting) go();
      });
      return worker.context().taskName;
    }
  }
  const meeting = cluster.actor(driver, Meeting as never, [], { maxConcurrency: 3 });
  const names = await driver.get(
    [1, 2, 3].map(() => call(driver, meeting, 'join')),
    60_000,
  );
  t.deepEqual(names, ['Meeting.join', 'Meeting.join', 'Meeting.join']);
});

test('a constructor that throws, and a process that dies, fail every call with the cause', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  const failed = cluster.actor(driver, Counter as never, [-1]);
  const before = await t.throwsAsync(driver.get([call(driver, failed, 'add')]), { instanceOf: ActorDiedError });
  t.true(before.cause instanceof RayTaskError);
  t.true((before.cause as RayTaskError).cause instanceof RangeError);
  await t.throwsAsync(driver.get([call(driver, failed, 'add')]), { instanceOf: ActorDiedError });

  const victim = await cluster.worker();
  const counter = cluster.actor(driver, Counter as never);
  await driver.get([call(driver, counter, 'add')]);
  const open = call(driver, counter, 'hang');
  cluster.raylets[0]!.kill(victim);
  await t.throwsAsync(driver.get([open]), { instanceOf: ActorDiedError, message: /its process was killed/ });
  await t.throwsAsync(driver.get([call(driver, counter, 'add')]), { instanceOf: ActorDiedError });
});

test('what a constructor threw may hold functions of modules that this process has not loaded', async (t) => {
  const cluster = await FakeCluster.start(t);
  const withFunctions = { extensions: [functionExtension()] };
  const driver = await cluster.connect('driver', 0, {}, withFunctions);
  await cluster.connect('worker', 0, {}, withFunctions);
  class Fails {
    constructor() {
      throw Object.assign(new Error('the reason'), { compress: (text: string) => deflateSync(text) });
    }
    add(): void {
      // Nobody gets here.
    }
  }
  const failed = cluster.actor(driver, Fails as never);
  const { cause } = await t.throwsAsync(driver.get([call(driver, failed, 'add')]), { instanceOf: ActorDiedError });
  const thrown = (cause as RayTaskError).cause as Error & { compress(text: string): Buffer };
  t.is(thrown.message, 'the reason');
  t.deepEqual(thrown.compress('x'), deflateSync('x'));
});

test('calls that run when the connection breaks fail, whatever the gcs repeats, and later ones go on', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const worker = await cluster.worker();
  const relay = await Relay.before(t, worker.address.socketPath);
  const counter = cluster.actor(driver, Counter as never, [], { maxConcurrency: 2 });
  t.deepEqual(await driver.get([call(driver, counter, 'add')]), [1]);
  const open = call(driver, counter, 'hang');
  t.deepEqual(await driver.get([call(driver, counter, 'add')]), [2], 'it has come, too');
  relay.cut();
  const { info, watchers } = cluster.gcs.actors.get(counter.actorId)!;
  // As it does when the head has moved.
  const repeating = setInterval(() => {
    for (const watcher of watchers) watcher.notify({ actorInfo: info });
  }, 10);
  t.teardown(() => {
    clearInterval(repeating);
  });
  const message = /connection to actor Counter .* broke while it ran this call/;
  await t.throwsAsync(driver.get([open], 60_000), { instanceOf: ActorDiedError, message });
  t.deepEqual(await driver.get([call(driver, counter, 'add')], 60_000), [3]);
});

test('named actors are found by name, and getIfExists gives the existing one', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  const first = cluster.actor(driver, Counter as never, [1], { name: 'c', detached: true });
  await driver.get([call(driver, first, 'add')]);
  const again = cluster.actor(driver, Counter as never, [100], { name: 'c', getIfExists: true, detached: true });
  t.deepEqual(await driver.get([call(driver, again, 'add')]), [3]);
  t.is(again.actorId, first.actorId);
  const found = await driver.getNamedActor('c', 'default');
  t.deepEqual(await driver.get([call(driver, found, 'add')]), [4]);
  const taken = cluster.actor(driver, Counter as never, [], { name: 'c' });
  await t.throwsAsync(driver.get([call(driver, taken, 'add')]), { instanceOf: ActorNameTakenError });
  await driver.killActor(found, 'enough');
  await t.throwsAsync(driver.get([call(driver, first, 'add')]), { instanceOf: ActorDiedError, message: /enough/ });
});

test('handles travel in arguments and results, also before the actor is registered', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  const workers = [await cluster.worker(), await cluster.worker()];
  const counter = cluster.actor(driver, Counter as never, [1]);
  const use = async ([handle]: [TestHandle]) => {
    const state = actorStateOf(handle)!;
    // Not the actor's, which belongs to no job before the actor is made.
    const self = workers.find((worker) => worker.context().taskName === 'use')!;
    await self.get([call(self, state, 'add', 10)]);
    return { handle };
  };
  const [result] = (await driver.get([cluster.run(driver, use, [new TestHandle(counter)])])) as [
    { handle: TestHandle },
  ];
  t.deepEqual(await driver.get([call(driver, actorStateOf(result.handle)!, 'add')]), [12]);
});

test('nobody listens for news of an actor after its last handle', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  const listeners = new Set<unknown>();
  const gcs = await driver.gcs();
  const watch = gcs.watchActor.bind(gcs);
  const unwatch = gcs.unwatchActor.bind(gcs);
  gcs.watchActor = (actor, listener) => {
    listeners.add(listener);
    return watch(actor, listener);
  };
  gcs.unwatchActor = (actor, listener) => {
    listeners.delete(listener);
    unwatch(actor, listener);
  };
  await (async () => {
    const counter = cluster.actor(driver, Counter as never, [], { name: 'c', detached: true });
    await driver.get([call(driver, counter, 'add')]);
  })();
  for (let round = 2; round < 5; round++) {
    t.is(listeners.size, 1);
    await until(() => {
      collectGarbage();
      return listeners.size === 0;
    }, 'the last handle is collected');
    await (async () => {
      const found = await driver.getNamedActor('c', 'default');
      t.deepEqual(await driver.get([call(driver, found, 'add')]), [round]);
    })();
  }
});

test('a detached actor is registered before its driver ends, unless it waits for another call', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  await cluster.worker();
  const detached = { detached: true };
  cluster.actor(driver, Counter as never, [1], detached);
  const never = () => new Promise(() => undefined);
  cluster.actor(driver, Counter as never, [cluster.run(driver, never)], detached);
  await driver.shutdown();
  t.is(cluster.gcs.actors.size, 1);
});

test('an actor ends with its last handle, not before its calls are answered', async (t) => {
  const cluster = await FakeCluster.start(t);
  const driver = await cluster.driver();
  await cluster.worker();
  const ref = (() => call(driver, cluster.actor(driver, Counter as never), 'addLater', 7))();
  collectGarbage();
  t.deepEqual(await driver.get([ref]), [7]);
  await until(() => {
    collectGarbage();
    return cluster.gcs.killed.length === 1;
  }, 'the gcs is told to end the actor');
  t.regex(cluster.gcs.killed[0]!.reason, /handle/);
});
