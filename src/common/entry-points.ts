/**
 * Where this installation's process entries lie, and its version. Works in the bundles (`dist/bin/*.js`, shared chunks beside
 * them) and in the unbundled modules that tests import (`dist/src/common/`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export type EntryPoint = 'application-master' | 'cli' | 'gcs' | 'raylet' | 'worker';

function binDirectory(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return path.basename(here) === 'bin' ? here : path.resolve(here, '..', '..', 'bin');
}

/** Absolute path of the script to run with `process.execPath`. */
export function entryPoint(name: EntryPoint): string {
  return path.join(binDirectory(), `${name}.js`);
}

/** Directory of the installed package. */
export function packageDirectory(): string {
  return path.resolve(binDirectory(), '..', '..');
}

/** Put in by `scripts/build.mjs`; not there in unbundled modules. */
declare const BATCHRAY_VERSION: string | undefined;

let version = typeof BATCHRAY_VERSION === 'string' ? BATCHRAY_VERSION : undefined;

/** Version of the installed package. Processes of one cluster must agree on it. */
export function packageVersion(): string {
  if (version === undefined) {
    const file = path.join(packageDirectory(), 'package.json');
    version = (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  }
  return version;
}
