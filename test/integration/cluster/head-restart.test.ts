/** A head is lost, and the nodes that outlive it go on with the next one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { Sandbox, until, type Run } from '../../helpers/cli.js';

const DRIVER = fileURLToPath(new URL('fixtures/outliving-driver.js', import.meta.url));
const SMALL = ['--num-cpus', '1', '--object-store-bytes', '40M'];
const WAIT_MS = 60_000;

interface NodeRow {
  readonly nodeId: string;
  readonly role: string;
  readonly state: string;
}

class Cluster {
  readonly sandbox: Sandbox;
  readonly id: string;
  readonly env: Readonly<Record<string, string>>;

  constructor(t: ExecutionContext, outliveMs: number) {
    this.sandbox = new Sandbox(t);
    this.id = this.sandbox.newId();
    this.env = { BATCHRAY_OUTLIVE_HEAD_MS: String(outliveMs) };
  }

  async head(args: readonly string[]): Promise<Run> {
    const words = ['start', '--head', '--interface', 'lo', '--cluster-id', this.id, ...SMALL, ...args];
    const lifeLine = args.includes('--life-line');
    const before = this.#published();
    const run = this.sandbox.cli(words, { env: this.env, lifeLine });
    const early = run.exited.then(() => {
      throw new Error(`the head ended: ${run.output.out}${run.output.err}`);
    });
    early.catch(() => undefined);
    await Promise.race([early, until(() => this.#published() !== before, WAIT_MS)]);
    return run;
  }

  /** As `batchray run` leaves it for the jobs. */
  submit(): void {
    const dir = this.sandbox.sessionDir(this.id);
    fs.mkdirSync(dir, { mode: 0o700 });
    fs.writeFileSync(path.join(dir, 'token'), ClusterToken.generate().reveal(), { mode: 0o600 });
    fs.writeFileSync(path.join(dir, 'submission.json'), JSON.stringify({ scheduler: 'local', jobs: [] }));
  }

  #published(): string {
    const file = path.join(this.sandbox.sessionDir(this.id), 'cluster.json');
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  }

  /** With what the drivers ask for. */
  async worker(): Promise<Run> {
    const words = ['start', '--address', this.id, '--node-index', '1', '--resources', '{"w":8}', ...SMALL];
    const run = this.sandbox.cli(words, { env: this.env });
    await run.printed('has joined');
    return run;
  }

  driver(role: string, options: { readonly file?: string; readonly onWorkerNode?: boolean } = {}): Run {
    const { file = '', onWorkerNode = false } = options;
    const headDir = path.join(os.tmpdir(), `batchray-${process.getuid?.() ?? 0}`, `${this.id}-0`);
    return this.sandbox.program([process.execPath, DRIVER, role, file], {
      env: { BATCHRAY_ADDRESS: this.id },
      // A driver takes the head's raylet where it finds it.
      ...(onWorkerNode ? { inMountNamespace: `mount -t tmpfs none ${headDir}` } : {}),
    });
  }

  async rows<Row>(what: 'nodes' | 'jobs' | 'actors'): Promise<Row[]> {
    const run = this.sandbox.cli(['list', what, this.id, '--output', 'json']);
    if ((await run.exited) !== 0) throw new Error(run.output.err);
    return JSON.parse(run.output.out) as Row[];
  }

  /** Of all gcs services that the head has started so far. */
  gcsPids(): number[] {
    const file = path.join(this.sandbox.sessionDir(this.id), 'nodes', `0-${os.hostname()}`, 'supervisor.log');
    const starts = fs.readFileSync(file, 'utf8').matchAll(/the gcs service is started, pid (\d+)/g);
    return [...starts].map(([, pid]) => Number(pid));
  }

  /** All processes at once: the supervisor, which is stopped first, ends none of them in order when it sees another one go. */
  killHead(others: readonly number[] = []): void {
    const supervisor = this.sandbox.pidOf(this.id, 0, 'supervisor');
    process.kill(supervisor, 'SIGSTOP');
    const names = ['the raylet', 'the gcs service', 'redis-server'] as const;
    const pids = [...others, ...names.map((name) => this.sandbox.pidOf(this.id, 0, name)), supervisor];
    for (const pid of pids) process.kill(pid, 'SIGKILL');
  }

  workerLog(): string {
    return fs.readFileSync(
      path.join(this.sandbox.sessionDir(this.id), 'nodes', `1-${os.hostname()}`, 'raylet.log'),
      'utf8',
    );
  }
}

