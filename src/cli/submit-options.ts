/** From the command line and the project's configuration to what is submitted. */
import { randomBytes } from 'node:crypto';
import { Option, type Command } from 'commander';
import type { ClusterLauncher, ClusterRequest } from '../batch/cluster-launcher.js';
import type { SiteOption, SiteOptions } from '../batch/site-options.js';
import { defaultSessionRoot, sessionPaths, type SessionPaths } from '../cluster/session.js';
import { entryPoint } from '../common/entry-points.js';
import { InvalidOptionError } from '../common/errors.js';
import { launcherNamed, launchers } from './launchers.js';
import {
  addNodeFlags,
  nicenessArguments,
  parseCount,
  parseSize,
  resourceArguments,
  type NodeFlags,
} from './node-flags.js';
import { loadProjectSettings, siteOptionsFor, type CommonSettings, type ProjectSettings } from './project-config.js';

export interface SubmitFlags extends NodeFlags {
  readonly scheduler?: string;
  readonly nodes?: number;
  readonly minNodes?: number;
  readonly separateJobs?: boolean;
  readonly name?: string;
  readonly prologue?: readonly string[];
  readonly config?: string;
  readonly profile?: string;
  readonly detach?: boolean;
  readonly dryRun?: boolean;
}

/** Everything decided; nothing done yet. */
export interface SubmissionPlan {
  readonly launcher: ClusterLauncher;
  readonly session: SessionPaths;
  readonly submissionId: string;
  readonly request: ClusterRequest;
}

/** Options of all batch systems; one that several have is there once. */
export function allSiteOptions(): SiteOption[] {
  return [...new Map(launchers().flatMap(({ options }) => options.map((option) => [option.name, option]))).values()];
}

export function addSubmitFlags(command: Command): Command {
  command
    .option('--scheduler <name>', `${schedulerNames()} (default: what is found here)`)
    .option('--nodes <n>', 'nodes of the cluster, the head included (default: 1)', parseCount)
    .option('--min-nodes <n>', 'go ahead when this many are there (default: all)', parseCount)
    .option(
      '--separate-jobs',
      'a job for the head and one for each worker node, instead of one for all (on YARN it is always so)',
    )
    .option('--name <id>', 'id of the cluster (default: <scheduler>-<random>)')
    .option('--detach', 'return when the jobs are submitted; look with `batchray status`, end with `batchray stop`')
    .option('--dry-run', 'show what would be submitted, and do nothing')
    .option(
      '--prologue <line>',
      'shell line to run first in every job, for example a `module load` (repeatable)',
      collect,
    )
    .option('--config <file>', 'configuration (default: batchray.config.{ts,js,json} here or above)')
    .option('--profile <name>', 'profile of the configuration');
  addNodeFlags(command);
  command.optionsGroup('Options of the batch system:');
  for (const option of allSiteOptions().flatMap(commandOptions)) command.addOption(option);
  return command;
}

/** `slurm, yarn or local` */
function schedulerNames(): string {
  const names = launchers().map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

function collect(line: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), line];
}

/** Two for a toggle: of `--requeue` and `--no-requeue` commander makes one value. */
function commandOptions({ flag, kind, description }: SiteOption): Option[] {
  const option = new Option(flag, description);
  switch (kind) {
    case 'text':
    case 'switch':
    case 'optional':
      return [option];
    case 'count':
      return [option.argParser(parseCount)];
    case 'words':
      return [
        option.argParser((text, before: string | undefined) => (before === undefined ? text : `${before} ${text}`)),
      ];
    case 'toggle':
      return [option, new Option(flag.replace(/^--/, '--no-'), 'the opposite').hideHelp()];
  }
}

/** Site options that were given on the command line, by their names. */
function givenSiteOptions(command: Command, options: readonly SiteOption[]): Record<string, string | number | boolean> {
  const given: Record<string, string | number | boolean> = {};
  for (const option of options) {
    const attribute = new Option(option.flag).attributeName();
    if (command.getOptionValueSource(attribute) === 'cli') {
      given[option.name] = command.getOptionValue(attribute) as string | number | boolean;
    }
  }
  return given;
}

/**
 * Command line over profile over configuration over defaults.
 * @param driver - `undefined`: a cluster without a driver
 * @throws InvalidOptionError
 */
