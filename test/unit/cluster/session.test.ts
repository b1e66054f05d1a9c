import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { pidNamespace } from '../../../src/common/process-info.js';
import { SessionDirectoryError } from '../../../src/common/errors.js';
import {
  attempt,
  claimNodeIndex,
  claimSession,
  isReplaced,
  openSession,
  pruneLocalSessions,
  publishBegun,
  publishCluster,
  readCluster,
  readToken,
  recoverSession,
  sessionFromAddress,
  sessionPaths,
  type ClusterFile,
} from '../../../src/cluster/session.js';

function temporaryRoot(t: ExecutionContext): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
  t.teardown(() => {
    fs.rmSync(root, { recursive: true, force: true });
  });
  return path.join(root, 'not', 'yet', 'there');
}

const cluster: ClusterFile = {
  clusterId: 'a',
  version: '1',
  gcs: { host: 'h', port: 1 },
  redis: { host: 'h', port: 2 },
  headNodeId: 'ff',
  headHostname: 'h',
  headPid: 1,
  headStartTicks: 1,
  headPidNamespace: pidNamespace(),
  expectedNodes: 1,
  startedAtMs: 1,
};

test('a session directory is private, and whoever comes first makes it', (t) => {
  const session = sessionPaths(temporaryRoot(t), 'a');
  const logDir = openSession(session, 2, 'c2');
  t.is(logDir, path.join(session.dir, 'nodes', '2-c2'));
  t.is(openSession(session, 2, 'c2'), logDir);
  for (const dir of [session.dir, session.nodesDir, logDir]) t.is(fs.statSync(dir).mode & 0o777, 0o700);
});

test('an open directory is closed to others', (t) => {
  const session = sessionPaths(temporaryRoot(t), 'a');
  fs.mkdirSync(session.dir, { recursive: true, mode: 0o755 });
  openSession(session, 0, 'c');
  t.is(fs.statSync(session.dir).mode & 0o777, 0o700);
});

test('the head leaves nothing of an earlier cluster that could be taken for its own', (t) => {
  const session = sessionPaths(temporaryRoot(t), 'a');
  openSession(session, 0, 'c');
  const before = claimSession(session);
  publishCluster(session, cluster);
  t.deepEqual(readCluster(session), cluster);
  const token = claimSession(session);
  t.is(readCluster(session), undefined);
  t.is(readToken(session).reveal(), token.reveal());
  t.not(before.reveal(), token.reveal());
  t.deepEqual(fs.readdirSync(session.dir).sort(), ['nodes', 'redis', 'token'], 'no temporary file is left');
});

test('a head that takes over keeps token and data; without them there is nothing to take over', (t) => {
  const session = sessionPaths(temporaryRoot(t), 'a');
  openSession(session, 0, 'c');
  t.is(recoverSession(session), undefined, 'never up');
  const token = claimSession(session);
  t.is(recoverSession(session), undefined, 'Redis has not written anything');
  fs.writeFileSync(path.join(session.redisDir, 'data'), 'x');
  const cutOff = fs.openSync(path.join(session.redisDir, 'data'), 'a');
  publishCluster(session, cluster);
  publishBegun(session, { atMs: 1 });
  t.is(recoverSession(session)?.reveal(), token.reveal());
  t.is(fs.readFileSync(path.join(session.redisDir, 'data'), 'utf8'), 'x');
  fs.writeSync(cutOff, 'y');
  t.is(fs.readFileSync(path.join(session.redisDir, 'data'), 'utf8'), 'x', 'what is only cut off has files of its own');
  fs.closeSync(cutOff);
  t.deepEqual(
    fs.readdirSync(session.dir).filter((name) => name.startsWith('redis')),
    ['redis'],
  );
  t.deepEqual(readCluster(session), cluster, 'nodes go on reading it until it is replaced');
  t.false(fs.existsSync(session.begunFile));
  fs.rmSync(session.tokenFile);
  t.is(recoverSession(session), undefined);
});

