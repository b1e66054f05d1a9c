import type { batchray as wire } from '#protos/wire.js';
import { requireId, type NodeId } from '../common/ids.js';
import { ResourceSet } from '../common/resources.js';
import type { SchedulableNode } from './hybrid-policy.js';

/** A living node of the cluster. */
export interface ClusterNode extends SchedulableNode {
  readonly info: wire.NodeInfo.$Properties;
}

interface Entry {
  readonly info: wire.NodeInfo.$Properties;
  readonly total: ResourceSet;
  readonly reported: ResourceSet;
  readonly pendingLeases: number;
  /** Sent there since its last report, by tick. */
  promised: { readonly demand: ResourceSet; readonly tick: number }[];
  node: ClusterNode | undefined;
}

/** What a {@link ClusterView.apply} found. */
export interface ViewChange {
  /** `wasLeaving`: it drained, so that its end was expected. */
  readonly died: readonly { readonly nodeId: NodeId; readonly reason: string; readonly wasLeaving: boolean }[];
  /** Nodes that were not known to drain. */
  readonly draining: readonly wire.NodeInfo.$Properties[];
  /** A node came or drains, or has other resources than before: waiting work may find room. */
  readonly hasNews: boolean;
}

/** A promise that no report has answered for this many ticks is forgotten: the lease came and went between two reports. */
const PROMISE_TICKS = 3;

/**
 * The nodes of the cluster as the gcs service last told. Reports are a moment old, so what was sent to a node since its last
 * report counts as taken there.
 */
export class ClusterView {
  readonly #entries = new Map<NodeId, Entry>();
  #sorted: ClusterNode[] | undefined;
  #open: ClusterNode[] | undefined;
  #tick = 0;

  /** Merges a delta, or replaces everything (`full`). A node without `total` has only changed its resources. */
  apply(view: wire.ResourceView.$Properties): ViewChange {
    const died: { nodeId: NodeId; reason: string; wasLeaving: boolean }[] = [];
    const draining: wire.NodeInfo.$Properties[] = [];
    let hasNews = false;
    const seen = new Set<NodeId>();
    for (const info of view.nodes ?? []) {
      const nodeId = requireId<NodeId>(info.nodeId, 'NodeInfo.node_id');
      seen.add(nodeId);
      const known = this.#entries.get(nodeId);
      if (info.alive !== true) {
        if (known !== undefined) {
          const wasLeaving = known.info.draining === true || info.draining === true;
          died.push({ nodeId, reason: info.deathReason ?? '', wasLeaving });
        }
        this.#entries.delete(nodeId);
        continue;
      }
      // Told of slimly, before its record: it comes with the next message.
      if (!info.total && known === undefined) continue;
      const isSlim = !info.total && known !== undefined;
      const total = isSlim ? known.total : ResourceSet.fromWire(info.total);
      const reported = info.available ? ResourceSet.fromWire(info.available) : (known?.reported ?? total);
      const { available, pendingLeases } = info;
      const whole = isSlim
        ? { ...known.info, available: available ?? known.info.available ?? null, pendingLeases: pendingLeases ?? 0 }
        : info;
      if (whole.draining === true && known?.info.draining !== true) draining.push(whole);
      const isSame = known !== undefined && known.total.equals(total) && known.reported.equals(reported);
      if (!isSame || known.promised.length > 0 || draining.includes(whole)) hasNews = true;
      const waiting = pendingLeases ?? 0;
      this.#entries.set(nodeId, {
        info: whole,
        total,
        reported,
        pendingLeases: waiting,
        promised: [],
        node: undefined,
      });
    }
    if (view.full === true) {
      for (const [nodeId, { info }] of this.#entries) {
        if (seen.has(nodeId)) continue;
        this.#entries.delete(nodeId);
        const reason = 'the gcs service does not know it any more';
        died.push({ nodeId, reason, wasLeaving: info.draining === true });
      }
    }
    this.#sorted = undefined;
    this.#open = undefined;
    return { died, draining, hasNews };
  }

  /** `undefined` when it is not known or not alive. */
  get(nodeId: NodeId): ClusterNode | undefined {
    const entry = this.#entries.get(nodeId);
    if (entry === undefined) return undefined;
    entry.node ??= {
      nodeId,
      total: entry.total,
      available: entry.promised.reduce((left, { demand }) => left.minus(demand), entry.reported),
      pendingLeases: entry.pendingLeases + entry.promised.length,
      info: entry.info,
    };
    return entry.node;
  }

  /** Nodes that may be given work: {@link nodes} but those that drain. */
  open(): readonly ClusterNode[] {
    this.#open ??= this.nodes().filter(({ info }) => info.draining !== true);
    return this.#open;
  }

  /** Living nodes, by id, so that equal views are looked at in equal order. */
  nodes(): readonly ClusterNode[] {
    this.#sorted ??= [...this.#entries.keys()].sort().map((nodeId) => this.get(nodeId)!);
    return this.#sorted;
  }

  /** Work that takes `demand` was sent to the node. */
  promise(nodeId: NodeId, demand: ResourceSet): void {
    const entry = this.#entries.get(nodeId);
    if (entry === undefined) return;
    entry.promised.push({ demand, tick: this.#tick });
    this.#touch(entry);
  }

  /** To be called once a report interval. Returns whether a promise was forgotten, so that waiting work may find room. */
  tick(): boolean {
    this.#tick++;
    let forgot = false;
    for (const entry of this.#entries.values()) {
      const kept = entry.promised.filter(({ tick }) => this.#tick - tick < PROMISE_TICKS);
      if (kept.length === entry.promised.length) continue;
      entry.promised = kept;
      this.#touch(entry);
      forgot = true;
    }
    return forgot;
  }

  #touch(entry: Entry): void {
    entry.node = undefined;
    this.#sorted = undefined;
    this.#open = undefined;
  }
}

/** For messages: what the nodes have in all, the first few of them. */
export function describeNodes(nodes: readonly { readonly name: string; readonly total: ResourceSet }[]): string {
  const SHOWN = 5;
  const listed = nodes.slice(0, SHOWN).map(({ name, total }) => `${name} (${total.toString()})`);
  const rest = nodes.length > SHOWN ? ` and ${nodes.length - SHOWN} more` : '';
  return `${nodes.length} node${nodes.length === 1 ? '' : 's'}: ${listed.join('; ')}${rest}`;
}
