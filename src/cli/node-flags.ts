/** Options that `start` and `symmetric-run` share. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { RequestedResources } from '../cluster/resources.js';

export interface NodeFlags {
  readonly numCpus?: number;
  readonly numGpus?: number;
  readonly memory?: number;
  readonly resources?: Record<string, number>;
  readonly objectStoreBytes?: number;
  readonly interface?: string;
  readonly niceness?: number;
  readonly sessionRoot?: string;
}

export function addNodeFlags(command: Command): Command {
  return command
    .option('--num-cpus <n>', 'CPUs of a node that tasks may use (default: what the allocation gives)', parseQuantity)
    .option('--num-gpus <n>', 'GPUs of a node that tasks may use (default: what the allocation gives)', parseQuantity)
    .option('--memory <size>', 'memory of a node that tasks may use, as 8G or in bytes (default: the limit)', parseSize)
    .option('--resources <json>', 'custom resources of a node, as {"licence": 2}', parseResources)
    .option(
      '--object-store-bytes <size>',
      'size of the object store of a node, as 2G (default: 30 % of memory)',
      parseSize,
    )
    .option('--interface <name>', 'interface, address or network by which other nodes reach this one')
    .option(
      '--niceness <n>',
      'how much workers give way to others on the machine, 0 to 19 as of `nice -n` (default: BATCHRAY_WORKER_NICENESS, 0)',
      parseNiceness,
    )
    .option(
      '--session-root <dir>',
      'directory of session directories, shared by all nodes (default: ~/.batchray/sessions)',
    );
}

export function requestedResources(flags: NodeFlags): RequestedResources {
  return {
    numCpus: flags.numCpus,
    numGpus: flags.numGpus,
    memory: flags.memory,
    resources: flags.resources,
    objectStoreBytes: flags.objectStoreBytes,
  };
}

/** The inverse of {@link addNodeFlags}, for another node with the same wishes. */
export function resourceArguments(requested: RequestedResources): string[] {
  const { numCpus, numGpus, memory, resources, objectStoreBytes } = requested;
  const flag = (name: string, value: number | string | undefined): string[] =>
    value === undefined ? [] : [name, String(value)];
  return [
    ...flag('--num-cpus', numCpus),
    ...flag('--num-gpus', numGpus),
    ...flag('--memory', memory),
    ...flag('--resources', resources === undefined ? undefined : JSON.stringify(resources)),
    ...flag('--object-store-bytes', objectStoreBytes),
  ];
}

export function nicenessArguments(niceness: number | undefined): string[] {
  return niceness === undefined ? [] : ['--niceness', String(niceness)];
}

export function hiddenOption(flags: string, description: string): Option {
  return new Option(flags, description).hideHelp();
}

/** For nodes that a submission starts: where the session directory is missing, it is not shared, and nothing can be done. */
export function submittedOption(): Option {
  return hiddenOption(
    '--submitted',
    'the session directory was made by the submitter: refuse to run where it is not seen',
  );
}

export function submissionOption(): Option {
  return hiddenOption('--submission <id>', 'with --submitted: the submission that this node is for');
}

/** For batch systems that say something about every task that does not end with 0. */
export function resultOnlyOption(): Option {
  return hiddenOption(
    '--result-only',
    "ends with 0 when the program's exit code is in result.json of the session directory, where the caller looks for it",
  );
}

export function parseCount(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number of 1 or more.');
  return value;
}

export function parseQuantity(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new InvalidArgumentError('It must be a number of 0 or more.');
  }
  return value;
}

function parseNiceness(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < 0 || value > 19) {
    throw new InvalidArgumentError('It must be a whole number from 0 to 19.');
  }
  return value;
}

/** Bytes of `1048576`, `512M`, `1.5GiB`: units are powers of 1024, as batch systems count memory. */
export function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?$/i.exec(text.trim());
  if (match === null) throw new InvalidArgumentError('It must be a number of bytes, or one with a unit: 512M, 8G.');
  return Math.floor(Number(match[1]) * 1024 ** ' KMGT'.indexOf((match[2] || ' ').toUpperCase()));
}

function parseResources(text: string): Record<string, number> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || !Object.values(value as object).every((n) => typeof n === 'number' && n >= 0)) {
    throw new InvalidArgumentError('It must be a JSON object of numbers, as {"licence": 2}.');
  }
  return value as Record<string, number>;
}

/** A JSON array of strings. */
export function parseWords(text: string): string[] {
  const value = JSON.parse(text) as unknown;
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string')) {
    throw new InvalidArgumentError('It must be a JSON array of strings.');
  }
  return value;
}
