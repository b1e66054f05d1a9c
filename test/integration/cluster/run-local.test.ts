import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { Sandbox } from '../../helpers/cli.js';

const LOCAL = ['--scheduler', 'local', '--object-store-bytes', '40M', '--num-cpus', '1'];

test.serial('run: output and exit code of the program; the same for separate jobs', async (t) => {
  const sandbox = new Sandbox(t);
  for (const shape of [[], ['--separate-jobs']]) {
    const id = sandbox.newId();
    const run = sandbox.cli(
      // prettier-ignore
      ['run', ...LOCAL, ...shape, '--name', id, '--nodes', '2', '--', 'sh', '-c', 'echo at $BATCHRAY_ADDRESS; echo oops >&2; exit 3'],
    );
    t.is(await run.exited, 3, run.output.err);
    t.true(run.output.out.includes(`at ${sandbox.sessionDir(id)}\n`), run.output.out);
    t.regex(run.output.out, /^oops$/m);
    t.true(fs.existsSync(path.join(sandbox.sessionDir(id), 'result.json')));
  }
  t.deepEqual(await sandbox.leftovers(), []);
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  test.serial(`${signal} ends the jobs`, async (t) => {
    const sandbox = new Sandbox(t);
    const run = sandbox.cli([
      'run',
      ...LOCAL,
      '--name',
      sandbox.newId(),
      '--',
      'sh',
      '-c',
      'echo up; sleep 1000; true',
    ]);
    await run.printed('up');
    run.child.kill(signal);
    t.is(await run.exited, code, run.output.err);
    t.deepEqual(await sandbox.leftovers(), []);
  });
}

test.serial('up, exec, scale 1 -> 2 -> 1, stop', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const up = sandbox.cli(['up', ...LOCAL, '--name', id, '--separate-jobs', '--detach']);
  t.is(await up.exited, 0, up.output.err);
  t.is(up.output.out.split('\n')[0], id);
  const exec = sandbox.cli(['exec', id, '--', 'sh', '-c', 'echo $BATCHRAY_ADDRESS; exit 5']);
  t.is(await exec.exited, 5, exec.output.err);
  t.is(exec.output.out, `${sandbox.sessionDir(id)}\n`);
  const living = async (): Promise<number> => {
    const status = sandbox.cli(['status', id, '--output', 'json']);
    t.is(await status.exited, 0, status.output.err);
    return (JSON.parse(status.output.out) as { nodes: { alive: number } }).nodes.alive;
  };
  const more = sandbox.cli(['scale', id, '--nodes', '2']);
  t.is(await more.exited, 0, more.output.err);
  const deadlineMs = performance.now() + 60_000;
  while ((await living()) < 2) t.true(performance.now() < deadlineMs, 'the second node never came');
  const fewer = sandbox.cli(['scale', id, '--nodes', '1']);
  t.is(await fewer.exited, 0, fewer.output.err);
  t.regex(fewer.output.err, /drains \S+ \(job /);
  t.is(await living(), 1);
  const stop = sandbox.cli(['stop', id]);
  t.is(await stop.exited, 0, stop.output.err);
  t.deepEqual(await sandbox.leftovers(), []);
});

test.serial('what cannot be scaled, executed or submitted says why', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const run = sandbox.cli(['run', ...LOCAL, '--name', id, '--', 'sh', '-c', 'echo up; sleep 1000; true']);
  await run.printed('up');
  for (const [args, code, words] of [
    [['scale', id, '--nodes', '2'], 2, /all its nodes in one allocation.*--separate-jobs/],
    [['scale', 'nosuch', '--nodes', '2'], 1, /there is no cluster nosuch \(looked at /],
    [['exec', 'nosuch', '--', 'true'], 1, /cluster nosuch is not up/],
    [['run', ...LOCAL, '--name', id, '--', 'true'], 2, /the cluster name \S+ is taken/],
    [['run', ...LOCAL, '--name', 'a/b', '--', 'true'], 2, /cannot be a cluster id/],
    [['run', ...LOCAL, '--partition', 'gpu', '--', 'true'], 2, /--scheduler local does not take --partition/],
    [['run', '--scheduler', 'pbs', '--', 'true'], 2, /--scheduler pbs: not known. There are: slurm, yarn, local/],
    [['run', ...LOCAL, '--nodes', '2', '--min-nodes', '3', '--', 'true'], 2, /--min-nodes 3 is more than --nodes 2/],
    [['run', ...LOCAL], 2, /missing required argument/],
  ] as const) {
    const refused = sandbox.cli(args);
    t.is(await refused.exited, code, args.join(' '));
    t.regex(refused.output.err, words);
  }
  run.child.kill('SIGINT');
  t.is(await run.exited, 130);
  t.deepEqual(await sandbox.leftovers(), []);
});

test.serial('a head that does not come up: its error, and 1', async (t) => {
  const sandbox = new Sandbox(t);
  const run = sandbox.cli(['run', ...LOCAL, '--name', sandbox.newId(), '--interface', 'nosuch0', '--', 'true']);
  t.is(await run.exited, 1, run.output.err);
  t.regex(run.output.err, /the cluster did not start: --interface nosuch0/);
  t.deepEqual(await sandbox.leftovers(), []);
});
