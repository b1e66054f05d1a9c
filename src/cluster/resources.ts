/**
 * What of this machine belongs to us: the limits of our cgroup (v1 and v2), a narrowed CPU affinity, what the batch system says,
 * and only then the machine itself. The smallest counts.
 */
import fs from 'node:fs';
import { InvalidOptionError, ObjectStoreError } from '../common/errors.js';
import { CPU, GPU, MEMORY, OBJECT_STORE_MEMORY, formatBytes, type ResourceQuantities } from '../common/resources.js';

/** Files and figures that the decision looks at. */
export interface Machine {
  /** Contents of a file; `undefined` when it cannot be read. */
  read(file: string): string | undefined;
  /** Names in a directory; empty when it cannot be read. */
  list(dir: string): readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** CPUs that are switched on. */
  readonly onlineCpus: number;
  /** Free bytes of /dev/shm. */
  readonly freeSharedMemoryBytes: number;
}

/** What the batch system gave us on this node; absent: it does not say. */
export interface GrantedResources {
  readonly cpus?: number | undefined;
  readonly memoryBytes?: number | undefined;
  readonly gpus?: number | undefined;
}

/** Options of the command line. */
export interface RequestedResources {
  readonly numCpus?: number | undefined;
  readonly numGpus?: number | undefined;
  /** Bytes. */
  readonly memory?: number | undefined;
  readonly resources?: ResourceQuantities | undefined;
  readonly objectStoreBytes?: number | undefined;
}

export interface NodeResources {
  readonly quantities: Readonly<Record<string, number>>;
  readonly objectStoreBytes: number;
  /** Absent without GPUs. */
  readonly gpus?: { readonly variable: string; readonly ids: readonly string[] };
}

/** Less than this is no use. */
const MIN_STORE_BYTES = 32 * 1024 * 1024;
/** Of the free shared memory at most this part by default: others use it too. */
const SHARED_MEMORY_PART = 0.9;
const PAGE = 4096;

/** @param granted - `undefined` outside an allocation */
export function detectResources(
  machine: Machine,
  granted: GrantedResources | undefined,
  requested: RequestedResources,
  objectStoreFraction: number,
): NodeResources {
  const memoryBytes = requested.memory ?? memoryLimitBytes(machine, granted);
  const objectStoreBytes = storeBytes(machine, requested.objectStoreBytes, memoryBytes * objectStoreFraction);
  for (const name of Object.keys(requested.resources ?? {})) {
    if ([CPU, GPU, MEMORY, OBJECT_STORE_MEMORY].includes(name)) {
      throw new InvalidOptionError(`--resources must not name ${name}: it has an option of its own.`);
    }
  }
  const gpus = requested.numGpus ?? gpuCount(machine, granted);
  return {
    objectStoreBytes,
    ...(gpus > 0 && { gpus: gpuIds(machine, Math.ceil(gpus)) }),
    quantities: {
      ...requested.resources,
      [CPU]: requested.numCpus ?? cpuLimit(machine, granted),
      [GPU]: gpus,
      // An explicit amount is what tasks get; a detected limit has to hold the object store too.
      [MEMORY]: requested.memory ?? Math.max(0, memoryBytes - objectStoreBytes),
      [OBJECT_STORE_MEMORY]: objectStoreBytes,
    },
  };
}

function storeBytes(machine: Machine, asked: number | undefined, byDefault: number): number {
  const free = machine.freeSharedMemoryBytes;
  const bytes = Math.floor((asked ?? Math.min(byDefault, free * SHARED_MEMORY_PART)) / PAGE) * PAGE;
  if (bytes > free) {
    throw new ObjectStoreError(
      `an object store of ${formatBytes(bytes)} does not fit into /dev/shm, which has ${formatBytes(free)} free. ` +
        'Ask for less with --object-store-bytes, or mount a larger /dev/shm (containers: --shm-size).',
      { context: { askedBytes: bytes, freeBytes: free } },
    );
  }
  if (bytes < MIN_STORE_BYTES) {
    throw new ObjectStoreError(
      `an object store of ${formatBytes(bytes)} is too small: at least ${formatBytes(MIN_STORE_BYTES)} are needed, and ` +
        `/dev/shm has ${formatBytes(free)} free. Free some, mount a larger /dev/shm (containers: --shm-size), or give --object-store-bytes.`,
      { context: { askedBytes: bytes, freeBytes: free } },
    );
  }
  return bytes;
}

