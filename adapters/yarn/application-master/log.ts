import type { LogFields, LogLevel, Logger } from '../../../src/telemetry/logger.js';

/** Lines on standard error, which `yarn logs` shows. Winston would take a good part of the memory of this small process. */
export function stderrLogger(write: (line: string) => void, unixMs: () => number): Logger {
  const at =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      const facts = Object.entries(fields).map(([name, value]) => ` ${name}=${String(value)}`);
      const time = new Date(unixMs()).toISOString();
      write(`${time} ${level.toUpperCase().padEnd(5)} application-master ${message}${facts.join('')}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
