import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RedisClient } from '../../src/gcs/client/redis-client.js';
import { ClusterToken } from '../../src/rpc/cluster-token.js';
import { ownLoopbackAddress } from './loopback.js';

export interface TestRedis {
  /** Of the loopback, for this server alone: nobody takes its port while it is down. */
  readonly host: string;
  readonly port: number;
  readonly token: ClusterToken;
  readonly pid: number;
  /** Ends the server with SIGKILL; its append-only file stays for {@link restart}. */
  kill(): Promise<void>;
  /** Starts the server again, on the same port and append-only file. */
  restart(): Promise<void>;
}

async function freePort(host: string): Promise<number> {
  const probe = createServer().listen(0, host);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function spawnServer(dir: string, host: string, port: number, token: ClusterToken): Promise<ChildProcess> {
  // The kernel ends the server with the test process, however that ends.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'redis-server', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => undefined); // it has ended already, which is told below
  child.stdin.end(
    [
      `bind ${host}`,
      `port ${port}`,
      `requirepass ${token.derive('redis')}`,
      `dir ${dir}`,
      'save ""',
      'appendonly yes',
      'appendfsync no',
    ].join('\n'),
  );
  const died = once(child, 'exit').then(() => {
    throw new Error(`redis-server ended at its start (port ${port})`);
  });
  const up = RedisClient.connect({ host, port, token, timeoutMs: 60_000 });
  const client = await Promise.race([up, died]).finally(() => {
    died.catch(() => undefined);
    up.catch(() => undefined);
  });
  await client.close();
  return child;
}

/** A private Redis server with a password and an append-only file; ended, and its directory removed, when the test ends. */
export async function startRedis(
  t: { teardown(fn: () => void | Promise<void>): void },
  token = ClusterToken.generate(),
): Promise<TestRedis> {
  const dir = mkdtempSync(join(tmpdir(), 'batchray-redis-'));
  const kill = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  let child: ChildProcess | undefined;
  t.teardown(async () => {
    await kill();
    rmSync(dir, { recursive: true, force: true });
  });
  const host = ownLoopbackAddress();
  let port = 0;
  for (let attempt = 1; child === undefined; attempt++) {
    port = await freePort(host);
    try {
      child = await spawnServer(dir, host, port, token);
    } catch (error) {
      if (attempt === 5) throw error; // somebody else took the port each time
    }
  }
  return {
    host,
    port,
    token,
    get pid() {
      return child?.pid ?? 0;
    },
    kill,
    async restart() {
      await kill();
      child = await spawnServer(dir, host, port, token);
    },
  };
}
