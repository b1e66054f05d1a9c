import { Command } from 'commander';
import type { batchray as wire } from '#protos/wire.js';
import { readToken } from '../cluster/session.js';
import { loadConfig } from '../common/config.js';
import { packageVersion } from '../common/entry-points.js';
import { ConnectionError, InvalidOptionError } from '../common/errors.js';
import { ResourceSet } from '../common/resources.js';
import type { ClusterStatus } from '../gcs/client/status.js';
import type { ActorInfo, NodeInfo } from '../gcs/client/tables.js';
import { connect } from '../rpc/client.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import { nodeManagerService, type NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer } from '../rpc/peer.js';
import {
  CLUSTER_ARGUMENT,
  SESSION_ROOT_OPTION,
  askGcs,
  findCluster,
  routeToNode,
  type ClusterFlags,
  type ReachableCluster,
} from './cluster-client.js';
import { lookAtCluster } from './cluster-look.js';
import { outputOption, printJson, type Output } from './output.js';
import { head, pendingLines } from './status.js';
import type { Route } from './tunnel.js';

interface ExplainFlags extends ClusterFlags {
  readonly output: Output;
  readonly cluster?: string;
  readonly limit: string;
}

export function explainCommand(): Command {
  return new Command('explain')
    .description('why a task, an actor or a whole cluster waits')
    .argument('<what>', 'id or begin of it (hexadecimal) or name of a task or actor, or a cluster')
    .option('--cluster <cluster>', `of the task or actor: ${CLUSTER_ARGUMENT}`)
    .option('--limit <n>', 'at most this many tasks', '20')
    .addOption(outputOption())
    .option(...SESSION_ROOT_OPTION)
    .action(run);
}

