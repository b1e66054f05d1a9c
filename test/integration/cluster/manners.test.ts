/** What an administrator looks at: files opened on the shared file system, files written, threads, niceness. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { entryPoint } from '../../../src/common/entry-points.js';
import { Sandbox, until } from '../../helpers/cli.js';

const installation = fileURLToPath(new URL('../../../..', import.meta.url));
const driver = fileURLToPath(new URL('../../clusters/fixtures/hosts-driver.js', import.meta.url));
const SMALL = ['--object-store-bytes', '32M', '--interface', 'lo'];

interface Call {
  readonly name: string;
  readonly file: string;
  readonly flags: string;
}

/** System calls by process, from what `strace -ff` wrote: a file a thread. Calls that failed made nothing and are left out. */
function readTrace(dir: string): Map<number, Call[]> {
  const threads = fs.readdirSync(dir).map((name) => ({
    tid: Number(name.split('.').at(-1)),
    lines: fs.readFileSync(path.join(dir, name), 'utf8').split('\n'),
  }));
  const processOf = new Map<number, number>();
  for (const { tid, lines } of threads) {
    for (const line of lines) {
      const child = /^clone3?\(.*CLONE_THREAD.*\) = (\d+)$/.exec(line)?.[1];
      if (child !== undefined) processOf.set(Number(child), tid);
    }
  }
  const leaderOf = (tid: number): number => {
    const parent = processOf.get(tid);
    return parent === undefined ? tid : leaderOf(parent);
  };
  const calls = new Map<number, Call[]>();
  for (const { tid, lines } of threads) {
    const own = lines.flatMap((line) => {
      const match = /^(\w+)\((?:AT_FDCWD, )?"([^"]*)"(.*)\) = (?:\d+)/.exec(line);
      return match === null ? [] : [{ name: match[1] ?? '', file: match[2] ?? '', flags: match[3] ?? '' }];
    });
    const leader = leaderOf(tid);
    calls.set(leader, [...(calls.get(leader) ?? []), ...own]);
  }
  return calls;
}

const writes = ({ name, flags }: Call): boolean =>
  name.startsWith('open') ? /O_(WRONLY|RDWR|CREAT)/.test(flags) : !['execve', 'chdir'].includes(name);

test('a worker opens at most ten files of the installation, and nothing is written outside our directories', async (t) => {
  const sandbox = new Sandbox(t);
  const traces = path.join(sandbox.root, 'traces');
  fs.mkdirSync(traces);
  const sessions = path.join(sandbox.root, 'sessions');
  const traced =
    'trace=execve,chdir,open,openat,creat,mkdir,mkdirat,link,linkat,symlink,symlinkat,rename,renameat,renameat2,mknod,clone,clone3';
  const run = sandbox.program(
    [
      ...['strace', '-ff', '-qq', '-s', '4096', '--seccomp-bpf', '-f', '-e', traced, '-o', path.join(traces, 't')],
      ...[process.execPath, entryPoint('cli'), 'symmetric-run', '--num-cpus', '2', ...SMALL],
      ...['--', process.execPath, driver, '0'],
    ],
    { env: { BATCHRAY_SESSION_ROOT: sessions } },
  );
  t.is(await run.exited, 0, run.output.err);

  const calls = readTrace(traces);
  const workers = [...calls.values()].filter((own) =>
    own.some(({ name, flags }) => name === 'execve' && flags.includes(entryPoint('worker'))),
  );
  const real = fs.realpathSync(path.join(installation, 'node_modules', 'koffi', '..'));
  const isInstalled = (file: string): boolean => file.startsWith(installation) || file.startsWith(real);
  const openedBy = workers.map((own) => {
    const start = own.findIndex(({ name, flags }) => name === 'execve' && flags.includes(entryPoint('worker')));
    return (
      own
        .slice(start + 1)
        .flatMap(({ name, file }) => (name.startsWith('open') && isInstalled(file) ? [file] : []))
        // The program of the test is the user's, though it lies here.
        .filter((file) => !file.startsWith(path.join(installation, 'dist', 'test')))
    );
  });
  // One that was ended while it started has not opened all; one that ran a task has.
  const most = openedBy.toSorted((a, b) => b.length - a.length)[0] ?? [];
  t.true(most.includes(entryPoint('worker')) && most.length <= 10, most.join('\n'));

  const uid = process.getuid?.() ?? 0;
  const allowed = [sessions, path.join(os.tmpdir(), `batchray-${uid}`), `/dev/shm/batchray-${uid}-`];
  // No file that stays: the terminal, devices, and what a process says to the kernel about itself.
  const harmless = /^\/(dev\/(null|tty|pts|ptmx|shm$)|proc\/)/;
  const elsewhere = [...calls.values()]
    .flatMap((own) => {
      const cwd = own.findLast(({ name }) => name === 'chdir')?.file ?? process.cwd();
      return own
        .filter((call) => writes(call) && !harmless.test(call.file))
        .map(({ name, file }) => ({ name, file: path.resolve(cwd, file) }));
    })
    .filter(({ file }) => !allowed.some((dir) => file.startsWith(dir)))
    // Making the folders above that are there already.
    .filter(({ name, file }) => !(name.startsWith('mkdir') && allowed.some((dir) => dir.startsWith(file))));
  t.deepEqual(elsewhere, []);
});

function threadsOf(pid: number): number {
  return fs.readdirSync(`/proc/${pid}/task`).length;
}

test('threads by the CPUs of the job, workers as nice as is wanted, certificates only for them', async (t) => {
  const sandbox = new Sandbox(t);
  const certificates = path.join(sandbox.root, 'certificates.pem');
  fs.writeFileSync(certificates, '');
  const id = sandbox.newId();
  const run = sandbox.cli(['start', '--head', '--cluster-id', id, '--num-cpus', '1', '--niceness', '7', ...SMALL], {
    // The flag wins.
    env: { BATCHRAY_WORKER_NICENESS: '3', UV_THREADPOOL_SIZE: undefined, NODE_EXTRA_CA_CERTS: certificates },
  });
  await run.printed('is up');
  await until(() => sandbox.running('worker.js').length > 0);
  const processes = [
    { script: 'gcs.js', pid: sandbox.pidOf(id, 0, 'the gcs service') },
    { script: 'raylet.js', pid: sandbox.pidOf(id, 0, 'the raylet') },
    { script: 'worker.js', pid: sandbox.running('worker.js')[0] ?? 0 },
  ];
  await until(() => processes.every(({ pid }) => threadsOf(pid) >= 4));
  for (const { script, pid } of processes) {
    // Main, timers and inspector of Node itself, one of V8, two of libuv.
    t.true(threadsOf(pid) <= 6, `${script} has ${threadsOf(pid)} threads`);
    const environment = fs.readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
    t.is(environment.includes(`NODE_EXTRA_CA_CERTS=${certificates}`), script === 'worker.js', script);
    const niceness = fs
      .readdirSync(`/proc/${pid}/task`)
      .map((tid) => fs.readFileSync(`/proc/${pid}/task/${tid}/stat`, 'latin1'))
      .map((stat) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]) - os.getPriority());
    t.true(
      niceness.every((nice) => nice === (script === 'worker.js' ? 7 : 0)),
      `${script}: ${niceness.join(' ')}`,
    );
  }
  run.child.kill('SIGTERM');
  await run.exited;
});
