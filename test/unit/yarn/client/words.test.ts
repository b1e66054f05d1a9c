/** What YARN says, folded and explained: messages as a real ResourceManager 3.4.1 gave them. */
import test from 'ava';
import type { ApplicationReport } from '../../../../adapters/yarn/client/applications.js';
import { culpritOf, explainEnd, explainWaiting } from '../../../../adapters/yarn/reasons.js';
import { foldApplication, foldSlot } from '../../../../adapters/yarn/states.js';
import { BatchSystemError } from '../../../../src/common/errors.js';

const report = (state: string, more: Partial<ApplicationReport> = {}): ApplicationReport => ({
  id: 'application_1_1',
  state,
  finalStatus: 'UNDEFINED',
  diagnostics: '',
  submittedAtMs: 1,
  launchedAtMs: undefined,
  amHost: undefined,
  amLogsUrl: undefined,
  user: 'me',
  logAggregation: undefined,
  endsAtMs: undefined,
  ...more,
});

test('states of applications', (t) => {
  const fold = (state: string, more: Partial<ApplicationReport> = {}): string =>
    foldApplication(report(state, more), undefined);
  for (const state of ['NEW', 'NEW_SAVING', 'SUBMITTED', 'ACCEPTED']) t.is(fold(state), 'queued');
  t.is(fold('ACCEPTED', { amHost: 'n1' }), 'starting');
  t.is(fold('RUNNING', { amHost: 'n1' }), 'running');
  t.is(fold('FINISHED', { finalStatus: 'SUCCEEDED' }), 'done');
  t.is(fold('FINISHED', { finalStatus: 'FAILED' }), 'failed');
  t.is(fold('FINISHED', { finalStatus: 'KILLED' }), 'cancelled');
  t.is(fold('KILLED', { diagnostics: 'Application application_1_1 was killed by user root' }), 'cancelled');
  t.is(fold('KILLED', { diagnostics: 'Application is killed by ResourceManager as it has exceeded the lifetime period.' }), 'timeout'); // prettier-ignore
  t.is(fold('FAILED', { diagnostics: 'AM Container ... exited with  exitCode: 127' }), 'failed');
  t.is(fold('FAILED', { diagnostics: 'exited with  exitCode: -100\nContainer released on a *lost* node' }), 'node-failure'); // prettier-ignore
  t.is(fold('FAILED', { diagnostics: 'exited with  exitCode: -102\nContainer preempted by scheduler' }), 'preempted');
  const stopping = {
    applicationId: 'application_1_1',
    attempt: 1,
    ordersVersion: 2,
    slots: [],
    stopping: { reason: 'x' },
  };
  t.is(foldApplication(report('RUNNING'), stopping), 'completing');
  t.throws(() => fold('DANCING'), { instanceOf: BatchSystemError, message: /"DANCING", which batchray does not know/ });
  t.throws(() => fold('FINISHED', { finalStatus: 'MAYBE' }), { instanceOf: BatchSystemError });
});

test('states of worker containers', (t) => {
  const fold = (exitStatus: number, isRemoved = false): string =>
    foldSlot({ slot: 1, state: 'ended', exitStatus, isRemoved });
  t.is(foldSlot({ slot: 1, state: 'queued' }), 'queued');
  t.is(foldSlot({ slot: 1, state: 'running' }), 'running');
  t.is(fold(0), 'done');
  t.is(fold(3), 'failed');
  t.is(fold(143, true), 'cancelled');
  t.is(fold(-100), 'node-failure');
  t.is(fold(-101), 'node-failure');
  t.is(fold(-102), 'preempted');
  t.is(fold(-104), 'failed');
  t.is(fold(-9999), 'failed');
});

const ACTIVATED =
  '[Mon Nov 23 06:52:47 +0000 2026] Application is Activated, waiting for resources to be assigned for AM.  Details : AM Partition = <DEFAULT_PARTITION> ; ' +
  "Partition Resource = <memory:12288, vCores:12> ; Queue's Absolute capacity = 5.0 % ; Queue's Absolute used capacity = 0.0 % ; Queue's Absolute max capacity = 5.0 % ; " +
  "Queue's capacity (absolute resource) = <memory:614, vCores:0> ; Queue's used capacity (absolute resource) = <memory:USED, vCores:0> ; " +
  "Queue's max capacity (absolute resource) = <memory:MAX, vCores:MAXV> ; ";

