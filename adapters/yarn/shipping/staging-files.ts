import type { Readable } from 'node:stream';
import type { ReadableFiles, RemoteFile } from '../client/remote-files.js';
import type { HadoopToken } from '../hadoop-ipc/token-file.js';

/** A file system that the submitting machine and the YARN NodeManagers see, on which archives are put. Paths are absolute on it. */
export interface StagingFiles extends Pick<ReadableFiles, 'list'> {
  /** Directory of ours below which archives lie. */
  stagingDirectory(): Promise<string>;
  /** `undefined` when it is not there. */
  stat(path: string): Promise<RemoteFile | undefined>;
  /** With those above it, closed to others. No error when it is there. */
  makeDirectory(directory: string): Promise<void>;
  /** A new file, closed to others. */
  write(path: string, contents: Readable): Promise<void>;
  /** False when there is something at `to` already; that stays as it is. */
  moveToFree(from: string, to: string): Promise<boolean>;
  /** With everything in it; no error when it is not there. */
  remove(path: string): Promise<void>;
  /** `hdfs://nn:8020/user/me/x` */
  urlOf(path: string): string;
  /** With which nodes may read what is ours; none where no security is. */
  tokens(): Promise<readonly HadoopToken[]>;
}
