import type { Clock } from '../common/clock.js';
import { GetTimeoutError, ObjectLostError } from '../common/errors.js';
import { toHex } from '../common/ids.js';
import { ModulesNotLoaded } from '../serialization/serializer.js';
import type { Contents, MemoryStore } from './memory-store.js';
import type { ObjectRef } from './object-ref.js';
import { asRayError, type Objects } from './objects.js';
import type { PendingTasks } from './pending-tasks.js';
import type { ReferenceCounter } from './reference-counter.js';

export interface GetsOptions {
  readonly clock: Clock;
  readonly memory: MemoryStore;
  readonly counter: ReferenceCounter;
  readonly objects: Objects;
  readonly pendingTasks: PendingTasks;
  /** In a worker: code of a task waits until the returned function is called. */
  readonly beginWait: () => (() => void) | undefined;
}

export interface WaitOptions {
  readonly numReturns: number;
  readonly timeoutMs?: number;
  readonly fetchLocal: boolean;
}

/** An object whose copies go away while it is read is looked for this often. */
const MAX_READS = 3;
/** Names of pending calls in the message of a time-out. */
const MAX_NAMED = 5;

/** Waiting for values and reading them. */
export class Gets {
  readonly #options: GetsOptions;

  constructor(options: GetsOptions) {
    this.#options = options;
  }

  /** When everything is at hand, the promise returned is resolved already. */
  get(refs: readonly ObjectRef[], timeoutMs?: number): Promise<unknown[]> {
    const values = new Array<unknown>(refs.length);
    try {
      for (let index = 0; index < refs.length; index++) {
        const read = this.#readNow(refs[index]!);
        if (read === undefined) return this.#getLater(refs, timeoutMs);
        values[index] = read.value;
      }
      return Promise.resolve(values);
    } catch (error) {
      if (error instanceof ModulesNotLoaded) return this.#getLater(refs, timeoutMs);
      return Promise.reject(error instanceof Error ? error : asRayError(error));
    }
  }

