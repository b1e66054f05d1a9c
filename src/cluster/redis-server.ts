import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { lastLines } from '../batch/last-lines.js';
import { ClusterStartError, RedisServerError } from '../common/errors.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import type { ManagedProcess, ProcessStart } from './managed-process.js';

const MIN_VERSION = [6, 2] as const;
const START_TIMEOUT_MS = 20_000;
const PORT_ATTEMPTS = 10;
/** Below the range from which the kernel takes ports for outgoing connections, so that none of these is in the way. */
const PORT_RANGE = { from: 10_240, to: 32_000 } as const;

const HOW_TO_GET_ONE =
  'Ways to get one: `apt install redis-server` or `dnf install redis` (with root), `module load redis`, ' +
  '`conda install -c conda-forge redis-server`, `spack install redis`, or build it from source; ' +
  'then put it on PATH or name it with BATCHRAY_REDIS_SERVER=/path/to/redis-server.';

type Environment = Readonly<Record<string, string | undefined>>;

/** Absolute path of the redis-server to use: BATCHRAY_REDIS_SERVER, else the first on PATH. Throws {@link RedisServerError}. */
export function findRedisServer(env: Environment): string {
  const named = env['BATCHRAY_REDIS_SERVER'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return path.resolve(named);
    throw new RedisServerError(
      `BATCHRAY_REDIS_SERVER=${named} is not an executable file on this node. ${HOW_TO_GET_ONE}`,
    );
  }
  const found = findOnPath('redis-server', env);
  if (found !== undefined) return found;
  throw new RedisServerError(
    `redis-server is not on PATH of this node. The head of a cluster needs it. ${HOW_TO_GET_ONE}`,
  );
}

function findOnPath(name: string, env: Environment): string | undefined {
  const dirs = (env['PATH'] ?? '').split(path.delimiter).filter((dir) => dir !== '');
  return dirs.map((dir) => path.join(dir, name)).find(isExecutable);
}

/**
 * Redis knows no life line. Where `setpriv` (util-linux) is at hand, the kernel kills it with its supervisor, also when the guard
 * is killed at the same moment. And a batch system may warn all processes of a job by a signal, which would end it.
 */
function tiedToParent(command: string, env: Environment): { readonly command: string; readonly args: string[] } {
  const setpriv = findOnPath('setpriv', env);
  const tie = setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'KILL'];
  return { command: '/bin/sh', args: ['-c', `trap '' USR1 USR2; exec "$@" -`, 'sh', ...tie, command] };
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Throws {@link RedisServerError} when the server is older than 6.2 or does not tell. */
export async function checkRedisVersion(command: string): Promise<void> {
  const { stdout } = await promisify(execFile)(command, ['--version'], { timeout: START_TIMEOUT_MS }).catch(
    (error: unknown) => {
      throw new RedisServerError(`${command} --version failed: ${(error as Error).message.trim()}. ${HOW_TO_GET_ONE}`);
    },
  );
  const version = parseRedisVersion(stdout);
  if (version === undefined) {
    throw new RedisServerError(
      `${command} does not look like redis-server: it says "${stdout.trim()}". ${HOW_TO_GET_ONE}`,
    );
  }
  const [major, minor] = version;
  if (major < MIN_VERSION[0] || (major === MIN_VERSION[0] && minor < MIN_VERSION[1])) {
    throw new RedisServerError(
      `${command} is version ${major}.${minor}; ${MIN_VERSION.join('.')} or later is needed. ${HOW_TO_GET_ONE}`,
    );
  }
}

