/** Time is handed in, so that state machines can be tested and simulated without waiting. */
export interface Clock {
  /** Monotonic, in milliseconds. */
  nowMs(): number;
  /** Unix time in milliseconds. */
  unixMs(): number;
  /** Calls back once, after 24 days at the latest; the returned function cancels. */
  after(delayMs: number, callback: () => void): () => void;
}

/** Of Node's timers, 24 days: one for longer would call back at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** Its timers do not keep the process alive. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  unixMs: () => Date.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, Math.min(delayMs, LONGEST_DELAY_MS)).unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

/** For what somebody waits for: a pending timer keeps the process alive. */
export const waitingClock: Clock = {
  ...systemClock,
  after(delayMs, callback) {
    const timer = setTimeout(callback, Math.min(delayMs, LONGEST_DELAY_MS));
    return () => {
      clearTimeout(timer);
    };
  },
};

/** A wait is made of so many: a pause of the process, however long, ends no more than one. */
const AWAKE_STEPS = 10;

/**
 * As {@link Clock.after}, for the wait for somebody's answer: what this process itself stands still, because its code computes or its
 * machine is suspended, does not count. Otherwise such a wait would be over before the answer that came meanwhile is read.
 */
export function afterAwake(clock: Clock, delayMs: number, callback: () => void): () => void {
  let left = AWAKE_STEPS;
  let cancel: () => void = () => undefined;
  const step = (): void => {
    if (left-- === 0) callback();
    else cancel = clock.after(delayMs / AWAKE_STEPS, step);
  };
  step();
  return () => {
    cancel();
  };
}

/** Waits for a promise, but no longer than this. */
export async function within(promise: Promise<unknown>, timeoutMs: number): Promise<void> {
  let cancel: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => (cancel = waitingClock.after(Math.max(0, timeoutMs), resolve)));
  await Promise.race([promise, isOver]).finally(cancel);
}
