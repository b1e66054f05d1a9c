/** The mock against plain use of Slurm's commands; what is expected here was seen on a real Slurm 22.05. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { execa } from 'execa';
import { isRunning, until } from '../helpers/cli.js';
import { environmentOf } from '../helpers/process-environment.js';
import { MockScheduler, type MockSchedulerOptions } from './mock-scheduler.js';

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | undefined;
}

interface Bench {
  readonly mock: MockScheduler;
  readonly dir: string;
  run(command: string, ...args: string[]): Promise<Result>;
  /** A job of shell commands; resolves to its number. */
  submit(commands: string, ...args: string[]): Promise<string>;
}

async function bench(t: ExecutionContext, options: MockSchedulerOptions = {}): Promise<Bench> {
  const mock = await MockScheduler.for(t, options);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mock-test-'));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  const run = async (command: string, ...args: string[]): Promise<Result> => {
    const { stdout, stderr, exitCode } = await execa(command, args, {
      cwd: dir,
      env: mock.env,
      reject: false,
      stdin: 'ignore',
    });
    return { stdout, stderr, exitCode };
  };
  return {
    mock,
    dir,
    run,
    async submit(commands, ...args) {
      const { stdout, stderr } = await run('sbatch', '--parsable', ...args, `--wrap=${commands}`);
      if (!/^\d+$/.test(stdout)) throw new Error(stderr);
      return stdout;
    },
  };
}

async function printed(mock: MockScheduler, id: string, words: RegExp): Promise<void> {
  await until(() => words.test(mock.output(id)));
}

test('a job runs its script with srun on every node, and its exit code is kept', async (t) => {
  const { mock, dir, run } = await bench(t);
  fs.writeFileSync(
    path.join(dir, 'job.sh'),
    `#!/bin/bash
#SBATCH --nodes=2 --ntasks-per-node=1   # a comment
#SBATCH --job-name="two words"
#SBATCH --cpus-per-task=2
echo "args $1 $2, name $SLURM_JOB_NAME, cpus $SLURM_CPUS_ON_NODE"
srun --ntasks-per-node=1 --kill-on-bad-exit=0 sh -c 'echo "task $SLURM_PROCID of $SLURM_NTASKS on $SLURMD_NODENAME"; exit $SLURM_PROCID'
exit 7
`,
  );
  const { stdout } = await run('sbatch', '--output=out.%j', 'job.sh', 'a', 'b c');
  t.is(stdout, 'Submitted batch job 1');
  const job = await mock.reached(1, ['FAILED']);
  t.is(job.exitCode, 7);
  const lines = fs.readFileSync(path.join(dir, 'out.1'), 'utf8').trim().split('\n').sort();
  t.deepEqual(lines, [
    'args a b c, name two words, cpus 2',
    'srun: error: mock2: task 1: Exited with exit code 1',
    'task 0 of 2 on mock1',
    'task 1 of 2 on mock2',
  ]);
  t.regex((await run('scontrol', 'show', 'job', '1')).stdout, /JobState=FAILED Reason=NonZeroExitCode .*ExitCode=7:0/s);
  t.deepEqual(mock.leftovers(), []);
});

test('jobs wait for room, first come, first served, and squeue says why', async (t) => {
  const { mock, run, submit } = await bench(t, { nodes: 2 });
  await submit('sleep 100', '-N2', '-c4', '--time=30:00');
  await submit('sleep 100', '-N1');
  await submit('sleep 100', '-N1');
  await submit('sleep 100', '-N9');
  await mock.reached(1, ['RUNNING']);
  const { stdout } = await run('squeue', '-h', '-o', '%i|%T|%r|%N|%D|%l');
  t.deepEqual(stdout.split('\n').sort(), [
    '1|RUNNING|None|mock[1-2]|2|30:00',
    '2|PENDING|Resources||1|UNLIMITED',
    '3|PENDING|Priority||1|UNLIMITED',
    '4|PENDING|PartitionNodeLimit||9|UNLIMITED',
  ]);
  t.is((await run('squeue', '-h', '-j', '2', '-o', '%.5i %R')).stdout, '    2 (Resources)');
  t.is((await run('scancel', '1')).exitCode, 0);
  await mock.reached(1, ['CANCELLED']);
  await mock.reached(2, ['RUNNING']);
  t.is((await run('scancel', '--name=wrap')).exitCode, 0);
  for (const id of [2, 3, 4]) await mock.reached(id, ['CANCELLED']);
  t.deepEqual(mock.leftovers(), []);
});

