/** A YARN with Kerberos at its doors and everything on its wires encrypted. */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
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
  yarn = await YarnCluster.up({ nodes: 2, vcores: 4, isSecure: true, rpcProtection: 'privacy' });
  kerberos = { KRB5_CONFIG: join(yarn.dir, 'krb/krb5.conf'), KRB5CCNAME: join(dir, 'tickets') };
});

test.after.always(async () => {
  for (const child of started) child.kill('SIGKILL');
  await yarn.down();
  await rm(dir, { recursive: true, force: true });
});

/** Kerberos goes by names: it runs where they are known. */
function batchray(args: readonly string[]): Run {
  const env = { BATCHRAY_SESSION_ROOT: sessions, BATCHRAY_BATCH_STATUS_INTERVAL_MS: '500', ...kerberos, ...yarn.env };
  const run = startBatchray(args, { env, cwd: dir, wrapper: yarn.wrapper() });
  started.push(run.child);
  return run;
}

test.serial('without a ticket it says what is missing', async (t) => {
  const run = batchray(['run', '--scheduler', 'yarn', '--name', 'nobody', ...SMALL, '--', 'true']);
  t.is(await run.exited, 1, run.output.out);
  t.regex(run.output.err, /uses Kerberos, and you have no valid ticket.*kinit/);
});

test.serial('with a ticket: a delegation token opens the doors, the work is done on both nodes', async (t) => {
  const [file = '', ...words] = yarn.wrapper();
  await execa(file, [...words, 'kinit', '-kt', join(yarn.dir, 'krb/alice.keytab'), 'alice'], {
    env: { ...kerberos, ...yarn.env },
  });
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
  t.timeout(300_000);
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
