/** What slurmctld and the slurmds of one cluster do, as far as users see it. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { batchEnvironment } from './environment.js';
import { ENDED, jobName, type JobPlan, type JobRequest, type MockJob, type MockJobState } from './job.js';
import { parseArray } from './options.js';
import { fittingNodes, hindrance, namesIn } from './placement.js';
import { findProcesses, onNode, signalProcesses, startBatch, type NodeProcess } from './processes.js';
import { rejection } from './sbatch.js';

export interface ControllerOptions {
  readonly clusterName: string;
  /** Of the first one; they are numbered from 1. */
  readonly nodePrefix: string;
  readonly nodes: number;
  readonly cpusPerNode: number;
  readonly memoryMbPerNode: number;
  readonly partitions: readonly string[];
  /** How long a minute of Slurm's time limits, warnings and delays takes. */
  readonly minuteMs: number;
  readonly killWaitMs: number;
  readonly requeueDelayMs: number;
  /** Ended jobs are known to `scontrol` and `squeue` for so long. */
  readonly minJobAgeMs: number;
  readonly spoolDir: string;
  /** What every node has in its environment. */
  readonly nodeEnvironment: Readonly<Record<string, string>>;
  readonly version: string;
  readonly clockSkewMs: number;
  readonly unshared: Unshared;
  readonly plan: (request: JobRequest, index: number) => JobPlan;
}

/** Directories that are not on the shared file system. */
export interface Unshared {
  readonly dirs: readonly string[];
  /** Which nodes do not see them. */
  readonly nodes: readonly string[];
}

export interface MockNode {
  readonly name: string;
  down: boolean;
}

/** How a running job is brought to its end. */
interface Ending {
  readonly as: MockJobState | 'PENDING';
  /** After `*** JOB 1 ON mock1 CANCELLED AT ...` in its output; `undefined` when it ended by itself. */
  readonly dueTo?: string;
}

const POLL_MS = 25;

export class Controller {
  readonly options: ControllerOptions;
  readonly nodes: readonly MockNode[];
  readonly jobs = new Map<number, MockJob>();
  /** Steps that run now hear of lost nodes here. */
  readonly onNodeLost = new Set<(job: MockJob, node: string) => void>();
  readonly #mark = randomBytes(6).toString('hex');
  readonly #timers = new Set<NodeJS.Timeout>();
  #lastId = 0;
  #submissions = 0;
  #answering = true;
  #closed = false;

  constructor(options: ControllerOptions) {
    this.options = options;
    this.nodes = Array.from({ length: options.nodes }, (_, index) => ({
      name: `${options.nodePrefix}${index + 1}`,
      down: false,
    }));
  }

  /** A controller that is down starts nothing; what runs goes on. */
  setAnswering(answering: boolean): void {
    this.#answering = answering;
    if (answering) this.#schedule();
  }

  markOf(job: MockJob): string {
    return `${this.#mark}.${job.id}.`;
  }

  /** All of them, or those of one job. */
  processes(job?: MockJob): NodeProcess[] {
    return findProcesses(job === undefined ? `${this.#mark}.` : this.markOf(job));
  }

  /** What `node` does not see of this machine's files. */
  hiddenFrom(node: string): readonly string[] {
    const { dirs, nodes } = this.options.unshared;
    return nodes.includes(node) ? dirs : [];
  }

  /** Real time for seconds that a user wrote. */
  scaled(seconds: number): number {
    return (seconds * this.options.minuteMs) / 60;
  }

