import type { ResourceSet } from '../../common/resources.js';
import type { ChooseNode, PlacementNode } from './actor-scheduler.js';

/** The node with room that has the fewest actors; the first of equals. */
export const chooseLeastLoaded: ChooseNode = (nodes: readonly PlacementNode[], demand: ResourceSet) => {
  let best: PlacementNode | undefined;
  let isFeasible = false;
  for (const node of nodes) {
    if (!node.total.covers(demand)) continue;
    isFeasible = true;
    if (!node.available.covers(demand)) continue;
    if (best === undefined || node.actors < best.actors) best = node;
  }
  if (best !== undefined) return { nodeId: best.nodeId };
  return isFeasible ? 'wait' : 'infeasible';
};
