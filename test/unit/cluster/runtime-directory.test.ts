import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { isAlive, processStartTicks } from '../../../src/common/process-info.js';
import {
  claimRuntimeDirectory,
  runtimeDirectory,
  sweepRuntimeDirectories,
} from '../../../src/cluster/runtime-directory.js';

function temporary(t: ExecutionContext): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

test('socket paths stay below 107 bytes: a long TMPDIR gives way to /tmp', (t) => {
  const options = { uid: 1000, clusterId: 'slurm-1234567-0', nodeIndex: 12 };
  t.is(runtimeDirectory(options, ['/scratch', '/tmp']), '/scratch/batchray-1000/slurm-1234567-0-12');
  t.is(runtimeDirectory(options, [`/${'x'.repeat(60)}`, '/tmp']), '/tmp/batchray-1000/slurm-1234567-0-12');
  t.throws(() => runtimeDirectory(options, [`/${'x'.repeat(60)}`]), { message: /longer than 107 bytes.*TMPDIR/ });
  const longest = runtimeDirectory({ uid: 4294967294, clusterId: 'x'.repeat(48), nodeIndex: 999 }, ['/tmp']);
  t.true(`${longest}/d4194304.sock`.length <= 107);
});

test('a directory belongs to one living process', (t) => {
  const dir = path.join(temporary(t), 'u', 'a-0');
  claimRuntimeDirectory(dir);
  t.is(fs.statSync(dir).mode & 0o777, 0o700);
  t.throws(
    () => {
      claimRuntimeDirectory(dir);
    },
    { message: /another process of this user runs a node there/, code: 'CLUSTER_START' },
  );
  t.deepEqual(sweepRuntimeDirectories(path.dirname(dir)), []);
});

test('what a dead process has left is swept, what cannot be judged is not', (t) => {
  const parent = path.join(temporary(t), 'u');
  const dead = spawnSync('true').pid;
  const namespace = fs.readlinkSync('/proc/self/ns/pid');
  const make = (name: string, owner?: object): string => {
    const dir = path.join(parent, name);
    fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
    if (owner !== undefined) fs.writeFileSync(path.join(dir, 'supervisor.json'), JSON.stringify(owner));
    return dir;
  };
  const stale = make('dead', { pid: dead, startTicks: 1, pidNamespace: namespace });
  const reused = make('reused', { pid: process.pid, startTicks: 1, pidNamespace: namespace });
  make('elsewhere', { pid: dead, startTicks: 1, pidNamespace: 'pid:[1]' });
  make('fresh');
  const abandoned = make('abandoned');
  fs.utimesSync(abandoned, 1, 1);
  t.deepEqual(sweepRuntimeDirectories(parent).sort(), [abandoned, stale, reused].sort());
  t.deepEqual(fs.readdirSync(parent).sort(), ['elsewhere', 'fresh']);
  claimRuntimeDirectory(stale);
});

test('an open parent directory is not trusted', (t) => {
  const parent = path.join(temporary(t), 'u');
  fs.mkdirSync(parent, { mode: 0o755 });
  t.throws(
    () => {
      claimRuntimeDirectory(path.join(parent, 'a-0'));
    },
    { message: /only this user may enter/ },
  );
});

test('pid and start time name one process', (t) => {
  const startTicks = processStartTicks(process.pid);
  t.is(typeof startTicks, 'number');
  t.true(isAlive({ pid: process.pid, startTicks: startTicks ?? 0 }));
  t.false(isAlive({ pid: process.pid, startTicks: (startTicks ?? 0) + 1 }));
  t.is(processStartTicks(2 ** 22 + 1), undefined);
});
