import type { NodeId } from '../../common/ids.js';

/**
 * When to tell everybody which nodes have changed: changes are merged and leave at most every `intervalMs`, the first one after
 * a quiet time at once, and so does a node that comes or goes.
 */
export class ResourceView {
  readonly #intervalMs: number;
  /** Value: more than its resources has changed. */
  readonly #changed = new Map<NodeId, boolean>();
  #isUrgent = false;
  #sentAtMs = -Infinity;

  constructor(intervalMs: number) {
    this.#intervalMs = intervalMs;
  }

  changed(nodeId: NodeId): void {
    this.#changed.set(nodeId, this.#changed.get(nodeId) ?? false);
  }

  /** Also: began to drain. */
  cameOrWent(nodeId: NodeId): void {
    this.#changed.set(nodeId, true);
    this.#isUrgent = true;
  }

  /** Time until {@link take} is due; `undefined` when nothing has changed. */
  dueInMs(nowMs: number): number | undefined {
    if (this.#changed.size === 0) return undefined;
    return this.#isUrgent ? 0 : Math.max(0, this.#sentAtMs + this.#intervalMs - nowMs);
  }

  /** What has changed since the last call, each node once; `isWhole`: others need its whole record. */
  take(nowMs: number): { nodeId: NodeId; isWhole: boolean }[] {
    const nodes = [...this.#changed].map(([nodeId, isWhole]) => ({ nodeId, isWhole }));
    this.#changed.clear();
    this.#isUrgent = false;
    this.#sentAtMs = nowMs;
    return nodes;
  }
}
