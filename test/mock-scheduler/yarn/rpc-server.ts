/** A server of Hadoop's IPC, version 9, that lets in who shows a token. Strict: what a client must not do is an error and is noted. */
import net from 'node:net';
import protobuf from 'protobufjs/minimal.js';
import { hadoop } from '#protos/hadoop.js';
import { DigestFailure, DigestServer, type DigestOffer } from './digest-server.js';

/** A Java exception that goes to the client. */
export class RpcFailure extends Error {
  override readonly name = 'RpcFailure';
  constructor(
    readonly javaClass: string,
    message: string,
    /** `fatal`: the server closes the connection; the number is Hadoop's error detail. */
    readonly kind: { readonly fatal: boolean; readonly detail: number } = { fatal: false, detail: 1 },
  ) {
    super(message);
  }
}

const UNAUTHORIZED = { fatal: true, detail: 15 } as const;

/** @param javaClass - `InvalidToken`, mostly */
export function unauthorized(message: string, javaClass = INVALID_TOKEN): RpcFailure {
  return new RpcFailure(javaClass, message, UNAUTHORIZED);
}

export const INVALID_TOKEN = 'org.apache.hadoop.security.token.SecretManager$InvalidToken';

export interface RpcCall<Identity> {
  readonly method: string;
  /** The request message. */
  readonly body: Uint8Array;
  /** What {@link RpcServerOptions.identify} made of the token. */
  readonly identity: Identity;
}

export interface RpcServerOptions<Identity> {
  readonly host: string;
  /** 0: any. */
  readonly port: number;
  /** Java name of the one protocol. */
  readonly protocol: string;
  readonly offer: DigestOffer;
  /** The challenge comes only after the client has begun, as some servers do. */
  readonly lateChallenge?: boolean;
  /** @throws RpcFailure for a token that is not, or no longer, good here */
  readonly identify: (identifier: Buffer) => { readonly identity: Identity; readonly password: Buffer };
  /** The encoded response message; an RpcFailure goes to the client, other errors count as {@link onViolation}. */
  readonly handle: (call: RpcCall<Identity>) => Uint8Array | Promise<Uint8Array>;
  /** What no correct client does. */
  readonly onViolation: (message: string) => void;
}

const { Reader, Writer } = protobuf;
const SASL = -33;
const CONTEXT = -3;
const PING = -4;
const AUTHORIZATION_FAILED = -1;
const PREAMBLE_LENGTH = 7;
const LONGEST_FRAME = 64 * 1024 * 1024;
const { State } = hadoop.RpcSasl;

/** What the accept loop knows of a connection. */
interface Peer<Identity> {
  readonly socket: net.Socket;
  readonly digest: DigestServer;
  received: Buffer;
  /** What came in wrapped messages and is not a whole frame yet. */
  plain: Buffer;
  stage: 'preamble' | 'negotiate' | 'initiate' | 'response' | 'context' | 'calls' | 'refused';
  identity: Identity | undefined;
  clientId: string;
  readonly callIds: Set<number>;
}

export class RpcServer<Identity> {
  readonly #options: RpcServerOptions<Identity>;
  readonly #peers = new Set<Peer<Identity>>();
  #server: net.Server | undefined;
  #port: number;
  /** Nobody gets an answer any more, but connections stay: a network that is cut. */
  isMute = false;
  /** How many connections there ever were. */
  accepted = 0;

  constructor(options: RpcServerOptions<Identity>) {
    this.#options = options;
    this.#port = options.port;
  }

  /** The same after every {@link listen}. */
  get port(): number {
    return this.#port;
  }

  get openConnections(): number {
    return this.#peers.size;
  }

