import type { batchray as wire } from '#protos/wire.js';
import type { RayError } from '../common/errors.js';
import { GcsClient } from '../gcs/client/gcs-client.js';
import type { HeadAddress } from '../gcs/client/head-address.js';
import type { RedisClient, RedisClientOptions } from '../gcs/client/redis-client.js';
import type { CoreWorkerOptions } from './options.js';

/**
 * Connections to the gcs service and to Redis, made when they are first needed: most workers never do. Both may move: the raylet says
 * where to, and for how long to wait for that.
 */
export class ControlPlane {
  readonly #options: Pick<CoreWorkerOptions, 'config' | 'token' | 'onHeadMoved'>;
  #head: HeadAddress;
  #outliveMs = 0;
  #gcs: Promise<GcsClient> | undefined;
  #redis: Promise<RedisClient> | undefined;
  /** Called once when the gcs service was waited for in vain, or refuses this process when it is back. */
  onLost: (error: RayError) => void = () => undefined;

  constructor(options: Pick<CoreWorkerOptions, 'config' | 'gcs' | 'redis' | 'token' | 'onHeadMoved'>) {
    this.#options = options;
    this.#head = { gcs: options.gcs, redis: options.redis };
  }

  gcs = (): Promise<GcsClient> => {
    const { config, token } = this.#options;
    this.#gcs ??= GcsClient.connect({
      ...this.#head.gcs,
      token,
      timeoutMs: config.rpcConnectTimeoutMs,
      locate: () => this.#head.gcs,
      outliveMs: () => this.#outliveMs,
      onLost: (error) => {
        if (this.#outliveMs > 0) this.onLost(error);
      },
    }).catch((error: unknown) => {
      this.#gcs = undefined;
      throw error;
    });
    return this.#gcs;
  };

  redis = (): Promise<RedisClient> => {
    const { config, token } = this.#options;
    this.#redis ??= connectRedis({
      ...this.#head.redis,
      token,
      timeoutMs: config.rpcConnectTimeoutMs,
      locate: () => this.#head.redis,
      outliveMs: () => this.#outliveMs,
    }).catch((error: unknown) => {
      this.#redis = undefined;
      throw error;
    });
    return this.#redis;
  };

  /** As the raylet says. */
  headIs({ gcsHost, gcsPort, redisHost, redisPort, outliveMs }: wire.Head.$Properties): void {
    const head = {
      gcs: { host: gcsHost ?? '', port: gcsPort ?? 0 },
      redis: { host: redisHost ?? '', port: redisPort ?? 0 },
    };
    this.#head = head;
    this.#outliveMs = outliveMs ?? 0;
    for (const client of [this.#gcs, this.#redis]) {
      client?.then((connected) => {
        connected.moved();
      }, () => undefined); // prettier-ignore
    }
    this.#options.onHeadMoved?.(head, this.#outliveMs);
  }

  /** May be called twice. */
  async close(): Promise<void> {
    const gcs = this.#gcs?.catch(() => undefined);
    const redis = this.#redis?.catch(() => undefined);
    (await gcs)?.close();
    await (await redis)?.close();
  }
}

/** The client is large (10 MiB of an idle worker), so it is loaded when it is needed. */
async function connectRedis(options: RedisClientOptions): Promise<RedisClient> {
  const { RedisClient } = await import('../gcs/client/redis-client.js');
  return RedisClient.connect(options);
}
