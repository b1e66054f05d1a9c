import type { NodeId, ObjectId } from '../common/ids.js';

/** A small value in this process: flat layout, or the serialised error that `get` throws. */
export interface InlineContents {
  readonly kind: 'inline';
  readonly bytes: Uint8Array;
  readonly isError: boolean;
}

/** A value in the object stores of these nodes, the one with the primary copy first. Never empty. */
export interface StoredContents {
  readonly kind: 'stored';
  readonly sizeBytes: number;
  readonly nodeIds: readonly NodeId[];
}

export type Contents = InlineContents | StoredContents;

type Waiter = (contents: Contents) => void;

/**
 * What this process knows of objects: the values of small ones, where the large ones are, and who waits for those that are still
 * being computed. Holds entries of objects that it owns and, as a cache, of borrowed ones.
 */
export class MemoryStore {
  /** `undefined`: expected. */
  readonly #entries = new Map<ObjectId, Contents | undefined>();
  readonly #waiters = new Map<ObjectId, Set<Waiter>>();

  /** The value will be set later. */
  expect(id: ObjectId): void {
    this.#entries.set(id, undefined);
  }

  /** Expected or here. */
  knows(id: ObjectId): boolean {
    return this.#entries.has(id);
  }

  get(id: ObjectId): Contents | undefined {
    return this.#entries.get(id);
  }

  /** Makes the value known, or replaces it (lost, freed), and calls who waited. */
  set(id: ObjectId, contents: Contents): void {
    this.#entries.set(id, contents);
    const waiters = this.#waiters.get(id);
    if (waiters === undefined) return;
    this.#waiters.delete(id);
    for (const waiter of waiters) waiter(contents);
  }

  /** Forgets the object and who waits for it: only objects that nobody references are deleted. */
  delete(id: ObjectId): Contents | undefined {
    const contents = this.#entries.get(id);
    this.#entries.delete(id);
    this.#waiters.delete(id);
    return contents;
  }

  /** Calls back once, with the value, when it is set; the returned function ends the wait. The value must not be here yet. */
  whenSet(id: ObjectId, waiter: Waiter): () => void {
    const waiters = this.#waiters.get(id);
    if (waiters === undefined) this.#waiters.set(id, new Set([waiter]));
    else waiters.add(waiter);
    return () => {
      const present = this.#waiters.get(id);
      if (present?.delete(waiter) === true && present.size === 0) this.#waiters.delete(id);
    };
  }

  /** A node has a copy too. */
  addLocation(id: ObjectId, node: NodeId): void {
    const contents = this.#entries.get(id);
    if (contents?.kind !== 'stored' || contents.nodeIds.includes(node)) return;
    this.#entries.set(id, { ...contents, nodeIds: [...contents.nodeIds, node] });
  }

  /** A node has no copy any more. Returns whether it was the last one: the caller then sets an error. */
  removeLocation(id: ObjectId, node: NodeId): boolean {
    const contents = this.#entries.get(id);
    if (contents?.kind !== 'stored' || !contents.nodeIds.includes(node)) return false;
    const nodeIds = contents.nodeIds.filter((other) => other !== node);
    if (nodeIds.length === 0) return true;
    this.#entries.set(id, { ...contents, nodeIds });
    return false;
  }

  /** Every object of which this node has a copy. */
  *storedOn(node: NodeId): Iterable<ObjectId> {
    for (const [id, contents] of this.#entries) {
      if (contents?.kind === 'stored' && contents.nodeIds.includes(node)) yield id;
    }
  }

  /** All expected and present objects. */
  ids(): Iterable<ObjectId> {
    return this.#entries.keys();
  }
}
