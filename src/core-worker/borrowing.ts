import { idBytes } from '../common/ids.js';
import type { CoreWorkerLink, CoreWorkerLinks } from './links.js';
import type { Borrowing } from './reference-counter.js';

/** Tells owners which of their objects this process holds, over a stream that stays open as long as there is one. */
export class Borrowings {
  readonly #owners: CoreWorkerLinks;
  readonly #acknowledged: (borrowing: Borrowing) => void;
  readonly #links = new Map<Borrowing, CoreWorkerLink>();

  constructor(owners: CoreWorkerLinks, acknowledged: (borrowing: Borrowing) => void) {
    this.#owners = owners;
    this.#acknowledged = acknowledged;
  }

  begin(borrowing: Borrowing): void {
    const link = this.#owners.acquire(borrowing.owner);
    this.#links.set(borrowing, link);
    const done = (): void => {
      this.#acknowledged(borrowing);
    };
    // An owner that is gone keeps nothing: there is nothing to wait for, and reading the object says what happened.
    link.peer.request({ addBorrower: { objectIds: [idBytes(borrowing.id)] } }).then(done, done);
  }

  end(borrowing: Borrowing): void {
    const link = this.#links.get(borrowing);
    if (link === undefined) return;
    this.#links.delete(borrowing);
    link.peer.notify({ removeBorrower: { objectIds: [idBytes(borrowing.id)] } });
    this.#owners.release(link);
  }
}
