import {
  ConnectionError,
  ObjectFreedError,
  ObjectLostError,
  OwnerDiedError,
  RayError,
  ShutdownError,
  errorFromWire,
  errorToWire,
} from '../common/errors.js';
import type { batchray as wire } from '#protos/wire.js';
import { idBytes, toHex, type NodeId, type ObjectId } from '../common/ids.js';
import { formatBytes } from '../common/resources.js';
import { StoreClient } from '../object-store/client.js';
import type { NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer } from '../rpc/peer.js';
import { toBytes, writeFlat, type SerializedValue } from '../serialization/serialized-value.js';
import type { Address } from './address.js';
import type { CoreWorkerLinks, RayletLinks } from './links.js';
import { contentsFromWire } from './contents-wire.js';
import type { Contents, InlineContents, MemoryStore, StoredContents } from './memory-store.js';
import type { ReferenceCounter, RefInfo } from './reference-counter.js';
import type { Values } from './values.js';

export interface ObjectsOptions {
  readonly self: Address;
  readonly memory: MemoryStore;
  readonly counter: ReferenceCounter;
  readonly values: Values;
  readonly raylet: Peer<NodeManagerMessage>;
  readonly raylets: RayletLinks;
  readonly owners: CoreWorkerLinks;
  /** Known once the raylet has answered the registration. */
  readonly store: () => { readonly dir: string; readonly processSlot: number };
}

/** Byte 1 of the flat layout: whether out-of-band buffers follow, which values read from it would share. */
const HAS_BUFFERS = 1;

/** The values of objects: where they are, how they get here, how they are read and written. */
export class Objects {
  readonly #options: ObjectsOptions;
  readonly #memory: MemoryStore;
  readonly #counter: ReferenceCounter;
  readonly #values: Values;
  readonly #pulls = new Map<ObjectId, Promise<void>>();
  #store: StoreClient | undefined;
  #isClosed = false;
  #freeing: Map<NodeId, Uint8Array[]> | undefined;

  constructor(options: ObjectsOptions) {
    this.#options = options;
    this.#memory = options.memory;
    this.#counter = options.counter;
    this.#values = options.values;
  }

  /** Opened when the first large object is read or written. */
  get store(): StoreClient {
    if (this.#store === undefined) {
      if (this.#isClosed) throw new ShutdownError('this process is not connected to the cluster any more');
      const { dir, processSlot } = this.#options.store();
      this.#store = StoreClient.open(dir, processSlot);
    }
    return this.#store;
  }

  isOwn = (owner: Address): boolean => owner.workerId === this.#options.self.workerId;

  /** Never throws: of a cause that cannot be shipped, only what the error says arrives. */
  errorContents(error: RayError): InlineContents {
    const { serializer } = this.#values;
    const packed = (whole: RayError): Uint8Array => toBytes(serializer.serialize(whole, 'error'));
    let bytes: Uint8Array;
    try {
      bytes = packed(error);
    } catch {
      bytes = packed(errorFromWire(errorToWire(error)));
    }
    return { kind: 'inline', bytes, isError: true };
  }

  /**
   * Calls back, maybe at once, when it is known what or where the value is. The returned function ends the wait.
   * An object of another process is asked for at its owner.
   */
  whenKnown({ id, owner }: RefInfo, callback: (contents: Contents) => void): (() => void) | undefined {
    const contents = this.#memory.get(id);
    if (contents !== undefined) {
      callback(contents);
      return undefined;
    }
    if (!this.#memory.knows(id)) {
      if (this.isOwn(owner)) {
        callback(this.errorContents(goneError(id)));
        return undefined;
      }
      this.#memory.expect(id);
      void this.#fetch(id, owner);
    }
    return this.#memory.whenSet(id, callback);
  }

  async #fetch(id: ObjectId, owner: Address): Promise<void> {
    const link = this.#options.owners.acquire(owner);
    let contents: Contents;
    try {
      const { objectValue } = await link.peer.request({ getObject: { objectId: idBytes(id) } });
      contents = contentsFromWire(objectValue ?? {});
    } catch (error) {
      const lost = link.lost ?? (error instanceof ConnectionError ? error : undefined);
      contents = this.errorContents(lost === undefined ? asRayError(error) : ownerDied(id, owner, lost));
    } finally {
      this.#options.owners.release(link);
    }
    // Forgotten meanwhile: nobody here has the ref any more.
    if (this.#memory.knows(id)) this.#memory.set(id, contents);
  }

  /** Whether the value can be read without waiting. */
  isLocal(id: ObjectId, contents: Contents): boolean {
    return contents.kind === 'inline' || this.store.contains(id);
  }

  /** Brings a stored object to this node. `ref` is undefined for an object that only exists inside a task's description. */
  fetchLocal(id: ObjectId, contents: Contents, owner: Address | undefined): Promise<void> {
    if (contents.kind === 'inline' || this.store.contains(id)) return Promise.resolve();
    let pull = this.#pulls.get(id);
    if (pull === undefined) {
      pull = this.#pull(id, contents.sizeBytes, contents.nodeIds, owner).finally(() => this.#pulls.delete(id));
      this.#pulls.set(id, pull);
    }
    return pull;
  }

  async #pull(id: ObjectId, sizeBytes: number, nodeIds: readonly NodeId[], owner: Address | undefined): Promise<void> {
    const { raylet, self, owners } = this.#options;
    const pullFrom = (nodes: readonly NodeId[]): Promise<unknown> =>
      raylet.request({ pullObject: { objectId: idBytes(id), sizeBytes, nodeIds: nodes.map(idBytes) } });
    try {
      await pullFrom(nodeIds).catch(async (error: unknown) => {
        // It may have moved since these places were told.
        const places = error instanceof ObjectLostError ? await this.#placesNow(id, owner) : [];
        if (places.length === 0 || places.every((node) => nodeIds.includes(node))) throw error;
        await pullFrom(places);
      });
    } catch (error) {
      // What is known of a borrowed object may be out of date: the next reader asks its owner again.
      if (owner !== undefined && !this.isOwn(owner)) this.#memory.delete(id);
      throw error;
    }
    if (owner === undefined) return;
    if (this.isOwn(owner)) {
      this.#memory.addLocation(id, self.nodeId);
      return;
    }
    const link = owners.acquire(owner);
    link.peer.notify({ reportLocation: { objectId: idBytes(id), nodeId: idBytes(self.nodeId) } });
    owners.release(link);
  }

