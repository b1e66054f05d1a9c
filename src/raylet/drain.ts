import type { Clock } from '../common/clock.js';
import type { Logger } from '../telemetry/logger.js';

export interface DrainOptions {
  readonly clock: Clock;
  readonly log: Logger;
  /** No more leases, no more actors, no more workers in advance; what waits goes elsewhere. */
  readonly stopGiving: () => void;
  /** Everybody on this node, and owners of leases here, hears of it. */
  readonly tell: (reason: string, timeLeftMs: number) => void;
  /** Moves what only this node has, as far as there is a node for it. Resolves to how many objects are left that others still need. */
  readonly moveObjects: () => Promise<number>;
  readonly taskLeases: () => number;
  /** Ends workers and actors that are not in use. Resolves to how many are left. */
  readonly dismissWorkers: (reason: string) => Promise<number>;
  /** The node has to end now. */
  readonly leave: (reason: string) => void;
}

export interface DrainOrder {
  readonly reason: string;
  readonly timeLeftMs: number;
  /** `when-idle`: as soon as nothing is left on it, `in-time`: when the time is over, `not`: somebody else ends the node. */
  readonly leaves: 'when-idle' | 'in-time' | 'not';
}

/** What is to be waited for has no message of its own in all cases: it is looked at, more seldom with time. */
const FIRST_LOOK_MS = 50;
const LAST_LOOK_MS = 1_000;

/**
 * How a node leaves. It gives nothing new; what runs is told and may go on; objects move to other nodes; and when nothing is left, or
 * the time is over, the node ends. A second order can only make the time shorter.
 */
export class Drain {
  readonly #options: DrainOptions;
  #reason: string | undefined;
  #endsAtMs = Infinity;
  #leaves: DrainOrder['leaves'] = 'not';
  #cancelEnd: (() => void) | undefined;
  #cancelLook: (() => void) | undefined;
  #isOver = false;

  constructor(options: DrainOptions) {
    this.#options = options;
  }

  get isDraining(): boolean {
    return this.#reason !== undefined;
  }

  get reason(): string {
    return this.#reason ?? '';
  }

  /** `undefined` while it does not drain. */
  timeLeftMs(): number | undefined {
    return this.#reason === undefined ? undefined : Math.max(1, this.#endsAtMs - this.#options.clock.nowMs());
  }

  begin({ reason, timeLeftMs, leaves }: DrainOrder): void {
    if (this.#isOver) return;
    const { clock, log, stopGiving, tell } = this.#options;
    const isFirst = this.#reason === undefined;
    this.#reason ??= reason;
    if (this.#leaves !== 'when-idle' && leaves !== 'not') this.#leaves = leaves;
    const endsAtMs = clock.nowMs() + timeLeftMs;
    if (endsAtMs < this.#endsAtMs) {
      this.#endsAtMs = endsAtMs;
      this.#cancelEnd?.();
      this.#cancelEnd = clock.after(timeLeftMs, () => {
        if (this.#leaves !== 'not') this.#leave('its time is over');
      });
    }
    log.info('drains', { reason, timeLeftMs, leaves });
    if (!isFirst) return;
    stopGiving();
    tell(reason, timeLeftMs);
    this.#look(FIRST_LOOK_MS);
  }

  close(): void {
    this.#isOver = true;
    this.#cancelEnd?.();
    this.#cancelLook?.();
  }

  #look(waitMs: number): void {
    this.#cancelLook = this.#options.clock.after(waitMs, () => {
      void this.#step().then((isEmpty) => {
        if (this.#isOver) return;
        if (isEmpty) this.#leave('nothing is left on it');
        else this.#look(Math.min(waitMs * 1.5, LAST_LOOK_MS));
      });
    });
  }

  async #step(): Promise<boolean> {
    const { dismissWorkers, log, moveObjects, taskLeases } = this.#options;
    try {
      const wasIdle = taskLeases() === 0;
      const left = await moveObjects();
      // What ran meanwhile may have made more objects.
      if (!wasIdle || left > 0 || taskLeases() > 0 || this.#leaves !== 'when-idle') return false;
      return (await dismissWorkers(`its node left the cluster: ${this.reason}`)) === 0;
    } catch (error) {
      log.warn('the drain is held up', { error });
      return false;
    }
  }

  #leave(why: string): void {
    if (this.#isOver) return;
    this.close();
    this.#options.leave(`the node was drained (${this.reason}): ${why}`);
  }
}
