/**
 * The logger that every part is handed. Its implementation (winston) is loaded only by {@link createLogger}, which the mains of
 * raylet, gcs service and supervisor call; drivers and workers never do.
 */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Facts that go with a line: ids as hexadecimal, sizes in bytes, errors as they are (their stack is written). */
export type LogFields = Readonly<Record<string, unknown>>;

export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** A logger that owns its file. */
export interface ProcessLogger extends Logger {
  /** Resolves when everything logged so far is written; later lines are dropped. May be called twice. */
  close(): Promise<void>;
}

export interface LoggerOptions {
  /** Which process or part writes: `gcs`, `raylet`, `supervisor`. */
  readonly component: string;
  /** Node in the cluster, for people: `0-c1`. Left out of the lines when absent. */
  readonly node?: string;
  /** Lines are appended to this file. Default: standard error. */
  readonly file?: string;
  /** Lines below this level are dropped. Default `info`. */
  readonly level?: LogLevel;
}

/** One line an entry: `2026-01-31T12:00:00.000Z INFO gcs 0-c1 [4711] message key=value`. */
export async function createLogger(options: LoggerOptions): Promise<ProcessLogger> {
  const { openLog } = await import('./winston-log.js');
  const { component, node, file, level = 'info' } = options;
  const log = openLog({ component, node, file, level });
  const at =
    (lineLevel: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      log.write(lineLevel, message, fields);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), close: () => log.close() };
}
