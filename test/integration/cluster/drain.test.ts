/** What waits is explained, and the warning of a batch system ends a driver in time. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import type { ClusterSummary } from '../../../src/gcs/client/status.js';
import { Sandbox, readProcess, send } from '../../helpers/cli.js';

const DRIVER = fileURLToPath(new URL('fixtures/waiting-driver.js', import.meta.url));
const SMALL = ['--num-cpus', '1', '--object-store-bytes', '40M'];

/** Repeats a command until its output is as wished: calls come where they wait one after the other. */
async function says(sandbox: Sandbox, args: readonly string[], wished: RegExp): Promise<string> {
  const deadlineMs = performance.now() + 60_000;
  for (;;) {
    const { exited, output } = sandbox.cli(args);
    await exited;
    if (wished.test(output.out)) return output.out;
    if (performance.now() > deadlineMs) throw new Error(`${args.join(' ')} says\n${output.out}${output.err}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test.serial(
  'explain says what each waiting call waits for; a signal drains the node and the driver hears of it',
  async (t) => {
    const sandbox = new Sandbox(t);
    const id = sandbox.newId();
    const run = sandbox.cli(['symmetric-run', '--cluster-id', id, ...SMALL, '--', process.execPath, DRIVER]);
    await run.printed('left=false');

    await says(
      sandbox,
      ['explain', 'greedy', '--cluster', id],
      /^greedy [0-9a-f]{48}: waits for a worker with CPU: 64: .*which no node of the cluster has: 1 node: .*\[called by driver/m,
    );
    const patient = await says(
      sandbox,
      ['explain', 'patient', '--cluster', id],
      /waits for args\[0\], the result of sleepy \([0-9a-f]{56}\)/,
    );
    const maker = /sleepy \(([0-9a-f]{56})\)/.exec(patient)?.[1] ?? '';
    await says(sandbox, ['explain', maker, '--cluster', id], /sent to worker \d+ on .*; nothing else is before it/);
    await says(
      sandbox,
      ['explain', 'sleepy', '--cluster', id],
      /free on .*: 0 of 1 CPU; no other node has room \(place 1 in/,
    );
    await says(sandbox, ['explain', 'Large', '--cluster', id], /waits for a node: it needs CPU: 128, which no node/);
    await says(sandbox, ['explain', 'Large.ping', '--cluster', id], /waits for the actor/);
    await says(sandbox, ['explain', 'nobody', '--cluster', id], /No task or actor/);
    await says(sandbox, ['explain', id], /Waiting 1 x task greedy/);
    await says(sandbox, ['explain', id], /Waiting 1 x actor Large/);
    await says(sandbox, ['status', id], /Nodes {3}1 of 1 alive/);

    // As Slurm may do it, every process of the job gets the signal; only the driver, which is the user's, is left out.
    for (const pid of sandbox.processes()) {
      const command = readProcess(pid, 'cmdline');
      if (!command.includes(DRIVER) || command.includes('symmetric-run')) send(pid, 'SIGUSR2');
    }
    t.is(await run.exited, 4, run.output.err);
    t.regex(run.output.out, /^drain own=true limited=true the batch system sent SIGUSR2/m);
    t.deepEqual(await sandbox.leftovers(), []);
    const summary = JSON.parse(
      readFileSync(path.join(sandbox.sessionDir(id), 'summary.json'), 'utf8'),
    ) as ClusterSummary;
    t.like(summary, { clusterId: id, peak: { nodes: 1 } });
    t.is(summary.jobs.length, 1);
  },
);

test.serial('a node that is warned and does not know its end leaves after the time-out', async (t) => {
  const sandbox = new Sandbox(t);
  const id = sandbox.newId();
  const head = sandbox.cli(['start', '--head', '--cluster-id', id, ...SMALL]);
  await head.printed(`Cluster ${id} is up`);
  const worker = sandbox.cli(['start', '--address', sandbox.sessionDir(id), ...SMALL], {
    env: { BATCHRAY_DRAIN_TIMEOUT_MS: '500' },
  });
  await worker.printed('has joined');
  worker.child.kill('SIGUSR1');
  t.is(await worker.exited, 0, worker.output.err);
  const status = sandbox.cli(['status', id]);
  t.is(await status.exited, 0);
  t.regex(status.output.out, /Nodes {3}1 of 1 alive, 1 dead/);
  t.regex(status.output.out, /DEAD: it was drained \(the batch system sent SIGUSR1/);
  head.child.kill('SIGTERM');
  await head.exited;
  t.deepEqual(await sandbox.leftovers(), []);
});
