/** The gcs service's process. Its options come from the supervisor of the head (`src/cluster`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../common/clock.js';
import { loadConfig } from '../../common/config.js';
import { packageVersion } from '../../common/entry-points.js';
import { runSupervised } from '../../common/supervised-process.js';
import { ClusterToken } from '../../rpc/cluster-token.js';
import { createLogger } from '../../telemetry/logger.js';
import { RedisClient } from '../client/redis-client.js';
import { GcsServer } from './gcs-server.js';

interface GcsProcessOptions {
  /** Holds the token. */
  readonly sessionDir: string;
  readonly clusterId: string;
  /** Nodes that were asked for; default 1. */
  readonly expectedNodes?: number;
  /** What is in Redis is of a head that was lost. Default false. */
  readonly isNewHead?: boolean;
  /** For the socket. */
  readonly runtimeDir: string;
  /** Address to bind, that other nodes reach. */
  readonly host: string;
  readonly redis: { readonly host: string; readonly port: number };
}

interface GcsProcessReady {
  readonly host: string;
  readonly port: number;
  readonly socketPath: string;
}

runSupervised<GcsProcessOptions, GcsProcessReady>(
  async (
    { sessionDir, clusterId, expectedNodes = 1, isNewHead = false, runtimeDir, host, redis: redisAddress },
    fail,
  ) => {
    const log = await createLogger({ component: 'gcs' });
    const token = new ClusterToken(readFileSync(join(sessionDir, 'token'), 'utf8'));
    const config = loadConfig(process.env);
    const timeoutMs = config.rpcConnectTimeoutMs;
    const redis = await RedisClient.connect({ ...redisAddress, token, timeoutMs, onLost: fail });
    const socketPath = join(runtimeDir, 'g.sock');
    const server = await GcsServer.start({
      redis,
      token,
      host,
      socketPath,
      sessionDir,
      clusterId,
      expectedNodes,
      isNewHead,
      version: packageVersion(),
      config,
      clock: systemClock,
      log,
      onFailure: fail,
    });
    log.info('listens', { host, port: server.port });
    return {
      ready: { host, port: server.port, socketPath },
      async close(reason, isOrderly) {
        log.info('ends', { reason });
        // Others may take over from a head that was lost, or from this process when it failed.
        if (isOrderly || config.outliveHeadMs === 0) await server.close(reason);
        else await server.leave(reason);
        await redis.close();
        await log.close();
      },
    };
  },
);
