import test from 'ava';
import fc from 'fast-check';
import {
  ContainerLedger,
  STEADY_MS,
  type GrantedContainer,
  type LedgerInstruction,
  type LedgerOptions,
} from '../../../../adapters/yarn/application-master/container-ledger.js';
import type { SlotStatus } from '../../../../adapters/yarn/orders.js';
import { seeded } from '../../../helpers/seed.js';

const OPTIONS: LedgerOptions = { minNodes: 1, maxReplacements: 2, unixMs: () => 1_000 };

const container = (id: string, nodeName = 'n1'): GrantedContainer => ({
  id,
  nodeName,
  nodeHttpAddress: `${nodeName}:8042`,
  record: {},
});
const ended = (id: string, exitStatus: number, diagnostics = '') => ({ id, exitStatus, diagnostics });
const starts = (instructions: readonly LedgerInstruction[]) =>
  instructions.map((it) => (it.kind === 'start' ? [it.slot, it.container.id] : ['stop', it.container.id]));
const states = (ledger: ContainerLedger) => ledger.statuses().map(({ slot, state }) => `${slot} ${state}`);
const one = (ledger: ContainerLedger): SlotStatus => ledger.statuses()[0]!;

/** A ledger whose slots 1..n run in containers c1..cn. */
function running(count: number, options: Partial<LedgerOptions> = {}): ContainerLedger {
  const ledger = new ContainerLedger({ ...OPTIONS, ...options });
  const slots = Array.from({ length: count }, (_, i) => i + 1);
  ledger.order(slots);
  ledger.takeRequests();
  ledger.granted([]);
  ledger.takeRequests();
  ledger.granted(slots.map((slot) => container(`c${slot}`)));
  for (const slot of slots) ledger.started(`c${slot}`);
  return ledger;
}

test('from an order to running containers', (t) => {
  const ledger = new ContainerLedger(OPTIONS);
  t.deepEqual(ledger.order([1, 2]), []);
  t.deepEqual(ledger.takeRequests(), { ask: 2, release: [] });
  t.deepEqual(ledger.granted([]), []);
  t.deepEqual(ledger.takeRequests(), { release: [] });
  t.deepEqual(starts(ledger.granted([container('c1')])), [[1, 'c1']]);
  t.deepEqual(ledger.takeRequests(), { release: [] }, 'the ResourceManager counts down itself');
  t.deepEqual(starts(ledger.granted([container('c2')])), [[2, 'c2']]);
  ledger.started('c1');
  t.deepEqual(states(ledger), ['1 running', '2 starting']);
  t.true(ledger.isMoving);
  ledger.started('c2');
  t.false(ledger.isMoving);
  t.deepEqual(one(ledger), {
    slot: 1,
    state: 'running',
    containerId: 'c1',
    node: 'n1',
    nodeHttpAddress: 'n1:8042',
    startedAtMs: 1_000,
  });
});

test('an ask is absolute: containers granted before it came are still to be asked for', (t) => {
  const ledger = new ContainerLedger(OPTIONS);
  ledger.order([1, 2, 3]);
  ledger.takeRequests();
  ledger.granted([]);
  ledger.order([1, 2, 3, 4]);
  t.is(ledger.takeRequests().ask, 4);
  ledger.granted([container('c1'), container('c2')]);
  t.is(ledger.takeRequests().ask, 2, 'the ResourceManager holds 4 outstanding, two more are needed');
});

test('what is too much goes back', (t) => {
  const ledger = new ContainerLedger(OPTIONS);
  ledger.order([1]);
  ledger.takeRequests();
  t.deepEqual(starts(ledger.granted([container('c1'), container('c2')])), [[1, 'c1']]);
  t.deepEqual(ledger.takeRequests().release, [container('c2')]);
  t.deepEqual(ledger.takeRequests().release, [], 'told once');
  ledger.resync();
  t.deepEqual(ledger.takeRequests().release, [container('c2')], 'and again after a restart');
  ledger.ended([ended('c2', -100)]);
  ledger.resync();
  t.deepEqual(ledger.takeRequests().release, []);
});

test('a restarted ResourceManager is asked again', (t) => {
  const ledger = new ContainerLedger(OPTIONS);
  ledger.order([1, 2]);
  ledger.takeRequests();
  ledger.resync();
  t.is(ledger.takeRequests().ask, 2);
});