/** Of `Redis server v=7.0.15 sha=...`: major and minor. */
export function parseRedisVersion(text: string): readonly [number, number] | undefined {
  const match = /\bv=(\d+)\.(\d+)/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

export interface RedisOptions {
  /** Where other nodes reach it; it listens on the loopback too. */
  readonly host: string;
  readonly dir: string;
  readonly logFile: string;
  readonly token: ClusterToken;
  /** Every answered change is on the disk, not only handed to the kernel: for a head that may take over on another machine. */
  readonly isDurable: boolean;
}

/** Sent to standard input, so that the password is in no argument list and no file. */
export function redisConfiguration(options: RedisOptions, port: number): string {
  const hosts = [...new Set([options.host, '127.0.0.1'])];
  return [
    `bind ${hosts.join(' ')}`,
    `port ${port}`,
    'protected-mode yes',
    `requirepass ${options.token.derive('redis')}`,
    `dir ${JSON.stringify(options.dir)}`,
    'appendonly yes',
    `appendfsync ${options.isDurable ? 'always' : 'everysec'}`,
    'save ""',
    'maxmemory-policy noeviction',
    'databases 1',
    'daemonize no',
    'always-show-logo no',
    '',
  ].join('\n');
}

/**
 * Starts redis-server on a free port and waits until it answers. Tries other ports when somebody was quicker.
 * @param timeoutMs - how long it may be silent
 */
export async function startRedis(
  options: RedisOptions,
  env: Environment,
  start: (start: ProcessStart) => ManagedProcess,
  timeoutMs = START_TIMEOUT_MS,
): Promise<{ readonly process: ManagedProcess; readonly port: number }> {
  const command = findRedisServer(env);
  const version = checkRedisVersion(command);
  // Awaited below; an error meanwhile must not count as unhandled.
  version.catch(() => undefined);
  for (let attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
    const port = await freePort(options.host);
    const redis = start({
      name: 'redis-server',
      ...tiedToParent(command, env),
      logFile: options.logFile,
      hasLifeLine: false,
      endRank: 2,
    });
    redis.sendAll(redisConfiguration(options, port));
    if (await answers(redis, options, port, timeoutMs)) {
      await version;
      return { process: redis, port };
    }
    // Says more than the refusal of an old server to read its configuration.
    await version;
    if (!/Address already in use/.test(await lastLines(options.logFile, 10))) {
      throw new RedisServerError((await redis.failure()).message, { context: { logFile: options.logFile } });
    }
  }
  throw new RedisServerError(`redis-server found no free port on ${options.host} in ${PORT_ATTEMPTS} attempts.`);
}

/** A port that nobody listens on right now. */
async function freePort(host: string): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(PORT_RANGE.from, PORT_RANGE.to);
    const free = await new Promise<boolean>((resolve, reject) => {
      const server = net.createServer();
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
        else
          reject(
            new ClusterStartError(`cannot listen on ${host}: ${error.message}. Choose the address with --interface.`),
          );
      });
      server.listen({ host, port, exclusive: true }, () => {
        server.close(() => {
          resolve(true);
        });
      });
    });
    if (free) return port;
  }
  throw new ClusterStartError(`no free port on ${host} between ${PORT_RANGE.from} and ${PORT_RANGE.to}.`);
}

/**
 * Whether OUR server is there and has loaded its data: another one would refuse the password. `false` when the process ended instead.
 * Throws when it neither answers nor ends. One that loads what a lost head has left says so, and may take its time.
 */
async function answers(
  redis: ManagedProcess,
  options: RedisOptions,
  port: number,
  timeoutMs: number,
): Promise<boolean> {
  let deadlineMs = performance.now() + timeoutMs;
  for (let delayMs = 4; redis.exit === undefined; delayMs = Math.min(delayMs * 1.5, 200)) {
    const answer = await ask('127.0.0.1', port, options.token);
    if (answer.startsWith('+OK\r\n+PONG')) return true;
    if (answer.startsWith('+OK\r\n-LOADING')) deadlineMs = performance.now() + timeoutMs;
    if (performance.now() > deadlineMs) {
      redis.killGroup();
      throw new RedisServerError(
        `redis-server did not answer on port ${port} within ${timeoutMs / 1000} s. Its output is in ${options.logFile}.`,
      );
    }
    await Promise.race([redis.exited, new Promise((resolve) => setTimeout(resolve, delayMs))]);
  }
  return false;
}

/** Whether a server of this cluster runs there, whatever state it is in. */
export async function isRedisThere(host: string, port: number, token: ClusterToken): Promise<boolean> {
  return (await ask(host, port, token)).startsWith('+OK\r\n');
}

/** What the server says to the password and PING; empty when nobody answers in time. */
function ask(host: string, port: number, token: ClusterToken): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port });
    let answer = '';
    socket.setTimeout(2_000);
    socket.on('timeout', () => {
      const { bytesRead, connecting } = socket;
      // What came while this process was held up itself is heard first.
      setImmediate(() => {
        if (socket.bytesRead === bytesRead && socket.connecting === connecting) socket.destroy();
      });
    });
    socket.on('connect', () => socket.write(`AUTH ${token.derive('redis')}\r\nPING\r\n`));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      if (answer.split('\r\n').length > 2) socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answer);
    });
  });
}
