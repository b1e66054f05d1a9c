import type { ExecutionContext } from 'ava';
import type { batchray as wire } from '#protos/wire.js';
import { idBytes, newActorId, requireId, type ActorId, type JobId } from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { GcsClient } from '../../../src/gcs/client/gcs-client.js';
import type { ActorInfo } from '../../../src/gcs/client/tables.js';
import { startGcs, type TestGcs } from '../../helpers/gcs.js';
import { startRedis, type TestRedis } from '../../helpers/redis.js';
import { FakeRaylet, type FakeRayletOptions } from './fake-raylet.js';

export interface Cluster {
  readonly redis: TestRedis;
  readonly gcs: TestGcs;
  raylet(options: FakeRayletOptions): Promise<FakeRaylet>;
  client(): Promise<GcsClient>;
}

/** A real Redis and a real gcs service, with raylets that only talk. Everything ends with the test. */
export async function cluster(t: ExecutionContext, env: Readonly<Record<string, string>> = {}): Promise<Cluster> {
  const redis = await startRedis(t);
  // The raylets here send no heartbeats: where it is not about times, a slow machine must not matter.
  const patient = {
    BATCHRAY_HEARTBEAT_MISSES: '1000',
    BATCHRAY_RPC_CONNECT_TIMEOUT_MS: '60000',
    BATCHRAY_TEARDOWN_TIMEOUT_MS: '60000',
  };
  const gcs = await startGcs(t, redis, { ...patient, ...env });
  const { token } = redis;
  return {
    redis,
    gcs,
    raylet: (options) => FakeRaylet.start(t, gcs, token, options),
    async client() {
      const client = await GcsClient.connect({ host: gcs.host, port: gcs.port, token, timeoutMs: 60_000 });
      t.teardown(() => {
        client.close();
      });
      return client;
    },
  };
}

interface SpecOptions {
  readonly cpus?: number;
  readonly name?: string;
  readonly detached?: boolean;
}

export const specOf = (jobId: JobId, options: SpecOptions = {}): wire.ActorSpec.$Properties => ({
  actorId: idBytes(newActorId(jobId)),
  jobId: idBytes(jobId),
  className: 'Counter',
  name: options.name ?? '',
  namespace: 'space',
  detached: options.detached ?? false,
  resources: ResourceSet.of({ CPU: options.cpus ?? 0 }).toWire(),
  methods: ['add'],
  constructorTask: { taskId: Buffer.alloc(24, 1), args: Buffer.alloc(1000) },
});

export const idOf = ({ actorId }: wire.ActorSpec.$Properties): ActorId => requireId(actorId, 'actor_id');

/** Resolves to the actor once it is in `state`. */
export function reached(client: GcsClient, actorId: ActorId, state: string): Promise<ActorInfo> {
  return new Promise((resolve, reject) => {
    client
      .watchActor(actorId, (actor) => {
        if (actor.state === state) resolve(actor);
      })
      .catch(reject);
  });
}
