/** Loaded by `createLogger` only. */
import { createWriteStream } from 'node:fs';
import { inspect } from 'node:util';
import winston from 'winston';

interface LogOptions {
  readonly component: string;
  readonly node: string | undefined;
  /** `undefined`: standard error. */
  readonly file: string | undefined;
  readonly level: string;
}

type Fields = Readonly<Record<string, unknown>>;

export interface Log {
  write(level: string, message: string, fields: Fields): void;
  close(): Promise<void>;
}

/** What travels in winston's record besides level and message. */
const FIELDS = 'batchrayFields';

function valueText(value: unknown): string {
  if (value instanceof Error) return inspect(value);
  if (typeof value === 'string') return /^[^\s="]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value === 'object' && value !== null) return inspect(value, { breakLength: Infinity, depth: 4 });
  return String(value);
}

/** The one form of a log line. Text with line breaks goes on in indented lines, so that a line always begins with its time. */
export function formatLine(
  options: Pick<LogOptions, 'component' | 'node'>,
  entry: { unixMs: number; pid: number; level: string; message: string; fields: Fields },
): string {
  const head = [
    new Date(entry.unixMs).toISOString(),
    entry.level.toUpperCase().padEnd(5),
    options.component,
    ...(options.node === undefined ? [] : [options.node]),
    `[${entry.pid}]`,
    entry.message,
  ];
  const fields = Object.entries(entry.fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${valueText(value)}`);
  return [...head, ...fields].join(' ').replaceAll('\n', '\n    ');
}

export function openLog(options: LogOptions): Log {
  const file = options.file === undefined ? undefined : createWriteStream(options.file, { flags: 'a' });
  const stream = file ?? process.stderr;
  // A full disk must not take the cluster down: lines are lost, work goes on.
  stream.on('error', () => undefined);
  const transport = new winston.transports.Stream({ stream });
  const logger = winston.createLogger({
    level: options.level,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- winston types its own transports as interfaces
    transports: [transport],
    exitOnError: false,
    format: winston.format.printf((record) =>
      formatLine(options, {
        unixMs: Date.now(),
        pid: process.pid,
        level: record.level,
        message: String(record.message),
        fields: record[FIELDS] as Fields,
      }),
    ),
  });

  // winston ends its transports while it still holds lines, so its end is not used: lines are counted into the file's stream.
  let pending = 0;
  let onDrained: (() => void) | undefined;
  let closed: Promise<void> | undefined;
  transport.on('logged', () => {
    pending--;
    if (pending === 0) onDrained?.();
  });
  const close = async (): Promise<void> => {
    if (pending > 0) await new Promise<void>((resolve) => (onDrained = resolve));
    if (file !== undefined) await new Promise<void>((resolve) => file.end(() => resolve()));
  };
  return {
    write(level, message, fields) {
      if (closed !== undefined || !logger.isLevelEnabled(level)) return;
      pending++;
      logger.log({ level, message, [FIELDS]: fields });
    },
    close: () => (closed ??= close()),
  };
}
