import { setTimeout as delay } from 'node:timers/promises';
import type { batchray as wire } from '#protos/wire.js';
import { packageVersion } from '../../common/entry-points.js';
import { AuthenticationError, ConnectionError, type RayError } from '../../common/errors.js';
import { idBytes, requireId, type ActorId, type JobId, type NodeId } from '../../common/ids.js';
import { connect } from '../../rpc/client.js';
import { gcsService, type GcsMessage } from '../../rpc/codecs.js';
import type { ClusterToken } from '../../rpc/cluster-token.js';
import type { Peer, PeerHandler } from '../../rpc/peer.js';
import { bracketed } from '../../rpc/server.js';
import type { ClusterStatus } from './status.js';
import type { ActorInfo, JobInfo, NodeInfo } from './tables.js';

export interface GcsTarget {
  readonly host: string;
  readonly port: number;
  /** As gRPC writes targets; default: host and port. */
  readonly target?: string;
  readonly token: ClusterToken;
  /** How long to wait for a service that is still starting. Default 10,000. */
  readonly timeoutMs?: number;
}

const FIRST_RETRY_MS = 10;
const LAST_RETRY_MS = 500;

/**
 * Opens a stream to the gcs service and waits, with back-off, until the service answers on it. For raylets, which have their
 * own messages; everybody else uses {@link GcsClient}. `handler` sees only the stream that is returned.
 * @throws AuthenticationError for another cluster's token, ConnectionError when nobody answers in time
 */
export async function openGcsStream(target: GcsTarget, handler: PeerHandler<GcsMessage>): Promise<Peer<GcsMessage>> {
  const { host, port, token, timeoutMs = 10_000 } = target;
  const address = target.target ?? `${bracketed(host)}:${port}`;
  const deadlineMs = performance.now() + timeoutMs;
  const quiet: PeerHandler<GcsMessage> = { onMessage: () => undefined };
  for (let retryMs = FIRST_RETRY_MS; ; retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)) {
    const peer = connect(gcsService, address, token, quiet);
    const overdue = setTimeout(() => {
      peer.close();
    }, deadlineMs - performance.now());
    try {
      await peer.request({ ack: {} });
      peer.setHandler(handler);
      return peer;
    } catch (error) {
      peer.close();
      if (error instanceof AuthenticationError) throw error;
      if (performance.now() >= deadlineMs) {
        throw new ConnectionError(
          `the gcs service at ${host}:${port} did not answer within ${timeoutMs} ms. Look at gcs.log in the session directory of the cluster.`,
          { context: { host, port }, cause: error },
        );
      }
      await delay(retryMs);
    } finally {
      clearTimeout(overdue);
    }
  }
}

export interface GcsClientOptions extends GcsTarget {
  /** Called once when the stream breaks without {@link GcsClient.close}: the head of the cluster has ended. */
  readonly onLost?: (error: RayError) => void;
}

interface Watch {
  readonly listeners: Set<(actor: ActorInfo) => void>;
  last: ActorInfo | undefined;
  readonly begun: Promise<unknown>;
}

/** What drivers, workers and the command line ask of the gcs service, over one stream. */
export class GcsClient {
  readonly #peer: Peer<GcsMessage>;
  /** Actors that are not known to be DEAD. */
  readonly #watches: Map<ActorId, Watch>;
  readonly #state: { isClosing: boolean };

  private constructor(peer: Peer<GcsMessage>, watches: Map<ActorId, Watch>, state: { isClosing: boolean }) {
    this.#peer = peer;
    this.#watches = watches;
    this.#state = state;
  }

  /** @throws AuthenticationError for another cluster's token, ConnectionError when nobody answers in time */
  static async connect(options: GcsClientOptions): Promise<GcsClient> {
    const watches = new Map<ActorId, Watch>();
    const state = { isClosing: false };
    const peer = await openGcsStream(options, {
      onMessage({ actorInfo }) {
        if (!actorInfo) return;
        const actorId = requireId<ActorId>(actorInfo.spec?.actorId, 'ActorInfo.spec.actor_id');
        const watch = watches.get(actorId);
        if (watch === undefined) return;
        watch.last = actorInfo;
        if (actorInfo.state === 'DEAD') watches.delete(actorId);
        for (const onUpdate of watch.listeners) onUpdate(actorInfo);
      },
      onClose(error) {
        if (!state.isClosing) options.onLost?.(error);
      },
    });
    return new GcsClient(peer, watches, state);
  }

  get isClosed(): boolean {
    return this.#peer.isClosed;
  }

