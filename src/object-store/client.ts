import type { ObjectId } from '../common/ids.js';
import { ObjectStoreError } from '../common/errors.js';
import { Arena } from './arena.js';
import { HeldViews } from './held-views.js';
import { SLOT_STATE } from './shared-index.js';
import type { StoredBytes } from './types.js';

/**
 * A driver's or worker's side of its node's object store: reads without a message. The raylet has given the process its
 * `processSlot` ({@link ObjectStore.registerProcess}), allocates what the process creates, and takes the pins back when it dies.
 */
export class StoreClient {
  readonly #arena: Arena;
  readonly #held: HeldViews;
  #closed = false;

  private constructor(
    arena: Arena,
    readonly processSlot: number,
  ) {
    this.#arena = arena;
    this.#held = new HeldViews(arena, processSlot);
  }

  /** Throws {@link ObjectStoreError} when there is no store in `dir`, or one of another version. */
  static open(dir: string, processSlot: number): StoreClient {
    return new StoreClient(Arena.open(dir), processSlot);
  }

  /** Objects that this process holds pinned. */
  get heldObjects(): number {
    return this.#held.size;
  }

  /** Whether the object is sealed on this node at this moment. */
  contains(id: ObjectId): boolean {
    this.#check();
    return this.#arena.index.find(id, SLOT_STATE.sealed) >= 0;
  }

  /**
   * The object's bytes if it is sealed on this node, else `undefined`. Large objects are views (see {@link StoredBytes}) and
   * stay pinned until the last view is collected; objects below `viewMinBytes` are copied.
   */
  get(id: ObjectId): StoredBytes | undefined {
    this.#check();
    const again = this.#held.again(id);
    if (again !== undefined && again !== 'dirty') return { bytes: again, view: true };
    const { index, viewMinBytes } = this.#arena;
    const slot = index.pinSealed(id, this.processSlot);
    if (slot < 0) return undefined;
    if (again === undefined && index.sizeBytes(slot) >= viewMinBytes) {
      return { bytes: this.#held.add(id, slot), view: true };
    }
    const bytes = this.#arena.window(index.offset(slot), index.sizeBytes(slot)).slice();
    if (!this.#held.holds(id, slot)) index.unpin(slot, this.processSlot);
    return { bytes, view: false };
  }

  /** Where the creator of an object writes it, until it seals it: what the raylet answered to a create. */
  buffer(offset: number, sizeBytes: number): Uint8Array {
    this.#check();
    return this.#arena.window(offset, sizeBytes);
  }

  /** Makes an object that this process created readable at once on this node; the caller also tells the raylet. */
  seal(id: ObjectId): void {
    this.#check();
    const { index } = this.#arena;
    const slot = index.find(id, SLOT_STATE.created);
    if (slot < 0 || !index.transition(slot, SLOT_STATE.created, SLOT_STATE.sealed)) {
      throw new ObjectStoreError('cannot seal an object that is not being created: its creation was aborted', {
        context: { dir: this.#arena.dir },
      });
    }
  }

  /** Gives every pin back and lets go of the arena. Views that are still alive keep their contents. May be called twice. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#arena.close(this.#held.close());
  }

  #check(): void {
    if (this.#closed) throw new ObjectStoreError('the object store of this process is closed');
  }
}
