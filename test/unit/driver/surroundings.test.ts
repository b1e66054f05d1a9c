/** What a driver finds out about itself and its cluster before it connects, and how it prints. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { packageVersion } from '../../../src/common/entry-points.js';
import { AuthenticationError, ConnectionError, VersionMismatchError } from '../../../src/common/errors.js';
import { findCluster, sessionDirectory } from '../../../src/driver/cluster-address.js';
import { formatBatch, logPrinter, warningPrinter } from '../../../src/driver/log-forwarding.js';
import { workerExecArgv } from '../../../src/driver/node-arguments.js';

const cluster = {
  clusterId: 'local-1',
  version: packageVersion(),
  gcs: { host: 'h', port: 1 },
  redis: { host: 'h', port: 2 },
};

test('workers get the loaders of the driver, found from its directory', (t) => {
  const root = process.cwd();
  const tsx = pathToFileURL(realpathSync(path.join(root, 'node_modules/tsx/dist/loader.mjs'))).href;
  t.deepEqual(workerExecArgv(['--import', 'tsx'], '', root), ['--import', tsx]);
  t.deepEqual(workerExecArgv(['--import=tsx', '--enable-source-maps'], '', root), [
    '--import',
    tsx,
    '--enable-source-maps',
  ]);
  t.deepEqual(workerExecArgv(['--require', '/a/b.cjs', '--import', 'file:///c.mjs'], '', root), [
    '--require',
    '/a/b.cjs',
    '--import',
    'file:///c.mjs',
  ]);
});

test('workers do not get what makes the driver special', (t) => {
  const given = [
    '--inspect-brk=0',
    '-e',
    'code()',
    '--input-type=module',
    '--env-file',
    '.env',
    '--watch',
    '--no-warnings',
  ];
  t.deepEqual(workerExecArgv(given, '', '/'), ['--no-warnings']);
});

test('NODE_OPTIONS counts, split as Node does', (t) => {
  t.deepEqual(workerExecArgv(['--no-warnings'], `--require "/a b/c.cjs" --max-old-space-size=100`, '/'), [
    '--require',
    '/a b/c.cjs',
    '--max-old-space-size=100',
    '--no-warnings',
  ]);
});

test('an address is a path or an id below the sessions root', (t) => {
  t.is(sessionDirectory('/a/b', {}), '/a/b');
  t.is(sessionDirectory('slurm-1-0', { BATCHRAY_SESSION_ROOT: '/s' }), '/s/slurm-1-0');
  t.is(sessionDirectory('slurm-1-0', {}), path.join(os.homedir(), '.batchray/sessions/slurm-1-0'));
});

test('a cluster that is not there, is not ours, or is of another version', (t) => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'batchray-test-'));
  t.teardown(() => {
    rmSync(dir, { recursive: true });
  });
  const clusterFile = path.join(dir, 'cluster.json');
  t.throws(() => findCluster(dir, {}), { instanceOf: ConnectionError, message: /no running cluster/ });
  writeFileSync(clusterFile, JSON.stringify({ ...cluster, version: '0.0.0' }));
  t.throws(() => findCluster(dir, {}), { instanceOf: VersionMismatchError, message: /0\.0\.0/ });
  writeFileSync(clusterFile, JSON.stringify(cluster));
  t.throws(() => findCluster(dir, {}), { instanceOf: AuthenticationError, message: /token/ });
  writeFileSync(path.join(dir, 'token'), 'secret');
  const found = findCluster(dir, {});
  t.is(found.gcs.port, 1);
  t.is(found.token.reveal(), 'secret');
});

test('lines of workers carry where they come from, standard error goes to standard error', (t) => {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr', isTTY: boolean) => ({
    isTTY,
    write: (text: string) => (written[name] += text),
  });
  const print = logPrinter({ stdout: sink('stdout', false), stderr: sink('stderr', false) });
  print({ name: 'square', pid: 7, node: 'n1', stream: 'stdout', lines: ['a', 'b'] });
  print({ name: '', pid: 8, node: 'n2', stream: 'stderr', lines: ['c'] });
  t.is(written.stdout, '(square pid=7, node=n1) a\n(square pid=7, node=n1) b\n');
  t.is(written.stderr, '(pid=8, node=n2) c\n');
  const batch = { name: 'f', pid: 1, node: 'n', stream: 'stdout', lines: ['x'] } as const;
  t.is(formatBatch(batch, true), '\u001b[36m(f pid=1, node=n)\u001b[39m x\n');
});

test('a warning is printed once', (t) => {
  let text = '';
  const warn = warningPrinter({ write: (more) => (text += more) });
  warn('no node has 100 CPUs');
  warn('no node has 100 CPUs');
  t.is(text, 'batchray: no node has 100 CPUs\n');
});
