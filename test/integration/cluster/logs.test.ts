import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { Sandbox, until } from '../../helpers/cli.js';

function session(sandbox: Sandbox, files: Readonly<Record<string, string>>): string {
  const id = sandbox.newId();
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(sandbox.sessionDir(id), 'nodes', name);
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    fs.writeFileSync(file, text);
  }
  return id;
}

const LINES = Array.from({ length: 20_000 }, (_, n) => `line ${n} ${'x'.repeat(20)}\n`).join('');

test('the last lines of every file, under its name, also of a cluster that has ended', async (t) => {
  const sandbox = new Sandbox(t);
  const id = session(sandbox, { '0-c1/gcs.log': LINES, '1-c2/raylet.log': 'no newline', '10-c3/empty.log': '' });
  const run = sandbox.cli(['logs', id, '--tail', '2']);
  t.is(await run.exited, 0, run.output.err);
  const x = 'x'.repeat(20);
  t.is(
    run.output.out,
    `==> 0-c1/gcs.log <==\nline 19998 ${x}\nline 19999 ${x}\n\n==> 1-c2/raylet.log <==\nno newline\n`,
  );
});

test('more than a pipe holds reaches a reader that is slower', async (t) => {
  const sandbox = new Sandbox(t);
  const id = session(sandbox, { '0-c1/gcs.log': LINES });
  const run = sandbox.cli(['logs', id, '--tail', '20000']);
  t.is(await run.exited, 0, run.output.err);
  t.is(run.output.out, `==> 0-c1/gcs.log <==\n${LINES}`);
});

test('a node, a worker, a file', async (t) => {
  const sandbox = new Sandbox(t);
  const names = [
    '0-c1/raylet.log',
    '0-c1/worker-17.out',
    '0-c1/worker-17.err',
    '0-c1/worker-170.out',
    '1-c2/raylet.log',
  ];
  const id = session(sandbox, Object.fromEntries(names.map((name) => [name, 'x\n'])));
  const list = async (...args: string[]): Promise<string[]> => {
    const run = sandbox.cli(['logs', id, '--list', '--output', 'json', ...args]);
    t.is(await run.exited, 0, run.output.err);
    return (JSON.parse(run.output.out) as { file: string }[]).map(({ file }) => file);
  };
  t.deepEqual((await list()).toSorted(), names.toSorted());
  for (const node of ['1', 'c2', '1-c2']) t.deepEqual(await list('--node', node), ['1-c2/raylet.log'], node);
  t.deepEqual(await list('--worker', '17'), ['0-c1/worker-17.err', '0-c1/worker-17.out']);
  t.deepEqual(await list('--file', 'raylet.log', '--node', 'c1'), ['0-c1/raylet.log']);

  const none = sandbox.cli(['logs', id, '--file', 'nope']);
  t.is(await none.exited, 2);
  t.regex(none.output.err, /no such log file below .*--list/);
});

test('--follow shows whole lines as they are written, of new files too', async (t) => {
  const sandbox = new Sandbox(t);
  const id = session(sandbox, { '0-c1/a.log': 'one\n' });
  const run = sandbox.cli(['logs', id, '--follow']);
  await run.printed('one\n');
  const dir = path.join(sandbox.sessionDir(id), 'nodes', '0-c1');
  fs.appendFileSync(path.join(dir, 'a.log'), 'two\nthr');
  fs.writeFileSync(path.join(dir, 'b.log'), 'new\n');
  await run.printed('==> 0-c1/b.log <==\nnew\n');
  t.false(run.output.out.includes('thr'));
  fs.appendFileSync(path.join(dir, 'a.log'), 'ee\n');
  await until(() => run.output.out.includes('three\n'));
  t.is(run.output.out.split('one\n').length, 2, 'nothing twice');
  run.child.kill('SIGINT');
  await run.exited;
});

test('an unknown cluster: the error names those that there are', async (t) => {
  const sandbox = new Sandbox(t);
  const id = session(sandbox, { '0-c1/a.log': '' });
  const run = sandbox.cli(['logs', 'nope']);
  t.is(await run.exited, 2);
  t.true(run.output.err.includes(id));
});

test('--follow ends when nobody reads any more', async (t) => {
  const sandbox = new Sandbox(t);
  const id = session(sandbox, { '0-c1/a.log': 'one\n' });
  const run = sandbox.cli(['logs', id, '--follow']);
  await run.printed('one\n');
  run.child.stdout?.destroy();
  fs.appendFileSync(path.join(sandbox.sessionDir(id), 'nodes', '0-c1', 'a.log'), 'two\n');
  t.is(await run.exited, 141, run.output.err);
  t.is(run.output.err, '');
});

test('what else lies below the session root does not keep a cluster from being listed', async (t) => {
  const sandbox = new Sandbox(t);
  session(sandbox, {});
  for (const name of ['.mine.4711.new', `${'x'.repeat(48)}.1`, 'two words']) {
    fs.mkdirSync(path.join(sandbox.root, name, 'nodes'), { recursive: true });
  }
  const run = sandbox.cli(['list', 'clusters', '--all']);
  t.is(await run.exited, 0, run.output.err);
});