/** Whole CPUs, at least one. */
function cpuLimit(machine: Machine, granted: GrantedResources | undefined): number {
  const allowed = parseCpuList(/^Cpus_allowed_list:\s*(.*)$/m.exec(machine.read('/proc/self/status') ?? '')?.[1] ?? '');
  const limits = [granted?.cpus ?? machine.onlineCpus, ...cpuQuotas(machine)];
  // An affinity that somebody narrowed is a limit; the full one only says how large the machine is.
  if (allowed > 0 && allowed < machine.onlineCpus) limits.push(allowed);
  return Math.max(1, Math.floor(Math.min(...limits)));
}

function cpuQuotas(machine: Machine): number[] {
  const v2 = cgroupDirectories(machine, undefined).map((dir) => {
    const [quota, period] = (machine.read(`${dir}/cpu.max`) ?? '').trim().split(' ');
    return Number(quota) / Number(period);
  });
  const v1 = cgroupDirectories(machine, 'cpu').map(
    (dir) => Number(machine.read(`${dir}/cpu.cfs_quota_us`)) / Number(machine.read(`${dir}/cpu.cfs_period_us`)),
  );
  return [...v2, ...v1].filter((cpus) => Number.isFinite(cpus) && cpus > 0);
}

function memoryLimitBytes(machine: Machine, granted: GrantedResources | undefined): number {
  const total = Number(/^MemTotal:\s*(\d+) kB$/m.exec(machine.read('/proc/meminfo') ?? '')?.[1] ?? Number.NaN) * 1024;
  const limits = [
    ...cgroupDirectories(machine, undefined).map((dir) => machine.read(`${dir}/memory.max`)),
    ...cgroupDirectories(machine, 'memory').map((dir) => machine.read(`${dir}/memory.limit_in_bytes`)),
  ].map((text) => Number(text?.trim() || Number.NaN));
  // "No limit" is `max` in v2 and close to 2^63 in v1.
  const known = [total, granted?.memoryBytes ?? Number.NaN, ...limits].filter((bytes) => bytes > 0 && bytes < 2 ** 62);
  if (known.length === 0) throw new InvalidOptionError('the memory of this node is not known: give --memory.');
  return Math.min(...known);
}

function gpuCount(machine: Machine, granted: GrantedResources | undefined): number {
  const visible = visibleGpus(machine);
  if (visible !== undefined) return visible.ids.length;
  // In an allocation that says nothing of GPUs they are somebody else's.
  if (granted !== undefined) return granted.gpus ?? 0;
  return machine.list('/dev').filter((name) => /^nvidia\d+$/.test(name)).length;
}

/** What a batch system, or the user, lets us use. */
function visibleGpus(machine: Machine): { variable: string; ids: string[] } | undefined {
  for (const variable of ['CUDA_VISIBLE_DEVICES', 'ROCR_VISIBLE_DEVICES', 'HIP_VISIBLE_DEVICES']) {
    const visible = machine.env[variable];
    if (visible === undefined) continue;
    const ids = visible.split(',').map((id) => id.trim());
    return { variable, ids: ids.filter((id) => !/^(-.*|none|nodevfiles|)$/i.test(id)) };
  }
  return undefined;
}

