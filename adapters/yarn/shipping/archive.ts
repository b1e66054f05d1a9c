/** Archives as streams: nothing is held in memory or written to a temporary file. */
import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack as tarPack, type Pack } from 'tar-stream';
import { BatchSystemError } from '../../../src/common/errors.js';
import type { ArchiveEntry, ArchivePlan } from './archive-entry.js';

type FileEntry = ArchiveEntry & { readonly kind: 'file' };

/** Of what is hashed: another number gives all archives new names. */
const FORMAT = 1;
/** Networks are faster than better compression. */
const GZIP_LEVEL = 1;
const EPOCH = new Date(0);

/**
 * Hash of the contents, in hexadecimal: the same for the same files, whenever and wherever they were written.
 * @throws BatchSystemError for a file that cannot be read
 */
export async function archiveHash({ entries }: ArchivePlan, signal: AbortSignal | undefined): Promise<string> {
  const hash = newHash();
  for (const entry of entries) {
    signal?.throwIfAborted();
    beginEntry(hash, entry);
    if (entry.kind === 'file') for await (const chunk of contentsOf(entry)) hash.update(chunk);
  }
  return hash.digest('hex');
}

/**
 * The archive (`tar.gz`). The stream fails when the files are not those any more whose hash is `expected`.
 */
export function archiveStream({ entries, link }: ArchivePlan, expected: string): Readable {
  const pack = tarPack();
  const output = new PassThrough();
  // It may be given up while all of it is packed and nobody reads yet: a file system is slow to take it. Who reads is told then.
  output.on('error', () => undefined);
  const writing = writeEntries(pack, entries).then((actual) => {
    if (actual !== expected) {
      throw new BatchSystemError(`--ship: the ${link} was changed while it was packed. Submit again.`);
    }
    pack.finalize();
  });
  writing.catch((error: unknown) => output.destroy(error as Error));
  pipeline(pack as unknown as Readable, createGzip({ level: GZIP_LEVEL }), output).catch((error: unknown) => {
    pack.destroy(error as Error);
    output.destroy(error as Error);
  });
  return output;
}

async function writeEntries(pack: Pack, entries: readonly ArchiveEntry[]): Promise<string> {
  const hash = newHash();
  for (const entry of entries) {
    beginEntry(hash, entry);
    const header = { name: entry.name, mtime: EPOCH, uid: 0, gid: 0 };
    if (entry.kind === 'directory') pack.entry({ ...header, type: 'directory', mode: 0o755 });
    else if (entry.kind === 'link') pack.entry({ ...header, type: 'symlink', linkname: entry.target, mode: 0o777 });
    else {
      const sink = pack.entry({ ...header, size: entry.sizeBytes, mode: entry.isExecutable ? 0o755 : 0o644 });
      await pipeline(hashed(entry, hash), sink as unknown as NodeJS.WritableStream);
    }
  }
  return hash.digest('hex');
}

async function* hashed(entry: FileEntry, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of contentsOf(entry)) {
    hash.update(chunk);
    yield chunk;
  }
}

async function* contentsOf({ source, sizeBytes }: FileEntry): AsyncGenerator<Buffer> {
  if (sizeBytes === 0) return;
  let left = sizeBytes;
  try {
    for await (const chunk of fs.createReadStream(source, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) break;
      yield chunk;
    }
  } catch (error) {
    throw new BatchSystemError(`--ship: ${source} cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  if (left !== 0) throw new BatchSystemError(`--ship: ${source} was changed while it was packed. Submit again.`);
}

function newHash(): Hash {
  return createHash('sha256').update(`${FORMAT}\n`);
}

function beginEntry(hash: Hash, entry: ArchiveEntry): void {
  const { kind, name } = entry;
  const more = kind === 'link' ? entry.target : kind === 'file' ? [entry.sizeBytes, entry.isExecutable] : '';
  hash.update(`${JSON.stringify([kind, name, more])}\n`);
}
