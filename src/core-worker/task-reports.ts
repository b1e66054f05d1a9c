import type { Clock } from '../common/clock.js';
import type { NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer } from '../rpc/peer.js';

/** Progress that is seen by people need not be fresher. */
const REPORT_MS = 500;
/** A raylet that does not answer does not hold up the end of a driver. */
const LAST_REPORT_MS = 1_000;

/** Counts the calls of this process that were answered, and tells its raylet now and then. */
export class TaskReports {
  readonly #raylet: Pick<Peer<NodeManagerMessage>, 'notify' | 'request'>;
  readonly #clock: Clock;
  #done = 0;
  #failed = 0;
  #isWaiting = false;
  #isClosed = false;

  constructor(raylet: Pick<Peer<NodeManagerMessage>, 'notify' | 'request'>, clock: Clock) {
    this.#raylet = raylet;
    this.#clock = clock;
  }

  count(isFailed: boolean): void {
    if (this.#isClosed) return;
    this.#done++;
    if (isFailed) this.#failed++;
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#clock.after(REPORT_MS, () => {
      this.#isWaiting = false;
      this.flush();
    });
  }

  /** Reports now. A worker does so before it answers: it may be ended at any time after. */
  flush(): void {
    const reportTasks = this.#take();
    if (reportTasks !== undefined) this.#raylet.notify({ reportTasks });
  }

  /** What fails from now on fails because this process ends: it is not counted. */
  stop(): void {
    this.#isClosed = true;
  }

  /** Resolves when the raylet has the last report, or does not answer. Never rejects. */
  async close(): Promise<void> {
    this.stop();
    const reportTasks = this.#take();
    if (reportTasks === undefined) return;
    let cancel: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (cancel = this.#clock.after(LAST_REPORT_MS, resolve)));
    await Promise.race([this.#raylet.request({ reportTasks }).catch(() => undefined), late]);
    cancel();
  }

  #take(): { done: number; failed: number } | undefined {
    if (this.#done === 0) return undefined;
    const counts = { done: this.#done, failed: this.#failed };
    this.#done = 0;
    this.#failed = 0;
    return counts;
  }
}