  submit(request: JobRequest): number {
    const partition = request.partition === '' ? this.options.partitions[0] : request.partition;
    const unknown = request.partition.split(',').find((name) => name !== '' && !this.options.partitions.includes(name));
    if (unknown !== undefined) {
      const failure = rejection('Invalid partition name specified');
      failure.message = `sbatch: error: invalid partition specified: ${unknown}\n${failure.message}`;
      throw failure;
    }
    if (namesIn(request.options.get('nodelist')).some((name) => !this.nodes.some((node) => node.name === name)))
      throw rejection('Invalid node name specified');
    if ((request.memoryMb ?? 0) > this.options.memoryMbPerNode) {
      const failure = rejection('Requested node configuration is not available');
      failure.message = `sbatch: error: Memory specification can not be satisfied\n${failure.message}`;
      throw failure;
    }
    const plan = this.options.plan(request, this.#submissions++);
    if (plan.reject !== undefined) throw rejection(plan.reject);
    const array = request.options.get('array');
    const id = ++this.#lastId;
    const settled = { ...request, partition: partition ?? '' };
    if (array === undefined) {
      this.#add(id, settled, plan);
    } else {
      const { indices, throttle } = parseArray(array) ?? { indices: [], throttle: 0 };
      if (indices.length === 0) throw rejection('Invalid job array specification');
      for (const index of indices) {
        this.#add(++this.#lastId, settled, plan, { jobId: id, index, throttle, count: indices.length });
      }
    }
    // Slurm answers the submission before it starts the job.
    this.#after(1, () => this.#schedule());
    return id;
  }

  #add(id: number, request: JobRequest, plan: JobPlan, array?: MockJob['array']): void {
    const now = Date.now();
    const waitMs = Math.max(plan.queuedMs ?? 0, this.scaled(request.beginDelaySeconds));
    const job: MockJob = {
      id,
      request,
      plan,
      ...(array !== undefined && { array }),
      submittedAtMs: now,
      state: 'PENDING',
      endingAs: 'PENDING',
      reason: 'None',
      eligibleAtMs: now + waitMs,
      held: request.held,
      startedAtMs: undefined,
      endedAtMs: undefined,
      nodes: [],
      restarts: 0,
      steps: 0,
      exitCode: 0,
      signal: 0,
      batchPid: undefined,
      timers: [],
    };
    this.jobs.set(id, job);
    if (waitMs > 0 && Number.isFinite(waitMs)) this.#after(waitMs + 1, () => this.#schedule());
  }

  /** Starts what can start and tells the others why not; first come, first served. */
  #schedule(): void {
    if (!this.#answering || this.#closed) return;
    let queued = false;
    for (const job of this.jobs.values()) {
      if (job.state !== 'PENDING') continue;
      job.reason = hindrance(this, job, queued) ?? 'None';
      if (job.reason !== 'None') {
        queued ||= job.reason === 'Resources';
        continue;
      }
      this.#allocate(job);
    }
  }

