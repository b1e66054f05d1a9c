import { toHex, type NodeId, type ObjectId } from '../common/ids.js';
import { ConnectionError, ObjectLostError, RayError, ShutdownError } from '../common/errors.js';
import { isHereAs, type ObjectStore } from './store.js';
import { TransferPeer, type TransferPeerOptions } from './transfer-peer.js';
import { TRANSFER_STATUS } from './transfer-protocol.js';
import type { PullSource } from './types.js';

export interface PullManagerOptions {
  readonly store: ObjectStore;
  /** Of this node. */
  readonly nodeId: NodeId;
  /** The cluster's secret. */
  readonly token: string;
  /** Connections to one other node. Default 2. */
  readonly connectionsPerPeer?: number;
  /** Objects that may be pulled from one node at the same time; the others wait before they take any room. Default 16. */
  readonly pullsPerPeer?: number;
  /** Larger objects are asked for in pieces of this size. Default 4 MiB. */
  readonly chunkBytes?: number;
  /** Default 10,000. */
  readonly connectTimeoutMs?: number;
  /** A node that owes bytes and sends none for so long has failed; an idle connection is closed after it. Default 30,000. */
  readonly stallTimeoutMs?: number;
}

interface Pull {
  /** Tried in this order; callers that come while it runs may know more of them. */
  readonly sources: PullSource[];
  readonly done: Promise<void>;
}

const isSame = (a: PullSource, b: PullSource): boolean => a.host === b.host && a.port === b.port;

/** Brings objects of other nodes into this node's store, as secondary copies. */
export class PullManager {
  readonly #options: Required<PullManagerOptions>;
  readonly #peers = new Map<string, TransferPeer>();
  readonly #pulls = new Map<ObjectId, Pull>();
  #closed = false;

  constructor(options: PullManagerOptions) {
    this.#options = {
      connectionsPerPeer: 2,
      pullsPerPeer: 16,
      chunkBytes: 4 * 2 ** 20,
      connectTimeoutMs: 10_000,
      stallTimeoutMs: 30_000,
      ...options,
    };
  }

  /** Objects being pulled. */
  get active(): number {
    return this.#pulls.size;
  }

  /**
   * Resolves when the object is sealed on this node. The sources are tried in their order, each once; calls for an object that
   * is being pulled already share that pull, and add their sources to it. Without `sizeBytes` the first source is asked for it.
   *
   * Rejects with {@link ObjectLostError} when no source has the object or can be reached (`cause`: the last reason), with
   * `ObjectStoreFullError` when there is no room, and with {@link ShutdownError} after {@link close}.
   */
  pull(id: ObjectId, sizeBytes: number | undefined, sources: readonly PullSource[]): Promise<void> {
    const running = this.#pulls.get(id);
    if (running !== undefined) {
      for (const source of sources)
        if (!running.sources.some((known) => isSame(known, source))) running.sources.push(source);
      return running.done;
    }
    if (this.#options.store.contains(id)) return Promise.resolve();
    const all = [...sources];
    const done = this.#run(id, sizeBytes, all);
    this.#pulls.set(id, { sources: all, done });
    return done;
  }

  /** Breaks off every pull; resolves when none writes to the store any more. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const peer of this.#peers.values()) peer.close();
    await Promise.allSettled([...this.#pulls.values()].map(({ done }) => done));
  }

  /** @param sources - more of them may come meanwhile */
  async #run(id: ObjectId, sizeBytes: number | undefined, sources: readonly PullSource[]): Promise<void> {
    // By then the pull is noted.
    await Promise.resolve();
    const reasons: unknown[] = [];
    try {
      for (const source of sources) {
        if (this.#closed) break;
        try {
          await this.#pullFrom(id, sizeBytes, source);
          return;
        } catch (error) {
          // No room here: another source would not help.
          if (error instanceof RayError && !(error instanceof ConnectionError || error instanceof ObjectLostError)) {
            throw error;
          }
          reasons.push(error);
        }
      }
    } finally {
      this.#pulls.delete(id);
    }
    if (this.#closed) throw new ShutdownError('this node is shutting down: the object is not fetched any more');
    const detail = reasons.map((reason) => (reason as Error).message).join('; ');
    throw new ObjectLostError(
      `object ${toHex(id)} could not be fetched from another node: ${detail === '' ? 'no node is known to have it' : detail}`,
      { context: { objectId: toHex(id), sources: sources.length }, cause: reasons.at(-1) },
    );
  }

  async #pullFrom(id: ObjectId, knownBytes: number | undefined, source: PullSource): Promise<void> {
    const { store } = this.#options;
    const peer = this.#peer(source);
    await peer.enter();
    try {
      const sizeBytes = knownBytes ?? (await this.#sizeAt(peer, id, source));
      const made = await this.#makeRoom(id, sizeBytes);
      if (!made) return;
      try {
        await this.#fetch(peer, id, sizeBytes, source);
      } catch (error) {
        store.abort(id);
        throw error;
      }
      store.seal(id);
    } finally {
      peer.leave();
    }
  }

  /** `false` when the object is here by now: made by a task of this node. */
  async #makeRoom(id: ObjectId, sizeBytes: number): Promise<boolean> {
    const { store } = this.#options;
    for (;;) {
      try {
        await store.create(id, sizeBytes, { primary: false });
        return true;
      } catch (error) {
        if (isHereAs(error, 'sealed')) return false;
        if (!isHereAs(error, 'created')) throw error;
        // Whoever makes it may die before it is complete.
        await store.whenCreated(id);
      }
    }
  }

  async #sizeAt(peer: TransferPeer, id: ObjectId, source: PullSource): Promise<number> {
    const [response] = await peer.requestAll([{ id, offset: 0, lengthBytes: 0 }], [new Uint8Array(0)]);
    if (response!.status !== TRANSFER_STATUS.ok) throw this.#notThere(id, source);
    return response!.totalBytes;
  }

  /** Settles only when no byte of the object is on its way to the arena any more. */
  async #fetch(peer: TransferPeer, id: ObjectId, sizeBytes: number, source: PullSource): Promise<void> {
    const { store, chunkBytes } = this.#options;
    const window = store.window(id);
    const offsets = Array.from({ length: Math.max(1, Math.ceil(sizeBytes / chunkBytes)) }, (_, k) => k * chunkBytes);
    const targets = offsets.map((offset) => window.subarray(offset, Math.min(offset + chunkBytes, sizeBytes)));
    const responses = await peer.requestAll(
      targets.map((target, k) => ({ id, offset: offsets[k]!, lengthBytes: target.length })),
      targets,
    );
    for (const { status, totalBytes } of responses) {
      if (status === TRANSFER_STATUS.notFound) throw this.#notThere(id, source);
      if (status !== TRANSFER_STATUS.ok || totalBytes !== sizeBytes) {
        throw new ObjectLostError(
          `object ${toHex(id)} has ${totalBytes} bytes on ${source.host}:${source.port}, not ${sizeBytes}`,
        );
      }
    }
  }

  #notThere(id: ObjectId, { host, port }: PullSource): ObjectLostError {
    return new ObjectLostError(`object ${toHex(id)} is not on ${host}:${port} any more`, { context: { host, port } });
  }

  #peer({ host, port }: PullSource): TransferPeer {
    if (this.#closed) throw new ShutdownError('this node is shutting down');
    const key = `${host}:${port}`;
    let peer = this.#peers.get(key);
    if (peer === undefined) {
      const options: TransferPeerOptions = { ...this.#options, host, port };
      peer = new TransferPeer(options, () => this.#peers.delete(key));
      this.#peers.set(key, peer);
    }
    return peer;
  }
}
