import type { UserFunction } from '../core-worker/options.js';
import { inspectFunction } from '../serialization/inspect-function.js';

/** `name = ray.remote(` or `name: remote(`, also as compilers write it: `name = (0, batchray_1.remote)(`. */
const ASSIGNMENT = /([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*[=:]\s*(?:[\w$.]+|\(0,\s*[\w$.]+\))\s*\(\s*$/u;
const LOOK_BACK_CHARACTERS = 200;

/**
 * In `const square = ray.remote((x) => x * x)` the function has no name of its own, but the reader calls it `square`, so logs and
 * errors should too. Undefined when the source does not say.
 */
export function variableNameOf(code: UserFunction): string | undefined {
  const inspected = inspectFunction(code);
  if (inspected === undefined) return undefined;
  const { script, line, column } = inspected;
  let offset = 0;
  for (let left = line - script.startLine; left > 0; left--) offset = script.source.indexOf('\n', offset) + 1;
  offset += line === script.startLine ? column - script.startColumn : column;
  const start = script.source.lastIndexOf(Function.prototype.toString.call(code), offset);
  if (start < 0) return undefined;
  return ASSIGNMENT.exec(script.source.slice(Math.max(0, start - LOOK_BACK_CHARACTERS), start))?.[1];
}
