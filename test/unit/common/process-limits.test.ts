import test from 'ava';
import { processLimits } from '../../../src/common/process-limits.js';

const none = { execArgv: [], env: {} };

test('no more threads than CPUs, nor than Node takes by itself', (t) => {
  t.deepEqual(processLimits(1, none), { args: ['--v8-pool-size=1'], env: { UV_THREADPOOL_SIZE: '2' } });
  t.deepEqual(processLimits(2.5, none), { args: ['--v8-pool-size=3'], env: { UV_THREADPOOL_SIZE: '3' } });
  t.deepEqual(processLimits(128, none), { args: ['--v8-pool-size=4'], env: { UV_THREADPOOL_SIZE: '4' } });
});

test('what the user has set stays', (t) => {
  const given = { execArgv: ['--v8-pool-size=8'], env: { UV_THREADPOOL_SIZE: '16' } };
  t.deepEqual(processLimits(1, given), { args: [], env: { UV_THREADPOOL_SIZE: '16' } });
});
