import { Command } from 'commander';
import { slurmAllocation } from '../../adapters/slurm/allocation.js';
import type { Allocation } from '../batch/allocation.js';
import { DriverProcess, exitCodeOf } from '../cluster/driver-process.js';
import type { NodeOptions } from '../cluster/node.js';
import { symmetricRole } from '../cluster/role.js';
import { defaultSessionRoot, newLocalClusterId, sessionPaths } from '../cluster/session.js';
import { StopRequests } from '../cluster/stop-requests.js';
import { startWorkerNode } from '../cluster/worker-node.js';
import { loadConfig } from '../common/config.js';
import { ShutdownError } from '../common/errors.js';
import { firstEnd, startHeadOf, startLocalCluster, type RunningCluster } from './bring-up.js';
import { addNodeFlags, parseCount, requestedResources, type NodeFlags } from './node-flags.js';

interface SymmetricRunFlags extends NodeFlags {
  readonly minNodes: number;
}

export function symmetricRunCommand(): Command {
  const command = new Command('symmetric-run')
    .description(
      'start a cluster in an allocation and run a program on its head: started once a node, as by `srun`. ' +
        'Outside an allocation the nodes are processes of this machine. The exit code is the program’s',
    )
    .option('--min-nodes <n>', 'run the program when this many nodes are there', parseCount, 1)
    .argument('<command...>', 'the program and its arguments, after --')
    .action(async (words: [string, ...string[]], flags: SymmetricRunFlags) => {
      process.exitCode = await run(words, flags);
    });
  return addNodeFlags(command);
}

async function run(words: [string, ...string[]], flags: SymmetricRunFlags): Promise<number> {
  const stop = new StopRequests({ lifeLine: false });
  const allocation = slurmAllocation.find(process.env);
  const role = symmetricRole(allocation, flags.minNodes);
  const options = nodeOptions(flags, stop, allocation, role);
  try {
    switch (role.kind) {
      case 'worker':
        return await runWorker(options, stop);
      case 'head':
        return await runDriver(
          await startHeadOf(options, flags.minNodes, allocation?.nodeNames ?? []),
          options,
          stop,
          words,
        );
      case 'local':
        return await runDriver(await startLocalCluster(options, role.nodeCount), options, stop, words);
    }
  } catch (error) {
    if (!(error instanceof ShutdownError) || !stop.signal.aborted) throw error;
    process.stderr.write(`batchray: ${error.message}\n`);
    return exitCodeOf((await stop.requested).signal ?? 'SIGTERM');
  }
}

function nodeOptions(
  flags: SymmetricRunFlags,
  stop: StopRequests,
  allocation: Allocation | undefined,
  role: ReturnType<typeof symmetricRole>,
): NodeOptions {
  const root = flags.sessionRoot ?? defaultSessionRoot(process.env);
  return {
    session: sessionPaths(root, role.kind === 'local' ? newLocalClusterId() : role.clusterId),
    nodeIndex: role.kind === 'local' ? 0 : role.nodeIndex,
    nodeName: allocation?.nodeName,
    interface: flags.interface,
    launchAddress: allocation?.launchAddress,
    requested: requestedResources(flags),
    granted: allocation?.granted,
    env: process.env,
    config: loadConfig(process.env),
    signal: stop.signal,
  };
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

async function runDriver(
  cluster: RunningCluster,
  options: NodeOptions,
  stop: StopRequests,
  words: [string, ...string[]],
): Promise<number> {
  const { head } = cluster;
  const driver = new DriverProcess(words, { ...process.env, BATCHRAY_ADDRESS: options.session.dir });
  if (driver.group !== undefined) head.supervisor.guardGroup(driver.group);
  const graceMs = options.config.teardownTimeoutMs / 2;
  const end = await Promise.race([driver.exited, firstEnd(head, stop)]);
  if (typeof end === 'number') {
    await cluster.close();
    return end;
  }
  if ('exit' in end) {
    await driver.end('SIGTERM', graceMs);
    await cluster.close();
    if (end.exit.code !== 0) throw end.error;
    process.stderr.write('batchray: the cluster was stopped\n');
    return await driver.exited;
  }
  await driver.end(end.signal ?? 'SIGTERM', graceMs);
  await cluster.close();
  return await driver.exited;
}
