/** The little that is asked of a file system in which logs lie. */
import fs from 'node:fs/promises';
import { BatchSystemError } from '../../../src/common/errors.js';

export interface RemoteEntry {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly sizeBytes: number;
}

export interface RemoteFiles {
  /** `undefined`: there is no such directory. @throws BatchSystemError when it may not be read, or nobody answers */
  list(directory: string): Promise<readonly RemoteEntry[] | undefined>;
  /** Exactly so many bytes, unless the file ends before. @throws BatchSystemError */
  readAt(file: string, offset: number, length: number): Promise<Buffer>;
}

/** A shared file system, `file:` in the words of Hadoop. */
export class LocalFiles implements RemoteFiles {
  async list(directory: string): Promise<readonly RemoteEntry[] | undefined> {
    try {
      const entries = await fs.readdir(directory, { withFileTypes: true });
      const found = entries.map(async (entry) => {
        // What goes away meanwhile was a temporary file.
        const stat = await fs.stat(`${directory}/${entry.name}`).catch(() => undefined);
        if (stat === undefined) return [];
        return [{ name: entry.name, isDirectory: stat.isDirectory(), sizeBytes: stat.size }];
      });
      return (await Promise.all(found)).flat();
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw unreadable(directory, error);
    }
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

function unreadable(path: string, cause: unknown): BatchSystemError {
  return new BatchSystemError(`${path} cannot be read: ${(cause as Error).message}`, { context: { path }, cause });
}
