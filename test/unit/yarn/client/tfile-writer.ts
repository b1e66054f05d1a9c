/** Writes TFiles as Hadoop does, with blocks and chunks of any size, so that a reader can be tried on all of them. */
import { deflateSync } from 'node:zlib';

export interface WrittenRecord {
  readonly key: Buffer;
  readonly value: Buffer;
}

export interface TFileShape {
  readonly compression: 'none' | 'gz';
  readonly recordsPerBlock: number;
  readonly chunkBytes: number;
}

const MAGIC = Buffer.from('d111d36891b5d7b639df414092bae150', 'hex');

/** By the table in Hadoop's `Utils.writeVLong`. */
export function vint(n: number): Buffer {
  if (n >= -32 && n <= 127) return Buffer.from([n & 0xff]);
  for (const [bytes, bias, limit] of [
    [1, 52, 20],
    [2, 88, 16],
    [3, 112, 8],
  ] as const) {
    const unit = 2 ** (8 * bytes);
    if (n < -limit * unit || n >= limit * unit) continue;
    const high = Math.floor(n / unit);
    const out = Buffer.alloc(1 + bytes);
    out.writeInt8(high - bias);
    out.writeUIntBE(n - high * unit, 1, bytes);
    return out;
  }
  for (let bytes = 4; bytes <= 6; bytes++) {
    if (n < -(2 ** (8 * bytes - 1)) || n >= 2 ** (8 * bytes - 1)) continue;
    const out = Buffer.alloc(1 + bytes);
    out.writeInt8(bytes - 129);
    out.writeIntBE(n, 1, bytes);
    return out;
  }
  const out = Buffer.alloc(9);
  out.writeInt8(-121);
  out.writeBigInt64BE(BigInt(n), 1);
  return out;
}

const text = (value: string): Buffer => Buffer.concat([vint(Buffer.byteLength(value)), Buffer.from(value)]);

function chunked(value: Buffer, chunkBytes: number): Buffer {
  const parts: Buffer[] = [];
  let rest = value;
  while (rest.length > chunkBytes) {
    parts.push(vint(-chunkBytes), rest.subarray(0, chunkBytes));
    rest = rest.subarray(chunkBytes);
  }
  return Buffer.concat([...parts, vint(rest.length), rest]);
}

export function writeTFile(records: readonly WrittenRecord[], shape: TFileShape): Buffer {
  const { compression, recordsPerBlock, chunkBytes } = shape;
  const file: Buffer[] = [];
  let offset = 0;
  const append = (raw: Buffer): Buffer => {
    const stored = compression === 'gz' ? deflateSync(raw) : raw;
    const region = Buffer.concat([offset, stored.length, raw.length].map(vint));
    file.push(stored);
    offset += stored.length;
    return region;
  };
  const regions: Buffer[] = [];
  for (let first = 0; first < records.length; first += recordsPerBlock) {
    const block = records.slice(first, first + recordsPerBlock);
    const encoded = block.map(({ key, value }) => Buffer.concat([vint(key.length), key, chunked(value, chunkBytes)]));
    regions.push(append(Buffer.concat(encoded)));
  }
  const meta = Buffer.concat([text('data:TFile.meta'), text(compression), append(Buffer.from([0, 1, 0, 0, 0, 0]))]);
  const blockIndex = Buffer.concat([text(compression), vint(regions.length), ...regions]);
  const index = Buffer.concat([text('data:BCFile.index'), text(compression), append(blockIndex)]);
  const tail = Buffer.alloc(12);
  tail.writeBigUInt64BE(BigInt(offset));
  tail.writeUInt16BE(1, 8);
  return Buffer.concat([...file, vint(2), meta, index, tail, MAGIC]);
}

/** A text as Java's `writeUTF` writes it. */
export function utf(value: string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** What a NodeManager makes of the log files of one container. */
export function containerRecord(containerId: string, files: Readonly<Record<string, Buffer>>): WrittenRecord {
  const value = Object.entries(files).flatMap(([name, bytes]) => [utf(name), utf(String(bytes.length)), bytes]);
  return { key: utf(containerId), value: Buffer.concat(value) };
}
