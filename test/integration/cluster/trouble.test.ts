/** What a user can get wrong: the error says what, where and what to do, and nothing is left. */
import fs from 'node:fs';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { Sandbox, type RunOptions } from '../../helpers/cli.js';

async function refused(
  t: ExecutionContext,
  args: readonly string[],
  expected: RegExp,
  options: RunOptions = {},
  code = 1,
) {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const run = sandbox.cli(['start', '--head', '--cluster-id', id, '--num-cpus', '1', ...args], options);
  t.is(await run.exited, code, run.output.err);
  t.regex(run.output.err, expected);
  t.regex(run.output.err, /^batchray: [^\n]+/, 'no stack trace');
  t.notRegex(run.output.err, /\n {4}at /);
  t.deepEqual(await sandbox.leftovers(), []);
}

test.serial('redis-server is not on PATH', async (t) => {
  await refused(t, [], /redis-server is not on PATH.*apt install redis-server.*BATCHRAY_REDIS_SERVER/s, {
    env: { PATH: '/nonexistent' },
  });
});

test.serial('BATCHRAY_REDIS_SERVER names nothing', async (t) => {
  await refused(t, [], /BATCHRAY_REDIS_SERVER=\/no\/such is not an executable file/, {
    env: { BATCHRAY_REDIS_SERVER: '/no/such' },
  });
});

test.serial('redis-server is too old, or something else', async (t) => {
  const sandbox = new Sandbox(t);
  const fake = (name: string, script: string): string => {
    const file = path.join(sandbox.root, name);
    fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return file;
  };
  const old = fake('old-redis', 'echo "Redis server v=5.0.3 sha=0 bits=64"');
  await refused(t, ['--object-store-bytes', '40M'], /old-redis is version 5\.0; 6\.2 or later is needed/, {
    env: { BATCHRAY_REDIS_SERVER: old },
  });
  const other = fake('other', 'echo hello');
  await refused(t, ['--object-store-bytes', '40M'], /does not look like redis-server: it says "hello"/, {
    env: { BATCHRAY_REDIS_SERVER: other },
  });
  const broken = fake('broken', 'case $1 in --version) echo "Redis server v=7.0.0";; *) echo no disk; exit 3;; esac');
  await refused(t, ['--object-store-bytes', '40M'], /redis-server ended unexpectedly \(exit code 3\).*no disk/s, {
    env: { BATCHRAY_REDIS_SERVER: broken },
  });
});

test.serial('the object store does not fit into /dev/shm, or is too small to be of use', async (t) => {
  await refused(t, ['--object-store-bytes', '900T'], /does not fit into \/dev\/shm, which has .* free/);
  await refused(t, ['--object-store-bytes', '1M'], /too small: at least 32\.0 MiB/);
});

test.serial('the session root is a file', async (t) => {
  const sandbox = new Sandbox(t);
  const file = path.join(sandbox.root, 'file');
  fs.writeFileSync(file, '');
  await refused(
    t,
    ['--object-store-bytes', '40M', '--session-root', file],
    /session directory cannot be made: .* not a directory.*BATCHRAY_SESSION_ROOT/,
  );
});

test.serial('the file system of the session directory is full, or read-only', async (t) => {
  const sandbox = new Sandbox(t);
  const dir = path.join(sandbox.root, 'other');
  fs.mkdirSync(dir);
  const args = ['--object-store-bytes', '40M', '--session-root', dir];
  await refused(t, args, /session directory cannot be written: .*its file system is full.*free some space/, {
    inMountNamespace: `mount -t tmpfs -o size=64k none ${dir}; dd if=/dev/zero of=${dir}/full bs=1k count=64 status=none`,
  });
  await refused(t, args, /session directory cannot be made: .*its file system is read-only/, {
    inMountNamespace: `mount -t tmpfs -o ro none ${dir}`,
  });
});

test.serial('what a dead node has left and cannot be removed is no obstacle', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const temporary = path.join(sandbox.root, 'tmp');
  const parent = path.join(temporary, `batchray-${process.getuid?.() ?? 0}`);
  const dead = path.join(parent, 'dead-0');
  fs.mkdirSync(path.join(dead, 'busy'), { recursive: true, mode: 0o700 });
  fs.utimesSync(dead, 1, 1);
  const run = sandbox.cli(['start', '--head', '--cluster-id', id, '--num-cpus', '1', '--object-store-bytes', '40M'], {
    env: { TMPDIR: temporary },
    inMountNamespace: `mount -t tmpfs none ${dead}/busy`,
  });
  await run.printed('is up');
  run.child.kill('SIGTERM');
  t.is(await run.exited, 0, run.output.err);
  t.deepEqual(fs.readdirSync(parent), ['dead-0']);
  t.deepEqual(await sandbox.leftovers(), []);
});

test.serial('options that do not go together are usage errors', async (t) => {
  await refused(t, ['--address', 'x'], /either --head .* or --address/, {}, 2);
  await refused(
    t,
    ['--interface', 'nosuch0', '--object-store-bytes', '40M'],
    /no such interface or address\. It has .*lo/,
    {},
    2,
  );
  await refused(t, ['--resources', '{"CPU": 1}', '--object-store-bytes', '40M'], /must not name CPU/, {}, 2);
});

test.serial('the error of a cluster with a life line is reported to its holder', async (t) => {
  const sandbox = new Sandbox(t);
  const run = sandbox.cli(['start', '--head', '--life-line'], { env: { PATH: '' }, lifeLine: true });
  t.is(await run.exited, 1);
  const { error } = JSON.parse(run.output.report) as { error: { code: string; message: string } };
  t.is(error.code, 'REDIS_SERVER');
  t.regex(error.message, /not on PATH/);
});

test.serial('a worker node whose head never comes says so', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const run = sandbox.cli(['start', '--address', id, '--num-cpus', '1', '--object-store-bytes', '40M'], {
    env: { BATCHRAY_RENDEZVOUS_TIMEOUT_MS: '1000' },
  });
  t.is(await run.exited, 1);
  t.regex(run.output.err, /the head of cluster .* did not come up within 1 s\. Nothing of it is in /);
  t.deepEqual(await sandbox.leftovers(), []);
});

test.serial('a worker node of another version is refused', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  fs.mkdirSync(sandbox.sessionDir(id), { mode: 0o700 });
  const cluster = { clusterId: id, version: '0.0.1', gcs: { host: '127.0.0.1', port: 1 } };
  fs.writeFileSync(path.join(sandbox.sessionDir(id), 'cluster.json'), JSON.stringify(cluster));
  const run = sandbox.cli(['start', '--address', id, '--num-cpus', '1', '--object-store-bytes', '40M']);
  t.is(await run.exited, 1);
  t.regex(run.output.err, /runs batchray 0\.0\.1, this node .* has /);
  t.deepEqual(await sandbox.leftovers(), []);
});

test.serial('there is no such cluster', async (t) => {
  const sandbox = new Sandbox(t);
  for (const args of [['status'], ['stop'], ['list', 'nodes'], ['logs']]) {
    const run = sandbox.cli(args);
    t.is(await run.exited, 1, args.join(' '));
    t.regex(run.output.err, /^batchray: no cluster of yours is running/);
  }
  const named = sandbox.cli(['status', 'nope']);
  t.is(await named.exited, 1);
  t.regex(named.output.err, /cluster nope is not running/);
});
