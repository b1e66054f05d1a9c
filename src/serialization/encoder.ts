import { types } from 'node:util';
import type { ValueExtension } from './serialized-value.js';
import { describeValue } from './describe.js';
import { findPath } from './find-path.js';
import {
  AGGREGATE_ERROR,
  ARRAY_BUFFER_TYPE,
  BINARY_CLASSES,
  ERROR_PROTOTYPES,
  ESCAPE,
  EXTERNAL_MIN_BYTES,
  KIND,
  MAX_SHAPE_KEYS,
  MAX_SHAPES,
} from './wire.js';

/** Thrown inside an encoding; `offender` is what a second walk looks for to name the path. */
export class Unshippable extends Error {
  constructor(
    readonly offender: unknown,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

export const isStackOverflow = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes('call stack');

function reasonOf(error: unknown): string {
  if (error instanceof Unshippable) return error.reason;
  return isStackOverflow(error) ? 'it is nested too deeply' : `reading it threw ${String(error)}`;
}

/** Programs assign other things than strings to the texts of errors, whatever their types say. */
function textAt(error: Record<string, unknown>, key: string): string {
  try {
    return String(error[key]);
  } catch (failure) {
    return `[not shipped: reading it threw ${String(failure)}]`;
  }
}

const SCRATCH_BYTES = 16 * 1024;
/** A larger scratch is left to the garbage collector after its message. */
const MAX_KEPT_BYTES = 1024 * 1024;
const RECENT_SHAPES = 8;
/** Up to this length a string is written unit by unit, which is quicker than a call out of JavaScript. */
const SHORT_STRING = 40;
const DEDICATED_ERROR_KEYS = new Set(['message', 'name', 'stack', 'cause', 'errors']);

interface Shape {
  readonly keys: readonly string[];
  readonly number: number;
}

type ObjectWriter = (encoder: Encoder, value: object) => void;

/** Exact prototypes only: instances of subclasses are class instances, whose extra state nobody could see. */
const WRITERS = new Map<object | null, ObjectWriter>([
  [Object.prototype, (encoder, value) => encoder.writePlainObject(value as Record<string, unknown>)],
  [Array.prototype, (encoder, value) => encoder.writeArray(value as unknown[])],
  [null, (encoder, value) => encoder.writeWideObject(KIND.nullObject, value as Record<string, unknown>)],
  [Map.prototype, (encoder, value) => encoder.writeMap(value as Map<unknown, unknown>)],
  [Set.prototype, (encoder, value) => encoder.writeSet(value as Set<unknown>)],
  [Date.prototype, (encoder, value) => encoder.writeDate(value as Date)],
  [RegExp.prototype, (encoder, value) => encoder.writeRegExp(value as RegExp)],
  [SharedArrayBuffer.prototype, (encoder, value) => encoder.writeBuffer(value as SharedArrayBuffer)],
  ...[Number, String, Boolean, BigInt].map((boxed): [object, ObjectWriter] => [
    boxed.prototype,
    (encoder, value) => encoder.writeBoxed(value),
  ]),
  ...BINARY_CLASSES.map((binary, type): [object, ObjectWriter] => [
    binary.prototype,
    type === ARRAY_BUFFER_TYPE
      ? (encoder, value) => encoder.writeBuffer(value as ArrayBuffer)
      : (encoder, value) => encoder.writeView(type, value as ArrayBufferView),
  ]),
  ...ERROR_PROTOTYPES.map((prototype, number): [object, ObjectWriter] => [
    prototype,
    (encoder, value) => encoder.writeError(number, value as Error),
  ]),
]);

/** Writes one message after the other into a scratch buffer of its own. Not reentrant. */
export class Encoder {
  busy = false;
  buffers: Uint8Array[] = [];
  readonly #extensions: readonly ValueExtension[];
  #bytes = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  #view = new DataView(this.#bytes.buffer);
  #position = 0;
  readonly #numbers = new Map<object, number>();
  #recentShapes: Shape[] = [];
  #shapeCount = 0;

  constructor(extensions: readonly ValueExtension[]) {
    this.#extensions = extensions;
  }

  /** The body, a window on the scratch; `buffers` holds the out-of-band parts until the next call. */
  encode(value: unknown): Uint8Array {
    this.busy = true;
    this.#position = 0;
    if (this.buffers.length > 0) this.buffers = [];
    try {
      this.write(value);
      return this.#bytes.subarray(0, this.#position);
    } finally {
      this.busy = false;
      if (this.#numbers.size > 0) this.#numbers.clear();
      if (this.#shapeCount > 0) {
        this.#recentShapes = [];
        this.#shapeCount = 0;
      }
      if (this.#bytes.byteLength > MAX_KEPT_BYTES) this.#allocate(SCRATCH_BYTES);
    }
  }

  write(value: unknown): void {
    switch (typeof value) {
      case 'string':
        return this.#writeString(value);
      case 'number':
        return this.#writeNumber(value);
      case 'boolean':
        return this.#byte(value ? 0xc3 : 0xc2);
      case 'undefined':
        return this.#kind(KIND.undefined);
      case 'bigint':
        this.#kind(KIND.bigInt);
        return this.#writeString(value.toString(16));
      case 'symbol':
        throw new Unshippable(value, 'symbols exist only in their own process; use a string');
      default:
        if (value === null) return this.#byte(0xc0);
        return this.#writeObject(value as object);
    }
  }

  #writeObject(value: object): void {
    const numbers = this.#numbers;
    const number = numbers.get(value);
    if (number !== undefined) {
      this.#kind(KIND.reference);
      return this.#writeUint(number);
    }
    numbers.set(value, numbers.size);
    const writer = typeof value === 'function' ? undefined : WRITERS.get(Object.getPrototypeOf(value) as object | null);
    if (writer !== undefined) return writer(this, value);
    for (const extension of this.#extensions) {
      if (extension.matches(value)) return this.#writeExtension(extension, value);
    }
    if (value instanceof Error) {
      const number = ERROR_PROTOTYPES.findLastIndex((prototype) =>
        Object.prototype.isPrototypeOf.call(prototype, value),
      );
      return this.writeError(number, value);
    }
    const foreign = typeof value === 'function' ? undefined : foreignWriter(value);
    if (foreign !== undefined) return foreign(this, value);
    throw new Unshippable(value, describeValue(value));
  }

  #writeExtension(extension: ValueExtension, value: object): void {
    let packed: unknown;
    try {
      this.#kind(extension.packRest === undefined ? KIND.extension : KIND.extensionWithRest);
      this.#writeString(extension.tag);
      packed = extension.pack(value);
      this.write(packed);
      if (extension.packRest !== undefined) {
        packed = extension.packRest(value);
        this.write(packed);
      }
    } catch (error) {
      if (isStackOverflow(error)) throw error;
      // What is packed exists only now: for callers the path leads no further than to the value itself.
      const isInside = error instanceof Unshippable;
      const reason = isInside ? error.reason : error instanceof Error ? error.message : String(error);
      const path = isInside ? findPath(packed, error.offender, '') : '';
      const cause = isInside ? error.cause : error;
      throw new Unshippable(value, extension.describeFailure?.(value, path, reason) ?? reason, { cause });
    }
  }

  writePlainObject(value: Record<string, unknown>): void {
    const keys = Object.keys(value);
    const shape = this.#recentShape(keys);
    if (shape !== undefined) {
      this.#kind(KIND.shape);
      this.#writeUint(shape.number);
    } else {
      if (keys.length > MAX_SHAPE_KEYS || this.#shapeCount >= MAX_SHAPES) {
        return this.writeWideObject(KIND.wideObject, value, keys);
      }
      // Overwrites the oldest of the recent ones; its number stays valid, it is only not used again.
      const number = this.#shapeCount++;
      this.#recentShapes[number % RECENT_SHAPES] = { keys, number };
      this.#kind(KIND.newShape);
      this.#writeUint(keys.length);
      for (const key of keys) this.#writeString(key);
    }
    for (const key of keys) this.write(value[key]);
  }

  #recentShape(keys: readonly string[]): Shape | undefined {
    const count = keys.length;
    next: for (const shape of this.#recentShapes) {
      if (shape.keys.length !== count) continue;
      for (let index = 0; index < count; index++) {
        if (shape.keys[index] !== keys[index]) continue next;
      }
      return shape;
    }
    return undefined;
  }

  writeWideObject(kind: number, value: Record<string, unknown>, keys = Object.keys(value)): void {
    this.#kind(kind);
    this.#writeUint(keys.length);
    for (const key of keys) {
      this.#writeString(key);
      this.write(value[key]);
    }
  }

  writeArray(value: readonly unknown[]): void {
    const length = value.length;
    if (length < 16) this.#byte(0x90 | length);
    else if (length < 0x10000) this.#byteAndUint16(0xdc, length);
    else this.#byteAndUint32(0xdd, length);
    // Matches of regular expressions are arrays with named properties.
    if (length > 0 && 'index' in value) return this.#writeArrayRest(value, 0);
    for (let index = 0; index < length; index++) {
      const element = value[index];
      if (element === undefined && !Object.hasOwn(value, index)) return this.#writeArrayRest(value, index);
      this.write(element);
    }
  }

  #writeArrayRest(value: readonly unknown[], from: number): void {
    const keys = Object.keys(value).filter((key) => !isIndex(key) || Number(key) >= from);
    this.#kind(KIND.arrayRest);
    this.#writeUint(keys.length);
    for (const key of keys) {
      this.write(isIndex(key) ? Number(key) : key);
      this.write((value as unknown as Record<string, unknown>)[key]);
    }
  }

