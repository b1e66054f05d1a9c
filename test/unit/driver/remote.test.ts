import test from 'ava';
import { InvalidOptionError, NotInitializedError, SerializationError } from '../../../src/common/errors.js';
import { remote } from '../../../src/driver/remote.js';
import { remotePartsOf } from '../../../src/driver/remote-source.js';
import type { RemoteFunction } from '../../../src/driver/types.js';
import { toBytes } from '../../../src/serialization/serialized-value.js';
import { connectFake, FakeCore } from './fake-core.js';

test.serial('nothing can be submitted before init', (t) => {
  const square = remote((x: number) => x * x);
  t.throws(() => square.remote(2), { instanceOf: NotInitializedError, message: /ray\.init/ });
});

test.serial('a task is submitted with its options, by the key of its code', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const scale = 3;
  const scaled = remote((x: number) => x * scale);
  const ref = scaled.options({ numCpus: 2, maxRetries: 0, name: 'triple' }).remote(5);
  t.regex(String(ref), /^ObjectRef\([0-9a-f]{56}\)$/);
  const call = core.tasks[0]!;
  t.deepEqual(call.args, [5]);
  t.is(call.name, 'triple');
  t.is(call.maxRetries, 0);
  t.deepEqual(call.resources.toQuantities(), { CPU: 2 });
  const loaded = (await core.load(call.functionKey)) as (x: number) => number;
  t.is(loaded(5), 15);
});

test.serial('.options() leaves the original as it is and adds to earlier options', (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const plain = remote(() => 1);
  const named = plain.options({ name: 'a', numCpus: 2 });
  named.options({ numCpus: 3 }).remote();
  plain.remote();
  t.deepEqual(
    core.tasks.map(({ name, resources }) => [name, resources.toQuantities()['CPU']]),
    [
      ['a', 3],
      ['plain', 1],
    ],
  );
  t.is(core.exported.size, 1, 'the variants share their code');
});

test.serial('numReturns gives that many refs', (t) => {
  const { disconnect } = connectFake();
  t.teardown(disconnect);
  const pair = remote((): [number, string] => [1, 'a']).options({ numReturns: 2 });
  t.is(pair.remote().length, 2);
  t.false(Array.isArray(pair.options({ numReturns: 1 }).remote()));
});

test.serial('the code is captured at the first call and not again', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const settings = { factor: 2 };
  const scaled = remote((x: number) => x * settings.factor);
  scaled.remote(1);
  settings.factor = 100;
  scaled.remote(1);
  t.is(core.exported.size, 1);
  t.is(((await core.load(core.tasks[1]!.functionKey)) as (x: number) => number)(1), 2);
});

test.serial('a later connection gets the same code published again', (t) => {
  const first = connectFake();
  const task = remote(() => 1);
  task.remote();
  first.disconnect();
  const second = connectFake();
  t.teardown(second.disconnect);
  task.remote();
  t.deepEqual([...second.core.exported.keys()], [...first.core.exported.keys()]);
});

test.serial('what cannot be shipped is an error that names function and variable', (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const pending = Promise.resolve(1);
  const bad = remote(async () => pending);
  t.throws(() => bad.remote(), { instanceOf: SerializationError, message: /pending/ });
  t.is(core.tasks.length, 0);
});

