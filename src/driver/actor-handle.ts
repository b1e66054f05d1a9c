import { inspect } from 'node:util';
import { InvalidOptionError } from '../common/errors.js';
import { toHex } from '../common/ids.js';
import { actorStateKey, type ActorState } from '../core-worker/actor-state.js';
import type { ObjectRef } from '../core-worker/object-ref.js';
import { compileMethodOptions, type ActorMethodOptions } from './options.js';
import { requireRuntime } from './runtime.js';
import type { ActorHandle, ActorMethod } from './types.js';

type AnyMethod = ActorMethod<unknown[], unknown>;

/**
 * Names that must stay unknown to a handle: `await` and `JSON.stringify` look for functions under them. A handle looks for
 * everything else that is not declared on the actor itself, where methods may also be function-valued fields.
 */
const NEVER_METHODS: readonly string[] = ['then', 'toJSON'];

/** What every handle knows besides the methods. A class of its own: the serializer takes nothing plain for a handle. */
class HandleTarget {
  readonly [actorStateKey]: ActorState;

  constructor(actor: ActorState) {
    this[actorStateKey] = actor;
  }

  [inspect.custom](): string {
    return this[Symbol.toPrimitive]();
  }

  [Symbol.toPrimitive](): string {
    const { className, actorId } = this[actorStateKey];
    return `ActorHandle(${className}, ${toHex(actorId)})`;
  }
}

/** The handle that the user gets for one hold on an actor. */
export function makeActorHandle<Instance>(actor: ActorState): ActorHandle<Instance> {
  const known = new Map<string, AnyMethod>();
  const method = (name: string): AnyMethod => {
    const made = known.get(name) ?? makeMethod(actor, name, {});
    known.set(name, made);
    return made;
  };
  const target = new HandleTarget(actor);
  const handle = new Proxy(target, {
    get(_, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key) as unknown;
      return known.get(key) ?? (NEVER_METHODS.includes(key) ? undefined : method(key));
    },
    has: (_, key) => (typeof key === 'symbol' ? key in target : actor.methods.includes(key)),
    ownKeys: () => [...actor.methods],
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === 'string' && actor.methods.includes(key)
        ? { value: method(key), enumerable: true, configurable: true, writable: false }
        : undefined,
    set(_, key) {
      throw new InvalidOptionError(`${String(key)} cannot be set: the handle of an actor only has its methods`);
    },
  });
  return handle as unknown as ActorHandle<Instance>;
}

function makeMethod(actor: ActorState, method: string, given: ActorMethodOptions<number>): AnyMethod {
  const label = `${actor.className}.${method}`;
  const { numReturns, name } = compileMethodOptions(given, `options of method ${label}`);
  const callOptions = name === undefined ? { numReturns } : { numReturns, name };

  const remote = (...args: unknown[]): ObjectRef | ObjectRef[] => {
    const refs = requireRuntime().core.submitActorTask(actor, method, args, callOptions);
    return numReturns === 1 ? refs[0]! : refs;
  };
  const calledDirectly = (): never => {
    throw new InvalidOptionError(
      `method ${label} cannot be called directly: use ${method}.remote(...), it gives a ref`,
    );
  };
  return Object.assign(calledDirectly, {
    remote,
    options: (more: ActorMethodOptions<number>) => makeMethod(actor, method, { ...given, ...more }),
  }) as unknown as AnyMethod;
}
