import fs from 'node:fs';

const CHUNK_BYTES = 256 * 1024;

/**
 * Reads a file that somebody else appends to, perhaps on another machine. It is opened anew each time: only so does a network file
 * system look at it again. A file that was begun anew (a requeued job) is read from its start.
 */
export class FileTail {
  readonly #file: string;
  readonly #chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  #offset = 0;
  #inode: number | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** Whether the file has been seen. */
  get exists(): boolean {
    return this.#inode !== undefined;
  }

  /** Hands on what was appended since the last call, as bytes; resolves to how many they were. */
  async read(write: (bytes: Buffer) => Promise<void>): Promise<number> {
    const fd = orNothing(() => fs.openSync(this.#file, 'r'));
    if (fd === undefined) return 0;
    try {
      const stat = orNothing(() => fs.fstatSync(fd));
      if (stat === undefined) return 0;
      const { size, ino } = stat;
      if (ino !== this.#inode || size < this.#offset) this.#offset = 0;
      this.#inode = ino;
      const begin = this.#offset;
      for (;;) {
        const count = orNothing(() => fs.readSync(fd, this.#chunk, 0, CHUNK_BYTES, this.#offset)) ?? 0;
        if (count === 0) return this.#offset - begin;
        this.#offset += count;
        await write(Buffer.from(this.#chunk.subarray(0, count)));
      }
    } finally {
      fs.closeSync(fd);
    }
  }
}

/** Not there yet, just being replaced, or its file system has trouble for a moment: the next look tells. */
function orNothing<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
