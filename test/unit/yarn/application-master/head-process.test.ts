import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { execa } from 'execa';
import { HeadProcess } from '../../../../adapters/yarn/application-master/head-process.js';
import { until } from '../../../helpers/cli.js';

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

/** Is killed when it has started one process and is about to start the next. */
const KILLED = `
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
const { spawn } = childProcess;
let count = 0;
childProcess.spawn = (...args) => {
  if (++count === 2) process.kill(process.pid, 'SIGKILL');
  return spawn(...args);
};
syncBuiltinESMExports();
const [module, mark] = process.argv.slice(1);
const { HeadProcess } = await import(module);
const environment = { ...process.env, HEAD_PROCESS_TEST: mark };
new HeadProcess({ command: ['/bin/sh', '-c', 'sleep 300; true'], environment, outputFile: '/dev/null' });
`;

test('killed before anybody watches the head: that does not live on', async (t) => {
  const mark = randomUUID();
  const module = import.meta.resolve('../../../../adapters/yarn/application-master/head-process.js');
  const { signal } = await execa(process.execPath, ['--input-type=module', '-e', KILLED, module, mark], {
    reject: false,
  });
  t.is(signal, 'SIGKILL');
  const left = (): number[] => processesWith(`HEAD_PROCESS_TEST=${mark}`);
  t.teardown(() => {
    for (const pid of left()) process.kill(pid, 'SIGKILL');
  });
  await until(() => left().length === 0, 60_000);
  t.pass();
});

function processesWith(variable: string): number[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return fs.readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(variable) ? [Number(pid)] : [];
      } catch {
        return []; // it has just ended
      }
    });
}
