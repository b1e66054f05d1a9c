/** What is Slurm's own about its launcher, on the mock: how often it is asked, and what happens while it is silent. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import test from 'ava';
import type { JobRecord } from '../../../src/batch/cluster-launcher.js';
import { BatchSystemError, SubmissionError } from '../../../src/common/errors.js';
import type { MockScheduler } from '../../mock-scheduler/mock-scheduler.js';
import { INTERVAL_MS, silence, site, until } from './slurm-site.js';

test.serial('many jobs and callers make one squeue an interval', async (t) => {
  const { mock, launcher, request } = await site(t, { plan: () => ({ queuedMs: Infinity }) });
  const slurm = launcher();
  const jobs = await slurm.submit(request({ shape: 'separate-jobs', nodeCount: 200, options: {} }));
  t.is(jobs.length, 200);
  t.is(mock.callsOf('sbatch').filter(({ argv }) => !argv.includes('--version')).length, 2, 'a head and one array');
  while (mock.callsOf('squeue').length < 8) {
    const reports = await Promise.all(jobs.map((job) => slurm.status([job])));
    t.true(reports.every(({ jobs: found }) => found.size === 1));
    await delay(5);
  }
  const times = mock.callsOf('squeue').map(({ atMs }) => atMs);
  // However late the processes start: the first one is made after the submission.
  const sinceMs = (times.at(-1) ?? 0) - (mock.callsOf('sbatch').at(-1)?.atMs ?? 0);
  t.true(sinceMs >= (times.length - 1.5) * INTERVAL_MS, `${times.length} queries in ${sinceMs} ms`);
  t.is(mock.callsOf('scontrol').length, 0);
});

test.serial('a job that is new since the last query is asked for, not guessed', async (t) => {
  const { mock, launcher, request } = await site(t);
  const slurm = launcher();
  const first = await slurm.submit(request());
  t.is((await slurm.status(first)).jobs.size, 1);
  const second = await slurm.submit(request());
  t.is((await slurm.status(second)).jobs.size, 1);
  t.is(mock.callsOf('squeue').length, 2);
});

test.serial('queued: the reason in words and the expected start', async (t) => {
  const { launcher, request } = await site(t, {
    plan: () => ({ queuedMs: Infinity, reason: 'QOSMaxCpuPerUserLimit', expectedStartMs: 3_600_000 }),
  });
  const slurm = launcher();
  const jobs = await slurm.submit(request());
  const status = (await slurm.status(jobs)).jobs.get(jobs[0]!.id);
  t.is(status?.state, 'queued');
  t.is(status?.pending?.code, 'QOSMaxCpuPerUserLimit');
  t.regex(status?.pending?.advice ?? '', /--qos/);
  const inMs = (status?.expectedStartMs ?? 0) - Date.now();
  t.true(inMs > 3_500_000 && inMs <= 3_600_000, String(inMs));
});

test.serial(
  'a silent controller: the last states stay, with a word about it, and it is asked more rarely',
  async (t) => {
    const { mock, launcher, request } = await site(t);
    const slurm = launcher();
    const jobs = await slurm.submit(request({ driver: ['sh', '-c', 'echo up; exec sleep 300'] }));
    const stateNow = async (): Promise<string | undefined> => (await slurm.status(jobs)).jobs.get(jobs[0]!.id)?.state;
    await until(async () => (await stateNow()) === 'running');
    // A step that is only about to start would fail without a controller.
    await until(async () => (await slurm.logs(jobs[0]!, 1)) === 'up');
    mock.controllerDown();
    const { jobs: found } = await silence(slurm, jobs, /Slurm does not answer.*Unable to contact slurm controller/);
    t.is(found.get(jobs[0]!.id)?.state, 'running');
    mock.controllerUp();
    await until(async () => (await slurm.status(jobs)).trouble === undefined);
    t.is(await stateNow(), 'running');
  },
);

test.serial('a controller that hangs holds nobody up who knows the last state', async (t) => {
  const { mock, launcher, request } = await site(t);
  const slurm = launcher();
  const jobs = await slurm.submit(request());
  await until(async () => (await slurm.status(jobs)).jobs.get(jobs[0]!.id)?.state === 'running');
  mock.controllerSlow(60_000);
  await until(async () => (await slurm.status(jobs)).trouble !== undefined);
  const { trouble, jobs: found } = await slurm.status(jobs);
  t.regex(trouble ?? '', /^Slurm does not answer$/);
  t.is(found.get(jobs[0]!.id)?.state, 'running');
});

test.serial('a submission waits for a silent controller, says so, and is made once', async (t) => {
  const { mock, launcher, request } = await site(t);
  mock.controllerDown();
  const words: string[] = [];
  const jobs = await launcher().submit(request(), {
    onTrouble: (message) => {
      words.push(message);
      if (words.length === 3) mock.controllerUp();
    },
  });
  t.is(words.length, 3);
  t.regex(words[0] ?? '', /does not answer; trying again in \d+ s/);
  t.is(jobs.length, 1);
  t.is(mock.jobs().length, 1);
});

test.serial('a submission gives up after a time, and when it is called off', async (t) => {
  const { mock, launcher, request } = await site(t);
  mock.controllerDown();
  await t.throwsAsync(launcher({ retryMs: 500 }).submit(request()), {
    instanceOf: BatchSystemError,
    message: /has not answered for .*connect failure.*BATCHRAY_BATCH_RETRY_MS/s,
  });
  const reason = new Error('enough');
  const abort = new AbortController();
  const submission = launcher().submit(request(), { signal: abort.signal, onTrouble: () => abort.abort(reason) });
  await t.throwsAsync(submission, { is: reason });
  t.is(mock.jobs().length, 0);
});

test.serial('a submission whose answer was lost is found in the queue, not made again', async (t) => {
  const { mock, dir, launcher, request } = await site(t);
  const bin = path.join(dir, 'bin');
  fs.mkdirSync(bin);
  // The first real submission is taken, but its answer is lost.
  const script = `#!/bin/sh
    [ "$1" != --version ] && [ ! -e '${dir}/lost' ] || exec '${mock.binDir}/sbatch' "$@"
    '${mock.binDir}/sbatch' "$@" > '${dir}/lost'
    echo 'sbatch: error: Batch job submission failed: Socket timed out on send/recv operation' >&2
    exit 1`;
  fs.writeFileSync(path.join(bin, 'sbatch'), script, { mode: 0o755 });
  const env = { ...process.env, ...mock.env, PATH: `${bin}:${mock.env['PATH'] ?? ''}` };
  const jobs = await launcher({ env }).submit(request({ shape: 'separate-jobs', nodeCount: 3 }));
  t.is(mock.jobs().length, 3, 'a head and an array of two');
  t.is(jobs.length, 3);
  t.is(fs.readFileSync(path.join(dir, 'lost'), 'utf8').trim(), jobs[0]!.id);
});

test.serial('a submission that is called off while it is not clear whether Slurm took it leaves no job', async (t) => {
  const { mock, dir, launcher, request } = await site(t);
  const bin = path.join(dir, 'bin');
  fs.mkdirSync(bin);
  const script = `#!/bin/sh
    [ "$1" = --version ] && exec '${mock.binDir}/sbatch' "$@"
    '${mock.binDir}/sbatch' "$@"
    kill -9 $$`;
  fs.writeFileSync(path.join(bin, 'sbatch'), script, { mode: 0o755 });
  const env = { ...process.env, ...mock.env, PATH: `${bin}:${mock.env['PATH'] ?? ''}` };
  const reason = new Error('enough');
  const abort = new AbortController();
  const watch = { signal: abort.signal, onTrouble: () => abort.abort(reason) };
  await t.throwsAsync(launcher({ env }).submit(request(), watch), { is: reason });
  t.is(mock.jobs().length, 1);
  await until(() => mock.jobs()[0]?.state === 'CANCELLED');
});

test.serial('when one job of several is refused, those before it are cancelled', async (t) => {
  const { mock, launcher, request } = await site(t, {
    plan: (_, index) => (index === 1 ? { reject: 'Job violates accounting/QOS policy (job submit limit)' } : {}),
  });
  await t.throwsAsync(launcher().submit(request({ shape: 'separate-jobs', nodeCount: 2 })), {
    instanceOf: SubmissionError,
    message: /Job violates accounting\/QOS policy.*--qos.*submit-worker-1\.slurm/s,
  });
  await until(() => mock.jobs().every(({ state }) => state === 'CANCELLED'));
  t.is(mock.jobs().length, 1);
});

test.serial('Slurm is not there, not set up, or too old', async (t) => {
  const { dir, launcher, request } = await site(t);
  const fails = async (text: string | undefined, message: RegExp): Promise<void> => {
    const bin = fs.mkdtempSync(path.join(dir, 'bin-'));
    if (text !== undefined) fs.writeFileSync(path.join(bin, 'sbatch'), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    const slurm = launcher({ env: { PATH: `${bin}:/bin` } });
    await t.throwsAsync(slurm.submit(request()), { instanceOf: BatchSystemError, message });
  };
  const real = fs.existsSync('/bin/sbatch');
  if (!real) await fails(undefined, /sbatch is not there/);
  await fails(
    'echo "sbatch: fatal: Could not establish a configuration source" >&2; exit 1',
    /not set up on this machine/,
  );
  await fails('echo slurm 19.05.8', /slurm 19\.05 is older than 20\.11/);
  await fails('[ "$1" = --version ] && echo slurm 23.02.1 || echo thank you', /did not say the number.*thank you/s);
});

test.serial(
  'no end is told without its exit code: what it needs is asked again when Slurm was silent meanwhile',
  async (t) => {
    const { mock, dir, launcher, request } = await site(t);
    const bin = path.join(dir, 'bin');
    fs.mkdirSync(bin);
    const script = `#!/bin/sh
    { [ "$1" = ping ] || [ -e '${dir}/asked' ]; } && exec '${mock.binDir}/scontrol' "$@"
    touch '${dir}/asked'
    echo 'slurm_load_jobs error: Unable to contact slurm controller (connect failure)' >&2
    exit 1`;
    fs.writeFileSync(path.join(bin, 'scontrol'), script, { mode: 0o755 });
    const slurm = launcher({ env: { ...process.env, ...mock.env, PATH: `${bin}:${mock.env['PATH'] ?? ''}` } });
    const jobs = await slurm.submit(request({ driver: ['sh', '-c', 'exit 6'] }));
    let troubles = 0;
    await until(async () => {
      const { jobs: found, trouble } = await slurm.status(jobs);
      const status = found.get(jobs[0]!.id);
      if (trouble !== undefined) troubles++;
      if (status?.state !== 'failed') return false;
      t.is(status.exitCode, 6);
      return true;
    });
    t.true(troubles > 0);
  },
);

test.serial('preempted and requeued: the job waits again, and runs again, under the same number', async (t) => {
  const { mock, launcher, request } = await site(t, { requeueDelayMs: Infinity });
  const slurm = launcher();
  const jobs = await slurm.submit(request({ options: { requeue: true } }));
  const reaches = (state: string): Promise<void> =>
    until(async () => (await slurm.status(jobs)).jobs.get(jobs[0]!.id)?.state === state);
  await reaches('running');
  mock.preempt(jobs[0]!.id);
  await reaches('queued');
  mock.release(jobs[0]!.id);
  await reaches('running');
  await slurm.cancel(jobs);
  await reaches('cancelled');
  t.is(mock.jobs().length, 1);
});

for (const [what, state, act] of [
  ['preempted without requeue', 'preempted', (mock: MockScheduler, id: string) => mock.preempt(id)],
  ['a lost node', 'node-failure', (mock: MockScheduler, id: string) => mock.loseNode(mock.job(id).nodes[0]!)],
  ['cancelled by somebody', 'cancelled', (mock: MockScheduler, id: string) => mock.cancel(id)],
  ['the time limit', 'timeout', () => undefined],
] as const) {
  test.serial(`how a job ends: ${what}`, async (t) => {
    const { mock, launcher, request } = await site(t, { minuteMs: 1_000, killWaitMs: 200 });
    const slurm = launcher();
    const time = state === 'timeout' ? '1' : '100';
    const jobs = await slurm.submit(request({ options: { requeue: false, time } }));
    const id = jobs[0]!.id;
    // The limit may strike before anybody has looked.
    if (state !== 'timeout') await until(async () => (await slurm.status(jobs)).jobs.get(id)?.state === 'running');
    act(mock, id);
    await until(async () => (await slurm.status(jobs)).jobs.get(id)?.state === state);
    t.regex((await slurm.status(jobs)).jobs.get(id)?.endReason ?? '', /\w/);
  });
}

/** A directory for PATH with all that the machine has, but its own sacct, if there is one. */
function withoutSacct(dir: string): string {
  const tools = path.join(dir, 'tools');
  fs.mkdirSync(tools);
  for (const tool of fs.readdirSync('/usr/bin')) {
    if (tool !== 'sacct') fs.symlinkSync(path.join('/usr/bin', tool), path.join(tools, tool));
  }
  return tools;
}

