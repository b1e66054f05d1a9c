/** The raylet's process. Its options come from the supervisor of the node (`src/cluster`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../common/clock.js';
import { loadConfig } from '../common/config.js';
import { entryPoint, packageVersion } from '../common/entry-points.js';
import { toHex } from '../common/ids.js';
import { runSupervised } from '../common/supervised-process.js';
import { RedisClient } from '../gcs/client/redis-client.js';
import { ClusterToken } from '../rpc/cluster-token.js';
import { createLogger } from '../telemetry/logger.js';
import type { RayletOptions } from './raylet-options.js';
import { Raylet } from './raylet.js';

interface RayletReady {
  /** Hexadecimal. */
  readonly nodeId: string;
  readonly socketPath: string;
  readonly port: number;
}

/** What the supervisor says later. */
interface SupervisorMessage {
  readonly drain?: { readonly reason: string; readonly timeLeftMs: number; readonly staysToEnd: boolean };
}

runSupervised<RayletOptions, RayletReady>(async (options, fail) => {
  const log = await createLogger({ component: 'raylet', file: join(options.logDir, 'raylet.log') });
  const token = new ClusterToken(readFileSync(join(options.sessionDir, 'token'), 'utf8'));
  const config = loadConfig(process.env);
  let redisAddress = options.redis;
  const redis = await RedisClient.connect({
    ...options.redis,
    token,
    locate: () => redisAddress,
    // The gcs service is waited for as long: the node ends with that.
    outliveMs: () => 2 * config.outliveHeadMs,
    onLost: fail,
  });
  const raylet = await Raylet.start(options, {
    token,
    config,
    clock: systemClock,
    redis,
    version: packageVersion(),
    env: { ...process.env, ...options.workerEnvironment },
    workerScript: entryPoint('worker'),
    log,
    onHeadMoved: (head) => {
      redisAddress = head.redis;
      redis.moved();
    },
    onEnd: (reason, failure) => {
      log.info('must end', { reason });
      if (failure !== undefined) fail(failure);
      else process.kill(process.pid, 'SIGTERM');
    },
  });
  const { nodeId, socketPath, port } = raylet;
  log.info('listens', { nodeId: toHex(nodeId), host: options.host, port, pid: process.pid });
  return {
    ready: { nodeId: toHex(nodeId), socketPath, port },
    told(message) {
      const { drain } = message as SupervisorMessage;
      if (drain !== undefined) raylet.drain(drain.reason, drain.timeLeftMs, drain.staysToEnd);
    },
    async close(reason) {
      log.info('ends', { reason });
      await raylet.close(reason);
      await redis.close();
      await log.close();
    },
  };
});
