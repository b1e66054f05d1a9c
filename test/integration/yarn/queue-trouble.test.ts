/** What can go wrong before an application runs on YARN: a clear error or a clear state, and nothing left. */
import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { until } from '../../helpers/cli.js';
import { interrupt } from '../batch-bench.js';
import { YarnBench } from './yarn-bench.js';

const FOR_EVER = { acceptedMs: Number.POSITIVE_INFINITY };
const AM_LIMIT =
  "[Mon Nov 23 06:40:00 +0000 2026] Application is added to the scheduler and is not yet activated. Queue's AM resource limit exceeded.  Details : AM Partition = <DEFAULT_PARTITION>; ";

test.serial('a run on three nodes: phases, output and exit code of the driver', async (t) => {
  const bench = await YarnBench.open(t);
  const run = bench.submit(['--nodes', '3'], { driver: ['sh', '-c', 'echo out; echo err >&2; exit 3'] });
  t.is(await run.exited, 3, run.output.err);
  t.regex(run.output.out, /^out$/m);
  t.regex(run.output.err + run.output.out, /^err$/m);
  const application = bench.mock.application();
  t.true(run.output.err.includes(application.id), run.output.err);
  t.like(application, { state: 'FINISHED', finalStatus: 'FAILED', diagnostics: 'exit code 3' });
  const posts = bench.mock.requests.filter(({ method, path: where }) => method === 'POST' && where.endsWith('/apps'));
  t.is(posts.length, 1);
  await bench.assertClean(t, run.id);
});

test.serial('secrets are in no argument, no environment and no request', async (t) => {
  const bench = await YarnBench.open(t);
  const run = bench.submit(['--nodes', '2']);
  await run.says(/working/);
  const token = fs.readFileSync(path.join(bench.sandbox.sessionDir(run.id), 'token'), 'utf8').trim();
  t.true(token.length > 8);
  t.false(JSON.stringify(bench.mock.application().submission.body).includes(token));
  for (const { pid } of bench.mock.processes()) {
    for (const file of ['cmdline', 'environ']) {
      t.false(textOf(`/proc/${pid}/${file}`).includes(token), `${file} of ${pid}`);
    }
  }
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  await bench.assertNothingLeft(t, run.id);
});

/** Empty for a process that has just ended. */
function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

for (const [what, conf, expected] of [
  ['missing', undefined, /HADOOP_CONF_DIR|YARN_CONF_DIR|--conf-dir/],
  ['a directory that is not there', '/nonexistent/conf', /\/nonexistent\/conf/],
] as const) {
  test.serial(`the configuration of Hadoop is ${what}`, async (t) => {
    const bench = await YarnBench.open(t);
    const run = bench.submit([], { env: { HADOOP_CONF_DIR: conf } });
    t.not(await run.exited, 0);
    t.regex(run.output.err, expected);
    t.notRegex(run.output.err, /\n {4}at /, 'no stack trace');
    t.is(bench.mock.applications().length, 0);
  });
}

test.serial('a configuration file that is no XML: its name and what is wrong', async (t) => {
  const bench = await YarnBench.open(t);
  const file = path.join(bench.mock.confDir, 'yarn-site.xml');
  fs.writeFileSync(file, '<configuration><property><name>a</name>');
  const run = bench.submit();
  t.not(await run.exited, 0);
  t.true(run.output.err.includes(file), run.output.err);
  t.is(bench.mock.applications().length, 0);
});

