/** What of the user's project is shipped. */
import fs from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { InvalidOptionError } from '../../../src/common/errors.js';
import { byName, mebibytes, type ArchiveEntry } from './archive-entry.js';

export const IGNORE_FILE = '.batchrayignore';
/** Of no use on a node. A line like `!.git` in the user's own list overrules one of these. */
const ALWAYS_IGNORED = ['.git', '.hg', '.svn', '.DS_Store', 'node_modules/.cache', '.batchray/sessions', 'core.[0-9]*'];
const MAX_ENTRIES = 300_000;
const MAX_BYTES = 2 * 1024 ** 3;

/** A package that is there already, or comes into the archive by other means. */
export interface Substitute {
  /** Real path of the package on this machine. */
  readonly directory: string;
  /** Where the archive has it. */
  readonly at: string;
}

/**
 * The directory to ship: the nearest one upwards with a `package.json`, or the root of its workspace, which has the `node_modules`; `directory`
 * itself when there is none. A real path.
 */
export function findProject(directory: string): string {
  const start = fs.realpathSync(directory);
  let found: string | undefined;
  for (let dir = start; ; dir = path.dirname(dir)) {
    const manifest = path.join(dir, 'package.json');
    if (found === undefined && fs.existsSync(manifest)) found = dir;
    else if (found !== undefined && isWorkspaceRoot(dir, manifest)) return dir;
    if (dir === path.dirname(dir)) return found ?? start;
  }
}

function isWorkspaceRoot(dir: string, manifest: string): boolean {
  if (fs.existsSync(path.join(dir, 'pnpm-workspace.yaml'))) return true;
  try {
    return (JSON.parse(fs.readFileSync(manifest, 'utf8')) as { workspaces?: unknown }).workspaces !== undefined;
  } catch {
    return false;
  }
}

/**
 * Everything below `root` but what `.batchrayignore` there (written as a `.gitignore`) names. Sockets, pipes and links that lead nowhere are left out.
 * @param root - a real path
 * @param substitute - links to it lead to its place in the archive
 * @throws InvalidOptionError for links that lead out of the project or in a circle, files that may not be read, and for too much
 */
export function projectFiles(root: string, substitute: Substitute): ArchiveEntry[] {
  return new ProjectWalk(root, substitute).run();
}

class ProjectWalk {
  readonly #root: string;
  readonly #substitute: Substitute;
  readonly #ignored: Ignore;
  readonly #entries: ArchiveEntry[] = [];
  /** By the first part of the name. */
  readonly #sizes = new Map<string, number>();
  #totalBytes = 0;

  constructor(root: string, substitute: Substitute) {
    this.#root = root;
    this.#substitute = substitute;
    this.#ignored = ignore()
      .add([...ALWAYS_IGNORED])
      .add(readIgnoreFile(path.join(root, IGNORE_FILE)));
  }

  run(): ArchiveEntry[] {
    this.#walk('');
    return this.#entries;
  }

  #walk(directory: string): void {
    const children = readable(path.join(this.#root, directory), (dir) => fs.readdirSync(dir, { withFileTypes: true }));
    for (const child of children.sort(byName)) {
      const name = directory === '' ? child.name : `${directory}/${child.name}`;
      if (this.#ignored.ignores(child.isDirectory() ? `${name}/` : name)) continue;
      if (child.isSymbolicLink()) this.#addLink(name);
      else if (child.isFile()) this.#addFile(name);
      else if (child.isDirectory()) {
        this.#add({ kind: 'directory', name });
        this.#walk(name);
      }
    }
  }

  #addFile(name: string): void {
    const source = path.join(this.#root, name);
    const { size, mode } = readable(source, (file) => {
      fs.accessSync(file, fs.constants.R_OK);
      return fs.statSync(file);
    });
    const [top = name] = name.split('/');
    this.#sizes.set(top, (this.#sizes.get(top) ?? 0) + size);
    this.#totalBytes += size;
    this.#add({ kind: 'file', name, source, sizeBytes: size, isExecutable: (mode & 0o111) !== 0 });
  }

  #addLink(name: string): void {
    const link = path.join(this.#root, name);
    let real: string;
    try {
      real = fs.realpathSync(link);
    } catch {
      return;
    }
    const inSubstitute = inside(this.#substitute.directory, real);
    const target = inside(this.#root, real) ?? (inSubstitute === undefined ? undefined : path.join(this.#substitute.at, inSubstitute)); // prettier-ignore
    if (target === undefined) {
      throw unshippable(
        `${link} is a link to ${real}, which is outside of the project ${this.#root} and would not be there on the nodes. ` +
          `Name it in ${IGNORE_FILE}, or put what it leads to into the project (npm install --install-links).`,
        link,
      );
    }
    if (target === name) return;
    if (inside(target, name) !== undefined) {
      throw unshippable(
        `${link} is a link to a directory that it is in, which YARN unpacks without end. Name it in ${IGNORE_FILE}.`,
        link,
      );
    }
    this.#add({ kind: 'link', name, target: path.posix.relative(path.posix.dirname(name), target) || '.' });
  }

  #add(entry: ArchiveEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length <= MAX_ENTRIES && this.#totalBytes <= MAX_BYTES) return;
    const largest = [...this.#sizes].sort(([, a], [, b]) => b - a).slice(0, 3);
    throw unshippable(
      `the project ${this.#root} is too large: more than ${MAX_ENTRIES} files or ${mebibytes(MAX_BYTES)} ` +
        `(so far ${largest.map(([name, size]) => `${name} ${mebibytes(size)}`).join(', ')}). ` +
        `Name what the nodes do not need in ${IGNORE_FILE}; data belongs on HDFS or a shared file system.`,
      this.#root,
    );
  }
}

/** The path of `file` from `directory` on; empty for itself, `undefined` when it is elsewhere. */
export function inside(directory: string, file: string): string | undefined {
  const relative = path.relative(directory, file);
  return relative === '..' || relative.startsWith('../') || path.isAbsolute(relative) ? undefined : relative;
}

function readIgnoreFile(file: string): string {
  return fs.existsSync(file) ? readable(file, (name) => fs.readFileSync(name, 'utf8')) : '';
}

function readable<Result>(file: string, read: (file: string) => Result): Result {
  try {
    return read(file);
  } catch (error) {
    throw unshippable(`${file} cannot be read: ${(error as Error).message}. Name it in ${IGNORE_FILE} if it is not needed.`, file); // prettier-ignore
  }
}

function unshippable(problem: string, file: string): InvalidOptionError {
  return new InvalidOptionError(`--ship: ${problem}`, { context: { option: '--ship', path: file } });
}
