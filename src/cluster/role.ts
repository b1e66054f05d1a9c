import type { Allocation } from '../batch/allocation.js';
import { InvalidOptionError } from '../common/errors.js';

/** What this process is to do for `symmetric-run`, which is started once a node. */
export type Role =
  | {
      readonly kind: 'head' | 'worker';
      readonly clusterId: string;
      readonly nodeIndex: number;
      readonly nodeCount: number;
    }
  /** Nobody else was started: the nodes are processes of this machine. */
  | { readonly kind: 'local'; readonly nodeCount: number };

/** Throws {@link InvalidOptionError} when the processes that were started cannot make up `minNodes` nodes. */
export function symmetricRole(allocation: Allocation | undefined, minNodes: number): Role {
  if (allocation === undefined) return { kind: 'local', nodeCount: minNodes };
  const { member, description, nodeCount, launcher, clusterId } = allocation;
  if (member === undefined) {
    if (nodeCount === 1) return { kind: 'local', nodeCount: minNodes };
    throw new InvalidOptionError(
      `${description} has ${nodeCount} nodes, but symmetric-run was started on one of them only. Start it on all: ${launcher} batchray symmetric-run ...`,
    );
  }
  if (member.count < minNodes) {
    throw new InvalidOptionError(
      `--min-nodes ${minNodes}: ${description} started ${member.count} ${member.count === 1 ? 'process' : 'processes'} only. ` +
        'Ask for more nodes or lower --min-nodes.',
    );
  }
  return {
    kind: member.index === 0 ? 'head' : 'worker',
    clusterId,
    nodeIndex: member.index,
    nodeCount: member.count,
  };
}
