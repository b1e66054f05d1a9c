/** The suite on a YARN with two ResourceManagers, of which the second one is active, that protects its messages and wants a header. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { YarnLauncher } from '../../../adapters/yarn/yarn-launcher.js';
import { entryPoint } from '../../../src/common/entry-points.js';
import { MockYarn } from '../../mock-scheduler/yarn/mock-yarn.js';
import { batchAdapterSuite } from './suite.js';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
let mock: MockYarn;

batchAdapterSuite(
  test,
  async () => {
    mock = await MockYarn.start({
      resourceManagers: 2,
      qops: ['auth-conf'],
      ciphers: ['3des'],
      lateChallenge: true,
      csrf: true,
      noApps: null,
      nodeHeartbeatMs: 300,
    });
    await mock.failOver();
    const env = { ...process.env, ...mock.env };
    const options = {
      env,
      statusIntervalMs: 100,
      retryMs: 5_000,
      applicationMaster: [process.execPath, entryPoint('application-master')] as const,
      teardownTimeoutMs: 5_000,
    };
    return { dir, env, launcher: () => new YarnLauncher(options) };
  },
  { shapes: ['separate-jobs'], hasCommandInside: false },
);

test.after.always('nobody did what a correct client never does, and nothing is left', async (t) => {
  await mock.until(() => mock.leftovers().length === 0).catch(() => undefined);
  const [{ violations }, left] = [mock, mock.leftovers()];
  await mock.close();
  fs.rmSync(dir, { recursive: true, force: true });
  t.deepEqual(violations, []);
  t.deepEqual(left, []);
});
