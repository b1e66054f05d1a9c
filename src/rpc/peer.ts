import { errorFromWire, errorToWire, ConnectionError, type RayError } from '../common/errors.js';
import type { Envelope, ServiceCodec } from './codecs.js';

/** The part of a gRPC bidirectional stream that a peer needs; client and server streams both have it. */
export interface BatchStream<Message> {
  write(messages: Message[]): boolean;
  onMessages(callback: (messages: Message[]) => void): void;
  onDrain(callback: () => void): void;
  /** Called once, when nothing more can be sent or received. */
  onEnd(callback: (error: RayError) => void): void;
  end(): void;
}

export type Reply<Message extends Envelope> = (body: Omit<Message, 'requestId' | 'replyTo'>) => void;

export interface PeerHandler<Message extends Envelope> {
  /** A notice, or a request when `reply` is given. Throwing (or rejecting) answers a request with the error. */
  onMessage(message: Message, reply: Reply<Message> | undefined): void | Promise<void>;
  onClose?(error: RayError): void;
}

/** Larger batches are cut, so that one message never holds up the stream for long. */
const MAX_BATCH_MESSAGES = 1024;

/**
 * One end of a long-lived stream between two processes. Both ends may send notices and requests.
 *
 * Messages sent during one turn of the event loop leave as one batch at its end. Order is kept.
 * When the stream breaks or is closed, all open requests reject with a ConnectionError, `onClose` is called once, and nothing is handed on
 * any more: who closed the stream has turned to others, whatever the other end still says.
 */
export class Peer<Message extends Envelope> {
  readonly #stream: BatchStream<Message>;
  readonly #service: ServiceCodec<Message>;
  #handler: PeerHandler<Message>;
  #outgoing: Message[] = [];
  #flushing = false;
  #blocked = false;
  #nextRequest = 1;
  readonly #requests = new Map<number, { resolve: (message: Message) => void; reject: (error: RayError) => void }>();
  #closeError: RayError | undefined;
  readonly #closed: Promise<RayError>;

  constructor(service: ServiceCodec<Message>, stream: BatchStream<Message>, handler: PeerHandler<Message>) {
    this.#service = service;
    this.#stream = stream;
    this.#handler = handler;
    stream.onMessages((messages) => {
      for (const message of messages) this.#receive(message);
    });
    stream.onDrain(() => {
      this.#blocked = false;
      this.#flush();
    });
    this.#closed = new Promise((resolve) => {
      stream.onEnd((error) => {
        this.#onEnd(error);
        resolve(error);
      });
    });
  }

  get isClosed(): boolean {
    return this.#closeError !== undefined;
  }

  /** Resolves, with the reason, when the stream has ended. */
  get closed(): Promise<RayError> {
    return this.#closed;
  }

  setHandler(handler: PeerHandler<Message>): void {
    this.#handler = handler;
  }

  /** Sends without waiting. Dropped when the stream is closed: `onClose` tells. */
  notify(message: Message): void {
    if (this.#closeError !== undefined) return;
    this.#outgoing.push(message);
    if (this.#flushing || this.#blocked) return;
    this.#flushing = true;
    setImmediate(() => {
      this.#flushing = false;
      this.#flush();
    });
  }

  /** Sends and waits for the reply. Rejects with the error the other side answered, or ConnectionError. */
  request(message: Message): Promise<Message> {
    return this.startRequest(message).reply;
  }

  /** As {@link request}, for those who need the number of the request (to cancel it). The message object is taken over. */
  startRequest(message: Message): { requestId: number; reply: Promise<Message> } {
    if (this.#closeError !== undefined) return { requestId: 0, reply: Promise.reject(this.#closeError) };
    const requestId = this.#nextRequest;
    this.#nextRequest = requestId === 0xffffffff ? 1 : requestId + 1;
    message.requestId = requestId;
    const reply = new Promise<Message>((resolve, reject) => {
      this.#requests.set(requestId, { resolve, reject });
    });
    this.notify(message);
    return { requestId, reply };
  }

  /** Hands everything queued to the transport now, not at the end of the turn. */
  #flush(): void {
    while (this.#outgoing.length > 0 && !this.#blocked && this.#closeError === undefined) {
      const batch =
        this.#outgoing.length <= MAX_BATCH_MESSAGES ? this.#outgoing : this.#outgoing.slice(0, MAX_BATCH_MESSAGES);
      this.#outgoing = batch === this.#outgoing ? [] : this.#outgoing.slice(MAX_BATCH_MESSAGES);
      if (!this.#stream.write(batch)) this.#blocked = true;
    }
  }

  #receive(message: Message): void {
    if (this.#closeError !== undefined) return;
    if (message.replyTo) {
      const request = this.#requests.get(message.replyTo);
      if (request === undefined) return;
      this.#requests.delete(message.replyTo);
      if (message.error) request.reject(errorFromWire(message.error));
      else request.resolve(message);
      return;
    }
    const requestId = message.requestId;
    const reply = requestId
      ? (body: Omit<Message, 'requestId' | 'replyTo'>) => {
          this.notify({ ...body, replyTo: requestId } as Message);
        }
      : undefined;
    const fail = (error: unknown): void => {
      if (reply !== undefined) reply({ error: errorToWire(error) } as Omit<Message, 'requestId' | 'replyTo'>);
      else queueMicrotask(() => { throw error; }); // prettier-ignore
    };
    try {
      const result = this.#handler.onMessage(message, reply);
      if (result !== undefined) result.catch(fail);
    } catch (error) {
      fail(error);
    }
  }

  #onEnd(error: RayError): void {
    if (this.#closeError !== undefined) return;
    this.#closeError = error;
    this.#outgoing = [];
    const requests = [...this.#requests.values()];
    this.#requests.clear();
    for (const { reject } of requests) reject(error);
    this.#handler.onClose?.(error);
  }

  /** Sends what is queued, then ends the stream. Open requests reject. May be called twice. */
  close(): void {
    if (this.#closeError !== undefined) return;
    this.#blocked = false;
    this.#flush();
    this.#onEnd(new ConnectionError(`the ${this.#service.name} connection was closed by this process`));
    this.#stream.end();
  }
}
