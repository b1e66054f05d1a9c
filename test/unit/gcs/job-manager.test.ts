import test from 'ava';
import { VersionMismatchError } from '../../../src/common/errors.js';
import { jobIdFromNumber } from '../../../src/common/ids.js';
import { JobManager } from '../../../src/gcs/server/job-manager.js';
import { addressOn, at, nodeId, words, workerId } from './fixtures.js';

test('a job runs until it ends once', (t) => {
  const jobs = new JobManager('1');
  const { jobId, instructions } = jobs.register({ entrypoint: 'main.ts' }, 7, at(5));
  t.is(jobId, jobIdFromNumber(7));
  t.deepEqual(words(instructions), ['store RUNNING', 'start_job']);
  t.true(jobs.isRunning(jobId));
  t.deepEqual(words(jobs.end(jobId, 'SUCCEEDED', at(9))), ['store SUCCEEDED', 'end_job']);
  t.deepEqual(jobs.end(jobId, 'FAILED', at(10)), [], 'the driver’s stream ends after its goodbye');
  t.deepEqual(jobs.end(jobIdFromNumber(8), 'FAILED', at(10)), []);
  const [job] = jobs.list();
  t.like(job, { entrypoint: 'main.ts', state: 'SUCCEEDED', startedAtMs: at(5).unixMs, endedAtMs: at(9).unixMs });
});

test('running jobs are found by their driver, also after a restart', (t) => {
  const before = new JobManager('1');
  const drivers = [1, 2].map((n) => addressOn(nodeId(n), workerId(n)));
  const [first, second] = drivers.map((driver, n) => before.register({ driver }, n + 1, at(0)).jobId);
  const jobs = new JobManager('1');
  jobs.load(before.list());
  t.deepEqual(jobs.drivenBy({ nodeId: nodeId(1) }), [first!]);
  t.deepEqual(jobs.drivenBy({ workerId: workerId(2) }), [second!]);
  jobs.end(first!, 'FAILED', at(1));
  t.deepEqual(jobs.drivenBy({ nodeId: nodeId(1) }), []);
});

test('another version of batchray is refused, naming both', (t) => {
  const jobs = new JobManager('1.2.0');
  t.notThrows(() => jobs.checkVersion('1.2.0'));
  const error = t.throws(() => jobs.checkVersion('1.3.0'), { instanceOf: VersionMismatchError });
  t.true(error.message.includes('1.2.0') && error.message.includes('1.3.0'));
});
