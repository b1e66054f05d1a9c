/** Clusters for benchmarks: through the command line, as a user would start them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
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
  const address = join(root, clusterId);
  const processes = nodes.map((node, index) =>
    execa(
      process.execPath,
      [
        CLI,
        'start',
        ...(index === 0
          ? ['--head', '--cluster-id', clusterId]
          : ['--address', address, '--node-index', String(index)]),
        ...['--session-root', root, '--interface', 'lo', '--num-cpus', String(node.cpus)],
        ...['--resources', JSON.stringify(node.resources ?? {})],
        ...(node.storeBytes === undefined ? [] : ['--object-store-bytes', String(node.storeBytes)]),
      ],
      { stdin: 'ignore', stderr: 'inherit', buffer: false, reject: false },
    ),
  );
  const stop = async (): Promise<void> => {
    for (const child of processes.toReversed()) child.kill('SIGTERM');
    await Promise.all(processes);
    await rm(root, { recursive: true, force: true });
  };
  try {
    await Promise.all(processes.map((child, index) => untilPrinted(child, index === 0 ? 'is up' : 'has joined')));
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

function untilPrinted(child: Promise<unknown> & { readonly stdout: Readable }, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(text)) resolve();
    });
    void child.then(() => {
      reject(new Error(`the node ended without printing "${text}"`));
    });
  });
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
