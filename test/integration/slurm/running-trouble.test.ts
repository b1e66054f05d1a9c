/** What can happen to a job that starts or runs: how `run` ends, what it says, and that nothing is left. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import type { ClusterStatus } from '../../../src/gcs/client/status.js';
import { until } from '../../helpers/cli.js';
import { SlurmBench } from './slurm-bench.js';

/** Two minutes on a real Slurm; here {@link startAgain} ends it. */
const REQUEUE_DELAY_MS = Number.POSITIVE_INFINITY;

/** When the job waits again and the guards of lost nodes have cleaned up, which takes less than Slurm's delay. */
async function startAgain(bench: SlurmBench, id: number): Promise<void> {
  await bench.mock.reached(id, ['PENDING']);
  // Nodes of other tests sweep, too: files that are gone do not tell that their guard is.
  const isGuarded = (): boolean => bench.sandbox.commands().some((command) => command.includes('batchray-guard'));
  await until(() => bench.sandbox.files().length === 0 && !isGuarded());
  bench.mock.release(id);
}

test.serial('cancelled by somebody else while it runs', async (t) => {
  const bench = await SlurmBench.open(t);
  const run = bench.submit(['--nodes', '2']);
  await run.says(/working/);
  await run.says(/running on 2 nodes/);
  bench.mock.cancel(bench.job.id);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /cancelled while it (ran|ended), not by this command/);
  await bench.assertClean(t, run.id);
});

test.serial('cancelled by somebody else while it starts', async (t) => {
  const bench = await SlurmBench.open(t, { plan: () => ({ configuringMs: Number.POSITIVE_INFINITY }) });
  const run = bench.submit(['--nodes', '2']);
  await run.says(/starting 0\/2/);
  bench.mock.cancel(bench.job.id);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /cancelled while it started, not by this command/);
  await bench.assertClean(t, run.id);
});

test.serial('a node fails: without requeue the run ends and says so', async (t) => {
  const bench = await SlurmBench.open(t);
  const run = bench.submit(['--nodes', '3', '--no-requeue']);
  await run.says(/working/);
  bench.mock.loseNode('mock2');
  t.is(await run.exited, 1);
  t.regex(run.output.err, /a node of the job failed/);
  t.is(bench.job.state, 'NODE_FAIL');
  await bench.assertClean(t, run.id);
});

test.serial('the node of the head fails: with requeue the cluster comes back under the same id', async (t) => {
  const bench = await SlurmBench.open(t, { nodes: 4, requeueDelayMs: REQUEUE_DELAY_MS });
  const driver = [
    'sh',
    '-c',
    'echo "life ${SLURM_RESTART_COUNT:-0}"; [ -n "$SLURM_RESTART_COUNT" ] || exec sleep 1000',
  ];
  const run = bench.submit(['--nodes', '2', '--requeue'], { driver });
  await run.says(/life 0/);
  bench.mock.loseNode('mock1');
  await run.says(/come back under the same id/);
  await startAgain(bench, bench.job.id);
  t.is(await run.exited, 0, run.output.err + run.output.out);
  t.regex(run.output.err, /starts the job again: the cluster will come back under the same id/);
  t.regex(run.output.out, /life 0\n[^]*life 1\n/);
  t.is(bench.submissions, 1);
  await bench.assertClean(t, run.id);
});

test.serial('preempted with requeue: the cluster comes back under the same id, and run watches on', async (t) => {
  const bench = await SlurmBench.open(t, { requeueDelayMs: REQUEUE_DELAY_MS });
  const driver = [
    'sh',
    '-c',
    'echo "life ${SLURM_RESTART_COUNT:-0}"; [ -n "$SLURM_RESTART_COUNT" ] || exec sleep 1000',
  ];
  const run = bench.submit(['--nodes', '2', '--requeue'], { driver });
  await run.says(/life 0/);
  bench.mock.preempt(bench.job.id);
  await run.says(/come back under the same id/);
  await startAgain(bench, bench.job.id);
  t.is(await run.exited, 0, run.output.err + run.output.out);
  t.regex(run.output.err, /come back under the same id/);
  t.regex(run.output.out, /life 1\n/);
  t.regex(
    bench.mock.output(bench.job.id),
    /life 0\n[^]*life 1\n/,
    'the later life has not cut off the output of the earlier one',
  );
  await bench.assertClean(t, run.id);
});

