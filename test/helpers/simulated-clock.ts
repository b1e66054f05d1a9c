import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/common/clock.js';

/** Time that passes as soon as everybody waits for it. */
export class SimulatedClock implements Clock {
  #nowMs = 0;
  #timers = new Set<{ readonly dueMs: number; readonly callback: () => void }>();

  nowMs(): number {
    return this.#nowMs;
  }

  unixMs(): number {
    return 1_000_000 + this.#nowMs;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { dueMs: this.#nowMs + delayMs, callback };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(ms, resolve);
    });
  }

  /** Lets time pass until nobody waits for it any more. */
  async run(): Promise<void> {
    await turn();
    while (this.#timers.size > 0) {
      const next = [...this.#timers].reduce((first, timer) => (timer.dueMs < first.dueMs ? timer : first));
      this.#timers.delete(next);
      this.#nowMs = next.dueMs;
      next.callback();
      await turn();
    }
  }
}