test('slots that are not ordered any more: queued ones are not asked for, running ones stopped and released', (t) => {
  const ledger = running(2);
  ledger.order([1, 2, 3]);
  t.is(ledger.takeRequests().ask, 1);
  t.deepEqual(starts(ledger.order([1])), [['stop', 'c2']]);
  t.deepEqual(ledger.takeRequests(), { ask: 0, release: [container('c2')] });
  t.deepEqual(states(ledger), ['1 running', '2 running', '3 ended']);
  t.deepEqual(ledger.order([1]), [], 'once');
  ledger.ended([ended('c2', -105)]);
  t.like(ledger.statuses()[1], { state: 'ended', endReason: 'removed', isRemoved: true });
});

for (const status of [-100, -101, -102, -106]) {
  test(`a container that was taken (${status}) is replaced, a bounded number of times`, (t) => {
    const ledger = running(1);
    for (const next of ['d1', 'd2']) {
      const before = one(ledger).containerId!;
      t.deepEqual(ledger.ended([ended(before, status)]), [1]);
      t.is(one(ledger).state, 'queued');
      t.is(ledger.takeRequests().ask, 1);
      ledger.granted([]);
      ledger.takeRequests();
      t.deepEqual(starts(ledger.granted([container(next)])), [[1, next]]);
      ledger.started(next);
    }
    ledger.ended([ended('d2', status)]);
    t.like(one(ledger), { state: 'ended', exitStatus: status, replacements: 2 });
    t.is(ledger.queuedCount, 0);
  });
}

test('a container of which YARN has given notice is replaced also when it leaves in order', (t) => {
  const ledger = running(2);
  ledger.noticed('c1', 'its node n1 is being decommissioned');
  ledger.noticed('c9', 'nobody has it');
  ledger.ended([ended('c1', 0), ended('c2', 0)]);
  t.deepEqual(states(ledger), ['1 queued', '2 ended']);
  t.like(one(ledger), { endReason: 'left in time: its node n1 is being decommissioned', replacements: 1 });
  t.is(ledger.takeRequests().ask, 1);
  ledger.granted([container('c3')]);
  ledger.started('c3');
  ledger.ended([ended('c3', 0)]);
  t.like(one(ledger), { state: 'ended', endReason: 'exit code 0' }, 'the notice was about the earlier container');
});

test('a container of which YARN has given notice is not replaced when it is not wanted any more', (t) => {
  const ledger = running(1);
  ledger.noticed('c1', 'preempted');
  ledger.order([]);
  ledger.ended([ended('c1', 0)]);
  t.like(one(ledger), { state: 'ended', isRemoved: true });
});

test('replacements are forgotten once a container has run for a while', (t) => {
  let nowMs = 1_000;
  const ledger = running(1, { unixMs: () => nowMs });
  let count = 1;
  const loseAfter = (ms: number): void => {
    nowMs += ms;
    ledger.ended([ended(`c${count}`, -100)]);
    ledger.takeRequests();
    count += 1;
    ledger.granted([container(`c${count}`)]);
    ledger.started(`c${count}`);
  };
  loseAfter(STEADY_MS - 1);
  loseAfter(0);
  t.is(one(ledger).replacements, 2);
  loseAfter(STEADY_MS);
  t.like(one(ledger), { state: 'running', replacements: 1 });
  loseAfter(0);
  loseAfter(0);
  t.is(one(ledger).state, 'ended');
});

test('a worker that ends by itself is not replaced once there were enough', (t) => {
  const ledger = running(2, { minNodes: 3 });
  ledger.ended([ended('c1', 3)]);
  t.like(one(ledger), { state: 'ended', exitStatus: 3, endReason: 'exit code 3' });
});

test('before there were enough it is', (t) => {
  const ledger = running(2, { minNodes: 4 });
  ledger.ended([ended('c1', 3), ended('c2', 0)]);
  t.deepEqual(states(ledger), ['1 queued', '2 ended']);
});

test('a container that its node refuses goes back, and the slot asks again', (t) => {
  const ledger = new ContainerLedger(OPTIONS);
  ledger.order([1]);
  ledger.takeRequests();
  ledger.granted([]);
  ledger.takeRequests();
  ledger.granted([container('c1')]);
  ledger.startFailed('c1', 'no such user');
  t.like(one(ledger), { state: 'queued', endReason: 'no such user', replacements: 1 });
  t.deepEqual(ledger.takeRequests(), { ask: 1, release: [container('c1')] });
});

