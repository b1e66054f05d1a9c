/** What blocks of a TFile hold, uncompressed, from the beginning on and in small pieces. */
import { createInflate } from 'node:zlib';
import { BatchSystemError } from '../../../src/common/errors.js';
import { TFileError, bytesAfter, exactly, vintOf, type RandomAccess, type Region } from './tfile-bytes.js';

export type Compression = 'none' | 'gz';

const WINDOW_BYTES = 64 * 1024;

/** `gz` is zlib's format, without the header of gzip. */
export function compressionNamed(name: string): Compression {
  if (name === 'none' || name === 'gz') return name;
  throw new TFileError(`it is compressed with "${name.slice(0, 40)}", and only "none" and "gz" are known`);
}

export function openBlock(file: RandomAccess, region: Region, compression: Compression): BlockBytes {
  if (compression === 'gz') return new InflatedBlock(file, region);
  if (region.storedBytes !== region.rawBytes) throw new TFileError('a block that is not compressed has two sizes');
  return new PlainBlock(file, region);
}

export async function readVint(bytes: BlockBytes): Promise<number> {
  const first = (await bytes.read(1)).readInt8();
  return vintOf(first, await bytes.read(bytesAfter(first)));
}

/** What a block holds, from its beginning on. */
export abstract class BlockBytes {
  readonly #rawBytes: number;
  #buffered: Buffer = Buffer.alloc(0);
  #position = 0;

  constructor(rawBytes: number) {
    this.#rawBytes = rawBytes;
  }

  get left(): number {
    return this.#rawBytes - this.#position;
  }

  async read(length: number): Promise<Buffer> {
    this.#take(length);
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      if (this.#buffered.length === 0) this.#buffered = await this.more();
      const part = this.#buffered.subarray(0, missing);
      parts.push(part);
      missing -= part.length;
      this.#buffered = this.#buffered.subarray(part.length);
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  async skip(length: number): Promise<void> {
    this.#take(length);
    let missing = length;
    while (missing > 0) {
      if (this.#buffered.length === 0) {
        missing -= this.jump(missing);
        if (missing === 0) return;
        this.#buffered = await this.more();
      }
      const count = Math.min(missing, this.#buffered.length);
      missing -= count;
      this.#buffered = this.#buffered.subarray(count);
    }
  }

  abstract close(): void;

  /** The next bytes, at least one. */
  protected abstract more(): Promise<Buffer>;
  /** Passes over bytes that nobody has read yet; returns how many of them. */
  protected abstract jump(length: number): number;

  #take(length: number): void {
    if (length > this.left) throw new TFileError('a record is longer than its block');
    this.#position += length;
  }
}

class PlainBlock extends BlockBytes {
  readonly #file: RandomAccess;
  readonly #end: number;
  #offset: number;

  constructor(file: RandomAccess, { offset, storedBytes, rawBytes }: Region) {
    super(rawBytes);
    this.#file = file;
    this.#offset = offset;
    this.#end = offset + storedBytes;
  }

  close(): void {
    // Nothing is open.
  }

  protected async more(): Promise<Buffer> {
    const length = Math.min(WINDOW_BYTES, this.#end - this.#offset);
    if (length <= 0) throw new TFileError('a block ends too early');
    const bytes = await exactly(this.#file, this.#offset, length);
    this.#offset += length;
    return bytes;
  }

  protected jump(length: number): number {
    const count = Math.min(length, this.#end - this.#offset);
    this.#offset += count;
    return count;
  }
}

class InflatedBlock extends BlockBytes {
  readonly #inflate = createInflate({ chunkSize: WINDOW_BYTES });
  readonly #chunks: AsyncIterator<Buffer>;

  constructor(file: RandomAccess, region: Region) {
    super(region.rawBytes);
    this.#chunks = (this.#inflate as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    void this.#feed(file, region);
  }

  close(): void {
    this.#inflate.destroy();
  }

  protected async more(): Promise<Buffer> {
    for (;;) {
      let next: IteratorResult<Buffer>;
      try {
        next = await this.#chunks.next();
      } catch (cause) {
        if (cause instanceof BatchSystemError) throw cause;
        throw new TFileError(`a block cannot be uncompressed: ${(cause as Error).message}`, { cause });
      }
      if (next.done === true) throw new TFileError('a block ends too early');
      if (next.value.length > 0) return next.value;
    }
  }

  protected jump(): number {
    return 0;
  }

  /** No faster than it is taken up. */
  async #feed(file: RandomAccess, { offset, storedBytes }: Region): Promise<void> {
    const inflate = this.#inflate;
    inflate.on('error', () => undefined); // whoever reads is told
    try {
      for (let done = 0; done < storedBytes && !inflate.destroyed; done += WINDOW_BYTES) {
        const bytes = await exactly(file, offset + done, Math.min(WINDOW_BYTES, storedBytes - done));
        await new Promise((resolve) => inflate.write(bytes, resolve));
      }
      inflate.end();
    } catch (error) {
      inflate.destroy(error as Error);
    }
  }
}
