/** `--ship` on real YARN and real HDFS: the project lies where no node sees it. */
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { z } from 'zod';
import { repositoryDir } from './slurm-cluster.js';
import { startBatchray, until, type Run } from './user.js';
import { YarnCluster } from './yarn-cluster.js';

/** Two of them do not fit on one machine. */
const SMALL = ['--cpus-per-node', '3', '--mem-per-node', '512m', '--object-store-bytes', '64M'];

const LIBRARY = `
import path from 'node:path';
import { readFileSync } from 'node:fs';
export const look = () => ({ dir: import.meta.dirname, data: readFileSync(path.join(import.meta.dirname, 'data.txt'), 'utf8') });
`;
const DRIVER = `
import os from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import * as ray from 'batchray';
import { look } from './library.js';
await ray.init();
const visit = ray.remote(async () => {
  await delay(100);
  const nested = await ray.get(ray.remote(look).remote());
  return { host: os.hostname(), node: process.execPath, cwd: process.cwd(), dir: import.meta.dirname, nested, ...look() };
});
const seen = new Map();
while (seen.size < 2) for (const one of await ray.get(Array.from({ length: 6 }, () => visit.remote()))) seen.set(one.host, one);
console.log('seen ' + JSON.stringify([...seen.values()]));
await ray.shutdown();
process.exitCode = 4;
`;
const visits = z.array(
  z.object({ host: z.string(), node: z.string(), cwd: z.string(), dir: z.string(), data: z.string() }),
);

let yarn: YarnCluster;
let dir: string;
let project: string;
const started: ChildProcess[] = [];

test.before(async () => {
  dir = await mkdtemp(join(homedir(), '.batchray-test-'));
  project = await mkdtemp(join(tmpdir(), 'batchray-project-'));
  await mkdir(join(project, 'node_modules'));
  await mkdir(join(project, 'src'));
  await symlink(repositoryDir, join(project, 'node_modules/batchray'));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  await writeFile(join(project, 'src/library.js'), LIBRARY);
  await writeFile(join(project, 'src/driver.js'), DRIVER);
  await writeFile(join(project, 'src/data.txt'), 'some data');
  yarn = await YarnCluster.up({ nodes: 2, vcores: 4, hasHdfs: true });
});

test.after.always(async () => {
  for (const child of started) child.kill('SIGKILL');
  await yarn.down();
  await rm(dir, { recursive: true, force: true });
  await rm(project, { recursive: true, force: true });
});

function batchray(words: readonly string[]): Run {
  const env = { BATCHRAY_SESSION_ROOT: join(dir, 'sessions'), BATCHRAY_BATCH_STATUS_INTERVAL_MS: '500', ...yarn.env };
  const run = startBatchray(words, { env, cwd: join(project, 'src') });
  started.push(run.child);
  return run;
}

function ship(name: string, args: readonly string[]): Run {
  return batchray(['run', '--scheduler', 'yarn', '--name', name, ...SMALL, '--ship', ...args]);
}

function seenBy({ output }: Run): z.infer<typeof visits> {
  return visits.parse(JSON.parse(/^seen (.*)$/m.exec(output.out)?.[1] ?? '[]'));
}

test.serial('project, batchray and node go to HDFS, and every node works with its own copies', async (t) => {
  const run = ship('shipped', ['--ship-node', '--nodes', '2', '--', 'node', 'driver.js']);
  t.is(await run.exited, 4, run.output.err + run.output.out);
  t.regex(run.output.err, /project \S+ \(\d+ files, .*\) sent: /);
  t.regex(run.output.err, /node \S+ \(1 file, .*\) sent: /);
  const seen = seenBy(run);
  t.deepEqual(seen.map(({ host }) => host).sort(), ['n1', 'n2']);
  for (const { host, node, cwd, dir: place, data } of seen) {
    // The local directories of a NodeManager; no other node's.
    t.regex(cwd, new RegExp(`/nm/${host}/local/.*/filecache/.*/src$`));
    t.is(place, cwd);
    t.regex(node, new RegExp(`/nm/${host}/local/.*/bin/node$`));
    t.is(data, 'some data');
  }
  await until('nothing is left', async () => (await yarn.leftovers()).length === 0);
  // The NodeManagers collect logs on HDFS, which is reached from here; they are not.
  let shown: Run | undefined;
  await until('the logs are collected', async () => {
    shown = batchray(['logs', 'shipped', '--container', '1', '--file', 'stdout']);
    return (await shown.exited) === 0;
  });
  t.regex(shown?.output.out ?? '', /^==> worker-1\/stdout <==\noutput goes to .*job-worker-1\.out\n$/);
});

test.serial('what has not changed is not sent again, and what has changed is', async (t) => {
  await writeFile(join(project, 'src/data.txt'), 'other data');
  const run = ship('again', ['--ship-node', '--nodes', '2', '--', 'node', 'driver.js']);
  t.is(await run.exited, 4, run.output.err + run.output.out);
  t.regex(run.output.err, /project \S+ .* sent: /);
  t.regex(run.output.err, /node \S+ .* is at hdfs:\/\/\S+ already/);
  t.deepEqual(new Set(seenBy(run).map(({ data }) => data)), new Set(['other data']));
});

test.serial('a user without a home directory on HDFS is told what is missing', async (t) => {
  const run = ship('homeless', ['--hadoop-user', 'bob', '--', 'true']);
  t.is(await run.exited, 1, run.output.out);
  t.regex(run.output.err, /HDFS refuses it: Permission denied: user=bob.* administrator/);
  t.false((await yarn.applications()).some(({ name }) => name === 'homeless'));
});

test.serial('file: as the default file system: through a directory beside the sessions', async (t) => {
  const conf = join(dir, 'conf');
  await mkdir(conf);
  const hadoopConf = yarn.env['HADOOP_CONF_DIR'] ?? '';
  await writeFile(join(conf, 'yarn-site.xml'), await readFile(join(hadoopConf, 'yarn-site.xml')));
  const run = ship('shared', ['--conf-dir', conf, '--nodes', '2', '--', 'node', 'driver.js']);
  t.is(await run.exited, 4, run.output.err + run.output.out);
  t.regex(run.output.err, /sending project \S+ .* to file:\/\/\/\S+\/sessions\/\.staging\/project-/);
  t.is(seenBy(run).length, 2);
});

test.serial('--dry-run shows what would be sent, and sends nothing', async (t) => {
  const run = ship('dry', ['--ship-node', '--dry-run', '--nodes', '2', '--', 'node', 'driver.js']);
  t.is(await run.exited, 0, run.output.err);
  t.regex(
    run.output.out,
    /"resource": "hdfs:\/\/[\d.:]+\/user\/NAME\/\.batchray\/staging\/project-SHA256\/project\.tar\.gz"/,
  );
  t.regex(run.output.out, /# Shipped: project \S+ \(\d+ files/);
  t.regex(run.output.out, /# Shipped: node \S+ \(1 file/);
  t.regex(
    run.output.out,
    /exec "\$container"\/node\/bin\/node "\$project"\/node_modules\/batchray\/dist\/bin\/cli\.js start/,
  );
});
