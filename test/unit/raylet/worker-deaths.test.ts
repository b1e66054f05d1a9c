import test from 'ava';
import { newWorkerId } from '../../../src/common/ids.js';
import { WorkerDeaths } from '../../../src/raylet/worker-deaths.js';

test('whoever asks hears it: when it happens, and afterwards', (t) => {
  const deaths = new WorkerDeaths();
  const workerId = newWorkerId();
  const heard: (string | null | undefined)[] = [];
  const teller = () => (died: { reason?: string | null }) => void heard.push(died.reason);
  deaths.watch(workerId, true, teller());
  deaths.watch(workerId, true, teller());
  t.deepEqual(heard, []);
  deaths.died(workerId, 'exit code 7', false);
  deaths.watch(workerId, false, teller());
  t.deepEqual(heard, ['exit code 7', 'exit code 7', 'exit code 7']);
  deaths.watch(newWorkerId(), false, teller());
  t.regex(heard[3] ?? '', /not a worker of this node/);
});

test('old deaths are forgotten', (t) => {
  const deaths = new WorkerDeaths();
  const first = newWorkerId();
  deaths.died(first, 'long ago', false);
  for (let n = 0; n < 1_000; n++) deaths.died(newWorkerId(), 'later', false);
  let heard: string | null | undefined;
  deaths.watch(first, false, ({ reason }) => (heard = reason));
  t.regex(heard ?? '', /not a worker of this node/);
});
