/** Where logs of containers are looked for, and what is said when they are not there. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { aggregationPlace } from '../../../../adapters/yarn/client/aggregation-place.js';
import { ContainerLogs, type ContainerPlace } from '../../../../adapters/yarn/client/container-logs.js';
import { loadHadoopConfig } from '../../../../adapters/yarn/client/hadoop-config.js';
import { HdfsClients } from '../../../../adapters/yarn/client/hdfs-clients.js';
import { namedGet } from '../../../../adapters/yarn/client/http-get.js';
import { parseLog } from '../../../../adapters/yarn/client/node-manager-logs.js';
import { endOfLog, type JobLogFile } from '../../../../src/batch/job-logs.js';
import { BatchSystemError } from '../../../../src/common/errors.js';
import { MockWebHdfs } from '../../../mock-scheduler/yarn/webhdfs.js';
import { containerRecord, writeTFile } from './tfile-writer.js';

const CONTAINER = 'container_1_10007_01_000002';
const PLACE: ContainerPlace = {
  applicationId: 'application_1_10007',
  containerId: CONTAINER,
  nodeHttpAddress: undefined,
  user: 'alice',
};

function directory(t: ExecutionContext): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-logs-'));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function write(file: string, content: Buffer | string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

const tfile = (files: Readonly<Record<string, string>>): Buffer => {
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
  return writeTFile([containerRecord('another', { stderr: Buffer.from('no') }), containerRecord(CONTAINER, bytes)], {
    compression: 'gz',
    recordsPerBlock: 1,
    chunkBytes: 10,
  });
};

function logsIn(dir: string): ContainerLogs {
  const aggregation = { roots: [`file://${dir}`], nameNodes: {} };
  return new ContainerLogs({
    get: namedGet('alice'),
    hdfs: new HdfsClients({ user: 'alice', env: {} }),
    scheme: 'http',
    aggregation,
  });
}

async function contents(files: readonly JobLogFile[]): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const file of files) all[file.name] = (await file.readEnd(1_000_000)).bytes.toString();
  return all;
}

type Answer = { readonly status?: number; readonly body?: string | Buffer; readonly location?: string };

async function server(t: ExecutionContext, answer: (url: URL) => Answer): Promise<string> {
  const listener = http.createServer((request, response) => {
    const { status = 200, body = '', location } = answer(new URL(request.url ?? '', 'http://x'));
    response.writeHead(status, location === undefined ? {} : { location }).end(body);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  t.teardown(() => listener.close());
  return `127.0.0.1:${(listener.address() as AddressInfo).port}`;
}

for (const layout of [
  'bucket-logs-tfile/0007/application_1_10007',
  'logs-tfile/application_1_10007',
  'logs/application_1_10007',
]) {
  test(`collected in ${layout}`, async (t) => {
    const dir = directory(t);
    write(path.join(dir, 'alice', layout, 'n1_45454'), tfile({ stdout: 'out\n', stderr: '', 'prelaunch.out': 'x' }));
    write(path.join(dir, 'alice', layout, '.n1_45454.crc'), 'sum');
    write(path.join(dir, 'alice', layout, 'n2_45454.tmp'), 'half');
    const files = await logsIn(dir).find(PLACE);
    t.deepEqual(await contents(files), { 'prelaunch.out': 'x', stderr: '', stdout: 'out\n' });
    t.deepEqual(
      files.filter(({ isForErrors }) => isForErrors).map(({ name }) => name),
      ['stderr'],
    );
    t.deepEqual(
      files.filter(({ isTechnical }) => isTechnical).map(({ name }) => name),
      ['prelaunch.out'],
    );
    t.deepEqual(await files[2]!.readEnd(3), { bytes: Buffer.from('ut\n'), endOffset: 4 });
  });
}

test('rolled logs: several uploads of one node are one file, and its end may lie in two of them', async (t) => {
  const dir = directory(t);
  const home = path.join(dir, 'alice/bucket-logs-tfile/0007/application_1_10007');
  write(path.join(home, 'n1_45454_1700000000001'), tfile({ stderr: 'one\ntwo\n' }));
  write(path.join(home, 'n1_45454_1700000000002'), tfile({ stderr: 'three\n' }));
  const [file] = await logsIn(dir).find(PLACE);
  t.deepEqual(await endOfLog(file!, 2), { lines: 'two\nthree\n', endOffset: 14 });
  t.is((await file!.readEnd(8)).bytes.toString(), 'o\nthree\n');
});

test('another format is said to be one, with the command that reads it; a damaged file as well', async (t) => {
  const dir = directory(t);
  const file = path.join(dir, 'alice/bucket-logs-ifile/0007/application_1_10007/n1_45454');
  write(file, Buffer.alloc(500, 'indexed'));
  await t.throwsAsync(logsIn(dir).find(PLACE), {
    instanceOf: BatchSystemError,
    message: /n1_45454, which `yarn logs` reads, is of a format that batchray does not read \(IndexedFile\?\)/,
  });
  const whole = tfile({ stderr: 'x' });
  whole[whole.length - 40] = 0xff;
  write(file, whole);
  await t.throwsAsync(logsIn(dir).find(PLACE), { instanceOf: BatchSystemError });
});

test('nowhere: every place is named', async (t) => {
  const dir = directory(t);
  const place = { ...PLACE, nodeHttpAddress: await server(t, () => ({ status: 503, body: '{"RemoteException":{"message":"org.apache.hadoop.yarn.webapp.NotFoundException: java.lang.Exception: Unknown container."}}' })) }; // prettier-ignore
  await t.throwsAsync(logsIn(dir).find(place), {
    message: new RegExp(
      `^http://${place.nodeHttpAddress} does not know it \\(any more\\); they are not below file://${dir}/alice either$`,
    ),
  });
});

test('at the NodeManager first; when it has ended meanwhile, from where it was collected', async (t) => {
  const dir = directory(t);
  let hasEnded = false;
  const nodeHttpAddress = await server(t, ({ pathname, searchParams }) => {
    if (hasEnded) return { status: 404, body: 'java.lang.Exception: Unknown container. Container either' };
    if (pathname.endsWith('/logs'))
      return { body: '{"containerLogsInfo":{"containerLogInfo":{"fileName":"stderr","fileSize":"7"}}}' };
    return {
      body: `\nLogLength:7\nLogContents:\n${'running'.slice(Number(searchParams.get('size')))}End of LogType:stderr`,
    };
  });
  const [file] = await logsIn(dir).find({ ...PLACE, nodeHttpAddress });
  t.deepEqual(await file!.readEnd(3), { bytes: Buffer.from('ing'), endOffset: 7 });
  hasEnded = true;
  await t.throwsAsync(file!.readEnd(3), { message: /does not know it \(any more\)/ });
  write(path.join(dir, 'alice/logs/application_1_10007/n1_45454'), tfile({ stderr: 'running on' }));
  t.deepEqual(await file!.readEnd(3), { bytes: Buffer.from(' on'), endOffset: 10 });
});

test('a log as the NodeManager shows it is taken by its length, whatever it says', (t) => {
  const shown =
    'Container: c on n2:45454\n===\nLogType:stdout\nLogLength:21\nLogContents:\n\nLogContents:\n8\nEnd of LogType:stdout.\n***\n';
  t.deepEqual(parseLog(Buffer.from(shown), 16), { bytes: Buffer.from('\nLogContents:\n8\n'), endOffset: 21 });
  t.throws(() => parseLog(Buffer.from('<html>Login</html>'), 5), { instanceOf: BatchSystemError, message: /Login/ });
});

test('HDFS: collected logs are read from it, as the user; what it refuses is told without advice for --ship', async (t) => {
  const mock = await MockWebHdfs.start(2);
  t.teardown(() => mock.close());
  const directory = '/app logs/alice/logs-tfile/application_1_10007';
  for (let dir = directory; dir !== '/'; dir = path.dirname(dir)) mock.files.set(dir, undefined);
  const bytes = tfile({ stderr: 'on HDFS\n' });
  mock.files.set(`${directory}/n1_45454`, { bytes, modifiedAtMs: 1 });
  const logsOf = (nameNodes: readonly string[]): ContainerLogs =>
    new ContainerLogs({
      get: namedGet('alice'),
      hdfs: new HdfsClients({ user: 'alice', env: {} }),
      scheme: 'http',
      aggregation: { roots: ['hdfs://ns1/app%20logs'], nameNodes: { ns1: nameNodes } },
    });
  const standby = { exception: 'StandbyException', message: 'not here' };
  mock.refuse(0, 'LISTSTATUS', standby);
  t.deepEqual(await contents(await logsOf(mock.urls).find(PLACE)), { stderr: 'on HDFS\n' });
  mock.refuse(0, 'LISTSTATUS', {
    exception: 'AccessControlException',
    message: 'Permission denied: user=alice\n\tat x',
  });
  await t.throwsAsync(logsOf(mock.urls).find(PLACE), {
    message: /hdfs:\/\/ns1\/app%20logs\/alice cannot be read: HDFS refuses it: Permission denied: user=alice$/,
  });
  mock.refuse(0, 'LISTSTATUS', standby);
  mock.refuse(1, 'LISTSTATUS', standby);
  await t.throwsAsync(logsOf(mock.urls).find(PLACE), {
    message: /cannot be read: http:\S+: not here; http:\S+: not here/,
  });
  await t.throwsAsync(logsOf([]).find(PLACE), {
    message: /did not tell how to read there \(dfs\.namenode\.http-address/,
  });
});

test('where logs are collected, by the configuration', (t) => {
  const place = (properties: Readonly<Record<string, string>>): unknown => {
    const dir = directory(t);
    const all = Object.entries(properties).map(
      ([name, value]) => `<property><name>${name}</name><value>${value}</value></property>`,
    );
    write(path.join(dir, 'hdfs-site.xml'), `<configuration>${all.join('')}</configuration>`);
    write(path.join(dir, 'yarn-site.xml'), '<configuration/>');
    return aggregationPlace(loadHadoopConfig(dir, {}));
  };
  t.deepEqual(place({}), { roots: ['file:///tmp/logs'], nameNodes: {} });
  t.deepEqual(place({ 'fs.defaultFS': 'hdfs://nn:8020', 'yarn.nodemanager.remote-app-log-dir': '/app-logs' }), {
    roots: ['hdfs://nn:8020/app-logs'],
    nameNodes: { 'nn:8020': ['http://nn:9870'] },
  });
  const ha = {
    'fs.defaultFS': 'hdfs://ns1',
    'dfs.ha.namenodes.ns1': 'a,b',
    'dfs.http.policy': 'HTTPS_ONLY',
    'dfs.namenode.https-address.ns1.a': 'nn1:9871',
    'dfs.namenode.https-address.ns1.b': 'nn2:9871',
    'yarn.log-aggregation.file-formats': 'IFile,TFile',
    'yarn.log-aggregation.IFile.remote-app-log-dir': 'file:/shared/logs',
  };
  t.deepEqual(place(ha), {
    roots: ['file:///shared/logs', 'hdfs://ns1/tmp/logs'],
    nameNodes: { ns1: ['https://nn1:9871', 'https://nn2:9871'] },
  });
});
