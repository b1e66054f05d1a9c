import { AsyncLocalStorage } from 'node:async_hooks';
import type { batchray as wire } from '#protos/wire.js';
import { RayError, RayTaskError } from '../common/errors.js';
import { objectIdOf, requireId, type ActorId, type JobId, type ObjectId, type TaskId } from '../common/ids.js';
import { ModulesNotLoaded } from '../serialization/serializer.js';
import { toBytes } from '../serialization/serialized-value.js';
import type { AddressBook } from './address.js';
import { contentsFromWire, contentsToWire, refToWire } from './contents-wire.js';
import type { FunctionTable } from './function-table.js';
import type { StoredContents } from './memory-store.js';
import { asRayError, type Objects } from './objects.js';
import type { TaskContext, UserCode } from './options.js';
import type { Borrower, ReferenceCounter, RefInfo, ResultHolds } from './reference-counter.js';
import type { QueuedTask } from './task-executor.js';
import type { Packed, Values } from './values.js';

/** A task, method call or constructor as it came in. */
export interface IncomingTask extends QueuedTask {
  readonly spec: wire.TaskSpec.$Properties;
  /** The stream that it came on, which stands for the caller. */
  readonly caller: Borrower & { readonly isClosed: boolean };
  /** Owner of the results. */
  readonly callerAddress: wire.Address.$Properties | undefined;
  /** For constructors `returns` is empty, or holds the error. */
  readonly reply: (reply: wire.TaskReply.$Properties) => void;
}

export interface TaskRunnerOptions {
  readonly userCode: UserCode;
  readonly enterJob: (jobId: JobId) => Promise<void> | undefined;
  readonly addresses: AddressBook;
  readonly counter: ReferenceCounter;
  readonly resultHolds: ResultHolds<TaskId>;
  readonly values: Values;
  readonly objects: Objects;
  readonly functions: FunctionTable;
  readonly inlineMaxBytes: number;
  readonly nowMs: () => number;
}

type Callable = (...args: unknown[]) => unknown;
type PackedResult = Packed<Uint8Array | Promise<StoredContents>>;

/**
 * Runs one task: arguments in, user code, results out. When all is at hand (arguments inline, function loaded, result small and there at
 * once), nothing in here waits, not even for a microtask.
 */
export class TaskRunner {
  readonly #options: TaskRunnerOptions;
  #actor: { readonly id: ActorId; readonly className: string; readonly instance: Record<string, unknown> } | undefined;
  #current: TaskContext | undefined;
  /** Only for actors that run several methods at a time: it makes every promise slower. */
  #concurrent: AsyncLocalStorage<TaskContext> | undefined;

  constructor(options: TaskRunnerOptions) {
    this.#options = options;
  }

  /** What runs now, seen from code that it calls. */
  get context(): TaskContext | undefined {
    return this.#concurrent === undefined ? this.#current : this.#concurrent.getStore();
  }

  get actorId(): ActorId | undefined {
    return this.#actor?.id;
  }

  useConcurrency(): void {
    this.#concurrent = new AsyncLocalStorage();
  }

  run(task: IncomingTask): void | Promise<void> {
    const { spec } = task;
    const refs: RefInfo[] = [];
    try {
      const callable = this.#callableNow(spec);
      const args = callable === undefined ? undefined : this.#argsNow(spec, refs);
      if (callable === undefined || args === undefined) return this.#prepareAndCall(task);
      return this.#call(task, callable, args, refs);
    } catch (error) {
      if (error instanceof ModulesNotLoaded) return this.#prepareAndCall(task);
      this.#fail(task, asRayError(error), 0, refs);
    }
  }

