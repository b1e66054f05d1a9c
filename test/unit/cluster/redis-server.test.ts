import test from 'ava';
import { findRedisServer, parseRedisVersion, redisConfiguration } from '../../../src/cluster/redis-server.js';
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
