/** From options to what is submitted, and back inside a container. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { yarnAllocation } from '../../../../adapters/yarn/allocation.js';
import { parseJobId, slotVariables, workerJobId } from '../../../../adapters/yarn/application-spec.js';
import { compileYarnOptions } from '../../../../adapters/yarn/options.js';
import { changeOrders, giveFirstOrders, readOrders } from '../../../../adapters/yarn/orders.js';
import { takeLock } from '../../../../src/common/lock-directory.js';
import { applicationSpec, tooLarge, yarnScripts } from '../../../../adapters/yarn/script.js';
import type { ClusterRequest } from '../../../../src/batch/cluster-launcher.js';
import { InvalidOptionError } from '../../../../src/common/errors.js';

const applicationMaster = ['/usr/bin/node', '/opt/it is/application-master.js'] as const;

function temporary(t: ExecutionContext): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-yarn-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

const request = (more: Partial<ClusterRequest> = {}): ClusterRequest => ({
  clusterId: 'c',
  sessionDir: '/shared/c',
  shape: 'separate-jobs',
  nodeCount: 3,
  minNodes: 2,
  driver: ['node', "it's.js"],
  workingDirectory: '/home/me',
  batchray: ['node', '/opt/cli.js'],
  nodeArguments: ['--num-gpus', '1'],
  prologue: ['module load x'],
  options: {},
  ...more,
});

test('sizes: overhead is added for the container, the head has more of it', (t) => {
  const { worker, head } = compileYarnOptions({ memPerNode: '2g', cpusPerNode: 4, gpusPerNode: '2' });
  t.deepEqual(worker, { memoryMb: 2048 + 384, overheadMb: 384, vcores: 4, more: { 'yarn.io/gpu': 2 } });
  t.deepEqual(head, { memoryMb: 2048 + 640, overheadMb: 640, vcores: 4, more: { 'yarn.io/gpu': 2 } });
  t.is(compileYarnOptions({ memPerNode: '10g' }).worker.overheadMb, 1024);
  t.is(compileYarnOptions({ memoryOverhead: '100m' }).worker.memoryMb, 1124);
  const apart = compileYarnOptions({ headMem: '4g', headCpus: 1, cpusPerNode: 8, yarnResources: 'a/b=1, c=2' });
  t.like(apart.head, { vcores: 1, memoryMb: 4096 + 410 + 256 });
  t.deepEqual(apart.worker.more, { 'a/b': 1, c: 2 });
});

test('bad options are refused by name', (t) => {
  for (const [options, message] of [
    [{ gpusPerNode: 'a100:2' }, /^--gpus-per-node a100:2: on YARN it is a number/],
    [{ yarnResources: 'fpga' }, /^--yarn-resources fpga: write name=number/],
    [{ priority: '-1' }, /^--priority -1/],
    [{ tags: 'ü' }, /^--tags ü/],
    [{ tags: 'a,b,c,d,e,f,g,h,i' }, /^--tags .*at most 8/],
    [{ export: 'A,1B' }, /^--export A,1B: 1B is no name/],
    [{ queue: '' }, /^--queue : it needs a value/],
    [{ headMem: 'much' }, /^--head-mem much/],
    [{ time: 'soon' }, /^--time soon/],
    [{ signal: 'USR1@60' }, /^--signal USR1@60: it needs --time/],
    [{ time: '60', signal: 'HUP@5' }, /^--signal HUP@5: on YARN/],
    [{ partition: 'x' }, /no option partition/],
  ] as const) {
    t.throws(() => compileYarnOptions(options), { instanceOf: InvalidOptionError, message });
  }
});

test('the application as the ResourceManager takes it', (t) => {
  const compiled = compileYarnOptions({ queue: 'q', nodeLabel: 'fast', tags: 'A,b', priority: '3', gpusPerNode: '1' });
  const [application] = yarnScripts(request(), compiled, { env: {}, applicationMaster });
  t.deepEqual(JSON.parse(application?.text ?? ''), {
    'application-id': 'APPLICATION_ID',
    'application-name': 'c',
    'application-type': 'BATCHRAY',
    queue: 'q',
    priority: 3,
    'application-tags': { tag: ['batchray', 'a', 'b'] },
    'max-app-attempts': 2,
    'keep-containers-across-application-attempts': true,
    'app-node-label-expression': 'fast',
    'am-container-node-label-expression': 'fast',
    resource: {
      memory: 1664,
      vCores: 1,
      resourceInformations: {
        resourceInformation: [{ name: 'yarn.io/gpu', value: 1, units: '', resourceType: 'COUNTABLE' }],
      },
    },
    'am-container-spec': {
      commands: {
        command:
          "exec /usr/bin/node '/opt/it is/application-master.js' --spec /shared/c/application.json 1><LOG_DIR>/stdout 2><LOG_DIR>/stderr",
      },
      environment: { entry: [] },
    },
  });
});

test('the scripts hand on environment and words of any kind, and nothing that is secret or a container’s own', (t) => {
  const dir = temporary(t);
  const show = path.join(dir, 'show.sh');
  fs.writeFileSync(
    show,
    'for word; do printf "<%s>" "$word"; done; printf "|%s|%s|%s|%s" "$ODD" "$PATH" "$SECRET" "$BATCHRAY_ADDRESS"',
  );
  const odd = 'a "b" $c `d` \\ {{e}} <LOG_DIR>\n\'f\'';
  const env = { PATH: process.env['PATH'], ODD: odd, SECRET: 'x', BATCHRAY_ADDRESS: 'other', BATCHRAY_TRACE: 'all' };
  const given = request({ sessionDir: dir, workingDirectory: dir, prologue: ['true'], batchray: ['sh', show], driver: [odd] }); // prettier-ignore
  const scripts = yarnScripts(given, compileYarnOptions({ export: 'ODD' }), { env, applicationMaster });
  for (const { name, text } of scripts) fs.writeFileSync(path.join(dir, name), text);
  const run = (script: string, ...args: readonly string[]): string =>
    execFileSync('/bin/bash', [path.join(dir, script), ...args], {
      env: { BATCHRAY_YARN_SLOT: '2' },
      encoding: 'utf8',
    });

  const head = run('submit-head.sh', '--recover');
  t.true(head.includes(`<--min-nodes><2><--num-gpus><1><--recover><--><${odd}>`), head);
  t.true(head.endsWith(`|${odd}|${env.PATH ?? ''}||`), head);
  t.regex(run('submit-worker.sh'), /^output goes to .*job-worker-2\.out$/m);
  const worker = fs.readFileSync(path.join(dir, 'job-worker-2.out'), 'utf8');
  t.true(worker.startsWith(`<start><--address><${dir}><--submitted>`), worker);
});

test('what is shipped: containers start it from their own directory, whatever its path', (t) => {
  const dir = temporary(t);
  const shipment = {
    archives: [
      { link: 'project', description: 'project /home/me (1 file)', entries: [], isKept: false },
      { link: 'node', description: 'node /usr/bin/node (1 file)', entries: [], isKept: true },
    ],
    workingDirectory: "it's deep",
    batchray: 'node_modules/batchray',
    hasNode: true,
  } as const;
  const archives = [
    { link: 'project', url: 'hdfs://nn/p.tar.gz', sizeBytes: 5, timestampMs: 6, isKept: false },
    { link: 'node', url: 'hdfs://nn/n.tar.gz', isKept: true },
  ];
  const given = request({ sessionDir: dir, batchray: ['/usr/bin/node', '/opt/dist/bin/cli.js'], prologue: ['pwd -P'] });
  const options = { env: { PATH: '/bin:/usr/bin' }, applicationMaster, shipment, archives };
  const scripts = yarnScripts(given, compileYarnOptions({}), options);
  const container = (JSON.parse(scripts[0]?.text ?? '') as { 'am-container-spec': unknown })['am-container-spec'];
  t.deepEqual(container, {
    commands: {
      command: `exec node/bin/node project/node_modules/batchray/dist/bin/application-master.js --spec ${dir}/application.json 1><LOG_DIR>/stdout 2><LOG_DIR>/stderr`,
    },
    environment: { entry: [] },
    'local-resources': {
      entry: [
        { key: 'project', value: { resource: 'hdfs://nn/p.tar.gz', type: 'ARCHIVE', visibility: 'APPLICATION', size: 5, timestamp: 6 } }, // prettier-ignore
        { key: 'node', value: { resource: 'hdfs://nn/n.tar.gz', type: 'ARCHIVE', visibility: 'PRIVATE', size: 'SIZE', timestamp: 'TIME' } }, // prettier-ignore
      ],
    },
  });
  // A container's directory: links to where the NodeManager has unpacked them.
  const cache = path.join(dir, 'file cache');
  fs.mkdirSync(path.join(cache, "it's deep"), { recursive: true });
  fs.mkdirSync(path.join(dir, 'c/node/bin'), { recursive: true });
  fs.symlinkSync(cache, path.join(dir, 'c/project'));
  fs.writeFileSync(path.join(dir, 'c/node/bin/node'), '#!/bin/sh\necho "$BATCHRAY_SHIPPED_PROJECT|$PATH|$@"\n', {
    mode: 0o755,
  });
  fs.writeFileSync(path.join(dir, 'head.sh'), scripts[1]?.text ?? '');
  const output = execFileSync('/bin/bash', ['../head.sh'], { cwd: path.join(dir, 'c'), env: {}, encoding: 'utf8' });
  const [place = '', line = ''] = output.trim().split('\n');
  const [project = '', search, words = ''] = line.split('|');
  t.is(place, path.join(fs.realpathSync(cache), "it's deep"));
  t.is(project, fs.realpathSync(cache));
  t.is(search, `${project}/node_modules/.bin:${path.join(dir, 'c')}/node/bin:/bin:/usr/bin`);
  t.regex(words, /^\S.*file cache\/node_modules\/batchray\/dist\/bin\/cli\.js start --head .* -- node it's\.js$/);
});

test('what the application master is told', (t) => {
  const spec = applicationSpec(request(), compileYarnOptions({ nodeLabel: 'fast', time: '1:00:00' }), {
    resourceManagers: [{ host: 'rm', schedulerPort: 8030, webUrl: 'http://rm:8088' }],
    security: 'simple',
    aggregation: { roots: ['file:///tmp/logs'], nameNodes: {} },
    rpcProtection: 'privacy',
    user: 'me',
    teardownTimeoutMs: 5,
    endsAtMs: 12,
  });
  t.like(spec, {
    headCommand: ['/bin/bash', '/shared/c/submit-head.sh'],
    recoverCommand: ['/bin/bash', '/shared/c/submit-head.sh', '--recover'],
    workerCommand: ['/bin/bash', '/shared/c/submit-worker.sh'],
    drainCommand: ['node', '/opt/cli.js', 'drain', '/shared/c'],
    environment: { BATCHRAY_YARN_END_MS: '12', BATCHRAY_YARN_NOTICE_MS: '60000' },
    nodeLabel: 'fast',
    minNodes: 2,
  });
});

test('inside a container: the allocation is what was asked for, without the overhead', async (t) => {
  const { worker } = compileYarnOptions({ memPerNode: '2g', cpusPerNode: 4, gpusPerNode: '1' });
  const env = {
    ...slotVariables('application_1_2', 3, { clusterId: 'c' }, worker, 'n7'),
    BATCHRAY_YARN_END_MS: '99',
    BATCHRAY_YARN_NOTICE_MS: '5',
  };
  t.like(yarnAllocation.find(env), {
    jobId: 'application_1_2/3',
    clusterId: 'c',
    nodeName: 'n7',
    noticeMs: 5,
    granted: { cpus: 4, memoryBytes: 2 * 1024 ** 3, gpus: 1 },
  });
  t.is(await yarnAllocation.findEndMs(env), 99);
  const head = slotVariables('application_1_2', 0, { clusterId: 'c' }, worker, undefined);
  t.is(yarnAllocation.find(head)?.jobId, 'application_1_2');
  t.is(yarnAllocation.find({ CONTAINER_ID: 'container_1_2_01_000001' }), undefined);
  t.is(await yarnAllocation.findEndMs({}), undefined);
  t.deepEqual(parseJobId(workerJobId('application_1_2', 3)), { applicationId: 'application_1_2', slot: 3 });
  t.deepEqual(parseJobId('application_1_2'), { applicationId: 'application_1_2', slot: 0 });
});

test('what is larger than the cluster gives is found before it is submitted', (t) => {
  const maximum = { memoryMb: 4096, vcores: 4, more: new Map([['yarn.io/gpu', 1]]) };
  const fits = { memoryMb: 4096, overheadMb: 400, vcores: 4, more: { 'yarn.io/gpu': 1 } };
  t.is(tooLarge(fits, maximum), undefined);
  t.is(tooLarge({ ...fits, memoryMb: 4097 }, maximum)?.flag, '--mem-per-node');
  t.is(tooLarge({ ...fits, vcores: 5 }, maximum)?.flag, '--cpus-per-node');
  t.is(tooLarge({ ...fits, more: { 'yarn.io/gpu': 2 } }, maximum)?.flag, '--gpus-per-node');
  t.regex(tooLarge({ ...fits, more: { fpga: 1 } }, maximum)?.text ?? '', /no resource fpga/);
});

test('orders: several change them at once and none is lost; another application’s are left alone', async (t) => {
  const dir = temporary(t);
  giveFirstOrders(dir, 'application_1_1', 2);
  t.deepEqual(readOrders(dir), { applicationId: 'application_1_1', version: 1, workers: [1, 2], lastSlot: 2 });
  const add = (): Promise<unknown> =>
    changeOrders(dir, 'application_1_1', ({ workers, lastSlot }) => ({
      workers: [...workers, lastSlot + 1],
      lastSlot: lastSlot + 1,
    }));
  await Promise.all(Array.from({ length: 10 }, add));
  t.deepEqual(
    readOrders(dir)?.workers,
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
  t.is(readOrders(dir)?.version, 11);
  t.is(await changeOrders(dir, 'application_1_2', () => ({ workers: [] })), undefined);
  // Given before the first await: whoever exits now has given the order.
  void changeOrders(dir, 'application_1_1', () => ({ stop: { reason: 'x' } }));
  t.deepEqual(readOrders(dir)?.stop, { reason: 'x' });
});

test.serial('a lock that a killed process left does not hold others for ever', async (t) => {
  const dir = temporary(t);
  giveFirstOrders(dir, 'application_1_1', 1);
  const lock = path.join(dir, 'orders.lock');
  takeLock(lock, 'a process that is no more');
  const now = performance.now.bind(performance);
  t.teardown(() => {
    performance.now = now;
  });
  const changed = changeOrders(dir, 'application_1_1', () => ({ workers: [] }));
  performance.now = () => now() + 11_000;
  t.is((await changed)?.version, 2);
  t.false(fs.existsSync(lock));
});