for (const accounting of ['enabled', 'disabled', 'absent'] as const) {
  test.serial(`a job that Slurm has forgotten, accounting ${accounting}`, async (t) => {
    const { mock, dir, launcher, request } = await site(t, { accounting, minJobAgeMs: 1 });
    const env = { ...process.env, ...mock.env };
    if (accounting === 'absent') env.PATH = `${mock.binDir}:${withoutSacct(dir)}`;
    const slurm = launcher({ env, findExitCode: (job: JobRecord) => (job.role === 'worker' ? undefined : 5) });
    const jobs = await slurm.submit(request({ driver: ['sh', '-c', 'exit 5'] }));
    await until(() => mock.callsOf('sbatch').length > 0 && mock.jobs().length === 0);
    const worker: JobRecord = { ...jobs[0]!, id: '77', role: 'worker' };
    const { jobs: found } = await slurm.status([...jobs, worker]);
    t.like(found.get(jobs[0]!.id), { state: 'failed', exitCode: 5 });
    t.is(found.get('77'), undefined);
    while (mock.callsOf('squeue').length < 5) await slurm.status(jobs);
    // One of them may have been incomplete; but nobody is asked for ever.
    t.is(mock.callsOf('sacct').length, { enabled: 3, disabled: 1, absent: 0 }[accounting]);
  });
}

