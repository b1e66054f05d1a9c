import type { Clock } from '../common/clock.js';
import { processStat, type ProcessStat } from '../common/process-info.js';

/** A driver that has said goodbye may live on for long, and nobody waits for its slot. */
const POLL_MS = 500;

interface Holder {
  readonly pid: number;
  /** Of this very process: by the time that its stream has ended another one may have its pid. */
  readonly startTicks: number | undefined;
}

/**
 * Takes back the slots that drivers have in the object store. Only a dead process certainly reads no views any more, and a
 * driver is no child of the raylet, so it is looked for after its stream has ended.
 */
export class ProcessSlots {
  readonly #reclaim: (processSlot: number) => void;
  readonly #clock: Clock;
  readonly #statOf: (pid: number) => ProcessStat | undefined;
  readonly #holders = new Map<number, Holder>();
  readonly #watched = new Set<number>();
  #cancel: (() => void) | undefined;

  constructor(reclaim: (processSlot: number) => void, clock: Clock, statOf = processStat) {
    this.#reclaim = reclaim;
    this.#clock = clock;
    this.#statOf = statOf;
  }

  /** A driver, which is alive, has got the slot. */
  taken(processSlot: number, pid: number): void {
    this.#holders.set(processSlot, { pid, startTicks: this.#statOf(pid)?.startTicks });
  }

  reclaimWhenDead(processSlot: number): void {
    this.#watched.add(processSlot);
    this.#look();
  }

  close(): void {
    this.#cancel?.();
    this.#watched.clear();
  }

  #look(): void {
    this.#cancel?.();
    for (const processSlot of this.#watched) {
      const holder = this.#holders.get(processSlot);
      const stat = holder === undefined ? undefined : this.#statOf(holder.pid);
      if (stat !== undefined && stat.startTicks === holder?.startTicks) continue;
      this.#watched.delete(processSlot);
      this.#holders.delete(processSlot);
      this.#reclaim(processSlot);
    }
    if (this.#watched.size === 0) return;
    this.#cancel = this.#clock.after(POLL_MS, () => {
      this.#look();
    });
  }
}
