import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { HeadProcess } from '../../../../adapters/yarn/application-master/head-process.js';

test('the end is known at once, also while something that was left behind holds the output', async (t) => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-head-'));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  const outputFile = path.join(dir, 'out');
  const script = '(until [ -e "$1" ]; do sleep 0.05; done; echo late) & echo early; exit 3';
  const head = new HeadProcess({
    command: ['/bin/sh', '-c', script, 'sh', path.join(dir, 'enough')],
    environment: process.env,
    outputFile,
  });
  let isWritten = false;
  void head.exited.then(() => (isWritten = true));
  t.is((await head.ended).code, 3);
  t.true(head.hasEnded);
  t.false(isWritten);
  fs.writeFileSync(path.join(dir, 'enough'), '');
  t.like(await head.exited, { code: 3, reason: 'exit code 3', signal: null });
  t.regex(fs.readFileSync(outputFile, 'utf8'), /^early\n/);
});
