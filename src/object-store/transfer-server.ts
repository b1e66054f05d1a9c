import net from 'node:net';
import type { NodeId } from '../common/ids.js';
import type { ObjectStore } from './store.js';
import {
  decodeHello,
  decodeRequest,
  encodeResponse,
  HELLO_BYTES,
  newNonce,
  proof,
  PROOF_BYTES,
  REQUEST_BYTES,
  sameProof,
  TRANSFER_STATUS,
  type Hello,
  type RangeRequest,
} from './transfer-protocol.js';

export interface TransferServerOptions {
  /** The address to listen on; other nodes reach it there. */
  readonly host: string;
  /** Default 0: any free one. */
  readonly port?: number;
  /** The cluster's secret. */
  readonly token: string;
  readonly store: ObjectStore;
  /** A connection that has not shown the token by then is closed. Default 10,000. */
  readonly handshakeTimeoutMs?: number;
  /**
   * A puller that takes nothing of what it asked for is given up after this time, and what it was being sent is not held for it any
   * longer. Must be more than the time after which pullers close idle connections. Default 60,000.
   */
  readonly stallTimeoutMs?: number;
}

/**
 * Sends objects of this node's store to the raylets that ask for them, straight from shared memory. An object stays pinned
 * while it is being sent; the store remembers which nodes took a copy ({@link ObjectStore.copiesTaken}).
 */
export class TransferServer {
  readonly #server: net.Server;
  readonly #sockets = new Set<net.Socket>();
  readonly #options: Required<TransferServerOptions>;

  private constructor(options: Required<TransferServerOptions>) {
    this.#options = options;
    this.#server = net.createServer({ noDelay: true }, (socket) => {
      this.#accept(socket);
    });
  }

  /** Rejects with Node's own error when the address cannot be listened on. */
  static async listen(options: TransferServerOptions): Promise<TransferServer> {
    const server = new TransferServer({ port: 0, handshakeTimeoutMs: 10_000, stallTimeoutMs: 60_000, ...options });
    await new Promise<void>((resolve, reject) => {
      server.#server.once('error', reject);
      server.#server.listen({ host: server.#options.host, port: server.#options.port }, () => {
        server.#server.off('error', reject);
        resolve();
      });
    });
    return server;
  }

  get port(): number {
    return (this.#server.address() as net.AddressInfo).port;
  }

  /** Breaks off what is being sent. May be called twice. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    if (!this.#server.listening) return;
    await new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }

  #accept(socket: net.Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    // A puller that goes away breaks off its own pull; nothing is to be done here.
    socket.on('error', () => undefined);
    socket.setTimeout(this.#options.handshakeTimeoutMs, () => socket.destroy());

    const { token } = this.#options;
    const nonce = newNonce();
    let hello: Hello | undefined;
    let trusted = false;
    let pending = Buffer.alloc(0);
    const take = (bytes: number): Buffer | undefined => {
      if (pending.length < bytes) return undefined;
      const taken = pending.subarray(0, bytes);
      pending = pending.subarray(bytes);
      return taken;
    };
    const handle = (): boolean => {
      if (trusted) {
        const bytes = take(REQUEST_BYTES);
        if (bytes === undefined) return false;
        this.#send(socket, decodeRequest(bytes), hello!.nodeId);
      } else if (hello === undefined) {
        const bytes = take(HELLO_BYTES);
        if (bytes === undefined) return false;
        hello = decodeHello(bytes);
        if (hello === undefined) socket.destroy();
        else socket.write(Buffer.concat([nonce, proof(token, 'server', hello.nonce, nonce)]));
      } else {
        const bytes = take(PROOF_BYTES);
        if (bytes === undefined) return false;
        trusted = sameProof(bytes, proof(token, 'puller', hello.nonce, nonce));
        if (trusted) socket.setTimeout(this.#options.stallTimeoutMs);
        else socket.destroy();
      }
      return !socket.destroyed;
    };
    socket.on('data', (chunk) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      while (handle());
    });
  }

  #send(socket: net.Socket, request: RangeRequest, to: NodeId): void {
    const { store } = this.#options;
    const { id, offset, lengthBytes } = request;
    const pinned = store.pin(id);
    if (pinned === undefined) {
      socket.write(encodeResponse({ status: TRANSFER_STATUS.notFound, totalBytes: 0, lengthBytes: 0 }));
      return;
    }
    const totalBytes = pinned.sizeBytes;
    const end = offset + lengthBytes;
    const inRange =
      Number.isInteger(offset) && Number.isInteger(end) && 0 <= offset && offset <= end && end <= totalBytes;
    if (!inRange || lengthBytes === 0) {
      pinned.release();
      const status = inRange ? TRANSFER_STATUS.ok : TRANSFER_STATUS.badRange;
      socket.write(encodeResponse({ status, totalBytes, lengthBytes: 0 }));
      return;
    }
    store.noteCopyTaken(id, to);
    socket.cork();
    socket.write(encodeResponse({ status: TRANSFER_STATUS.ok, totalBytes, lengthBytes }));
    // Called with an error when the connection breaks.
    socket.write(pinned.window(offset, lengthBytes), () => {
      pinned.release();
    });
    socket.uncork();
  }
}
