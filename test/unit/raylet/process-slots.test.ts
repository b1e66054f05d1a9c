import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import test from 'ava';
import type { Clock } from '../../../src/common/clock.js';
import { ProcessSlots } from '../../../src/raylet/process-slots.js';
import type { ProcessStat } from '../../../src/common/process-info.js';

function slotsOf(statOf?: (pid: number) => ProcessStat | undefined) {
  const reclaimed: number[] = [];
  const timers = new Set<() => void>();
  const clock: Clock = {
    nowMs: () => 0,
    unixMs: () => 0,
    after(_, callback) {
      timers.add(callback);
      return () => void timers.delete(callback);
    },
  };
  const slots = new ProcessSlots((slot) => reclaimed.push(slot), clock, statOf);
  const pass = (): void => {
    for (const callback of [...timers]) if (timers.delete(callback)) callback();
  };
  return { slots, reclaimed, pass, timers };
}

test('a slot comes back when its process is dead, not when it has said goodbye', (t) => {
  const living = new Map([[7, { session: 1, startTicks: 100 }]]);
  const { slots, reclaimed, pass, timers } = slotsOf((pid) => living.get(pid));
  slots.taken(3, 7);
  slots.reclaimWhenDead(3);
  pass();
  t.deepEqual(reclaimed, []);
  living.clear();
  pass();
  t.deepEqual(reclaimed, [3]);
  t.is(timers.size, 0);
});

test('another process that has got the pid since does not keep the slot', (t) => {
  const living = new Map([[7, { session: 1, startTicks: 100 }]]);
  const { slots, reclaimed, pass } = slotsOf((pid) => living.get(pid));
  slots.taken(3, 7);
  slots.reclaimWhenDead(3);
  living.set(7, { session: 1, startTicks: 101 });
  pass();
  t.deepEqual(reclaimed, [3]);
});

test('a dead process whose parent does not ask for it keeps nothing', async (t) => {
  const parent = spawn('sh', ['-c', 'sleep 1000 & echo $!; exec sleep 1000'], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(async () => {
    parent.kill('SIGKILL');
    if (parent.exitCode === null && parent.signalCode === null) await once(parent, 'exit');
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(line);
  // A shell asks for its children as long as it is one.
  while (readFileSync(`/proc/${parent.pid}/comm`, 'latin1') !== 'sleep\n')
    await new Promise((resolve) => setTimeout(resolve, 5));
  const { slots, reclaimed, pass } = slotsOf();
  slots.taken(1, process.pid);
  slots.taken(2, pid);
  process.kill(pid, 'SIGKILL');
  while (!/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1')))
    await new Promise((resolve) => setTimeout(resolve, 5));
  slots.reclaimWhenDead(1);
  slots.reclaimWhenDead(2);
  pass();
  t.deepEqual(reclaimed, [2]);
  slots.close();
});
