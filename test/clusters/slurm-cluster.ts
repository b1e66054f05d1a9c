import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

/** The checkout, from `dist/test/clusters/`: the same path on every node of the cluster. */
export const repositoryDir = fileURLToPath(new URL('../../..', import.meta.url));

const script = fileURLToPath(new URL('../../../test/clusters/slurm.sh', import.meta.url));
const pollMs = 50;

export interface SlurmClusterOptions {
  /** Default 3. They are called `c1`, `c2`, ... */
  readonly nodes?: number;
  /** CPUs of every node, default 4; may exceed the machine's. */
  readonly cpusPerNode?: number;
  /** Pretended GPUs of every node, default 0. */
  readonly gpusPerNode?: number;
}

export interface CommandOptions {
  /** Default: the checkout. `/tmp` and `/dev/shm` are private to each node, so shared files belong elsewhere. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Default 60 s; the command is killed after it. */
  readonly timeoutMs?: number;
}

export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** `undefined` when a signal or the time-out ended the command. */
  readonly exitCode: number | undefined;
}

/** What Slurm reports of a job (`scontrol show job`). */
export interface SlurmJob {
  /** `PENDING`, `RUNNING`, `COMPLETED`, `FAILED`, `CANCELLED`, `TIMEOUT`, ... */
  readonly state: string;
  readonly exitCode: number;
  /** 0 when no signal ended the job. */
  readonly signal: number;
  /** Every `Key=value` of the record. */
  readonly fields: ReadonlyMap<string, string>;
}

const unfinishedStates = new Set(['PENDING', 'CONFIGURING', 'RUNNING', 'COMPLETING', 'SUSPENDED', 'REQUEUED']);

/**
 * A real Slurm cluster of its own for one test file, see `slurm.sh`. The submitting host is this machine; each node has
 * its own network, processes, `/tmp` and `/dev/shm`. Call `down()` in `test.after.always`; should the test process be
 * killed before, the next `up` on this machine removes the cluster.
 */
export class SlurmCluster {
  readonly nodeNames: readonly string[];
  /** Of commands that talk to it; jobs inherit it. */
  readonly env: Readonly<Record<'SLURM_CONF' | 'BATCHRAY_HEARTBEAT_MISSES' | 'BATCHRAY_TEARDOWN_TIMEOUT_MS', string>>;
  readonly #lab: Readonly<Record<string, string>>;

  private constructor(lab: Readonly<Record<string, string>>, slurmConf: string, nodes: number) {
    this.#lab = lab;
    // Of processes that stand still for seconds on a busy machine none is taken for lost, or killed while it ends.
    const patience = { BATCHRAY_HEARTBEAT_MISSES: '60', BATCHRAY_TEARDOWN_TIMEOUT_MS: '20000' };
    this.env = { SLURM_CONF: slurmConf, ...patience };
    this.nodeNames = Array.from({ length: nodes }, (_, index) => `c${String(index + 1)}`);
  }

  /** Starts a cluster and resolves when all nodes are idle. Throws with the end of the log file that says why not. */
  static async up(options: SlurmClusterOptions = {}): Promise<SlurmCluster> {
    const { nodes = 3, cpusPerNode = 4, gpusPerNode = 0 } = options;
    upCount += 1;
    const lab = {
      BATCHRAY_LAB: `test-${String(process.pid)}.${String(upCount)}`,
      BATCHRAY_LAB_GPUS: String(gpusPerNode),
    };
    await execa(script, ['up', String(nodes), String(cpusPerNode)], { env: lab, stdin: 'ignore' });
    const { stdout } = await execa(script, ['env'], { env: lab });
    return new SlurmCluster(lab, stdout.replace(/^export SLURM_CONF=/, ''), nodes);
  }

