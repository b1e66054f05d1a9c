import { type Debugger, type InspectorNotification, Session } from 'node:inspector';

/** One scope of a closure, innermost first; `variables` is a snapshot. */
export interface ClosureScope {
  /** As V8 describes it: `Closure (name)`, `Block`, `Module`, `Script`, ... */
  readonly description: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface InspectedFunction {
  readonly script: LoadedScript;
  /** Zero-based, somewhere within the function's source. */
  readonly line: number;
  readonly column: number;
  readonly scopes: readonly ClosureScope[];
}

export interface LoadedScript {
  readonly id: string;
  /** `file:` URL of a module, path of a CommonJS file, `node:` name, or empty. */
  readonly url: string;
  /** Zero-based position of its first character. */
  readonly startLine: number;
  readonly startColumn: number;
  /** What V8 compiled, after all loaders. */
  readonly source: string;
}

interface RemoteObject {
  readonly objectId?: string;
  readonly description?: string;
  readonly value?: unknown;
}
interface Property {
  readonly name: string;
  readonly value?: RemoteObject;
}
interface Properties {
  readonly result: readonly Property[];
  readonly internalProperties?: readonly Property[];
}

/** Where values pass between this code and expressions that the inspector evaluates. */
const SLOT = Symbol.for('batchray.inspected');
const SLOT_EXPRESSION = `globalThis[Symbol.for('batchray.inspected')]`;
const GROUP = 'batchray';

let session: Session | undefined;
/** Those in which a function was inspected. */
const scripts = new Map<string, LoadedScript>();

/** The inspector of a thread answers its own thread's requests before `post` returns. */
function post(method: string, parameters: object = {}): unknown {
  if (session === undefined) {
    session = new Session();
    session.connect();
  }
  const answers: { readonly error: Error | null; readonly result: unknown }[] = [];
  session.post(method, parameters, (error: Error | null, result?: object) => answers.push({ error, result }));
  const [answer] = answers;
  if (answer === undefined) throw new Error(`the inspector did not answer ${method}`);
  if (answer.error !== null) throw answer.error;
  return answer.result;
}

/** Where a function was defined and what its scopes hold; undefined for native functions. */
export function inspectFunction(fn: object): InspectedFunction | undefined {
  const slot: { fn?: object; scope?: { object: Record<string, unknown> } } = { fn };
  Object.defineProperty(globalThis, SLOT, { value: slot, configurable: true });
  try {
    const evaluated = post('Runtime.evaluate', { expression: `${SLOT_EXPRESSION}.fn`, objectGroup: GROUP });
    const { internalProperties } = properties((evaluated as { result: RemoteObject }).result);
    const internal = (name: string): RemoteObject | undefined =>
      internalProperties?.find((property) => property.name === name)?.value;
    const location = internal('[[FunctionLocation]]')?.value as
      { readonly scriptId: string; readonly lineNumber: number; readonly columnNumber: number } | undefined;
    const scopeList = internal('[[Scopes]]');
    if (location === undefined || scopeList === undefined) return undefined;
    const scopes: ClosureScope[] = [];
    for (const { value } of properties(scopeList).result) {
      const description = value?.description ?? '';
      if (value?.objectId === undefined || description.startsWith('Global')) continue;
      post('Runtime.callFunctionOn', {
        objectId: value.objectId,
        functionDeclaration: `function () { ${SLOT_EXPRESSION}.scope = this; }`,
        objectGroup: GROUP,
      });
      scopes.push({ description, variables: slot.scope!.object });
    }
    const script = findScript(location.scriptId);
    return { script, line: location.lineNumber, column: location.columnNumber, scopes };
  } finally {
    post('Runtime.releaseObjectGroup', { objectGroup: GROUP });
    Reflect.deleteProperty(globalThis, SLOT);
  }
}

function properties(object: RemoteObject): Properties {
  return post('Runtime.getProperties', { objectId: object.objectId, ownProperties: true }) as Properties;
}

/** The debugger makes code slower and costs 20 ms to enable, so it is on only while a new script is looked up. */
function findScript(id: string): LoadedScript {
  let script = scripts.get(id);
  if (script !== undefined) return script;
  script = { id, url: '', startLine: 0, startColumn: 0, source: '' };
  const onParsed = ({ params }: InspectorNotification<Debugger.ScriptParsedEventDataType>): void => {
    if (params.scriptId !== id) return;
    script = { ...script!, url: params.url, startLine: params.startLine, startColumn: params.startColumn };
  };
  session!.on('Debugger.scriptParsed', onParsed);
  try {
    post('Debugger.enable');
    const { scriptSource } = post('Debugger.getScriptSource', { scriptId: id }) as { scriptSource: string };
    script = { ...script, source: scriptSource };
  } finally {
    session!.off('Debugger.scriptParsed', onParsed);
    post('Debugger.disable');
  }
  scripts.set(id, script);
  return script;
}
