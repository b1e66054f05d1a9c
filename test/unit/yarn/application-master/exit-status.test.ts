import test from 'ava';
import { endReason, isTaken } from '../../../../adapters/yarn/application-master/exit-status.js';

test('exit statuses in words', (t) => {
  t.is(endReason(0, '', 'n1'), 'exit code 0');
  t.is(endReason(3, 'Exception from container-launch', 'n1'), 'exit code 3');
  t.is(endReason(137, '', 'n1'), 'exit code 137 (SIGKILL)');
  t.is(endReason(255, '', 'n1'), 'exit code 255');
  t.is(endReason(-100, 'Container released on a *lost* node', 'n1'), 'its node n1 was lost');
  t.is(endReason(-100, 'Container released by application', 'n1'), 'its container was lost, or released');
  t.regex(endReason(-102, '', 'n1'), /preempted/);
  t.regex(
    endReason(-104, '[2026-11-23 13:14:29.649]Container is running 12MB beyond its limit.\nDump', 'n1'),
    /memory.*--memory-overhead.*\(Container is running 12MB beyond its limit\.\)$/,
  );
  t.is(endReason(-4711, 'something new\nmore', 'n1'), "YARN's exit status -4711: something new");
});

test('what is taken is not the fault of what ran', (t) => {
  t.deepEqual([-100, -101, -102, -106].map(isTaken), [true, true, true, true]);
  t.deepEqual([0, 1, 137, -103, -104, -105, -107, -1000].map(isTaken).includes(true), false);
});
