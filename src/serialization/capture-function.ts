import { createHash } from 'node:crypto';
import { functionExtension, SELF_TAG, withFunctions } from './function-extension.js';
import { toBytes, type ValueExtension } from './serialized-value.js';
import type { Serializer } from './serializer.js';

/** Functions and classes of any signature. */
export type AnyFunction = ((...args: never[]) => unknown) | (abstract new (...args: never[]) => unknown);

/** A function or class with everything it captures. */
export interface CapturedFunction {
  /** Its name, or `anonymous`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, in hexadecimal. */
  readonly hash: string;
}

/**
 * Captures a function or class as it is now. Synchronous, and runs none of its code.
 *
 * @param options - `self`: this very object, wherever the function captures it, becomes what `self` of
 * `loadFunction` gives. `mainModule` is used when `serializer` has no function extension.
 * @throws SerializationError naming the function, its file and line, and the captured variable.
 */
export function captureFunction(
  fn: AnyFunction,
  options: { readonly serializer: Serializer; readonly mainModule?: string; readonly self?: object },
): CapturedFunction {
  const { self } = options;
  const first: ValueExtension[] = [];
  if (self !== undefined) {
    first.push({ tag: SELF_TAG, matches: (value) => value === self, pack: () => null, unpack: () => self });
  }
  const extension = functionExtension(options.mainModule === undefined ? {} : { mainModule: options.mainModule });
  const bytes = toBytes(withFunctions(options.serializer, first, extension).serialize(fn, ''));
  return { name: fn.name || 'anonymous', bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}
