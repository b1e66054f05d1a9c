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
/** Of the arena. */
export const STORE_FILE = 'store';
/** A directory without a filled-in owner file is still being made unless it is older than this. */
const CREATION_GRACE_MS = 60_000;
const CLAIM_PAUSE_MS = 10;
/** Whoever sweeps holds the lock for a moment before it removes the store, the first thing to go. */
const CLAIM_ATTEMPTS = 50;
/** From then on it is the kernel that takes time, to free the memory: for a large store many seconds. */
const REMOVAL_ATTEMPTS = 6_000;

/** Where the store of raylet number `n` of a cluster lies. */
export function storeDirectory(options: { uid: number; clusterId: string; n: number }): string {
  return path.join(SHARED_MEMORY_DIR, `batchray-${options.uid}-${options.clusterId}-${options.n}`);
}

/** Makes the directory (0700) and takes its lock; returns the open owner file. Throws {@link ObjectStoreError}. */
export function claimStoreDirectory(dir: string): number {
  for (let attempt = 1; !isMade(dir); attempt++) {
    if (removeStaleStore(dir)) continue;
    const isInUse = fs.existsSync(path.join(dir, STORE_FILE));
    if (attempt >= (isInUse ? CLAIM_ATTEMPTS : REMOVAL_ATTEMPTS))
      throw notMade(dir, 'it is there', 'Another raylet uses it: give this one a directory of its own.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, CLAIM_PAUSE_MS);
  }
  const fd = fs.openSync(path.join(dir, OWNER_FILE), 'wx', 0o600);
  tryLock(fd);
  // Written after the lock is held: an empty owner file is one whose lock says nothing yet.
  fs.writeSync(fd, `${process.pid}\n`);
  return fd;
}

function isMade(dir: string): boolean {
  try {
    fs.mkdirSync(dir, { mode: 0o700 });
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw notMade(
      dir,
      (error as Error).message,
      `${path.dirname(dir)} must exist and be writable on this node.`,
      error,
    );
  }
}

function notMade(dir: string, why: string, advice: string, cause?: unknown): ObjectStoreError {
  return new ObjectStoreError(`cannot make the object store's directory ${dir}: ${why}. ${advice}`, {
    context: { dir },
    cause,
  });
}

/** Removes the directory whose lock the caller holds. */
export function releaseStoreDirectory(dir: string, ownerFd: number): void {
  remove(dir);
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
    // Somebody else may have removed it since it was opened, and a raylet have made one of its own.
    if (fs.statSync(file, { throwIfNoEntry: false })?.ino !== fs.fstatSync(fd).ino) return !fs.existsSync(dir);
    remove(dir);
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
  remove(dir);
  return true;
}

/** What takes time goes first: a process that is killed meanwhile leaves a store of which everybody sees that its owner is gone. */
function remove(dir: string): void {
  fs.rmSync(path.join(dir, STORE_FILE), { force: true });
  fs.rmSync(dir, { recursive: true, force: true });
}

function isErrno(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
