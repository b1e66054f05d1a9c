import { InvalidOptionError } from '../common/errors.js';
import { isObjectRef, type ObjectRef } from '../core-worker/object-ref.js';
import { beginWaiting, endWaiting, holdWhile } from './keep-alive.js';
import { checkOptions, flag, integer, quantity } from './options.js';
import { requireRuntime } from './runtime.js';
import type { ValuesOf } from './types.js';

export interface GetOptions {
  /** How long to wait, in milliseconds; 0 only looks. Default: for as long as it takes. */
  readonly timeoutMs?: number;
}

export interface WaitOptions {
  /** Return as soon as this many are ready. Default 1. */
  readonly numReturns?: number;
  /** Return after this many milliseconds with what is ready by then. Default: wait for as long as it takes. */
  readonly timeoutMs?: number;
  /** A value counts as ready only when it is on this node. Default true. */
  readonly fetchLocal?: boolean;
}

const getRules = { timeoutMs: quantity };
const waitRules = { numReturns: integer(1), timeoutMs: quantity, fetchLocal: flag };

/** Longer than a timer can be set for: as good as for ever. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * The value of a ref, or the values of a list of refs in the same order; tuples keep their types. Small values are copies of
 * your own. Large binary parts (typed arrays, buffers) are views on shared memory: writing into them changes only your copy.
 *
 * @throws (rejects) RayTaskError when the task threw (`cause` is what it threw), WorkerCrashedError, ActorDiedError,
 * GetTimeoutError after `timeoutMs`, ObjectLostError, OwnerDiedError, ObjectFreedError; with several refs the error of the first
 * that failed; InvalidOptionError when something is not a ref; NotInitializedError before `init`.
 */
export function get<Value>(ref: ObjectRef<Value>, options?: GetOptions): Promise<Value>;
export function get<const Refs extends readonly ObjectRef[]>(refs: Refs, options?: GetOptions): Promise<ValuesOf<Refs>>;
export async function get(refs: ObjectRef | readonly ObjectRef[], options?: GetOptions): Promise<unknown> {
  const { core } = requireRuntime();
  const timeoutMs = options === undefined ? undefined : timeoutOf(checkOptions(options, getRules, 'options of get'));
  const isOne = isObjectRef(refs);
  const list = isOne ? [refs] : checkRefs(refs, 'get');
  beginWaiting();
  try {
    const values = await core.get(list, timeoutMs);
    return isOne ? values[0] : values;
  } finally {
    endWaiting();
  }
}

/**
 * Stores a value and gives a ref to it. Large values go to the shared memory of this node, from which all processes of the
 * node read them without a copy. Binary parts must not be changed before the promise has resolved.
 *
 * @throws (rejects) SerializationError naming the path of what cannot be shipped; ObjectStoreFullError; InvalidOptionError for a
 * ref (put it inside an array or object); NotInitializedError.
 */
export async function put<Value>(value: Value): Promise<ObjectRef<Value>> {
  const { core } = requireRuntime();
  if (isObjectRef(value)) {
    throw new InvalidOptionError(
      'put: the value is a ref already; put it inside an array or object to make a ref to a ref',
    );
  }
  return (await holdWhile(core.put(value))) as ObjectRef<Value>;
}

/**
 * Waits until `numReturns` of the refs are ready. A task that failed is ready: `get` throws its error.
 *
 * @returns the ready ones (at most `numReturns`, in the order given) and the others
 * @throws (rejects) InvalidOptionError when something is not a ref, a ref is given twice, or there are fewer than
 * `numReturns`; OwnerDiedError; NotInitializedError.
 */
export async function wait<Ref extends ObjectRef>(
  refs: readonly Ref[],
  options: WaitOptions = {},
): Promise<[ready: Ref[], notReady: Ref[]]> {
  const { core } = requireRuntime();
  const checked = checkOptions(options, waitRules, 'options of wait');
  const { numReturns = 1, fetchLocal = true } = checked;
  const timeoutMs = timeoutOf(checked);
  checkRefs(refs, 'wait');
  if (new Set(refs.map((ref) => ref.id)).size !== refs.length) {
    throw new InvalidOptionError('wait: the same ref is given more than once');
  }
  if (numReturns > refs.length) {
    throw new InvalidOptionError(`wait: numReturns is ${numReturns}, but only ${refs.length} refs are given`);
  }
  const waiting = core.wait(refs, { numReturns, fetchLocal, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
  const { ready, notReady } = await holdWhile(waiting);
  return [ready as Ref[], notReady as Ref[]];
}

/**
 * Drops the values at once, for everybody: `get` of these refs throws ObjectFreedError from then on. Only needed for values too
 * large to wait for the garbage collector, which drops a value when nobody has a ref to it any more; `using ref = ...`
 * lets go of one ref.
 *
 * @throws InvalidOptionError when something is not a ref; NotInitializedError
 */
export function free(refs: ObjectRef | readonly ObjectRef[]): void {
  requireRuntime().core.free(isObjectRef(refs) ? [refs] : checkRefs(refs, 'free'));
}

function timeoutOf({ timeoutMs }: GetOptions): number | undefined {
  return timeoutMs === undefined || timeoutMs > MAX_TIMEOUT_MS ? undefined : timeoutMs;
}

function checkRefs(refs: readonly ObjectRef[], where: string): readonly ObjectRef[] {
  if (!Array.isArray(refs)) {
    throw new InvalidOptionError(`${where}: expected an ObjectRef or an array of them, got ${describe(refs)}`);
  }
  for (let index = 0; index < refs.length; index++) {
    if (isObjectRef(refs[index])) continue;
    throw new InvalidOptionError(`${where}: refs[${index}] is ${describe(refs[index])}, not an ObjectRef`);
  }
  return refs as readonly ObjectRef[];
}

function describe(value: unknown): string {
  if (value instanceof Promise) return 'a promise (await it first)';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object of another kind';
  return value === null ? 'null' : typeof value;
}
