/** The batch scripts: short, and fit to be read, changed and submitted by hand. */
import path from 'node:path';
import type { ClusterRequest, JobRole } from '../../src/batch/cluster-launcher.js';
import { checkNodeCounts } from '../../src/batch/session-scripts.js';
import { shellCommand, shellWord } from '../../src/batch/shell-words.js';
import { directiveWord, type CompiledSlurmOptions } from './options.js';

/** A script before it has a file. */
export interface SlurmScript {
  readonly role: JobRole;
  /** Nodes of one job. */
  readonly nodeCount: number;
  /** Elements of the job array; absent: a single job. */
  readonly arraySize?: number;
  /** As given to Slurm, with its patterns (`%j`). */
  readonly output: string;
  readonly text: string;
}

/** Output of the job that holds the head, which is the driver's. */
const HEAD_OUTPUT = 'job.out';

/**
 * The scripts of a whole cluster.
 * @throws InvalidOptionError for numbers of nodes that cannot be
 */
export function clusterScripts(request: ClusterRequest, options: CompiledSlurmOptions): SlurmScript[] {
  checkNodeCounts(request);
  const { nodeCount, minNodes, shape } = request;
  if (shape === 'one-allocation') {
    const nodes = minNodes < nodeCount ? `${minNodes}-${nodeCount}` : String(nodeCount);
    const driver = request.driver === undefined ? ['--no-driver'] : ['--', ...request.driver];
    const start = ['symmetric-run', ...ofCluster(request), '--min-nodes', String(minNodes)];
    return [
      script(request, options, {
        role: 'cluster',
        nodeCount,
        nodes,
        start: [...start, ...request.nodeArguments, ...driver],
      }),
    ];
  }
  const driver = request.driver === undefined ? [] : ['--', ...request.driver];
  const start = ['start', '--head', ...ofCluster(request), '--min-nodes', String(minNodes)];
  return [
    script(request, options, {
      role: 'head',
      nodeCount: 1,
      nodes: '1',
      start: [...start, ...request.nodeArguments, ...driver],
    }),
    ...workerScripts(request, options, nodeCount - 1),
  ];
}

/** One script of an array, or the same script as often as there are workers. */
export function workerScripts(request: ClusterRequest, options: CompiledSlurmOptions, count: number): SlurmScript[] {
  const start = ['start', '--address', request.sessionDir, '--submitted', ...request.nodeArguments];
  const worker = { role: 'worker', nodeCount: 1, nodes: '1', start } as const;
  if (count > 1 && options.workerArray) return [script(request, options, { ...worker, arraySize: count })];
  return Array.from({ length: count }, () => script(request, options, worker));
}

function ofCluster({ clusterId, sessionDir }: ClusterRequest): string[] {
  return ['--cluster-id', clusterId, '--session-root', path.dirname(sessionDir), '--submitted', '--result-only'];
}

interface ScriptParts {
  readonly role: JobRole;
  readonly nodeCount: number;
  /** As Slurm writes it: `3`, `2-3`. */
  readonly nodes: string;
  readonly arraySize?: number;
  readonly start: readonly string[];
}

const TITLES: Readonly<Record<JobRole, string>> = {
  cluster: 'head, workers and driver in one allocation',
  head: 'the head',
  worker: 'a worker node',
};

function script(request: ClusterRequest, options: CompiledSlurmOptions, parts: ScriptParts): SlurmScript {
  const { role, nodeCount, nodes, arraySize, start } = parts;
  const output = outputPattern(request.sessionDir, role, arraySize !== undefined);
  const throttle = options.arrayThrottle === undefined ? '' : `%${options.arrayThrottle}`;
  const directives = [
    `--job-name=${directiveWord(request.clusterId)}`,
    `--output=${directiveWord(output)}`,
    '--open-mode=append',
    `--chdir=${directiveWord(request.workingDirectory)}`,
    `--nodes=${nodes}`,
    '--ntasks-per-node=1',
    ...(arraySize === undefined ? [] : [`--array=1-${arraySize}${throttle}`]),
    ...options.directives,
  ];
  const lines = [
    '#!/bin/bash',
    `# Cluster ${request.clusterId}: ${TITLES[role]}. Made by batchray.`,
    '',
    ...directives.map((directive) => `#SBATCH ${directive}`),
    '',
    ...(request.prologue.length === 0 ? [] : ['# Prologue from the configuration.', ...request.prologue, '']),
    ...(role === 'worker' ? [] : forgetEarlierLife(request.sessionDir)),
    ...waitForController(),
    ...stepComment(role),
    ...step(`${shellCommand(request.batchray)} ${shellCommand(start)}`, scriptSignal(options.directives)),
    ...(role === 'worker' ? [] : driversExitCode(request.sessionDir)),
    'exit "$code"',
    '',
  ];
  return { role, nodeCount, output, text: lines.join('\n'), ...(arraySize !== undefined && { arraySize }) };
}