test.serial('direct calls say what to do instead', (t) => {
  const square = (x: number): number => x * x;
  const RemoteSquare = remote(square) as unknown as (x: number) => number;
  t.throws(() => RemoteSquare(2), { instanceOf: InvalidOptionError, message: /square\.remote\(/ });
  class Counter {
    n = 0;
  }
  const RemoteCounter = remote(Counter) as unknown as new () => Counter;
  t.throws(() => new RemoteCounter(), { instanceOf: InvalidOptionError, message: /Counter\.remote\(/ });
});

test.serial('only functions and classes, and only once', (t) => {
  t.throws(() => remote(5 as never), { instanceOf: InvalidOptionError, message: /number/ });
  const withOptions = remote as (code: () => void, more: unknown) => unknown;
  t.throws(() => withOptions(() => undefined, { numCpus: 2 }), { instanceOf: InvalidOptionError, message: /options/ });
  t.notThrows(() => [() => undefined].map(withOptions));
  t.throws(() => remote(remote(() => 1) as never), { instanceOf: InvalidOptionError, message: /remote already/ });
});

test.serial('a remote function that another one captures travels by its key, options included', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const inner = remote((x: number) => x + 1).options({ name: 'inner', numCpus: 0 });
  const outer = remote((x: number) => inner.remote(x));
  outer.remote(1);
  t.is(core.exported.size, 2);
  const loaded = (await core.load(core.tasks[0]!.functionKey)) as (x: number) => unknown;
  loaded(7);
  const call = core.tasks[1]!;
  t.is(call.name, 'inner');
  t.deepEqual(call.args, [7]);
  t.true(call.resources.isEmpty);
  t.is(((await core.load(call.functionKey)) as (x: number) => number)(7), 8);
});

test.serial('as a value it survives the serializer, and the copy is called like the original', (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const task = remote((x: number) => x).options({ name: 'kept' });
  const copy = core.serializer.deserialize(toBytes(core.serializer.serialize({ task }))) as { task: typeof task };
  copy.task.remote(1);
  task.remote(1);
  t.is(core.tasks[0]!.name, 'kept');
  t.is(core.tasks[0]!.functionKey, core.tasks[1]!.functionKey);
});

test.serial('a function may call itself, in several variants', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const down: RemoteFunction<[n: number], unknown> = remote((n: number) =>
    n === 0 ? 0 : n % 2 === 0 ? light.remote(n - 1) : down.remote(n - 1),
  );
  const light = down.options({ numCpus: 0, name: 'light' });
  down.remote(2);
  const run = async (): Promise<void> => {
    const { functionKey, args } = core.tasks.at(-1)!;
    ((await core.load(functionKey)) as (n: number) => unknown)(args[0] as number);
  };
  await run();
  await run();
  t.deepEqual(
    core.tasks.map(({ name, args }) => [name, args[0]]),
    [
      ['down', 2],
      ['light', 1],
      ['down', 0],
    ],
  );
  t.is(core.exported.size, 1);
});

test.serial('two functions may call each other', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const ping: RemoteFunction<[n: number], unknown> = remote((n: number) => (n === 0 ? 'ping' : pong.remote(n - 1)));
  const pong: RemoteFunction<[n: number], unknown> = remote((n: number) => (n === 0 ? 'pong' : ping.remote(n - 1)));
  const results: unknown[] = [];
  for (const n of [0, 1, 2, 3]) {
    ping.remote(n);
    for (;;) {
      const { functionKey, args } = core.tasks.at(-1)!;
      const before = core.tasks.length;
      const result = ((await core.load(functionKey)) as (n: number) => unknown)(args[0] as number);
      if (core.tasks.length > before) continue;
      results.push(result);
      break;
    }
  }
  t.deepEqual(results, ['ping', 'pong', 'ping', 'pong']);
});

test.serial('an actor class knows the methods of its instances, inherited ones too', (t) => {
  const { core, disconnect } = connectFake(new FakeCore(), 'mine');
  t.teardown(disconnect);
  class Base {
    inherited(): void {
      this.#hidden();
    }
    #hidden(): void {
      /* not callable from outside */
    }
  }
  class Derived extends Base {
    static create(): Derived {
      return new Derived(1);
    }
    constructor(readonly n: number) {
      super();
    }
    get doubled(): number {
      throw new Error('looking for methods must not run getters');
    }
    async own(): Promise<number> {
      return Promise.resolve(this.n);
    }
  }
  remote(Derived).options({ name: 'd', lifetime: 'detached', maxConcurrency: 4 }).remote(1);
  const call = core.actors[0]!;
  t.deepEqual([...call.methods].sort(), ['inherited', 'own']);
  t.is(call.className, 'Derived');
  t.is(call.namespace, 'mine');
  t.true(call.detached);
  t.is(call.maxConcurrency, 4);
  t.truthy(remotePartsOf(remote(Derived)));
});
