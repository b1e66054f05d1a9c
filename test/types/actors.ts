/** Types of actors. Only compiled: a lost type, or an error that is no longer one, breaks the build. */
import * as ray from '../../src/index.js';
import type { ActorHandle, ActorMethod, ObjectRef } from '../../src/index.js';
import { exact } from './assert.js';

class Counter {
  readonly label: string = 'counter';
  protected hidden = 0;
  #n: number;

  constructor(start = 0) {
    this.#n = start;
  }

  add(by = 1): number {
    return (this.#n += by);
  }

  async addLater(by: number, ...more: number[]): Promise<number> {
    return Promise.resolve(this.#secret(by + more.length));
  }

  pair(): [number, string] {
    return [this.#n, this.label];
  }

  self(): this {
    return this;
  }

  protected internal(): void {
    this.hidden++;
  }

  #secret(by: number): number {
    return this.add(by);
  }
}

class Named extends Counter {
  readonly greet = (whom: string): string => `hello ${whom}`;

  constructor(
    readonly name: string,
    options: { readonly start: number },
  ) {
    super(options.start);
  }
}

export async function handles(): Promise<void> {
  const RemoteCounter = ray.remote(Counter);
  exact<typeof RemoteCounter, ray.ActorClass<[start?: number], Counter>>(true);
  const counter = RemoteCounter.options({ name: 'c', numCpus: 1 }).remote(10);
  exact<typeof counter, ActorHandle<Counter>>(true);
  exact<Exclude<keyof typeof counter, symbol>, 'add' | 'addLater' | 'pair' | 'self'>(true);
  exact<typeof counter.add, ActorMethod<[by?: number], number>>(true);

  const added = counter.add.remote(await ray.put(5));
  exact<typeof added, ObjectRef<number>>(true);
  exact<ReturnType<typeof counter.addLater.remote>, ObjectRef<number>>(true);
  counter.addLater.remote(1, 2, 3);
  const two = counter.pair.options({ numReturns: 2, name: 'pair' });
  exact<ReturnType<typeof two.remote>, [ObjectRef<number>, ObjectRef<string>]>(true);

  // @ts-expect-error a number
  counter.add.remote('a');
  // @ts-expect-error methods are not called directly
  counter.add(1);
  // @ts-expect-error not a method
  void counter.label;
  // @ts-expect-error protected
  void counter.internal;
  // @ts-expect-error no such method
  void counter.subtract;
  // @ts-expect-error of the tuple's length only
  counter.pair.options({ numReturns: 3 });
  // @ts-expect-error the start is a number
  RemoteCounter.remote('a');
  // @ts-expect-error actor classes are not constructed directly
  new RemoteCounter(1);
}

export function constructors(): void {
  const named = ray.remote(Named).remote('a', { start: 1 });
  named.greet.remote('you');
  named.add.remote(1);
  // @ts-expect-error an argument is missing
  ray.remote(Named).remote('a');
  // @ts-expect-error start is missing
  ray.remote(Named).remote('a', {});
  const base: ActorHandle<Counter> = named;
  // @ts-expect-error the other way round
  const derived: ActorHandle<Named> = base;
  void derived;
}

abstract class Shape {
  abstract area(): number;
}

class Box<Item> {
  #item: Item | undefined;

  put(item: Item): void {
    this.#item = item;
  }

  take(): Item | undefined {
    return this.#item;
  }
}

export async function others(): Promise<void> {
  // @ts-expect-error cannot be constructed
  ray.remote(Shape);
  const box = ray.remote(Box<string>).remote();
  box.put.remote('a');
  // @ts-expect-error a box of strings
  box.put.remote(1);
  const taken = await ray.get(box.take.remote());
  exact<typeof taken, string | undefined>(true);

  const found = await ray.getActor<Counter>('c', { namespace: 'n' });
  exact<typeof found, ActorHandle<Counter>>(true);
  await ray.kill(found);
  // @ts-expect-error not a handle
  await ray.kill({});

  // Handles as arguments and results.
  const use = ray.remote((handle: ActorHandle<Counter>, by: number) => handle.add.remote(by));
  exact<ReturnType<typeof use.remote>, ObjectRef<ObjectRef<number>>>(true);
  use.remote(found, 1);
  // @ts-expect-error another class
  use.remote(box, 1);
  const make = ray.remote((start: number) => ray.remote(Counter).remote(start));
  exact<ReturnType<typeof make.remote>, ObjectRef<ActorHandle<Counter>>>(true);
}

export function options(): void {
  const RemoteCounter = ray.remote(Counter);
  RemoteCounter.options({
    numCpus: 1,
    numGpus: 0.5,
    memory: 1e9,
    resources: { fast: 1 },
    name: 'c',
    namespace: 'n',
    lifetime: 'detached',
    getIfExists: true,
    maxConcurrency: 10,
  });
  // @ts-expect-error there is one lifetime to choose
  RemoteCounter.options({ lifetime: 'forever' });
  // @ts-expect-error an option of tasks
  RemoteCounter.options({ maxRetries: 2 });
}

export async function information(): Promise<void> {
  exact<Awaited<ReturnType<typeof ray.nodes>>, ray.NodeInfo[]>(true);
  exact<Awaited<ReturnType<typeof ray.clusterResources>>, Record<string, number>>(true);
  exact<ReturnType<typeof ray.isInitialized>, boolean>(true);
  const value = await ray.kv.get('key');
  exact<typeof value, string | Uint8Array | undefined>(true);
  // @ts-expect-error text or bytes
  await ray.kv.put('key', 5);
  // @ts-expect-error no such option
  await ray.init({ cpus: 2 });
}
