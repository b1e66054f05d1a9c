/** The time limit of a real job: `--signal` arrives as a drain, and nothing is left. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { entryPoint } from '../../src/common/entry-points.js';
import type { ClusterStatus, ClusterSummary } from '../../src/gcs/client/status.js';
import { SlurmCluster, type CommandResult } from './slurm-cluster.js';

const DRIVER = fileURLToPath(new URL('fixtures/drained-driver.js', import.meta.url));

let slurm: SlurmCluster;
let sessions: string;

test.before(async () => {
  // Not below /tmp, which is private to each node.
  sessions = fs.mkdtempSync(path.join(os.homedir(), '.batchray-drain-'));
  slurm = await SlurmCluster.up({ nodes: 3, cpusPerNode: 4 });
});
test.after.always(async () => {
  await slurm.down();
  fs.rmSync(sessions, { recursive: true, force: true });
});

test('jobs of two minutes with --signal: tasks and driver hear of the end, results are kept, nothing is left', async (t) => {
  t.timeout(10 * 60_000);
  const size = ['--nodes', '3', '--cpus-per-node', '1', '--mem-per-node', '1g', '--object-store-bytes', '40M'];
  const limited = (name: string, signal: string): Promise<CommandResult> =>
    slurm.run(
      [process.execPath, entryPoint('cli'), 'run', '--scheduler', 'slurm', '--name', name, ...size, '--time', '2', '--signal', signal, '--', process.execPath, DRIVER], // prettier-ignore
      { env: { BATCHRAY_SESSION_ROOT: sessions }, timeoutMs: 270_000 },
    );
  // To the steps, and to the script alone. Slurm looks every half minute, and so may send it half a minute before the time.
  for (const { exitCode, stdout, stderr } of await Promise.all([
    limited('limited', 'USR1@40'),
    limited('by-script', 'B:TERM@40'),
  ])) {
    t.is(exitCode, 5, stderr);
    t.regex(stdout, /^limited: true$/m);
    t.regex(stdout, /^drain: the batch system sent SIGUSR1.*; time is left: true$/m);
    t.regex(stdout, /^saved: c1 true, c2 true, c3 true$/m);
    t.false(`${stdout}${stderr}`.includes('Debugger'), 'Node opens no port for a debugger');
  }

  const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(sessions, 'limited', name), 'utf8'));
  t.is((read('status.json') as ClusterStatus).phase, 'ended');
  const { tasks, jobs, peak } = read('summary.json') as ClusterSummary;
  t.deepEqual(tasks, { done: 3, failed: 0 });
  t.is(peak.nodes, 3);
  t.is(jobs[0]?.state, 'SUCCEEDED');
  // Processes and /dev/shm are each node's own.
  const look = 'ls /dev/shm; pgrep -fa "dist/bin/[a-z]*[.]js|redis-server" | grep -v pgrep || true';
  let left = '?';
  for (let tries = 0; tries < 300 && /[?]|batchray|dist\/bin|redis/.test(left); tries++) {
    const { exitCode, stdout, stderr } = await slurm.run([
      'srun',
      '--nodes=3',
      '--ntasks-per-node=1',
      'sh',
      '-c',
      look,
    ]);
    t.is(exitCode, 0, stderr);
    left = stdout;
  }
  t.notRegex(left, /batchray|dist\/bin|redis/);
});
