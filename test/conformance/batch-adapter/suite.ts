/** What every {@link ClusterLauncher} holds to, run on each of them. Jobs run a stand-in for batchray, so that only the adapter is tested. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ExecutionContext, TestFn } from 'ava';
import { execa } from 'execa';
import type {
  ClusterLauncher,
  ClusterRequest,
  ClusterShape,
  JobRecord,
  JobStatus,
} from '../../../src/batch/cluster-launcher.js';
import { ENDED_STATES, type JobState } from '../../../src/batch/job-state.js';
import { InvalidOptionError } from '../../../src/common/errors.js';

export interface AdapterUnderTest {
  /** A launcher as a process of its own would make it. */
  launcher(): ClusterLauncher;
  /** A directory that jobs and this process see. */
  readonly dir: string;
  /** For commands that {@link ClusterLauncher.commandInside} names. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs the program after `--` on the first node; without one it stays until it is told to end. */
const STAND_IN = `
echo "args: $*"
while [ $# -gt 0 ] && [ "$1" != -- ]; do shift; done
[ "\${SLURM_PROCID:-0}" = 0 ] || exit 0
if [ $# -eq 0 ]; then
  trap 'echo told to end; exit 0' TERM
  echo up
  while :; do sleep 0.1; done
fi
shift
exec "$@"
`;
const WITHIN_MS = 60_000;

export interface SuiteOptions {
  /** What the adapter says of itself: parts that are about other shapes are left out. */
  readonly shapes?: readonly [ClusterShape, ...ClusterShape[]];
  /** Whether the batch system can run a command inside a job. */
  readonly hasCommandInside?: boolean;
}

