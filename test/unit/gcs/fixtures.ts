import type { batchray as wire } from '#protos/wire.js';
import {
  idBytes,
  jobIdFromNumber,
  newActorId,
  type ActorId,
  type NodeId,
  type WorkerId,
} from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import type { NodeInfo } from '../../../src/gcs/client/tables.js';
import { ActorManager } from '../../../src/gcs/server/actor-manager.js';
import { ActorScheduler } from '../../../src/gcs/server/actor-scheduler.js';
import type { Instruction, Now } from '../../../src/gcs/server/instructions.js';

/** Simulated time. */
export const at = (nowMs: number): Now => ({ nowMs, unixMs: 1_700_000_000_000 + nowMs });

export const nodeId = (n: number): NodeId => String(n).padStart(28, 'n') as NodeId;
export const workerId = (name: string | number): WorkerId => String(name).padStart(28, 'w') as WorkerId;
export const job = jobIdFromNumber(1);

export const nodeInfo = (n: number, cpus = 2): NodeInfo => ({
  nodeId: idBytes(nodeId(n)),
  hostname: `c${n}`,
  total: ResourceSet.of({ CPU: cpus }).toWire(),
  available: ResourceSet.of({ CPU: cpus }).toWire(),
});

export interface SpecOptions {
  readonly actorId?: ActorId;
  readonly cpus?: number;
  readonly name?: string;
  readonly namespace?: string;
  readonly detached?: boolean;
  readonly owner?: WorkerId;
  readonly ownerNode?: NodeId;
}

export function actorSpec(options: SpecOptions = {}): wire.ActorSpec.$Properties {
  return {
    actorId: idBytes(options.actorId ?? newActorId(job)),
    jobId: idBytes(job),
    className: 'Counter',
    name: options.name ?? '',
    namespace: options.namespace ?? '',
    detached: options.detached ?? false,
    resources: ResourceSet.of({ CPU: options.cpus ?? 0 }).toWire(),
    constructorTask: { args: Buffer.from('large') },
    owner: { nodeId: idBytes(options.ownerNode ?? nodeId(0)), workerId: idBytes(options.owner ?? workerId('driver')) },
  };
}

export const addressOn = (node: NodeId, worker: WorkerId): wire.Address.$Properties => ({
  nodeId: idBytes(node),
  workerId: idBytes(worker),
});

export interface Actors {
  readonly manager: ActorManager;
  readonly scheduler: ActorScheduler;
  /** Adds a node and places what fits. */
  nodeUp(n: number, cpus?: number): Instruction[];
}

export function actors(options: { maxDeadActors?: number } = {}): Actors {
  const scheduler = new ActorScheduler(100);
  const manager = new ActorManager({
    scheduler,
    labelOf: (id) => `c${id.replaceAll('n', '')}`,
    maxDeadActors: options.maxDeadActors ?? 100,
  });
  return {
    manager,
    scheduler,
    nodeUp(n, cpus = 2) {
      const total = ResourceSet.of({ CPU: cpus });
      scheduler.nodeUp(nodeId(n), total, total, manager.countOn(nodeId(n)));
      return manager.schedule(at(0));
    },
  };
}

/** A list of instructions as short words, for comparisons. */
export function words(instructions: readonly Instruction[]): string[] {
  return instructions.map((instruction) => {
    switch (instruction.kind) {
      case 'store_actor':
        return `store ${instruction.actor?.state ?? 'nothing'}`;
      case 'store_name':
        return instruction.actorId === undefined ? 'free name' : 'take name';
      case 'tell_watchers':
        return `tell ${instruction.actor.state ?? ''}`;
      case 'place_actor':
      case 'kill_worker':
        return `${instruction.kind === 'place_actor' ? 'place on' : 'kill on'} c${instruction.nodeId.replaceAll('n', '')}`;
      case 'store_job':
        return `store ${instruction.job.state ?? ''}`;
      case 'store_node':
        return `store ${instruction.node.alive ? 'alive' : 'dead'}`;
      default:
        return instruction.kind;
    }
  });
}
