/** `batchray` as a user types it, and waiting for what it does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { repositoryDir } from './slurm-cluster.js';

const cli = join(repositoryDir, 'dist/bin/cli.js');

/** Path of a compiled driver. */
export const fixture = (name: string): string => join(repositoryDir, 'dist/test/clusters/fixtures', name);

export interface Run {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
  readonly exited: Promise<number | null>;
  /** Resolves when the text has appeared on either stream. */
  printed(text: string | RegExp): Promise<void>;
}

export interface RunOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Runs it somewhere else: `['.../yarn.sh', 'exec', 'rm']`. */
  readonly wrapper?: readonly string[];
}

export function startBatchray(args: readonly string[], { env, cwd, wrapper = [] }: RunOptions): Run {
  const [file = '', ...words] = [...wrapper, process.execPath, cli, ...args];
  const child = spawn(file, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const all = (): string => output.out + output.err;
  return {
    child,
    output,
    exited,
    async printed(text) {
      let hasEnded = false;
      void exited.then(() => (hasEnded = true));
      const isThere = (): boolean => (typeof text === 'string' ? all().includes(text) : text.test(all()));
      await until(`"${String(text)}" is printed`, async () => {
        if (!isThere() && hasEnded) throw new Error(`ended without printing "${String(text)}": ${all()}`);
        return isThere();
      }).catch((error: unknown) => {
        throw new Error(`${String(error)}: ${all()}`, { cause: error });
      });
    },
  };
}

export async function until(what: string, condition: () => Promise<boolean>, timeoutMs = 60_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await delay(50);
  }
}