  writeMap(value: ReadonlyMap<unknown, unknown>): void {
    this.#kind(KIND.map);
    this.#writeUint(value.size);
    for (const [key, item] of value) {
      this.write(key);
      this.write(item);
    }
  }

  writeSet(value: ReadonlySet<unknown>): void {
    this.#kind(KIND.set);
    this.#writeUint(value.size);
    for (const item of value) this.write(item);
  }

  writeDate(value: Date): void {
    this.#kind(KIND.date);
    this.#writeFloat(Date.prototype.getTime.call(value));
  }

  writeRegExp(value: RegExp): void {
    this.#kind(KIND.regExp);
    this.#writeString(value.source);
    this.#writeString(value.flags);
  }

  writeBoxed(value: object): void {
    this.#kind(KIND.boxed);
    this.write(value.valueOf());
  }

  writeBuffer(value: ArrayBuffer | SharedArrayBuffer): void {
    this.#writeBinary(ARRAY_BUFFER_TYPE, new Uint8Array(value));
  }

  writeView(type: number, value: ArrayBufferView): void {
    this.#writeBinary(type, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  }

  #writeBinary(type: number, bytes: Uint8Array): void {
    if (bytes.byteLength >= EXTERNAL_MIN_BYTES) {
      this.#kind(KIND.externalBinary);
      this.#byte(type);
      this.#writeUint(this.buffers.length);
      this.buffers.push(bytes);
      return;
    }
    this.#kind(KIND.binary);
    this.#byte(type);
    this.#writeUint(bytes.byteLength);
    this.#room(bytes.byteLength);
    this.#bytes.set(bytes, this.#position);
    this.#position += bytes.byteLength;
  }

