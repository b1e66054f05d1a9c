/**
 * Which cluster this process is connected to. The slot is on `globalThis`, so that two copies of the library in one process
 * (a program's own and the one in the worker's bundle, say) share one connection.
 */
import type { CoreWorker } from '../core-worker/core-worker.js';
import { packageVersion } from '../common/entry-points.js';
import { NotInitializedError, VersionMismatchError } from '../common/errors.js';

/** What the API needs of the core worker; tests hand in less than a cluster. */
export type CoreApi = Pick<
  CoreWorker,
  | 'serializer'
  | 'submitTask'
  | 'createActor'
  | 'submitActorTask'
  | 'put'
  | 'get'
  | 'wait'
  | 'free'
  | 'killActor'
  | 'getNamedActor'
  | 'exportFunction'
  | 'pinRefsDuring'
  | 'context'
  | 'timeLeftMs'
  | 'onDrain'
  | 'gcs'
  | 'redis'
>;

export interface Runtime {
  readonly version: string;
  readonly kind: 'driver' | 'worker';
  readonly core: CoreApi;
  /** Where named actors and `kv` keys live unless a call says otherwise. */
  readonly namespace: string;
  /** Session directory of the cluster. */
  readonly address: string;
  /** Disconnects, and ends the cluster when it is the driver's own. */
  close(): Promise<void>;
}

interface Slot {
  runtime?: Runtime | undefined;
  /** Set while `init` or `shutdown` runs. */
  changing?: Promise<unknown> | undefined;
}

const SLOT_KEY = Symbol.for('batchray.runtime');

export function runtimeSlot(): Slot {
  const known = Reflect.get(globalThis, SLOT_KEY) as Slot | undefined;
  if (known !== undefined) return known;
  const slot: Slot = {};
  Reflect.set(globalThis, SLOT_KEY, slot);
  return slot;
}

/** @throws NotInitializedError, or VersionMismatchError when another copy of the library made the connection */
export function requireRuntime(): Runtime {
  const { runtime } = runtimeSlot();
  if (runtime === undefined) {
    throw new NotInitializedError(
      'this process is not connected to a cluster: await ray.init() first (and do not call after ray.shutdown())',
    );
  }
  if (runtime.version !== packageVersion()) {
    throw new VersionMismatchError(
      `this process is connected by batchray ${runtime.version}, and batchray ${packageVersion()} was loaded too: install one version`,
      { context: { connected: runtime.version, loaded: packageVersion() } },
    );
  }
  return runtime;
}

/** Whether this process is connected to a cluster: after `init` and before `shutdown`, and always in tasks and actors. */
export function isInitialized(): boolean {
  return runtimeSlot().runtime !== undefined;
}
