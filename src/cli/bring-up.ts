/** What `start` and `symmetric-run` do alike: a head with worker nodes on this machine or elsewhere, until something ends it. */
import os from 'node:os';
import path from 'node:path';
import { LocalWorkers } from '../../adapters/local/local-workers.js';
import { ENDED_STATES } from '../batch/job-state.js';
import type { WorkerCommand, WorkerProvider } from '../batch/worker-provider.js';
import type { RunningHead } from '../cluster/head.js';
import { startHead } from '../cluster/head.js';
import type { NodeOptions, RunningNode } from '../cluster/node.js';
import { waitForNodes } from '../cluster/rendezvous.js';
import { shareOf, thisMachine } from '../cluster/resources.js';
import { nodeLogDirectory, readToken } from '../cluster/session.js';
import type { StopRequest, StopRequests } from '../cluster/stop-requests.js';
import type { UnexpectedEnd } from '../cluster/supervisor.js';
import { within } from '../common/clock.js';
import { entryPoint } from '../common/entry-points.js';
import { ClusterStartError } from '../common/errors.js';
import type { GcsClient } from '../gcs/client/gcs-client.js';
import { nicenessArguments, resourceArguments } from './node-flags.js';

/** Where a cluster on this machine only listens. */
export const LOOPBACK = '127.0.0.1';
const STOP_NOTICE_MS = 1_500;

/** A head and the nodes that came to it. */
export interface RunningCluster {
  readonly head: RunningHead;
  /** Ends all nodes, the head last. May be called twice. */
  close(): Promise<void>;
}

/** The head of a cluster whose other nodes are started by others. Waits until `nodeCount` nodes, itself included, are there. */
export async function startHeadOf(
  options: NodeOptions,
  nodeCount: number,
  expectedHostnames: readonly string[],
): Promise<RunningCluster> {
  const head = await startHead({ ...options, expectedNodes: nodeCount });
  const close = async (): Promise<void> => {
    await tellNodes(head, options);
    await head.supervisor.close();
  };
  return await closedOnError(close, async () => {
    await untilNodesCame(head, options, nodeCount, expectedHostnames, () => Promise.resolve());
    return { head, close };
  });
}

/** A cluster whose nodes are all processes of this machine, each with an equal share of it. */
export async function startLocalCluster(given: NodeOptions, nodeCount: number): Promise<RunningCluster> {
  const requested = shareOf(
    thisMachine(given.env),
    given.granted,
    given.requested,
    nodeCount,
    given.config.objectStoreFraction,
  );
  const options = { ...given, requested, interface: given.interface ?? LOOPBACK, expectedNodes: nodeCount };
  const head = await startHead(options);
  const workers = localWorkers(options);
  const close = async (): Promise<void> => {
    await workers.cancel();
    await head.supervisor.close();
  };
  if (nodeCount === 1) return { head, close };
  return await closedOnError(close, async () => {
    const commands = localWorkerCommands(options, nodeCount);
    head.supervisor.note(`starts worker nodes:\n${workers.render(commands)}`);
    await workers.submit(commands);
    await untilNodesCame(head, options, nodeCount, [], () => refuseEndedWorkers(workers));
    return { head, close };
  });
}

function localWorkers(options: NodeOptions): LocalWorkers {
  return new LocalWorkers({
    logFile: (nodeIndex) => path.join(nodeLogDirectory(options.session, nodeIndex, os.hostname()), 'supervisor.out'),
    cancelTimeoutMs: options.config.teardownTimeoutMs + 1_000,
  });
}

/** Start commands of all nodes but the head. */
function localWorkerCommands(options: NodeOptions, nodeCount: number): WorkerCommand[] {
  return Array.from({ length: nodeCount - 1 }, (_, index) => ({
    nodeIndex: index + 1,
    argv: [
      process.execPath,
      entryPoint('cli'),
      'start',
      '--address',
      options.session.dir,
      '--life-line',
      '--node-index',
      String(index + 1),
      ...resourceArguments(options.requested),
      ...nicenessArguments(options.workerNiceness),
      ...(options.workerExecArgv === undefined ? [] : ['--worker-exec-argv', JSON.stringify(options.workerExecArgv)]),
    ],
  }));
}

async function refuseEndedWorkers(workers: WorkerProvider): Promise<void> {
  const ended = (await workers.status()).find(({ state }) => ENDED_STATES.has(state));
  if (ended === undefined) return;
  const output = await workers.logs(ended.id);
  throw new ClusterStartError(
    `node ${ended.nodeIndex} of the local cluster did not start (${ended.reason ?? ended.state}): ${output.replace(/^batchray: /, '')}`,
    { context: { nodeIndex: ended.nodeIndex } },
  );
}

async function untilNodesCame(
  head: RunningHead,
  options: NodeOptions,
  count: number,
  expectedHostnames: readonly string[],
  check: () => Promise<void>,
): Promise<void> {
  if (count <= 1) return;
  const gcs = await connectToGcs(head, options, options.config.rpcConnectTimeoutMs);
  const headEnded = new AbortController();
  void head.supervisor.ended.then(({ error }) => {
    headEnded.abort(error);
  });
  try {
    await waitForNodes(options.session, {
      count,
      expectedHostnames,
      timeoutMs: options.config.rendezvousTimeoutMs,
      signal: AbortSignal.any([options.signal, headEnded.signal]),
      listHostnames: async () =>
        (await gcs.listNodes()).filter(({ alive }) => alive).map(({ hostname }) => hostname ?? ''),
      check,
    });
  } finally {
    gcs.close();
  }
}

/** Nodes elsewhere end at once and in order; those that do not hear it notice that the head is gone. */
async function tellNodes(head: RunningHead, options: NodeOptions): Promise<void> {
  const tell = async (): Promise<void> => {
    const gcs = await connectToGcs(head, options, STOP_NOTICE_MS);
    try {
      await gcs.stopCluster('the cluster was stopped');
    } finally {
      gcs.close();
    }
  };
  // When a process of the head has ended already, the gcs service has or soon will have, too.
  const told = Promise.race([tell().catch(() => undefined), head.supervisor.ended]);
  await within(told, STOP_NOTICE_MS);
}

async function connectToGcs(head: RunningHead, options: NodeOptions, timeoutMs: number): Promise<GcsClient> {
  const { GcsClient } = await import('../gcs/client/gcs-client.js');
  return GcsClient.connect({ ...head.cluster.gcs, token: readToken(options.session), timeoutMs });
}

async function closedOnError<T>(close: () => Promise<void>, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    await close();
    throw error;
  }
}

/** What ended the node first. */
export function firstEnd(node: RunningNode, stop: StopRequests): Promise<StopRequest | UnexpectedEnd> {
  return Promise.race([stop.requested, node.supervisor.ended]);
}
