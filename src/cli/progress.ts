import type { Writable } from 'node:stream';

/** A terminal, or what stands for one. */
export interface ProgressStream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const CLEAR_LINE = '\r\u001b[2K';
const PREFIX = 'batchray: ';

/**
 * Tells how a cluster comes along beside the output of its driver. On a terminal one line stands below the output and changes; elsewhere
 * each change of the gist is a line of its own.
 */
export class Progress {
  readonly #notes: ProgressStream;
  readonly #output: ProgressStream;
  readonly #isLive: boolean;
  #line = '';
  #gist: string | undefined;
  /** The output ended in the middle of a line: the live line must not stand behind it. */
  #isMidLine = false;

  /** @param notes - for our own lines; @param output - for the driver's */
  constructor(notes: ProgressStream, output: ProgressStream) {
    this.#notes = notes;
    this.#output = output;
    this.#isLive = notes.isTTY === true;
  }

  /** What happens now. */
  show(now: { readonly gist: string; readonly text: string }): void {
    if (!this.#isLive) {
      if (now.gist !== this.#gist) this.#notes.write(`${PREFIX}${now.gist}\n`);
      this.#gist = now.gist;
      return;
    }
    if (now.text === this.#line) return;
    this.#line = now.text;
    if (!this.#isMidLine) this.#draw();
  }

  /** A line that stays. */
  note(text: string): void {
    this.#erase();
    this.#notes.write(`${this.#isMidLine && this.#isLive ? '\n' : ''}${PREFIX}${text}\n`);
    this.#isMidLine = false;
    this.#draw();
  }

  /** Output of the driver. Resolves when the stream has room for more. */
  async write(bytes: Buffer): Promise<void> {
    this.#erase();
    const hasRoom = this.#output.write(bytes);
    this.#isMidLine = bytes.at(-1) !== 0x0a;
    if (!this.#isMidLine) this.#draw();
    if (hasRoom) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        for (const event of ['drain', 'error', 'close']) this.#output.off(event, go);
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) this.#output.on(event, go);
    });
  }

  /** Takes the live line away. */
  end(): void {
    this.#erase();
    this.#line = '';
  }

  #erase(): void {
    if (this.#isLive && this.#line !== '' && !this.#isMidLine) this.#notes.write(CLEAR_LINE);
  }

  #draw(): void {
    if (!this.#isLive || this.#line === '') return;
    const width = Math.max(20, (this.#notes.columns ?? 80) - 1);
    this.#notes.write(`${CLEAR_LINE}${(PREFIX + this.#line).slice(0, width)}`);
  }
}
