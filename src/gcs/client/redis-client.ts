import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAwake, waitingClock, within } from '../../common/clock.js';
import { AuthenticationError, ConnectionError, RayError, RedisServerError } from '../../common/errors.js';
import type { JobId } from '../../common/ids.js';
import { hostAndPort, markBackgroundTarget } from '../../rpc/background-sockets.js';
import type { ClusterToken } from '../../rpc/cluster-token.js';
import { isSameAddress, type HostPort } from './head-address.js';
import {
  ACTORS,
  FUNCTIONS,
  JOBS,
  JOB_COUNTER,
  NAMED_ACTORS,
  NODES,
  actorCodec,
  errorsChannel,
  jobCodec,
  kvCodec,
  kvTable,
  logsChannel,
  nodeCodec,
  type ActorInfo,
  type ErrorNotice,
  type JobInfo,
  type KvValue,
  type LogBatch,
  type NodeInfo,
} from './tables.js';

/** A server on a machine that is cut off does not close its connections. */
const LAST_ANSWER_MS = 1_000;

export interface RedisClientOptions extends HostPort {
  /** Redis's password is derived from it. */
  readonly token: ClusterToken;
  /** How long to wait for a server that is not up yet, or that was lost. Default 10,000. */
  readonly timeoutMs?: number;
  /** Where the server is now, when it can move. Default: it stays at `host` and `port`. */
  readonly locate?: () => HostPort;
  /** How long a lost server is waited for, when that is longer than `timeoutMs`: commands wait meanwhile. */
  readonly outliveMs?: () => number;
  /** Called once when the server was lost and did not come back within `timeoutMs`. Requests fail from then on. */
  readonly onLost?: (error: RayError) => void;
}

/** One change of a table: `value` absent deletes the field. */
export interface TableChange {
  readonly table: typeof NODES | typeof JOBS | typeof ACTORS | typeof NAMED_ACTORS;
  readonly field: string;
  readonly value?: Uint8Array | string;
}

const FIRST_RETRY_MS = 10;
const LAST_RETRY_MS = 500;

const retryDelayMs = (attempt: number): number => Math.min(FIRST_RETRY_MS * 2 ** (attempt - 1), LAST_RETRY_MS);

/**
 * The GCS's tables, key/value store and channels. One connection, commands of one turn of the event loop travel together;
 * a second connection is opened by the first `subscribe…`.
 *
 * Every method rejects with ConnectionError when the server is gone, and with RedisServerError when it refuses
 * (out of memory, disk full).
 */
export class RedisClient {
  readonly #options: ConnectionOptions;
  readonly #redis: Redis;
  #subscriber: Promise<Redis> | undefined;
  /** Ends the waits for `publish` when the connection breaks. */
  readonly #publishing = new Set<() => void>();
  readonly #listeners = new Map<string, Set<(json: string) => void>>();
  #closed = false;

