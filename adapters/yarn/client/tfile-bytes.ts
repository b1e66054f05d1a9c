/** Numbers, texts and places of a TFile, and what is said of one that is damaged. */
import { BatchSystemError } from '../../../src/common/errors.js';

/** A file as {@link tfileRecords} reads it. */
export interface RandomAccess {
  readonly sizeBytes: number;
  /** Exactly so many bytes, unless the file ends before. */
  readAt(offset: number, length: number): Promise<Buffer>;
}

/** The file is not what it should be: cut off, damaged, or of another kind. */
export class TFileError extends BatchSystemError {}

/** It ends like no TFile: of another kind, or not whole. */
export class NotATFileError extends TFileError {}

export interface Region {
  readonly offset: number;
  readonly storedBytes: number;
  readonly rawBytes: number;
}

export function sizeWithin(size: number, most: number, what: string): number {
  if (size >= 0 && size <= most) return size;
  throw new TFileError(`${what} of ${size} bytes cannot be`);
}

export async function exactly(file: RandomAccess, offset: number, length: number): Promise<Buffer> {
  const bytes = await file.readAt(offset, length);
  if (bytes.length !== length) throw new TFileError(`it ends after ${offset + bytes.length} bytes`);
  return bytes;
}

/** Bytes that are all there. */
export class Cursor {
  readonly #bytes: Buffer;
  #position = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** A number of things, each of which takes a byte at least. */
  size(what: string): number {
    return sizeWithin(this.vint(), this.#bytes.length - this.#position, `a list of ${what}`);
  }

  text(): string {
    return this.#take(this.size('characters')).toString('utf8');
  }

  region(fileBytes: number): Region {
    const [offset, storedBytes, rawBytes] = [this.vint(), this.vint(), this.vint()];
    const isInside = offset >= 0 && storedBytes >= 0 && rawBytes >= 0 && offset + storedBytes <= fileBytes;
    if (!isInside) throw new TFileError('a block lies outside of the file');
    return { offset, storedBytes, rawBytes };
  }

  vint(): number {
    const first = this.#take(1).readInt8();
    return vintOf(first, this.#take(bytesAfter(first)));
  }

  #take(length: number): Buffer {
    if (length > this.#bytes.length - this.#position) throw new TFileError('an index ends too early');
    this.#position += length;
    return this.#bytes.subarray(this.#position - length, this.#position);
  }
}

/** TFile's own numbers of variable length, which are not those of the rest of Hadoop: how many bytes follow the first one. */
export function bytesAfter(first: number): number {
  if (first >= -32) return 0;
  if (first >= -72) return 1;
  if (first >= -104) return 2;
  if (first >= -120) return 3;
  if (first >= -125) return first + 129;
  throw new TFileError('a number has an impossible length');
}

/** What the first byte adds, by the count of bytes that follow. */
const BIAS: readonly number[] = [0, 52, 88, 112];

export function vintOf(first: number, rest: Buffer): number {
  if (rest.length === 0) return first;
  const bias = BIAS[rest.length];
  if (bias !== undefined) return (first + bias) * 2 ** (8 * rest.length) + rest.readUIntBE(0, rest.length);
  let value = BigInt(rest.readInt8());
  for (const byte of rest.subarray(1)) value = value * 256n + BigInt(byte);
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new TFileError('a number is too large');
  return number;
}
