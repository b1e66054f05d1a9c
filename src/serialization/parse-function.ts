import { type Options, parse, type Token } from 'acorn';
import { CaptureError } from './capture-error.js';
import type { AnyNode } from './free-variables.js';
import type { Position } from './source-positions.js';

/** A function's or class's source as an expression of its own. */
export interface ParsedFunction {
  readonly node: AnyNode;
  readonly form: 'expression' | 'method';
  /** The definition; for methods with computed keys, under the key that it has now. */
  readonly text: string;
  /** Offset of `text` in what was parsed. */
  readonly shift: number;
  /** Offsets of the tokens of `text`. */
  readonly tokens: readonly number[];
}

const PARSE_OPTIONS: Options = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  allowImportExportEverywhere: true,
  allowAwaitOutsideFunction: false,
  allowSuperOutsideMethod: true,
};

/** @throws CaptureError when the source means nothing outside of its surroundings. */
export function parseFunction(text: string, strict: boolean): ParsedFunction {
  const directive = strict ? '"use strict";' : '';
  let parsedTokens: Token[] = [];
  const attempt = (before: string, after: string): AnyNode | undefined => {
    parsedTokens = [];
    try {
      const options = { ...PARSE_OPTIONS, onToken: parsedTokens };
      const program = parse(`${directive}${before}${text}${after}`, options) as unknown as AnyNode;
      return (program['body'] as AnyNode[]).at(-1)?.['expression'] as AnyNode;
    } catch {
      return undefined;
    }
  };
  const expression = attempt('(', '\n)');
  const tokensFrom = (shift: number): number[] =>
    parsedTokens.map(({ start }) => start - shift).filter((start) => start >= 0 && start < text.length);
  if (expression !== undefined) {
    const shift = directive.length + 1;
    return { node: expression, form: 'expression', text, shift, tokens: tokensFrom(shift) };
  }
  const object = attempt('({', '\n})') ?? attempt('(class {', '\n}).x');
  const property = (object?.['properties'] as AnyNode[] | undefined)?.[0];
  if (property === undefined)
    throw new CaptureError(
      'its source is not valid on its own (private names or `new.target` of its surroundings); make it a function of its own',
    );
  const key = property['key'] as AnyNode;
  const shift = directive.length + 2;
  const method = { node: property['value'] as AnyNode, form: 'method', shift, tokens: tokensFrom(shift) } as const;
  if (property['computed'] !== true) return { ...method, text };
  // Evaluating the key once more could give another one. Positions stay as they are.
  const blank = `0${text.slice(key.start - shift + 1, key.end - shift).replace(/[^\n]/g, ' ')}`;
  const renamed = text.slice(0, key.start - shift) + blank + text.slice(key.end - shift);
  return { ...method, text: renamed };
}

/** A replacement in what was parsed; never spans lines. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdits({ text, shift }: ParsedFunction, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start - shift) + replacement + result.slice(end - shift);
  }
  return result;
}

/** Where the tokens are in their file, and in the shipped source, whose edits move what follows them in a line. */
export function* tokenPositions(
  { text, shift, tokens }: ParsedFunction,
  { line, column }: Position,
  edits: readonly Edit[],
): Generator<Position & { readonly shippedColumn: number }> {
  const pending = edits.toSorted((a, b) => b.start - a.start);
  let lineStart = -column;
  let moved = 0;
  let at = 0;
  for (const token of tokens) {
    for (; at < token; at++) {
      const edit = pending.at(-1);
      if (edit !== undefined && edit.end - shift <= at + 1) {
        moved += edit.text.length - (edit.end - edit.start);
        pending.pop();
      }
      if (text[at] !== '\n') continue;
      line++;
      lineStart = at + 1;
      moved = 0;
    }
    yield { line, column: token - lineStart, shippedColumn: token - lineStart + moved };
  }
}
