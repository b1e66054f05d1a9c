import type { ExecutionContext } from 'ava';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { batchray as wire } from '#protos/wire.js';
import { systemClock } from '../../../src/common/clock.js';
import { loadConfig } from '../../../src/common/config.js';
import { packageVersion } from '../../../src/common/entry-points.js';
import { idBytes, newWorkerId, type JobId } from '../../../src/common/ids.js';
import { ResourceSet, type ResourceQuantities } from '../../../src/common/resources.js';
import { GcsClient } from '../../../src/gcs/client/gcs-client.js';
import { RedisClient } from '../../../src/gcs/client/redis-client.js';
import { processStat } from '../../../src/common/process-info.js';
import { Raylet } from '../../../src/raylet/raylet.js';
import type { RayletOptions } from '../../../src/raylet/raylet-options.js';
import { connect } from '../../../src/rpc/client.js';
import { nodeManagerService, type NodeManagerMessage } from '../../../src/rpc/codecs.js';
import type { Peer } from '../../../src/rpc/peer.js';
import { startGcs, type TestGcs } from '../../helpers/gcs.js';
import { startRedis, type TestRedis } from '../../helpers/redis.js';

export const VERSION = packageVersion();
export const FAKE_WORKER = fileURLToPath(new URL('fixtures/fake-worker.js', import.meta.url));

export const isProcessAlive = (pid: number): boolean => processStat(pid) !== undefined;

/** A raylet that is held up is neither dead, nor is the end of a job told without it. */
const PATIENT_GCS = { BATCHRAY_HEARTBEAT_MISSES: '1000', BATCHRAY_TEARDOWN_TIMEOUT_MS: '60000' };
const CONNECT_MS = 60_000;

const silent = (): void => undefined;
const silentLogger = { debug: silent, info: silent, warn: silent, error: silent };

export interface TestCluster {
  readonly redis: TestRedis;
  readonly gcs: TestGcs;
  readonly dir: string;
  readonly client: GcsClient;
  readonly tables: RedisClient;
  options(hostname: string, resources: ResourceQuantities): RayletOptions;
  /** In this process, with fake workers. `ended` resolves when it says that it must end. */
  raylet(hostname: string, resources: ResourceQuantities, env?: Record<string, string>): Promise<TestRaylet>;
  job(execArgv?: readonly string[]): Promise<JobId>;
}

export interface TestRaylet {
  readonly raylet: Raylet;
  readonly options: RayletOptions;
  readonly ended: Promise<string>;
}

/** A client of a raylet that keeps what it hears. */
export interface TestClient {
  readonly peer: Peer<NodeManagerMessage>;
  readonly heard: NodeManagerMessage[];
  readonly welcome: wire.RegisterClientReply.$Properties;
  /** Resolves to what `find` finds in what was or will be heard. */
  until<T>(find: (message: NodeManagerMessage) => T | null | undefined): Promise<T>;
  lease(
    job: JobId,
    resources: ResourceQuantities,
    rest?: wire.RequestWorkerLease.$Properties,
  ): Promise<wire.WorkerLease.$Properties>;
}

/** A real Redis and a real gcs service; raylets are started by the test. Everything ends with it. */
export async function cluster(t: ExecutionContext, env: Record<string, string> = {}): Promise<TestCluster> {
  const redis = await startRedis(t);
  const gcs = await startGcs(t, redis, { ...PATIENT_GCS, ...env });
  const dir = mkdtempSync(join(tmpdir(), 'batchray-raylet-'));
  writeFileSync(join(dir, 'token'), redis.token.reveal(), { mode: 0o600 });
  const { token } = redis;
  const client = await GcsClient.connect({ host: gcs.host, port: gcs.port, token, timeoutMs: CONNECT_MS });
  const tables = await RedisClient.connect({ host: redis.host, port: redis.port, token, timeoutMs: CONNECT_MS });
  t.teardown(async () => {
    client.close();
    await tables.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const options = (hostname: string, resources: ResourceQuantities): RayletOptions => {
    const runtimeDir = join(dir, hostname);
    mkdirSync(runtimeDir, { recursive: true, mode: 0o700 });
    return {
      sessionDir: dir,
      clusterId: 'test',
      runtimeDir,
      logDir: runtimeDir,
      storeDir: `/dev/shm/${basename(dir)}-${hostname}`,
      host: '127.0.0.1',
      hostname,
      isHead: hostname === 'head',
      resources,
      objectStoreBytes: 32 * 2 ** 20,
      gcs: { host: gcs.host, port: gcs.port },
      redis: { host: redis.host, port: redis.port },
      prestart: { count: 0, execArgv: [] },
      workerEnvironment: {},
      workerNiceness: 0,
    };
  };
  return {
    redis,
    gcs,
    dir,
    client,
    tables,
    options,
    async raylet(hostname, resources, rayletEnv = {}) {
      const given = options(hostname, resources);
      const log = await RedisClient.connect({ host: redis.host, port: redis.port, token, timeoutMs: CONNECT_MS });
      let onEnd: (reason: string) => void = () => undefined;
      const ended = new Promise<string>((resolve) => (onEnd = resolve));
      const raylet = await Raylet.start(given, {
        token,
        config: loadConfig({ BATCHRAY_HEARTBEAT_MISSES: '1000', ...rayletEnv }),
        clock: systemClock,
        redis: log,
        version: VERSION,
        env: process.env,
        workerScript: FAKE_WORKER,
        log: silentLogger,
        onHeadMoved: silent,
        onEnd,
      });
      t.teardown(async () => {
        await raylet.close('the test is over');
        await log.close();
      });
      return { raylet, options: given, ended };
    },
    job: (execArgv = []) => client.registerJob({ config: { execArgv: [...execArgv], cwd: dir, namespace: 'test' } }),
  };
}

export async function connectTo(
  t: ExecutionContext,
  { redis }: TestCluster,
  socketPath: string,
  registration: wire.RegisterClient.$Properties = {},
): Promise<TestClient> {
  const heard: NodeManagerMessage[] = [];
  const waiting = new Set<() => void>();
  const peer = connect(nodeManagerService, `unix:${socketPath}`, redis.token, {
    onMessage(message) {
      heard.push(message);
      for (const look of waiting) look();
    },
  });
  t.teardown(() => {
    peer.close();
  });
  const { registerClientReply } = await peer.request({
    registerClient: {
      kind: 'driver',
      version: VERSION,
      pid: process.pid,
      address: { workerId: idBytes(newWorkerId()) },
      ...registration,
    },
  });
  return {
    peer,
    heard,
    welcome: registerClientReply ?? {},
    until: (find) =>
      new Promise((resolve) => {
        const look = (): void => {
          for (const message of heard) {
            const found = find(message);
            if (found === null || found === undefined) continue;
            waiting.delete(look);
            resolve(found);
            return;
          }
        };
        waiting.add(look);
        look();
      }),
    async lease(job, resources, rest = {}) {
      const { workerLease } = await peer.request({
        requestWorkerLease: {
          jobId: idBytes(job),
          functionName: 'f',
          resources: ResourceSet.of(resources).toWire(),
          ...rest,
        },
      });
      return workerLease ?? {};
    },
  };
}
