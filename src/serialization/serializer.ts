import { SerializationError } from '../common/errors.js';
import { Decoder, MalformedBytes } from './decoder.js';
import { Encoder, isStackOverflow, Unshippable } from './encoder.js';
import { findPath } from './find-path.js';
import { rayErrorExtension } from './ray-error-extension.js';
import {
  flatSizeBytes,
  type NotReady,
  readFlat,
  type SerializedValue,
  type ValueExtension,
} from './serialized-value.js';

/** What a process must load before a value can be read: modules that shipped functions import. */
export class ModulesNotLoaded extends Error {
  /** Settles when it is worth trying again; rejects when a module cannot be loaded. */
  readonly ready: Promise<unknown>;

  constructor(pending: readonly NotReady[]) {
    super('functions in this value import modules that are not loaded yet; use deserializeAsync');
    this.ready = Promise.all(pending.map((part) => part.ready));
    this.ready.catch(() => undefined);
  }
}

/**
 * Turns values into bytes and back. Ships what the structured clone algorithm does, and more:
 *
 * - primitives with `undefined`, `-0` and strings with lone surrogates; BigInt, boxed primitives, Date, RegExp, Map, Set,
 *   plain objects (their own enumerable string keys; getters as values), arrays with holes;
 * - ArrayBuffer, typed arrays, DataView, Buffer. Only the bytes that a view shows travel, so two views on one buffer
 *   become independent; a SharedArrayBuffer becomes an ArrayBuffer;
 * - errors with stack, cause and own properties. Errors of subclasses become errors of the nearest built-in class
 *   with their name kept; what cannot be shipped inside an error becomes a few words, so that the error itself arrives;
 * - what the extensions know. They are asked in order.
 *
 * Shared references and cycles inside one value are kept. Anything else is refused with a `SerializationError` that
 * names the path: class instances (they would silently lose class and private state), promises, symbols, functions.
 */
export class Serializer {
  readonly #extensions: readonly ValueExtension[];
  readonly #byTag: ReadonlyMap<string, ValueExtension>;
  #encoder: Encoder;

  constructor(options: { readonly extensions: readonly ValueExtension[] }) {
    this.#extensions = [...options.extensions, rayErrorExtension];
    this.#byTag = new Map(this.#extensions.map((extension) => [extension.tag, extension]));
    if (this.#byTag.size !== this.#extensions.length) throw new TypeError('two extensions have the same tag');
    this.#encoder = new Encoder(this.#extensions);
  }

  /** The same with more extensions, `first` asked before the others and `last` after them. */
  extend(first: readonly ValueExtension[], last: readonly ValueExtension[] = []): Serializer {
    return new Serializer({ extensions: [...first, ...this.#extensions.slice(0, -1), ...last] });
  }

  hasExtension(tag: string): boolean {
    return this.#byTag.has(tag);
  }

  /**
   * @param what - root of the path in errors, for instance `args`; empty when the value needs no path.
   * @returns pieces that are valid only until the next call and as long as the caller's buffers do not change:
   * use `toBytes` or `writeFlat` at once.
   * @throws SerializationError with `context.path`.
   */
  serialize(value: unknown, what = 'value'): SerializedValue {
    // An extension may serialize while it packs.
    const encoder = this.#encoder.busy ? new Encoder(this.#extensions) : this.#encoder;
    try {
      const body = encoder.encode(value);
      const { buffers } = encoder;
      return { body, buffers, sizeBytes: flatSizeBytes(body.byteLength, buffers) };
    } catch (error) {
      throw encodingError(error, value, what);
    }
  }

  /**
   * Reads a flat layout. Typed arrays, DataViews and Buffers of 4 KiB and more are windows on `bytes`, never copied
   * (unless `bytes` is not aligned for them), so they share memory with everything else that reads the same bytes. An
   * ArrayBuffer cannot be a window and is copied.
   *
   * @throws SerializationError when the bytes are damaged or from another version.
   * @throws ModulesNotLoaded when functions in the value import modules that this process has not loaded; nothing else
   * has happened then, try again when `ready` has settled.
   */
  deserialize(bytes: Uint8Array): unknown {
    let decoder: Decoder;
    let value: unknown;
    try {
      const parts = readFlat(bytes);
      if (typeof parts === 'string') throw new MalformedBytes(parts);
      decoder = new Decoder(bytes, parts, this.#byTag);
      value = decoder.decode();
    } catch (error) {
      throw decodingError(error);
    }
    if (decoder.notReady.length > 0) throw new ModulesNotLoaded(decoder.notReady);
    return value;
  }

  /** Like `deserialize`, and loads the modules that functions in the value import. */
  async deserializeAsync(bytes: Uint8Array): Promise<unknown> {
    for (;;) {
      try {
        return this.deserialize(bytes);
      } catch (error) {
        if (!(error instanceof ModulesNotLoaded)) throw error;
        await error.ready;
      }
    }
  }
}

function encodingError(error: unknown, value: unknown, what: string): SerializationError {
  if (error instanceof Unshippable) {
    const path = findPath(value, error.offender, what);
    const cause = error.cause;
    return new SerializationError(path === '' ? error.reason : `${path}: ${error.reason}`, {
      context: { path },
      ...(cause === undefined ? {} : { cause }),
    });
  }
  if (isStackOverflow(error)) {
    const message = `${what} is nested too deeply to be shipped (thousands of levels); flatten it, for instance into an array`;
    return new SerializationError(message, { context: { path: what }, cause: error });
  }
  const path = findPath(value, undefined, what);
  const message = `${path}: reading it threw ${String(error)}`;
  return new SerializationError(message, { context: { path }, cause: error });
}

function decodingError(error: unknown): SerializationError {
  if (error instanceof SerializationError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const message =
    error instanceof MalformedBytes || !(error instanceof Error)
      ? `serialized value cannot be read: ${reason}; it is damaged or was written by another version of batchray`
      : `serialized value cannot be read: ${reason}`;
  return new SerializationError(message, { cause: error });
}
