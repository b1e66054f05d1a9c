import { createRequire, isBuiltin } from 'node:module';

/** Functions and objects that every process has, by their path from the global object: `Math.floor`. */
let paths: Map<object, string> | undefined;

export function globalPath(value: object): string | undefined {
  return (paths ??= listGlobals()).get(value);
}

export function globalAt(path: string): unknown {
  return path.split('.').reduce((value: unknown, key) => (value as Record<string, unknown>)[key], globalThis);
}

function listGlobals(): Map<object, string> {
  const found = new Map<object, string>();
  const add = (holder: object, key: string, prefix: string): object | undefined => {
    const value: unknown = Object.getOwnPropertyDescriptor(holder, key)?.value;
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
    if (!found.has(value)) found.set(value, prefix + key);
    return value;
  };
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const top = add(globalThis, name, '');
    // Only what the engine and Node.js define: these names are not enumerable or written in native code.
    if (top === undefined || !isPlatform(top, name)) {
      if (top !== undefined && found.get(top) === name) found.delete(top);
      continue;
    }
    if (top === globalThis) continue;
    for (const key of Object.getOwnPropertyNames(top)) {
      const inner = Object.getOwnPropertyDescriptor(top, key)?.value as unknown;
      if (typeof inner === 'function') add(top, key, `${name}.`);
      else if (key === 'prototype' && typeof inner === 'object' && inner !== null) {
        for (const method of Object.getOwnPropertyNames(inner)) {
          if (typeof Object.getOwnPropertyDescriptor(inner, method)?.value === 'function') {
            add(inner, method, `${name}.prototype.`);
          }
        }
      }
    }
  }
  return found;
}

const PLATFORM_OBJECTS = new Set(['globalThis', 'global', 'Atomics', 'JSON', 'Math', 'Reflect', 'Intl', 'WebAssembly']);
const NODE_NAMES = new Set(['console', 'process', 'Buffer', 'performance', 'crypto', 'navigator']);

function isPlatform(value: object, name: string): boolean {
  if (PLATFORM_OBJECTS.has(name) || NODE_NAMES.has(name)) return true;
  if (typeof value !== 'function') return false;
  const text = Function.prototype.toString.call(value);
  return /\{\s*\[native code\]\s*\}$/.test(text) || NODE_FUNCTIONS.has(name);
}

const NODE_FUNCTIONS = new Set([
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'queueMicrotask',
  'structuredClone',
  'fetch',
]);

/** The name under which a `node:` module exports a function that Node.js itself defines in the script `url`. */
export function builtinExport(fn: object, url: string): { specifier: string; name: string } | undefined {
  if (!isBuiltin(url)) return undefined;
  const exported = createRequire(import.meta.url)(url) as Record<string, unknown>;
  if (exported === fn) return { specifier: url, name: 'default' };
  const name = Object.keys(exported).find((key) => exported[key] === fn);
  return name === undefined ? undefined : { specifier: url, name };
}