/** Registers the suite; `prepare` is called once, before the first test. */
export function batchAdapterSuite(
  test: TestFn,
  prepare: () => Promise<AdapterUnderTest>,
  options: SuiteOptions = {},
): void {
  const { shapes = ['one-allocation', 'separate-jobs'], hasCommandInside = true } = options;
  let adapter: AdapterUnderTest;
  let standIn: string;
  let clusters = 0;
  const submitted: JobRecord[] = [];

  test.before(async () => {
    adapter = await prepare();
    standIn = path.join(adapter.dir, 'stand-in.sh');
    fs.writeFileSync(standIn, STAND_IN);
  });

  test.afterEach.always(async () => {
    await adapter.launcher().cancel(submitted.splice(0));
  });

  function request(more: Partial<ClusterRequest> = {}): ClusterRequest {
    const clusterId = `conf-${++clusters}`;
    const sessionDir = path.join(adapter.dir, clusterId);
    fs.mkdirSync(sessionDir, { recursive: true });
    return {
      clusterId,
      sessionDir,
      shape: shapes[0],
      nodeCount: 1,
      minNodes: 1,
      workingDirectory: adapter.dir,
      batchray: ['sh', standIn],
      nodeArguments: [],
      prologue: [],
      options: { cpusPerNode: 1, memPerNode: '100M' },
      ...more,
    };
  }

  async function submit(launcher: ClusterLauncher, given: ClusterRequest): Promise<readonly JobRecord[]> {
    const jobs = await launcher.submit(given);
    submitted.push(...jobs);
    return jobs;
  }

  async function untilAll(
    t: ExecutionContext,
    launcher: ClusterLauncher,
    jobs: readonly JobRecord[],
    condition: (status: JobStatus) => boolean,
  ): Promise<readonly JobStatus[]> {
    const deadlineMs = performance.now() + WITHIN_MS;
    for (;;) {
      const { jobs: found, trouble } = await launcher.status(jobs);
      const statuses = jobs.map(({ id }) => found.get(id));
      if (statuses.every((status) => status !== undefined && condition(status))) return statuses as JobStatus[];
      if (performance.now() > deadlineMs) {
        t.log(JSON.stringify(statuses), trouble, await Promise.all(jobs.map((job) => launcher.logs(job, 20))));
        throw new Error('it did not happen in time');
      }
      await delay(20);
    }
  }

  const untilState = (t: ExecutionContext, launcher: ClusterLauncher, jobs: readonly JobRecord[], state: JobState) =>
    untilAll(t, launcher, jobs, (status) => status.state === state);

  async function untilPrinted(launcher: ClusterLauncher, job: JobRecord, text: string): Promise<void> {
    const deadlineMs = performance.now() + WITHIN_MS;
    while (!(await launcher.logs(job, 100)).includes(text)) {
      if (performance.now() > deadlineMs)
        throw new Error(`"${text}" was not printed: ${await launcher.logs(job, 100)}`);
      await delay(20);
    }
  }

  /** Also on nodes that are namespaces of this machine. */
  async function untilNothingRuns(t: ExecutionContext): Promise<void> {
    const deadlineMs = performance.now() + WITHIN_MS;
    for (;;) {
      const left = commandLines().filter((words) => words.includes(standIn));
      if (left.length === 0) return;
      if (performance.now() > deadlineMs) {
        t.log(left);
        throw new Error('processes are left');
      }
      await delay(20);
    }
  }

  test.serial('an adapter says which shapes it has, and whether it runs commands inside jobs', (t) => {
    const launcher = adapter.launcher();
    t.deepEqual(launcher.shapes, shapes);
    t.is(launcher.commandInside !== undefined, hasCommandInside);
  });

  test.serial('render has no effects and shows exactly what submit hands over', async (t) => {
    const launcher = adapter.launcher();
    for (const shape of shapes) {
      const given = request({ shape, nodeCount: 2 });
      const scripts = launcher.render(given);
      t.deepEqual(fs.readdirSync(given.sessionDir), []);
      const jobs = await submit(launcher, given);
      for (const { name, text, command } of scripts) {
        t.is(fs.readFileSync(path.join(given.sessionDir, name), 'utf8'), text);
        t.true(command.includes(path.join(given.sessionDir, name)));
      }
      const names = new Set(scripts.map(({ name }) => name));
      t.deepEqual(
        jobs.map(({ script }) => path.basename(script)).filter((name) => !names.has(name)),
        [],
      );
      await launcher.cancel(jobs);
    }
  });

  test.serial('bad numbers and options are refused by name before anything is submitted', async (t) => {
    const launcher = adapter.launcher();
    const refused: readonly (readonly [Partial<ClusterRequest>, RegExp])[] = [
      [{ nodeCount: 0 }, /--nodes 0/],
      [{ nodeCount: 1.5 }, /--nodes 1\.5/],
      [{ nodeCount: 2, minNodes: 3 }, /--min-nodes 3.*2/],
      [{ options: { cpusPerNode: 0 } }, /--cpus-per-node 0/],
      [{ options: { cpusPerNode: 'many' } }, /--cpus-per-node many/],
      [{ options: { memPerNode: 'lots' } }, /--mem-per-node lots/],
      [{ options: { memPerNode: '0' } }, /--mem-per-node 0/],
      [{ options: { nonsense: 1 } }, /nonsense/],
    ];
    for (const [more, message] of refused) {
      const given = request(more);
      t.throws(() => launcher.render(given), { instanceOf: InvalidOptionError, message });
      await t.throwsAsync(launcher.submit(given), { instanceOf: InvalidOptionError, message });
      t.deepEqual(fs.readdirSync(given.sessionDir), []);
    }
  });

  test.serial('a driver runs in its directory, after the prologue, with its arguments as they are', async (t) => {
    const launcher = adapter.launcher();
    const workingDirectory = path.join(adapter.dir, 'a "folder" with $blanks');
    fs.mkdirSync(workingDirectory, { recursive: true });
    const odd = ['a b', "it's", '$HOME', '"', '', '*', 'ü\\'];
    const jobs = await submit(
      launcher,
      request({
        workingDirectory,
        prologue: ['# a comment', 'export GREETING="hello from the prologue"'],
        driver: ['sh', '-c', 'pwd; echo "$GREETING"; for word; do echo "<$word>"; done', 'sh', ...odd],
      }),
    );
    t.is(jobs.length, 1);
    t.like(jobs[0], { role: shapes[0] === 'one-allocation' ? 'cluster' : 'head', nodeCount: 1 });
    await untilState(t, launcher, jobs, 'done');
    const output = await launcher.logs(jobs[0]!, 100);
    t.true(output.includes(workingDirectory), output);
    t.true(output.includes('hello from the prologue'), output);
    t.true(output.endsWith(odd.map((word) => `<${word}>`).join('\n')), output);
  });

  test.serial("the job's end is the driver's: its exit code, and who was asked does not matter", async (t) => {
    const jobs = await submit(adapter.launcher(), request({ driver: ['sh', '-c', 'exit 3'] }));
    const [status] = await untilState(t, adapter.launcher(), jobs, 'failed');
    t.is(status?.exitCode, 3);
    t.regex(status?.endReason ?? '', /exit code 3/);
    const [done] = await untilState(
      t,
      adapter.launcher(),
      await submit(adapter.launcher(), request({ driver: ['true'] })),
      'done',
    );
    t.is(done?.exitCode, 0);
  });

  test.serial(
    'cancel ends a running job in order; of one that has ended, or is not known, it is no error',
    async (t) => {
      const launcher = adapter.launcher();
      const jobs = await submit(launcher, request());
      const [running] = await untilState(t, launcher, jobs, 'running');
      t.is(running?.nodeNames.length, 1);
      t.true((running?.startedAtMs ?? 0) > 0);
      await untilPrinted(launcher, jobs[0]!, '\nup');
      await launcher.cancel(jobs);
      await untilState(t, launcher, jobs, 'cancelled');
      await untilPrinted(launcher, jobs[0]!, 'told to end');
      await launcher.cancel(jobs);
      await adapter.launcher().cancel(jobs);
      await launcher.cancel([{ ...jobs[0]!, id: '999999' }]);
      await launcher.cancel([]);
    },
  );

  test.serial('of jobs that are cancelled at once nothing is left', async (t) => {
    const launcher = adapter.launcher();
    const perCluster = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const jobs = await submit(launcher, request());
        await launcher.cancel(jobs);
        return jobs;
      }),
    );
    await untilAll(t, launcher, perCluster.flat(), ({ state }) => ENDED_STATES.has(state));
    await untilNothingRuns(t);
    t.pass();
  });

  test.serial('separate jobs: a head and workers, to which workers are added and taken away', async (t) => {
    const launcher = adapter.launcher();
    const given = request({ shape: 'separate-jobs', nodeCount: 3, minNodes: 1 });
    const jobs = await submit(launcher, given);
    t.deepEqual(
      jobs.map(({ role, nodeCount }) => [role, nodeCount]),
      [
        ['head', 1],
        ['worker', 1],
        ['worker', 1],
      ],
    );
    t.is(new Set(jobs.map(({ id }) => id)).size, 3);
    await untilState(t, launcher, jobs, 'running');
    for (const job of jobs) await untilPrinted(launcher, job, '\nup');
    t.regex(await launcher.logs(jobs[0]!, 100), /args: start --head .*--min-nodes 1/);
    t.regex(await launcher.logs(jobs[1]!, 100), new RegExp(`args: start --address ${given.sessionDir}`));

    const [first, second] = await adapter.launcher().addWorkers(given, 2);
    submitted.push(first!, second!);
    t.like(first, { role: 'worker', nodeCount: 1 });
    t.is(new Set([...jobs, first!, second!].map(({ id }) => id)).size, 5);
    await untilState(t, launcher, [first!, second!], 'running');
    await launcher.removeWorkers([first!]);
    await untilState(t, launcher, [first!], 'cancelled');
    const { jobs: left } = await launcher.status([...jobs, second!]);
    t.deepEqual(
      [...left.values()].map(({ state }) => state),
      ['running', 'running', 'running', 'running'],
    );
    await launcher.cancel([...jobs, second!]);
    await untilAll(t, launcher, [...jobs, second!], ({ state }) => ENDED_STATES.has(state));
  });

  if (shapes.includes('one-allocation')) {
    test.serial('one allocation cannot grow', async (t) => {
      await t.throwsAsync(adapter.launcher().addWorkers(request({ shape: 'one-allocation' }), 1), {
        instanceOf: InvalidOptionError,
        message: /--separate-jobs/,
      });
    });
  }

  test.serial('of jobs that nobody knows there is no status, and no output', async (t) => {
    const launcher = adapter.launcher();
    const nobody: JobRecord = {
      id: '888888',
      role: 'cluster',
      nodeCount: 1,
      script: path.join(adapter.dir, 'none', 'submit-cluster'),
      output: path.join(adapter.dir, 'none', 'job.out'),
    };
    const [job] = await submit(launcher, request());
    const { jobs, trouble } = await launcher.status([nobody, job!]);
    t.deepEqual([...jobs.keys()], [job?.id]);
    t.is(trouble, undefined);
    t.is(await launcher.logs(nobody, 10), '');
  });

  test.serial('logs are the last lines', async (t) => {
    const launcher = adapter.launcher();
    const jobs = await submit(launcher, request({ driver: ['sh', '-c', 'for i in 1 2 3 4; do echo line $i; done'] }));
    await untilState(t, launcher, jobs, 'done');
    t.is(await launcher.logs(jobs[0]!, 2), 'line 3\nline 4');
  });

  if (hasCommandInside) {
    test.serial('a command runs inside a running job, whatever its role', async (t) => {
      const launcher = adapter.launcher();
      const jobs = await submit(launcher, request({ shape: 'separate-jobs', nodeCount: 3 }));
      for (const job of jobs) {
        await untilPrinted(launcher, job, '\nup');
        const command = ['sh', '-c', 'echo "inside: $1"; exit 4', 'sh', 'a b'] as const;
        const [file, ...args] = launcher.commandInside!(job, [...command], { terminal: false });
        const { env } = adapter;
        const { stdout, exitCode, stderr } = await execa(file, args, { env, reject: false, extendEnv: false });
        t.is(stdout, 'inside: a b', `${job.role}: ${stderr}`);
        t.is(exitCode, 4);
      }
    });
  }

  test.serial('a submission that is called off submits nothing', async (t) => {
    const given = request({ shape: 'separate-jobs', nodeCount: 2 });
    const reason = new Error('changed my mind');
    await t.throwsAsync(adapter.launcher().submit(given, { signal: AbortSignal.abort(reason) }), { is: reason });
    t.false(fs.existsSync(path.join(given.sessionDir, 'job.out')));
  });
}

function commandLines(): string[][] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')];
      } catch {
        return []; // it has just ended
      }
    });
}
