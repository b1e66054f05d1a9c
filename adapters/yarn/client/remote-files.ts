import fs from 'node:fs/promises';
import path from 'node:path';
import { BatchSystemError } from '../../../src/common/errors.js';

/** A file or directory on a file system that the nodes see. */
export interface RemoteFile {
  /** Without its directory. */
  readonly name: string;
  readonly isDirectory: boolean;
  readonly sizeBytes: number;
  /** Milliseconds since 1970, by the clock of the file system. */
  readonly modifiedAtMs: number;
}

/** What is asked of a file system from which something is read. Paths are absolute on it. */
export interface ReadableFiles {
  /** Files and directories in a directory; empty when it is not there. @throws BatchSystemError when it may not be read, or nobody answers */
  list(directory: string): Promise<readonly RemoteFile[]>;
  /** Exactly so many bytes, unless the file ends before. @throws BatchSystemError */
  readAt(file: string, offset: number, length: number): Promise<Buffer>;
}

/** A shared file system, `file:` in the words of Hadoop. */
export class LocalFiles implements ReadableFiles {
  async list(directory: string): Promise<readonly RemoteFile[]> {
    const names = await ifThere(fs.readdir(directory), directory);
    // What goes away meanwhile was a temporary file.
    const found = await Promise.all((names ?? []).map((name) => this.stat(path.join(directory, name))));
    return found.flatMap((file) => file ?? []);
  }

  /** `undefined` when it is not there. */
  async stat(file: string): Promise<RemoteFile | undefined> {
    const stat = await ifThere(fs.stat(file), file);
    return (
      stat && {
        name: path.basename(file),
        isDirectory: stat.isDirectory(),
        sizeBytes: stat.size,
        modifiedAtMs: Math.trunc(stat.mtimeMs),
      }
    );
  }

  async readAt(file: string, offset: number, length: number): Promise<Buffer> {
    try {
      const handle = await fs.open(file);
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    } catch (error) {
      throw unreadable(file, error);
    }
  }
}

async function ifThere<Result>(action: Promise<Result>, file: string): Promise<Result | undefined> {
  try {
    return await action;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw unreadable(file, error);
  }
}

function unreadable(path: string, cause: unknown): BatchSystemError {
  return new BatchSystemError(`${path} cannot be read: ${(cause as Error).message}`, { context: { path }, cause });
}
