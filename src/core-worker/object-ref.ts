import { toHex, type ObjectId } from '../common/ids.js';
import type { Address } from './address.js';

/** Two copies of the library in one process recognise each other's refs by this. */
const brand: unique symbol = Symbol.for('batchray.ObjectRef') as never;

/** Told when a ref object is released, by hand or by the garbage collector. */
export interface RefReleaser {
  releaseRef(id: ObjectId): void;
}

const collected = new FinalizationRegistry<{ id: ObjectId; releaser: RefReleaser }>(({ id, releaser }) => {
  releaser.releaseRef(id);
});

/**
 * A reference to a value that exists now or later somewhere in the cluster: the result of a task, or what `put` stored.
 * Read it with `ray.get`. Deliberately not thenable: a ref returned from an `async` function must stay a ref.
 *
 * The value is kept for as long as some process holds a ref to it. A ref is let go by the garbage collector, by `using`,
 * or by `ray.free` (which drops the value for everybody).
 */
export class ObjectRef<T = unknown> {
  /** Phantom: carries the type of the value. */
  declare readonly __type?: T;
  readonly #id: ObjectId;
  readonly #owner: Address;
  readonly #held: { id: ObjectId; releaser: RefReleaser };
  #released = false;

  /** Made by the core worker only, which has counted the ref. */
  constructor(id: ObjectId, owner: Address, releaser: RefReleaser) {
    this.#id = id;
    this.#owner = owner;
    this.#held = { id, releaser };
    collected.register(this, this.#held, this);
  }

  get [brand](): true {
    return true;
  }

  /** 28 bytes as latin1. */
  get id(): ObjectId {
    return this.#id;
  }

  /** Who made it, knows where it is, and counts its references. */
  get owner(): Address {
    return this.#owner;
  }

  /** Lets go of this one reference, at once and not when it is collected. May be called twice. */
  [Symbol.dispose](): void {
    if (this.#released) return;
    this.#released = true;
    collected.unregister(this);
    this.#held.releaser.releaseRef(this.#id);
  }

  /** Whether `[Symbol.dispose]` was called. */
  get isDisposed(): boolean {
    return this.#released;
  }

  toString(): string {
    return `ObjectRef(${toHex(this.#id)})`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

export function isObjectRef(value: unknown): value is ObjectRef {
  return typeof value === 'object' && value !== null && (value as { [brand]?: unknown })[brand] === true;
}
