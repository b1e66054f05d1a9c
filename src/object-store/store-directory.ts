/**
 * The directory of a store, `/dev/shm/batchray-<uid>-<cluster>-<n>/`, belongs to one raylet for as long as that lives.
 * The raylet holds the lock of its `owner` file; the kernel gives the lock back however the raylet ends. So "is the owner
 * gone?" is asked of the lock and not of a process id, which another PID namespace with the same /dev/shm may know differently.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ObjectStoreError } from '../common/errors.js';
import { tryLock } from '../common/native.js';

const SHARED_MEMORY_DIR = '/dev/shm';
const OWNER_FILE = 'owner';
/** A directory without a filled-in owner file is still being made unless it is older than this. */
const CREATION_GRACE_MS = 60_000;

/** Where the store of raylet number `n` of a cluster lies. */
export function storeDirectory(options: { uid: number; clusterId: string; n: number }): string {
  return path.join(SHARED_MEMORY_DIR, `batchray-${options.uid}-${options.clusterId}-${options.n}`);
}

/** Makes the directory (0700) and takes its lock; returns the open owner file. Throws {@link ObjectStoreError}. */
export function claimStoreDirectory(dir: string): number {
  try {
    fs.mkdirSync(dir, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !removeStaleStore(dir)) {
      throw new ObjectStoreError(
        `cannot make the object store's directory ${dir}: ${(error as Error).message}. ` +
          (isErrno(error, 'EEXIST')
            ? 'Another raylet uses it: give this one a directory of its own.'
            : `${path.dirname(dir)} must exist and be writable on this node.`),
        { context: { dir }, cause: error },
      );
    }
    fs.mkdirSync(dir, { mode: 0o700 });
  }
  const fd = fs.openSync(path.join(dir, OWNER_FILE), 'wx', 0o600);
  tryLock(fd);
  // Written after the lock is held: an empty owner file is one whose lock says nothing yet.
  fs.writeSync(fd, `${process.pid}\n`);
  return fd;
}

/** Removes the directory whose lock the caller holds. */
export function releaseStoreDirectory(dir: string, ownerFd: number): void {
  fs.rmSync(dir, { recursive: true, force: true });
  fs.closeSync(ownerFd);
}

/**
 * Removes the store in `dir` if the raylet that made it is gone; `true` when nothing is left there. For whoever outlives a raylet:
 * a guard process, or a worker that lost the connection to it.
 */
export function removeStaleStore(dir: string): boolean {
  const file = path.join(dir, OWNER_FILE);
  let fd: number;
  try {
    fd = fs.openSync(file, 'r+');
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) return false;
    return removeIfAbandoned(dir);
  }
  try {
    if (fs.fstatSync(fd).size === 0) return removeIfAbandoned(dir);
    if (!tryLock(fd)) return false;
    fs.rmSync(dir, { recursive: true, force: true });
    return true;
  } finally {
    fs.closeSync(fd);
  }
}

/**
 * Removes what raylets of this user that are gone have left in /dev/shm: `batchray-<uid>-*`. Returns the directories removed.
 * `root` is for tests.
 */
export function sweepStaleStores(uid: number, root: string = SHARED_MEMORY_DIR): string[] {
  let names: string[];
  try {
    names = fs.readdirSync(root);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.startsWith(`batchray-${uid}-`))
    .map((name) => path.join(root, name))
    .filter((dir) => removeStaleStore(dir));
}

function removeIfAbandoned(dir: string): boolean {
  const stat = fs.statSync(dir, { throwIfNoEntry: false });
  if (stat === undefined) return true;
  if (Date.now() - stat.mtimeMs < CREATION_GRACE_MS) return false;
  fs.rmSync(dir, { recursive: true, force: true });
  return true;
}

function isErrno(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
