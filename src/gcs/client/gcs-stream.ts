import { setTimeout as delay } from 'node:timers/promises';
import { afterAwake, waitingClock } from '../../common/clock.js';
import { AuthenticationError, ConnectionError, RayError } from '../../common/errors.js';
import { connect } from '../../rpc/client.js';
import { gcsService, type GcsMessage } from '../../rpc/codecs.js';
import type { ClusterToken } from '../../rpc/cluster-token.js';
import type { Peer, PeerHandler } from '../../rpc/peer.js';
import { bracketed } from '../../rpc/server.js';
import { isSameAddress, type HostPort } from './head-address.js';

/** Where the gcs service is, and how it is reached if not there. */
export interface GcsPlace extends HostPort {
  /** As gRPC writes targets; default: host and port. */
  readonly target?: string;
}

export interface GcsTarget extends GcsPlace {
  readonly token: ClusterToken;
  /** How long to wait for a service that is still starting. Default 10,000. */
  readonly timeoutMs?: number;
}

const FIRST_RETRY_MS = 10;
const LAST_RETRY_MS = 500;
/** A service that may be elsewhere by now is not waited for longer at one address. */
const LONGEST_TRY_MS = 5_000;

const quiet: PeerHandler<GcsMessage> = { onMessage: () => undefined };

/**
 * Opens a stream to the gcs service and waits, with back-off, until the service answers on it. `handler` sees only the stream that is
 * returned.
 * @throws AuthenticationError for another cluster's token, ConnectionError when nobody answers in time
 */
export async function openGcsStream(target: GcsTarget, handler: PeerHandler<GcsMessage>): Promise<Peer<GcsMessage>> {
  const { host, port, token, timeoutMs = 10_000 } = target;
  const over = new AbortController();
  let peer: Peer<GcsMessage> | undefined;
  const endWait = afterAwake(waitingClock, timeoutMs, () => {
    over.abort();
    peer?.close();
  });
  try {
    for (let retryMs = FIRST_RETRY_MS; ; retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)) {
      peer = connect(gcsService, grpcTarget(target), token, quiet);
      try {
        await peer.request({ ack: {} });
        peer.setHandler(handler);
        return peer;
      } catch (error) {
        peer.close();
        if (error instanceof AuthenticationError) throw error;
        if (!over.signal.aborted) await delay(retryMs);
        if (over.signal.aborted) {
          throw new ConnectionError(
            `the gcs service at ${host}:${port} did not answer within ${timeoutMs} ms. Look at gcs.log in the session directory of the cluster.`,
            { context: { host, port }, cause: error },
          );
        }
      }
    }
  } finally {
    endWait();
  }
}

function grpcTarget({ host, port, target }: GcsPlace): string {
  return target ?? `${bracketed(host)}:${port}`;
}

/** Closes the stream when it rejects. */
async function answered(peer: Peer<GcsMessage>, timeoutMs: number): Promise<void> {
  const endWait = afterAwake(waitingClock, timeoutMs, () => {
    peer.close();
  });
  try {
    await peer.request({ ack: {} });
  } catch (error) {
    peer.close();
    throw error;
  } finally {
    endWait();
  }
}

export interface GcsStreamOptions {
  readonly token: ClusterToken;
  /** Where the service is now, as far as is known. */
  readonly locate: () => GcsPlace;
  /** How long to wait for a service that is still starting. */
  readonly timeoutMs: number;
  /** How long a lost service is waited for. 0: not at all. */
  readonly outliveMs: () => number;
  readonly onNotice: (message: GcsMessage) => void;
  /** Says, first thing on a stream that was made again, who is there. Rejecting with anything but ConnectionError is the end. */
  readonly resume: (peer: Peer<GcsMessage>) => Promise<void>;
  /** Called once: the service is gone and was not, or is not any more, waited for. Requests reject from then on. */
  readonly onLost: (error: RayError) => void;
}

/** The search for a service that is away. */
interface Search {
  /** There may be news of where it is. */
  wake: () => void;
  /** Under way. */
  attempt?: { readonly peer: Peer<GcsMessage>; readonly address: HostPort } | undefined;
}

/**
 * The stream to the gcs service of a process that may outlive it. When it breaks, it is made again, to wherever the service is then;
 * requests wait meanwhile, and those without an answer are asked again: so all of them must bear to be asked twice.
 */
export class GcsStream {
  readonly #options: GcsStreamOptions;
  #peer: Peer<GcsMessage>;
  #address: HostPort;
  /** While the service is away. */
  #absence: { readonly search: Search; readonly back: Promise<Peer<GcsMessage>> } | undefined;
  #isOver = false;

