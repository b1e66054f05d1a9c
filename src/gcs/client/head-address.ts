import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface HostPort {
  readonly host: string;
  readonly port: number;
}

/** Where the processes of the head listen that everybody talks to. They move when the head is started again. */
export interface HeadAddress {
  readonly gcs: HostPort;
  readonly redis: HostPort;
}

export const isSameAddress = (a: HostPort, b: HostPort): boolean => a.host === b.host && a.port === b.port;

/** What `cluster.json` in the session directory says; `undefined` when there is none, or none that can be read just now. */
export function readHeadAddress(sessionDir: string): HeadAddress | undefined {
  try {
    // NFS clients go on with what they know of a file unless its directory is opened again.
    readdirSync(sessionDir);
    return JSON.parse(readFileSync(path.join(sessionDir, 'cluster.json'), 'utf8')) as HeadAddress;
  } catch {
    return undefined;
  }
}

/** Whether the head has ended in order: it has told the result and taken its address back. One that takes over removes the result first. */
export function hasHeadEnded(sessionDir: string): boolean {
  const isThere = (name: string): boolean => existsSync(path.join(sessionDir, name));
  return isThere('result.json') && !isThere('cluster.json');
}
