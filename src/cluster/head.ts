import fs from 'node:fs';
import path from 'node:path';
import { packageVersion } from '../common/entry-points.js';
import { ClusterStartError, RayError } from '../common/errors.js';
import type { HostPort } from '../gcs/client/head-address.js';
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
  isReplaced,
  pruneLocalSessions,
  publishCluster,
  publishHeadError,
  readCluster,
  readToken,
  recoverSession,
  type ClusterFile,
} from './session.js';
import { keepGcs } from './gcs-keeper.js';
import type { ManagedProcess } from './managed-process.js';
import { waitForEndOf } from './rendezvous.js';
import { pruneSessions } from './session-history.js';
import { pidNamespace, processStartTicks } from '../common/process-info.js';
import { isClusterAlive } from './liveness.js';

const trace = tracer('bringup');

/** Times the teardown time-out: how long a head that was lost may take to be gone. */
const EARLIER_HEAD_TEARDOWNS = 3;

export interface RunningHead extends RunningNode {
  /** As it is published now. */
  readonly cluster: ClusterFile;
}

/**
 * Brings up the head of a cluster: Redis, the gcs service and a raylet. The latter two boot while Redis starts and are told what to
 * do as soon as it is known. When everything answers, `cluster.json` invites the other nodes. With `recover` it goes on with what
 * a lost head has left, and with the nodes that wait for that.
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
    // A head that was told to end while it came up is no reason for nodes to give up when another one may follow.
    if (!(options.signal.aborted && isReplaceable(options))) {
      publishHeadError(
        options.session,
        error instanceof RayError ? error : new ClusterStartError(String(error), { cause: error }),
      );
    }
    throw error;
  }
}

/** Nodes wait for another head when this one is lost. */
const isReplaceable = ({ config }: NodeOptions): boolean => config.outliveHeadMs > 0;

async function bringUp(options: NodeOptions, node: PreparedNode): Promise<RunningHead> {
  const { session, env } = options;
  const { supervisor, directories } = node;
  const recovered = options.recover === true ? recoverSession(session) : undefined;
  if (options.recover === true) {
    supervisor.note(recovered === undefined ? 'there is nothing to recover: the cluster is a new one' : 'takes over');
  }
  // Until a head that takes over is up, what it found stays for the next one.
  if (recovered === undefined) ownSession(options, node);
  const token = recovered ?? claimSession(session);
  const firstGcs = startEntry(node, 'gcs');
  if (!isReplaceable(options)) supervisor.watch(firstGcs);
  const raylet = startEntry(node, 'raylet');
  supervisor.watch(raylet);
  const ends = options.findEndMs?.() ?? Promise.resolve(undefined);
  // Awaited below.
  ends.catch(() => undefined);
  const host = await chooseAddress(addressQuestion(options, node.hostname), systemNetwork());
  trace('processes are started; address', host);

  const redisLog = path.join(directories.logDir, 'redis.log');
  const redis = await startRedis(
    { host, dir: session.redisDir, logFile: redisLog, token, isDurable: isReplaceable(options) },
    env,
    (start) => supervisor.startUnwatched(start),
  );
  supervisor.watch(redis.process);
  const redisAddress = { host, port: redis.port };
  trace('redis answers on port', redis.port);

  const tellGcs = async (gcs: ManagedProcess, isNewHead: boolean): Promise<HostPort> => {
    gcs.sendOptions({
      sessionDir: session.dir,
      clusterId: session.clusterId,
      runtimeDir: directories.runtimeDir,
      logDir: directories.logDir,
      host,
      redis: redisAddress,
      expectedNodes: options.expectedNodes ?? 1,
      isNewHead,
    });
    const { port } = await gcs.ready<{ host: string; port: number; socketPath: string }>();
    return { host, port };
  };
  const gcsAddress = await tellGcs(firstGcs, recovered !== undefined);
  trace('the gcs service is ready on port', gcsAddress.port);

  const endsAtMs = await ends;
  const addresses = { gcs: gcsAddress, redis: redisAddress };
  raylet.sendOptions(rayletOptions(options, node, { host, isHead: true, ...addresses, endsAtMs }));
  const { nodeId } = await raylet.ready<RayletReady>();
  node.drainSignals.connect(raylet, endsAtMs);
  trace('the raylet is ready');

  let cluster: ClusterFile = {
    clusterId: session.clusterId,
    version: packageVersion(),
    ...addresses,
    headNodeId: nodeId,
    headHostname: node.hostname,
    headPid: process.pid,
    headStartTicks: processStartTicks(process.pid) ?? 0,
    headPidNamespace: pidNamespace(),
    startedAtMs: Date.now(),
    expectedNodes: options.expectedNodes ?? 1,
    ...(endsAtMs === undefined ? {} : { endsAtMs }),
  };
  options.signal.throwIfAborted();
  if (recovered !== undefined) ownSession(options, node);
  publishCluster(session, cluster);
  if (isReplaceable(options)) {
    keepGcs(supervisor, firstGcs, {
      start() {
        if (isReplaced(session)) throw new ClusterStartError('another head has taken the place of this one');
        return startEntry(node, 'gcs');
      },
      async introduce(gcs) {
        const moved = { ...cluster, gcs: await tellGcs(gcs, false) };
        publishCluster(session, moved);
        cluster = moved;
      },
    });
  }
  pruneLocalSessions(session.root, Date.now());
  void pruneSessions(session.root, Date.now(), options.config.sessionKeepMs);
  return {
    supervisor,
    nodeId,
    get cluster() {
      return cluster;
    },
  };
}

/** What goes with the cluster; when the head is killed, it stays for one that takes over. */
function ownSession(options: NodeOptions, { supervisor }: PreparedNode): void {
  const { session } = options;
  const files = [session.clusterFile, session.redisDir];
  // A batch job may be started again (requeue): it finds its session as it was submitted.
  if (!fs.existsSync(session.submissionFile)) files.push(session.tokenFile);
  if (isReplaceable(options)) supervisor.removeWhenClosed(files, () => isReplaced(session));
  else for (const file of files) supervisor.removeAtEnd(file);
}

async function refuseSecondHead({ config, recover, session, signal }: NodeOptions): Promise<void> {
  const other = readCluster(session);
  if (other === undefined) return;
  if (recover === true && fs.existsSync(session.tokenFile)) {
    const timeoutMs = EARLIER_HEAD_TEARDOWNS * config.teardownTimeoutMs;
    await waitForEndOf(other, readToken(session), { timeoutMs, signal });
    return;
  }
  if (!(await isClusterAlive(other))) return;
  throw new ClusterStartError(
    `cluster ${session.clusterId} is running already (process ${other.headPid} on ${other.headHostname}). ` +
      'Give another --cluster-id, or end that one with `batchray stop`.',
    { context: { clusterId: session.clusterId, pid: other.headPid } },
  );
}
