import test from 'ava';
import {
  detectResources,
  parseCpuList,
  shareOf,
  type GrantedResources,
  type Machine,
  type RequestedResources,
} from '../../../src/cluster/resources.js';

const GiB = 1024 ** 3;

interface Fixture {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly devices?: readonly string[];
  readonly onlineCpus?: number;
  readonly freeSharedMemoryBytes?: number;
}

/** A machine of 64 CPUs and 256 GiB on which nobody limits anything. */
function machine(fixture: Fixture = {}): Machine {
  const files: Record<string, string> = {
    '/proc/meminfo': `MemTotal:       ${(256 * GiB) / 1024} kB\nMemFree: 1 kB\n`,
    '/proc/self/status': 'Name:\tnode\nCpus_allowed_list:\t0-63\n',
    ...fixture.files,
  };
  return {
    read: (file) => files[file],
    list: (dir) => (dir === '/dev' ? (fixture.devices ?? []) : []),
    env: fixture.env ?? {},
    onlineCpus: fixture.onlineCpus ?? 64,
    freeSharedMemoryBytes: fixture.freeSharedMemoryBytes ?? 128 * GiB,
  };
}

const detect = (fixture: Fixture, granted?: GrantedResources, requested: RequestedResources = {}) =>
  detectResources(machine(fixture), granted, requested, 0.25);

const V2_MOUNT = '29 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n';
const V1_MOUNTS =
  '31 23 0:27 / /sys/fs/cgroup/memory rw,nosuid shared:9 - cgroup cgroup rw,memory\n' +
  '32 23 0:28 / /sys/fs/cgroup/cpu,cpuacct rw,nosuid shared:10 - cgroup cgroup rw,cpu,cpuacct\n';

test('without limits the machine counts, and the object store is a part of its memory', (t) => {
  const { quantities, objectStoreBytes } = detect({});
  t.deepEqual(quantities, { CPU: 64, GPU: 0, memory: 192 * GiB, object_store_memory: 64 * GiB });
  t.is(objectStoreBytes, 64 * GiB);
});

test('cgroup v2: the tightest limit on the way up counts', (t) => {
  const job = '/sys/fs/cgroup/system.slice/slurmstepd.scope/job_7';
  const { quantities } = detect({
    files: {
      '/proc/self/mountinfo': V2_MOUNT,
      '/proc/self/cgroup': '0::/system.slice/slurmstepd.scope/job_7/step_0/user/task_0\n',
      [`${job}/step_0/user/task_0/memory.max`]: 'max\n',
      [`${job}/step_0/memory.max`]: `${16 * GiB}\n`,
      [`${job}/memory.max`]: `${8 * GiB}\n`,
      [`${job}/step_0/user/task_0/cpu.max`]: 'max 100000\n',
      [`${job}/cpu.max`]: '350000 100000\n',
    },
  });
  t.is(quantities['CPU'], 3);
  t.is((quantities['memory'] ?? 0) + (quantities['object_store_memory'] ?? 0), 8 * GiB);
});

test('cgroup v1: limits of each controller, "no limit" is none', (t) => {
  const { quantities } = detect({
    files: {
      '/proc/self/mountinfo': V1_MOUNTS,
      '/proc/self/cgroup':
        '9:memory:/slurm/uid_1000/job_7/step_0\n4:cpu,cpuacct:/slurm/uid_1000/job_7\n1:name=systemd:/x\n0::/\n',
      '/sys/fs/cgroup/memory/slurm/uid_1000/job_7/memory.limit_in_bytes': `${4 * GiB}\n`,
      '/sys/fs/cgroup/memory/slurm/uid_1000/job_7/step_0/memory.limit_in_bytes': '9223372036854771712\n',
      '/sys/fs/cgroup/cpu,cpuacct/slurm/uid_1000/job_7/cpu.cfs_quota_us': '200000\n',
      '/sys/fs/cgroup/cpu,cpuacct/slurm/uid_1000/job_7/cpu.cfs_period_us': '100000\n',
      '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '-1\n',
      '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
    },
  });
  t.is(quantities['CPU'], 2);
  t.is((quantities['memory'] ?? 0) + (quantities['object_store_memory'] ?? 0), 4 * GiB);
});

test('a container sees its own limit at the mount point, whatever path it is told', (t) => {
  const { quantities } = detect({
    files: {
      '/proc/self/mountinfo': '29 23 0:26 /docker/abc /sys/fs/cgroup ro - cgroup2 cgroup rw\n',
      '/proc/self/cgroup': '0::/../../docker/abc\n',
      '/sys/fs/cgroup/memory.max': `${2 * GiB}\n`,
    },
  });
  t.is((quantities['memory'] ?? 0) + (quantities['object_store_memory'] ?? 0), 2 * GiB);
});