  /** Ends the cluster and everything that runs in it. May be called twice. */
  async down(): Promise<void> {
    await execa(script, ['down'], { env: this.#lab });
  }

  /** Runs a Slurm client command (or anything with `SLURM_CONF` set) on the submitting host. Never throws for its exit code. */
  async run(command: readonly [string, ...string[]], options: CommandOptions = {}): Promise<CommandResult> {
    const { cwd = repositoryDir, env = {}, timeoutMs = 60_000 } = options;
    const [file, ...args] = command;
    const result = await execa(file, args, {
      cwd,
      env: { ...this.env, ...env, ...this.#lab },
      timeout: timeoutMs,
      stdin: 'ignore',
      reject: false,
    });
    // Without an exit code or a signal it never ran, which must not pass for a result.
    if (result.exitCode === undefined && result.signal === undefined && !result.timedOut) throw toError(result);
    return { stdout: result.stdout, stderr: result.stderr, exitCode: result.exitCode };
  }

  /** Runs a command inside a node, outside of any job: to look at its processes and files, or to do it harm. */
  async exec(
    node: string,
    command: readonly [string, ...string[]],
    options: CommandOptions = {},
  ): Promise<CommandResult> {
    return this.run([script, 'exec', node, ...command], options);
  }

  /** Submits a job; `args` as on the command line of `sbatch`. Resolves to the job's number. */
  async sbatch(args: readonly string[], options: CommandOptions = {}): Promise<string> {
    const { stdout, stderr, exitCode } = await this.run(['sbatch', '--parsable', ...args], options);
    const jobId = /^\d+/.exec(stdout)?.[0];
    if (exitCode !== 0 || jobId === undefined) throw new Error(`sbatch ${args.join(' ')}: ${stderr}${stdout}`);
    return jobId;
  }

  /** The job as Slurm knows it now; it is remembered for 5 minutes after its end. */
  async job(jobId: string): Promise<SlurmJob> {
    const { stdout, stderr } = await this.run(['scontrol', 'show', 'job', '--oneliner', jobId]);
    const fields = new Map([...stdout.matchAll(/(\S+?)=(\S*)/g)].map(([, key = '', value = '']) => [key, value]));
    const [exitCode, signal] = (fields.get('ExitCode') ?? '').split(':').map(Number);
    const state = fields.get('JobState');
    if (state === undefined || exitCode === undefined || signal === undefined) {
      throw new Error(`Slurm does not know job ${jobId}: ${stderr}${stdout}`);
    }
    return { state, exitCode, signal, fields };
  }

  /** Resolves when the job has ended, however it ended and with its processes gone. Throws after `timeoutMs`, default 60 s. */
  async waitForJob(jobId: string, timeoutMs = 60_000): Promise<SlurmJob> {
    return this.#poll(jobId, (job) => !unfinishedStates.has(job.state), 'end', timeoutMs);
  }

  /** Resolves when the job's script has been started. Throws when it ended before that was seen, or after `timeoutMs`, default 60 s. */
  async waitForStart(jobId: string, timeoutMs = 60_000): Promise<SlurmJob> {
    const job = await this.#poll(
      jobId,
      (seen) => seen.state !== 'PENDING' && seen.state !== 'CONFIGURING',
      'start',
      timeoutMs,
    );
    if (job.state !== 'RUNNING') throw new Error(`job ${jobId} is ${job.state} instead of RUNNING`);
    return job;
  }

  /** The controller does not answer until `action` has ended: no job starts, changes or ends for anybody who asks. */
  async whileControllerIsStopped<T>(action: () => Promise<T>): Promise<T> {
    // The shell above it has become slurmctld itself.
    const file = path.join(path.dirname(this.env.SLURM_CONF), 'run/ctl.pid');
    const controller = Number(fs.readFileSync(file, 'utf8').split(' ')[0]);
    process.kill(controller, 'SIGSTOP');
    try {
      return await action();
    } finally {
      process.kill(controller, 'SIGCONT');
    }
  }

  async #poll(jobId: string, done: (job: SlurmJob) => boolean, what: string, timeoutMs: number): Promise<SlurmJob> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const job = await this.job(jobId);
      if (done(job)) return job;
      if (performance.now() > deadline) {
        const reason = job.fields.get('Reason') ?? '';
        throw new Error(`job ${jobId} did not ${what} in ${String(timeoutMs)} ms: ${job.state}, reason ${reason}`);
      }
      await delay(pollMs);
    }
  }
}

let upCount = 0;

function toError(result: object): Error {
  return result instanceof Error ? result : new Error('the command could not be started');
}
