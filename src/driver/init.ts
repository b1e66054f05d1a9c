import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '../common/config.js';
import { packageVersion } from '../common/entry-points.js';
import { ConnectionError, InvalidOptionError, NotInitializedError } from '../common/errors.js';
import { newWorkerId, requireId, toHex, type NodeId } from '../common/ids.js';
import { toPortable } from '../common/shipped-project.js';
import { CoreWorker } from '../core-worker/core-worker.js';
import type { CoreWorkerOptions } from '../core-worker/options.js';
import { GcsClient } from '../gcs/client/gcs-client.js';
import type { NodeInfo } from '../gcs/client/tables.js';
import { functionExtension } from '../serialization/function-extension.js';
import { makeActorHandle } from './actor-handle.js';
import { findCluster, type FoundCluster } from './cluster-address.js';
import { useBackgroundSockets } from '../rpc/background-sockets.js';
import { compileInitOptions, type CompiledInitOptions, type InitOptions } from './init-options.js';
import { holdWhile } from './keep-alive.js';
import { startLocalCluster, type LocalCluster } from './local-cluster.js';
import { JobPrinter, warningPrinter } from './log-forwarding.js';
import { workerExecArgv } from './node-arguments.js';
import { remoteExtension } from './remote-extension.js';
import { runtimeSlot, type Runtime } from './runtime.js';

/** What `init` connected to. */
export interface ClusterContext {
  /** Session directory of the cluster: what `BATCHRAY_ADDRESS` and `init({ address })` take. */
  readonly address: string;
  /** Hexadecimal. */
  readonly jobId: string;
  /** The node this process is attached to, hexadecimal. */
  readonly nodeId: string;
  readonly namespace: string;
}

/**
 * Connects this process to a cluster as a driver: the one at `address`, else at `BATCHRAY_ADDRESS`, else a local cluster of its
 * own that ends with this process. A cluster that runs already must have a node on this machine.
 *
 * The connection does not keep the process alive: when nothing is left to do it is shut down as by `shutdown`.
 *
 * @throws (rejects) InvalidOptionError naming the option, or when `init` was called before; ConnectionError when there is no
 * cluster at the address; AuthenticationError; VersionMismatchError; for a local cluster ClusterStartError, RedisServerError,
 * ObjectStoreError, SessionDirectoryError, each saying what is missing.
 */
export async function init(options: InitOptions = {}): Promise<ClusterContext> {
  const compiled = compileInitOptions(options, process.env);
  const slot = runtimeSlot();
  // In this function, so that whoever finds the slot free takes it in the same moment.
  while (slot.changing !== undefined) await slot.changing.catch(() => undefined);
  if (slot.runtime !== undefined) {
    if (compiled.ignoreReinitError || slot.runtime.kind === 'worker') return contextOf(slot.runtime);
    throw new InvalidOptionError(
      'init was called already in this process: call shutdown first, or use ignoreReinitError: true',
    );
  }
  const connecting = connectDriver(compiled);
  slot.changing = connecting;
  try {
    slot.runtime = await holdWhile(connecting);
    finishAtEnd();
    return contextOf(slot.runtime);
  } finally {
    slot.changing = undefined;
  }
}

/**
 * Disconnects. The job's tasks and actors end (detached actors live on), their output is printed to the end, and a local cluster
 * of the driver's own ends too. Does nothing when not connected.
 */
export async function shutdown(): Promise<void> {
  const slot = runtimeSlot();
  while (slot.changing !== undefined) await slot.changing.catch(() => undefined);
  const { runtime } = slot;
  if (runtime === undefined) return;
  if (runtime.kind === 'worker') {
    throw new NotInitializedError('shutdown is for drivers: tasks and actors stay connected for as long as they run');
  }
  slot.runtime = undefined;
  const closing = runtime.close();
  slot.changing = closing;
  try {
    await holdWhile(closing);
  } finally {
    slot.changing = undefined;
  }
}

let isFinishingAtEnd = false;

/** A program that has nothing more to do is done with its cluster too: the job ends as one that succeeded. */
function finishAtEnd(): void {
  if (isFinishingAtEnd) return;
  isFinishingAtEnd = true;
  process.on('beforeExit', () => {
    shutdown().catch((error: unknown) => {
      process.stderr.write(`batchray: ${String(error)}\n`);
    });
  });
}

function contextOf({ core, namespace, address }: Runtime): ClusterContext {
  const { jobId, nodeId } = core.context();
  return { address, jobId: jobId === undefined ? '' : toHex(jobId), nodeId: toHex(nodeId), namespace };
}

/**
 * Slurm may send its warning of a job's end to every process of the job. The node hears it and tells this driver by a drain event; Node itself
 * would open a port for a debugger, or end.
 */
function ignoreWarnings(env: NodeJS.ProcessEnv): void {
  if (env['SLURM_JOB_ID'] === undefined) return;
  for (const signal of ['SIGUSR1', 'SIGUSR2'] as const) {
    if (process.listenerCount(signal) === 0) process.on(signal, () => undefined);
  }
}

