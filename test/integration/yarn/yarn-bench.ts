import fs from 'node:fs';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { readContainers, type SlotStatus } from '../../../adapters/yarn/orders.js';
import { Sandbox, until } from '../../helpers/cli.js';
import type { MockContainer } from '../../mock-scheduler/yarn/applications.js';
import { MockYarn, type MockYarnOptions } from '../../mock-scheduler/yarn/mock-yarn.js';
import { BatchBench } from '../batch-bench.js';

export class YarnBench extends BatchBench<MockYarn> {
  static async open(t: ExecutionContext, options: MockYarnOptions = {}): Promise<YarnBench> {
    const sandbox = new Sandbox(t);
    // Processes that are killed hard are looked for, not those that had no time to end on a busy machine.
    const mock = await MockYarn.for(t, { killDelayMs: 60_000, ...options });
    return new YarnBench(mock, sandbox, ['--scheduler', 'yarn', '--mem-per-node', '300M']);
  }

  override get env(): Readonly<Record<string, string | undefined>> {
    return { YARN_CONF_DIR: undefined, ...super.env };
  }

  /** Another command on a cluster; resolves when it has ended. */
  async cli(...args: string[]): Promise<{ readonly code: number | undefined; readonly text: string }> {
    const run = this.sandbox.cli(args, { env: this.env });
    const code = await run.exited;
    return { code, text: run.output.out + run.output.err };
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

  /** {@link BatchBench.assertNothingRuns}, and nobody did what a correct client never does. */
  override async assertNothingRuns(t: ExecutionContext, withinMs?: number): Promise<void> {
    await super.assertNothingRuns(t, withinMs);
    t.deepEqual(this.mock.violations, []);
  }

  protected outputs(id: string): string {
    const dir = this.sandbox.sessionDir(id);
    const names = fs.existsSync(dir) ? fs.readdirSync(dir).filter((name) => name.endsWith('.out')) : [];
    const outputs = names.map((name) => `--- ${name}:\n${fs.readFileSync(path.join(dir, name), 'utf8')}`);
    return [...outputs, this.mock.outputs()].join('\n');
  }

  protected endTrouble(): void {
    this.mock.plan(() => ({}));
  }
}
