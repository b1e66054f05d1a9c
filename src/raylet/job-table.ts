import type { batchray as wire } from '#protos/wire.js';
import { ConnectionError } from '../common/errors.js';
import { idFrom, requireId, toHex, type JobId } from '../common/ids.js';
import type { RedisClient } from '../gcs/client/redis-client.js';
import type { JobInfo } from '../gcs/client/tables.js';

type JobConfig = wire.JobConfig.$Properties;

/** What the jobs that run on this node want of their workers. */
export class JobTable {
  readonly #redis: Pick<RedisClient, 'jobs'>;
  readonly #configs = new Map<JobId, JobConfig>();

  constructor(redis: Pick<RedisClient, 'jobs'>) {
    this.#redis = redis;
  }

  started(job: JobInfo): JobConfig {
    const config = job.config ?? {};
    this.#configs.set(requireId<JobId>(job.jobId, 'JobInfo.job_id'), config);
    return config;
  }

  get isEmpty(): boolean {
    return this.#configs.size === 0;
  }

  ended(jobId: JobId): void {
    this.#configs.delete(jobId);
  }

  /** As far as this raylet has heard. */
  running(): JobId[] {
    return [...this.#configs.keys()];
  }

  known(jobId: JobId): JobConfig | undefined {
    return this.#configs.get(jobId);
  }

  /**
   * A driver may ask for a worker before the gcs service has told this raylet of its job; the table has it already.
   * @throws ConnectionError when there is no such job
   */
  async config(jobId: JobId): Promise<JobConfig> {
    const known = this.#configs.get(jobId);
    if (known !== undefined) return known;
    const job = (await this.#redis.jobs()).find((candidate) => idFrom<JobId>(candidate.jobId) === jobId);
    if (job === undefined) {
      throw new ConnectionError(`job ${toHex(jobId)} is not in the cluster's table of jobs: did its driver end?`);
    }
    // Detached actors may go on with a job that has ended.
    return job.state === 'RUNNING' ? this.started(job) : (job.config ?? {});
  }
}
