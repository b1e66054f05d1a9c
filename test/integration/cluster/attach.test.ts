import fs from 'node:fs';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { entryPoint } from '../../../src/common/entry-points.js';
import { Sandbox, isRunning, until, type Run } from '../../helpers/cli.js';
import { PROMPT, Tmux } from '../../helpers/tmux.js';

const SMALL = ['--num-cpus', '1', '--object-store-bytes', '32M', '--interface', 'lo'];

async function cluster(t: ExecutionContext, ...args: string[]): Promise<{ sandbox: Sandbox; id: string; run: Run }> {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const run = sandbox.cli(['start', '--head', '--cluster-id', id, ...SMALL, ...args]);
  await run.printed('is up');
  return { sandbox, id, run };
}

async function terminal(t: ExecutionContext, sandbox: Sandbox, args: readonly string[]): Promise<Tmux> {
  const attach = [process.execPath, entryPoint('cli'), 'attach', ...args].join(' ');
  return await Tmux.start(t, {
    dir: sandbox.root,
    command: `sh -c '${attach}; echo ended $?; stty -a; exec sleep 1000'`,
    env: { BATCHRAY_SESSION_ROOT: sandbox.root },
    size: { columns: 90, rows: 20 },
  });
}

const LINES = Array.from({ length: 500 }, (_, n) => `line-${n}`).join('\n');

test('a real terminal: full-screen program, window size, Ctrl-C, exit code, and the terminal as it was', async (t) => {
  const { sandbox, id } = await cluster(t);
  const file = path.join(sandbox.root, 'text');
  fs.writeFileSync(file, LINES);
  const tmux = await terminal(t, sandbox, [id, '--', 'env', `PS1=${PROMPT}`, 'sh']);
  await tmux.shows(/Enter ~ \. disconnects/);

  await tmux.atPrompt('stty size; echo address $BATCHRAY_ADDRESS', /^20 90\naddress .*$/m);
  await tmux.resizeAtPrompt({ columns: 100, rows: 30 });

  // Said by the program itself: Ctrl-C goes to the shell until that has put the program in front.
  await tmux.atPrompt('clear; sh -c "echo sleeps; exec sleep 1000"', /^sleeps$/m);
  await tmux.keys('C-c');
  await tmux.atPrompt('echo code $?', /^code 130$/m);

  await tmux.atPrompt(`LESS= less ${file}; echo less is over`, /line-0\n[^]*line-28/);
  await tmux.resize({ columns: 80, rows: 10 });
  await tmux.shows(/^line-0\n(.*\n)*line-8\n(?![^]*line-)/);
  await tmux.keys('G');
  await tmux.shows(/line-499/);
  await tmux.keys('q');
  await tmux.shows(/^less is over$/m);
  await tmux.resizeAtPrompt({ columns: 100, rows: 30 });

  const screen = await tmux.atPrompt('exit 5', /ended 5[^]*echoctl/);
  t.regex(screen, /(^|\s)icanon\b/m);
  t.regex(screen, /(^|\s)echo\b/m);
});

test('Enter ~ . disconnects, and what ran is ended although it ignores SIGHUP', async (t) => {
  const { sandbox, id } = await cluster(t);
  const tmux = await terminal(t, sandbox, [id]);
  await tmux.shows(/disconnects/);
  await tmux.line("trap '' HUP; echo pid=$$=; sh -c 'echo child=$$=; exec sleep 1000'");
  const screen = await tmux.shows(/child=\d+=/);
  const pids = [/pid=(\d+)=/, /child=(\d+)=/].map((pattern) => Number(pattern.exec(screen)?.[1]));
  t.true(pids.every(isRunning));
  await tmux.keys('Enter', '~', '.');
  await tmux.shows(/ended 255/);
  await until(() => !pids.some(isRunning));
  t.pass();
});