async function connectDriver(options: CompiledInitOptions): Promise<Runtime> {
  useBackgroundSockets();
  ignoreWarnings(process.env);
  const execArgv = workerExecArgv(process.execArgv, process.env['NODE_OPTIONS'] ?? '', process.cwd());
  const own = options.address === undefined ? await startLocalCluster(options.local, execArgv) : undefined;
  try {
    const cluster = findCluster(own?.sessionDir ?? options.address!, process.env);
    return await connectTo(cluster, own, options, execArgv);
  } catch (error) {
    await own?.close();
    throw error;
  }
}

async function connectTo(
  cluster: FoundCluster,
  own: LocalCluster | undefined,
  options: CompiledInitOptions,
  execArgv: string[],
): Promise<Runtime> {
  const warn = warningPrinter(process.stderr);
  const raylet = await findRaylet(cluster);
  const head = { redis: cluster.redis, outliveMs: 0 };
  const printing = options.logToDriver
    ? JobPrinter.connect({
        ...cluster.redis,
        token: cluster.token,
        timeoutMs: loadConfig(process.env).rpcConnectTimeoutMs,
        locate: () => head.redis,
        outliveMs: () => head.outliveMs,
      })
    : Promise.resolve(undefined);
  const onHeadMoved: CoreWorkerOptions['onHeadMoved'] = ({ redis }, outliveMs) => {
    Object.assign(head, { redis, outliveMs });
    printing.then((connected) => connected?.moved(), () => undefined); // prettier-ignore
  };
  const [core, printer] = await bothOrNone(
    CoreWorker.connect({ ...coreOptions(cluster, raylet, options, execArgv, warn), onHeadMoved }),
    printing,
  );
  const close = async (): Promise<void> => {
    await core.shutdown();
    await printer?.close();
    await own?.close();
  };
  try {
    if (core.jobId !== undefined) await printer?.start(core.jobId, warn);
  } catch (error) {
    await close();
    throw error;
  }
  const { namespace } = options;
  return { version: packageVersion(), kind: 'driver', core, namespace, address: cluster.sessionDir, close };
}

function coreOptions(
  { gcs, redis, token }: FoundCluster,
  raylet: NodeInfo,
  options: CompiledInitOptions,
  execArgv: string[],
  warn: (message: string) => void,
): CoreWorkerOptions {
  const socketPath = raylet.socketPath ?? '';
  return {
    kind: 'driver',
    workerId: newWorkerId(),
    nodeId: requireId<NodeId>(raylet.nodeId, 'NodeInfo.node_id'),
    token,
    raylet: { socketPath },
    gcs,
    redis,
    host: raylet.host ?? '127.0.0.1',
    socketPath: path.join(path.dirname(socketPath), `d${process.pid}.sock`),
    config: loadConfig(process.env),
    version: packageVersion(),
    job: {
      config: {
        cwd: toPortable(process.cwd()),
        execArgv: execArgv.map((word) => toPortable(word)),
        namespace: options.namespace,
      },
      entrypoint: process.argv.slice(1).join(' '),
    },
    extensions: [remoteExtension, functionExtension()],
    makeActorHandle,
    onWarning: warn,
    onEnd: (reason) => {
      warn(`this driver has lost its cluster: ${reason.message}`);
    },
  };
}

/** Waits for both connections; when one cannot be made, closes the other. */
async function bothOrNone(
  connectingCore: Promise<CoreWorker>,
  connectingPrinter: Promise<JobPrinter | undefined>,
): Promise<[CoreWorker, JobPrinter | undefined]> {
  const [core, printer] = await Promise.allSettled([connectingCore, connectingPrinter]);
  if (core.status === 'fulfilled' && printer.status === 'fulfilled') return [core.value, printer.value];
  if (core.status === 'fulfilled') await core.value.shutdown();
  if (printer.status === 'fulfilled') await printer.value?.close();
  throw core.status === 'rejected' ? core.reason : (printer as PromiseRejectedResult).reason;
}

/** A raylet of this cluster on this machine; the head's when there are several. */
async function findRaylet({ gcs, token, clusterId }: FoundCluster): Promise<NodeInfo> {
  const timeoutMs = loadConfig(process.env).rpcConnectTimeoutMs;
  const client = await GcsClient.connect({ ...gcs, token, timeoutMs });
  try {
    const nodes = (await client.listNodes()).filter((node) => node.alive);
    const here = nodes.filter(
      ({ hostname, socketPath }) => hostname === os.hostname() && socketPath && existsSync(socketPath),
    );
    const raylet = here.find((node) => node.isHead) ?? here[0];
    if (raylet !== undefined) return raylet;
    const where = [...new Set(nodes.map((node) => node.hostname))].join(', ');
    throw new ConnectionError(
      `cluster ${clusterId} has no node on ${os.hostname()}: run the driver on one of its nodes (${where || 'none is alive'})`,
      { context: { clusterId, hostname: os.hostname() } },
    );
  } finally {
    client.close();
  }
}
