import type { NodeId, ObjectId } from '../common/ids.js';

/** Where an object that is being created lies in the arena. */
export interface Allocation {
  /** Byte offset from the start of the arena file. */
  readonly offset: number;
  readonly sizeBytes: number;
}

/** Given to {@link ObjectStore.create}. */
export interface CreateObjectOptions {
  /** A primary copy stays until its owner frees it; a secondary one may be evicted at any time it is not pinned. */
  readonly primary: boolean;
  /** Process slot of the creator, so that what it left unsealed is aborted when it dies; default: the raylet itself. */
  readonly processSlot?: number;
  /** How long the call may wait without any memory being freed; default: the store's `createTimeoutMs`. */
  readonly timeoutMs?: number;
}

/** An object's bytes as a reader gets them. */
export interface StoredBytes {
  /**
   * A view of exactly the object's bytes with an `ArrayBuffer` of its own, or a heap copy (objects below the arena's
   * `viewMinBytes`, and objects of which this process has scribbled on an earlier view). Writing to it is seen by nobody else.
   */
  readonly bytes: Uint8Array;
  /** Whether `bytes` lies on the arena; the object then stays pinned until the last view on the same `ArrayBuffer` is collected. */
  readonly view: boolean;
}

/** An object of the store held in place by the raylet, for a transfer. */
export interface PinnedObject {
  readonly id: ObjectId;
  readonly sizeBytes: number;
  /** The object's bytes on the shared mapping: read only by convention. */
  readonly bytes: Uint8Array;
  /** Takes the pin back; may be called twice. */
  release(): void;
}

/** Figures of one store, in bytes and objects, at the moment of the call. */
export interface ObjectStoreStats {
  /** Bytes of the heap (the arena without header and index). */
  readonly capacityBytes: number;
  /** Bytes of the heap backed by memory so far. */
  readonly committedBytes: number;
  readonly usedBytes: number;
  /** Bytes of objects that some process holds pinned. */
  readonly pinnedBytes: number;
  /** Bytes of unpinned secondary copies: freed as soon as somebody needs room. */
  readonly evictableBytes: number;
  readonly objects: number;
  /** Calls of `create` waiting for room. */
  readonly waiting: number;
  /** Secondary copies evicted since the start. */
  readonly evicted: number;
}

/** Another node's transfer server that may hold an object. */
export interface PullSource {
  readonly nodeId: NodeId;
  readonly host: string;
  readonly port: number;
}

/*
 * Signatures of the classes (arena.ts, store.ts, client.ts, transfer-server.ts, transfer-client.ts):
 *
 * Arena.create({ dir, sizeBytes, indexSlots?, maxProcesses?, viewMinBytes? }): Arena      raylet; ObjectStoreUnavailableError
 * Arena.open(dir): Arena                                                                  everyone else
 * sweepStaleStores(uid): string[]      removes /dev/shm/batchray-<uid>-* whose raylet is gone; returns the directories removed
 * removeStaleStore(dir): boolean       the same for one directory (for a guard process, or a worker that lost its raylet)
 *
 * class ObjectStore                                                                       raylet
 *   constructor(arena, { requestGc?: () => Promise<void>; createTimeoutMs?: number })
 *   registerProcess(): number                                                             a free process slot for a new worker or driver
 *   reclaimProcess(processSlot): void                                                     after its death: pins back, unsealed objects aborted
 *   create(id, sizeBytes, CreateObjectOptions): Promise<Allocation>                       ObjectStoreFullError; ObjectExistsError
 *   window(id): Uint8Array                                                                raylet's own writes to an object it creates
 *   seal(id): void                                                                        idempotent: the client may have sealed already
 *   abort(id): void
 *   free(ids): void
 *   contains(id): boolean                                                                 sealed here
 *   sizeOf(id): number | undefined
 *   onSealed(id): Promise<void>                                                           rejects on abort with ObjectNotFoundError? no: stays until sealed or the store closes
 *   pin(id): PinnedObject | undefined
 *   stats(): ObjectStoreStats
 *   close(): Promise<void>                                                                removes the directory
 *
 * class StoreClient                                                                       driver, worker
 *   static open(dir, processSlot): StoreClient
 *   contains(id): boolean
 *   get(id): StoredBytes | undefined
 *   buffer(offset, sizeBytes): Uint8Array
 *   seal(id): void
 *   close(): void                                                                         views still alive become copies of their own
 *
 * class TransferServer { static listen({ host, token, store, port? }): Promise<TransferServer>; port; copiesTaken(id): readonly NodeId[]; close() }
 * class PullManager { constructor({ store, nodeId, token }); pull(id, sizeBytes | undefined, sources): Promise<void>; close() }
 */
