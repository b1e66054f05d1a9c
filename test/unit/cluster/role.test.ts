import test from 'ava';
import type { Allocation } from '../../../src/batch/allocation.js';
import { symmetricRole } from '../../../src/cluster/role.js';

const allocation = (given: Partial<Allocation>): Allocation => ({
  description: 'Slurm job 7',
  jobId: '7',
  clusterId: 'slurm-7-0',
  nodeCount: 3,
  launcher: 'srun',
  nodeNames: [],
  granted: {},
  ...given,
});

test('outside an allocation all nodes are processes of this machine', (t) => {
  t.deepEqual(symmetricRole(undefined, 3), { kind: 'local', nodeCount: 3 });
});

test('the first process of a step is the head', (t) => {
  const role = (index: number) => symmetricRole(allocation({ member: { index, count: 3 } }), 2);
  t.deepEqual(role(0), { kind: 'head', clusterId: 'slurm-7-0', nodeIndex: 0, nodeCount: 3 });
  t.deepEqual(role(2), { kind: 'worker', clusterId: 'slurm-7-0', nodeIndex: 2, nodeCount: 3 });
});

test('more nodes than processes can never come', (t) => {
  t.throws(() => symmetricRole(allocation({ member: { index: 0, count: 1 } }), 2), {
    message: /--min-nodes 2: Slurm job 7 started 1 process only/,
    code: 'INVALID_OPTION',
  });
});

test('inside an allocation but outside a step: on one node as on any machine, on several it must be launched', (t) => {
  t.deepEqual(symmetricRole(allocation({ nodeCount: 1 }), 2), { kind: 'local', nodeCount: 2 });
  t.throws(() => symmetricRole(allocation({}), 1), { message: /has 3 nodes.*on one of them only.*srun batchray/ });
});
