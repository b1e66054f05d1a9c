import { createRequire } from 'node:module';
import { compileFunction, constants } from 'node:vm';
import { SerializationError } from '../common/errors.js';
import { globalAt } from './builtins.js';
import {
  Cell,
  type PackedFunction,
  type PackedReference,
  type PackedRest,
  type PackedSource,
} from './packed-function.js';
import { type ImportBinding, writeTrailer } from './script-analysis.js';
import { registerPositions } from './source-positions.js';
import { NotReady } from './serialized-value.js';

type Setters = Readonly<Record<string, (value: unknown) => void>>;
type Namespace = Readonly<Record<string, unknown>>;

const namespaces = new Map<string, Namespace>();
const setters = new WeakMap<object, Setters>();

/** What `pack` of the function extension described; {@link NotReady} when its module must be loaded first. */
export function load(packed: PackedFunction): unknown {
  switch (packed.kind) {
    case 'global':
      return globalAt(packed.path);
    case 'require':
      return createRequire(packed.file);
    case 'member': {
      const exported: unknown = createRequire(packed.file)(packed.file);
      return packed.name === '' ? exported : (exported as Namespace)[packed.name];
    }
    case 'import':
      return importedValue(packed);
    case 'cell':
      return new Cell();
    case 'source':
      return define(packed);
  }
}

/** Gives a loaded function its captured variables and properties, a cell its value. */
export function complete(value: unknown, rest: unknown): void {
  if (value instanceof Cell) {
    value.value = rest;
    return;
  }
  if (rest === undefined) return;
  const { variables, properties } = rest as PackedRest;
  const set = setters.get(value as object);
  for (const [name, captured] of Object.entries(variables)) set?.[name]?.(captured);
  for (const [name, property] of Object.entries(properties)) {
    Object.defineProperty(value, name, { value: property, writable: true, enumerable: true, configurable: true });
  }
}

function define(packed: PackedSource): unknown {
  const { name, form, late, early, file } = packed;
  const opening = `${packed.strict ? '"use strict";' : ''}return [${form === 'method' ? '({' : '('}`;
  const assignments = late.map((variable) => `${variable}(__batchray_value) { ${variable} = __batchray_value; }`);
  const trailer = writeTrailer({ imports: packed.imports, required: packed.required, strict: packed.strict });
  const code = `${opening}${packed.source}\n${form === 'method' ? '})' : ')'}, { ${assignments.join(', ')} }];${trailer}`;
  let defined: readonly [unknown, Setters];
  try {
    endWarning();
    const compiled = compileFunction(code, [...Object.keys(early), ...late], {
      filename: file,
      lineOffset: packed.line,
      columnOffset: packed.column - opening.length,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    defined = (compiled as (...values: unknown[]) => typeof defined)(...Object.values(early));
  } catch (error) {
    const message = `\`${name}\` of ${file}:${packed.line + 1} cannot be defined in this process: ${String(error)}`;
    throw new SerializationError(message, { cause: error });
  }
  if (packed.positions !== undefined) registerPositions(file, packed.positions);
  const [value, set] = defined;
  if (form === 'thunk') return value;
  const fn = form === 'method' ? methodOf(value as object) : (value as object);
  if (name !== '' && (fn as { name?: unknown }).name !== name) {
    Object.defineProperty(fn, 'name', { value: name, configurable: true });
  }
  setters.set(fn, set);
  return fn;
}

function methodOf(holder: object): object {
  const [descriptor] = Object.values(Object.getOwnPropertyDescriptors(holder)) as [
    { readonly get?: object; readonly set?: object; readonly value: object },
  ];
  return descriptor.get ?? descriptor.set ?? descriptor.value;
}

function importedValue({ file, binding, wantedBy }: PackedReference & { kind: 'import' }): unknown {
  const key = JSON.stringify([file, binding.specifier, binding.attributes]);
  const namespace = namespaces.get(key);
  if (namespace === undefined) {
    return new NotReady(
      importFrom(file, binding).then(
        (loaded) => namespaces.set(key, loaded),
        (error: unknown) => {
          const message = `${wantedBy} is imported from '${binding.specifier}' by ${file}, which failed here: ${String(error)}`;
          throw new SerializationError(message, { cause: error });
        },
      ),
    );
  }
  if (binding.name === '*') return namespace;
  if (!(binding.name in namespace)) {
    throw new SerializationError(
      `'${binding.specifier}', imported by ${file}, has no export ${binding.name} in this process`,
    );
  }
  return namespace[binding.name];
}

/** As if the file itself imported it: relative to it, and through the loaders of this process. */
function importFrom(file: string, { specifier, attributes }: ImportBinding): Promise<Namespace> {
  const options = { filename: file, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
  const importer = quietly(() =>
    compileFunction('return import(specifier, options)', ['specifier', 'options'], options),
  );
  type Importer = (specifier: string, options: object | undefined) => Promise<Namespace>;
  return quietly(() => (importer as Importer)(specifier, attributes && { with: attributes }));
}

/**
 * Node.js warns once, at the first `import()` of a script with this loader, that this is experimental, which is no news
 * for the user.
 */
function quietly<T>(action: () => T): T {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return action();
  } finally {
    process.emitWarning = emitWarning;
  }
}

let isWarningOver = false;

function endWarning(): void {
  if (isWarningOver) return;
  isWarningOver = true;
  void importFrom(import.meta.url, { specifier: 'node:module', name: '*' });
}
