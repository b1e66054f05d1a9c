/** Types of tasks. Only compiled: a lost type, or an error that is no longer one, breaks the build. */
import * as ray from '../../src/index.js';
import type { ObjectRef } from '../../src/index.js';
import { exact } from './assert.js';

export async function tasks(): Promise<void> {
  const square = ray.remote((x: number) => x * x);
  exact<typeof square, ray.RemoteFunction<[x: number], number>>(true);
  const ref = square.remote(2);
  exact<typeof ref, ObjectRef<number>>(true);
  exact<Awaited<ReturnType<typeof test>>, number>(true);
  async function test() {
    return ray.get(square.remote(square.remote(2)));
  }

  // @ts-expect-error a string is not a number
  square.remote('a');
  // @ts-expect-error nor is a ref to one
  square.remote(ray.remote(() => 'a').remote());
  // @ts-expect-error an argument is missing
  square.remote();
  // @ts-expect-error one too many
  square.remote(1, 2);
  // @ts-expect-error remote functions are not called directly
  square(2);
  // @ts-expect-error not a function
  ray.remote(5);
  // @ts-expect-error a ref is not its value
  const value: number = ref;
  // @ts-expect-error a ref of numbers is not a ref of strings
  exact<ObjectRef<number>, ObjectRef<string>>(true);
  const wide: ObjectRef<number | string> = ref;
  // @ts-expect-error and not the other way round
  const narrow: ObjectRef<number> = wide;
  void [value, narrow];
}

export async function parameters(): Promise<void> {
  const all = ray.remote((a: string, b = 2, c?: boolean, ...rest: readonly Date[]) => [a, b, c, rest]);
  all.remote('a');
  all.remote('a', 1);
  all.remote('a', undefined, true);
  all.remote('a', 1, true, new Date(), new Date());
  all.remote(await ray.put('a'), await ray.put(1), await ray.put(true), await ray.put(new Date()));
  // @ts-expect-error the rest are dates
  all.remote('a', 1, true, 'x');
  // @ts-expect-error the first is required
  all.remote();

  const nested = ray.remote((refs: readonly ObjectRef<number>[]) => refs.length);
  nested.remote([await ray.put(1)]);
  // @ts-expect-error nested refs have types too
  nested.remote([await ray.put('a')]);

  const union = ray.remote((x: 'a' | 'b' | { readonly kind: number }) => x);
  union.remote('a');
  union.remote({ kind: 1 });
  // @ts-expect-error not in the union
  union.remote('c');

  const viaOverload = ray.remote(overloaded);
  exact<Parameters<typeof viaOverload.remote>, [x: string | ObjectRef<string>]>(true);
}

function overloaded(x: number): number;
function overloaded(x: string): string;
function overloaded(x: number | string): number | string {
  return x;
}

export async function results(): Promise<void> {
  const later = ray.remote(async (x: number) => Promise.resolve(String(x)));
  exact<ReturnType<typeof later.remote>, ObjectRef<string>>(true);
  const nothing = ray.remote(() => {
    /* returns undefined */
  });
  exact<ReturnType<typeof nothing.remote>, ObjectRef<void>>(true);

  // A ref as a result stays a ref, also out of an async function.
  const inner = ray.remote(async (x: number) => Promise.resolve(later.remote(x)));
  const outer = inner.remote(1);
  exact<typeof outer, ObjectRef<ObjectRef<string>>>(true);
  const once = await ray.get(outer);
  exact<typeof once, ObjectRef<string>>(true);
  const twice = await ray.get(once);
  exact<typeof twice, string>(true);

  const stored = await ray.put(new Float64Array(8));
  exact<typeof stored, ObjectRef<Float64Array<ArrayBuffer>>>(true);
  const literal = await ray.put(5);
  exact<typeof literal, ObjectRef<number>>(true);

  const tuple = await ray.get([literal, await ray.put('a'), outer]);
  exact<typeof tuple, [number, string, ObjectRef<string>]>(true);
  const list = await ray.get([1, 2].map((x) => later.remote(x)));
  exact<typeof list, string[]>(true);
  const one = await ray.get(literal, { timeoutMs: 10 });
  exact<typeof one, number>(true);
  // @ts-expect-error not a ref
  await ray.get(5);
  // @ts-expect-error promises of refs have to be awaited first
  await ray.get(ray.put(5));
  // @ts-expect-error there is no such option
  await ray.get(literal, { timeout: 10 });

  const [ready, rest] = await ray.wait([literal], { numReturns: 1, timeoutMs: 1000 });
  exact<typeof ready, ObjectRef<number>[]>(true);
  exact<typeof rest, ObjectRef<number>[]>(true);
  const mixed = await ray.wait([literal, await ray.put('a')]);
  exact<(typeof mixed)[0], (ObjectRef<number> | ObjectRef<string>)[]>(true);
}

