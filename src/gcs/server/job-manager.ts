import { VersionMismatchError } from '../../common/errors.js';
import {
  idBytes,
  idFrom,
  jobIdFromNumber,
  requireId,
  type JobId,
  type NodeId,
  type WorkerId,
} from '../../common/ids.js';
import type { JobInfo } from '../client/tables.js';
import type { Instruction, Now } from './instructions.js';

/** Jobs: RUNNING until the driver says goodbye (SUCCEEDED) or is lost (FAILED). An ended job stays in the list. */
export class JobManager {
  readonly #version: string;
  readonly #jobs = new Map<JobId, JobInfo>();

  /** @param version - drivers of another version are refused */
  constructor(version: string) {
    this.#version = version;
  }

  load(jobs: readonly JobInfo[]): void {
    for (const job of jobs) this.#jobs.set(requireId<JobId>(job.jobId, 'JobInfo.job_id'), job);
  }

  /** @throws VersionMismatchError */
  checkVersion(version: string): void {
    if (version === this.#version) return;
    throw new VersionMismatchError(
      `this program uses batchray ${version || 'of an unknown version'}, but the cluster runs ${this.#version}. Install that version, or start a cluster of your own.`,
      { context: { version, expected: this.#version } },
    );
  }

  /** @param number - from the counter of the cluster, never given before */
  register(given: JobInfo, number: number, now: Now): { jobId: JobId; instructions: Instruction[] } {
    const jobId = jobIdFromNumber(number);
    const job: JobInfo = { ...given, jobId: idBytes(jobId), state: 'RUNNING', startedAtMs: now.unixMs, endedAtMs: 0 };
    this.#jobs.set(jobId, job);
    return {
      jobId,
      instructions: [
        { kind: 'store_job', job },
        { kind: 'start_job', job },
      ],
    };
  }

  /** Nothing happens when there is no such job or it has ended. */
  end(jobId: JobId, state: 'SUCCEEDED' | 'FAILED', now: Now): Instruction[] {
    const running = this.#jobs.get(jobId);
    if (running?.state !== 'RUNNING') return [];
    const job: JobInfo = { ...running, state, endedAtMs: now.unixMs };
    this.#jobs.set(jobId, job);
    return [
      { kind: 'store_job', job },
      { kind: 'end_job', jobId },
    ];
  }

  isRunning(jobId: JobId): boolean {
    return this.#jobs.get(jobId)?.state === 'RUNNING';
  }

  running(): JobInfo[] {
    return this.list().filter(({ state }) => state === 'RUNNING');
  }

  /** Running jobs whose driver is on this node, or is this process. */
  drivenBy(driver: { nodeId?: NodeId; workerId?: WorkerId }): JobId[] {
    return this.running()
      .filter(({ driver: address }) =>
        driver.workerId === undefined
          ? idFrom<NodeId>(address?.nodeId) === driver.nodeId
          : idFrom<WorkerId>(address?.workerId) === driver.workerId,
      )
      .map(({ jobId }) => requireId<JobId>(jobId, 'JobInfo.job_id'));
  }

  list(): JobInfo[] {
    return [...this.#jobs.values()];
  }
}
