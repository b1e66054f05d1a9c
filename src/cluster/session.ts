/**
 * The session directory `<root>/<clusterId>` (0700) on the file system that all nodes share: token, `cluster.json` as the
 * rendezvous, Redis's append-only file, and one log directory a node.
 */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeAtomically } from '../common/atomic-file.js';
import { InvalidOptionError, SessionDirectoryError, type RayError } from '../common/errors.js';
import { ClusterToken } from '../rpc/cluster-token.js';
import { pidNamespace } from '../common/process-info.js';

/** What everybody who joins the cluster needs to know. Written by the head when all of its processes are up. */
export interface ClusterFile {
  readonly clusterId: string;
  readonly version: string;
  readonly gcs: { readonly host: string; readonly port: number };
  readonly redis: { readonly host: string; readonly port: number };
  /** Hexadecimal. */
  readonly headNodeId: string;
  readonly headHostname: string;
  /** The head's supervisor; means something where {@link isHeadHere} only. */
  readonly headPid: number;
  /** Tells that process from a later one with the same pid. */
  readonly headStartTicks: number;
  /** A batch system may give every job of a machine pids of its own. */
  readonly headPidNamespace: string;
  readonly startedAtMs: number;
  /** Nodes that the head waits for, itself included, before it runs a driver. */
  readonly expectedNodes: number;
  /** When the head's allocation ends; absent: no limit is known. */
  readonly endsAtMs?: number;
}

export interface SessionPaths {
  readonly root: string;
  readonly clusterId: string;
  readonly dir: string;
  readonly tokenFile: string;
  readonly clusterFile: string;
  /** The head's error when bring-up failed, so that waiting nodes need not run into their time-out. */
  readonly headErrorFile: string;
  /** What was submitted to the batch system, by whom; absent for clusters that nobody submitted. */
  readonly submissionFile: string;
  /** Output of the batch job that holds the head: the driver's, when there is one. */
  readonly jobOutputFile: string;
  /** The nodes that were waited for are there; the driver, if there is one, has been started. */
  readonly begunFile: string;
  /** How the cluster ended: the driver's exit code. Written by the head when it ends in order. */
  readonly resultFile: string;
  /** How the cluster is, replaced by the head every few seconds. */
  readonly statusFile: string;
  /** What the cluster did; written at its end. */
  readonly summaryFile: string;
  readonly redisDir: string;
  readonly nodesDir: string;
}

/** Short enough for socket paths, and nothing that a path or a job name would not take. */
const CLUSTER_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,47}$/;

export function defaultSessionRoot(env: Readonly<Record<string, string | undefined>>): string {
  return env['BATCHRAY_SESSION_ROOT'] || path.join(os.homedir(), '.batchray', 'sessions');
}

const LOCAL_ID = /^local-[0-9a-f]{8}$/;

/** A cluster of this machine that was not given an id. */
export function newLocalClusterId(): string {
  return `local-${randomBytes(4).toString('hex')}`;
}

export function sessionPaths(root: string, clusterId: string): SessionPaths {
  if (!CLUSTER_ID.test(clusterId)) {
    throw new InvalidOptionError(
      `"${clusterId}" cannot be a cluster id: at most 48 letters, digits, ".", "_" and "-", the first one a letter or digit.`,
    );
  }
  const dir = path.join(path.resolve(root), clusterId);
  return {
    root: path.resolve(root),
    clusterId,
    dir,
    tokenFile: path.join(dir, 'token'),
    clusterFile: path.join(dir, 'cluster.json'),
    headErrorFile: path.join(dir, 'head-error.json'),
    submissionFile: path.join(dir, 'submission.json'),
    jobOutputFile: path.join(dir, 'job.out'),
    begunFile: path.join(dir, 'begun.json'),
    resultFile: path.join(dir, 'result.json'),
    statusFile: path.join(dir, 'status.json'),
    summaryFile: path.join(dir, 'summary.json'),
    redisDir: path.join(dir, 'redis'),
    nodesDir: path.join(dir, 'nodes'),
  };
}

/** `BATCHRAY_ADDRESS` and `--address`: the path of a session directory, or a cluster id below the sessions root. */
export function sessionFromAddress(address: string, root: string): SessionPaths {
  if (!address.includes('/')) return sessionPaths(root, address);
  const dir = path.resolve(address);
  return sessionPaths(path.dirname(dir), path.basename(dir));
}

export function nodeLogDirectory(session: SessionPaths, nodeIndex: number, hostname: string): string {
  return path.join(session.nodesDir, `${nodeIndex}-${hostname}`);
}