test.serial('several clusters: a job is known by its cluster, too', async (t) => {
  const { mock, launcher, request } = await site(t, { clusters: ['east', 'west'] });
  const slurm = launcher();
  const east = await slurm.submit(request());
  const west = await slurm.submit(request({ options: { clusters: 'west', cpusPerNode: 1 } }));
  t.is(east[0]?.batchCluster, undefined);
  t.is(west[0]?.batchCluster, 'west');
  await until(async () => (await slurm.status(west)).jobs.get(west[0]!.id)?.state === 'running');
  await slurm.cancel(west);
  await until(async () => (await slurm.status(west)).jobs.get(west[0]!.id)?.state === 'cancelled');
  t.is(mock.job(east[0]!.id).state, 'RUNNING');
});

test("what users set for their own use of Slurm's commands changes nothing", async (t) => {
  const { mock, launcher, request } = await site(t);
  const env = {
    ...process.env,
    ...mock.env,
    LC_ALL: 'de_DE.UTF-8',
    SQUEUE_FORMAT: '%i',
    SQUEUE_STATES: 'FAILED',
    SLURM_TIME_FORMAT: 'relative',
    SBATCH_TIMELIMIT: '1',
    SBATCH_PARTITION: 'debug',
    SLURM_NTASKS: '99',
    SLURM_JOB_ID: '1',
  };
  const slurm = launcher({ env });
  const jobs = await slurm.submit(request({ options: { time: '30:00' } }));
  await until(async () => (await slurm.status(jobs)).jobs.get(jobs[0]!.id)?.state === 'running');
  const status = (await slurm.status(jobs)).jobs.get(jobs[0]!.id)!;
  t.is(Math.round((status.endsAtMs! - status.startedAtMs!) / 60_000), 30);
  const { environment, options } = mock.job(jobs[0]!.id).request;
  t.is(environment['SLURM_NTASKS'], undefined);
  t.is(environment['LC_ALL'], 'de_DE.UTF-8', 'the job has the locale of its user');
  t.is(options.get('partition'), 'debug', 'a default that the request does not concern stays');
});
