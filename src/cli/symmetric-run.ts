import { Command } from 'commander';
import { exitCodeOf } from '../cluster/driver-process.js';
import type { NodeOptions } from '../cluster/node.js';
import { symmetricRole } from '../cluster/role.js';
import { defaultSessionRoot, newLocalClusterId, sessionPaths } from '../cluster/session.js';
import { StopRequests } from '../cluster/stop-requests.js';
import { startWorkerNode } from '../cluster/worker-node.js';
import { loadConfig } from '../common/config.js';
import { InvalidOptionError, SessionDirectoryError } from '../common/errors.js';
import { waitForSubmission } from '../cluster/submission.js';
import { findAllocation, findAllocationEndMs, type FoundAllocation } from './allocations.js';
import { firstEnd, startHeadOf, startLocalCluster, type RunningCluster } from './bring-up.js';
import { exitCodeOfStop, runCluster } from './cluster-run.js';
import {
  addNodeFlags,
  parseCount,
  requestedResources,
  resultOnlyOption,
  submissionOption,
  submittedOption,
  type NodeFlags,
} from './node-flags.js';

const CANCEL_TIMEOUT_MS = 10_000;

interface SymmetricRunFlags extends NodeFlags {
  readonly minNodes: number;
  readonly clusterId?: string;
  readonly driver: boolean;
  readonly submitted?: boolean;
  readonly submission?: string;
  readonly resultOnly?: boolean;
}

export function symmetricRunCommand(): Command {
  const command = new Command('symmetric-run')
    .description(
      'start a cluster in an allocation and run a program on its head: started once a node, as by `srun`. ' +
        'Outside an allocation the nodes are processes of this machine. The exit code is the program’s',
    )
    .option('--min-nodes <n>', 'run the program when this many nodes are there', parseCount, 1)
    .option('--cluster-id <id>', 'id of the cluster (default: from the allocation, as slurm-4711-0)')
    .option('--no-driver', 'run no program: the cluster stays until it is stopped')
    .addOption(submittedOption())
    .addOption(submissionOption())
    .addOption(resultOnlyOption())
    .argument('[command...]', 'the program and its arguments, after --')
    .action(async (words: string[], flags: SymmetricRunFlags) => {
      process.exitCode = await symmetricRun(words, flags);
    });
  return addNodeFlags(command);
}

async function symmetricRun(words: readonly string[], flags: SymmetricRunFlags): Promise<number> {
  const program = programOf(words, flags);
  const stop = new StopRequests({ lifeLine: false });
  const allocation = findAllocation(process.env);
  const role = symmetricRole(allocation, flags.minNodes);
  const options = nodeOptions(flags, stop, allocation, role);
  const run = async (cluster: RunningCluster): Promise<number> =>
    (await runCluster(cluster, options, stop, program, flags.resultOnly)).exitCode;
  try {
    if (flags.submitted === true) await seeSubmission(options, stop, allocation, flags.submission);
    switch (role.kind) {
      case 'worker':
        return await runWorker(options, stop);
      case 'head':
        return await run(await startHeadOf(options, flags.minNodes, allocation?.nodeNames ?? []));
      case 'local':
        return await run(await startLocalCluster(options, role.nodeCount));
    }
  } catch (error) {
    return await exitCodeOfStop(error, stop);
  }
}

/** `undefined` with --no-driver. */
function programOf(words: readonly string[], flags: SymmetricRunFlags): readonly [string, ...string[]] | undefined {
  const [file, ...args] = words;
  if (flags.driver === (file === undefined)) {
    throw new InvalidOptionError(
      flags.driver
        ? 'symmetric-run needs a program after --, or --no-driver.'
        : 'symmetric-run --no-driver takes no program.',
    );
  }
  return file === undefined ? undefined : [file, ...args];
}

function nodeOptions(
  flags: SymmetricRunFlags,
  stop: StopRequests,
  allocation: FoundAllocation | undefined,
  role: ReturnType<typeof symmetricRole>,
): NodeOptions {
  const root = flags.sessionRoot ?? defaultSessionRoot(process.env);
  return {
    session: sessionPaths(root, flags.clusterId ?? (role.kind === 'local' ? newLocalClusterId() : role.clusterId)),
    nodeIndex: role.kind === 'local' ? 0 : role.nodeIndex,
    nodeName: allocation?.nodeName,
    interface: flags.interface,
    launchAddress: allocation?.launchAddress,
    requested: requestedResources(flags),
    granted: allocation?.granted,
    // The other nodes of the allocation end with the head.
    ...(role.kind === 'worker' ? {} : { findEndMs: () => findAllocationEndMs(process.env) }),
    env: process.env,
    config: loadConfig(process.env),
    signal: stop.signal,
  };
}

/** A head would wait long for nodes that do not see the session directory: the job is ended, whose output then tells why. */
async function seeSubmission(
  { session }: NodeOptions,
  stop: StopRequests,
  allocation: FoundAllocation | undefined,
  submissionId: string | undefined,
): Promise<void> {
  try {
    await waitForSubmission(session, stop.signal, submissionId);
  } catch (error) {
    if (error instanceof SessionDirectoryError && allocation !== undefined) {
      const { launcherNamed } = await import('./launchers.js');
      const job = {
        id: allocation.jobId,
        role: 'cluster',
        nodeCount: allocation.nodeCount,
        script: '',
        output: '',
      } as const;
      await launcherNamed(allocation.system)
        .cancel([job], { signal: AbortSignal.timeout(CANCEL_TIMEOUT_MS) })
        .catch(() => undefined);
    }
    throw error;
  }
}

/** Stays until the cluster ends. */
async function runWorker(options: NodeOptions, stop: StopRequests): Promise<number> {
  const node = await startWorkerNode(options);
  const end = await firstEnd(node, stop);
  await node.supervisor.close();
  if (!('exit' in end)) return exitCodeOf(end.signal ?? 'SIGTERM');
  if (end.exit.code === 0) return 0;
  throw end.error;
}
