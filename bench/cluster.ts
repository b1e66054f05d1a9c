/** Clusters for benchmarks: through the command line, as a user would start them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

/** The bundled command line beside the compiled benchmarks. */
export const CLI = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'cli.js');

export interface BenchCluster {
  /** For `init({ address })`. */
  readonly address: string;
  stop(): Promise<void>;
}

/** A head and one more node a list entry, each with its own resources, all on this machine. */
export async function startCluster(
  nodes: readonly {
    readonly cpus: number;
    readonly resources?: Record<string, number>;
    readonly storeBytes?: number;
  }[],
): Promise<BenchCluster> {
  const root = await mkdtemp(join(tmpdir(), 'batchray-bench-'));
  const clusterId = `bench-${process.pid}-${Math.floor(performance.now())}`;
  const common = ['--session-root', root];
  const processes = nodes.map((node, index) =>
    execa(
      process.execPath,
      [
        CLI,
        'start',
        ...(index === 0 ? ['--head', '--cluster-id', clusterId] : ['--address', join(root, clusterId)]),
        ...common,
        '--num-cpus',
        String(node.cpus),
        '--resources',
        JSON.stringify(node.resources ?? {}),
        ...(node.storeBytes === undefined ? [] : ['--object-store-bytes', String(node.storeBytes)]),
      ],
      { stdin: 'ignore', stdout: 'ignore', stderr: 'inherit', reject: false },
    ),
  );
  return {
    address: join(root, clusterId),
    async stop() {
      for (const child of processes) child.kill('SIGTERM');
      await Promise.all(processes);
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Resident memory of a process in MiB. */
export async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

export async function childrenOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return children
    .split(' ')
    .filter((child) => child !== '')
    .map(Number);
}