async function run(what: string, flags: ExplainFlags): Promise<void> {
  const limit = Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidOptionError('--limit must be a whole number of at least 1.');
  if (flags.cluster === undefined && (await explainCluster(what, flags))) return;
  const found = await findCluster(flags.cluster, flags);
  const { actors, nodes, status } = await askGcs(found, async (gcs) => {
    const [allActors, allNodes, now] = await Promise.all([gcs.listActors(), gcs.listNodes(), gcs.status()]);
    return { actors: allActors.filter((actor) => isMeant(actor, what)), nodes: allNodes, status: now };
  });
  const { tasks, silent } = await askTasks(found, nodes, { query: what, limit });
  if (flags.output === 'json') {
    const actorRows = actors.map((actor) => ({ ...actorIds(actor), reason: explainActor(actor, nodes, status) }));
    printJson({ actors: actorRows, tasks: tasks.map((task) => taskRow(task, status)), silent });
    return;
  }
  const lines = [
    ...actors.map(
      (actor) => `${actorIds(actor).name} ${actorIds(actor).actorId}: ${explainActor(actor, nodes, status)}`,
    ),
    ...tasks.map((task) => {
      const { name, taskId, reason, owner } = taskRow(task, status);
      return `${name} ${taskId}: ${reason} [called by ${owner}]`;
    }),
    ...silent.map(
      (who) => `${who} did not answer: its code computes without a pause, so what it waits for is not known`,
    ),
  ];
  if (actors.length + tasks.length === 0) {
    lines.unshift(
      `No task or actor of cluster ${found.session.clusterId} that waits or runs is called ${what}: it has ended, or there never was one.`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Returns whether `what` is a cluster. */
async function explainCluster(what: string, flags: ExplainFlags): Promise<boolean> {
  let look;
  try {
    look = await lookAtCluster(what, flags);
  } catch (error) {
    // Not the id of a cluster, or none of ours.
    if (error instanceof ConnectionError || error instanceof InvalidOptionError) return false;
    throw error;
  }
  const { status } = look;
  if (flags.output === 'json') {
    printJson({
      clusterId: look.session.clusterId,
      batchJobs: look.jobs,
      pending: status?.pending ?? [],
      nodes: status?.nodeList ?? [],
    });
    return true;
  }
  const lines = head(look);
  if (status !== undefined && status.phase !== 'ended') {
    for (const { hostname, nodeId, state, reason } of status.nodeList) {
      if (state !== 'alive') lines.push(`Node    ${hostname} (${nodeId.slice(0, 8)}) is ${state}: ${reason ?? ''}`);
    }
    const missing = status.nodes.expected - status.nodes.alive - status.nodes.dead;
    if (missing > 0)
      lines.push(
        `Missing ${missing} of ${status.nodes.expected} nodes have not come yet; their logs are below ${look.session.nodesDir}`,
      );
    lines.push(...(status.pending.length === 0 ? ['Nothing waits for resources.'] : pendingLines(status.pending)));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return true;
}

const hex = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('hex');

const actorIds = ({ spec }: ActorInfo) => ({
  actorId: hex(spec?.actorId),
  name: spec?.name || (spec?.className ?? ''),
});

function isMeant(actor: ActorInfo, what: string): boolean {
  const { spec } = actor;
  if (spec?.name === what || (spec?.className === what && actor.state !== 'DEAD')) return true;
  return /^[0-9a-f]+$/i.test(what) && hex(spec?.actorId).startsWith(what.toLowerCase());
}

function explainActor(actor: ActorInfo, nodes: readonly NodeInfo[], status: ClusterStatus): string {
  const { state, spec, address, pid, deathCause } = actor;
  if (state === 'DEAD') return `it is dead: ${deathCause ?? ''}`;
  if (state === 'ALIVE') {
    const node = nodes.find(({ nodeId }) => hex(nodeId) === hex(address?.nodeId));
    const leaves = node?.draining ? `, which leaves the cluster (${node.drainReason ?? ''})` : '';
    return `it is alive on ${node?.hostname ?? '?'} (process ${pid ?? 0})${leaves}`;
  }
  const waiting = status.pending.find((work) => work.what === 'actor' && work.name === spec?.className);
  if (waiting !== undefined) return `it waits for a node: ${waiting.reason}`;
  return 'a node has been found; it waits for a worker process to start, or its constructor runs';
}

interface TaskRow {
  readonly taskId: string;
  readonly name: string;
  readonly state: string;
  readonly reason: string;
  readonly owner: string;
}

/** What the owner knows, and what the raylets say of such requests. */
function taskRow(task: wire.TaskExplanation.$Properties, status: ClusterStatus): TaskRow {
  const { taskId, name, state, reason, owner, demand } = task;
  const key = ResourceSet.fromWire(demand).key();
  const waiting =
    state === 'waiting-for-worker'
      ? status.pending.filter(
          (work) => work.what === 'task' && work.name === name && ResourceSet.of(work.demand).key() === key,
        )
      : [];
  const said = waiting.map(({ reason: why, hostname, position }) =>
    position === 0 ? why : `${why} (place ${position} in the queue of ${hostname ?? ''})`,
  );
  return {
    taskId: hex(taskId),
    name: name ?? '',
    state: state ?? '',
    reason: [reason ?? '', ...new Set(said)].join('; '),
    owner: owner ?? '',
  };
}

/** Asks the processes of all living nodes, by way of their raylets. */
async function askTasks(
  cluster: ReachableCluster,
  nodes: readonly NodeInfo[],
  question: { readonly query: string; readonly limit: number },
): Promise<{ tasks: wire.TaskExplanation.$Properties[]; silent: string[] }> {
  const token = readToken(cluster.session);
  const living = nodes.filter((node) => node.alive);
  const answers = await Promise.all(living.map((node) => askNode(cluster, node, token, question)));
  return {
    tasks: answers.flatMap(({ tasks }) => tasks ?? []).slice(0, question.limit),
    silent: answers.flatMap(({ silent }) => silent ?? []),
  };
}

async function askNode(
  cluster: ReachableCluster,
  node: NodeInfo,
  token: ClusterToken,
  question: wire.ExplainTasks.$Properties,
): Promise<wire.TaskExplanations.$Properties> {
  let route: Route | undefined;
  let peer: Peer<NodeManagerMessage> | undefined;
  let overdue: NodeJS.Timeout | undefined;
  try {
    route = await routeToNode(cluster, node);
    peer = connect(nodeManagerService, route.target, token, { onMessage: () => undefined });
    overdue = setTimeout(() => peer?.close(), loadConfig(process.env).rpcConnectTimeoutMs);
    await peer.request({ registerClient: { kind: 'cli', version: packageVersion(), pid: process.pid } });
    const { taskExplanations } = await peer.request({ explainTasks: { ...question } });
    return taskExplanations ?? {};
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    return { silent: [`the raylet of ${node.hostname ?? ''} (${error.message})`] };
  } finally {
    clearTimeout(overdue);
    peer?.close();
    await route?.close();
  }
}
