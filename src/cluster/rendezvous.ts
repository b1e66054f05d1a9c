/** How the nodes of a cluster find each other, in whatever order they come: through a file in the session directory. */
import fs from 'node:fs';
import path from 'node:path';
import { packageVersion } from '../common/entry-points.js';
import { ClusterStartError, errorFromWire } from '../common/errors.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import { isClusterAlive } from './liveness.js';
import { isRedisThere } from './redis-server.js';
import { readCluster, readHeadError, type ClusterFile, type SessionPaths } from './session.js';

const FIRST_WAIT_MS = 20;
const LAST_WAIT_MS = 1_000;

/** Waits between two looks, longer each time; rejects when `signal` is aborted. */
async function* backOff(timeoutMs: number, lastWaitMs: number, signal: AbortSignal): AsyncGenerator<void> {
  const deadlineMs = performance.now() + timeoutMs;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 1.5, lastWaitMs)) {
    signal.throwIfAborted();
    yield;
    const leftMs = deadlineMs - performance.now();
    if (leftMs <= 0) return;
    await abortableDelay(Math.min(waitMs, leftMs), signal);
  }
}

function abortableDelay(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, delayMs);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/**
 * Waits until the head of the cluster is up.
 * @throws the head's own error when it failed, ClusterStartError after `timeoutMs`
 */
export async function waitForHead(
  session: SessionPaths,
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<ClusterFile> {
  for await (const _ of backOff(options.timeoutMs, LAST_WAIT_MS, options.signal)) {
    refreshDirectory(session.dir);
    const cluster = readCluster(session);
    // A requeued job finds the file of its earlier life when that was not ended in order. One of another version is refused anyway.
    if (cluster !== undefined && (cluster.version !== packageVersion() || (await isClusterAlive(cluster))))
      return cluster;
    const failure = readHeadError(session);
    if (failure !== undefined)
      throw errorFromWire({ ...failure, message: `the head did not start: ${failure.message}` });
  }
  const headLogs = logDirectories(session).find((name) => name.startsWith('0-'));
  throw new ClusterStartError(
    `the head of cluster ${session.clusterId} did not come up within ${options.timeoutMs / 1000} s. ` +
      (headLogs === undefined
        ? `Nothing of it is in ${session.dir}: was it started, and is this directory on a file system that all nodes share (--session-root, BATCHRAY_SESSION_ROOT)?`
        : `Its logs are in ${path.join(session.nodesDir, headLogs)}.`) +
      ' The time-out is BATCHRAY_RENDEZVOUS_TIMEOUT_MS.',
    { context: { clusterId: session.clusterId, timeoutMs: options.timeoutMs } },
  );
}

/** Waits until nothing of an earlier head runs any more: the end of a killed one takes a moment. @throws ClusterStartError after `timeoutMs` */
export async function waitForEndOf(
  cluster: ClusterFile,
  token: ClusterToken,
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<void> {
  const { clusterId, headHostname, headPid, redis } = cluster;
  for await (const _ of backOff(options.timeoutMs, LAST_WAIT_MS, options.signal)) {
    if (!(await isClusterAlive(cluster)) && !(await isRedisThere(redis.host, redis.port, token))) return;
  }
  throw new ClusterStartError(
    `the earlier head of cluster ${clusterId} still runs (process ${headPid} on ${headHostname}, Redis at ${redis.host}:${redis.port}): ` +
      `another one can take over when it is gone. End it with \`batchray stop ${clusterId}\`, or by hand.`,
    { context: { clusterId, pid: headPid, host: headHostname } },
  );
}

/** NFS clients believe for some time that a file they missed is not there, unless the directory is opened again. */
function refreshDirectory(dir: string): void {
  try {
    fs.readdirSync(dir);
  } catch {
    // Not made yet.
  }
}

export interface NodeWait {
  readonly count: number;
  /** Names the batch system gave; empty when there are none. */
  readonly expectedHostnames: readonly string[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Host names of the living nodes. */
  readonly listHostnames: () => Promise<readonly string[]>;
  /** Throws when it is known already that a node will not come. */
  readonly check: () => Promise<void>;
}

/** Waits until `count` nodes are there. Throws ClusterStartError naming who is missing and where its log is. */
export async function waitForNodes(session: SessionPaths, wait: NodeWait): Promise<void> {
  let present: readonly string[] = [];
  for await (const _ of backOff(wait.timeoutMs, LAST_WAIT_MS / 4, wait.signal)) {
    present = await wait.listHostnames();
    if (present.length >= wait.count) return;
    await wait.check();
  }
  throw new ClusterStartError(
    `only ${present.length} of ${wait.count} nodes came within ${wait.timeoutMs / 1000} s. ` +
      missingNodes(session, wait, present) +
      ' The time-out is BATCHRAY_RENDEZVOUS_TIMEOUT_MS.',
    { context: { clusterId: session.clusterId, present: present.length, expected: wait.count } },
  );
}

function missingNodes(session: SessionPaths, wait: NodeWait, present: readonly string[]): string {
  const short = (name: string): string => name.split('.')[0] ?? name;
  const here = new Set(present.map(short));
  const started = logDirectories(session).map((name) => ({
    dir: path.join(session.nodesDir, name),
    hostname: name.slice(name.indexOf('-') + 1),
  }));
  const expected = wait.expectedHostnames.length > 0 ? wait.expectedHostnames : started.map(({ hostname }) => hostname);
  const missing = [...new Set(expected.filter((name) => !here.has(short(name))))];
  if (missing.length === 0) return `Here are: ${present.join(', ')}. Logs are in ${session.nodesDir}.`;
  const words = missing.map((name) => {
    const log = started.find(({ hostname }) => short(hostname) === short(name));
    return log === undefined
      ? `${name} (never started, or does not see ${session.dir})`
      : `${name} (started; its logs are in ${log.dir})`;
  });
  return `Missing: ${words.join(', ')}.`;
}

function logDirectories(session: SessionPaths): string[] {
  try {
    return fs.readdirSync(session.nodesDir);
  } catch {
    return [];
  }
}
