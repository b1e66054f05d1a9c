import type { batchray as wire } from '#protos/wire.js';
import { packageVersion } from '../../common/entry-points.js';
import { ActorNotFoundError, type RayError } from '../../common/errors.js';
import { idBytes, requireId, type ActorId, type JobId, type NodeId } from '../../common/ids.js';
import type { GcsMessage } from '../../rpc/codecs.js';
import type { Peer } from '../../rpc/peer.js';
import { GcsStream, type GcsPlace, type GcsTarget } from './gcs-stream.js';
import type { ClusterStatus } from './status.js';
import type { ActorInfo, JobInfo, NodeInfo } from './tables.js';

export interface GcsClientOptions extends GcsTarget {
  /** Where the service is now, when it can move. Default: it stays at `host` and `port`. */
  readonly locate?: () => GcsPlace;
  /** How long a lost service is waited for: its requests wait meanwhile. Default: not at all. */
  readonly outliveMs?: () => number;
  /**
   * Called once when the stream breaks without {@link GcsClient.close}, and was waited for in vain, or what came back refuses this
   * process: the cluster has ended for it.
   */
  readonly onLost?: (error: RayError) => void;
}

/** What a new stream has to be told. */
interface Known {
  /** Actors that are not known to be DEAD. */
  readonly watches: Map<ActorId, Watch>;
  /** That this process drives, with its id. */
  job: JobInfo | undefined;
}

interface Watch {
  readonly listeners: Set<(actor: ActorInfo) => void>;
  last: ActorInfo | undefined;
  readonly begun: Promise<unknown>;
}

/** What drivers, workers and the command line ask of the gcs service, over one stream. */
export class GcsClient {
  readonly #stream: GcsStream;
  readonly #known: Known;

  private constructor(stream: GcsStream, known: Known) {
    this.#stream = stream;
    this.#known = known;
  }

  /** @throws AuthenticationError for another cluster's token, ConnectionError when nobody answers in time */
  static async connect(options: GcsClientOptions): Promise<GcsClient> {
    const { host, port, target, token, timeoutMs = 10_000, onLost } = options;
    const known: Known = { watches: new Map(), job: undefined };
    const stream = await GcsStream.open({
      token,
      timeoutMs,
      locate: options.locate ?? (() => ({ host, port, ...(target !== undefined && { target }) })),
      outliveMs: options.outliveMs ?? (() => 0),
      onNotice({ actorInfo }) {
        if (actorInfo) tell(known, actorInfo);
      },
      resume: (peer) => resume(known, peer),
      onLost: (error) => onLost?.(error),
    });
    return new GcsClient(stream, known);
  }

  get isClosed(): boolean {
    return this.#stream.isClosed;
  }

  /** The service may be elsewhere now: {@link GcsClientOptions.locate} says where. */
  moved(): void {
    this.#stream.moved();
  }

  /**
   * The job ends when this stream does, as FAILED unless {@link finishJob} came first.
   * @param job - without an id
   * @throws VersionMismatchError when the cluster runs another version of batchray
   */
  async registerJob(job: JobInfo): Promise<JobId> {
    const { jobRegistered } = await this.#stream.request({ registerJob: { job, version: packageVersion() } });
    const jobId = requireId<JobId>(jobRegistered?.jobId, 'JobRegistered.job_id');
    this.#known.job = { ...job, jobId: idBytes(jobId) };
    return jobId;
  }

  /** Resolves when the job's workers are gone and their output is published. */
  async finishJob(job: JobId): Promise<void> {
    this.#known.job = undefined;
    await this.#stream.request({ finishJob: { jobId: idBytes(job) } });
  }