/** Names of `count` GPUs: those that we may use, numbers where that is not known or more were asked for. */
function gpuIds(machine: Machine, count: number): { variable: string; ids: readonly string[] } {
  const { variable, ids } = visibleGpus(machine) ?? { variable: 'CUDA_VISIBLE_DEVICES', ids: [] };
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  return { variable, ids: ids.length >= count ? ids.slice(0, count) : numbers };
}

/**
 * Our cgroup's directory and its parents up to the mount point, of the unified hierarchy (`undefined`) or of a v1 controller: a
 * limit of any of them binds us.
 */
function cgroupDirectories(machine: Machine, controller: string | undefined): string[] {
  const membership = (machine.read('/proc/self/cgroup') ?? '').split('\n').map((line) => {
    const [, controllers = '', ...rest] = line.split(':');
    return { controllers: controllers === '' ? [] : controllers.split(','), path: rest.join(':') };
  });
  const own = membership.find(({ controllers, path }) =>
    controller === undefined ? controllers.length === 0 && path !== '' : controllers.includes(controller),
  );
  const mount = findMount(machine, controller);
  if (own === undefined || mount === undefined) return [];
  // With a cgroup namespace or a bind mount, the mount shows only a part of the hierarchy.
  const inside = own.path.startsWith(mount.root) ? own.path.slice(mount.root.replace(/\/$/, '').length) : '';
  const parts = inside.split('/').filter((part) => part !== '' && part !== '..');
  return Array.from({ length: parts.length + 1 }, (_, depth) =>
    [mount.point, ...parts.slice(0, parts.length - depth)].join('/'),
  );
}

function findMount(machine: Machine, controller: string | undefined): { root: string; point: string } | undefined {
  for (const line of (machine.read('/proc/self/mountinfo') ?? '').split('\n')) {
    const [left = '', right = ''] = line.split(' - ');
    const [, , , root, point] = left.split(' ');
    const [type, , options = ''] = right.split(' ');
    const wanted =
      controller === undefined ? type === 'cgroup2' : type === 'cgroup' && options.split(',').includes(controller);
    if (wanted && root !== undefined && point !== undefined) return { root, point };
  }
  return undefined;
}

/** Number of CPUs in a list as the kernel writes it: `0-3,8`. */
export function parseCpuList(list: string): number {
  let count = 0;
  for (const part of list.split(',')) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part.trim());
    if (match !== null) count += Number(match[2] ?? match[1]) - Number(match[1]) + 1;
  }
  return count;
}

export function thisMachine(env: Machine['env']): Machine {
  const read = (file: string): string | undefined => {
    try {
      return fs.readFileSync(file, 'utf8');
    } catch {
      return undefined;
    }
  };
  return {
    read,
    list(dir) {
      try {
        return fs.readdirSync(dir);
      } catch {
        return [];
      }
    },
    env,
    onlineCpus: Math.max(1, parseCpuList(read('/sys/devices/system/cpu/online') ?? '')),
    freeSharedMemoryBytes: freeBytes('/dev/shm'),
  };
}

function freeBytes(dir: string): number {
  try {
    const { bavail, bsize } = fs.statfsSync(dir);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/** One of `count` equal shares of this machine, for as many nodes on it. What was asked for explicitly is meant for each node. */
export function shareOf(
  machine: Machine,
  granted: GrantedResources | undefined,
  requested: RequestedResources,
  count: number,
  objectStoreFraction: number,
): RequestedResources {
  if (count === 1) return requested;
  const { quantities, objectStoreBytes } = detectResources(machine, granted, {}, objectStoreFraction);
  const share = (total: number | undefined): number => Math.floor((total ?? 0) / count);
  return {
    ...requested,
    numCpus: requested.numCpus ?? Math.max(1, share(quantities[CPU])),
    numGpus: requested.numGpus ?? share(quantities[GPU]),
    memory: requested.memory ?? share(quantities[MEMORY]),
    objectStoreBytes: requested.objectStoreBytes ?? share(objectStoreBytes),
  };
}
