import type { ActorId, ObjectId } from '../common/ids.js';
import type { Address } from './address.js';
import type { RefReleaser } from './object-ref.js';

/**
 * The property under which an actor handle (of the API layer) carries its {@link ActorState}. By it the serializer
 * recognises handles; a handle that is a Proxy has to answer it.
 */
export const actorStateKey: unique symbol = Symbol.for('batchray.ActorState') as never;

export interface ActorDescription {
  readonly actorId: ActorId;
  readonly className: string;
  /** Names of the methods that can be called. */
  readonly methods: readonly string[];
  /** Who created it; a non-detached actor lives as long as somebody holds a handle and its owner lives. */
  readonly owner: Address;
  /** Counts the handles like references to an object. */
  readonly handleId: ObjectId;
  /** Lives without handles and without its owner: its handles are not counted beyond this process. */
  readonly detached: boolean;
  /** Set for `getIfExists`: the name decides which actor it is once the gcs has answered. */
  readonly byName?: { readonly name: string; readonly namespace: string };
}

const collected = new FinalizationRegistry<{ id: ObjectId; releaser: RefReleaser }>(({ id, releaser }) => {
  releaser.releaseRef(id);
});

/**
 * One handle's hold on an actor. The API layer wraps exactly one handle object around each; the actor counts as
 * referenced until the garbage collector has taken this object.
 */
export class ActorState implements ActorDescription {
  readonly className: string;
  readonly methods: readonly string[];
  readonly owner: Address;
  readonly handleId: ObjectId;
  readonly detached: boolean;
  readonly byName?: { readonly name: string; readonly namespace: string };
  readonly #current: { readonly actorId: ActorId };

  /** Made by the core worker only, which has counted the handle. `current` knows the id, also after `getIfExists` changed it. */
  constructor(description: ActorDescription, current: { readonly actorId: ActorId }, releaser: RefReleaser) {
    this.className = description.className;
    this.methods = description.methods;
    this.owner = description.owner;
    this.handleId = description.handleId;
    this.detached = description.detached;
    if (description.byName !== undefined) this.byName = description.byName;
    this.#current = current;
    collected.register(this, { id: description.handleId, releaser });
  }

  /** With `getIfExists` the id of the existing actor once that is known, before that a provisional one. */
  get actorId(): ActorId {
    return this.#current.actorId;
  }
}

export function actorStateOf(value: object): ActorState | undefined {
  return (value as { [actorStateKey]?: ActorState })[actorStateKey];
}
