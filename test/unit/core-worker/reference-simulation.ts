/** Processes that pass refs around over streams that keep order, with the counting of real ones. No clock, no I/O. */
import { newWorkerId, type ObjectId } from '../../../src/common/ids.js';
import { addressOf, type Address } from '../../../src/core-worker/address.js';
import {
  ReferenceCounter,
  ResultHolds,
  type Borrowing,
  type RefInfo,
} from '../../../src/core-worker/reference-counter.js';

/** Takes one of `n` ways; the test's source of randomness. */
export type Choose = (n: number) => number;

type Delivery = () => void;

/** One direction of a stream; closed with the process at either end. */
class Channel {
  readonly queue: Delivery[] = [];
}

/** The stream that `opener` opened to `other`. Stands for `opener` as borrower and as caller. */
class Stream {
  readonly forth = new Channel();
  readonly back = new Channel();

  constructor(
    readonly opener: Process,
    readonly other: Process,
  ) {}

  get isClosed(): boolean {
    return !this.opener.isAlive || !this.other.isAlive;
  }
}

interface RunningTask {
  readonly id: number;
  readonly stream: Stream;
  readonly args: readonly RefInfo[];
  readonly result: ObjectId;
}

export class Process {
  readonly address: Address;
  readonly counter: ReferenceCounter;
  readonly resultHolds: ResultHolds<number>;
  /** Ref objects of user code. */
  readonly refs: RefInfo[] = [];
  /** Values of owned objects: the refs inside. Absent: not known yet. */
  readonly values = new Map<ObjectId, readonly RefInfo[]>();
  readonly running: RunningTask[] = [];
  /** Requests without an answer; `end` lets go of what is held for one, answered or not. */
  readonly calls = new Map<number, { readonly to: Process; readonly end: () => void }>();
  /** All there ever were: each was asked for, and is answered or fails. */
  readonly #borrowings = new Map<Borrowing, Process>();
  isAlive = true;

  constructor(
    readonly world: World,
    readonly name: string,
  ) {
    const workerId = newWorkerId();
    this.address = addressOf({ nodeId: workerId as never, workerId, host: name, port: 0, socketPath: '' });
    this.counter = new ReferenceCounter({
      release: (id) => {
        this.values.delete(id);
      },
      borrow: (borrowing) => {
        this.#borrow(borrowing);
      },
      unborrow: (borrowing) => {
        this.#unborrow(borrowing);
      },
    });
    this.resultHolds = new ResultHolds(this.counter);
  }

  isOwn = (owner: Address): boolean => owner === this.address;

  #borrow(borrowing: Borrowing): void {
    const owner = this.world.processOf(borrowing.owner);
    this.#borrowings.set(borrowing, owner);
    if (!owner.isAlive) {
      this.world.soon(this, () => {
        this.counter.acknowledged(borrowing);
      });
      return;
    }
    const stream = this.world.stream(this, owner);
    stream.forth.queue.push(() => {
      owner.counter.addBorrower(borrowing.id, stream);
      stream.back.queue.push(() => {
        this.counter.acknowledged(borrowing);
      });
    });
  }

  #unborrow(borrowing: Borrowing): void {
    const owner = this.world.processOf(borrowing.owner);
    if (!owner.isAlive) return;
    const stream = this.world.stream(this, owner);
    stream.forth.queue.push(() => {
      owner.counter.removeBorrower(borrowing.id, stream);
    });
  }

  /** What a deserializer does. */
  makeRef(ref: RefInfo): void {
    this.counter.hold(ref.id, this.isOwn(ref.owner) ? undefined : ref.owner);
    this.refs.push(ref);
  }

  dropRef(index: number): void {
    const [ref] = this.refs.splice(index, 1);
    if (ref !== undefined) this.counter.drop(ref.id);
  }

  put(contained: readonly RefInfo[]): void {
    const id = this.world.newId();
    this.world.edges.set(id, contained);
    this.counter.own(id);
    this.counter.contain(id, contained, this.isOwn);
    this.values.set(id, contained);
    this.refs.push({ id, owner: this.address });
  }

  call(worker: Process, args: readonly RefInfo[]): void {
    const task = this.world.newNumber();
    const result = this.world.newId();
    this.counter.own(result);
    this.refs.push({ id: result, owner: this.address });
    for (const { id, owner } of args) this.counter.hold(id, this.isOwn(owner) ? undefined : owner);
    const end = (): void => {
      this.calls.delete(task);
      for (const { id } of args) this.counter.drop(id);
    };
    this.calls.set(task, { to: worker, end });
    const stream = this.world.stream(this, worker);
    stream.forth.queue.push(() => {
      for (const ref of args) worker.makeRef(ref);
      worker.running.push({ id: task, stream, args, result });
    });
  }

  /** The task returns these refs, all of which the process has. Circles, which no counting frees, are left out. */
  finish(task: RunningTask, refs: readonly RefInfo[]): void {
    this.running.splice(this.running.indexOf(task), 1);
    const { stream } = task;
    const returned = refs.filter(({ id }) => !this.world.reaches(id, task.result));
    this.world.edges.set(task.result, returned);
    if (stream.isClosed) return;
    if (returned.length > 0) this.resultHolds.hold(stream, task.id, returned, this.isOwn);
    const reply = (): void => {
      if (!stream.isClosed) stream.back.queue.push(() => stream.opener.#onReply(task, returned));
    };
    if (!this.counter.afterAcknowledged(task.args, reply)) reply();
  }

  #onReply(task: RunningTask, returned: readonly RefInfo[]): void {
    const call = this.calls.get(task.id);
    if (call === undefined) return;
    if (this.counter.has(task.result)) {
      this.counter.contain(task.result, returned, this.isOwn);
      this.values.set(task.result, returned);
    }
    const { stream } = task;
    const taken = (): void => {
      stream.forth.queue.push(() => {
        stream.other.resultHolds.taken(stream, task.id);
      });
    };
    if (returned.length > 0 && !this.counter.afterAcknowledged(returned, taken)) taken();
    call.end();
  }

  /** `get` of a ref it has: the refs inside become refs here. */
  read(ref: RefInfo): void {
    if (this.isOwn(ref.owner)) {
      this.#unpack(ref, this.values.get(ref.id) ?? []);
      return;
    }
    const owner = this.world.processOf(ref.owner);
    if (!owner.isAlive) return;
    // The caller of get has the ref as long as it waits.
    this.counter.hold(ref.id, ref.owner);
    const stream = this.world.stream(this, owner);
    const call = this.world.newNumber();
    const done = (): void => {
      this.calls.delete(call);
      this.counter.drop(ref.id);
    };
    this.calls.set(call, { to: owner, end: done });
    stream.forth.queue.push(() => {
      const contained = owner.counter.containedIn(ref.id);
      stream.back.queue.push(() => {
        this.#unpack(ref, contained);
        done();
      });
    });
  }

  #unpack(outer: RefInfo, contained: readonly RefInfo[]): void {
    for (const ref of contained) this.makeRef(ref);
    const wait = this.counter.afterAcknowledged(contained, () => {
      this.counter.drop(outer.id);
    });
    if (wait) this.counter.hold(outer.id, undefined);
  }

  /** The others notice that it is gone. */
  onDeath(dead: Process): void {
    for (const stream of this.world.streamsBetween(dead, this)) {
      this.counter.borrowerGone(stream);
      this.resultHolds.callerGone(stream);
    }
    for (const call of [...this.calls.values()]) if (call.to === dead) call.end();
    for (const [borrowing, owner] of this.#borrowings) {
      if (owner === dead && !borrowing.acknowledged) this.counter.acknowledged(borrowing);
    }
  }
}

