/** What is submitted: the application as the ResourceManager takes it, and the scripts that its containers run. Fit to be read. */
import path from 'node:path';
import type { ClusterRequest, JobRole } from '../../src/batch/cluster-launcher.js';
import { checkNodeCounts } from '../../src/batch/session-scripts.js';
import { shellCommand, shellWord } from '../../src/batch/shell-words.js';
import { launchCommand } from './application-master/launch-context.js';
import {
  GPU_RESOURCE,
  SLOT_VARIABLES,
  applicationSpecFile,
  type ApplicationSpec,
  type Command,
  type ContainerResource,
  type ResourceManagerAddress,
  type ShippedArchive,
} from './application-spec.js';
import type { AggregationPlace } from './client/aggregation-place.js';
import { APPLICATION_TYPE } from './client/applications.js';
import { containerCommand, enterLines, shellText } from './container-words.js';
import type { CompiledYarnOptions } from './options.js';
import type { Shipment } from './shipping/shipment.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface YarnScript {
  readonly name: string;
  readonly text: string;
}

/** Names of files in the session directory. */
export const APPLICATION_FILE = 'submit-application.json';
const HEAD_FILE = 'submit-head.sh';
export const WORKER_FILE = 'submit-worker.sh';

/** Stands for the id that the ResourceManager gives. */
export const APPLICATION_ID = 'APPLICATION_ID';
/** Stand for what is known when an archive has been sent. */
const SIZE = 'SIZE';
const TIME = 'TIME';
/** The second attempt of the application master takes over the containers of the first. */
const MAX_ATTEMPTS = 2;
const LAST_ANSWER_MS = 100;
const MAX_REPLACEMENTS = 3;
const HEARTBEAT_MS = 1_000;

/** Nodes wait for the head of the next attempt, which YARN starts within seconds, unless the user has set another time. */
const OUTLIVE_HEAD = 'BATCHRAY_OUTLIVE_HEAD_MS';
const OUTLIVE_HEAD_MS = '60000';

/** YARN gives containers next to no environment, and a home directory that does not exist. */
const PASSED_ON =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|LD_LIBRARY_PATH|NODE_(?:PATH|OPTIONS|ENV|EXTRA_CA_CERTS)|BATCHRAY_(?!ADDRESS$|YARN_|LOCAL_JOB$|SHIPPED_PROJECT$)\w+)$/;

export interface ScriptOptions {
  readonly env: Environment;
  /** How the application master is started: `['/usr/bin/node', '/.../dist/bin/application-master.js']`. */
  readonly applicationMaster: Command;
  /** What goes along with the application. */
  readonly shipment?: Shipment | undefined;
  /** Where that is; sizes and times may be placeholders. */
  readonly archives?: readonly ListedArchive[];
}

/** Of an archive that was not sent yet, which has no size and time. */
export type ListedArchive = Pick<ShippedArchive, 'link' | 'url' | 'isKept'> & Partial<ShippedArchive>;

/**
 * What {@link yarnScripts} renders is what is submitted, but for the id of the application.
 * @throws InvalidOptionError for numbers of nodes that cannot be
 */
export function yarnScripts(
  request: ClusterRequest,
  compiled: CompiledYarnOptions,
  options: ScriptOptions,
): readonly YarnScript[] {
  checkNodeCounts(request);
  const body = `${JSON.stringify(submission(request, compiled, options), null, 2)}\n`;
  const scripts = [
    { name: APPLICATION_FILE, text: body },
    { name: HEAD_FILE, text: headScript(request, compiled, options) },
  ];
  return [...scripts, { name: WORKER_FILE, text: workerScript(request, compiled, options) }];
}

