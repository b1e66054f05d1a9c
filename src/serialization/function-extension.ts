import { capture, describeFunction } from './capture.js';
import { complete, load } from './load.js';
import { Cell, type PackedFunction, type PackedRest, Reference, Thunk } from './packed-function.js';
import { localFunction, localRest, portableFunction, portableRest } from './portable-function.js';
import type { ValueExtension } from './serialized-value.js';
import type { Serializer } from './serializer.js';

export interface FunctionExtensionOptions {
  /**
   * Path of the program's main file, whose functions always travel by source: a worker that imported it would run the
   * whole program. Default: `process.argv[1]`. Workers are told the driver's.
   */
  readonly mainModule?: string;
}

const FUNCTION_TAG = 'Function';
/** Of the extension that stands for what a function belongs to. */
export const SELF_TAG = 'Self';

/**
 * Ships functions and classes wherever they are in a value, with what they capture. It matches every function, so it has
 * to be the last extension that is asked.
 *
 * An exported function of an importable module travels as a reference to it. Any other travels as source with the variables
 * it uses, as they are at the time; imports travel as imports. Functions of one value share what they capture, module
 * variables that they assign to included; a `let` of an enclosing function that several functions share becomes a copy for
 * each (share an object instead). Classes are defined anew: their static fields have their initial values.
 */
export function functionExtension(options: FunctionExtensionOptions = {}): ValueExtension {
  const mainModule = options.mainModule ?? process.argv[1];
  const rests = new Map<object, PackedRest>();
  return {
    tag: FUNCTION_TAG,
    matches: (value) =>
      typeof value === 'function' || value instanceof Reference || value instanceof Thunk || value instanceof Cell,
    pack(value): PackedFunction {
      if (value instanceof Cell) return { kind: 'cell' };
      if (value instanceof Reference || value instanceof Thunk) return portableFunction(value.packed);
      const { packed, rest } = capture(value as never, mainModule);
      if (rest !== undefined) rests.set(value, rest);
      return portableFunction(packed);
    },
    packRest(value) {
      if (value instanceof Cell) return value.value;
      const rest = rests.get(value);
      rests.delete(value);
      return portableRest(rest);
    },
    unpack: (packed) => load(localFunction(packed as PackedFunction)),
    unpackRest(value, rest) {
      complete(value, value instanceof Cell ? rest : localRest(rest as PackedRest | undefined));
    },
    describeFailure(value, path, reason) {
      if (typeof value !== 'function') return path === '' ? reason : `${path.slice(1)}: ${reason}`;
      const [, kind, inner] = /^\.(variables|early|properties)\.?(.*)$/s.exec(path) ?? [];
      const where =
        inner === undefined
          ? ''
          : kind === 'properties'
            ? `its property \`${inner}\`: `
            : `captured variable \`${inner}\`: `;
      return `cannot ship function ${describeFunction(value as never)}: ${where}${reason}`;
    },
  };
}

/** The serializer with the function extension, if it has none yet, and `first` asked before all others. */
export function withFunctions(
  serializer: Serializer,
  first: readonly ValueExtension[],
  functions: ValueExtension,
): Serializer {
  return serializer.extend(first, serializer.hasExtension(FUNCTION_TAG) ? [] : [functions]);
}
