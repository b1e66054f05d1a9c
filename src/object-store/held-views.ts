/**
 * What this process holds as views on the private mapping of the arena. A view is given to user code, which may write
 * to it; then this process has copies of its own of some pages. Two duties follow:
 *
 * - when the last view on an object is collected, those pages are dropped BEFORE the pin is taken back: otherwise this
 *   process would read them instead of the next object in that range;
 * - an object that is asked for again while it is held is looked at for such pages, and handed out as a fresh copy when
 *   there are any.
 *
 * `/proc/self/pagemap` tells: a page that is there (or swapped out) and is not of a file is a copy of this process.
 */
import fs from 'node:fs';
import type { ObjectId } from '../common/ids.js';
import { dropPrivatePages, munmap, remapAnonymous, viewMemory } from '../common/native.js';
import type { Arena } from './arena.js';
import { PAGE_BYTES } from './allocator.js';

/** One object that this process holds. Its pin is in the index until {@link HeldViews} lets go of it. */
interface Held {
  readonly id: ObjectId;
  readonly slot: number;
  /** The slot's word when it was pinned. */
  readonly word: number;
  readonly offset: number;
  readonly sizeBytes: number;
  buffer: WeakRef<ArrayBuffer>;
  /** Of `buffer`; a finalisation that carries another number is of an earlier buffer. */
  generation: number;
}

interface Finalised {
  readonly held: Held;
  readonly generation: number;
}

const PAGEMAP_ENTRY_BYTES = 8;
const PRESENT_OR_SWAPPED = 0xc0000000 | 0;
const FILE_PAGE = 0x20000000;
/** Entries read at once: 64 KiB of pagemap, 32 MiB of memory. */
const PAGEMAP_CHUNK = 8192;

