/** The real application master on the mocked YARN, with shell scripts for head and worker nodes: what one test needs. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import type { ApplicationSpec } from '../../../adapters/yarn/application-spec.js';
import {
  changeOrders,
  giveFirstOrders,
  readContainers,
  type Containers,
  type Orders,
  type SlotStatus,
} from '../../../adapters/yarn/orders.js';
import { applicationSpecFile, writeApplicationSpec } from '../../../adapters/yarn/application-spec.js';
import { launchCommand } from '../../../adapters/yarn/application-master/launch-context.js';
import { entryPoint } from '../../../src/common/entry-points.js';
import { until } from '../../helpers/cli.js';
import { MockYarn, type MockYarnOptions } from '../../mock-scheduler/yarn/mock-yarn.js';
import { post, submissionOf } from '../../mock-scheduler/yarn/plain-master.js';
import type { MockContainer } from '../../mock-scheduler/yarn/applications.js';

/**
 * Ends with the code in the file `end`, or when it is told to; what it does is in `head.log`. Worker nodes end when there is `over`, as
 * they do when they hear of the head's end.
 */
const HEAD = `
cd "$1"
echo "head $2" >>head.log
echo $$ >head.pid
echo "out $2"
trap 'echo told >>head.log; echo 0 >over; exit 0' TERM
until [ -s end ]; do sleep 0.05; done
read -r code <end
echo "err $2" >&2
echo 0 >over
exit "$code"
`;
const WORKER = `
cd "$1"
echo "$BATCHRAY_YARN_SLOT $CONTAINER_ID" >>workers.log
until [ -s over ] || [ -s "end-$BATCHRAY_YARN_SLOT" ]; do sleep 0.1; done
[ ! -s "end-$BATCHRAY_YARN_SLOT" ] || exit "$(cat "end-$BATCHRAY_YARN_SLOT")"
`;
const WITHIN_MS = 120_000;
/** So many at a time: two dozen that start at once on a busy machine come to nothing within that time. */
const MOST_AT_ONCE = 6;
let openCount = 0;
const waiting: (() => void)[] = [];