  #allocate(job: MockJob): void {
    job.nodes = fittingNodes(this, job.request)
      .slice(0, job.request.maxNodes)
      .map(({ name }) => name);
    job.startedAtMs = Date.now();
    job.endedAtMs = undefined;
    const configuringMs = job.plan.configuringMs ?? 0;
    job.state = configuringMs > 0 ? 'CONFIGURING' : 'RUNNING';
    if (configuringMs === 0) this.#start(job);
    else if (Number.isFinite(configuringMs)) this.#jobTimer(job, configuringMs, () => this.#start(job));
  }

  #start(job: MockJob): void {
    const { request } = job;
    job.state = 'RUNNING';
    job.startedAtMs = Date.now();
    const limitMs = this.scaled(request.timeLimitSeconds);
    const script = path.join(this.options.spoolDir, `job${String(job.id).padStart(5, '0')}`, 'slurm_script');
    fs.mkdirSync(path.dirname(script), { recursive: true });
    fs.writeFileSync(script, request.script, { mode: 0o700 });
    let code: number | undefined;
    try {
      const [node = ''] = job.nodes;
      if (this.hiddenFrom(node).some((dir) => this.outputFile(job).startsWith(dir)))
        throw new Error('no such directory');
      const child = startBatch({
        prefix: onNode(node, this.hiddenFrom(node)),
        argv: [script, ...request.scriptArguments],
        cwd: request.workDir,
        env: batchEnvironment(this, job),
        outputFile: this.outputFile(job),
        errorFile: request.errorPattern === undefined ? undefined : this.outputFile(job, request.errorPattern),
        append: request.append,
      });
      job.batchPid = child.pid;
      child.once('error', () => undefined);
      child.once('exit', (exitCode, signal) => {
        job.batchPid = undefined;
        if (job.state !== 'RUNNING') return;
        job.exitCode = exitCode ?? 0;
        job.signal = signal === null ? 0 : signal === 'SIGKILL' ? 9 : 15;
        this.#end(job, { as: exitCode === 0 ? 'COMPLETED' : 'FAILED' });
      });
    } catch {
      code = 1; // its output file cannot be opened: Slurm fails the job, too
    }
    if (code !== undefined) {
      job.exitCode = code;
      this.#end(job, { as: 'FAILED' });
      return;
    }
    if (!Number.isFinite(limitMs)) return;
    this.#jobTimer(job, limitMs, () => this.timeOut(job));
    const { warning } = request;
    if (warning !== undefined) {
      this.#jobTimer(job, Math.max(0, limitMs - this.scaled(warning.secondsBeforeEnd)), () => this.warn(job));
    }
  }

  /** What `--signal` asks for. */
  warn(job: MockJob): void {
    const { warning } = job.request;
    if (warning !== undefined) this.signal(job, warning.signal, warning.batchOnly ? 'batch' : 'steps');
  }

  /** Its time limit is reached. */
  timeOut(job: MockJob): void {
    this.#end(job, { as: 'TIMEOUT', dueTo: 'DUE TO TIME LIMIT' });
  }

  /** `steps`: every process that `srun` started; `batch`: the script's shell; `all`: both. */
  signal(job: MockJob, signal: NodeJS.Signals, to: 'steps' | 'batch' | 'all'): void {
    const processes = this.processes(job).filter(
      (found) => to === 'all' || (to === 'batch' ? found.pid === job.batchPid : !found.job.endsWith('.batch')),
    );
    signalProcesses(processes, signal);
  }

  cancel(job: MockJob): void {
    if (job.state === 'PENDING') {
      job.state = 'CANCELLED';
      job.endedAtMs = Date.now();
      this.#forgetLater(job);
      this.#schedule();
    } else {
      this.#end(job, { as: 'CANCELLED', dueTo: '' });
    }
  }

  requeue(job: MockJob): void {
    this.#end(job, { as: 'PENDING', dueTo: 'DUE TO JOB REQUEUE' });
  }

  /** `graceMs`: the job hears SIGCONT and SIGTERM so long before it is ended as at its time limit. */
  preempt(job: MockJob, graceMs = 0): void {
    const ending = {
      as: job.request.mayRequeue ? ('PENDING' as const) : ('PREEMPTED' as const),
      dueTo: 'DUE TO PREEMPTION',
    };
    if (graceMs === 0) {
      this.#end(job, ending);
      return;
    }
    this.signal(job, 'SIGCONT', 'steps');
    this.signal(job, 'SIGTERM', 'steps');
    this.#jobTimer(job, graceMs, () => this.#end(job, ending));
  }

  loseNode(name: string): void {
    const node = this.nodes.find((candidate) => candidate.name === name);
    if (node === undefined) throw new Error(`there is no node ${name}`);
    node.down = true;
    const there = this.processes().filter((found) => found.node === name);
    // None does anything any more because another one has ended.
    for (const signal of ['SIGSTOP', 'SIGKILL'] as const) signalProcesses(there, signal);
    for (const job of [...this.jobs.values()].filter(({ nodes, state }) => nodes.includes(name) && !ENDED.has(state))) {
      for (const tell of this.onNodeLost) tell(job, name);
      if (job.request.noKill && job.nodes[0] !== name) {
        job.nodes = job.nodes.filter((other) => other !== name);
        continue;
      }
      const as = job.request.mayRequeue ? 'PENDING' : 'NODE_FAIL';
      this.#end(job, { as, dueTo: 'DUE TO NODE FAILURE, SEE SLURMCTLD LOG FOR DETAILS' });
    }
    this.#schedule();
  }

  recoverNode(name: string): void {
    for (const node of this.nodes) if (node.name === name) node.down = false;
    this.#schedule();
  }

  hold(job: MockJob, held: boolean): void {
    job.held = held;
    this.#schedule();
  }

  /** For a job that waits in the queue or boots for ever. */
  release(job: MockJob): void {
    if (job.state === 'CONFIGURING') {
      this.#start(job);
      return;
    }
    job.eligibleAtMs = 0;
    this.hold(job, false);
  }

  #end(job: MockJob, ending: Ending): void {
    if (ENDED.has(job.state) || job.state === 'COMPLETING' || job.state === 'PENDING') return;
    job.state = 'COMPLETING';
    job.endingAs = ending.as;
    job.timers.splice(0).forEach((timer) => clearTimeout(timer));
    job.endedAtMs = Date.now();
    if (ending.dueTo !== undefined) {
      this.#note(job, ending.dueTo);
      this.signal(job, 'SIGCONT', 'all');
    }
    this.signal(job, 'SIGTERM', 'all');
    const killAtMs = performance.now() + this.options.killWaitMs;
    const look = (): void => {
      const left = this.processes(job);
      // The end of the script is told later than its process is gone: a job that is started again would take it for its own.
      if (left.length === 0 && job.batchPid === undefined) {
        this.#ended(job);
        return;
      }
      if (performance.now() >= killAtMs) signalProcesses(left, 'SIGKILL');
      this.#after(POLL_MS, look);
    };
    look();
  }

  #ended(job: MockJob): void {
    job.nodes = job.endingAs === 'PENDING' ? [] : job.nodes;
    job.state = job.endingAs;
    job.endedAtMs = Date.now();
    if (job.state === 'PENDING') {
      job.restarts++;
      job.steps = 0;
      job.reason = 'BeginTime';
      job.startedAtMs = undefined;
      job.eligibleAtMs = Date.now() + this.options.requeueDelayMs;
      if (Number.isFinite(this.options.requeueDelayMs)) {
        this.#after(this.options.requeueDelayMs + 1, () => this.#schedule());
      }
    } else {
      this.#forgetLater(job);
    }
    this.#schedule();
  }

  #forgetLater(job: MockJob): void {
    this.#after(this.options.minJobAgeMs, () => this.jobs.delete(job.id));
  }

  #note(job: MockJob, dueTo: string): void {
    const at = new Date().toISOString().slice(0, 19);
    const line = `slurmstepd-${job.nodes[0] ?? ''}: error: *** JOB ${job.id} ON ${job.nodes[0] ?? ''} CANCELLED AT ${at} ${dueTo} ***\n`;
    try {
      fs.appendFileSync(this.outputFile(job), line);
    } catch {
      // Its directory is gone.
    }
  }

  /** Where the job's output goes, with the `%` parts of the pattern filled in. */
  outputFile(job: MockJob, pattern = job.request.outputPattern): string {
    const parts: Readonly<Record<string, string>> = {
      '%': '%',
      j: String(job.id),
      A: String(job.array?.jobId ?? job.id),
      a: String(job.array?.index ?? 4294967294),
      x: job.request.name,
      N: job.nodes[0] ?? '',
      u: process.env['USER'] ?? 'root',
    };
    const name = pattern.replaceAll(/%(\d*)([%jAaxNu])/g, (_, width: string, part: string) =>
      (parts[part] ?? '').padStart(Number(width), '0'),
    );
    return path.resolve(job.request.workDir, name);
  }

  find(id: string): MockJob[] {
    const match = /^(\d+)(?:_(\d+|\[[\d,-]+\]))?$/.exec(id);
    if (match === null) return [];
    const number = Number(match[1]);
    const wanted = match[2]?.replaceAll(/[[\]]/g, '');
    return [...this.jobs.values()].filter((job) => {
      if (wanted === undefined) return job.id === number || job.array?.jobId === number;
      return job.array?.jobId === number && wantedIndices(wanted).includes(job.array.index);
    });
  }

  /** Pending and running ones; a test asserts that there are none. */
  unfinished(): string[] {
    return [...this.jobs.values()]
      .filter(({ state }) => !ENDED.has(state))
      .map((job) => `${jobName(job)} ${job.state}`);
  }

  #jobTimer(job: MockJob, delayMs: number, action: () => void): void {
    job.timers.push(this.#after(delayMs, action));
  }

  #after(delayMs: number, action: () => void): NodeJS.Timeout {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        if (!this.#closed) action();
      },
      Math.min(delayMs, 2 ** 31 - 1),
    );
    // None keeps the test's process alive.
    this.#timers.add(timer.unref());
    return timer;
  }

  /** Kills everything that still runs. Resolves when it is gone. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (let left = this.processes(); left.length > 0; left = this.processes()) {
      signalProcesses(left, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
}

function wantedIndices(text: string): readonly number[] {
  return parseArray(text)?.indices ?? [];
}
