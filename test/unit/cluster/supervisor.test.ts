import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { until } from '../../helpers/cli.js';
import { NodeSupervisor, type NodeDirectories } from '../../../src/cluster/supervisor.js';

function directories(t: ExecutionContext): NodeDirectories {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'batchray-node-'));
  t.teardown(() => {
    fs.rmSync(root, { recursive: true });
  });
  const [runtimeDir, storeDir, logDir] = ['run', 'store', 'log'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
  ];
  fs.mkdirSync(storeDir);
  fs.mkdirSync(logDir);
  return { runtimeDir, storeDir, logDir };
}

test('what cannot be removed is noted; the rest goes, and the node has ended', async (t) => {
  const dirs = directories(t);
  const supervisor = new NodeSupervisor(dirs, 1_000);
  const last = path.join(dirs.logDir, 'token');
  fs.writeFileSync(last, '');
  // Nobody may remove it, root neither.
  supervisor.removeAtEnd('/proc/self/status');
  supervisor.removeAtEnd(last);
  await supervisor.close();
  t.deepEqual(fs.readdirSync(path.dirname(dirs.runtimeDir)), ['log']);
  t.deepEqual(fs.readdirSync(dirs.logDir), ['supervisor.log']);
  const log = fs.readFileSync(path.join(dirs.logDir, 'supervisor.log'), 'utf8');
  t.regex(log, /this is left of the node: \/proc\/self\/status\n/);
});

test('what the supervisor cannot remove its guard tries, too', async (t) => {
  const dirs = directories(t);
  const { rmSync } = fs;
  t.teardown(() => {
    fs.rmSync = rmSync;
  });
  fs.rmSync = (file, options) => {
    if (file === dirs.storeDir) throw new Error('EBUSY, for the moment');
    rmSync(file, options);
  };
  const supervisor = new NodeSupervisor(dirs, 1_000);
  await supervisor.close();
  await until(() => !fs.existsSync(dirs.storeDir));
  t.regex(fs.readFileSync(path.join(dirs.logDir, 'supervisor.log'), 'utf8'), /EBUSY/);
});
