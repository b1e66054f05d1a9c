import type { ObjectId } from '../common/ids.js';
import type { Address } from './address.js';

/** A ref as it travels inside values. */
export interface RefInfo {
  readonly id: ObjectId;
  readonly owner: Address;
}

/** A process that told this one, the owner, that it holds refs; the stream from it stands for it. */
export type Borrower = object;

/** One borrowed object from its first hold to its last: the owner is told of both. */
export interface Borrowing extends RefInfo {
  acknowledged: boolean;
}

export interface ReferenceEffects {
  /** Nobody anywhere holds this owned object any more. Not called for an object that is held again meanwhile. */
  release(id: ObjectId): void;
  /** First hold on an object of another process: ask its owner to keep it, then call {@link ReferenceCounter.acknowledged}. */
  borrow(borrowing: Borrowing): void;
  /** The last hold is gone. Sent after the `borrow` of the same object, on the same stream. */
  unborrow(borrowing: Borrowing): void;
}

interface Reference {
  /**
   * Why the object is kept in this process: ref objects of user code, unfinished tasks that have it as argument, living
   * objects that contain it, results on their way to a caller. At least 1 unless there are borrowers.
   */
  holds: number;
  /** Set exactly for objects of other processes. */
  borrowing: Borrowing | undefined;
  /** Only for owned objects. */
  borrowers: Set<Borrower> | undefined;
  /** Refs inside the object's value, held for as long as this entry is there. */
  contained: readonly RefInfo[] | undefined;
}

/**
 * Counts the references of one process: to the objects it owns and to those it borrows.
 *
 * Whoever passes a ref on holds it until the receiver has let go of it or has registered with the owner:
 * the caller of a task holds refs in arguments until the reply; a worker that keeps such a ref answers only when the owner has
 * acknowledged it; a worker holds refs in results until the caller has registered ({@link ResultHolds});
 * whoever reads a value holds it until the owners of the refs inside have acknowledged. So an owner that sees no holds and no
 * borrowers may drop the object: nobody else can have a ref.
 */
export class ReferenceCounter {
  readonly #effects: ReferenceEffects;
  readonly #references = new Map<ObjectId, Reference>();
  readonly #borrowed = new Map<Borrower, Set<ObjectId>>();
  readonly #waiting = new Map<Borrowing, (() => void)[]>();

  constructor(effects: ReferenceEffects) {
    this.#effects = effects;
  }

  /** Objects known here, owned or borrowed. */
  get size(): number {
    return this.#references.size;
  }

  /** Whether objects of this process are referenced, here or elsewhere. */
  ownsAny(): boolean {
    for (const { borrowing } of this.#references.values()) if (borrowing === undefined) return true;
    return false;
  }

  has(id: ObjectId): boolean {
    return this.#references.has(id);
  }

  /** A new object of this process, with one hold. */
  own(id: ObjectId): void {
    this.#references.set(id, { holds: 1, borrowing: undefined, borrowers: undefined, contained: undefined });
  }

  /** One more hold. `owner` undefined: it is owned here. An owned object that is gone already is not brought back. */
  hold(id: ObjectId, owner: Address | undefined): void {
    const reference = this.#references.get(id);
    if (reference !== undefined) {
      reference.holds++;
      return;
    }
    if (owner === undefined) return;
    const borrowing = { id, owner, acknowledged: false };
    this.#references.set(id, { holds: 1, borrowing, borrowers: undefined, contained: undefined });
    this.#effects.borrow(borrowing);
  }

  drop(id: ObjectId): void {
    const reference = this.#references.get(id);
    if (reference === undefined || reference.holds === 0) return;
    reference.holds--;
    if (reference.holds === 0) this.#collect(id, reference);
  }

  /**
   * The value of `outer`, owned here, contains these refs: they are held as long as `outer` is known. The first call for an
   * object counts. `isOwn` tells whether an owner is this process.
   */
  contain(outer: ObjectId, refs: readonly RefInfo[], isOwn: (owner: Address) => boolean): void {
    const reference = this.#references.get(outer);
    if (refs.length === 0 || reference === undefined || reference.contained !== undefined) return;
    for (const { id, owner } of refs) this.hold(id, isOwn(owner) ? undefined : owner);
    reference.contained = refs;
  }

  containedIn(outer: ObjectId): readonly RefInfo[] {
    return this.#references.get(outer)?.contained ?? [];
  }

  /** The value was dropped before its refs were: what only it contained goes too. */
  dropContained(outer: ObjectId): void {
    const reference = this.#references.get(outer);
    const contained = reference?.contained;
    if (reference === undefined || contained === undefined) return;
    reference.contained = [];
    for (const { id } of contained) this.drop(id);
  }

  /** Owner's side. An object that is gone already is not kept: a later request for its value says so. */
  addBorrower(id: ObjectId, borrower: Borrower): void {
    const reference = this.#references.get(id);
    if (reference === undefined || reference.borrowing !== undefined) return;
    (reference.borrowers ??= new Set()).add(borrower);
    const ids = this.#borrowed.get(borrower);
    if (ids === undefined) this.#borrowed.set(borrower, new Set([id]));
    else ids.add(id);
  }

  removeBorrower(id: ObjectId, borrower: Borrower): void {
    this.#borrowed.get(borrower)?.delete(id);
    this.#endBorrower(id, borrower);
  }

  /** The stream from it has ended. */
  borrowerGone(borrower: Borrower): void {
    const ids = this.#borrowed.get(borrower);
    this.#borrowed.delete(borrower);
    for (const id of ids ?? []) this.#endBorrower(id, borrower);
  }

  #endBorrower(id: ObjectId, borrower: Borrower): void {
    const reference = this.#references.get(id);
    if (reference?.borrowers?.delete(borrower) === true) this.#collect(id, reference);
  }

