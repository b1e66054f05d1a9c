/** What is shipped to the nodes, and where it is in the directory of a container. */
import fs from 'node:fs';
import path from 'node:path';
import { InvalidOptionError } from '../../../src/common/errors.js';
import { describeEntries, type ArchiveEntry, type ArchivePlan } from './archive-entry.js';
import { batchrayFiles } from './batchray-files.js';
import { IGNORE_FILE, findProject, inside, projectFiles } from './project-files.js';

export interface ShipmentRequest {
  /** The project, with batchray. */
  readonly ship: boolean;
  /** Path of a node binary; `undefined`: the nodes have one. */
  readonly shipNode: string | undefined;
  /** Where the user is. */
  readonly workingDirectory: string;
  /** Of batchray's installation. */
  readonly packageDirectory: string;
}

export interface Shipment {
  readonly archives: readonly ArchivePlan[];
  /** Of the working directory inside the project; absent when the project is not shipped. */
  readonly workingDirectory?: string;
  /** Of batchray inside the project. */
  readonly batchray?: string;
  readonly hasNode: boolean;
}

/** Name of the project, as the container's directory has it. */
export const PROJECT_LINK = 'project';
/** The node binary, from the container's directory on. */
export const NODE_BINARY = 'node/bin/node';

/**
 * Looks at the files, and reads none of them.
 * @throws InvalidOptionError for what cannot be shipped
 */
export function planShipment({
  ship,
  shipNode,
  workingDirectory,
  packageDirectory,
}: ShipmentRequest): Shipment | undefined {
  if (!ship && shipNode === undefined) return undefined;
  const node = shipNode === undefined ? [] : [nodeArchive(shipNode)];
  if (!ship) return { archives: node, hasNode: node.length > 0 };
  const root = findProject(workingDirectory);
  const { archive, batchray } = projectArchive(root, fs.realpathSync(packageDirectory));
  return {
    archives: [archive, ...node],
    workingDirectory: path.relative(root, fs.realpathSync(workingDirectory)),
    batchray,
    hasNode: node.length > 0,
  };
}

/**
 * Workers must load the same files of batchray as the program does, so it is inside of the project: where it is installed, or where
 * `import 'batchray'` finds it.
 */
function projectArchive(root: string, packageDirectory: string): { archive: ArchivePlan; batchray: string } {
  const installed = inside(root, packageDirectory);
  const at = installed ?? freePlace(root, packageDirectory);
  const own = projectFiles(root, { directory: packageDirectory, at });
  const entries = installed === undefined ? merged(own, batchrayFiles(packageDirectory, at)) : own;
  if (!entries.some(({ name }) => name === path.join(at, 'dist/bin/cli.js'))) {
    throw new InvalidOptionError(
      `--ship: ${IGNORE_FILE} of ${root} leaves out ${packageDirectory}, which the nodes need.`,
    );
  }
  const description = describeEntries('project', root, entries);
  return { archive: { link: PROJECT_LINK, description, entries, isKept: false }, batchray: at };
}

/** Another installation may be where ours would be found. */
function freePlace(root: string, packageDirectory: string): string {
  const place = path.join(root, 'node_modules/batchray');
  const isFree = !fs.existsSync(place) || fs.realpathSync(place) === packageDirectory;
  return isFree ? 'node_modules/batchray' : '.batchray';
}

function merged(own: readonly ArchiveEntry[], added: readonly ArchiveEntry[]): ArchiveEntry[] {
  const names = new Set(added.map(({ name }) => name));
  return [...own.filter(({ name }) => !names.has(name)), ...added];
}

function nodeArchive(given: string): ArchivePlan {
  const refuse = (problem: string): never => {
    throw new InvalidOptionError(`--ship-node: ${given} ${problem}.`, {
      context: { option: '--ship-node', path: given },
    });
  };
  let source = given;
  let magic = '';
  try {
    source = fs.realpathSync(given);
    magic = firstBytes(source, 4).toString('latin1');
  } catch (error) {
    refuse(`cannot be read: ${(error as Error).message}`);
  }
  if (magic !== '\u007fELF') refuse('is no Linux program; give the node binary itself, not a script that finds one');
  const { size } = fs.statSync(source);
  const entry: ArchiveEntry = { kind: 'file', name: 'bin/node', source, sizeBytes: size, isExecutable: true };
  return { link: 'node', description: describeEntries('node', source, [entry]), entries: [entry], isKept: true };
}

function firstBytes(file: string, count: number): Buffer {
  const fd = fs.openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(count);
    return bytes.subarray(0, fs.readSync(fd, bytes, 0, count, 0));
  } finally {
    fs.closeSync(fd);
  }
}