  /**
   * The job ends when this stream does, as FAILED unless {@link finishJob} came first.
   * @param job - without an id
   * @throws VersionMismatchError when the cluster runs another version of batchray
   */
  async registerJob(job: JobInfo): Promise<JobId> {
    const { jobRegistered } = await this.#peer.request({ registerJob: { job, version: packageVersion() } });
    return requireId<JobId>(jobRegistered?.jobId, 'JobRegistered.job_id');
  }

  /** Resolves when the job's workers are gone and their output is published. */
  async finishJob(job: JobId): Promise<void> {
    await this.#peer.request({ finishJob: { jobId: idBytes(job) } });
  }

  /**
   * Resolves to the actor as registered (PENDING_CREATION), or with `getIfExists` to the living one of that name.
   * @throws ActorNameTakenError
   */
  async registerActor(spec: wire.ActorSpec.$Properties, getIfExists = false): Promise<ActorInfo> {
    return actorOf(await this.#peer.request({ registerActor: { spec, getIfExists } }));
  }

  /**
   * Calls `onUpdate` with the actor as it is now and at every change of its state, in order, until it is DEAD. Resolves after the
   * first call.
   * @throws ActorNotFoundError
   */
  async watchActor(actor: ActorId, onUpdate: (actor: ActorInfo) => void): Promise<void> {
    let watch = this.#watches.get(actor);
    if (watch === undefined) {
      const begun = this.#peer.request({ watchActor: { actorId: idBytes(actor) } });
      watch = { listeners: new Set(), last: undefined, begun };
      this.#watches.set(actor, watch);
    }
    watch.listeners.add(onUpdate);
    if (watch.last !== undefined) onUpdate(watch.last);
    try {
      await watch.begun;
    } catch (error) {
      if (this.#watches.get(actor) === watch) this.#watches.delete(actor);
      throw error;
    }
  }

  /** @throws ActorNotFoundError when no living actor has this name */
  async getNamedActor(name: string, namespace: string): Promise<ActorInfo> {
    return actorOf(await this.#peer.request({ getNamedActor: { name, namespace } }));
  }

  /** Resolves when the actor is marked DEAD; a dead or unknown actor is no error. `reason` is for people and the actor's callers. */
  async killActor(actor: ActorId, reason: string): Promise<void> {
    await this.#peer.request({ killActor: { actorId: idBytes(actor), noRestart: true, reason } });
  }

  /** As {@link killActor} without waiting: the last handle is gone. */
  releaseActor(actor: ActorId, reason: string): void {
    this.#peer.notify({ killActor: { actorId: idBytes(actor), noRestart: true, reason } });
  }

  /** Living and dead ones. */
  async listNodes(): Promise<NodeInfo[]> {
    const { resourceView } = await this.#peer.request({ listNodes: {} });
    return resourceView?.nodes ?? [];
  }

  /** Rates, counts and reasons as the service knows them now: what is in `status.json`, fresh. */
  async status(): Promise<ClusterStatus> {
    const { clusterStatus } = await this.#peer.request({ getStatus: {} });
    return JSON.parse(clusterStatus?.json ?? '{}') as ClusterStatus;
  }

  /**
   * The node gets no new work, what runs there is told, its objects move elsewhere, and it leaves: when it is empty, at the latest
   * after `timeLeftMs`. Resolves when the cluster knows, not when the node is gone: then {@link listNodes} says that it is dead.
   * @param reason - for people: drivers and tasks are told
   * @throws NodeDiedError when it is no living node, InvalidOptionError for the head
   */
  async drainNode(nodeId: NodeId, timeLeftMs: number, reason: string): Promise<void> {
    await this.#peer.request({ drainNode: { nodeId: idBytes(nodeId), timeLeftMs, reason } });
  }

  async listActors(): Promise<ActorInfo[]> {
    const { actorList } = await this.#peer.request({ listActors: {} });
    return actorList?.actors ?? [];
  }

  async listJobs(): Promise<JobInfo[]> {
    const { jobList } = await this.#peer.request({ listJobs: {} });
    return jobList?.jobs ?? [];
  }

  /** Tells every node to end. Resolves when the service has heard. */
  async stopCluster(reason: string): Promise<void> {
    await this.#peer.request({ stopCluster: { reason } });
  }

  /** Open requests reject. May be called twice. */
  close(): void {
    this.#state.isClosing = true;
    this.#peer.close();
  }
}

function actorOf(message: GcsMessage): ActorInfo {
  if (!message.actorInfo) throw new TypeError('protocol error: the reply holds no actor_info');
  return message.actorInfo;
}
