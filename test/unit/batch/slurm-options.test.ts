import test from 'ava';
import { SLURM_OPTIONS, compileSlurmOptions, directiveWord, sbatchVariables } from '../../../adapters/slurm/options.js';
import { InvalidOptionError } from '../../../src/common/errors.js';
import type { SiteOptions } from '../../../src/batch/site-options.js';

const directives = (given: SiteOptions): readonly string[] => compileSlurmOptions(given).directives;

test('every option becomes what sbatch takes', (t) => {
  const given: SiteOptions = {
    cpusPerNode: 4,
    memPerNode: '1.5g',
    gpusPerNode: 'a100:2',
    time: '1-12',
    timeMin: '30:00',
    partition: 'gpu,long',
    account: 'proj',
    qos: 'high',
    constraint: 'a|b&c',
    reservation: 'course',
    nodelist: 'c[1-3,7]',
    exclude: '/home/me/bad nodes',
    exclusive: true,
    gres: 'gpu:2,nvme:1',
    licenses: 'matlab:2',
    signal: 'USR1@120',
    requeue: false,
    nice: '100',
    dependency: 'afterok:4711',
    mailType: 'BEGIN,END',
    mailUser: 'me@example.org',
    comment: 'it\'s "mine" \\',
    clusters: 'a,b',
    workerArray: true,
    arrayThrottle: 2,
    sbatch: '--wckey=x --switches 1 --comment="b c"',
  };
  t.deepEqual(
    Object.keys(given),
    SLURM_OPTIONS.map(({ name }) => name),
    'the test knows all options',
  );
  t.deepEqual(directives(given), [
    '--cpus-per-task=4',
    '--mem=1536M',
    '--gpus-per-node=a100:2',
    '--time=1-12:00:00',
    '--time-min=00:30:00',
    '--partition=gpu,long',
    '--account=proj',
    '--qos=high',
    '--constraint="a|b&c"',
    '--reservation=course',
    '--nodelist="c[1-3,7]"',
    '--exclude="/home/me/bad nodes"',
    '--exclusive',
    '--gres=gpu:2,nvme:1',
    '--licenses=matlab:2',
    '--signal=USR1@120',
    '--no-requeue',
    '--nice=100',
    '--dependency=afterok:4711',
    '--mail-type=BEGIN,END',
    '--mail-user=me@example.org',
    '--comment="it\'s \\"mine\\" \\\\"',
    '--clusters=a,b',
    '--wckey=x',
    '--switches 1',
    '"--comment=b c"',
  ]);
  t.like(compileSlurmOptions(given), { workerArray: true, arrayThrottle: 2 });
});

test('nothing given, nothing set; flags that are off are not', (t) => {
  t.deepEqual(compileSlurmOptions({}), { directives: [], workerArray: true, arrayThrottle: undefined });
  t.deepEqual(directives({ exclusive: false }), []);
  t.deepEqual(directives({ requeue: true }), ['--requeue']);
  t.deepEqual(directives({ time: 'unlimited', memPerNode: 2048 }), ['--mem=2G', '--time=UNLIMITED']);
});

for (const [given, message] of [
  [{ memPerNode: 'x' }, /--mem-per-node x/],
  [{ time: 'soon' }, /--time soon/],
  [{ time: '10', timeMin: '20' }, /--time-min 20 is longer/],
  [{ cpusPerNode: 1.5 }, /--cpus-per-node 1.5/],
  [{ gpusPerNode: 'two' }, /--gpus-per-node two/],
  [{ partition: '' }, /--partition/],
  [{ partition: true }, /--partition/],
  [{ comment: 'a\n#SBATCH --uid=0' }, /--comment.*control/s],
  [{ exclusive: 'yes' }, /--exclusive/],
  [{ nodelist: 'c[3-1]' }, /--nodelist/],
  [{ signal: 'soon' }, /--signal soon/],
  [{ nice: 'very' }, /--nice very/],
  [{ arrayThrottle: 2, workerArray: false }, /--array-throttle/],
  [{ sbatch: '--nodes=3' }, /--nodes=3 is set by batchray/],
  [{ sbatch: '-N3' }, /-N3 is set by batchray/],
  [{ sbatch: 'stray' }, /"stray"/],
  [{ sbatch: '--comment="open' }, /--sbatch/],
  [{ queue: 'x' }, /no option queue/],
] as const) {
  test(`refused: ${JSON.stringify(given)}`, (t) => {
    t.throws(() => compileSlurmOptions(given), { instanceOf: InvalidOptionError, message });
  });
}

test('words of #SBATCH lines', (t) => {
  t.is(directiveWord('plain-1.2_3/%j'), 'plain-1.2_3/%j');
  t.is(directiveWord('a # b'), '"a # b"');
  t.is(directiveWord('\\"'), '"\\\\\\""');
});

test('variables of the environment that would overrule the script are kept from sbatch', (t) => {
  const variables = sbatchVariables(directives({ time: '10', memPerNode: '1g', gpusPerNode: '1', requeue: true }));
  for (const name of [
    'SBATCH_TIMELIMIT',
    'SBATCH_MEM_PER_CPU',
    'SBATCH_GPUS_PER_NODE',
    'SBATCH_NO_REQUEUE',
    'SBATCH_OUTPUT',
  ]) {
    t.true(variables.includes(name), name);
  }
  t.false(variables.includes('SBATCH_PARTITION'), "the user's own default");
});
