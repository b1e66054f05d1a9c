import test from 'ava';
import fc from 'fast-check';
import { ReferenceCounter, type RefInfo } from '../../../src/core-worker/reference-counter.js';
import type { ObjectId } from '../../../src/common/ids.js';
import { seeded } from '../../helpers/seed.js';
import { World, type Choose, type Process } from './reference-simulation.js';

function subset(refs: readonly RefInfo[], choose: Choose): RefInfo[] {
  return refs.filter(() => choose(3) === 0).slice(0, 3);
}

function step(world: World, choose: Choose, mayKill: boolean): void {
  const processes = world.alive();
  const process = processes[choose(processes.length)]!;
  const other = processes[choose(processes.length)]!;
  if (mayKill && processes.length > 1 && choose(150) === 0) {
    world.kill(process);
    return;
  }
  const kind = choose(60);
  if (kind < 25) world.deliver(choose);
  else if (kind < 29) process.put(subset(process.refs, choose));
  else if (kind < 34) {
    if (other !== process) process.call(other, subset(process.refs, choose));
  } else if (kind < 40) finishOne(process, choose);
  else if (kind < 46) {
    const ref = process.refs[choose(Math.max(1, process.refs.length))];
    if (ref !== undefined) process.read(ref);
  } else process.dropRef(choose(Math.max(1, process.refs.length)));
}

/** Returns old and new objects, and often forgets all about them. */
function finishOne(process: Process, choose: Choose): void {
  const task = process.running[choose(Math.max(1, process.running.length))];
  if (task === undefined) return;
  if (choose(2) === 0) process.put(subset(process.refs, choose));
  process.finish(task, process.refs.slice(-choose(3)));
  if (choose(2) === 0) while (process.refs.length > 0) process.dropRef(0);
}

/** Equal seeds give equal choices. */
function chooser(seed: number): Choose {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % n;
  };
}

function settle(world: World, choose: Choose): void {
  for (;;) {
    for (const process of world.alive()) {
      for (const task of [...process.running]) process.finish(task, []);
      while (process.refs.length > 0) process.dropRef(0);
    }
    if (!world.deliver(choose)) return;
  }
}

function run(mayKill: boolean, check: (world: World) => void) {
  return fc.property(fc.integer(), fc.integer({ min: 10, max: 600 }), (seed, steps) => {
    const choose = chooser(seed);
    const world = new World(mayKill ? 4 : 3);
    for (let i = 0; i < steps; i++) {
      step(world, choose, mayKill);
      check(world);
    }
    settle(world, choose);
    for (const process of world.alive()) {
      const kept = process.counter.size + process.resultHolds.size;
      if (kept > 0) throw new Error(`${process.name} keeps ${kept} objects for ever`);
    }
  });
}

test('objects live as long as somebody has a ref, and no longer', (t) => {
  const check = (world: World): void => {
    const dangling = world.dangling();
    if (dangling.length > 0) throw new Error(dangling.join(', '));
  };
  seeded(t, run(false, check), 1000);
});

// A ref that was on its way from the dead process may dangle: its receiver is told that the object is gone.
test('when processes die, the others keep nothing for ever', (t) => {
  seeded(
    t,
    run(true, () => undefined),
    1000,
  );
});

test('a chain of a hundred thousand objects goes without recursion', (t) => {
  const released: ObjectId[] = [];
  const counter = new ReferenceCounter({
    release: (id) => released.push(id),
    borrow: () => undefined,
    unborrow: () => undefined,
  });
  const idOf = (i: number) => `${i}` as ObjectId;
  const count = 100_000;
  for (let i = 0; i < count; i++) {
    counter.own(idOf(i));
    if (i === 0) continue;
    counter.contain(idOf(i), [{ id: idOf(i - 1), owner: undefined as never }], () => true);
    counter.drop(idOf(i - 1));
  }
  t.is(counter.size, count);
  counter.drop(idOf(count - 1));
  t.is(released.length, count);
  t.is(counter.size, 0);
});
