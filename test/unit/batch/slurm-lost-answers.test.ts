/** Answers of Slurm's commands that are lost or incomplete, and commands that cannot be run: none of it decides what became of a job. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import { BatchSystemError } from '../../../src/common/errors.js';
import { silence, site, until } from './slurm-site.js';

const SILENT_ACCOUNTS = [
  ['does not answer', "echo 'sacct: error: slurm_persist_conn_open: Connection refused' >&2; exit 1"],
  ['is ended by a signal', 'kill -9 $$'],
  ['has not heard of the job yet', 'exit 0'],
] as const;
for (const [what, words] of SILENT_ACCOUNTS) {
  test.serial(`sacct ${what} at first: it is asked again`, async (t) => {
    const { mock, dir, launcher, request, envWith } = await site(t, { minJobAgeMs: 1 });
    // In this mock, accounts know no more than squeue.
    const answer = `for word; do case $word in --jobs=*) echo "\${word#--jobs=}|FAILED|5:0|Unknown|mock1";; esac; done; exit 0`;
    const env = envWith('sacct', `if [ -e '${dir}/asked' ]; then ${answer}; fi\ntouch '${dir}/asked'\n${words}`);
    const slurm = launcher({ env });
    const jobs = await slurm.submit(request({ driver: ['sh', '-c', 'exit 5'] }));
    await until(() => mock.jobs().length === 0);
    await until(async () => (await slurm.status(jobs)).jobs.size === 1);
    const { jobs: found } = await slurm.status(jobs);
    t.like(found.get(jobs[0]!.id), { state: 'failed', exitCode: 5 });
  });
}

test.serial('a job is not gone because one answer lacks it, but when several in a row do', async (t) => {
  const { mock, dir, launcher, request, envWith } = await site(t, { accounting: 'disabled' });
  const [one, all] = [path.join(dir, 'one'), path.join(dir, 'all')];
  const slurm = launcher({ env: envWith('squeue', `rm '${one}' 2>/dev/null || [ -e '${all}' ] || exec "$real" "$@"`) });
  const jobs = await slurm.submit(request());
  const state = async (): Promise<string | undefined> => (await slurm.status(jobs)).jobs.get(jobs[0]!.id)?.state;
  await until(async () => (await state()) === 'running');
  fs.writeFileSync(one, '');
  const asked = mock.callsOf('squeue').length;
  while (mock.callsOf('squeue').length < asked + 2) t.is(await state(), 'running');
  t.false(fs.existsSync(one));
  fs.writeFileSync(all, '');
  await until(async () => (await state()) === undefined);
  fs.rmSync(all);
  await until(async () => (await state()) === 'running');
});

test.serial('an order that could not be run is given again', async (t) => {
  const { mock, launcher, request, envWith } = await site(t);
  const env = envWith('scancel', '');
  const jobs = await launcher().submit(request());
  // As while an administrator replaces it. The same happens where no more processes may be started.
  const scancel = path.join(String(env.PATH).split(':')[0]!, 'scancel');
  fs.rmSync(scancel);
  fs.copyFileSync('/bin/true', scancel);
  const fd = fs.openSync(scancel, 'r+');
  t.teardown(() => {
    fs.closeSync(fd);
  });
  const troubles: string[] = [];
  await launcher({ env }).cancel(jobs, {
    onTrouble: (message) => {
      troubles.push(message);
      fs.rmSync(scancel, { force: true });
    },
  });
  t.regex(troubles[0] ?? '', /scancel could not be run.*ETXTBSY/);
  t.is(troubles.length, 1);
  await until(() => mock.jobs()[0]?.state === 'CANCELLED');
});

test.serial('the working directory is gone: the message does not blame Slurm', async (t) => {
  const { mock, dir, launcher, request } = await site(t);
  const gone = path.join(dir, 'gone');
  await t.throwsAsync(launcher().submit(request({ workingDirectory: gone })), {
    instanceOf: BatchSystemError,
    message: new RegExp(`sbatch cannot be run in ${gone}.* is not there on ${os.hostname()}\\. Make it again`),
  });
  t.is(mock.jobs().length, 0);
});

test.serial('where the controller hands out the configuration, its absence is a silence', async (t) => {
  const { dir, launcher, request, envWith } = await site(t);
  const down = path.join(dir, 'down');
  const words = `echo 'squeue: error: _establish_config_source: failed to fetch config
squeue: fatal: Could not establish a configuration source' >&2; exit 1`;
  const slurm = launcher({ env: envWith('squeue', `[ -e '${down}' ] || exec "$real" "$@"\n${words}`) });
  const jobs = await slurm.submit(request());
  await until(async () => (await slurm.status(jobs)).jobs.get(jobs[0]!.id)?.state === 'running');
  fs.writeFileSync(down, '');
  const report = await silence(slurm, jobs, /Slurm does not answer: .*configuration source/);
  t.is(report.jobs.get(jobs[0]!.id)?.state, 'running');
  fs.rmSync(down);
  await until(async () => (await slurm.status(jobs)).trouble === undefined);
  t.pass();
});
