/** The conformance suite of batch adapters on a real Slurm. */
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { SlurmLauncher } from '../../adapters/slurm/slurm-launcher.js';
import { batchAdapterSuite } from '../conformance/batch-adapter/suite.js';
import { SlurmCluster } from './slurm-cluster.js';

let slurm: SlurmCluster | undefined;
let dir: string | undefined;

batchAdapterSuite(test, async () => {
  slurm = await SlurmCluster.up({ nodes: 3, cpusPerNode: 4 });
  const shared = await mkdtemp(join(homedir(), '.batchray-test-'));
  dir = shared;
  const env = { ...process.env, ...slurm.env };
  return { dir: shared, env, launcher: () => new SlurmLauncher({ env, statusIntervalMs: 100, retryMs: 60_000 }) };
});

test.after.always(async () => {
  await slurm?.down();
  if (dir !== undefined) await rm(dir, { recursive: true, force: true });
});
