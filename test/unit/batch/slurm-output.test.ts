import test from 'ava';
import { explainReason } from '../../../adapters/slurm/reasons.js';
import { rejected } from '../../../adapters/slurm/rejection.js';
import { parseExitCode, parseSacct, parseScontrol, parseSqueue, parseTime } from '../../../adapters/slurm/squeue.js';
import { foldState } from '../../../adapters/slurm/states.js';
import { JOB_STATES } from '../../../src/batch/job-state.js';
import { BatchSystemError } from '../../../src/common/errors.js';

test('squeue: jobs, elements of arrays, several clusters, and what does not belong there', (t) => {
  const rows = parseSqueue(
    [
      'Welcome to the cluster | please behave',
      '12|RUNNING|1700000000|1700003600|1:00:00|c[1-2]|/s/x y|z.slurm|None',
      '13_4|PENDING|N/A|N/A|UNLIMITED||/s/w.slurm|ReqNodeNotAvail, UnavailableNodes:c3',
      '14+0|PENDING|N/A|N/A|5:00||/s/het.slurm|Priority',
      'CLUSTER: west',
      '12|COMPLETED|2026-01-02T03:04:05|1700003600|5:00|c1|(null)|None',
      '',
    ].join('\n'),
  );
  t.is(rows.length, 3);
  t.like(rows[0], {
    id: '12',
    cluster: undefined,
    state: 'RUNNING',
    startMs: 1_700_000_000_000,
    endMs: 1_700_003_600_000,
    isUnlimited: false,
    nodeList: 'c[1-2]',
    script: '/s/x y|z.slurm',
    reason: 'None',
  });
  t.like(rows[1], {
    id: '13_4',
    isUnlimited: true,
    startMs: undefined,
    reason: 'ReqNodeNotAvail, UnavailableNodes:c3',
  });
  t.like(rows[2], { id: '12', cluster: 'west', startMs: new Date(2026, 0, 2, 3, 4, 5).getTime() });
});

test('times: seconds since 1970 or local time; anything else is no time', (t) => {
  t.is(parseTime('1700000000'), 1_700_000_000_000);
  t.is(parseTime(' 2026-01-02T03:04:05 '), new Date(2026, 0, 2, 3, 4, 5).getTime());
  for (const none of ['N/A', 'Unknown', 'None', '', '(null)', 'Tomorr 10:00', '12'])
    t.is(parseTime(none), undefined, none);
});

test('scontrol and sacct', (t) => {
  const fields = parseScontrol(
    'JobId=12 JobName=a UserId=me(1000) JobState=FAILED Reason=NonZeroExitCode Dependency=(null) ExitCode=3:0 EndTime=1700000000 Comment=x JobState2=no',
  );
  t.is(fields.get('JobState'), 'FAILED');
  t.is(fields.get('ExitCode'), '3:0');
  const rows = parseSacct(
    [
      '12|PREEMPTED|0:15|1700000000|c1',
      '12|CANCELLED by 1000|0:9|1700000100|c2',
      '12.batch|FAILED|1:0||',
      '13_1|COMPLETED|0:0||c1',
    ].join('\n'),
  );
  t.deepEqual([...rows.keys()], ['12', '13_1']);
  t.like(rows.get('12'), { state: 'CANCELLED by 1000', exitCode: 137, nodeList: 'c2' }, 'the last of its lives');
  t.is(parseExitCode('3:0'), 3);
  t.is(parseExitCode('0:9'), 137);
  t.is(parseExitCode(undefined), undefined);
});

test('states: every one of ours is reached, odd writings are folded, an unknown one is an error', (t) => {
  const words =
    'PENDING CONFIGURING RUNNING COMPLETING COMPLETED FAILED CANCELLED TIMEOUT PREEMPTED NODE_FAIL BOOT_FAIL DEADLINE ' +
    'OUT_OF_MEMORY REQUEUED REQUEUE_HOLD REQUEUE_FED RESV_DEL_HOLD SPECIAL_EXIT RESIZING SIGNALING STAGE_OUT STOPPED SUSPENDED REVOKED';
  t.deepEqual(new Set(words.split(' ').map(foldState)), new Set(JOB_STATES));
  t.is(foldState('CANCELLED by 1000'), 'cancelled');
  t.is(foldState('CANCELLED+'), 'cancelled');
  for (const odd of ['', 'DREAMING', 'running', 'PENDINGX']) {
    t.throws(() => foldState(odd), { instanceOf: BatchSystemError, message: new RegExp(`"${odd}"`) });
  }
});