/** Body of `POST /ws/v1/cluster/apps`. */
function submission(request: ClusterRequest, compiled: CompiledYarnOptions, options: ScriptOptions): object {
  const { clusterId, sessionDir } = request;
  const { head, queue, priority, nodeLabel, tags } = compiled;
  const { applicationMaster, shipment, archives = [] } = options;
  const command = [...containerCommand(applicationMaster, shipment), '--spec', applicationSpecFile(sessionDir)];
  return {
    'application-id': APPLICATION_ID,
    'application-name': clusterId,
    'application-type': APPLICATION_TYPE,
    ...(queue !== undefined && { queue }),
    ...(priority !== undefined && { priority }),
    'application-tags': { tag: ['batchray', ...tags] },
    'max-app-attempts': MAX_ATTEMPTS,
    'keep-containers-across-application-attempts': true,
    ...(nodeLabel !== undefined && {
      'app-node-label-expression': nodeLabel,
      'am-container-node-label-expression': nodeLabel,
    }),
    resource: restResource(head),
    'am-container-spec': {
      commands: { command: launchCommand(command) },
      environment: { entry: [] },
      ...(archives.length > 0 && { 'local-resources': { entry: archives.map(restArchive) } }),
    },
  };
}

function restArchive({ link, url, sizeBytes, timestampMs, isKept }: ListedArchive): object {
  const visibility = isKept ? 'PRIVATE' : 'APPLICATION';
  const value = { resource: url, type: 'ARCHIVE', visibility, size: sizeBytes ?? SIZE, timestamp: timestampMs ?? TIME };
  return { key: link, value };
}

function restResource({ memoryMb, vcores, more }: ContainerResource): object {
  const further = Object.entries(more ?? {}).map(([name, value]) => ({
    name,
    value,
    units: '',
    resourceType: 'COUNTABLE',
  }));
  return {
    memory: memoryMb,
    vCores: vcores,
    ...(further.length > 0 && { resourceInformations: { resourceInformation: further } }),
  };
}

function headScript(request: ClusterRequest, compiled: CompiledYarnOptions, options: ScriptOptions): string {
  const { batchray, clusterId, sessionDir, minNodes, nodeArguments, driver } = request;
  const ofCluster = ['--cluster-id', clusterId, '--session-root', path.dirname(sessionDir), '--submitted'];
  const start: Command = [
    ...batchray,
    'start',
    '--head',
    ...ofCluster,
    '--min-nodes',
    String(minNodes),
    ...nodeArguments,
  ];
  const program = driver === undefined ? '' : ` -- ${shellCommand(driver)}`;
  return script(request, compiled, options, 'head', [
    '# The application master adds --recover when it had to be started again.',
    `exec ${shellText(start, options.shipment)} "$@"${program}`,
  ]);
}

function workerScript(request: ClusterRequest, compiled: CompiledYarnOptions, options: ScriptOptions): string {
  const { batchray, sessionDir, nodeArguments } = request;
  const start: Command = [...batchray, 'start', '--address', sessionDir, '--submitted', ...nodeArguments];
  const output = `${shellWord(`${sessionDir}/job-worker-`)}"$${SLOT_VARIABLES.slot}".out`;
  return script(request, compiled, options, 'worker', [
    `echo "output goes to "${output}`,
    `exec >>${output} 2>&1 || exit 2`,
    '# A node that is told to end does so in order, but YARN forgets why it ended a container that exits with 0.',
    "trap 'told=143' TERM",
    shellText(start, options.shipment),
    'exit "${told:-$?}"',
  ]);
}

const TITLES: Readonly<Record<Exclude<JobRole, 'cluster'>, string>> = {
  head: 'the head, run by the application master on its node',
  worker: 'a worker node, run in a container of its own',
};

function script(
  request: ClusterRequest,
  compiled: CompiledYarnOptions,
  { env, shipment }: ScriptOptions,
  role: keyof typeof TITLES,
  last: readonly string[],
): string {
  const { clusterId, workingDirectory, prologue } = request;
  return [
    '#!/bin/bash',
    `# Cluster ${clusterId}: ${TITLES[role]}. Made by batchray.`,
    '',
    ...environmentLines(compiled, env),
    ...enterLines(workingDirectory, shipment),
    ...(prologue.length === 0 ? [] : ['# Prologue from the configuration.', ...prologue]),
    '',
    ...last,
    '',
  ].join('\n');
}