test('refusals are in the words of Slurm', async (t) => {
  const { run } = await bench(t, {
    plan: () => ({ reject: 'Invalid account or account/partition combination specified' }),
  });
  const words = async (...args: string[]): Promise<string> => {
    const { stdout, stderr, exitCode } = await run('sbatch', ...args, '--wrap=true');
    t.not(exitCode, 0);
    t.is(stdout, '');
    return stderr;
  };
  t.is(await words('-t', 'abc'), 'sbatch: error: Invalid --time specification');
  t.is(await words('--mem=3x'), 'sbatch: error: Invalid --mem specification');
  t.is(await words('-N0'), 'sbatch: error: Batch job submission failed: Node count specification invalid');
  t.is(
    await words('-p', 'nope'),
    'sbatch: error: invalid partition specified: nope\nsbatch: error: Batch job submission failed: Invalid partition name specified',
  );
  t.regex(await words('--foo'), /^sbatch: unrecognized option '--foo'\nTry "sbatch --help"/);
  t.regex(await words(), /Batch job submission failed: Invalid account or account\/partition combination specified$/);
  t.is((await run('squeue', '-h', '-j', '77')).stderr, 'slurm_load_jobs error: Invalid job id specified');
  t.is((await run('squeue', '-h', '-j', '77,78')).exitCode, 0);
  t.is((await run('scancel', '77')).exitCode, 0);
  t.is((await run('scancel', 'abc')).stderr, 'scancel: error: Invalid job id abc');
});

test('an array starts as many tasks as it may, and waits in one line', async (t) => {
  const { mock, dir, run, submit } = await bench(t);
  const id = await submit('while [ ! -e go ]; do sleep 0.05; done; echo $SLURM_ARRAY_TASK_ID', '--array=0-3%2');
  await mock.reached(`${id}_1`, ['RUNNING']);
  const { stdout } = await run('squeue', '-h', '-o', '%i %t %r %F');
  t.deepEqual(stdout.split('\n'), [
    `${id}_[2-3%2] PD JobArrayTaskLimit ${id}`,
    `${id}_0 R None ${id}`,
    `${id}_1 R None ${id}`,
  ]);
  t.is((await run('squeue', '-h', '-r', '-o', '%i')).stdout.split('\n').length, 4);
  await run('scancel', `${id}_3`);
  fs.writeFileSync(path.join(dir, 'go'), '');
  for (const index of [0, 1, 2]) await mock.reached(`${id}_${index}`, ['COMPLETED']);
  t.is(mock.job(`${id}_3`).state, 'CANCELLED');
  t.is(fs.readFileSync(path.join(dir, `slurm-${id}_2.out`), 'utf8'), '2\n');
});

test('the time limit warns, then terminates', async (t) => {
  const { mock, submit } = await bench(t, { minuteMs: Number.POSITIVE_INFINITY, killWaitMs: 120_000 });
  const script =
    'trap "echo warned" USR1; trap "echo terminated; exit 9" TERM; srun -n1 sh -c "trap : USR1; echo step; sleep 1000" & ' +
    'echo ready; while :; do sleep 0.05; done';
  const id = await submit(script, '--time=1', '--signal=B:USR1@30', '--ntasks=1');
  await printed(mock, id, /ready[^]*step|step[^]*ready/);
  mock.warn(id);
  await printed(mock, id, /warned/);
  mock.timeOut(id);
  await mock.reached(id, ['TIMEOUT']);
  t.regex(mock.output(id), /warned\n(.*\n)*.*CANCELLED AT [\d:T-]+ DUE TO TIME LIMIT/);
  t.regex(mock.output(id), /terminated/);
  t.deepEqual(mock.leftovers(), []);
});