  /** Where the object is, as its owner knows it at this moment. */
  async #placesNow(id: ObjectId, owner: Address | undefined): Promise<readonly NodeId[]> {
    if (owner === undefined) return [];
    if (this.isOwn(owner)) {
      const contents = this.#memory.get(id);
      return contents?.kind === 'stored' ? contents.nodeIds : [];
    }
    const link = this.#options.owners.acquire(owner);
    try {
      const { objectValue } = await link.peer.request({ getObject: { objectId: idBytes(id) } });
      const contents = contentsFromWire(objectValue ?? {});
      return contents.kind === 'stored' ? contents.nodeIds : [];
    } catch {
      return [];
    } finally {
      this.#options.owners.release(link);
    }
  }

  /**
   * Reads a value that is known and on this node. `undefined` when a stored one is not on this node (any more). The refs inside are added
   * to `refs`; without it, the object is held until their owners have acknowledged this process.
   * @throws the error that it is; ModulesNotLoaded
   */
  read(id: ObjectId, contents: Contents, refs?: RefInfo[]): { value: unknown } | undefined {
    let bytes: Uint8Array;
    if (contents.kind === 'stored') {
      const stored = this.store.get(id);
      if (stored === undefined) return undefined;
      bytes = stored.bytes;
    } else {
      bytes = contents.bytes;
      if (bytes[1] === HAS_BUFFERS) bytes = Uint8Array.from(bytes);
      if (contents.isError) throw this.#values.unpack(bytes, []);
    }
    const found = refs ?? [];
    const value = this.#values.unpack(bytes, found);
    if (refs === undefined && found.length > 0) this.#holdUntilAcknowledged(id, found);
    return { value };
  }

  /** The outer object keeps the inner ones until this process is registered with their owners. */
  #holdUntilAcknowledged(outer: ObjectId, refs: readonly RefInfo[]): void {
    const wait = this.#counter.afterAcknowledged(refs, () => {
      this.#counter.drop(outer);
    });
    if (wait) this.#counter.hold(outer, undefined);
  }

  /**
   * Makes a stored object on this node. The body of `pieces` is copied at once; its buffers are read when there is room for them.
   * @param owner - of the object, who hears when it moves to another node; default: this process
   * @throws ObjectStoreFullError
   */
  create(id: ObjectId, pieces: SerializedValue, owner = this.#options.self.wire): Promise<StoredContents> {
    const value: SerializedValue = { ...pieces, body: Uint8Array.from(pieces.body) };
    return this.#create(id, value.sizeBytes, owner, (target) => {
      writeFlat(value, target);
    });
  }

  /** As {@link create} for a value that is in its flat layout already. */
  createFromBytes(id: ObjectId, bytes: Uint8Array): Promise<StoredContents> {
    return this.#create(id, bytes.byteLength, this.#options.self.wire, (target) => {
      target.set(bytes);
    });
  }

  async #create(
    id: ObjectId,
    sizeBytes: number,
    owner: wire.Address.$Properties,
    write: (target: Uint8Array) => void,
  ): Promise<StoredContents> {
    const { raylet, self } = this.#options;
    const objectId = idBytes(id);
    // What was let go just before may be the room, and the warm memory, for this.
    this.#flushFrees();
    const { objectAllocation } = await raylet.request({ createObject: { objectId, sizeBytes, owner } });
    if (!objectAllocation) throw new TypeError('protocol error: the reply holds no object_allocation');
    try {
      write(this.store.buffer(objectAllocation.offset ?? 0, sizeBytes));
      this.store.seal(id);
    } catch (error) {
      raylet.notify({ abortObject: { objectId } });
      throw error;
    }
    raylet.notify({ sealObject: { objectId } });
    return { kind: 'stored', sizeBytes, nodeIds: [self.nodeId] };
  }

  /** The last reference to an owned object is gone, or it is a result that nobody wants any more. */
  discard(id: ObjectId, contents = this.#memory.delete(id)): void {
    if (contents?.kind !== 'stored') return;
    // The raylet with the primary copy tells those that took copies from it; a copy here goes at once.
    const [primary, ...others] = contents.nodeIds;
    this.#freeOn(primary!, id);
    if (others.includes(this.#options.self.nodeId)) this.#freeOn(this.#options.self.nodeId, id);
  }

  /** As {@link discard} for what may still be on its way into the store, and may not get there. */
  discardWhenStored(id: ObjectId, value: Uint8Array | Promise<StoredContents>): void {
    if (value instanceof Uint8Array) return;
    value.then(
      (contents) => {
        this.discard(id, contents);
      },
      () => undefined,
    );
  }

  #freeOn(node: NodeId, id: ObjectId): void {
    if (this.#freeing === undefined) {
      this.#freeing = new Map();
      setImmediate(() => {
        this.#flushFrees();
      });
    }
    const ids = this.#freeing.get(node);
    if (ids === undefined) this.#freeing.set(node, [idBytes(id)]);
    else ids.push(idBytes(id));
  }

  #flushFrees(): void {
    const freeing = this.#freeing;
    if (freeing === undefined) return;
    this.#freeing = undefined;
    for (const [node, objectIds] of freeing) {
      if (node === this.#options.self.nodeId) this.#options.raylet.notify({ freeObjects: { objectIds } });
      else void this.#freeRemote(node, objectIds);
    }
  }

  async #freeRemote(node: NodeId, objectIds: Uint8Array[]): Promise<void> {
    const link = await this.#options.raylets.toNode(node).catch(() => undefined);
    if (link === undefined) return;
    link.peer.notify({ freeObjects: { objectIds } });
    this.#options.raylets.release(link);
  }

  /** `free`: the value goes although there are references. */
  free(id: ObjectId): void {
    if (!this.#memory.knows(id)) return;
    const contents = this.#memory.get(id);
    const error = new ObjectFreedError(`object ${toHex(id)} was released by free`);
    this.#memory.set(id, this.errorContents(error));
    this.#counter.dropContained(id);
    if (contents !== undefined) this.discard(id, contents);
  }

  nodeDied(node: NodeId, reason: string): void {
    for (const id of [...this.#memory.storedOn(node)]) {
      const contents = this.#memory.get(id);
      if (!this.#memory.removeLocation(id, node) || contents?.kind !== 'stored') continue;
      this.#lost(id, contents.sizeBytes, node, reason);
    }
  }

  #lost(id: ObjectId, sizeBytes: number, node: NodeId, reason: string): void {
    const error = new ObjectLostError(
      `object ${toHex(id)} (${formatBytes(sizeBytes)}) is lost: its only copy was on node ${toHex(node).slice(0, 8)}, which died: ${reason}. Run the task that made it again.`,
      { context: { objectId: toHex(id), nodeId: toHex(node) } },
    );
    this.#memory.set(id, this.errorContents(error));
  }

  /** A borrower or a raylet reports that a node has no copy any more, or has one. It may come before the answer of the task. */
  reportLocation(id: ObjectId, node: NodeId, lost: boolean): void {
    if (!lost && this.#memory.knows(id) && this.#memory.get(id) === undefined) {
      this.#memory.whenSet(id, () => {
        this.#memory.addLocation(id, node);
      });
    } else if (!lost) this.#memory.addLocation(id, node);
    else this.#memory.removeLocation(id, node);
  }

  /** Gives pins back. */
  close(): void {
    this.#isClosed = true;
    this.#store?.close();
    this.#store = undefined;
  }
}

const goneError = (id: ObjectId): ObjectFreedError =>
  new ObjectFreedError(`object ${toHex(id)} is gone: its last reference was let go`);

function ownerDied(id: ObjectId, owner: Address, cause: Error): OwnerDiedError {
  return new OwnerDiedError(
    `object ${toHex(id)} is lost: the process that owned it, worker ${toHex(owner.workerId).slice(0, 8)} at ${owner.host}, is gone (${cause.message}). Objects live as long as the process that made them or called the task.`,
    { context: { objectId: toHex(id), ownerWorkerId: toHex(owner.workerId), ownerHost: owner.host } },
  );
}

export const asRayError = (error: unknown): RayError =>
  error instanceof RayError
    ? error
    : new RayError(error instanceof Error ? error.message : String(error), { cause: error });
