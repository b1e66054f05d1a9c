import { spawn, type ChildProcess } from 'node:child_process';
import os from 'node:os';
import { within } from '../common/clock.js';

/**
 * The user's program, which `symmetric-run` runs on the head with our own standard streams.
 *
 * Off a terminal it leads a process group, so that a signal also reaches what a shell script has started. On a terminal it stays
 * in ours: only so may it read, and only so does Ctrl-C reach it by itself.
 */
export class DriverProcess {
  /** Exit code as a shell reports it: 128 + n after signal n, 127 for a command that is not there, 126 for one that may not be run. */
  readonly exited: Promise<number>;
  readonly #child: ChildProcess;
  readonly #ownsGroup: boolean;

  constructor(command: readonly [file: string, ...args: string[]], env: NodeJS.ProcessEnv) {
    const [file, ...args] = command;
    this.#ownsGroup = !process.stdin.isTTY;
    this.#child = spawn(file, args, { stdio: 'inherit', env, detached: this.#ownsGroup });
    this.exited = new Promise((resolve) => {
      this.#child.once('exit', (code, signal) => {
        resolve(code ?? exitCodeOf(signal ?? 'SIGKILL'));
      });
      this.#child.once('error', (error: NodeJS.ErrnoException) => {
        if (this.#child.pid !== undefined) return;
        process.stderr.write(`batchray: cannot run ${file}: ${error.message}\n`);
        resolve(error.code === 'ENOENT' ? 127 : 126);
      });
    });
  }

  /** Process group, for the guard; `undefined` when it shares ours. */
  get group(): number | undefined {
    return this.#ownsGroup ? this.#child.pid : undefined;
  }

  /** Hands on a signal that reached us, waits for the end, and kills after `graceMs`. */
  async end(signal: NodeJS.Signals, graceMs: number): Promise<void> {
    const isTerminals = signal === 'SIGINT' || signal === 'SIGHUP';
    if (this.#ownsGroup || !isTerminals) this.#send(signal);
    await within(this.exited, graceMs);
    this.#send('SIGKILL');
    await this.exited;
  }

  #send(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(this.#ownsGroup ? -pid : pid, signal);
    } catch {
      // It has ended.
    }
  }
}

export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + os.constants.signals[signal];
}
