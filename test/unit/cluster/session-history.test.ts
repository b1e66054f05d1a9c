import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { pidNamespace } from '../../../src/common/process-info.js';
import { completeHistory, endedSessions, pruneSessions } from '../../../src/cluster/session-history.js';

const DAY_MS = 24 * 3_600_000;
const NOW_MS = 100 * DAY_MS;
const gcs = { host: '127.0.0.1', port: 1 };

/** Sessions by name, with their files; all of them last changed `ageDays` ago. */
function sessions(
  t: ExecutionContext,
  given: Record<string, { ageDays: number; files?: Record<string, object> }>,
): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
  t.teardown(() => {
    fs.rmSync(root, { recursive: true, force: true });
  });
  for (const [name, { ageDays, files = {} }] of Object.entries(given)) {
    const dir = path.join(root, name);
    fs.mkdirSync(path.join(dir, 'nodes'), { recursive: true });
    for (const [file, contents] of Object.entries(files))
      fs.writeFileSync(path.join(dir, file), JSON.stringify(contents));
    for (const file of [path.join(dir, 'nodes'), dir]) {
      const seconds = (NOW_MS - ageDays * DAY_MS) / 1000;
      fs.utimesSync(file, seconds, seconds);
    }
  }
  return root;
}

const self = {
  headHostname: os.hostname(),
  headPid: process.pid,
  headStartTicks: startTicks(),
  headPidNamespace: pidNamespace(),
  gcs,
};

function startTicks(): number {
  const stat = fs.readFileSync('/proc/self/stat', 'latin1');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
}

test('sessions that ended long ago go; what runs, is queued or ended lately stays', async (t) => {
  const summary = (ageDays: number): object => ({ endedAtMs: NOW_MS - ageDays * DAY_MS });
  const root = sessions(t, {
    'ended-long-ago': { ageDays: 20, files: { 'summary.json': summary(20) } },
    'ended-lately': { ageDays: 20, files: { 'summary.json': summary(13) } },
    failed: { ageDays: 15, files: { 'head-error.json': { message: 'no redis' }, 'submission.json': {} } },
    killed: { ageDays: 15 },
    'killed-with-its-machine': { ageDays: 15, files: { 'cluster.json': { ...self, headStartTicks: 1 } } },
    'killed-lately': { ageDays: 1 },
    running: { ageDays: 20, files: { 'cluster.json': self } },
    queued: { ageDays: 50, files: { 'submission.json': {} } },
    requeued: { ageDays: 50, files: { 'cluster.json': self, 'summary.json': summary(50) } },
  });
  fs.mkdirSync(path.join(root, 'something-else'));
  fs.writeFileSync(path.join(root, 'notes.txt'), '');
  fs.mkdirSync(path.join(root, '.hidden', 'nodes'), { recursive: true });
  const before = fs.readdirSync(root).sort();
  await pruneSessions(root, NOW_MS, 0);
  t.deepEqual(fs.readdirSync(root).sort(), before);
  await pruneSessions(root, NOW_MS, 14 * DAY_MS);
  const gone = before.filter((name) => !fs.existsSync(path.join(root, name)));
  t.deepEqual(gone, ['ended-long-ago', 'failed', 'killed', 'killed-with-its-machine']);
  await pruneSessions(path.join(root, 'not-there'), NOW_MS, 1);
});

test('a cluster that nobody was left to sum up: its last status has to do, and is not written over a summary', async (t) => {
  const node = { nodeId: 'ab', hostname: 'c1', isHead: true, state: 'dead', reason: 'killed', startedAtMs: 1 };
  const status = {
    ...{ clusterId: 'killed', version: '1', phase: 'running', atMs: NOW_MS - DAY_MS, startedAtMs: 1 },
    ...{ tasks: { done: 5, failed: 1, running: 2 }, peak: { memoryBytes: 7, storeBytes: 8, nodes: 1 } },
    ...{ nodeList: [node], jobList: [{ jobId: '01', state: 'RUNNING' }], actors: { ALIVE: 1 } },
  };
  const root = sessions(t, {
    killed: { ageDays: 0, files: { 'status.json': status, 'head-error.json': { message: 'lost' } } },
  });
  const [killed] = await endedSessions(root, NOW_MS);
  t.like(killed?.summary, { tasks: { done: 5, failed: 1 }, reason: 'its end was not seen', endedAtMs: status.atMs });
  const session = killed!.session;
  completeHistory(session, 'the gcs service was killed', NOW_MS);
  completeHistory(session, 'a second time', NOW_MS + 1);
  const [known] = await endedSessions(root, NOW_MS);
  t.like(known?.summary, { reason: 'the gcs service was killed', endedAtMs: NOW_MS, actors: { ALIVE: 1 } });
  t.like(known?.summary?.nodes[0], { hostname: 'c1', deathReason: 'killed' });
  t.like(JSON.parse(fs.readFileSync(session.statusFile, 'utf8')), { phase: 'ended' });
});

test('what is known of ended sessions, the latest first', async (t) => {
  const root = sessions(t, {
    a: { ageDays: 2, files: { 'result.json': { exitCode: 3, endedAtMs: NOW_MS - 2 * DAY_MS } } },
    b: { ageDays: 1, files: { 'head-error.json': { message: 'no redis' } } },
    starting: { ageDays: 0 },
    running: { ageDays: 0, files: { 'cluster.json': self } },
  });
  const ended = await endedSessions(root, NOW_MS);
  t.deepEqual(
    ended.map(({ session, exitCode, error }) => [session.clusterId, exitCode, error]),
    [
      ['b', undefined, 'no redis'],
      ['a', 3, undefined],
    ],
  );
});
