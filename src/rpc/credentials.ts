/**
 * The one place that decides how processes of a cluster recognise each other. Every cluster has one random token; whoever opens
 * a gRPC stream, a transfer connection or a Redis connection shows it. Channels themselves are plain; what secures them
 * (mutual TLS) belongs here too, nowhere else.
 */
import * as grpc from '@grpc/grpc-js';
import type { ClusterToken } from './cluster-token.js';

export { ClusterToken } from './cluster-token.js';

const METADATA_KEY = 'x-batchray-token';

export function tokenMetadata(token: ClusterToken): grpc.Metadata {
  const metadata = new grpc.Metadata();
  metadata.set(METADATA_KEY, token.reveal());
  return metadata;
}

export function showsToken(metadata: grpc.Metadata, token: ClusterToken): boolean {
  const shown = metadata.get(METADATA_KEY)[0];
  return shown !== undefined && token.matches(String(shown));
}

export const channelCredentials = (): grpc.ChannelCredentials => grpc.credentials.createInsecure();
export const serverCredentials = (): grpc.ServerCredentials => grpc.ServerCredentials.createInsecure();

/** Options of every channel and server: no size limit (batches are bounded by their writers), windows as wide as a batch, no proxies. */
export const channelOptions = {
  'grpc.max_receive_message_length': -1,
  'grpc.max_send_message_length': -1,
  'grpc.enable_http_proxy': 0,
  'grpc.service_config_disable_resolution': 1,
  'grpc.use_local_subchannel_pool': 1,
  'grpc-node.flow_control_window': 4 * 1024 * 1024,
} satisfies grpc.ChannelOptions;
