import { toLocal, toPortable } from '../common/shipped-project.js';
import {
  META_NAME,
  type PackedFunction,
  type PackedReference,
  type PackedRest,
  type PackedSource,
} from './packed-function.js';
import type { ImportBinding } from './script-analysis.js';

type Change = (text: string) => string;

/** With the paths of modules in the form that means the same on every node. */
export function portableFunction(packed: PackedFunction): PackedFunction {
  return mapPaths(packed, toPortable);
}

/** The inverse of {@link portableFunction}. */
export function localFunction(packed: PackedFunction): PackedFunction {
  return mapPaths(packed, toLocal);
}

/** {@link portableFunction} for what follows the function. */
export function portableRest(rest: PackedRest | undefined): PackedRest | undefined {
  return mapRest(rest, toPortable);
}

/** The inverse of {@link portableRest}. */
export function localRest(rest: PackedRest | undefined): PackedRest | undefined {
  return mapRest(rest, toLocal);
}

function mapPaths(packed: PackedFunction, change: Change): PackedFunction {
  switch (packed.kind) {
    case 'global':
    case 'cell':
      return packed;
    case 'source':
      return mapSource(packed, change);
    default:
      return mapReference(packed, change);
  }
}

function mapReference(packed: Exclude<PackedReference, { kind: 'global' }>, change: Change): PackedReference {
  const file = change(packed.file);
  return packed.kind === 'import'
    ? { ...packed, file, binding: mapBinding(packed.binding, change) }
    : { ...packed, file };
}

function mapSource(packed: PackedSource, change: Change): PackedSource {
  const { file, positions, imports, early } = packed;
  return {
    ...packed,
    file: change(file),
    ...(positions !== undefined && { positions: { ...positions, source: change(positions.source) } }),
    imports: mapValues(imports, (binding) => mapBinding(binding, change)),
    early: mapMeta(early, change),
  };
}

function mapRest(rest: PackedRest | undefined, change: Change): PackedRest | undefined {
  return rest && { ...rest, variables: mapMeta(rest.variables, change) };
}

/** Of the variables that a function captures, `import.meta` is where its file is. */
function mapMeta(variables: Readonly<Record<string, unknown>>, change: Change): Readonly<Record<string, unknown>> {
  const meta = variables[META_NAME] as Readonly<Record<string, string>> | undefined;
  return meta === undefined ? variables : { ...variables, [META_NAME]: mapValues(meta, change) };
}

function mapBinding(binding: ImportBinding, change: Change): ImportBinding {
  const { specifier, file } = binding;
  return { ...binding, specifier: change(specifier), ...(file !== undefined && { file: change(file) }) };
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
