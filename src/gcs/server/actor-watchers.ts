import type { ActorId } from '../../common/ids.js';
import type { GcsMessage } from '../../rpc/codecs.js';
import type { Peer } from '../../rpc/peer.js';
import type { ActorInfo } from '../client/tables.js';
import { publicActorInfo } from './actor-manager.js';

type Watcher = Peer<GcsMessage>;

/** Who hears of every change of an actor's state, until it is DEAD or the watcher is gone. */
export class ActorWatchers {
  readonly #byActor = new Map<ActorId, Set<Watcher>>();
  readonly #byWatcher = new Map<Watcher, Set<ActorId>>();

  /** Tells the present state first. */
  watch(actorId: ActorId, actor: ActorInfo, watcher: Watcher): void {
    watcher.notify({ actorInfo: publicActorInfo(actor) });
    if (actor.state === 'DEAD' || watcher.isClosed) return;
    put(this.#byActor, actorId, watcher);
    put(this.#byWatcher, watcher, actorId);
  }

  tell(actorId: ActorId, actor: ActorInfo): void {
    const watchers = this.#byActor.get(actorId) ?? new Set();
    const actorInfo = publicActorInfo(actor);
    for (const watcher of watchers) watcher.notify({ actorInfo });
    if (actor.state !== 'DEAD') return;
    this.#byActor.delete(actorId);
    for (const watcher of watchers) take(this.#byWatcher, watcher, actorId);
  }

  gone(watcher: Watcher): void {
    for (const actorId of this.#byWatcher.get(watcher) ?? []) take(this.#byActor, actorId, watcher);
    this.#byWatcher.delete(watcher);
  }
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(value));
}

function take<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  set?.delete(value);
  if (set?.size === 0) map.delete(key);
}
