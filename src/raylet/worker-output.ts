import { createWriteStream, type WriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { JobId } from '../common/ids.js';
import type { LogBatch } from '../gcs/client/tables.js';

type StreamName = LogBatch['stream'];

/** What runs in a worker at this moment: its output belongs to it. */
export interface OutputSource {
  /** Without a job, lines go to the file only. */
  readonly jobId: JobId | undefined;
  /** Function or class. */
  readonly name: string;
}

export interface WorkerOutputOptions {
  readonly pid: number;
  /** For people. */
  readonly hostname: string;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Without `.out` and `.err`. Files are made when there is something to write. */
  readonly file: string;
  readonly source: () => OutputSource;
  readonly publish: (jobId: JobId, batch: LogBatch) => Promise<void>;
}

/** A line longer than this is cut. */
const MAX_LINE_CHARACTERS = 64 * 1024;
/** Above this, for the job or for the file, the worker has to wait: nobody reads its pipe. */
const MAX_PENDING = 1024 * 1024;
/** More than a pipe can hold: what comes after so much was written after the worker's end. */
const MAX_LEFT_BYTES = 1024 * 1024;
const TAIL_CHARACTERS = 2048;

/**
 * One pipe of a worker: every byte to its file, every line to the job's channel. Lines that arrive while a batch is on its way make
 * up the next one, so a chatty worker costs few messages, and a quiet one's line is not delayed.
 */
class OutputStream {
  readonly #options: WorkerOutputOptions;
  readonly #name: StreamName;
  readonly #stream: Readable;
  readonly #decoder = new StringDecoder('utf8');
  #file: WriteStream | undefined;
  #partial = '';
  #tail = '';
  #pending: { readonly source: OutputSource; readonly lines: string[] }[] = [];
  #pendingCharacters = 0;
  #isPublishing = false;
  #isEnded = false;
  /** Bytes that are still read of a pipe whose worker is gone. */
  #leftBytes: number | undefined;
  #markDone: () => void = () => undefined;
  /** The pipe has ended, and everything is written and published. */
  readonly done = new Promise<void>((resolve) => (this.#markDone = resolve));

  constructor(options: WorkerOutputOptions, name: StreamName) {
    this.#options = options;
    this.#name = name;
    this.#stream = options[name];
    this.#stream.on('data', (chunk: Buffer) => {
      this.#onData(chunk);
    });
    this.#stream.on('error', () => undefined);
    this.#stream.once('close', () => {
      this.#onEnd();
    });
  }

  get tail(): string {
    return this.#tail;
  }

  /** What is in the pipe is read, and no more. */
  stop(): void {
    this.#leftBytes ??= MAX_LEFT_BYTES;
    this.#steer();
    this.#destroyWhenRead(0);
  }

  #destroyWhenRead(quietTurns: number): void {
    const before = this.#leftBytes!;
    // A pipe is looked at once in each turn of the event loop; this one may be past that.
    setImmediate(() => {
      const quiet = this.#leftBytes === before ? quietTurns + 1 : 0;
      if (quiet === 2 || this.#leftBytes! <= 0) this.#stream.destroy();
      else this.#destroyWhenRead(quiet);
    });
  }

  /** Reads on, unless too much waits to be sent or written. */
  #steer(): void {
    const unwritten = this.#file?.destroyed === false ? this.#file.writableLength : 0;
    const isTooMuch = this.#pendingCharacters > MAX_PENDING || unwritten > MAX_PENDING;
    if (isTooMuch && this.#leftBytes === undefined) this.#stream.pause();
    else if (this.#stream.isPaused()) this.#stream.resume();
  }

  #onData(chunk: Buffer): void {
    if (this.#file === undefined) {
      const path = `${this.#options.file}.${this.#name === 'stdout' ? 'out' : 'err'}`;
      this.#file = createWriteStream(path, { flags: 'a', mode: 0o600 });
      const steer = (): void => {
        this.#steer();
      };
      this.#file.on('drain', steer);
      // A full disk must not stop the worker: its lines still reach the driver.
      this.#file.on('error', steer);
    }
    this.#file.write(chunk);
    if (this.#leftBytes !== undefined) this.#leftBytes -= chunk.length;
    const text = this.#partial + this.#decoder.write(chunk);
    this.#tail = (this.#tail + text.slice(this.#partial.length)).slice(-TAIL_CHARACTERS);
    const lines = text.split('\n');
    this.#partial = lines.pop()!;
    if (this.#partial.length > MAX_LINE_CHARACTERS) {
      lines.push(this.#partial);
      this.#partial = '';
    }
    this.#queue(lines);
    this.#steer();
  }

  #queue(lines: string[]): void {
    const source = this.#options.source();
    if (lines.length === 0 || source.jobId === undefined) return;
    const last = this.#pending.at(-1);
    if (last?.source.jobId === source.jobId && last.source.name === source.name) last.lines.push(...lines);
    else this.#pending.push({ source, lines });
    for (const line of lines) this.#pendingCharacters += line.length + 1;
    if (!this.#isPublishing) void this.#publish();
  }

  async #publish(): Promise<void> {
    this.#isPublishing = true;
    const { pid, hostname, publish } = this.#options;
    while (this.#pending.length > 0) {
      const batches = this.#pending;
      this.#pending = [];
      this.#pendingCharacters = 0;
      this.#steer();
      // Redis gone: the node is about to end, and the lines are in the file.
      await Promise.allSettled(
        batches.map(({ source: { jobId, name }, lines }) =>
          publish(jobId!, { name, pid, node: hostname, stream: this.#name, lines }),
        ),
      );
    }
    this.#isPublishing = false;
    this.#finish();
  }

  #onEnd(): void {
    const rest = this.#partial + this.#decoder.end();
    if (rest !== '') this.#queue([rest]);
    this.#partial = '';
    this.#isEnded = true;
    this.#finish();
  }

  #finish(): void {
    if (!this.#isEnded || this.#isPublishing) return;
    if (this.#file === undefined || this.#file.destroyed) this.#markDone();
    else this.#file.end(this.#markDone);
  }
}

/** What a worker process writes to its standard output and error: to files, and by Redis to the driver of its job. */
export class WorkerOutput {
  readonly #stdout: OutputStream;
  readonly #stderr: OutputStream;
  /** Both pipes have ended, and everything is written and published. */
  readonly done: Promise<void>;

  constructor(options: WorkerOutputOptions) {
    this.#stdout = new OutputStream(options, 'stdout');
    this.#stderr = new OutputStream(options, 'stderr');
    this.done = Promise.all([this.#stdout.done, this.#stderr.done]).then(() => undefined);
  }

  /** The last lines of standard error. */
  get errorTail(): string {
    return this.#stderr.tail.trim();
  }

  /** Stops to read when what is there is read: what children of a dead worker still write is not waited for. */
  stop(): void {
    this.#stdout.stop();
    this.#stderr.stop();
  }
}
