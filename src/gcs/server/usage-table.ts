import type { batchray as wire } from '#protos/wire.js';
import type { NodeId } from '../../common/ids.js';
import type { TaskCounts } from '../client/status.js';

export interface NodeUsage {
  /** The last report. */
  readonly last: wire.ReportUsage.$Properties;
  readonly peakStoreBytes: number;
  readonly peakMemoryBytes: number;
}

const NO_USAGE: NodeUsage = { last: {}, peakStoreBytes: 0, peakMemoryBytes: 0 };

/** What raylets report of their work and memory. Dead nodes stay: what they did counts. */
export class UsageTable {
  readonly #nodes = new Map<NodeId, NodeUsage>();
  readonly #living = new Set<NodeId>();
  #peakStoreBytes = 0;
  #peakMemoryBytes = 0;
  #peakNodes = 0;

  nodeUp(nodeId: NodeId): void {
    this.#living.add(nodeId);
    this.#peakNodes = Math.max(this.#peakNodes, this.#living.size);
  }

  nodeDown(nodeId: NodeId): void {
    this.#living.delete(nodeId);
  }

  report(nodeId: NodeId, usage: wire.ReportUsage.$Properties): void {
    const before = this.of(nodeId);
    this.#nodes.set(nodeId, {
      last: usage,
      peakStoreBytes: Math.max(before.peakStoreBytes, usage.storeUsedBytes ?? 0),
      peakMemoryBytes: Math.max(before.peakMemoryBytes, usage.memoryUsedBytes ?? 0),
    });
    const now = this.current();
    this.#peakStoreBytes = Math.max(this.#peakStoreBytes, now.storeUsedBytes);
    this.#peakMemoryBytes = Math.max(this.#peakMemoryBytes, now.memoryUsedBytes);
  }

  of(nodeId: NodeId): NodeUsage {
    return this.#nodes.get(nodeId) ?? NO_USAGE;
  }

  /** Sums over living nodes. */
  current(): { readonly running: number; readonly storeUsedBytes: number; readonly memoryUsedBytes: number } {
    let running = 0;
    let storeUsedBytes = 0;
    let memoryUsedBytes = 0;
    for (const nodeId of this.#living) {
      const { last } = this.of(nodeId);
      running += last.tasksRunning ?? 0;
      storeUsedBytes += last.storeUsedBytes ?? 0;
      memoryUsedBytes += last.memoryUsedBytes ?? 0;
    }
    return { running, storeUsedBytes, memoryUsedBytes };
  }

  /** Of all nodes that ever were. */
  tasks(): TaskCounts {
    let done = 0;
    let failed = 0;
    for (const { last } of this.#nodes.values()) {
      done += last.tasksDone ?? 0;
      failed += last.tasksFailed ?? 0;
    }
    return { done, failed };
  }

  /** Of the whole cluster at one moment. */
  peak(): { readonly memoryBytes: number; readonly storeBytes: number; readonly nodes: number } {
    return { memoryBytes: this.#peakMemoryBytes, storeBytes: this.#peakStoreBytes, nodes: this.#peakNodes };
  }

  /** What waits on living nodes. */
  pending(): { readonly nodeId: NodeId; readonly demand: wire.PendingDemand.$Properties }[] {
    return [...this.#living].flatMap((nodeId) =>
      (this.of(nodeId).last.pending ?? []).map((demand) => ({ nodeId, demand })),
    );
  }
}