test('the end comes while a worker that failed is asked for again: how it failed is known, and where', (t) => {
  const ledger = running(2, { minNodes: 4 });
  ledger.order([1, 2, 3]);
  ledger.ended([ended('c1', 7)]);
  t.is(one(ledger).containerId, undefined);
  ledger.beginEnd();
  const [first, , third] = ledger.statuses();
  t.like(first, { state: 'ended', containerId: 'c1', node: 'n1', exitStatus: 7, endReason: 'exit code 7' });
  t.is(first?.isRemoved, undefined);
  t.like(third, { state: 'ended', isRemoved: true, endReason: 'the application has ended' });
});

test('the end: nothing is asked for, nothing replaced, what is left is said to have ended', (t) => {
  const ledger = running(2);
  ledger.order([1, 2, 3]);
  ledger.beginEnd();
  t.is(ledger.queuedCount, 0);
  ledger.ended([ended('c1', -100)]);
  t.deepEqual(states(ledger), ['1 ended', '2 running', '3 ended']);
  t.deepEqual(ledger.order([1, 2, 3, 4]), []);
  t.deepEqual(starts(ledger.granted([container('late')])), []);
  t.deepEqual(ledger.takeRequests().release, [container('late')]);
  ledger.abandon();
  t.true(ledger.statuses().every(({ state, isRemoved }) => state === 'ended' && isRemoved === true));
  t.deepEqual(ledger.living, []);
});

test('a further attempt keeps what lives, asks again for what was lost, and gives back what nobody knows', (t) => {
  const before = running(3);
  before.order([1, 2, 3, 4]);
  const ledger = new ContainerLedger(OPTIONS, before.statuses());
  ledger.recovered([container('c1'), container('c3'), container('stranger')]);
  t.deepEqual(ledger.ended([]), [2]);
  t.deepEqual(states(ledger), ['1 running', '2 queued', '3 running', '4 queued']);
  t.deepEqual(ledger.takeRequests(), { ask: 2, release: [container('stranger')] });
  t.deepEqual(starts(ledger.order([1, 4])), [['stop', 'c3']]);
  ledger.recoveredLate([container('c1'), container('c2')]);
  t.deepEqual(
    ledger.takeRequests().release.map(({ id }) => id),
    ['c3', 'c2'],
  );
});

test('what ended between two attempts has ended as the first answer says', (t) => {
  const before = running(4);
  const ledger = new ContainerLedger(OPTIONS, before.statuses());
  ledger.recovered([container('c1')]);
  ledger.recoveredLate([container('c4')]);
  t.deepEqual(ledger.ended([ended('c2', 0)]), [2, 3]);
  t.deepEqual(states(ledger), ['1 running', '2 ended', '3 queued', '4 running']);
  t.deepEqual(ledger.takeRequests(), { ask: 1, release: [] });
});

test('a slot whose container is missing may be removed before it is known how it ended', (t) => {
  const ledger = new ContainerLedger(OPTIONS, running(2).statuses());
  ledger.recovered([container('c1')]);
  t.deepEqual(ledger.order([1]), []);
  t.deepEqual(ledger.ended([]), []);
  t.deepEqual(states(ledger), ['1 running', '2 ended']);
  t.is(ledger.queuedCount, 0);
});

test('a container whose node is gone is given up, given back, and replaced', (t) => {
  const ledger = running(1);
  t.deepEqual(ledger.running, [container('c1')]);
  t.deepEqual(ledger.lost([ended('c1', -100, 'lost node'), ended('unknown', -100)]), [1]);
  t.like(one(ledger), { state: 'queued', endReason: 'its node n1 was lost', replacements: 1 });
  t.deepEqual(ledger.takeRequests(), { ask: 1, release: [container('c1')] });
  t.deepEqual(ledger.running, []);
});

/** A ResourceManager and its nodes, without time: what happens when is up to the test. */
class World {
  readonly ledger = new ContainerLedger({ minNodes: 3, maxReplacements: 3, unixMs: () => 0 });
  readonly live = new Set<string>();
  readonly everStarted = new Set<string>();
  outstanding = 0;
  #count = 0;
  #granted: GrantedContainer[] = [];
  #ended: { id: string; exitStatus: number; diagnostics: string }[] = [];
  #toStart: GrantedContainer[] = [];
  #forgotten = new Set<string>();

