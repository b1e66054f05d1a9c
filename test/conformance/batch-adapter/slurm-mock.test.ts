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
  mock = await MockScheduler.start({ killWaitMs: 60_000 });
  const env = { ...process.env, ...mock.env };
  return { dir, env, launcher: () => new SlurmLauncher({ env, statusIntervalMs: 100, retryMs: 60_000 }) };
});

test.after.always(async () => {
  await mock.close();
  fs.rmSync(dir, { recursive: true, force: true });
});
