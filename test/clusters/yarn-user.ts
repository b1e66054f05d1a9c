/** A real YARN cluster for one test file, and somebody who types `batchray` there. */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import type { Containers } from '../../adapters/yarn/orders.js';
import { startBatchray, until, type Run } from './user.js';
import { YarnCluster, type YarnApplication, type YarnClusterOptions } from './yarn-cluster.js';

/** Several of them fit on one machine. */
export const SMALL_YARN_NODES = ['--cpus-per-node', '1', '--mem-per-node', '512m', '--object-store-bytes', '64M'];

export interface RunPlace {
  /** Default: this machine, which does not know the names of the nodes. See {@link YarnCluster.wrapper}. */
  readonly wrapper?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export class YarnUser {
  readonly yarn: YarnCluster;
  /** Where the commands are typed; the nodes see it, too. */
  readonly dir: string;
  readonly sessions: string;
  readonly #started: ChildProcess[] = [];

  private constructor(yarn: YarnCluster, dir: string) {
    this.yarn = yarn;
    this.dir = dir;
    this.sessions = join(dir, 'sessions');
  }

  /** Call {@link close} in `test.after.always`. */
  static async open(options: YarnClusterOptions): Promise<YarnUser> {
    const yarn = await YarnCluster.up(options);
    return new YarnUser(yarn, await mkdtemp(join(homedir(), '.batchray-test-')));
  }

  async close(): Promise<void> {
    for (const child of this.#started) child.kill('SIGKILL');
    await this.yarn.down();
    await rm(this.dir, { recursive: true, force: true });
  }

  batchray(args: readonly string[], { wrapper = [], env = {} }: RunPlace = {}): Run {
    const settings = { BATCHRAY_SESSION_ROOT: this.sessions, BATCHRAY_BATCH_STATUS_INTERVAL_MS: '500' };
    const run = startBatchray(args, { env: { ...settings, ...this.yarn.env, ...env }, cwd: this.dir, wrapper });
    this.#started.push(run.child);
    return run;
  }

  run(args: readonly string[], place: RunPlace = {}): Run {
    return this.batchray(['run', '--scheduler', 'yarn', ...args], place);
  }

  /** @throws Error when the ResourceManager does not know it */
  async application(name: string): Promise<YarnApplication> {
    const found = (await this.yarn.applications()).find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`the ResourceManager knows no application ${name}`);
    return found;
  }

  /** What the application master of the cluster says about its containers. */
  async containers(cluster: string): Promise<Containers> {
    return JSON.parse(await readFile(join(this.sessions, cluster, 'containers.json'), 'utf8')) as Containers;
  }

  /** The ResourceManager calls an application FINISHED a moment before its last process has ended. */
  async nothingIsLeft(t: ExecutionContext, timeoutMs = 60_000): Promise<void> {
    let left: string[] = [];
    await until('nothing is left', async () => (left = await this.yarn.leftovers()).length === 0, timeoutMs).catch(
      () => undefined,
    );
    t.deepEqual(left, []);
  }
}
