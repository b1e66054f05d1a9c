import { InvalidOptionError } from '../common/errors.js';
import type { RedisClient } from '../gcs/client/redis-client.js';
import { holdWhile } from './keep-alive.js';
import { checkOptions, flag, nonEmptyText } from './options.js';
import { requireRuntime } from './runtime.js';

export interface KvOptions {
  /** Default: the namespace of `init`. */
  readonly namespace?: string;
}

export interface KvPutOptions extends KvOptions {
  /** `false` leaves an existing value as it is. Default true. */
  readonly overwrite?: boolean;
}

const rules = { namespace: nonEmptyText };
const putRules = { ...rules, overwrite: flag };

async function run<T>(
  options: KvOptions,
  method: string,
  key: unknown,
  command: (redis: RedisClient, namespace: string) => Promise<T>,
): Promise<T> {
  const runtime = requireRuntime();
  const { namespace = runtime.namespace } = checkOptions(options, rules, `options of kv.${method}`);
  if (typeof key !== 'string')
    throw new InvalidOptionError(`kv.${method}: the key must be a string, got ${typeof key}`);
  return holdWhile(runtime.core.redis().then((redis) => command(redis, namespace)));
}

/**
 * A small key/value store of the cluster, kept by the GCS for as long as the cluster lives. For settings and progress marks, not
 * for data: values are text or bytes and come back as what they were.
 *
 * All methods reject with NotInitializedError before `init`, ConnectionError when the head of the cluster is gone, and
 * InvalidOptionError for a wrong option, key or value.
 */
export const kv = {
  /** Resolves to whether the value was written; `false` only with `overwrite: false`. */
  async put(key: string, value: string | Uint8Array, options: KvPutOptions = {}): Promise<boolean> {
    const { overwrite = true, ...rest } = checkOptions(options, putRules, 'options of kv.put');
    if (typeof value !== 'string' && !(value instanceof Uint8Array)) {
      throw new InvalidOptionError(`kv.put: the value of ${key} must be a string or a Uint8Array, got ${typeof value}`);
    }
    return run(rest, 'put', key, (redis, namespace) => redis.kvPut(namespace, key, value, { overwrite }));
  },

  /** The value, or `undefined` when there is none. */
  async get(key: string, options: KvOptions = {}): Promise<string | Uint8Array | undefined> {
    return run(options, 'get', key, (redis, namespace) => redis.kvGet(namespace, key));
  },

  /** Resolves to whether there was such a key. */
  async del(key: string, options: KvOptions = {}): Promise<boolean> {
    return run(options, 'del', key, (redis, namespace) => redis.kvDel(namespace, key));
  },

  async exists(key: string, options: KvOptions = {}): Promise<boolean> {
    return run(options, 'exists', key, (redis, namespace) => redis.kvExists(namespace, key));
  },

  /** All keys that begin with `prefix`, sorted. Default: all keys of the namespace. */
  async keys(prefix = '', options: KvOptions = {}): Promise<string[]> {
    return run(options, 'keys', prefix, (redis, namespace) => redis.kvKeys(namespace, prefix));
  },
} as const;
