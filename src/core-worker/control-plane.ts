import { GcsClient } from '../gcs/client/gcs-client.js';
import type { RedisClient, RedisClientOptions } from '../gcs/client/redis-client.js';
import type { CoreWorkerOptions } from './options.js';

/** Connections to the gcs service and to Redis, made when they are first needed: most workers never do. */
export class ControlPlane {
  readonly #options: Pick<CoreWorkerOptions, 'gcs' | 'redis' | 'token'>;
  #gcs: Promise<GcsClient> | undefined;
  #redis: Promise<RedisClient> | undefined;

  constructor(options: Pick<CoreWorkerOptions, 'gcs' | 'redis' | 'token'>) {
    this.#options = options;
  }

  gcs = (): Promise<GcsClient> => {
    const { gcs, token } = this.#options;
    this.#gcs ??= GcsClient.connect({ ...gcs, token }).catch((error: unknown) => {
      this.#gcs = undefined;
      throw error;
    });
    return this.#gcs;
  };

  redis = (): Promise<RedisClient> => {
    const { redis, token } = this.#options;
    this.#redis ??= connectRedis({ ...redis, token }).catch((error: unknown) => {
      this.#redis = undefined;
      throw error;
    });
    return this.#redis;
  };

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
