/** The ResourceManager's messages as the ledger knows them. */
import type { hadoop } from '#protos/hadoop.js';
import type { ContainerResource } from '../application-spec.js';
import type { SlotStatus } from '../orders.js';
import { int64ToNumber } from '../hadoop-ipc/int64.js';
import type { EndedContainer, GrantedContainer } from './container-ledger.js';
import { containerIdText, parseContainerId } from './records.js';

/** All worker nodes are asked for under one priority and one id, which stands for their size. */
const WORKER_PRIORITY = 1;
const WORKER_REQUEST_ID = 1;
const GUARANTEED = 1;
/** Of a container that never got so far as to have one. */
const NO_EXIT_STATUS = -1000;

export function grantedContainer(record: hadoop.Container.$Properties): GrantedContainer {
  return {
    id: containerIdText(record.id),
    nodeName: record.nodeId?.host ?? '',
    nodeHttpAddress: record.nodeHttpAddress ?? undefined,
    record,
  };
}

/** What an earlier attempt noted of its containers: enough to know them, and to give them back. */
export function recordedContainers(slots: readonly SlotStatus[]): GrantedContainer[] {
  return slots.flatMap(({ state, containerId = '', node = '', nodePort, nodeHttpAddress }) => {
    const id = parseContainerId(containerId);
    if (id === undefined || nodePort === undefined || (state !== 'starting' && state !== 'running')) return [];
    const nodeId = { host: node, port: nodePort };
    return [grantedContainer({ id, nodeId, ...(nodeHttpAddress !== undefined && { nodeHttpAddress }) })];
  });
}

export function endedContainer(status: hadoop.ContainerStatus.$Properties): EndedContainer {
  return {
    id: containerIdText(status.containerId),
    exitStatus: status.exitStatus ?? NO_EXIT_STATUS,
    diagnostics: status.diagnostics ?? '',
  };
}

/** That `count` worker containers are asked for in all. */
export function workerRequest(
  count: number,
  resource: ContainerResource,
  nodeLabel: string | undefined,
): hadoop.ResourceRequest.$Properties {
  return {
    priority: { priority: WORKER_PRIORITY },
    resourceName: '*',
    capability: {
      memoryMb: resource.memoryMb,
      virtualCores: resource.vcores,
      more: Object.entries(resource.more ?? {}).map(([key, value]) => ({ key, value, units: '', type: 0 })),
    },
    numContainers: count,
    relaxLocality: true,
    // Left out, a ResourceManager with opportunistic containers fails.
    executionTypeRequest: { executionType: GUARANTEED, enforce: false },
    allocationRequestId: WORKER_REQUEST_ID,
    ...(nodeLabel !== undefined && { nodeLabelExpression: nodeLabel }),
  };
}

/** Why the cluster can never give a container of this size; `undefined`: it can. */
export function beyondMaximum(
  resource: ContainerResource,
  maximum: hadoop.Resource.$Properties | null | undefined,
): string | undefined {
  if (maximum === null || maximum === undefined) return undefined;
  const memoryMb = int64ToNumber(maximum.memoryMb);
  const vcores = maximum.virtualCores ?? 0;
  if (resource.memoryMb <= memoryMb && resource.vcores <= vcores) return undefined;
  return (
    `a worker node of ${resource.memoryMb} MB and ${resource.vcores} vcores is larger than the largest container ` +
    `of this cluster (${memoryMb} MB, ${vcores} vcores)`
  );
}

/** What keeps containers waiting, for people. */
export function waitingFor(
  queuedCount: number,
  resource: ContainerResource,
  headroom: hadoop.Resource.$Properties | null | undefined,
): string | undefined {
  if (queuedCount === 0 || headroom === null || headroom === undefined) return undefined;
  const memoryMb = int64ToNumber(headroom.memoryMb);
  const vcores = headroom.virtualCores ?? 0;
  const needed = `${resource.memoryMb} MB and ${resource.vcores} vcores`;
  return memoryMb < resource.memoryMb || vcores < resource.vcores
    ? `a worker node needs ${needed}; the queue has ${memoryMb} MB and ${vcores} vcores left for this application`
    : `no node has ${needed} free for a worker node at the moment`;
}
