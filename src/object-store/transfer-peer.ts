import { ShutdownError } from '../common/errors.js';
import { Deferred } from './deferred.js';
import { TransferConnection, type TransferConnectionOptions } from './transfer-connection.js';
import type { RangeRequest, RangeResponse } from './transfer-protocol.js';

export interface TransferPeerOptions extends TransferConnectionOptions {
  readonly connectionsPerPeer: number;
  readonly pullsPerPeer: number;
}

/** One range of an object, waiting for a connection. */
interface Job {
  readonly request: RangeRequest;
  readonly into: Uint8Array;
  readonly result: Deferred<RangeResponse>;
}

/** Requests sent ahead on one connection, so that it never idles for a round trip. */
const REQUESTS_AHEAD = 3;

/** Another node as a source of objects: its connections, made when needed, and what is asked of it. */
export class TransferPeer {
  readonly #options: TransferPeerOptions;
  readonly #connections = new Set<TransferConnection>();
  /** One array an object; they take turns, so that a small object does not wait for all of a large one. */
  readonly #queues: Job[][] = [];
  readonly #onIdle: () => void;
  readonly #entering: Deferred<void>[] = [];
  #inside = 0;
  #closed = false;

  /** `onIdle` is called when nothing is asked of the node and no connection is left. */
  constructor(options: TransferPeerOptions, onIdle: () => void) {
    this.#options = options;
    this.#onIdle = onIdle;
  }

  /** Waits until fewer than `pullsPerPeer` objects are being pulled from this node; {@link leave} ends the turn. */
  async enter(): Promise<void> {
    if (this.#inside < this.#options.pullsPerPeer) {
      this.#inside++;
      return;
    }
    const turn = new Deferred<void>();
    this.#entering.push(turn);
    await turn.promise;
  }

  leave(): void {
    const next = this.#entering.shift();
    if (next !== undefined) {
      next.resolve();
      return;
    }
    this.#inside--;
    this.#forgetWhenIdle();
  }

  /**
   * Asks for ranges of one object. Settles when each has been answered or has failed, then rejects with the first failure: so after
   * it nothing is written to `targets` any more. After one failure what has not been sent is not sent.
   */
  async requestAll(requests: readonly RangeRequest[], targets: readonly Uint8Array[]): Promise<RangeResponse[]> {
    if (this.#closed) throw new ShutdownError('this node is shutting down');
    const jobs = requests.map((request, k) => ({ request, into: targets[k]!, result: new Deferred<RangeResponse>() }));
    const queue = [...jobs];
    this.#queues.push(queue);
    for (const { result } of jobs) {
      result.promise.catch((error: unknown) => {
        for (const unsent of queue.splice(0)) unsent.result.reject(error);
      });
    }
    this.#dispatch();
    const settled = await Promise.allSettled(jobs.map(({ result }) => result.promise));
    return settled.map((outcome) => {
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    });
  }

  close(): void {
    this.#closed = true;
    const error = new ShutdownError('this node is shutting down');
    for (const turn of this.#entering.splice(0)) turn.reject(error);
    for (const queue of this.#queues.splice(0)) for (const job of queue.splice(0)) job.result.reject(error);
    for (const connection of this.#connections) connection.close();
  }

  #dispatch(): void {
    for (;;) {
      while (this.#queues[0]?.length === 0) this.#queues.shift();
      const queue = this.#queues[0];
      if (queue === undefined) return;
      const connection = this.#freeConnection();
      if (connection === undefined) return;
      this.#queues.shift();
      const job = queue.shift()!;
      if (queue.length > 0) this.#queues.push(queue);
      connection.request(job.request, job.into).then(
        (response) => {
          job.result.resolve(response);
          this.#dispatch();
        },
        (error: unknown) => {
          job.result.reject(error);
          this.#dispatch();
        },
      );
    }
  }

  /** The connection that owes least if it can take one more request; a new one if that owes anything and there may be more. */
  #freeConnection(): TransferConnection | undefined {
    let best: TransferConnection | undefined;
    for (const connection of this.#connections) {
      // What is asked of one whose end is not told yet would fail, though the node is there.
      if (connection.isOver) this.#connections.delete(connection);
      else if (best === undefined || connection.owedBytes < best.owedBytes) best = connection;
    }
    if ((best === undefined || best.outstanding > 0) && this.#connections.size < this.#options.connectionsPerPeer) {
      const made: TransferConnection = new TransferConnection(this.#options, () => {
        this.#connections.delete(made);
        this.#forgetWhenIdle();
      });
      this.#connections.add(made);
      return made;
    }
    return best !== undefined && best.outstanding < REQUESTS_AHEAD ? best : undefined;
  }

  #forgetWhenIdle(): void {
    if (this.#connections.size === 0 && this.#inside === 0) this.#onIdle();
  }
}
