/** This process does nothing at all for so long, as one that is stopped: no event is handled, and all timers are late. */
export function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
