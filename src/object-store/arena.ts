/**
 * The arena: one file in shared memory, mapped once by every process of the node. First a page of header, then the shared
 * index, then the heap. It is as long as it may ever get from the start, but only the part that is committed has memory
 * behind it; nobody touches the rest, because the raylet allocates only what is committed. So a full tmpfs is an error of
 * {@link Arena.commit} and never a SIGBUS.
 *
 * It is mapped twice: shared (the raylet, creators, copies) and private (what user code gets to see: writing there changes
 * only the writer's own copy of the page).
 */
import fs from 'node:fs';
import path from 'node:path';
import { ObjectStoreError } from '../common/errors.js';
import {
  fallocate,
  fallocateSync,
  mmapPrivate,
  mmapShared,
  munmap,
  NativeError,
  viewMemory,
} from '../common/native.js';
import { PAGE_BYTES } from './allocator.js';
import { SharedIndex, SLOT_BYTES } from './shared-index.js';
import { STORE_FILE, claimStoreDirectory, releaseStoreDirectory } from './store-directory.js';

export interface ArenaOptions {
  /** Made with mode 0700; must not exist, or belong to a raylet that is gone. */
  readonly dir: string;
  /** The whole file: header, index and heap. Rounded down to pages. */
  readonly sizeBytes: number;
  /** Objects that the index can hold, a power of two; default: one for each 64 KiB of the arena, at least 1024. */
  readonly indexSlots?: number;
  /** Objects of at least this size start on a page of their own and are handed out as views. Default 64 KiB. */
  readonly viewMinBytes?: number;
}

/** A view in Node is limited to this; larger objects cannot be handed out in one piece. */
export const MAX_OBJECT_BYTES = 2 ** 32 - PAGE_BYTES;

const MAGIC = 0x59415242;
const LAYOUT_VERSION = 1;
const HEADER_BYTES = PAGE_BYTES;
const START_BYTES = 2 * 1024 * 1024 * 1024;

/** Words of the header: magic, layout version, index slots, viewMinBytes, then two doubles: file size, heap offset. */
const HEADER_WORDS = 4;

const pow2AtLeast = (n: number): number => 2 ** Math.ceil(Math.log2(n));

interface Layout {
  readonly sizeBytes: number;
  readonly indexSlots: number;
  readonly viewMinBytes: number;
  readonly heapOffset: number;
}

export class Arena {
  readonly index: SharedIndex;
  readonly sizeBytes: number;
  readonly heapOffset: number;
  readonly viewMinBytes: number;
  readonly #fd: number;
  readonly #sharedAddress: number;
  #privateAddress: number | undefined;
  #start: ArrayBuffer | undefined;
  #closed = false;