test('a head that was killed while it took over has lost nothing, and left nothing', (t) => {
  const session = sessionPaths(temporaryRoot(t), 'a');
  openSession(session, 0, 'c');
  claimSession(session);
  const data = path.join(session.redisDir, 'data');
  const left = (): string[] => fs.readdirSync(session.dir).filter((name) => name.startsWith('redis'));
  fs.writeFileSync(data, 'x');
  // While it copied.
  fs.mkdirSync(`${session.redisDir}.copy`);
  fs.writeFileSync(path.join(`${session.redisDir}.copy`, 'part'), '');
  t.not(recoverSession(session), undefined);
  t.deepEqual(fs.readdirSync(session.redisDir), ['data']);
  t.deepEqual(left(), ['redis']);
  // Before the copy was in its place.
  fs.cpSync(session.redisDir, `${session.redisDir}.copy`, { recursive: true });
  fs.renameSync(session.redisDir, `${session.redisDir}.old`);
  t.not(recoverSession(session), undefined);
  t.is(fs.readFileSync(data, 'utf8'), 'x');
  t.deepEqual(left(), ['redis']);
  // A new cluster takes nothing over.
  fs.mkdirSync(`${session.redisDir}.copy`);
  claimSession(session);
  t.deepEqual(left(), ['redis']);
});

test('a head knows when another one has taken over', (t) => {
  const session = sessionPaths(temporaryRoot(t), 'a');
  openSession(session, 0, 'c');
  t.false(isReplaced(session), 'it has ended, or was never up');
  const own = { ...cluster, headPid: process.pid, headHostname: os.hostname() };
  publishCluster(session, own);
  t.false(isReplaced(session));
  publishCluster(session, { ...own, headHostname: 'elsewhere' });
  t.true(isReplaced(session));
  publishCluster(session, { ...own, headPid: process.pid + 1 });
  t.true(isReplaced(session));
});

test('numbers of nodes that join by hand are new', (t) => {
  const session = sessionPaths(temporaryRoot(t), 'a');
  t.is(claimNodeIndex(session), 1);
  openSession(session, 4, 'c');
  t.is(claimNodeIndex(session), 5);
  t.is(claimNodeIndex(session), 6);
});

test('an address is a directory or an id', (t) => {
  t.is(sessionFromAddress('abc', '/root').dir, '/root/abc');
  t.is(sessionFromAddress('/some/where/abc/', '/root').dir, '/some/where/abc');
  t.is(sessionFromAddress('/some/where/abc', '/root').clusterId, 'abc');
  for (const bad of ['', '../x', 'a b', '-x', 'x'.repeat(49)]) {
    t.throws(() => sessionPaths('/root', bad), { code: 'INVALID_OPTION' }, bad);
  }
});

test('what is wrong with the directory is said in words', (t) => {
  const failing = (code: string) => () =>
    attempt('be written', '/d', () => {
      throw Object.assign(new Error(`${code}: oh`), { code });
    });
  for (const [code, words] of [
    ['ENOSPC', /file system is full/],
    ['EDQUOT', /quota/],
    ['EROFS', /read-only/],
    ['EACCES', /permission denied/],
  ] as const) {
    const error = t.throws(failing(code), { instanceOf: SessionDirectoryError, message: words });
    t.regex(error.message, /\/d on .*--session-root or BATCHRAY_SESSION_ROOT/);
  }
});

test('a file in the way is an error', (t) => {
  const root = temporaryRoot(t);
  fs.mkdirSync(root, { recursive: true });
  fs.writeFileSync(path.join(root, 'a'), '');
  t.throws(() => openSession(sessionPaths(root, 'a'), 0, 'c'), {
    message: /not a directory/,
    code: 'SESSION_DIRECTORY',
  });
});

test('old local sessions go, all others stay', (t) => {
  const root = temporaryRoot(t);
  const make = (name: string, ageHours: number, ...files: string[]): void => {
    const dir = path.join(root, name);
    fs.mkdirSync(path.join(dir, 'nodes'), { recursive: true });
    for (const file of files) fs.writeFileSync(path.join(dir, file), '');
    const seconds = 1_000_000 - ageHours * 3600;
    fs.utimesSync(dir, seconds, seconds);
  };
  const local = (n: number): string => `local-${n.toString(16).padStart(8, '0')}`;
  for (let n = 1; n <= 22; n++) make(local(n), n);
  make(local(98), 0);
  make(local(99), 99, 'cluster.json');
  make('local-mine', 99);
  make('slurm-1-0', 99);
  pruneLocalSessions(root, 1_000_000_000);
  const kept = Array.from({ length: 20 }, (_, index) => local(index + 1));
  t.deepEqual(fs.readdirSync(root).sort(), [...kept, local(98), local(99), 'local-mine', 'slurm-1-0'].sort());
});