for (const [watched, command, more] of [
  ['nobody watches', 'up', ['--detach']],
  ['somebody watches', 'run', []],
] as const) {
  test.serial(
    `the head of separate jobs is preempted while ${watched}: it gets its workers back, and no more`,
    async (t) => {
      const bench = await SlurmBench.open(t, { nodes: 4, requeueDelayMs: REQUEUE_DELAY_MS });
      const run = bench.submit(['--separate-jobs', '--nodes', '3', '--requeue', ...more], { command });
      const workers = (): number[] =>
        bench.mock
          .jobs()
          .filter(({ id, state }) => id !== 1 && state === 'RUNNING')
          .map(({ id }) => id);
      const untilUpWithout = async (old: readonly number[]): Promise<readonly number[]> => {
        const isUp = (): boolean => workers().length === 2 && !workers().some((id) => old.includes(id));
        await until(isUp, 90_000).catch(() => undefined);
        for (let alive = 0, tries = 0; isUp() && alive !== 3; tries++) {
          if (tries > 200) throw new Error(`${alive} of 3 nodes are alive`);
          const asked = bench.sandbox.cli(['status', run.id, '-o', 'json'], { env: bench.env });
          if ((await asked.exited) !== 0) continue;
          alive = (JSON.parse(asked.output.out) as Partial<ClusterStatus>).nodes?.alive ?? 0;
        }
        t.true(isUp(), bench.mock.output(1));
        return workers();
      };
      const before = await untilUpWithout([]);
      bench.mock.preempt(1);
      if (command === 'run') await run.says(/come back under the same id/);
      await startAgain(bench, 1);
      await untilUpWithout(before);
      t.is(bench.submissions, 3, 'head, workers, and workers once more');
      if (command === 'up') t.regex(bench.mock.output(1), /worker jobs are submitted again/);
      const stop = bench.sandbox.cli(['stop', run.id], { env: bench.env });
      t.is(await stop.exited, 0, stop.output.err);
      await run.exited;
      await bench.assertClean(t, run.id);
    },
  );
}

test.serial('a signal that reaches the script alone comes to the nodes as a notice, TERM too', async (t) => {
  const bench = await SlurmBench.open(t);
  const driver = [
    process.execPath,
    fileURLToPath(new URL('../../clusters/fixtures/drained-driver.js', import.meta.url)),
  ];
  const run = bench.submit(['--nodes', '2', '--signal', 'B:TERM@60', '--time', '30'], { driver });
  await run.says(/^limited: /m);
  // Work that comes after the notice would wait for other nodes.
  const statusFile = path.join(bench.sandbox.sessionDir(run.id), 'status.json');
  const running = (): number =>
    fs.existsSync(statusFile) ? (JSON.parse(fs.readFileSync(statusFile, 'utf8')) as ClusterStatus).tasks.running : 0;
  await until(() => running() === 2);
  bench.mock.signal(bench.job.id, 'SIGTERM', 'batch');
  t.is(await run.exited, 5, run.output.err);
  t.regex(run.output.out, /^drain: the batch system sent SIGUSR1.*; time is left: true$/m);
  t.regex(run.output.out, /^saved: mock1 true, mock2 true$/m);
  await bench.assertClean(t, run.id);
});

test.serial('preempted without requeue', async (t) => {
  const bench = await SlurmBench.open(t);
  const run = bench.submit(['--nodes', '2', '--no-requeue']);
  await run.says(/working/);
  bench.mock.preempt(bench.job.id);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /the job was preempted/);
  await bench.assertClean(t, run.id);
});

test.serial('the time limit: the end is told, everything is gone before KillWait ends', async (t) => {
  const bench = await SlurmBench.open(t, { minuteMs: 6_000, killWaitMs: 120_000 });
  const run = bench.submit(['--nodes', '2', '--time', '1']);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /time limit was reached.*--time/);
  t.is(bench.job.state, 'TIMEOUT');
  const { startedAtMs = 0, endedAtMs = 0 } = bench.job;
  t.true(endedAtMs - startedAtMs < 6_000 + 120_000, 'nothing had to be killed');
  await bench.assertClean(t, run.id);
});

