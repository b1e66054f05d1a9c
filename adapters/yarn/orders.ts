/**
 * How the launcher, on whatever machine, and the application master talk: by two files in the session directory. `orders.json` is written by
 * launchers and read by the application master at every heartbeat; `containers.json` the other way round.
 */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { writeAtomically } from '../../src/common/atomic-file.js';
import { BatchSystemError } from '../../src/common/errors.js';
import { breakLock, lockHolder, takeLock } from '../../src/common/lock-directory.js';

/** Contents of `orders.json`: what shall be, not what is to be done. */
export interface Orders {
  /** Whom they are for; others do not heed them. */
  readonly applicationId: string;
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
  /** Where its NodeManager listens for application masters. */
  readonly nodePort?: number;
  /** `host:port` of the web server of its NodeManager. */
  readonly nodeHttpAddress?: string;
  readonly startedAtMs?: number;
  /** Of an ended container: the exit code, or one of YARN's negative numbers; absent when it never ran. */
  readonly exitStatus?: number;
  /** Of an ended container, for people: `exit code 3`, `its node n2 was lost`. */
  readonly endReason?: string;
  /** It ended because orders said so, or with the whole application. */
  readonly isRemoved?: boolean;
  /** How often it was asked for again since a container of it last ran for ten minutes. */
  readonly replacements?: number;
}

export type FinalStatus = 'succeeded' | 'failed' | 'killed';

/** How an application ends, as the ResourceManager is told. */
export interface Outcome {
  readonly status: FinalStatus;
  /** For people: `exit code 3`; may be empty. */
  readonly diagnostics: string;
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
  /** How the head has ended: a further attempt has only to tell the ResourceManager. */
  readonly outcome?: Outcome;
  /** Every slot that was ever ordered. */
  readonly slots: readonly SlotStatus[];
  /** What keeps slots waiting, for people: `the cluster has 2 of 4 vcores left in this queue`. */
  readonly waitingFor?: string;
}

/** Changing orders takes milliseconds: whoever holds the lock so long was killed. */
const STALE_LOCK_MS = 10_000;
const FIRST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 200;

const ordersFile = (sessionDir: string): string => path.join(sessionDir, 'orders.json');
const containersFile = (sessionDir: string): string => path.join(sessionDir, 'containers.json');

/** `undefined` before the first were given. */
export function readOrders(sessionDir: string): Orders | undefined {
  return readJson<Orders>(ordersFile(sessionDir));
}

/** The first orders of an application: workers 1 to `workerCount`. */
export function giveFirstOrders(sessionDir: string, applicationId: string, workerCount: number): void {
  const workers = Array.from({ length: workerCount }, (_, index) => index + 1);
  writeOrders(sessionDir, { applicationId, version: 1, workers, lastSlot: workerCount });
}

function writeOrders(sessionDir: string, orders: Orders): void {
  writeAtomically(ordersFile(sessionDir), `${JSON.stringify(orders)}\n`);
}

/** `undefined` before the application master has written it. */
export function readContainers(sessionDir: string): Containers | undefined {
  return readJson<Containers>(containersFile(sessionDir));
}

export function writeContainers(sessionDir: string, containers: Containers): void {
  writeAtomically(containersFile(sessionDir), `${JSON.stringify(containers, null, 2)}\n`);
}

/**
 * Changes the orders while no other process does. The first try is made before this returns: whoever exits at once has given the order.
 * @param change - what is different; not called, and nothing changed, when the orders are another application's
 * @returns the new orders; `undefined` when they are another application's
 * @throws BatchSystemError when the session directory cannot be written, or others keep the orders locked
 */
export function changeOrders(
  sessionDir: string,
  applicationId: string,
  change: (orders: Orders) => Partial<Orders>,
): Promise<Orders | undefined> {
  const action = (): Orders | undefined => {
    const before = readOrders(sessionDir);
    if (before?.applicationId !== applicationId) return undefined;
    const orders: Orders = { ...before, ...change(before), version: before.version + 1 };
    writeOrders(sessionDir, orders);
    return orders;
  };
  return whileLocked(path.join(sessionDir, 'orders.lock'), action);
}

async function whileLocked<T>(lock: string, action: () => T): Promise<T> {
  const deadlineMs = performance.now() + 3 * STALE_LOCK_MS;
  /** Who has been seen to hold it, and since when: by no clock but ours. */
  let holder: { readonly key: string; readonly sinceMs: number } | undefined;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    const isLastTry = performance.now() > deadlineMs;
    const release = attempt(() => takeLock(lock, String(process.pid)));
    if (release !== undefined) {
      try {
        return action();
      } finally {
        release();
      }
    }
    if (isLastTry) {
      throw new BatchSystemError(`orders for the application master cannot be written: others keep ${lock} locked`);
    }
    const key = attempt(() => lockHolder(lock))?.key;
    if (holder?.key !== key) holder = key === undefined ? undefined : { key, sinceMs: performance.now() };
    else if (holder !== undefined && performance.now() - holder.sinceMs > STALE_LOCK_MS) breakLock(lock, holder.key);
    await delay(waitMs);
  }
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { message } = error as Error;
    throw new BatchSystemError(`orders for the application master cannot be written: ${message}`, { cause: error });
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
