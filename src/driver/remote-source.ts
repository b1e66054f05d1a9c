import { ConnectionError } from '../common/errors.js';
import type { FunctionKey, UserFunction } from '../core-worker/options.js';
import { captureFunction, type CapturedFunction } from '../serialization/capture-function.js';
import type { ValueExtension } from '../serialization/serialized-value.js';
import type { ActorOptions, TaskOptions } from './options.js';
import type { CoreApi } from './runtime.js';
import { variableNameOf } from './variable-name.js';

const ANONYMOUS = 'anonymous';

/** Under this key a RemoteFunction or ActorClass carries what it is made of; copies of the library recognise each other's by it. */
export const remoteKey: unique symbol = Symbol.for('batchray.remote') as never;

/** A remote function or class with one set of options. */
export interface RemoteParts {
  readonly source: RemoteSource;
  /** As given by the user, merged over all `.options()`. */
  readonly given: TaskOptions<number> | ActorOptions;
}

export function remotePartsOf(value: object): RemoteParts | undefined {
  return (value as { [remoteKey]?: RemoteParts })[remoteKey];
}

/** Tag of a remote function or class inside its own code (`fib` calls `fib.remote`). Packed without its key. */
export const SELF_TAG = 'batchray.RemoteSelf';

/** Packed form; exactly one of `key` and `code`. */
export interface ShippedSource {
  readonly kind: 'function' | 'class';
  readonly name: string;
  readonly methods: readonly string[];
  readonly key?: FunctionKey;
  readonly code?: UserFunction;
}

/** What all variants (`.options()`) of one remote function or class share: its code, or where the code is to be found. */
export class RemoteSource {
  readonly kind: 'function' | 'class';
  /** Of a class: what can be called on its instances. */
  readonly methods: readonly string[];
  /** Absent when it came here by its key. */
  readonly #code: UserFunction | undefined;
  #name: string;
  #captured: CapturedFunction | undefined;
  #capturing = false;
  /** Of code that came here by its key, and the connection by which it came. */
  readonly #key: FunctionKey | undefined;
  readonly #core: CoreApi | undefined;

  private constructor(shipped: ShippedSource, core?: CoreApi) {
    this.kind = shipped.kind;
    this.#name = shipped.name;
    this.methods = shipped.methods;
    this.#code = shipped.code;
    this.#key = shipped.key;
    this.#core = core;
  }

  static ofCode(code: UserFunction): RemoteSource {
    const kind = isClass(code) ? 'class' : 'function';
    const name = code.name === '' ? ANONYMOUS : code.name;
    return new RemoteSource({ kind, name, methods: kind === 'class' ? methodsOf(code) : [], code });
  }

  static ofShipped(shipped: ShippedSource, core: CoreApi): RemoteSource {
    return new RemoteSource(shipped, core);
  }

  /** For people. A function without one has the name of the variable once it is captured. */
  get name(): string {
    return this.#name;
  }

  /**
   * Captures the code (once, at the first use) and has it published.
   * @throws SerializationError naming the captured variable that cannot be shipped
   */
  keyFor(core: CoreApi): FunctionKey {
    if (this.#code === undefined) {
      if (this.#key !== undefined && this.#core === core) return this.#key;
      throw new ConnectionError(
        `remote ${this.kind} ${this.name} came from a cluster that this process has left: make it anew with ray.remote`,
      );
    }
    this.#captured ??= this.#capture(core, this.#code);
    // At every call: the cluster may have refused it before, for want of space.
    return core.exportFunction(this.#captured);
  }

  /** A function that is just being captured (a captures b captures a) has no key yet and travels as code. */
  ship(core: CoreApi): ShippedSource {
    const { kind, methods } = this;
    if (this.#capturing && this.#code !== undefined) return { kind, name: this.#name, methods, code: this.#code };
    const key = this.keyFor(core);
    return { kind, name: this.#name, methods, key };
  }

  #capture(core: CoreApi, code: UserFunction): CapturedFunction {
    if (this.#name === ANONYMOUS) this.#name = variableNameOf(code) ?? ANONYMOUS;
    const { kind, name, methods } = this;
    const self: ValueExtension = {
      tag: SELF_TAG,
      matches: (value) => remotePartsOf(value)?.source === this,
      pack: (value) => ({ kind, name, methods, given: remotePartsOf(value)?.given }),
      unpack: () => {
        throw new TypeError('only read where the function is loaded');
      },
    };
    this.#capturing = true;
    try {
      return core.pinRefsDuring(() => captureFunction(code, { serializer: core.serializer.extend([self]) }));
    } finally {
      this.#capturing = false;
    }
  }
}

/** Constructors of `class` syntax have a read-only `prototype`, functions have a writable one or none. */
function isClass(code: UserFunction): boolean {
  return Object.getOwnPropertyDescriptor(code, 'prototype')?.writable === false;
}

/** Names of the methods of a class, inherited ones included. Looks at properties without reading them. */
function methodsOf(code: UserFunction): string[] {
  const names = new Set<string>();
  let prototype = (code as { prototype?: object | null }).prototype ?? null;
  for (; prototype !== null && prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype) as object) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name !== 'constructor' && typeof property.value === 'function') names.add(name);
    }
  }
  return [...names];
}
