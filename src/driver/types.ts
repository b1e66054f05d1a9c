/** The types that carry argument and result types through tasks and actors. Nothing here exists at run time. */
import type { ObjectRef } from '../core-worker/object-ref.js';
import type { ActorMethodOptions, ActorOptions, TaskOptions } from './options.js';

export type { ObjectRef };

/**
 * What may be passed where the function wants a `T`: the value, or a ref to it. A ref passed as an argument of its own is
 * replaced by its value before the function runs; a ref inside an array or object stays a ref. So a parameter that is to
 * receive a ref is given it inside something, or as a ref to a ref.
 */
export type Arg<T> = T | ObjectRef<T>;

/** A parameter list for callers: each parameter as {@link Arg}; names, optional and rest parameters are kept. */
export type RemoteArgs<Args extends readonly unknown[]> = { [Index in keyof Args]: Arg<Args[Index]> };

/**
 * The numbers of returns that a function with the result `Value` (promises unwrapped) can have: 0 and 1; the length of a
 * tuple; any number for arrays and where nothing is known.
 */
export type NumReturnsOf<Value> = [Value] extends [never]
  ? number
  : unknown extends Value
    ? number
    : Value extends readonly unknown[]
      ? Value['length'] | 0 | 1
      : 0 | 1;

type ElementOf<Value> = Value extends readonly (infer Element)[] ? Element : unknown;

type RefsOf<Values extends readonly unknown[]> = { -readonly [Index in keyof Values]: ObjectRef<Values[Index]> };

type Repeat<Item, Count extends number, List extends Item[] = []> = List['length'] extends Count
  ? List
  : Repeat<Item, Count, [Item, ...List]>;

type SeveralRefs<Value, Count extends number> = Value extends readonly unknown[]
  ? number extends Value['length']
    ? Repeat<ObjectRef<ElementOf<Value>>, Count>
    : RefsOf<Value>
  : Repeat<ObjectRef<unknown>, Count>;

/**
 * What `.remote()` gives: one ref, or with `numReturns: k` an array of k refs to the k elements of the result. A number that
 * is not known when compiling gives both possibilities, because 1 means one ref to the whole result.
 */
export type Returned<Value, Count extends number> = number extends Count
  ? ObjectRef<Value> | ObjectRef<ElementOf<Value>>[]
  : Count extends 0
    ? []
    : Count extends 1
      ? ObjectRef<Value>
      : SeveralRefs<Value, Count>;

/**
 * A function that runs on the cluster, made by `remote`. It can be captured by other functions, passed as an argument and
 * returned. It cannot be called directly.
 */
export interface RemoteFunction<Args extends readonly unknown[], Result, Count extends number = 1> {
  /**
   * Submits a task and returns at once. Arguments are captured now: what changes afterwards does not reach the task.
   *
   * @returns a ref to the result (see {@link Returned}). `get` of it throws RayTaskError when the function threw,
   * WorkerCrashedError when its worker died more than `maxRetries` times.
   * @throws NotInitializedError before `init`; SerializationError when an argument, or at the first call the function or
   * something it captures, cannot be shipped; the message names which.
   */
  readonly remote: (...args: RemoteArgs<Args>) => Returned<Awaited<Result>, Count>;
  /**
   * The same function with other options; this one is left as it is.
   *
   * @throws InvalidOptionError naming the option
   */
  readonly options: {
    (options: TaskOptions): RemoteFunction<Args, Result, Count>;
    <const NewCount extends NumReturnsOf<Awaited<Result>>>(
      options: TaskOptions<NewCount> & { readonly numReturns: NewCount },
    ): RemoteFunction<Args, Result, NewCount>;
  };
}

/** A class whose instances live on the cluster as actors, made by `remote`. Shippable like a {@link RemoteFunction}. */
export interface ActorClass<Args extends readonly unknown[], Instance extends object> {
  /**
   * Creates an actor and returns its handle at once. Calls may be made at once too, they wait for the constructor.
   *
   * @throws NotInitializedError, SerializationError as `RemoteFunction.remote`. Errors of the constructor, and
   * ActorNameTakenError, come out of the method calls.
   */
  readonly remote: (...args: RemoteArgs<Args>) => ActorHandle<Instance>;
  /**
   * The same class with other options; this one is left as it is.
   *
   * @throws InvalidOptionError naming the option
   */
  readonly options: (options: ActorOptions) => ActorClass<Args, Instance>;
}

/** A method of an actor, seen through its handle. */
export interface ActorMethod<Args extends readonly unknown[], Result, Count extends number = 1> {
  /**
   * Calls the method and returns at once. Calls of one caller run in the order in which they were made.
   *
   * @returns a ref to the result. `get` of it throws RayTaskError when the method threw, ActorDiedError when the actor
   * is dead.
   * @throws SerializationError when an argument cannot be shipped
   */
  readonly remote: (...args: RemoteArgs<Args>) => Returned<Awaited<Result>, Count>;
  /**
   * The same method with options for this call.
   *
   * @throws InvalidOptionError naming the option
   */
  readonly options: {
    (options: ActorMethodOptions): ActorMethod<Args, Result, Count>;
    <const NewCount extends NumReturnsOf<Awaited<Result>>>(
      options: ActorMethodOptions<NewCount> & { readonly numReturns: NewCount },
    ): ActorMethod<Args, Result, NewCount>;
  };
}

declare const instanceType: unique symbol;

type MethodOf<Method> = Method extends (...args: infer Args) => infer Result ? ActorMethod<Args, Result> : never;

/**
 * A handle on an actor whose class is `Instance`: its public methods, each with `.remote(...)` and `.options(...)`. Handles can
 * be captured, passed as arguments and returned. An actor that is not detached ends when no handle is left, or with the
 * process that created it.
 */
export type ActorHandle<Instance = unknown> = {
  readonly [Name in keyof Instance as Instance[Name] extends (...args: never[]) => unknown ? Name : never]: MethodOf<
    Instance[Name]
  >;
} & { readonly [instanceType]: Instance };

/** The values of a list or tuple of refs. */
export type ValuesOf<Refs extends readonly ObjectRef<unknown>[]> = {
  -readonly [Index in keyof Refs]: Refs[Index] extends ObjectRef<infer Value> ? Value : never;
};
