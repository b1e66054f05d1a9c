import net from 'node:net';
import { AuthenticationError, ConnectionError } from '../common/errors.js';
import type { NodeId } from '../common/ids.js';
import { Deferred } from './deferred.js';
import {
  CHALLENGE_BYTES,
  decodeResponse,
  encodeHello,
  encodeRequest,
  newNonce,
  nonceOfChallenge,
  proof,
  proofOfChallenge,
  RESPONSE_BYTES,
  sameProof,
  TRANSFER_STATUS,
  type RangeRequest,
  type RangeResponse,
} from './transfer-protocol.js';

export interface TransferConnectionOptions {
  readonly host: string;
  readonly port: number;
  readonly token: string;
  /** Of this node. */
  readonly nodeId: NodeId;
  /** Connection and handshake together. */
  readonly connectTimeoutMs: number;
  /** A connection that owes something and sends nothing for so long has failed; an idle one is closed. */
  readonly stallTimeoutMs: number;
}

interface Outstanding {
  readonly request: RangeRequest;
  readonly into: Uint8Array;
  readonly result: Deferred<RangeResponse>;
}

/**
 * The puller's end of one transfer connection. Bytes are read from the socket directly to where they belong: a header to a
 * small buffer, the bytes of an object to the arena, without anything in between.
 */
export class TransferConnection {
  readonly #options: TransferConnectionOptions;
  readonly #socket: net.Socket;
  readonly #outstanding: Outstanding[] = [];
  readonly #response = Buffer.alloc(RESPONSE_BYTES);
  readonly #onClosed: () => void;
  /** Where the next bytes go, how much of it is filled, and what comes when it is full. */
  #target: Uint8Array = new Uint8Array(0);
  #filled = 0;
  #onFull: () => void = () => undefined;
  #isReady = false;
  #error: Error | undefined;
  #owedBytes = 0;

  /** `onClosed` may be called more than once, each time after every outstanding request has been failed. */
  constructor(options: TransferConnectionOptions, onClosed: () => void) {
    this.#options = options;
    this.#onClosed = onClosed;
    const nonce = newNonce();
    const challenge = Buffer.alloc(CHALLENGE_BYTES);
    // Before the socket is made, which asks for a buffer at once.
    this.#expect(challenge, () => {
      this.#prove(nonce, challenge);
    });
    this.#socket = net.connect({
      host: options.host,
      port: options.port,
      noDelay: true,
      onread: {
        buffer: () => this.#target.subarray(this.#filled),
        callback: (bytes) => {
          this.#advance(bytes);
          return true;
        },
      },
    });
    this.#socket.setTimeout(options.connectTimeoutMs);
    this.#socket.on('timeout', () => {
      this.#onTimeout();
    });
    this.#socket.on('error', (error) => {
      this.#error ??= this.#failed(error.message, error);
    });
    this.#socket.on('end', () => this.#socket.destroy());
    this.#socket.on('close', () => {
      this.#fail();
    });
    this.#socket.write(encodeHello({ nonce, nodeId: options.nodeId }));
  }

  /** Bytes asked for and not yet here. */
  get owedBytes(): number {
    return this.#owedBytes;
  }

  get outstanding(): number {
    return this.#outstanding.length;
  }

  /** It has failed, was closed by the other side or was idle for too long; `onClosed` is called soon. */
  get isOver(): boolean {
    return this.#socket.destroyed;
  }

  /**
   * Asks for a range, whose bytes are written to `into` (exactly as long); nobody may use that memory for something else until
   * the promise is settled. Rejects with {@link ConnectionError} or {@link AuthenticationError}.
   */
  request(request: RangeRequest, into: Uint8Array): Promise<RangeResponse> {
    const result = new Deferred<RangeResponse>();
    this.#outstanding.push({ request, into, result });
    this.#owedBytes += request.lengthBytes;
    if (this.#error !== undefined || this.#socket.destroyed) this.#fail();
    else if (this.#isReady) this.#socket.write(encodeRequest(request));
    return result.promise;
  }

  /** Breaks the connection off; what is outstanding fails. No byte is written to any `into` after this. */
  close(): void {
    this.#socket.destroy();
    this.#fail();
  }

  #expect(target: Uint8Array, onFull: () => void): void {
    this.#target = target;
    this.#filled = 0;
    this.#onFull = onFull;
  }

  #advance(bytes: number): void {
    this.#filled += bytes;
    if (this.#filled === this.#target.length) this.#onFull();
  }

  #prove(nonce: Buffer, challenge: Buffer): void {
    const { token, host, port, stallTimeoutMs } = this.#options;
    const serverNonce = nonceOfChallenge(challenge);
    if (!sameProof(proofOfChallenge(challenge), proof(token, 'server', nonce, serverNonce))) {
      this.#error = new AuthenticationError(
        `the raylet at ${host}:${port} does not know this cluster's token: it belongs to another cluster`,
        { context: { host, port } },
      );
      this.#socket.destroy();
      return;
    }
    this.#isReady = true;
    this.#socket.setTimeout(stallTimeoutMs);
    this.#socket.write(
      Buffer.concat([
        proof(token, 'puller', nonce, serverNonce),
        ...this.#outstanding.map(({ request }) => encodeRequest(request)),
      ]),
    );
    this.#expectResponse();
  }

  #expectResponse(): void {
    this.#expect(this.#response, () => {
      const response = decodeResponse(this.#response);
      const next = this.#outstanding[0];
      const dueBytes = response.status === TRANSFER_STATUS.ok ? next?.into.length : 0;
      if (next === undefined || response.lengthBytes !== dueBytes) {
        this.#error = this.#failed('it does not keep to the protocol');
        this.#socket.destroy();
      } else if (response.lengthBytes === 0) {
        this.#answered(response);
      } else {
        this.#expect(next.into, () => {
          this.#answered(response);
        });
      }
    });
  }

  #answered(response: RangeResponse): void {
    const done = this.#outstanding.shift()!;
    this.#owedBytes -= done.request.lengthBytes;
    this.#expectResponse();
    done.result.resolve(response);
  }

  #onTimeout(): void {
    if (this.#isReady && this.#outstanding.length === 0) {
      this.#socket.destroy();
      return;
    }
    const { connectTimeoutMs, stallTimeoutMs } = this.#options;
    this.#error ??= this.#failed(
      this.#isReady ? `nothing came for ${stallTimeoutMs} ms` : `no connection within ${connectTimeoutMs} ms`,
    );
    this.#socket.destroy();
  }

  #failed(why: string, cause?: unknown): ConnectionError {
    const { host, port } = this.#options;
    return new ConnectionError(`object transfer from ${host}:${port} failed: ${why}`, {
      context: { host, port },
      cause,
    });
  }

  #fail(): void {
    this.#error ??= this.#failed('the connection was closed');
    for (const { result } of this.#outstanding.splice(0)) result.reject(this.#error);
    this.#owedBytes = 0;
    this.#onClosed();
  }
}