async function ends(t: ExecutionContext, run: Run): Promise<void> {
  t.is(await run.exited, 0, `${run.output.out}${run.output.err}`);
}

for (const how of ['kill -9 of its supervisor', 'the end of its life line'] as const) {
  test.serial(`${how}: the next head finds the node, its detached actor, and a driver there`, async (t) => {
    const c = new Cluster(t, WAIT_MS);
    const hasLifeLine = how === 'the end of its life line';
    if (hasLifeLine) c.submit();
    const flags = hasLifeLine ? ['--submitted', '--life-line'] : [];
    const first = await c.head(flags);
    const worker = await c.worker();
    const made = c.driver('make');
    await made.printed('made 1 1');
    const file = path.join(c.sandbox.root, 'go');
    const staying = c.driver('stay', { file, onWorkerNode: true });
    const before = await c.rows<NodeRow>('nodes');
    const workerId = before.find(({ role }) => role === 'worker')?.nodeId ?? '';
    await staying.printed(`stays 1 ${workerId}`);

    if (hasLifeLine) first.child.stdin?.end();
    else process.kill(c.sandbox.pidOf(c.id, 0, 'supervisor'), 'SIGKILL');
    made.child.kill('SIGKILL');
    await first.exited;
    fs.writeFileSync(file, '');
    await staying.printed(`goes on 2 ${workerId}`);
    t.notRegex(staying.output.out, /stayed/);

    const second = await c.head([...flags, '--recover']);
    await until(() => c.workerLog().includes('the node is back in the cluster'), WAIT_MS);
    await ends(t, staying);
    t.regex(staying.output.out, /stayed true 1 2/);
    t.regex(staying.output.out, /is heard/);
    const used = c.driver('use');
    await ends(t, used);
    t.is(used.output.out.trim(), `used 2 gone kept ${workerId}`);

    const after = await c.rows<NodeRow>('nodes');
    t.deepEqual(after.map(({ role, state }) => `${role} ${state}`).sort(), ['head ALIVE', 'head DEAD', 'worker ALIVE']);
    t.is(after.find(({ role }) => role === 'worker')?.nodeId, workerId);
    const jobs = await c.rows<{ state: string }>('jobs');
    t.deepEqual(jobs.map(({ state }) => state).sort(), ['FAILED', 'SUCCEEDED', 'SUCCEEDED']); // prettier-ignore

    // `stop` of a submitted cluster asks the batch system, of which there is none here.
    if (hasLifeLine) second.child.kill('SIGTERM');
    else t.is(await c.sandbox.cli(['stop', c.id]).exited, 0);
    await ends(t, second);
    await ends(t, worker);
    t.deepEqual(await c.sandbox.leftovers(), []);
    const left = fs.readdirSync(c.sandbox.sessionDir(c.id)).filter((name) => !name.endsWith('.json'));
    t.deepEqual(left.sort(), hasLifeLine ? ['nodes', 'token'] : ['nodes'], 'only logs and records stay');
  });
}

test.serial('everything of the head is killed at once: the next one runs its program from the beginning', async (t) => {
  const c = new Cluster(t, WAIT_MS);
  await c.head([]);
  const worker = await c.worker();
  const made = c.driver('make');
  await made.printed('made 1 1');
  made.child.kill('SIGKILL');
  const guards = c.sandbox.running(`batchray-guard ${c.id}-0`);
  t.is(guards.length, 1);
  c.killHead(guards);

  const words = [
    'start',
    '--head',
    '--recover',
    '--interface',
    'lo',
    '--cluster-id',
    c.id,
    '--min-nodes',
    '2',
    ...SMALL,
  ];
  const second = c.sandbox.cli([...words, '--', process.execPath, DRIVER, 'use'], { env: c.env });
  await ends(t, second);
  t.regex(second.output.out, /used 2 gone kept/);
  await ends(t, worker);
  t.deepEqual(await c.sandbox.leftovers(), []);
});

