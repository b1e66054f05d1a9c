/**
 * What the body consists of: msgpack, and the one byte that msgpack never uses ({@link ESCAPE}) followed by a kind for
 * everything msgpack has no word for. Every object (not primitive) has a number, given in the order in which encoder and
 * decoder first meet it; a `reference` names an earlier one, so shared references and cycles keep their identity.
 *
 * Plain objects are written as records: the first of a shape carries its keys, the next ones only the shape's number.
 * Nothing is remembered between messages.
 */
export const ESCAPE = 0xc1;

export const KIND = {
  undefined: 0,
  /** object number */
  reference: 1,
  /** key count, keys, values; the shape gets the next shape number */
  newShape: 2,
  /** shape number, values */
  shape: 3,
  /** key count, then key and value in turn; objects with too many keys for a shape */
  wideObject: 4,
  /** like `wideObject`, without prototype */
  nullObject: 5,
  /** within an array: the rest is given as a count of pairs (index or name, value) */
  arrayRest: 6,
  map: 7,
  set: 8,
  /** double; NaN is the invalid date */
  date: 9,
  /** source, flags */
  regExp: 10,
  /** string of hexadecimal digits, perhaps with a minus sign */
  bigInt: 11,
  /** the primitive */
  boxed: 12,
  /** UTF-16 code units of a string with lone surrogates: byte length, bytes */
  utf16: 13,
  /** view type, byte length, bytes */
  binary: 14,
  /** view type, number of the out-of-band buffer */
  externalBinary: 15,
  /**
   * class number, message, name, stack, property count, key and value in turn, whether there is a cause, the cause;
   * for AggregateError count and errors
   */
  error: 16,
  /** tag, packed value */
  extension: 17,
  /** tag, packed value, rest */
  extensionWithRest: 18,
} as const;

/** Objects with more keys, or met after so many shapes, are written as `wideObject`. */
export const MAX_SHAPE_KEYS = 64;
export const MAX_SHAPES = 4096;

/** Binary parts of at least this size travel out-of-band. */
export const EXTERNAL_MIN_BYTES = 4096;

interface BinaryClass {
  readonly name: string;
  readonly prototype: object;
  readonly elementBytes: number;
  /** A value of this class over `length` bytes of the buffer. */
  view(buffer: ArrayBuffer, offset: number, length: number): object;
}

type TypedArrayClass = new (buffer: ArrayBuffer, offset: number, length: number) => object;

function typedArray(constructor: TypedArrayClass & { readonly BYTES_PER_ELEMENT: number }): BinaryClass {
  const elementBytes = constructor.BYTES_PER_ELEMENT;
  return {
    name: constructor.name,
    prototype: constructor.prototype as object,
    elementBytes,
    view: (buffer, offset, length) => new constructor(buffer, offset, length / elementBytes),
  };
}

/** Indexed by view type. Only ever append: the index is on the wire. */
export const BINARY_CLASSES: readonly BinaryClass[] = [
  {
    name: 'ArrayBuffer',
    prototype: ArrayBuffer.prototype,
    elementBytes: 1,
    view: (buffer, offset, length) =>
      offset === 0 && length === buffer.byteLength ? buffer : buffer.slice(offset, offset + length),
  },
  {
    name: 'Buffer',
    prototype: Buffer.prototype as object,
    elementBytes: 1,
    view: (buffer, offset, length) => Buffer.from(buffer, offset, length),
  },
  {
    name: 'DataView',
    prototype: DataView.prototype,
    elementBytes: 1,
    view: (buffer, offset, length) => new DataView(buffer, offset, length),
  },
  typedArray(Uint8Array),
  typedArray(Uint8ClampedArray),
  typedArray(Int8Array),
  typedArray(Uint16Array),
  typedArray(Int16Array),
  typedArray(Uint32Array),
  typedArray(Int32Array),
  typedArray(Float32Array),
  typedArray(Float64Array),
  typedArray(BigUint64Array),
  typedArray(BigInt64Array),
];

/** View type of an ArrayBuffer, as which a SharedArrayBuffer travels too. */
export const ARRAY_BUFFER_TYPE = 0;

/** Makes an empty error of a built-in class. Indexed by class number. Only ever append: the index is on the wire. */
export const ERROR_MAKERS: readonly (() => Error)[] = [
  () => new Error(),
  () => new EvalError(),
  () => new RangeError(),
  () => new ReferenceError(),
  () => new SyntaxError(),
  () => new TypeError(),
  () => new URIError(),
  () => new AggregateError([]),
];
export const ERROR_PROTOTYPES: readonly object[] = ERROR_MAKERS.map((make) => Object.getPrototypeOf(make()) as object);
export const AGGREGATE_ERROR = ERROR_PROTOTYPES.indexOf(AggregateError.prototype);
