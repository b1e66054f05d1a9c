import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import test from 'ava';
import { systemClock } from '../../../src/common/clock.js';
import { jobIdFromNumber } from '../../../src/common/ids.js';
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

test('what a worker had written before it was given to another function is not the other one’s', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'batchray-test-'));
  t.teardown(() => rmSync(dir, { recursive: true }));
  const script = join(dir, 'worker.mjs');
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs';
    process.on('SIGTERM', () => {
      console.log('of the second');
      process.exit();
    });
    console.log('of the first');
    writeFileSync(${JSON.stringify(join(dir, 'written'))}, '');
    setInterval(() => undefined, 60_000);`,
  );
  const told: string[] = [];
  const worker = new WorkerProcess({
    script,
    nodeArgs: [],
    niceness: 0,
    execArgv: [],
    env: process.env,
    startupToken: 'token',
    hostname: 'host',
    logDir: dir,
    // All of the output is waited for, however long it takes.
    clock: { ...systemClock, after: () => () => undefined },
    publish: (_, { name, lines }) => Promise.resolve(void told.push(...lines.map((line) => `${name}: ${line}`))),
  });
  worker.jobId = jobIdFromNumber(1);
  worker.running = 'first';
  // Timers come before pipes. Nothing is read until then, as in a raylet that is held up.
  await delay(1);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(join(dir, 'written'))) Atomics.wait(pause, 0, 0, 10);
  worker.running = 'second';
  // Whoever uses it is told at the end of the turn.
  await turn();
  await worker.end('it is over', 60_000);
  await worker.flushed;
  t.deepEqual(told, ['first: of the first', 'second: of the second']);
});
