import type { NodeId, ObjectId } from '../common/ids.js';
import { toHex } from '../common/ids.js';
import { ObjectFreedError, ObjectStoreError, ObjectStoreFullError, ShutdownError } from '../common/errors.js';
import { Allocator } from './allocator.js';
import { MAX_OBJECT_BYTES, type Arena } from './arena.js';
import { CreationQueue, type CreationRequest } from './creation-queue.js';
import { Deferred } from './deferred.js';
import { Heap } from './heap.js';
import { MAX_PROCESSES, RAYLET_PROCESS_SLOT, SLOT_STATE } from './shared-index.js';
import type { Allocation, CreateObjectOptions, ObjectStoreStats, PinnedObject } from './types.js';

export interface ObjectStoreOptions {
  /**
   * Asks the processes of this node for a garbage collection, so that references and views they no longer use are let go;
   * resolves when they have done it. Called when there is no room, at most once for each call of `create`. Default: nothing to ask.
   */
  readonly requestGc?: () => Promise<void>;
  /** How long a `create` waits while nothing at all is freed, before it fails. Default 10,000. */
  readonly createTimeoutMs?: number;
  /** How long after {@link requestGc} what it set free may take to arrive, when nothing else can free memory. Default 5,000: a process may be busy. */
  readonly gcSettleMs?: number;
  /** The heap is given memory in steps of this size, one step ahead of need. Default 64 MiB. */
  readonly commitStepBytes?: number;
  /** Called when a sealed object has left the store: freed or evicted. */
  readonly onRemoved?: (id: ObjectId) => void;
}

interface Entry {
  readonly id: ObjectId;
  readonly slot: number;
  readonly offset: number;
  readonly sizeBytes: number;
  primary: boolean;
  /** Pins of the raylet itself (transfers); those of other processes are in the index. */
  rayletPins: number;
  /** Nodes that pulled the object from here. */
  takenBy: Set<NodeId> | undefined;
  /** Its owner freed it while it was still being written. */
  freeWhenSealed: boolean;
}

/** Whether {@link ObjectStore.create} failed because the object is being created already, or is complete. */
export const isHereAs = (error: unknown, state: 'created' | 'sealed'): boolean =>
  error instanceof ObjectStoreError && error.context['state'] === state;

/** Pins go away without a message, so while somebody depends on it they are looked at this often. */
const POLL_WAITING_MS = 10;
const POLL_DELETING_MS = 200;

/**
 * The object store of a node, in its raylet: the only one that allocates and frees.
 *
 * Life of an object: `create` (CREATED; only its creator knows where it is) → `seal` by the creator through the index, or here
 * (SEALED; immutable, readable by everybody on the node) → `free` by its owner, or eviction if it is a secondary copy (DELETING; no
 * new readers) → its memory is free when the last pin is gone.
 *
 * Waiting calls of `create` are served strictly in order, so that a large object is not starved by small ones.
 */
export class ObjectStore {
  readonly arena: Arena;
  readonly #options: Required<Omit<ObjectStoreOptions, 'onRemoved'>> & Pick<ObjectStoreOptions, 'onRemoved'>;
  readonly #heap: Heap;
  /** CREATED and SEALED. */
  readonly #entries = new Map<ObjectId, Entry>();
  /** Sealed secondary copies, least recently used first. */
  readonly #secondary = new Map<ObjectId, Entry>();
  readonly #created = new Set<Entry>();
  /** DELETING, and still pinned when last looked at. */
  readonly #deleting = new Set<Entry>();
  readonly #queue: CreationQueue;
  readonly #creationWaiters = new Map<ObjectId, Deferred<void>>();
  readonly #processSlots = new Set<number>([RAYLET_PROCESS_SLOT]);
  #pollTimer: NodeJS.Timeout | undefined;
  #pollMs: number | undefined;
  #evicted = 0;
  #closed = false;

