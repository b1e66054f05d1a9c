/**
 * The child's side of how a supervisor starts a process of the cluster: the first line on standard input is what to do (JSON); the
 * pipe then stays open as the life line, on which later lines (JSON) may tell more, and its end means that the supervisor is gone. On descriptor 3 goes one line when
 * the process is up, `{"ready": …}`, or `{"error": …}`.
 */
import { closeSync, writeSync } from 'node:fs';
import { errorToWire } from './errors.js';

const REPORT_DESCRIPTOR = 3;
/** A supervisor that asked for the end is less patient. One that did not waits for it: what a process cannot close is no reason to stay. */
const LONGEST_CLOSE_MS = 10_000;

export interface SupervisedProcess<Ready> {
  readonly ready: Ready;
  /** A later line of the supervisor. */
  told?(message: unknown): void;
  /** Ends everything the process has; `reason` is for logs and peers. `isOrderly`: it was told to end; else it failed, or its supervisor is gone. */
  close(reason: string, isOrderly: boolean): Promise<void>;
}

/**
 * Runs a main: `start` gets the options, and `fail`, to be called when the process cannot go on. SIGTERM, SIGINT and the end of the
 * life line close it and exit with 0; an error of `start` is reported and exits with 1, as does `fail`.
 */
export function runSupervised<Options, Ready>(
  start: (options: Options, fail: (error: unknown) => void) => Promise<SupervisedProcess<Ready>>,
): void {
  let running: Promise<SupervisedProcess<Ready>> | undefined;
  let isEnding = false;

  const end = (reason: string, exitCode: number, isOrderly = false): void => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(exitCode), LONGEST_CLOSE_MS);
    const closing = running?.then((supervised) => supervised.close(reason, isOrderly)) ?? Promise.resolve();
    closing.catch((error: unknown) => console.error(error)).finally(() => process.exit(exitCode));
  };
  const fail = (error: unknown): void => {
    console.error(error);
    end(error instanceof Error ? error.message : String(error), 1);
  };
  const report = (line: object): void => {
    try {
      writeSync(REPORT_DESCRIPTOR, `${JSON.stringify(line)}\n`);
      closeSync(REPORT_DESCRIPTOR);
    } catch {
      // The supervisor does not listen (any more): the life line tells.
    }
  };
  const begin = (line: string): void => {
    running = Promise.resolve().then(() => start(JSON.parse(line) as Options, fail));
    running.then(
      ({ ready }) => {
        report({ ready });
      },
      (error: unknown) => {
        report({ error: errorToWire(error) });
        console.error(error);
        process.exit(1);
      },
    );
  };

  let text = '';
  process.stdin.setEncoding('utf8');
  process.stdin.on('data', (chunk: string) => {
    const lines = (text + chunk).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      if (running === undefined) begin(line);
      else void running.then((supervised) => supervised.told?.(JSON.parse(line)));
    }
  });
  const onLifeLineEnd = (): void => {
    end('the supervisor of the node is gone', 0);
  };
  process.stdin.on('end', onLifeLineEnd);
  process.stdin.on('error', onLifeLineEnd);
  // A batch system may send its warning of the end to all processes of a job: the supervisor says what it means.
  for (const signal of ['SIGUSR1', 'SIGUSR2'] as const) process.on(signal, () => undefined);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      end(`the process was told to end (${signal})`, 0, true);
    });
  }
}
