import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as ray from 'batchray';
import { execa } from 'execa';
import { childrenOf, residentMiB, startCluster } from './cluster.js';
import { clusterStart } from './cluster-start.js';
import { rate, seconds, summary, type Row } from './harness.js';
import { idleMaster, startContainers } from './yarn.js';

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** Rows that share one cluster come from one function; `wanted` says which names are asked for. */
export type Wanted = (name: string) => boolean;
export interface Group {
  readonly names: readonly string[];
  run(wanted: Wanted): AsyncIterable<Row>;
}

class Nothing {
  nothing(): number {
    return 1;
  }
}

const calls: Group = {
  names: [
    'single client tasks sync',
    'single client tasks async',
    '1:1 actor calls sync',
    '1:1 actor calls async',
    'single client get calls (Plasma Store)',
    'single client put calls (Plasma Store)',
    'single client put gigabytes',
  ],
  async *run(wanted) {
    await ray.init({ numCpus: 2, objectStoreBytes: 2 * GIB, logToDriver: false });
    const nothing = ray.remote(() => 1);
    await ray.get(nothing.remote());
    if (wanted('single client tasks sync')) {
      yield row('single client tasks sync', '1/s', await rate(() => ray.get(nothing.remote())), 4_000);
    }
    if (wanted('single client tasks async')) {
      const many = () => ray.get(Array.from({ length: 1000 }, () => nothing.remote()));
      yield row('single client tasks async', '1/s', await rate(many, { multiplier: 1000 }), 20_000);
    }
    const actor = ray.remote(Nothing).remote();
    await ray.get(actor.nothing.remote());
    if (wanted('1:1 actor calls sync')) {
      yield row('1:1 actor calls sync', '1/s', await rate(() => ray.get(actor.nothing.remote())), 6_000);
    }
    if (wanted('1:1 actor calls async')) {
      const many = () => ray.get(Array.from({ length: 1000 }, () => actor.nothing.remote()));
      yield row('1:1 actor calls async', '1/s', await rate(many, { multiplier: 1000 }), 40_000);
    }
    if (wanted('single client get calls (Plasma Store)')) {
      const stored = await ray.put(new Float64Array((128 * 1024) / 8));
      yield row('single client get calls (Plasma Store)', '1/s', await rate(() => ray.get(stored)), 150_000, '128 KiB');
    }
    if (wanted('single client put calls (Plasma Store)')) {
      yield row('single client put calls (Plasma Store)', '1/s', await rate(() => ray.put(0)), 20_000, 'small value');
    }
    if (wanted('single client put gigabytes')) {
      const array = new Float64Array((128 * MIB) / 8).fill(1);
      const put = async () => {
        ray.free([await ray.put(array)]);
      };
      const target = new Float64Array(array.length).fill(2);
      const copied = await rate(() => { target.set(array); }, { multiplier: 128 / 1024 }); // prettier-ignore
      const measured = await rate(put, { multiplier: 128 / 1024 });
      yield row('single client put gigabytes', 'GiB/s', measured, undefined, '128 MiB arrays, arena warm');
      yield row('memcpy in the same process', 'GiB/s', copied);
      yield row('put gigabytes / memcpy', 'x memcpy', { mean: measured.mean / copied.mean, sd: 0 }, 0.5);
    }
    await ray.shutdown();
  },
};

const transfer: Group = {
  names: ['256 MiB from node to node'],
  async *run() {
    const cluster = await startCluster([
      { cpus: 1, resources: { here: 1 }, storeBytes: 2 * GIB },
      { cpus: 1, resources: { there: 1 }, storeBytes: 2 * GIB },
    ]);
    try {
      await ray.init({ address: cluster.address, logToDriver: false });
      const make = ray
        .remote((bytes: number) => new Float64Array(bytes / 8).fill(1))
        .options({ resources: { there: 1 } });
      const rates: number[] = [];
      for (let i = 0; i < 9; i++) {
        const ref = make.remote(256 * MIB);
        await ray.wait([ref], { fetchLocal: false });
        const taken = await seconds(() => ray.get(ref));
        if (i >= 4) rates.push(0.25 / taken); // the first rounds warm both arenas
        ray.free([ref]);
      }
      yield row('256 MiB from node to node', 'GiB/s', summary(rates), 1.5);
      await ray.shutdown();
    } finally {
      await cluster.stop();
    }
  },
};

