import { toHex } from '../../common/ids.js';
import type { RedisClient, TableChange } from '../client/redis-client.js';
import { ACTORS, JOBS, NAMED_ACTORS, NODES, actorCodec, jobCodec, nodeCodec } from '../client/tables.js';
import type { Instruction } from './instructions.js';

/** Everything but the `store_…`. */
export type Effect = Exclude<Instruction, { kind: `store_${string}` }>;

/**
 * Makes the changes of a list durable and then hands its effects to the shell, list by list in the order of the calls. Writes of
 * later lists do not wait for earlier ones: they share the connection and are answered in order.
 */
export class InstructionRunner {
  readonly #redis: Pick<RedisClient, 'commit'>;
  readonly #act: (effect: Effect) => void;
  readonly #onFailure: (error: unknown) => void;
  #last: Promise<void> = Promise.resolve();

  /** @param onFailure - Redis refused or is gone: what this process knows is not durable any more, it has to end */
  constructor(redis: Pick<RedisClient, 'commit'>, act: (effect: Effect) => void, onFailure: (error: unknown) => void) {
    this.#redis = redis;
    this.#act = act;
    this.#onFailure = onFailure;
  }

  /** Resolves when everything is durable and the effects have begun. */
  run(instructions: readonly Instruction[]): Promise<void> {
    const changes: TableChange[] = [];
    const effects: Effect[] = [];
    for (const instruction of instructions) {
      const change = changeOf(instruction);
      if (change === undefined) effects.push(instruction as Effect);
      else changes.push(change);
    }
    const isDurable = this.#redis.commit(changes);
    const done = Promise.all([this.#last, isDurable]).then(() => {
      for (const effect of effects) this.#act(effect);
    });
    // Once a write has failed, nothing that comes after it may be acted upon.
    this.#last = done;
    done.catch(this.#onFailure);
    return done;
  }
}

function changeOf(instruction: Instruction): TableChange | undefined {
  switch (instruction.kind) {
    case 'store_node': {
      const { node } = instruction;
      return { table: NODES, field: Buffer.from(node.nodeId ?? []).toString('hex'), value: nodeCodec.encode(node) };
    }
    case 'store_job': {
      const { job } = instruction;
      return { table: JOBS, field: Buffer.from(job.jobId ?? []).toString('hex'), value: jobCodec.encode(job) };
    }
    case 'store_actor': {
      const { actorId, actor } = instruction;
      return { table: ACTORS, field: toHex(actorId), ...(actor && { value: actorCodec.encode(actor) }) };
    }
    case 'store_name': {
      const { field, actorId } = instruction;
      return { table: NAMED_ACTORS, field, ...(actorId && { value: toHex(actorId) }) };
    }
    default:
      return undefined;
  }
}
