import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { Drains, type NodeNotice } from '../../../../adapters/yarn/application-master/drains.js';
import { until } from '../../../helpers/cli.js';

const PREEMPTED = 'wanted elsewhere';
const notice = (number: number, more: Partial<NodeNotice> = {}): NodeNotice => ({
  containerId: `container_${number}`,
  jobId: `a/${number}`,
  reason: PREEMPTED,
  ...more,
});

/** The command writes what it is given to `log`, and waits for `go`; it ends with what is in `code`, and says so in `ended`. */
function bench(t: ExecutionContext, isLiving: (containerId: string) => boolean = () => true) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-drains-'));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  const script =
    'cd "$0" || exit; trap "echo >>ended" EXIT; echo "$*" >>log; until [ -e go ]; do sleep 0.02; done; [ ! -e code ] || exit "$(cat code)"';
  const linesOf = (name: string): string[] => {
    const file = path.join(dir, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  };
  const warnings: string[] = [];
  const say = (): void => undefined;
  const drains = new Drains({
    command: ['/bin/sh', '-c', script, dir],
    environment: process.env,
    log: { debug: say, info: say, warn: (message) => void warnings.push(message), error: say },
    isLiving,
  });
  t.teardown(async () => {
    fs.writeFileSync(path.join(dir, 'go'), '');
    // One that is slow would wait for `go` in a directory that is gone.
    await until(() => linesOf('ended').length === linesOf('log').length, 60_000);
  });
  return {
    drains,
    warnings,
    write: (name: string, text: string) => {
      fs.writeFileSync(path.join(dir, name), text);
    },
    remove: (name: string) => {
      fs.rmSync(path.join(dir, name));
    },
    calls: () => linesOf('log'),
  };
}

test('one process at a time, with all that has gathered; each container once', async (t) => {
  const { drains, calls, write } = bench(t);
  drains.drain([notice(1)]);
  await until(() => calls().length === 1, 60_000);
  drains.drain([notice(2), notice(3, { reason: 'decommissioned', timeLeftS: 60 })]);
  drains.drain([notice(1), notice(4), notice(2)]);
  write('go', '');
  await until(() => calls().length === 3, 60_000);
  t.deepEqual(calls().slice(0, 2), [`--job a/1 --reason ${PREEMPTED}`, `--job a/2 --job a/4 --reason ${PREEMPTED}`]);
  t.regex(calls()[2] ?? '', /^--job a\/3 --reason decommissioned --time-left \d+$/);
});

test('what fails is tried again, for containers that live', async (t) => {
  const { drains, calls, warnings, write, remove } = bench(t, (id) => id !== 'container_2' || calls().length === 0);
  write('code', '3');
  write('go', '');
  drains.drain([notice(1), notice(2)]);
  await until(() => warnings.length === 1, 60_000);
  t.is(warnings[0], 'a/1, a/2 could not be drained: exit code 3');
  remove('code');
  await until(() => calls().length === 2, 60_000);
  t.deepEqual(calls(), [`--job a/1 --job a/2 --reason ${PREEMPTED}`, `--job a/1 --reason ${PREEMPTED}`]);
});

test.serial('a program that is not there keeps nobody waiting', async (t) => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const warnings: string[] = [];
  const say = (): void => undefined;
  const drains = new Drains({
    command: ['/nonexistent/program'],
    environment: {},
    log: { debug: say, info: say, warn: (message) => void warnings.push(message), error: say },
    isLiving: () => warnings.length === 0,
  });
  drains.drain([notice(1)]);
  await until(() => warnings.length === 1, 60_000);
  t.regex(warnings[0] ?? '', /^a\/1 could not be drained: .*ENOENT/);
  t.is(timers(), before);
});
