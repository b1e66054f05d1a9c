import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { Sandbox, until } from '../../helpers/cli.js';

/** No other test of this machine has it. */
const JOB_ID = String(1_000_000 + process.pid);
const SMALL = ['--num-cpus', '1', '--object-store-bytes', '40M'];

/** The environment of one task of a job step. */
function step(index: number, count: number, nodeList: string): Record<string, string> {
  return {
    SLURM_JOB_ID: JOB_ID,
    SLURM_STEP_ID: '0',
    SLURM_JOB_NUM_NODES: String(count),
    SLURM_STEP_NUM_NODES: String(count),
    SLURM_STEP_NUM_TASKS: String(count),
    SLURM_STEP_NODELIST: nodeList,
    SLURM_PROCID: String(index),
    SLURM_CPUS_ON_NODE: '1',
  };
}

test.serial('outside an allocation the nodes are local processes and the exit code is the program’s', async (t) => {
  const sandbox = new Sandbox(t);
  const run = sandbox.cli(
    // prettier-ignore
    ['symmetric-run', '--min-nodes', '3', ...SMALL, '--', 'sh', '-c', 'echo address=$BATCHRAY_ADDRESS; ls $BATCHRAY_ADDRESS/nodes | wc -l; exit 7'],
  );
  t.is(await run.exited, 7, run.output.err);
  t.regex(run.output.out, new RegExp(`^address=${sandbox.root}/local-[0-9a-f]{8}\n3\n$`));
  t.deepEqual(await sandbox.leftovers(), []);
});

test.serial('every process of a step takes its role; the workers end with 0 after the program', async (t) => {
  const sandbox = new Sandbox(t);
  const start = (index: number, ...command: string[]) =>
    sandbox.cli(
      ['symmetric-run', '--min-nodes', '3', '--interface', 'lo', '--object-store-bytes', '40M', '--', ...command],
      {
        env: step(index, 3, 'c[1-3]'),
      },
    );
  const command = ['sh', '-c', 'echo program; exit 3'];
  const workers = [start(2, ...command), start(1, ...command)];
  const head = start(0, ...command);
  t.is(await head.exited, 3, head.output.err);
  t.is(head.output.out, 'program\n');
  t.deepEqual(await Promise.all(workers.map(({ exited }) => exited)), [0, 0], workers[0]?.output.err);
  t.deepEqual(
    workers.map(({ output }) => output.out),
    ['', ''],
  );
  t.true(fs.existsSync(path.join(sandbox.root, `slurm-${JOB_ID}-0`)));
  t.deepEqual(await sandbox.leftovers(), []);
});

test.serial('a node that never comes is named', async (t) => {
  const sandbox = new Sandbox(t);
  const head = sandbox.cli(
    ['symmetric-run', '--min-nodes', '2', '--interface', 'lo', '--object-store-bytes', '40M', '--', 'true'],
    { env: { ...step(0, 2, `${os.hostname()},gpu07`), BATCHRAY_RENDEZVOUS_TIMEOUT_MS: '1500' } },
  );
  t.is(await head.exited, 1);
  t.regex(head.output.err, /only 1 of 2 nodes came within 1\.5 s.*Missing: gpu07/);
  t.deepEqual(await sandbox.leftovers(), []);
});

for (const [what, flags, env, code, words] of [
  ['an option is wrong', ['--interface', 'nosuch0'], {}, 2, /the head did not start: --interface nosuch0/],
  ['Redis is missing', [], { PATH: '/nonexistent' }, 1, /the head did not start: redis-server is not on PATH/],
] as const) {
  test.serial(`a worker learns at once that its head did not start: ${what}`, async (t) => {
    const sandbox = new Sandbox(t);
    const args = ['symmetric-run', '--min-nodes', '2', '--object-store-bytes', '40M'];
    const worker = sandbox.cli([...args, '--', 'true'], { env: step(1, 2, 'c[1-2]') });
    const head = sandbox.cli([...args, ...flags, '--', 'true'], { env: { ...step(0, 2, 'c[1-2]'), ...env } });
    t.is(await head.exited, code, head.output.err);
    t.is(await worker.exited, code, worker.output.err);
    t.regex(worker.output.err, words);
    t.deepEqual(await sandbox.leftovers(), []);
  });
}

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const) {
  test.serial(`${signal} reaches the program and everything it started, and ends the cluster`, async (t) => {
    const sandbox = new Sandbox(t);
    const run = sandbox.cli(['symmetric-run', ...SMALL, '--', 'sh', '-c', 'echo up; sleep 1000; true']);
    await run.printed('up');
    // Not earlier: a signal between fork and exec would be the shell's own affair.
    await until(() => sandbox.commands().some((command) => command.startsWith('sleep')));
    run.child.kill(signal);
    t.is(await run.exited, code, run.output.err);
    t.deepEqual(await sandbox.leftovers(), []);
  });
}

test.serial('a program that handles the signal decides the exit code', async (t) => {
  const sandbox = new Sandbox(t);
  const program = 'process.on("SIGTERM", () => process.exit(5)); console.log("up"); setInterval(() => {}, 1000)';
  const run = sandbox.cli(['symmetric-run', ...SMALL, '--', process.execPath, '-e', program]);
  await run.printed('up');
  run.child.kill('SIGTERM');
  t.is(await run.exited, 5, run.output.err);
});

test.serial('the program is ended when the head’s raylet is lost', async (t) => {
  const sandbox = new Sandbox(t);
  const id = `slurm-${JOB_ID}-0`;
  const run = sandbox.cli(
    [
      'symmetric-run',
      '--interface',
      'lo',
      '--object-store-bytes',
      '40M',
      '--',
      'sh',
      '-c',
      'echo up; sleep 1000; true',
    ],
    {
      env: step(0, 1, os.hostname()),
    },
  );
  await run.printed('up');
  process.kill(sandbox.pidOf(id, 0, 'the raylet'), 'SIGKILL');
  t.is(await run.exited, 1);
  t.regex(run.output.err, /the raylet ended unexpectedly \(SIGKILL/);
  t.deepEqual(await sandbox.leftovers(), []);
});

test.serial('a program that is not there ends the cluster with 127', async (t) => {
  const sandbox = new Sandbox(t);
  const run = sandbox.cli(['symmetric-run', ...SMALL, '--', './no-such-program']);
  t.is(await run.exited, 127);
  t.regex(run.output.err, /cannot run \.\/no-such-program/);
  t.deepEqual(await sandbox.leftovers(), []);
});
