import { BINARY_CLASSES, AGGREGATE_ERROR, ERROR_MAKERS, ESCAPE, KIND } from './wire.js';
import { NotReady, type ValueExtension } from './serialized-value.js';

/** The bytes are not what an encoder of this version writes. */
export class MalformedBytes extends Error {}

/** Stands for an extension's value until `unpack` has made it. */
const UNFINISHED = Symbol('unfinished');
/** What reading one element gives when the array's remaining elements follow as pairs. */
const ARRAY_REST = Symbol('array rest');
/**
 * Arrays are copies of this, not literals: V8 remembers for each literal what its arrays came to hold, and after the first
 * strings all arrays of numbers from it would hold boxed numbers, which makes user code that computes with them ten
 * times slower.
 */
const NO_ELEMENTS: readonly unknown[] = [];
/** Up to this length a string is built in JavaScript, which is quicker than a call out of it. */
const SHORT_STRING = 16;

interface Shape {
  readonly keys: readonly string[];
  /** Some key would set the prototype when assigned. */
  readonly unsafe: boolean;
}

/** Reads one message. Every length is checked against the bytes that are left before anything is made from it. */
export class Decoder {
  /** Extensions that have to load something first. When not empty, the value is incomplete and must not be used. */
  readonly notReady: NotReady[] = [];
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #end: number;
  readonly #buffers: readonly Uint8Array[];
  readonly #extensions: ReadonlyMap<string, ValueExtension>;
  readonly #objects: unknown[] = [];
  readonly #shapes: Shape[] = [];
  #position: number;

  constructor(
    bytes: Uint8Array,
    parts: { readonly bodyStart: number; readonly bodyEnd: number; readonly buffers: readonly Uint8Array[] },
    extensions: ReadonlyMap<string, ValueExtension>,
  ) {
    this.#bytes = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#position = parts.bodyStart;
    this.#end = parts.bodyEnd;
    this.#buffers = parts.buffers;
    this.#extensions = extensions;
  }

  decode(): unknown {
    const value = this.#read();
    if (this.#position !== this.#end) throw new MalformedBytes(`${this.#end - this.#position} bytes too many`);
    return value;
  }

  #read(): unknown {
    const value = this.#readElement();
    if (value === ARRAY_REST) throw new MalformedBytes('array elements outside of an array');
    return value;
  }

