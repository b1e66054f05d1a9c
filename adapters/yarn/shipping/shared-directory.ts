/** `file:` as the default file system: archives lie beside the sessions, in a directory that the nodes share. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { BatchSystemError } from '../../../src/common/errors.js';
import { LocalFiles, type RemoteFile } from '../client/remote-files.js';
import type { StagingFiles } from './staging-files.js';

export class SharedDirectory implements StagingFiles {
  readonly #directory: string;
  readonly #files = new LocalFiles();

  constructor(directory: string) {
    this.#directory = directory;
  }

  stagingDirectory(): Promise<string> {
    return Promise.resolve(this.#directory);
  }

  async list(directory: string): Promise<readonly RemoteFile[]> {
    return await this.#files.list(directory);
  }

  async stat(file: string): Promise<RemoteFile | undefined> {
    return await this.#files.stat(file);
  }

  async makeDirectory(directory: string): Promise<void> {
    await told(fs.mkdir(directory, { recursive: true, mode: 0o700 }), directory);
  }

  async write(file: string, contents: Readable): Promise<void> {
    await told(pipeline(contents, createWriteStream(file, { flags: 'wx', mode: 0o600 })), file);
    // Some versions of Java, and some file systems, know whole seconds only.
    const now = Math.trunc(Date.now() / 1000);
    await told(fs.utimes(file, now, now), file);
  }

  async moveToFree(from: string, to: string): Promise<boolean> {
    try {
      await fs.link(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      // There are file systems without hard links.
      if ((await this.stat(to)) !== undefined) return false;
      await told(fs.rename(from, to), to);
      return true;
    }
    await told(fs.rm(from, { force: true }), from);
    return true;
  }

  async remove(file: string): Promise<void> {
    // Renamed first: nobody finds half of it.
    const aside = `${file}.${randomBytes(4).toString('hex')}.old`;
    if ((await this.stat(file)) === undefined) return;
    await told(fs.rename(file, aside), file);
    await told(fs.rm(aside, { recursive: true, force: true }), aside);
  }

  urlOf(file: string): string {
    return pathToFileURL(file).href;
  }

  tokens(): Promise<[]> {
    return Promise.resolve([]);
  }
}

async function told<Result>(action: Promise<Result>, file: string): Promise<Result> {
  try {
    return await action;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new BatchSystemError(`--ship: ${file} cannot be written or read: ${(error as Error).message}.`, {
      context: { path: file },
      cause: error,
    });
  }
}
