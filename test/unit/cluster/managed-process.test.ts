import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { ManagedProcess } from '../../../src/cluster/managed-process.js';

test('the last lines of a log of any size say why a process ended', async (t) => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'batchray-process-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true });
  });
  const logFile = path.join(dir, 'raylet.log');
  fs.writeFileSync(logFile, '');
  // Takes no room, but is more than Node reads at once.
  fs.truncateSync(logFile, 3 * 1024 ** 3);
  const child = new ManagedProcess({
    name: 'the raylet',
    command: '/bin/sh',
    args: ['-c', 'echo; echo the reason; exit 3'],
    logFile,
    hasLifeLine: false,
    endRank: 0,
  });
  const { message } = await child.failure();
  t.regex(
    message,
    /^the raylet ended unexpectedly \(exit code 3\)\. Its output is in .*, which ends:[^]*\nthe reason$/,
  );
});
