import { NodeDiedError, VersionMismatchError } from '../../common/errors.js';
import { requireId, toHex, type NodeId } from '../../common/ids.js';
import type { batchray as wire } from '#protos/wire.js';
import type { NodeInfo } from '../client/tables.js';
import type { Instruction, Now } from './instructions.js';

export interface NodeManagerOptions {
  /** Raylets of another version are refused. */
  readonly version: string;
  readonly heartbeatMs: number;
  readonly heartbeatMisses: number;
  /** After a restart: how long nodes of before may take to register again. */
  readonly rejoinMs: number;
}

interface Node {
  info: NodeInfo;
  /** When anything was last heard from it, monotonic; later by the time for which this process was held up since. */
  heardAtMs: number;
  /** False after a restart of the gcs service until the raylet registers again. */
  isConnected: boolean;
  /** Monotonic; when its allocation ends. */
  endsAtMs?: number;
  /** Monotonic; when it leaves at the latest. */
  drainEndsAtMs?: number;
}

/** Host name and the begin of the id: what messages for people call a node. */
export function nodeLabel(node: NodeInfo): string {
  return `${node.hostname ?? ''} (${toHex(requireId<NodeId>(node.nodeId, 'NodeInfo.node_id')).slice(0, 8)})`;
}

/**
 * Which nodes there are. A node is ALIVE from its registration until its stream breaks or nothing was heard from it for
 * `heartbeatMs * heartbeatMisses`; a dead node never comes back under its id. Dead nodes stay in the list. A node that drains is
 * alive, but is given nothing new; it is dead when it has left.
 *
 * Assumption: {@link overdue} is called every `heartbeatMs`. When it comes much later, this process itself was held up and may
 * have messages unread, so that time does not count. No more than that is given: a process that is held up again and again
 * declares the dead dead all the same.
 */
export class NodeManager {
  readonly #options: NodeManagerOptions;
  readonly #nodes = new Map<NodeId, Node>();
  #checkedAtMs: number | undefined;
  /** From when on nodes and drivers of before a restart are waited for; later by the time for which this process was held up since. */
  #awaitedSinceMs = -Infinity;

  constructor(options: NodeManagerOptions) {
    this.#options = options;
  }

  /** After a restart: living nodes have `rejoinMs` to register again. */
  load(nodes: readonly NodeInfo[], now: Now): void {
    this.#awaitedSinceMs = now.nowMs;
    this.#checkedAtMs = now.nowMs;
    for (const info of nodes) {
      const nodeId = requireId<NodeId>(info.nodeId, 'NodeInfo.node_id');
      this.#nodes.set(nodeId, { info, heardAtMs: now.nowMs, isConnected: false });
    }
  }

  /** @throws VersionMismatchError, NodeDiedError when it was already declared dead */
  register(message: wire.RegisterNode.$Properties, now: Now): { nodeId: NodeId; instructions: Instruction[] } {
    const { version } = this.#options;
    const given = message.node ?? {};
    const nodeId = requireId<NodeId>(given.nodeId, 'RegisterNode.node.node_id');
    if (message.version !== version) {
      throw new VersionMismatchError(
        `node ${nodeLabel(given)} runs batchray ${message.version || 'of an unknown version'}, but the head runs ${version}. Install the same version on all nodes.`,
        { context: { node: given.hostname ?? '', version: message.version ?? '', expected: version } },
      );
    }
    const known = this.#nodes.get(nodeId);
    if (known?.info.alive === false) {
      throw new NodeDiedError(
        `node ${nodeLabel(given)} was declared dead: ${known.info.deathReason ?? ''}. Its raylet has to be started anew.`,
        { context: { node: given.hostname ?? '' } },
      );
    }
    const info: NodeInfo = { ...given, alive: true, deathReason: '', startedAtMs: given.startedAtMs || now.unixMs };
    const timeLeftMs = given.timeLeftMs ?? 0;
    const ends = timeLeftMs > 0 ? { endsAtMs: now.nowMs + timeLeftMs } : {};
    // It may have begun while the gcs service was away.
    const drains = given.draining === true ? { drainEndsAtMs: now.nowMs + (given.drainLeftMs ?? 0) } : {};
    this.#nodes.set(nodeId, { info, heardAtMs: now.nowMs, isConnected: true, ...ends, ...drains });
    return { nodeId, instructions: [{ kind: 'store_node', node: info }] };
  }

  /** A report or heartbeat. Resolves to whether anything changed that others must know. */
  report(nodeId: NodeId, report: wire.ReportResources.$Properties, now: Now): boolean {
    const node = this.#nodes.get(nodeId);
    if (!node?.info.alive) return false;
    node.heardAtMs = now.nowMs;
    const pendingLeases = report.pendingLeases ?? 0;
    if (!report.available && pendingLeases === (node.info.pendingLeases ?? 0)) return false;
    node.info = { ...node.info, pendingLeases, available: report.available ?? node.info.available ?? null };
    return true;
  }