test('the time limit comes by itself, and what does not end is killed', async (t) => {
  const { mock, submit } = await bench(t, { minuteMs: 3_000, killWaitMs: 500 });
  const script = "trap '' TERM; srun -n1 sh -c 'while :; do sleep 0.05; done' & while :; do sleep 0.05; done";
  const job = await mock.reached(await submit(script, '--time=1', '--ntasks=1'), ['TIMEOUT']);
  t.true((job.endedAtMs ?? 0) - (job.startedAtMs ?? 0) >= 2_990);
  t.deepEqual(mock.leftovers(), []);
});

test('preemption: with requeue the job comes back under its number, else it is over', async (t) => {
  const { mock, dir, submit } = await bench(t, { requeueDelayMs: Number.POSITIVE_INFINITY });
  const script = 'echo life ${SLURM_RESTART_COUNT:-0} >> lives; sleep 100';
  const back = await submit(script);
  const gone = await submit(script, '--no-requeue');
  for (const id of [back, gone]) await mock.reached(id, ['RUNNING']);
  const lives = (): string => {
    const file = path.join(dir, 'lives');
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  };
  await until(() => lives().length === 14);
  mock.preempt(back);
  mock.preempt(gone);
  await mock.reached(gone, ['PREEMPTED']);
  await mock.reached(back, ['PENDING']);
  t.is(mock.job(back).reason, 'BeginTime');
  mock.release(back);
  await mock.reached(back, ['RUNNING']);
  await until(() => lives().includes('life 1'));
  t.is(mock.job(back).restarts, 1);
  t.notRegex(mock.output(back), /PREEMPTION/, 'a restarted job begins its output anew, unless it asks for append');
});

test('a lost node takes its processes along and ends the job', async (t) => {
  const { mock, submit } = await bench(t);
  const id = await submit('srun sh -c "echo on $SLURMD_NODENAME; sleep 100"; sleep 100', '-N3', '--no-requeue');
  await mock.reached(id, ['RUNNING']);
  await until(() => mock.output(id).split('on ').length >= 4);
  mock.loseNode('mock2');
  const job = await mock.reached(id, ['NODE_FAIL']);
  t.regex(mock.output(id), /srun: error: Node failure on mock2/);
  t.deepEqual(job.nodes, ['mock1', 'mock2', 'mock3']);
  t.deepEqual(mock.leftovers(), []);
});

test('a controller that is down or overloaded says so, jobs go on', async (t) => {
  const { mock, dir, run, submit } = await bench(t);
  const id = await submit('while [ ! -e go ]; do sleep 0.05; done');
  await mock.reached(id, ['RUNNING']);
  mock.controllerDown();
  const down = await run('squeue', '-h');
  t.is(down.exitCode, 1);
  t.is(down.stderr, 'slurm_load_jobs error: Unable to contact slurm controller (connect failure)');
  t.regex((await run('sbatch', '--wrap=true')).stderr, /submission failed: Unable to contact slurm controller/);
  t.is((await run('squeue', '--version')).stdout, 'slurm 23.11.10');
  mock.controllerSlow(100, true);
  t.is((await run('squeue')).stderr, 'slurm_load_jobs error: Socket timed out on send/recv operation');
  mock.controllerUp();
  t.regex((await run('squeue', '-h', '-o', '%T')).stdout, /RUNNING/);
  fs.writeFileSync(path.join(dir, 'go'), '');
  await mock.reached(id, ['COMPLETED']);
  t.is(mock.callsOf('squeue').length, 4);
});

