import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { claimSession, readToken, sessionPaths, type SessionPaths } from '../../../src/cluster/session.js';
import {
  createSession,
  readSubmission,
  thisSubmitter,
  waitForSubmission,
  withSubmissionLock,
  writeSubmission,
  type Submission,
} from '../../../src/cluster/submission.js';
import { takeLock } from '../../../src/common/lock-directory.js';

function newSession(t: ExecutionContext): SessionPaths {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'br-sub-'));
  t.teardown(() => {
    fs.rmSync(root, { recursive: true, force: true });
  });
  return sessionPaths(root, 'mine');
}

function submissionOf(session: SessionPaths, more: Partial<Submission> = {}): Submission {
  return {
    version: '1',
    scheduler: 'local',
    submittedAtMs: Date.now(),
    submitter: thisSubmitter(),
    request: {
      clusterId: session.clusterId,
      sessionDir: session.dir,
      shape: 'one-allocation',
      nodeCount: 1,
      minNodes: 1,
      workingDirectory: '/',
      batchray: ['batchray'],
      nodeArguments: [],
      prologue: [],
      options: {},
    },
    jobs: [],
    ...more,
  };
}

const dead = { ...thisSubmitter(), startTicks: 1 };
const lockOf = (session: SessionPaths): string => path.join(session.dir, 'jobs.lock');
const jobs = [{ id: '1', role: 'cluster', nodeCount: 1, script: '', output: '' }] as const;
const yes = (): Promise<boolean> => Promise.resolve(true);
const no = (): Promise<boolean> => Promise.resolve(false);

test('a session is private, has a token and what was submitted; the head keeps the token', async (t) => {
  const session = newSession(t);
  await createSession(session, submissionOf(session), no);
  t.is(fs.statSync(session.dir).mode & 0o777, 0o700);
  t.is(fs.statSync(session.tokenFile).mode & 0o777, 0o600);
  t.is(readSubmission(session)?.scheduler, 'local');
  await waitForSubmission(session, AbortSignal.timeout(1_000), undefined);
  const token = readToken(session).reveal();
  t.is(claimSession(session).reveal(), token);
  t.deepEqual(fs.readdirSync(session.root), ['mine']);
});

test('of many at once one gets the name', async (t) => {
  const session = newSession(t);
  const results = await Promise.allSettled(
    Array.from({ length: 5 }, () => createSession(session, submissionOf(session), no)),
  );
  t.is(results.filter(({ status }) => status === 'fulfilled').length, 1);
  t.deepEqual(fs.readdirSync(session.root), ['mine']);
});

test('the name of a cluster that lives, or is just being submitted, is taken', async (t) => {
  const session = newSession(t);
  await createSession(session, submissionOf(session), no);
  const again = (hasEnded: () => Promise<boolean>): Promise<void> =>
    createSession(session, submissionOf(session), hasEnded);
  await t.throwsAsync(again(yes), { code: 'INVALID_OPTION', message: /mine is taken: it is just being submitted/ });
  writeSubmission(session, submissionOf(session, { jobs, submitter: dead }));
  await t.throwsAsync(again(no), { message: /mine is taken: that cluster has not ended/ });
  t.deepEqual(readSubmission(session)?.jobs, jobs);
});

test('the name is taken while it is still asked whether the earlier cluster has ended', async (t) => {
  const session = newSession(t);
  const earlier = submissionOf(session, { jobs, submitter: dead });
  await createSession(session, earlier, no);
  const faster = submissionOf(session, { version: 'faster' });
  const meanwhile = async (): Promise<boolean> => {
    await createSession(session, faster, yes);
    return true;
  };
  await t.throwsAsync(createSession(session, earlier, meanwhile), { message: /mine is taken: it has just been taken/ });
  t.is(readSubmission(session)?.version, 'faster');
  t.deepEqual(fs.readdirSync(session.root).sort(), ['mine', 'mine.1']);
});

test('sessions that have ended are set aside', async (t) => {
  const session = newSession(t);
  for (let n = 0; n < 3; n++) await createSession(session, submissionOf(session, { jobs, submitter: dead }), yes);
  t.deepEqual(fs.readdirSync(session.root).sort(), ['mine', 'mine.1', 'mine.2']);
});

if (process.getuid?.() === 0) {
  test("another user's directory of the same name is left alone", async (t) => {
    const session = newSession(t);
    fs.mkdirSync(session.dir);
    fs.chownSync(session.dir, 12_345, 12_345);
    await t.throwsAsync(createSession(session, submissionOf(session), yes), {
      message: /belongs to another user \(uid 12345\)/,
    });
    t.deepEqual(fs.readdirSync(session.root), ['mine']);
  });
}

test('a node that does not see the session says so', async (t) => {
  const session = newSession(t);
  const aborted = AbortSignal.abort(new Error('stopped'));
  await t.throwsAsync(waitForSubmission(session, aborted, undefined), { message: 'stopped' });
  await t.throwsAsync(waitForSubmission(session, new AbortController().signal, undefined), {
    code: 'SESSION_DIRECTORY',
    message: /does not see the session directory/,
  });
});

test('one process at a time changes the jobs; a dead holder does not matter', async (t) => {
  const session = newSession(t);
  await createSession(session, submissionOf(session), no);
  await withSubmissionLock(session, async () => {
    await t.throwsAsync(withSubmissionLock(session, yes), { message: /just being changed by process/ });
  });
  takeLock(lockOf(session), JSON.stringify({ ...dead, sinceMs: 0 }));
  t.is(await withSubmissionLock(session, async () => 7), 7);
  takeLock(lockOf(session), 'no more than this was on the disk when the machine crashed');
  t.is(await withSubmissionLock(session, async () => 7), 7);
  t.deepEqual(fs.readdirSync(session.dir).sort(), ['nodes', 'submission.json', 'token']);
});

test('of two that find the same dead holder one gets the lock', async (t) => {
  const session = newSession(t);
  await createSession(session, submissionOf(session), no);
  takeLock(lockOf(session), JSON.stringify({ ...dead, sinceMs: 0 }));
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let holders = 0;
  const hold = async (): Promise<void> => {
    holders++;
    await ended;
  };
  // The second one is about to remove what the dead one left when the first one comes, does so, and has the lock.
  const { rmSync } = fs;
  let first: Promise<void> | undefined;
  t.teardown(() => {
    fs.rmSync = rmSync;
  });
  fs.rmSync = (...args) => {
    fs.rmSync = rmSync;
    first = withSubmissionLock(session, hold);
    rmSync(...args);
  };
  await t.throwsAsync(withSubmissionLock(session, hold), { message: /just being changed by process/ });
  t.is(holders, 1);
  end();
  await first;
  t.is(await withSubmissionLock(session, async () => 7), 7);
});
