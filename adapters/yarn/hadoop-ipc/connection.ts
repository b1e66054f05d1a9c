import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { hadoop } from '#protos/hadoop.js';
import type { Qop } from './digest-md5.js';
import { HadoopConnectionError, HadoopProtocolError, HadoopRemoteError } from './errors.js';
import {
  CONTEXT_CALL_ID,
  FrameReader,
  PREAMBLE,
  SASL_CALL_ID,
  decodeMessage,
  decodeResponse,
  encodeRequest,
  readDelimited,
  type MessageType,
  type ResponseFrame,
} from './framing.js';
import { SaslClient, type SaslOutcome, type SaslStep } from './sasl-client.js';
import type { HadoopToken } from './token-file.js';

export interface ConnectionOptions {
  readonly host: string;
  readonly port: number;
  /** For people: `the ResourceManager`. */
  readonly server: string;
  /** Java name of the interface: `org.apache.hadoop.yarn.api.ApplicationMasterProtocolPB`. */
  readonly protocol: string;
  readonly token: Pick<HadoopToken, 'identifier' | 'password'>;
  /** What to choose first of the protections that the server offers. */
  readonly preferred: readonly Qop[];
  /** A server that says nothing for so long, while an answer is due, counts as gone. */
  readonly silenceTimeoutMs: number;
}

/** One method of a protocol. */
export interface RpcMethod<Request, Response> {
  readonly name: string;
  readonly request: { encode(message: Request): { finish(): Uint8Array } };
  readonly response: MessageType<Response>;
}

interface PendingCall {
  readonly method: string;
  settle(body: Buffer): void;
  fail(error: Error): void;
}

const PROTOCOL_VERSION = 1;
const CLIENT_ID_BYTES = 16;
const CNONCE_BYTES = 24;
const NO_CLIENT_ID = Buffer.alloc(0);

/**
 * One authenticated connection; calls are pipelined and answered in any order. When it breaks, all calls under way fail with a
 * HadoopConnectionError, and whoever needs it opens another one.
 */
export class HadoopConnection {
  readonly #options: ConnectionOptions;
  readonly #socket: net.Socket;
  readonly #clientId = randomBytes(CLIENT_ID_BYTES);
  readonly #sasl: SaslClient;
  readonly #frames = new FrameReader();
  /** Of what was unwrapped. */
  readonly #innerFrames = new FrameReader();
  readonly #calls = new Map<number, PendingCall>();
  readonly #opened: Promise<void>;
  #resolveOpened: () => void = () => undefined;
  #rejectOpened: (error: Error) => void = () => undefined;
  #nextCallId = 0;
  #outcome: SaslOutcome | undefined;
  #failure: Error | undefined;

