/**
 * The few calls of the C library that Node does not offer, through koffi, which is loaded at the first use.
 * Addresses are plain numbers: Linux hands out user addresses below 2^48.
 */
import { createRequire } from 'node:module';
import type koffiModule from 'koffi';

type Koffi = typeof koffiModule;

/** A call of the C library failed. `code` is the errno's name, as in Node's own errors. */
export class NativeError extends Error {
  constructor(
    readonly syscall: string,
    readonly errno: number,
    readonly code: string,
  ) {
    super(`${syscall}: ${code}`);
    this.name = 'NativeError';
  }
}

interface Libc {
  readonly mmap: (
    address: number,
    length: number,
    prot: number,
    flags: number,
    fd: number,
    offset: number,
  ) => number | bigint;
  readonly munmap: (address: number, length: number) => number;
  readonly madvise: (address: number, length: number, advice: number) => number;
  readonly posixFallocate: ((fd: number, offset: number, length: number) => number) & {
    async(fd: number, offset: number, length: number, done: (error: Error | null, result: number) => void): void;
  };
  readonly flock: (fd: number, operation: number) => number;
  readonly prctl: (option: number, arg2: number, arg3: number, arg4: number, arg5: number) => number;
}

let loaded: { readonly koffi: Koffi; readonly libc: Libc } | undefined;

function native(): { readonly koffi: Koffi; readonly libc: Libc } {
  if (loaded !== undefined) return loaded;
  const koffi = createRequire(import.meta.url)('koffi') as Koffi;
  const library = koffi.load(null);
  const func = (name: string, result: string, args: string[]): unknown => library.func(name, result, args);
  loaded = {
    koffi,
    libc: {
      mmap: func('mmap', 'uintptr_t', ['uintptr_t', 'size_t', 'int', 'int', 'int', 'int64_t']) as Libc['mmap'],
      munmap: func('munmap', 'int', ['uintptr_t', 'size_t']) as Libc['munmap'],
      madvise: func('madvise', 'int', ['uintptr_t', 'size_t', 'int']) as Libc['madvise'],
      posixFallocate: func('posix_fallocate', 'int', ['int', 'int64_t', 'int64_t']) as Libc['posixFallocate'],
      flock: func('flock', 'int', ['int', 'int']) as Libc['flock'],
      prctl: func('prctl', 'int', ['int', 'ulong', 'ulong', 'ulong', 'ulong']) as Libc['prctl'],
    },
  };
  return loaded;
}

function failure(syscall: string, errno: number): NativeError {
  const codes = Object.entries(native().koffi.os.errno);
  return new NativeError(syscall, errno, codes.find(([, value]) => value === errno)?.[0] ?? `errno ${errno}`);
}

const PROT_READ_WRITE = 3;
const MAP_SHARED = 0x1;
const MAP_PRIVATE = 0x2;
const MAP_FIXED = 0x10;
const MAP_ANONYMOUS = 0x20;
const MAP_NORESERVE = 0x4000;
const MADV_DONTNEED = 4;
const LOCK_EX_NB = 2 | 4;
const PR_SET_PDEATHSIG = 1;

function map(address: number, lengthBytes: number, flags: number, fd: number): number {
  const { libc, koffi } = native();
  const result = libc.mmap(address, lengthBytes, PROT_READ_WRITE, flags, fd, 0);
  // MAP_FAILED is (void *)-1, which koffi gives as a bigint because it is not a safe integer.
  if (typeof result === 'bigint') throw failure('mmap', koffi.errno());
  return result;
}

/** Maps a file for reading and writing, seen by everybody who maps it. Returns the address. */
export function mmapShared(fd: number, lengthBytes: number): number {
  return map(0, lengthBytes, MAP_SHARED, fd);
}

/** Maps a file copy-on-write: pages show the file until this process writes to them. Returns the address. */
export function mmapPrivate(fd: number, lengthBytes: number): number {
  return map(0, lengthBytes, MAP_PRIVATE | MAP_NORESERVE, fd);
}

/** Replaces what is mapped at `address` (page aligned) by fresh zero pages that belong to no file. */
export function remapAnonymous(address: number, lengthBytes: number): void {
  map(address, lengthBytes, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1);
}

export function munmap(address: number, lengthBytes: number): void {
  const { libc, koffi } = native();
  if (libc.munmap(address, lengthBytes) !== 0) throw failure('munmap', koffi.errno());
}

/** Drops this process's own copies of the pages of a private mapping: the next access shows the file again. */
export function dropPrivatePages(address: number, lengthBytes: number): void {
  const { libc, koffi } = native();
  if (libc.madvise(address, lengthBytes, MADV_DONTNEED) !== 0) throw failure('madvise', koffi.errno());
}

/**
 * An `ArrayBuffer` over mapped memory; collecting it frees nothing. At most 4 GiB - 1 (Node aborts the process above:
 * checked by the caller), and whoever unmaps the memory must know that no view is used any more.
 */
export function viewMemory(address: number, lengthBytes: number): ArrayBuffer {
  return native().koffi.view(address, lengthBytes);
}

/** Gives a range of a file real memory or disk blocks, at once. Throws {@link NativeError} (`ENOSPC` when there is no room). */
export function fallocateSync(fd: number, offset: number, lengthBytes: number): void {
  const errno = native().libc.posixFallocate(fd, offset, lengthBytes);
  if (errno !== 0) throw failure('posix_fallocate', errno);
}

/** {@link fallocateSync} on a thread of the pool. */
export function fallocate(fd: number, offset: number, lengthBytes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    native().libc.posixFallocate.async(fd, offset, lengthBytes, (error, errno) => {
      if (error !== null) reject(error);
      else if (errno !== 0) reject(failure('posix_fallocate', errno));
      else resolve();
    });
  });
}

/** Takes the exclusive lock of an open file unless somebody else has it. The kernel gives it back when the holder dies. */
export function tryLock(fd: number): boolean {
  return native().libc.flock(fd, LOCK_EX_NB) === 0;
}

/**
 * The kernel sends `signal` to this process when its parent dies. The caller checks `process.ppid` afterwards: a parent
 * that died before this call sends nothing.
 */
export function prctlSetPdeathsig(signal: number): void {
  const { libc, koffi } = native();
  if (libc.prctl(PR_SET_PDEATHSIG, signal, 0, 0, 0) !== 0) throw failure('prctl', koffi.errno());
}
