import test from 'ava';
import * as ray from '../../../src/index.js';
import type { ActorHandle } from '../../../src/index.js';
import { PATIENCE } from './patience.js';

class Counter {
  #n: number;

  constructor(start = 0) {
    this.#n = start;
  }

  add(by = 1): number {
    return (this.#n += by);
  }

  async addLater(by: number): Promise<number> {
    const before = this.#n;
    await new Promise((resolve) => setTimeout(resolve, 10));
    this.#n = before + by;
    return this.#n;
  }

  pid(): number {
    return process.pid;
  }

  pair(): [number, string] {
    return [this.#n, 'pair'];
  }

  fail(): never {
    throw new TypeError('as asked');
  }

  exit(): never {
    process.exit(7);
  }

  readonly field = (): string => 'a field';
}

const RemoteCounter = ray.remote(Counter);

test.before(async () => {
  Object.assign(process.env, PATIENCE);
  await ray.init({ address: 'local', numCpus: 2, objectStoreBytes: 128 * 2 ** 20 });
});
test.after.always(() => ray.shutdown());

test('an actor keeps its state between calls', async (t) => {
  const counter = RemoteCounter.remote(10);
  t.is(await ray.get(counter.add.remote(5)), 15);
  t.is(await ray.get(counter.add.remote(await ray.put(5))), 20);
  t.is(await ray.get(counter.field.remote()), 'a field');
});

test('calls run in the order in which they were made, async ones to their end', async (t) => {
  const counter = RemoteCounter.remote();
  const refs = Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? counter.addLater.remote(1) : counter.add.remote()));
  t.deepEqual(await ray.get(refs), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('maxConcurrency lets async calls interleave', async (t) => {
  class Gate {
    #open: () => void = () => undefined;
    readonly #opened = new Promise<void>((resolve) => (this.#open = resolve));
    async pass(): Promise<string> {
      await this.#opened;
      return 'passed';
    }
    open(): void {
      this.#open();
    }
  }
  const gate = ray.remote(Gate).options({ maxConcurrency: 2 }).remote();
  const passing = gate.pass.remote();
  gate.open.remote();
  t.is(await ray.get(passing), 'passed');
});

test('errors of methods leave the actor alive', async (t) => {
  const counter = RemoteCounter.remote(1);
  const error = await t.throwsAsync(ray.get(counter.fail.remote()), { instanceOf: ray.RayTaskError });
  t.true(error.cause instanceof TypeError);
  t.regex(error.message, /Counter\.fail failed/);
  t.is(await ray.get(counter.add.remote()), 2);
});

test('an unknown method is an error of the call', async (t) => {
  const counter = RemoteCounter.remote() as unknown as ActorHandle<{ subtract(): number }>;
  await t.throwsAsync(ray.get(counter.subtract.remote()), { message: /no method subtract/ });
});

test('an error of the constructor is the reason of the death', async (t) => {
  class Broken {
    constructor() {
      throw new RangeError('cannot be made');
    }
    ping(): string {
      return 'pong';
    }
  }
  const broken = ray.remote(Broken).remote();
  const error = await t.throwsAsync(ray.get(broken.ping.remote()), { instanceOf: ray.ActorDiedError });
  t.regex(error.message, /cannot be made/);
  t.true((error.cause as Error).cause instanceof RangeError);
});

test('numReturns of methods', async (t) => {
  const counter = RemoteCounter.remote(3);
  const [n, text] = counter.pair.options({ numReturns: 2 }).remote();
  t.deepEqual(await ray.get([n, text]), [3, 'pair']);
});

test('handles travel: to tasks, into other actors, and back', async (t) => {
  const counter = RemoteCounter.remote();
  const use = ray.remote(async (handle: ActorHandle<Counter>) => ray.get(handle.add.remote(5)));
  t.is(await ray.get(use.remote(counter)), 5);
  class Holder {
    readonly #handle: ActorHandle<Counter>;
    constructor({ handle }: { readonly handle: ActorHandle<Counter> }) {
      this.#handle = handle;
    }
    async addVia(by: number): Promise<number> {
      return ray.get(this.#handle.add.remote(by));
    }
    handle(): ActorHandle<Counter> {
      return this.#handle;
    }
  }
  const holder = ray.remote(Holder).remote({ handle: counter });
  t.is(await ray.get(holder.addVia.remote(1)), 6);
  const back = await ray.get(holder.handle.remote());
  t.is(await ray.get(back.add.remote(1)), 7);
});

test('actors inside tasks: the handle outlives the task that made it', async (t) => {
  const make = ray.remote((start: number) => RemoteCounter.options({ lifetime: 'detached' }).remote(start));
  const counter = await ray.get(make.remote(100));
  t.is(await ray.get(counter.add.remote()), 101);
  await ray.kill(counter);
});

test('named actors are found by their name within their namespace', async (t) => {
  const counter = RemoteCounter.options({ name: 'found', namespace: 'there' }).remote(1);
  t.is(await ray.get(counter.add.remote()), 2);
  const found = await ray.getActor<Counter>('found', { namespace: 'there' });
  t.is(await ray.get(found.add.remote()), 3);
  await t.throwsAsync(ray.getActor('found'), { instanceOf: ray.ActorNotFoundError });
  await t.throwsAsync(ray.getActor('missing'), { instanceOf: ray.ActorNotFoundError, message: /missing/ });

  const second = RemoteCounter.options({ name: 'found', namespace: 'there' }).remote(1);
  await t.throwsAsync(ray.get(second.add.remote()), { instanceOf: ray.ActorNameTakenError });
  const same = RemoteCounter.options({ name: 'found', namespace: 'there', getIfExists: true }).remote(50);
  t.is(await ray.get(same.add.remote()), 4);
});

test('kill: unfinished and later calls fail with the cause, and the name is free again', async (t) => {
  const counter = RemoteCounter.options({ name: 'mortal' }).remote();
  const pid = await ray.get(counter.pid.remote());
  await ray.kill(counter);
  await t.throwsAsync(ray.get(counter.add.remote()), { instanceOf: ray.ActorDiedError, message: /ray\.kill/ });
  await t.throwsAsync(ray.getActor('mortal'), { instanceOf: ray.ActorNotFoundError });
  await ray.kill(counter);
  const next = RemoteCounter.options({ name: 'mortal' }).remote(1);
  t.not(await ray.get(next.pid.remote()), pid);
});

test('an actor whose process ends is dead, and the error says how', async (t) => {
  const counter = RemoteCounter.remote();
  const error = await t.throwsAsync(ray.get(counter.exit.remote()), { instanceOf: ray.ActorDiedError });
  t.regex(error.message, /exit code 7/);
  await t.throwsAsync(ray.get(counter.add.remote()), { instanceOf: ray.ActorDiedError });
});

test('actors without resources do not take CPUs from tasks', async (t) => {
  const actors = Array.from({ length: 4 }, () => RemoteCounter.remote());
  await ray.get(actors.map((actor) => actor.add.remote()));
  const task = ray.remote(() => 1);
  t.is(await ray.get(task.options({ numCpus: 2 }).remote()), 1);
});

test('an actor knows what it is', async (t) => {
  class Self {
    context(): ray.RuntimeContext {
      return ray.getRuntimeContext();
    }
  }
  const context = await ray.get(ray.remote(Self).remote().context.remote());
  t.regex(context.actorId ?? '', /^[0-9a-f]{32}$/);
  t.is(context.taskName, 'Self.context');
});
