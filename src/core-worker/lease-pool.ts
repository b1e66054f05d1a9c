import { DurationEstimate } from './duration-estimate.js';
import { Fifo } from './fifo.js';

export interface PoolTask {
  /** Gets a worker for itself: it may run only once, or may be what killed a worker before. */
  readonly solo: boolean;
}

/** A worker that this owner may send tasks of one scheduling class to. */
export interface Lease<Task, Worker> {
  readonly worker: Worker;
  /** Sent and not answered, in the order in which the worker runs them. */
  readonly tasks: Set<Task>;
  readonly grantedAtMs: number;
  idleSinceMs: number;
  /** It waits inside a task and gives back what it is sent, until that task is done. */
  blocked: boolean;
  /** Held for so long that others get their turn: gets no more tasks and goes back when it is through. */
  draining: boolean;
  /** Runs a solo task. */
  solo: boolean;
}

export interface LeasePoolOptions {
  readonly leaseIdleMs: number;
  readonly leaseMaxMs: number;
  readonly pipelineBudgetMs: number;
  readonly pipelineMaxDepth: number;
  readonly maxPendingLeases: number;
}

export interface LeasePoolEffects<Task, Worker, Place> {
  /** Ask for a lease; `at` undefined is the local raylet. Answered by granted, spilled, canceled, failed or lost. */
  request(request: number, ask: { at: Place | undefined; spillbackCount: number; first: Task }): void;
  cancel(request: number): void;
  /** Send the task; answered by completed, returned, or broken for the lease. */
  push(task: Task, lease: Lease<Task, Worker>): void;
  giveBack(lease: Lease<Task, Worker>): void;
  /** Call {@link LeasePool.tick} at this time; at most one call is outstanding. */
  wakeAt(timeMs: number): void;
}

/** A raylet that failed this often in a row to give a worker will not do better for the tasks that wait now. */
const MAX_FAILURES = 3;

/**
 * The tasks of one scheduling class of one owner that wait for a worker, and the workers leased for them.
 *
 * Leases are asked for as long as tasks wait, used for as long as there are tasks, and given back when idle. Each worker gets as many
 * tasks ahead as it can run within `pipelineBudgetMs` if all are as slow as the slowest recent one: a slow task never has
 * others waiting behind it for long. The least loaded worker comes first.
 */
export class LeasePool<Task extends PoolTask, Worker, Place> {
  readonly #options: LeasePoolOptions;
  readonly #effects: LeasePoolEffects<Task, Worker, Place>;
  readonly #queue = new Fifo<Task>();
  readonly #leases = new Set<Lease<Task, Worker>>();
  /** Leases that may get a task, by the number of tasks they have. */
  readonly #levels: Set<Lease<Task, Worker>>[] = [];
  /** No lease is on a lower level. */
  #lowest = 0;
  readonly #requests = new Set<number>();
  readonly #canceled = new Set<number>();
  #nextRequest = 1;
  #failures = 0;
  #wakeIsSet = false;
  readonly #durations = new DurationEstimate();

  constructor(options: LeasePoolOptions, effects: LeasePoolEffects<Task, Worker, Place>) {
    this.#options = options;
    this.#effects = effects;
  }

  get queued(): number {
    return this.#queue.length;
  }

  get leases(): ReadonlySet<Lease<Task, Worker>> {
    return this.#leases;
  }

  /** Requests that wait for an answer and were not cancelled. */
  get pendingRequests(): number {
    return this.#requests.size;
  }

  get isIdle(): boolean {
    return this.#queue.length + this.#leases.size + this.#requests.size + this.#canceled.size === 0;
  }

  /** How many tasks a worker gets at a time now. */
  get depth(): number {
    const { ms } = this.#durations;
    if (ms === undefined) return 1;
    const { pipelineBudgetMs, pipelineMaxDepth } = this.#options;
    return Math.max(1, Math.min(pipelineMaxDepth, Math.floor(pipelineBudgetMs / Math.max(ms, 1e-3))));
  }

  submit(task: Task): void {
    this.#queue.push(task);
    this.#dispatch();
  }

  /** In front of the others: it was sent before. */
  resubmit(task: Task): void {
    this.#queue.unshift(task);
    this.#dispatch();
  }

  granted(request: number, worker: Worker, nowMs: number): Lease<Task, Worker> {
    const lease: Lease<Task, Worker> = {
      worker,
      tasks: new Set(),
      grantedAtMs: nowMs,
      idleSinceMs: nowMs,
      blocked: false,
      draining: false,
      solo: false,
    };
    this.#forget(request);
    this.#failures = 0;
    this.#leases.add(lease);
    this.#place(lease);
    this.#dispatch();
    if (lease.tasks.size === 0) this.#wake(nowMs + this.#options.leaseIdleMs);
    return lease;
  }

  /** The raylet knows a better one. */
  spilled(request: number, at: Place, spillbackCount: number): void {
    const wanted = this.#requests.has(request);
    this.#forget(request);
    const first = this.#queue.peek();
    if (wanted && first !== undefined) this.#ask(at, spillbackCount, first);
    this.#dispatch();
  }

  canceled(request: number): void {
    this.#forget(request);
    this.#dispatch();
  }

  /** The raylet that was asked is gone. */
  lost(request: number): void {
    this.canceled(request);
  }

  /** The raylet could not start a worker. Returns the tasks that will not get one: they fail with the raylet's error. */
  failed(request: number): Task[] {
    const wanted = this.#requests.has(request);
    this.#forget(request);
    if (wanted) this.#failures++;
    if (this.#failures >= MAX_FAILURES && this.#leases.size === 0) {
      this.#failures = 0;
      const tasks = this.#queue.drain();
      this.#dispatch();
      return tasks;
    }
    this.#dispatch();
    return [];
  }

