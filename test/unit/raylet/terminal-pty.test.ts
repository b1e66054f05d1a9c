import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { systemClock, waitingClock } from '../../../src/common/clock.js';
import { spawnPty } from '../../../src/raylet/terminal-pty.js';

/** Terminals that this process has open. */
function openTerminals(): number[] {
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).includes('ptmx');
      } catch {
        return false;
      }
    });
}

/** Ava's time-out ends a wait in vain. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a program that goes on without its terminal: keys and sizes go nowhere', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'batchray-pty-'));
  t.teardown(() => {
    rmSync(dir, { recursive: true });
  });
  const command = 'trap "" HUP; exec </dev/null >/dev/null 2>&1; exec sleep 1000';
  const pty = spawnPty({
    file: '/bin/sh',
    args: ['-c', command],
    cwd: dir,
    env: { PATH: process.env['PATH'] ?? '' },
    columns: 80,
    rows: 24,
    clock: systemClock,
  });
  const exited = new Promise<number>((resolve) => {
    pty.onExit(({ signal }) => {
      resolve(signal);
    });
  });
  t.teardown(() => exited);
  const [descriptor] = openTerminals();
  await until(() => openTerminals().length === 0);

  // The next files get the number of the terminal's descriptor.
  const files = Array.from({ length: 100 }, (_, k) => openSync(join(dir, String(k)), 'wx'));
  t.true(files.includes(descriptor ?? -1));
  pty.write(Buffer.from('keys'), () => t.fail('nobody took them'));
  t.notThrows(() => {
    pty.resize(100, 30);
  });
  for (const file of files) closeSync(file);
  pty.resize(100, 30);
  t.true(files.every((_, k) => readFileSync(join(dir, String(k))).length === 0));
  process.kill(pty.pid, 'SIGKILL');
  t.is(await exited, 9);
});

test.serial('a program that ends while nobody takes its output: all of it comes in the end', async (t) => {
  const pty = spawnPty({
    file: '/bin/sh',
    args: ['-c', 'printf %010000d 0'],
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '' },
    columns: 80,
    rows: 24,
    clock: waitingClock,
  });
  let length = 0;
  pty.onOutput((bytes) => (length += bytes.length));
  const exited = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode }) => {
      resolve(exitCode);
    });
  });
  pty.pause();
  t.is(await exited, 0);
  t.is(length, 10_000);
});
