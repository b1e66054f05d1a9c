import { InvalidOptionError } from '../common/errors.js';
import type { UserFunction } from '../core-worker/options.js';
import { makeRemote } from './remote-extension.js';
import { RemoteSource, remotePartsOf } from './remote-source.js';
import type { ActorClass, RemoteFunction } from './types.js';

/**
 * Makes a class whose instances live on the cluster. Methods may be async; their calls run in the order in which one caller
 * made them, one at a time unless `maxConcurrency` says otherwise.
 *
 * The class is captured at the first `.remote()`, together with the variables, functions, classes and imports that it uses.
 *
 * @throws InvalidOptionError when it is not given a class or function
 */
export function remote<Args extends unknown[], Instance extends object>(
  Class: new (...args: Args) => Instance,
): ActorClass<Args, Instance>;
/**
 * Makes a function that runs as a task on the cluster: `ray.remote(fn).remote(...args)` gives a ref to its result. The function
 * may be async.
 *
 * The function is captured at the first `.remote()`, together with the variables, functions, classes and imports that it
 * uses: what these variables hold then is what tasks see, each worker has its own copy. A function that a module exports is
 * imported by the worker instead, except from the main module.
 *
 * The parameters of a generic function become `unknown`; give its type arguments to keep them: `ray.remote(first<number>)`.
 *
 * @throws InvalidOptionError when it is not given a class or function
 */
export function remote<Args extends unknown[], Result>(fn: (...args: Args) => Result): RemoteFunction<Args, Result>;
export function remote(code: unknown, more?: unknown): object {
  if (typeof code !== 'function') {
    throw new InvalidOptionError(`ray.remote takes a function or a class, got ${code === null ? 'null' : typeof code}`);
  }
  if (remotePartsOf(code) !== undefined) {
    throw new InvalidOptionError(`ray.remote was given something that is remote already: ${String(code)}`);
  }
  // `functions.map(ray.remote)` gives an index.
  if (typeof more === 'object') {
    throw new InvalidOptionError('ray.remote takes no options; they come after it: ray.remote(code).options({ ... })');
  }
  return makeRemote(RemoteSource.ofCode(code as UserFunction), {});
}
