import type { ExecutionContext } from 'ava';
import { Sandbox } from '../../helpers/cli.js';
import type { MockJob } from '../../mock-scheduler/job.js';
import { MockScheduler, type MockSchedulerOptions } from '../../mock-scheduler/mock-scheduler.js';
import { BatchBench } from '../batch-bench.js';

export class SlurmBench extends BatchBench<MockScheduler> {
  /** @param options - or what to make of the session root, which is there already */
  static async open(
    t: ExecutionContext,
    options: MockSchedulerOptions | ((sessionRoot: string) => MockSchedulerOptions) = {},
  ): Promise<SlurmBench> {
    const sandbox = new Sandbox(t);
    const given = typeof options === 'function' ? options(sandbox.root) : options;
    // What has no end of its own is looked for, not what had no time to end on a busy machine.
    const mock = await MockScheduler.for(t, { killWaitMs: 120_000, ...given });
    return new SlurmBench(mock, sandbox, ['--scheduler', 'slurm']);
  }

  /** The only job, or the one of the newest submission. */
  get job(): MockJob {
    const job = this.mock.jobs().at(-1);
    if (job === undefined) throw new Error('nothing was submitted');
    return job;
  }

  /** How many scripts were handed to `sbatch`. */
  get submissions(): number {
    return this.mock.callsOf('sbatch').filter(({ argv }) => !argv.includes('--version')).length;
  }

  protected outputs(): string {
    return this.mock
      .jobs()
      .map((job) => `job ${job.id} ${job.state} ${job.reason}:\n${this.mock.output(job.id)}`)
      .join('\n');
  }

  protected endTrouble(): void {
    for (const { name } of this.mock.nodes) this.mock.recoverNode(name);
    this.mock.plan(() => ({}));
    this.mock.controllerUp();
  }
}
