import { InvalidOptionError } from '../common/errors.js';
import { actorStateOf } from '../core-worker/actor-state.js';
import { makeActorHandle } from './actor-handle.js';
import { holdWhile } from './keep-alive.js';
import { checkOptions, nonEmptyText } from './options.js';
import { requireRuntime } from './runtime.js';
import type { ActorHandle } from './types.js';

export interface GetActorOptions {
  /** Default: the namespace of `init`. */
  readonly namespace?: string;
}

/**
 * The handle of a living named actor: `await ray.getActor<Counter>('c')`. It may belong to another job when it is detached.
 *
 * @throws (rejects) ActorNotFoundError when no living actor has this name; NotInitializedError.
 */
export async function getActor<Instance>(name: string, options: GetActorOptions = {}): Promise<ActorHandle<Instance>> {
  const runtime = requireRuntime();
  if (!nonEmptyText.accepts(name))
    throw new InvalidOptionError('getActor: the name must be a string that is not empty');
  const { namespace = runtime.namespace } = checkOptions(options, { namespace: nonEmptyText }, 'options of getActor');
  return makeActorHandle<Instance>(await holdWhile(runtime.core.getNamedActor(name, namespace)));
}

/**
 * Ends an actor at once, detached or not. Its unfinished calls, and later ones, fail with ActorDiedError. Killing a dead actor
 * does nothing.
 *
 * @throws (rejects) InvalidOptionError when it is not given a handle; NotInitializedError.
 */
export async function kill(actor: ActorHandle): Promise<void> {
  const { core } = requireRuntime();
  const state = typeof actor === 'object' && (actor as object | null) !== null ? actorStateOf(actor) : undefined;
  if (state === undefined) throw new InvalidOptionError('kill: expected the handle of an actor');
  await holdWhile(core.killActor(state, 'it was killed by ray.kill'));
}