export class World {
  readonly processes: Process[] = [];
  /** Which objects contain which. */
  readonly edges = new Map<ObjectId, readonly RefInfo[]>();
  readonly #byAddress = new Map<Address, Process>();
  readonly #streams = new Map<string, Stream>();
  readonly #soon: { readonly process: Process; readonly deliver: Delivery }[] = [];
  #count = 0;

  constructor(count: number) {
    for (let i = 0; i < count; i++) {
      const process = new Process(this, `p${i}`);
      this.processes.push(process);
      this.#byAddress.set(process.address, process);
    }
  }

  newNumber(): number {
    return this.#count++;
  }

  newId(): ObjectId {
    return `object ${this.#count++}` as ObjectId;
  }

  reaches(from: ObjectId, to: ObjectId): boolean {
    return from === to || (this.edges.get(from) ?? []).some(({ id }) => this.reaches(id, to));
  }

  processOf(address: Address): Process {
    return this.#byAddress.get(address)!;
  }

  stream(opener: Process, other: Process): Stream {
    const key = `${opener.name} ${other.name}`;
    const stream = this.#streams.get(key) ?? new Stream(opener, other);
    this.#streams.set(key, stream);
    return stream;
  }

  streamsBetween(a: Process, b: Process): Stream[] {
    return [...this.#streams.values()].filter(
      ({ opener, other }) => (opener === a && other === b) || (opener === b && other === a),
    );
  }

  soon(process: Process, deliver: Delivery): void {
    this.#soon.push({ process, deliver });
  }

  alive(): Process[] {
    return this.processes.filter((process) => process.isAlive);
  }

  /** One message arrives. False when none is under way. */
  deliver(choose: Choose): boolean {
    const channels = [...this.#streams.values()]
      .filter((stream) => !stream.isClosed)
      .flatMap(({ forth, back }) => [forth, back])
      .filter(({ queue }) => queue.length > 0);
    const total = channels.length + (this.#soon.length > 0 ? 1 : 0);
    if (total === 0) return false;
    const channel = channels[choose(total)];
    if (channel !== undefined) channel.queue.shift()!();
    else {
      const { process, deliver } = this.#soon.shift()!;
      if (process.isAlive) deliver();
    }
    return true;
  }

  kill(process: Process): void {
    process.isAlive = false;
    for (const other of this.alive()) other.onDeath(process);
  }

  /** Refs that user code has although their living owner has dropped the object. */
  dangling(): string[] {
    const found: string[] = [];
    for (const process of this.alive()) {
      for (const { id, owner } of process.refs) {
        const holder = this.processOf(owner);
        if (holder.isAlive && !holder.counter.has(id)) found.push(`${process.name} has ${id} of ${holder.name}`);
      }
    }
    return found;
  }
}
