import { InvalidOptionError } from '../common/errors.js';
import type { ObjectRef } from '../core-worker/object-ref.js';
import { compileTaskOptions, type TaskOptions } from './options.js';
import { remoteKey, type RemoteParts, type RemoteSource } from './remote-source.js';
import { requireRuntime } from './runtime.js';
import type { RemoteFunction } from './types.js';

/**
 * A remote function with one set of options. A callable object, so that calling it directly can say what to do instead.
 * @throws InvalidOptionError naming the option
 */
export function makeRemoteFunction(
  source: RemoteSource,
  given: TaskOptions<number>,
): RemoteFunction<unknown[], unknown> {
  const options = compileTaskOptions(given, `options of remote function ${source.name}`);
  const { resources, numReturns, maxRetries, name } = options;

  const remote = (...args: unknown[]): ObjectRef | ObjectRef[] => {
    const { core } = requireRuntime();
    const functionKey = source.keyFor(core);
    const refs = core.submitTask({ functionKey, name: name ?? source.name, args, resources, numReturns, maxRetries });
    return numReturns === 1 ? refs[0]! : refs;
  };
  const calledDirectly = (): never => {
    throw new InvalidOptionError(
      `remote function ${source.name} cannot be called directly: ${source.name}.remote(...) runs it on the cluster and gives a ref`,
    );
  };
  const parts: RemoteParts = { source, given };
  return Object.assign(calledDirectly, {
    remote,
    options: (more: TaskOptions<number>) => makeRemoteFunction(source, { ...given, ...more }),
    [remoteKey]: parts,
    toString: () => `RemoteFunction(${name ?? source.name})`,
  }) as unknown as RemoteFunction<unknown[], unknown>;
}
