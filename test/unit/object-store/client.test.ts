import fs from 'node:fs';
import test from 'ava';
import { ObjectStoreError } from '../../../src/common/errors.js';
import type { StoreClient } from '../../../src/object-store/client.js';
import type { ObjectStore } from '../../../src/object-store/store.js';
import type { ObjectId } from '../../../src/common/ids.js';
import { collectUntil, KIB, MIB, newClient, newObjectId, newStore, putObject } from './stores.js';

const VIEW_BYTES = 256 * KIB + 100;

const sizes = { sizeBytes: 8 * MIB, viewMinBytes: 64 * KIB };

/** As a worker makes an object: the raylet says where, the worker writes and seals, and tells the raylet later. */
async function putThrough(client: StoreClient, store: ObjectStore, bytes: Uint8Array): Promise<ObjectId> {
  const id = newObjectId();
  const { offset } = await store.create(id, bytes.length, { primary: true, processSlot: client.processSlot });
  client.buffer(offset, bytes.length).set(bytes);
  client.seal(id);
  return id;
}

test('what one process seals, another reads at once, without the raylet', async (t) => {
  const store = newStore(t, sizes);
  const [writer, reader] = [newClient(t, store), newClient(t, store)];
  for (const length of [0, 1, 100, 64 * KIB - 1, 64 * KIB, VIEW_BYTES]) {
    const bytes = new Uint8Array(length).map((_, k) => k % 251);
    const id = await putThrough(writer, store, bytes);
    t.true(reader.contains(id));
    const got = reader.get(id)!;
    t.deepEqual(got.bytes, bytes);
    t.is(got.view, length >= 64 * KIB);
    t.is(got.bytes.buffer.byteLength, length, 'nothing else is reachable through `.buffer`');
    store.seal(id);
    t.is(store.sizeOf(id), length);
  }
});

test('what is not sealed cannot be read', async (t) => {
  const store = newStore(t, sizes);
  const client = newClient(t, store);
  const id = newObjectId();
  t.is(client.get(id), undefined);
  await store.create(id, 100, { primary: true, processSlot: client.processSlot });
  t.is(client.get(id), undefined);
  t.false(client.contains(id));
  store.abort(id);
  t.throws(
    () => {
      client.seal(id);
    },
    { instanceOf: ObjectStoreError },
  );
});

test('writing into a result is seen by nobody else, and the next get is clean', async (t) => {
  const store = newStore(t, sizes);
  const [one, other] = [newClient(t, store), newClient(t, store)];
  for (const length of [100, VIEW_BYTES]) {
    const id = await putObject(store, new Uint8Array(length).fill(7));
    const scribbled = one.get(id)!.bytes;
    scribbled[length - 1] = 99;
    t.is(one.get(id)!.bytes[length - 1], 7);
    t.false(one.get(id)!.view);
    t.is(other.get(id)!.bytes[length - 1], 7);
    t.is(store.window(id)[length - 1], 7);
    t.is(scribbled[length - 1], 99, 'the writer keeps what it wrote');
  }
});

test('an object that is held is handed out again as the same memory', async (t) => {
  const store = newStore(t, sizes);
  const client = newClient(t, store);
  const id = await putObject(store, new Uint8Array(VIEW_BYTES).fill(7));
  const first = client.get(id)!.bytes;
  t.is(client.get(id)!.bytes.buffer, first.buffer);
  t.is(client.heldObjects, 1);
});

test('a freed object stays readable to who holds it; its memory comes back when the last view is collected', async (t) => {
  const store = newStore(t, sizes);
  const client = newClient(t, store);
  const id = await putObject(store, new Uint8Array(VIEW_BYTES).fill(7));
  const views = [client.get(id)!.bytes.subarray(5000)];
  store.free([id]);
  t.is(client.get(id), undefined);
  t.true(store.stats().usedBytes > 0);
  t.is(views.pop()![0], 7);
  await collectUntil(() => client.heldObjects === 0);
  await collectUntil(() => store.stats().usedBytes === 0);
  t.pass();
});

test('what was scribbled on a collected view does not show in the next object of that range', async (t) => {
  const store = newStore(t, sizes);
  const client = newClient(t, store);
  const id = await putObject(store, new Uint8Array(VIEW_BYTES).fill(7));
  client.get(id)!.bytes.fill(99);
  store.free([id]);
  await collectUntil(() => client.heldObjects === 0);
  await collectUntil(() => store.stats().usedBytes === 0);
  const next = await putObject(store, new Uint8Array(VIEW_BYTES).fill(8));
  t.true(client.get(next)!.bytes.every((byte) => byte === 8));
});

test('a view that is collected while the object lives is made anew, clean', async (t) => {
  const store = newStore(t, sizes);
  const client = newClient(t, store);
  const id = await putObject(store, new Uint8Array(VIEW_BYTES).fill(7));
  const scribble = (): void => {
    client.get(id)!.bytes.fill(99);
  };
  for (let round = 0; round < 20; round++) {
    scribble();
    // Sometimes before and sometimes after the finaliser has run.
    if (round % 2 === 0) await collectUntil(() => client.heldObjects === 0);
    const { bytes } = client.get(id)!;
    t.is(bytes[VIEW_BYTES - 1], 7);
  }
});

test('an object made anew under its id, while an older one is still held, is the new one', async (t) => {
  const store = newStore(t, sizes);
  const client = newClient(t, store);
  const id = await putObject(store, new Uint8Array(VIEW_BYTES).fill(1));
  const old = client.get(id)!.bytes;
  store.free([id]);
  await putObject(store, new Uint8Array(VIEW_BYTES).fill(2), { id });
  t.is(client.get(id)!.bytes[0], 2);
  t.is(old[0], 1);
  t.is(client.heldObjects, 2);
});

test('a buffer over shared memory cannot be moved out of it', async (t) => {
  const store = newStore(t, sizes);
  const client = newClient(t, store);
  const id = await putObject(store, new Uint8Array(VIEW_BYTES).fill(7));
  const { bytes } = client.get(id)!;
  let moved: ArrayBuffer | undefined;
  try {
    moved = structuredClone(bytes.buffer as ArrayBuffer, { transfer: [bytes.buffer as ArrayBuffer] });
  } catch (error) {
    t.is((error as Error).name, 'DataCloneError');
  }
  if (moved !== undefined) new Uint8Array(moved).fill(0);
  t.is(bytes.length, VIEW_BYTES);
  t.is(bytes[0], 7);
});

test('views outlive close with what they show; pins, mappings and memory do not', async (t) => {
  const store = newStore(t, sizes);
  const client = newClient(t, store);
  const ids = [1, 2, 3].map((n) => putObject(store, new Uint8Array(VIEW_BYTES).fill(n)));
  const views = (await Promise.all(ids)).map((id) => client.get(id)!.bytes);
  views[1]![0] = 99;
  const file = `${store.arena.dir}/store`;
  const mapped = (): number =>
    fs
      .readFileSync('/proc/self/maps', 'utf8')
      .split('\n')
      .filter((line) => line.includes(file)).length;
  const before = mapped();
  client.close();
  client.close();
  t.is(store.stats().pinnedBytes, 0);
  t.is(mapped(), before - 2);
  store.free(await Promise.all(ids));
  for (let k = 0; k < 3; k++) await putObject(store, new Uint8Array(VIEW_BYTES).fill(50));
  t.deepEqual(
    views.map((view) => [view[0], view[VIEW_BYTES - 1]]),
    [
      [1, 1],
      [99, 2],
      [3, 3],
    ],
  );
  t.throws(() => client.get(newObjectId()), { instanceOf: ObjectStoreError });
});
