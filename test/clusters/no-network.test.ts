/** Commands on a machine that cannot reach the nodes by TCP, as many a login node: what asks the cluster goes through its job. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { SlurmCluster, repositoryDir, type CommandResult } from './slurm-cluster.js';
import { until } from './user.js';

const cli = join(repositoryDir, 'dist/bin/cli.js');
/** A busy machine takes its time for every step. */
const TIMEOUT_MS = 110_000;

let slurm: SlurmCluster;
let dir: string;

test.before(async () => {
  dir = await mkdtemp(join(homedir(), '.batchray-test-'));
  slurm = await SlurmCluster.up({ nodes: 3, cpusPerNode: 4 });
});

test.after.always(async () => {
  await slurm.down();
  await rm(dir, { recursive: true, force: true });
});

function batchray(...args: readonly string[]): Promise<CommandResult> {
  // Each connection is a step of the job, which a busy machine does not start in 10 s.
  const env = { BATCHRAY_SESSION_ROOT: join(dir, 'sessions'), BATCHRAY_RPC_CONNECT_TIMEOUT_MS: '60000' };
  return slurm.run([process.execPath, cli, ...args], { cwd: dir, env, timeoutMs: TIMEOUT_MS });
}

async function succeeds(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await batchray(...args);
  if (exitCode !== 0) throw new Error(`batchray ${args.join(' ')} ended with ${String(exitCode)}: ${stdout}${stderr}`);
  return stdout;
}

interface NodeRow {
  readonly hostname: string;
  readonly address: string;
  readonly state: string;
}

test('status, list, explain, attach and scale work without a connection to the nodes', async (t) => {
  t.timeout(10 * 60_000);
  const small = ['--cpus-per-node', '4', '--mem-per-node', '1g', '--time', '20:00', '--object-store-bytes', '64M'];
  await succeeds(
    'up',
    '--scheduler',
    'slurm',
    '--name',
    'far',
    '--nodes',
    '3',
    '--separate-jobs',
    '--detach',
    ...small,
  );
  await succeeds('exec', 'far', '--', 'true');
  const living = async (): Promise<NodeRow[]> =>
    (JSON.parse(await succeeds('list', 'nodes', 'far', '-o', 'json')) as NodeRow[]).filter(
      ({ state }) => state === 'ALIVE',
    );
  let nodes: NodeRow[] = [];
  await until('three nodes', async () => (nodes = await living()).length === 3);

  const { gcs } = JSON.parse(await readFile(join(dir, 'sessions/far/cluster.json'), 'utf8')) as {
    gcs: { host: string; port: number };
  };
  const headName = nodes.find(({ address }) => address.startsWith(`${gcs.host}:`))?.hostname ?? '';
  const login = gcs.host.replace(/\.\d+$/, '.1');
  const ports = nodes.map(({ hostname, address }) => ({ hostname, port: Number(address.split(':').at(-1)) }));
  for (const { hostname, port } of [...ports, { hostname: headName, port: gcs.port }]) {
    const rule = ['ip', 'rule', 'add', 'to', login, 'ipproto', '6', 'sport', String(port), 'blackhole'] as const;
    t.is((await slurm.exec(hostname, rule)).exitCode, 0);
  }

  const status = JSON.parse(await succeeds('status', 'far', '-o', 'json')) as { source: string };
  t.is(status.source, 'cluster', 'not only what is in a file');
  t.is((await living()).length, 3);
  t.is(
    (JSON.parse(await succeeds('list', 'nodes', '-o', 'json')) as NodeRow[]).length,
    3,
    'the only one that runs is found, too',
  );
  t.regex(await succeeds('explain', 'nothing', '--cluster', 'far'), /No task or actor of cluster far .*nothing/);
  for (const { hostname } of nodes) {
    t.is((await succeeds('attach', 'far', '--node', hostname, '--', 'hostname')).trim(), hostname);
  }
  await succeeds('scale', 'far', '--nodes', '2');
  t.is((await living()).length, 2);
  await succeeds('stop', 'far');
});
