import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { FileTail } from '../../../src/cli/file-tail.js';

test('hands on what is appended, every byte once; begins anew with a new file', async (t) => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-tail-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  const file = path.join(dir, 'job.out');
  const tail = new FileTail(file);
  const read = async (): Promise<string> => {
    const parts: Buffer[] = [];
    const count = await tail.read(async (bytes) => void parts.push(bytes));
    const all = Buffer.concat(parts);
    t.is(all.length, count);
    return all.toString();
  };
  t.is(await read(), '');
  t.false(tail.exists);
  fs.writeFileSync(file, 'one');
  t.is(await read(), 'one');
  t.true(tail.exists);
  t.is(await read(), '');
  fs.appendFileSync(file, ' two ü');
  t.is(await read(), ' two ü');
  const large = 'x'.repeat(1_000_001);
  fs.appendFileSync(file, large);
  t.is(await read(), large);
  fs.writeFileSync(file, 'again');
  t.is(await read(), 'again');
  fs.writeFileSync(`${file}.new`, 'another and longer');
  fs.renameSync(`${file}.new`, file);
  t.is(await read(), 'another and longer');
});

test('a file that cannot be read for a moment is read on', async (t) => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-tail-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  const file = path.join(dir, 'job.out');
  const tail = new FileTail(file);
  let text = '';
  const read = (): Promise<number> => tail.read(async (bytes) => void (text += bytes.toString()));
  // Every read of it is an EIO, as of a network file system whose server is away.
  fs.symlinkSync('/proc/self/mem', file);
  t.is(await read(), 0);
  fs.rmSync(file);
  fs.writeFileSync(file, 'all of it');
  t.is(await read(), 9);
  t.is(text, 'all of it');
});
