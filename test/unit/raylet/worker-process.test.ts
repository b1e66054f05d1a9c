import { tmpdir } from 'node:os';
import test from 'ava';
import { systemClock } from '../../../src/common/clock.js';
import { WorkerProcess } from '../../../src/raylet/worker-process.js';

for (const [failure, env] of Object.entries({
  // Larger than the kernel takes: Node throws, as it does when there is no memory for a process.
  E2BIG: { ...process.env, LARGE: 'x'.repeat(1024 * 1024) },
  // Told by an event.
  ENOENT: { PATH: '/nowhere' },
})) {
  test(`a worker for which there is no process tells why: ${failure}`, async (t) => {
    const worker = new WorkerProcess({
      script: 'worker.js',
      nodeArgs: [],
      niceness: 1,
      execArgv: [],
      env,
      startupToken: 'token',
      hostname: 'host',
      logDir: tmpdir(),
      clock: systemClock,
      publish: () => Promise.resolve(),
    });
    t.regex(await worker.exited, new RegExp(`on host could not be started: .*${failure}`));
    await worker.flushed;
    t.is(worker.state, 'dead');
    worker.kill();
    await worker.end('late', 1);
  });
}
