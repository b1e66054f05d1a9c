/** What the mocked Slurm shows in `test/integration/slurm`, as far as it can be real: requeue, a silent controller. */
import fs from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import test, { type ExecutionContext } from 'ava';
import { Sandbox, until, type Run } from '../helpers/cli.js';
import { SlurmCluster } from './slurm-cluster.js';

let slurm: SlurmCluster;
/** On the shared file system. */
let dir: string;

test.before(async () => {
  dir = fs.mkdtempSync(path.join(homedir(), '.batchray-test-'));
  slurm = await SlurmCluster.up({ nodes: 3, cpusPerNode: 4 });
});

test.after.always(async () => {
  await slurm.down();
  fs.rmSync(dir, { recursive: true, force: true });
});

const SMALL = ['--cpus-per-node', '1', '--mem-per-node', '1g', '--time', '10:00', '--object-store-bytes', '40M'];

function submit(t: ExecutionContext, name: string, args: readonly string[], script: string, env = {}): Run {
  const words = ['run', '--scheduler', 'slurm', '--name', name, ...SMALL, ...args, '--', 'sh', '-c', script];
  return new Sandbox(t).cli(words, { env: { ...slurm.env, ...env, BATCHRAY_SESSION_ROOT: dir } });
}

async function jobId(): Promise<string> {
  return (await slurm.run(['squeue', '--noheader', '--format=%A'])).stdout.trim();
}

/** Command lines of a process's children. */
function childrenOf(pid: number): string[] {
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.map((child) => {
    try {
      return fs.readFileSync(`/proc/${child}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return ''; // it has just ended
    }
  });
}

/** Nothing of ours on any node, and no job. */
async function assertClean(t: ExecutionContext): Promise<void> {
  const look =
    'ls -d /dev/shm/batchray* /tmp/batchray-*/* 2>/dev/null; pgrep -fa "redis-server|dist/bin/" | grep -v pgrep';
  const leftovers = async (): Promise<string> => {
    const found = await Promise.all(
      slurm.nodeNames.map(async (node) => (await slurm.exec(node, ['sh', '-c', look])).stdout),
    );
    return [(await slurm.run(['squeue', '--noheader'])).stdout, ...found].join('').trim();
  };
  let left = await leftovers();
  for (let tries = 0; left !== '' && tries < 300; tries++) {
    await delay(200);
    left = await leftovers();
  }
  t.is(left, '');
}

test.serial('requeued: the cluster comes back under the same id, and run watches on', async (t) => {
  const run = submit(
    t,
    'again',
    ['--nodes', '2', '--requeue'],
    'echo "life ${SLURM_RESTART_COUNT:-0}"; [ -n "$SLURM_RESTART_COUNT" ] || exec sleep 1000',
  );
  await run.printed('life 0');
  // It knows by then that the job has run.
  await until(() => /running on 2 nodes/.test(run.output.err), 60_000);
  const id = await jobId();
  t.is((await slurm.run(['scontrol', 'requeue', id])).exitCode, 0);
  // Slurm waits two minutes; we do not.
  await until(() => /come back under the same id/.test(run.output.err), 60_000);
  await slurm.run(['scontrol', 'update', `job=${id}`, 'starttime=now']);
  t.is(await run.exited, 0, run.output.err + run.output.out);
  t.regex(run.output.out, /life 1\n/);
  await assertClean(t);
});

test.serial('the controller hangs while the driver runs and ends: the exit code comes all the same', async (t) => {
  const go = path.join(dir, 'go');
  const script = `echo working; until [ -e '${go}' ]; do sleep 0.1; done; exit 4`;
  // Only this command is impatient: jobs get the configuration of their nodes.
  const impatient = path.join(dir, 'slurm.conf');
  const conf = fs.readFileSync(slurm.env.SLURM_CONF, 'utf8');
  fs.writeFileSync(impatient, conf.replace(/^MessageTimeout=.*$/m, 'MessageTimeout=3'));
  const run = submit(t, 'hangs', ['--nodes', '2'], script, { SLURM_CONF: impatient });
  await run.printed('working');
  await slurm.whileControllerIsStopped(async () => {
    fs.writeFileSync(go, '');
    await until(() => /does not answer/.test(run.output.err), 60_000);
  });
  t.is(await run.exited, 4, run.output.err);
  await assertClean(t);
});

for (const times of [1, 2]) {
  test.serial(
    `Ctrl-C ${times === 1 ? 'once' : 'twice'} while sbatch waits for its answer: no job is left`,
    async (t) => {
      const run = await slurm.whileControllerIsStopped(async () => {
        const submitted = submit(t, `hasty${times}`, ['--nodes', '2'], 'echo working; exec sleep 1000');
        await until(() => childrenOf(submitted.child.pid ?? 0).some((words) => words.includes('--parsable')), 60_000);
        submitted.child.kill('SIGINT');
        await until(() => /cancelling \(SIGINT\)/.test(submitted.output.err), 60_000);
        if (times === 2) {
          submitted.child.kill('SIGINT');
          await until(() => /is cancelled first/.test(submitted.output.err), 60_000);
        }
        return submitted;
      });
      t.is(await run.exited, 130, run.output.err);
      t.notRegex(run.output.out, /working/);
      await assertClean(t);
    },
  );
}
