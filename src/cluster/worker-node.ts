import { packageVersion } from '../common/entry-points.js';
import { VersionMismatchError } from '../common/errors.js';
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
import { publishNode } from './node-files.js';
import { waitForHead } from './rendezvous.js';

const trace = tracer('bringup');

/**
 * Brings up a worker node: a raylet that joins the cluster of `session`. May run before the head; the raylet boots meanwhile.
 * After an error, nothing is left but logs.
 */
export async function startWorkerNode(options: NodeOptions): Promise<RunningNode> {
  const node = prepareNode(options);
  try {
    return await untilEnd(join(options, node), node, options.signal);
  } catch (error) {
    await node.supervisor.close();
    throw error;
  }
}

async function join(options: NodeOptions, node: PreparedNode): Promise<RunningNode> {
  const raylet = startEntry(node, 'raylet');
  node.supervisor.watch(raylet);
  const cluster = await waitForHead(options.session, {
    timeoutMs: options.config.rendezvousTimeoutMs,
    signal: options.signal,
  });
  trace('the head is up');
  if (cluster.version !== packageVersion()) {
    throw new VersionMismatchError(
      `cluster ${cluster.clusterId} runs batchray ${cluster.version}, this node (${node.hostname}) has ${packageVersion()}. ` +
        'Start all nodes from the same installation.',
      { context: { cluster: cluster.version, own: packageVersion() } },
    );
  }
  const host = await chooseAddress(addressQuestion(options, node.hostname, cluster.gcs.host), systemNetwork());
  const endsAtMs = options.findEndMs === undefined ? cluster.endsAtMs : await options.findEndMs();
  const { gcs, redis, expectedNodes } = cluster;
  raylet.sendOptions(rayletOptions(options, node, { host, isHead: false, gcs, redis, endsAtMs, expectedNodes }));
  const { nodeId } = await raylet.ready<RayletReady>();
  node.drainSignals.connect(raylet, endsAtMs);
  trace('the raylet is ready');
  publishNode(node.directories.logDir, {
    nodeId,
    batchJobId: options.batchJobId,
    clusterStartedAtMs: cluster.startedAtMs,
  });
  return { supervisor: node.supervisor, nodeId };
}