  completed(task: Task, lease: Lease<Task, Worker>, durationMs: number, nowMs: number): void {
    this.#durations.add(durationMs);
    this.#take(task, lease);
    lease.blocked = false;
    if (this.#queue.length > 0 && nowMs - lease.grantedAtMs >= this.#options.leaseMaxMs) lease.draining = true;
    this.#settle(lease, nowMs);
  }

  /** The worker gave the task back unexecuted. It is queued again. */
  returned(task: Task, lease: Lease<Task, Worker>, nowMs: number): void {
    this.#take(task, lease);
    this.#queue.unshift(task);
    lease.blocked = true;
    // With nothing running it will not go on: it is about to end.
    if (lease.tasks.size === 0) lease.draining = true;
    this.#settle(lease, nowMs);
  }

  /** The worker is gone. Returns the tasks it had, the first one first: they may or may not have been run. */
  broken(lease: Lease<Task, Worker>): Task[] {
    if (!this.#leases.delete(lease)) return [];
    this.#unplace(lease);
    const tasks = [...lease.tasks];
    lease.tasks.clear();
    this.#dispatch();
    return tasks;
  }

  /** Gives back leases that have been idle for long enough. */
  tick(nowMs: number): void {
    this.#wakeIsSet = false;
    let next = Infinity;
    for (const lease of this.#levels[0] ?? []) {
      const dueMs = lease.idleSinceMs + this.#options.leaseIdleMs;
      if (dueMs <= nowMs) this.#giveBack(lease);
      else next = Math.min(next, dueMs);
    }
    if (next < Infinity) this.#wake(next);
  }

  /** Leases of workers that match get no more tasks, and go back when they are through. */
  drain(matches: (worker: Worker) => boolean): void {
    for (const lease of [...this.#leases]) {
      if (lease.draining || !matches(lease.worker)) continue;
      this.#unplace(lease);
      lease.draining = true;
      if (lease.tasks.size === 0) this.#giveBack(lease);
    }
    this.#dispatch();
  }

  /** Tasks that no worker has, the first to go first. */
  waiting(): Iterable<Task> {
    return this.#queue;
  }

  /** Gives everything back. Returns the tasks that wait. */
  close(): Task[] {
    const tasks = this.#queue.drain();
    this.#dispatch();
    for (const lease of [...this.#leases]) this.#giveBack(lease);
    return tasks;
  }

  #settle(lease: Lease<Task, Worker>, nowMs: number): void {
    if (!this.#leases.has(lease)) return;
    if (lease.tasks.size === 0) {
      lease.solo = false;
      lease.idleSinceMs = nowMs;
      if (lease.draining) this.#giveBack(lease);
    }
    this.#place(lease);
    this.#dispatch();
    if (lease.tasks.size === 0 && this.#leases.has(lease)) this.#wake(nowMs + this.#options.leaseIdleMs);
  }

  #dispatch(): void {
    for (let task = this.#queue.peek(); task !== undefined; task = this.#queue.peek()) {
      const lease = this.#pick(task.solo ? 1 : this.depth);
      if (lease === undefined) break;
      this.#queue.shift();
      this.#unplace(lease);
      lease.tasks.add(task);
      lease.solo = task.solo;
      this.#place(lease);
      this.#effects.push(task, lease);
    }
    this.#adjustRequests();
  }

  /** The lease with the fewest tasks, if it has fewer than `depth`. */
  #pick(depth: number): Lease<Task, Worker> | undefined {
    while (this.#lowest < this.#levels.length && this.#levels[this.#lowest]!.size === 0) this.#lowest++;
    if (this.#lowest >= Math.min(depth, this.#levels.length)) return undefined;
    for (const lease of this.#levels[this.#lowest]!) return lease;
    return undefined;
  }

  #adjustRequests(): void {
    const wanted = Math.min(this.#queue.length, this.#options.maxPendingLeases);
    const first = this.#queue.peek();
    while (first !== undefined && this.#requests.size < wanted) this.#ask(undefined, 0, first);
    if (this.#requests.size <= wanted) return;
    // The youngest first: the oldest has waited longest in the raylet's queue.
    const youngest = [...this.#requests].slice(wanted);
    for (const request of youngest) {
      this.#requests.delete(request);
      this.#canceled.add(request);
      this.#effects.cancel(request);
    }
  }

  #ask(at: Place | undefined, spillbackCount: number, first: Task): void {
    const request = this.#nextRequest++;
    this.#requests.add(request);
    this.#effects.request(request, { at, spillbackCount, first });
  }

  #forget(request: number): void {
    this.#requests.delete(request);
    this.#canceled.delete(request);
  }

  #take(task: Task, lease: Lease<Task, Worker>): void {
    this.#unplace(lease);
    lease.tasks.delete(task);
  }

  #place(lease: Lease<Task, Worker>): void {
    if (lease.blocked || lease.draining || lease.solo || !this.#leases.has(lease)) return;
    const level = lease.tasks.size;
    while (this.#levels.length <= level) this.#levels.push(new Set());
    this.#levels[level]!.add(lease);
    this.#lowest = Math.min(this.#lowest, level);
  }

  #unplace(lease: Lease<Task, Worker>): void {
    this.#levels[lease.tasks.size]?.delete(lease);
  }

  #giveBack(lease: Lease<Task, Worker>): void {
    this.#leases.delete(lease);
    this.#unplace(lease);
    this.#effects.giveBack(lease);
  }

  #wake(timeMs: number): void {
    if (this.#wakeIsSet) return;
    this.#wakeIsSet = true;
    this.#effects.wakeAt(timeMs);
  }
}
