import type { ImportBinding } from './script-analysis.js';
import type { SourcePositions } from './source-positions.js';

/** How a function travels. Everything that needs to exist before the function itself does is in here. */
export type PackedFunction = PackedSource | PackedReference | { readonly kind: 'cell' };

export type PackedReference =
  /** A function or object of the platform, by its path from the global object. */
  | { readonly kind: 'global'; readonly path: string }
  /** An import binding of the module `file`. */
  | { readonly kind: 'import'; readonly file: string; readonly binding: ImportBinding; readonly wantedBy: string }
  /** The `require` of a CommonJS file, by its path. */
  | { readonly kind: 'require'; readonly file: string }
  /** A member of `module.exports` of a CommonJS file. */
  | { readonly kind: 'member'; readonly file: string; readonly name: string };

export interface PackedSource {
  readonly kind: 'source';
  readonly name: string;
  /** As the definition stands in its file, `import.meta` and cells replaced. */
  readonly source: string;
  /** `method`: only valid inside an object literal. `thunk`: an expression whose value is meant. */
  readonly form: 'expression' | 'method' | 'thunk';
  readonly strict: boolean;
  /** URL or path of the defining file, and zero-based position in it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly positions?: SourcePositions;
  /** Captured variables whose values follow in the rest. */
  readonly late: readonly string[];
  /** Captured variables that the definition itself evaluates. */
  readonly early: Readonly<Record<string, unknown>>;
  /** Those of the variables that are import bindings, so that the function can be captured again. */
  readonly imports: Readonly<Record<string, ImportBinding>>;
  /** Likewise those that hold what `require` gave, with the expression that gives it. */
  readonly required: Readonly<Record<string, string>>;
}

/** What follows once the function exists. */
export interface PackedRest {
  readonly variables: Readonly<Record<string, unknown>>;
  /** Enumerable properties that hang on the function. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Stands for `import.meta` in shipped source. */
export const META_NAME = '__batchray_meta';
/** Prefix of the variables that hold {@link Cell}s in shipped source. */
export const CELL_PREFIX = '__batchray_cell_';

/** A captured value that is shipped as a reference. */
export class Reference {
  constructor(readonly packed: PackedReference) {}
}

/** The value of an expression over captured variables, computed again where it arrives. */
export class Thunk {
  constructor(readonly packed: PackedSource) {}
}

/** A module's variable that functions assign to: all functions of one value share it. */
export class Cell {
  value: unknown;
}