  /** A node begins to drain, or has to be gone earlier than it was told. Nothing happens to a dead one. */
  drain(nodeId: NodeId, message: wire.DrainNode.$Properties, now: Now): Instruction[] {
    const node = this.#nodes.get(nodeId);
    if (!node?.info.alive) return [];
    const endsAtMs = now.nowMs + (message.timeLeftMs ?? 0);
    node.drainEndsAtMs = Math.min(endsAtMs, node.drainEndsAtMs ?? Infinity);
    node.info = { ...node.info, draining: true, drainReason: node.info.drainReason || (message.reason ?? '') };
    return [{ kind: 'store_node', node: node.info }];
  }

  /** Nodes that have been silent for too long, with the reason. The caller declares them {@link dead}. */
  overdue(now: Now): { nodeId: NodeId; reason: string }[] {
    const { heartbeatMs, heartbeatMisses, rejoinMs } = this.#options;
    const sinceCheckMs = now.nowMs - (this.#checkedAtMs ?? now.nowMs);
    this.#checkedAtMs = now.nowMs;
    const heldUpMs = sinceCheckMs > 2 * heartbeatMs ? sinceCheckMs : 0;
    this.#awaitedSinceMs += heldUpMs;
    const found: { nodeId: NodeId; reason: string }[] = [];
    for (const [nodeId, node] of this.#nodes) {
      if (!node.info.alive) continue;
      if (heldUpMs > 0) node.heardAtMs = Math.min(now.nowMs, node.heardAtMs + heldUpMs);
      const isOver = node.isConnected
        ? now.nowMs - node.heardAtMs > heartbeatMs * heartbeatMisses
        : this.isRejoinOver(now);
      if (!isOver) continue;
      const reason = node.isConnected
        ? `nothing was heard from it for ${heartbeatMs * heartbeatMisses} ms`
        : `its raylet did not register again within ${rejoinMs} ms after a restart of the gcs service`;
      found.push({ nodeId, reason });
    }
    return found;
  }

  /** Whether what was there before a restart has had its time to come back: nodes, and the drivers on them alike. */
  isRejoinOver(now: Now): boolean {
    return now.nowMs - this.#awaitedSinceMs > this.#options.rejoinMs;
  }

  /** Declares a node dead; nothing happens when it is already. */
  dead(nodeId: NodeId, reason: string): Instruction[] {
    const node = this.#nodes.get(nodeId);
    if (!node?.info.alive) return [];
    node.isConnected = false;
    const { drainReason } = node.info;
    node.info = {
      ...node.info,
      alive: false,
      draining: false,
      deathReason: node.info.draining ? `it was drained (${drainReason ?? ''})` : reason,
      available: { quantities: {} },
      pendingLeases: 0,
    };
    return [{ kind: 'store_node', node: node.info }];
  }

  get(nodeId: NodeId): NodeInfo | undefined {
    return this.#nodes.get(nodeId)?.info;
  }

  isAlive(nodeId: NodeId): boolean {
    return this.#nodes.get(nodeId)?.info.alive === true;
  }

  /** Alive as far as is known, but not registered since the gcs service was restarted. */
  awaited(): NodeId[] {
    return [...this.#nodes].filter(([, { info, isConnected }]) => info.alive && !isConnected).map(([nodeId]) => nodeId);
  }

  /** Living and dead ones, in the order of their registration, as they are to be told. */
  list(now?: Now): NodeInfo[] {
    return [...this.#nodes.values()].map((node) => withTimes(node, now));
  }

  /** As {@link get}, with the time that the node has left. */
  told(nodeId: NodeId, now: Now): NodeInfo | undefined {
    const node = this.#nodes.get(nodeId);
    return node === undefined ? undefined : withTimes(node, now);
  }

  label(nodeId: NodeId): string {
    const info = this.get(nodeId);
    return info === undefined ? toHex(nodeId).slice(0, 8) : nodeLabel(info);
  }
}

/** Spans, because the clocks of nodes differ. A limit that has passed is told as 1 ms: 0 stands for none. */
function withTimes({ info, endsAtMs, drainEndsAtMs }: Node, now: Now | undefined): NodeInfo {
  if (now === undefined || !info.alive || (endsAtMs === undefined && drainEndsAtMs === undefined)) return info;
  const left = (atMs: number | undefined): number => (atMs === undefined ? 0 : Math.max(1, atMs - now.nowMs));
  return { ...info, timeLeftMs: left(endsAtMs), drainLeftMs: left(drainEndsAtMs) };
}
