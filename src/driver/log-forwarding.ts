/** Prints what tasks and actors write: `(name pid=…, node=…) line`. */
import type { LogBatch } from '../gcs/client/tables.js';

export interface LogSink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

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
