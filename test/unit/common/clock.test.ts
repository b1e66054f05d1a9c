import test from 'ava';
import { systemClock, waitingClock } from '../../../src/common/clock.js';

test('a delay that Node cannot count, as somebody writes it for "never", is not over at once', async (t) => {
  const early: number[] = [];
  const cancels = [systemClock, waitingClock].flatMap((clock) =>
    [2 ** 31, 1e12, Number.POSITIVE_INFINITY].map((delayMs) => clock.after(delayMs, () => early.push(delayMs))),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const cancel of cancels) cancel();
  t.deepEqual(early, []);
});
