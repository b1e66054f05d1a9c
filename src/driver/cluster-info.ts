import { idFrom, toHex, type AnyId, type NodeId } from '../common/ids.js';
import { ResourceSet } from '../common/resources.js';
import type { NodeInfo as WireNodeInfo } from '../gcs/client/tables.js';
import { holdWhile } from './keep-alive.js';
import { requireRuntime } from './runtime.js';

/** A node of the cluster. */
export interface NodeInfo {
  /** Hexadecimal. */
  readonly nodeId: string;
  readonly hostname: string;
  /** Address and port of its raylet for other nodes. */
  readonly host: string;
  readonly port: number;
  /** Whether the GCS runs here. */
  readonly isHead: boolean;
  readonly alive: boolean;
  /** Why it is dead. */
  readonly deathReason?: string;
  readonly startedAt: Date;
  /** Process id of its raylet. */
  readonly pid: number;
  /** Everything the node has: `CPU`, `GPU`, `memory` (bytes), custom resources. */
  readonly resources: Readonly<Record<string, number>>;
  /** What was free at the last report, at most some 200 ms ago. */
  readonly available: Readonly<Record<string, number>>;
  /** Capacity of its object store. */
  readonly objectStoreBytes: number;
}

/**
 * All nodes that ever belonged to the cluster, the dead ones too.
 *
 * @throws (rejects) NotInitializedError; ConnectionError when the head of the cluster is gone.
 */
export async function nodes(): Promise<NodeInfo[]> {
  return (await listNodes()).map(nodeOf);
}

/**
 * The sum of what all living nodes have: `CPU`, `GPU`, `memory` (bytes), custom resources; names of which there is nothing are
 * absent.
 *
 * @throws (rejects) as `nodes`
 */
export function clusterResources(): Promise<Record<string, number>> {
  return sum('total');
}

/**
 * The sum of what is free on all living nodes, as they reported it last, at most some 200 ms ago.
 *
 * @throws (rejects) as `nodes`
 */
export function availableResources(): Promise<Record<string, number>> {
  return sum('available');
}

async function sum(what: 'total' | 'available'): Promise<Record<string, number>> {
  const living = (await listNodes()).filter((node) => node.alive);
  return living.reduce((all, node) => all.plus(ResourceSet.fromWire(node[what])), ResourceSet.empty).toQuantities();
}

async function listNodes(): Promise<WireNodeInfo[]> {
  const { core } = requireRuntime();
  return holdWhile(core.gcs().then((gcs) => gcs.listNodes()));
}

function nodeOf(node: WireNodeInfo): NodeInfo {
  const id: AnyId | undefined = idFrom<NodeId>(node.nodeId);
  return {
    nodeId: id === undefined ? '' : toHex(id),
    hostname: node.hostname ?? '',
    host: node.host ?? '',
    port: node.port ?? 0,
    isHead: node.isHead ?? false,
    alive: node.alive ?? false,
    ...(node.deathReason ? { deathReason: node.deathReason } : {}),
    startedAt: new Date(node.startedAtMs ?? 0),
    pid: node.pid ?? 0,
    resources: ResourceSet.fromWire(node.total).toQuantities(),
    available: ResourceSet.fromWire(node.available).toQuantities(),
    objectStoreBytes: node.objectStoreBytes ?? 0,
  };
}
