import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { LocalLauncher } from '../../../adapters/local/local-launcher.js';
import { processStartTicks } from '../../../src/common/process-info.js';
import { batchAdapterSuite } from './suite.js';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));

batchAdapterSuite(test, () =>
  Promise.resolve({
    dir,
    env: process.env,
    launcher: () => new LocalLauncher({ env: process.env, startTicksOf: processStartTicks, cancelTimeoutMs: 60_000 }),
  }),
);

test.after.always(() => {
  fs.rmSync(dir, { recursive: true, force: true });
});
