import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { globalPath } from './builtins.js';
import type { PackedReference } from './packed-function.js';
import { pathOf } from './source-positions.js';

/** What every process has, or makes for itself: platform functions and `require`. */
export function platformReference(value: object): PackedReference | undefined {
  const path = globalPath(value);
  if (path !== undefined) return { kind: 'global', path };
  const { resolve } = value as Partial<NodeJS.Require>;
  if (typeof value !== 'function' || typeof resolve !== 'function' || typeof resolve.paths !== 'function')
    return undefined;
  const from = resolve.paths('./x')?.[0];
  return from === undefined ? undefined : { kind: 'require', file: join(from, 'index.js') };
}

/** A module that workers must not import, with or without the extension that a loader adds or replaces. */
export function isMainModule(url: string, mainModule: string | undefined): boolean {
  if (mainModule === undefined || url === '' || url.startsWith('node:')) return url === '';
  return stem(pathOf(url.replace(/[?#].*$/, ''))) === stem(mainModule);
}

function stem(path: string): string {
  let real = path;
  try {
    real = realpathSync(path);
  } catch {
    // A path without its extension.
  }
  return real.replace(/\.[cm]?[jt]sx?$/, '');
}
