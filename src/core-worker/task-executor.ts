import { DurationEstimate } from './duration-estimate.js';
import { Fifo } from './fifo.js';

/** A task, constructor or method call that was sent here. */
export interface QueuedTask {
  /** What runs, for the estimate of how long it takes. */
  readonly kind: string;
  /** Actor methods stay in their order and are never given back. */
  readonly isActorTask: boolean;
}

export interface TaskExecutorEffects<Task> {
  /** Runs the task and answers it; never throws. What it returns settles when the task is done. */
  run(task: Task): void | Promise<void>;
  /** Answers that the task was not run. */
  giveBack(task: Task): void;
  /** All running tasks wait (true), or one of them goes on (false). */
  blocked(isBlocked: boolean): void;
  nowMs(): number;
  /** Calls back when everything that was answered so far has left the process. */
  afterReplies(callback: () => void): void;
}

/** Replies do not wait longer than this for the end of later tasks. */
const MAX_HOLD_UP_MS = 1;

/**
 * Runs what is sent to a worker: one task at a time in the order of arrival, or up to `maxConcurrency` methods of an actor.
 *
 * User code may compute for minutes without yielding, and nothing leaves the process meanwhile. So the executor lets replies out before
 * it starts something that is known, or not known not, to take long, and after each millisecond of short tasks.
 *
 * While every running task waits in `get` or `wait`, tasks that have not started are given back: what is waited for may
 * be one of them, or be queued behind them elsewhere.
 */
export class TaskExecutor<Task extends QueuedTask> {
  readonly #effects: TaskExecutorEffects<Task>;
  readonly #queue = new Fifo<Task>();
  readonly #durations = new Map<string, DurationEstimate>();
  #maxConcurrency = 1;
  #running = 0;
  #waits = 0;
  /** Counts the times at which nothing was running. */
  #episode = 0;
  #isBlocked = false;
  #pumping = false;
  #yielding = false;
  /** When the oldest reply that may not have left yet was given. */
  #heldSinceMs: number | undefined;

  constructor(effects: TaskExecutorEffects<Task>) {
    this.#effects = effects;
  }

  get queued(): number {
    return this.#queue.length;
  }

  get running(): number {
    return this.#running;
  }

  /** Methods that run at the same time; they start in order. */
  setMaxConcurrency(maxConcurrency: number): void {
    this.#maxConcurrency = maxConcurrency;
  }

  push(task: Task): void {
    if (this.#isBlocked && !task.isActorTask) {
      this.#effects.giveBack(task);
      return;
    }
    this.#queue.push(task);
    this.#pump();
  }

  /** Forgets queued tasks for which nobody waits any more. */
  removeQueued(isGone: (task: Task) => boolean): void {
    for (const task of this.#queue.drain()) if (!isGone(task)) this.#queue.push(task);
  }

  /** Something in a running task waits for objects, until the returned function is called. */
  beginWait(): () => void {
    if (this.#running === 0) return () => undefined;
    const episode = this.#episode;
    this.#waits++;
    this.#updateBlocked();
    return () => {
      // What a task left waiting behind does not count for later ones.
      if (episode !== this.#episode) return;
      this.#waits--;
      this.#updateBlocked();
    };
  }

  #updateBlocked(): void {
    const isBlocked = this.#running > 0 && this.#waits >= this.#running;
    if (isBlocked === this.#isBlocked) return;
    this.#isBlocked = isBlocked;
    this.#effects.blocked(isBlocked);
    if (!isBlocked) return;
    for (const task of this.#queue.drain()) {
      if (task.isActorTask) this.#queue.push(task);
      else this.#effects.giveBack(task);
    }
  }

  #pump(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    while (this.#running < this.#maxConcurrency && !this.#yielding) {
      const task = this.#queue.peek();
      if (task === undefined) break;
      if (this.#mustYieldBefore(task)) {
        this.#yielding = true;
        break;
      }
      this.#queue.shift();
      this.#start(task);
    }
    this.#pumping = false;
  }

  readonly #repliesHaveLeft = (): void => {
    this.#heldSinceMs = undefined;
    this.#yielding = false;
    this.#pump();
  };

  #mustYieldBefore(task: Task): boolean {
    if (this.#heldSinceMs === undefined) return false;
    const expectedMs = this.#durations.get(task.kind)?.ms;
    if (expectedMs === undefined || expectedMs > MAX_HOLD_UP_MS) return true;
    return this.#effects.nowMs() - this.#heldSinceMs > MAX_HOLD_UP_MS;
  }

  #start(task: Task): void {
    this.#running++;
    const startMs = this.#effects.nowMs();
    const done = this.#effects.run(task);
    if (done === undefined) {
      this.#finish(task, startMs);
      if (this.#waits > 0) this.#updateBlocked();
    } else {
      void done.then(() => {
        this.#finish(task, startMs);
        this.#updateBlocked();
        this.#pump();
      });
      this.#updateBlocked();
    }
  }

  #finish(task: Task, startMs: number): void {
    this.#running--;
    if (this.#running === 0) {
      this.#waits = 0;
      this.#episode++;
    }
    const nowMs = this.#effects.nowMs();
    if (this.#heldSinceMs === undefined) {
      this.#heldSinceMs = nowMs;
      this.#effects.afterReplies(this.#repliesHaveLeft);
    }
    let durations = this.#durations.get(task.kind);
    if (durations === undefined) this.#durations.set(task.kind, (durations = new DurationEstimate()));
    durations.add(nowMs - startMs);
  }
}
