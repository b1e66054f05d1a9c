import test from 'ava';
import type { Clock } from '../../../src/common/clock.js';
import { Prestart } from '../../../src/raylet/prestart.js';

function prestart(whenNodes: number) {
  const timers = new Map<() => void, number>();
  let begun = 0;
  const clock: Clock = {
    nowMs: () => 0,
    unixMs: () => 0,
    after(delayMs, callback) {
      timers.set(callback, delayMs);
      return () => void timers.delete(callback);
    },
  };
  const begin = (): void => {
    begun++;
  };
  return {
    prestart: new Prestart({ clock, whenNodes, begin }),
    /** Lets the time that is waited for pass; resolves to what it was. */
    pass(): number[] {
      const due = [...timers];
      timers.clear();
      for (const [callback] of due) callback();
      return due.map(([, delayMs]) => delayMs);
    },
    begun: () => begun,
  };
}

test('begins once, soon after the nodes that are waited for have come', (t) => {
  const { prestart: it, pass, begun } = prestart(3);
  it.nodes(3);
  t.deepEqual(pass(), [], 'the node itself has not registered');
  it.registered(2);
  it.nodes(3);
  it.nodes(4);
  t.is(begun(), 0);
  const [delayMs = 0, ...others] = pass();
  t.true(delayMs < 1_000 && others.length === 0);
  it.nodes(5);
  t.deepEqual(pass(), []);
  t.is(begun(), 1);
});

test('nodes that do not come are not waited for in vain', (t) => {
  const { prestart: it, pass, begun } = prestart(3);
  it.registered(1);
  const [delayMs = 0, ...others] = pass();
  t.true(delayMs > 1_000 && others.length === 0);
  it.nodes(3);
  t.deepEqual(pass(), []);
  t.is(begun(), 1);
});

test('a node that ends begins nothing', (t) => {
  const { prestart: it, pass, begun } = prestart(2);
  it.registered(1);
  it.nodes(2);
  it.close();
  it.nodes(2);
  t.deepEqual(pass(), []);
  t.is(begun(), 0);
});