export function severalReturns(count: number): void {
  const pair = ray.remote((x: number): [number, string] => [x, 'a']);
  exact<ReturnType<typeof pair.remote>, ObjectRef<[number, string]>>(true);
  const two = pair.options({ numReturns: 2 });
  exact<ReturnType<typeof two.remote>, [ObjectRef<number>, ObjectRef<string>]>(true);
  const named = two.options({ name: 'pair', numCpus: 0.5 });
  exact<ReturnType<typeof named.remote>, [ObjectRef<number>, ObjectRef<string>]>(true);
  const back = two.options({ numReturns: 1 });
  exact<ReturnType<typeof back.remote>, ObjectRef<[number, string]>>(true);
  const none = ray.remote(() => 1).options({ numReturns: 0 });
  exact<ReturnType<typeof none.remote>, []>(true);
  // @ts-expect-error a pair has no third element
  pair.options({ numReturns: 3 });
  // @ts-expect-error a number cannot be split
  ray.remote((x: number) => x).options({ numReturns: 2 });

  const promised = ray.remote(async () => Promise.resolve([1, 'a'] as const)).options({ numReturns: 2 });
  exact<ReturnType<typeof promised.remote>, [ObjectRef<1>, ObjectRef<'a'>]>(true);
  const chunks = ray.remote((n: number) => Array.from({ length: n }, String)).options({ numReturns: 3 });
  exact<ReturnType<typeof chunks.remote>, [ObjectRef<string>, ObjectRef<string>, ObjectRef<string>]>(true);
  const unknownCount = ray.remote((n: number) => Array.from({ length: n }, String)).options({ numReturns: count });
  exact<ReturnType<typeof unknownCount.remote>, ObjectRef<string[]> | ObjectRef<string>[]>(true);
  const untyped = ray.remote((): unknown => [1, 2]).options({ numReturns: 2 });
  exact<ReturnType<typeof untyped.remote>, [ObjectRef<unknown>, ObjectRef<unknown>]>(true);
}

export function options(): void {
  const task = ray.remote(() => 1);
  const given: ray.TaskOptions = {
    numCpus: 2,
    numGpus: 1,
    memory: 1e9,
    resources: { fast: 1 },
    maxRetries: 0,
    name: 'n',
  };
  const configured = task.options(given);
  exact<ReturnType<typeof configured.remote>, ObjectRef<number>>(true);
  // @ts-expect-error no such option
  task.options({ cpus: 2 });
  // @ts-expect-error options of actors
  task.options({ maxConcurrency: 2 });
  // @ts-expect-error not a number
  task.options({ numCpus: '2' });
}

/** Inside generic code types are carried along although they are not known yet. */
export async function mapAll<Item, Result>(
  fn: (item: Item) => Result,
  items: readonly Item[],
): Promise<Awaited<Result>[]> {
  const task = ray.remote(fn).options({ numCpus: 1 });
  const refs: ObjectRef<Awaited<Result>>[] = items.map((item) => task.remote(item));
  return ray.get(refs);
}

export function callLater<Args extends unknown[], Result>(
  fn: (...args: Args) => Result,
  ...args: Args
): ObjectRef<Awaited<Result>> {
  return ray.remote(fn).remote(...args);
}

export async function generics(): Promise<void> {
  exact<Awaited<ReturnType<typeof test>>, string[]>(true);
  async function test() {
    return mapAll(async (x: number) => Promise.resolve(String(x)), [1, 2]);
  }
  const first = <Item>(items: readonly Item[]): Item | undefined => items[0];
  const ofNumbers = ray.remote(first<number>);
  exact<ReturnType<typeof ofNumbers.remote>, ObjectRef<number | undefined>>(true);
  // @ts-expect-error of numbers
  ofNumbers.remote(['a']);
  ray.remote(first).remote(['a', 1]);

  // A remote function as an argument.
  const apply = ray.remote(async (fn: ray.RemoteFunction<[x: number], number>, x: number) => ray.get(fn.remote(x)));
  const ofNumber = ray.remote((x: number) => x + 1);
  const ofString = ray.remote((x: string) => x.length);
  apply.remote(ofNumber, 1);
  // @ts-expect-error takes strings
  apply.remote(ofString, 1);
}
