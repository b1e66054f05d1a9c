/**
 * Source maps of shipped functions. A worker does not load the program's main file, so it lacks the source map by which
 * stack traces lead from compiled code to what the user wrote. The part of the map that covers a function travels with it
 * when the capturing process uses source maps, and is put where Node.js looks for maps.
 */
import Module, { findSourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** All positions zero-based. */
export interface SourcePositions {
  /** URL of the original file. */
  readonly source: string;
  /** Four numbers a token: line and column in the shipped source, as if it stood in the compiled file, line and column in the original. */
  readonly segments: readonly number[];
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Node.js's types miss that an entry may be empty. */
interface Entry {
  readonly originalSource?: string;
  readonly originalLine?: number;
  readonly originalColumn?: number;
}

export const pathOf = (url: string): string => (url.startsWith('file:') ? fileURLToPath(url) : url);

function findEntry(file: string, { line, column }: Position): Entry | undefined {
  return findSourceMap(file)?.findEntry(line, column);
}

/** Where the user wrote what was compiled to `position` of `file`. */
export function originalPosition(file: string, position: Position): Position & { readonly file: string } {
  const { originalSource, originalLine, originalColumn } = findEntry(file, position) ?? {};
  if (originalSource === undefined || originalLine === undefined) return { ...position, file };
  return { file: originalSource, line: originalLine, column: originalColumn ?? 0 };
}

/** Looks up the tokens of a function; undefined without a source map. */
export function sourcePositions(
  file: string,
  tokens: Iterable<Position & { readonly shippedColumn: number }>,
): SourcePositions | undefined {
  if (findSourceMap(file) === undefined) return undefined;
  let source: string | undefined;
  const segments: number[] = [];
  for (const token of tokens) {
    const { originalSource, originalLine, originalColumn } = findEntry(file, token) ?? {};
    if (originalSource === undefined || originalLine === undefined) continue;
    if (segments.at(-2) === originalLine && segments.at(-1) === originalColumn) continue;
    source ??= originalSource;
    segments.push(token.line, token.shippedColumn, originalLine, originalColumn ?? 0);
  }
  return source === undefined ? undefined : { source, segments };
}

type Segment = readonly [line: number, column: number, originalLine: number, originalColumn: number];

/** The maps made here, by compiled file. Node.js forgets a map with its module. */
const registered = new Map<string, { module: Module; readonly segments: Map<string, Segment> }>();

/** Lets Node.js map stack traces of a function that was loaded from source; several functions of a file add up. */
export function registerPositions(file: string, { source, segments }: SourcePositions): void {
  const path = pathOf(file);
  let known = registered.get(path);
  if (known === undefined) {
    // The process has loaded the file itself, with all of its map.
    if (findSourceMap(path) !== undefined || findSourceMap(file) !== undefined) return;
    known = { module: new Module(path), segments: new Map() };
    registered.set(path, known);
  }
  const before = known.segments.size;
  for (let index = 0; index + 3 < segments.length; index += 4) {
    const segment = segments.slice(index, index + 4) as unknown as Segment;
    known.segments.set(`${segment[0]}:${segment[1]}`, segment);
  }
  if (known.segments.size === before) return;
  const map = { version: 3, sources: [source], names: [], mappings: encodeMappings([...known.segments.values()]) };
  const data = Buffer.from(JSON.stringify(map)).toString('base64');
  known.module = new Module(path);
  // Compiling is what makes Node.js read the map.
  (known.module as Module & { _compile(content: string, path: string): void })._compile(
    `//# sourceMappingURL=data:application/json;base64,${data}`,
    path,
  );
}

function encodeMappings(segments: Segment[]): string {
  segments.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let mappings = '';
  let [line, column, originalLine, originalColumn] = [0, 0, 0, 0];
  let isFirst = true;
  for (const segment of segments) {
    if (segment[0] !== line) {
      mappings += ';'.repeat(segment[0] - line);
      column = 0;
      isFirst = true;
    }
    mappings += isFirst ? '' : ',';
    mappings += variableLength(segment[1] - column) + variableLength(0);
    mappings += variableLength(segment[2] - originalLine) + variableLength(segment[3] - originalColumn);
    [line, column, originalLine, originalColumn] = segment;
    isFirst = false;
  }
  return mappings;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of source maps: the sign in the lowest bit, then five bits a digit, lowest first. */
function variableLength(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let digits = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    digits += BASE64[rest > 0 ? digit | 32 : digit]!;
  } while (rest > 0);
  return digits;
}
