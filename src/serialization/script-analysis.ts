import { type Options, parse } from 'acorn';
import { type AnyNode, isNode, listScopes, patternTargets } from './free-variables.js';
import type { LoadedScript } from './inspect-function.js';

/** What an import binding stands for. `name` is `*` for the namespace. */
export interface ImportBinding {
  readonly specifier: string;
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The importing file, when it is not the script itself. */
  readonly file?: string;
}

/** What loading by source appends to its scripts, so that their functions can be captured again. */
export interface ScriptTrailer {
  readonly imports: Readonly<Record<string, ImportBinding>>;
  readonly required: Readonly<Record<string, string>>;
  readonly strict: boolean;
}

export interface ScriptAnalysis {
  readonly source: string;
  /** Made by loading a function by source: its variables are the function's parameters. */
  readonly isLoaded: boolean;
  readonly strict: boolean;
  readonly imports: ReadonlyMap<string, ImportBinding>;
  /** Local name to exported name. */
  readonly exports: ReadonlyMap<string, string>;
  /** Top-level constants that hold what `require` gave: an expression of `require` alone that gives it again. */
  readonly required: ReadonlyMap<string, string>;
  readonly root: AnyNode | undefined;
  /** At the top of the script, or of the one function that a bundler wrapped around all of it. */
  readonly statements: readonly AnyNode[];
  /** Whether code at `offset` that says `name` means a variable of the top level. */
  isTopLevel(name: string, offset: number): boolean;
}

const TRAILER = /\/\*batchray:(\S+)\*\/$/;

export function writeTrailer(trailer: ScriptTrailer): string {
  return `\n/*batchray:${encodeURIComponent(JSON.stringify(trailer)).replaceAll('*', '%2A')}*/`;
}

const analyses = new Map<string, ScriptAnalysis>();

/** What a script imports, exports and requires. Parsed once a script. */
export function analyseScript(script: LoadedScript): ScriptAnalysis {
  let analysis = analyses.get(script.id);
  if (analysis === undefined) analyses.set(script.id, (analysis = analyse(script.source)));
  return analysis;
}

function analyse(source: string): ScriptAnalysis {
  const empty = {
    source,
    imports: new Map(),
    exports: new Map(),
    required: new Map(),
    root: undefined,
    statements: [],
    isTopLevel: () => true,
  };
  const trailer = TRAILER.exec(source)?.[1];
  if (trailer !== undefined) {
    const { imports, required, strict } = JSON.parse(decodeURIComponent(trailer)) as ScriptTrailer;
    const maps = { imports: new Map(Object.entries(imports)), required: new Map(Object.entries(required)) };
    return { ...empty, isLoaded: true, strict, ...maps };
  }
  const root = parseScript(source);
  if (root === undefined) return { ...empty, isLoaded: false, strict: false };
  const wrapper = wrappingFunction(root['body'] as AnyNode[]);
  const statements = (wrapper === undefined ? root['body'] : (wrapper['body'] as AnyNode)['body']) as AnyNode[];
  const scopes = listScopes(root).filter(({ node }) => node !== wrapper && node !== wrapper?.['body']);
  const directive = (statements[0] as { directive?: string } | undefined)?.directive;
  return {
    source,
    isLoaded: false,
    strict: directive === 'use strict' || statements.some(isModuleSyntax),
    imports: new Map(statements.flatMap(importsOf)),
    exports: new Map(statements.flatMap(exportsOf)),
    required: new Map(statements.flatMap((statement) => requiresOf(statement, source))),
    root,
    statements,
    isTopLevel: (name, offset) =>
      !scopes.some(({ node, names }) => node.start <= offset && offset < node.end && names.has(name)),
  };
}

/** tsx compiles CommonJS to `__filename = '...'; (() => { ... })()`. */
function wrappingFunction(statements: readonly AnyNode[]): AnyNode | undefined {
  const call = statements.at(-1)?.['expression'];
  if (statements.length > 2 || !isNode(call) || call.type !== 'CallExpression') return undefined;
  const { callee, arguments: list } = call as unknown as { callee: AnyNode; arguments: unknown[] };
  if (list.length > 0) return undefined;
  return isFunctionNode(callee) && (callee['body'] as AnyNode).type === 'BlockStatement' ? callee : undefined;
}

/** Modules first: what only CommonJS may contain (`return`, sloppy words) is an error in them. */
function parseScript(source: string): AnyNode | undefined {
  const options: Options = { ecmaVersion: 'latest', allowHashBang: true };
  for (const sourceType of ['module', 'script'] as const) {
    try {
      const root = parse(source, { ...options, sourceType, allowReturnOutsideFunction: sourceType === 'script' });
      // CommonJS often parses as a module too.
      const isScript = sourceType === 'script' || !/\brequire\b/.test(source);
      const node = root as unknown as AnyNode;
      if (isScript || (node['body'] as AnyNode[]).some(isModuleSyntax)) return node;
    } catch {
      continue;
    }
  }
  return undefined;
}

const isModuleSyntax = (node: AnyNode): boolean => /^(Import|Export)/.test(node.type);

const nameOf = (node: unknown): string => {
  const { name, value } = node as { name?: string; value?: unknown };
  return name ?? String(value);
};