  private constructor(options: GcsStreamOptions, peer: Peer<GcsMessage>, address: HostPort) {
    this.#options = options;
    this.#address = address;
    this.#peer = peer;
    this.#use(peer);
    if (peer.isClosed) this.#onClose(new ConnectionError('the gcs service is gone again'));
  }

  /** @throws as {@link openGcsStream} */
  static async open(options: GcsStreamOptions): Promise<GcsStream> {
    const { locate, outliveMs, timeoutMs, token } = options;
    const deadlineMs = performance.now() + Math.max(timeoutMs, outliveMs());
    for (;;) {
      const address = locate();
      const leftMs = Math.max(1, deadlineMs - performance.now());
      const tryMs = outliveMs() > 0 ? Math.min(leftMs, LONGEST_TRY_MS) : leftMs;
      try {
        return new GcsStream(options, await openGcsStream({ ...address, token, timeoutMs: tryMs }, quiet), address);
      } catch (error) {
        if (performance.now() >= deadlineMs || !(error instanceof ConnectionError)) throw error;
      }
    }
  }

  get isClosed(): boolean {
    return this.#peer.isClosed && this.#absence === undefined;
  }

  /** Rejects with the error the service answered, or ConnectionError. */
  async request(message: GcsMessage): Promise<GcsMessage> {
    for (;;) {
      const peer = this.#absence === undefined ? this.#peer : await this.#absence.back;
      try {
        return await peer.request(message);
      } catch (error) {
        if (!peer.isClosed || this.#absence === undefined) throw error;
      }
    }
  }

  /** The service may be elsewhere now. */
  moved(): void {
    if (this.#isOver) return;
    const address = this.#options.locate();
    if (this.#absence === undefined) {
      if (!isSameAddress(address, this.#address)) this.#peer.close();
      return;
    }
    const { attempt, wake } = this.#absence.search;
    if (attempt !== undefined && !isSameAddress(address, attempt.address)) attempt.peer.close();
    wake();
  }

  /** Open requests reject. May be called twice. */
  close(): void {
    this.#isOver = true;
    this.#absence?.search.attempt?.peer.close();
    this.#absence?.search.wake();
    this.#peer.close();
  }

  #use(peer: Peer<GcsMessage>): void {
    peer.setHandler({
      onMessage: (message) => {
        this.#options.onNotice(message);
      },
      onClose: (error) => {
        if (peer === this.#peer) this.#onClose(error);
      },
    });
  }

  #onClose(error: RayError): void {
    if (this.#isOver) return;
    const outliveMs = this.#options.outliveMs();
    if (outliveMs === 0) {
      this.#isOver = true;
      this.#options.onLost(error);
      return;
    }
    const search: Search = { wake: () => undefined };
    const back = this.#comeBack(search, outliveMs);
    this.#absence = { search, back };
    back.then(
      (peer) => {
        this.#absence = undefined;
        this.#peer = peer;
        // It may have broken again before anybody listened.
        if (peer.isClosed) this.#onClose(new ConnectionError('the gcs service is gone again'));
      },
      (reason: unknown) => {
        this.#absence = undefined;
        if (this.#isOver) return;
        this.#isOver = true;
        this.#options.onLost(reason as RayError);
      },
    );
  }

  async #comeBack(search: Search, outliveMs: number): Promise<Peer<GcsMessage>> {
    const { locate, resume, token } = this.#options;
    const deadlineMs = performance.now() + outliveMs;
    for (let retryMs = FIRST_RETRY_MS; ; retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)) {
      const address = locate();
      const { host, port } = address;
      const peer = connect(gcsService, grpcTarget(address), token, quiet);
      search.attempt = { peer, address };
      try {
        await answered(peer, Math.max(1, Math.min(LONGEST_TRY_MS, deadlineMs - performance.now())));
        this.#use(peer);
        await resume(peer);
        this.#address = address;
        return peer;
      } catch (error) {
        peer.close();
        this.#refuseWhenOver();
        // A port that another cluster has taken since shows that the service is not there any more.
        if (!(error instanceof ConnectionError || error instanceof AuthenticationError)) throw error;
        if (performance.now() >= deadlineMs) {
          const seconds = outliveMs / 1000;
          throw new ConnectionError(
            `the head of the cluster is gone, and no other one has come for ${seconds} s (BATCHRAY_OUTLIVE_HEAD_MS): ${error.message}`,
            { context: { host, port }, cause: error },
          );
        }
      } finally {
        search.attempt = undefined;
      }
      await pause(search, retryMs);
      this.#refuseWhenOver();
    }
  }

  #refuseWhenOver(): void {
    if (this.#isOver) throw new ConnectionError('the connection to the gcs service was closed by this process');
  }
}

/** Ends early by `wake`. Keeps no process alive that has nothing else to do. */
function pause(search: Search, waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, waitMs);
    timer.unref();
    search.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
