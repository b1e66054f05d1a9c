/** The suite on the oldest Slurm that we work with, at a site with a talkative wrapper and without accounting. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { SlurmLauncher } from '../../../adapters/slurm/slurm-launcher.js';
import { MockScheduler } from '../../mock-scheduler/mock-scheduler.js';
import { batchAdapterSuite } from './suite.js';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
let mock: MockScheduler;

batchAdapterSuite(test, async () => {
  mock = await MockScheduler.start({
    version: '20.11.9',
    debian: true,
    accounting: 'disabled',
    killWaitMs: 60_000,
    chatter: { stdout: 'Welcome! 2 projects, 1024 hours left\n', stderr: 'sbatch: info: be nice\n' },
  });
  const env = { ...process.env, ...mock.env, LC_ALL: 'de_DE.UTF-8' };
  return { dir, env, launcher: () => new SlurmLauncher({ env, statusIntervalMs: 100, retryMs: 60_000 }) };
});

test.after.always(async () => {
  await mock.close();
  fs.rmSync(dir, { recursive: true, force: true });
});