/** Makes the session directory (any node may be the first) and this node's log directory in it. Returns the latter. */
export function openSession(session: SessionPaths, nodeIndex: number, hostname: string): string {
  const logDir = nodeLogDirectory(session, nodeIndex, hostname);
  attempt('be made', session.dir, () => {
    fs.mkdirSync(session.root, { recursive: true, mode: 0o700 });
    makePrivate(session.dir);
    makePrivate(session.nodesDir);
    makePrivate(logDir);
    fs.accessSync(session.dir, fs.constants.W_OK | fs.constants.X_OK);
  });
  return logDir;
}

/** A number for a node that joins by hand: larger than all that were used, and nobody else's. */
export function claimNodeIndex(session: SessionPaths): number {
  return attempt('be written', session.nodesDir, () => {
    fs.mkdirSync(session.nodesDir, { recursive: true, mode: 0o700 });
    const used = fs.readdirSync(session.nodesDir).map((name) => Number(/^\.?(\d+)/.exec(name)?.[1] ?? 0));
    for (let index = Math.max(0, ...used) + 1; ; index++) {
      try {
        fs.closeSync(fs.openSync(path.join(session.nodesDir, `.${index}`), 'wx', 0o600));
        return index;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  });
}

/**
 * The head's part: forgets an earlier cluster of the same id and writes a new token. A session that was made for a submission
 * keeps its token: other jobs of it, and whoever watches, have it already.
 */
export function claimSession(session: SessionPaths): ClusterToken {
  const isSubmitted = fs.existsSync(session.submissionFile);
  const token = isSubmitted ? readToken(session) : ClusterToken.generate();
  attempt('be written', session.dir, () => {
    fs.rmSync(session.clusterFile, { force: true });
    fs.rmSync(session.headErrorFile, { force: true });
    fs.rmSync(session.begunFile, { force: true });
    fs.rmSync(session.resultFile, { force: true });
    fs.rmSync(session.statusFile, { force: true });
    fs.rmSync(session.summaryFile, { force: true });
    for (const dir of [session.redisDir, ...Object.values(copiesOf(session))])
      fs.rmSync(dir, { recursive: true, force: true });
    makePrivate(session.redisDir);
    if (!isSubmitted) writeAtomically(session.tokenFile, token.reveal());
  });
  return token;
}

/**
 * The part of a head that takes over: the token and Redis's data stay as the lost head left them. `undefined` when there is nothing to
 * take over: that one ended in order, or had not come up. The data are copied, so that a Redis which is only cut off writes into
 * files of its own.
 */
export function recoverSession(session: SessionPaths): ClusterToken | undefined {
  if (fs.existsSync(session.dir)) attempt('be written', session.dir, () => undoCopying(session));
  const hasData = fs.existsSync(session.redisDir) && fs.readdirSync(session.redisDir).length > 0;
  if (!hasData || !fs.existsSync(session.tokenFile)) return undefined;
  const token = readToken(session);
  attempt('be written', session.dir, () => {
    fs.rmSync(session.headErrorFile, { force: true });
    fs.rmSync(session.begunFile, { force: true });
    fs.rmSync(session.resultFile, { force: true });
    const { copy, old } = copiesOf(session);
    fs.cpSync(session.redisDir, copy, { recursive: true });
    fs.renameSync(session.redisDir, old);
    fs.renameSync(copy, session.redisDir);
    fs.rmSync(old, { recursive: true, force: true });
  });
  return token;
}

const copiesOf = ({ redisDir }: SessionPaths) => ({ copy: `${redisDir}.copy`, old: `${redisDir}.old` });

/** A head may have been killed while it took over: what it took over from is there once more, and nothing else. */
function undoCopying(session: SessionPaths): void {
  const { copy, old } = copiesOf(session);
  if (fs.existsSync(old) && !fs.existsSync(session.redisDir)) fs.renameSync(old, session.redisDir);
  for (const dir of [copy, old]) fs.rmSync(dir, { recursive: true, force: true });
}

/** Whether `headPid` means a process that can be seen from here. */
export function isHeadHere({ headHostname, headPidNamespace }: ClusterFile): boolean {
  return headHostname === os.hostname() && headPidNamespace === pidNamespace();
}

/** Another head has taken over from the one of this process, which was only cut off: the session is not its own any more. */
export function isReplaced(session: SessionPaths): boolean {
  const now = readCluster(session);
  if (now === undefined) return false;
  return now.headPid !== process.pid || !isHeadHere(now);
}

/** Sessions of clusters without a name of their own that stay for their logs. */
const KEPT_LOCAL_SESSIONS = 20;
/** One that has no `cluster.json` may still be starting. */
const PRUNE_AFTER_MS = 10 * 60_000;

/**
 * Removes the oldest session directories of ended local clusters: every `init()` without an address makes one, and a home
 * directory has a quota. Those with an id that somebody chose, and those of batch jobs, stay.
 */
export function pruneLocalSessions(root: string, nowMs: number): void {
  const ended = fs
    .readdirSync(root)
    .filter((name) => LOCAL_ID.test(name) && !fs.existsSync(path.join(root, name, 'cluster.json')))
    .map((name) => path.join(root, name))
    .map((dir) => ({ dir, endedAtMs: fs.statSync(dir, { throwIfNoEntry: false })?.mtimeMs ?? nowMs }))
    .filter(({ endedAtMs }) => nowMs - endedAtMs > PRUNE_AFTER_MS)
    .sort((a, b) => b.endedAtMs - a.endedAtMs);
  for (const { dir } of ended.slice(KEPT_LOCAL_SESSIONS)) {
    try {
      fs.rmSync(dir, { recursive: true, force: true });
    } catch {
      // Another head is at it, too; the next one tries again.
    }
  }
}

export function publishCluster(session: SessionPaths, cluster: ClusterFile): void {
  attempt('be written', session.clusterFile, () => {
    writeAtomically(session.clusterFile, `${JSON.stringify(cluster, null, 2)}\n`);
  });
}

/** `undefined` when there is none (yet, or any more), or one that is just being replaced. */
export function readCluster(session: SessionPaths): ClusterFile | undefined {
  try {
    return JSON.parse(fs.readFileSync(session.clusterFile, 'utf8')) as ClusterFile;
  } catch {
    return undefined;
  }
}

/** Best effort: the disk may be the very thing that failed. */
export function publishHeadError(session: SessionPaths, error: RayError): void {
  try {
    fs.mkdirSync(session.dir, { recursive: true, mode: 0o700 });
    writeAtomically(session.headErrorFile, JSON.stringify({ code: error.code, message: error.message }));
  } catch {
    // The workers' time-out remains.
  }
}

export function readHeadError(session: SessionPaths): { code: string; message: string } | undefined {
  try {
    return JSON.parse(fs.readFileSync(session.headErrorFile, 'utf8')) as { code: string; message: string };
  } catch {
    return undefined;
  }
}

export interface ClusterResult {
  /** The driver's; of a cluster without one 0 when it was stopped in order. */
  readonly exitCode: number;
  readonly endedAtMs: number;
}

/** Best effort, as {@link publishHeadError}. */
export function publishBegun(session: SessionPaths, begun: { readonly atMs: number }): void {
  try {
    writeAtomically(session.begunFile, JSON.stringify(begun));
  } catch {
    // Whoever watches sees it in the status some seconds later.
  }
}

/** Best effort, as {@link publishHeadError}. Tells whether it was possible. */
export function publishResult(session: SessionPaths, result: ClusterResult): boolean {
  try {
    writeAtomically(session.resultFile, JSON.stringify(result));
    return true;
  } catch {
    return false;
  }
}

export function readResult(session: SessionPaths): ClusterResult | undefined {
  try {
    return JSON.parse(fs.readFileSync(session.resultFile, 'utf8')) as ClusterResult;
  } catch {
    return undefined;
  }
}

export function readToken(session: SessionPaths): ClusterToken {
  return attempt('be read', session.tokenFile, () => new ClusterToken(fs.readFileSync(session.tokenFile, 'utf8')));
}

/** 0700, ours, a directory: else nothing secret may go in. */
function makePrivate(dir: string): void {
  try {
    fs.mkdirSync(dir, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const stat = fs.statSync(dir);
  if (!stat.isDirectory()) throw Object.assign(new Error(`${dir} is not a directory`), { code: 'ENOTDIR' });
  if (stat.uid !== process.getuid?.()) throw Object.assign(new Error(`${dir} is another user's`), { code: 'EPERM' });
  if ((stat.mode & 0o077) !== 0) fs.chmodSync(dir, 0o700);
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'its file system is full',
  EDQUOT: 'your quota on its file system is used up',
  EROFS: 'its file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is not a directory',
  EEXIST: 'a part of the path is not a directory',
  ENOENT: 'it does not exist',
};

/** @internal exported for tests */
export function attempt<T>(what: string, target: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new SessionDirectoryError(
      `the session directory cannot ${what}: ${target} on ${os.hostname()}: ${CAUSES[code] ?? message} (${message}). ` +
        'It must be a writable directory that all nodes share: free some space there, or choose another one with ' +
        '--session-root or BATCHRAY_SESSION_ROOT.',
      { context: { path: target, errno: code }, cause: error },
    );
  }
}
