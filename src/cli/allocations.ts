/** Which batch systems' allocations are recognised from inside. */
import { slurmAllocation } from '../../adapters/slurm/allocation.js';
import { yarnAllocation } from '../../adapters/yarn/allocation.js';
import type { Allocation, AllocationSource } from '../batch/allocation.js';

/** The narrowest first: a Hadoop cluster may run inside a Slurm job. */
const SOURCES: readonly AllocationSource[] = [yarnAllocation, slurmAllocation];

type Environment = Readonly<Record<string, string | undefined>>;

export interface FoundAllocation extends Allocation {
  /** Name of its batch system, and of the adapter. */
  readonly system: string;
}

/**
 * The allocation that this process runs in; `undefined` outside of any.
 * @throws InvalidOptionError when it cannot be used, with what to do
 */
export function findAllocation(env: Environment): FoundAllocation | undefined {
  for (const source of SOURCES) {
    const allocation = source.find(env);
    if (allocation !== undefined) return { ...allocation, system: source.name };
  }
  return undefined;
}

/** When the time limit of {@link findAllocation} strikes; see {@link AllocationSource.findEndMs}. */
export async function findAllocationEndMs(env: Environment): Promise<number | undefined> {
  return await SOURCES.find((source) => source.find(env) !== undefined)?.findEndMs(env);
}
