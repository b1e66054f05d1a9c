/**
 * TFile, in which NodeManagers leave the logs of ended applications: blocks of records, then an index of the blocks, all of it described by
 * what stands at the end of the file. Reads forward and in small pieces: one value may be larger than memory. Pure: bytes come from whoever has them.
 */
import { compressionNamed, openBlock, readVint, type BlockBytes, type Compression } from './tfile-blocks.js';
import {
  Cursor,
  NotATFileError,
  TFileError,
  exactly,
  sizeWithin,
  type RandomAccess,
  type Region,
} from './tfile-bytes.js';

/** One value. It is to be read before the next record is asked for; what is left is passed over. */
export interface TFileValue {
  /** Exactly so many bytes. */
  read(length: number): Promise<Buffer>;
  skip(length: number): Promise<void>;
  isAtEnd(): Promise<boolean>;
}

export interface TFileRecord {
  readonly key: Buffer;
  readonly value: TFileValue;
}

const MAGIC = Buffer.from('d111d36891b5d7b639df414092bae150', 'hex');
/** Offset of the index of meta blocks, version, magic. */
const TAIL_BYTES = 8 + 4 + MAGIC.length;
const MAJOR_VERSION = 1;
const BLOCK_INDEX = 'data:BCFile.index';
/** Far beyond what a real one has: an index holds some bytes for every 256 KiB. */
const MAX_META_BYTES = 64 * 1024 * 1024;
/** TFile's own limit. */
const MAX_KEY_BYTES = 64 * 1024;

/**
 * All records in the order of the file.
 * @throws NotATFileError, TFileError
 */
export async function* tfileRecords(file: RandomAccess): AsyncGenerator<TFileRecord, void> {
  const { compression, blocks } = await readBlockIndex(file);
  for (const block of blocks) {
    const bytes = openBlock(file, block, compression);
    try {
      while (bytes.left > 0) {
        const key = await bytes.read(sizeWithin(await readVint(bytes), MAX_KEY_BYTES, 'a key'));
        const value = new ChunkedValue(bytes);
        yield { key, value };
        await value.drain();
      }
    } finally {
      bytes.close();
    }
  }
}

async function readBlockIndex(file: RandomAccess): Promise<{ compression: Compression; blocks: Region[] }> {
  const end = file.sizeBytes - TAIL_BYTES;
  if (end < 0) throw new NotATFileError(`it has ${file.sizeBytes} bytes, fewer than any TFile`);
  const tail = await exactly(file, end, TAIL_BYTES);
  if (!tail.subarray(12).equals(MAGIC)) throw new NotATFileError('it does not end as a TFile does');
  const version = tail.readUInt16BE(8);
  if (version !== MAJOR_VERSION) throw new TFileError(`it is a TFile of version ${version}, which is not known`);
  const start = Number(tail.readBigUInt64BE(0));
  if (start > end) throw new TFileError('the index of its meta blocks lies beyond its end');
  const length = sizeWithin(end - start, MAX_META_BYTES, 'the index of meta blocks');
  const index = new Cursor(await exactly(file, start, length));
  for (let count = index.size('meta blocks'); count > 0; count--) {
    const name = index.text();
    const compression = compressionNamed(index.text());
    const region = index.region(end);
    if (name !== BLOCK_INDEX) continue;
    const bytes = openBlock(file, region, compression);
    try {
      const raw = sizeWithin(region.rawBytes, MAX_META_BYTES, 'the index of blocks');
      return parseBlockIndex(new Cursor(await bytes.read(raw)), end);
    } finally {
      bytes.close();
    }
  }
  throw new TFileError('it has no index of its blocks');
}

function parseBlockIndex(index: Cursor, end: number): { compression: Compression; blocks: Region[] } {
  const compression = compressionNamed(index.text());
  const blocks: Region[] = [];
  for (let count = index.size('blocks'); count > 0; count--) blocks.push(index.region(end));
  return { compression, blocks };
}

/** A value lies in chunks, each after its length; that of all but the last is negative. */
class ChunkedValue implements TFileValue {
  readonly #bytes: BlockBytes;
  #left = 0;
  #isLast = false;

  constructor(bytes: BlockBytes) {
    this.#bytes = bytes;
  }

  async read(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    await this.#each(length, async (count) => void parts.push(await this.#bytes.read(count)));
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  async skip(length: number): Promise<void> {
    await this.#each(length, (count) => this.#bytes.skip(count));
  }

  async isAtEnd(): Promise<boolean> {
    if (this.#left === 0 && !this.#isLast) {
      const length = await readVint(this.#bytes);
      this.#isLast = length >= 0;
      this.#left = Math.abs(length);
    }
    return this.#left === 0;
  }

  async drain(): Promise<void> {
    while (!(await this.isAtEnd())) await this.skip(this.#left);
  }

  async #each(length: number, act: (count: number) => Promise<void>): Promise<void> {
    for (let missing = length; missing > 0;) {
      if (await this.isAtEnd()) throw new TFileError('a value ends too early');
      const count = Math.min(missing, this.#left);
      await act(count);
      this.#left -= count;
      missing -= count;
    }
  }
}
