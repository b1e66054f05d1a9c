/** What of an installed batchray a node needs: its bundles, and the native packages that cannot be bundled. */
import fs from 'node:fs';
import path from 'node:path';
import { BatchSystemError } from '../../../src/common/errors.js';
import { byName, type ArchiveEntry } from './archive-entry.js';

/** Sources, and binaries for other systems, are most of these packages. */
const NATIVE_PACKAGES: readonly { readonly name: RegExp; readonly isNeeded: (file: string) => boolean }[] = [
  { name: /^@koromix\/koffi-linux-/, isNeeded: () => true },
  {
    name: /^node-pty$/,
    isNeeded: (file) => /^(?:package\.json|lib\/(?!.*\.test\.)[^.]*\.js|build\/Release\/[^/]*\.node|prebuilds\/linux-.*)$/.test(file), // prettier-ignore
  },
];

/**
 * @param directory - real path of the installed package
 * @param at - where the archive has it: `node_modules/batchray`
 * @throws BatchSystemError when it is not complete
 */
export function batchrayFiles(directory: string, at: string): ArchiveEntry[] {
  const bundles = filesBelow(path.join(directory, 'dist/bin')).filter((file) => !file.endsWith('.map'));
  if (!bundles.includes('cli.js')) {
    throw new BatchSystemError(
      `--ship: ${directory} is no complete installation of batchray: dist/bin/cli.js is missing.`,
    );
  }
  const own = ['package.json', ...bundles.map((file) => `dist/bin/${file}`)];
  const files = own.map((file) => fileEntry(path.join(directory, file), `${at}/${file}`));
  const native = nativePackages(directory).flatMap(({ name, location, isNeeded }) =>
    filesBelow(location)
      .filter(isNeeded)
      .map((file) => fileEntry(path.join(location, file), `${at}/node_modules/${name}/${file}`)),
  );
  return [...files, ...native].sort(byName);
}

interface NativePackage {
  readonly name: string;
  readonly location: string;
  readonly isNeeded: (file: string) => boolean;
}

/** As Node would find them from `directory`: in the nearest `node_modules` that has one of the name. */
function nativePackages(directory: string): NativePackage[] {
  const found = new Map<string, NativePackage>();
  for (let dir = directory; ; dir = path.dirname(dir)) {
    const modules = path.join(dir, 'node_modules');
    for (const name of [
      ...namesIn(modules),
      ...namesIn(path.join(modules, '@koromix')).map((name) => `@koromix/${name}`),
    ]) {
      const native = NATIVE_PACKAGES.find((candidate) => candidate.name.test(name));
      if (native === undefined || found.has(name)) continue;
      found.set(name, { name, location: fs.realpathSync(path.join(modules, name)), isNeeded: native.isNeeded });
    }
    if (dir === path.dirname(dir)) return [...found.values()];
  }
}

function namesIn(directory: string): string[] {
  try {
    return fs.readdirSync(directory);
  } catch {
    return [];
  }
}

function filesBelow(directory: string): string[] {
  return namesIn(directory).flatMap((name) => {
    const file = path.join(directory, name);
    return fs.statSync(file).isDirectory() ? filesBelow(file).map((inner) => `${name}/${inner}`) : [name];
  });
}

function fileEntry(source: string, name: string): ArchiveEntry {
  const { size, mode } = fs.statSync(source);
  return { kind: 'file', name, source, sizeBytes: size, isExecutable: (mode & 0o111) !== 0 };
}
