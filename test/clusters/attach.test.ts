/** A terminal on the nodes of a real Slurm job, from the submitting host and from inside the job. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { PROMPT, Tmux } from '../helpers/tmux.js';
import { SlurmCluster, repositoryDir } from './slurm-cluster.js';

let slurm: SlurmCluster;
let dir: string;
const cli = join(repositoryDir, 'dist/bin/cli.js');

test.before(async () => {
  dir = await mkdtemp(join(homedir(), '.batchray-test-'));
  slurm = await SlurmCluster.up({ nodes: 2, cpusPerNode: 2 });
});

test.after.always(async () => {
  await slurm.down();
  await rm(dir, { recursive: true, force: true });
});

test('attach to each node of a job: terminal program, resize, Ctrl-C, exit code; nothing is left', async (t) => {
  const root = join(dir, 'sessions');
  const env = { BATCHRAY_SESSION_ROOT: root };
  const driver = join(repositoryDir, 'dist/test/clusters/fixtures/endless-driver.js');
  const script = join(repositoryDir, 'jobscripts/ray.slurm');
  const out = join(dir, 'out');
  const jobId = await slurm.sbatch(
    [
      '--nodes=2',
      '--cpus-per-task=1',
      '--mem=1G',
      '--time=5',
      `--output=${out}`,
      script,
      'node',
      driver,
      join(dir, 'end'),
    ],
    { cwd: dir, env },
  );
  const job = await slurm.waitForStart(jobId);
  t.is(job.state, 'RUNNING');
  let output = '';
  for (let tries = 0; tries < 900 && !output.includes('working'); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    output = existsSync(out) ? await readFile(out, 'utf8') : '';
  }
  t.regex(output, /working/);
  const [id = ''] = await readdir(root);

  const tmux = await Tmux.start(t, {
    dir,
    command: `sh -c '${process.execPath} ${cli} attach ${id} --node c2 -- env PS1=${PROMPT} sh; echo ended $?; exec sleep 1000'`,
    env,
    size: { columns: 80, rows: 24 },
  });
  await tmux.shows(/c2 of slurm-/);
  const first = await tmux.atPrompt('hostname; stty size; echo pid=$$=', /^c2\n24 80\npid=\d+=$/m);
  const pid = /pid=(\d+)=/.exec(first)?.[1] ?? '';
  await tmux.resizeAtPrompt({ columns: 120, rows: 30 });
  // Said by the program itself: Ctrl-C goes to the shell until that has put the program in front.
  await tmux.atPrompt('clear; sh -c "echo sleeps; exec sleep 1000"', /^sleeps$/m);
  await tmux.keys('C-c');
  await tmux.atPrompt('echo $?; stty size', /^130\n30 120$/m);
  await tmux.atPrompt('top -d 1; echo top is over', /PID\s+USER/);
  await tmux.keys('q');
  // Until then it may throw away what is typed.
  await tmux.shows(/^top is over$/m);
  await tmux.atPrompt('exit 9', /ended 9/);
  t.is((await slurm.exec('c2', ['ps', '-o', 'pid=', '-p', pid])).stdout.trim(), '');

  const inside = ['srun', `--jobid=${jobId}`, '--overlap', '--nodes=1', '--ntasks=1', process.execPath, cli] as const;
  const head = await slurm.run([...inside, 'attach', join(root, id), '--', 'hostname'], { env });
  t.is(head.exitCode, 0, head.stderr);
  t.is(head.stdout.trim(), 'c1');

  const waiting = await Tmux.start(t, {
    dir: join(root, id),
    command: `sh -c '${process.execPath} ${cli} attach ${id} -- sleep 1000; echo ended $?; exec sleep 1000'`,
    env,
    size: { columns: 80, rows: 24 },
  });
  await waiting.shows(/c1 of slurm-/);
  await slurm.run(['scancel', jobId]);
  // Slurm signals every process of the step, and kills those that are held up: either the program or the connection ends first.
  await waiting.shows(/ended (143|137|1)\b/);
  await slurm.waitForJob(jobId);
  let left = '?';
  for (let tries = 0; tries < 600 && left !== ''; tries++) {
    left = (await slurm.exec('c1', ['pgrep', '-fa', 'sleep 1000|dist/bin/'])).stdout;
    if (left !== '') await new Promise((resolve) => setTimeout(resolve, 100));
  }
  t.is(left, '');
});
