/** Everything starts on a cache line of its own, and typed arrays of every element size can lie there. */
export const ALIGNMENT_BYTES = 64;
export const PAGE_BYTES = 4096;

const roundUp = (n: number, unit: number): number => Math.ceil(n / unit) * unit;

/**
 * Hands out ranges of the heap: the lowest address that fits, so that pages which are warm already are used again
 * first. Free neighbours are one range. Pure: knows nothing of memory.
 *
 * Free ranges are kept in address order in runs of at most {@link RUN_MAX}, each with an upper bound of its largest
 * range, so that a fragmented heap is searched run by run and not range by range.
 */
export class Allocator {
  #runs: Run[] = [];
  readonly #allocated = new Map<number, number>();
  #end: number;
  #usedBytes = 0;

  /** The heap starts at `start` (page aligned) and is empty until {@link grow}. */
  constructor(readonly start: number) {
    this.#end = start;
  }

  get usedBytes(): number {
    return this.#usedBytes;
  }

  /** Bytes that may be handed out in all, used or not. */
  get capacityBytes(): number {
    return this.#end - this.start;
  }

  get end(): number {
    return this.#end;
  }

  /** What an object of this size takes: whole pages when it has to start on a page. At least one unit: offsets are unique. */
  static roundedBytes(sizeBytes: number, pageAligned: boolean): number {
    const unit = pageAligned ? PAGE_BYTES : ALIGNMENT_BYTES;
    return Math.max(roundUp(sizeBytes, unit), unit);
  }

  /** Makes the heap reach up to `end`. */
  grow(end: number): void {
    if (end <= this.#end) return;
    const from = this.#end;
    this.#end = end;
    this.#insertFree(from, end - from);
  }

  /** The offset of the lowest free range that fits, or `undefined`. */
  allocate(sizeBytes: number, pageAligned: boolean): number | undefined {
    const unit = pageAligned ? PAGE_BYTES : ALIGNMENT_BYTES;
    const bytes = Allocator.roundedBytes(sizeBytes, pageAligned);
    for (let r = 0; r < this.#runs.length; r++) {
      const run = this.#runs[r]!;
      if (run.maxBytes < bytes) continue;
      let largest = 0;
      for (let i = 0; i < run.offsets.length; i++) {
        const free = run.sizes[i]!;
        if (free > largest) largest = free;
        if (free < bytes) continue;
        const offset = run.offsets[i]!;
        const at = roundUp(offset, unit);
        if (at + bytes > offset + free) continue;
        this.#carve(r, i, at, bytes);
        this.#allocated.set(at, bytes);
        this.#usedBytes += bytes;
        return at;
      }
      run.maxBytes = largest;
    }
    return undefined;
  }

  /** Takes a range back. Throws on an offset that is not allocated: that would be a bug that corrupts objects. */
  free(offset: number): void {
    const bytes = this.#allocated.get(offset);
    if (bytes === undefined) throw new Error(`allocator: nothing is allocated at ${offset}`);
    this.#allocated.delete(offset);
    this.#usedBytes -= bytes;
    this.#insertFree(offset, bytes);
  }

  /** The free ranges in address order; for tests. */
  freeRanges(): { readonly offset: number; readonly sizeBytes: number }[] {
    return this.#runs.flatMap((run) => run.offsets.map((offset, i) => ({ offset, sizeBytes: run.sizes[i]! })));
  }

  /** Cuts `[at, at + bytes)` out of free range `i` of run `r`; what is left on either side stays free. */
  #carve(r: number, i: number, at: number, bytes: number): void {
    const run = this.#runs[r]!;
    const offset = run.offsets[i]!;
    const end = offset + run.sizes[i]!;
    const before = at - offset;
    const after = end - (at + bytes);
    if (before > 0) {
      run.sizes[i] = before;
      if (after > 0) {
        run.offsets.splice(i + 1, 0, at + bytes);
        run.sizes.splice(i + 1, 0, after);
        this.#splitWhenLong(r);
      }
    } else if (after > 0) {
      run.offsets[i] = at + bytes;
      run.sizes[i] = after;
    } else {
      run.offsets.splice(i, 1);
      run.sizes.splice(i, 1);
      if (run.offsets.length === 0) this.#runs.splice(r, 1);
    }
  }

  #insertFree(offset: number, bytes: number): void {
    // The last run that starts at or below the offset, and the range in it after which the new one goes.
    let r = lastAtOrBelow(this.#runs.length, (k) => this.#runs[k]!.offsets[0]!, offset);
    if (r < 0) {
      if (this.#runs.length === 0) {
        this.#runs.push({ offsets: [offset], sizes: [bytes], maxBytes: bytes });
        return;
      }
      r = 0;
    }
    const run = this.#runs[r]!;
    const i = lastAtOrBelow(run.offsets.length, (k) => run.offsets[k]!, offset);

    const joinsBefore = i >= 0 && run.offsets[i]! + run.sizes[i]! === offset;
    const nextRun = i + 1 < run.offsets.length ? run : this.#runs[r + 1];
    const n = nextRun === run ? i + 1 : 0;
    const joinsAfter = nextRun !== undefined && offset + bytes === nextRun.offsets[n];

    if (joinsAfter) {
      const total = bytes + nextRun.sizes[n]!;
      if (joinsBefore) {
        run.sizes[i]! += total;
        nextRun.offsets.splice(n, 1);
        nextRun.sizes.splice(n, 1);
        run.maxBytes = Math.max(run.maxBytes, run.sizes[i]!);
        if (nextRun.offsets.length === 0) this.#runs.splice(this.#runs.indexOf(nextRun), 1);
      } else {
        nextRun.offsets[n] = offset;
        nextRun.sizes[n] = total;
        nextRun.maxBytes = Math.max(nextRun.maxBytes, total);
      }
    } else if (joinsBefore) {
      run.sizes[i]! += bytes;
      run.maxBytes = Math.max(run.maxBytes, run.sizes[i]!);
    } else {
      run.offsets.splice(i + 1, 0, offset);
      run.sizes.splice(i + 1, 0, bytes);
      run.maxBytes = Math.max(run.maxBytes, bytes);
      this.#splitWhenLong(r);
    }
  }

  #splitWhenLong(r: number): void {
    const run = this.#runs[r]!;
    if (run.offsets.length <= RUN_MAX) return;
    const half = run.offsets.length >> 1;
    const offsets = run.offsets.splice(half);
    const sizes = run.sizes.splice(half);
    this.#runs.splice(r + 1, 0, { offsets, sizes, maxBytes: run.maxBytes });
  }
}

const RUN_MAX = 128;

/** Never empty. `maxBytes` is at least the largest size; it is lowered when a search finds it too high. */
interface Run {
  readonly offsets: number[];
  readonly sizes: number[];
  maxBytes: number;
}

/** The largest k in [0, count) with `valueOf(k) <= limit`, or -1; values ascend. */
function lastAtOrBelow(count: number, valueOf: (k: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
