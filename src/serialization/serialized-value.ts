/**
 * The flat layout of a serialized value, and the pieces it is made of.
 *
 * Little-endian. Without out-of-band buffers (nearly every argument and result):
 *
 * | offset | size | what |
 * |---|---|---|
 * | 0 | 1 | version, {@link FLAT_VERSION} |
 * | 1 | 1 | 0 |
 * | 2 | rest | msgpack body |
 *
 * With buffers: byte 1 is 1, a `u32` count at 4, the body's length as a double at 8, one double a buffer from 16 on,
 * then the body, then each buffer at the next multiple of 64 bytes counted from the start.
 */

/** How values of one kind are shipped that the structured-clone set does not know (object refs, handles, functions). */
export interface ValueExtension {
  /** Names the extension on the wire; sender and receiver register the same tag. */
  readonly tag: string;
  /**
   * Asked only for functions and for objects whose prototype is none of the built-in ones: plain objects, arrays,
   * maps, errors of the built-in classes and so on never reach an extension. Must not throw and must be quick.
   */
  matches(value: object): boolean;
  /** Gives something structured, which is packed in turn (nested extensions included). */
  pack(value: object): unknown;
  /** The inverse of `pack`; may return {@link NotReady}. A value cannot contain itself through this part. */
  unpack(packed: unknown): unknown;
  /** A second part, packed after `pack`'s, in which the value may occur again (cycles). */
  packRest?(value: object): unknown;
  /** Completes what `unpack` made. Given exactly when `packRest` is. */
  unpackRest?(value: unknown, rest: unknown): void;
  /** Words the error when `pack` threw (`path` is empty), or when what is at `path` in what it gave cannot be shipped. */
  describeFailure?(value: object, path: string, reason: string): string;
}

/** What `unpack` returns when something has to be loaded first: unpacking is tried again after `ready`. */
export class NotReady {
  constructor(readonly ready: Promise<unknown>) {
    // Whoever waits sees the failure; nobody may be waiting because reading failed elsewhere.
    ready.catch(() => undefined);
  }
}

/** A value in pieces; nothing is copied yet except what went into `body`. */
export interface SerializedValue {
  /** msgpack. May be a window on memory that the serializer's next `serialize` overwrites: copy it before. */
  readonly body: Uint8Array;
  /** Binary parts of 4 KiB and more, windows on the caller's own memory: what they show can still change. */
  readonly buffers: readonly Uint8Array[];
  /** Length of the flat layout. */
  readonly sizeBytes: number;
}

export const FLAT_VERSION = 1;
export const BUFFER_ALIGNMENT = 64;

const SHORT_HEADER_BYTES = 2;
const FULL_HEADER_BYTES = 16;

const align = (offset: number): number => Math.ceil(offset / BUFFER_ALIGNMENT) * BUFFER_ALIGNMENT;

/** Length of the flat layout of a body of `bodyBytes` and these buffers. */
export function flatSizeBytes(bodyBytes: number, buffers: readonly Uint8Array[]): number {
  if (buffers.length === 0) return SHORT_HEADER_BYTES + bodyBytes;
  let end = FULL_HEADER_BYTES + 8 * buffers.length + bodyBytes;
  for (const buffer of buffers) end = align(end) + buffer.byteLength;
  return end;
}

/** Writes the flat layout to the first `value.sizeBytes` bytes of `target`, with one copy a buffer. */
export function writeFlat(value: SerializedValue, target: Uint8Array): void {
  if (target.byteLength < value.sizeBytes) {
    throw new RangeError(`target has ${target.byteLength} bytes, the value needs ${value.sizeBytes}`);
  }
  const { body, buffers } = value;
  target[0] = FLAT_VERSION;
  if (buffers.length === 0) {
    target[1] = 0;
    target.set(body, SHORT_HEADER_BYTES);
    return;
  }
  target.fill(0, 1, 4);
  target[1] = 1;
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  view.setUint32(4, buffers.length, true);
  view.setFloat64(8, body.byteLength, true);
  let end = FULL_HEADER_BYTES;
  for (const buffer of buffers) {
    view.setFloat64(end, buffer.byteLength, true);
    end += 8;
  }
  target.set(body, end);
  end += body.byteLength;
  for (const buffer of buffers) {
    const start = align(end);
    target.fill(0, end, start);
    target.set(buffer, start);
    end = start + buffer.byteLength;
  }
}

/** The flat layout as bytes of its own, which nothing overwrites. */
export function toBytes(value: SerializedValue): Uint8Array {
  const target = Buffer.allocUnsafe(value.sizeBytes);
  writeFlat(value, target);
  return target;
}

/** Where the parts of a flat layout lie. */
export interface FlatParts {
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly buffers: readonly Uint8Array[];
}

const NO_BUFFERS: readonly Uint8Array[] = [];

/** Finds the parts of a flat layout without copying; a string says what is wrong with the bytes. */
export function readFlat(bytes: Uint8Array): FlatParts | string {
  if (bytes.byteLength < SHORT_HEADER_BYTES) return `only ${bytes.byteLength} bytes`;
  if (bytes[0] !== FLAT_VERSION) return `format version ${bytes[0]} where this process reads ${FLAT_VERSION}`;
  if (bytes[1] === 0) return { bodyStart: SHORT_HEADER_BYTES, bodyEnd: bytes.byteLength, buffers: NO_BUFFERS };
  if (bytes[1] !== 1) return `unknown flags ${bytes[1]}`;
  if (bytes.byteLength < FULL_HEADER_BYTES) return `only ${bytes.byteLength} bytes`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const bodyStart = FULL_HEADER_BYTES + 8 * count;
  const bodyEnd = bodyStart + view.getFloat64(8, true);
  if (!isOffset(bodyEnd, bodyStart, bytes.byteLength)) return 'the body reaches beyond the end';
  const buffers: Uint8Array[] = [];
  let end = bodyEnd;
  for (let index = 0; index < count; index++) {
    const start = align(end);
    end = start + view.getFloat64(FULL_HEADER_BYTES + 8 * index, true);
    if (!isOffset(end, start, bytes.byteLength)) return `buffer ${index} reaches beyond the end`;
    buffers.push(new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start));
  }
  return { bodyStart, bodyEnd, buffers };
}

const isOffset = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;
