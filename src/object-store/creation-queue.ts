import { Deferred } from './deferred.js';
import type { Allocation, CreateObjectOptions } from './types.js';
import type { ObjectId } from '../common/ids.js';

export interface CreationRequest {
  readonly id: ObjectId;
  readonly sizeBytes: number;
  readonly options: CreateObjectOptions;
}

/** What the queue asks of the store. */
export interface Room {
  /** Makes the object if there is room now, evicting if it must; throws when it can never be made. */
  tryCreate(request: CreationRequest): Allocation | undefined;
  /** Whether the heap is being given more memory; the end of that calls {@link CreationQueue.serve}. */
  isGrowing(): boolean;
  /** Whether memory may come back without any owner releasing a reference first. */
  mayBeFreed(): boolean;
  requestGc(): Promise<void>;
  /** The error that names the sizes. */
  fullError(sizeBytes: number): Error;
}

interface Waiter extends CreationRequest {
  readonly result: Deferred<Allocation>;
  /** Fails the call; started when it is the first in the queue, and again whenever memory is freed. */
  timer: NodeJS.Timeout | undefined;
  gc: 'not asked' | 'asked' | 'settled';
}

/**
 * The calls of `create` for which there is no room yet. They are served strictly in order, so that a large object is not starved by
 * small ones. The first one asks for a garbage collection, once, and fails when nothing was freed for its time-out, or as soon
 * as the collection has brought nothing and nothing else may be freed.
 */
export class CreationQueue {
  readonly #room: Room;
  readonly #timeoutMs: number;
  readonly #gcSettleMs: number;
  readonly #waiting: Waiter[] = [];

  constructor(room: Room, options: { readonly timeoutMs: number; readonly gcSettleMs: number }) {
    this.#room = room;
    this.#timeoutMs = options.timeoutMs;
    this.#gcSettleMs = options.gcSettleMs;
  }

  get length(): number {
    return this.#waiting.length;
  }

  /** Resolves when it is this request's turn and there is room. */
  async add(request: CreationRequest): Promise<Allocation> {
    if (this.#waiting.length === 0) {
      const allocation = this.#room.tryCreate(request);
      if (allocation !== undefined) return allocation;
    }
    const waiter: Waiter = { ...request, result: new Deferred(), timer: undefined, gc: 'not asked' };
    this.#waiting.push(waiter);
    if (this.#waiting.length === 1) this.#attend(waiter);
    return waiter.result.promise;
  }

  /** There may be room. */
  serve(): void {
    for (let head = this.#waiting[0]; head !== undefined; head = this.#waiting[0]) {
      try {
        const allocation = this.#room.tryCreate(head);
        if (allocation === undefined) {
          this.#attend(head);
          return;
        }
        this.#dismiss(head).resolve(allocation);
      } catch (error) {
        this.#dismiss(head).reject(error);
      }
    }
  }

  /** Memory was freed: whoever waits may hope again. */
  noteFreed(): void {
    this.#waiting[0]?.timer?.refresh();
  }

  /** Fails those that `which` picks. */
  reject(error: Error, which: (options: CreateObjectOptions) => boolean = () => true): void {
    for (const waiter of this.#waiting.filter(({ options }) => which(options))) this.#dismiss(waiter).reject(error);
  }

  #attend(head: Waiter): void {
    if (this.#room.isGrowing()) return;
    head.timer ??= setTimeout(() => {
      this.#fail(head);
    }, head.options.timeoutMs ?? this.#timeoutMs);
    if (head.gc === 'settled' && !this.#room.mayBeFreed()) this.#fail(head);
    if (head.gc !== 'not asked') return;
    head.gc = 'asked';
    const settle = (): void => {
      setTimeout(() => {
        head.gc = 'settled';
        this.serve();
      }, this.#gcSettleMs).unref();
    };
    this.#room.requestGc().then(settle, settle);
  }

  #fail(head: Waiter): void {
    this.#dismiss(head).reject(this.#room.fullError(head.sizeBytes));
    // Not at once: this is called while the queue is being served.
    queueMicrotask(() => {
      this.serve();
    });
  }

  #dismiss(waiter: Waiter): Deferred<Allocation> {
    this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
    clearTimeout(waiter.timer);
    return waiter.result;
  }
}