test.serial('a time limit that strikes while the cluster starts', async (t) => {
  const bench = await SlurmBench.open(t, (root) => ({
    minuteMs: 3_000,
    unshared: { dirs: [root], nodes: ['mock2'] },
  }));
  const run = bench.submit(['--nodes', '2', '--time', '1']);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /time limit was reached/);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('no node sees the session directory: said at once', async (t) => {
  const bench = await SlurmBench.open(t, (root) => ({
    unshared: { dirs: [root], nodes: ['mock1', 'mock2', 'mock3'] },
  }));
  const run = bench.submit(['--nodes', '2']);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /failed without a word.*session directory.*--session-root or BATCHRAY_SESSION_ROOT/);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('another node does not see the session directory: it says so in seconds', async (t) => {
  const bench = await SlurmBench.open(t, (root) => ({ unshared: { dirs: [root], nodes: ['mock2'] } }));
  const run = bench.submit(['--nodes', '2'], { env: { BATCHRAY_RENDEZVOUS_TIMEOUT_MS: '120000' } });
  t.is(await run.exited, 1);
  t.regex(run.output.err + run.output.out, /mock2.* does not see the session directory .*--session-root/);
  await bench.assertNothingLeft(t, run.id);
});

for (const minutes of [-10, 10]) {
  test.serial(`clocks apart by ${minutes} minutes: a run works, and a time limit too`, async (t) => {
    const bench = await SlurmBench.open(t, { clockSkewMs: minutes * 60_000, minuteMs: 4_000 });
    const run = bench.submit(['--nodes', '2', '--time', '60:00'], { driver: ['sh', '-c', 'echo done'] });
    t.is(await run.exited, 0, run.output.err);
    t.is(run.output.out, 'done\n');
    const limited = bench.submit(['--nodes', '1', '--time', '1']);
    t.is(await limited.exited, 1);
    t.regex(limited.output.err, /time limit was reached/);
    await bench.assertClean(t, run.id);
  });
}

test.serial('a job without an end of its own: up, then stop', async (t) => {
  const bench = await SlurmBench.open(t);
  const up = bench.submit(['--nodes', '2'], { command: 'up' });
  await up.says(/cluster \w+ is up/);
  const inside = bench.sandbox.cli(['exec', up.id, '--', 'sh', '-c', 'echo "address $BATCHRAY_ADDRESS"'], {
    env: bench.env,
  });
  t.is(await inside.exited, 0, inside.output.err);
  t.is(inside.output.out, `address ${bench.sandbox.sessionDir(up.id)}\n`);
  const stop = bench.sandbox.cli(['stop', up.id], { env: bench.env });
  t.is(await stop.exited, 0, stop.output.err);
  t.is(await up.exited, 0, up.output.err);
  await bench.assertClean(t, up.id);
});

test.serial('separate jobs: workers before the head, one never, and none outlives the head', async (t) => {
  // The head is submitted first; the last worker job never starts.
  const bench = await SlurmBench.open(t, {
    nodes: 4,
    plan: (_, index) =>
      index === 0 ? { queuedMs: Number.POSITIVE_INFINITY } : index === 3 ? { queuedMs: Number.POSITIVE_INFINITY } : {},
  });
  const args = ['--separate-jobs', '--nodes', '4', '--min-nodes', '3', '--no-worker-array'];
  const run = bench.submit(args, { driver: ['sh', '-c', 'echo go; exit 5'] });
  await until(() => bench.mock.jobs().filter(({ state }) => state === 'RUNNING').length === 2);
  t.is(bench.mock.job(1).state, 'PENDING', 'the workers run already');
  bench.mock.release(1);
  t.is(await run.exited, 5, run.output.err);
  t.regex(run.output.out, /^go\n/);
  await bench.mock.reached(4, ['CANCELLED']);
  await bench.assertClean(t, run.id);
});

test.serial('a driver that cannot be started', async (t) => {
  const bench = await SlurmBench.open(t);
  const run = bench.submit([], { driver: ['/nonexistent/program'] });
  t.true([1, 126, 127].includes((await run.exited) ?? 0), run.output.err);
  t.regex(run.output.out + run.output.err, /\/nonexistent\/program/);
  await bench.assertClean(t, run.id);
});

test.serial('the script and what was asked for stay in the session directory', async (t) => {
  const bench = await SlurmBench.open(t, {
    chatter: { stdout: 'Your project has 10 % left\n', stderr: 'sbatch: lua: hi\n' },
  });
  const run = bench.submit(['--comment', 'two words'], { driver: ['true'] });
  t.is(await run.exited, 0, run.output.err);
  const dir = bench.sandbox.sessionDir(run.id);
  const scripts = fs.readdirSync(dir).filter((name) => name.endsWith('.slurm'));
  t.is(scripts.length, 1);
  t.regex(fs.readFileSync(path.join(dir, scripts[0] ?? ''), 'utf8'), /^#SBATCH --comment=.two words.$/m);
  t.is(bench.job.request.options.get('comment'), 'two words');
  t.is(fs.statSync(dir).mode & 0o777, 0o700);
});