export async function planSubmission(
  flags: SubmitFlags,
  command: Command,
  driver: readonly [string, ...string[]] | undefined,
): Promise<SubmissionPlan> {
  const siteOptions = allSiteOptions();
  const settings = await loadProjectSettings({
    file: flags.config,
    profile: flags.profile,
    directory: process.cwd(),
    systems: launchers(),
  });
  const launcher = launcherNamed(flags.scheduler ?? settings.common.scheduler);
  const given = givenSiteOptions(command, siteOptions);
  const refused = siteOptions.find(({ name }) => name in given && !launcher.options.some((own) => own.name === name));
  if (refused !== undefined) {
    throw new InvalidOptionError(`--scheduler ${launcher.name} does not take ${refused.flag.replace(/ .*/, '')}.`);
  }
  const submissionId = randomBytes(4).toString('hex');
  const request = compileRequest({ flags, given, settings, launcher, driver, submissionId });
  return { launcher, request, submissionId, session: sessionPaths(rootOf(flags, settings.common), request.clusterId) };
}

interface Given {
  readonly flags: SubmitFlags;
  readonly given: SiteOptions;
  readonly settings: ProjectSettings;
  readonly launcher: ClusterLauncher;
  readonly driver: readonly [string, ...string[]] | undefined;
  readonly submissionId: string;
}

function compileRequest({ flags, given, settings, launcher, driver, submissionId }: Given): ClusterRequest {
  const { common } = settings;
  const nodeCount = flags.nodes ?? common.nodes ?? 1;
  const minNodes = flags.minNodes ?? common.minNodes ?? nodeCount;
  if (minNodes > nodeCount) {
    throw new InvalidOptionError(`--min-nodes ${minNodes} is more than --nodes ${nodeCount}.`);
  }
  const clusterId = flags.name ?? `${launcher.name}-${randomBytes(4).toString('hex')}`;
  const separateJobs = flags.separateJobs ?? common.separateJobs ?? false;
  const shape = separateJobs ? 'separate-jobs' : launcher.shapes[0];
  return {
    clusterId,
    sessionDir: sessionPaths(rootOf(flags, common), clusterId).dir,
    shape: launcher.shapes.includes(shape) ? shape : launcher.shapes[0],
    nodeCount,
    minNodes,
    ...(driver !== undefined && { driver }),
    workingDirectory: process.cwd(),
    batchray: [process.execPath, entryPoint('cli')],
    nodeArguments: ['--submission', submissionId, ...nodeArguments(flags, common)],
    prologue: flags.prologue ?? linesOf(common.prologue),
    options: { ...siteOptionsFor(settings, launcher), ...given },
  };
}

function rootOf(flags: SubmitFlags, common: CommonSettings): string {
  return (
    flags.sessionRoot ??
    (common.sessionRoot !== undefined && !process.env['BATCHRAY_SESSION_ROOT']
      ? common.sessionRoot
      : defaultSessionRoot(process.env))
  );
}

function nodeArguments(flags: SubmitFlags, common: CommonSettings): string[] {
  const listenOn = flags.interface ?? common.interface;
  return [
    ...resourceArguments({
      numCpus: flags.numCpus ?? common.numCpus,
      numGpus: flags.numGpus ?? common.numGpus,
      memory: flags.memory ?? sizeOf(common.memory, 'memory'),
      resources: flags.resources ?? common.resources,
      objectStoreBytes: flags.objectStoreBytes ?? sizeOf(common.objectStoreBytes, 'objectStoreBytes'),
    }),
    ...(listenOn === undefined ? [] : ['--interface', listenOn]),
    ...nicenessArguments(flags.niceness ?? common.niceness),
  ];
}

function sizeOf(value: string | number | undefined, key: string): number | undefined {
  if (typeof value !== 'string') return value;
  try {
    return parseSize(value);
  } catch (error) {
    throw new InvalidOptionError(`${key} in the configuration: "${value}". ${(error as Error).message}`);
  }
}

function linesOf(lines: string | readonly string[] | undefined): readonly string[] {
  return lines === undefined ? [] : typeof lines === 'string' ? lines.split('\n') : lines;
}
