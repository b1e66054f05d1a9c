/** `batchray run` on the mocked YARN: what one trouble test needs, and the proof that it left nothing. */
import fs from 'node:fs';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { Sandbox, until, type Run } from '../../helpers/cli.js';
import { readContainers, type SlotStatus } from '../../../adapters/yarn/orders.js';
import type { MockContainer } from '../../mock-scheduler/yarn/applications.js';
import { MockYarn, type MockYarnOptions } from '../../mock-scheduler/yarn/mock-yarn.js';

/** Says `working` and never ends by itself. */
export const ENDLESS = ['sh', '-c', 'echo working; exec sleep 1000'] as const;

export interface Submitted extends Run {
  readonly id: string;
  /** Resolves when `pattern` was printed, by us or the driver; rejects when the command ends before. */
  says(pattern: RegExp, withinMs?: number): Promise<void>;
}

export interface SubmitOptions {
  readonly id?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `up` takes none. */
  readonly driver?: readonly string[];
  readonly command?: 'run' | 'up';
}

export class YarnBench {
  readonly mock: MockYarn;
  readonly sandbox: Sandbox;

  private constructor(mock: MockYarn, sandbox: Sandbox) {
    this.mock = mock;
    this.sandbox = sandbox;
  }

  static async open(t: ExecutionContext, options: MockYarnOptions = {}): Promise<YarnBench> {
    const sandbox = new Sandbox(t);
    // Processes that are killed hard are looked for, not those that had no time to end on a busy machine.
    return new YarnBench(await MockYarn.for(t, { killDelayMs: 5_000, ...options }), sandbox);
  }

  get env(): Readonly<Record<string, string | undefined>> {
    return {
      YARN_CONF_DIR: undefined,
      ...this.mock.env,
      BATCHRAY_BATCH_STATUS_INTERVAL_MS: '250',
      BATCHRAY_BATCH_RETRY_MS: '30000',
    };
  }

  /** `batchray run --scheduler yarn --name <id> ARGS -- DRIVER`, with small nodes. */
  submit(args: readonly string[] = [], options: SubmitOptions = {}): Submitted {
    const { id = this.sandbox.newId(), command = 'run', driver = ENDLESS } = options;
    const words = command === 'up' ? [] : ['--', ...driver];
    const small = ['--cpus-per-node', '1', '--mem-per-node', '300M', '--object-store-bytes', '40M'];
    const run = this.sandbox.cli([command, '--scheduler', 'yarn', '--name', id, ...small, ...args, ...words], {
      env: { ...this.env, ...options.env },
    });
    return {
      ...run,
      id,
      says: async (pattern, withinMs = 60_000) => {
        const said = (): string => run.output.out + run.output.err;
        let hasEnded = false;
        void run.exited.then(() => (hasEnded = true));
        await until(() => pattern.test(said()) || hasEnded, withinMs).catch(() => undefined);
        if (!pattern.test(said())) throw new Error(`never said ${String(pattern)}:\n${said()}\n${this.#outputs(id)}`);
      },
    };
  }

  /** Another command on a cluster; resolves when it has ended. */
  async cli(...args: string[]): Promise<{ readonly code: number | undefined; readonly text: string }> {
    const run = this.sandbox.cli(args, { env: this.env });
    const code = await run.exited;
    return { code, text: run.output.out + run.output.err };
  }

  #outputs(id: string): string {
    const dir = this.sandbox.sessionDir(id);
    const names = fs.existsSync(dir) ? fs.readdirSync(dir).filter((name) => name.endsWith('.out')) : [];
    const outputs = names.map((name) => `--- ${name}:\n${fs.readFileSync(path.join(dir, name), 'utf8')}`);
    return [...outputs, this.mock.outputs()].join('\n');
  }

  slot(id: string, slot: number): SlotStatus | undefined {
    return readContainers(this.sandbox.sessionDir(id))?.slots.find((one) => one.slot === slot);
  }

  /** Resolves to the container of a worker node when it runs. */
  async worker(id: string, slot: number): Promise<MockContainer> {
    await until(() => this.slot(id, slot)?.state === 'running', 60_000);
    const container = this.mock.manager.find(this.slot(id, slot)?.containerId ?? '');
    if (container === undefined) throw new Error(`slot ${slot} has no container`);
    return container;
  }

  /**
   * No process, no file in `/dev/shm` or a runtime directory, no application; and the next run, of the same name, works.
   */
  async assertClean(t: ExecutionContext, id: string): Promise<void> {
    await this.assertNothingLeft(t, id);
    await this.assertWorksAgain(t, id);
  }

  async assertWorksAgain(t: ExecutionContext, id: string): Promise<void> {
    this.mock.plan(() => ({}));
    const again = this.submit([], { id, driver: ['echo', 'works again'] });
    t.is(await again.exited, 0, again.output.err);
    t.is(again.output.out, 'works again\n');
    await this.assertNothingLeft(t, id);
  }

  /** {@link assertClean} where the trouble does not go away. */
  async assertNothingLeft(t: ExecutionContext, id: string): Promise<void> {
    await this.assertNothingRuns(t);
    t.false(fs.existsSync(path.join(this.sandbox.sessionDir(id), 'cluster.json')), 'the rendezvous is gone');
  }

  /** What a head has left that was killed, and for which another one could have come, is a file in its session at most. */
  async assertNothingRuns(t: ExecutionContext): Promise<void> {
    await until(() => this.mock.leftovers().length === 0).catch(() => undefined);
    t.deepEqual(this.mock.leftovers(), []);
    t.deepEqual(await this.sandbox.leftovers(), []);
    t.deepEqual(this.mock.violations, []);
  }
}

/** The user's Ctrl-C: to the whole group, as a terminal sends it. */
export function interrupt(run: Run, signal: NodeJS.Signals = 'SIGINT'): void {
  process.kill(-(run.child.pid ?? 0), signal);
}
