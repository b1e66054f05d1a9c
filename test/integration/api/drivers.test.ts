/** Drivers as programs of their own: how they are started, what they print, how they end, and that nothing is left. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { Sandbox, type Run } from '../../helpers/cli.js';
import { PATIENCE } from './patience.js';

const compiled = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures');
const root = path.resolve(compiled, '../../../../..');
const source = path.join(root, 'test/integration/api/fixtures');
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

const driver = (sandbox: Sandbox, name: string, args: string[] = [], env: Record<string, string> = {}): Run =>
  sandbox.program([process.execPath, path.join(compiled, `${name}.js`), ...args], { env: { ...PATIENCE, ...env } });

const start = (sandbox: Sandbox, id: string, cpus: number): Run =>
  sandbox.cli(['start', '--head', '--cluster-id', id, '--num-cpus', String(cpus), '--object-store-bytes', '64M'], {
    env: PATIENCE,
  });

const ISSUE_OUTPUT = '[3,12,27]\n15\n10000000\n1 2\ndone\n';

test('the driver of the description, as compiled JavaScript', async (t) => {
  const sandbox = new Sandbox(t);
  const run = driver(sandbox, 'issue-driver');
  t.is(await run.exited, 0, run.output.err);
  t.is(run.output.out, ISSUE_OUTPUT);
  t.deepEqual(await sandbox.leftovers(), []);
});

test('the driver of the description, as TypeScript under tsx', async (t) => {
  const sandbox = new Sandbox(t);
  const run = sandbox.program([process.execPath, tsx, path.join(source, 'issue-driver.ts')], { env: PATIENCE });
  t.is(await run.exited, 0, run.output.err);
  t.is(run.output.out, ISSUE_OUTPUT);
  t.deepEqual(await sandbox.leftovers(), []);
});

for (const [how, command] of [
  ['compiled JavaScript', [path.join(compiled, 'modules.js')]],
  ['TypeScript under tsx', [tsx, path.join(source, 'modules.ts')]],
] as const) {
  test(`modules in tasks, and a rejection that nobody handles, as ${how}`, async (t) => {
    const sandbox = new Sandbox(t);
    const run = sandbox.program([process.execPath, ...command], { env: PATIENCE });
    t.is(await run.exited, 0, run.output.err);
    t.is(run.output.out, '[8,true,2]\n8\nsame worker true\n');
    t.regex(run.output.err, /^\(careless pid=\d+, node=.+\) unhandled rejection .*left over$/m);
  });
}

const ENDS: [way: string, exitCode: number][] = [
  ['shutdown', 0],
  ['end', 0],
  ['exit', 5],
  ['throw', 1],
];
for (const [way, exitCode] of ENDS) {
  test(`a driver that ends by ${way} leaves nothing`, async (t) => {
    const sandbox = new Sandbox(t);
    const run = driver(sandbox, 'ways-to-end', [way]);
    t.is(await run.exited, exitCode, run.output.err);
    t.regex(run.output.out, /result 2\nready pong/);
    t.deepEqual(await sandbox.leftovers(), []);
  });
}

test('init several times at once connects once; every shutdown waits for the end', async (t) => {
  const sandbox = new Sandbox(t);
  const run = driver(sandbox, 'impatient');
  t.is(await run.exited, 0, run.output.err);
  t.is(run.output.out, 'connected\nInvalidOptionError\nconnected\nclusters 1\nended first second\n');
  t.deepEqual(await sandbox.leftovers(), []);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
  test(`a driver that ends by ${signal} leaves nothing`, async (t) => {
    const sandbox = new Sandbox(t);
    const run = driver(sandbox, 'ways-to-end', ['wait']);
    await run.printed('ready pong');
    run.child.kill(signal);
    await run.exited;
    t.deepEqual(await sandbox.leftovers(), []);
  });
}

test('output of tasks and actors is printed with where it comes from, to the last line', async (t) => {
  const sandbox = new Sandbox(t);
  const run = driver(sandbox, 'talkative');
  t.is(await run.exited, 0, run.output.err);
  const { out, err } = run.output;
  t.regex(out, /^\(speak pid=\d+, node=.+\) says hello$/m);
  t.regex(out, /^\(Parrot pid=\d+, node=.+\) repeats polly$/m);
  t.regex(out, /^\(Parrot pid=\d+, node=.+\) and again polly$/m);
  t.regex(out, /says the last words[^]*end of the driver/);
  t.regex(err, /^\(speak pid=\d+, node=.+\) shouts hello$/m);
  t.regex(out, /^ready 0$/m);
  const warnings = err.split('\n').filter((line) => line.includes('huge'));
  t.is(warnings.length, 1, err);
  t.regex(warnings[0]!, /^batchray: .*huge.*CPU/);

  const quiet = driver(sandbox, 'talkative', ['quiet']);
  t.is(await quiet.exited, 0, quiet.output.err);
  t.notRegex(quiet.output.out, /hello/);
});

test('drivers that come one after the other share what outlives a job', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const cluster = start(sandbox, id, 2);
  await cluster.printed('is up');
  const env = { BATCHRAY_ADDRESS: id };
  const hasty = driver(sandbox, 'visitor', ['hasty'], env);
  t.is(await hasty.exited, 0, hasty.output.err);
  const first = driver(sandbox, 'visitor', ['first'], env);
  t.is(await first.exited, 0, first.output.err);
  const second = driver(sandbox, 'visitor', ['second'], env);
  t.is(await second.exited, 0, second.output.err);
  t.is(second.output.out, 'names first and second\nleft behind second\nseen first\nown ActorNotFoundError\njob 3\n');

  // A driver that is killed takes its job along, not the cluster.
  const killed = driver(sandbox, 'ways-to-end', ['wait'], { BATCHRAY_ADDRESS: sandbox.sessionDir(id) });
  t.not(await killed.exited, 0);
  t.regex(killed.output.err, /InvalidOptionError.*numCpus/);

  cluster.child.kill('SIGTERM');
  t.is(await cluster.exited, 0, cluster.output.err);
  t.deepEqual(await sandbox.leftovers(), []);
});

test('clusters that cannot be used are told with the reason', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const nowhere = driver(sandbox, 'visitor', [], { BATCHRAY_ADDRESS: 'no-such-cluster' });
  t.is(await nowhere.exited, 1);
  t.regex(nowhere.output.err, /ConnectionError.*no running cluster at no-such-cluster/);

  const cluster = start(sandbox, id, 1);
  await cluster.printed('is up');
  const env = { BATCHRAY_ADDRESS: id };
  const session = sandbox.sessionDir(id);
  const tokenFile = path.join(session, 'token');
  const clusterFile = path.join(session, 'cluster.json');
  t.true(existsSync(tokenFile));
  const token = readFileSync(tokenFile, 'utf8');
  writeFileSync(tokenFile, 'f'.repeat(64));
  const stranger = driver(sandbox, 'visitor', [], env);
  t.is(await stranger.exited, 1);
  t.regex(stranger.output.err, /AuthenticationError/);
  writeFileSync(tokenFile, token);

  const text = readFileSync(clusterFile, 'utf8');
  writeFileSync(clusterFile, text.replace(/"version": "[^"]*"/, '"version": "0.0.1"'));
  const old = driver(sandbox, 'visitor', [], env);
  t.is(await old.exited, 1);
  t.regex(old.output.err, /VersionMismatchError.*0\.0\.1/);
  writeFileSync(clusterFile, text);

  cluster.child.kill('SIGTERM');
  await cluster.exited;
  t.deepEqual(await sandbox.leftovers(), []);
});

test('a local cluster that cannot start says why', async (t) => {
  const sandbox = new Sandbox(t);
  const run = driver(sandbox, 'ways-to-end', ['shutdown'], { PATH: '/nowhere', BATCHRAY_REDIS_SERVER: '' });
  t.is(await run.exited, 1);
  t.regex(run.output.err, /RedisServerError/);
  t.deepEqual(await sandbox.leftovers(), []);
});
