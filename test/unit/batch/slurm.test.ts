import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { slurmAllocation } from '../../../adapters/slurm/allocation.js';
import { expandNodeList } from '../../../adapters/slurm/node-list.js';
import { seeded } from '../../helpers/seed.js';

test('node lists as Slurm writes them', (t) => {
  t.deepEqual(expandNodeList('c[1-3,7],gpu01'), ['c1', 'c2', 'c3', 'c7', 'gpu01']);
  t.deepEqual(expandNodeList('n[08-11]'), ['n08', 'n09', 'n10', 'n11']);
  t.deepEqual(expandNodeList('n[098-101,3]'), ['n098', 'n099', 'n100', 'n101', 'n3']);
  t.deepEqual(expandNodeList('r[1-2]n[0-1]-ib'), ['r1n0-ib', 'r1n1-ib', 'r2n0-ib', 'r2n1-ib']);
  t.deepEqual(expandNodeList('login'), ['login']);
  t.deepEqual(expandNodeList(''), []);
  for (const bad of ['c[1-', 'c[3-1]', 'c[a-b]', 'c]1[', 'c[1-99999999]', 'c[1,,2]']) {
    t.throws(() => expandNodeList(bad), { code: 'INVALID_OPTION' }, bad);
  }
});

test('ranges of equal width expand to every number between', (t) => {
  const range = fc.tuple(fc.nat(9999), fc.nat(50), fc.integer({ min: 1, max: 6 }));
  seeded(
    t,
    fc.property(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z]$/),
      fc.array(range, { minLength: 1, maxLength: 4 }),
      (prefix, ranges) => {
        const pad = (n: number, width: number): string => String(n).padStart(width, '0');
        const expected = ranges.flatMap(([first, extra, width]) =>
          Array.from({ length: extra + 1 }, (_, i) => prefix + pad(first + i, Math.max(width, String(first).length))),
        );
        const text = ranges
          .map(([first, extra, width]) => `${pad(first, width)}-${pad(first + extra, width)}`)
          .join(',');
        const names = expandNodeList(`${prefix}[${text}]`);
        return JSON.stringify(names) === JSON.stringify(expected);
      },
    ),
  );
});

const STEP = {
  SLURM_JOB_ID: '4711',
  SLURM_STEP_ID: '0',
  SLURM_JOB_NUM_NODES: '3',
  SLURM_JOB_NODELIST: 'c[1-3]',
  SLURM_STEP_NUM_NODES: '3',
  SLURM_STEP_NUM_TASKS: '3',
  SLURM_STEP_NODELIST: 'c[1-3]',
  SLURM_PROCID: '1',
  SLURMD_NODENAME: 'c2',
  SLURM_LAUNCH_NODE_IPADDR: '10.0.0.1',
  SLURM_CPUS_ON_NODE: '4',
  SLURM_MEM_PER_NODE: '2000',
};

test('outside Slurm there is no allocation', (t) => {
  t.is(slurmAllocation.find({ PATH: '/bin' }), undefined);
});

test('a task of a step', (t) => {
  t.deepEqual(slurmAllocation.find(STEP), {
    description: 'Slurm job 4711',
    jobId: '4711',
    clusterId: 'slurm-4711-0',
    nodeCount: 3,
    launcher: 'srun --ntasks-per-node=1',
    nodeNames: ['c1', 'c2', 'c3'],
    nodeName: 'c2',
    launchAddress: '10.0.0.1',
    member: { index: 1, count: 3 },
    granted: { cpus: 4, memoryBytes: 2000 * 1024 * 1024 },
  });
});

test('a requeued job is another cluster', (t) => {
  t.is(slurmAllocation.find({ ...STEP, SLURM_RESTART_COUNT: '2' })?.clusterId, 'slurm-4711-0-r2');
  t.is(slurmAllocation.find({ ...STEP, SLURM_RESTART_COUNT: '0' })?.clusterId, 'slurm-4711-0');
});

test('batch scripts and shells of salloc are no step', (t) => {
  const { SLURM_STEP_ID: _, ...batch } = STEP;
  t.is(slurmAllocation.find(batch)?.member, undefined);
  t.is(slurmAllocation.find({ ...STEP, SLURM_STEP_ID: '4294967290' })?.member, undefined, 'an interactive step');
});

test('several tasks on a node would count its CPUs twice', (t) => {
  t.throws(() => slurmAllocation.find({ ...STEP, SLURM_STEP_NUM_TASKS: '6' }), {
    message: /6 tasks on 3 nodes.*--ntasks-per-node=1/,
  });
});

test('what is granted: the smaller number of CPUs, memory a node or a CPU, GPUs', (t) => {
  const { SLURM_MEM_PER_NODE: _, ...env } = STEP;
  const granted = (more: Record<string, string>) => slurmAllocation.find({ ...env, ...more })?.granted;
  t.deepEqual(granted({ SLURM_CPUS_PER_TASK: '2' }), { cpus: 2 });
  t.deepEqual(granted({ SLURM_MEM_PER_CPU: '1024' }), { cpus: 4, memoryBytes: 4 * 1024 ** 3 });
  t.deepEqual(granted({ SLURM_MEM_PER_NODE: '0' }), { cpus: 4 }, 'all memory of the node');
  t.deepEqual(granted({ SLURM_GPUS_ON_NODE: '2' }), { cpus: 4, gpus: 2 });
});

test('an element of an array is known by the name of its array', (t) => {
  const array = { ...STEP, SLURM_ARRAY_JOB_ID: '4700', SLURM_ARRAY_TASK_ID: '3' };
  t.is(slurmAllocation.find(array)?.jobId, '4700_3');
});

test('the end of the allocation: from the environment, else from scontrol; none without a limit', async (t) => {
  const day = 86_400;
  const end = (more: Record<string, string>) => slurmAllocation.findEndMs({ ...STEP, PATH: '/none', ...more });
  t.is(await end({ SLURM_JOB_START_TIME: '1700000000', SLURM_JOB_END_TIME: '1700003600' }), 1_700_003_600_000);
  t.is(
    await end({ SLURM_JOB_START_TIME: '1700000000', SLURM_JOB_END_TIME: String(1_700_000_000 + 365 * day) }),
    undefined,
  );
  t.is(await end({}), undefined, 'no scontrol on this node');
  t.is(await slurmAllocation.findEndMs({}), undefined);
  const bin = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
  t.teardown(() => fs.rmSync(bin, { recursive: true }));
  const answer = (text: string): void =>
    fs.writeFileSync(path.join(bin, 'scontrol'), `#!/bin/sh\necho "$* ${text}"\n`, { mode: 0o755 });
  answer('JobId=4711 TimeLimit=01:00:00 EndTime=1700003600');
  t.is(await end({ PATH: bin }), 1_700_003_600_000);
  answer('JobId=4711 TimeLimit=UNLIMITED EndTime=1731536000');
  t.is(await end({ PATH: bin }), undefined);
});
