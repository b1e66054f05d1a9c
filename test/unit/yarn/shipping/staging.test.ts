/** Archives on HDFS and in a shared directory: sent once, kept while they are used, gone afterwards. */
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import test, { type ExecutionContext } from 'ava';
import { HdfsFiles } from '../../../../adapters/yarn/shipping/hdfs-files.js';
import type { StagingFiles } from '../../../../adapters/yarn/shipping/staging-files.js';
import { SharedDirectory } from '../../../../adapters/yarn/shipping/shared-directory.js';
import { cleanStaging, giveUpArchives, stageArchive } from '../../../../adapters/yarn/shipping/staging.js';
import { HdfsRefusalError, HdfsSilenceError, WebHdfs } from '../../../../adapters/yarn/client/webhdfs.js';
import { BatchSystemError } from '../../../../src/common/errors.js';
import { MockWebHdfs } from '../../../mock-scheduler/yarn/webhdfs.js';

const DAY_MS = 86_400_000;

function temporary(t: ExecutionContext): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-staging-'));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function archiveOf(t: ExecutionContext, text: string) {
  const source = path.join(temporary(t), 'file');
  fs.writeFileSync(source, text);
  const entry = { kind: 'file', name: 'file', source, sizeBytes: text.length, isExecutable: false } as const;
  return { link: 'project' as const, description: 'project x', entries: [entry], isKept: false };
}

async function mockHdfs(
  t: ExecutionContext,
  nameNodes = 1,
): Promise<{ mock: MockWebHdfs; files: StagingFiles; hdfs: WebHdfs }> {
  const mock = await MockWebHdfs.start(nameNodes);
  t.teardown(() => mock.close());
  const hdfs = new WebHdfs({ urls: mock.urls, user: 'me', delegationToken: undefined });
  const address = { origin: 'hdfs://ns', webUrls: mock.urls, logicalService: undefined };
  return { mock, hdfs, files: new HdfsFiles({ address, hdfs, token: undefined }) };
}

