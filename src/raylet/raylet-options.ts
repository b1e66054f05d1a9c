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
  readonly objectStoreBytes: number;
  /** Until the allocation of the node ends; absent: no limit. */
  readonly timeLeftMs?: number | undefined;
  readonly gcs: HostPort;
  readonly redis: HostPort;
  /** Workers kept ready, and the node options with which they are started before any job has come. */
  readonly prestart: { readonly count: number; readonly execArgv: readonly string[] };
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
