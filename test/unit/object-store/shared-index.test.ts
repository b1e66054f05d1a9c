import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import test from 'ava';
import fc from 'fast-check';
import type { ObjectId } from '../../../src/common/ids.js';
import { MAX_PROCESSES, SharedIndex, SLOT_BYTES, SLOT_STATE } from '../../../src/object-store/shared-index.js';
import { seeded } from '../../helpers/seed.js';
import type { IndexReaderData, IndexReaderResult } from './fixtures/index-reader.js';
import { until } from './stores.js';

const SLOTS = 16;
const MEETINGS = 1000;

/** Few ids, so that they meet again, and share their probe sequences in a table of 16. */
const idOf = (n: number): ObjectId => String.fromCharCode(n, 255 - n).padEnd(28, '\x80') as ObjectId;

const newIndex = (slots = SLOTS): SharedIndex => new SharedIndex(new ArrayBuffer(slots * SLOT_BYTES), slots);

test('finds what a map would find, through any sequence of insertions and removals', (t) => {
  const operations = fc.array(fc.tuple(fc.integer({ min: 0, max: 24 }), fc.boolean()), {
    minLength: 50,
    maxLength: 300,
  });
  seeded(
    t,
    fc.property(operations, (list) => {
      const index = newIndex();
      const model = new Map<number, { slot: number; sizeBytes: number }>();
      list.forEach(([n, seal], k) => {
        const known = model.get(n);
        if (known !== undefined) {
          index.transition(known.slot, SLOT_STATE.created, SLOT_STATE.deleting);
          index.transition(known.slot, SLOT_STATE.sealed, SLOT_STATE.deleting);
          index.remove(known.slot);
          model.delete(n);
        } else {
          const slot = index.insert(idOf(n), k * 64, k, 1);
          if (slot < 0) {
            if (model.size < SLOTS) throw new Error('full too early');
            return;
          }
          if (seal) index.transition(slot, SLOT_STATE.created, SLOT_STATE.sealed);
          model.set(n, { slot, sizeBytes: k });
        }
        for (let m = 0; m <= 24; m++) {
          const expected = model.get(m);
          const found = [SLOT_STATE.created, SLOT_STATE.sealed].map((state) => index.find(idOf(m), state));
          if (Math.max(...found) !== (expected?.slot ?? -1)) throw new Error(`id ${m}`);
          if (expected !== undefined && index.sizeBytes(expected.slot) !== expected.sizeBytes)
            throw new Error(`size ${m}`);
        }
      });
      return true;
    }),
  );
});

test('a table that was emptied is as good as new: no tombstones are left to probe', (t) => {
  const index = newIndex();
  const slots = Array.from({ length: SLOTS - 1 }, (_, n) => index.insert(idOf(n), 0, 1, 0));
  for (const slot of slots) index.remove(slot);
  for (let slot = 0; slot < SLOTS; slot++) t.is(index.state(slot), SLOT_STATE.empty);
});

test('offsets and sizes beyond 32 bits come back', (t) => {
  const index = newIndex();
  const slot = index.insert(idOf(1), 2 ** 40 + 64, 2 ** 33 + 7, 5);
  t.is(index.offset(slot), 2 ** 40 + 64);
  t.is(index.sizeBytes(slot), 2 ** 33 + 7);
  t.is(index.creator(slot), 5);
});

test('pins are one bit a process', (t) => {
  const index = newIndex();
  const last = MAX_PROCESSES - 1;
  index.allowProcess(last);
  const slot = index.insert(idOf(1), 0, 1, 0);
  t.is(index.pinSealed(idOf(1), 3), -1, 'not sealed yet');
  index.transition(slot, SLOT_STATE.created, SLOT_STATE.sealed);
  for (const process of [0, 3, 31, 32, last]) t.is(index.pinSealed(idOf(1), process), slot);
  t.is(index.pinSealed(idOf(1), 3), slot, 'again');
  for (const process of [0, 3, 31, 32]) index.unpin(slot, process);
  t.true(index.isPinned(slot));
  index.unpin(slot, last);
  t.false(index.isPinned(slot));
});

test('a slot that is used anew has another word, and pins of whoever came too late are gone', (t) => {
  const index = newIndex();
  const slot = index.insert(idOf(1), 0, 1, 0);
  index.transition(slot, SLOT_STATE.created, SLOT_STATE.sealed);
  const before = index.word(slot);
  index.pinSealed(idOf(1), 7);
  index.transition(slot, SLOT_STATE.sealed, SLOT_STATE.deleting);
  t.is(index.pinSealed(idOf(1), 8), -1);
  index.remove(slot);
  t.is(index.insert(idOf(1), 0, 1, 0), slot);
  index.transition(slot, SLOT_STATE.created, SLOT_STATE.sealed);
  t.not(index.word(slot), before);
  t.false(index.isPinned(slot));
});

test('a transition happens once', (t) => {
  const index = newIndex();
  const slot = index.insert(idOf(1), 0, 1, 0);
  t.true(index.transition(slot, SLOT_STATE.created, SLOT_STATE.sealed));
  t.false(index.transition(slot, SLOT_STATE.created, SLOT_STATE.sealed));
});

test('a pin that was granted holds, however readers and the raylet interleave', async (t) => {
  const ids = [1, 2, 3].map(idOf);
  const data: IndexReaderData = {
    index: new SharedArrayBuffer(SLOTS * SLOT_BYTES),
    slots: SLOTS,
    heap: new SharedArrayBuffer((SLOTS + 2) * 4),
    ids,
  };
  const index = new SharedIndex(data.index, SLOTS);
  const heap = new Int32Array(data.heap);
  const reader = new Worker(new URL('./fixtures/index-reader.js', import.meta.url), { workerData: data });
  const result = once(reader, 'message') as Promise<[IndexReaderResult]>;
  await until(() => Atomics.load(heap, SLOTS) > 0);

  // On a busy machine the two may have the CPU in turns, and seldom meet.
  for (let round = 0; round < 300_000 || Atomics.load(heap, SLOTS) <= MEETINGS; round++) {
    const slot = index.insert(ids[round % ids.length]!, 0, 1, 0);
    Atomics.store(heap, slot, 1);
    index.transition(slot, SLOT_STATE.created, SLOT_STATE.sealed);
    for (let pause = round % 50; pause > 0; pause--) Atomics.load(heap, slot);
    index.transition(slot, SLOT_STATE.sealed, SLOT_STATE.deleting);
    while (index.isPinned(slot));
    Atomics.store(heap, slot, 0);
    index.remove(slot);
  }
  Atomics.store(heap, SLOTS + 1, 1);
  const [{ pinned, wrong }] = await result;
  t.is(wrong, 0);
  t.true(pinned >= MEETINGS, 'the two did meet');
});