  /** Starts to commit the first step of the heap at once. */
  constructor(arena: Arena, options: ObjectStoreOptions = {}) {
    this.arena = arena;
    this.#options = {
      requestGc: () => Promise.resolve(),
      createTimeoutMs: 10_000,
      gcSettleMs: 5_000,
      commitStepBytes: 64 * 2 ** 20,
      ...options,
    };
    this.#queue = new CreationQueue(
      {
        tryCreate: (request) => this.#tryCreate(request),
        isGrowing: () => this.#heap.isGrowing,
        mayBeFreed: () => this.#created.size > 0 || this.#deleting.size > 0 || this.#secondary.size > 0,
        requestGc: this.#options.requestGc,
        fullError: (sizeBytes) => this.#full(sizeBytes),
      },
      { timeoutMs: this.#options.createTimeoutMs, gcSettleMs: this.#options.gcSettleMs },
    );
    this.#heap = new Heap(arena, this.#options.commitStepBytes, () => {
      this.#progress();
    });
  }

  get capacityBytes(): number {
    return this.arena.sizeBytes - this.arena.heapOffset;
  }

  get usedBytes(): number {
    return this.#heap.usedBytes;
  }

  /** A slot for a new worker or driver of this node, to be given back by {@link reclaimProcess}. Throws {@link ObjectStoreError} when all are taken. */
  registerProcess(): number {
    for (let slot = 1; slot < MAX_PROCESSES; slot++) {
      if (this.#processSlots.has(slot)) continue;
      this.#processSlots.add(slot);
      this.arena.index.allowProcess(slot);
      return slot;
    }
    throw new ObjectStoreError(`more than ${MAX_PROCESSES - 1} processes use the object store ${this.arena.dir}`);
  }

  /** The process is dead, for certain: its pins come back, and what it was creating is aborted. */
  reclaimProcess(processSlot: number): void {
    if (!this.#processSlots.delete(processSlot)) return;
    // First: what follows makes room.
    this.#queue.reject(creatorGone(), (options) => options.processSlot === processSlot);
    const { index } = this.arena;
    for (const entry of this.#created) {
      if (index.creator(entry.slot) !== processSlot) continue;
      // It may have sealed the object and died before it could say so.
      if (index.state(entry.slot) === SLOT_STATE.sealed) this.seal(entry.id);
      else this.abort(entry.id);
    }
    for (const entries of [this.#entries.values(), this.#deleting]) {
      for (const entry of entries) index.unpin(entry.slot, processSlot);
    }
    this.#reap();
    this.#progress();
  }

  /**
   * Makes room for an object. Waits, in order, for as long as something may still be freed: objects being created, objects in
   * use by some process, memory being committed; unpinned secondary copies are evicted at once, least recently used first. Throws
   * {@link ObjectStoreFullError} naming the sizes when nothing can or nothing was freed for `timeoutMs`, and {@link ObjectStoreError}
   * (context `state`: `created` or `sealed`) when the object is here already.
   */
  async create(id: ObjectId, sizeBytes: number, options: CreateObjectOptions): Promise<Allocation> {
    this.#checkNew(id, sizeBytes);
    const creator = options.processSlot ?? RAYLET_PROCESS_SLOT;
    if (!this.#processSlots.has(creator)) throw creatorGone();
    const made = this.#queue.add({ id, sizeBytes, options });
    this.#schedulePoll();
    return made;
  }

  /** Where the raylet itself writes an object it creates. */
  window(id: ObjectId): Uint8Array {
    const entry = this.#entries.get(id);
    if (entry === undefined) throw new ObjectStoreError(`object ${toHex(id)} is not being created here`);
    return this.arena.window(entry.offset, entry.sizeBytes);
  }

  /** The object is complete. Its creator may have sealed it in the index already; an object that is gone is ignored. */
  seal(id: ObjectId): void {
    const entry = this.#entries.get(id);
    if (entry === undefined || !this.#created.delete(entry)) return;
    this.arena.index.transition(entry.slot, SLOT_STATE.created, SLOT_STATE.sealed);
    if (!entry.primary) this.#secondary.set(id, entry);
    this.#noLongerCreated(id);
    if (entry.freeWhenSealed) this.free([id]);
    this.#progress();
  }

  /** Gives up an object that is being created. */
  abort(id: ObjectId): void {
    const entry = this.#entries.get(id);
    if (entry === undefined || !this.#created.has(entry)) return;
    if (!this.arena.index.transition(entry.slot, SLOT_STATE.created, SLOT_STATE.deleting)) return;
    this.#created.delete(entry);
    this.#entries.delete(id);
    this.#release(entry);
    this.#noLongerCreated(id);
    this.#progress();
  }

  /** Their owners need them no more: no new readers; the memory is free when the last pin is gone. Unknown ids are ignored. */
  free(ids: readonly ObjectId[]): void {
    for (const id of ids) {
      this.#creationWaiters
        .get(id)
        ?.reject(new ObjectFreedError(`object ${toHex(id)} was released by its owner while somebody waited for it`));
      this.#creationWaiters.delete(id);
      const entry = this.#entries.get(id);
      if (entry === undefined) continue;
      if (!this.arena.index.transition(entry.slot, SLOT_STATE.sealed, SLOT_STATE.deleting)) {
        entry.freeWhenSealed = true;
        continue;
      }
      this.#created.delete(entry);
      this.#secondary.delete(id);
      this.#entries.delete(id);
      this.#announceRemoval(id);
      if (this.#isPinned(entry)) this.#deleting.add(entry);
      else this.#release(entry);
    }
    this.#progress();
  }

  /** Whether the object is sealed here. */
  contains(id: ObjectId): boolean {
    return this.sizeOf(id) !== undefined;
  }

  /** Bytes of an object that is sealed here. */
  sizeOf(id: ObjectId): number | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined || this.arena.index.state(entry.slot) !== SLOT_STATE.sealed) return undefined;
    return entry.sizeBytes;
  }

  /**
   * Resolves when nobody is creating the object (any more): it is sealed here, was given up, or is not known. Rejects with
   * {@link ObjectFreedError} when its owner frees it meanwhile and, when the store closes, {@link ShutdownError}.
   */
  whenCreated(id: ObjectId): Promise<void> {
    if (this.#closed) return Promise.reject(this.#shutdown());
    const entry = this.#entries.get(id);
    if (entry === undefined || !this.#created.has(entry) || this.contains(id)) return Promise.resolve();
    let waiter = this.#creationWaiters.get(id);
    if (waiter === undefined) {
      waiter = new Deferred();
      this.#creationWaiters.set(id, waiter);
    }
    return waiter.promise;
  }

  /** Holds a sealed object in place for the raylet's own use; `undefined` when it is not here. */
  pin(id: ObjectId): PinnedObject | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined || this.arena.index.state(entry.slot) !== SLOT_STATE.sealed) return undefined;
    entry.rayletPins++;
    if (this.#secondary.delete(id)) this.#secondary.set(id, entry);
    let released = false;
    return {
      id,
      sizeBytes: entry.sizeBytes,
      window: (offset, sizeBytes) => this.arena.window(entry.offset + offset, sizeBytes),
      release: () => {
        if (released || this.#closed) return;
        released = true;
        entry.rayletPins--;
        this.#progress();
      },
    };
  }

  /** From now on the sealed copy stays until its owner frees it. @throws ObjectStoreError when it is not here (any more) */
  makePrimary(id: ObjectId): void {
    const entry = this.#entries.get(id);
    if (entry === undefined || this.#created.has(entry)) {
      throw new ObjectStoreError(`object ${toHex(id)} is not in this object store`);
    }
    entry.primary = true;
    this.#secondary.delete(id);
  }

  /** Notes that a node pulled the object from here. */
  noteCopyTaken(id: ObjectId, nodeId: NodeId): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) (entry.takenBy ??= new Set()).add(nodeId);
  }

  /** Nodes that pulled the object from here: when the owner frees it, they are to be told. Ask before {@link free}. */
  copiesTaken(id: ObjectId): readonly NodeId[] {
    return [...(this.#entries.get(id)?.takenBy ?? [])];
  }

  stats(): ObjectStoreStats {
    let pinnedBytes = 0;
    for (const entries of [this.#entries.values(), this.#deleting]) {
      for (const entry of entries) if (this.#isPinned(entry)) pinnedBytes += entry.sizeBytes;
    }
    let evictableBytes = 0;
    for (const entry of this.#secondary.values()) if (!this.#isPinned(entry)) evictableBytes += entry.sizeBytes;
    return {
      capacityBytes: this.capacityBytes,
      committedBytes: this.#heap.committedBytes,
      usedBytes: this.#heap.usedBytes,
      pinnedBytes,
      evictableBytes,
      objects: this.#entries.size,
      waiting: this.#queue.length,
      evicted: this.#evicted,
    };
  }

  /** Fails whoever waits, and whoever comes: nothing is created any more, and what is there can be read until {@link close}. May be called twice. */
  stop(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#pollTimer);
    this.#queue.reject(this.#shutdown());
    for (const waiter of this.#creationWaiters.values()) waiter.reject(this.#shutdown());
    this.#creationWaiters.clear();
  }

  /** Stops, unmaps the arena and removes its directory. Transfers are closed before. May be called twice. */
  async close(): Promise<void> {
    this.stop();
    await this.#heap.idle();
    this.arena.close();
  }

  #shutdown(): ShutdownError {
    return new ShutdownError('the object store of this node is shutting down', { context: { dir: this.arena.dir } });
  }

  #noLongerCreated(id: ObjectId): void {
    this.#creationWaiters.get(id)?.resolve();
    this.#creationWaiters.delete(id);
  }

  #isPinned(entry: Entry): boolean {
    return entry.rayletPins > 0 || this.arena.index.isPinned(entry.slot);
  }

  #checkNew(id: ObjectId, sizeBytes: number): void {
    if (this.#closed) throw this.#shutdown();
    // Of other processes; the allocator believes what it is told.
    if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) {
      throw new TypeError(`protocol error: an object cannot have ${sizeBytes} bytes`);
    }
    const existing = this.#entries.get(id);
    if (existing !== undefined) {
      const state = this.arena.index.state(existing.slot) === SLOT_STATE.sealed ? 'sealed' : 'created';
      throw new ObjectStoreError(`object ${toHex(id)} is in the object store already (${state})`, {
        context: { state },
      });
    }
    if (sizeBytes > MAX_OBJECT_BYTES) {
      throw new ObjectStoreFullError(
        `an object of ${sizeBytes} bytes is too large: one object may have ${MAX_OBJECT_BYTES}. Split it into several.`,
        { context: { askedBytes: sizeBytes } },
      );
    }
    if (Allocator.roundedBytes(sizeBytes, sizeBytes >= this.arena.viewMinBytes) > this.capacityBytes)
      throw this.#full(sizeBytes);
  }

  #full(askedBytes: number): ObjectStoreFullError {
    const { capacityBytes, usedBytes, pinnedBytes, evictableBytes } = this.stats();
    const cause = this.#heap.growthError;
    return new ObjectStoreFullError(
      `the object store of this node has no room for an object of ${askedBytes} bytes: capacity ${capacityBytes}, ` +
        `used ${usedBytes}, in use by processes ${pinnedBytes}, evictable ${evictableBytes}. Keep fewer references to large ` +
        `objects, or give the node a larger object store.` +
        (cause === undefined ? '' : ` It could not grow: ${cause.message}`),
      {
        context: { dir: this.arena.dir, askedBytes, capacityBytes, usedBytes, pinnedBytes, evictableBytes },
        ...(cause === undefined ? {} : { cause }),
      },
    );
  }

  /** Allocates, evicting if it must; `undefined` when there is no room now. */
  #tryCreate({ id, sizeBytes, options }: CreationRequest): Allocation | undefined {
    this.#checkNew(id, sizeBytes);
    const { index } = this.arena;
    let offset = this.#heap.allocate(sizeBytes);
    if (offset === undefined) {
      this.#reap();
      offset = this.#heap.allocate(sizeBytes);
    }
    if (offset === undefined) {
      if (this.#heap.grow(sizeBytes) || !this.#evictionMayHelp(sizeBytes)) return undefined;
      for (const entry of this.#secondary.values()) {
        if (!this.#evict(entry)) continue;
        offset = this.#heap.allocate(sizeBytes);
        if (offset !== undefined) break;
      }
      if (offset === undefined) return undefined;
    }
    const creator = options.processSlot ?? RAYLET_PROCESS_SLOT;
    let slot = index.insert(id, offset, sizeBytes, creator);
    for (const entry of this.#secondary.values()) {
      if (slot >= 0) break;
      if (this.#evict(entry)) slot = index.insert(id, offset, sizeBytes, creator);
    }
    if (slot < 0) {
      this.#heap.free(offset);
      return undefined;
    }
    const entry: Entry = {
      id,
      slot,
      offset,
      sizeBytes,
      primary: options.primary,
      rayletPins: 0,
      takenBy: undefined,
      freeWhenSealed: false,
    };
    this.#entries.set(id, entry);
    this.#created.add(entry);
    return { offset, sizeBytes };
  }

  /** Whether there would be room enough if all that can be evicted were: otherwise nothing is evicted for nothing. */
  #evictionMayHelp(sizeBytes: number): boolean {
    let bytes = this.#heap.committedBytes - this.#heap.usedBytes;
    for (const entry of this.#secondary.values()) if (!this.#isPinned(entry)) bytes += entry.sizeBytes;
    return bytes >= sizeBytes;
  }

  #evict(entry: Entry): boolean {
    const { index } = this.arena;
    if (this.#isPinned(entry)) return false;
    index.transition(entry.slot, SLOT_STATE.sealed, SLOT_STATE.deleting);
    if (index.isPinned(entry.slot)) {
      // A reader came in between. A miss that others had meanwhile costs them one question to this raylet.
      index.transition(entry.slot, SLOT_STATE.deleting, SLOT_STATE.sealed);
      return false;
    }
    this.#secondary.delete(entry.id);
    this.#entries.delete(entry.id);
    this.#announceRemoval(entry.id);
    this.#release(entry);
    this.#evicted++;
    return true;
  }

  #announceRemoval(id: ObjectId): void {
    const { onRemoved } = this.#options;
    // Not from within: the listener may call the store.
    if (onRemoved !== undefined) {
      queueMicrotask(() => {
        onRemoved(id);
      });
    }
  }

  #release(entry: Entry): void {
    this.arena.index.remove(entry.slot);
    this.#heap.free(entry.offset);
    this.#queue.noteFreed();
  }

  /** Frees what is DELETING and no longer pinned. */
  #reap(): void {
    for (const entry of this.#deleting) {
      if (this.#isPinned(entry)) continue;
      this.#deleting.delete(entry);
      this.#release(entry);
    }
  }

  /** Something may have been freed: serves whoever waits. */
  #progress(): void {
    if (this.#closed) return;
    this.#queue.serve();
    this.#schedulePoll();
  }

  #schedulePoll(): void {
    const intervalMs =
      this.#queue.length > 0 ? POLL_WAITING_MS : this.#deleting.size > 0 ? POLL_DELETING_MS : undefined;
    if (intervalMs === this.#pollMs) return;
    this.#pollMs = intervalMs;
    clearInterval(this.#pollTimer);
    if (intervalMs === undefined) return;
    this.#pollTimer = setInterval(() => {
      this.#reap();
      this.#progress();
    }, intervalMs).unref();
  }
}

const creatorGone = (): ObjectStoreError => new ObjectStoreError('the process that creates the object is gone');
