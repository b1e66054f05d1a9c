import type { ActorId, NodeId } from '../../common/ids.js';
import { ResourceSet } from '../../common/resources.js';
import { chooseActorNode, type ActorPlacementNode } from '../../scheduling/actor-placement.js';

interface SchedulerNode {
  readonly total: ResourceSet;
  reported: ResourceSet;
  reserved: ResourceSet;
  actors: number;
  /** Reservations whose resources the raylet has taken: its next report, changed or not, speaks of them. */
  readonly taken: Set<ActorId>;
  /** No placement before this time: the raylet has just refused one. */
  closedUntilMs: number;
  isDraining: boolean;
}

interface Reservation {
  readonly nodeId: NodeId;
  readonly demand: ResourceSet;
}

interface DemandClass {
  readonly demand: ResourceSet;
  /** First come, first served. Value: whether the user was told that no node is large enough. */
  readonly waiting: Map<ActorId, { wasWarned: boolean }>;
}

/**
 * Actors that wait for a node, and what was promised to those on their way.
 *
 * Reports of raylets are up to one report interval old. So that many actors registered at once do not all go to the same node, a
 * placement reserves its resources here until the node's first report after it has answered.
 */
export class ActorScheduler {
  readonly #refusedPauseMs: number;
  readonly #nodes = new Map<NodeId, SchedulerNode>();
  readonly #classes = new Map<string, DemandClass>();
  readonly #reservations = new Map<ActorId, Reservation>();

  /** @param refusedPauseMs - how long a node gets no actors after its raylet refused one: one report interval */
  constructor(refusedPauseMs: number) {
    this.#refusedPauseMs = refusedPauseMs;
  }

