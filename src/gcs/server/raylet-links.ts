import type { Clock } from '../../common/clock.js';
import { ConnectionError, ShutdownError } from '../../common/errors.js';
import { idBytes, toHex, type ActorId, type JobId, type NodeId } from '../../common/ids.js';
import { encodedOnce, type GcsMessage } from '../../rpc/codecs.js';
import type { Peer } from '../../rpc/peer.js';
import type { Logger } from '../../telemetry/logger.js';
import type { PlacementResult } from './actor-manager.js';

export interface RayletLinksOptions {
  readonly clock: Clock;
  readonly log: Logger;
  /** A raylet that has not ended a job by then is not waited for any longer. */
  readonly endJobTimeoutMs: number;
}

/** The streams to the raylets of living nodes, and what the gcs service says on them. */
export class RayletLinks {
  readonly #options: RayletLinksOptions;
  readonly #peers = new Map<NodeId, Peer<GcsMessage>>();
  /** Jobs whose workers are being ended. */
  readonly #endingJobs = new Map<JobId, Promise<void>>();

  constructor(options: RayletLinksOptions) {
    this.#options = options;
  }

  add(nodeId: NodeId, peer: Peer<GcsMessage>): void {
    this.#peers.set(nodeId, peer);
  }

  /** Whether this stream, and not a later one, is the node's. */
  has(nodeId: NodeId, peer: Peer<GcsMessage>): boolean {
    return this.#peers.get(nodeId) === peer;
  }

  /** Tells the raylet to end: one that was only cut off or stuck must not go on with what others take for lost. */
  drop(nodeId: NodeId, reason: string): void {
    const peer = this.#peers.get(nodeId);
    this.#peers.delete(nodeId);
    peer?.notify({ shutdown: { reason } });
    peer?.close();
  }

  tell(nodeId: NodeId, message: GcsMessage): void {
    this.#peers.get(nodeId)?.notify(message);
  }

  tellAll(message: GcsMessage): void {
    if (this.#peers.size === 0) return;
    const encoded = encodedOnce(message);
    for (const peer of this.#peers.values()) peer.notify(encoded);
  }

  killWorker(nodeId: NodeId, actorId: ActorId, reason: string): void {
    this.tell(nodeId, { killActorWorker: { actorId: idBytes(actorId), reason } });
  }

  /** Resolves when the actor's constructor is through, or it is clear that it will not be. Never rejects. */
  async placeActor(nodeId: NodeId, spec: NonNullable<GcsMessage['placeActor']>['spec']): Promise<PlacementResult> {
    const peer = this.#peers.get(nodeId);
    if (peer === undefined) return { refused: true };
    try {
      const { actorPlaced } = await peer.request({ placeActor: { spec: spec ?? null } });
      return placementResult(actorPlaced ?? {});
    } catch (error) {
      if (error instanceof ConnectionError || error instanceof ShutdownError) return { refused: true };
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  }

  endJob(jobId: JobId): void {
    const { clock, log, endJobTimeoutMs } = this.#options;
    const answers = [...this.#peers.values()].map((peer) => peer.request({ endJob: { jobId: idBytes(jobId) } }));
    const ending = new Promise<void>((resolve) => {
      const cancel = clock.after(endJobTimeoutMs, () => {
        log.warn('a raylet did not end the workers of a job in time', { job: toHex(jobId) });
        resolve();
      });
      void Promise.allSettled(answers).then(() => {
        cancel();
        resolve();
      });
    });
    this.#endingJobs.set(jobId, ending);
    void ending.then(() => this.#endingJobs.delete(jobId));
  }

  /** On a node that has not heard of its end. */
  endJobOn(nodeId: NodeId, jobId: JobId): void {
    const ended = this.#peers.get(nodeId)?.request({ endJob: { jobId: idBytes(jobId) } });
    ended?.catch(() => undefined); // the end of the stream is told by onClose
  }

  /** Resolves when no raylet is still ending the job. */
  async jobEnded(jobId: JobId): Promise<void> {
    await this.#endingJobs.get(jobId);
  }

  closeAll(reason: string): void {
    for (const nodeId of [...this.#peers.keys()]) this.drop(nodeId, reason);
  }
}

function placementResult(placed: NonNullable<GcsMessage['actorPlaced']>): PlacementResult {
  if (placed.address) return { address: placed.address, pid: placed.pid ?? 0 };
  if (placed.rejected) return { refused: true };
  if (placed.creationError && placed.creationError.length > 0) return { creationError: placed.creationError };
  return { failure: `its worker died while it ran the constructor: ${placed.deathCause ?? ''}` };
}