test('why an application waits', (t) => {
  const activated = (used: number, max: number, maxVcores: number): ReturnType<typeof explainWaiting> =>
    explainWaiting(
      ACTIVATED.replace('USED', String(used)).replace('MAX,', `${max},`).replace('MAXV', String(maxVcores)),
    );
  t.is(activated(0, 12_288, 12).code, 'Scheduling');
  t.is(activated(0, 12_288, 12).advice, undefined);
  t.like(activated(0, 614, 0), { code: 'QueueFull', isPermanent: false });
  t.regex(
    activated(12_000, 12_288, 12).text,
    /no room for its head: it may use 12288 MiB and 12 vcores, and uses 12000 MiB/,
  );
  t.is(
    explainWaiting("[Mon Nov 23] Application is added to the scheduler and is not yet activated. Queue's AM resource limit exceeded.  Details : x").code, // prettier-ignore
    'QueueAMLimit',
  );
  t.is(explainWaiting("Application is added to the scheduler and is not yet activated. User's AM resource limit exceeded.").code, 'UserAMLimit'); // prettier-ignore
  t.is(explainWaiting('AM container is launched, waiting for AM container to Register with RM').code, 'Launching');
  t.is(explainWaiting('').code, 'Accepted');
  t.is(explainWaiting('[x] Something new.  Details : a = b').text, 'Something new');
});

test('why one was refused: which option it is about', (t) => {
  for (const [words, option] of [
    ['Application application_1_2 submitted by user root to unknown queue: nope', '--queue'],
    ['Application application_1_8 submitted by user : root to non-leaf queue : root', '--queue'],
    ["Invalid resource request, queue=default doesn't have permission to access all labels in resource request. labelExpression of resource request=nolabel. Queue labels=fast", '--node-label'], // prettier-ignore
    ['Requested more memory than configured max', '--mem-per-node'],
    ['Requested more cores than configured max', '--cpus-per-node'],
    ['Queue root.small is STOPPED. Cannot accept submission of application: application_1_3', '--queue'],
  ] as const) {
    t.is(culpritOf(words)?.option, option, words);
  }
  t.is(culpritOf('the moon is full'), undefined);
});

test('why one ended that was not ended by its application master', (t) => {
  const diagnostics =
    'Application application_1795416697971_0013 failed 1 times (global limit =2; local limit is =1) due to AM Container for appattempt_1795416697971_0013_000001 exited with  exitCode: 127\n' +
    'Failing this attempt.Diagnostics: [2026-11-23 06:53:21.541]Exception from container-launch.\nContainer id: container_1795416697971_0013_01_000001\nExit code: 127\n\n' +
    '[2026-11-23 06:53:21.645]Container exited with a non-zero exit code 127. Error file: prelaunch.err.\nLast 4096 bytes of prelaunch.err :\noops\n' +
    'Last 4096 bytes of stderr :\n/bin/bash: line 1: /nope/node: No such file or directory\n\n\nFor more detailed output, check ...';
  t.is(
    explainEnd(diagnostics),
    'the container of its head ended with exit code 127: /bin/bash: line 1: /nope/node: No such file or directory',
  );
  t.regex(explainEnd('due to AM Container for x exited with  exitCode: -104\nFailing'), /more memory than it has.*--memory-overhead/); // prettier-ignore
  t.is(explainEnd('Application application_1_14 was killed by user root'), 'killed by root');
  t.is(explainEnd('due to ApplicationMaster for attempt appattempt_1_1 timed out. Failing the application.'), 'its application master did not answer any more'); // prettier-ignore
  t.is(explainEnd('Application is killed by ResourceManager as it has exceeded the lifetime period.'), 'its time limit was reached'); // prettier-ignore
  t.is(explainEnd('something else\nwith more'), 'something else');
});