function importsOf(statement: AnyNode): [string, ImportBinding][] {
  if (statement.type !== 'ImportDeclaration') return [];
  const specifier = nameOf(statement['source']);
  const given = (statement['attributes'] as { key: unknown; value: unknown }[] | undefined) ?? [];
  const attributes = Object.fromEntries(given.map(({ key, value }) => [nameOf(key), nameOf(value)]));
  return (statement['specifiers'] as AnyNode[]).map((node) => {
    const name =
      node.type === 'ImportDefaultSpecifier'
        ? 'default'
        : node.type === 'ImportNamespaceSpecifier'
          ? '*'
          : nameOf(node['imported']);
    return [nameOf(node['local']), { specifier, name, ...(given.length > 0 ? { attributes } : {}) }];
  });
}

function exportsOf(statement: AnyNode): [string, string][] {
  if (statement.type === 'ExportDefaultDeclaration') {
    const id = (statement['declaration'] as AnyNode)['id'];
    const local = isNode(id) ? nameOf(id) : statement['declaration'];
    return [[typeof local === 'string' ? local : '*default*', 'default']];
  }
  if (statement.type !== 'ExportNamedDeclaration' || isNode(statement['source'])) return [];
  const declaration = statement['declaration'];
  if (isNode(declaration)) {
    const names =
      declaration.type === 'VariableDeclaration'
        ? (declaration['declarations'] as AnyNode[]).flatMap((node) => [...patternTargets(node['id'] as AnyNode)])
        : [declaration['id']];
    return names.map((node) => [nameOf(node), nameOf(node)]);
  }
  return (statement['specifiers'] as AnyNode[]).map((node) => [nameOf(node['local']), nameOf(node['exported'])]);
}

/** `const x = require('y')`, also wrapped by a compiler's helper and taken apart (`const { x } = ...`). */
function requiresOf(statement: AnyNode, source: string): [string, string][] {
  if (statement.type !== 'VariableDeclaration') return [];
  return (statement['declarations'] as AnyNode[]).flatMap((declarator): [string, string][] => {
    const { id, init } = declarator as unknown as { id: AnyNode; init: AnyNode | null };
    const expression = init === null ? undefined : requireExpression(init, source);
    if (expression === undefined) return [];
    if (id.type === 'Identifier') return [[nameOf(id), expression]];
    const pattern = source.slice(id.start, id.end);
    return [...patternTargets(id)].map((target) => {
      const name = nameOf(target);
      return [name, `(() => { const ${pattern} = ${expression}; return ${name}; })()`];
    });
  });
}

const INTEROP_HELPER = /^(__toESM|__importStar|__importDefault|_interop\w*)$/;

/** The helpers themselves are often out of reach, but all do the same: a namespace with the module as its default. */
function requireExpression(node: AnyNode, source: string): string | undefined {
  if (node.type === 'MemberExpression') {
    const object = requireExpression(node['object'] as AnyNode, source);
    return object === undefined || node['computed'] === true ? undefined : `${object}.${nameOf(node['property'])}`;
  }
  if (node.type !== 'CallExpression') return undefined;
  const { callee, arguments: list } = node as unknown as { callee: AnyNode; arguments: AnyNode[] };
  const name = nameOf(callee.type === 'MemberExpression' ? callee['property'] : callee);
  if (name === 'require') {
    const isPlain = list.length === 1 && typeof (list[0] as { value?: unknown }).value === 'string';
    return isPlain ? source.slice(node.start, node.end) : undefined;
  }
  const inner = list[0] === undefined || !INTEROP_HELPER.test(name) ? undefined : requireExpression(list[0], source);
  if (inner === undefined) return undefined;
  // esbuild's second argument says that Node.js would take the whole module as the default.
  const keeps = list.length === 1 ? '(m && m.__esModule) || ' : '';
  return `((m) => ${keeps}Object.assign({}, m, { default: m }))(${inner})`;
}

/** A `let`, `const` or `class` that surrounds `offset`, declared at `start` directly in the function `owner`. */
export interface LexicalDeclaration {
  readonly start: number;
  readonly owner: AnyNode;
}

/** The innermost lexical declaration of `name` that the code at `offset` sees. */
export function findLexicalDeclaration(root: AnyNode, name: string, offset: number): LexicalDeclaration | undefined {
  let found: LexicalDeclaration | undefined;
  let owner = root;
  for (const node of enclosing(root, offset)) {
    if (isFunctionNode(node)) owner = node;
    const statements = Array.isArray(node['body']) ? (node['body'] as AnyNode[]) : [];
    for (const outer of statements) {
      const statement = isNode(outer['declaration']) ? outer['declaration'] : outer;
      const ids =
        statement.type === 'ClassDeclaration'
          ? [statement['id'] as AnyNode]
          : statement.type === 'VariableDeclaration' && statement['kind'] !== 'var'
            ? (statement['declarations'] as AnyNode[]).flatMap((node) => [...patternTargets(node['id'] as AnyNode)])
            : [];
      const id = ids.find((target) => target['name'] === name);
      if (id !== undefined) found = { start: id.start, owner };
    }
  }
  return found;
}

/** The innermost function around `offset`, or the root. */
export function innermostFunction(root: AnyNode, offset: number): AnyNode {
  let innermost = root;
  for (const node of enclosing(root, offset)) if (isFunctionNode(node)) innermost = node;
  return innermost;
}

const isFunctionNode = (node: AnyNode): boolean => /Function(Declaration|Expression)$/.test(node.type);

/** The nodes around `offset`, outermost first. */
function* enclosing(root: AnyNode, offset: number): Generator<AnyNode> {
  yield root;
  for (const key in root) {
    const field = root[key];
    for (const child of Array.isArray(field) ? (field as unknown[]) : [field]) {
      if (isNode(child) && child.start <= offset && offset < child.end) {
        yield* enclosing(child, offset);
        return;
      }
    }
  }
}