for (const [name, make] of [
  ['HDFS', async (t: ExecutionContext) => (await mockHdfs(t)).files],
  [
    'a shared directory',
    (t: ExecutionContext) => Promise.resolve(new SharedDirectory(path.join(temporary(t), 'staging'))),
  ],
] as const) {
  test(`${name}: the same archive is sent once, also when several send it at the same time`, async (t) => {
    const files = await make(t);
    const archive = archiveOf(t, 'contents');
    const said: string[] = [];
    const onProgress = (message: string): void => void said.push(message);
    const both = await Promise.all(
      ['application_1_1', 'application_1_2'].map((id) => stageArchive(files, archive, id, { onProgress })),
    );
    t.deepEqual(both[0], both[1]);
    const third = await stageArchive(files, archive, 'application_1_3', { onProgress });
    t.deepEqual(third, both[0]);
    t.regex(said.at(-1) ?? '', /project x is at \S+ already/);
    t.true(third.sizeBytes > 0);
    t.regex(third.url, /^(?:hdfs|file):\/\/.*staging\/project-[0-9a-f]{64}\/project\.tar\.gz$/);
    const staging = await files.stagingDirectory();
    const [directory] = await files.list(staging);
    const inside = (await files.list(path.join(staging, directory?.name ?? ''))).map((file) => file.name);
    t.deepEqual(inside.sort(), ['application_1_1', 'application_1_2', 'application_1_3', 'project.tar.gz']);
    const other = await stageArchive(files, archiveOf(t, 'other'), 'application_1_4');
    t.not(other.url, third.url);
  });

  test(`${name}: what no living application uses goes after a week`, async (t) => {
    const files = await make(t);
    const staging = await files.stagingDirectory();
    const used = await stageArchive(files, archiveOf(t, 'used'), 'application_1_1');
    await stageArchive(files, archiveOf(t, 'unused'), 'application_1_2');
    const givenUp = await stageArchive(files, archiveOf(t, 'given up'), 'application_1_3');
    await giveUpArchives(files, 'application_1_3', [givenUp.url]);
    const isLiving = (id: string): Promise<boolean> => Promise.resolve(id === 'application_1_1');
    const newest = Math.max(...(await files.list(staging)).map((file) => file.modifiedAtMs));
    await cleanStaging(files, isLiving, newest + 6 * DAY_MS);
    t.is((await files.list(staging)).length, 3);
    await cleanStaging(files, isLiving, newest + 8 * DAY_MS);
    t.deepEqual(
      (await files.list(staging)).map((file) => file.name),
      [path.basename(path.dirname(used.url))],
    );
    await cleanStaging(files, () => Promise.resolve(false), newest + 8 * DAY_MS);
    t.deepEqual(await files.list(staging), []);
  });

  test(`${name}: an archive that cannot be packed, or is not wanted any more, leaves nothing of itself`, async (t) => {
    const files = await make(t);
    const archive = archiveOf(t, 'contents');
    const stop = new AbortController();
    const write = files.write.bind(files);
    files.write = (file, contents) => {
      if (file.endsWith('.new')) contents.once('data', () => stop.abort(new Error('not wanted')));
      return write(file, contents);
    };
    const stopped = stageArchive(files, archive, 'application_1_1', { signal: stop.signal });
    await t.throwsAsync(stopped, { message: 'not wanted' });
    const onProgress = (): void => fs.writeFileSync(archive.entries[0]!.source, 'con-tents');
    const changed = stageArchive(files, archive, 'application_1_1', { onProgress });
    await t.throwsAsync(changed, { message: /changed while it was packed/ });
    const staging = await files.stagingDirectory();
    const found = await Promise.all(
      (await files.list(staging)).map(async (dir) =>
        (await files.list(path.join(staging, dir.name))).map((file) => file.name),
      ),
    );
    t.deepEqual(found.flat(), ['application_1_1']);
  });

  test(`${name}: it may be called off while an archive waits to be taken`, async (t) => {
    const files = await make(t);
    const stop = new AbortController();
    const write = files.write.bind(files);
    files.write = async (file, contents) => {
      if (file.endsWith('.new') && contents instanceof PassThrough) {
        // All of it is packed; HDFS has not yet said who takes it.
        if (!contents.writableFinished) await once(contents, 'finish');
        await turn();
        stop.abort(new Error('not wanted'));
        await turn();
      }
      await write(file, contents);
    };
    const stopped = stageArchive(files, archiveOf(t, 'contents'), 'application_1_1', { signal: stop.signal });
    await t.throwsAsync(stopped, { message: 'not wanted' });
  });
}

test('a standby NameNode is passed over, and the one that answers is asked first from then on', async (t) => {
  const { mock, hdfs } = await mockHdfs(t, 2);
  const standby = {
    exception: 'StandbyException',
    message: 'Operation category READ is not supported in state standby',
  };
  mock.refuse(0, 'GETHOMEDIRECTORY', standby);
  t.is(await hdfs.homeDirectory(), '/user/me');
  mock.refuse(0, 'MKDIRS', standby);
  await hdfs.makeDirectory('/a', '700');
  // It was not asked.
  t.is(mock.refusals.get('0 MKDIRS')?.length, 1);
});

test('servers that redirect at once are understood, names of any kind and empty files, too', async (t) => {
  const { mock, hdfs } = await mockHdfs(t);
  mock.redirects = true;
  await hdfs.create('/a b/ü%#?.txt', Readable.from([Buffer.from('some'), Buffer.from('thing')]), '600');
  t.is(mock.files.get('/a b/ü%#?.txt')?.bytes.toString(), 'something');
  await hdfs.create('/empty', Readable.from([]), '600');
  t.is((await hdfs.stat('/empty'))?.sizeBytes, 0);
  t.is(await hdfs.stat('/none'), undefined);
  t.deepEqual(await hdfs.list('/none'), []);
});

