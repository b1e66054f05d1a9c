import { RayError, SerializationError } from '../common/errors.js';
import type { RedisClient } from '../gcs/client/redis-client.js';
import type { FunctionKey, ShippedFunction, UserFunction } from './options.js';

export interface FunctionTableOptions {
  readonly redis: () => Promise<Pick<RedisClient, 'putFunction'>>;
  /** Asks the raylet, which has what this node has run before. `undefined`: the cluster does not have it. */
  readonly fetch: (key: FunctionKey) => Promise<Uint8Array | undefined>;
  /** Makes a function from shipped bytes; absent in processes that run nothing. */
  readonly load: ((key: FunctionKey, bytes: Uint8Array) => Promise<UserFunction>) | undefined;
}

/** Functions and classes of the job: published by whoever calls them first, loaded once by each process that runs them. */
export class FunctionTable {
  readonly #options: FunctionTableOptions;
  readonly #published = new Set<FunctionKey>();
  readonly #publishing = new Map<FunctionKey, Promise<void>>();
  readonly #loaded = new Map<FunctionKey, UserFunction>();
  readonly #loading = new Map<FunctionKey, Promise<UserFunction>>();
  readonly #hashBytes = new Map<FunctionKey, Uint8Array>();

  constructor(options: FunctionTableOptions) {
    this.#options = options;
  }

  /** Returns at once; what refers to the function is sent after {@link published}. */
  export(shipped: ShippedFunction): FunctionKey {
    const key = shipped.hash as FunctionKey;
    if (this.#published.has(key) || this.#publishing.has(key)) return key;
    const publishing = this.#options
      .redis()
      .then((redis) => redis.putFunction(key, shipped.bytes))
      .then(() => {
        this.#published.add(key);
      })
      .finally(() => this.#publishing.delete(key));
    // Whoever waits for it hears of the failure; nobody may.
    publishing.catch(() => undefined);
    this.#publishing.set(key, publishing);
    return key;
  }

  /** What to wait for until everything exported so far can be found by other processes. */
  published(): Promise<unknown> | undefined {
    return this.#publishing.size === 0 ? undefined : Promise.all(this.#publishing.values());
  }

  /** The key as it travels. */
  hashOf(key: FunctionKey): Uint8Array {
    let bytes = this.#hashBytes.get(key);
    if (bytes === undefined) this.#hashBytes.set(key, (bytes = Buffer.from(key, 'hex')));
    return bytes;
  }

  keyOf(hash: Uint8Array): FunctionKey {
    return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('hex') as FunctionKey;
  }

  loaded(key: FunctionKey): UserFunction | undefined {
    return this.#loaded.get(key);
  }

  /** @throws what loading throws; it is tried again at the next call */
  load(key: FunctionKey): Promise<UserFunction> {
    const loaded = this.#loaded.get(key);
    if (loaded !== undefined) return Promise.resolve(loaded);
    let loading = this.#loading.get(key);
    if (loading === undefined) {
      loading = this.#fetch(key).finally(() => this.#loading.delete(key));
      this.#loading.set(key, loading);
    }
    return loading;
  }

  async #fetch(key: FunctionKey): Promise<UserFunction> {
    const { fetch, load } = this.#options;
    if (load === undefined) throw new RayError('protocol error: this process was not told how to load functions');
    const bytes = await fetch(key);
    if (bytes === undefined) {
      throw new SerializationError(`function ${key} is not in the cluster's function table; was its Redis emptied?`);
    }
    const loaded = await load(key, bytes);
    this.#loaded.set(key, loaded);
    return loaded;
  }
}
