import type { Readable } from 'node:stream';
import type { HadoopToken } from '../hadoop-ipc/token-file.js';

export interface RemoteFile {
  /** Without its directory. */
  readonly name: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970, by the clock of the file system. */
  readonly modifiedAtMs: number;
}

/** A file system that the submitting machine and the YARN NodeManagers see. Paths are absolute on it. */
export interface RemoteFiles {
  /** Directory of ours below which archives lie. */
  stagingDirectory(): Promise<string>;
  /** Files and directories in a directory; empty when it is not there. */
  list(directory: string): Promise<readonly RemoteFile[]>;
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
