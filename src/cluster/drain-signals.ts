import type { Config } from '../common/config.js';
import type { ManagedProcess } from './managed-process.js';

/** What `--signal` of a batch system may send some time before the end of the job. */
const SIGNALS = ['SIGUSR1', 'SIGUSR2'] as const;

/**
 * Makes the warning signal of a batch system a drain of this node: no new work, tasks and drivers are told. The node then stays to the end of
 * its allocation, where the batch system ends it; when that time is not known, it ends by itself after `drainTimeoutMs`.
 */
export class DrainSignals {
  readonly #drainTimeoutMs: number;
  readonly #note: (message: string) => void;
  #raylet: ManagedProcess | undefined;
  #endsAtMs: number | undefined;
  #early: NodeJS.Signals | undefined;

  /** From here on the signals do not end this process. */
  constructor(config: Config, note: (message: string) => void) {
    this.#drainTimeoutMs = config.drainTimeoutMs;
    this.#note = note;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        this.#onSignal(signal);
      });
    }
  }

  /** The raylet is up. @param endsAtMs - Unix time; `undefined`: not known */
  connect(raylet: ManagedProcess, endsAtMs: number | undefined): void {
    this.#raylet = raylet;
    this.#endsAtMs = endsAtMs;
    if (this.#early !== undefined) this.#onSignal(this.#early);
  }

  #onSignal(signal: NodeJS.Signals): void {
    this.#note(`${signal}: the node drains`);
    if (this.#raylet === undefined) {
      this.#early = signal;
      return;
    }
    const reason = `the batch system sent ${signal}, as before the time limit or a preemption`;
    const staysToEnd = this.#endsAtMs !== undefined;
    this.#raylet.tell({ drain: { reason, timeLeftMs: this.#timeLeftMs(), staysToEnd } });
  }

  #timeLeftMs(): number {
    return this.#endsAtMs === undefined ? this.#drainTimeoutMs : Math.max(1, this.#endsAtMs - Date.now());
  }
}
