import fs from 'node:fs';
import path from 'node:path';
import { packageVersion } from '../common/entry-points.js';
import { ClusterStartError, RayError } from '../common/errors.js';
import { tracer } from '../telemetry/tracers.js';
import { chooseAddress, systemNetwork } from './address.js';
import {
  addressQuestion,
  untilEnd,
  prepareNode,
  rayletOptions,
  startEntry,
  type NodeOptions,
  type PreparedNode,
  type RayletReady,
  type RunningNode,
} from './node.js';
import { findRedisServer, startRedis } from './redis-server.js';
import {
  claimSession,
  pruneLocalSessions,
  publishCluster,
  publishHeadError,
  readCluster,
  type ClusterFile,
} from './session.js';
import { pruneSessions } from './session-history.js';
import { processStartTicks } from './process-info.js';
import { isClusterAlive } from './liveness.js';

const trace = tracer('bringup');

export interface RunningHead extends RunningNode {
  readonly cluster: ClusterFile;
}

/**
 * Brings up the head of a cluster: Redis, the gcs service and a raylet. The latter two boot while Redis starts and are told what to
 * do as soon as it is known. When everything answers, `cluster.json` invites the other nodes.
 * After an error, nothing is left but logs and, for waiting nodes, the error itself.
 */
export async function startHead(options: NodeOptions): Promise<RunningHead> {
  await refuseSecondHead(options);
  try {
    // The commonest thing that is missing: told before anything is made.
    findRedisServer(options.env);
    const node = prepareNode(options);
    trace('directories are made');
    try {
      return await untilEnd(bringUp(options, node), node, options.signal);
    } catch (error) {
      await node.supervisor.close();
      throw error;
    }
  } catch (error) {
    publishHeadError(
      options.session,
      error instanceof RayError ? error : new ClusterStartError(String(error), { cause: error }),
    );
    throw error;
  }
}

async function bringUp(options: NodeOptions, node: PreparedNode): Promise<RunningHead> {
  const { session, env } = options;
  const { supervisor, directories } = node;
  supervisor.removeAtEnd(session.clusterFile);
  supervisor.removeAtEnd(session.redisDir);
  // A batch job may be started again (requeue): it finds its session as it was submitted.
  if (!fs.existsSync(session.submissionFile)) supervisor.removeAtEnd(session.tokenFile);
  const token = claimSession(session);
  const gcs = startEntry(node, 'gcs');
  const raylet = startEntry(node, 'raylet');
  const ends = options.findEndMs?.() ?? Promise.resolve(undefined);
  // Awaited below.
  ends.catch(() => undefined);
  const host = await chooseAddress(addressQuestion(options, node.hostname), systemNetwork());
  trace('processes are started; address', host);

  const redisLog = path.join(directories.logDir, 'redis.log');
  const redis = await startRedis({ host, dir: session.redisDir, logFile: redisLog, token }, env, (start) =>
    supervisor.startUnwatched(start),
  );
  supervisor.watch(redis.process);
  const redisAddress = { host, port: redis.port };
  trace('redis answers on port', redis.port);

  gcs.sendOptions({
    sessionDir: session.dir,
    clusterId: session.clusterId,
    runtimeDir: directories.runtimeDir,
    logDir: directories.logDir,
    host,
    redis: redisAddress,
    expectedNodes: options.expectedNodes ?? 1,
  });
  const { port } = await gcs.ready<{ host: string; port: number; socketPath: string }>();
  const gcsAddress = { host, port };
  trace('the gcs service is ready on port', port);

  const endsAtMs = await ends;
  raylet.sendOptions(rayletOptions(options, node, { host, gcs: gcsAddress, redis: redisAddress, endsAtMs }));
  const { nodeId } = await raylet.ready<RayletReady>();
  node.drainSignals.connect(raylet, endsAtMs);
  trace('the raylet is ready');

  const cluster: ClusterFile = {
    clusterId: session.clusterId,
    version: packageVersion(),
    gcs: gcsAddress,
    redis: redisAddress,
    headNodeId: nodeId,
    headHostname: node.hostname,
    headPid: process.pid,
    headStartTicks: processStartTicks(process.pid) ?? 0,
    startedAtMs: Date.now(),
    expectedNodes: options.expectedNodes ?? 1,
    ...(endsAtMs === undefined ? {} : { endsAtMs }),
  };
  options.signal.throwIfAborted();
  publishCluster(session, cluster);
  pruneLocalSessions(session.root, Date.now());
  void pruneSessions(session.root, Date.now(), options.config.sessionKeepMs);
  return { supervisor, nodeId, cluster };
}

async function refuseSecondHead({ session }: NodeOptions): Promise<void> {
  const other = readCluster(session);
  if (other === undefined || !(await isClusterAlive(other))) return;
  throw new ClusterStartError(
    `cluster ${session.clusterId} is running already (process ${other.headPid} on ${other.headHostname}). ` +
      'Give another --cluster-id, or end that one with `batchray stop`.',
    { context: { clusterId: session.clusterId, pid: other.headPid } },
  );
}