test.serial('a node for which no head comes in time ends, and leaves nothing', async (t) => {
  const c = new Cluster(t, 4_000);
  await c.head([]);
  const worker = await c.worker();
  const made = c.driver('make');
  await made.printed('made 1 1');
  c.killHead();
  t.not(await worker.exited, 0);
  t.regex(worker.output.err, /no other one has come for 4 s/);
  t.regex(c.workerLog(), /the node goes on, and looks for it/);
  made.child.kill('SIGKILL');
  t.deepEqual(await c.sandbox.leftovers(), []);
});

test.serial('kill -9 of the gcs service, and of the next one while it starts: everybody comes back', async (t) => {
  const c = new Cluster(t, WAIT_MS);
  const head = await c.head([]);
  const worker = await c.worker();
  const file = path.join(c.sandbox.root, 'go');
  const staying = c.driver('stay', { file });
  await staying.printed('stays 1');
  const before = await c.rows<NodeRow>('nodes');
  process.kill(c.gcsPids()[0]!, 'SIGKILL');
  await until(() => c.gcsPids().length > 1, WAIT_MS);
  process.kill(c.gcsPids()[1]!, 'SIGKILL');
  await until(() => c.gcsPids().length > 2, WAIT_MS);
  await until(() => c.workerLog().includes('the node is back in the cluster'), WAIT_MS);
  fs.writeFileSync(file, '');
  await ends(t, staying);
  t.regex(staying.output.out, /goes on 2 [^]*stayed true 1 2/);
  t.deepEqual(
    (await c.rows<NodeRow>('nodes')).map(({ nodeId, state }) => `${nodeId} ${state}`).sort(),
    before.map(({ nodeId }) => `${nodeId} ALIVE`).sort(),
  );
  t.deepEqual((await c.rows<{ state: string }>('jobs')).map(({ state }) => state), ['SUCCEEDED']); // prettier-ignore

  t.is(await c.sandbox.cli(['stop', c.id]).exited, 0);
  await ends(t, head);
  await ends(t, worker);
  t.deepEqual(await c.sandbox.leftovers(), []);
});

test.serial(
  'a head that was only cut off, and replaced: when it loses its gcs service it ends, and takes nothing back',
  async (t) => {
    const c = new Cluster(t, WAIT_MS);
    const head = await c.head([]);
    const file = path.join(c.sandbox.sessionDir(c.id), 'cluster.json');
    const own = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
    const others = JSON.stringify({ ...own, headHostname: 'elsewhere', headPid: 1 });
    fs.writeFileSync(file, others);
    process.kill(c.gcsPids()[0]!, 'SIGKILL');
    t.is(await head.exited, 1);
    t.is(fs.readFileSync(file, 'utf8'), others);
    t.deepEqual(await c.sandbox.leftovers(), []);
  },
);

test.serial('--recover where nothing was lost starts a new cluster; next to a living head it is refused', async (t) => {
  const c = new Cluster(t, WAIT_MS);
  const first = await c.head(['--recover']);
  const again = c.sandbox.cli(['start', '--head', '--recover', '--cluster-id', c.id, ...SMALL], {
    env: { BATCHRAY_TEARDOWN_TIMEOUT_MS: '300' },
  });
  t.is(await again.exited, 1);
  t.regex(again.output.err, /the earlier head of cluster .* still runs/);
  t.is(await c.sandbox.cli(['stop', c.id]).exited, 0);
  await ends(t, first);
  t.deepEqual(await c.sandbox.leftovers(), []);
});
