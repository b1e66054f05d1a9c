/**
 * How the launcher, on whatever machine, and the application master talk: by two files in the session directory. `orders.json` is written by
 * launchers and read by the application master at every heartbeat; `containers.json` the other way round.
 */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { writeAtomically } from '../../src/common/atomic-file.js';
import { BatchSystemError } from '../../src/common/errors.js';

/** Contents of `orders.json`: what shall be, not what is to be done. */
export interface Orders {
  /** Grows with every change. */
  readonly version: number;
  /** Slots of worker nodes that shall exist, in ascending order. Numbers begin at 1 and are never used again. */
  readonly workers: readonly number[];
  /** The highest number that was ever given. */
  readonly lastSlot: number;
  /** The application shall end. */
  readonly stop?: { readonly reason: string };
}

/** `queued`: asked for; `starting`: allocated, or handed to its NodeManager. */
export type ContainerState = 'queued' | 'starting' | 'running' | 'ended';

/** What became of a slot. After a replacement it tells of the latest container. */
export interface SlotStatus {
  readonly slot: number;
  readonly state: ContainerState;
  /** From `starting` on. */
  readonly containerId?: string;
  /** Host name of its node, as YARN knows it. */
  readonly node?: string;
  /** `host:port` of the web server of its NodeManager. */
  readonly nodeHttpAddress?: string;
  readonly startedAtMs?: number;
  /** Of an ended container: the exit code, or one of YARN's negative numbers; absent when it never ran. */
  readonly exitStatus?: number;
  /** Of an ended container, for people: `exit code 3`, `its node n2 was lost`. */
  readonly endReason?: string;
  /** It ended because orders said so, or with the whole application. */
  readonly isRemoved?: boolean;
  /** How often it was asked for again. */
  readonly replacements?: number;
}

/** Contents of `containers.json`. */
export interface Containers {
  readonly applicationId: string;
  /** From 1 on. */
  readonly attempt: number;
  /** Version of the orders that this state follows: 0 before any were read. */
  readonly ordersVersion: number;
  /** The application master ends the application. */
  readonly stopping?: { readonly reason: string };
  /** Every slot that was ever ordered. */
  readonly slots: readonly SlotStatus[];
  /** What keeps slots waiting, for people: `the cluster has 2 of 4 vcores left in this queue`. */
  readonly waitingFor?: string;
}

const NO_ORDERS: Orders = { version: 0, workers: [], lastSlot: 0 };
/** Changing orders takes milliseconds: a lock this old was left by a process that was killed. */
const STALE_LOCK_MS = 10_000;
const FIRST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 200;

const ordersFile = (sessionDir: string): string => path.join(sessionDir, 'orders.json');
const containersFile = (sessionDir: string): string => path.join(sessionDir, 'containers.json');

/** Without orders nothing but the head shall be. */
export function readOrders(sessionDir: string): Orders {
  return readJson<Orders>(ordersFile(sessionDir)) ?? NO_ORDERS;
}

/** `undefined` before the application master has written it. */
export function readContainers(sessionDir: string): Containers | undefined {
  return readJson<Containers>(containersFile(sessionDir));
}

export function writeContainers(sessionDir: string, containers: Containers): void {
  writeAtomically(containersFile(sessionDir), `${JSON.stringify(containers, null, 2)}\n`);
}

/**
 * Changes the orders while no other process does. Resolves to the new orders.
 * @param change - returns what is different; the version is counted on here
 * @throws BatchSystemError when the session directory cannot be written, or others keep it locked
 */
export async function changeOrders(
  sessionDir: string,
  change: (orders: Orders) => Omit<Orders, 'version'>,
): Promise<Orders> {
  const lock = path.join(sessionDir, 'orders.lock');
  await takeLock(lock);
  try {
    const before = readOrders(sessionDir);
    const orders: Orders = { ...change(before), version: before.version + 1 };
    writeAtomically(ordersFile(sessionDir), `${JSON.stringify(orders)}\n`);
    return orders;
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<void> {
  const deadlineMs = performance.now() + 3 * STALE_LOCK_MS;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      fs.closeSync(fs.openSync(lock, 'wx', 0o600));
      return;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST' || performance.now() > deadlineMs) {
        throw new BatchSystemError(`orders for the application master cannot be written: ${message}`, { cause: error });
      }
    }
    removeStale(lock);
    await delay(waitMs);
  }
}

/** Renamed first: of several that find it stale, one removes it, and none removes the next holder's. */
function removeStale(lock: string): void {
  const stat = fs.statSync(lock, { throwIfNoEntry: false });
  if (stat === undefined || Date.now() - stat.mtimeMs < STALE_LOCK_MS) return;
  const aside = `${lock}.${process.pid}`;
  try {
    fs.renameSync(lock, aside);
    fs.rmSync(aside, { force: true });
  } catch {
    // Another one was faster.
  }
}

/** `undefined` when it is not there, or is just being replaced on a file system without atomic renames. */
function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
