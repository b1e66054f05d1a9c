import { Fifo } from './fifo.js';

export interface ActorQueueEffects<Call, Failure> {
  /** Send it; answered by {@link ActorQueue.completed}. */
  send(call: Call): void;
  fail(call: Call, failure: Failure): void;
}

interface Entry<Call> {
  readonly call: Call;
  isReady: boolean;
}

/**
 * The method calls of one process on one actor. They are sent in the order in which they were made, each when its arguments are
 * resolved and all before it have been sent, and only while the actor is connected.
 */
export class ActorQueue<Call, Failure> {
  readonly #effects: ActorQueueEffects<Call, Failure>;
  readonly #waiting = new Fifo<Entry<Call>>();
  readonly #unready = new Map<Call, Entry<Call>>();
  /** Calls whose arguments failed: they are skipped. */
  readonly #dropped = new Set<Call>();
  readonly #sent = new Set<Call>();
  #isConnected = false;
  #death: { readonly failure: Failure } | undefined;

  constructor(effects: ActorQueueEffects<Call, Failure>) {
    this.#effects = effects;
  }

  /** Calls that have no answer yet. */
  get size(): number {
    return this.#waiting.length - this.#dropped.size + this.#sent.size;
  }

  get isDead(): boolean {
    return this.#death !== undefined;
  }

  submit(call: Call, isReady: boolean): void {
    if (this.#death !== undefined) {
      this.#effects.fail(call, this.#death.failure);
      return;
    }
    const entry = { call, isReady };
    this.#waiting.push(entry);
    if (!isReady) this.#unready.set(call, entry);
    this.#pump();
  }

  /** Its arguments are resolved. */
  ready(call: Call): void {
    const entry = this.#unready.get(call);
    if (entry === undefined) return;
    this.#unready.delete(call);
    entry.isReady = true;
    this.#pump();
  }

  /** Its arguments failed and with them the call. */
  dropped(call: Call): void {
    if (!this.#unready.delete(call)) return;
    this.#dropped.add(call);
    this.#pump();
  }

  connected(): void {
    this.#isConnected = true;
    this.#pump();
  }

  /** Returns the calls that were sent and have no answer: whether they ran is not known. */
  disconnected(): Call[] {
    this.#isConnected = false;
    const lost = [...this.#sent];
    this.#sent.clear();
    return lost;
  }

  completed(call: Call): void {
    this.#sent.delete(call);
  }

  /** For good: everything unanswered fails, and every later call. */
  died(failure: Failure): void {
    if (this.#death !== undefined) return;
    this.#death = { failure };
    this.#isConnected = false;
    const lost = [...this.#sent];
    this.#sent.clear();
    this.#unready.clear();
    for (const call of lost) this.#effects.fail(call, failure);
    for (const { call } of this.#waiting.drain()) {
      if (!this.#dropped.delete(call)) this.#effects.fail(call, failure);
    }
  }

  #pump(): void {
    if (!this.#isConnected) return;
    for (let entry = this.#waiting.peek(); entry !== undefined; entry = this.#waiting.peek()) {
      const isDropped = this.#dropped.delete(entry.call);
      if (!isDropped && !entry.isReady) return;
      this.#waiting.shift();
      if (isDropped) continue;
      this.#sent.add(entry.call);
      this.#effects.send(entry.call);
    }
  }
}