/** Runs `command` on every node; its exit code is then in `code`. */
function step(command: string, signal: string | undefined): string[] {
  const srun = [
    'srun --nodes="$SLURM_JOB_NUM_NODES" --ntasks-per-node=1 \\',
    '  --cpus-per-task="${SLURM_CPUS_PER_TASK:-$SLURM_CPUS_ON_NODE}" --export=ALL \\',
    '  --kill-on-bad-exit=0 --wait=0 --no-kill \\',
    `  ${command}`,
  ];
  if (signal === undefined) return [...srun, 'code=$?'];
  return [
    `# --signal=B: reaches this script alone: it is handed on to the step as SIGUSR1, at which the nodes drain.`,
    'step=',
    `trap '[ -z "$step" ] || kill -USR1 "$step"' ${signal}`,
    `${srun.join('\n')} &`,
    'step=$!',
    'wait "$step"; code=$?',
    '# The signal ends a wait, not the step.',
    'while [ "$code" -gt 128 ] && kill -0 "$step" 2>/dev/null; do wait "$step"; code=$?; done',
  ];
}

/** What `--signal=B:...` sends to the script, as `trap` writes it; `undefined` when the signal goes to the steps. */
function scriptSignal(directives: readonly string[]): string | undefined {
  const last = directives.findLast((directive) => /^--signal[= ]/.test(directive)) ?? '';
  return /^--signal[= ]"?[BR]*B[BR]*:(?:SIG)?([A-Z0-9]+)/.exec(last)?.[1];
}

/** `srun` gives up after 9 s without a controller, and the job would end with it. */
function waitForController(): string[] {
  return [
    '# While no controller answers no step can start: rather wait (5 minutes at most) than lose the job.',
    'for _ in {1..100}; do',
    '  ping=$(scontrol ping 2>&1)',
    '  [[ $ping = *DOWN* && $ping != *UP* ]] || break',
    '  sleep 3',
    'done',
    '',
  ];
}

/** From `result.json`: of a task that ends with anything but 0 `srun` complains, in the middle of the driver's output. */
function driversExitCode(sessionDir: string): string[] {
  const file = shellWord(path.join(sessionDir, 'result.json'));
  return [
    "# The job's exit code is the driver's.",
    `[ ! -e ${file} ] || code=$(sed 's/.*"exitCode": *\\([0-9]*\\).*/\\1/' ${file})`,
  ];
}

function stepComment(role: JobRole): string[] {
  return role === 'cluster'
    ? [
        '# One task a node; the first becomes the head. A task that fails must not kill the others in the middle of their',
        '# teardown, and a node that is lost not the step: whether the job goes on is for --no-kill of the job to say.',
      ]
    : ['# A step of its own, to which Slurm sends signals before it ends the job.'];
}

/** Nodes of a job that was started again must not find the head of its earlier life. */
function forgetEarlierLife(sessionDir: string): string[] {
  const files = ['cluster.json', 'head-error.json', 'result.json'].map((name) =>
    shellWord(path.join(sessionDir, name)),
  );
  return [
    '# Started again after preemption or a failed node: the earlier head is gone.',
    `[ "\${SLURM_RESTART_COUNT:-0}" = 0 ] || rm -f ${files.join(' ')}`,
    '',
  ];
}

function outputPattern(sessionDir: string, role: JobRole, isArray: boolean): string {
  const name = role === 'worker' ? `job-worker-${isArray ? '%A_%a' : '%j'}.out` : HEAD_OUTPUT;
  return `${sessionDir.replaceAll('%', '%%')}/${name}`;
}

/** The path that a pattern of {@link SlurmScript.output} stands for. */
export function outputPath(pattern: string, jobId: string, element?: number): string {
  const values: Readonly<Record<string, string>> = { '%': '%', j: jobId, A: jobId, a: String(element ?? '') };
  return pattern.replaceAll(/%([%jAa])/g, (_, letter: string) => values[letter] ?? '');
}
