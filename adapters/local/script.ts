/** Job scripts for this machine: plain shell, fit to be read and run by hand. */
import path from 'node:path';
import { parseMebibytes } from '../../src/batch/quantities.js';
import type { ClusterRequest, JobRole } from '../../src/batch/cluster-launcher.js';
import { checkNodeCounts } from '../../src/batch/session-scripts.js';
import { shellCommand, shellWord } from '../../src/batch/shell-words.js';
import type { SiteOption, SiteOptions } from '../../src/batch/site-options.js';
import { InvalidOptionError } from '../../src/common/errors.js';

export const LOCAL_OPTIONS: readonly SiteOption[] = [
  { name: 'cpusPerNode', flag: '--cpus-per-node <n>', kind: 'count', description: 'CPUs of each node' },
  {
    name: 'memPerNode',
    flag: '--mem-per-node <size>',
    kind: 'text',
    description: 'memory of each node, as 3g or 4000M',
  },
  { name: 'gpusPerNode', flag: '--gpus-per-node <gpus>', kind: 'text', description: 'GPUs of each node' },
];

/** What the machine has, shared out where the nodes of a cluster do not know of each other. */
export interface Machine {
  readonly cpus: number;
  readonly memoryBytes: number;
}

export interface LocalScript {
  readonly role: JobRole;
  readonly nodeCount: number;
  readonly text: string;
}

/** @throws InvalidOptionError */
export function clusterScripts(request: ClusterRequest, machine: Machine): LocalScript[] {
  const { nodeCount, minNodes, shape, clusterId, sessionDir, driver, nodeArguments } = request;
  checkNodeCounts(request);
  const ofCluster = ['--cluster-id', clusterId, '--session-root', path.dirname(sessionDir), '--submitted'];
  if (shape === 'one-allocation') {
    const program = driver === undefined ? ['--no-driver'] : ['--', ...driver];
    const start = ['symmetric-run', ...ofCluster, '--min-nodes', String(nodeCount), ...given(request.options)];
    return [script(request, 'cluster', nodeCount, [...start, ...nodeArguments, ...program])];
  }
  const program = driver === undefined ? [] : ['--', ...driver];
  const start = ['start', '--head', ...ofCluster, '--interface', '127.0.0.1', '--min-nodes', String(minNodes)];
  return [
    script(request, 'head', 1, [...start, ...share(request, machine), ...nodeArguments, ...program]),
    ...workerScripts(request, machine, nodeCount - 1),
  ];
}

export function workerScripts(request: ClusterRequest, machine: Machine, count: number): LocalScript[] {
  const start = ['start', '--address', request.sessionDir, '--submitted', ...share(request, machine)];
  return Array.from({ length: count }, () => script(request, 'worker', 1, [...start, ...request.nodeArguments]));
}

/** Arguments for what was asked for. */
function given(options: SiteOptions): string[] {
  const unknown = Object.keys(options).find((name) => !LOCAL_OPTIONS.some((known) => known.name === name));
  if (unknown !== undefined) {
    throw new InvalidOptionError(
      `${flagOf(unknown)} means nothing to --scheduler local, which knows ${LOCAL_OPTIONS.map(({ name }) => flagOf(name)).join(', ')}.`,
      { context: { option: flagOf(unknown) } },
    );
  }
  const { cpusPerNode, memPerNode, gpusPerNode } = options;
  const count = (flag: string, value: string | number | boolean, least: number): string => {
    if (typeof value !== 'boolean' && /^\d+$/.test(String(value)) && Number(value) >= least) return String(value);
    throw new InvalidOptionError(`${flag} ${String(value)}: it must be a whole number of ${least} or more.`, {
      context: { option: flag, value },
    });
  };
  return [
    ...(cpusPerNode === undefined ? [] : ['--num-cpus', count('--cpus-per-node', cpusPerNode, 1)]),
    ...(memPerNode === undefined
      ? []
      : ['--memory', String(parseMebibytes('--mem-per-node', String(memPerNode)) * 1024 * 1024)]),
    ...(gpusPerNode === undefined ? [] : ['--num-gpus', count('--gpus-per-node', gpusPerNode, 0)]),
  ];
}

function flagOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** {@link given}, where it says nothing an equal part of the machine. */
function share(request: ClusterRequest, machine: Machine): string[] {
  const { options, nodeCount } = request;
  return given({
    cpusPerNode: Math.max(1, Math.floor(machine.cpus / nodeCount)),
    memPerNode: Math.max(1, Math.floor(machine.memoryBytes / nodeCount / 1024 ** 2)),
    ...options,
  });
}

const TITLES: Readonly<Record<JobRole, string>> = {
  cluster: 'all nodes and the driver on this machine',
  head: 'the head',
  worker: 'a worker node',
};

function script(request: ClusterRequest, role: JobRole, nodeCount: number, start: readonly string[]): LocalScript {
  const lines = [
    '#!/bin/sh',
    `# Cluster ${request.clusterId}: ${TITLES[role]}. Made by batchray.`,
    '',
    `cd ${shellWord(request.workingDirectory)} || exit 2`,
    ...(request.prologue.length === 0 ? [] : ['# Prologue from the configuration.', ...request.prologue]),
    `exec ${shellCommand(request.batchray)} ${shellCommand(start)}`,
    '',
  ];
  return { role, nodeCount, text: lines.join('\n') };
}
