import type { Clock } from '../common/clock.js';
import { ClusterStartError, ShutdownError, type RayError } from '../common/errors.js';
import type { JobId } from '../common/ids.js';
import type { Logger } from '../telemetry/logger.js';
import { poolKey, type WorkerProcess, type WorkerRegistration } from './worker-process.js';

export interface WorkerPoolOptions {
  readonly spawn: (execArgv: readonly string[]) => WorkerProcess;
  /** Workers that are kept ready: those which run tasks, wait for work, or start. One per CPU. */
  readonly target: number;
  readonly maxStarting: number;
  /** Processes in all; who needs one more waits until one ends. */
  readonly maxWorkers: number;
  readonly startTimeoutMs: number;
  /** After this time idle workers beyond `target` are told to go. */
  readonly idleMs: number;
  readonly killGraceMs: number;
  readonly clock: Clock;
  readonly log: Logger;
  /** A worker that had registered is gone. Called once for each, before what it held is given to others. */
  readonly onDeath: (worker: WorkerProcess, reason: string) => void;
  /** A worker has been idle for too long. It may refuse: what it owns would die with it. */
  readonly onSurplus: (worker: WorkerProcess) => void;
}

interface Wanted {
  readonly jobId: JobId;
  readonly key: string;
  readonly execArgv: readonly string[];
  readonly outlivesJob: boolean;
  readonly resolve: (worker: WorkerProcess) => void;
  readonly reject: (error: RayError) => void;
}

/** A worker on order. */
export interface WorkerOrder {
  readonly worker: Promise<WorkerProcess>;
  /** The promise rejects, unless a worker was found already. */
  cancel(): void;
}

/**
 * The worker processes of a node.
 *
 * A worker is started with the node options of some job (`execArgv`), registers, is idle, and belongs to one job from its
 * first lease on. Orders are served first come, first served, with an idle worker of the job, else an idle one of nobody
 * with the same options, else the next that starts.
 */
