import type { batchray as wire } from '#protos/wire.js';
import type { RayError } from '../common/errors.js';
import { idBytes, objectIdOf, taskIdOfObject, type NodeId, type ObjectId, type TaskId } from '../common/ids.js';
import type { AddressBook } from './address.js';
import { contentsFromWire, contentsToWire, refToWire, refsFromWire } from './contents-wire.js';
import type { FunctionTable } from './function-table.js';
import type { CoreWorkerLink, CoreWorkerLinks } from './links.js';
import type { Contents, InlineContents, MemoryStore } from './memory-store.js';
import { isObjectRef } from './object-ref.js';
import { asRayError, type Objects } from './objects.js';
import type { ReferenceCounter, RefInfo } from './reference-counter.js';
import type { Values } from './values.js';

/** Why a call has no value: an error of ours, or the serialised one of the task it depended on. */
export type Failure = RayError | InlineContents;

interface Dependency extends RefInfo {
  readonly position: number;
}

/** Arguments as they were when the call was made. */
export interface PackedArgs {
  readonly bytes: Uint8Array;
  readonly dependencies: readonly Dependency[];
  /** Everything that must live until the task is done: dependencies, and refs inside other arguments. */
  readonly refs: readonly RefInfo[];
  /** What must have happened before another process may see the arguments. */
  readonly ready: Promise<unknown> | undefined;
}

/** A task, actor method or constructor from its call to its reply. */
export interface PendingTask {
  readonly taskId: TaskId;
  readonly name: string;
  /** Sent as it is; dependencies and large arguments are filled in when they are resolved. */
  readonly spec: wire.TaskSpec.$Properties;
  readonly args: PackedArgs;
  readonly returnIds: readonly ObjectId[];
  /** What it waits for, for people. */
  waitsFor: string;
  /** Its arguments, when they are too large for a message: an object of this process. */
  argsObject: ObjectId | undefined;
}

export interface PendingTasksOptions {
  readonly memory: MemoryStore;
  readonly counter: ReferenceCounter;
  readonly values: Values;
  readonly objects: Objects;
  readonly functions: FunctionTable;
  readonly addresses: AddressBook;
  readonly links: Pick<CoreWorkerLinks, 'retain' | 'release'>;
  readonly inlineMaxBytes: number;
  /** A call has its result. */
  readonly onAnswer: (isFailed: boolean) => void;
}

const NO_DEPENDENCIES: readonly Dependency[] = [];

/** The calls of this process that have no result yet: their arguments on the way out, their results on the way in. */
export class PendingTasks {
  readonly #options: PendingTasksOptions;
  readonly #tasks = new Map<TaskId, PendingTask>();

  constructor(options: PendingTasksOptions) {
    this.#options = options;
  }

  /** Serialises arguments now. Refs among them become dependencies. @throws SerializationError */
  packArgs(args: readonly unknown[]): PackedArgs {
    let dependencies = NO_DEPENDENCIES;
    let plain = args;
    if (args.some(isObjectRef)) {
      const found: Dependency[] = [];
      plain = args.map((arg, position) => {
        if (!isObjectRef(arg)) return arg;
        if (arg.isDisposed) throw new TypeError(`args[${position}] is an ObjectRef that was disposed`);
        found.push({ position, id: arg.id, owner: arg.owner });
        return null;
      });
      dependencies = found;
    }
    const packed = this.#options.values.packBytes(plain, 'args');
    const published = this.#options.functions.published();
    return {
      bytes: packed.value,
      dependencies,
      refs: dependencies.length === 0 ? packed.refs : [...dependencies, ...packed.refs],
      ready:
        packed.ready === undefined || published === undefined
          ? (packed.ready ?? published)
          : Promise.all([packed.ready, published]),
    };
  }

  /** Registers a call; `spec` lacks what the other arguments say. Its results exist (as expected) from now on, each with one hold. */
  add(
    taskId: TaskId,
    name: string,
    numReturns: number,
    args: PackedArgs,
    spec: wire.TaskSpec.$Properties,
  ): PendingTask {
    const { memory, counter, objects } = this.#options;
    const returnIds: ObjectId[] = [];
    for (let index = 1; index <= numReturns; index++) {
      const id = objectIdOf(taskId, index);
      returnIds.push(id);
      counter.own(id);
      memory.expect(id);
    }
    for (const { id, owner } of args.refs) counter.hold(id, objects.isOwn(owner) ? undefined : owner);
    spec.taskId = idBytes(taskId);
    spec.numReturns = numReturns;
    spec.args = args.bytes;
    const task: PendingTask = {
      taskId,
      name,
      spec,
      args,
      returnIds,
      waitsFor: args.dependencies.length > 0 ? 'its arguments' : 'its function to be published',
      argsObject: undefined,
    };
    this.#tasks.set(taskId, task);
    return task;
  }

  isPending(task: PendingTask): boolean {
    return this.#tasks.has(task.taskId);
  }

  /** The call whose result this is. */
  ofObject(id: ObjectId): PendingTask | undefined {
    return this.#tasks.get(taskIdOfObject(id));
  }

  *all(): Iterable<PendingTask> {
    yield* this.#tasks.values();
  }

  /** Whether the task can be sent as it is. Else {@link resolve} it first. */
  isResolved({ args }: PendingTask): boolean {
    return (
      args.ready === undefined &&
      args.dependencies.length === 0 &&
      args.bytes.byteLength <= this.#options.inlineMaxBytes
    );
  }