/** Resolves when it is the test's turn; the next one's comes when it has ended. */
async function turn(t: ExecutionContext): Promise<void> {
  if (openCount >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else openCount += 1;
  t.teardown(() => {
    const next = waiting.shift();
    if (next === undefined) openCount -= 1;
    else next();
  });
}

export interface BenchOptions extends MockYarnOptions {
  /** Default 2. */
  readonly workers?: number;
  readonly spec?: Partial<ApplicationSpec> | ((sessionDir: string) => Partial<ApplicationSpec>);
}

export class MasterBench {
  readonly mock: MockYarn;
  readonly sessionDir: string;
  readonly applicationId: string;

  private constructor(mock: MockYarn, sessionDir: string, applicationId: string) {
    this.mock = mock;
    this.sessionDir = sessionDir;
    this.applicationId = applicationId;
  }

  /** Submits; resolves when the ResourceManager has taken the application. */
  static async open(
    t: ExecutionContext,
    { workers = 2, spec = {}, ...options }: BenchOptions = {},
  ): Promise<MasterBench> {
    await turn(t);
    const sessionDir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-am-'));
    t.teardown(() => fs.rmSync(sessionDir, { recursive: true, force: true }));
    const mock = await MockYarn.for(t, options);
    const made = await fetch(`${mock.webAddress}/ws/v1/cluster/apps/new-application`, { method: 'POST' });
    const { 'application-id': id } = (await made.json()) as { 'application-id': string };
    const bench = new MasterBench(mock, sessionDir, id);
    writeApplicationSpec({ ...bench.#spec(), ...(typeof spec === 'function' ? spec(sessionDir) : spec) });
    giveFirstOrders(sessionDir, id, workers);
    const command = launchCommand([
      process.execPath,
      entryPoint('application-master'),
      '--spec',
      applicationSpecFile(sessionDir),
    ]);
    const more = { 'max-app-attempts': 2, 'keep-containers-across-application-attempts': true };
    const answer = await post(
      mock,
      '/apps',
      submissionOf(id, `${command} 1><LOG_DIR>/stdout 2><LOG_DIR>/stderr`, more),
    );
    t.is(answer.status, 202, await answer.text());
    return bench;
  }

  #spec(): ApplicationSpec {
    const { sessionDir } = this;
    const script = (text: string, ...args: string[]): ApplicationSpec['headCommand'] => [
      '/bin/sh',
      '-c',
      text,
      'sh',
      ...args,
    ];
    return {
      clusterId: 'bench',
      sessionDir,
      headCommand: script(HEAD, sessionDir, 'first'),
      recoverCommand: script(HEAD, sessionDir, 'recovered'),
      workerCommand: script(WORKER, sessionDir),
      drainCommand: script('dir=$1; shift; echo "$*" >>"$dir/drains.log"', sessionDir),
      environment: {},
      headResource: { memoryMb: 128, overheadMb: 0, vcores: 1 },
      workerResource: { memoryMb: 128, overheadMb: 0, vcores: 1 },
      resourceManagers: this.mock.addresses,
      security: 'simple',
      user: 'root',
      rpcProtection: 'authentication,integrity,privacy',
      minNodes: 1,
      maxReplacements: 2,
      maxAttempts: 2,
      lastAnswerMs: 30_000,
      heartbeatMs: 200,
      teardownTimeoutMs: 20_000,
    };
  }

  file(name: string): string {
    const file = path.join(this.sessionDir, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  }

  /** What the application master says of its containers. */
  get containers(): Containers | undefined {
    return readContainers(this.sessionDir);
  }

  slot(number: number): SlotStatus | undefined {
    return this.containers?.slots.find(({ slot }) => slot === number);
  }

  get running(): number[] {
    return (this.containers?.slots ?? []).filter(({ state }) => state === 'running').map(({ slot }) => slot);
  }

  /** The living container of a slot. Throws when there is none. */
  container(slot: number): MockContainer {
    const { containerId = '' } = this.slot(slot) ?? {};
    const container = this.mock.manager.find(containerId);
    if (container === undefined) throw new Error(`slot ${slot} has no container`);
    return container;
  }

  /** Polls; rejects in the end with all that was printed. */
  async until(condition: () => boolean, what: string): Promise<void> {
    await until(condition, WITHIN_MS).catch(() => {
      const { attempts: _, ...application } = this.mock.application();
      const state = JSON.stringify({
        containers: this.containers,
        state: application.state,
        diagnostics: application.diagnostics,
      });
      throw new Error(`never: ${what}\n${state}\n${this.mock.outputs()}`);
    });
  }

  /** These slots run, and no others; their processes have begun. */
  async untilRunning(...slots: number[]): Promise<void> {
    await this.until(() => String(this.running) === String(slots), `slots ${String(slots)} run`);
    await this.until(
      () =>
        slots.every((slot) => this.file('workers.log').includes(`${slot} ${this.slot(slot)?.containerId ?? '?'}\n`)),
      'their processes have begun',
    );
  }

  async order(change: (orders: Orders) => Partial<Orders>): Promise<void> {
    await changeOrders(this.sessionDir, this.applicationId, change);
  }

  endHead(code: number): void {
    fs.writeFileSync(path.join(this.sessionDir, 'end'), `${code}\n`);
  }

  endWorker(slot: number, code: number): void {
    fs.writeFileSync(path.join(this.sessionDir, `end-${slot}`), `${code}\n`);
  }

  /** The application has ended so, nothing is left of it, and nobody did what must not be done. */
  async assertEnded(t: ExecutionContext, state: string, finalStatus: string, diagnostics: RegExp): Promise<void> {
    const application = this.mock.application();
    await this.until(() => application.state === state, `state ${state}`);
    t.is(application.finalStatus, finalStatus);
    t.regex(application.diagnostics, diagnostics);
    const left = (): string[] => [...this.mock.leftovers(), ...this.mock.workers().map(({ name }) => name)];
    await this.until(() => left().length === 0, 'nothing is left').catch(() => undefined);
    t.deepEqual(left(), []);
    t.deepEqual(this.mock.violations, []);
  }

  /** The head ends well, and everything with it. */
  async assertEndsWell(t: ExecutionContext): Promise<void> {
    this.endHead(0);
    await this.assertEnded(t, 'FINISHED', 'SUCCEEDED', /^$/);
  }
}
