/** The conformance suite of batch adapters on a real YARN. */
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { YarnLauncher } from '../../adapters/yarn/yarn-launcher.js';
import { entryPoint } from '../../src/common/entry-points.js';
import { batchAdapterSuite } from '../conformance/batch-adapter/suite.js';
import { YarnCluster } from './yarn-cluster.js';

let yarn: YarnCluster | undefined;
let dir: string | undefined;

batchAdapterSuite(
  test,
  async () => {
    yarn = await YarnCluster.up();
    dir = await mkdtemp(join(homedir(), '.batchray-test-'));
    const env = { ...process.env, ...yarn.env };
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

test.after.always(async () => {
  await yarn?.down();
  if (dir !== undefined) await rm(dir, { recursive: true, force: true });
});
