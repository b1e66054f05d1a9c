import { readFile } from 'node:fs/promises';
import type { batchray as wire } from '#protos/wire.js';
import type { Clock } from '../common/clock.js';
import type { WaitingWork } from '../scheduling/local-lease-manager.js';

/** What the node does now. */
export interface NodeActivity {
  /** Workers that run tasks. */
  readonly tasksRunning: number;
  readonly actors: number;
  readonly storeUsedBytes: number;
  readonly waiting: readonly WaitingWork[];
  /** Of the raylet and its workers. */
  readonly pids: readonly number[];
}

export interface UsageReportsOptions {
  readonly clock: Clock;
  readonly activity: () => NodeActivity;
  readonly send: (usage: wire.ReportUsage.$Properties) => void;
  /** Bytes of memory of a process that no other one shares. */
  readonly memoryOf?: (pid: number) => Promise<number>;
}

const REPORT_MS = 1_000;
/** Memory changes all the time: smaller changes are no news. */
const MEMORY_STEP_BYTES = 4 * 2 ** 20;
/** Kinds of waiting work that are reported at most. */
const MAX_PENDING = 20;

/** Tells the gcs service what this node does and uses, at most once a second and only what is new. */
export class UsageReports {
  readonly #options: Required<UsageReportsOptions>;
  #done = 0;
  #failed = 0;
  #memoryUsedBytes = 0;
  #sent = '';
  #cancel: (() => void) | undefined;
  #isClosed = false;

  constructor(options: UsageReportsOptions) {
    this.#options = { memoryOf: privateMemoryOf, ...options };
  }

  start(): void {
    // A cluster may end before the first report is due.
    void this.#measure();
    this.#schedule();
  }

  #schedule(): void {
    this.#cancel = this.#options.clock.after(REPORT_MS, () => {
      void this.#measure().then(() => {
        if (this.#isClosed) return;
        this.flush();
        this.#schedule();
      });
    });
  }

  /** Results that a process of this node has received. */
  count({ done, failed }: wire.ReportTasks.$Properties): void {
    this.#done += done ?? 0;
    this.#failed += failed ?? 0;
  }

  /** Whoever is told knows nothing of what was reported. */
  restart(): void {
    this.#sent = '';
    this.flush();
  }

  /** Reports now what has not been reported. */
  flush(): void {
    const { tasksRunning, actors, storeUsedBytes, waiting } = this.#options.activity();
    const usage = {
      tasksDone: this.#done,
      tasksFailed: this.#failed,
      tasksRunning,
      actors,
      storeUsedBytes,
      memoryUsedBytes: this.#memoryUsedBytes,
      pending: waiting.slice(0, MAX_PENDING).map(({ demand, ...rest }) => ({ ...rest, demand: demand.toWire() })),
    };
    const text = JSON.stringify(usage);
    if (text === this.#sent) return;
    this.#sent = text;
    this.#options.send(usage);
  }

  close(): void {
    this.#isClosed = true;
    this.#cancel?.();
  }

  async #measure(): Promise<void> {
    const { activity, memoryOf } = this.#options;
    const sizes = await Promise.all(activity().pids.map((pid) => memoryOf(pid).catch(() => 0)));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (Math.abs(bytes - this.#memoryUsedBytes) >= MEMORY_STEP_BYTES) this.#memoryUsedBytes = bytes;
  }
}

/** The object store and files are shared by all: they are no memory of one process. */
async function privateMemoryOf(pid: number): Promise<number> {
  const kibibytes = /^RssAnon:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kibibytes ?? 0) * 1024;
}
