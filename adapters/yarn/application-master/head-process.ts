import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from '../application-spec.js';

export interface HeadExit {
  /** 128 + n after signal n, as a shell says it. */
  readonly code: number;
  /** For people: `exit code 3`, `exit code 137 (SIGKILL)`. */
  readonly reason: string;
  /** `null`: it ended by itself. */
  readonly signal: NodeJS.Signals | null;
}

export interface HeadProcessOptions {
  readonly command: Command;
  readonly environment: NodeJS.ProcessEnv;
  /** Its output is appended to this file, besides this process' own. */
  readonly outputFile: string;
}

/** What the head leaves running may hold its output open: it is not waited for longer. On a busy machine its last lines need some time. */
const OUTPUT_TIMEOUT_MS = 5_000;

/** The head begins when it is told on standard input. By bash, which hands on functions in the environment; in POSIX mode it reads no BASH_ENV. */
const HELD = 'read -r go && exec "$@" </dev/null';
/** Kills the head's process group ($1) when this process is gone, however it ended. A line on standard input: there is nothing to kill any more. */
const WATCH = 'read -r line || kill -9 "-$1" 2>/dev/null';

/**
 * The head as a child in a process group of its own. YARN ends a container by SIGTERM to its whole group, also when it gives up an application
 * master that hangs: a head that heard it would tell its worker nodes to end, while the next attempt wants to take them over. A watch, outside
 * of the container's group as well, kills the head when this process is gone; before there is one, the head does not begin.
 */
export class HeadProcess {
  /** Resolves when it has ended; its output may still be on the way. */
  readonly ended: Promise<HeadExit>;
  /** Resolves when it has ended and its output is written. */
  readonly exited: Promise<HeadExit>;
  readonly #child: ChildProcess;

  constructor({ command: [file, ...args], environment, outputFile }: HeadProcessOptions) {
    const log = fs.createWriteStream(outputFile, { flags: 'a', mode: 0o600 });
    // A full disk must not end the run; the container's own log still gets it.
    log.on('error', () => undefined);
    // What cannot be run fails with words about that, and needs no watch.
    const [program, words] = isProgram(file)
      ? ['/bin/bash', ['--posix', '-c', HELD, 'batchray-head', file, ...args]]
      : [file, args];
    const child = spawn(program, words, { env: environment, stdio: 'pipe', detached: true });
    this.#child = child;
    const copied = Promise.all([copy(child.stdout, [log, process.stdout]), copy(child.stderr, [log, process.stderr])]);
    const watch = this.#startWatch();
    child.stdin.on('error', () => undefined);
    child.stdin.end('go\n');
    this.ended = exitOf(this.#child);
    this.exited = this.ended.then(async (exit) => {
      watch?.end('\n');
      await Promise.race([copied, delay(OUTPUT_TIMEOUT_MS)]);
      log.end();
      await finished(log).catch(() => undefined);
      return exit;
    });
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Asks it to end in order. */
  terminate(): void {
    this.#child.kill('SIGTERM');
  }

  kill(): void {
    if (this.#child.pid === undefined || this.hasEnded) return;
    process.kill(-this.#child.pid, 'SIGKILL');
  }

  #startWatch(): Writable | undefined {
    const { pid } = this.#child;
    if (pid === undefined) return undefined;
    const watch = spawn('/bin/sh', ['-c', WATCH, 'batchray-watch', String(pid)], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    });
    watch.on('error', () => undefined);
    watch.stdin.on('error', () => undefined);
    return watch.stdin;
  }
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Exit code of the head's program, which the head notes in the session directory before it ends itself; `undefined` before. */
export function readProgramEnd(sessionDir: string): number | undefined {
  try {
    const { exitCode } = JSON.parse(fs.readFileSync(path.join(sessionDir, 'result.json'), 'utf8')) as {
      readonly exitCode?: unknown;
    };
    return typeof exitCode === 'number' ? exitCode : undefined;
  } catch {
    return undefined;
  }
}

function exitOf(child: ChildProcess): Promise<HeadExit> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      const number = code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
      resolve({ code: number, reason: `exit code ${number}${signal === null ? '' : ` (${signal})`}`, signal });
    });
    child.once('error', (error) => {
      if (child.pid !== undefined) return;
      resolve({ code: 127, reason: `exit code 127 (the head could not be started: ${error.message})`, signal: null });
    });
  });
}

/** No faster than the slowest target takes it. */
async function copy(source: Readable, targets: readonly Writable[]): Promise<void> {
  try {
    for await (const chunk of source) {
      await Promise.all(targets.map((target) => new Promise<void>((resolve) => target.write(chunk, () => resolve()))));
    }
  } catch {
    // The head has ended while its output was read.
  }
}