test('without a terminal: exit code, signal, everything that was written, and no more than is read', async (t) => {
  const { sandbox, id } = await cluster(t);
  const exit = sandbox.cli(['attach', id, '--', 'sh', '-c', 'echo out; exit 7']);
  t.is(await exit.exited, 7, exit.output.err);
  t.is(exit.output.out, 'out\r\n');
  t.is(await sandbox.cli(['attach', id, '--', 'sh', '-c', 'kill -9 $$']).exited, 137);

  const done = path.join(sandbox.root, 'done');
  const much = sandbox.cli(['attach', id, '--', 'sh', '-c', `seq 1 400000; touch ${done}`]);
  much.child.stdout?.pause();
  const raylet = sandbox.pidOf(id, 0, 'the raylet');
  await until(() => /S \(sleeping\)/.test(fs.readFileSync(`/proc/${raylet}/status`, 'utf8')));
  await new Promise((resolve) => setTimeout(resolve, 500));
  t.false(fs.existsSync(done), 'nobody reads, so the program must wait');
  much.child.stdout?.resume();
  t.is(await much.exited, 0, much.output.err);
  t.is(much.output.out.length, Array.from({ length: 400_000 }, (_, n) => `${n + 1}\r\n`).join('').length);
  t.true(much.output.out.endsWith('\r\n399999\r\n400000\r\n'));

  const unknown = sandbox.cli(['attach', id, '--', 'no-such-program']);
  t.is(await unknown.exited, 1);
  t.regex(unknown.output.err, /has no program no-such-program on PATH/);
  const misplaced = sandbox.cli(['attach', id, 'ls']);
  t.is(await misplaced.exited, 2);
  t.regex(misplaced.output.err, /after --/);
});

test('the node that is asked for', async (t) => {
  const { sandbox, id } = await cluster(t, '--num-nodes', '2');
  for (const [node, index] of [
    ['0', 0],
    ['1', 1],
  ] as const) {
    const run = sandbox.cli(['attach', id, '--node', node, '--', 'sh', '-c', 'echo raylet $PPID']);
    t.is(await run.exited, 0, run.output.err);
    t.is(run.output.out, `raylet ${sandbox.pidOf(id, index, 'the raylet')}\r\n`);
  }
  const none = sandbox.cli(['attach', id, '--node', '7', '--', 'true']);
  t.is(await none.exited, 2);
  t.regex(none.output.err, /no living node 7\. It has 0-.*, 1-/);
});

test('stop ends a cluster with a terminal open, and says so there', async (t) => {
  const { sandbox, id, run } = await cluster(t);
  const attached = sandbox.cli(
    ['attach', id, '--', 'sh', '-c', "trap '' HUP TERM; echo here; while :; do sleep 1; done"],
    {
      lifeLine: true,
    },
  );
  await attached.printed('here');
  t.is(await sandbox.cli(['stop', id]).exited, 0);
  t.is(await attached.exited, 1);
  t.regex(attached.output.err, /the terminal is gone/);
  await run.exited;
  t.deepEqual(await sandbox.leftovers(), []);
});

test('no terminal without the token', async (t) => {
  const { sandbox, id } = await cluster(t);
  const copy = sandbox.newId();
  fs.mkdirSync(path.join(sandbox.sessionDir(copy), 'nodes'), { recursive: true });
  fs.copyFileSync(
    path.join(sandbox.sessionDir(id), 'cluster.json'),
    path.join(sandbox.sessionDir(copy), 'cluster.json'),
  );
  const none = sandbox.cli(['attach', copy, '--', 'echo', 'in']);
  t.is(await none.exited, 1);
  t.regex(none.output.err, /token/);
  fs.writeFileSync(path.join(sandbox.sessionDir(copy), 'token'), '0'.repeat(64));
  const wrong = sandbox.cli(['attach', copy, '--', 'echo', 'in']);
  t.is(await wrong.exited, 1);
  t.regex(wrong.output.err, /refused the cluster token/);
  t.is(wrong.output.out, '');
});

test('a head that cannot be reached: how it can', async (t) => {
  const sandbox = new Sandbox(t);
  const id = 'slurm-4711-0';
  fs.mkdirSync(path.join(sandbox.sessionDir(id), 'nodes'), { recursive: true });
  const gcs = { host: '127.0.0.1', port: 1 };
  const file = {
    clusterId: id,
    version: '0',
    gcs,
    redis: gcs,
    headHostname: 'elsewhere',
    headPid: 1,
    headStartTicks: 1,
    expectedNodes: 1,
  };
  fs.writeFileSync(path.join(sandbox.sessionDir(id), 'cluster.json'), JSON.stringify(file));
  const run = sandbox.cli(['attach', id]);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /elsewhere, 127\.0\.0\.1:1.* srun --jobid=4711 --overlap .*--pty npx batchray attach /);
});
