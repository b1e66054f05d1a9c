import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENDED_STATES, type JobState } from '../../src/batch/job-state.js';
import type { WorkerCommand, WorkerProvider, WorkerStatus } from '../../src/batch/worker-provider.js';
import { shellCommand } from '../../src/batch/shell-words.js';
import { InvalidOptionError } from '../../src/common/errors.js';

export interface LocalWorkersOptions {
  /** Where the output of a worker node's start command goes; its directory is made. */
  readonly logFile: (nodeIndex: number) => string;
  /** A worker node that has not ended this long after it was asked to is killed. */
  readonly cancelTimeoutMs: number;
}

interface Worker {
  readonly command: WorkerCommand;
  readonly logFile: string;
  readonly process: ChildProcess;
  readonly ended: Promise<void>;
  state: JobState;
  reason?: string;
}

/**
 * Worker nodes as processes of this machine. Each has a pipe from this process as standard input, its life line: the start
 * command is expected to end the node when the pipe ends, which also happens when this process is killed.
 */
export class LocalWorkers implements WorkerProvider {
  readonly name = 'local';
  readonly #options: LocalWorkersOptions;
  readonly #workers = new Map<string, Worker>();

  constructor(options: LocalWorkersOptions) {
    this.#options = options;
  }

  render(workers: readonly WorkerCommand[]): string {
    return workers.map(({ argv }) => shellCommand(argv)).join('\n');
  }

  submit(workers: readonly WorkerCommand[]): Promise<readonly string[]> {
    return Promise.resolve(workers.map((command) => this.#start(command)));
  }

  status(): Promise<readonly WorkerStatus[]> {
    return Promise.resolve(
      [...this.#workers].map(([id, { command, state, reason }]) => ({
        id,
        nodeIndex: command.nodeIndex,
        state,
        ...(reason !== undefined && { reason }),
      })),
    );
  }

  async cancel(ids: readonly string[] = [...this.#workers.keys()]): Promise<void> {
    await Promise.all(ids.map((id) => this.#cancel(this.#worker(id))));
  }

  logs(id: string): Promise<string> {
    return Promise.resolve(readFileSync(this.#worker(id).logFile, 'utf8').split('\n').slice(-50).join('\n').trim());
  }

  #worker(id: string): Worker {
    const worker = this.#workers.get(id);
    if (worker === undefined) throw new InvalidOptionError(`there is no local worker node ${id}.`);
    return worker;
  }

  #start(command: WorkerCommand): string {
    const [file, ...args] = command.argv;
    const logFile = this.#options.logFile(command.nodeIndex);
    mkdirSync(path.dirname(logFile), { recursive: true, mode: 0o700 });
    const log = openSync(logFile, 'a', 0o600);
    // A group of its own, so that Ctrl-C reaches this process only and the end is an orderly one.
    const child = spawn(file, args, { stdio: ['pipe', log, log], detached: true });
    closeSync(log);
    child.stdin?.on('error', () => undefined);
    const worker: Worker = {
      command,
      logFile,
      process: child,
      state: 'running',
      ended: new Promise((resolve) => {
        const ended = (state: JobState, reason: string): void => {
          worker.state = worker.state === 'completing' ? 'cancelled' : state;
          worker.reason = reason;
          resolve();
        };
        child.once('error', (error) => {
          if (child.pid === undefined) ended('failed', error.message);
        });
        child.once('exit', (code, signal) => {
          ended(code === 0 ? 'done' : 'failed', signal ?? `exit code ${String(code)}`);
        });
      }),
    };
    const id = String(child.pid ?? `failed-${command.nodeIndex}`);
    this.#workers.set(id, worker);
    return id;
  }

  async #cancel(worker: Worker): Promise<void> {
    if (ENDED_STATES.has(worker.state)) return;
    worker.state = 'completing';
    worker.process.kill('SIGTERM');
    const kill = setTimeout(() => worker.process.kill('SIGKILL'), this.#options.cancelTimeoutMs);
    await worker.ended;
    clearTimeout(kill);
  }
}