  private constructor(options: ConnectionOptions) {
    this.#options = options;
    const { token, preferred, host, port } = options;
    this.#sasl = new SaslClient({ token, preferred, cnonce: randomBytes(CNONCE_BYTES).toString('base64') });
    this.#opened = new Promise((resolve, reject) => {
      this.#resolveOpened = resolve;
      this.#rejectOpened = reject;
    });
    this.#socket = net.connect({ host, port, noDelay: true });
    this.#socket.setTimeout(options.silenceTimeoutMs);
    this.#socket.on('connect', () => {
      this.#socket.write(PREAMBLE);
      this.#sendSasl(this.#sasl.begin());
    });
    this.#socket.on('data', (chunk) => this.#guarded(() => this.#received(chunk)));
    this.#socket.on('timeout', () => {
      const { bytesRead } = this.#socket;
      // What came while this process was held up itself is read first.
      setImmediate(() => {
        const isDue = this.#outcome === undefined || this.#calls.size > 0;
        if (!isDue || this.#socket.bytesRead !== bytesRead) return;
        this.#fail(this.#broken(`it has not answered for ${options.silenceTimeoutMs / 1000} s`));
      });
    });
    this.#socket.on('error', (error) => this.#fail(this.#broken(error.message, error)));
    this.#socket.on('close', () => this.#fail(this.#broken('it closed the connection')));
  }

  /**
   * Resolves when the server has accepted the token.
   * @throws HadoopConnectionError, HadoopRemoteError (the token is refused), HadoopProtocolError
   */
  static async open(options: ConnectionOptions): Promise<HadoopConnection> {
    const connection = new HadoopConnection(options);
    await connection.#opened;
    return connection;
  }

  get isClosed(): boolean {
    return this.#failure !== undefined;
  }

  /** How messages are protected: the server decides what it offers. */
  get qop(): Qop | undefined {
    return this.#outcome?.qop;
  }

  /** @throws HadoopRemoteError (a Java exception), HadoopConnectionError, HadoopProtocolError */
  async call<Request, Response>(method: RpcMethod<Request, Response>, request: Request): Promise<Response> {
    const body = await new Promise<Buffer>((settle, fail) => {
      if (this.#failure !== undefined) {
        fail(this.#failure);
        return;
      }
      const callId = this.#nextCallId;
      this.#nextCallId = (callId + 1) & 0x7fffffff;
      this.#calls.set(callId, { method: method.name, settle, fail });
      const header = hadoop.RequestHeader.encode({
        methodName: method.name,
        protocolName: this.#options.protocol,
        protocolVersion: PROTOCOL_VERSION,
      }).finish();
      const messages = [header, method.request.encode(request).finish()];
      this.#send(encodeRequest({ callId, clientId: this.#clientId, retryCount: 0, messages }));
    });
    return decodeMessage(method.response, readDelimited(body).message);
  }

  /** Calls under way fail. */
  close(): void {
    this.#fail(this.#broken('the connection was closed here'));
  }

  /** Whatever is wrong with what the server sent ends the connection. */
  #guarded(handle: () => void): void {
    try {
      handle();
    } catch (error) {
      this.#fail(error instanceof Error ? error : new HadoopProtocolError(String(error)));
    }
  }

  #received(chunk: Buffer): void {
    for (const bytes of this.#frames.push(chunk)) {
      const response = decodeResponse(bytes);
      if (response.callId === SASL_CALL_ID && response.error === undefined) this.#receivedSasl(response.body);
      else if (this.#outcome?.wrapping === undefined || response.error?.isFatal === true) this.#answered(response);
      else throw new HadoopProtocolError('an answer came without the protection that was agreed on');
    }
  }

  #receivedSasl(body: Buffer): void {
    const message = decodeMessage(hadoop.RpcSasl, readDelimited(body).message);
    const wrapping = this.#outcome?.wrapping?.wrapping;
    if (wrapping === undefined) {
      this.#stepped(this.#sasl.receive(message));
      return;
    }
    if (message.state !== hadoop.RpcSasl.State.WRAP) throw new HadoopProtocolError('a wrapped message was expected');
    const plain = wrapping.unwrap(Buffer.from(message.token));
    for (const inner of this.#innerFrames.push(plain)) this.#answered(decodeResponse(inner));
  }

  #stepped({ send, outcome }: SaslStep): void {
    if (send !== undefined) this.#sendSasl(send);
    if (outcome === undefined) return;
    this.#outcome = outcome;
    const context = hadoop.IpcConnectionContext.encode({ protocol: this.#options.protocol }).finish();
    this.#send(
      encodeRequest({ callId: CONTEXT_CALL_ID, clientId: this.#clientId, retryCount: -1, messages: [context] }),
    );
    this.#resolveOpened();
  }

  #answered({ callId, error, body }: ResponseFrame): void {
    const call = this.#calls.get(callId);
    if (error !== undefined && (call === undefined || error.isFatal)) {
      this.#fail(new HadoopRemoteError(`${this.#peer} refused the connection`, error));
      return;
    }
    if (call === undefined) throw new HadoopProtocolError(`an answer came to call ${callId}, which is not under way`);
    this.#calls.delete(callId);
    if (error === undefined) call.settle(body);
    else call.fail(new HadoopRemoteError(`${this.#peer} refused ${call.method}`, error));
  }

  #sendSasl(message: hadoop.RpcSasl.$Properties): void {
    const messages = [hadoop.RpcSasl.encode(message).finish()];
    this.#socket.write(encodeRequest({ callId: SASL_CALL_ID, clientId: NO_CLIENT_ID, retryCount: -1, messages }));
  }

  #send(bytes: Buffer): void {
    const protection = this.#outcome?.wrapping;
    if (protection === undefined) {
      this.#socket.write(bytes);
      return;
    }
    const { wrapping, maxMessageBytes } = protection;
    for (let start = 0; start < bytes.length; start += maxMessageBytes) {
      const token = wrapping.wrap(bytes.subarray(start, start + maxMessageBytes));
      this.#sendSasl({ version: 0, state: hadoop.RpcSasl.State.WRAP, token });
    }
  }

  get #peer(): string {
    const { server, host, port } = this.#options;
    return `${server} at ${host}:${port}`;
  }

  #broken(reason: string, cause?: Error): HadoopConnectionError {
    const { host, port } = this.#options;
    return new HadoopConnectionError(`the connection to ${this.#peer} is lost: ${reason}`, {
      context: { host, port },
      ...(cause !== undefined && { cause }),
    });
  }

  #fail(error: Error): void {
    if (this.#failure !== undefined) return;
    this.#failure = error;
    this.#socket.destroy();
    this.#rejectOpened(error);
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    for (const call of calls) call.fail(error);
  }
}