const actors: Group = {
  names: ['many actors: created and called once', 'many actors: new processes'],
  async *run(wanted) {
    const actors = 20;
    const create = async (): Promise<void> => {
      const handles = Array.from({ length: actors }, () => ray.remote(Nothing).remote());
      await ray.get(handles.map((handle) => handle.nothing.remote()));
      await Promise.all(handles.map((handle) => ray.kill(handle)));
    };
    // As many CPUs as actors, so that the pool holds an idle worker for each; tasks that meet each other fill it again.
    await ray.init({ numCpus: actors, logToDriver: false });
    const meet = ray.remote(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
    const fill = () => ray.get(Array.from({ length: actors }, () => meet.remote()));
    const warm: number[] = [];
    for (let i = 0; i < 3; i++) {
      await fill();
      warm.push(actors / (await seconds(create)));
    }
    if (wanted('many actors: created and called once')) {
      yield row('many actors: created and called once', '1/s', summary(warm), 20, '20 at a time, warm pool');
    }
    await ray.shutdown();
    if (!wanted('many actors: new processes')) return;
    await ray.init({ numCpus: 1, logToDriver: false });
    await ray.get(ray.remote(() => 1).remote());
    const cold = actors / (await seconds(create));
    yield row(
      'many actors: new processes',
      '1/s',
      { mean: cold, sd: 0 },
      undefined,
      '20 at a time, nothing prestarted',
    );
    await ray.shutdown();
  },
};

const bringUp: Group = {
  names: ['local init() to first task done', 'idle raylet', 'idle worker', 'idle worker after a task'],
  async *run() {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      times.push(
        await seconds(async () => {
          await ray.init({ numCpus: 2, logToDriver: false });
          await ray.get(ray.remote(() => 1).remote());
        }),
      );
      await ray.shutdown();
    }
    yield row('local init() to first task done', 's', summary(times), 1);
    await ray.init({ numCpus: 2, logToDriver: false });
    await delay(3000); // idle: what is resident after start-up garbage is gone
    const [node] = await ray.nodes();
    if (node === undefined) throw new Error('the cluster has no node');
    yield row('idle raylet', 'MiB', { mean: await residentMiB(node.pid), sd: 0 }, 90);
    const workers = await Promise.all((await childrenOf(node.pid)).map(residentMiB));
    yield row('idle worker', 'MiB', summary(workers), 70, 'prestarted');
    const pid = await ray.get(ray.remote(() => process.pid).remote());
    await delay(1000);
    yield row('idle worker after a task', 'MiB', { mean: await residentMiB(pid), sd: 0 });
    await ray.shutdown();
  },
};

/** Needs SLURM_CONF of an idle cluster of three nodes (`test/clusters/slurm.sh up 3`). */
const slurm: Group = {
  names: ['sbatch to first task done on all 3 nodes'],
  async *run() {
    if (process.env.SLURM_CONF === undefined) {
      process.stderr.write('sbatch row left out: SLURM_CONF is not set (test/clusters/slurm.sh up 3)\n');
      return;
    }
    const dir = await mkdtemp(join(process.env.HOME ?? tmpdir(), '.batchray-bench-'));
    const root = new URL('../..', import.meta.url).pathname;
    const driver = join(dir, 'driver.mjs');
    await writeFile(
      driver,
      `import * as ray from ${JSON.stringify(new URL('../bin/index.js', import.meta.url).href)};
       import { hostname } from 'node:os';
       import { writeFileSync } from 'node:fs';
       await ray.init();
       const host = ray.remote(async () => { await new Promise((r) => setTimeout(r, 50)); return hostname(); }).options({ numCpus: 4 });
       const hosts = new Set();
       while (hosts.size < 3) for (const h of await ray.get(Array.from({ length: 3 }, () => host.remote()))) hosts.add(h);
       writeFileSync(${JSON.stringify(join(dir, 'done'))}, String(Date.now()));
       await ray.shutdown();\n`,
    );
    try {
      const times: number[] = [];
      for (let i = 0; i < 3; i++) {
        const start = Date.now();
        await execa('sbatch', ['--wait', '-N3', '--cpus-per-task=4', `--output=${join(dir, 'out')}`, join(root, 'jobscripts/ray.slurm'), process.execPath, driver], { cwd: root }); // prettier-ignore
        times.push((Number(await readFile(join(dir, 'done'), 'utf8')) - start) / 1000);
      }
      yield row('sbatch to first task done on all 3 nodes', 's', summary(times), 4);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  },
};

const yarn: Group = {
  names: ['1,000 YARN containers from allocated to started', 'idle YARN application master with Redis'],
  async *run(wanted) {
    if (wanted('1,000 YARN containers from allocated to started')) {
      const rounds = [await startContainers(1000), await startContainers(1000), await startContainers(1000)];
      const connections = Math.max(...rounds.map(({ connectionsPerNode }) => connectionsPerNode));
      const memory = Math.round(Math.max(...rounds.map(({ masterMiB }) => masterMiB)));
      yield row(
        '1,000 YARN containers from allocated to started',
        's',
        summary(rounds.map(({ longestS }) => longestS)),
        10,
        `mocked YARN; the slowest one; connections a node: ${connections}; application master ${memory} MiB`,
      );
    }
    if (!wanted('idle YARN application master with Redis')) return;
    yield row(
      'idle YARN application master with Redis',
      'MiB',
      { mean: await idleMaster(), sd: 0 },
      120,
      'mocked YARN',
    );
  },
};

function row(
  name: string,
  unit: Row['unit'],
  { mean, sd }: { mean: number; sd: number },
  target?: number,
  note?: string,
): Row {
  return { name, unit, mean, sd, ...(target === undefined ? {} : { target }), ...(note === undefined ? {} : { note }) };
}

export const GROUPS: readonly Group[] = [calls, transfer, actors, bringUp, clusterStart, slurm, yarn];
