import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { lastLines } from '../batch/last-lines.js';
import { ClusterStartError, errorFromWire, type RayError } from '../common/errors.js';

export interface ProcessExit {
  readonly name: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ProcessStart {
  /** For people: `the raylet`. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Besides the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output and standard error are appended to it. */
  readonly logFile: string;
  /** It ends by itself when its standard input does. */
  readonly hasLifeLine: boolean;
  /** Those with lower numbers are ended first: they need the others for an orderly end. */
  readonly endRank: number;
}

interface Report {
  readonly ready?: unknown;
  readonly error?: { readonly code?: string; readonly message?: string };
}

/**
 * A child of the supervisor that leads its own process group. Its standard input carries first what it is told to do, then
 * nothing: for our own processes it stays open as the life line. On descriptor 3 it reports once: ready or the error.
 */
export class ManagedProcess {
  readonly name: string;
  readonly logFile: string;
  readonly endRank: number;
  readonly exited: Promise<ProcessExit>;
  readonly #child: ChildProcess;
  readonly #stdin: Writable;
  readonly #report: Promise<Report | undefined>;
  #exit: ProcessExit | undefined;

  constructor(start: ProcessStart) {
    this.name = start.name;
    this.logFile = start.logFile;
    this.endRank = start.endRank;
    const log = openSync(start.logFile, 'a', 0o600);
    try {
      const env = { ...process.env, ...start.env };
      this.#child = spawn(start.command, start.args, { detached: true, env, stdio: ['pipe', log, log, 'pipe'] });
    } finally {
      closeSync(log);
    }
    this.#stdin = this.#child.stdin as Writable;
    // Written to a process that has just died: its exit tells.
    this.#stdin.on('error', () => undefined);
    this.#report = readReport(this.#child.stdio[3] as Readable);
    this.exited = new Promise((resolve) => {
      const ended = (code: number | null, signal: NodeJS.Signals | null): void => {
        this.#exit = { name: this.name, code, signal };
        resolve(this.#exit);
      };
      this.#child.once('exit', ended);
      this.#child.once('error', () => {
        if (this.#child.pid === undefined) ended(127, null);
      });
    });
  }

  /** `undefined` when it could not be started at all. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  get exit(): ProcessExit | undefined {
    return this.#exit;
  }

  /** The first line on standard input; the pipe stays open. */
  sendOptions(options: object): void {
    this.#stdin.write(`${JSON.stringify(options)}\n`);
  }

  /** A later line. */
  tell(message: object): void {
    this.sendOptions(message);
  }

  /** For programs that read their configuration up to the end of the file. */
  sendAll(text: string): void {
    this.#stdin.end(text);
  }

  /** What the process reported; rejects with {@link failure} when it reported an error or ended without a word. */
  async ready<Ready>(): Promise<Ready> {
    const report = await this.#report;
    if (report?.ready === undefined) throw await this.failure();
    return report.ready as Ready;
  }

  /** Why the process ended: the error it reported, else ClusterStartError with the last lines it wrote. Waits for its end. */
  async failure(): Promise<RayError> {
    const report = await this.#report;
    if (report?.error !== undefined) return errorFromWire(report.error);
    const exit = await this.exited;
    const tail = await lastLines(this.logFile, 10).catch(() => '');
    return new ClusterStartError(
      `${this.name} ended unexpectedly (${describeExit(exit)}). Its output is in ${this.logFile}` +
        (tail === '' ? ' (empty).' : `, which ends:\n${tail}`),
      { context: { logFile: this.logFile, exitCode: exit.code ?? undefined, signal: exit.signal ?? undefined } },
    );
  }

  /** To the process alone; it ends its children in order. */
  terminate(): void {
    this.#child.kill('SIGTERM');
  }

  /** The whole group, also after its leader is gone. */
  killGroup(): void {
    if (this.pid === undefined) return;
    try {
      process.kill(-this.pid, 'SIGKILL');
    } catch {
      // Nobody is left.
    }
  }
}

export function describeExit(exit: Pick<ProcessExit, 'code' | 'signal'>): string {
  if (exit.signal === null) return `exit code ${String(exit.code)}`;
  return `${exit.signal}${exit.signal === 'SIGKILL' ? ': killed from outside, or by the kernel for lack of memory' : ''}`;
}

/** The one line on descriptor 3; `undefined` when the process ended, or wrote something else, first. */
function readReport(stream: Readable): Promise<Report | undefined> {
  return new Promise((resolve) => {
    let text = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\n');
      if (end < 0) return;
      resolve(parseReport(text.slice(0, end)));
      stream.destroy();
    });
    const gone = (): void => {
      resolve(undefined);
    };
    stream.on('error', gone);
    stream.on('close', gone);
  });
}

function parseReport(line: string): Report | undefined {
  try {
    return JSON.parse(line) as Report;
  } catch {
    return undefined;
  }
}
