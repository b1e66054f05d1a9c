import type { Clock } from '../common/clock.js';
import { ConnectionError, type RayError } from '../common/errors.js';
import { idBytes, type ActorId, type JobId, type WorkerId } from '../common/ids.js';
import type { ResourceSet } from '../common/resources.js';
import type { batchray as wire } from '#protos/wire.js';
import { connect } from '../rpc/client.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import { gcsService, type GcsMessage } from '../rpc/codecs.js';
import { bracketed } from '../rpc/server.js';
import type { Peer, Reply } from '../rpc/peer.js';

/** What the gcs service may ask of a raylet. */
export interface GcsRequests {
  viewChanged(view: wire.ResourceView.$Properties): void;
  placeActor(spec: wire.ActorSpec.$Properties): Promise<wire.ActorPlaced.$Properties>;
  killActorWorker(message: wire.KillActorWorker.$Properties): void;
  drainNode(message: wire.DrainNode.$Properties): void;
  startJob(job: wire.JobInfo.$Properties): void;
  /** Resolves when its workers are gone and their output is published. */
  endJob(message: wire.EndJob.$Properties): Promise<void>;
  shutdown(reason: string): void;
}

export interface GcsLinkOptions {
  readonly host: string;
  readonly port: number;
  readonly token: ClusterToken;
  readonly clock: Clock;
  readonly reportMs: number;
  readonly heartbeatMs: number;
  readonly heartbeatMisses: number;
  /** What to report now. */
  readonly state: () => { readonly available: ResourceSet; readonly pendingLeases: number };
  readonly requests: GcsRequests;
  /** The gcs service has heard of so many deaths on this stream, the first ones. */
  readonly onHeard: (deaths: number) => void;
  /** The gcs service is gone or silent. Called once. */
  readonly onLost: (error: RayError) => void;
}

export interface WorkerDeath {
  readonly workerId: WorkerId;
  readonly actorId: ActorId | undefined;
  readonly jobId: JobId | undefined;
  readonly reason: string;
}

/** The stream to the gcs service: registers the node, reports its resources, carries out what it is told. */
export class GcsLink {
  readonly #options: GcsLinkOptions;
  readonly #peer: Peer<GcsMessage>;
  #reported: { readonly available: ResourceSet; readonly pendingLeases: number } | undefined;
  #reportedAtMs = -Infinity;
  #cancelReport: (() => void) | undefined;
  #cancelHeartbeat: (() => void) | undefined;
  /** Heartbeats that were not answered in a row. */
  #missed = 0;
  #deaths = 0;
  #isOver = false;

  constructor(options: GcsLinkOptions) {
    this.#options = options;
    const { host, port, token } = options;
    this.#peer = connect(gcsService, `${bracketed(host)}:${port}`, token, {
      onMessage: (message, reply) => this.#onMessage(message, reply),
      onClose: (error) => {
        this.#lost(new ConnectionError(`the gcs service is gone: ${error.message}`, { cause: error }));
      },
    });
  }

  /** @throws VersionMismatchError, AuthenticationError, ConnectionError */
  async register(registerNode: wire.RegisterNode.$Properties): Promise<void> {
    this.#reported = this.#options.state();
    const { resourceView } = await this.#peer.request({ registerNode });
    this.#options.requests.viewChanged(resourceView ?? {});
    this.#beat();
    this.changed();
  }

  /** Asks for the view as it is now, ahead of the next broadcast. */
  async refreshView(): Promise<void> {
    const { resourceView } = await this.#peer.request({ listNodes: {} });
    this.#options.requests.viewChanged(resourceView ?? {});
  }

  /** Resources or the queue may have changed: reports them if so, at once after a quiet time, else with the next report. */
  changed(): void {
    if (this.#cancelReport !== undefined || this.#isOver) return;
    const { clock, reportMs } = this.#options;
    const waitMs = Math.max(0, this.#reportedAtMs + reportMs - clock.nowMs());
    this.#cancelReport = clock.after(waitMs, () => {
      this.#cancelReport = undefined;
      this.#report();
    });
  }

  /** This node has begun to drain by itself. */
  draining(drainNode: wire.DrainNode.$Properties): void {
    this.#peer.request({ drainNode }).catch(() => undefined); // the end of the stream is told by onClose
  }

  reportUsage(reportUsage: wire.ReportUsage.$Properties): void {
    this.#peer.notify({ reportUsage });
  }

  workerDied({ workerId, actorId, jobId, reason }: WorkerDeath): void {
    this.#deaths++;
    this.#peer.notify({
      reportWorkerDeath: {
        workerId: idBytes(workerId),
        actorId: idBytes(actorId ?? ''),
        jobId: idBytes(jobId ?? ''),
        reason,
      },
    });
  }

  get isClosed(): boolean {
    return this.#peer.isClosed;
  }

  /** May be called twice. */
  close(): void {
    this.#isOver = true;
    this.#cancelReport?.();
    this.#cancelHeartbeat?.();
    this.#peer.close();
  }

  /** Returns whether there was anything to say. */
  #report(): boolean {
    const { clock, state } = this.#options;
    const now = state();
    const before = this.#reported;
    const isSame = before?.available.equals(now.available) === true;
    if (isSame && before.pendingLeases === now.pendingLeases) return false;
    this.#reported = now;
    this.#reportedAtMs = clock.nowMs();
    const { pendingLeases, available } = now;
    this.#peer.notify({
      reportResources: { pendingLeases, ...(isSame ? {} : { available: available.toWire() }) },
    });
    return true;
  }

  /** Says that this node lives, and asks for an answer: a head whose machine is gone does not close its connections. */
  #beat(): void {
    const { clock, heartbeatMs, heartbeatMisses } = this.#options;
    if (this.#isOver) return;
    if (this.#missed >= heartbeatMisses) {
      this.#lost(new ConnectionError(`the gcs service has not answered for ${heartbeatMs * heartbeatMisses} ms`));
      return;
    }
    this.#missed++;
    // "Unchanged" speaks of now: a change that waits for its report goes first.
    if (!this.#report()) this.#peer.notify({ reportResources: { pendingLeases: this.#reported?.pendingLeases ?? 0 } });
    const deaths = this.#deaths;
    this.#peer.request({ ack: {} }).then(
      () => {
        this.#missed = 0;
        this.#options.onHeard(deaths);
      },
      () => undefined, // the end of the stream is told by onClose
    );
    this.#cancelHeartbeat = clock.after(heartbeatMs, () => {
      this.#beat();
    });
  }

  #onMessage(message: GcsMessage, reply: Reply<GcsMessage> | undefined): void | Promise<void> {
    const { requests } = this.#options;
    if (message.resourceView) return requests.viewChanged(message.resourceView);
    if (message.placeActor) {
      return requests.placeActor(message.placeActor.spec ?? {}).then((actorPlaced) => reply?.({ actorPlaced }));
    }
    if (message.killActorWorker) return requests.killActorWorker(message.killActorWorker);
    if (message.drainNode) return requests.drainNode(message.drainNode);
    if (message.startJob) return requests.startJob(message.startJob.job ?? {});
    if (message.endJob) return requests.endJob(message.endJob).then(() => reply?.({ ack: {} }));
    if (message.shutdown) {
      this.#isOver = true;
      return requests.shutdown(message.shutdown.reason || 'the cluster ends');
    }
    throw new TypeError('protocol error: the raylet does not know this message');
  }

  #lost(error: RayError): void {
    if (this.#isOver) return;
    this.close();
    this.#options.onLost(error);
  }
}