test.serial('under Kerberos without a ticket: what is missing', async (t) => {
  const site = { 'hadoop.security.authentication': 'kerberos' };
  const bench = await YarnBench.open(t, { delegationToken: 'good', site });
  const bin = path.join(bench.sandbox.root, 'bin');
  fs.mkdirSync(bin);
  fs.writeFileSync(path.join(bin, 'klist'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const run = bench.submit([], { env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } });
  t.not(await run.exited, 0);
  t.regex(run.output.err, /no valid ticket.*kinit/);
  t.is(bench.mock.applications().length, 0);
});

test.serial('under Kerberos: one ticket call, then the delegation token', async (t) => {
  const site = { 'hadoop.security.authentication': 'kerberos' };
  const bench = await YarnBench.open(t, { delegationToken: 'good', site });
  const bin = path.join(bench.sandbox.root, '.bin');
  fs.mkdirSync(bin);
  fs.writeFileSync(path.join(bin, 'klist'), '#!/bin/sh\n', { mode: 0o755 });
  const calls = path.join(bin, 'calls');
  // The first token that is given is not good any more.
  const curl = `#!/bin/sh
echo call >>${calls}
[ "$(wc -l <${calls})" = 1 ] && token=old || token=good
echo "{\\"token\\":\\"$token\\",\\"expiration-time\\":${Date.now() + 3_600_000}}"
`;
  fs.writeFileSync(path.join(bin, 'curl'), curl, { mode: 0o755 });
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  const run = bench.submit([], { driver: ['echo', 'in'], env });
  t.is(await run.exited, 0, run.output.err);
  t.is(fs.readFileSync(calls, 'utf8'), 'call\ncall\n');
  t.regex(run.output.out, /^in$/m);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('the queue is not there: said with its name', async (t) => {
  const bench = await YarnBench.open(t);
  const run = bench.submit(['--queue', 'nowhere']);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /--queue/);
  t.regex(run.output.err, /unknown queue: nowhere/);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('a refused submission is told in the words of the ResourceManager', async (t) => {
  const reject = {
    status: 403,
    exception: 'ForbiddenException',
    message: 'User root does not have permission to submit',
  };
  const bench = await YarnBench.open(t, { plan: () => ({ reject }) });
  const run = bench.submit();
  t.is(await run.exited, 1);
  t.true(run.output.err.includes(reject.message), run.output.err);
  await bench.assertNothingLeft(t, run.id);
});

for (const [args, flag] of [
  [['--mem-per-node', '50g'], /--mem-per-node|--head-mem/],
  [['--nodes', '2', '--cpus-per-node', '64'], /--cpus-per-node|--head-cpus/],
] as const) {
  test.serial(`${args.join(' ')} is more than any node has: said before anything is submitted`, async (t) => {
    const bench = await YarnBench.open(t);
    const run = bench.submit(args);
    t.not(await run.exited, 0);
    t.regex(run.output.err, flag);
    t.is(bench.mock.applications().length, 0);
    await bench.assertNothingLeft(t, run.id);
  });
}

test.serial('queued for ever: the reason is told, Ctrl-C takes it back', async (t) => {
  const bench = await YarnBench.open(t, { plan: () => ({ ...FOR_EVER, diagnostics: AM_LIMIT }) });
  const run = bench.submit();
  await run.says(/queued.*application masters use all that they may have in this queue/);
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  t.is(bench.mock.application().state, 'KILLED');
  await bench.assertClean(t, run.id);
});

test.serial('killed by somebody else while queued', async (t) => {
  const bench = await YarnBench.open(t, { plan: () => FOR_EVER });
  const run = bench.submit();
  await run.says(/queued/);
  bench.mock.kill();
  t.is(await run.exited, 1);
  t.regex(run.output.err, /killed by admin|cancelled/);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('workers wait for room: the run says for what', async (t) => {
  const bench = await YarnBench.open(t, { nodes: 1, vcoresPerNode: 2 });
  const run = bench.submit(['--nodes', '3', '--min-nodes', '3']);
  await run.says(/2\/3/);
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('no ResourceManager answers for a while, then one does: nothing is submitted twice', async (t) => {
  const bench = await YarnBench.open(t);
  await bench.mock.resourceManagerDown();
  const run = bench.submit([], { driver: ['echo', 'done'] });
  await run.says(/ResourceManager/);
  bench.mock.rest.lostAnswers = 1;
  bench.mock.rest.unavailable = 1;
  await bench.mock.resourceManagerUp();
  t.is(await run.exited, 0, run.output.err);
  t.is(run.output.out, 'done\n');
  t.is(bench.mock.applications().length, 1);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('no ResourceManager answers at all: said after the time for it', async (t) => {
  const bench = await YarnBench.open(t);
  await bench.mock.resourceManagerDown();
  const run = bench.submit([], { env: { BATCHRAY_BATCH_RETRY_MS: '1000' } });
  t.is(await run.exited, 1);
  t.regex(run.output.err, /ResourceManager.*127\.\d+\.\d+\.\d+/);
  await bench.assertNothingLeft(t, run.id);
});

test.serial('the first ResourceManager stands by: the second one is used', async (t) => {
  const bench = await YarnBench.open(t, { resourceManagers: 2 });
  await bench.mock.failOver();
  const run = bench.submit(['--nodes', '2']);
  await run.says(/working/);
  await bench.mock.failOver();
  const state = bench.mock.application().submission.id;
  await until(() => bench.mock.requests.filter(({ path: where }) => where.endsWith(state)).length > 3);
  const stop = await bench.cli('stop', run.id);
  t.is(stop.code, 0, stop.text);
  t.not(await run.exited, 0);
  await bench.assertNothingLeft(t, run.id);
});