export class HeldViews {
  readonly #arena: Arena;
  readonly #processSlot: number;
  readonly #held = new Map<ObjectId, Held>();
  /** All that are pinned, also those that a newer object of the same id has pushed out of `#held`; after `close`, those whose range is still mapped. */
  readonly #all = new Set<Held>();
  readonly #collected = new FinalizationRegistry<Finalised>((finalised) => {
    this.#onCollected(finalised);
  });
  readonly #pagemapFd: number | undefined;
  readonly #pagemap = new Int32Array(PAGEMAP_CHUNK * 2);
  #closed = false;

  constructor(arena: Arena, processSlot: number) {
    this.#arena = arena;
    this.#processSlot = processSlot;
    this.#pagemapFd = openPagemap();
  }

  /** Objects pinned by this process. */
  get size(): number {
    return this.#all.size;
  }

  /**
   * The view of an object that is held already: `undefined` when it is not held, and `'dirty'` when this process wrote
   * into it, so that the caller makes a copy from the shared mapping.
   */
  again(id: ObjectId): Uint8Array | 'dirty' | undefined {
    const held = this.#held.get(id);
    if (held === undefined) return undefined;
    const { index } = this.#arena;
    // Freed by its owner since, and perhaps made anew elsewhere.
    if (index.word(held.slot) !== held.word) return undefined;
    const dirty = this.#isDirty(held);
    const buffer = held.buffer.deref();
    if (buffer !== undefined) return dirty ? 'dirty' : new Uint8Array(buffer);
    // Its last view is gone but not yet reported: nobody sees the pages, and the pin is still there.
    if (dirty) this.#drop(held);
    return new Uint8Array(this.#expose(held));
  }

  /** Makes the view of an object that the caller has just pinned in `slot`. */
  add(id: ObjectId, slot: number): Uint8Array {
    const { index } = this.#arena;
    const held: Held = {
      id,
      slot,
      word: index.word(slot),
      offset: index.offset(slot),
      sizeBytes: index.sizeBytes(slot),
      buffer: undefined as unknown as WeakRef<ArrayBuffer>,
      generation: 0,
    };
    this.#held.set(id, held);
    this.#all.add(held);
    return new Uint8Array(this.#expose(held));
  }

  /** Whether this process holds the object in `slot`, so that the slot's pin must stay. */
  holds(id: ObjectId, slot: number): boolean {
    const held = this.#held.get(id);
    return held !== undefined && held.slot === slot && this.#all.has(held);
  }

  /**
   * Gives every pin back. Views that are still alive become memory of this process alone, with the same contents.
   * Returns the ranges that must stay mapped, in address order.
   */
  close(): { readonly offset: number; readonly sizeBytes: number }[] {
    this.#closed = true;
    const kept: { offset: number; sizeBytes: number }[] = [];
    for (const held of this.#all) {
      const buffer = held.buffer.deref();
      if (buffer !== undefined) {
        const range = this.#range(held);
        const contents = new Uint8Array(buffer).slice();
        remapAnonymous(range.address, range.sizeBytes);
        new Uint8Array(buffer).set(contents);
        kept.push({ offset: held.offset, sizeBytes: range.sizeBytes });
      } else {
        this.#all.delete(held);
      }
      this.#arena.index.unpin(held.slot, this.#processSlot);
    }
    this.#held.clear();
    if (this.#pagemapFd !== undefined) fs.closeSync(this.#pagemapFd);
    return kept.sort((a, b) => a.offset - b.offset);
  }

  #expose(held: Held): ArrayBuffer {
    const buffer = viewMemory(this.#arena.privateAddress + held.offset, held.sizeBytes);
    forbidTransfer(buffer);
    held.buffer = new WeakRef(buffer);
    held.generation++;
    this.#collected.register(buffer, { held, generation: held.generation });
    return buffer;
  }

  #onCollected({ held, generation }: Finalised): void {
    if (held.generation !== generation) return;
    if (this.#closed) {
      if (!this.#all.delete(held)) return;
      const range = this.#range(held);
      munmap(range.address, range.sizeBytes);
      return;
    }
    if (this.#isDirty(held)) this.#drop(held);
    this.#all.delete(held);
    if (this.#held.get(held.id) === held) this.#held.delete(held.id);
    this.#arena.index.unpin(held.slot, this.#processSlot);
  }

  #range(held: Held): { readonly address: number; readonly sizeBytes: number } {
    return {
      address: this.#arena.privateAddress + held.offset,
      sizeBytes: Math.ceil(held.sizeBytes / PAGE_BYTES) * PAGE_BYTES,
    };
  }

  #drop(held: Held): void {
    const range = this.#range(held);
    dropPrivatePages(range.address, range.sizeBytes);
  }

  /** Without a pagemap every page counts as written to: slower, and as sound. */
  #isDirty(held: Held): boolean {
    if (this.#pagemapFd === undefined) return true;
    const entries = this.#pagemap;
    const firstPage = (this.#arena.privateAddress + held.offset) / PAGE_BYTES;
    const pages = Math.ceil(held.sizeBytes / PAGE_BYTES);
    for (let done = 0; done < pages; done += PAGEMAP_CHUNK) {
      const count = Math.min(PAGEMAP_CHUNK, pages - done);
      const bytes = count * PAGEMAP_ENTRY_BYTES;
      if (fs.readSync(this.#pagemapFd, entries, 0, bytes, (firstPage + done) * PAGEMAP_ENTRY_BYTES) !== bytes) {
        return true;
      }
      for (let k = 1; k < count * 2; k += 2) {
        const high = entries[k]!;
        if ((high & PRESENT_OR_SWAPPED) !== 0 && (high & FILE_PAGE) === 0) return true;
      }
    }
    return false;
  }
}

/**
 * Later versions of Node let user code move an `ArrayBuffer`'s memory into another one, of whose end nobody would tell us.
 * Such a buffer moves by copy.
 */
function forbidTransfer(buffer: ArrayBuffer): void {
  if (!('transfer' in ArrayBuffer.prototype)) return;
  const copy = (length: number = buffer.byteLength): ArrayBuffer => {
    const target = new ArrayBuffer(length);
    new Uint8Array(target).set(new Uint8Array(buffer, 0, Math.min(length, buffer.byteLength)));
    return target;
  };
  Object.defineProperties(buffer, { transfer: { value: copy }, transferToFixedLength: { value: copy } });
}

function openPagemap(): number | undefined {
  try {
    return fs.openSync('/proc/self/pagemap', 'r');
  } catch {
    return undefined;
  }
}
