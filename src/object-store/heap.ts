import { ObjectStoreError } from '../common/errors.js';
import { Allocator, PAGE_BYTES } from './allocator.js';
import type { Arena } from './arena.js';

/** After the machine had no memory for the heap, it is not asked again for this long. */
const COMMIT_RETRY_MS = 1_000;

const roundDownToPage = (n: number): number => Math.floor(n / PAGE_BYTES) * PAGE_BYTES;

/** The allocator over the part of the arena's heap that is committed, and the growth of that part, one step ahead of need. */
export class Heap {
  readonly #arena: Arena;
  readonly #allocator: Allocator;
  readonly #stepBytes: number;
  readonly #onGrown: () => void;
  #growth: Promise<void> | undefined;
  #error: ObjectStoreError | undefined;
  #noGrowthBefore = 0;

  /** Starts to commit the first step. `onGrown` is called after each attempt to grow, successful or not. */
  constructor(arena: Arena, stepBytes: number, onGrown: () => void) {
    this.#arena = arena;
    this.#stepBytes = stepBytes;
    this.#onGrown = onGrown;
    this.#allocator = new Allocator(arena.heapOffset);
    this.grow(0);
  }

  get usedBytes(): number {
    return this.#allocator.usedBytes;
  }

  get committedBytes(): number {
    return this.#allocator.capacityBytes;
  }

  /** Why the heap could not grow when it last tried. */
  get growthError(): ObjectStoreError | undefined {
    return this.#error;
  }

  get isGrowing(): boolean {
    return this.#growth !== undefined;
  }

  /** The offset of room for an object in what is committed, or `undefined`. */
  allocate(sizeBytes: number): number | undefined {
    const offset = this.#allocator.allocate(sizeBytes, sizeBytes >= this.#arena.viewMinBytes);
    if (offset !== undefined && this.#allocator.end - (offset + sizeBytes) < this.#stepBytes / 2) this.grow(0);
    return offset;
  }

  free(offset: number): void {
    this.#allocator.free(offset);
  }

  /** Starts to commit more if there is more; whether that is under way. */
  grow(neededBytes: number): boolean {
    if (this.#growth !== undefined) return true;
    const from = this.#allocator.end;
    const needed = Math.max(Math.ceil(neededBytes / PAGE_BYTES) * PAGE_BYTES, PAGE_BYTES);
    const to = Math.min(from + Math.max(this.#stepBytes, needed), this.#arena.sizeBytes);
    if (to <= from || performance.now() < this.#noGrowthBefore) return false;
    this.#growth = this.#commit(from, to, needed).finally(() => {
      this.#growth = undefined;
      this.#onGrown();
    });
    return true;
  }

  /** Resolves when nothing is being committed any more. */
  async idle(): Promise<void> {
    await this.#growth;
  }

  /** Commits as much of `[from, to)` as there is memory for, but not less than `needed` bytes. */
  async #commit(from: number, to: number, needed: number): Promise<void> {
    for (let end = to; ; end = from + Math.max(needed, roundDownToPage((end - from) / 2))) {
      try {
        await this.#arena.commit(from, end);
        this.#error = undefined;
        this.#allocator.grow(end);
        return;
      } catch (error) {
        if (!(error instanceof ObjectStoreError)) throw error;
        if (end - from > needed) continue;
        this.#error = error;
        this.#noGrowthBefore = performance.now() + COMMIT_RETRY_MS;
        return;
      }
    }
  }
}
