/** Starts of whole clusters by `batchray run`, on the mock scheduler of the tests: all nodes are processes of this machine. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { MockScheduler } from '../test/mock-scheduler/mock-scheduler.js';
import { CLI } from './cluster.js';
import { summary, type Row } from './harness.js';

const SIZES = [
  { nodes: 4, rounds: 3 },
  { nodes: 16, rounds: 3 },
  { nodes: 64, rounds: 1 },
] as const;

const nameOf = (nodes: number): string => `cluster start of ${nodes} raylets on the mock scheduler`;

export const clusterStart = {
  names: SIZES.map(({ nodes }) => nameOf(nodes)),
  async *run(wanted: (name: string) => boolean): AsyncIterable<Row> {
    const root = await mkdtemp(join(tmpdir(), 'batchray-bench-'));
    const mock = await MockScheduler.start({ nodes: 64, cpusPerNode: 1 });
    const env = { ...mock.env, BATCHRAY_SESSION_ROOT: root };
    try {
      for (const { nodes, rounds } of SIZES.filter((size) => wanted(nameOf(size.nodes)))) {
        const times: number[] = [];
        for (let round = 0; round < rounds; round++) times.push(await secondsToDriver(nodes, env));
        const note = 'from `batchray run` until the driver starts, all raylets registered';
        yield { name: nameOf(nodes), unit: 's', ...summary(times), note };
      }
    } finally {
      await mock.close();
      await rm(root, { recursive: true, force: true });
    }
  },
};

async function secondsToDriver(nodes: number, env: Readonly<Record<string, string>>): Promise<number> {
  const size = ['--nodes', String(nodes), '--cpus-per-node', '1', '--object-store-bytes', '32M'];
  const startedAtMs = Date.now();
  const { stdout } = await execa(
    process.execPath,
    [CLI, 'run', '--scheduler', 'slurm', ...size, '--', 'date', '+%s%3N'],
    { env, stdin: 'ignore', stderr: 'inherit' },
  );
  const atMs = Number(/^\d{13}$/m.exec(stdout)?.[0]);
  if (Number.isNaN(atMs)) throw new Error(`the driver did not tell the time: ${stdout}`);
  return (atMs - startedAtMs) / 1000;
}
