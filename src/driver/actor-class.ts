import { InvalidOptionError } from '../common/errors.js';
import { makeActorHandle } from './actor-handle.js';
import { compileActorOptions, type ActorOptions } from './options.js';
import { remoteKey, type RemoteParts, type RemoteSource } from './remote-source.js';
import { requireRuntime } from './runtime.js';
import type { ActorClass, ActorHandle } from './types.js';

/**
 * A class of actors with one set of options. A callable object, so that calling it or `new` can say what to do instead.
 * @throws InvalidOptionError naming the option
 */
export function makeActorClass(source: RemoteSource, given: ActorOptions): ActorClass<unknown[], object> {
  const options = compileActorOptions(given, `options of actor class ${source.name}`);
  const { resources, name, namespace, detached, getIfExists, maxConcurrency } = options;

  const remote = (...args: unknown[]): ActorHandle<object> => {
    const runtime = requireRuntime();
    const { core } = runtime;
    const actor = core.createActor({
      classKey: source.keyFor(core),
      className: source.name,
      methods: source.methods,
      args,
      resources,
      ...(name === undefined ? {} : { name }),
      namespace: namespace ?? runtime.namespace,
      detached,
      getIfExists,
      maxConcurrency,
    });
    return makeActorHandle(actor);
  };
  // A function, not an arrow, so that `new` reaches it too.
  const calledDirectly = function (): never {
    throw new InvalidOptionError(
      `actor class ${source.name} cannot be called or constructed directly: ${source.name}.remote(...) makes an actor and gives its handle`,
    );
  };
  const parts: RemoteParts = { source, given };
  return Object.assign(calledDirectly, {
    remote,
    options: (more: ActorOptions) => makeActorClass(source, { ...given, ...more }),
    [remoteKey]: parts,
    toString: () => `ActorClass(${source.name})`,
  });
}
