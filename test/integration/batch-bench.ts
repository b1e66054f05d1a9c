/** `batchray run` on a mocked batch system: what one trouble test needs, and the proof that it left nothing. */
import fs from 'node:fs';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { Sandbox, until, type Run } from '../helpers/cli.js';

/** Says `working` and never ends by itself. */
export const ENDLESS = ['sh', '-c', 'echo working; exec sleep 1000'] as const;
/** Shorter than a test is patient. */
export const STATUS_INTERVAL_MS = 250;

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

/** What all mocks have. */
interface Mock {
  readonly env: Readonly<Record<string, string>>;
  /** Jobs and processes, for people. */
  leftovers(): readonly string[];
}

/** For what was killed and has to notice it. */
const LEFT_WITHIN_MS = 60_000;

export abstract class BatchBench<BatchMock extends Mock> {
  readonly mock: BatchMock;
  readonly sandbox: Sandbox;
  /** Options of `run` and `up`: the batch system, and small nodes. */
  readonly #where: readonly string[];

  protected constructor(mock: BatchMock, sandbox: Sandbox, where: readonly string[]) {
    this.mock = mock;
    this.sandbox = sandbox;
    this.#where = where;
  }

  /** What the jobs of a cluster have printed. */
  protected abstract outputs(id: string): string;

  /** From here on nothing goes wrong any more. */
  protected abstract endTrouble(): void;

  get env(): Readonly<Record<string, string | undefined>> {
    return {
      ...this.mock.env,
      BATCHRAY_BATCH_STATUS_INTERVAL_MS: String(STATUS_INTERVAL_MS),
      BATCHRAY_BATCH_RETRY_MS: '120000',
    };
  }

  /** `batchray run --scheduler <system> --name <id> ARGS -- DRIVER`, with small nodes. */
  submit(args: readonly string[] = [], options: SubmitOptions = {}): Submitted {
    const { id = this.sandbox.newId(), command = 'run', driver = ENDLESS } = options;
    const words = command === 'up' ? [] : ['--', ...driver];
    const small = ['--cpus-per-node', '1', '--object-store-bytes', '40M'];
    const run = this.sandbox.cli([command, ...this.#where, '--name', id, ...small, ...args, ...words], {
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
        if (!pattern.test(said())) throw new Error(`never said ${String(pattern)}:\n${said()}\n${this.outputs(id)}`);
      },
    };
  }

  /** No process, no file in `/dev/shm` or a runtime directory, no job; and the next run, of the same name, works. */
  async assertClean(t: ExecutionContext, id: string, withinMs = LEFT_WITHIN_MS): Promise<void> {
    await this.assertNothingLeft(t, id, withinMs);
    await this.assertWorksAgain(t, id, withinMs);
  }

  async assertWorksAgain(t: ExecutionContext, id: string, withinMs = LEFT_WITHIN_MS): Promise<void> {
    this.endTrouble();
    const again = this.submit([], { id, driver: ['echo', 'works again'] });
    t.is(await again.exited, 0, again.output.err);
    t.is(again.output.out, 'works again\n');
    await this.assertNothingLeft(t, id, withinMs);
  }

  /** {@link assertClean} where the trouble does not go away. */
  async assertNothingLeft(t: ExecutionContext, id: string, withinMs = LEFT_WITHIN_MS): Promise<void> {
    await this.assertNothingRuns(t, withinMs);
    t.false(fs.existsSync(path.join(this.sandbox.sessionDir(id), 'cluster.json')), 'the rendezvous is gone');
  }

  /** What a head has left that was killed, and for which another one could have come, is a file in its session at most. */
  async assertNothingRuns(t: ExecutionContext, withinMs = LEFT_WITHIN_MS): Promise<void> {
    await until(() => this.mock.leftovers().length === 0, withinMs).catch(() => undefined);
    t.deepEqual(this.mock.leftovers(), []);
    t.deepEqual(await this.sandbox.leftovers(withinMs), []);
  }
}

/** The user's Ctrl-C: to the whole group, as a terminal sends it. */
export function interrupt(run: Run, signal: NodeJS.Signals = 'SIGINT'): void {
  process.kill(-(run.child.pid ?? 0), signal);
}
