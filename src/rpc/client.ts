import * as grpc from '@grpc/grpc-js';
import { ConnectionError } from '../common/errors.js';
import { markBackgroundTarget } from './background-sockets.js';
import type { Envelope, ServiceCodec } from './codecs.js';
import { channelCredentials, channelOptions, tokenMetadata, type ClusterToken } from './credentials.js';
import { Peer, type BatchStream, type PeerHandler } from './peer.js';
import { bracketed, rpcError } from './server.js';

/** Where a process listens; `nodeId` decides which of the two is used. */
export interface Endpoint {
  readonly nodeId: string;
  readonly host: string;
  readonly port: number;
  readonly socketPath: string;
}

/** gRPC target of an endpoint for a process on node `ownNodeId`: the Unix socket inside a node, TCP between nodes. */
export function targetOf(endpoint: Endpoint, ownNodeId: string | undefined): string {
  if (endpoint.socketPath !== '' && endpoint.nodeId === ownNodeId) return `unix:${endpoint.socketPath}`;
  return `${bracketed(endpoint.host)}:${endpoint.port}`;
}

/**
 * Opens the stream to another process. Returns at once; messages wait until the connection is up. If it cannot be made
 * or breaks, open requests reject and `handler.onClose` is called.
 */
export function connect<Message extends Envelope>(
  service: ServiceCodec<Message>,
  target: string,
  token: ClusterToken,
  handler: PeerHandler<Message>,
): Peer<Message> {
  markBackgroundTarget(target);
  const client = new grpc.Client(target, channelCredentials(), channelOptions);
  const call = client.makeBidiStreamRequest<Message[], Message[]>(
    service.path,
    service.encode.bind(service),
    service.decode.bind(service),
    tokenMetadata(token),
  );
  const stream: BatchStream<Message> = {
    write: (messages) => call.write(messages),
    onMessages: (callback) => call.on('data', callback),
    onDrain: (callback) => call.on('drain', callback),
    onEnd(callback) {
      const gone = (error: grpc.ServiceError | undefined): void => {
        callback(
          error === undefined
            ? new ConnectionError(`the ${service.name} at ${target} closed the connection`)
            : rpcError(service.name, target, error),
        );
        client.close();
      };
      call.on('error', gone);
      call.on('end', () => {
        // The status follows and says more; without one this is an orderly end.
        setImmediate(gone, undefined);
      });
    },
    end() {
      call.end();
      client.close();
    },
  };
  return new Peer(service, stream, handler);
}
