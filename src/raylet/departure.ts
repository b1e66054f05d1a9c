import type { Clock } from '../common/clock.js';
import { idBytes, requireId, type NodeId } from '../common/ids.js';
import type { batchray as wire } from '#protos/wire.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import type { ClusterView } from '../scheduling/cluster-view.js';
import type { Logger } from '../telemetry/logger.js';
import type { ClientConnections } from './client-connections.js';
import { Drain, type DrainOrder } from './drain.js';
import { ObjectEvacuation } from './object-evacuation.js';
import type { LeaseService } from './lease-service.js';
import type { ObjectManager } from './object-manager.js';
import type { RayletPeers } from './raylet-peers.js';
import type { WorkerPool } from './worker-pool.js';
import type { WorkerProcess } from './worker-process.js';

export interface DepartureOptions {
  readonly nodeId: NodeId;
  readonly hostname: string;
  /** It stays until its drivers are done or the time is over. */
  readonly isHead: boolean;
  /** Until the allocation of the node ends; `undefined`: no limit. */
  readonly timeLeftMs?: number | undefined;
  readonly clock: Clock;
  readonly log: Logger;
  readonly token: ClusterToken;
  readonly view: ClusterView;
  readonly clients: ClientConnections;
  readonly leases: LeaseService;
  readonly pool: WorkerPool;
  readonly objects: ObjectManager;
  readonly peers: RayletPeers;
  /** Ends a worker unless it owns something that others may use, or is busy. Resolves when it is gone or it is known that it stays. */
  readonly dismiss: (worker: WorkerProcess, reason: string) => Promise<void>;
  /** The node has to end now. */
  readonly leave: (reason: string) => void;
}

/** User code may keep an actor busy for minutes: what others make meanwhile has to leave the node, too. */
const ANSWER_MS = 1_000;

/** When and how this node leaves, and who hears of it; and what its processes hear of other nodes that leave. */
export class Departure {
  readonly #options: DepartureOptions;
  readonly #drain: Drain;
  readonly #evacuation: ObjectEvacuation;
  readonly #endsAtMs: number | undefined;
  /** Asked to end, and have not answered. */
  readonly #asked = new Set<WorkerProcess>();

  constructor(options: DepartureOptions) {
    this.#options = options;
    const { clock, clients, leases, leave, log, pool, timeLeftMs } = options;
    this.#endsAtMs = timeLeftMs === undefined ? undefined : clock.nowMs() + timeLeftMs;
    this.#evacuation = new ObjectEvacuation(options);
    this.#drain = new Drain({
      clock,
      log,
      stopGiving: () => {
        pool.stopPrestart();
        leases.drain();
      },
      tell: (reason, leftMs) => {
        const node = { nodeId: idBytes(options.nodeId), drainReason: reason, drainLeftMs: leftMs };
        clients.tellAll(draining({ ...node, hostname: options.hostname }));
      },
      moveObjects: () => this.#evacuation.run(),
      taskLeases: () => leases.active,
      dismissWorkers: (reason) => this.#dismissWorkers(reason),
      leave,
    });
  }

  begin(order: DrainOrder): void {
    const leaves = order.leaves === 'when-idle' && this.#options.isHead ? 'in-time' : order.leaves;
    this.#drain.begin({ ...order, leaves });
  }

  /** Until its allocation ends; `undefined`: no limit. */
  get timeLeftMs(): number | undefined {
    const allocationMs = this.#endsAtMs === undefined ? undefined : this.#endsAtMs - this.#options.clock.nowMs();
    return allocationMs === undefined ? undefined : Math.max(1, allocationMs);
  }

  /** Its part of the node's record. */
  nodeFields(): wire.NodeInfo.$Properties {
    const { isDraining, reason } = this.#drain;
    return {
      draining: isDraining,
      drainReason: reason,
      drainLeftMs: this.#drain.timeLeftMs() ?? 0,
      timeLeftMs: this.timeLeftMs ?? 0,
    };
  }

  /** Others have begun to leave. */
  othersDrain(nodes: readonly wire.NodeInfo.$Properties[]): void {
    const { clients, nodeId } = this.#options;
    for (const node of nodes) {
      if (requireId<NodeId>(node.nodeId, 'NodeInfo.node_id') !== nodeId) clients.tellLocal(draining(node));
    }
  }

  close(): void {
    this.#drain.close();
    this.#evacuation.close();
  }

  async #dismissWorkers(reason: string): Promise<number> {
    const { clients, clock, dismiss, pool } = this.#options;
    // A driver that is attached here would end with the node.
    const drivers = clients.local().filter(({ kind }) => kind === 'driver').length;
    if (drivers > 0) return drivers;
    const unused = [...pool.workers()].filter(({ state }) => state === 'idle' || state === 'actor');
    const answers = unused.flatMap((worker) => {
      if (this.#asked.has(worker)) return [];
      this.#asked.add(worker);
      return dismiss(worker, reason).finally(() => this.#asked.delete(worker));
    });
    let cancel: () => void = () => undefined;
    const patience = new Promise<void>((resolve) => (cancel = clock.after(ANSWER_MS, resolve)));
    await Promise.race([Promise.all(answers), patience]);
    cancel();
    return [...pool.workers()].filter(({ registration }) => registration !== undefined).length;
  }
}

function draining({ nodeId, hostname, drainReason, drainLeftMs }: wire.NodeInfo.$Properties) {
  return {
    nodeDraining: {
      nodeId: nodeId ?? new Uint8Array(),
      hostname: hostname ?? '',
      reason: drainReason ?? '',
      timeLeftMs: drainLeftMs ?? 0,
    },
  };
}
