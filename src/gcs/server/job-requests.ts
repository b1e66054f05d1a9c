import { ShutdownError } from '../../common/errors.js';
import { idBytes, idFrom, requireId, toHex, type JobId, type NodeId, type WorkerId } from '../../common/ids.js';
import type { GcsMessage } from '../../rpc/codecs.js';
import type { Peer, Reply } from '../../rpc/peer.js';
import type { Logger } from '../../telemetry/logger.js';
import type { JobInfo } from '../client/tables.js';
import type { ActorManager } from './actor-manager.js';
import type { Instruction, Now } from './instructions.js';
import type { JobManager } from './job-manager.js';
import type { RayletLinks } from './raylet-links.js';

export interface JobRequestsOptions {
  readonly jobs: JobManager;
  readonly actors: ActorManager;
  readonly raylets: RayletLinks;
  /** 1 for the first job of the cluster. */
  readonly nextNumber: () => Promise<number>;
  readonly isNodeAlive: (nodeId: NodeId) => boolean;
  readonly now: () => Now;
  readonly log: Logger;
  /** Resolves when everything is durable and the effects have begun. */
  readonly run: (instructions: readonly Instruction[]) => Promise<void>;
}

type Driver = Peer<GcsMessage>;
type GcsReply = Reply<GcsMessage> | undefined;

/** Which drivers there are, and the ends of their jobs: each ends with the stream of its driver at the latest. */
export class JobRequests {
  readonly #options: JobRequestsOptions;
  /** Of running jobs. */
  readonly #drivers = new Map<JobId, Driver>();
  /** Jobs that ran before this service was started again, whose drivers have not come back. */
  readonly #awaited = new Set<JobId>();

  constructor(options: JobRequestsOptions) {
    this.#options = options;
  }

  /** After a restart: ends the jobs whose drivers were on nodes that are dead; the other drivers have until {@link stopWaiting} to come back. */
  recover(): void {
    for (const { driver, jobId } of this.#options.jobs.running()) {
      const id = requireId<JobId>(jobId, 'JobInfo.job_id');
      const nodeId = idFrom<NodeId>(driver?.nodeId);
      if (nodeId !== undefined && this.#options.isNodeAlive(nodeId)) this.#awaited.add(id);
      else void this.end(id, 'FAILED');
    }
  }

  stopWaiting(): void {
    for (const jobId of this.#awaited) void this.end(jobId, 'FAILED');
    this.#awaited.clear();
  }

  async register(
    driver: Driver,
    { job, version }: NonNullable<GcsMessage['registerJob']>,
    reply: GcsReply,
  ): Promise<void> {
    const { jobs, nextNumber, now, run } = this.#options;
    jobs.checkVersion(version ?? '');
    const known = idFrom<JobId>(job?.jobId);
    if (known !== undefined) {
      this.#resume(driver, known, reply);
      return;
    }
    const number = await nextNumber();
    const { jobId, instructions } = jobs.register(job ?? {}, number, now());
    this.#drivers.set(jobId, driver);
    const { entrypoint, driverPid: pid } = job ?? {};
    this.#options.log.info('a job has begun', { job: toHex(jobId), entrypoint, pid });
    await run(instructions);
    reply?.({ jobRegistered: { jobId: idBytes(jobId) } });
    if (driver.isClosed) this.gone(driver);
  }

  /** @throws ShutdownError when the job has ended without its driver */
  #resume(driver: Driver, jobId: JobId, reply: GcsReply): void {
    if (!this.#options.jobs.isRunning(jobId)) {
      throw new ShutdownError(
        `job ${toHex(jobId)} was ended: its driver did not come back in time after the gcs service was lost`,
      );
    }
    this.#awaited.delete(jobId);
    this.#drivers.set(jobId, driver);
    this.#options.log.info('the driver of a job has come back', { job: toHex(jobId) });
    reply?.({ jobRegistered: { jobId: idBytes(jobId) } });
  }

  /** Answers when every raylet has ended the job. */
  async finish({ jobId: bytes }: NonNullable<GcsMessage['finishJob']>, reply: GcsReply): Promise<void> {
    const jobId = requireId<JobId>(bytes, 'FinishJob.job_id');
    this.#drivers.delete(jobId);
    await this.end(jobId, 'SUCCEEDED');
    await this.#options.raylets.jobEnded(jobId);
    reply?.({ ack: {} });
  }

  /** A stream has ended: nobody drives the jobs of it any more. */
  gone(driver: Driver): void {
    for (const [jobId, of] of this.#drivers) {
      if (of !== driver) continue;
      this.#drivers.delete(jobId);
      void this.end(jobId, 'FAILED');
    }
  }

  workerDied(workerId: WorkerId): void {
    for (const jobId of this.#options.jobs.drivenBy({ workerId })) void this.end(jobId, 'FAILED');
  }

  /** A driver with a stream of its own says itself whether it lives. */
  nodeDied(nodeId: NodeId): void {
    for (const jobId of this.#options.jobs.drivenBy({ nodeId })) {
      if (!this.#drivers.has(jobId)) void this.end(jobId, 'FAILED');
    }
  }

  /** Of those that a raylet takes for running, the ones that are not. */
  ended(jobIds: readonly JobId[]): JobId[] {
    return jobIds.filter((jobId) => !this.#options.jobs.isRunning(jobId));
  }

  running(): JobInfo[] {
    return this.#options.jobs.running();
  }

  /** Nothing happens to a job that has ended. */
  end(jobId: JobId, state: 'SUCCEEDED' | 'FAILED'): Promise<void> {
    const { actors, jobs, log, run } = this.#options;
    const now = this.#options.now();
    const instructions = jobs.end(jobId, state, now);
    if (instructions.length === 0) return Promise.resolve();
    this.#awaited.delete(jobId);
    log.info('a job has ended', { job: toHex(jobId), state });
    const ended = run([...actors.jobEnded(jobId, now), ...instructions]);
    ended.catch(() => undefined); // told to onFailure
    return ended;
  }
}
