import { once } from 'node:events';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { ManagedProcess } from '../../../src/cluster/managed-process.js';
import {
  findRedisServer,
  isRedisThere,
  parseRedisVersion,
  redisConfiguration,
  startRedis,
} from '../../../src/cluster/redis-server.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { standStill } from '../../helpers/held-up.js';
import { ownLoopbackAddress } from '../../helpers/loopback.js';

test('versions as servers tell them', (t) => {
  t.deepEqual(
    parseRedisVersion('Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=ae4d'),
    [7, 0],
  );
  t.deepEqual(parseRedisVersion('Redis server v=6.2.1 sha=0'), [6, 2]);
  t.is(parseRedisVersion('redis-server 7'), undefined);
});

test('a named server must be there; none at all is an error that says how to get one', (t) => {
  t.is(findRedisServer({ BATCHRAY_REDIS_SERVER: process.execPath, PATH: '' }), process.execPath);
  t.throws(() => findRedisServer({ BATCHRAY_REDIS_SERVER: '/tmp', PATH: '' }), {
    message: /\/tmp is not an executable file/,
  });
  t.throws(() => findRedisServer({ PATH: '/no/such:' }), {
    code: 'REDIS_SERVER',
    message: /apt install.*conda.*spack/,
  });
});

test('the configuration asks for the password and keeps everything', (t) => {
  const token = new ClusterToken('secret');
  const text = redisConfiguration({ host: '127.0.0.1', dir: '/a "b"', logFile: '', token, isDurable: false }, 4711);
  t.regex(text, /^bind 127\.0\.0\.1$/m);
  t.true(text.includes(`requirepass ${token.derive('redis')}\n`));
  t.true(text.includes('dir "/a \\"b\\""\n'));
  t.false(text.includes('secret'));
  t.regex(text, /^appendonly yes$/m);
  t.regex(
    redisConfiguration({ host: '10.0.0.1', dir: '/', logFile: '', token, isDurable: false }, 1),
    /^bind 10\.0\.0\.1 127\.0\.0\.1$/m,
  );
});

/** For its process; what it says on its port the tests say. */
const SILENT_SERVER = `#!/bin/sh
[ "$1" != --version ] || exec echo 'Redis server v=7.0.15'
exec sleep 600
`;

/** Answers the password and PING. */
function answering(say: () => string): net.Server {
  return net.createServer((socket) => {
    let heard = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      heard += chunk.toString();
      if (heard.endsWith('PING\r\n')) socket.write(`+OK\r\n${say()}\r\n`);
    });
  });
}

test.serial('a server that says that it loads its data is waited for', async (t) => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'batchray-redis-'));
  const command = path.join(dir, 'redis-server');
  const logFile = path.join(dir, 'redis.log');
  fs.writeFileSync(command, SILENT_SERVER, { mode: 0o755 });
  const [listeners, processes]: [net.Server[], ManagedProcess[]] = [[], []];
  const now = performance.now.bind(performance);
  let aheadMs = 0;
  performance.now = () => now() + aheadMs;
  t.teardown(async () => {
    performance.now = now;
    for (const listener of listeners) listener.close();
    for (const started of processes) if (started.exit === undefined) started.killGroup();
    await Promise.all(processes.map(({ exited }) => exited));
    fs.rmSync(dir, { recursive: true });
  });
  let asked = 0;
  class LoadingServer extends ManagedProcess {
    override sendAll(configuration: string): void {
      super.sendAll(configuration);
      const listener = answering(() => {
        // Far less than silence is borne, but all of them together are twice as long.
        aheadMs += 10_000;
        return ++asked <= 12 ? '-LOADING Redis is loading the dataset in memory' : '+PONG';
      });
      // As Redis does when somebody was quicker.
      listener.on('error', () => {
        fs.appendFileSync(logFile, 'Address already in use\n');
        this.killGroup();
      });
      listener.listen(Number(/^port (\d+)$/m.exec(configuration)?.[1]), '127.0.0.1');
      listeners.push(listener);
    }
  }
  const redis = await startRedis(
    { host: '127.0.0.1', dir, logFile, token: ClusterToken.generate(), isDurable: true },
    { BATCHRAY_REDIS_SERVER: command, PATH: process.env['PATH'] },
    (start) => {
      const started = new LoadingServer(start);
      processes.push(started);
      return started;
    },
    60_000,
  );
  t.is(redis.process.exit, undefined);
  t.true(asked > 12);
});

test.serial(
  'a server is not gone because whoever asks was held up, before it is connected and before the answer',
  async (t) => {
    const host = ownLoopbackAddress();
    const listener = net.createServer((socket) => {
      socket.on('error', () => undefined).resume();
      // It need not hear the question: that would take this process another turn.
      socket.write('+OK\r\n+PONG\r\n');
      process.nextTick(standStill, 2_200);
    });
    listener.listen(0, host);
    t.teardown(() => listener.close());
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    const isThere = isRedisThere(host, port, ClusterToken.generate());
    process.nextTick(standStill, 2_200);
    t.true(await isThere);
  },
);