  private constructor(options: ConnectionOptions, redis: Redis) {
    this.#options = options;
    this.#redis = redis;
    redis.on('close', () => {
      for (const giveUp of this.#publishing) giveUp();
    });
  }

  /**
   * Waits, with back-off, for a server that is still starting.
   * @throws AuthenticationError when the server refuses this cluster's password, ConnectionError when none answers in time
   */
  static async connect(given: RedisClientOptions): Promise<RedisClient> {
    const { onLost, ...rest } = given;
    const { host, port } = rest;
    const options = { timeoutMs: 10_000, locate: () => ({ host, port }), outliveMs: () => 0, ...rest };
    const redis = await openConnection(options);
    const client = new RedisClient(options, redis);
    redis.once('end', () => {
      if (client.#closed) return;
      const at = options.locate();
      onLost?.(new ConnectionError(`Redis at ${at.host}:${at.port} is gone: the head of the cluster has ended`));
    });
    return client;
  }

  /** The server may be elsewhere now: {@link RedisClientOptions.locate} says where. */
  moved(): void {
    if (this.#closed) return;
    follow(this.#redis, this.#options);
    this.#subscriber?.then((redis) => {
      follow(redis, this.#options);
    }, () => undefined); // prettier-ignore
  }

  /** Ends the connections after what was sent is answered; a server that is silent is not waited for. May be called twice. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const subscriber = await this.#subscriber?.catch(() => undefined);
    subscriber?.disconnect();
    if (this.#redis.status === 'ready') {
      const answered = this.#redis.quit().catch(() => undefined);
      await within(answered, LAST_ANSWER_MS);
    }
    this.#redis.disconnect();
  }

  /** With `overwrite: false` an existing value stays. Resolves to whether the value was written. */
  async kvPut(namespace: string, key: string, value: KvValue, options: { overwrite?: boolean } = {}): Promise<boolean> {
    const bytes = kvCodec.encode(value) as Buffer;
    const table = kvTable(namespace);
    if (options.overwrite === false) return (await this.#ask(() => this.#redis.hsetnx(table, key, bytes))) === 1;
    await this.#ask(() => this.#redis.hset(table, key, bytes));
    return true;
  }

  async kvGet(namespace: string, key: string): Promise<KvValue | undefined> {
    const bytes = await this.#ask(() => this.#redis.hgetBuffer(kvTable(namespace), key));
    return bytes === null ? undefined : kvCodec.decode(bytes);
  }

  /** Resolves to whether there was such a key. */
  async kvDel(namespace: string, key: string): Promise<boolean> {
    return (await this.#ask(() => this.#redis.hdel(kvTable(namespace), key))) === 1;
  }

  async kvExists(namespace: string, key: string): Promise<boolean> {
    return (await this.#ask(() => this.#redis.hexists(kvTable(namespace), key))) === 1;
  }

  /** All keys that begin with `prefix`, sorted. */
  async kvKeys(namespace: string, prefix = ''): Promise<string[]> {
    const keys = await this.#ask(() => this.#redis.hkeys(kvTable(namespace)));
    return keys.filter((key) => key.startsWith(prefix)).sort();
  }

  /** @param hash - content hash, hexadecimal. Equal hashes are equal functions, so the first one written stays. */
  async putFunction(hash: string, bytes: Uint8Array): Promise<void> {
    await this.#ask(() => this.#redis.hsetnx(FUNCTIONS, hash, asBuffer(bytes)));
  }

  async getFunction(hash: string): Promise<Uint8Array | undefined> {
    return (await this.#ask(() => this.#redis.hgetBuffer(FUNCTIONS, hash))) ?? undefined;
  }

  async nodes(): Promise<NodeInfo[]> {
    return (await this.#ask(() => this.#redis.hvalsBuffer(NODES))).map((bytes) => nodeCodec.decode(bytes));
  }

  async jobs(): Promise<JobInfo[]> {
    return (await this.#ask(() => this.#redis.hvalsBuffer(JOBS))).map((bytes) => jobCodec.decode(bytes));
  }

  async actors(): Promise<ActorInfo[]> {
    return (await this.#ask(() => this.#redis.hvalsBuffer(ACTORS))).map((bytes) => actorCodec.decode(bytes));
  }

  /** Field of the table (`namedActorField`) to ActorID in hexadecimal. */
  async namedActors(): Promise<Map<string, string>> {
    return new Map(Object.entries(await this.#ask(() => this.#redis.hgetall(NAMED_ACTORS))));
  }

  /** 1 for the first job of the cluster. */
  nextJobNumber(): Promise<number> {
    return this.#ask(() => this.#redis.incr(JOB_COUNTER));
  }

  /** Makes all changes or none, in one round trip. */
  async commit(changes: readonly TableChange[]): Promise<void> {
    if (changes.length === 0) return;
    const transaction = this.#redis.multi();
    for (const { table, field, value } of changes) {
      if (value === undefined) transaction.hdel(table, field);
      else transaction.hset(table, field, typeof value === 'string' ? value : asBuffer(value));
    }
    const results = await this.#run(transaction.exec());
    const failed = results?.find(([error]) => error !== null)?.[0];
    if (failed) throw this.#explain(failed);
  }

  /** Nobody hears what is published while the server is away: it is dropped. */
  async publishLogs(job: JobId, batch: LogBatch): Promise<void> {
    if (this.#redis.status !== 'ready') return;
    const published = this.#run(this.#redis.publish(logsChannel(job), JSON.stringify(batch)));
    await new Promise<void>((resolve, reject) => {
      this.#publishing.add(resolve);
      published.then(() => resolve(), reject).finally(() => this.#publishing.delete(resolve));
    });
  }

  /**
   * Resolves, once the server has it, to a function that ends the subscription: what was published before is still heard, unless others
   * listen to the same channel.
   */
  subscribeLogs(job: JobId, onBatch: (batch: LogBatch) => void): Promise<() => Promise<void>> {
    return this.#subscribe(logsChannel(job), (json) => {
      onBatch(JSON.parse(json) as LogBatch);
    });
  }

  async publishError(job: JobId, notice: ErrorNotice): Promise<void> {
    await this.#ask(() => this.#redis.publish(errorsChannel(job), JSON.stringify(notice)));
  }

  /** As {@link subscribeLogs}. */
  subscribeErrors(job: JobId, onNotice: (notice: ErrorNotice) => void): Promise<() => Promise<void>> {
    return this.#subscribe(errorsChannel(job), (json) => {
      onNotice(JSON.parse(json) as ErrorNotice);
    });
  }

  async #subscribe(channel: string, listener: (json: string) => void): Promise<() => Promise<void>> {
    this.#subscriber ??= openConnection(this.#options).then((redis) => {
      redis.on('message', (from: string, json: string) => {
        for (const listen of this.#listeners.get(from) ?? []) listen(json);
      });
      // A connection that breaks again meanwhile, or is closed, has its next turn, or needs none.
      redis.on('ready', () => {
        if (this.#listeners.size > 0) redis.subscribe(...this.#listeners.keys()).catch(() => undefined);
      });
      return redis;
    });
    const subscriber = await this.#subscriber;
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    await this.#run(subscriber.subscribe(channel));
    const forget = (): void => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(channel) === listeners) this.#listeners.delete(channel);
    };
    return async () => {
      const isLast = listeners.size === 1 && listeners.has(listener) && this.#listeners.get(channel) === listeners;
      // The server's answer comes behind all that it has sent before, which is still heard.
      if (isLast && !this.#closed) await this.#run(subscriber.unsubscribe(channel)).finally(forget);
      else forget();
    };
  }

  /**
   * Of a batch that was answered in part when the connection broke, ioredis does not ask the rest again: this does, behind what was asked
   * since. So {@link commit}, whose order matters, does without.
   */
  async #ask<T>(command: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await command();
      } catch (error) {
        if (this.#closed || !(error instanceof Error) || error.name !== 'AbortError') throw this.#explain(error);
      }
    }
  }

  #run<T>(command: Promise<T>): Promise<T> {
    return command.catch((error: unknown) => {
      throw this.#explain(error);
    });
  }

  #explain(error: unknown): RayError {
    return explain(error, this.#options.locate());
  }
}

type ConnectionOptions = Required<Omit<RedisClientOptions, 'onLost'>>;

function follow(redis: Redis, { locate }: ConnectionOptions): void {
  const { host = '', port = 0 } = redis.options;
  const address = locate();
  if (isSameAddress(address, { host, port })) return;
  aim(redis, address);
  // A server whose machine is gone does not close its connections. One that is being sought is sought there from the next attempt on.
  redis.disconnect(true);
}

/** Takes effect at the next attempt to connect. */
function aim(redis: Redis, { host, port }: HostPort): void {
  markBackgroundTarget(hostAndPort(host, port));
  redis.options.host = host;
  redis.options.port = port;
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function explain(error: unknown, { host, port }: HostPort): RayError {
  if (error instanceof RayError) return error;
  // A refused transaction says only that it was refused; the refusals of its commands come with it.
  const [first] = (error as { previousErrors?: readonly unknown[] }).previousErrors ?? [error];
  const text = (first instanceof Error ? first.message : String(first)).replace(/\.$/, '');
  const context = { host, port };
  if (/^(WRONGPASS|NOAUTH|NOPERM)/.test(text)) {
    return new AuthenticationError(
      `Redis at ${host}:${port} refused the password: it belongs to another cluster. Use the token file in the session directory of this cluster.`,
      { context, cause: error },
    );
  }
  if (error instanceof Error && error.name === 'ReplyError') {
    const advice = /^(MISCONF|OOM)/.test(text)
      ? ' Look at the space left in the session directory and at redis.log.'
      : '';
    return new RedisServerError(`Redis at ${host}:${port} refused a request: ${text}.${advice}`, {
      context,
      cause: error,
    });
  }
  return new ConnectionError(`Redis at ${host}:${port} cannot be reached: ${text}`, { context, cause: error });
}

/** Tries until the server answers, refuses the password, or `timeoutMs` is over. Lost later, it is sought for as long again. */
async function openConnection(options: ConnectionOptions): Promise<Redis> {
  const { token, timeoutMs, locate, outliveMs } = options;
  const over = new AbortController();
  const endWait = afterAwake(waitingClock, Math.max(timeoutMs, outliveMs()), () => {
    over.abort();
  });
  for (let attempt = 1; ; attempt++) {
    let isUp = false;
    let lostAtMs = 0;
    const { host, port } = locate();
    markBackgroundTarget(hostAndPort(host, port));
    const redis = new Redis({
      host,
      port,
      password: token.derive('redis'),
      lazyConnect: true,
      connectTimeout: timeoutMs,
      enableAutoPipelining: true,
      disableClientInfo: true,
      // Nobody could catch what a connection that closes meanwhile says to it.
      autoResubscribe: false,
      maxRetriesPerRequest: null,
      retryStrategy(times) {
        if (times === 1) lostAtMs = performance.now();
        const isGivenUp = !isUp || performance.now() - lostAtMs > Math.max(timeoutMs, outliveMs());
        aim(redis, locate());
        return isGivenUp ? null : retryDelayMs(times);
      },
    });
    let failure: unknown;
    redis.on('error', (error: unknown) => (failure = error));
    try {
      await redis.connect();
      isUp = true;
      endWait();
      return redis;
    } catch (error) {
      redis.disconnect();
      const explained = explain(failure ?? error, { host, port });
      // A port that another cluster has taken since shows that the server is not there any more.
      const isRefused = explained instanceof AuthenticationError && outliveMs() === 0;
      if (isRefused || over.signal.aborted) {
        endWait();
        throw explained;
      }
      await delay(retryDelayMs(attempt));
    }
  }
}
