import {
  newNodeId,
  newWorkerId,
  jobIdFromNumber,
  objectIdOf,
  newActorId,
  nilActorId,
  TaskIdGenerator,
} from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { ActorState } from '../../../src/core-worker/actor-state.js';
import { addressOf, type Address } from '../../../src/core-worker/address.js';
import type { DrainNotice } from '../../../src/core-worker/drains.js';
import { ObjectRef } from '../../../src/core-worker/object-ref.js';
import type {
  ActorCall,
  FunctionKey,
  MethodCallOptions,
  RuntimeContext,
  ShippedFunction,
  TaskCall,
} from '../../../src/core-worker/options.js';
import { loadedSelfExtension, remoteExtension } from '../../../src/driver/remote-extension.js';
import { runtimeSlot, type CoreApi } from '../../../src/driver/runtime.js';
import { packageVersion } from '../../../src/common/entry-points.js';
import type { AnyFunction } from '../../../src/serialization/capture-function.js';
import { loadFunction } from '../../../src/serialization/load-function.js';
import { Serializer } from '../../../src/serialization/serializer.js';

const releaser = { releaseRef: () => undefined };

/** Stands where the core worker stands and notes what it is asked. */
export class FakeCore {
  readonly serializer = new Serializer({ extensions: [remoteExtension] });
  readonly tasks: TaskCall[] = [];
  readonly actors: ActorCall[] = [];
  readonly methodCalls: { method: string; args: readonly unknown[]; options: MethodCallOptions }[] = [];
  readonly exported = new Map<FunctionKey, ShippedFunction>();
  readonly gets: { refs: readonly ObjectRef[]; timeoutMs: number | undefined }[] = [];
  readonly killed: ActorState[] = [];
  readonly named: { name: string; namespace: string }[] = [];
  readonly freed: ObjectRef[] = [];
  readonly leaving = new AbortController();
  readonly drainListeners = new Set<(notice: DrainNotice) => void>();
  timeLeft: number | undefined = undefined;
  /** What `get` answers for each ref. */
  answer: unknown = undefined;
  readonly #job = jobIdFromNumber(1);
  readonly #ids = new TaskIdGenerator();
  readonly #address: Address = addressOf({
    nodeId: newNodeId(),
    workerId: newWorkerId(),
    host: '127.0.0.1',
    port: 1,
    socketPath: '/nowhere',
  });

  newRefs(count: number): ObjectRef[] {
    const task = this.#ids.next(nilActorId(this.#job));
    return Array.from(
      { length: count },
      (_, index) => new ObjectRef(objectIdOf(task, index + 1), this.#address, releaser),
    );
  }

  newActor(className: string, methods: readonly string[]): ActorState {
    const actorId = newActorId(this.#job);
    const handleId = objectIdOf(this.#ids.next(actorId), 0);
    return new ActorState(
      { actorId, className, methods, owner: this.#address, handleId, detached: false },
      { actorId },
      releaser,
    );
  }

  submitTask(call: TaskCall): ObjectRef[] {
    this.tasks.push(call);
    return this.newRefs(call.numReturns);
  }

  createActor(call: ActorCall): ActorState {
    this.actors.push(call);
    return this.newActor(call.className, call.methods);
  }

  submitActorTask(_: ActorState, method: string, args: readonly unknown[], options: MethodCallOptions): ObjectRef[] {
    this.methodCalls.push({ method, args, options });
    return this.newRefs(options.numReturns);
  }

  async put(): Promise<ObjectRef> {
    return Promise.resolve(this.newRefs(1)[0]!);
  }

  async get(refs: readonly ObjectRef[], timeoutMs?: number): Promise<unknown[]> {
    this.gets.push({ refs, timeoutMs });
    return Promise.resolve(refs.map(() => this.answer));
  }

  async wait(refs: readonly ObjectRef[], options: { numReturns: number }) {
    return Promise.resolve({ ready: refs.slice(0, options.numReturns), notReady: refs.slice(options.numReturns) });
  }

  free(refs: readonly ObjectRef[]): void {
    this.freed.push(...refs);
  }

  async killActor(actor: ActorState): Promise<void> {
    this.killed.push(actor);
    return Promise.resolve();
  }

  async getNamedActor(name: string, namespace: string): Promise<ActorState> {
    this.named.push({ name, namespace });
    return Promise.resolve(this.newActor('Found', ['ping']));
  }

  exportFunction(captured: ShippedFunction): FunctionKey {
    const key = captured.hash as FunctionKey;
    this.exported.set(key, captured);
    return key;
  }

  pinRefsDuring<T>(capture: () => T): T {
    return capture();
  }

  context(): RuntimeContext {
    return {
      jobId: this.#job,
      nodeId: this.#address.nodeId,
      workerId: this.#address.workerId,
      signal: this.leaving.signal,
      assigned: { resources: ResourceSet.empty, gpuIds: [] },
    };
  }

  timeLeftMs(): number | undefined {
    return this.timeLeft;
  }

  onDrain(listener: (notice: DrainNotice) => void): () => void {
    this.drainListeners.add(listener);
    return () => {
      this.drainListeners.delete(listener);
    };
  }

  /** As a worker would load it. */
  async load(key: FunctionKey): Promise<AnyFunction> {
    const serializer = this.serializer.extend([loadedSelfExtension(key)]);
    return loadFunction(this.exported.get(key)!.bytes, { serializer });
  }
}

/** Connects this process to a fake until the returned function is called. */
export function connectFake(core = new FakeCore(), namespace = 'default'): { core: FakeCore; disconnect: () => void } {
  runtimeSlot().runtime = {
    version: packageVersion(),
    kind: 'driver',
    core: core as unknown as CoreApi,
    namespace,
    address: '/sessions/fake',
    close: () => Promise.resolve(),
  };
  return {
    core,
    disconnect: () => {
      runtimeSlot().runtime = undefined;
    },
  };
}
