import os from 'node:os';
import path from 'node:path';
import { entryPoint } from '../common/entry-points.js';
import type { Config } from '../common/config.js';
import { processLimits } from '../common/process-limits.js';
import { CPU } from '../common/resources.js';
import type { AddressQuestion } from './address.js';
import { DrainSignals } from './drain-signals.js';
import { NodeSupervisor, type NodeDirectories } from './supervisor.js';
import type { ManagedProcess } from './managed-process.js';
import {
  detectResources,
  thisMachine,
  type GrantedResources,
  type NodeResources,
  type RequestedResources,
} from './resources.js';
import { runtimeDirectory, sweepRuntimeDirectories } from './runtime-directory.js';
import { openSession, type SessionPaths } from './session.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What head and worker nodes have in common. */
export interface NodeOptions {
  readonly session: SessionPaths;
  readonly nodeIndex: number;
  /** Of a head: takes over from one that was lost, if it left anything. Default false. */
  readonly recover?: boolean | undefined;
  /** Of a head: the cluster counts as up with so many nodes, itself included. Default 1. */
  readonly expectedNodes?: number | undefined;
  /** The batch system's name of this node; default: the host name. */
  readonly nodeName?: string | undefined;
  /** `--interface`; default BATCHRAY_INTERFACE, then {@link AddressQuestion}. */
  readonly interface?: string | undefined;
  readonly launchAddress?: string | undefined;
  readonly requested: RequestedResources;
  /** `undefined` outside an allocation. */
  readonly granted?: GrantedResources | undefined;
  /** The batch system's id of the job that holds this node. */
  readonly batchJobId?: string | undefined;
  /** Node options of prestarted workers; default none. */
  readonly workerExecArgv?: readonly string[] | undefined;
  /** Of workers, 0 to 19; default: BATCHRAY_WORKER_NICENESS. */
  readonly workerNiceness?: number | undefined;
  /** When the allocation of this node ends, Unix time; `undefined`: no limit is known. Absent: as the head's. */
  readonly findEndMs?: (() => Promise<number | undefined>) | undefined;
  readonly env: Environment;
  readonly config: Config;
  /** Aborting ends bring-up; a node that is up is ended by its `close`. */
  readonly signal: AbortSignal;
}

/** A node whose processes are up. */
export interface RunningNode {
  readonly supervisor: NodeSupervisor;
  /** Hexadecimal. */
  readonly nodeId: string;
}

/** What the raylet reports when it is ready. */
export interface RayletReady {
  readonly nodeId: string;
  readonly socketPath: string;
  readonly port: number;
}

export interface PreparedNode {
  readonly supervisor: NodeSupervisor;
  readonly drainSignals: DrainSignals;
  readonly directories: NodeDirectories;
  readonly hostname: string;
  readonly resources: NodeResources;
}

/** Checks resources, sweeps what dead nodes of this user left, makes this node's directories. Nothing is left when it throws. */
export function prepareNode(options: NodeOptions): PreparedNode {
  const { session, nodeIndex, env, config } = options;
  const hostname = os.hostname();
  const resources = detectResources(thisMachine(env), options.granted, options.requested, config.objectStoreFraction);
  const uid = process.getuid?.() ?? 0;
  const runtimeDir = runtimeDirectory({ uid, clusterId: session.clusterId, nodeIndex });
  sweepRuntimeDirectories(path.dirname(runtimeDir));
  const directories = {
    runtimeDir,
    storeDir: `/dev/shm/batchray-${uid}-${session.clusterId}-${nodeIndex}`,
    logDir: openSession(session, nodeIndex, hostname),
  };
  const supervisor = new NodeSupervisor(directories, config.teardownTimeoutMs);
  const drainSignals = new DrainSignals(config, (message) => {
    supervisor.note(message);
  });
  return { supervisor, drainSignals, directories, hostname, resources };
}

/**
 * Node reads this file at every start, a site's usual bundle in 40 ms of CPU. Our own processes speak no TLS; workers and terminals
 * get the variable back.
 */
const EXTRA_CERTIFICATES = 'NODE_EXTRA_CA_CERTS';

/** Starts an own entry; it waits for its options. Its end is not watched. */
export function startEntry(node: PreparedNode, name: 'gcs' | 'raylet'): ManagedProcess {
  const cpus = node.resources.quantities[CPU] ?? 1;
  const limits = processLimits(cpus, { execArgv: [], env: process.env });
  return node.supervisor.startUnwatched({
    name: name === 'gcs' ? 'the gcs service' : 'the raylet',
    command: process.execPath,
    // The last word is for people who look at `ps`.
    args: [...limits.args, entryPoint(name), path.basename(node.directories.runtimeDir)],
    logFile: path.join(node.directories.logDir, `${name}.log`),
    env: { ...limits.env, ...(EXTRA_CERTIFICATES in process.env && { [EXTRA_CERTIFICATES]: '' }) },
    hasLifeLine: true,
    // The raylet's last log lines go through Redis, its last reports to the gcs service, whose own go to Redis.
    endRank: name === 'raylet' ? 0 : 1,
  });
}

export function rayletOptions(
  options: NodeOptions,
  node: PreparedNode,
  cluster: {
    readonly host: string;
    readonly isHead: boolean;
    readonly gcs: { readonly host: string; readonly port: number };
    readonly redis: { readonly host: string; readonly port: number };
    /** Unix time. */
    readonly endsAtMs: number | undefined;
    /** See {@link ClusterFile}. */
    readonly expectedNodes?: number;
  },
): object {
  return {
    sessionDir: options.session.dir,
    clusterId: options.session.clusterId,
    ...node.directories,
    nodeIndex: options.nodeIndex,
    host: cluster.host,
    hostname: node.hostname,
    isHead: cluster.isHead,
    resources: node.resources.quantities,
    gpus: node.resources.gpus,
    objectStoreBytes: node.resources.objectStoreBytes,
    ...(cluster.endsAtMs === undefined ? {} : { timeLeftMs: Math.max(1, cluster.endsAtMs - Date.now()) }),
    gcs: cluster.gcs,
    redis: cluster.redis,
    prestart: {
      count: Math.ceil(node.resources.quantities['CPU'] ?? 1),
      execArgv: options.workerExecArgv ?? [],
      whenNodes: cluster.expectedNodes,
    },
    workerEnvironment: { [EXTRA_CERTIFICATES]: options.env[EXTRA_CERTIFICATES] },
    workerNiceness: options.workerNiceness ?? options.config.workerNiceness,
  };
}

export function addressQuestion(options: NodeOptions, hostname: string, headAddress?: string): AddressQuestion {
  return {
    interface: options.interface ?? options.env['BATCHRAY_INTERFACE'],
    nodeNames: [...new Set([...(options.nodeName === undefined ? [] : [options.nodeName]), hostname])],
    headAddress,
    launchAddress: options.launchAddress,
  };
}

/** The result of bring-up; rejects when it is aborted, or one of the node's processes ends, meanwhile. */
export async function untilEnd<T>(work: Promise<T>, node: PreparedNode, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined);
  signal.throwIfAborted();
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  const ended = node.supervisor.ended.then(({ error }) => {
    throw error;
  });
  ended.catch(() => undefined);
  try {
    return await Promise.race([work, aborted, ended]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