  async listen(): Promise<void> {
    const server = net.createServer((socket) => this.#accept(socket));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.#port, this.#options.host, resolve);
    });
    this.#port = (server.address() as net.AddressInfo).port;
    this.#server = server;
  }

  /** Refuses connections from now on, and drops those that are. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    const closed = new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
    this.dropConnections();
    await closed;
  }

  dropConnections(): void {
    for (const { socket } of this.#peers) socket.destroy();
    this.#peers.clear();
  }

  #accept(socket: net.Socket): void {
    this.accepted++;
    const peer: Peer<Identity> = {
      socket: socket.setNoDelay(true),
      digest: new DigestServer(this.#options.offer),
      received: Buffer.alloc(0),
      plain: Buffer.alloc(0),
      stage: 'preamble',
      identity: undefined,
      clientId: '',
      callIds: new Set(),
    };
    this.#peers.add(peer);
    socket.on('error', () => undefined);
    socket.once('close', () => this.#peers.delete(peer));
    socket.on('data', (bytes: Buffer) => {
      if (this.isMute || peer.stage === 'refused') return;
      try {
        peer.received = Buffer.concat([peer.received, bytes]);
        this.#read(peer);
      } catch (error) {
        this.#refuse(peer, SASL, error);
      }
    });
  }

  #read(peer: Peer<Identity>): void {
    if (peer.stage === 'preamble') {
      if (peer.received.length < PREAMBLE_LENGTH) return;
      const preamble = peer.received.subarray(0, PREAMBLE_LENGTH);
      peer.received = peer.received.subarray(PREAMBLE_LENGTH);
      if (preamble.toString('latin1', 0, 4) !== 'hrpc' || preamble[4] !== 9) {
        this.#options.onViolation(`a connection began with ${preamble.toString('hex')}`);
        peer.socket.destroy();
        return;
      }
      if (preamble[6] !== 0xdf) {
        const message = 'SIMPLE authentication is not enabled.  Available:[TOKEN]';
        const failure = unauthorized(message, 'org.apache.hadoop.security.AccessControlException');
        this.#refuse(peer, AUTHORIZATION_FAILED, failure);
        return;
      }
      peer.stage = 'negotiate';
    }
    peer.received = this.#eachFrame(peer.received, (frame) => this.#frame(peer, frame, false));
  }

  /** Returns what is no whole frame yet. */
  #eachFrame(bytes: Buffer, take: (frame: Buffer) => void): Buffer {
    let rest = bytes;
    while (rest.length >= 4) {
      const length = rest.readUInt32BE(0);
      if (length > LONGEST_FRAME) throw badFrame(`Requested data length ${length} is longer than maximum`);
      if (rest.length < 4 + length) break;
      const frame = rest.subarray(4, 4 + length);
      rest = rest.subarray(4 + length);
      take(frame);
    }
    return rest;
  }

  #frame(peer: Peer<Identity>, frame: Buffer, wasWrapped: boolean): void {
    const reader = Reader.create(frame);
    const header = hadoop.RpcRequestHeader.decode(reader, reader.uint32());
    if (header.rpcKind !== 2) throw badFrame(`rpcKind ${header.rpcKind} in a request header`);
    if (header.callId === PING) return;
    if (header.callId === SASL) {
      if (wasWrapped) throw badFrame('a wrapped message inside a wrapped message');
      this.#sasl(peer, hadoop.RpcSasl.decode(reader, reader.uint32()));
      return;
    }
    if (peer.digest.isProtecting && !wasWrapped) throw badFrame('a message that is not wrapped');
    if (header.callId === CONTEXT)
      this.#context(peer, header, hadoop.IpcConnectionContext.decode(reader, reader.uint32()));
    else this.#call(peer, header, reader);
  }

  #sasl(peer: Peer<Identity>, message: hadoop.RpcSasl): void {
    const { protocol, serverId } = { protocol: '', serverId: 'default' };
    const auth = { method: 'TOKEN', mechanism: 'DIGEST-MD5', protocol, serverId };
    const { lateChallenge = false } = this.#options;
    if (message.state === State.WRAP && peer.digest.isProtecting) {
      peer.plain = Buffer.concat([peer.plain, peer.digest.unwrap(Buffer.from(message.token))]);
      peer.plain = this.#eachFrame(peer.plain, (frame) => this.#frame(peer, frame, true));
    } else if (message.state === State.NEGOTIATE && peer.stage === 'negotiate') {
      peer.stage = 'initiate';
      const offered = lateChallenge ? auth : { ...auth, challenge: peer.digest.challenge() };
      this.#sendSasl(peer, { state: State.NEGOTIATE, auths: [offered] });
    } else if (message.state === State.INITIATE && peer.stage === 'initiate') {
      const [chosen] = message.auths;
      if (chosen?.method !== 'TOKEN' || chosen.mechanism !== 'DIGEST-MD5' || chosen.serverId !== serverId) {
        throw badFrame(`the client chose ${JSON.stringify(message.auths)}`);
      }
      if (lateChallenge) {
        peer.stage = 'response';
        this.#sendSasl(peer, { state: State.CHALLENGE, token: peer.digest.challenge() });
      } else {
        this.#authenticate(peer, message.token);
      }
    } else if (message.state === State.RESPONSE && peer.stage === 'response') {
      this.#authenticate(peer, message.token);
    } else {
      throw badFrame(`SASL state ${message.state} while ${peer.stage} was expected`);
    }
  }

  #authenticate(peer: Peer<Identity>, response: Uint8Array): void {
    const proof = peer.digest.answer(response, (user) => {
      const { identity, password } = this.#options.identify(Buffer.from(user, 'base64'));
      peer.identity = identity;
      return password.toString('base64');
    });
    peer.stage = 'context';
    this.#sendSasl(peer, { state: State.SUCCESS, token: proof });
  }

  #context(peer: Peer<Identity>, header: hadoop.RpcRequestHeader, context: hadoop.IpcConnectionContext): void {
    if (peer.stage !== 'context') throw badFrame(`a connection context while ${peer.stage} was expected`);
    const { protocol } = this.#options;
    if (context.protocol !== protocol) throw badFrame(`the context names ${context.protocol}, not ${protocol}`);
    if (context.userInfo?.effectiveUser) throw badFrame('the context names a user beside the token');
    if (header.clientId.length !== 16) throw badFrame(`a client id of ${header.clientId.length} bytes`);
    peer.clientId = Buffer.from(header.clientId).toString('hex');
    peer.stage = 'calls';
  }

  #call(peer: Peer<Identity>, header: hadoop.RpcRequestHeader, reader: protobuf.Reader): void {
    const { callId } = header;
    if (peer.stage !== 'calls') throw badFrame(`call ${callId} while ${peer.stage} was expected`);
    if (Buffer.from(header.clientId).toString('hex') !== peer.clientId) throw badFrame('another client id');
    if (callId < 0 || peer.callIds.has(callId)) throw badFrame(`call id ${callId} for a second time`);
    peer.callIds.add(callId);
    const { methodName, protocolName, protocolVersion } = hadoop.RequestHeader.decode(reader, reader.uint32());
    void this.#answer(peer, callId, () => {
      if (protocolName !== this.#options.protocol) {
        const javaClass = 'org.apache.hadoop.ipc.RpcNoSuchProtocolException';
        throw new RpcFailure(javaClass, `Unknown protocol: ${protocolName}`, { fatal: false, detail: 3 });
      }
      if (Number(protocolVersion) !== 1) {
        const javaClass = 'org.apache.hadoop.ipc.RPC$VersionMismatch';
        throw new RpcFailure(javaClass, `Protocol ${protocolName} version mismatch`, { fatal: false, detail: 14 });
      }
      return this.#options.handle({ method: methodName, body: reader.bytes(), identity: peer.identity as Identity });
    });
  }

  async #answer(peer: Peer<Identity>, callId: number, work: () => Uint8Array | Promise<Uint8Array>): Promise<void> {
    try {
      const response = await work();
      this.#send(peer, { callId: callId >>> 0, status: hadoop.RpcResponseHeader.Status.SUCCESS }, response);
    } catch (error) {
      this.#refuse(peer, callId, error);
    }
  }

  #sendSasl(peer: Peer<Identity>, message: hadoop.RpcSasl.$Properties): void {
    const { SUCCESS } = hadoop.RpcResponseHeader.Status;
    const body = hadoop.RpcSasl.encode({ version: 0, ...message }).finish();
    this.#write(peer, frameOf({ callId: SASL >>> 0, status: SUCCESS }, body));
  }

  #send(peer: Peer<Identity>, header: hadoop.RpcResponseHeader.$Properties, body?: Uint8Array): void {
    const frame = frameOf(header, body);
    if (!peer.digest.isProtecting) this.#write(peer, frame);
    else this.#sendSasl(peer, { state: State.WRAP, token: peer.digest.wrap(frame) });
  }

  #write(peer: Peer<Identity>, bytes: Buffer): void {
    if (!this.isMute && !peer.socket.destroyed) peer.socket.write(bytes);
  }

  #refuse(peer: Peer<Identity>, callId: number, error: unknown): void {
    const failure = asFailure(error);
    if (failure.kind.detail !== 15 && !(error instanceof RpcFailure && !error.kind.fatal)) {
      this.#options.onViolation(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const { fatal, detail } = failure.kind;
    const { FATAL, ERROR } = hadoop.RpcResponseHeader.Status;
    const header = {
      callId: callId >>> 0,
      status: fatal ? FATAL : ERROR,
      exceptionClassName: failure.javaClass,
      errorMessage: `${failure.message}\n\tat org.apache.hadoop.ipc.Server$Handler.run(Server.java:3203)\n`,
      errorDetail: detail,
    };
    // Before the calls, and when unwrapping failed, an error goes out as it is.
    if (fatal) this.#write(peer, frameOf(header, undefined));
    else this.#send(peer, header);
    if (!fatal) return;
    peer.stage = 'refused';
    peer.socket.end();
  }
}

function badFrame(message: string): RpcFailure {
  return new RpcFailure('org.apache.hadoop.ipc.RpcServerException', message, { fatal: true, detail: 12 });
}

function asFailure(error: unknown): RpcFailure {
  if (error instanceof RpcFailure) return error;
  if (error instanceof DigestFailure) return unauthorized(error.message, 'javax.security.sasl.SaslException');
  const message = error instanceof Error ? error.message : String(error);
  return new RpcFailure('java.io.IOException', message, { fatal: true, detail: 10 });
}

/** With lengths before frame, header and body. */
function frameOf(header: hadoop.RpcResponseHeader.$Properties, body: Uint8Array | undefined): Buffer {
  const full = { serverIpcVersion: 9, clientId: Buffer.alloc(0), retryCount: 0, ...header };
  const writer = Writer.create();
  hadoop.RpcResponseHeader.encode(full, writer.fork()).ldelim();
  const head = writer.finish();
  const tail = body === undefined ? Buffer.alloc(0) : Writer.create().bytes(body).finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length + tail.length);
  return Buffer.concat([length, head, tail]);
}
