/**
 * Named tracers, switched on by `BATCHRAY_TRACE=lease,pull` (or `all`) and free when off:
 *
 * ```ts
 * const trace = tracer('lease');
 * if (trace.enabled) trace('granted', leaseId);
 * ```
 *
 * The environment is read here and not in a `main.ts`, because tracers are made while modules load and because a driver's
 * main is the user's program.
 */
import { inspect } from 'node:util';

export interface Tracer {
  /** Writes one line to standard error: milliseconds since the process started, pid, name, message, details. */
  (message: string, ...details: unknown[]): void;
  readonly enabled: boolean;
}

/** Which tracers a value of `BATCHRAY_TRACE` switches on. */
export function traceFilter(value: string | undefined): (name: string) => boolean {
  const names = new Set((value ?? '').split(',').map((name) => name.trim()));
  return (name) => names.has(name) || names.has('all');
}

const isOn = traceFilter(process.env['BATCHRAY_TRACE']);

export function tracer(name: string): Tracer {
  const enabled = isOn(name);
  const write = (message: string, ...details: unknown[]): void => {
    if (!enabled) return;
    const texts = details.map((detail) =>
      typeof detail === 'string' ? detail : inspect(detail, { breakLength: Infinity }),
    );
    process.stderr.write(
      `${performance.now().toFixed(3)} [${process.pid}] ${name}: ${[message, ...texts].join(' ')}\n`,
    );
  };
  return Object.assign(write, { enabled });
}