  private constructor(
    readonly dir: string,
    fd: number,
    layout: Layout,
    /** Only the raylet's: the lock of the directory. */
    readonly ownerFd: number | undefined,
  ) {
    this.#fd = fd;
    this.sizeBytes = layout.sizeBytes;
    this.heapOffset = layout.heapOffset;
    this.viewMinBytes = layout.viewMinBytes;
    this.#sharedAddress = mmapShared(fd, layout.sizeBytes);
    this.index = new SharedIndex(
      viewMemory(this.#sharedAddress + HEADER_BYTES, layout.indexSlots * SLOT_BYTES),
      layout.indexSlots,
    );
  }

  /** For the raylet. Throws {@link ObjectStoreError} when the place is not writable, too small, or in use. */
  static create(options: ArenaOptions): Arena {
    const { dir } = options;
    const sizeBytes = Math.floor(options.sizeBytes / PAGE_BYTES) * PAGE_BYTES;
    const indexSlots = options.indexSlots ?? pow2AtLeast(Math.max(1024, sizeBytes / 65536));
    if (indexSlots !== pow2AtLeast(indexSlots)) throw new RangeError(`indexSlots=${indexSlots} is not a power of two`);
    const heapOffset = Math.ceil((HEADER_BYTES + indexSlots * SLOT_BYTES) / PAGE_BYTES) * PAGE_BYTES;
    if (heapOffset >= sizeBytes) {
      throw new ObjectStoreError(
        `an object store of ${options.sizeBytes} bytes has no room for objects: it needs more than ${heapOffset} bytes`,
        { context: { dir, sizeBytes: options.sizeBytes } },
      );
    }
    const ownerFd = claimStoreDirectory(dir);
    try {
      const fd = fs.openSync(path.join(dir, STORE_FILE), 'wx+', 0o600);
      const viewMinBytes = options.viewMinBytes ?? 65536;
      try {
        fs.ftruncateSync(fd, sizeBytes);
        fallocateSync(fd, 0, heapOffset);
        const arena = new Arena(dir, fd, { sizeBytes, indexSlots, viewMinBytes, heapOffset }, ownerFd);
        const header = viewMemory(arena.#sharedAddress, HEADER_BYTES);
        new Float64Array(header, HEADER_WORDS * 4, 2).set([sizeBytes, heapOffset]);
        new Int32Array(header, 0, HEADER_WORDS).set([MAGIC, LAYOUT_VERSION, indexSlots, viewMinBytes]);
        return arena;
      } catch (error) {
        fs.closeSync(fd);
        throw error;
      }
    } catch (error) {
      releaseStoreDirectory(dir, ownerFd);
      throw new ObjectStoreError(
        `cannot make an object store of ${sizeBytes} bytes in ${dir}: ${(error as Error).message}. ` +
          `Make the store smaller, or ${path.dirname(dir)} larger.`,
        { context: { dir, sizeBytes }, cause: error },
      );
    }
  }

  /** For every other process. Throws {@link ObjectStoreError} when there is no store, or one of another version. */
  static open(dir: string): Arena {
    const file = path.join(dir, STORE_FILE);
    let fd: number;
    try {
      fd = fs.openSync(file, 'r+');
    } catch (error) {
      throw new ObjectStoreError(
        `cannot open the object store ${file}: ${(error as Error).message}. Is the raylet of this node still running?`,
        { context: { dir }, cause: error },
      );
    }
    const header = new ArrayBuffer(HEADER_BYTES);
    fs.readSync(fd, new Uint8Array(header), 0, HEADER_BYTES, 0);
    const [magic, version, indexSlots, viewMinBytes] = new Int32Array(header, 0, HEADER_WORDS);
    const [sizeBytes, heapOffset] = new Float64Array(header, HEADER_WORDS * 4, 2);
    if (magic !== MAGIC || version !== LAYOUT_VERSION) {
      fs.closeSync(fd);
      throw new ObjectStoreError(
        `${file} is not an object store of this version of batchray (layout ${String(version)}, expected ${LAYOUT_VERSION})`,
        { context: { dir } },
      );
    }
    const layout = {
      sizeBytes: sizeBytes!,
      heapOffset: heapOffset!,
      indexSlots: indexSlots!,
      viewMinBytes: viewMinBytes!,
    };
    try {
      const arena = new Arena(dir, fd, layout, undefined);
      // Now, so that a limit on address space is an error here and not of the first read.
      arena.#privateAddress = mmapPrivate(fd, arena.sizeBytes);
      return arena;
    } catch (error) {
      fs.closeSync(fd);
      throw new ObjectStoreError(
        `cannot map the object store ${file} (twice ${layout.sizeBytes} bytes): ${(error as Error).message}. ` +
          `Is the address space of this process limited (ulimit -v)?`,
        { context: { dir, sizeBytes: layout.sizeBytes }, cause: error },
      );
    }
  }

  /** Where the private mapping starts. The raylet has none: it hands out no views. */
  get privateAddress(): number {
    if (this.#privateAddress === undefined) throw new Error('this process has no private mapping of the object store');
    return this.#privateAddress;
  }

  /**
   * A window on the shared mapping. Not for user code: its `buffer` may hold other objects too. It must not be touched
   * after {@link close}, nor after its range was freed.
   */
  window(offset: number, sizeBytes: number): Uint8Array {
    if (this.#closed) throw new Error('the object store is closed');
    if (offset < this.heapOffset || offset + sizeBytes > this.sizeBytes) {
      throw new RangeError(`[${offset}, ${offset + sizeBytes}) is outside the heap of the object store`);
    }
    // An empty view has no address: koffi refuses it.
    if (sizeBytes === 0) return new Uint8Array(0);
    // A new ArrayBuffer counts as that much new memory for V8, and large ones set off garbage collections that take longer than
    // the copy. Since allocation is lowest first, one over the start of the arena serves nearly all windows.
    this.#start ??= viewMemory(this.#sharedAddress, Math.min(this.sizeBytes, START_BYTES));
    if (offset + sizeBytes <= this.#start.byteLength) return new Uint8Array(this.#start, offset, sizeBytes);
    return new Uint8Array(viewMemory(this.#sharedAddress + offset, sizeBytes));
  }

  /** Raylet only: gives `[from, to)` of the file memory. Throws {@link ObjectStoreError} when there is none left. */
  async commit(from: number, to: number): Promise<void> {
    try {
      await fallocate(this.#fd, from, to - from);
    } catch (error) {
      if (!(error instanceof NativeError)) throw error;
      const { bavail, bsize } = fs.statfsSync(this.dir);
      throw new ObjectStoreError(
        `${path.dirname(this.dir)} has no room for the object store: ${to - from} more bytes were needed after ${from}, ` +
          `${bavail * bsize} are free (${error.code})`,
        { context: { dir: this.dir, neededBytes: to - from, freeBytes: bavail * bsize }, cause: error },
      );
    }
  }

  /**
   * Lets go of the mappings; the raylet's also removes the directory. The caller has made sure that nothing looks at a
   * window any more; `keepPrivate` are page-aligned ranges of the private mapping that stay mapped, in address order.
   */
  close(keepPrivate: readonly { readonly offset: number; readonly sizeBytes: number }[] = []): void {
    if (this.#closed) return;
    this.#closed = true;
    this.index.detach();
    this.#start = undefined;
    munmap(this.#sharedAddress, this.sizeBytes);
    if (this.#privateAddress !== undefined) {
      let at = 0;
      for (const keep of [...keepPrivate, { offset: this.sizeBytes, sizeBytes: 0 }]) {
        if (keep.offset > at) munmap(this.#privateAddress + at, keep.offset - at);
        at = keep.offset + keep.sizeBytes;
      }
    }
    fs.closeSync(this.#fd);
    if (this.ownerFd !== undefined) releaseStoreDirectory(this.dir, this.ownerFd);
  }
}
