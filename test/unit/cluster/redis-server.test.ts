import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { ManagedProcess } from '../../../src/cluster/managed-process.js';
import {
  findRedisServer,
  parseRedisVersion,
  redisConfiguration,
  startRedis,
} from '../../../src/cluster/redis-server.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';

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

/** Longer than silence is borne in the test. */
const LOADING_MS = 11_000;

const LOADING_SERVER = `#!${process.execPath}
if (process.argv.includes('--version')) {
  console.log('Redis server v=7.0.15');
  process.exit();
}
const configuration = require('node:fs').readFileSync(0, 'utf8');
const port = Number(/^port (\\d+)$/m.exec(configuration)[1]);
let firstAskedMs;
require('node:net')
  .createServer((socket) => {
    socket.on('error', () => undefined).on('data', () => {
      firstAskedMs ??= performance.now();
      const isLoading = performance.now() - firstAskedMs < ${LOADING_MS};
      socket.write('+OK\\r\\n' + (isLoading ? '-LOADING Redis is loading the dataset in memory' : '+PONG') + '\\r\\n');
    });
  })
  .listen(port, '127.0.0.1');
`;

test('a server that says that it loads its data is waited for', async (t) => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'batchray-redis-'));
  const command = path.join(dir, 'redis-server');
  fs.writeFileSync(command, LOADING_SERVER, { mode: 0o755 });
  let started: ManagedProcess | undefined;
  t.teardown(async () => {
    started?.killGroup();
    await started?.exited;
    fs.rmSync(dir, { recursive: true });
  });
  const logFile = path.join(dir, 'redis.log');
  const redis = await startRedis(
    { host: '127.0.0.1', dir, logFile, token: ClusterToken.generate(), isDurable: true },
    { BATCHRAY_REDIS_SERVER: command, PATH: process.env['PATH'] },
    (start) => (started = new ManagedProcess(start)),
    LOADING_MS - 1_000,
  );
  t.is(redis.process.exit, undefined);
});
