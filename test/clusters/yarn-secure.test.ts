/** A YARN with Kerberos at its doors and everything on its wires encrypted. */
import type { ChildProcess } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { execa } from 'execa';
import { blocksOf, runBlocks } from './guide.js';
import { fixture, startBatchray, until, type Run } from './user.js';
import { YarnCluster } from './yarn-cluster.js';

/** Two of them do not fit on one machine. */
const SMALL = ['--cpus-per-node', '3', '--mem-per-node', '512m', '--object-store-bytes', '64M'];

let yarn: YarnCluster;
let dir: string;
let sessions: string;
let kerberos: Record<string, string>;
const started: ChildProcess[] = [];

test.before(async () => {
  dir = await mkdtemp(join(homedir(), '.batchray-test-'));
  sessions = join(dir, 'sessions');
  yarn = await YarnCluster.up({ nodes: 2, vcores: 4, isSecure: true, rpcProtection: 'privacy', hasHdfs: true });
  kerberos = { KRB5_CONFIG: join(yarn.dir, 'krb/krb5.conf'), KRB5CCNAME: join(dir, 'tickets') };
});

test.after.always(async () => {
  for (const child of started) child.kill('SIGKILL');
  await yarn.down();
  await rm(dir, { recursive: true, force: true });
});

/** Kerberos goes by names: it runs where they are known. */
function batchray(args: readonly string[], cwd = dir): Run {
  const env = { BATCHRAY_SESSION_ROOT: sessions, BATCHRAY_BATCH_STATUS_INTERVAL_MS: '500', ...kerberos, ...yarn.env };
  const run = startBatchray(args, { env, cwd, wrapper: yarn.wrapper() });
  started.push(run.child);
  return run;
}

/** Runs a command where the names are known; its output. */
async function onHost(...command: readonly string[]): Promise<string> {
  const [file = '', ...words] = [...yarn.wrapper(), ...command];
  return (await execa(file, words, { env: { ...kerberos, ...yarn.env } })).stdout;
}

const kinit = (keytab: string, name: string): Promise<string> =>
  onHost('kinit', '-kt', join(yarn.dir, 'krb', keytab), name);

test.serial('without a ticket it says what is missing', async (t) => {
  const run = batchray(['run', '--scheduler', 'yarn', '--name', 'nobody', ...SMALL, '--', 'true']);
  t.is(await run.exited, 1, run.output.out);
  t.regex(run.output.err, /uses Kerberos, and you have no valid ticket.*kinit/);
});

test.serial(
  '--ship: nodes fetch it from HDFS by a delegation token, which no file has and YARN takes back',
  async (t) => {
    const project = await mkdtemp(join(tmpdir(), 'batchray-project-'));
    t.teardown(() => rm(project, { recursive: true, force: true }));
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
    await copyFile(fixture('hosts-driver.js'), join(project, 'driver.js'));
    const webHdfs = (operation: string): Promise<string> =>
      onHost(
        'curl',
        '-sS',
        '--negotiate',
        '-u',
        ':',
        '-X',
        'PUT',
        `http://rm:9870/webhdfs/v1/user/alice?op=${operation}`,
      );
    await kinit('rm.keytab', 'rm/rm');
    await webHdfs('MKDIRS');
    await webHdfs('SETOWNER&owner=alice');
    await kinit('alice.keytab', 'alice');
    const command = ['--ship', '--nodes', '2', '--', 'node', 'driver.js'];
    const run = batchray(['run', '--scheduler', 'yarn', '--name', 'sent', ...SMALL, ...command], project);
    t.is(await run.exited, 0, run.output.err + run.output.out);
    t.regex(run.output.err, /sending project \S+ .* to hdfs:\/\/\S+\/user\/alice\/\.batchray\/staging\/project-/);
    t.regex(run.output.out, /^hosts: n1 n2$/m);
    t.notRegex(await readFile(join(sessions, 'sent', 'submit-application.json'), 'utf8'), /credentials/);
    const log = (): Promise<string> => readFile(join(yarn.dir, 'log/rm.log'), 'utf8');
    t.regex(await log(), /Renewed delegation-token.*HDFS_DELEGATION_TOKEN owner=alice, renewer=rm/);
    await until('the token is taken back', async () => (await log()).includes('Cancelling token for alice'));
  },
);

test.serial('with a ticket: nodes tell of the logs of running containers', async (t) => {
  await kinit('alice.keytab', 'alice');
  const run = batchray(['run', '--scheduler', 'yarn', '--name', 'shown', '--nodes', '2', ...SMALL, '--', 'node', fixture('endless-driver.js'), join(dir, 'never')]); // prettier-ignore
  await run.printed('working');
  t.teardown(() => run.child.kill('SIGINT'));
  // To read them, this NodeManager would need Hadoop's native library.
  const list = batchray(['logs', 'shown', '--container', '1', '--list']);
  t.is(await list.exited, 0, list.output.err);
  t.regex(list.output.out, /^worker-1\/stdout +[1-9]\d* /m);
  run.child.kill('SIGINT');
  t.is(await run.exited, 130, run.output.err);
  await until('nothing is left', async () => (await yarn.leftovers()).length === 0);
});

test.serial('with a ticket: a delegation token opens the doors, the work is done on both nodes', async (t) => {
  await kinit('alice.keytab', 'alice');
  const command = ['node', fixture('hosts-driver.js'), '3'];
  const run = batchray([
    'run',
    '--scheduler',
    'yarn',
    '--name',
    'kerberos',
    '--nodes',
    '2',
    ...SMALL,
    '--',
    ...command,
  ]);
  t.is(await run.exited, 3, run.output.err + run.output.out);
  t.regex(run.output.out, /^hosts: n1 n2$/m);
  const token = join(sessions, 'kerberos', 'resource-manager-token.json');
  t.is((await stat(token)).mode & 0o777, 0o600);
  const { token: secret } = JSON.parse(await readFile(token, 'utf8')) as { token: string };
  t.false(`${run.output.out}${run.output.err}`.includes(secret));

  // The ticket may be gone by now.
  await rm(kerberos['KRB5CCNAME'] ?? '', { force: true });
  const status = batchray(['status', 'kerberos']);
  t.is(await status.exited, 0, status.output.err);
  t.regex(status.output.out, /\(head\): failed: exit code 3/);
  await until('nothing is left', async () => (await yarn.leftovers()).length === 0);
});

test.serial('the blocks of the YARN page about Kerberos', async (t) => {
  t.timeout(600_000);
  await rm(kerberos['KRB5CCNAME'] ?? '', { force: true });
  const blocks = blocksOf('yarn.md').filter(({ section }) => section === 'Kerberos');
  t.true(blocks.length > 0);
  const keytab = join(yarn.dir, 'krb/alice.keytab');
  const of = await runBlocks(t, [...blocksOf('slurm.md').slice(0, 2), ...blocks], {
    env: { ...kerberos, ...yarn.env },
    wrapper: yarn.wrapper(),
    // Nobody is there to type a password.
    commands: { kinit: `#!/bin/sh\nPATH='${process.env['PATH'] ?? ''}' exec kinit -kt '${keytab}' alice\n` },
  });
  t.regex(of('kinit'), /sum 328350/);
  await until('nothing is left', async () => (await yarn.leftovers()).length === 0);
});
