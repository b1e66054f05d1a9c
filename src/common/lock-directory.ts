/**
 * A lock between processes that share no more than a file system: a directory with one file in it, which is named after who holds it.
 *
 * It is taken by renaming a directory of one's own to it, which fails while it is not empty, and freed by removing the file. So each step is one
 * operation that succeeds for one process only; and what removes the file of a holder that is no more cannot hit the next one.
 */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { writeAtomically } from './atomic-file.js';

export interface LockHolder {
  /** Another one for everybody who ever holds it. */
  readonly key: string;
  /** What it said of itself. */
  readonly text: string;
}

/** `undefined` when it is free. */
export function lockHolder(lock: string): LockHolder | undefined {
  try {
    const [key] = fs.readdirSync(lock);
    return key === undefined ? undefined : { key, text: fs.readFileSync(path.join(lock, key), 'utf8') };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * Takes the lock, if it is free. Returns what gives it back.
 * @throws errors of the file system
 */
export function takeLock(lock: string, text: string): (() => void) | undefined {
  const key = randomUUID();
  const fresh = `${lock}.${key}`;
  try {
    fs.mkdirSync(fresh, { mode: 0o700 });
    writeAtomically(path.join(fresh, key), text);
    fs.renameSync(fresh, lock);
  } catch (error) {
    fs.rmSync(fresh, { recursive: true, force: true });
    if (isCode(error, 'ENOTEMPTY', 'EEXIST')) return undefined;
    throw error;
  }
  return () => {
    breakLock(lock, key);
  };
}

/** Frees a lock whose holder is no more. Does nothing when another one has it by now. */
export function breakLock(lock: string, key: string): void {
  fs.rmSync(path.join(lock, key), { force: true });
  try {
    fs.rmdirSync(lock);
  } catch {
    // Somebody has taken it already.
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