test('a narrowed affinity counts, the full one does not hide what the batch system grants', (t) => {
  const narrowed = { '/proc/self/status': 'Cpus_allowed_list:\t4-7,12\n' };
  t.is(detect({ files: narrowed }).quantities['CPU'], 5);
  t.is(detect({ files: narrowed }, { cpus: 3 }).quantities['CPU'], 3);
  t.is(detect({ files: narrowed }, { cpus: 8 }).quantities['CPU'], 5);
  t.is(detect({}, { cpus: 4 }).quantities['CPU'], 4);
  const oversubscribed = { onlineCpus: 2, files: { '/proc/self/status': 'Cpus_allowed_list:\t0-1\n' } };
  t.is(detect(oversubscribed, { cpus: 4 }).quantities['CPU'], 4);
});

test('memory that the batch system grants counts', (t) => {
  const { quantities, objectStoreBytes } = detect({}, { memoryBytes: 4 * GiB });
  t.is(objectStoreBytes, GiB);
  t.is(quantities['memory'], 3 * GiB);
});

test('GPUs: what is visible, what is granted, and outside an allocation what is there', (t) => {
  t.is(detect({ env: { CUDA_VISIBLE_DEVICES: '0,2' } }).quantities['GPU'], 2);
  t.is(detect({ env: { CUDA_VISIBLE_DEVICES: 'GPU-1f,MIG-2' } }, { gpus: 8 }).quantities['GPU'], 2);
  t.is(detect({ env: { CUDA_VISIBLE_DEVICES: '' }, devices: ['nvidia0'] }).quantities['GPU'], 0);
  t.is(detect({ env: { CUDA_VISIBLE_DEVICES: 'NoDevFiles' } }).quantities['GPU'], 0);
  t.is(detect({ env: { CUDA_VISIBLE_DEVICES: '-1' } }).quantities['GPU'], 0);
  t.is(detect({ env: { ROCR_VISIBLE_DEVICES: '0' } }).quantities['GPU'], 1);
  t.is(detect({ devices: ['nvidia0', 'nvidia1', 'nvidiactl', 'null'] }).quantities['GPU'], 2);
  t.is(detect({ devices: ['nvidia0'] }, {}).quantities['GPU'], 0, 'of another job on this node');
});

test('names of GPUs: those that are visible, else numbers', (t) => {
  t.deepEqual(detect({ env: { CUDA_VISIBLE_DEVICES: '0,GPU-2' } }).gpus, {
    variable: 'CUDA_VISIBLE_DEVICES',
    ids: ['0', 'GPU-2'],
  });
  t.deepEqual(detect({ env: { ROCR_VISIBLE_DEVICES: '5' } }).gpus, { variable: 'ROCR_VISIBLE_DEVICES', ids: ['5'] });
  t.deepEqual(detect({ env: { CUDA_VISIBLE_DEVICES: '4,5' } }, undefined, { numGpus: 0.5 }).gpus?.ids, ['4']);
  t.deepEqual(detect({}, { gpus: 2 }).gpus, { variable: 'CUDA_VISIBLE_DEVICES', ids: ['0', '1'] });
  t.is(detect({}).gpus, undefined);
});

test('what is asked for wins', (t) => {
  const requested = { numCpus: 0.5, numGpus: 3, memory: GiB, objectStoreBytes: 2 * GiB, resources: { licence: 2 } };
  t.deepEqual(detect({}, { cpus: 4 }, requested), {
    quantities: { licence: 2, CPU: 0.5, GPU: 3, memory: GiB, object_store_memory: 2 * GiB },
    objectStoreBytes: 2 * GiB,
    gpus: { variable: 'CUDA_VISIBLE_DEVICES', ids: ['0', '1', '2'] },
  });
});

test('the object store stays within /dev/shm, or says that it cannot', (t) => {
  t.true(detect({ freeSharedMemoryBytes: GiB }).objectStoreBytes < GiB);
  t.throws(() => detect({ freeSharedMemoryBytes: 16 * 1024 ** 2 }), {
    message: /too small.*--shm-size/,
    code: 'OBJECT_STORE',
  });
  t.throws(() => detect({ freeSharedMemoryBytes: GiB }, undefined, { objectStoreBytes: 2 * GiB }), {
    message: /2\.00 GiB does not fit into \/dev\/shm, which has 1\.00 GiB free/,
  });
  t.throws(() => detect({}, undefined, { resources: { GPU: 1 } }), { message: /must not name GPU/ });
});

test('nodes on one machine get equal shares of what is not asked for', (t) => {
  t.deepEqual(shareOf(machine(), { cpus: 8 }, { numGpus: 1 }, 3, 0.25), {
    numCpus: 2,
    numGpus: 1,
    memory: 64 * GiB,
    objectStoreBytes: Math.floor((64 * GiB) / 3),
  });
  t.is(shareOf(machine({ onlineCpus: 2 }), undefined, {}, 4, 0.25).numCpus, 1, 'at least one CPU');
  t.deepEqual(shareOf(machine(), undefined, { numCpus: 1 }, 1, 0.25), { numCpus: 1 });
});

test('lists of CPUs', (t) => {
  t.deepEqual(['0-3,8', '0', '', 'x'].map(parseCpuList), [5, 1, 0, 0]);
});
