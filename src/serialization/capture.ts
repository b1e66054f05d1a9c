import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { types } from 'node:util';
import { CaptureError } from './capture-error.js';
import { builtinExport, globalPath } from './builtins.js';
import { findFreeVariables, type FreeReference, type FreeVariables } from './free-variables.js';
import { inspectFunction, type ClosureScope, type InspectedFunction } from './inspect-function.js';
import { isMainModule, platformReference } from './module-references.js';
import { applyEdits, type Edit, type ParsedFunction, parseFunction, tokenPositions } from './parse-function.js';
import { assertInitialised, assignedByFunctions } from './module-variables.js';
import {
  Cell,
  CELL_PREFIX,
  META_NAME,
  type PackedFunction,
  type PackedReference,
  type PackedRest,
  type PackedSource,
  Reference,
  Thunk,
} from './packed-function.js';
import { analyseScript, type ImportBinding, type ScriptAnalysis } from './script-analysis.js';
import { originalPosition, pathOf, type Position, sourcePositions } from './source-positions.js';

export interface Captured {
  readonly packed: PackedFunction;
  readonly rest: PackedRest | undefined;
}

type AnyFunction = ((...args: never[]) => unknown) & { readonly name: unknown };

/** Everything known about the place where a function was defined. */
interface Site {
  readonly inspected: InspectedFunction;
  readonly analysis: ScriptAnalysis;
  readonly mainModule: string | undefined;
  /** Offset of the function's location in the script's source. */
  readonly offset: number;
}

/**
 * Finds out how to ship a function or class: by reference when it is the platform's or an export of an importable module
 * other than the main one, else by source with the variables that it really uses. Synchronous; runs none of its code.
 *
 * @param mainModule - path of the program's main file, never imported by workers because importing it would run it.
 * @throws CaptureError
 */
export function capture(fn: AnyFunction, mainModule: string | undefined): Captured {
  const reference = platformReference(fn);
  if (reference !== undefined) return { packed: reference, rest: undefined };
  const text = Function.prototype.toString.call(fn);
  const inspected = types.isProxy(fn) ? undefined : inspectFunction(fn);
  if (inspected === undefined || /\{\s*\[native code\]\s*\}$/.test(text)) throw new CaptureError(nativeReason(fn));
  const { script } = inspected;
  const builtin = builtinExport(fn, script.url);
  if (builtin !== undefined) return importing(script.url, builtin, fn);
  if (script.url.startsWith('node:')) {
    throw new CaptureError('it is internal to Node.js; call it inside an arrow function that imports its module');
  }
  const analysis = analyseScript(script);
  const offset = offsetOf(analysis.source, inspected);
  const site: Site = { inspected, analysis, mainModule, offset };
  const exported = isMainModule(script.url, mainModule) || analysis.isLoaded ? undefined : exportOf(fn, site);
  if (exported !== undefined) return { packed: exported, rest: undefined };
  return captureSource(fn, text, site);
}

/** For messages: the function's name and where it was defined. */
export function describeFunction(fn: AnyFunction): string {
  const name = typeof fn.name === 'string' && fn.name !== '' ? `\`${fn.name}\`` : '(anonymous)';
  const inspected = types.isProxy(fn) ? undefined : inspectFunction(fn);
  if (inspected === undefined || inspected.script.url === '') return name;
  const { file, line } = originalPosition(fileOf(inspected), inspected);
  return `${name} (${pathOf(file)}:${line + 1})`;
}

function importing(file: string, binding: ImportBinding, wantedBy: AnyFunction): Captured {
  return { packed: { kind: 'import', file, binding, wantedBy: String(wantedBy.name) }, rest: undefined };
}

function nativeReason(fn: AnyFunction): string {
  if (types.isProxy(fn)) return 'it is a Proxy; wrap it in an arrow function';
  if (String(fn.name).startsWith('bound ')) {
    return 'it is a bound function, whose target and `this` are hidden; wrap it in an arrow function';
  }
  return 'it is written in native code; wrap it in an arrow function';
}

function offsetOf(source: string, { script, line, column }: InspectedFunction): number {
  let offset = 0;
  for (let left = line - script.startLine; left > 0; left--) offset = source.indexOf('\n', offset) + 1;
  return offset + (line === script.startLine ? column - script.startColumn : column);
}

