import test from 'ava';
import type { JobRecord, JobStatus } from '../../../src/batch/cluster-launcher.js';
import { outcomeOf, phaseOf, type End, type Observation } from '../../../src/cli/cluster-phase-state.js';
import type { ClusterStatus } from '../../../src/gcs/client/status.js';

const head: JobRecord = { id: '7', role: 'cluster', nodeCount: 3, script: '/s/submit.slurm', output: '/s/job.out' };
const worker: JobRecord = { ...head, id: '8', role: 'worker' };

const job = (id: string, state: JobStatus['state'], more: Partial<JobStatus> = {}): JobStatus => ({
  id,
  state,
  nativeState: state.toUpperCase(),
  nodeNames: [],
  ...more,
});

function observe(statuses: readonly JobStatus[], more: Partial<Observation> = {}): Observation {
  return {
    jobs: [head, worker],
    report: { jobs: new Map(statuses.map((status) => [status.id, status])), observedAtMs: 1_000 },
    isUp: false,
    hasBegun: false,
    changedAtMs: undefined,
    status: undefined,
    expectedNodes: 3,
    minNodes: 3,
    ...more,
  };
}

const status = {
  phase: 'running',
  nodes: { alive: 3, expected: 3, draining: 1, dead: 0 },
  tasks: { done: 12, failed: 2, running: 4 },
  resources: { total: { CPU: 12 }, used: { CPU: 4.5 } },
  timeLeftMs: 3_900_000,
} as unknown as ClusterStatus;

test('queued: the reason in words, the expected start, what to do', (t) => {
  const pending = { code: 'Resources', text: 'it waits for free nodes', advice: 'ask for less', isPermanent: false };
  const at = new Date(2026, 0, 2, 3, 4).getTime();
  t.is(
    phaseOf(observe([job('7', 'queued', { pending, expectedStartMs: at })])).text,
    'queued: it waits for free nodes (Resources); expected to start at 2026-01-02 03:04. To start earlier: ask for less',
  );
  const never = { ...pending, isPermanent: true };
  t.regex(phaseOf(observe([job('7', 'queued', { pending: never })])).text, /It will not start like this: ask for less/);
});

test('files tell of a change before the batch system is asked again, old files do not', (t) => {
  const queued = [job('7', 'queued')];
  t.is(phaseOf(observe(queued, { isUp: true, changedAtMs: 2_000 })).name, 'starting');
  t.is(phaseOf(observe(queued, { isUp: true, changedAtMs: 2_000, status })).name, 'running');
  t.is(phaseOf(observe(queued, { isUp: false, changedAtMs: 2_000 })).name, 'ending');
  t.is(phaseOf(observe(queued, { isUp: true, changedAtMs: 500, status })).name, 'queued');
});

test('starting counts raylets and tells of worker jobs that wait', (t) => {
  t.is(phaseOf(observe([job('7', 'running')])).text, 'starting 0/3 raylets');
  const starting = { ...status, phase: 'starting', nodes: { ...status.nodes, alive: 2 } } as ClusterStatus;
  const waiting = job('8', 'queued', { pending: { code: 'Priority', text: 'others come first', isPermanent: false } });
  t.is(
    phaseOf(observe([job('7', 'running'), waiting], { isUp: true, status: starting, minNodes: 2 })).text,
    'starting 2/3 raylets, goes ahead with 2, 1 worker job queued: others come first (Priority)',
  );
});

test('a cluster whose nodes have come runs before its status says so', (t) => {
  t.is(phaseOf(observe([job('7', 'running')], { isUp: true, hasBegun: true })).text, 'running on 3 nodes');
});

test('running: figures in the text, not in the gist', (t) => {
  const phase = phaseOf(observe([job('7', 'running')], { isUp: true, status }));
  t.is(phase.gist, 'running on 3 nodes, 1 leaving');
  t.is(phase.text, `${phase.gist}: 12 tasks done (2 failed), 4 running, 4.5/12 CPUs in use, 1 h 5 min left`);
});

test('a silent batch system is told beside what is known', (t) => {
  const seen = observe([job('7', 'running')]);
  t.regex(phaseOf({ ...seen, report: { ...seen.report!, trouble: 'Slurm is silent' } }).text, /\(Slurm is silent\)$/);
  const silent = (troubleMs: number) =>
    phaseOf({ ...seen, report: { ...seen.report!, trouble: 'Slurm is silent', troubleMs } });
  t.is(silent(90_000).text, 'starting 0/3 raylets (Slurm is silent, for 1 min)');
  t.is(silent(90_000).gist, silent(2_000).gist, 'a line each time the figure changes is too much off a terminal');
  t.is(phaseOf({ ...seen, report: undefined }).name, 'submitted');
});

const end = (more: Partial<End>): End => ({
  job: job('7', 'done'),
  during: 'running',
  result: undefined,
  headError: undefined,
  hasOutput: true,
  sessionDir: '/s',
  hasDriver: true,
  wasStopped: false,
  ...more,
});

for (const [what, given, exitCode, message] of [
  ['done', {}, 0, undefined],
  [
    'the head was ended by the system, in order',
    { job: job('7', 'failed', { endReason: 'it used more memory than it has' }), result: { exitCode: 143 } },
    1,
    /failed while it ran \(it used more memory than it has\)/,
  ],
  ["the driver's exit code", { job: job('7', 'failed', { exitCode: 3 }), result: { exitCode: 3 } }, 3, undefined],
  ['forgotten, but with a result', { job: undefined, result: { exitCode: 4 } }, 4, undefined],
  ['forgotten', { job: undefined }, 1, /knows nothing of the job/],
  [
    'cancelled in the queue',
    { job: job('7', 'cancelled'), during: 'queued' },
    1,
    /cancelled while it was queued, not by/,
  ],
  ['cancelled with a result of the signal', { job: job('7', 'cancelled'), result: { exitCode: 143 } }, 1, /cancelled/],
  ['stopped', { job: job('7', 'cancelled'), wasStopped: true }, 143, /stopped by `batchray stop` while it ran/],
  ['up stopped', { job: job('7', 'cancelled'), wasStopped: true, hasDriver: false }, 0, /stopped/],
  ['time limit', { job: job('7', 'timeout') }, 1, /time limit was reached while it ran/],
  ['preempted', { job: job('7', 'preempted') }, 1, /preempted/],
  ['node failure', { job: job('7', 'node-failure', { endReason: 'node c2 failed' }) }, 1, /node of the job failed.*c2/],
  ['head error', { job: job('7', 'failed'), headError: { message: 'no Redis' } }, 1, /did not start: no Redis/],
  ['no output', { job: job('7', 'failed'), hasOutput: false }, 1, /file system that the nodes share/],
  [
    'failed',
    { job: job('7', 'failed', { endReason: 'exit code 1' }), during: 'starting' },
    1,
    /failed while it started \(exit code 1\)/,
  ],
] as const) {
  test(`outcome: ${what}`, (t) => {
    const outcome = outcomeOf(end(given));
    t.is(outcome.exitCode, exitCode);
    if (message === undefined) t.is(outcome.message, undefined);
    else t.regex(outcome.message ?? '', message);
  });
}
