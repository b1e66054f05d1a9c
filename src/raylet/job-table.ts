import { ConnectionError } from '../common/errors.js';
import { idFrom, requireId, toHex, type JobId } from '../common/ids.js';
import type { RedisClient } from '../gcs/client/redis-client.js';
import type { JobInfo } from '../gcs/client/tables.js';

/** How the jobs that run on this node want their workers started. */
export class JobTable {
  readonly #redis: Pick<RedisClient, 'jobs'>;
  readonly #execArgv = new Map<JobId, readonly string[]>();

  constructor(redis: Pick<RedisClient, 'jobs'>) {
    this.#redis = redis;
  }

  started(job: JobInfo): readonly string[] {
    const execArgv = job.config?.execArgv ?? [];
    this.#execArgv.set(requireId<JobId>(job.jobId, 'JobInfo.job_id'), execArgv);
    return execArgv;
  }

  ended(jobId: JobId): void {
    this.#execArgv.delete(jobId);
  }

  /** As far as this raylet has heard. */
  running(): JobId[] {
    return [...this.#execArgv.keys()];
  }

  known(jobId: JobId): readonly string[] | undefined {
    return this.#execArgv.get(jobId);
  }

  /**
   * A driver may ask for a worker before the gcs service has told this raylet of its job; the table has it already.
   * @throws ConnectionError when there is no such job
   */
  async execArgv(jobId: JobId): Promise<readonly string[]> {
    const known = this.#execArgv.get(jobId);
    if (known !== undefined) return known;
    const job = (await this.#redis.jobs()).find((candidate) => idFrom<JobId>(candidate.jobId) === jobId);
    if (job === undefined) throw new ConnectionError(`job ${toHex(jobId)} is not in the cluster's table of jobs`);
    // Detached actors may go on with a job that has ended.
    return job.state === 'RUNNING' ? this.started(job) : (job.config?.execArgv ?? []);
  }
}
