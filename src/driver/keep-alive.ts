/**
 * Connections do not keep a driver alive (see `src/rpc/background-sockets.ts`), but what it waits for does: as long as a promise
 * of the API is pending, the process stays.
 */
let pending = 0;
let hold: NodeJS.Timeout | undefined;

/** How long a process that waits for nothing more is held at most. Long enough that busy drivers set no timers all the time. */
const CHECK_MS = 20;

export function beginWaiting(): void {
  pending++;
  hold ??= setInterval(release, CHECK_MS);
}

export function endWaiting(): void {
  pending--;
}

/** The same promise, which holds the process while it is pending. */
export async function holdWhile<T>(promise: Promise<T>): Promise<T> {
  beginWaiting();
  try {
    return await promise;
  } finally {
    endWaiting();
  }
}

function release(): void {
  if (pending > 0) return;
  clearInterval(hold);
  hold = undefined;
}