function exportOf(fn: AnyFunction, { inspected, analysis }: Site): PackedReference | undefined {
  const { url } = inspected.script;
  const module = inspected.scopes.find((scope) => scope.description.startsWith('Module'));
  if (module !== undefined) {
    for (const [local, name] of analysis.exports) {
      if (module.variables[local] !== fn) continue;
      return { kind: 'import', file: url, binding: { specifier: url, name }, wantedBy: String(fn.name) };
    }
    return undefined;
  }
  if (!url.startsWith('file:') && !url.startsWith('/')) return undefined;
  const file = pathOf(url);
  const exported: unknown = createRequire(file).cache[file]?.exports;
  if (exported === fn) return { kind: 'member', file, name: '' };
  if (typeof exported !== 'object' || exported === null) return undefined;
  const name = Object.keys(exported).find((key) => (exported as Record<string, unknown>)[key] === fn);
  return name === undefined ? undefined : { kind: 'member', file, name };
}

function captureSource(fn: AnyFunction, text: string, site: Site): Captured {
  const { inspected, analysis } = site;
  const strict =
    analysis.strict || text.startsWith('class') || inspected.scopes.some(({ description }) => description === 'Module');
  const parsed = parseFunction(text, strict);
  const free = findFreeVariables(parsed.node);
  assertShippable(free, parsed);
  const variables = captureVariables(free.references, site);
  const edits = [...importMetaEdits(free, site, variables), ...cellEdits(free.references, variables)];
  const start = analysis.source.lastIndexOf(text, site.offset);
  const file = fileOf(inspected);
  const place = positionOf(analysis.source, start < 0 ? site.offset : start, inspected);
  const positions = sourcePositions(file, tokenPositions(parsed, place, edits));
  const isClass = parsed.node.type === 'ClassExpression';
  const early: Record<string, unknown> = {};
  const late: Record<string, unknown> = {};
  for (const { shippedName, value, isEarly } of variables.values()) {
    const needed = isClass && (isEarly || (free.runsCode && typeof value !== 'function'));
    (needed ? early : late)[shippedName] = value;
  }
  const imports: Record<string, ImportBinding> = {};
  const required: Record<string, string> = {};
  for (const { shippedName, value } of variables.values()) {
    if (value instanceof Thunk) required[shippedName] = value.packed.source;
    if (!(value instanceof Reference) || value.packed.kind !== 'import') continue;
    imports[shippedName] = { ...value.packed.binding, file: value.packed.file };
  }
  const packed: PackedSource = {
    kind: 'source',
    name: typeof fn.name === 'string' ? fn.name : '',
    source: applyEdits(parsed, edits),
    form: parsed.form,
    strict,
    file,
    ...place,
    ...(positions === undefined ? {} : { positions }),
    late: Object.keys(late),
    early,
    imports,
    required,
  };
  return { packed, rest: { variables: late, properties: ownProperties(fn, free.staticFields) } };
}

function assertShippable(free: FreeVariables, { form }: ParsedFunction): void {
  const [word] = free.surroundings;
  if (word === undefined) return;
  throw new CaptureError(
    form === 'method'
      ? `it uses \`${word}\` of the object it is a method of; make it a function of its own or ship its class`
      : `it uses \`${word}\` of its surroundings, which does not travel; put what it needs into a constant before it`,
  );
}

interface Variable {
  /** Under which name the shipped source sees it. */
  readonly shippedName: string;
  readonly value: unknown;
  readonly isEarly: boolean;
}

function captureVariables(references: readonly FreeReference[], site: Site): Map<string, Variable> {
  const variables = new Map<string, Variable>();
  for (const { name } of references) {
    if (variables.has(name)) continue;
    const { scopes } = site.inspected;
    const index = scopes.findIndex(({ variables }) => Object.hasOwn(variables, name));
    const isTop = site.analysis.isLoaded
      ? index === scopes.findLastIndex(({ description }) => !description.startsWith('Script'))
      : site.analysis.isTopLevel(name, site.offset);
    const binding = index < 0 || isTop ? site.analysis.imports.get(name) : undefined;
    if (index < 0 && binding === undefined) continue;
    const isEarly = references.some((other) => other.name === name && other.early);
    const value = captureVariable(name, scopes[index], isTop, binding, site);
    const shippedName = value instanceof Cell && !name.startsWith(CELL_PREFIX) ? CELL_PREFIX + name : name;
    variables.set(name, { shippedName, value, isEarly });
  }
  return variables;
}

