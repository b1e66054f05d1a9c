/** Runs the command line as a user does, and finds out what a cluster has left behind. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { ExecutionContext } from 'ava';
import { entryPoint } from '../../src/common/entry-points.js';
import { environmentOf } from './process-environment.js';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A shell script run before, in a mount namespace of its own; then the command line takes its place. */
  readonly inMountNamespace?: string;
  /** Keeps standard input open as a life line. Default: empty. */
  readonly lifeLine?: boolean;
}

export interface Run {
  readonly child: ChildProcess;
  /** Of standard output, standard error and descriptor 3 so far. */
  readonly output: { out: string; err: string; report: string };
  /** Exit code; 128 + n after a signal is what shells make of it, here `undefined`. */
  readonly exited: Promise<number | undefined>;
  /** Resolves when the text has appeared on standard output; rejects when the process ends before. */
  printed(text: string): Promise<void>;
}

/** No process is given up because a busy machine holds it up; what is gone is told by its connections. */
const PATIENT = {
  BATCHRAY_HEARTBEAT_MISSES: '60',
  BATCHRAY_RPC_CONNECT_TIMEOUT_MS: '60000',
  BATCHRAY_TEARDOWN_TIMEOUT_MS: '60000',
};

/** Everything of one test: its own session root, and a mark in the environment of every process it starts. */
export class Sandbox {
  readonly root: string;
  readonly #mark = `batchray-test-${randomBytes(6).toString('hex')}`;
  readonly #ids = new Set<string>();
  readonly #runs: Run[] = [];

