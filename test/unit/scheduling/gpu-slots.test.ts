import test from 'ava';
import fc from 'fast-check';
import { GPU, toFixed } from '../../../src/common/resources.js';
import { GpuSlots } from '../../../src/scheduling/gpu-slots.js';
import { seeded } from '../../helpers/seed.js';

const gpus = (quantity: number): number => toFixed(GPU, quantity);

test('whole GPUs are for one lease alone, in the order of the list', (t) => {
  const slots = new GpuSlots(['4', '5', '6']);
  slots.take(1, gpus(2));
  slots.take(2, gpus(1));
  t.deepEqual([slots.idsOf(1), slots.idsOf(2)], [['4', '5'], ['6']]);
  slots.release(1);
  slots.take(3, gpus(1));
  t.deepEqual([slots.idsOf(1), slots.idsOf(3)], [[], ['4']]);
});

test('parts are put together, so that whole GPUs stay free', (t) => {
  const slots = new GpuSlots(['0', '1']);
  slots.take(1, gpus(0.25));
  slots.take(2, gpus(0.5));
  slots.take(3, gpus(0.25));
  t.deepEqual(
    [1, 2, 3].map((lease) => slots.idsOf(lease)),
    [['0'], ['0'], ['0']],
  );
  slots.take(4, gpus(1));
  t.deepEqual(slots.idsOf(4), ['1']);
});

test('where no GPU has enough left, the emptiest one is shared', (t) => {
  const slots = new GpuSlots(['0', '1']);
  slots.take(1, gpus(0.7));
  slots.take(2, gpus(0.6));
  slots.take(3, gpus(0.5));
  t.deepEqual([slots.idsOf(1), slots.idsOf(2), slots.idsOf(3)], [['0'], ['1'], ['1']]);
  for (const lease of [1, 2, 3]) slots.release(lease);
  slots.take(4, gpus(2));
  t.deepEqual(slots.idsOf(4), ['0', '1']);
});

test('a node without GPUs gives none', (t) => {
  const slots = new GpuSlots([]);
  slots.take(1, gpus(1));
  slots.release(1);
  t.deepEqual(slots.idsOf(1), []);
});

test('as long as only whole GPUs are asked for, no two leases have the same one, and all come back', (t) => {
  const steps = fc.array(fc.record({ lease: fc.nat(9), count: fc.integer({ min: 1, max: 3 }) }), { maxLength: 60 });
  seeded(
    t,
    fc.property(fc.integer({ min: 1, max: 8 }), steps, (total, wanted) => {
      const slots = new GpuSlots(Array.from({ length: total }, (_, index) => `gpu-${index}`));
      const held = new Map<number, number>();
      for (const { lease, count } of wanted) {
        const used = [...held.values()].reduce((sum, n) => sum + n, 0);
        if (held.has(lease)) {
          slots.release(lease);
          held.delete(lease);
        } else if (used + count <= total) {
          slots.take(lease, gpus(count));
          held.set(lease, count);
        }
        const ids = [...held.keys()].flatMap((one) => slots.idsOf(one));
        const expected = [...held.values()].reduce((sum, n) => sum + n, 0);
        if (ids.length !== expected || new Set(ids).size !== expected) throw new Error(ids.join());
      }
    }),
  );
});
