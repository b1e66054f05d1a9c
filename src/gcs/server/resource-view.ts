import type { NodeId } from '../../common/ids.js';

/**
 * When to tell everybody which nodes have changed: changes are merged and leave at most every `intervalMs`, the first one after
 * a quiet time at once, and so does a node that comes or goes.
 */
export class ResourceView {
  readonly #intervalMs: number;
  readonly #changed = new Set<NodeId>();
  #isUrgent = false;
  #sentAtMs = -Infinity;

  constructor(intervalMs: number) {
    this.#intervalMs = intervalMs;
  }

  changed(nodeId: NodeId): void {
    this.#changed.add(nodeId);
  }

  cameOrWent(nodeId: NodeId): void {
    this.#changed.add(nodeId);
    this.#isUrgent = true;
  }

  /** Time until {@link take} is due; `undefined` when nothing has changed. */
  dueInMs(nowMs: number): number | undefined {
    if (this.#changed.size === 0) return undefined;
    return this.#isUrgent ? 0 : Math.max(0, this.#sentAtMs + this.#intervalMs - nowMs);
  }

  /** What has changed since the last call, each node once. */
  take(nowMs: number): NodeId[] {
    const nodes = [...this.#changed];
    this.#changed.clear();
    this.#isUrgent = false;
    this.#sentAtMs = nowMs;
    return nodes;
  }
}