test('what passes is a silence, which is tried again; what does not is told in words', async (t) => {
  const { mock, files, hdfs } = await mockHdfs(t);
  for (const [exception, message] of [
    ['SafeModeException', 'Cannot create directory /a. Name node is in safe mode.'],
    ['RetriableException', 'org.apache.hadoop.hdfs.server.namenode.SafeModeException: in safe mode'],
    ['StandbyException', 'Operation category WRITE is not supported in state standby'],
  ] as const) {
    mock.refuse(0, 'MKDIRS', { exception, message });
    await t.throwsAsync(hdfs.makeDirectory('/a', '700'), {
      instanceOf: HdfsSilenceError,
      message: /safe mode|standby/,
    });
  }
  for (const [exception, words] of [
    ['AccessControlException', /HDFS refuses it: said by HDFS .*an administrator makes it/],
    ['DSQuotaExceededException', /said by HDFS .*quota/],
    ['NSQuotaExceededException', /said by HDFS .*quota/],
    ['IllegalArgumentException', /HDFS refuses it: said by HDFS$/],
  ] as const) {
    mock.refuse(0, 'MKDIRS', { exception, message: 'said by HDFS\n\tat some.java.Class' });
    const error = await t.throwsAsync(files.makeDirectory('/a'), {
      instanceOf: BatchSystemError,
      message: words,
    });
    t.false(error instanceof HdfsSilenceError);
  }
});

test('a DataNode that hangs up, and NameNodes that are not there, are silences', async (t) => {
  const { mock, files, hdfs } = await mockHdfs(t);
  mock.hangUps = 1;
  const archive = archiveOf(t, 'x'.repeat(100_000));
  await t.throwsAsync(hdfs.create('/x', Readable.from([Buffer.alloc(1e6), Buffer.alloc(1e6)]), '600'), {
    instanceOf: HdfsSilenceError,
    message: /the DataNode http:\S+ does not answer/,
  });
  // Tried again as a whole.
  t.true((await stageArchive(files, archive, 'application_1_1')).sizeBytes > 0);
  await mock.close();
  await t.throwsAsync(hdfs.homeDirectory(), {
    instanceOf: HdfsSilenceError,
    message: /the NameNode http:\S+ does not answer/,
  });
});

test('ranges of files are read from the DataNode, no more than was asked for', async (t) => {
  const { mock, hdfs } = await mockHdfs(t, 2);
  mock.files.set('/a b', { bytes: Buffer.from('0123456789'), modifiedAtMs: 1 });
  mock.refuse(0, 'OPEN', { exception: 'StandbyException', message: 'not here' });
  t.is((await hdfs.readAt('/a b', 3, 4)).toString(), '3456');
  t.is((await hdfs.readAt('/a b', 8, 4)).toString(), '89');
  t.is((await hdfs.readAt('/a b', 8, 0)).length, 0);
  await t.throwsAsync(hdfs.readAt('/none', 0, 1), { instanceOf: BatchSystemError, message: /does not exist: \/none/ });
  const exception = 'AccessControlException';
  mock.refuse(1, 'OPEN', { exception, message: 'Permission denied: user=me\n\tat x' });
  await t.throwsAsync(hdfs.readAt('/a b', 0, 1), {
    instanceOf: HdfsRefusalError,
    message: 'HDFS refuses it: Permission denied: user=me',
  });
  mock.surplusBytes = 1;
  await t.throwsAsync(hdfs.readAt('/a b', 0, 4), { message: /sends 5 bytes of \/a b, where 4 were asked for/ });
});

test("the contents' own error is told, whenever it comes, and whatever the connection says", async (t) => {
  const { mock, hdfs } = await mockHdfs(t);
  const own = new Error('my own');
  const failing = (): PassThrough => new PassThrough().on('error', () => undefined);
  const before = failing().destroy(own);
  await t.throwsAsync(hdfs.create('/before', before, '600'), { is: own });
  const meanwhile = failing();
  const creating = hdfs.create('/meanwhile', meanwhile, '600');
  meanwhile.destroy(own);
  await t.throwsAsync(creating, { is: own });
  const later = failing();
  const sending = hdfs.create('/later', later, '600');
  later.write('some', () => later.destroy(own));
  await t.throwsAsync(sending, { is: own });
  const broken = failing();
  mock.hangUps = 1;
  const breaking = hdfs.create('/broken', broken, '600');
  broken.write('some');
  await t.throwsAsync(breaking, { instanceOf: HdfsSilenceError });
  t.deepEqual([...mock.files.keys()], ['/']);
});
