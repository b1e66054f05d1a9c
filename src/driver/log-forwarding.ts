/** Prints what tasks and actors write: `(name pid=…, node=…) line`. */
import { within } from '../common/clock.js';
import type { JobId } from '../common/ids.js';
import { RedisClient, type RedisClientOptions } from '../gcs/client/redis-client.js';
import type { LogBatch } from '../gcs/client/tables.js';

export interface LogSink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A server on a machine that is cut off does not close its connections, nor does one that is stopped. */
const LAST_LINES_MS = 5_000;

const CYAN = '\u001b[36m';
const RESET = '\u001b[39m';

/** The text for one batch, with a line end after each line. */
export function formatBatch({ name, pid, node, lines }: LogBatch, colour: boolean): string {
  const where = `(${name === '' ? '' : `${name} `}pid=${pid}, node=${node})`;
  const prefix = colour ? `${CYAN}${where}${RESET} ` : `${where} `;
  return lines.map((line) => `${prefix}${line}\n`).join('');
}

/** Lines of a worker's standard error go to this process's standard error. */
export function logPrinter(sinks: { readonly stdout: LogSink; readonly stderr: LogSink }): (batch: LogBatch) => void {
  const noColour = (process.env['NO_COLOR'] ?? '') !== '';
  return (batch) => {
    const sink = sinks[batch.stream];
    sink.write(formatBatch(batch, sink.isTTY === true && !noColour));
  };
}

/** Prints each message once. */
export function warningPrinter(sink: LogSink): (message: string) => void {
  const seen = new Set<string>();
  return (message) => {
    if (seen.has(message)) return;
    seen.add(message);
    sink.write(`batchray: ${message}\n`);
  };
}

/**
 * Prints the output and the warnings of a job. On a connection of its own, which stays open for a moment longer than the
 * job's: the last lines come when the job has been finished.
 */
export class JobPrinter {
  readonly #redis: RedisClient;
  #unsubscribe: readonly (() => Promise<void>)[] = [];

  private constructor(redis: RedisClient) {
    this.#redis = redis;
  }

  static async connect(options: RedisClientOptions): Promise<JobPrinter> {
    return new JobPrinter(await RedisClient.connect(options));
  }

  /** Redis may be elsewhere now. */
  moved(): void {
    this.#redis.moved();
  }

  /** Resolves when nothing that is published from now on is missed. */
  async start(jobId: JobId, warn: (message: string) => void): Promise<void> {
    this.#unsubscribe = await Promise.all([
      this.#redis.subscribeLogs(jobId, logPrinter(process)),
      this.#redis.subscribeErrors(jobId, ({ message }) => {
        warn(message);
      }),
    ]);
  }

  /** Prints what was published until now, unless the server is silent. Never rejects. */
  async close(): Promise<void> {
    // The server's answer comes on the same connection, behind all that it sent before.
    const answered = Promise.all(this.#unsubscribe.map((unsubscribe) => unsubscribe())).catch(() => undefined);
    await within(answered, LAST_LINES_MS);
    await this.#redis.close();
  }
}