export class WorkerPool {
  readonly #options: WorkerPoolOptions;
  readonly #workers = new Map<string, WorkerProcess>();
  #wanted: Wanted[] = [];
  /** What workers kept ready are started with: the options of the job that came last. */
  #readyExecArgv: readonly string[] | undefined;
  #cancelExpiry: (() => void) | undefined;
  #isClosed = false;
  #isPrestarting = true;

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
  }

  /** Living ones, in the order in which they were started. */
  workers(): Iterable<WorkerProcess> {
    return this.#workers.values();
  }

  /** From now on workers with these options are kept ready. */
  prestart(execArgv: readonly string[]): void {
    this.#readyExecArgv = execArgv;
    this.#balance();
  }

  /** No workers are kept ready any more. */
  stopPrestart(): void {
    this.#isPrestarting = false;
  }

  /**
   * Rejects with ClusterStartError (naming the log, with its last lines) when the worker cannot start, ShutdownError when the job ends,
   * unless the order `outlivesJob` (default: false).
   */
  order(jobId: JobId, execArgv: readonly string[], outlivesJob = false): WorkerOrder {
    let wanted: Wanted | undefined;
    const worker = new Promise<WorkerProcess>((resolve, reject) => {
      wanted = { jobId, key: poolKey(execArgv), execArgv, outlivesJob, resolve, reject };
      this.#wanted.push(wanted);
    });
    this.#balance();
    return {
      worker,
      cancel: () => {
        if (wanted !== undefined) this.#refuse((other) => other === wanted, 'it was cancelled');
      },
    };
  }

  /** The process with this token has connected; `undefined` when this node started no such process, or not any more. */
  starting(startupToken: string): WorkerProcess | undefined {
    const worker = this.#workers.get(startupToken);
    return worker?.state === 'starting' ? worker : undefined;
  }

  registered(worker: WorkerProcess, registration: WorkerRegistration): void {
    worker.registration = registration;
    this.giveBack(worker);
  }

  /** The worker has nothing to do (any more). */
  giveBack(worker: WorkerProcess): void {
    if (worker.state === 'ending' || worker.state === 'dead') return;
    worker.state = 'idle';
    worker.isBlocked = false;
    worker.leaseId = undefined;
    worker.idleSinceMs = this.#options.clock.nowMs();
    this.#balance();
    this.#watchIdle();
  }

  /** Another worker may be needed in place of one that became an actor or waits. */
  changed(): void {
    this.#balance();
  }

  /** Resolves when the process is gone. */
  end(worker: WorkerProcess, reason: string): Promise<void> {
    return worker.end(reason, this.#options.killGraceMs);
  }

  /** Refuses what the job has ordered, but orders that outlive it, and ends its workers but those that `keep` accepts; resolves when their output is published. */
  async jobEnded(jobId: JobId, keep: (worker: WorkerProcess) => boolean): Promise<void> {
    this.#refuse((wanted) => wanted.jobId === jobId && !wanted.outlivesJob, 'its job has ended');
    const ended = [...this.#workers.values()].filter((worker) => worker.jobId === jobId && !keep(worker));
    await Promise.all(ended.map((worker) => this.end(worker, 'its job has ended').then(() => worker.flushed)));
  }

  /** Ends all workers; resolves when they are gone and their output is published. May be called twice. */
  async close(reason: string): Promise<void> {
    this.#isClosed = true;
    this.#cancelExpiry?.();
    this.#refuse(() => true, reason);
    await Promise.all([...this.#workers.values()].map((worker) => this.end(worker, reason).then(() => worker.flushed)));
  }

  #refuse(matches: (wanted: Wanted) => boolean, why: string): void {
    const refused = this.#wanted.filter(matches);
    if (refused.length === 0) return;
    this.#wanted = this.#wanted.filter((wanted) => !matches(wanted));
    for (const { reject } of refused) reject(new ShutdownError(`no worker is needed: ${why}`));
  }

  /** Serves orders with idle workers, and starts what is missing. */
  #balance(): void {
    if (this.#isClosed) return;
    this.#serve();
    const starting = new Map<string, number>();
    for (const { state, key } of this.#workers.values()) {
      if (state === 'starting') starting.set(key, (starting.get(key) ?? 0) + 1);
    }
    let room = Math.min(
      this.#options.maxStarting - [...starting.values()].reduce((sum, count) => sum + count, 0),
      this.#options.maxWorkers - this.#workers.size,
    );
    for (const { key, execArgv } of this.#wanted) {
      const onTheirWay = starting.get(key) ?? 0;
      if (onTheirWay > 0) starting.set(key, onTheirWay - 1);
      else if (room-- > 0) this.#start(execArgv);
    }
    const execArgv = this.#readyExecArgv;
    if (execArgv === undefined || !this.#isPrestarting) return;
    // Idle workers with the options of another job are of no use to this one, however many there are.
    const key = poolKey(execArgv);
    let ready = 0;
    for (const worker of this.#workers.values()) {
      const isFit = worker.key === key && (worker.state === 'starting' || worker.state === 'idle');
      if (isFit || (worker.state === 'leased' && !worker.isBlocked)) ready++;
    }
    for (; ready < this.#options.target && room-- > 0; ready++) this.#start(execArgv);
  }

  #serve(): void {
    if (this.#wanted.length === 0) return;
    const idle = [...this.#workers.values()].filter(({ state }) => state === 'idle');
    const unserved: Wanted[] = [];
    for (const wanted of this.#wanted) {
      const own = idle.findIndex(({ jobId, key }) => jobId === wanted.jobId && key === wanted.key);
      const found = own >= 0 ? own : idle.findIndex(({ jobId, key }) => jobId === undefined && key === wanted.key);
      if (found < 0) {
        unserved.push(wanted);
        continue;
      }
      const [worker] = idle.splice(found, 1);
      worker!.jobId = wanted.jobId;
      worker!.state = 'leased';
      wanted.resolve(worker!);
    }
    this.#wanted = unserved;
  }

  #start(execArgv: readonly string[]): void {
    const { spawn, clock, startTimeoutMs, log } = this.#options;
    const worker = spawn(execArgv);
    this.#workers.set(worker.startupToken, worker);
    log.debug('starts a worker', { pid: worker.pid });
    const cancelTimeout = clock.after(startTimeoutMs, () => {
      if (worker.state !== 'starting') return;
      worker.endReason = `it did not register within ${startTimeoutMs} ms`;
      worker.kill();
    });
    void worker.exited.then(async (reason) => {
      cancelTimeout();
      this.#workers.delete(worker.startupToken);
      if (worker.registration !== undefined) {
        this.#options.onDeath(worker, reason);
        this.#balance();
        return;
      }
      await worker.flushed;
      this.#startFailed(worker, reason);
    });
  }

  /** One order fails for each worker that did, so that a program that cannot start is not started for ever. */
  #startFailed(worker: WorkerProcess, reason: string): void {
    if (this.#isClosed) return;
    const tail = worker.errorTail;
    const said = tail === '' ? ' It wrote nothing to standard error.' : ` It wrote last:\n${tail}`;
    const error = new ClusterStartError(`a worker did not start: ${reason}.${said}`, {
      context: { pid: worker.pid, logFile: worker.logFile },
    });
    this.#options.log.error(error.message);
    if (this.#readyExecArgv !== undefined && poolKey(this.#readyExecArgv) === worker.key)
      this.#readyExecArgv = undefined;
    const first = this.#wanted.findIndex(({ key }) => key === worker.key);
    if (first >= 0) this.#wanted.splice(first, 1)[0]!.reject(error);
    this.#balance();
  }

  /** Sees to it that idle workers beyond the target are told to go in time. */
  #watchIdle(): void {
    if (this.#cancelExpiry !== undefined || this.#isClosed) return;
    this.#cancelExpiry = this.#options.clock.after(Math.max(this.#options.idleMs, 100), () => {
      this.#cancelExpiry = undefined;
      this.#expire();
    });
  }

  #expire(): void {
    const { clock, idleMs, target, onSurplus } = this.#options;
    const idle = [...this.#workers.values()]
      .filter(({ state }) => state === 'idle')
      .sort((a, b) => a.idleSinceMs - b.idleSinceMs);
    const surplus = idle.slice(0, Math.max(0, idle.length - target));
    for (const worker of surplus) if (clock.nowMs() - worker.idleSinceMs >= idleMs) onSurplus(worker);
    if (surplus.length > 0) this.#watchIdle();
  }
}
