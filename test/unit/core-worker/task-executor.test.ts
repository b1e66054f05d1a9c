import test from 'ava';
import fc from 'fast-check';
import { TaskExecutor, type QueuedTask } from '../../../src/core-worker/task-executor.js';
import { seededAsync } from '../../helpers/seed.js';

interface Task extends QueuedTask {
  readonly number: number;
  /** Milliseconds that it computes; undefined: it is asynchronous and ends when told. */
  readonly ms: number | undefined;
  end?: () => void;
}

class Rig {
  nowMs = 0;
  readonly started: number[] = [];
  readonly ended: number[] = [];
  readonly givenBack: number[] = [];
  readonly blocked: boolean[] = [];
  readonly running = new Map<number, Task>();
  /** Replies that are still in this process, and who waits for them to leave. */
  held: number[] = [];
  leave: (() => void) | undefined;
  readonly executor: TaskExecutor<Task>;
  #count = 0;

  constructor() {
    this.executor = new TaskExecutor<Task>({
      run: (task) => {
        this.started.push(task.number);
        if (task.ms !== undefined) {
          this.nowMs += task.ms;
          this.#done(task);
          return undefined;
        }
        this.running.set(task.number, task);
        return new Promise<void>((resolve) => {
          task.end = () => {
            this.#done(task);
            resolve();
          };
        });
      },
      giveBack: (task) => this.givenBack.push(task.number),
      blocked: (isBlocked) => this.blocked.push(isBlocked),
      nowMs: () => this.nowMs,
      afterReplies: (callback) => (this.leave = callback),
    });
  }

  #done(task: Task): void {
    this.running.delete(task.number);
    this.ended.push(task.number);
    this.held.push(task.number);
  }

  push(kind: string, ms?: number, isActorTask = false): Task {
    const task: Task = { number: this.#count++, kind, ms, isActorTask };
    this.executor.push(task);
    return task;
  }

  /** The event loop turns: what was answered leaves. */
  turn(): void {
    const { leave } = this;
    this.leave = undefined;
    this.held = [];
    leave?.();
  }
}

const microtasks = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

test('answers leave before a task that is long, or of which nothing is known, begins', (t) => {
  const rig = new Rig();
  rig.push('short', 0.1);
  rig.push('long', 500);
  t.deepEqual(rig.started, [0], 'nothing is known of the second');
  rig.turn();
  t.deepEqual(rig.started, [0, 1]);
  rig.turn();
  rig.push('short', 0.1);
  rig.push('short', 0.1);
  t.deepEqual(rig.started, [0, 1, 2, 3], 'short ones follow each other');
  rig.push('long', 500);
  t.deepEqual(rig.started, [0, 1, 2, 3]);
  rig.turn();
  t.deepEqual(rig.started, [0, 1, 2, 3, 4]);
});

test('no answer is held up by more than a millisecond of short tasks', (t) => {
  const rig = new Rig();
  rig.push('short', 0.3);
  rig.turn();
  for (let i = 0; i < 20; i++) rig.push('short', 0.3);
  t.is(rig.started.length, 6);
  rig.turn();
  t.is(rig.started.length, 11);
});

test('a lone task never waits for the event loop', (t) => {
  const rig = new Rig();
  for (let i = 0; i < 5; i++) {
    rig.push('call', 0.5);
    t.is(rig.started.length, i + 1);
    rig.turn();
    rig.nowMs += 100;
  }
});

test('while the running task waits, the others are given back', async (t) => {
  const rig = new Rig();
  const outer = rig.push('outer');
  rig.push('inner', 1);
  const endWait = rig.executor.beginWait();
  t.deepEqual(rig.givenBack, [1]);
  t.deepEqual(rig.blocked, [true]);
  rig.push('inner', 1);
  t.deepEqual(rig.givenBack, [1, 2]);
  endWait();
  t.deepEqual(rig.blocked, [true, false]);
  rig.push('inner', 1);
  outer.end?.();
  await microtasks();
  rig.turn();
  t.deepEqual(rig.ended, [0, 3]);
});