  writeError(classNumber: number, value: Error): void {
    const holder = value as unknown as Record<string, unknown>;
    const keys = Object.keys(value).filter((key) => !DEDICATED_ERROR_KEYS.has(key));
    this.#kind(KIND.error);
    this.#byte(classNumber);
    for (const key of ['message', 'name', 'stack']) this.#writeString(textAt(holder, key));
    this.#writeUint(keys.length);
    for (const key of keys) {
      this.#writeString(key);
      this.#writeOrDescribe(() => holder[key]);
    }
    const hasCause = Object.hasOwn(value, 'cause');
    this.write(hasCause);
    if (hasCause) this.#writeOrDescribe(() => value.cause);
    if (classNumber === AGGREGATE_ERROR) {
      const { errors } = value as AggregateError;
      const list = Array.isArray(errors) ? (errors as unknown[]) : [];
      this.#writeUint(list.length);
      for (const item of list) this.#writeOrDescribe(() => item);
    }
  }

  /** An error must arrive whatever hangs on it: sockets, properties that cannot be read, lists without end become a few words. */
  #writeOrDescribe(read: () => unknown): void {
    const position = this.#position;
    const numberCount = this.#numbers.size;
    const bufferCount = this.buffers.length;
    const shapeCount = this.#shapeCount;
    try {
      this.write(read());
    } catch (error) {
      this.#position = position;
      this.buffers.length = bufferCount;
      this.#shapeCount = shapeCount;
      this.#recentShapes = this.#recentShapes.map((shape) =>
        shape.number < shapeCount ? shape : { keys: ['\0 forgotten'], number: -1 },
      );
      for (const [object, number] of this.#numbers) if (number >= numberCount) this.#numbers.delete(object);
      this.#writeString(`[not shipped: ${reasonOf(error)}]`);
    }
  }

  #writeNumber(value: number): void {
    if ((value | 0) === value) {
      if (value >= 0) {
        if (value < 0x80) {
          if (value === 0 && 1 / value < 0) return this.#floatWithHeader(value);
          return this.#byte(value);
        }
        return this.#writeUint(value);
      }
      if (value >= -0x20) return this.#byte(value & 0xff);
      this.#room(5);
      this.#bytes[this.#position] = 0xd2;
      this.#view.setInt32(this.#position + 1, value);
      this.#position += 5;
      return;
    }
    if (value >>> 0 === value) return this.#byteAndUint32(0xce, value);
    this.#floatWithHeader(value);
  }

  #floatWithHeader(value: number): void {
    this.#room(9);
    this.#bytes[this.#position] = 0xcb;
    this.#view.setFloat64(this.#position + 1, value);
    this.#position += 9;
  }

  #writeFloat(value: number): void {
    this.#room(8);
    this.#view.setFloat64(this.#position, value);
    this.#position += 8;
  }

  #writeUint(value: number): void {
    if (value < 0x80) return this.#byte(value);
    if (value < 0x100) {
      this.#room(2);
      this.#bytes[this.#position++] = 0xcc;
      this.#bytes[this.#position++] = value;
      return;
    }
    if (value < 0x10000) return this.#byteAndUint16(0xcd, value);
    this.#byteAndUint32(0xce, value);
  }

  #writeString(value: string): void {
    const length = value.length;
    if (length <= SHORT_STRING) {
      this.#room(length + 2);
      const bytes = this.#bytes;
      const start = this.#position;
      let position = start;
      if (length < 32) bytes[position++] = 0xa0 | length;
      else {
        bytes[position++] = 0xd9;
        bytes[position++] = length;
      }
      for (let index = 0; index < length; index++) {
        const unit = value.charCodeAt(index);
        if (unit >= 0x80) return this.#writeLongString(value);
        bytes[position++] = unit;
      }
      this.#position = position;
      return;
    }
    this.#writeLongString(value);
  }

  #writeLongString(value: string): void {
    const byteLength = Buffer.byteLength(value);
    if (byteLength !== value.length && !(value as string & { isWellFormed(): boolean }).isWellFormed()) {
      this.#kind(KIND.utf16);
      this.#writeUint(2 * value.length);
      this.#room(2 * value.length);
      this.#position += this.#bytes.write(value, this.#position, 'utf16le');
      return;
    }
    if (byteLength < 32) this.#byte(0xa0 | byteLength);
    else if (byteLength < 0x100) {
      this.#byte(0xd9);
      this.#byte(byteLength);
    } else if (byteLength < 0x10000) this.#byteAndUint16(0xda, byteLength);
    else this.#byteAndUint32(0xdb, byteLength);
    this.#room(byteLength);
    this.#position += this.#bytes.write(value, this.#position, byteLength === value.length ? 'latin1' : 'utf8');
  }

  #kind(kind: number): void {
    this.#room(2);
    this.#bytes[this.#position++] = ESCAPE;
    this.#bytes[this.#position++] = kind;
  }

  #byte(byte: number): void {
    this.#room(1);
    this.#bytes[this.#position++] = byte;
  }

  #byteAndUint16(byte: number, value: number): void {
    this.#room(3);
    this.#bytes[this.#position] = byte;
    this.#view.setUint16(this.#position + 1, value);
    this.#position += 3;
  }

  #byteAndUint32(byte: number, value: number): void {
    this.#room(5);
    this.#bytes[this.#position] = byte;
    this.#view.setUint32(this.#position + 1, value);
    this.#position += 5;
  }

  #room(sizeBytes: number): void {
    if (this.#position + sizeBytes > this.#bytes.byteLength) this.#grow(sizeBytes);
  }

  #grow(sizeBytes: number): void {
    const old = this.#bytes;
    this.#allocate(Math.max(2 * old.byteLength, this.#position + sizeBytes));
    this.#bytes.set(old.subarray(0, this.#position));
  }

  #allocate(sizeBytes: number): void {
    this.#bytes = Buffer.allocUnsafeSlow(sizeBytes);
    this.#view = new DataView(this.#bytes.buffer);
  }
}

const isIndex = (key: string): boolean => String(Number(key) >>> 0) === key;

/** Built-in objects of another realm (a `vm` context) have other prototypes; they travel like ours. */
function foreignWriter(value: object): ObjectWriter | undefined {
  const prototype = Object.getPrototypeOf(value) as { constructor?: unknown };
  const constructor = Object.hasOwn(prototype, 'constructor') ? prototype.constructor : undefined;
  if (typeof constructor !== 'function' || !/\[native code\]/.test(Function.prototype.toString.call(constructor))) {
    return undefined;
  }
  const ours = (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[constructor.name]
    ?.prototype;
  if (ours === undefined || ours === prototype) return undefined;
  if (types.isNativeError(value)) {
    const number = ERROR_PROTOTYPES.indexOf(ours);
    return number < 0 ? undefined : (encoder, error) => encoder.writeError(number, error as Error);
  }
  return WRITERS.get(ours);
}
