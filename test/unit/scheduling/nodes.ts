import { idBytes, jobIdFromNumber, type NodeId } from '../../../src/common/ids.js';
import { ResourceSet, type ResourceQuantities } from '../../../src/common/resources.js';
import { ClusterView } from '../../../src/scheduling/cluster-view.js';
import type { SchedulableNode } from '../../../src/scheduling/hybrid-policy.js';
import type { LeaseRequest } from '../../../src/scheduling/lease-queue.js';
import { LocalLeaseManager } from '../../../src/scheduling/local-lease-manager.js';

export const nodeId = (n: number): NodeId => `node ${n}`.padEnd(28, ' ') as NodeId;
export const jobId = jobIdFromNumber;

export function node(n: number, total: ResourceQuantities, available: ResourceQuantities = total): SchedulableNode {
  return { nodeId: nodeId(n), total: ResourceSet.of(total), available: ResourceSet.of(available), pendingLeases: 0 };
}

export function nodeInfo(n: number, total: ResourceQuantities, available: ResourceQuantities = total, alive = true) {
  return {
    nodeId: idBytes(nodeId(n)),
    hostname: `host${n}`,
    alive,
    total: ResourceSet.of(total).toWire(),
    available: ResourceSet.of(available).toWire(),
  };
}

/** Node 0, which the manager under test is on, has `total`. */
export function manager(
  total: ResourceQuantities,
  view = new ClusterView(),
  random: () => number = () => 0,
): LocalLeaseManager {
  return new LocalLeaseManager({ nodeId: nodeId(0), hostname: 'host0', total: ResourceSet.of(total), view, random });
}

export function request(key: number, demand: ResourceQuantities, rest: Partial<LeaseRequest> = {}): LeaseRequest {
  return {
    key,
    clientId: 1,
    jobId: jobId(1),
    functionName: 'f',
    demand: ResourceSet.of(demand),
    spillbackCount: 0,
    largeArgNodes: [],
    ...rest,
  };
}