  order(workers: number[]): void {
    this.#follow(this.ledger.order(workers));
  }

  grant(count: number): void {
    for (; count > 0 && this.outstanding > 0; count -= 1, this.outstanding -= 1) this.#grantOne();
  }

  grantTooMuch(): void {
    this.#grantOne();
  }

  beat(): void {
    const { ask, release } = this.ledger.takeRequests();
    if (ask !== undefined) this.outstanding = ask;
    for (const { id } of release) this.end(id, -100);
    const [granted, over] = [this.#granted, this.#ended];
    this.#granted = [];
    this.#ended = [];
    this.ledger.ended(over);
    this.#follow(this.ledger.granted(granted));
  }

  /** The nodes take up the next container, or refuse it. */
  start(isRefused: boolean): void {
    const next = this.#toStart.shift();
    if (next === undefined) return;
    if (isRefused || this.#forgotten.has(next.id) || !this.live.has(next.id))
      this.ledger.startFailed(next.id, 'refused');
    else this.ledger.started(next.id);
  }

  end(id: string | undefined, exitStatus: number): void {
    if (id === undefined || !this.live.delete(id)) return;
    this.#ended.push({ id, exitStatus, diagnostics: '' });
  }

  /** Asks, and containers that were granted but not started, are forgotten; of the latter nobody will ever hear again. */
  restart(): void {
    this.outstanding = 0;
    for (const { id } of [...this.#granted, ...this.#toStart]) {
      this.live.delete(id);
      this.#forgotten.add(id);
    }
    this.#granted = [];
    this.ledger.resync();
  }

  settle(): void {
    for (let i = 0; i < 40; i += 1) {
      this.beat();
      this.grant(100);
      for (let n = 0; n < 20; n += 1) this.start(false);
    }
  }

  #grantOne(): void {
    const granted = container(`c${(this.#count += 1)}`);
    this.live.add(granted.id);
    this.#granted.push(granted);
  }

  #follow(instructions: readonly LedgerInstruction[]): void {
    for (const it of instructions) {
      if (it.kind === 'stop') this.end(it.container.id, -105);
      else {
        if (this.everStarted.has(it.container.id)) throw new Error(`${it.container.id} started twice`);
        this.everStarted.add(it.container.id);
        this.#toStart.push(it.container);
      }
    }
  }
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'beat' as const }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('grant' as const), count: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('start' as const), isRefused: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('order' as const), drop: fc.nat(9), add: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('end' as const),
      which: fc.nat(),
      status: fc.constantFrom(0, 1, 137, -100, -102),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'grantTooMuch' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

test('whatever happens: in the end every slot has one container or has ended, and there is no container besides', (t) => {
  seeded(
    t,
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const world = new World();
      let ordered: number[] = [];
      let lastSlot = 0;
      for (const it of steps) {
        if (it.kind === 'beat') world.beat();
        else if (it.kind === 'grant') world.grant(it.count);
        else if (it.kind === 'start') world.start(it.isRefused);
        else if (it.kind === 'grantTooMuch') world.grantTooMuch();
        else if (it.kind === 'restart') world.restart();
        else if (it.kind === 'end') world.end([...world.live][it.which % Math.max(1, world.live.size)], it.status);
        else {
          ordered = ordered.filter((slot) => slot % 10 !== it.drop);
          for (let i = 0; i < it.add; i += 1) ordered.push((lastSlot += 1));
          world.order(ordered);
        }
      }
      world.settle();
      const slots = world.ledger.statuses();
      const used = slots.filter(({ state }) => state === 'running').map(({ containerId }) => containerId);
      const problems = [
        slots.some(({ state }) => state === 'queued' || state === 'starting') && 'a slot waits for ever',
        new Set(used).size !== used.length && 'two slots have one container',
        [...world.live].sort().join() !== [...used].sort().join() &&
          `living ${[...world.live].join()}, used ${used.join()}`,
        world.outstanding !== 0 && `${world.outstanding} are asked for that nobody needs`,
        slots.some(({ slot, state }) => state === 'running' && !ordered.includes(slot)) &&
          'a slot runs that is not ordered',
        slots.some(({ replacements = 0 }) => replacements > 3) && 'a slot was replaced too often',
      ].filter((problem) => problem !== false);
      if (problems.length > 0) throw new Error(problems.join('; '));
    }),
    1000,
  );
});