  /** Whether no other call has to end before the task can be sent. */
  hasArgs({ args }: PendingTask): boolean {
    return args.dependencies.every(({ id }) => this.#options.memory.get(id) !== undefined);
  }

  /**
   * Makes the task ready to be sent: its dependencies are there, what it refers to can be found. Calls back, maybe at once.
   * When that fails (a dependency failed, the object store is full), the task has failed and `callback` is told with what.
   */
  resolve(task: PendingTask, callback: (failure?: Failure) => void): void {
    if (this.isResolved(task)) {
      callback();
      return;
    }
    const done = (failure?: Failure): void => {
      if (failure === undefined) callback();
      else {
        this.fail(task, failure);
        callback(failure);
      }
    };
    this.#prepare(task).then(done, (error: unknown) => {
      done(asRayError(error));
    });
  }

  /** The error of a dependency, if one failed. */
  async #prepare(task: PendingTask): Promise<InlineContents | undefined> {
    const { args, spec } = task;
    await args.ready;
    const values = await this.#known(args.dependencies);
    if ('kind' in values) return values;
    spec.dependencies = args.dependencies.map((dependency, index) => ({
      position: dependency.position,
      ref: refToWire(dependency),
      value: contentsToWire(values[index]!),
    }));
    const isLarge = args.bytes.byteLength > this.#options.inlineMaxBytes;
    if (isLarge && task.argsObject === undefined) await this.#storeArgs(task);
    return undefined;
  }

  /** The values, or the first error among them as soon as it is known. */
  #known(dependencies: readonly Dependency[]): Promise<readonly Contents[] | InlineContents> {
    return new Promise((resolve) => {
      const values = new Array<Contents>(dependencies.length);
      let open = dependencies.length;
      if (open === 0) resolve(values);
      dependencies.forEach((dependency, index) => {
        this.#options.objects.whenKnown(dependency, (contents) => {
          values[index] = contents;
          open--;
          if (contents.kind === 'inline' && contents.isError) resolve(contents);
          else if (open === 0) resolve(values);
        });
      });
    });
  }

  async #storeArgs(task: PendingTask): Promise<void> {
    const { counter, memory, objects } = this.#options;
    const id = objectIdOf(task.taskId, 0);
    const contents = await objects.createFromBytes(id, task.args.bytes);
    if (!this.isPending(task)) {
      objects.discard(id, contents);
      return;
    }
    counter.own(id);
    memory.set(id, contents);
    task.argsObject = id;
    task.spec.args = null;
    task.spec.argsObject = { objectId: idBytes(id) };
    task.spec.argsValue = contentsToWire(contents);
  }

  /** Nodes that hold most bytes of the task's stored arguments, best first. Only after {@link resolve}. */
  nodesOfArgs(task: PendingTask): Uint8Array[] {
    const { memory } = this.#options;
    const { dependencies } = task.args;
    if (dependencies.length === 0 && task.argsObject === undefined) return [];
    const bytesOnNode = new Map<NodeId, number>();
    const ids = dependencies.map(({ id }) => id);
    if (task.argsObject !== undefined) ids.push(task.argsObject);
    for (const id of ids) {
      const contents = memory.get(id);
      if (contents?.kind !== 'stored') continue;
      for (const node of contents.nodeIds) {
        bytesOnNode.set(node, (bytesOnNode.get(node) ?? 0) + contents.sizeBytes);
      }
    }
    return [...bytesOnNode].sort(([, a], [, b]) => b - a).map(([node]) => idBytes(node));
  }

  /** The worker's answer. `link` is where it came from. */
  complete(task: PendingTask, reply: wire.TaskReply.$Properties, link: CoreWorkerLink): void {
    if (!this.#tasks.delete(task.taskId)) return;
    const { addresses, counter, links, onAnswer } = this.#options;
    const returns = reply.returns ?? [];
    onAnswer(returns[0]?.isError === true);
    let taken: RefInfo[] | undefined;
    task.returnIds.forEach((id, index) => {
      // An error stands for all results.
      const value = returns.length === 1 ? returns[0]! : returns[index]!;
      const contained = refsFromWire(value.contained, addresses);
      this.#setResult(id, contentsFromWire(value), contained);
      if (contained.length > 0) (taken ??= []).push(...contained);
    });
    if (taken !== undefined) {
      const notice = { returnRefsTaken: { taskId: idBytes(task.taskId) } };
      // To the worker the stream is its caller: it lets the refs go when that is closed for lack of use.
      links.retain(link);
      const send = (): void => {
        link.peer.notify(notice);
        links.release(link);
      };
      if (!counter.afterAcknowledged(taken, send)) send();
    }
    this.#release(task);
  }

  #setResult(id: ObjectId, contents: Contents, contained: readonly RefInfo[]): void {
    const { counter, memory, objects } = this.#options;
    const isFreed = memory.get(id) !== undefined;
    if (!counter.has(id) || isFreed) {
      objects.discard(id, contents);
      return;
    }
    counter.contain(id, contained, objects.isOwn);
    memory.set(id, contents);
  }

  /** All results become this error. */
  fail(task: PendingTask, failure: Failure): void {
    if (!this.#tasks.delete(task.taskId)) return;
    const { counter, memory, objects, onAnswer } = this.#options;
    onAnswer(true);
    const contents = failure instanceof Error ? objects.errorContents(failure) : failure;
    for (const id of task.returnIds) if (counter.has(id)) memory.set(id, contents);
    this.#release(task);
  }

  /** Constructors have no results and answer through the gcs. */
  finish(task: PendingTask): void {
    if (this.#tasks.delete(task.taskId)) this.#release(task);
  }

  #release(task: PendingTask): void {
    for (const { id } of task.args.refs) this.#options.counter.drop(id);
    if (task.argsObject !== undefined) this.#options.counter.drop(task.argsObject);
  }
}
