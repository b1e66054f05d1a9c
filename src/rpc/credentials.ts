/**
 * The one place that decides how processes of a cluster recognise each other. Every cluster has one random token; whoever opens
 * a gRPC stream, a transfer connection or a Redis connection shows it. Channels themselves are plain; what secures them
 * (mutual TLS) belongs here too, nowhere else.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as grpc from '@grpc/grpc-js';

const METADATA_KEY = 'x-batchray-token';

export class ClusterToken {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret.trim();
  }

  /** 32 random bytes, hexadecimal. */
  static generate(): ClusterToken {
    return new ClusterToken(randomBytes(32).toString('hex'));
  }

  /** The text of the 0600 token file. */
  reveal(): string {
    return this.#secret;
  }

  /** A different secret for each use, so that Redis's password or a transfer handshake does not give the token away. */
  derive(purpose: 'redis' | 'transfer'): string {
    return createHmac('sha256', this.#secret).update(`batchray ${purpose}`).digest('hex');
  }

  metadata(): grpc.Metadata {
    const metadata = new grpc.Metadata();
    metadata.set(METADATA_KEY, this.#secret);
    return metadata;
  }

  accepts(metadata: grpc.Metadata): boolean {
    const shown = metadata.get(METADATA_KEY)[0];
    return shown !== undefined && equalSecrets(String(shown), this.#secret);
  }

  toString(): string {
    return '[cluster token]';
  }
}

/** Compares in constant time. */
export function equalSecrets(shown: string, expected: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(shown), digest(expected));
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
