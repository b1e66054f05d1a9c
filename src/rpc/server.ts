import { chmodSync, rmSync } from 'node:fs';
import net from 'node:net';
import * as grpc from '@grpc/grpc-js';
import { AuthenticationError, ConnectionError, type RayError } from '../common/errors.js';
import { toBackground } from './background-sockets.js';
import type { Envelope, ServiceCodec } from './codecs.js';
import { channelOptions, serverCredentials, showsToken, type ClusterToken } from './credentials.js';
import { Peer, type BatchStream, type PeerHandler } from './peer.js';

/** Makes the handler of a stream that another process opened. */
export type PeerAcceptor<Message extends Envelope> = (peer: Peer<Message>) => PeerHandler<Message>;

function serverStream<Message>(call: grpc.ServerDuplexStream<Message[], Message[]>): BatchStream<Message> {
  return {
    write: (messages) => call.write(messages),
    onMessages: (callback) => call.on('data', callback),
    onDrain: (callback) => call.on('drain', callback),
    onEnd(callback) {
      const gone = (why: string) => (): void => {
        callback(new ConnectionError(`the other side ${why}`));
        call.end();
      };
      call.on('end', gone('closed the connection'));
      call.on('cancelled', gone('is gone'));
      call.on('error', gone('failed'));
      call.on('close', gone('is gone'));
    },
    end: () => {
      call.end();
    },
  };
}

/** A gRPC server on a Unix socket (processes of this node) and a TCP port (other nodes), for one service. Asks for the token. */
export class RpcServer {
  readonly #server: grpc.Server;
  readonly #listeners: readonly net.Server[];
  readonly #socketPath: string | undefined;
  /** 0 without `host`. */
  readonly port: number;

  private constructor(
    server: grpc.Server,
    listeners: readonly net.Server[],
    port: number,
    socketPath: string | undefined,
  ) {
    this.#server = server;
    this.#listeners = listeners;
    this.port = port;
    this.#socketPath = socketPath;
  }

  /**
   * @param options - `host`: address to bind, any free port; `socketPath`: at most 107 bytes, in a 0700 directory.
   * @throws ConnectionError naming the address that cannot be bound
   */
  static async listen<Message extends Envelope>(
    service: ServiceCodec<Message>,
    options: { token: ClusterToken; host?: string; socketPath?: string },
    accept: PeerAcceptor<Message>,
  ): Promise<RpcServer> {
    const server = new grpc.Server(channelOptions);
    const handle = (call: grpc.ServerDuplexStream<Message[], Message[]>): void => {
      if (!showsToken(call.metadata, options.token)) {
        call.emit('error', { code: grpc.status.UNAUTHENTICATED, details: 'the token is missing or another cluster’s' });
        return;
      }
      call.sendMetadata(new grpc.Metadata());
      const early: PeerHandler<Message> = { onMessage: () => undefined };
      const peer = new Peer(service, serverStream<Message>(call), early);
      peer.setHandler(accept(peer));
    };
    server.addService(
      {
        Connect: {
          path: service.path,
          requestStream: true,
          responseStream: true,
          requestSerialize: service.encode.bind(service),
          requestDeserialize: service.decode.bind(service),
          responseSerialize: service.encode.bind(service),
          responseDeserialize: service.decode.bind(service),
        },
      },
      { Connect: handle as grpc.UntypedHandleCall },
    );
    const injector = server.createConnectionInjector(serverCredentials());
    const listeners: net.Server[] = [];
    const listen = async (where: net.ListenOptions): Promise<number> => {
      const listener = net.createServer({ noDelay: true }, (socket) => {
        toBackground(socket);
        injector.injectConnection(socket);
      });
      const port = await bind(listener, where);
      toBackground(listener);
      listeners.push(listener);
      return port;
    };
    if (options.socketPath !== undefined) {
      rmSync(options.socketPath, { force: true });
      await listen({ path: options.socketPath });
      chmodSync(options.socketPath, 0o600);
    }
    const port = options.host === undefined ? 0 : await listen({ host: options.host, port: 0 });
    return new RpcServer(server, listeners, port, options.socketPath);
  }

  /** Ends all streams. */
  close(): void {
    for (const listener of this.#listeners) listener.close();
    this.#server.forceShutdown();
    if (this.#socketPath !== undefined) rmSync(this.#socketPath, { force: true });
  }
}

export const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

function bind(listener: net.Server, where: net.ListenOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    listener.once('error', (error) => {
      const address = where.path ?? where.host ?? '';
      reject(new ConnectionError(`cannot listen on ${address}: ${error.message}`, { cause: error }));
    });
    listener.listen(where, () => {
      const address = listener.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** gRPC's status as one of our errors. */
export function rpcError(service: string, target: string, error: grpc.ServiceError): RayError {
  if (error.code === grpc.status.UNAUTHENTICATED) {
    return new AuthenticationError(
      `${service} at ${target} refused the cluster token. Use the token file in the session directory of this cluster (BATCHRAY_TOKEN_FILE).`,
      { cause: error },
    );
  }
  return new ConnectionError(`connection to the ${service} at ${target} failed: ${error.details || error.message}`, {
    cause: error,
  });
}
