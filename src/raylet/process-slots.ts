import type { Clock } from '../common/clock.js';

/** A driver that has said goodbye may live on for long, and nobody waits for its slot. */
const POLL_MS = 500;

export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes back the slots that drivers have in the object store. Only a dead process certainly reads no views any more, and a
 * driver is no child of the raylet, so its pid is looked at after its stream has ended.
 */
export class ProcessSlots {
  readonly #reclaim: (processSlot: number) => void;
  readonly #clock: Clock;
  readonly #watched = new Map<number, number>();
  #cancel: (() => void) | undefined;

  constructor(reclaim: (processSlot: number) => void, clock: Clock) {
    this.#reclaim = reclaim;
    this.#clock = clock;
  }

  reclaimWhenDead(processSlot: number, pid: number): void {
    this.#watched.set(processSlot, pid);
    this.#look();
  }

  close(): void {
    this.#cancel?.();
    this.#watched.clear();
  }

  #look(): void {
    this.#cancel?.();
    for (const [processSlot, pid] of this.#watched) {
      if (isProcessAlive(pid)) continue;
      this.#watched.delete(processSlot);
      this.#reclaim(processSlot);
    }
    if (this.#watched.size === 0) return;
    this.#cancel = this.#clock.after(POLL_MS, () => {
      this.#look();
    });
  }
}
