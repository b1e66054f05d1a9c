/** What whoever watches a cluster does when something else happens meanwhile. The batch system is a plain object here. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import test, { type ExecutionContext } from 'ava';
import type { ClusterLauncher, JobRecord, JobStatus, StatusReport } from '../../../src/batch/cluster-launcher.js';
import type { JobState } from '../../../src/batch/job-state.js';
import { Interrupts } from '../../../src/cli/interrupts.js';
import { Progress } from '../../../src/cli/progress.js';
import { watchCluster } from '../../../src/cli/watch.js';
import { sessionPaths, type SessionPaths } from '../../../src/cluster/session.js';
import { createSession, thisSubmitter, writeSubmission, type Submission } from '../../../src/cluster/submission.js';
import { until } from '../../helpers/cli.js';

/** Does what it is told, and nothing by itself. */
class ObedientSystem implements Pick<ClusterLauncher, 'name' | 'options' | 'shapes' | 'status' | 'cancel'> {
  readonly name = 'obedient';
  readonly options = [];
  readonly shapes = ['separate-jobs'] as const;
  readonly states = new Map<string, JobState>();
  readonly cancelled: string[] = [];
  observedAtMs = 1_000_000;
  trouble: string | undefined;
  asked = 0;

  status(jobs: readonly JobRecord[]): Promise<StatusReport> {
    this.asked++;
    const known = jobs.flatMap(({ id }): JobStatus[] => {
      const state = this.states.get(id);
      return state === undefined ? [] : [{ id, state, nativeState: state, nodeNames: [] }];
    });
    return Promise.resolve({
      jobs: new Map(known.map((status) => [status.id, status])),
      observedAtMs: this.observedAtMs,
      ...(this.trouble !== undefined && { trouble: this.trouble }),
    });
  }

  cancel(jobs: readonly JobRecord[]): Promise<void> {
    for (const { id } of jobs) {
      this.cancelled.push(id);
      this.states.set(id, 'cancelled');
    }
    return Promise.resolve();
  }
}

interface Watched {
  readonly system: ObedientSystem;
  readonly session: SessionPaths;
  readonly submission: Submission;
  readonly said: () => string;
  readonly outcome: ReturnType<typeof watchCluster>;
}

const job = (session: SessionPaths, id: string, role: JobRecord['role']): JobRecord => ({
  id,
  role,
  nodeCount: 1,
  script: '',
  output: session.jobOutputFile,
});

/** A head that runs, as job 1, and nobody who reads more of its output than `output` takes. */
async function watch(t: ExecutionContext, output: Writable): Promise<Watched> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'br-watch-'));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const listeners = signals.map((signal) => process.listeners(signal));
  t.teardown(() => {
    signals.forEach((signal, index) => {
      for (const one of process.listeners(signal)) if (!listeners[index]!.includes(one)) process.off(signal, one);
    });
    fs.rmSync(root, { recursive: true, force: true });
  });
  const session = sessionPaths(root, 'watched');
  const submission: Submission = {
    version: '1',
    scheduler: 'obedient',
    submittedAtMs: Date.now(),
    submitter: thisSubmitter(),
    request: {
      clusterId: session.clusterId,
      sessionDir: session.dir,
      shape: 'separate-jobs',
      nodeCount: 1,
      minNodes: 1,
      workingDirectory: '/',
      batchray: ['batchray'],
      nodeArguments: [],
      prologue: [],
      options: {},
    },
    jobs: [job(session, '1', 'head')],
  };
  await createSession(session, submission, () => Promise.resolve(true));
  const system = new ObedientSystem();
  system.states.set('1', 'running');
  let said = '';
  const notes = new Writable({
    write(chunk: Buffer, _encoding, done) {
      said += chunk.toString();
      done();
    },
  });
  const outcome = watchCluster({
    launcher: system as unknown as ClusterLauncher,
    session,
    submission,
    progress: new Progress(notes, output),
    interrupts: new Interrupts(() => undefined),
  });
  return { system, session, submission, said: () => said, outcome };
}

const swallows = (): Writable => new Writable({ write: (_chunk, _encoding, done) => { done(); } }); // prettier-ignore

test.serial('Ctrl-C while nobody reads the output: the jobs are cancelled all the same', async (t) => {
  let go = (): void => undefined;
  const stuck = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      go = done;
    },
  });
  const { system, session, said, outcome } = await watch(t, stuck);
  fs.writeFileSync(session.jobOutputFile, 'more than is read\n');
  await until(() => stuck.writableNeedDrain);
  process.emit('SIGINT', 'SIGINT');
  await until(() => system.cancelled.length > 0);
  t.regex(said(), /cancelling \(SIGINT\)/);
  go();
  t.is((await outcome).exitCode, 130);
});

test.serial('jobs that somebody adds while all are cancelled are cancelled, too', async (t) => {
  const { system, session, submission, outcome } = await watch(t, swallows());
  await until(() => system.asked > 0);
  const added = job(session, '2', 'worker');
  system.states.set('2', 'queued');
  const cancel = system.cancel.bind(system);
  // The order takes its time, in which `batchray scale` in another terminal ends.
  system.cancel = async (jobs) => {
    system.cancel = cancel;
    writeSubmission(session, { ...submission, jobs: [...submission.jobs, added] });
    await cancel(jobs);
  };
  process.emit('SIGINT', 'SIGINT');
  t.is((await outcome).exitCode, 130);
  t.deepEqual(system.cancelled, ['1', '2']);
});

test.serial('a preempted job whose batch system falls silent may have been started again', async (t) => {
  const { system, outcome } = await watch(t, swallows());
  const now = performance.now.bind(performance);
  t.teardown(() => {
    performance.now = now;
  });
  system.states.set('1', 'preempted');
  await until(() => system.asked > 1);
  system.trouble = 'it does not answer';
  // This process may have been stopped for a while, too.
  performance.now = () => now() + 60_000;
  const { asked } = system;
  let hasEnded = false;
  void outcome.then(() => (hasEnded = true));
  await until(() => system.asked > asked + 3 || hasEnded);
  t.false(hasEnded);
  system.trouble = undefined;
  system.observedAtMs += 60_000;
  t.regex((await outcome).message ?? '', /preempted/);
});
