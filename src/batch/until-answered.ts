import { setTimeout as delay } from 'node:timers/promises';
import type { LauncherWatch } from './cluster-launcher.js';

export interface Patience {
  /** Before the second try; later pauses are longer. */
  readonly firstPauseMs: number;
  /** How long a system that is silent is asked again. */
  readonly retryMs: number;
  /** Other errors are answers: they are not tried again. */
  readonly isSilence: (error: unknown) => error is Error;
  /** For people: `Slurm does not answer`. */
  readonly trouble: string;
  /** Made of the last silence. */
  readonly gaveUp: (error: Error, silent: string) => Error;
}

const LONGEST_PAUSE_MS = 30_000;

/**
 * Repeats `action` while the batch system is silent, with longer and longer pauses.
 * @throws what `gaveUp` makes, other errors of `action`, the reason of `watch.signal`
 */
export async function untilAnswered<T>(
  { firstPauseMs, retryMs, isSilence, trouble, gaveUp }: Patience,
  watch: LauncherWatch,
  action: () => Promise<T>,
): Promise<T> {
  const startedMs = performance.now();
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    watch.signal?.throwIfAborted();
    try {
      return await action();
    } catch (error) {
      if (!isSilence(error)) throw error;
      const silentMs = performance.now() - startedMs;
      if (silentMs + pauseMs > retryMs) throw gaveUp(error, seconds(silentMs));
      watch.onTrouble?.(`${trouble}; trying again in ${seconds(pauseMs)} (${error.message})`);
    }
    await delay(pauseMs, undefined, watch.signal === undefined ? {} : { signal: watch.signal }).catch(() => undefined);
  }
}

function seconds(ms: number): string {
  return `${Math.max(1, Math.round(ms / 1000))} s`;
}