test('reasons: in words, with what could be asked instead', (t) => {
  const codes =
    'Resources Priority Dependency DependencyNeverSatisfied BeginTime JobHeldUser JobHeldAdmin Licenses Reservation PartitionNodeLimit ' +
    'PartitionTimeLimit PartitionDown PartitionInactive PartitionConfig BadConstraints InvalidQOS InvalidAccount QOSMaxCpuPerUserLimit ' +
    'QOSMaxJobsPerUserLimit QOSGrpNodeLimit QOSMaxWallDurationPerJobLimit QOSMaxCpuPerJobLimit QOSMinGRES AssocGrpCpuLimit AssocMaxJobsLimit ' +
    'AssocGrpCPUMinutesLimit AssocGrpCPURunMinutesLimit AssocMaxNodePerJobLimit JobArrayTaskLimit NodeDown ReqNodeNotAvail None Cleaning Prolog';
  for (const code of codes.split(' ')) {
    const { text, advice } = explainReason(code);
    t.notRegex(text, /Slurm's reason is/, code);
    t.notRegex(text + (advice ?? ''), /\.$/, code);
  }
  t.like(explainReason('ReqNodeNotAvail, UnavailableNodes:c3'), {
    code: 'ReqNodeNotAvail, UnavailableNodes:c3',
    isPermanent: false,
  });
  t.regex(explainReason('ReqNodeNotAvail, UnavailableNodes:c3').text, /\(UnavailableNodes:c3\)$/);
  t.true(explainReason('PartitionTimeLimit').isPermanent);
  t.regex(explainReason('PartitionTimeLimit').advice ?? '', /--time/);
  t.regex(explainReason('AssocGrpCPUMinutesLimit').text, /computing time/);
  t.regex(explainReason('QOSMaxCpuPerUserLimit').text, /at a limit/);
  t.false(explainReason('QOSMaxCpuPerUserLimit').isPermanent);
  t.deepEqual(explainReason('Moonphase'), {
    code: 'Moonphase',
    text: 'Slurm\'s reason is "Moonphase"',
    isPermanent: false,
  });
});

const POLICY =
  "Batch job submission failed: Job violates accounting/QOS policy (job submit limit, user's size and/or time limits)";

test("a rejection has Slurm's words, the option and the script", (t) => {
  const error = rejected(
    'sbatch: error: invalid partition specified: nope\nsbatch: error: Batch job submission failed: Invalid partition name specified\n',
    '/s/submit-head.slurm',
  );
  t.regex(error.message, /invalid partition specified: nope.*Invalid partition name specified/);
  t.regex(error.message, /--partition/);
  t.deepEqual({ ...error.context }, { script: '/s/submit-head.slurm', option: '--partition' });
  const options = [
    ['Requested time limit is invalid (missing or exceeds some limit)', '--time'],
    ['Invalid account or account/partition combination specified', '--account'],
    ['Invalid qos specification', '--qos'],
    ['Invalid generic resource (gres) specification', '--gpus-per-node'],
    ['Memory specification can not be satisfied', '--mem-per-node'],
    ['Job dependency problem', '--dependency'],
    ["sbatch: unrecognized option '--nonsense'", '--sbatch'],
    [`QOSMaxSubmitJobPerUserLimit\n${POLICY}`, '--qos'],
    [`AssocMaxWallDurationPerJobLimit\n${POLICY}`, '--time'],
    ['the site says no', undefined],
  ] as const;
  for (const [words, option] of options) t.is(rejected(words, '/s').context['option'], option, words);
});
