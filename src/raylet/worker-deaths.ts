import { idBytes, toHex, type WorkerId } from '../common/ids.js';
import type { batchray as wire } from '#protos/wire.js';

type Tell = (died: wire.WorkerDied.$Properties) => void;

/** Owners ask right after a stream broke; older deaths nobody asks for. */
const REMEMBERED = 1_000;

/** How workers of this node died, for those who ask: at once when it has happened, else when it does. */
export class WorkerDeaths {
  readonly #deaths = new Map<WorkerId, wire.WorkerDied.$Properties>();
  readonly #watchers = new Map<WorkerId, Set<Tell>>();

  /** @param isAlive - whether it is a living worker of this node */
  watch(workerId: WorkerId, isAlive: boolean, tell: Tell): void {
    const known = this.#deaths.get(workerId);
    if (known !== undefined) tell(known);
    else if (isAlive) this.#watchers.set(workerId, (this.#watchers.get(workerId) ?? new Set()).add(tell));
    else {
      const reason = `worker ${toHex(workerId).slice(0, 8)} is not a worker of this node (any more)`;
      tell({ workerId: idBytes(workerId), reason, intended: false });
    }
  }

  died(workerId: WorkerId, reason: string, intended: boolean): void {
    const died = { workerId: idBytes(workerId), reason, intended };
    this.#deaths.set(workerId, died);
    for (const oldest of this.#deaths.keys()) {
      if (this.#deaths.size <= REMEMBERED) break;
      this.#deaths.delete(oldest);
    }
    for (const tell of this.#watchers.get(workerId) ?? []) tell(died);
    this.#watchers.delete(workerId);
  }
}
