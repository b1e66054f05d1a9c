import type { ManagedProcess } from './managed-process.js';
import type { NodeSupervisor } from './supervisor.js';

/** One that dies sooner than this has a reason that a new start does not take away. */
const STABLE_MS = 10_000;
const MAX_QUICK_DEATHS = 3;

/**
 * Starts the gcs service again whenever it dies: all that it knows is in Redis. One that ended in order was told to, and one that dies
 * again and again is given up: then the head ends.
 *
 * @param restart - resolves when the new one answers and others can find it
 */
export function keepGcs(
  supervisor: NodeSupervisor,
  first: ManagedProcess,
  restart: () => Promise<ManagedProcess>,
): void {
  void keep(supervisor, first, restart);
}

async function keep(
  supervisor: NodeSupervisor,
  first: ManagedProcess,
  restart: () => Promise<ManagedProcess>,
): Promise<void> {
  let gcs = first;
  for (let quickDeaths = 0; ;) {
    const startedMs = performance.now();
    const { code } = await gcs.exited;
    if (supervisor.isClosing) return;
    quickDeaths = performance.now() - startedMs < STABLE_MS ? quickDeaths + 1 : 0;
    if (code === 0 || quickDeaths >= MAX_QUICK_DEATHS) break;
    try {
      const next = await restart();
      supervisor.replaced(gcs);
      gcs = next;
    } catch (error) {
      supervisor.note(`the gcs service could not be started again: ${String(error)}`);
      break;
    }
  }
  supervisor.watch(gcs);
}
