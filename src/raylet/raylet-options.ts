import type { Clock } from '../common/clock.js';
import type { Config } from '../common/config.js';
import type { ResourceQuantities } from '../common/resources.js';
import type { HeadAddress, HostPort } from '../gcs/client/head-address.js';
import type { RedisClient } from '../gcs/client/redis-client.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import type { Logger } from '../telemetry/logger.js';

/** What the supervisor of a node tells its raylet. */
export interface RayletOptions {
  readonly sessionDir: string;
  readonly clusterId: string;
  /** Node-local, for sockets. */
  readonly runtimeDir: string;
  readonly logDir: string;
  /** Made and removed by the raylet. */
  readonly storeDir: string;
  /** Address to bind, that other nodes reach. */
  readonly host: string;
  readonly hostname: string;
  readonly isHead: boolean;
  readonly resources: ResourceQuantities;
  /** The node's GPUs and the variable by which programs are told theirs; absent: it has none. */
  readonly gpus?: { readonly variable: string; readonly ids: readonly string[] } | undefined;
  readonly objectStoreBytes: number;
  /** Until the allocation of the node ends; absent: no limit. */
  readonly timeLeftMs?: number | undefined;
  readonly gcs: HostPort;
  readonly redis: HostPort;
  readonly prestart: {
    /** Workers kept ready. */
    readonly count: number;
    /** Node options with which they are started before any job has come. */
    readonly execArgv: readonly string[];
    /** Of a worker node: they are started when so many nodes are there. Default: at once. */
    readonly whenNodes?: number | undefined;
  };
  /** Of workers and terminals, besides that of the raylet. */
  readonly workerEnvironment: Readonly<Record<string, string | undefined>>;
  /** 0 to 19. Only of workers: a raylet that has to wait for the CPU keeps all of its node waiting. */
  readonly workerNiceness: number;
}

/** Handed in by main and by tests. */
export interface RayletCollaborators {
  readonly token: ClusterToken;
  readonly config: Config;
  readonly clock: Clock;
  readonly redis: RedisClient;
  readonly version: string;
  /** Of worker processes, besides what they are told. */
  readonly env: NodeJS.ProcessEnv;
  readonly workerScript: string;
  readonly log: Logger;
  /** The head is looked for elsewhere: `redis` is there, too. */
  readonly onHeadMoved: (head: HeadAddress) => void;
  /** The node must not go on: lost to the cluster (`failure`), or told to end. Called once; the caller closes the raylet. */
  readonly onEnd: (reason: string, failure?: unknown) => void;
}
