/**
 * The runtime directory `<tmp>/batchray-<uid>/<clusterId>-<n>/` (0700) of a node holds its Unix sockets. It lies on node-local
 * disk and its path is short: the kernel takes 107 bytes for the path of a socket.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ClusterStartError } from '../common/errors.js';
import { isAlive, pidNamespace, processStartTicks } from '../common/process-info.js';

const MAX_SOCKET_PATH_BYTES = 107;
/** The longest name of a socket in it, `/` included. */
const MAX_SOCKET_NAME_BYTES = 24;
const OWNER_FILE = 'supervisor.json';
/** A directory without an owner file is still being made unless it is older than this. */
const CREATION_GRACE_MS = 60_000;

interface Owner {
  readonly pid: number;
  readonly startTicks: number;
  /** A process of another PID namespace that shares this /tmp cannot be judged from here. */
  readonly pidNamespace: string;
}

/** The first of `bases` (default: TMPDIR, then /tmp) in which socket paths fit. */
export function runtimeDirectory(
  options: { readonly uid: number; readonly clusterId: string; readonly nodeIndex: number },
  bases: readonly string[] = [os.tmpdir(), '/tmp'],
): string {
  const candidates = bases.map((base) =>
    path.join(base, `batchray-${options.uid}`, `${options.clusterId}-${options.nodeIndex}`),
  );
  const fitting = candidates.find((dir) => Buffer.byteLength(dir) + MAX_SOCKET_NAME_BYTES <= MAX_SOCKET_PATH_BYTES);
  if (fitting === undefined) {
    throw new ClusterStartError(
      `socket paths below ${candidates.join(' and ')} would be longer than ${MAX_SOCKET_PATH_BYTES} bytes. ` +
        'Set TMPDIR to a shorter node-local directory.',
    );
  }
  return fitting;
}

/** Makes the directory and notes this process as its owner. An abandoned one of the same name is replaced. */
export function claimRuntimeDirectory(dir: string): void {
  const parent = path.dirname(dir);
  try {
    fs.mkdirSync(parent, { recursive: true, mode: 0o700 });
    const stat = fs.lstatSync(parent);
    if (!stat.isDirectory() || stat.uid !== process.getuid?.() || (stat.mode & 0o077) !== 0) {
      throw new Error(`${parent} exists and is not a directory that only this user may enter`);
    }
    if (fs.existsSync(dir)) {
      if (!isAbandoned(dir)) throw new Error('another process of this user runs a node there');
      fs.rmSync(dir, { recursive: true, force: true });
    }
    fs.mkdirSync(dir, { mode: 0o700 });
    const owner: Owner = {
      pid: process.pid,
      startTicks: processStartTicks(process.pid) ?? 0,
      pidNamespace: pidNamespace(),
    };
    fs.writeFileSync(path.join(dir, OWNER_FILE), JSON.stringify(owner), { mode: 0o600 });
  } catch (error) {
    throw new ClusterStartError(
      `the runtime directory ${dir} on ${os.hostname()} cannot be made: ${(error as Error).message}. ` +
        'Free it or space there, or set TMPDIR to another node-local directory.',
      { context: { path: dir }, cause: error },
    );
  }
}

/** Removes the runtime directories of this user whose supervisors are gone, as far as possible. Returns those that went. */
export function sweepRuntimeDirectories(parent: string): string[] {
  let names: string[];
  try {
    names = fs.readdirSync(parent);
  } catch {
    return [];
  }
  return names.map((name) => path.join(parent, name)).filter((dir) => isAbandoned(dir) && isRemoved(dir));
}

function isRemoved(dir: string): boolean {
  try {
    fs.rmSync(dir, { recursive: true, force: true });
    return true;
  } catch {
    // Another node is at it, too, or the machine does not let it go: no reason not to start.
    return false;
  }
}

function isAbandoned(dir: string): boolean {
  try {
    const owner = JSON.parse(fs.readFileSync(path.join(dir, OWNER_FILE), 'utf8')) as Owner;
    return owner.pidNamespace === pidNamespace() && !isAlive(owner);
  } catch {
    const stat = fs.statSync(dir, { throwIfNoEntry: false });
    return stat !== undefined && Date.now() - stat.mtimeMs > CREATION_GRACE_MS;
  }
}