  #readElement(): unknown {
    const position = this.#skip(1);
    const byte = this.#bytes[position]!;
    if (byte < 0x80) return byte;
    if (byte >= 0xe0) return byte - 0x100;
    if (byte < 0x90) throw new MalformedBytes(`unexpected byte ${byte}`);
    if (byte < 0xa0) return this.#readArray(byte & 0x0f);
    if (byte < 0xc0) return this.#readText(byte & 0x1f);
    switch (byte) {
      case ESCAPE:
        return this.#readKind();
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xcb:
        return this.#view.getFloat64(this.#skip(8));
      case 0xcc:
        return this.#bytes[this.#skip(1)]!;
      case 0xcd:
        return this.#view.getUint16(this.#skip(2));
      case 0xce:
        return this.#view.getUint32(this.#skip(4));
      case 0xd2:
        return this.#view.getInt32(this.#skip(4));
      case 0xd9:
        return this.#readText(this.#bytes[this.#skip(1)]!);
      case 0xda:
        return this.#readText(this.#view.getUint16(this.#skip(2)));
      case 0xdb:
        return this.#readText(this.#view.getUint32(this.#skip(4)));
      case 0xdc:
        return this.#readArray(this.#view.getUint16(this.#skip(2)));
      case 0xdd:
        return this.#readArray(this.#view.getUint32(this.#skip(4)));
      default:
        throw new MalformedBytes(`unexpected byte ${byte}`);
    }
  }

  #readKind(): unknown {
    const kind = this.#bytes[this.#skip(1)]!;
    switch (kind) {
      case KIND.undefined:
        return undefined;
      case KIND.reference:
        return this.#readReference();
      case KIND.newShape:
        return this.#readRecord(this.#readShape());
      case KIND.shape:
        return this.#readRecord(this.#shapes[this.#readUint()]);
      case KIND.wideObject:
        return this.#readWideObject({});
      case KIND.nullObject:
        return this.#readWideObject(Object.create(null) as Record<string, unknown>);
      case KIND.arrayRest:
        return ARRAY_REST;
      case KIND.map:
        return this.#readMap();
      case KIND.set:
        return this.#readSet();
      case KIND.date:
        return this.#register(new Date(this.#view.getFloat64(this.#skip(8))));
      case KIND.regExp:
        return this.#register(new RegExp(this.#readString(), this.#readString()));
      case KIND.bigInt:
        return this.#readBigInt();
      case KIND.boxed:
        return this.#readBoxed();
      case KIND.utf16: {
        const length = this.#readUint();
        const start = this.#skip(length);
        return this.#bytes.toString('utf16le', start, start + length);
      }
      case KIND.binary:
        return this.#readBinary();
      case KIND.externalBinary:
        return this.#readExternalBinary();
      case KIND.error:
        return this.#readError();
      case KIND.extension:
        return this.#readExtension(false);
      case KIND.extensionWithRest:
        return this.#readExtension(true);
      default:
        throw new MalformedBytes(`unknown kind ${kind}`);
    }
  }

  #readReference(): unknown {
    const number = this.#readUint();
    if (number >= this.#objects.length) throw new MalformedBytes(`reference to object ${number} before it came`);
    const value = this.#objects[number];
    // The value that it belongs to is thrown away when something is not ready.
    if (value === UNFINISHED && this.notReady.length === 0) {
      throw new MalformedBytes('a value contains itself where it must exist first');
    }
    return value;
  }

  #readShape(): Shape {
    const count = this.#readCount(1);
    const keys: string[] = [];
    for (let index = 0; index < count; index++) keys.push(this.#readString());
    const shape = { keys, unsafe: keys.includes('__proto__') };
    this.#shapes.push(shape);
    return shape;
  }

  #readRecord(shape: Shape | undefined): object {
    if (shape === undefined) throw new MalformedBytes('unknown shape');
    const { keys } = shape;
    const target: Record<string, unknown> = {};
    this.#objects.push(target);
    if (shape.unsafe) {
      for (const key of keys) define(target, key, this.#read());
    } else {
      for (let index = 0; index < keys.length; index++) target[keys[index]!] = this.#read();
    }
    return target;
  }

  #readWideObject(target: Record<string, unknown>): object {
    this.#objects.push(target);
    const count = this.#readCount(2);
    for (let index = 0; index < count; index++) {
      const key = this.#readString();
      if (key === '__proto__') define(target, key, this.#read());
      else target[key] = this.#read();
    }
    return target;
  }

  #readArray(length: number): unknown[] {
    const target = NO_ELEMENTS.slice();
    this.#objects.push(target);
    for (let index = 0; index < length; index++) {
      const element = this.#readElement();
      if (element === ARRAY_REST) {
        this.#readArrayRest(target, length);
        break;
      }
      target.push(element);
    }
    return target;
  }

  #readArrayRest(target: unknown[], length: number): void {
    target.length = length;
    const count = this.#readCount(2);
    for (let index = 0; index < count; index++) {
      const key = this.#read();
      if (typeof key === 'number' && key < length) target[key] = this.#read();
      else if (typeof key === 'string' && key !== 'length') define(target, key, this.#read());
      else throw new MalformedBytes('array index out of range');
    }
  }

  #readMap(): Map<unknown, unknown> {
    const target = this.#register(new Map<unknown, unknown>());
    const count = this.#readCount(2);
    for (let index = 0; index < count; index++) target.set(this.#read(), this.#read());
    return target;
  }

  #readSet(): Set<unknown> {
    const target = this.#register(new Set());
    const count = this.#readCount(1);
    for (let index = 0; index < count; index++) target.add(this.#read());
    return target;
  }

  #readBigInt(): bigint {
    const digits = this.#readString();
    return digits.startsWith('-') ? -BigInt(`0x${digits.slice(1)}`) : BigInt(`0x${digits}`);
  }

  #readBoxed(): object {
    const primitive = this.#read();
    if (primitive === null || primitive === undefined || typeof primitive === 'object') {
      throw new MalformedBytes('unexpected value in a box');
    }
    return this.#register(Object(primitive) as object);
  }

  #readBinary(): object {
    const type = this.#bytes[this.#skip(1)]!;
    const length = this.#readUint();
    const start = this.#skip(length);
    const copy = new ArrayBuffer(length);
    new Uint8Array(copy).set(this.#bytes.subarray(start, start + length));
    return this.#registerView(type, copy, 0, length);
  }

  #readExternalBinary(): object {
    const type = this.#bytes[this.#skip(1)]!;
    const bytes = this.#buffers[this.#readUint()];
    if (bytes === undefined) throw new MalformedBytes('unknown buffer');
    const alignment = BINARY_CLASSES[type]?.elementBytes ?? 1;
    if (bytes.byteOffset % alignment !== 0) {
      return this.#registerView(type, bytes.slice().buffer, 0, bytes.byteLength);
    }
    return this.#registerView(type, bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  }

  #registerView(type: number, buffer: ArrayBuffer, offset: number, length: number): object {
    const binary = BINARY_CLASSES[type];
    if (binary === undefined || length % binary.elementBytes !== 0) throw new MalformedBytes('unexpected binary part');
    return this.#register(binary.view(buffer, offset, length));
  }

  #readError(): Error {
    const make = ERROR_MAKERS[this.#bytes[this.#skip(1)]!];
    if (make === undefined) throw new MalformedBytes('unknown class of error');
    const isAggregate = make === ERROR_MAKERS[AGGREGATE_ERROR];
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    const target = this.#register(make());
    Error.stackTraceLimit = limit;
    hide(target, 'message', this.#readString());
    const name = this.#readString();
    if (target.name !== name) hide(target, 'name', name);
    hide(target, 'stack', this.#readString());
    const count = this.#readCount(2);
    for (let index = 0; index < count; index++) define(target, this.#readString(), this.#read());
    if (this.#read() === true) hide(target, 'cause', this.#read());
    if (isAggregate) {
      const errors: unknown[] = [];
      const errorCount = this.#readCount(1);
      for (let index = 0; index < errorCount; index++) errors.push(this.#read());
      hide(target, 'errors', errors);
    }
    return target;
  }

  #readExtension(hasRest: boolean): unknown {
    const number = this.#objects.length;
    this.#objects.push(UNFINISHED);
    const tag = this.#readString();
    const extension = this.#extensions.get(tag);
    if (extension === undefined) throw new MalformedBytes(`this process does not know the extension ${tag}`);
    const pendingBefore = this.notReady.length;
    const packed = this.#read();
    // What is not ready goes on being read, so that all modules of a value are loaded at the same time.
    let value: unknown = UNFINISHED;
    if (this.notReady.length === pendingBefore) {
      value = extension.unpack(packed);
      if (value instanceof NotReady) this.notReady.push(value);
      this.#objects[number] = value;
    }
    if (hasRest) {
      const rest = this.#read();
      if (this.notReady.length === 0) extension.unpackRest?.(value, rest);
    }
    return value;
  }

  #register<T extends object>(value: T): T {
    this.#objects.push(value);
    return value;
  }

  #readString(): string {
    const value = this.#read();
    if (typeof value !== 'string') throw new MalformedBytes('a string was expected');
    return value;
  }

  #readUint(): number {
    const value = this.#read();
    if (typeof value !== 'number' || value < 0) throw new MalformedBytes('a count was expected');
    return value;
  }

  /** A count of items that take at least `itemBytes` each. */
  #readCount(itemBytes: number): number {
    const count = this.#readUint();
    if (count * itemBytes > this.#end - this.#position) throw new MalformedBytes('the bytes end too early');
    return count;
  }

  #readText(length: number): string {
    const start = this.#skip(length);
    const bytes = this.#bytes;
    if (length <= SHORT_STRING) {
      let text = '';
      for (let index = start; index < start + length; index++) {
        const unit = bytes[index]!;
        if (unit >= 0x80) return bytes.toString('utf8', start, start + length);
        text += String.fromCharCode(unit);
      }
      return text;
    }
    return bytes.toString('utf8', start, start + length);
  }

  #skip(count: number): number {
    const position = this.#position;
    if (count > this.#end - position) throw new MalformedBytes('the bytes end too early');
    this.#position = position + count;
    return position;
  }
}

function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

function hide(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: false, configurable: true });
}