  /** The owner has registered this process (or is gone, and nothing is left to wait for). */
  acknowledged(borrowing: Borrowing): void {
    borrowing.acknowledged = true;
    const waiting = this.#waiting.get(borrowing);
    this.#waiting.delete(borrowing);
    for (const callback of waiting ?? []) callback();
  }

  /**
   * Calls back once no object of `refs` that is still held here waits for its owner's acknowledgement. Returns false, without
   * ever calling back, when that is so already.
   */
  afterAcknowledged(refs: readonly RefInfo[], callback: () => void): boolean {
    let open = 0;
    const one = (): void => {
      open--;
      if (open === 0) callback();
    };
    for (const { id } of refs) {
      const borrowing = this.#references.get(id)?.borrowing;
      if (borrowing === undefined || borrowing.acknowledged) continue;
      open++;
      const waiting = this.#waiting.get(borrowing);
      if (waiting === undefined) this.#waiting.set(borrowing, [one]);
      else waiting.push(one);
    }
    return open > 0;
  }

  /** Drops what nothing holds, and what only that held: a list, because chains of objects may be as long as memory allows. */
  #collect(id: ObjectId, reference: Reference): void {
    const queue: [ObjectId, Reference][] = [[id, reference]];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [gone, { holds, borrowers, borrowing, contained }] = next;
      if (holds > 0 || (borrowers !== undefined && borrowers.size > 0)) continue;
      this.#references.delete(gone);
      if (borrowing === undefined) this.#effects.release(gone);
      else this.#effects.unborrow(borrowing);
      for (const inner of contained ?? []) {
        const held = this.#references.get(inner.id);
        if (held === undefined || held.holds === 0) continue;
        held.holds--;
        if (held.holds === 0) queue.push([inner.id, held]);
      }
    }
  }
}

/** Refs inside results on their way: held by the process that ran the task until the caller has registered with their owners. */
export class ResultHolds<Key> {
  readonly #counter: ReferenceCounter;
  readonly #held = new Map<Borrower, Map<Key, readonly RefInfo[]>>();

  constructor(counter: ReferenceCounter) {
    this.#counter = counter;
  }

  get size(): number {
    return this.#held.size;
  }

  hold(caller: Borrower, task: Key, refs: readonly RefInfo[], isOwn: (owner: Address) => boolean): void {
    for (const { id, owner } of refs) this.#counter.hold(id, isOwn(owner) ? undefined : owner);
    const tasks = this.#held.get(caller);
    if (tasks === undefined) this.#held.set(caller, new Map([[task, refs]]));
    else tasks.set(task, refs);
  }

  taken(caller: Borrower, task: Key): void {
    const tasks = this.#held.get(caller);
    const refs = tasks?.get(task);
    if (tasks === undefined || refs === undefined) return;
    tasks.delete(task);
    if (tasks.size === 0) this.#held.delete(caller);
    for (const { id } of refs) this.#counter.drop(id);
  }

  callerGone(caller: Borrower): void {
    const tasks = this.#held.get(caller);
    this.#held.delete(caller);
    for (const refs of tasks?.values() ?? []) for (const { id } of refs) this.#counter.drop(id);
  }
}