  nodeUp(nodeId: NodeId, total: ResourceSet, available: ResourceSet, actors: number): void {
    this.nodeDown(nodeId);
    this.#nodes.set(nodeId, {
      total,
      reported: available,
      reserved: ResourceSet.empty,
      actors,
      taken: new Set(),
      closedUntilMs: -Infinity,
      isDraining: false,
    });
  }

  /** `available` absent: unchanged since the last report. */
  nodeReported(nodeId: NodeId, available: ResourceSet | undefined): void {
    const node = this.#nodes.get(nodeId);
    if (node === undefined) return;
    if (available !== undefined) node.reported = available;
    for (const actorId of node.taken) this.#unreserve(actorId);
  }

  /** It gets no more actors. */
  nodeDraining(nodeId: NodeId): void {
    const node = this.#nodes.get(nodeId);
    if (node !== undefined) node.isDraining = true;
  }

  /** Its reservations are gone with it. */
  nodeDown(nodeId: NodeId): void {
    this.#nodes.delete(nodeId);
    for (const [actorId, reservation] of this.#reservations) {
      if (reservation.nodeId === nodeId) this.#reservations.delete(actorId);
    }
  }

  enqueue(actorId: ActorId, demand: ResourceSet): void {
    const key = demand.key();
    const demandClass = this.#classes.get(key) ?? { demand, waiting: new Map() };
    this.#classes.set(key, demandClass);
    demandClass.waiting.set(actorId, { wasWarned: false });
  }

  /** The actor is up: its resources are taken. */
  placed(actorId: ActorId): void {
    const reservation = this.#reservations.get(actorId);
    if (reservation !== undefined) this.#nodes.get(reservation.nodeId)?.taken.add(actorId);
  }

  /** The raylet had no room after all. The actor has to be enqueued again. */
  refused(actorId: ActorId, nodeId: NodeId, nowMs: number): void {
    const node = this.#nodes.get(nodeId);
    if (node !== undefined) node.closedUntilMs = nowMs + this.#refusedPauseMs;
    this.ended(actorId, nodeId);
  }

  /** The actor does not wait any more, or is dead. `nodeId`: where it was or was going to be. */
  ended(actorId: ActorId, nodeId: NodeId | undefined): void {
    for (const [key, demandClass] of this.#classes) {
      if (demandClass.waiting.delete(actorId) && demandClass.waiting.size === 0) this.#classes.delete(key);
    }
    this.#unreserve(actorId);
    const node = nodeId === undefined ? undefined : this.#nodes.get(nodeId);
    if (node !== undefined) node.actors--;
  }

  /** Chooses nodes for all that fit now. `infeasible`: those that no node is large enough for, each told once. */
  schedule(nowMs: number): { placements: { actorId: ActorId; nodeId: NodeId }[]; infeasible: ActorId[] } {
    const placements: { actorId: ActorId; nodeId: NodeId }[] = [];
    const infeasible: ActorId[] = [];
    for (const [key, { demand, waiting }] of this.#classes) {
      for (const [actorId] of waiting) {
        const placement = chooseActorNode(this.#candidates(nowMs), demand);
        if (placement === 'wait') break;
        if (placement === 'infeasible') {
          if (this.#isFeasibleLater(demand)) break;
          for (const [id, entry] of waiting) {
            if (!entry.wasWarned) infeasible.push(id);
            entry.wasWarned = true;
          }
          break;
        }
        waiting.delete(actorId);
        this.#reserve(actorId, placement.nodeId, demand);
        placements.push({ actorId, nodeId: placement.nodeId });
      }
      if (waiting.size === 0) this.#classes.delete(key);
    }
    return { placements, infeasible };
  }

  /** When {@link schedule} has to be tried again although nothing was reported; `undefined`: only then. */
  retryAtMs(nowMs: number): number | undefined {
    if (this.#classes.size === 0) return undefined;
    const closed = [...this.#nodes.values()].map((node) => node.closedUntilMs).filter((untilMs) => untilMs > nowMs);
    return closed.length === 0 ? undefined : Math.min(...closed);
  }

  /** Totals of the nodes, for messages. */
  totals(): { nodeId: NodeId; total: ResourceSet }[] {
    return [...this.#nodes].map(([nodeId, { total }]) => ({ nodeId, total }));
  }

  /** What waits for a node, by demand. `isFeasible`: some node is large enough. */
  waiting(): { demand: ResourceSet; actors: ActorId[]; isFeasible: boolean }[] {
    return [...this.#classes.values()].map(({ demand, waiting }) => ({
      demand,
      actors: [...waiting.keys()],
      isFeasible: [...this.#nodes.values()].some(({ total, isDraining }) => !isDraining && total.covers(demand)),
    }));
  }

  #candidates(nowMs: number): ActorPlacementNode[] {
    const candidates: ActorPlacementNode[] = [];
    for (const [nodeId, { total, reported, reserved, actors, closedUntilMs, isDraining }] of this.#nodes) {
      if (closedUntilMs > nowMs || isDraining) continue;
      candidates.push({ nodeId, total, actors, available: reserved.isEmpty ? reported : reported.minus(reserved) });
    }
    return candidates;
  }

  /** A node that is closed for a moment was no candidate, but may be large enough. While one that could hold it drains, nothing is said. */
  #isFeasibleLater(demand: ResourceSet): boolean {
    return [...this.#nodes.values()].some(({ total }) => total.covers(demand));
  }

  #reserve(actorId: ActorId, nodeId: NodeId, demand: ResourceSet): void {
    const node = this.#nodes.get(nodeId);
    if (node === undefined) throw new Error('the placement policy chose a node that is not there');
    node.reserved = node.reserved.plus(demand);
    node.actors++;
    this.#reservations.set(actorId, { nodeId, demand });
  }

  #unreserve(actorId: ActorId): void {
    const reservation = this.#reservations.get(actorId);
    if (reservation === undefined) return;
    this.#reservations.delete(actorId);
    const node = this.#nodes.get(reservation.nodeId);
    if (node === undefined) return;
    node.taken.delete(actorId);
    node.reserved = node.reserved.minus(reservation.demand);
  }
}
