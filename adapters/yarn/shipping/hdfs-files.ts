/** HDFS as the default file system: archives lie in the home directory that the user has there. */
import path from 'node:path';
import type { Readable } from 'node:stream';
import { BatchSystemError } from '../../../src/common/errors.js';
import type { HdfsAddress } from '../client/name-nodes.js';
import type { RemoteFile } from '../client/remote-files.js';
import { HdfsRefusalError, type WebHdfs } from '../client/webhdfs.js';
import type { HadoopToken } from '../hadoop-ipc/token-file.js';
import type { StagingFiles } from './staging-files.js';

/** Below the home directory. */
export const STAGING_DIRECTORY = '.batchray/staging';

export interface HdfsFilesOptions {
  readonly address: HdfsAddress;
  readonly hdfs: WebHdfs;
  /** Of a secure cluster: for the nodes. */
  readonly token: (() => Promise<HadoopToken>) | undefined;
}

export class HdfsFiles implements StagingFiles {
  readonly #options: HdfsFilesOptions;
  #staging: Promise<string> | undefined;

  constructor(options: HdfsFilesOptions) {
    this.#options = options;
  }

  async stagingDirectory(): Promise<string> {
    this.#staging ??= this.#hdfs.homeDirectory().then((home) => path.posix.join(home, STAGING_DIRECTORY));
    try {
      return await this.#staging;
    } catch (error) {
      this.#staging = undefined;
      throw error;
    }
  }

  async list(directory: string): Promise<readonly RemoteFile[]> {
    return await advised(this.#hdfs.list(directory));
  }

  async stat(file: string): Promise<RemoteFile | undefined> {
    return await advised(this.#hdfs.stat(file));
  }

  async makeDirectory(directory: string): Promise<void> {
    await advised(this.#hdfs.makeDirectory(directory, '700'));
  }

  async write(file: string, contents: Readable): Promise<void> {
    await advised(this.#hdfs.create(file, contents, '600'));
  }

  async moveToFree(from: string, to: string): Promise<boolean> {
    return await advised(this.#hdfs.rename(from, to));
  }

  async remove(file: string): Promise<void> {
    await advised(this.#hdfs.remove(file));
  }

  urlOf(file: string): string {
    return `${this.#options.address.origin}${encodeURI(file)}`;
  }

  async tokens(): Promise<readonly HadoopToken[]> {
    const { token } = this.#options;
    return token === undefined ? [] : [await token()];
  }

  get #hdfs(): WebHdfs {
    return this.#options.hdfs;
  }
}

const WHERE = `The archives of --ship go to ${STAGING_DIRECTORY} in your home directory on HDFS`;
const QUOTA = `Your quota on HDFS is used up. ${WHERE}; what is old there may be deleted.`;
const ADVICE: Readonly<Record<string, string>> = {
  AccessControlException: `${WHERE}; if you have none there, an administrator makes it.`,
  DSQuotaExceededException: QUOTA,
  NSQuotaExceededException: QUOTA,
};

async function advised<Result>(action: Promise<Result>): Promise<Result> {
  try {
    return await action;
  } catch (error) {
    const advice = error instanceof HdfsRefusalError ? ADVICE[error.exception] : undefined;
    if (advice === undefined) throw error;
    throw new BatchSystemError(`${(error as HdfsRefusalError).message} ${advice}`, { cause: error });
  }
}
