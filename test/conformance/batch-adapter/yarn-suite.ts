import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestFn } from 'ava';
import { YarnLauncher } from '../../../adapters/yarn/yarn-launcher.js';
import { entryPoint } from '../../../src/common/entry-points.js';
import { MockYarn, type MockYarnOptions } from '../../mock-scheduler/yarn/mock-yarn.js';
import { batchAdapterSuite, type AdapterUnderTest } from './suite.js';

/** The suite on a YARN that `prepare` brings up. */
export function yarnSuite(test: TestFn, prepare: () => Promise<Omit<AdapterUnderTest, 'launcher'>>): void {
  batchAdapterSuite(
    test,
    async () => {
      const { dir, env } = await prepare();
      const options = {
        env,
        statusIntervalMs: 100,
        retryMs: 60_000,
        applicationMaster: [process.execPath, entryPoint('application-master')] as const,
        teardownTimeoutMs: 5_000,
      };
      return { dir, env, launcher: () => new YarnLauncher(options) };
    },
    { shapes: ['separate-jobs'], hasCommandInside: false },
  );
}

/** The suite on a mocked YARN, and a look at what it has seen. */
export function mockYarnSuite(
  test: TestFn,
  options: MockYarnOptions,
  arrange?: (mock: MockYarn) => Promise<void>,
): void {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
  let mock: MockYarn;

  yarnSuite(test, async () => {
    mock = await MockYarn.start(options);
    await arrange?.(mock);
    return { dir, env: { ...process.env, ...mock.env } };
  });

  test.after.always('nobody did what a correct client never does, and nothing is left', async (t) => {
    await mock.until(() => mock.leftovers().length === 0).catch(() => undefined);
    const [{ violations }, left] = [mock, mock.leftovers()];
    await mock.close();
    fs.rmSync(dir, { recursive: true, force: true });
    t.deepEqual(violations, []);
    t.deepEqual(left, []);
  });
}
