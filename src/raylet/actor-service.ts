import { errorToWire } from '../common/errors.js';
import { idBytes, requireId, type ActorId, type JobId } from '../common/ids.js';
import { ResourceSet } from '../common/resources.js';
import type { batchray as wire } from '#protos/wire.js';
import type { Logger } from '../telemetry/logger.js';
import type { JobTable } from './job-table.js';
import type { LeaseService } from './lease-service.js';
import type { WorkerOrder, WorkerPool } from './worker-pool.js';
import type { WorkerProcess } from './worker-process.js';

export interface ActorServiceOptions {
  readonly leases: Pick<LeaseService, 'placeActor' | 'release' | 'gpuIdsOf'>;
  readonly pool: WorkerPool;
  readonly jobs: JobTable;
  readonly log: Logger;
}

interface Actor {
  readonly info: NonNullable<WorkerProcess['actor']>;
  order: WorkerOrder | undefined;
  worker: WorkerProcess | undefined;
  /** Its constructor is through. */
  isUp: boolean;
  /** Set when it was killed before it had a worker. */
  killedFor: string | undefined;
}

/** The actors of this node: each has a worker of its own and its resources until it dies. */
export class ActorService {
  readonly #options: ActorServiceOptions;
  readonly #actors = new Map<ActorId, Actor>();

  constructor(options: ActorServiceOptions) {
    this.#options = options;
  }

  /** Resolves when the constructor is through, or it is clear that it will not be. */
  async place(spec: wire.ActorSpec.$Properties): Promise<wire.ActorPlaced.$Properties> {
    const { leases, pool, jobs, log } = this.#options;
    const actorId = requireId<ActorId>(spec.actorId, 'ActorSpec.actor_id');
    const jobId = requireId<JobId>(spec.jobId, 'ActorSpec.job_id');
    const leaseId = leases.placeActor(ResourceSet.fromWire(spec.resources));
    if (leaseId === undefined) return { rejected: true };
    const info = { actorId, isDetached: spec.detached === true };
    const actor: Actor = { info, order: undefined, worker: undefined, isUp: false, killedFor: undefined };
    this.#actors.set(actorId, actor);
    try {
      const { execArgv } = jobs.known(jobId) ?? (await jobs.config(jobId));
      if (actor.killedFor !== undefined) throw new Error(actor.killedFor);
      actor.order = pool.order(jobId, execArgv ?? [], info.isDetached);
      const worker = await actor.order.worker;
      return await this.#construct(actor, worker, leaseId, spec);
    } catch (error) {
      this.#forget(actor);
      leases.release(leaseId);
      log.warn('an actor could not be placed', { actor: spec.className ?? '', error });
      return { deathCause: actor.killedFor ?? errorToWire(error).message ?? '' };
    }
  }

  async #construct(
    actor: Actor,
    worker: WorkerProcess,
    leaseId: number,
    spec: wire.ActorSpec.$Properties,
  ): Promise<wire.ActorPlaced.$Properties> {
    const { leases, pool } = this.#options;
    if (worker.state !== 'leased') throw new Error(await worker.exited);
    if (actor.killedFor !== undefined) {
      pool.giveBack(worker);
      throw new Error(actor.killedFor);
    }
    // From here on the lease ends with the worker.
    actor.worker = worker;
    worker.state = 'actor';
    worker.leaseId = leaseId;
    worker.actor = actor.info;
    worker.running = spec.className ?? '';
    pool.changed();
    const { peer, address } = worker.registration!;
    try {
      const { actorCreated } = await peer.request({ createActor: { spec, gpuIds: leases.gpuIdsOf(leaseId) } });
      const creationError = actorCreated?.creationError;
      if (creationError === null || creationError === undefined || creationError.length === 0) {
        actor.isUp = true;
        return { address, pid: worker.pid };
      }
      // Told by the answer, so its end is no news any more.
      worker.actor = undefined;
      void pool.end(worker, 'the constructor of its actor threw');
      return { creationError };
    } catch (error) {
      worker.actor = undefined;
      void pool.end(worker, `its actor could not be made: ${errorToWire(error).message ?? ''}`);
      return { deathCause: await worker.exited };
    } finally {
      if (worker.actor === undefined) this.#forget(actor);
    }
  }

  /** It may have been placed here again meanwhile. */
  #forget(actor: Actor): void {
    if (this.#actors.get(actor.info.actorId) === actor) this.#actors.delete(actor.info.actorId);
  }

  /** Those whose constructor is through. */
  living(): wire.ActorInfo.$Properties[] {
    return [...this.#actors.values()].flatMap(({ info, isUp, worker }) =>
      isUp && worker?.registration !== undefined
        ? [{ spec: { actorId: idBytes(info.actorId) }, address: worker.registration.address, pid: worker.pid }]
        : [],
    );
  }

  /** Ends those that are coming up: nobody waits for the answer any more. */
  abandonUnborn(reason: string): void {
    for (const [actorId, { isUp, worker }] of [...this.#actors]) {
      if (isUp) continue;
      // The actor may be placed again, here or elsewhere, before this worker is gone: its death is not the actor's.
      if (worker !== undefined) worker.actor = undefined;
      this.kill(actorId, reason);
    }
  }

  /** Unknown actors are ignored: they are dead already. */
  kill(actorId: ActorId, reason: string): void {
    const actor = this.#actors.get(actorId);
    if (actor === undefined) return;
    actor.killedFor = reason;
    if (actor.worker === undefined) actor.order?.cancel();
    else void this.#options.pool.end(actor.worker, reason);
  }

  /** The actor that died with the worker, if it was alive. */
  workerGone(worker: WorkerProcess): ActorId | undefined {
    if (worker.actor === undefined) return undefined;
    const { actorId } = worker.actor;
    if (this.#actors.get(actorId)?.worker === worker) this.#actors.delete(actorId);
    return actorId;
  }
}