  /**
   * Resolves to the actor as registered (PENDING_CREATION), or with `getIfExists` to the living one of that name.
   * @throws ActorNameTakenError
   */
  async registerActor(spec: wire.ActorSpec.$Properties, getIfExists = false): Promise<ActorInfo> {
    return actorOf(await this.#stream.request({ registerActor: { spec, getIfExists } }));
  }

  /**
   * Calls `onUpdate` with the actor as it is now and at every change of its state, in order, until it is DEAD. Resolves after the
   * first call.
   * @throws ActorNotFoundError
   */
  async watchActor(actor: ActorId, onUpdate: (actor: ActorInfo) => void): Promise<void> {
    let watch = this.#known.watches.get(actor);
    if (watch === undefined) {
      const begun = this.#stream.request({ watchActor: { actorId: idBytes(actor) } });
      watch = { listeners: new Set(), last: undefined, begun };
      this.#known.watches.set(actor, watch);
    }
    watch.listeners.add(onUpdate);
    if (watch.last !== undefined) onUpdate(watch.last);
    try {
      await watch.begun;
    } catch (error) {
      if (this.#known.watches.get(actor) === watch) this.#known.watches.delete(actor);
      throw error;
    }
  }

  /** Ends {@link watchActor} with the same `onUpdate`. */
  unwatchActor(actor: ActorId, onUpdate: (actor: ActorInfo) => void): void {
    this.#known.watches.get(actor)?.listeners.delete(onUpdate);
  }

  /** @throws ActorNotFoundError when no living actor has this name */
  async getNamedActor(name: string, namespace: string): Promise<ActorInfo> {
    return actorOf(await this.#stream.request({ getNamedActor: { name, namespace } }));
  }

  /** Resolves when the actor is marked DEAD; a dead or unknown actor is no error. `reason` is for people and the actor's callers. */
  async killActor(actor: ActorId, reason: string): Promise<void> {
    await this.#stream.request({ killActor: { actorId: idBytes(actor), noRestart: true, reason } });
  }

  /** As {@link killActor} without waiting: the last handle is gone. */
  releaseActor(actor: ActorId, reason: string): void {
    this.killActor(actor, reason).catch(() => undefined); // it ends with the cluster
  }

  /** Living and dead ones. */
  async listNodes(): Promise<NodeInfo[]> {
    const { resourceView } = await this.#stream.request({ listNodes: {} });
    return resourceView?.nodes ?? [];
  }

  /** Rates, counts and reasons as the service knows them now: what is in `status.json`, fresh. */
  async status(): Promise<ClusterStatus> {
    const { clusterStatus } = await this.#stream.request({ getStatus: {} });
    return JSON.parse(clusterStatus?.json ?? '{}') as ClusterStatus;
  }

  /**
   * The node gets no new work, what runs there is told, its objects move elsewhere, and it leaves: when it is empty, at the latest
   * after `timeLeftMs`. Resolves when the cluster knows, not when the node is gone: then {@link listNodes} says that it is dead.
   * @param reason - for people: drivers and tasks are told
   * @throws NodeDiedError when it is no living node, InvalidOptionError for the head
   */
  async drainNode(nodeId: NodeId, timeLeftMs: number, reason: string): Promise<void> {
    await this.#stream.request({ drainNode: { nodeId: idBytes(nodeId), timeLeftMs, reason } });
  }

  async listActors(): Promise<ActorInfo[]> {
    const { actorList } = await this.#stream.request({ listActors: {} });
    return actorList?.actors ?? [];
  }

  async listJobs(): Promise<JobInfo[]> {
    const { jobList } = await this.#stream.request({ listJobs: {} });
    return jobList?.jobs ?? [];
  }

  /** Tells every node to end. Resolves when the service has heard. */
  async stopCluster(reason: string): Promise<void> {
    await this.#stream.request({ stopCluster: { reason } });
  }

  /** Open requests reject. May be called twice. */
  close(): void {
    this.#stream.close();
  }
}

function tell({ watches }: Known, actor: ActorInfo): void {
  const actorId = requireId<ActorId>(actor.spec?.actorId, 'ActorInfo.spec.actor_id');
  const watch = watches.get(actorId);
  if (watch === undefined) return;
  watch.last = actor;
  if (actor.state === 'DEAD') watches.delete(actorId);
  for (const onUpdate of watch.listeners) onUpdate(actor);
}

/** Rejects when the job was given up meanwhile. */
async function resume(known: Known, peer: Peer<GcsMessage>): Promise<void> {
  const { job, watches } = known;
  if (job !== undefined) await peer.request({ registerJob: { job, version: packageVersion() } });
  await Promise.all([...watches].map(([actorId, watch]) => watchAgain(known, peer, actorId, watch)));
}

/** The state as it is now comes as a notice. */
async function watchAgain(known: Known, peer: Peer<GcsMessage>, actorId: ActorId, { last }: Watch): Promise<void> {
  try {
    await peer.request({ watchActor: { actorId: idBytes(actorId) } });
  } catch (error) {
    if (!(error instanceof ActorNotFoundError)) throw error;
    // One that is being registered is watched by that request once more.
    if (last !== undefined)
      tell(known, { ...last, state: 'DEAD', deathCause: 'it was lost with the head of the cluster' });
  }
}

function actorOf(message: GcsMessage): ActorInfo {
  if (!message.actorInfo) throw new TypeError('protocol error: the reply holds no actor_info');
  return message.actorInfo;
}
