/** Options of tasks, actors and methods: what users give, checked key by key, with defaults, compiled to what the core worker takes. */
import { inspect } from 'node:util';
import { InvalidOptionError } from '../common/errors.js';
import { CPU, GPU, MEMORY, OBJECT_STORE_MEMORY, ResourceSet, type ResourceQuantities } from '../common/resources.js';

/** What a task or actor needs; the scheduler runs it where this much is free. Nothing enforces it while it runs. */
export interface ResourceOptions {
  /** CPUs, fractions allowed. Default: 1 for tasks; for actors see {@link ActorOptions}. */
  readonly numCpus?: number;
  /** GPUs, fractions allowed. Default 0. */
  readonly numGpus?: number;
  /** Bytes of memory. Default 0. */
  readonly memory?: number;
  /** Custom resources by name, fractions allowed, as nodes declare them (`batchray start --resources`). Default none. */
  readonly resources?: ResourceQuantities;
}

/** Options of a task. */
export interface TaskOptions<Count extends number = never> extends ResourceOptions {
  /** The result is an array of this many elements and `.remote()` gives one ref for each. Default 1: one ref to the whole result; 0: no ref at all. */
  readonly numReturns?: Count;
  /** How often the task is run again when its worker or node dies; never when it throws. Default 3. */
  readonly maxRetries?: number;
  /** Name for people (logs, errors, `batchray list`). Default: the function's name. */
  readonly name?: string;
}

/**
 * Options of an actor. Without any resource option an actor holds nothing while it lives, so any number fits on a node; such
 * actors are spread over the nodes. With `numCpus` it holds that many CPUs all its life.
 */
export interface ActorOptions extends ResourceOptions {
  /** Makes the actor findable by `getActor`. Unique within the namespace. Default: no name. */
  readonly name?: string;
  /** Where the name is valid. Default: the namespace of `init`. */
  readonly namespace?: string;
  /** `'detached'`: lives until it is killed or the cluster ends. Default: until its handles or its creator are gone. */
  readonly lifetime?: 'detached';
  /** With `name`: gives the handle of the living actor of this name if there is one, and creates it otherwise. Default false. */
  readonly getIfExists?: boolean;
  /** How many calls may run at once (async methods interleave at their awaits). Default 1. */
  readonly maxConcurrency?: number;
}

/** Options of one call of an actor's method. */
export interface ActorMethodOptions<Count extends number = never> {
  /** As for tasks. Default 1. */
  readonly numReturns?: Count;
  /** Name for people. Default `Class.method`. */
  readonly name?: string;
}

/** What the task options mean; made once for each `.options()`. */
export interface CompiledTaskOptions {
  readonly resources: ResourceSet;
  readonly numReturns: number;
  readonly maxRetries: number;
  readonly name: string | undefined;
}

export interface CompiledActorOptions {
  readonly resources: ResourceSet;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly detached: boolean;
  readonly getIfExists: boolean;
  readonly maxConcurrency: number;
}

export interface CompiledMethodOptions {
  readonly numReturns: number;
  readonly name: string | undefined;
}

/** One option: says what is expected when the value is not right. */
export interface Rule {
  readonly expected: string;
  accepts(value: unknown): boolean;
}

const isQuantity = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
const RESERVED: readonly string[] = [CPU, GPU, MEMORY, OBJECT_STORE_MEMORY];

export const quantity: Rule = { expected: 'a number of 0 or more', accepts: isQuantity };
export const nonEmptyText: Rule = {
  expected: 'a string that is not empty',
  accepts: (value) => typeof value === 'string' && value !== '',
};
export const flag: Rule = { expected: 'true or false', accepts: (value) => typeof value === 'boolean' };
export const integer = (min: number): Rule => ({
  expected: `a whole number of ${min} or more`,
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= min,
});
export const customResources: Rule = {
  expected: `an object of numbers of 0 or more; ${RESERVED.join(', ')} have options of their own`,
  accepts: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, amount]) => isQuantity(amount) && name !== '' && !RESERVED.includes(name)),
};

const resourceRules = { numCpus: quantity, numGpus: quantity, memory: quantity, resources: customResources };

const taskRules = {
  ...resourceRules,
  numReturns: integer(0),
  maxRetries: integer(0),
  name: nonEmptyText,
} satisfies Record<keyof TaskOptions, Rule>;

const actorRules = {
  ...resourceRules,
  name: nonEmptyText,
  namespace: nonEmptyText,
  lifetime: { expected: "'detached'", accepts: (value) => value === 'detached' },
  getIfExists: flag,
  maxConcurrency: integer(1),
} satisfies Record<keyof ActorOptions, Rule>;

const methodRules = { numReturns: integer(0), name: nonEmptyText } satisfies Record<keyof ActorMethodOptions, Rule>;

/**
 * Checks options given by the user: unknown keys and wrong values are errors that name the key; keys that are `undefined`
 * count as absent.
 *
 * @param where - for the message, for instance `options of remote function square`
 */
export function checkOptions<Options extends object>(
  given: Options,
  rules: Readonly<Record<string, Rule>>,
  where: string,
): Options {
  const options: unknown = given;
  if (typeof options !== 'object' || options === null) {
    throw new InvalidOptionError(`${where}: expected an object, got ${describe(options)}`);
  }
  const present = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [key, value] of present) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (rule === undefined) {
      throw new InvalidOptionError(
        `${where}: there is no option ${key}. The options are: ${Object.keys(rules).join(', ')}`,
        { context: { option: key } },
      );
    }
    if (!rule.accepts(value)) {
      throw new InvalidOptionError(`${where}: ${key} must be ${rule.expected}, got ${describe(value)}`, {
        context: { option: key },
      });
    }
  }
  return Object.fromEntries(present) as Options;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 'an array' : inspect(value, { depth: 0 });
  }
  return typeof value === 'function' ? `function ${value.name}` : String(value);
}

function resourceSet(options: ResourceOptions, defaultCpus: number): ResourceSet {
  return ResourceSet.of({
    ...options.resources,
    [CPU]: options.numCpus ?? defaultCpus,
    [GPU]: options.numGpus ?? 0,
    [MEMORY]: options.memory ?? 0,
  });
}

/** Task options as given so far, merged by `.options()`; compiled once. */
export function compileTaskOptions(given: TaskOptions<number>, where: string): CompiledTaskOptions {
  const options = checkOptions(given, taskRules, where);
  return {
    resources: resourceSet(options, 1),
    numReturns: options.numReturns ?? 1,
    maxRetries: options.maxRetries ?? 3,
    name: options.name,
  };
}

export function compileActorOptions(given: ActorOptions, where: string): CompiledActorOptions {
  const options = checkOptions(given, actorRules, where);
  if (options.name === undefined) {
    const needsName = (['getIfExists', 'namespace'] as const).find((key) => options[key] !== undefined);
    if (needsName !== undefined) {
      throw new InvalidOptionError(`${where}: ${needsName} has a meaning only together with name`, {
        context: { option: needsName },
      });
    }
  }
  return {
    resources: resourceSet(options, 0),
    name: options.name,
    namespace: options.namespace,
    detached: options.lifetime === 'detached',
    getIfExists: options.getIfExists ?? false,
    maxConcurrency: options.maxConcurrency ?? 1,
  };
}

export function compileMethodOptions(given: ActorMethodOptions<number>, where: string): CompiledMethodOptions {
  const options = checkOptions(given, methodRules, where);
  return { numReturns: options.numReturns ?? 1, name: options.name };
}