  #callableNow(spec: wire.TaskSpec.$Properties): Callable | undefined {
    const { functions, enterJob } = this.#options;
    if (spec.method) return this.#methodOf(spec.method);
    if (enterJob(requireId<JobId>(spec.jobId, 'TaskSpec.job_id')) !== undefined) return undefined;
    const loaded = functions.loaded(functions.keyOf(spec.functionHash ?? new Uint8Array())) as Callable | undefined;
    return loaded === undefined || !spec.actorId?.length ? loaded : this.#constructorOf(loaded, spec.actorId);
  }

  #methodOf(name: string): Callable {
    const instance = this.#actor?.instance;
    const method = instance?.[name];
    if (typeof method !== 'function') throw new RayError(`this actor has no method ${name}`);
    return (...args) => (method as Callable).apply(instance, args);
  }

  #constructorOf(Class: Callable, actorId: Uint8Array): Callable {
    return (...args) => {
      const instance = Reflect.construct(Class, args) as Record<string, unknown>;
      this.#actor = { id: requireId<ActorId>(actorId, 'TaskSpec.actor_id'), className: Class.name, instance };
      return undefined;
    };
  }

  /** `undefined` when something has to be fetched first. @throws ModulesNotLoaded */
  #argsNow(spec: wire.TaskSpec.$Properties, refs: RefInfo[]): unknown[] | undefined {
    const { objects, values } = this.#options;
    let args: unknown[];
    if (spec.argsObject) {
      const stored = objects.store.get(requireId<ObjectId>(spec.argsObject.objectId, 'TaskSpec.args_object'));
      if (stored === undefined) return undefined;
      args = values.unpack(stored.bytes, refs) as unknown[];
    } else {
      args = values.unpack(spec.args!, refs) as unknown[];
    }
    for (const dependency of spec.dependencies ?? []) {
      const id = requireId<ObjectId>(dependency.ref?.objectId, 'Dependency.ref');
      const read = objects.read(id, contentsFromWire(dependency.value ?? {}), refs);
      if (read === undefined) return undefined;
      args[dependency.position ?? 0] = read.value;
    }
    return args;
  }

  async #prepareAndCall(task: IncomingTask): Promise<void> {
    const { spec } = task;
    const refs: RefInfo[] = [];
    let callable: Callable | undefined;
    let args: unknown[] | undefined;
    try {
      const { functions, enterJob } = this.#options;
      if (!spec.method) {
        await enterJob(requireId<JobId>(spec.jobId, 'TaskSpec.job_id'));
        await functions.load(functions.keyOf(spec.functionHash ?? new Uint8Array()));
      }
      callable = this.#callableNow(spec)!;
      for (;;) {
        await this.#fetchArgs(spec);
        try {
          args = this.#argsNow(spec, refs);
        } catch (error) {
          if (!(error instanceof ModulesNotLoaded)) throw error;
          await error.ready;
        }
        if (args !== undefined) break;
      }
    } catch (error) {
      if (error instanceof RayError) this.#fail(task, error, 0, refs);
      else this.#threw(task, error, this.#contextOf(spec), 0, refs);
      return;
    }
    await this.#call(task, callable, args, refs);
  }

  async #fetchArgs(spec: wire.TaskSpec.$Properties): Promise<void> {
    const { addresses, objects } = this.#options;
    const fetches: Promise<void>[] = [];
    if (spec.argsObject) {
      const id = requireId<ObjectId>(spec.argsObject.objectId, 'TaskSpec.args_object');
      fetches.push(objects.fetchLocal(id, contentsFromWire(spec.argsValue ?? {}), undefined));
    }
    for (const { ref, value } of spec.dependencies ?? []) {
      const id = requireId<ObjectId>(ref?.objectId, 'Dependency.ref');
      fetches.push(objects.fetchLocal(id, contentsFromWire(value ?? {}), addresses.fromWire(ref?.owner)));
    }
    await Promise.all(fetches);
  }

  #call(task: IncomingTask, callable: Callable, args: unknown[], refs: RefInfo[]): void | Promise<void> {
    const context = this.#contextOf(task.spec);
    const { nowMs } = this.#options;
    const startMs = nowMs();
    let result: unknown;
    this.#current = context;
    try {
      result = this.#concurrent === undefined ? callable(...args) : this.#concurrent.run(context, callable, ...args);
      if (isThenable(result)) return this.#settle(task, result, context, startMs, refs);
    } catch (thrown) {
      this.#current = undefined;
      this.#threw(task, thrown, context, nowMs() - startMs, refs);
      return undefined;
    }
    this.#current = undefined;
    return this.#finish(task, result, context, nowMs() - startMs, refs);
  }

  async #settle(
    task: IncomingTask,
    promise: PromiseLike<unknown>,
    context: TaskContext,
    startMs: number,
    refs: RefInfo[],
  ): Promise<void> {
    const { nowMs } = this.#options;
    let result: unknown;
    try {
      result = await promise;
    } catch (thrown) {
      this.#threw(task, thrown, context, nowMs() - startMs, refs);
      return;
    } finally {
      if (this.#current === context) this.#current = undefined;
    }
    await this.#finish(task, result, context, nowMs() - startMs, refs);
  }

  #finish(
    task: IncomingTask,
    result: unknown,
    context: TaskContext,
    durationMs: number,
    refs: RefInfo[],
  ): void | Promise<void> {
    const { functions } = this.#options;
    const numReturns = task.spec.numReturns ?? 0;
    if (numReturns === 0) {
      this.#answer(task, { returns: [], durationMs }, refs);
      return undefined;
    }
    let packed: PackedResult[];
    try {
      packed = this.#pack(result, numReturns, context, task.callerAddress);
    } catch (error) {
      this.#threw(task, error, context, durationMs, refs);
      return undefined;
    }
    const [only] = packed;
    if (numReturns === 1 && only!.value instanceof Uint8Array && only!.refs.length === 0) {
      if (only!.ready === undefined && functions.published() === undefined) {
        this.#answer(task, { returns: [{ inline: only!.value }], durationMs }, refs);
        return undefined;
      }
    }
    return this.#finishLater(task, packed, durationMs, refs);
  }

  #pack(
    result: unknown,
    numReturns: number,
    context: TaskContext,
    owner: wire.Address.$Properties | undefined,
  ): PackedResult[] {
    if (numReturns === 1) return [this.#packOne(result, context.taskId, 1, 'return value', owner)];
    if (!Array.isArray(result) || result.length !== numReturns) {
      const what = Array.isArray(result) ? `an array of ${result.length}` : `a value of type ${typeof result}`;
      throw new TypeError(`${context.name} has numReturns ${numReturns} but returned ${what}`);
    }
    const packed: PackedResult[] = [];
    try {
      for (const [index, value] of result.entries()) {
        packed.push(this.#packOne(value, context.taskId, index + 1, `return value[${index}]`, owner));
      }
      return packed;
    } catch (error) {
      this.#discard(context.taskId, packed);
      throw error;
    }
  }

  /** Takes back what was stored already of results that cannot be returned after all. */
  #discard(taskId: TaskId, packed: readonly PackedResult[]): void {
    for (const [index, { value }] of packed.entries()) {
      this.#options.objects.discardWhenStored(objectIdOf(taskId, index + 1), value);
    }
  }

  #packOne(
    value: unknown,
    taskId: TaskId,
    index: number,
    what: string,
    owner: wire.Address.$Properties | undefined,
  ): PackedResult {
    const { inlineMaxBytes, objects, values } = this.#options;
    return values.pack(value, what, (pieces) =>
      pieces.sizeBytes <= inlineMaxBytes ? toBytes(pieces) : objects.create(objectIdOf(taskId, index), pieces, owner),
    );
  }

  /** Results that are large, hold refs, or refer to what others cannot find yet. */
  async #finishLater(task: IncomingTask, packed: PackedResult[], durationMs: number, refs: RefInfo[]): Promise<void> {
    const { functions, objects, resultHolds } = this.#options;
    const returned = packed.flatMap((result) => result.refs);
    const taskId = requireId<TaskId>(task.spec.taskId, 'TaskSpec.task_id');
    if (returned.length > 0) resultHolds.hold(task.caller, taskId, returned, objects.isOwn);
    try {
      const stored = await Promise.all(packed.map((result) => Promise.resolve(result.value)));
      await Promise.all([functions.published(), ...packed.map((result) => result.ready)]);
      const returns = stored.map((contents, index) => {
        const contained = packed[index]!.refs.map(refToWire);
        return contents instanceof Uint8Array
          ? { inline: contents, contained }
          : { ...contentsToWire(contents), contained };
      });
      this.#answer(task, { returns, durationMs }, refs);
    } catch (error) {
      this.#discard(taskId, packed);
      resultHolds.taken(task.caller, taskId);
      this.#fail(task, asRayError(error), durationMs, refs);
    }
    if (task.caller.isClosed) resultHolds.callerGone(task.caller);
  }

  /** User code threw. Reading that may throw again, and the task is answered all the same. */
  #threw(task: IncomingTask, thrown: unknown, context: TaskContext, durationMs: number, refs: RefInfo[]): void {
    let error: RayError;
    try {
      error = this.#options.userCode.wrapError(thrown, context);
    } catch (failure) {
      error = new RayTaskError(`${context.name} failed, and what it threw cannot be read: ${String(failure)}`, {
        context: { task: context.name },
      });
    }
    this.#fail(task, error, durationMs, refs);
  }

  #fail(task: IncomingTask, error: RayError, durationMs: number, refs: RefInfo[]): void {
    const { bytes } = this.#options.objects.errorContents(error);
    this.#answer(task, { returns: [{ inline: bytes, isError: true }], durationMs }, refs);
  }

  /** The caller lets go of the refs in the arguments when it has the answer: by then the owners must know of those kept here. */
  #answer(task: IncomingTask, reply: wire.TaskReply.$Properties, refs: RefInfo[]): void {
    if (refs.length > 0 && this.#options.counter.afterAcknowledged(refs, () => task.reply(reply))) return;
    task.reply(reply);
  }

  #contextOf(spec: wire.TaskSpec.$Properties): TaskContext {
    const taskId = requireId<TaskId>(spec.taskId, 'TaskSpec.task_id');
    const attempt = spec.attempt ?? 0;
    if (!spec.actorId?.length) return { taskId, name: spec.name ?? '', attempt };
    const name = spec.name || `${this.#actor?.className ?? ''}.${spec.method ?? ''}`;
    return { taskId, name, attempt, actorId: requireId<ActorId>(spec.actorId, 'TaskSpec.actor_id') };
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}
