import type { AnyFunction } from './capture-function.js';
import { functionExtension, SELF_TAG, withFunctions } from './function-extension.js';
import type { ValueExtension } from './serialized-value.js';
import type { Serializer } from './serializer.js';

/**
 * Makes a captured function again, in the same or another process. Each call gives a function with state of its own.
 *
 * @param options - `self` is called for every place where the captured function had its `self`.
 * @throws SerializationError when a module that it imports cannot be loaded.
 */
export async function loadFunction(
  bytes: Uint8Array,
  options: { readonly serializer: Serializer; readonly self?: () => unknown },
): Promise<AnyFunction> {
  const { self } = options;
  const first: ValueExtension[] = [];
  if (self !== undefined) first.push({ tag: SELF_TAG, matches: () => false, pack: () => null, unpack: self });
  const serializer = withFunctions(options.serializer, first, functionExtension());
  return (await serializer.deserializeAsync(bytes)) as AnyFunction;
}
