/** Pseudo terminals by node-pty, an optional package: it is loaded when the first terminal is opened. */
import { readSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Clock } from '../common/clock.js';
import { TerminalError } from '../common/errors.js';

export interface PtyOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly columns: number;
  readonly rows: number;
  readonly clock: Clock;
}

/** A program that leads a session of its own, with a terminal as its standard input and output. */
export interface Pty {
  readonly pid: number;
  onOutput(callback: (bytes: Buffer) => void): void;
  /** After the last output. `signal` is 0 when the program ended by itself. */
  onExit(callback: (exit: { readonly exitCode: number; readonly signal: number }) => void): void;
  /** `taken` is called when the program's terminal has the bytes; not at all when it ends before. */
  write(bytes: Uint8Array, taken: () => void): void;
  resize(columns: number, rows: number): void;
  /** Output waits in the kernel until `resume`, and the program with it. */
  pause(): void;
  resume(): void;
}

export type SpawnPty = (options: PtyOptions) => Pty;

/** What we use of a terminal of node-pty with `encoding: null`, whose own types know of strings only. */
interface NodePtyTerminal {
  readonly pid: number;
  readonly fd: number;
  on(event: 'data', callback: (bytes: Buffer) => void): void;
  on(event: 'exit', callback: (exitCode: number, signal: number) => void): void;
  resize(columns: number, rows: number): void;
  pause(): void;
  resume(): void;
  /** Not part of its interface: see {@link readToTheEnd}. */
  readonly _socket?: {
    readonly readableLength: number;
    destroy(error?: Error): unknown;
    emit(event: 'data', bytes: Buffer): boolean;
  };
}

interface NodePty {
  spawn(file: string, args: readonly string[], options: object): NodePtyTerminal;
}

const FIRST_RETRY_MS = 5;
const LAST_RETRY_MS = 100;
const PAUSED_LOOK_MS = 50;
const QUIET_MS = 200;
const UNTAKEN_LOOK_MS = 5;
/** Of 4 KiB: twice what the kernel keeps for a terminal. What still comes then is somebody's who goes on in the background. */
const MAX_REST_READS = 32;

/** @throws TerminalError when node-pty is not installed, or was not compiled */
export const spawnPty: SpawnPty = ({ file, args, cwd, env, columns, rows, clock }) => {
  const terminal = loadNodePty().spawn(file, args, { cwd, env, cols: columns, rows, encoding: null });
  const input = new PtyInput(terminal.fd, clock);
  readToTheEnd(terminal, clock, () => {
    input.close();
  });
  let cancelLook: (() => void) | undefined;
  let hasEnded = false;
  terminal.on('exit', () => {
    input.close();
    cancelLook?.();
  });
  // node-pty gives up what was not read 200 ms after the program's end: a reader that pauses must not lose it. It is no more than
  // the kernel keeps for a terminal, so it is read without a pause.
  const lookWhetherEnded = (): void => {
    hasEnded = !isProcess(terminal.pid);
    if (hasEnded) terminal.resume();
    else cancelLook = clock.after(PAUSED_LOOK_MS, lookWhetherEnded);
  };
  return {
    pid: terminal.pid,
    onOutput: (callback) => {
      terminal.on('data', callback);
    },
    onExit: (callback) => {
      terminal.on('exit', (exitCode, signal) => {
        callback({ exitCode, signal });
      });
    },
    write: (bytes, taken) => {
      input.write(bytes, taken);
    },
    resize: (width, height) => {
      if (!input.isClosed) terminal.resize(width, height);
    },
    pause: () => {
      if (hasEnded) return;
      terminal.pause();
      lookWhetherEnded();
    },
    resume: () => {
      cancelLook?.();
      terminal.resume();
    },
  };
};

/**
 * node-pty closes its end 200 ms after the program's end, whether or not it was busy with something else meanwhile: what the
 * kernel still has would be lost. So it is closed only when nothing has come for as long, after a look. And libuv takes a short read
 * before a hang-up for the last one, but a terminal gives 4 KiB at a time: the rest is read here. An error closes it at once: it is
 * the end of the terminal, though its program may go on without one.
 *
 * @param beforeClose - from then on the descriptor's number may be another file's
 */
function readToTheEnd(terminal: NodePtyTerminal, clock: Clock, beforeClose: () => void): void {
  const socket = terminal._socket;
  if (socket === undefined) return;
  let chunks = 0;
  let isClosed = false;
  terminal.on('data', () => chunks++);
  const destroy = socket.destroy.bind(socket);
  const close = (error?: Error): unknown => {
    beforeClose();
    isClosed = true;
    return destroy(error);
  };
  socket.destroy = (error) => {
    if (isClosed) return destroy(error);
    if (socket.readableLength > 0) {
      // Read already, while nobody took it.
      terminal.resume();
      clock.after(UNTAKEN_LOOK_MS, () => socket.destroy(error));
      return socket;
    }
    for (let reads = 0; reads < MAX_REST_READS; reads++) {
      const rest = readNow(terminal.fd);
      if (rest === undefined) break;
      socket.emit('data', rest);
    }
    if (error !== undefined) return close(error);
    const before = chunks;
    clock.after(QUIET_MS, () => {
      if (isClosed || chunks !== before) return socket.destroy();
      return close();
    });
    return socket;
  };
}

/** `undefined` when there is nothing, or nothing any more. */
function readNow(fd: number): Buffer | undefined {
  const chunk = Buffer.alloc(4096);
  try {
    const count = readSync(fd, chunk);
    return count === 0 ? undefined : chunk.subarray(0, count);
  } catch {
    return undefined;
  }
}

/** Keys on their way into the terminal. node-pty's own queue spins while a program does not read; this one waits. */
class PtyInput {
  readonly #fd: number;
  readonly #clock: Clock;
  readonly #queue: { bytes: Uint8Array; readonly taken: () => void }[] = [];
  #retryMs = FIRST_RETRY_MS;
  #cancelRetry: (() => void) | undefined;
  isClosed = false;

  constructor(fd: number, clock: Clock) {
    this.#fd = fd;
    this.#clock = clock;
  }

  write(bytes: Uint8Array, taken: () => void): void {
    if (this.isClosed) return;
    this.#queue.push({ bytes, taken });
    if (this.#cancelRetry === undefined) this.#flush();
  }

  close(): void {
    this.isClosed = true;
    this.#cancelRetry?.();
    this.#queue.length = 0;
  }

  #flush(): void {
    this.#cancelRetry = undefined;
    for (let next = this.#queue[0]; next !== undefined && !this.isClosed; next = this.#queue[0]) {
      try {
        // The descriptor does not block.
        next.bytes = next.bytes.subarray(writeSync(this.#fd, next.bytes));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') this.#retry();
        else this.close();
        return;
      }
      if (next.bytes.length > 0) continue;
      this.#retryMs = FIRST_RETRY_MS;
      this.#queue.shift();
      next.taken();
    }
  }

  #retry(): void {
    this.#cancelRetry = this.#clock.after(this.#retryMs, () => {
      this.#flush();
    });
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
  }
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function loadNodePty(): NodePty {
  try {
    return createRequire(import.meta.url)('node-pty') as NodePty;
  } catch (error) {
    const why = (error as Error).message.split('\n')[0] ?? '';
    throw new TerminalError(
      `terminals need the package node-pty, which is not installed where the cluster runs, or not compiled (${why}). ` +
        'In the project folder: npm install node-pty && npm rebuild node-pty (python3, make and a C++ compiler; ' +
        'without internet also npm_config_nodedir=<prefix of node>). Then start the cluster again. All else works without it.',
      { cause: error },
    );
  }
}