test('plans: queued for ever with a reason and an expected start, released by the test', async (t) => {
  const { mock, run, submit } = await bench(t, {
    plan: () => ({ queuedMs: Number.POSITIVE_INFINITY, reason: 'QOSMaxNodePerUserLimit', expectedStartMs: 3_600_000 }),
  });
  const id = await submit('true');
  const { stdout } = await run('squeue', '-h', '-j', id, '-o', '%T %r %S');
  t.regex(stdout, /^PENDING QOSMaxNodePerUserLimit \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  mock.release(id);
  await mock.reached(id, ['COMPLETED']);
});

test('federations: -M names the cluster in answers and numbers', async (t) => {
  const { run } = await bench(t, { clusters: ['alpha', 'beta'] });
  t.is((await run('sbatch', '--parsable', '-M', 'beta', '--wrap=sleep 100')).stdout, '1;beta');
  t.is((await run('sbatch', '--parsable', '--wrap=sleep 100')).stdout, '1');
  t.regex(
    (await run('squeue', '-M', 'alpha,beta', '-o', '%i %N')).stdout,
    /^CLUSTER: alpha\nJOBID NODELIST\n1 mock1\n\nCLUSTER: beta\nJOBID NODELIST\n1 beta1$/,
  );
  t.is((await run('squeue', '-h', '-M', 'beta', '-o', '%i %N')).stdout, '1 beta1');
  t.regex((await run('squeue', '-M', 'gamma')).stderr, /'gamma' can't be reached now/);
});

test('versions differ in their records; accounting may be disabled or absent', async (t) => {
  const old = await bench(t, { version: '20.11.9', accounting: 'disabled' });
  const recent = await bench(t, { version: '24.05.4', accounting: 'absent' });
  const record = async ({ submit, run }: Bench): Promise<string> =>
    (await run('scontrol', '-o', 'show', 'job', await submit('sleep 9'))).stdout;
  t.regex(await record(old), / TRES=cpu=.* Power=$/);
  t.regex(await record(recent), / ReqTRES=cpu=.* AllocTRES=/);
  const { stderr, exitCode } = await old.run('sacct', '-j', '1');
  t.is(exitCode, 1);
  t.is(stderr, 'Slurm accounting storage is disabled');
  t.false(fs.existsSync(path.join(recent.mock.binDir, 'sacct')));
});

test('srun from outside joins a running job', async (t) => {
  const { mock, run, submit } = await bench(t);
  const id = await submit('sleep 100', '-N2');
  await mock.reached(id, ['RUNNING']);
  const inside = await run(
    'srun',
    `--jobid=${id}`,
    '--overlap',
    '-N1',
    '-n1',
    '-w',
    'mock2',
    'printenv',
    'SLURMD_NODENAME',
  );
  t.is(inside.stdout, 'mock2');
  t.is(
    (await run('srun', '--jobid=99', 'true')).stderr,
    'srun: error: Unable to confirm allocation for job 99: Invalid job id specified',
  );
});

test('closing kills what runs', async (t) => {
  const { mock, submit } = await bench(t);
  const id = await submit('trap "" TERM; srun sh -c "trap : TERM; while :; do sleep 1; done"', '-N2');
  await mock.reached(id, ['RUNNING']);
  await until(() => mock.leftovers().length >= 5);
  await mock.close();
  t.deepEqual(
    mock.leftovers().filter((line) => line.startsWith('process')),
    [],
  );
});

test('a script that ends while nobody looks is not taken for the end of its next life', async (t) => {
  const { mock, dir, submit } = await bench(t, { requeueDelayMs: Number.POSITIVE_INFINITY });
  const id = await submit('echo $$ >>pids; exec sleep 1000');
  const pids = (): string[] => {
    const file = path.join(dir, 'pids');
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
  };
  await until(() => pids().length === 1);
  const [pid = ''] = pids();
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (mock.job(id).state === 'PENDING') resolve();
      else setTimeout(look, 30);
    };
    // Held up after it was looked what processes have ended, and before it is seen what time it is: the script ends between the two.
    setImmediate(() => {
      mock.preempt(id);
      setTimeout(look, 30);
      const heldUntilMs = performance.now() + 100;
      while (isRunning(Number(pid)) || performance.now() < heldUntilMs) sleepSync(10);
    });
  });
  mock.release(id);
  await until(() => pids().length === 2);
  t.is(mock.job(id).state, 'RUNNING');
});

function sleepSync(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

test('a process that is just taking on another program is seen', async (t) => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mock-test-'));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  const script = path.join(dir, 'again');
  fs.writeFileSync(script, '#!/bin/sh\n[ "$1" = 0 ] || exec "$0" $(($1 - 1))\n', { mode: 0o755 });
  const child = spawn(script, ['500'], { env: { MARK: 'here' }, stdio: 'ignore' });
  const pid = child.pid ?? 0;
  for (let text = environmentOf(pid); text !== ''; text = environmentOf(pid)) t.true(text.includes('MARK=here'));
  // It is about to end, and has been told of for the last time.
  while (isRunning(pid)) t.is(environmentOf(pid), '');
});
