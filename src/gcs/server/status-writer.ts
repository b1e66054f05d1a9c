import fs from 'node:fs';
import path from 'node:path';
import type { Clock } from '../../common/clock.js';
import type { Logger } from '../../telemetry/logger.js';
import type { ClusterStatus, ClusterSummary } from '../client/status.js';

export interface StatusWriterOptions {
  readonly sessionDir: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly status: () => ClusterStatus;
}

/** The session directory is on a shared file system: it is written to seldom, and more seldom when nothing happens. */
const WRITE_MS = 2_000;
const UNCHANGED_WRITE_MS = 10_000;

/** What changes by itself is no news. */
const newsOf = ({ nodeList, timeLeftMs: _, atMs: __, ...rest }: ClusterStatus): string =>
  JSON.stringify([rest, nodeList.map(({ timeLeftMs: ___, ...node }) => node)]);

/** Keeps `status.json` of the session directory up to date, for those who cannot or need not ask the gcs service itself. */
export class StatusWriter {
  readonly #options: StatusWriterOptions;
  #cancel: (() => void) | undefined;
  #written = '';
  #writtenAtMs = -Infinity;
  /** Under way. */
  #writing: Promise<void> | undefined;
  #hasFailed = false;
  #isClosed = false;

  constructor(options: StatusWriterOptions) {
    this.#options = options;
  }

  start(): void {
    this.#write();
    this.#cancel = this.#options.clock.after(WRITE_MS, () => {
      if (!this.#isClosed) this.start();
    });
  }

  /** Resolves when nothing is written any more. */
  async stop(): Promise<void> {
    this.#isClosed = true;
    this.#cancel?.();
    await this.#writing;
  }

  /** Writes both files for the last time. */
  async close(summary: ClusterSummary): Promise<void> {
    await this.stop();
    const { sessionDir, status } = this.#options;
    this.#attempt(() => {
      for (const [name, contents] of [
        ['summary.json', summary],
        ['status.json', status()],
      ] as const) {
        const fresh = path.join(sessionDir, `${name}.${process.pid}.new`);
        fs.writeFileSync(fresh, textOf(contents), { mode: 0o600 });
        fs.renameSync(fresh, path.join(sessionDir, name));
      }
    });
  }

  #write(): void {
    const { clock, sessionDir, status } = this.#options;
    if (this.#writing !== undefined) return;
    const now = status();
    const news = newsOf(now);
    if (news === this.#written && clock.nowMs() - this.#writtenAtMs < UNCHANGED_WRITE_MS) return;
    this.#written = news;
    this.#writtenAtMs = clock.nowMs();
    const fresh = path.join(sessionDir, `status.json.${process.pid}.new`);
    const written = fs.promises.writeFile(fresh, textOf(now), { mode: 0o600 }).then(async () => {
      // What close has written meanwhile is newer.
      if (this.#isClosed) await fs.promises.rm(fresh, { force: true });
      else await fs.promises.rename(fresh, path.join(sessionDir, 'status.json'));
    });
    this.#writing = written
      .catch((error: unknown) => {
        this.#failed(error);
      })
      .finally(() => (this.#writing = undefined));
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#failed(error);
    }
  }

  /** A full disk is no reason to stop; it is said once. */
  #failed(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#options.log.warn('the status of the cluster cannot be written', { error });
  }
}

const textOf = (contents: object): string => `${JSON.stringify(contents, null, 2)}\n`;
