import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { errorFromWire } from '../../src/common/errors.js';
import type { TestRedis } from './redis.js';

const main = fileURLToPath(new URL('../../src/gcs/server/main.js', import.meta.url));

export interface TestGcs {
  readonly host: string;
  /** Another one after {@link restart}. */
  readonly port: number;
  readonly pid: number;
  /** What the process wrote so far. */
  log(): string;
  signal(signal: NodeJS.Signals): void;
  /** As if the supervisor had ended. */
  cutLifeLine(): void;
  exited(): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** SIGKILL, then a new process with the same Redis; `env` and `options` go on top of the first one's. */
  restart(env?: Readonly<Record<string, string>>, options?: object): Promise<void>;
}

/** A real gcs service as a process of its own; ended when the test ends, with the test process at the latest. */
export async function startGcs(
  t: { teardown(fn: () => void | Promise<void>): void },
  redis: TestRedis,
  env: Readonly<Record<string, string>> = {},
): Promise<TestGcs> {
  const dir = mkdtempSync(join(tmpdir(), 'batchray-gcs-'));
  writeFileSync(join(dir, 'token'), `${redis.token.reveal()}\n`, { mode: 0o600 });
  let child: ChildProcess | undefined;
  let closed: Promise<unknown> = Promise.resolve();
  let port = 0;
  let output = '';

  const begin = async (more: Readonly<Record<string, string>> = {}, moreOptions: object = {}): Promise<void> => {
    child = spawn(process.execPath, [main], {
      stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, BATCHRAY_RPC_CONNECT_TIMEOUT_MS: '60000', ...env, ...more },
    });
    // Not `exit`: what the process wrote last has to be read too.
    closed = once(child, 'close');
    // Of a process that has just ended nobody reads it.
    child.stdin?.on('error', () => undefined);
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    const options = { sessionDir: dir, clusterId: 'test', runtimeDir: dir, host: redis.host, ...moreOptions };
    // When it has ended at once: its report tells.
    child.stdin?.on('error', () => undefined);
    (child.stdin as Writable).write(
      `${JSON.stringify({ ...options, redis: { host: redis.host, port: redis.port } })}\n`,
    );
    const report = await text(child.stdio[3] as Readable);
    if (report === '') throw new Error(`the gcs service ended at its start:\n${output}`);
    const { ready, error } = JSON.parse(report) as {
      ready?: { port: number };
      error?: { code: string; message: string };
    };
    if (error !== undefined) throw errorFromWire(error);
    port = ready?.port ?? 0;
  };
  const exited = async (): Promise<{ code: number | null; signal: NodeJS.Signals | null }> => {
    await closed;
    return { code: child?.exitCode ?? null, signal: child?.signalCode ?? null };
  };
  const kill = async (): Promise<void> => {
    child?.kill('SIGKILL');
    await exited();
  };
  t.teardown(async () => {
    await kill();
    rmSync(dir, { recursive: true, force: true });
  });
  await begin();
  return {
    host: redis.host,
    get port() {
      return port;
    },
    get pid() {
      return child?.pid ?? 0;
    },
    log: () => output,
    signal(signal) {
      child?.kill(signal);
    },
    cutLifeLine() {
      child?.stdin?.end();
    },
    exited,
    async restart(more, moreOptions) {
      await kill();
      await begin(more, moreOptions);
    },
  };
}
