/** HDFS as the default file system: archives lie in the home directory that the user has there. */
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { HdfsAddress } from '../client/name-nodes.js';
import type { HdfsStatus, WebHdfs } from '../client/webhdfs.js';
import type { HadoopToken } from '../hadoop-ipc/token-file.js';
import type { RemoteFile, RemoteFiles } from './remote-files.js';

/** Below the home directory. */
export const STAGING_DIRECTORY = '.batchray/staging';

export interface HdfsFilesOptions {
  readonly address: HdfsAddress;
  readonly hdfs: WebHdfs;
  /** Of a secure cluster: for the nodes. */
  readonly token: (() => Promise<HadoopToken>) | undefined;
}

export class HdfsFiles implements RemoteFiles {
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
    return await this.#hdfs.list(directory);
  }

  async stat(file: string): Promise<HdfsStatus | undefined> {
    return await this.#hdfs.stat(file);
  }

  async makeDirectory(directory: string): Promise<void> {
    await this.#hdfs.makeDirectory(directory, '700');
  }

  async write(file: string, contents: Readable): Promise<void> {
    await this.#hdfs.create(file, contents, '600');
  }

  async moveToFree(from: string, to: string): Promise<boolean> {
    return await this.#hdfs.rename(from, to);
  }

  async remove(file: string): Promise<void> {
    await this.#hdfs.remove(file);
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
