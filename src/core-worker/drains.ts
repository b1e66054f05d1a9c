import type { Clock } from '../common/clock.js';
import { NodeDrainingError } from '../common/errors.js';
import { requireId, toHex, type NodeId } from '../common/ids.js';
import type { batchray as wire } from '#protos/wire.js';

/** A node is about to leave the cluster. */
export interface DrainNotice {
  readonly nodeId: NodeId;
  readonly hostname: string;
  /** For people. */
  readonly reason: string;
  /** It is the node of this process, which ends with it. */
  readonly isOwnNode: boolean;
  /** Until it is gone at the latest, at the moment of the call. */
  readonly timeLeftMs: number;
}

type Listener = (notice: DrainNotice) => void;

interface Draining extends Omit<DrainNotice, 'timeLeftMs'> {
  readonly endsAtMs: number;
}

/** What this process knows of its time: the end of its allocation, and nodes that leave. */
export class Drains {
  readonly #nodeId: NodeId;
  readonly #clock: Clock;
  readonly #controller = new AbortController();
  readonly #draining = new Map<NodeId, Draining>();
  readonly #listeners = new Set<Listener>();
  #endsAtMs: number | undefined;

  constructor(nodeId: NodeId, clock: Clock) {
    this.#nodeId = nodeId;
    this.#clock = clock;
  }

  /** Aborted, with a NodeDrainingError, when the node of this process is to leave. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** As the raylet answered the registration. */
  registered(node: wire.NodeInfo.$Properties): void {
    const { timeLeftMs, draining, drainReason, drainLeftMs, nodeId, hostname } = node;
    if (timeLeftMs) this.#endsAtMs = this.#clock.nowMs() + timeLeftMs;
    if (!draining || !nodeId) return;
    this.nodeDraining({ nodeId, hostname: hostname ?? '', reason: drainReason ?? '', timeLeftMs: drainLeftMs ?? 0 });
  }

  /** Until this process has to end, by the allocation's limit or by a drain of its node; `undefined`: no limit is known. */
  timeLeftMs(): number | undefined {
    const drainEndsAtMs = this.#draining.get(this.#nodeId)?.endsAtMs;
    if (this.#endsAtMs === undefined && drainEndsAtMs === undefined) return undefined;
    return Math.max(0, Math.min(this.#endsAtMs ?? Infinity, drainEndsAtMs ?? Infinity) - this.#clock.nowMs());
  }

  /** Returns whether it is news. */
  nodeDraining(message: wire.NodeDraining.$Properties): boolean {
    const nodeId = requireId<NodeId>(message.nodeId, 'NodeDraining.node_id');
    if (this.#draining.has(nodeId)) return false;
    const { hostname = '', reason = '', timeLeftMs } = message;
    const draining = {
      nodeId,
      hostname: hostname ?? '',
      reason: reason ?? '',
      isOwnNode: nodeId === this.#nodeId,
      endsAtMs: this.#clock.nowMs() + (timeLeftMs ?? 0),
    };
    this.#draining.set(nodeId, draining);
    if (draining.isOwnNode) this.#controller.abort(drainingError(draining, timeLeftMs ?? 0));
    const notice = this.#noticeOf(draining);
    for (const listener of this.#listeners) listener(notice);
    return true;
  }

  nodeDied(nodeId: NodeId): void {
    this.#draining.delete(nodeId);
  }

  /** Calls back for every node that begins to leave, and soon for those that are leaving now. The returned function ends it. */
  onDrain(listener: Listener): () => void {
    this.#listeners.add(listener);
    const known = [...this.#draining.values()];
    if (known.length > 0) {
      queueMicrotask(() => {
        for (const draining of known) if (this.#listeners.has(listener)) listener(this.#noticeOf(draining));
      });
    }
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #noticeOf({ endsAtMs, ...draining }: Draining): DrainNotice {
    return { ...draining, timeLeftMs: Math.max(0, endsAtMs - this.#clock.nowMs()) };
  }
}

function drainingError({ hostname, nodeId, reason }: Draining, timeLeftMs: number): NodeDrainingError {
  return new NodeDrainingError(
    `node ${hostname} leaves the cluster in ${Math.round(timeLeftMs / 1000)} s at the latest: ${reason}. Save what is needed and end.`,
    { context: { nodeId: toHex(nodeId), hostname, reason, timeLeftMs } },
  );
}
