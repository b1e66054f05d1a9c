/** `batchray run` on the mocked Slurm: what one trouble test needs, and the proof that it left nothing. */
import fs from 'node:fs';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { Sandbox, until, type Run } from '../../helpers/cli.js';
import type { MockJob } from '../../mock-scheduler/job.js';
import { MockScheduler, type MockSchedulerOptions } from '../../mock-scheduler/mock-scheduler.js';

/** Says `working` and never ends by itself. */
export const ENDLESS = ['sh', '-c', 'echo working; exec sleep 1000'] as const;
/** Shorter than a test is patient. */
export const STATUS_INTERVAL_MS = 250;

export interface Submitted extends Run {
  readonly id: string;
  /** Resolves when `pattern` was printed, by us or the driver; rejects when the command ends before. */
  says(pattern: RegExp, withinMs?: number): Promise<void>;
}

export interface SubmitOptions {
  readonly id?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `up` takes none. */
  readonly driver?: readonly string[];
  readonly command?: 'run' | 'up';
}

export class SlurmBench {
  readonly mock: MockScheduler;
  readonly sandbox: Sandbox;

  private constructor(mock: MockScheduler, sandbox: Sandbox) {
    this.mock = mock;
    this.sandbox = sandbox;
  }

  /** @param options - or what to make of the session root, which is there already */
  static async open(
    t: ExecutionContext,
    options: MockSchedulerOptions | ((sessionRoot: string) => MockSchedulerOptions) = {},
  ): Promise<SlurmBench> {
    const sandbox = new Sandbox(t);
    const given = typeof options === 'function' ? options(sandbox.root) : options;
    const mock = await MockScheduler.for(t, { killWaitMs: 8_000, ...given });
    return new SlurmBench(mock, sandbox);
  }

  get env(): Readonly<Record<string, string>> {
    return {
      ...this.mock.env,
      BATCHRAY_BATCH_STATUS_INTERVAL_MS: String(STATUS_INTERVAL_MS),
      BATCHRAY_BATCH_RETRY_MS: '30000',
    };
  }

  /** `batchray run --scheduler slurm --name <id> ARGS -- DRIVER`, with small nodes. */
  submit(args: readonly string[] = [], options: SubmitOptions = {}): Submitted {
    const { id = this.sandbox.newId(), command = 'run', driver = ENDLESS } = options;
    const words = command === 'up' ? [] : ['--', ...driver];
    const small = ['--cpus-per-node', '1', '--object-store-bytes', '40M'];
    const run = this.sandbox.cli([command, '--scheduler', 'slurm', '--name', id, ...small, ...args, ...words], {
      env: { ...this.env, ...options.env },
    });
    return {
      ...run,
      id,
      says: async (pattern, withinMs = 60_000) => {
        const said = (): string => run.output.out + run.output.err;
        let hasEnded = false;
        void run.exited.then(() => (hasEnded = true));
        await until(() => pattern.test(said()) || hasEnded, withinMs).catch(() => undefined);
        if (!pattern.test(said())) throw new Error(`never said ${String(pattern)}:\n${said()}\n${this.#outputs()}`);
      },
    };
  }

  /** The only job, or the one of the newest submission. */
  get job(): MockJob {
    const job = this.mock.jobs().at(-1);
    if (job === undefined) throw new Error('nothing was submitted');
    return job;
  }

  #outputs(): string {
    return this.mock
      .jobs()
      .map((job) => `job ${job.id} ${job.state} ${job.reason}:\n${this.mock.output(job.id)}`)
      .join('\n');
  }

  /** How many scripts were handed to `sbatch`. */
  get submissions(): number {
    return this.mock.callsOf('sbatch').filter(({ argv }) => !argv.includes('--version')).length;
  }

  /**
   * No process, no file in `/dev/shm` or a runtime directory, no job; and the next run, of the same name, works.
   */
  async assertClean(t: ExecutionContext, id: string): Promise<void> {
    await this.assertNothingLeft(t, id);
    for (const { name } of this.mock.nodes) this.mock.recoverNode(name);
    this.mock.plan(() => ({}));
    this.mock.controllerUp();
    const again = this.submit([], { id, driver: ['echo', 'works again'] });
    t.is(await again.exited, 0, again.output.err);
    t.is(again.output.out, 'works again\n');
    await this.assertNothingLeft(t, id);
  }

  /** {@link assertClean} where the trouble does not go away. */
  async assertNothingLeft(t: ExecutionContext, id: string): Promise<void> {
    await until(() => this.mock.leftovers().length === 0).catch(() => undefined);
    t.deepEqual(this.mock.leftovers(), []);
    t.deepEqual(await this.sandbox.leftovers(), []);
    t.false(fs.existsSync(path.join(this.sandbox.sessionDir(id), 'cluster.json')), 'the rendezvous is gone');
  }
}

/** The user's Ctrl-C: to the whole group, as a terminal sends it. */
export function interrupt(run: Run, signal: NodeJS.Signals = 'SIGINT'): void {
  process.kill(-(run.child.pid ?? 0), signal);
}