function captureVariable(
  name: string,
  scope: ClosureScope | undefined,
  isTop: boolean,
  binding: ImportBinding | undefined,
  site: Site,
): unknown {
  const { script } = site.inspected;
  const value = scope?.variables[name];
  if (binding !== undefined && !importsMainModule(binding, site)) {
    const file = binding.file ?? script.url;
    return new Reference({ kind: 'import', file, binding, wantedBy: name });
  }
  // The loaders of Node.js and tsx make several kinds of `require`, which do not all say for which file they are.
  if (name === 'require' && isTop && typeof value === 'function' && 'resolve' in value) {
    return new Reference({ kind: 'require', file: pathOf(script.url) });
  }
  if (value === undefined) assertInitialised(name, site.inspected, site.analysis, site.offset);
  const expression = isTop ? site.analysis.required.get(name) : undefined;
  if (expression !== undefined) return requiredThunk(name, expression, script.url);
  if (typeof value === 'object' && value !== null) {
    const path = globalPath(value);
    if (path !== undefined) return new Reference({ kind: 'global', path });
  }
  if (isTop && assignedByFunctions(script, site.analysis).has(name)) return cellOf(script.id, name, value);
  return value;
}

function importsMainModule(binding: ImportBinding, { inspected, mainModule }: Site): boolean {
  const file = binding.file ?? inspected.script.url;
  if (!/^(\.{1,2}\/|\/|file:)/.test(binding.specifier)) return false;
  const base = file.startsWith('/') ? pathToFileURL(file) : file;
  return (
    URL.canParse(binding.specifier, String(base)) && isMainModule(new URL(binding.specifier, base).href, mainModule)
  );
}

function requiredThunk(name: string, expression: string, file: string): Thunk {
  return new Thunk({
    kind: 'source',
    name,
    source: expression,
    form: 'thunk',
    strict: false,
    file,
    line: 0,
    column: 0,
    late: [],
    early: { require: new Reference({ kind: 'require', file: pathOf(file) }) },
    imports: {},
    required: {},
  });
}

const cells = new Map<string, Cell>();

/** The same cell for the same variable, so that functions of one value share it; it holds the value of now. */
function cellOf(scriptId: string, name: string, value: unknown): Cell {
  const key = `${scriptId}:${name}`;
  let cell = cells.get(key);
  if (cell === undefined) cells.set(key, (cell = new Cell()));
  cell.value = value;
  return cell;
}

function importMetaEdits(free: FreeVariables, { inspected }: Site, variables: Map<string, Variable>): Edit[] {
  if (free.importMeta.length === 0) return [];
  const { url } = inspected.script;
  const filename = fileURLToPath(url);
  const meta: Record<string, string> = { url, filename, dirname: dirname(filename) };
  for (const { member } of free.importMeta) {
    if (member !== undefined && member in meta) continue;
    const what = member === undefined ? 'import.meta' : `import.meta.${member}`;
    throw new CaptureError(`it uses \`${what}\`; of \`import.meta\` only url, filename and dirname travel`);
  }
  variables.set(META_NAME, { shippedName: META_NAME, value: meta, isEarly: true });
  return free.importMeta.map(({ start, end, member }) => ({ start, end, text: `${META_NAME}.${member}` }));
}

function cellEdits(references: readonly FreeReference[], variables: ReadonlyMap<string, Variable>): Edit[] {
  return references.flatMap(({ name, start, end, shorthand }) => {
    const shippedName = variables.get(name)?.shippedName;
    if (shippedName === undefined || shippedName === name) return [];
    return [{ start, end, text: `${shorthand ? `${name}: ` : ''}${shippedName}.value` }];
  });
}

/** As stack traces name it: CommonJS files by their path. */
function fileOf({ script, scopes }: InspectedFunction): string {
  const isModule = scopes.some(({ description }) => description === 'Module');
  return isModule ? script.url : pathOf(script.url);
}

function positionOf(source: string, offset: number, { script }: InspectedFunction): Position {
  const before = source.slice(0, offset);
  const newLines = before.split('\n').length - 1;
  const column = offset - (before.lastIndexOf('\n') + 1);
  return { line: script.startLine + newLines, column: newLines === 0 ? column + script.startColumn : column };
}

function ownProperties(fn: AnyFunction, staticFields: ReadonlySet<string>): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fn)) if (!staticFields.has(key)) properties[key] = value;
  return properties;
}