  constructor(t: ExecutionContext) {
    this.root = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
    t.teardown(async () => {
      for (const { child } of this.#runs) child.kill('SIGKILL');
      // Those that are about to be started, too: they would write into what is removed.
      for (let left = this.processes(); left.length > 0; left = this.processes()) {
        for (const pid of left) send(pid, 'SIGKILL');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await Promise.all(this.#runs.map(({ exited }) => exited));
      for (const file of this.files()) fs.rmSync(file, { recursive: true, force: true });
      fs.rmSync(this.root, { recursive: true, force: true });
    });
  }

  /** A cluster id that {@link files} and {@link processes} know. */
  newId(): string {
    const id = `t${randomBytes(4).toString('hex')}`;
    this.#ids.add(id);
    return id;
  }

  sessionDir(id: string): string {
    return path.join(this.root, id);
  }

  cli(args: readonly string[], options: RunOptions = {}): Run {
    return this.program([process.execPath, entryPoint('cli'), ...args], options);
  }

  program(given: readonly string[], options: RunOptions = {}): Run {
    const command = [...given];
    if (options.inMountNamespace !== undefined) {
      const flags = process.getuid?.() === 0 ? '-m' : '-Urm';
      command.unshift('unshare', flags, 'sh', '-ec', `${options.inMountNamespace}\nexec "$@"`, 'sh');
    }
    const child = spawn(command[0] ?? '', command.slice(1), {
      stdio: [options.lifeLine === true ? 'pipe' : 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
      env: {
        ...withoutSlurm(process.env),
        ...PATIENT,
        BATCHRAY_SESSION_ROOT: this.root,
        BATCHRAY_ADDRESS: undefined,
        BATCHRAY_TEST_MARK: this.#mark,
        ...options.env,
      },
    });
    const output = { out: '', err: '', report: '' };
    const collect = (stream: Readable | null | undefined, name: keyof typeof output): void => {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
      });
    };
    collect(child.stdout, 'out');
    collect(child.stderr, 'err');
    collect(child.stdio[3] as Readable, 'report');
    const exited = new Promise<number | undefined>((resolve) =>
      child.once('close', (code) => resolve(code ?? undefined)),
    );
    const run: Run = {
      child,
      output,
      exited,
      printed: (text) =>
        new Promise((resolve, reject) => {
          const look = (): void => {
            if (output.out.includes(text) || output.report.includes(text)) resolve();
          };
          look();
          child.stdout?.on('data', look);
          (child.stdio[3] as Readable).on('data', look);
          void exited.then(() => reject(new Error(`ended without printing "${text}": ${output.out}${output.err}`)));
        }),
    };
    this.#runs.push(run);
    return run;
  }

  /** Living processes of this test: by their environment, a directory of this test, or a cluster id in their arguments. */
  processes(): number[] {
    return fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid && this.#isOurs(pid));
  }

  /** Command lines of {@link processes}. */
  commands(): string[] {
    return [...this.#commandsByPid().values()];
  }

  /** Those of {@link processes} that have `text` in their command line. One that is just being forked has its parent's. */
  running(text: string): number[] {
    return [...this.#commandsByPid()].filter(([, command]) => command.includes(text)).map(([pid]) => pid);
  }

  #commandsByPid(): Map<number, string> {
    return new Map(this.processes().map((pid) => [pid, commandOf(pid)]));
  }

  #isOurs(pid: number): boolean {
    if (environmentOf(pid).includes(this.#mark)) return true;
    // Redis overwrites its environment.
    if (directoryOf(pid).startsWith(`${this.root}/`)) return true;
    const command = readProcess(pid, 'cmdline');
    return [...this.#ids].some((id) => command.includes(id));
  }

  /** Runtime directories and stores of this test's clusters. */
  files(): string[] {
    const uid = process.getuid?.() ?? 0;
    const inside = (dir: string): string[] => namesIn(dir).map((name) => path.join(dir, name));
    // Clusters that drivers start choose their ids themselves.
    const ids = [...this.#ids, ...namesIn(this.root)];
    return [...inside(path.join(os.tmpdir(), `batchray-${uid}`)), ...inside('/dev/shm')].filter((file) =>
      // `<cluster>-<n>`, or `batchray-<uid>-<cluster>-<n>`.
      ids.some((id) => path.basename(file).includes(`${id}-`)),
    );
  }

  /** Waits until nothing is left; what is left after `withinMs` comes back. */
  async leftovers(withinMs = 60_000): Promise<string[]> {
    let left: string[] = [];
    const isNothingLeft = (): boolean => {
      left = [...this.processes().map((pid) => `${pid} ${commandOf(pid).slice(0, 200)}`), ...this.files()];
      return left.length === 0;
    };
    await until(isNothingLeft, withinMs).catch(() => undefined);
    return left;
  }

  /** Pids of a node's processes, as its supervisor noted them: of several the last one, as when Redis did not get its first port. */
  pidOf(id: string, nodeIndex: number, name: 'supervisor' | 'the raylet' | 'the gcs service' | 'redis-server'): number {
    const log = read(path.join(this.sessionDir(id), 'nodes', `${nodeIndex}-${os.hostname()}`, 'supervisor.log'));
    const pattern = name === 'supervisor' ? /supervisor \[(\d+)\]/g : new RegExp(`${name} is started, pid (\\d+)`, 'g');
    return Number([...log.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN);
  }
}

/** Polls; rejects after `withinMs`, which is long: many tests share two CPUs. */
export async function until(condition: () => boolean, withinMs = 60_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function isRunning(pid: number): boolean {
  return fs.existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readProcess(pid, 'status'));
}

/** Nothing where there is no such directory: others on this machine make and remove some. */
function namesIn(dir: string): string[] {
  try {
    return fs.readdirSync(dir);
  } catch {
    return [];
  }
}

function directoryOf(pid: number): string {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return ''; // it has just ended
  }
}

function commandOf(pid: number): string {
  return readProcess(pid, 'cmdline').replaceAll('\0', ' ');
}

/** Nothing happens to one that has just ended. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A file of /proc/PID; empty when the process has just ended. */
export function readProcess(pid: number, name: 'cmdline' | 'environ' | 'status'): string {
  return read(`/proc/${pid}/${name}`);
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function withoutSlurm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('SLURM')));
}
