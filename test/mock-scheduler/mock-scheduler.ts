/**
 * A Slurm on one machine that does what a test says: `sbatch squeue scancel scontrol sinfo srun sacct` for PATH. Jobs run as
 * local processes, each "node" with its own `SLURM_*` environment (and, for root, host name), all on the loopback.
 */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { answer, clustersOf, type Call } from './commands.js';
import { Controller, type ControllerOptions, type MockNode, type Unshared } from './controller.js';
import { jobName, type JobPlan, type JobRequest, type MockJob, type MockJobState } from './job.js';
import { CommandFailure } from './options.js';
import { readSubmission } from './sbatch.js';
import { pathWithout } from './path-without.js';
import { openStep } from './steps.js';

export type SlurmVersion = '20.11.9' | '21.08.8-2' | '22.05.8' | '23.11.10' | '24.05.4';

export interface MockSchedulerOptions {
  /** Default 3. They are called `mock1`, `mock2`, ... */
  readonly nodes?: number;
  /** Default 4. */
  readonly cpusPerNode?: number;
  /** Default 4000. */
  readonly memoryMbPerNode?: number;
  /** The first one is the default. Default `debug`. */
  readonly partitions?: readonly string[];
  /** More than one make a federation, for `-M`; the first is the local one. Default one, `mock`. */
  readonly clusters?: readonly string[];
  /** Default 23.11.10. */
  readonly version?: SlurmVersion;
  /** `--version` says `slurm-wlm 22.05.8`, as on Debian. */
  readonly debian?: boolean;
  /** `disabled`: sacct says so; `absent`: there is no sacct. Default `enabled`. */
  readonly accounting?: 'enabled' | 'disabled' | 'absent';
  /** What happens to the index-th submission before it runs. Default: it runs when there is room. */
  readonly plan?: (request: JobRequest, index: number) => JobPlan;
  /** How long one minute of limits and delays that users write takes; infinite: {@link MockScheduler.warn} and {@link MockScheduler.timeOut} end it. Default 60,000. */
  readonly minuteMs?: number;
  /** Between SIGTERM and SIGKILL. Default 5,000. */
  readonly killWaitMs?: number;
  /** A requeued job starts after this time at the earliest; infinite: when it is released. Default 500. */
  readonly requeueDelayMs?: number;
  /** Ended jobs are known for so long. Default 300,000. */
  readonly minJobAgeMs?: number;
  /** How far the dates that Slurm tells are ahead of this machine's clock. Default 0. */
  readonly clockSkewMs?: number;
  /** Directories that some nodes do not see; no node can write a job's output there. */
  readonly unshared?: Unshared;
  /** What a site's own wrapper or plugin prints beside `sbatch`'s answer. */
  readonly chatter?: { readonly stdout?: string; readonly stderr?: string };
}

export interface RecordedCall {
  readonly command: string;
  readonly argv: readonly string[];
  /** Since the start of the mock. */
  readonly atMs: number;
}

/** How the controller answers: `down` refuses, `mute` never answers until the client gives up, `slow` after a delay. */
type Manner =
  { readonly kind: 'up' } | { readonly kind: 'down' } | { readonly kind: 'slow' | 'mute'; readonly delayMs: number };

const COMMANDS = ['sbatch', 'squeue', 'scancel', 'scontrol', 'sinfo', 'srun', 'sacct'] as const;
/** All commands try so long on a real Slurm; here only the one that is not asked for its answer alone. */
const SRUN_PATIENCE_MS = 9_000;
const RETRY_MS = 100;
const CONNECT_FAILURE = 'Unable to contact slurm controller (connect failure)';
const TIMED_OUT = 'Socket timed out on send/recv operation';

export class MockScheduler {
  /** Directory for PATH. */
  readonly binDir: string;
  /** What programs that are to use this Slurm need. */
  readonly env: Readonly<Record<string, string>>;
  readonly calls: RecordedCall[] = [];
  readonly #options: MockSchedulerOptions;
  readonly #dir: string;
  readonly #clusters: readonly Controller[];
  readonly #server: net.Server;
  readonly #connections = new Set<net.Socket>();
  readonly #startedAtMs = performance.now();
  #manner: Manner = { kind: 'up' };
  /** Answers that are held back until another manner is set. */
  #held: (() => void)[] = [];
  #lostAnswers = 0;
  /** Submissions that have timed out and become jobs with the next one. */
  #late: (() => void)[] = [];
  #isNextLate = false;
  #plan: NonNullable<MockSchedulerOptions['plan']>;
  #closing: Promise<void> | undefined;