  #readNow(ref: ObjectRef): { value: unknown } | undefined {
    checkUsable(ref);
    const contents = this.#options.memory.get(ref.id);
    return contents === undefined ? undefined : this.#options.objects.read(ref.id, contents);
  }

  async #getLater(refs: readonly ObjectRef[], timeoutMs: number | undefined): Promise<unknown[]> {
    const wait = new Wait();
    const { beginWait, clock } = this.#options;
    const cancelTimer =
      timeoutMs === undefined
        ? undefined
        : clock.after(timeoutMs, () => {
            wait.fail(this.#timeout(refs, timeoutMs));
          });
    const endWait = beginWait();
    try {
      const reads = refs.map((ref) => this.#readLater(ref, wait));
      return await Promise.race([Promise.all(reads), wait.failed]);
    } finally {
      endWait?.();
      cancelTimer?.();
      wait.end();
    }
  }

  async #readLater(ref: ObjectRef, wait: Wait): Promise<unknown> {
    const { memory, objects } = this.#options;
    checkUsable(ref);
    this.#hold(ref, wait);
    for (let reads = 0; !wait.isOver(); reads++) {
      const contents = memory.get(ref.id) ?? (await this.#known(ref, wait));
      if (contents.kind === 'stored') {
        if (reads === MAX_READS) {
          throw new ObjectLostError(`${ref.toString()} went away from this node while it was read, ${reads} times`);
        }
        if (!objects.isLocal(ref.id, contents)) {
          try {
            await objects.fetchLocal(ref.id, contents, ref.owner);
          } catch (error) {
            // A borrowed object whose place was out of date has been forgotten: its owner knows better.
            if (reads > 0 || memory.knows(ref.id)) throw error;
            continue;
          }
          if (wait.isOver()) break;
        }
      }
      try {
        const read = objects.read(ref.id, contents);
        if (read !== undefined) return read.value;
      } catch (error) {
        if (!(error instanceof ModulesNotLoaded)) throw error;
        await error.ready;
      }
    }
    return undefined;
  }

  /** What is waited for stays, also when the ref is disposed of meanwhile: `using` without `await` is written easily. */
  #hold({ id, owner }: ObjectRef, wait: Wait): void {
    const { counter, objects } = this.#options;
    counter.hold(id, objects.isOwn(owner) ? undefined : owner);
    wait.add(() => {
      counter.drop(id);
    });
  }

  #known(ref: ObjectRef, wait: Wait): Promise<Contents> {
    return new Promise((resolve) => {
      wait.add(this.#options.objects.whenKnown(ref, resolve));
    });
  }

  #timeout(refs: readonly ObjectRef[], timeoutMs: number): GetTimeoutError {
    const { memory, pendingTasks } = this.#options;
    const pending = refs.filter((ref) => !this.#isReady(ref, true));
    const names = pending.slice(0, MAX_NAMED).map((ref) => {
      const task = pendingTasks.ofObject(ref.id);
      if (task !== undefined) return `${task.name} (waits for ${task.waitsFor})`;
      return `${ref.toString()} of ${memory.get(ref.id) === undefined ? 'another process' : 'another node'}`;
    });
    const more = pending.length > MAX_NAMED ? ` and ${pending.length - MAX_NAMED} more` : '';
    return new GetTimeoutError(
      `get took longer than ${timeoutMs} ms; ${pending.length} of ${refs.length} not there yet: ${names.join(', ')}${more}`,
      { context: { timeoutMs, pending: pending.length, first: pending[0] === undefined ? '' : toHex(pending[0].id) } },
    );
  }

  async wait(
    refs: readonly ObjectRef[],
    { numReturns, timeoutMs, fetchLocal }: WaitOptions,
  ): Promise<{ ready: ObjectRef[]; notReady: ObjectRef[] }> {
    const isReady = new Set<ObjectRef>();
    for (const ref of refs) if (this.#isReady(ref, fetchLocal)) isReady.add(ref);
    if (isReady.size < numReturns) {
      if (timeoutMs === 0) for (const ref of refs) this.#begin(ref, fetchLocal);
      else await this.#waitLater(refs, isReady, numReturns, timeoutMs, fetchLocal);
    }
    const ready: ObjectRef[] = [];
    const notReady: ObjectRef[] = [];
    for (const ref of refs) (isReady.has(ref) && ready.length < numReturns ? ready : notReady).push(ref);
    return { ready, notReady };
  }

  /** Sets going what has to happen before the ref is ready: whoever only looks, again and again, finds it one day. */
  #begin(ref: ObjectRef, fetchLocal: boolean): void {
    const { objects } = this.#options;
    const cancel = objects.whenKnown(ref, (contents) => {
      if (fetchLocal) objects.fetchLocal(ref.id, contents, ref.owner).catch(() => undefined);
    });
    cancel?.();
  }

  #isReady(ref: ObjectRef, fetchLocal: boolean): boolean {
    const contents = this.#options.memory.get(ref.id);
    return contents !== undefined && (!fetchLocal || this.#options.objects.isLocal(ref.id, contents));
  }

  async #waitLater(
    refs: readonly ObjectRef[],
    isReady: Set<ObjectRef>,
    numReturns: number,
    timeoutMs: number | undefined,
    fetchLocal: boolean,
  ): Promise<void> {
    const wait = new Wait();
    const { beginWait, clock, objects } = this.#options;
    const endWait = beginWait();
    try {
      await new Promise<void>((resolve) => {
        if (timeoutMs !== undefined) wait.add(clock.after(timeoutMs, resolve));
        const arrived = (ref: ObjectRef): void => {
          isReady.add(ref);
          if (isReady.size >= numReturns) resolve();
        };
        for (const ref of refs) {
          if (isReady.has(ref)) continue;
          this.#hold(ref, wait);
          const cancel = objects.whenKnown(ref, (contents) => {
            if (!fetchLocal) arrived(ref);
            // One that cannot be fetched is ready too: get says why.
            else objects.fetchLocal(ref.id, contents, ref.owner).then(() => { arrived(ref); }, () => { arrived(ref); }); // prettier-ignore
          });
          wait.add(cancel);
        }
      });
    } finally {
      endWait?.();
      wait.end();
    }
  }
}

function checkUsable(ref: ObjectRef): void {
  if (ref.isDisposed) throw new TypeError(`${ref.toString()} was disposed; it refers to nothing any more`);
}

/** What one `get` or `wait` has under way, to be ended with it. */
class Wait {
  readonly #cancels: (() => void)[] = [];
  #isOver = false;
  fail!: (error: Error) => void;
  readonly failed = new Promise<never>((_resolve, reject) => {
    this.fail = reject;
  });

  isOver(): boolean {
    return this.#isOver;
  }

  /** What is added after the end is ended at once. */
  add(cancel: (() => void) | undefined): void {
    if (this.#isOver) cancel?.();
    else if (cancel !== undefined) this.#cancels.push(cancel);
  }

  end(): void {
    this.#isOver = true;
    for (const cancel of this.#cancels) cancel();
  }
}
