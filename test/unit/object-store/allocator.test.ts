import test from 'ava';
import fc from 'fast-check';
import { Allocator, ALIGNMENT_BYTES, PAGE_BYTES } from '../../../src/object-store/allocator.js';
import { seeded } from '../../helpers/seed.js';

const START = 3 * PAGE_BYTES;

/** The same in the simplest way: one flag for each 64 bytes of the heap. */
class Model {
  readonly #taken: boolean[] = [];

  grow(units: number): void {
    while (this.#taken.length < units) this.#taken.push(false);
  }

  allocate(units: number, stepUnits: number): number | undefined {
    for (let at = 0; at + units <= this.#taken.length; at += stepUnits) {
      if (this.#taken.slice(at, at + units).includes(true)) continue;
      this.#taken.fill(true, at, at + units);
      return at;
    }
    return undefined;
  }

  free(at: number, units: number): void {
    this.#taken.fill(false, at, at + units);
  }

  freeRanges(): { offset: number; sizeBytes: number }[] {
    const ranges: { offset: number; sizeBytes: number }[] = [];
    this.#taken.forEach((taken, k) => {
      if (taken) return;
      const last = ranges.at(-1);
      const offset = START + k * ALIGNMENT_BYTES;
      if (last !== undefined && last.offset + last.sizeBytes === offset) last.sizeBytes += ALIGNMENT_BYTES;
      else ranges.push({ offset, sizeBytes: ALIGNMENT_BYTES });
    });
    return ranges;
  }
}

type Step =
  | { readonly do: 'grow'; readonly pages: number }
  | { readonly do: 'allocate'; readonly bytes: number; readonly aligned: boolean }
  | { readonly do: 'free'; readonly nth: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ do: fc.constant('grow' as const), pages: fc.integer({ min: 1, max: 6 }) }) },
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constant('allocate' as const),
        bytes: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 3 * PAGE_BYTES })),
        aligned: fc.boolean(),
      }),
    },
    { weight: 9, arbitrary: fc.record({ do: fc.constant('free' as const), nth: fc.nat() }) },
  ),
  { minLength: 20, maxLength: 120 },
);

test('hands out the lowest range that fits, as a model does that looks at every unit', (t) => {
  seeded(
    t,
    fc.property(steps, (list) => {
      const allocator = new Allocator(START);
      const model = new Model();
      const live: { at: number; bytes: number }[] = [];
      let end = START;
      for (const step of list) {
        if (step.do === 'grow') {
          end += step.pages * PAGE_BYTES;
          allocator.grow(end);
          model.grow((end - START) / ALIGNMENT_BYTES);
        } else if (step.do === 'allocate') {
          const bytes = Allocator.roundedBytes(step.bytes, step.aligned);
          const unit = step.aligned ? PAGE_BYTES : ALIGNMENT_BYTES;
          const expected = model.allocate(bytes / ALIGNMENT_BYTES, unit / ALIGNMENT_BYTES);
          const got = allocator.allocate(step.bytes, step.aligned);
          if (got !== (expected === undefined ? undefined : START + expected * ALIGNMENT_BYTES)) return false;
          if (got !== undefined) live.push({ at: got, bytes });
        } else if (live.length > 0) {
          const [range] = live.splice(step.nth % live.length, 1);
          allocator.free(range!.at);
          model.free((range!.at - START) / ALIGNMENT_BYTES, range!.bytes / ALIGNMENT_BYTES);
        }
        const used = live.reduce((sum, { bytes }) => sum + bytes, 0);
        if (allocator.usedBytes !== used || allocator.capacityBytes !== end - START) return false;
      }
      return JSON.stringify(allocator.freeRanges()) === JSON.stringify(model.freeRanges());
    }),
  );
});

test('thousands of scattered free ranges join to one again', (t) => {
  const allocator = new Allocator(START);
  const count = 6400;
  allocator.grow(START + count * ALIGNMENT_BYTES);
  const offsets = Array.from({ length: count }, () => allocator.allocate(1, false)!);
  t.is(allocator.allocate(1, false), undefined);
  for (let k = 0; k < count; k += 2) allocator.free(offsets[k]!);
  t.is(allocator.freeRanges().length, count / 2);
  t.is(allocator.allocate(2 * ALIGNMENT_BYTES, false), undefined);
  // Every other one, from both ends towards the middle, so that ranges join across the inner runs of the list.
  for (let k = 1; k < count / 2; k += 2) {
    allocator.free(offsets[k]!);
    allocator.free(offsets[count - k]!);
  }
  t.deepEqual(allocator.freeRanges(), [{ offset: START, sizeBytes: count * ALIGNMENT_BYTES }]);
  t.is(allocator.allocate(count * ALIGNMENT_BYTES, true), START);
});

test('freeing what is not allocated is an error', (t) => {
  const allocator = new Allocator(START);
  allocator.grow(START + PAGE_BYTES);
  const offset = allocator.allocate(64, false)!;
  allocator.free(offset);
  t.throws(() => {
    allocator.free(offset);
  });
});
