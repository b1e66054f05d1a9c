/** The state of a node in figures: for the gcs service and for people. */
import type { batchray as wire } from '#protos/wire.js';
import type { LocalLeaseManager } from '../scheduling/local-lease-manager.js';
import type { LeaseService } from './lease-service.js';
import type { ObjectManager } from './object-manager.js';
import type { NodeActivity } from './usage-reports.js';
import type { WorkerPool } from './worker-pool.js';
import { workerStats } from './worker-process.js';

interface NodeParts {
  readonly pool: WorkerPool;
  readonly objects: ObjectManager;
  readonly manager: LocalLeaseManager;
}

export function nodeActivity({
  pool,
  objects,
  manager,
  leases,
}: NodeParts & { readonly leases: LeaseService }): NodeActivity {
  const workers = [...pool.workers()];
  return {
    tasksRunning: workers.filter(({ state, isBlocked }) => state === 'leased' && !isBlocked).length,
    actors: workers.filter(({ state }) => state === 'actor').length,
    storeUsedBytes: objects.store.usedBytes,
    waiting: manager.pending + leases.ordered === 0 ? [] : leases.waiting(),
    pids: [process.pid, ...workers.map(({ pid }) => pid)],
  };
}

export function nodeStats(
  node: wire.NodeInfo.$Properties,
  { pool, objects, manager }: NodeParts,
): wire.NodeStats.$Properties {
  const { usedBytes, capacityBytes, objects: storeObjects } = objects.store.stats();
  return {
    node,
    workers: [...pool.workers()].map(workerStats),
    storeUsedBytes: usedBytes,
    storeCapacityBytes: capacityBytes,
    storeObjects,
    queuedLeases: manager.pending,
  };
}
