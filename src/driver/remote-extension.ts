/** How remote functions and actor classes travel: captured by functions, as arguments, as results. */
import type { FunctionKey } from '../core-worker/options.js';
import type { ValueExtension } from '../serialization/serialized-value.js';
import { makeActorClass } from './actor-class.js';
import { makeRemoteFunction } from './remote-function.js';
import { RemoteSource, remotePartsOf, SELF_TAG, type RemoteParts, type ShippedSource } from './remote-source.js';
import { requireRuntime } from './runtime.js';

type Given = RemoteParts['given'];

interface Shipped {
  readonly source: ShippedSource;
  readonly given: Given;
}

/** The user's object for a source: what `ray.remote` gave. */
export function makeRemote(source: RemoteSource, given: Given): object {
  return source.kind === 'class' ? makeActorClass(source, given) : makeRemoteFunction(source, given);
}

function partsOf(value: object): RemoteParts {
  const parts = remotePartsOf(value);
  if (parts === undefined) throw new TypeError('not a remote function');
  return parts;
}

export const remoteExtension: ValueExtension = {
  tag: 'batchray.Remote',
  matches: (value) => remotePartsOf(value) !== undefined,
  pack(value): Shipped {
    const { source, given } = partsOf(value);
    return { source: source.ship(requireRuntime().core), given };
  },
  unpack(packed) {
    const { source, given } = packed as Shipped;
    return makeRemote(RemoteSource.ofShipped(source, requireRuntime().core), given);
  },
};

/** For the loading of the function or class `key`: what it means by itself. Several variants share one source. */
export function loadedSelfExtension(key: FunctionKey): ValueExtension {
  let shared: RemoteSource | undefined;
  return {
    tag: SELF_TAG,
    matches: () => false,
    pack: () => undefined,
    unpack(packed) {
      const { kind, name, methods, given } = packed as Omit<ShippedSource, 'key' | 'code'> & { readonly given: Given };
      shared ??= RemoteSource.ofShipped({ kind, name, methods, key }, requireRuntime().core);
      return makeRemote(shared, given);
    },
  };
}
