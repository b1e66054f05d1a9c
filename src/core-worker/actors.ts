import { afterAwake, type Clock } from '../common/clock.js';
import { ActorDiedError, RayError } from '../common/errors.js';
import {
  idBytes,
  newActorId,
  objectIdOf,
  requireId,
  toHex,
  type ActorId,
  type JobId,
  type ObjectId,
  type TaskId,
  type TaskIdGenerator,
} from '../common/ids.js';
import type { GcsClient } from '../gcs/client/gcs-client.js';
import type { ActorInfo } from '../gcs/client/tables.js';
import { ActorQueue } from './actor-queue.js';
import { ActorState, type ActorDescription } from './actor-state.js';
import type { Address, AddressBook } from './address.js';
import type { FunctionTable } from './function-table.js';
import type { CoreWorkerLink, CoreWorkerLinks } from './links.js';
import type { RefReleaser } from './object-ref.js';
import { asRayError } from './objects.js';
import type { ActorCall, MethodCallOptions } from './options.js';
import type { Failure, PendingTask, PendingTasks } from './pending-tasks.js';
import type { ReferenceCounter } from './reference-counter.js';
import type { Values } from './values.js';

/** How long the gcs may take to say why an actor's process is gone, on a busy machine, too. */
const DEATH_NOTICE_MS = 5_000;

/** What this process knows of an actor of which it has a handle. */
interface ActorRecord {
  readonly description: ActorDescription;
  /** Changes once, when `getIfExists` finds another one. */
  actorId: ActorId;
  actorIdBytes: Uint8Array;
  readonly isCreator: boolean;
  isAlias: boolean;
  /** Under way; never rejects. */
  registering: Promise<void> | undefined;
  isWatched: boolean;
  /** News from the gcs. */
  readonly onUpdate: (info: ActorInfo) => void;
  /** The constructor's call, as long as its arguments are needed. */
  constructing: PendingTask | undefined;
  link: CoreWorkerLink | undefined;
  onGone: ((error: RayError) => void) | undefined;
  readonly queue: ActorQueue<PendingTask, Failure>;
  /** Sent when the connection broke; what became of the actor is not known yet. */
  lost: PendingTask[];
  /** The connection broke a moment ago: ends the wait for news of the actor's death. */
  cancelWait: (() => void) | undefined;
  /** Unanswered calls count as a handle. */
  isHeld: boolean;
  readonly names: Map<string, string>;
}

export interface ActorsOptions {
  readonly self: Address;
  readonly clock: Clock;
  readonly jobId: () => JobId;
  readonly taskIds: TaskIdGenerator;
  readonly addresses: AddressBook;
  readonly counter: ReferenceCounter;
  readonly values: Values;
  readonly functions: FunctionTable;
  readonly pendingTasks: PendingTasks;
  readonly links: CoreWorkerLinks;
  readonly gcs: () => Promise<GcsClient>;
  readonly releaser: RefReleaser;
}

/** Handles are counted as refs to this object, which has no value. Index 0 may hold the constructor's arguments. */
const handleIdOf = (constructorTask: TaskId): ObjectId => objectIdOf(constructorTask, 1);

/** The actors that this process created or has handles of: registration, connection, calls in order, death. */
export class Actors {
  readonly #options: ActorsOptions;
  readonly #records = new Map<ObjectId, ActorRecord>();
  #closed = false;

  constructor(options: ActorsOptions) {
    this.#options = options;
  }

