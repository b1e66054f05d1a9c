import { fileURLToPath } from 'node:url';
import { type AnyNode, findFreeVariables, isNode } from './free-variables.js';
import type { InspectedFunction, LoadedScript } from './inspect-function.js';
import { CaptureError } from './capture-error.js';
import { findLexicalDeclaration, innermostFunction, type ScriptAnalysis } from './script-analysis.js';

const assigned = new Map<string, ReadonlySet<string>>();

/** The variables of a module that its functions assign to: what these share must not become a copy for each. */
export function assignedByFunctions(script: LoadedScript, { statements }: ScriptAnalysis): ReadonlySet<string> {
  let names = assigned.get(script.id);
  if (names === undefined)
    assigned.set(script.id, (names = new Set(statements.flatMap((statement) => [...assignedNames(statement)]))));
  return names;
}

function* assignedNames(node: AnyNode): Generator<string> {
  if (/^(Function(Declaration|Expression)|ArrowFunctionExpression|Class(Declaration|Expression))$/.test(node.type)) {
    for (const { name, assigned } of findFreeVariables(node).references) if (assigned) yield name;
    return;
  }
  for (const key in node) {
    const field = node[key];
    for (const child of Array.isArray(field) ? (field as unknown[]) : [field]) {
      if (isNode(child)) yield* assignedNames(child);
    }
  }
}

/**
 * V8 shows a variable whose declaration has not run yet as undefined, like one that holds undefined. The stack tells them
 * apart: the declaring function is then still running, and has not come as far as the declaration.
 */
export function assertInitialised(
  name: string,
  { script }: InspectedFunction,
  analysis: ScriptAnalysis,
  offset: number,
): void {
  const { root, source } = analysis;
  if (root === undefined) return;
  const declaration = findLexicalDeclaration(root, name, offset);
  if (declaration === undefined) return;
  const reached = stackOffsets(script, source).filter((at) => innermostFunction(root, at) === declaration.owner);
  if (reached.some((at) => at < declaration.start)) {
    throw new CaptureError(
      `captured variable \`${name}\` has no value yet; declare it before the first .remote() of the function`,
    );
  }
}

/** Where in the script the running functions are. */
function stackOffsets({ url }: LoadedScript, source: string): number[] {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const { prepareStackTrace, stackTraceLimit } = Error;
  let sites: NodeJS.CallSite[];
  try {
    Error.stackTraceLimit = 200;
    Error.prepareStackTrace = (_, callSites) => callSites;
    sites = new Error().stack as unknown as NodeJS.CallSite[];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    Error.prepareStackTrace = prepareStackTrace;
  }
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const lines = source.split('\n');
  return sites
    .filter((site) => site.getFileName() === url || site.getFileName() === path)
    .map((site) => {
      const line = (site.getLineNumber() ?? 1) - 1;
      return lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + (site.getColumnNumber() ?? 1) - 1;
    });
}
