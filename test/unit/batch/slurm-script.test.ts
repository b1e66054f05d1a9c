import test from 'ava';
import { compileSlurmOptions } from '../../../adapters/slurm/options.js';
import { clusterScripts, outputPath, workerScripts, type SlurmScript } from '../../../adapters/slurm/script.js';
import type { ClusterRequest } from '../../../src/batch/cluster-launcher.js';
import type { SiteOptions } from '../../../src/batch/site-options.js';

const REQUEST: ClusterRequest = {
  clusterId: 'slurm-ab12',
  sessionDir: '/shared/me/sessions/slurm-ab12',
  shape: 'one-allocation',
  nodeCount: 3,
  minNodes: 3,
  driver: ['node', 'driver.js', 'a b'],
  workingDirectory: '/shared/me/project',
  batchray: ['/usr/bin/node', '/shared/me/cli.js'],
  nodeArguments: ['--object-store-bytes', '1G'],
  prologue: ['module load nodejs'],
  options: {},
};

const scripts = (more: Partial<ClusterRequest> = {}, options: SiteOptions = {}): SlurmScript[] =>
  clusterScripts({ ...REQUEST, ...more }, compileSlurmOptions(options));

test('one allocation, as it is submitted', (t) => {
  const [script, ...others] = scripts({}, { cpusPerNode: 4, time: '30:00' });
  t.deepEqual(others, []);
  const text = script?.text ?? '';
  t.is(
    text.slice(0, text.indexOf('module load')),
    `#!/bin/bash
# Cluster slurm-ab12: head, workers and driver in one allocation. Made by batchray.

#SBATCH --job-name=slurm-ab12
#SBATCH --output=/shared/me/sessions/slurm-ab12/job.out
#SBATCH --open-mode=append
#SBATCH --chdir=/shared/me/project
#SBATCH --nodes=3
#SBATCH --ntasks-per-node=1
#SBATCH --cpus-per-task=4
#SBATCH --time=00:30:00

# Prologue from the configuration.
`,
  );
  t.is(
    text.slice(text.indexOf('srun --nodes')),
    `srun --nodes="$SLURM_JOB_NUM_NODES" --ntasks-per-node=1 \\
  --cpus-per-task="\${SLURM_CPUS_PER_TASK:-$SLURM_CPUS_ON_NODE}" --export=ALL \\
  --kill-on-bad-exit=0 --wait=0 --no-kill \\
  /usr/bin/node /shared/me/cli.js symmetric-run --cluster-id slurm-ab12 --session-root /shared/me/sessions --submitted --result-only --min-nodes 3 --object-store-bytes 1G -- node driver.js 'a b'
code=$?
# The job's exit code is the driver's.
[ ! -e /shared/me/sessions/slurm-ab12/result.json ] || code=$(sed 's/.*"exitCode": *\\([0-9]*\\).*/\\1/' /shared/me/sessions/slurm-ab12/result.json)
exit "$code"
`,
  );
  t.regex(
    text,
    /RESTART_COUNT.*rm -f .*cluster\.json .*head-error\.json .*result\.json$/m,
    'the files of an earlier life',
  );
});

for (const [given, options, trapped] of [
  ['B:USR1@60', { signal: 'B:USR1@60' }, 'USR1'],
  ['BR:SIGTERM@120', { signal: 'BR:SIGTERM@120' }, 'TERM'],
  ['the last one of --sbatch', { signal: 'USR2@60', sbatch: '--signal=B:10@60' }, '10'],
] as const) {
  test(`a signal to the script alone is handed on to the step: ${given}`, (t) => {
    const text = scripts({}, options)[0]?.text ?? '';
    t.true(text.includes(`trap '[ -z "$step" ] || kill -USR1 "$step"' ${trapped}\nsrun --nodes`), text);
    t.regex(text, /-- node driver\.js 'a b' &\nstep=\$!\n/);
  });
}

test('a signal to the steps needs no trap', (t) => {
  t.notRegex(scripts({}, { signal: 'R:USR1@60' })[0]?.text ?? '', /trap|&$/m);
});

test('fewer nodes will do, and no driver', (t) => {
  const { driver: _, ...without } = REQUEST;
  const [script] = clusterScripts({ ...without, minNodes: 2 }, compileSlurmOptions({}));
  t.regex(script?.text ?? '', /^#SBATCH --nodes=2-3$/m);
  t.regex(script?.text ?? '', /symmetric-run .*--min-nodes 2 .*--no-driver$/m);
});

test('separate jobs: a head with the driver, and an array of workers', (t) => {
  const [head, workers, ...others] = scripts(
    { shape: 'separate-jobs', minNodes: 1 },
    { arrayThrottle: 1, partition: 'p' },
  );
  t.deepEqual(others, []);
  t.regex(head?.text ?? '', /^#SBATCH --nodes=1$/m);
  t.regex(head?.text ?? '', /start --head --cluster-id slurm-ab12 .*--min-nodes 1 .*-- node driver\.js 'a b'$/m);
  t.like(workers, { role: 'worker', arraySize: 2, nodeCount: 1 });
  t.regex(workers?.text ?? '', /^#SBATCH --array=1-2%1$/m);
  t.regex(
    workers?.text ?? '',
    /start --address \/shared\/me\/sessions\/slurm-ab12 --submitted --object-store-bytes 1G$/m,
  );
  for (const script of [head, workers]) t.regex(script?.text ?? '', /^#SBATCH --partition=p$/m);
  t.notRegex(workers?.text ?? '', /driver\.js|RESTART_COUNT/);
});

test('single worker jobs, when there is one or arrays are not wanted', (t) => {
  t.deepEqual(
    workerScripts(REQUEST, compileSlurmOptions({}), 1).map(({ arraySize }) => arraySize),
    [undefined],
  );
  const single = workerScripts(REQUEST, compileSlurmOptions({ workerArray: false }), 3);
  t.is(single.length, 3);
  t.true(single.every(({ text }) => !text.includes('--array')));
});

test('outputs: Slurm and we mean the same file', (t) => {
  const sessionDir = '/shared/100%/x';
  const [head, workers] = scripts({ shape: 'separate-jobs', sessionDir });
  t.is(outputPath(head?.output ?? '', '7'), '/shared/100%/x/job.out');
  t.is(outputPath(workers?.output ?? '', '7', 2), '/shared/100%/x/job-worker-7_2.out');
  t.regex(workers?.text ?? '', /^#SBATCH --output=\/shared\/100%%\/x\/job-worker-%A_%a\.out$/m);
});
