import { InvalidOptionError } from '../common/errors.js';
import type { ResourceQuantities } from '../common/resources.js';
import { checkOptions, customResources, flag, integer, nonEmptyText, quantity, type Rule } from './options.js';

/** Options of `init`. Those about size are for a local cluster of the driver's own and cannot be given with an address. */
export interface InitOptions {
  /**
   * Session directory or id of a running cluster; `'local'`: a cluster of its own even when `BATCHRAY_ADDRESS` is set. Default:
   * `BATCHRAY_ADDRESS`, else a local cluster of its own.
   */
  readonly address?: string;
  /** CPUs of each node of the local cluster, whole or not. Default: what this process may use. */
  readonly numCpus?: number;
  /** GPUs of each node of the local cluster. Default: what this process may use. */
  readonly numGpus?: number;
  /** Bytes of memory that tasks of each node may ask for. Default: what this process may use. */
  readonly memory?: number;
  /** Custom resources of each node of the local cluster. Default none. */
  readonly resources?: ResourceQuantities;
  /** Size of the object store of each node in bytes. Default: 30 % of the memory, bounded by `/dev/shm`. */
  readonly objectStoreBytes?: number;
  /** Nodes of the local cluster, all of them processes of this machine. Default 1. */
  readonly numNodes?: number;
  /** Where the names of actors and the keys of `kv` live. Drivers of one cluster meet in the same one. Default `'default'`. */
  readonly namespace?: string;
  /** Print what tasks and actors write, with a prefix that says where it comes from. Default true. */
  readonly logToDriver?: boolean;
  /** Calling `init` again does nothing instead of throwing. Default false. */
  readonly ignoreReinitError?: boolean;
}

const rules = {
  address: nonEmptyText,
  numCpus: quantity,
  numGpus: quantity,
  memory: quantity,
  resources: customResources,
  objectStoreBytes: integer(1),
  numNodes: integer(1),
  namespace: nonEmptyText,
  logToDriver: flag,
  ignoreReinitError: flag,
} satisfies Record<keyof InitOptions, Rule>;

/** What a local cluster is started with; absent values are found out by the nodes. */
export type LocalClusterOptions = Pick<
  InitOptions,
  'numCpus' | 'numGpus' | 'memory' | 'resources' | 'objectStoreBytes' | 'numNodes'
>;

const LOCAL_ONLY = [
  'numCpus',
  'numGpus',
  'memory',
  'resources',
  'objectStoreBytes',
  'numNodes',
] as const satisfies readonly (keyof LocalClusterOptions)[];

export interface CompiledInitOptions {
  /** Of a running cluster; absent: start one. */
  readonly address: string | undefined;
  readonly local: LocalClusterOptions;
  readonly namespace: string;
  readonly logToDriver: boolean;
  readonly ignoreReinitError: boolean;
}

export function compileInitOptions(
  given: InitOptions,
  env: Readonly<Record<string, string | undefined>>,
): CompiledInitOptions {
  const options = checkOptions(given, rules, 'options of init');
  const fromEnv = env['BATCHRAY_ADDRESS'] || undefined;
  const address = options.address === 'local' ? undefined : (options.address ?? fromEnv);
  const localOnly = LOCAL_ONLY.filter((key) => options[key] !== undefined);
  if (address !== undefined && localOnly.length > 0) {
    const why = options.address === undefined ? `BATCHRAY_ADDRESS is ${address}` : `address is ${address}`;
    throw new InvalidOptionError(
      `options of init: ${localOnly.join(', ')} can only be chosen for a local cluster of its own, but ${why}. Leave them out, or use address: 'local'.`,
      { context: { option: localOnly[0] } },
    );
  }
  return {
    address,
    local: Object.fromEntries(localOnly.map((key) => [key, options[key]])),
    namespace: options.namespace ?? 'default',
    logToDriver: options.logToDriver ?? true,
    ignoreReinitError: options.ignoreReinitError ?? false,
  };
}
