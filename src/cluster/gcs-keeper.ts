import type { ManagedProcess } from './managed-process.js';
import type { NodeSupervisor } from './supervisor.js';

/** One that dies sooner than this has a reason that a new start does not take away. */
const STABLE_MS = 10_000;
const MAX_QUICK_DEATHS = 3;

/** How another gcs service comes to be. */
export interface GcsStart {
  readonly start: () => ManagedProcess;
  /** Resolves when it answers and others can find it. */
  readonly introduce: (gcs: ManagedProcess) => Promise<void>;
}

/**
 * Starts the gcs service again whenever it dies, while it starts as well: all that it knows is in Redis. One that ended in order was told
 * to, and one that dies again and again, or never answers, is given up: then the head ends.
 */
export function keepGcs(supervisor: NodeSupervisor, first: ManagedProcess, how: GcsStart): void {
  void keep(supervisor, first, how);
}

async function keep(supervisor: NodeSupervisor, first: ManagedProcess, how: GcsStart): Promise<void> {
  let gcs = first;
  let hasAnswered = true;
  for (let quickDeaths = 0; ;) {
    const sinceMs = performance.now();
    const { code } = await gcs.exited;
    if (supervisor.isClosing) return;
    const isStable = hasAnswered && performance.now() - sinceMs >= STABLE_MS;
    quickDeaths = isStable ? 0 : quickDeaths + 1;
    if (code === 0 || quickDeaths >= MAX_QUICK_DEATHS) break;
    let next: ManagedProcess | undefined;
    try {
      next = how.start();
      supervisor.replaced(gcs);
      gcs = next;
      await how.introduce(next);
      hasAnswered = true;
    } catch (error) {
      supervisor.note(`the gcs service could not be started again: ${String(error)}`);
      if (next === undefined) break;
      hasAnswered = false;
      next.killGroup();
    }
  }
  supervisor.watch(gcs);
}
