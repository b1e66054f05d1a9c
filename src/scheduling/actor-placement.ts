import type { NodeId } from '../common/ids.js';
import { CPU, type ResourceSet } from '../common/resources.js';
import { utilisationScore } from './hybrid-policy.js';

/** A node as actor placement sees it. */
export interface ActorPlacementNode {
  readonly nodeId: NodeId;
  readonly total: ResourceSet;
  /** As reported, less what was promised to actors since. */
  readonly available: ResourceSet;
  /** Living and promised actors there. */
  readonly actors: number;
}

/**
 * Where a new actor goes: a node with room now; `wait` when one could have it later; `infeasible` when no node is large enough.
 *
 * Actors stay, and most of them hold no resources while they idle, so utilisation alone would put them all on one node:
 * they are spread by what they demand and by their number. The least used node wins, among equals the one with
 * fewest actors for its CPUs, then the first.
 */
export function chooseActorNode(
  nodes: readonly ActorPlacementNode[],
  demand: ResourceSet,
): { readonly nodeId: NodeId } | 'wait' | 'infeasible' {
  let isFeasible = false;
  let best: { nodeId: NodeId; score: number; crowding: number } | undefined;
  for (const node of nodes) {
    if (!node.total.covers(demand)) continue;
    isFeasible = true;
    if (!node.available.covers(demand)) continue;
    const score = demand.isEmpty ? 0 : utilisationScore(node);
    const crowding = node.actors / Math.max(1, node.total.get(CPU));
    if (best === undefined || score < best.score || (score === best.score && crowding < best.crowding)) {
      best = { nodeId: node.nodeId, score, crowding };
    }
  }
  if (best !== undefined) return { nodeId: best.nodeId };
  return isFeasible ? 'wait' : 'infeasible';
}