  create(call: ActorCall): ActorState {
    const { counter, functions, jobId, pendingTasks, self, taskIds } = this.#options;
    const args = pendingTasks.packArgs(call.args);
    const actorId = newActorId(jobId());
    const taskId = taskIds.next(actorId);
    const byName = call.getIfExists && call.name !== undefined;
    const description: ActorDescription = {
      actorId,
      className: call.className,
      methods: call.methods,
      owner: self,
      handleId: handleIdOf(taskId),
      detached: call.detached,
      ...(byName ? { byName: { name: call.name, namespace: call.namespace } } : {}),
    };
    const task = pendingTasks.add(taskId, call.className, 0, args, {
      jobId: idBytes(jobId()),
      name: call.className,
      functionHash: functions.hashOf(call.classKey),
      actorId: idBytes(actorId),
      owner: self.wire,
    });
    const record = this.#add(description, true);
    record.constructing = task;
    record.isWatched = true;
    counter.own(description.handleId);
    record.registering = this.#register(record, call, task).finally(() => {
      record.registering = undefined;
    });
    return new ActorState(description, record, this.#options.releaser);
  }

  async #register(record: ActorRecord, call: ActorCall, task: PendingTask): Promise<void> {
    const failure = await new Promise<Failure | undefined>((resolve) => {
      this.#options.pendingTasks.resolve(task, resolve);
    });
    if (failure !== undefined) {
      this.#die(record, failure);
      return;
    }
    const { description } = record;
    const spec = {
      actorId: record.actorIdBytes,
      jobId: idBytes(this.#options.jobId()),
      className: description.className,
      name: call.name ?? '',
      namespace: call.namespace,
      detached: call.detached,
      maxConcurrency: call.maxConcurrency,
      resources: call.resources.toWire(),
      constructorTask: task.spec,
      owner: description.owner.wire,
      methods: [...description.methods],
    };
    try {
      const gcs = await this.#options.gcs();
      this.#adopt(record, await gcs.registerActor(spec, call.getIfExists));
      await this.#watch(record, gcs);
    } catch (error) {
      this.#die(record, asRayError(error));
    }
  }

  /** The gcs says which actor it is: with `getIfExists` maybe one that was there before, whose handles are held through ours. */
  #adopt(record: ActorRecord, info: ActorInfo): void {
    const actorId = requireId<ActorId>(info.spec?.actorId, 'ActorSpec.actor_id');
    if (actorId === record.actorId) return;
    record.actorId = actorId;
    record.actorIdBytes = idBytes(actorId);
    record.isAlias = true;
    this.#constructed(record);
    const existing = this.#descriptionOf(info);
    if (existing.detached) return;
    this.#options.counter.contain(
      record.description.handleId,
      [{ id: existing.handleId, owner: existing.owner }],
      (owner) => owner.workerId === this.#options.self.workerId,
    );
  }

  #descriptionOf({ spec }: ActorInfo): ActorDescription {
    return {
      actorId: requireId<ActorId>(spec?.actorId, 'ActorSpec.actor_id'),
      className: spec?.className ?? '',
      methods: spec?.methods ?? [],
      owner: this.#options.addresses.fromWire(spec?.owner),
      handleId: handleIdOf(requireId<TaskId>(spec?.constructorTask?.taskId, 'TaskSpec.task_id')),
      detached: spec?.detached ?? false,
    };
  }

  /** @throws ActorNotFoundError */
  async getNamed(name: string, namespace: string): Promise<ActorState> {
    const gcs = await this.#options.gcs();
    return this.makeState(this.#descriptionOf(await gcs.getNamedActor(name, namespace)));
  }

  /** One more handle of an actor, which arrived in a value or by name. */
  makeState(description: ActorDescription): ActorState {
    const { counter, releaser, self } = this.#options;
    const { detached, handleId, owner } = description;
    const record = this.#records.get(handleId) ?? this.#add(description, false);
    // Handles of detached actors keep nothing alive: they are counted only so that the record goes with the last one.
    if (detached && !counter.has(handleId)) counter.own(handleId);
    else counter.hold(handleId, detached || owner.workerId === self.workerId ? undefined : owner);
    return new ActorState(description, record, releaser);
  }

  /** As it is to be shipped: see {@link Values}. */
  describe(state: ActorState): { actor: ActorDescription; registered: Promise<void> | undefined } {
    const record = this.#records.get(state.handleId);
    if (record === undefined) return { actor: state, registered: undefined };
    return { actor: { ...record.description, actorId: record.actorId }, registered: record.registering };
  }

  #add(description: ActorDescription, isCreator: boolean): ActorRecord {
    const record: ActorRecord = {
      description,
      actorId: description.actorId,
      actorIdBytes: idBytes(description.actorId),
      isCreator,
      isAlias: false,
      registering: undefined,
      isWatched: false,
      onUpdate: (info) => {
        if (info.state === 'ALIVE') this.#connect(record, this.#options.addresses.fromWire(info.address));
        else if (info.state === 'DEAD') void this.#died(record, info);
      },
      constructing: undefined,
      link: undefined,
      onGone: undefined,
      queue: new ActorQueue<PendingTask, Failure>({
        send: (task) => {
          this.#send(record, task);
        },
        fail: (task, failure) => {
          this.#options.pendingTasks.fail(task, failure);
        },
      }),
      lost: [],
      cancelWait: undefined,
      isHeld: false,
      names: new Map(),
    };
    this.#records.set(description.handleId, record);
    return record;
  }

  /** Queues a method call; its results are the refs of the returned task. @throws SerializationError */
  submit(state: ActorState, method: string, args: readonly unknown[], options: MethodCallOptions): PendingTask {
    const { counter, jobId, pendingTasks, taskIds } = this.#options;
    const packed = pendingTasks.packArgs(args);
    const record = this.#records.get(state.handleId) ?? this.#add(state, false);
    const name = options.name ?? this.#methodName(record, method);
    const spec = { jobId: idBytes(jobId()), actorId: record.actorIdBytes, method, name: options.name ?? null };
    const task = pendingTasks.add(taskIds.next(record.actorId), name, options.numReturns, packed, spec);
    if (!record.isHeld && !record.queue.isDead) {
      record.isHeld = true;
      counter.hold(state.handleId, undefined);
    }
    const isResolved = pendingTasks.isResolved(task);
    if (isResolved) task.waitsFor = 'the actor';
    record.queue.submit(task, isResolved);
    if (!isResolved) {
      pendingTasks.resolve(task, (failure) => {
        task.waitsFor = 'the actor';
        if (failure === undefined) record.queue.ready(task);
        else record.queue.dropped(task);
        this.#settle(record);
      });
    }
    if (!record.isWatched) {
      record.isWatched = true;
      void this.#find(record);
    }
    return task;
  }

  #methodName(record: ActorRecord, method: string): string {
    let name = record.names.get(method);
    if (name === undefined) record.names.set(method, (name = `${record.description.className}.${method}`));
    return name;
  }

  async #find(record: ActorRecord): Promise<void> {
    try {
      const gcs = await this.#options.gcs();
      const { byName } = record.description;
      if (byName !== undefined) this.#adopt(record, await gcs.getNamedActor(byName.name, byName.namespace));
      await this.#watch(record, gcs);
    } catch (error) {
      this.#die(record, asRayError(error));
    }
  }

  async #watch(record: ActorRecord, gcs: GcsClient): Promise<void> {
    if (this.#records.get(record.description.handleId) === record) {
      await gcs.watchActor(record.actorId, record.onUpdate);
    }
  }

  /** Until the next call. */
  async #unwatch(record: ActorRecord): Promise<void> {
    record.isWatched = false;
    const gcs = await this.#options.gcs().catch(() => undefined);
    gcs?.unwatchActor(record.actorId, record.onUpdate);
  }

  #connect(record: ActorRecord, address: Address): void {
    this.#constructed(record);
    if (record.link !== undefined || record.queue.isDead || this.#records.get(record.description.handleId) !== record) {
      return;
    }
    // That it lives is no news then: the gcs may not know better yet, and what became of the lost calls is not decided.
    if (record.cancelWait !== undefined) return;
    const link = this.#options.links.acquire(address);
    record.link = link;
    record.onGone = (error) => {
      this.#onGone(record, address, error);
    };
    link.onGone.add(record.onGone);
    record.queue.connected();
  }

  #onGone(record: ActorRecord, address: Address, error: RayError): void {
    const { clock, links, pendingTasks } = this.#options;
    if (record.link !== undefined) links.release(record.link);
    record.link = undefined;
    record.lost.push(...record.queue.disconnected());
    // The gcs says why, nearly always at once. If it does not, the actor may still live.
    record.cancelWait = afterAwake(clock, DEATH_NOTICE_MS, () => {
      record.cancelWait = undefined;
      const failure = new ActorDiedError(
        `the connection to actor ${record.description.className} at ${address.host} broke while it ran this call: ${error.message}`,
        { context: { actorId: toHex(record.actorId), className: record.description.className, host: address.host } },
      );
      for (const task of record.lost.splice(0)) pendingTasks.fail(task, failure);
      if (record.queue.size > 0) this.#connect(record, address);
      else void this.#unwatch(record);
      this.#settle(record);
    });
  }

  #send(record: ActorRecord, task: PendingTask): void {
    const link = record.link!;
    task.spec.actorId = record.actorIdBytes;
    task.waitsFor = 'its turn on the actor';
    link.peer.request({ pushTask: { spec: task.spec } }).then(
      ({ taskReply }) => {
        record.queue.completed(task);
        if (taskReply?.returned) record.lost.push(task);
        else this.#options.pendingTasks.complete(task, taskReply ?? {}, link);
        this.#settle(record);
      },
      (error: unknown) => {
        if (link.peer.isClosed) return;
        record.queue.completed(task);
        this.#options.pendingTasks.fail(task, asRayError(error));
        this.#settle(record);
      },
    );
  }

  /** Lets go of the handle that unanswered calls hold. */
  #settle(record: ActorRecord): void {
    if (!record.isHeld || record.queue.size + record.lost.length > 0) return;
    record.isHeld = false;
    this.#options.counter.drop(record.description.handleId);
  }

  #constructed(record: ActorRecord): void {
    if (record.constructing !== undefined) this.#options.pendingTasks.finish(record.constructing);
    record.constructing = undefined;
  }

  #die(record: ActorRecord, failure: Failure): void {
    this.#constructed(record);
    this.#disconnect(record);
    record.queue.died(failure);
    for (const task of record.lost.splice(0)) this.#options.pendingTasks.fail(task, failure);
    this.#settle(record);
  }

  async #died(record: ActorRecord, info: ActorInfo): Promise<void> {
    this.#die(record, this.#deathOf(record, info, await this.#creationErrorOf(info)));
  }

  /** What the constructor threw, or why that cannot be read here. Never rejects. */
  async #creationErrorOf({ creationError }: ActorInfo): Promise<unknown> {
    if (!creationError?.length) return undefined;
    return this.#options.values.serializer.deserializeAsync(creationError).catch((error: unknown) => error);
  }

  #deathOf(record: ActorRecord, info: ActorInfo, creationError: unknown): ActorDiedError {
    const { className } = record.description;
    const name = info.spec?.name ? ` "${info.spec.name}"` : '';
    const thrown = creationError instanceof Error ? `: ${creationError.message}` : '';
    const cause = (info.deathCause || 'its process is gone') + thrown;
    return new ActorDiedError(`actor ${className}${name} (${toHex(record.actorId)}) is dead: ${cause}`, {
      context: { actorId: toHex(record.actorId), className, ...(info.pid ? { pid: info.pid } : {}) },
      ...(creationError === undefined ? {} : { cause: creationError }),
    });
  }

  #disconnect(record: ActorRecord): void {
    record.cancelWait?.();
    record.cancelWait = undefined;
    if (record.link === undefined) return;
    if (record.onGone !== undefined) record.link.onGone.delete(record.onGone);
    this.#options.links.release(record.link);
    record.link = undefined;
  }

  /** Resolves when the gcs has it marked dead. */
  async kill(state: ActorState, reason: string): Promise<void> {
    await this.#records.get(state.handleId)?.registering;
    const gcs = await this.#options.gcs();
    await gcs.killActor(state.actorId, reason);
  }

  isHandle(id: ObjectId): boolean {
    return this.#records.has(id);
  }

  /** The last handle anywhere (own actor) or in this process (other's) is gone. */
  released(handleId: ObjectId): void {
    const record = this.#records.get(handleId);
    if (record === undefined) return;
    this.#records.delete(handleId);
    this.#disconnect(record);
    if (record.isWatched) void this.#unwatch(record);
    if (record.isCreator && !record.description.detached && !record.queue.isDead) void this.#end(record);
  }

  async #end(record: ActorRecord): Promise<void> {
    await record.registering;
    if (record.isAlias || this.#closed) return;
    const gcs = await this.#options.gcs().catch(() => undefined);
    gcs?.releaseActor(record.actorId, 'nobody has a handle of it any more');
    this.#constructed(record);
  }

  /** Resolves when the detached actors whose arguments are there are registered: this process may end then. Never rejects. */
  async registered(): Promise<void> {
    const { pendingTasks } = this.#options;
    const isReady = ({ constructing }: ActorRecord): boolean =>
      constructing === undefined || pendingTasks.hasArgs(constructing);
    const detached = [...this.#records.values()].filter(({ description }) => description.detached);
    await Promise.all(detached.filter(isReady).flatMap(({ registering }) => registering ?? []));
  }

  close(): void {
    this.#closed = true;
    for (const record of this.#records.values()) this.#disconnect(record);
  }
}
