import { randomBytes } from 'node:crypto';
import { toHex, type NodeId } from '../common/ids.js';
import { processLimits } from '../common/process-limits.js';
import { CPU, fromFixed, ResourceSet } from '../common/resources.js';
import { toLocal } from '../common/shipped-project.js';
import { WORKER_VARIABLE, type WorkerEnvironment } from '../common/worker-environment.js';
import type { HeadAddress } from '../gcs/client/head-address.js';
import type { RayletCollaborators, RayletOptions } from './raylet-options.js';
import { WorkerProcess } from './worker-process.js';

export interface WorkerHome {
  readonly options: RayletOptions;
  readonly collaborators: RayletCollaborators;
  readonly nodeId: NodeId;
  /** Of the raylet. */
  readonly socketPath: string;
  /** As it is now. */
  readonly head: HeadAddress;
}

/** Starts a worker of this node and tells it where everybody is; no secret is among that. */
export function spawnWorker(
  { options, collaborators, nodeId, socketPath, head }: WorkerHome,
  portableExecArgv: readonly string[],
): WorkerProcess {
  const execArgv = portableExecArgv.map((word) => toLocal(word));
  const { sessionDir, clusterId, runtimeDir, host, hostname, logDir, gpus, resources, workerNiceness } = options;
  const { version, env, workerScript, clock, redis } = collaborators;
  const startupToken = randomBytes(16).toString('hex');
  const told: WorkerEnvironment = {
    sessionDir,
    clusterId,
    nodeId: toHex(nodeId),
    raylet: { socketPath },
    runtimeDir,
    gcs: head.gcs,
    redis: head.redis,
    host,
    startupToken,
    version,
    ...(gpus === undefined ? {} : { gpuVariable: gpus.variable }),
  };
  const cpus = fromFixed(CPU, ResourceSet.of(resources).get(CPU));
  const limits = processLimits(cpus, { execArgv, env });
  return new WorkerProcess({
    script: workerScript,
    nodeArgs: limits.args,
    niceness: workerNiceness,
    execArgv,
    env: { ...env, ...limits.env, [WORKER_VARIABLE]: JSON.stringify(told) },
    startupToken,
    hostname,
    logDir,
    clock,
    publish: (jobId, batch) => redis.publishLogs(jobId, batch),
  });
}
