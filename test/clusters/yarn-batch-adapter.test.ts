/** The conformance suite of batch adapters on a real YARN. */
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { yarnSuite } from '../conformance/batch-adapter/yarn-suite.js';
import { YarnCluster } from './yarn-cluster.js';

let yarn: YarnCluster | undefined;
let dir: string | undefined;

yarnSuite(test, async () => {
  yarn = await YarnCluster.up();
  dir = await mkdtemp(join(homedir(), '.batchray-test-'));
  return { dir, env: { ...process.env, ...yarn.env } };
});

test.after.always(async () => {
  await yarn?.down();
  if (dir !== undefined) await rm(dir, { recursive: true, force: true });
});
