/**
 * The shared index: a hash table (open addressing, linear probing) at a fixed place of the arena, read by every process of
 * the node with atomics.
 *
 * Who writes what: only the raylet inserts, removes and moves an entry towards its end. A client touches two things: its
 * own bit among the pins, and CREATED → SEALED of an object that it created.
 *
 * Life of a slot: EMPTY → CREATED → SEALED → DELETING → TOMBSTONE (or EMPTY when nothing follows it) → CREATED ...
 * The state word carries a version that grows with every insertion, so that a reader that pins first and looks at the word
 * again after notices when the slot has been used anew.
 *
 * Pins are one bit a process. So what a dead process held can be told exactly, however it died in between two steps:
 * there is no count that could be off by one.
 */
import type { ObjectId } from '../common/ids.js';

/** State word: version in the upper 29 bits, state in the lower 3. */
export const SLOT_STATE = { empty: 0, tombstone: 1, created: 2, sealed: 3, deleting: 4 } as const;
export type SlotState = (typeof SLOT_STATE)[keyof typeof SLOT_STATE];

const STATE_BITS = 3;
const STATE_MASK = 7;

const ID_WORDS = 7;
const WORD_STATE = 0;
const WORD_CREATOR = 1;
const WORD_ID = 2;
const WORD_OFFSET = 10;
const WORD_SIZE = 12;
const WORD_PINS = 14;
const SLOT_WORDS = 32;

export const SLOT_BYTES = SLOT_WORDS * 4;
/** Process slot 0 is the raylet. */
export const RAYLET_PROCESS_SLOT = 0;
/** Bits for pins in one slot. */
export const MAX_PROCESSES = (SLOT_WORDS - WORD_PINS) * 32;

export class SharedIndex {
  #words: Int32Array;
  #doubles: Float64Array;
  readonly #mask: number;
  readonly #key = new Int32Array(ID_WORDS);
  /** How many words of pins are in use: the raylet raises it with the highest process slot it gave out. */
  #pinWords = 1;

  /** `buffer` holds `slots` (a power of two) times {@link SLOT_BYTES}. */
  constructor(
    buffer: ArrayBufferLike,
    readonly slots: number,
  ) {
    this.#words = new Int32Array(buffer, 0, slots * SLOT_WORDS);
    this.#doubles = new Float64Array(buffer, 0, (slots * SLOT_WORDS) / 2);
    this.#mask = slots - 1;
  }

  /** The memory is about to be unmapped: whoever comes too late gets a RangeError instead of killing the process. */
  detach(): void {
    this.#words = new Int32Array(0);
    this.#doubles = new Float64Array(0);
  }

