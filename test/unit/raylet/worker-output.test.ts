import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import test, { type ExecutionContext } from 'ava';
import { jobIdFromNumber } from '../../../src/common/ids.js';
import type { LogBatch } from '../../../src/gcs/client/tables.js';
import { WorkerOutput, type OutputSource } from '../../../src/raylet/worker-output.js';

const JOB = jobIdFromNumber(1);

function output(t: ExecutionContext, publish: (batch: LogBatch) => Promise<void>) {
  const dir = mkdtempSync(join(tmpdir(), 'batchray-output-'));
  t.teardown(() => {
    rmSync(dir, { recursive: true });
  });
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const state: { source: OutputSource } = { source: { jobId: JOB, name: 'f' } };
  const file = join(dir, 'worker-1');
  const worker = new WorkerOutput({
    pid: 1,
    hostname: 'host',
    stdout,
    stderr,
    file,
    source: () => state.source,
    publish: (_, batch) => publish(batch),
  });
  return { worker, stdout, stderr, state, file };
}

/** Ava's time-out ends a wait in vain. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise(setImmediate);
}

/** Lets all batches through. */
async function doneWith(worker: WorkerOutput, sent: (() => void)[]): Promise<void> {
  let isDone = false;
  const done = worker.done.then(() => (isDone = true));
  await until(() => {
    for (const resolve of sent.splice(0)) resolve();
    return isDone;
  });
  await done;
}

test('lines are whole, characters too, and what is left at the end is a line', async (t) => {
  const batches: LogBatch[] = [];
  const { worker, stdout, stderr, file } = output(t, async (batch) => void batches.push(batch));
  const bytes = Buffer.from('grüße\nzwei');
  for (const byte of bytes) stdout.write(Buffer.of(byte));
  stdout.end();
  stderr.end();
  await worker.done;
  t.deepEqual(
    batches.flatMap(({ lines }) => lines),
    ['grüße', 'zwei'],
  );
  t.deepEqual(readFileSync(`${file}.out`), bytes);
  t.false(existsSync(`${file}.err`), 'a quiet worker leaves no file');
});

test('lines that come while a batch is on its way make up the next one', async (t) => {
  const batches: LogBatch[] = [];
  const sent: (() => void)[] = [];
  const { worker, stdout, stderr } = output(t, (batch) => {
    batches.push(batch);
    return new Promise((resolve) => sent.push(resolve));
  });
  const lines = Array.from({ length: 100 }, (_, n) => `line ${n}`);
  for (const line of lines) {
    stdout.write(`${line}\n`);
    await new Promise(setImmediate);
  }
  t.deepEqual(batches.map((batch) => batch.lines), [['line 0']]); // prettier-ignore
  sent.shift()?.();
  await new Promise(setImmediate);
  t.deepEqual(
    batches.flatMap((batch) => batch.lines),
    lines,
  );
  t.is(batches.length, 2);
  sent.shift()?.();
  stdout.end();
  stderr.end();
  await worker.done;
});

test('lines go under the name of what ran when they came; without a job they stay in the file', async (t) => {
  const batches: LogBatch[] = [];
  const { worker, stdout, stderr, state, file } = output(t, async (batch) => void batches.push(batch));
  const say = async (text: string): Promise<void> => {
    stderr.write(`${text}\n`);
    await new Promise(setImmediate);
  };
  state.source = { jobId: undefined, name: '' };
  await say('starting');
  state.source = { jobId: JOB, name: 'a' };
  await say('one');
  state.source = { jobId: JOB, name: 'b' };
  await say('two');
  stdout.end();
  stderr.end();
  await worker.done;
  t.deepEqual(
    batches.map(({ name, stream, lines }) => [name, stream, ...lines]),
    [
      ['a', 'stderr', 'one'],
      ['b', 'stderr', 'two'],
    ],
  );
  t.is(readFileSync(`${file}.err`, 'utf8'), 'starting\none\ntwo\n');
  t.is(worker.errorTail, 'starting\none\ntwo');
});

test('a worker that writes faster than its lines can be sent has to wait', async (t) => {
  const sent: (() => void)[] = [];
  let characters = 0;
  const { worker, stdout, stderr } = output(t, ({ lines }) => {
    for (const line of lines) characters += line.length;
    return new Promise((resolve) => sent.push(resolve));
  });
  const line = `${'x'.repeat(1023)}\n`;
  stdout.write(line);
  for (let n = 0; n < 3_000; n++) stdout.write(line);
  await until(() => stdout.isPaused());
  stdout.end();
  stderr.end();
  await doneWith(worker, sent);
  t.is(characters, 3_001 * 1023);
});

test('empty lines count, too', async (t) => {
  const sent: (() => void)[] = [];
  let lineCount = 0;
  const { worker, stdout, stderr } = output(t, ({ lines }) => {
    lineCount += lines.length;
    return new Promise((resolve) => sent.push(resolve));
  });
  const chunk = '\n'.repeat(64 * 1024);
  for (let n = 0; n < 40; n++) stdout.write(chunk);
  await until(() => stdout.isPaused());
  stdout.end();
  stderr.end();
  await doneWith(worker, sent);
  t.is(lineCount, 40 * 64 * 1024);
});

test('what a worker wrote before its end is read, even when it was made to wait', async (t) => {
  const sent: (() => void)[] = [];
  let characters = 0;
  const { worker, stdout, stderr, file } = output(t, ({ lines }) => {
    for (const line of lines) characters += line.length + 1;
    return new Promise((resolve) => sent.push(resolve));
  });
  const line = `${'x'.repeat(64 * 1024 - 1)}\n`;
  for (let n = 0; n < 25; n++) stdout.write(line);
  await until(() => stdout.isPaused());
  // Its pipe stays open: a process that it started has it.
  worker.stop();
  stderr.end();
  await doneWith(worker, sent);
  t.is(readFileSync(`${file}.out`).length, 25 * line.length);
  t.is(characters, 25 * line.length);
});

test('a pipe into which others still write is not read for ever', async (t) => {
  const { worker, stdout, stderr } = output(t, () => Promise.resolve());
  const others = setInterval(() => {
    for (let n = 0; n < 4 && !stdout.destroyed; n++) stdout.write(Buffer.alloc(64 * 1024, '\n'));
  }, 0);
  worker.stop();
  stderr.end();
  await worker.done;
  clearInterval(others);
  t.true(stdout.destroyed);
});

test('a worker that writes faster than the disk has to wait', async (t) => {
  const { worker, stdout, stderr, state, file } = output(t, () => Promise.resolve());
  state.source = { jobId: undefined, name: '' };
  // Opening it for writing waits until somebody reads.
  execFileSync('mkfifo', [`${file}.out`]);
  const total = 5 * 2 ** 20;
  for (let n = 0; n < total; n += 64 * 1024) stdout.write(Buffer.alloc(64 * 1024, 'z'));
  await until(() => stdout.isPaused());
  stdout.end();
  stderr.end();
  let bytes = 0;
  const reader = createReadStream(`${file}.out`).on('data', (chunk) => (bytes += chunk.length));
  await Promise.all([worker.done, once(reader, 'close')]);
  t.is(bytes, total);
});

test('a line without an end is cut', async (t) => {
  const batches: LogBatch[] = [];
  const { worker, stdout, stderr } = output(t, async (batch) => void batches.push(batch));
  stdout.write('y'.repeat(100_000));
  stdout.end();
  stderr.end();
  await worker.done;
  t.is(batches.flatMap(({ lines }) => lines).join('').length, 100_000);
});