function environmentLines({ exported }: CompiledYarnOptions, env: Environment): string[] {
  const all: Environment = { [OUTLIVE_HEAD]: OUTLIVE_HEAD_MS, ...env };
  const names = Object.keys(all).filter((name) => PASSED_ON.test(name) || exported.includes(name));
  return names.sort().map((name) => `export ${name}=${shellWord(all[name] ?? '')}`);
}

/** Output of a worker node; see {@link workerScript}. */
export function workerOutput(sessionDir: string, slot: number): string {
  return path.join(sessionDir, `job-worker-${slot}.out`);
}

export interface SpecContext {
  readonly resourceManagers: readonly ResourceManagerAddress[];
  readonly security: ApplicationSpec['security'];
  readonly rpcProtection: string;
  readonly aggregation: AggregationPlace;
  readonly user: string;
  readonly teardownTimeoutMs: number;
  /** When the lifetime of the application ends; absent: never. */
  readonly endsAtMs: number | undefined;
  readonly shipment?: Shipment | undefined;
  readonly shipped?: readonly ShippedArchive[];
}

export function applicationSpec(
  request: ClusterRequest,
  compiled: CompiledYarnOptions,
  context: SpecContext,
): ApplicationSpec {
  const { clusterId, sessionDir, batchray, minNodes } = request;
  const head = path.join(sessionDir, HEAD_FILE);
  return {
    clusterId,
    sessionDir,
    headCommand: ['/bin/bash', head],
    recoverCommand: ['/bin/bash', head, '--recover'],
    workerCommand: ['/bin/bash', path.join(sessionDir, WORKER_FILE)],
    drainCommand: [...containerCommand(batchray, context.shipment), 'drain', sessionDir],
    ...(context.shipped !== undefined && context.shipped.length > 0 && { shipped: context.shipped }),
    environment:
      context.endsAtMs === undefined
        ? {}
        : {
            [SLOT_VARIABLES.endMs]: String(context.endsAtMs),
            [SLOT_VARIABLES.noticeMs]: String(compiled.noticeS * 1000),
          },
    headResource: compiled.head,
    workerResource: compiled.worker,
    ...(compiled.nodeLabel !== undefined && { nodeLabel: compiled.nodeLabel }),
    resourceManagers: context.resourceManagers,
    security: context.security,
    user: context.user,
    aggregation: context.aggregation,
    rpcProtection: context.rpcProtection,
    minNodes,
    maxReplacements: MAX_REPLACEMENTS,
    maxAttempts: MAX_ATTEMPTS,
    lastAnswerMs: LAST_ANSWER_MS,
    heartbeatMs: HEARTBEAT_MS,
    teardownTimeoutMs: context.teardownTimeoutMs,
  };
}

/** What a container would need more than the cluster gives to any; `undefined` when it fits. */
export function tooLarge(
  wanted: ContainerResource,
  maximum: { readonly memoryMb: number; readonly vcores: number; readonly more: ReadonlyMap<string, number> },
): { readonly flag: string; readonly text: string } | undefined {
  if (wanted.memoryMb > maximum.memoryMb) {
    return {
      flag: '--mem-per-node',
      text: `${wanted.memoryMb} MiB (${wanted.overheadMb} of them overhead) are more than the ${maximum.memoryMb} MiB that a container may have`,
    };
  }
  if (wanted.vcores > maximum.vcores) {
    return { flag: '--cpus-per-node', text: `${wanted.vcores} are more than the ${maximum.vcores} vcores that a container may have` }; // prettier-ignore
  }
  for (const [name, value] of Object.entries(wanted.more ?? {})) {
    const flag = name === GPU_RESOURCE ? '--gpus-per-node' : '--yarn-resources';
    const most = maximum.more.get(name);
    if (most === undefined) return { flag, text: `the cluster has no resource ${name}` };
    if (value > most) return { flag, text: `${value} ${name} are more than the ${most} that a container may have` };
  }
  return undefined;
}
