import fs from 'node:fs';
import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ExecutionContext } from 'ava';
import type { ObjectId } from '../../../src/common/ids.js';
import { Arena, type ArenaOptions } from '../../../src/object-store/arena.js';
import { StoreClient } from '../../../src/object-store/client.js';
import { storeDirectory } from '../../../src/object-store/store-directory.js';
import { ObjectStore, type ObjectStoreOptions } from '../../../src/object-store/store.js';

export const KIB = 1024;
export const MIB = 1024 * KIB;

export const newObjectId = (): ObjectId => randomBytes(28).toString('latin1') as ObjectId;

let stores = 0;

/** A directory name of this test process in shared memory, removed at the end of the test whatever happens. */
export function newStoreDirectory(t: ExecutionContext): string {
  const dir = storeDirectory({ uid: process.getuid!(), clusterId: `test${process.pid}`, n: stores++ });
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

/** A store with everything committed at once, closed at the end of the test. */
export function newStore(
  t: ExecutionContext,
  options: ObjectStoreOptions & Partial<ArenaOptions> & { sizeBytes: number },
): ObjectStore {
  const { sizeBytes, indexSlots, viewMinBytes, ...rest } = options;
  const arena = Arena.create({
    dir: newStoreDirectory(t),
    sizeBytes,
    ...(indexSlots === undefined ? {} : { indexSlots }),
    ...(viewMinBytes === undefined ? {} : { viewMinBytes }),
  });
  // Only who wants to see a `create` time out gives less: this process may be held up.
  const store = new ObjectStore(arena, { createTimeoutMs: 60_000, ...rest });
  t.teardown(() => store.close());
  return store;
}

export function newClient(t: ExecutionContext, store: ObjectStore): StoreClient {
  const client = StoreClient.open(store.arena.dir, store.registerProcess());
  t.teardown(() => {
    client.close();
  });
  return client;
}

/** A sealed object, written by the raylet itself. */
export async function putObject(
  store: ObjectStore,
  bytes: Uint8Array,
  { primary = true, id = newObjectId() }: { primary?: boolean; id?: ObjectId } = {},
): Promise<ObjectId> {
  await store.create(id, bytes.length, { primary });
  store.window(id).set(bytes);
  store.seal(id);
  return id;
}

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Collects garbage until `done`: weak references are kept through the job that looked at them, and finalisers run later. */
export async function collectUntil(done: () => boolean): Promise<void> {
  while (!done()) {
    await new Promise((resolve) => setImmediate(resolve));
    gc();
  }
}

/** Waits for something that other processes bring about; ava's own time-out ends a wait in vain. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
}
