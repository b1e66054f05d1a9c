import { toHex } from '../common/ids.js';
import { InvalidOptionError } from '../common/errors.js';
import { requireRuntime } from './runtime.js';

/** A node is about to leave the cluster: it gets no new work. */
export interface DrainEvent {
  /** Hexadecimal. */
  readonly nodeId: string;
  readonly hostname: string;
  /** Why, for people. */
  readonly reason: string;
  /** When it is gone at the latest. */
  readonly deadline: Date;
  readonly timeLeftMs: number;
  /** It is the node of this process, which ends with it. */
  readonly isOwnNode: boolean;
}

/** The events of {@link on} and what their listeners get. */
export interface ClusterEvents {
  readonly drain: DrainEvent;
}

/**
 * Calls `listener` for every node that begins to leave the cluster, in drivers and workers alike; a listener that comes late hears
 * of those that are leaving now, in a later turn. It does not keep the process alive.
 *
 * @returns a function that ends it
 * @throws InvalidOptionError for an event that does not exist; NotInitializedError
 */
export function on<Event extends keyof ClusterEvents>(
  event: Event,
  listener: (event: ClusterEvents[Event]) => void,
): () => void {
  const { core } = requireRuntime();
  if ((event as string) !== 'drain') {
    throw new InvalidOptionError(`on: there is no event '${event as string}'; there is 'drain'`);
  }
  if (typeof listener !== 'function') throw new InvalidOptionError('on: the listener is not a function');
  return core.onDrain(({ nodeId, hostname, reason, isOwnNode, timeLeftMs }) => {
    const deadline = new Date(Date.now() + timeLeftMs);
    listener({ nodeId: toHex(nodeId), hostname, reason, deadline, timeLeftMs, isOwnNode });
  });
}

/**
 * Milliseconds until this process has to end, because the time limit of its batch job strikes or its node is drained; `undefined` when no
 * limit is known, as in a local cluster.
 *
 * @throws NotInitializedError
 */
export function timeLeftMs(): number | undefined {
  return requireRuntime().core.timeLeftMs();
}
