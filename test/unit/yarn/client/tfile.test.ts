import fs from 'node:fs';
import test from 'ava';
import fc from 'fast-check';
import { aggregatedLogs } from '../../../../adapters/yarn/client/aggregated-log.js';
import { tfileRecords } from '../../../../adapters/yarn/client/tfile.js';
import { NotATFileError, TFileError, type RandomAccess } from '../../../../adapters/yarn/client/tfile-bytes.js';
import { seededAsync } from '../../../helpers/seed.js';
import { containerRecord, utf, writeTFile, type TFileShape, type WrittenRecord } from './tfile-writer.js';

/** Left by NodeManagers of Hadoop 3.4.1: an application master that failed twice. */
const vector = (name: string): Buffer =>
  fs.readFileSync(new URL(`../../../../../test/unit/yarn/client/vectors/${name}`, import.meta.url));

function inMemory(bytes: Buffer): RandomAccess & { readonly readBytes: number } {
  let readBytes = 0;
  return {
    sizeBytes: bytes.length,
    get readBytes() {
      return readBytes;
    },
    readAt(offset, length) {
      const part = bytes.subarray(offset, offset + length);
      readBytes += part.length;
      return Promise.resolve(part);
    },
  };
}

async function recordsOf(bytes: Buffer): Promise<WrittenRecord[]> {
  const records: WrittenRecord[] = [];
  for await (const { key, value } of tfileRecords(inMemory(bytes))) {
    const parts: Buffer[] = [];
    while (!(await value.isAtEnd())) parts.push(await value.read(1));
    records.push({ key: Buffer.from(key), value: Buffer.concat(parts) });
  }
  return records;
}

async function logsOf(bytes: Buffer, container: string): Promise<Record<string, Buffer>> {
  const logs: Record<string, Buffer> = {};
  for await (const log of aggregatedLogs(inMemory(bytes), container)) {
    logs[log.name] = Buffer.from(await log.read(0, log.sizeBytes));
  }
  return logs;
}

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('');

for (const [name, application, longBytes] of [
  ['n1_none.tfile', '1795428831552_0001', 3_000],
  ['n1_gz.tfile', '1795428808350_0001', 3_500_000],
] as const) {
  test(`${name}: the logs of both attempts, as they were written`, async (t) => {
    const bytes = vector(name);
    const keys: string[] = [];
    for await (const { key } of tfileRecords(inMemory(bytes))) keys.push(key.toString('utf8', 2));
    const containers = ['01', '02'].map((attempt) => `container_${application}_${attempt}_000001`);
    for (const container of containers) {
      t.true(keys.includes(container));
      const logs = await logsOf(bytes, container);
      t.deepEqual(Object.keys(logs).sort(), ['stderr', 'stdout', 'stdout-long']);
      t.is(logs['stderr']?.toString(), 'héé sorry\n');
      t.is(logs['stdout']?.toString(), lines(20));
      t.is(logs['stdout-long']?.toString(), 'a-line\n'.repeat(longBytes).slice(0, longBytes));
    }
    t.deepEqual(await logsOf(bytes, `container_${application}_03_000001`), {});
  });

  test(`${name}: cut off or changed anywhere, it is an error or reads as something, and ends`, async (t) => {
    const bytes = vector(name);
    const container = `container_${application}_02_000001`;
    await seededAsync(
      t,
      fc.asyncProperty(damage(bytes), async (damaged) => {
        try {
          await logsOf(damaged, container);
        } catch (error) {
          t.true(error instanceof TFileError, String(error));
        }
      }),
      name === 'n1_gz.tfile' ? 20 : 300,
    );
  });
}

/** Cut, or with some bytes changed: mostly at the end, where what describes the rest lies. */
function damage(bytes: Buffer): fc.Arbitrary<Buffer> {
  const place = fc.oneof(
    fc.nat(bytes.length - 1),
    fc.nat(Math.min(300, bytes.length - 1)).map((back) => bytes.length - 1 - back),
  );
  const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
  const changed = changes.map((all) => {
    const copy = Buffer.from(bytes);
    for (const [at, byte] of all) copy[at] = byte;
    return copy;
  });
  return fc.oneof(
    { weight: 1, arbitrary: place.map((length) => bytes.subarray(0, length)) },
    { weight: 4, arbitrary: changed },
  );
}

const shape: fc.Arbitrary<TFileShape> = fc.record({
  compression: fc.constantFrom('none', 'gz'),
  recordsPerBlock: fc.integer({ min: 1, max: 4 }),
  chunkBytes: fc.constantFrom(7, 100, 6_000, 200_000),
});
const short = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
const long = fc
  .tuple(fc.integer({ min: 5_000, max: 80_000 }), fc.integer({ min: 0, max: 255 }))
  .map(([length, byte]) => Buffer.alloc(length, byte));
const key = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

test('what is written is read, whatever the blocks, chunks and compression', async (t) => {
  const records = fc.array(fc.record({ key, value: short }), { maxLength: 6 });
  await seededAsync(
    t,
    fc.asyncProperty(records, shape, async (written, how) => {
      t.deepEqual(await recordsOf(writeTFile(written, how)), written);
    }),
  );
});

test('any part of any log file of any container', async (t) => {
  const names = fc.constantFrom('stdout', 'stderr', 'prelaunch.err', 'größe');
  const files = fc.dictionary(names, fc.oneof(short, long), { noNullPrototype: true });
  await seededAsync(
    t,
    fc.asyncProperty(
      fc.array(files, { maxLength: 3 }),
      shape,
      fc.nat(100_000),
      fc.nat(100_000),
      async (all, how, offset, count) => {
        const written = writeTFile(
          [
            { key: utf('VERSION'), value: Buffer.from([0, 0, 0, 1]) },
            ...all.map((logs, index) => containerRecord(`c${index}`, logs)),
          ],
          how,
        );
        for (const [index, logs] of all.entries()) {
          const seen: string[] = [];
          for await (const log of aggregatedLogs(inMemory(written), `c${index}`)) {
            seen.push(log.name);
            const whole = logs[log.name];
            t.is(log.sizeBytes, whole?.length ?? -1);
            const part = await log.read(offset, count);
            t.true(whole?.subarray(offset, offset + count).equals(part));
          }
          t.deepEqual(seen, Object.keys(logs));
        }
      },
    ),
    50,
  );
});

test('bytes of any kind are an error, not a crash', async (t) => {
  await seededAsync(
    t,
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (array) => {
      await t.throwsAsync(recordsOf(Buffer.from(array)), { instanceOf: NotATFileError });
    }),
  );
});

test('of a large log that is not compressed only the end is read', async (t) => {
  const big = Buffer.alloc(20_000_000, 'abcdefg\n');
  const file = inMemory(
    writeTFile([containerRecord('first', { stdout: big }), containerRecord('second', { stdout: Buffer.from('two') })], {
      compression: 'none',
      recordsPerBlock: 1,
      chunkBytes: 1024 * 1024,
    }),
  );
  for await (const log of aggregatedLogs(file, 'second')) t.is((await log.read(0, 10)).toString(), 'two');
  t.true(file.readBytes < 2_000_000, String(file.readBytes));
});

test('a compression that is not known is named', async (t) => {
  const bytes = writeTFile([containerRecord('c', { stdout: Buffer.from('x') })], {
    compression: 'none',
    recordsPerBlock: 1,
    chunkBytes: 100,
  });
  const changed = Buffer.from(bytes.toString('latin1').replaceAll('none', 'lzo4'), 'latin1');
  await t.throwsAsync(recordsOf(changed), { instanceOf: TFileError, message: /compressed with "lzo4"/ });
});
