import test from 'ava';
import { ObjectFreedError, ObjectStoreError, ObjectStoreFullError, ShutdownError } from '../../../src/common/errors.js';
import type { ObjectId } from '../../../src/common/ids.js';
import type { ObjectStore } from '../../../src/object-store/store.js';
import { KIB, MIB, newClient, newObjectId, newStore, putObject } from './stores.js';

/** Room for ten objects of 256 KiB and not eleven, whatever header and index take. */
const TEN = { sizeBytes: 2.7 * MIB, indexSlots: 1024, gcSettleMs: 1 };
const OBJECT_BYTES = 256 * KIB;

async function fill(store: ObjectStore, primary: boolean): Promise<ObjectId[]> {
  const ids: ObjectId[] = [];
  for (let k = 0; k < 10; k++) ids.push(await putObject(store, new Uint8Array(OBJECT_BYTES).fill(k), { primary }));
  return ids;
}

/** Whether a promise is still pending after everything that is ready has run. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  await new Promise((resolve) => setImmediate(resolve));
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending;
}

test('create, seal, free: who waits for the object learns of it', async (t) => {
  const store = newStore(t, TEN);
  const id = newObjectId();
  await store.whenCreated(id);
  const { offset, sizeBytes } = await store.create(id, 1000, { primary: true });
  t.is(offset % 64, 0);
  t.is(sizeBytes, 1000);
  t.false(store.contains(id));
  const sealed = store.whenCreated(id);
  t.is(store.whenCreated(id), sealed);
  t.true(await isPending(sealed));
  store.seal(id);
  store.seal(id);
  await sealed;
  await store.whenCreated(id);
  t.is(store.sizeOf(id), 1000);
  store.free([id, id, newObjectId()]);
  t.false(store.contains(id));
  t.is(store.stats().usedBytes, 0);
});

test('objects handed out as views have pages of their own, others only cache lines', async (t) => {
  const store = newStore(t, { ...TEN, viewMinBytes: 64 * KIB });
  const small = await store.create(newObjectId(), 100, { primary: true });
  const large = await store.create(newObjectId(), 64 * KIB + 1, { primary: true });
  const between = await store.create(newObjectId(), 0, { primary: true });
  t.is(large.offset % 4096, 0);
  t.is(between.offset, small.offset + 128);
  t.is(store.stats().usedBytes, 128 + 68 * KIB + 64);
});

test('an object that is here already is refused, and why is told', async (t) => {
  const store = newStore(t, TEN);
  const id = newObjectId();
  await store.create(id, 10, { primary: true });
  const created = await t.throwsAsync(store.create(id, 10, { primary: true }), { instanceOf: ObjectStoreError });
  t.is(created.context['state'], 'created');
  store.seal(id);
  const sealed = await t.throwsAsync(store.create(id, 10, { primary: true }), { instanceOf: ObjectStoreError });
  t.is(sealed.context['state'], 'sealed');
});

test('sizes that are none are refused, and the heap stays whole', async (t) => {
  const store = newStore(t, TEN);
  for (const size of [NaN, -1, 0.5, Infinity]) {
    await t.throwsAsync(store.create(newObjectId(), size, { primary: true }), { message: /cannot have/ });
  }
  await fill(store, true);
  t.is(store.stats().usedBytes, 10 * OBJECT_BYTES);
});

test('secondary copies make room, least recently used first; pinned ones stay', async (t) => {
  const removed: ObjectId[] = [];
  const store = newStore(t, { ...TEN, onRemoved: (id) => removed.push(id) });
  const [first, second, third, ...others] = await fill(store, false);
  const pinned = store.pin(first!)!;
  store.pin(second!)!.release();
  await putObject(store, new Uint8Array(OBJECT_BYTES));
  t.deepEqual(removed, [third]);
  await putObject(store, new Uint8Array(7 * OBJECT_BYTES));
  t.deepEqual(removed, [third, ...others]);
  t.true(store.contains(first!));
  t.is(pinned.window(0, OBJECT_BYTES)[5], 0);
  t.true(store.contains(second!), 'used since');
  t.is(store.stats().evicted, 8);
});

test('nothing is evicted for an object that would not fit even then', async (t) => {
  const store = newStore(t, { ...TEN, createTimeoutMs: 1 });
  const ids = await fill(store, false);
  store.free(ids.slice(0, 2));
  await putObject(store, new Uint8Array(2 * OBJECT_BYTES));
  await t.throwsAsync(store.create(newObjectId(), 9 * OBJECT_BYTES, { primary: true }), {
    instanceOf: ObjectStoreFullError,
  });
  t.is(store.stats().evicted, 0);
});

test('create waits, in order, while objects are in use, and is served when they are let go', async (t) => {
  const store = newStore(t, TEN);
  const ids = await fill(store, true);
  const pins = ids.map((id) => store.pin(id)!);
  store.free(ids);
  const large = store.create(newObjectId(), 3 * OBJECT_BYTES, { primary: true });
  const small = store.create(newObjectId(), OBJECT_BYTES, { primary: true });
  t.is(store.stats().waiting, 2);
  pins[0]!.release();
  pins[0]!.release();
  pins[5]!.release();
  t.true(await isPending(large));
  t.true(await isPending(small), 'would fit, but it is not its turn');
  pins[6]!.release();
  pins[7]!.release();
  await large;
  await small;
  t.is(store.stats().waiting, 0);
});

test('create waits for objects that are being written, and fits when they are freed', async (t) => {
  const store = newStore(t, TEN);
  const ids = await fill(store, true);
  store.free([ids[0]!]);
  const writing = newObjectId();
  await store.create(writing, OBJECT_BYTES, { primary: true });
  const waiting = store.create(newObjectId(), OBJECT_BYTES, { primary: true });
  store.free([writing]);
  t.true(await isPending(waiting), 'its creator still writes there');
  store.seal(writing);
  await waiting;
  t.false(store.contains(writing));
});

test('create asks for a garbage collection before it fails, and names the sizes when it does', async (t) => {
  let asked = 0;
  const holder: { ids: ObjectId[]; store: ObjectStore | undefined } = { ids: [], store: undefined };
  const store = newStore(t, {
    ...TEN,
    requestGc: () => {
      asked++;
      holder.store?.free(holder.ids.splice(0, 1));
      return Promise.resolve();
    },
  });
  const ids = await fill(store, true);
  Object.assign(holder, { store, ids: ids.slice(0, 1) });
  await store.create(newObjectId(), OBJECT_BYTES, { primary: true }).then(() => asked);
  t.is(asked, 1);
  // The new object is never sealed: nothing may be freed once it is given up.
  const refused = store.create(newObjectId(), OBJECT_BYTES + 1, { primary: true, timeoutMs: 1 });
  const error = await t.throwsAsync(refused, { instanceOf: ObjectStoreFullError });
  t.is(asked, 2);
  t.is(error.context['askedBytes'], OBJECT_BYTES + 1);
  t.is(error.context['usedBytes'], 10 * OBJECT_BYTES);
  t.is(error.context['capacityBytes'], store.capacityBytes);
  t.is(error.context['evictableBytes'], 0);
});

test('with nothing but primary copies create fails as soon as the garbage collection has brought nothing', async (t) => {
  const store = newStore(t, TEN);
  await fill(store, true);
  const refused = [1, 2].map(() => store.create(newObjectId(), OBJECT_BYTES, { primary: true }));
  for (const promise of refused) await t.throwsAsync(promise, { instanceOf: ObjectStoreFullError });
});

test('what can never fit fails at once', async (t) => {
  const store = newStore(t, TEN);
  await t.throwsAsync(store.create(newObjectId(), 3 * MIB, { primary: true }), { instanceOf: ObjectStoreFullError });
  await t.throwsAsync(store.create(newObjectId(), 5 * 2 ** 30, { primary: true }), {
    instanceOf: ObjectStoreFullError,
    message: /too large/,
  });
});

test('a full index evicts as a full heap does', async (t) => {
  const store = newStore(t, { sizeBytes: 4 * MIB, indexSlots: 16, createTimeoutMs: 1, gcSettleMs: 1 });
  const ids: ObjectId[] = [];
  for (let k = 0; k < 16; k++) ids.push(await putObject(store, new Uint8Array(10), { primary: k !== 3 }));
  await putObject(store, new Uint8Array(10));
  t.deepEqual(
    ids.filter((id) => !store.contains(id)),
    [ids[3]],
  );
  await t.throwsAsync(store.create(newObjectId(), 10, { primary: true }), { instanceOf: ObjectStoreFullError });
});

test('the heap is committed step by step, ahead of need', async (t) => {
  const store = newStore(t, { sizeBytes: 16 * MIB, commitStepBytes: MIB });
  await store.create(newObjectId(), 100, { primary: true });
  t.true(store.stats().committedBytes <= 2 * MIB);
  await store.create(newObjectId(), 5 * MIB, { primary: true });
  t.true(store.stats().committedBytes >= 5 * MIB);
  t.true(store.stats().committedBytes < 10 * MIB);
});

test('abort gives the room back, and whoever waits for the object may make it', async (t) => {
  const store = newStore(t, TEN);
  const id = newObjectId();
  await store.create(id, OBJECT_BYTES, { primary: true });
  const waiting = store.whenCreated(id);
  store.abort(id);
  t.is(store.stats().usedBytes, 0);
  await waiting;
  t.false(store.contains(id));
  await putObject(store, new Uint8Array(1), { id });
  store.abort(id);
  t.true(store.contains(id), 'a sealed object is not aborted');
});

test('free ends the wait for an object that is not wanted any more', async (t) => {
  const store = newStore(t, TEN);
  const id = newObjectId();
  await store.create(id, 1, { primary: true });
  const waiting = store.whenCreated(id);
  store.free([id]);
  await t.throwsAsync(waiting, { instanceOf: ObjectFreedError });
});

test('what a dead process was creating is aborted, unless it had sealed it; what it waited for is not made', async (t) => {
  const store = newStore(t, TEN);
  const client = newClient(t, store);
  const { processSlot } = client;
  const [finished, half] = [newObjectId(), newObjectId()];
  await store.create(finished, OBJECT_BYTES, { primary: true, processSlot });
  await store.create(half, 9 * OBJECT_BYTES, { primary: true, processSlot });
  const waiting = store.create(newObjectId(), OBJECT_BYTES, { primary: true, processSlot });
  client.seal(finished);
  store.reclaimProcess(processSlot);
  await t.throwsAsync(waiting, { instanceOf: ObjectStoreError, message: /gone/ });
  t.true(store.contains(finished));
  t.is(store.stats().objects, 1);
  t.is(store.stats().usedBytes, OBJECT_BYTES);
  await t.throwsAsync(store.create(half, 1, { primary: true, processSlot }), { message: /gone/ });
  t.is(store.registerProcess(), processSlot, 'the slot is free again');
});

test('the store remembers who took copies for as long as it has the object', async (t) => {
  const store = newStore(t, TEN);
  const id = await putObject(store, new Uint8Array(10));
  const node = 'n'.repeat(28) as Parameters<typeof store.noteCopyTaken>[1];
  store.noteCopyTaken(id, node);
  store.noteCopyTaken(id, node);
  t.deepEqual(store.copiesTaken(id), [node]);
  store.free([id]);
  t.deepEqual(store.copiesTaken(id), []);
});

test('close fails whoever waits', async (t) => {
  const store = newStore(t, TEN);
  const half = newObjectId();
  await store.create(half, 1, { primary: true });
  const created = store.whenCreated(half);
  await fill(store, true);
  const waiting = store.create(newObjectId(), OBJECT_BYTES, { primary: true });
  const closed = store.close();
  await t.throwsAsync(waiting, { instanceOf: ShutdownError });
  await t.throwsAsync(created, { instanceOf: ShutdownError });
  await closed;
  await t.throwsAsync(store.create(newObjectId(), 1, { primary: true }), { instanceOf: ShutdownError });
});

test('whoever comes after close is told so; the memory is gone', async (t) => {
  const store = newStore(t, { sizeBytes: 8 * MIB });
  const slot = store.registerProcess();
  await putObject(store, new Uint8Array(1000));
  await store.close();
  t.throws(() => {
    store.reclaimProcess(slot);
  });
});