  private constructor(options: MockSchedulerOptions) {
    this.#options = options;
    this.#plan = options.plan ?? (() => ({}));
    this.#dir = fs.mkdtempSync(path.join(os.tmpdir(), `mock-slurm-${randomBytes(3).toString('hex')}-`));
    this.binDir = path.join(this.#dir, 'bin');
    const others =
      options.accounting === 'absent' ? pathWithout(['sacct'], path.join(this.#dir, 'path')) : process.env['PATH'];
    const PATH = `${this.binDir}:${others ?? '/usr/bin:/bin'}`;
    this.env = { PATH, SLURM_CONF: '' };
    this.#clusters = (options.clusters ?? ['mock']).map(
      (clusterName, index) => new Controller(this.#controllerOptions(clusterName, index)),
    );
    this.#server = net.createServer((connection) => this.#accept(connection));
  }

  #controllerOptions(clusterName: string, index: number): ControllerOptions {
    const given = this.#options;
    return {
      clusterName,
      nodePrefix: index === 0 ? 'mock' : clusterName,
      nodes: given.nodes ?? 3,
      cpusPerNode: given.cpusPerNode ?? 4,
      memoryMbPerNode: given.memoryMbPerNode ?? 4000,
      partitions: given.partitions ?? ['debug'],
      minuteMs: given.minuteMs ?? 60_000,
      killWaitMs: given.killWaitMs ?? 5_000,
      requeueDelayMs: given.requeueDelayMs ?? 500,
      minJobAgeMs: given.minJobAgeMs ?? 300_000,
      spoolDir: path.join(this.#dir, 'spool', clusterName),
      // Nodes are this machine; a job that exports nothing still finds commands and the loopback.
      nodeEnvironment: { BATCHRAY_INTERFACE: '127.0.0.1' },
      version: given.version ?? '23.11.10',
      clockSkewMs: given.clockSkewMs ?? 0,
      unshared: given.unshared ?? { dirs: [], nodes: [] },
      plan: (request, submission) => this.#plan(request, submission),
    };
  }

  static async start(options: MockSchedulerOptions = {}): Promise<MockScheduler> {
    const mock = new MockScheduler(options);
    const socket = path.join(mock.#dir, 's');
    await new Promise<void>((resolve, reject) => mock.#server.once('error', reject).listen(socket, resolve));
    const client = fileURLToPath(new URL('client.js', import.meta.url));
    fs.mkdirSync(mock.binDir);
    for (const command of COMMANDS) {
      if (command === 'sacct' && options.accounting === 'absent') continue;
      const text = `#!/bin/sh\nexec '${process.execPath}' '${client}' '${socket}' ${command} "$@"\n`;
      fs.writeFileSync(path.join(mock.binDir, command), text, { mode: 0o755 });
    }
    return mock;
  }

  /** {@link start} for one test: closed when the test ends. */
  static async for(t: ExecutionContext, options: MockSchedulerOptions = {}): Promise<MockScheduler> {
    const mock = await MockScheduler.start(options);
    t.teardown(() => mock.close());
    return mock;
  }

  /** Kills what still runs; nothing remains. May be called twice. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    await Promise.all(this.#clusters.map((controller) => controller.close()));
    for (const connection of this.#connections) connection.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
    fs.rmSync(this.#dir, { recursive: true, force: true });
  }

  /** Every call fails as if slurmctld were stopped; jobs go on. */
  controllerDown(): void {
    this.#set({ kind: 'down' });
  }

  /** Every call takes this long, or until {@link controllerUp} when infinite; `mute` ones fail after it as when the controller is overloaded. */
  controllerSlow(delayMs: number, mute = false): void {
    this.#set({ kind: mute ? 'mute' : 'slow', delayMs });
  }

  /** The next submissions are taken, but `sbatch` says that it got no answer. */
  controllerTakesAndFails(submissions: number): void {
    this.#lostAnswers = submissions;
  }

  /** `sbatch` says of the next submission that it got no answer; its job comes only when the one after it is taken. */
  controllerTakesLate(): void {
    this.#isNextLate = true;
  }

  controllerUp(): void {
    this.#set({ kind: 'up' });
  }

  #set(manner: Manner): void {
    this.#manner = manner;
    for (const controller of this.#clusters) controller.setAnswering(manner.kind === 'up' || manner.kind === 'slow');
    for (const answerNow of this.#held.splice(0)) answerNow();
  }

  /** In the order of submission; those of all clusters. */
  jobs(): readonly MockJob[] {
    return this.#clusters.flatMap((controller) => [...controller.jobs.values()]);
  }

  /** By number or `10_3`. Throws when there is none. */
  job(id: string | number): MockJob {
    const [job] = this.#clusters.flatMap((controller) => controller.find(String(id)));
    if (job === undefined) throw new Error(`the mock has no job ${id}`);
    return job;
  }

  /** The text of a job's output so far. */
  output(id: string | number): string {
    const job = this.job(id);
    const file = this.#controllerOf(job).outputFile(job);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  }

  /** Resolves when a job has one of these states; rejects after `withinMs`. */
  async reached(id: string | number, states: readonly MockJobState[], withinMs = 60_000): Promise<MockJob> {
    const deadline = performance.now() + withinMs;
    for (;;) {
      const job = this.job(id);
      if (states.includes(job.state)) return job;
      if (performance.now() > deadline) {
        throw new Error(
          `job ${jobName(job)} is ${job.state} (${job.reason}), not ${states.join(' or ')}:\n${this.output(id)}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Power failure: the node's processes die at once. Its jobs end, or go on without it with `--no-kill`. */
  loseNode(node: string): void {
    for (const controller of this.#clusters)
      if (controller.nodes.some(({ name }) => name === node)) controller.loseNode(node);
  }

  /** Nodes of all clusters. */
  get nodes(): readonly MockNode[] {
    return this.#clusters.flatMap(({ nodes }) => nodes);
  }

  /** Another plan for the submissions from now on. */
  plan(plan: NonNullable<MockSchedulerOptions['plan']>): void {
    this.#plan = plan;
  }

  recoverNode(node: string): void {
    for (const controller of this.#clusters) controller.recoverNode(node);
  }

  /** Requeued if the job allows it, else ended. Warned by SIGTERM `graceMs` before, if given. */
  preempt(id: string | number, graceMs = 0): void {
    const job = this.job(id);
    this.#controllerOf(job).preempt(job, graceMs);
  }

  /** As an administrator would. */
  cancel(id: string | number): void {
    const job = this.job(id);
    this.#controllerOf(job).cancel(job);
  }

  /** As when the time has come for which `--signal` asks. */
  warn(id: string | number): void {
    const job = this.job(id);
    this.#controllerOf(job).warn(job);
  }

  /** As when its time limit is reached. */
  timeOut(id: string | number): void {
    const job = this.job(id);
    this.#controllerOf(job).timeOut(job);
  }

  /** Ends the waiting of a job in the queue or, infinite, for its nodes to boot. */
  release(id: string | number): void {
    const job = this.job(id);
    this.#controllerOf(job).release(job);
  }

  /** Sends a signal to the steps of a job, its batch script, or both. */
  signal(id: string | number, signal: NodeJS.Signals, to: 'steps' | 'batch' | 'all' = 'steps'): void {
    const job = this.job(id);
    this.#controllerOf(job).signal(job, signal, to);
  }

  /** Jobs that wait or run, and processes of jobs: empty when all is over. */
  leftovers(): string[] {
    return this.#clusters.flatMap((controller) => [
      ...controller.unfinished().map((job) => `job ${job}`),
      ...controller.processes().map(({ pid, node }) => `process ${pid} on ${node}`),
    ]);
  }

  callsOf(command: (typeof COMMANDS)[number]): readonly RecordedCall[] {
    return this.calls.filter((call) => call.command === command);
  }

  #controllerOf(job: MockJob): Controller {
    const found = this.#clusters.find(({ jobs }) => jobs.get(job.id) === job);
    if (found === undefined) throw new Error(`job ${job.id} is forgotten`);
    return found;
  }

  #accept(connection: net.Socket): void {
    this.#connections.add(connection);
    connection.once('close', () => this.#connections.delete(connection));
    connection.on('error', () => undefined);
    let received = '';
    connection.setEncoding('utf8').on('data', (text: string) => {
      received += text;
      if (received.endsWith('\n')) this.#serve(connection, JSON.parse(received) as ClientCall);
    });
  }

  #serve(connection: net.Socket, call: ClientCall): void {
    this.calls.push({ command: call.command, argv: call.argv, atMs: performance.now() - this.#startedAtMs });
    const manner = this.#manner;
    const local = this.#answerWithoutController(call);
    // As sbatch does, before it asks.
    const script = call.command === 'sbatch' ? settled(() => readSubmission(call)) : undefined;
    const reply = (): object => local ?? this.#replyTo(call, connection, script);
    const send = (answered: object): void => void connection.write(`${JSON.stringify(answered)}\n`);
    if (local !== undefined || manner.kind === 'up') send(reply());
    else if (manner.kind === 'down' && call.command === 'srun') this.#whenUp(SRUN_PATIENCE_MS, call, reply, send);
    else if (manner.kind === 'down') send(unreachable(call, CONNECT_FAILURE));
    else {
      const late = (): void => send(manner.kind === 'mute' ? unreachable(call, TIMED_OUT) : reply());
      if (Number.isFinite(manner.delayMs)) setTimeout(late, manner.delayMs);
      else this.#held.push(late);
    }
  }

  #whenUp(patienceMs: number, call: ClientCall, reply: () => object, send: (answered: object) => void): void {
    if (this.#manner.kind !== 'down') send(reply());
    else if (patienceMs <= 0) send(unreachable(call, CONNECT_FAILURE));
    else setTimeout(() => this.#whenUp(patienceMs - RETRY_MS, call, reply, send), RETRY_MS).unref();
  }

  /** What the commands know by themselves. */
  #answerWithoutController(call: ClientCall): object | undefined {
    if (call.argv.includes('--version') || call.argv.includes('-V')) {
      return { stdout: `slurm${this.#options.debian === true ? '-wlm' : ''} ${this.#options.version ?? '23.11.10'}\n` };
    }
    if (call.command === 'sacct' && this.#options.accounting === 'disabled') {
      return { stderr: 'Slurm accounting storage is disabled\n', exitCode: 1 };
    }
    return undefined;
  }

  #replyTo(call: ClientCall, connection: net.Socket, script: (() => Submission) | undefined): object {
    try {
      if (call.command === 'srun') return openStep(call, this.#clusters, connection);
      if (script !== undefined) return this.#submit(call, script());
      return { stdout: answer(call, this.#clusters) };
    } catch (error) {
      if (error instanceof CommandFailure) return { stderr: error.message, exitCode: error.exitCode };
      return { stderr: `mock: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`, exitCode: 70 };
    }
  }

  #submit(call: ClientCall, { request, parsable }: Submission): object {
    const [controller] = clustersOf(call, request.options.get('clusters'), this.#clusters);
    if (controller === undefined) throw new CommandFailure('sbatch: error: no cluster\n');
    const named = request.options.has('clusters') || call.env['SLURM_CLUSTERS'] !== undefined;
    if (this.#isNextLate) {
      this.#isNextLate = false;
      this.#late.push(() => controller.submit(request));
      return unreachable(call, TIMED_OUT);
    }
    const id = controller.submit(request);
    for (const submitNow of this.#late.splice(0)) submitNow();
    if (this.#lostAnswers > 0) {
      this.#lostAnswers--;
      return unreachable(call, TIMED_OUT);
    }
    const { clusterName } = controller.options;
    const text = parsable
      ? `${id}${named ? `;${clusterName}` : ''}\n`
      : `Submitted batch job ${id}${named ? ` on cluster ${clusterName}` : ''}\n`;
    const { chatter } = this.#options;
    return { stdout: `${chatter?.stdout ?? ''}${text}`, stderr: chatter?.stderr ?? '' };
  }
}

export interface ClientCall extends Call {
  readonly cwd: string;
  readonly stdin: string;
}

function unreachable(call: ClientCall, why: string): object {
  const words: Readonly<Record<string, string>> = {
    sbatch: `sbatch: error: Batch job submission failed: ${why}`,
    squeue: `slurm_load_jobs error: ${why}`,
    scancel: `scancel: error: Kill job error on job id ${call.argv.at(-1) ?? ''}: ${why}`,
    scontrol: call.argv.includes('ping') ? 'Slurmctld(primary) at ctl is DOWN' : `slurm_load_jobs error: ${why}`,
    sinfo: `slurm_load_partitions: ${why}`,
    srun: `srun: error: Unable to create step for job ${call.env['SLURM_JOB_ID'] ?? ''}: ${why}`,
    sacct: `sacct: error: slurm_persist_conn_open_without_init: failed to open persistent connection to host:dbd:6819: Connection refused\nsacct: error: Problem talking to the database: Connection refused`,
  };
  return { stderr: `${words[call.command] ?? why}\n`, exitCode: 1 };
}

type Submission = ReturnType<typeof readSubmission>;

/** What came of an action, for later. */
function settled<T>(action: () => T): () => T {
  try {
    const value = action();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
