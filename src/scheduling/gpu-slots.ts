import { GPU, toFixed } from '../common/resources.js';

const WHOLE = toFixed(GPU, 1);

interface Part {
  readonly slot: number;
  readonly fixed: number;
}

/**
 * Which GPUs of a node each lease has. Whole ones are for one lease alone; fractions are put together on as few GPUs as possible. How much is
 * free in all is decided elsewhere, by the sum: where it is there but in pieces on several GPUs, the emptiest one is shared.
 */
export class GpuSlots {
  readonly #ids: readonly string[];
  /** Of each GPU, fixed point; below 0 when one is shared beyond what it has. */
  readonly #free: number[];
  readonly #taken = new Map<number, readonly Part[]>();

  /** @param ids - as programs are told by CUDA_VISIBLE_DEVICES: indexes, or names as `GPU-8932...` */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
    this.#free = ids.map(() => WHOLE);
  }

  /** @param fixed - fixed point; more than there are GPUs: all of them */
  take(leaseId: number, fixed: number): void {
    const parts: Part[] = [];
    for (let left = fixed; left > 0 && parts.length < this.#ids.length; left -= WHOLE) {
      const wanted = Math.min(left, WHOLE);
      const slot = this.#choose(wanted, parts);
      this.#free[slot]! -= wanted;
      parts.push({ slot, fixed: wanted });
    }
    if (parts.length > 0) this.#taken.set(leaseId, parts);
  }

  release(leaseId: number): void {
    for (const { slot, fixed } of this.#taken.get(leaseId) ?? []) this.#free[slot]! += fixed;
    this.#taken.delete(leaseId);
  }

  /** In the order of the node's list. */
  idsOf(leaseId: number): string[] {
    const slots = (this.#taken.get(leaseId) ?? []).map(({ slot }) => slot).sort((a, b) => a - b);
    return slots.map((slot) => this.#ids[slot]!);
  }

  /** The fullest GPU that has enough left, else the emptiest one. */
  #choose(wanted: number, parts: readonly Part[]): number {
    let fitting = -1;
    let emptiest = -1;
    for (const [slot, free] of this.#free.entries()) {
      if (parts.some((part) => part.slot === slot)) continue;
      if (free >= wanted && (fitting < 0 || free < this.#free[fitting]!)) fitting = slot;
      if (emptiest < 0 || free > this.#free[emptiest]!) emptiest = slot;
    }
    return fitting < 0 ? emptiest : fitting;
  }
}
