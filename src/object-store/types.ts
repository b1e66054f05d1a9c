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
  /** Some of its bytes on the shared mapping, read only by convention. Views count as memory for V8: ask for no more than is used. */
  window(offset: number, sizeBytes: number): Uint8Array;
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
