import test from 'ava';
import { afterAwake, systemClock, waitingClock } from '../../../src/common/clock.js';
import { SimulatedClock } from '../../helpers/simulated-clock.js';

test('a delay that Node cannot count, as somebody writes it for "never", is not over at once', async (t) => {
  const early: number[] = [];
  const cancels = [systemClock, waitingClock].flatMap((clock) =>
    [2 ** 31, 1e12, Number.POSITIVE_INFINITY].map((delayMs) => clock.after(delayMs, () => early.push(delayMs))),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const cancel of cancels) cancel();
  t.deepEqual(early, []);
});

test('the wait for an answer takes as long as it was meant to, and can be ended', async (t) => {
  const clock = new SimulatedClock();
  const over: number[] = [];
  afterAwake(clock, 5_000, () => over.push(clock.nowMs()));
  const cancel = afterAwake(clock, 5_000, () => t.fail('it was ended'));
  clock.after(2_600, cancel);
  await clock.run();
  t.deepEqual(over, [5_000]);
});
