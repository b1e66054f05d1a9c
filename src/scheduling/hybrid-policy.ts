/**
 * Ray's hybrid policy: pack work on the asking node until half of it is in use, then spread over the least used ones; choose by
 * chance among the best few, so that raylets which decide at the same moment do not all pick the same node.
 */
import type { NodeId } from '../common/ids.js';
import { CPU, GPU, MEMORY, OBJECT_STORE_MEMORY, type ResourceSet } from '../common/resources.js';

/** What a policy needs to know of a node. */
export interface SchedulableNode {
  readonly nodeId: NodeId;
  readonly total: ResourceSet;
  readonly available: ResourceSet;
  /** Requests that wait there already. */
  readonly pendingLeases: number;
}

export interface HybridRequest {
  readonly demand: ResourceSet;
  /** Chosen among equals: the node that asks. */
  readonly preferred?: NodeId | undefined;
  /** Nodes that hold most bytes of large arguments, best first: the first with room wins, however busy it is. */
  readonly largeArgNodes?: readonly NodeId[] | undefined;
}

export type NodeChoice =
  /** Has room now. */
  | { readonly kind: 'available'; readonly nodeId: NodeId }
  /** Large enough, but busy. */
  | { readonly kind: 'feasible'; readonly nodeId: NodeId }
  /** No node is large enough. */
  | { readonly kind: 'infeasible' };

/** Below this utilisation nodes count as equally idle, so that work is packed. */
const SPREAD_THRESHOLD = 0.5;
const TOP_K_FRACTION = 0.2;
const UTILISATION_RESOURCES = [CPU, MEMORY, OBJECT_STORE_MEMORY];

/** Utilisation of the scarcest of CPU and memory, 0 when it is below {@link SPREAD_THRESHOLD}. */
export function utilisationScore(node: Pick<SchedulableNode, 'total' | 'available'>): number {
  let highest = 0;
  for (const name of UTILISATION_RESOURCES) {
    const total = node.total.get(name);
    if (total > 0) highest = Math.max(highest, 1 - node.available.get(name) / total);
  }
  return highest < SPREAD_THRESHOLD ? 0 : highest;
}

const wastesGpus = (node: SchedulableNode, demand: ResourceSet): boolean =>
  demand.get(GPU) === 0 && node.total.get(GPU) > 0;

interface Candidate {
  readonly node: SchedulableNode;
  readonly score: number;
}

/** The best few; equal ones stay in the order given. */
function best(candidates: readonly Candidate[], count: number): Candidate[] {
  if (count > 1) return candidates.toSorted((a, b) => a.score - b.score).slice(0, count);
  let first: Candidate | undefined;
  for (const candidate of candidates) if (first === undefined || candidate.score < first.score) first = candidate;
  return first === undefined ? [] : [first];
}

function pick(
  candidates: readonly Candidate[],
  nodeCount: number,
  preferred: NodeId | undefined,
  random: () => number,
): NodeId | undefined {
  const few = best(candidates, Math.max(1, Math.floor(nodeCount * TOP_K_FRACTION)));
  const lowest = few[0];
  if (lowest === undefined) return undefined;
  const own = candidates.find(({ node }) => node.nodeId === preferred);
  if (own !== undefined && own.score <= lowest.score) return own.node.nodeId;
  return few[Math.floor(random() * few.length)]!.node.nodeId;
}

/** @param random - in [0, 1) */
export function chooseNode(
  nodes: readonly SchedulableNode[],
  request: HybridRequest,
  random: () => number,
): NodeChoice {
  const { demand, preferred, largeArgNodes } = request;
  const roomy: Candidate[] = [];
  const busy: Candidate[] = [];
  for (const node of nodes) {
    if (!node.total.covers(demand)) continue;
    if (node.available.covers(demand)) roomy.push({ node, score: utilisationScore(node) });
    else busy.push({ node, score: node.pendingLeases });
  }
  for (const nodeId of largeArgNodes ?? []) {
    if (roomy.some(({ node }) => node.nodeId === nodeId)) return { kind: 'available', nodeId };
  }
  const frugal = roomy.filter(({ node }) => !wastesGpus(node, demand));
  const available = pick(frugal.length > 0 ? frugal : roomy, nodes.length, preferred, random);
  if (available !== undefined) return { kind: 'available', nodeId: available };
  if (preferred !== undefined && busy.some(({ node }) => node.nodeId === preferred)) {
    return { kind: 'feasible', nodeId: preferred };
  }
  const feasible = pick(busy, nodes.length, preferred, random);
  return feasible === undefined ? { kind: 'infeasible' } : { kind: 'feasible', nodeId: feasible };
}