  /** The slot of `id` in that state, or -1. */
  find(id: ObjectId, state: SlotState): number {
    const key = this.#key;
    let slot = this.#load(id);
    for (let probes = 0; probes <= this.#mask; probes++) {
      const at = slot * SLOT_WORDS;
      const word = Atomics.load(this.#words, at + WORD_STATE);
      const found = word & STATE_MASK;
      if (found === SLOT_STATE.empty) return -1;
      if (found === state && this.#matches(at, key)) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  /**
   * Pins a sealed object for a process; the slot, or -1 when no sealed object of this id is here. The pin comes first
   * and the second look at the state after it, while the raylet writes DELETING first and looks at the pins after: one
   * of the two always sees the other.
   */
  pinSealed(id: ObjectId, processSlot: number): number {
    for (;;) {
      const slot = this.find(id, SLOT_STATE.sealed);
      if (slot < 0) return -1;
      const at = slot * SLOT_WORDS;
      const before = Atomics.load(this.#words, at + WORD_STATE);
      const had = this.#setPin(slot, processSlot);
      if (
        (before & STATE_MASK) === SLOT_STATE.sealed &&
        Atomics.load(this.#words, at + WORD_STATE) === before &&
        this.#matches(at, this.#key)
      ) {
        return slot;
      }
      // A bit that was there before is the pin of another view of this process, and is not ours to take back.
      if (!had) this.unpin(slot, processSlot);
    }
  }

  unpin(slot: number, processSlot: number): void {
    Atomics.and(this.#words, slot * SLOT_WORDS + WORD_PINS + (processSlot >> 5), ~(1 << (processSlot & 31)));
  }

  /** Raylet only: whether any process holds the slot. */
  isPinned(slot: number): boolean {
    const first = slot * SLOT_WORDS + WORD_PINS;
    for (let k = 0; k < this.#pinWords; k++) if (Atomics.load(this.#words, first + k) !== 0) return true;
    return false;
  }

  /** Raylet only: says that process slots up to this one are in use. */
  allowProcess(processSlot: number): void {
    this.#pinWords = Math.max(this.#pinWords, (processSlot >> 5) + 1);
  }

  /** State and version together; equal words mean that nothing happened to the slot in between. */
  word(slot: number): number {
    return Atomics.load(this.#words, slot * SLOT_WORDS + WORD_STATE);
  }

  state(slot: number): SlotState {
    return (this.word(slot) & STATE_MASK) as SlotState;
  }

  offset(slot: number): number {
    return this.#doubles[(slot * SLOT_WORDS + WORD_OFFSET) >> 1]!;
  }

  sizeBytes(slot: number): number {
    return this.#doubles[(slot * SLOT_WORDS + WORD_SIZE) >> 1]!;
  }

  creator(slot: number): number {
    return this.#words[slot * SLOT_WORDS + WORD_CREATOR]!;
  }

  /** Moves a slot from one state to another; `false` when it was not in the first. */
  transition(slot: number, from: SlotState, to: SlotState): boolean {
    const at = slot * SLOT_WORDS + WORD_STATE;
    const word = Atomics.load(this.#words, at);
    if ((word & STATE_MASK) !== from) return false;
    return Atomics.compareExchange(this.#words, at, word, (word & ~STATE_MASK) | to) === word;
  }

  /** Raylet only: a new CREATED entry; -1 when the table is full. The caller knows that no live entry has this id. */
  insert(id: ObjectId, offset: number, sizeBytes: number, creator: number): number {
    let slot = this.#load(id);
    for (let probes = 0; probes <= this.#mask; probes++) {
      const at = slot * SLOT_WORDS;
      const word = Atomics.load(this.#words, at + WORD_STATE);
      if ((word & STATE_MASK) <= SLOT_STATE.tombstone) {
        this.#words.set(this.#key, at + WORD_ID);
        this.#words[at + WORD_CREATOR] = creator;
        this.#doubles[(at + WORD_OFFSET) >> 1] = offset;
        this.#doubles[(at + WORD_SIZE) >> 1] = sizeBytes;
        // Bits that a reader which came too late is about to take back, or died before it could.
        for (let k = 0; k < this.#pinWords; k++) Atomics.store(this.#words, at + WORD_PINS + k, 0);
        const version = (word >> STATE_BITS) + 1;
        Atomics.store(this.#words, at + WORD_STATE, (version << STATE_BITS) | SLOT_STATE.created);
        return slot;
      }
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  /**
   * Raylet only: the entry is gone. A tombstone keeps the probe sequences that pass over it whole; it is only needed
   * while something follows, so a run of tombstones before an empty slot is emptied at once.
   */
  remove(slot: number): void {
    this.#setState(slot, SLOT_STATE.tombstone);
    if (this.state((slot + 1) & this.#mask) !== SLOT_STATE.empty) return;
    let last = slot;
    while (this.state(last) === SLOT_STATE.tombstone) {
      this.#setState(last, SLOT_STATE.empty);
      last = (last - 1) & this.#mask;
    }
  }

  #setState(slot: number, state: SlotState): void {
    const at = slot * SLOT_WORDS + WORD_STATE;
    Atomics.store(this.#words, at, (Atomics.load(this.#words, at) & ~STATE_MASK) | state);
  }

  /** Whether the bit was set before. */
  #setPin(slot: number, processSlot: number): boolean {
    const bit = 1 << (processSlot & 31);
    return (Atomics.or(this.#words, slot * SLOT_WORDS + WORD_PINS + (processSlot >> 5), bit) & bit) !== 0;
  }

  #matches(at: number, key: Int32Array): boolean {
    const words = this.#words;
    for (let k = 0; k < ID_WORDS; k++) if (words[at + WORD_ID + k] !== key[k]) return false;
    return true;
  }

  /** Puts the id's words into `#key`; returns the slot where its probe sequence starts. */
  #load(id: ObjectId): number {
    const key = this.#key;
    let hash = 0;
    for (let k = 0, c = 0; k < ID_WORDS; k++, c += 4) {
      const word =
        id.charCodeAt(c) | (id.charCodeAt(c + 1) << 8) | (id.charCodeAt(c + 2) << 16) | (id.charCodeAt(c + 3) << 24);
      key[k] = word;
      hash = Math.imul(hash ^ word, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash & this.#mask;
  }
}