test('methods of an actor are never given back and stay in order', async (t) => {
  const rig = new Rig();
  const first = rig.push('a', undefined, true);
  rig.push('b', 1, true);
  const endWait = rig.executor.beginWait();
  rig.push('c', 1, true);
  t.deepEqual(rig.blocked, [true]);
  t.deepEqual(rig.givenBack, []);
  endWait();
  first.end?.();
  await microtasks();
  rig.turn();
  await microtasks();
  rig.turn();
  t.deepEqual(rig.ended, [0, 1, 2]);
});

test('an actor that runs several methods is blocked only when all of them wait', (t) => {
  const rig = new Rig();
  rig.executor.setMaxConcurrency(2);
  rig.push('a', undefined, true);
  rig.push('b', undefined, true);
  rig.executor.beginWait();
  t.deepEqual(rig.blocked, []);
  const endWait = rig.executor.beginWait();
  t.deepEqual(rig.blocked, [true]);
  endWait();
  t.deepEqual(rig.blocked, [true, false]);
});

test('what a task left waiting behind does not count for the next one', async (t) => {
  const rig = new Rig();
  const first = rig.push('a');
  const endWait = rig.executor.beginWait();
  first.end?.();
  await microtasks();
  rig.turn();
  t.deepEqual(rig.blocked, [true, false]);
  rig.push('a');
  rig.push('a', 1);
  t.deepEqual(rig.givenBack, []);
  endWait();
  rig.executor.beginWait();
  t.deepEqual(rig.givenBack, [2]);
});

test('tasks whose caller is gone are forgotten', async (t) => {
  const rig = new Rig();
  const first = rig.push('a');
  rig.push('b', 1);
  rig.push('c', 1);
  rig.executor.removeQueued((task) => task.number === 1);
  first.end?.();
  await microtasks();
  rig.turn();
  t.deepEqual(rig.ended, [0, 2]);
});

test('every task is run once or given back, in order, never more at a time than allowed', async (t) => {
  const operation = fc.record({
    kind: fc.nat({ max: 5 }),
    pick: fc.nat(),
    ms: fc.double({ min: 0, max: 3, noNaN: true }),
  });
  const property = fc.asyncProperty(
    fc.array(operation, { maxLength: 200, size: 'max' }),
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
    async (operations, maxConcurrency, isActor) => {
      const rig = new Rig();
      rig.executor.setMaxConcurrency(maxConcurrency);
      let pushed = 0;
      const waits: (() => void)[] = [];
      for (const { kind, pick, ms } of operations) {
        if (kind <= 1) rig.push(`k${pick % 3}`, pick % 2 === 0 ? ms : undefined, isActor);
        if (kind <= 1) pushed++;
        const running = [...rig.running.values()];
        if (kind === 2) running[pick % Math.max(1, running.length)]?.end?.();
        else if (kind === 3) waits.push(rig.executor.beginWait());
        else if (kind === 4) waits.shift()?.();
        else if (kind === 5) rig.turn();
        await microtasks();
        if (rig.running.size > maxConcurrency) throw new Error(`${rig.running.size} tasks run at a time`);
      }
      for (const endWait of waits) endWait();
      for (let i = 0; i < 3 * pushed + 5; i++) {
        for (const task of rig.running.values()) task.end?.();
        rig.turn();
        await microtasks();
      }
      if (rig.started.length + rig.givenBack.length !== pushed) throw new Error('tasks are lost');
      if (rig.ended.length !== rig.started.length) throw new Error('tasks never end');
      if (isActor && rig.givenBack.length > 0) throw new Error('methods are given back');
      if (rig.started.some((number, index) => index > 0 && number < rig.started[index - 1]!)) {
        throw new Error('order is not kept');
      }
    },
  );
  await seededAsync(t, property, 200);
});
