import test from 'ava';
import { RedisServerError } from '../../../src/common/errors.js';
import { FunctionTable } from '../../../src/core-worker/function-table.js';
import { FakeCore } from '../driver/fake-core.js';
import { RemoteSource } from '../../../src/driver/remote-source.js';
import type { CoreApi } from '../../../src/driver/runtime.js';

test('a function that was refused for want of space is published by its next call', async (t) => {
  let isFull = true;
  const stored: string[] = [];
  const putFunction = async (hash: string): Promise<void> => {
    if (isFull) throw new RedisServerError('no space');
    stored.push(hash);
    return Promise.resolve();
  };
  const table = new FunctionTable({
    redis: () => Promise.resolve({ putFunction }),
    fetch: () => Promise.resolve(undefined),
    load: undefined,
  });
  const core = new FakeCore();
  core.exportFunction = (captured) => table.export(captured);
  const source = RemoteSource.ofCode(() => 1);
  const key = source.keyFor(core as unknown as CoreApi);
  await t.throwsAsync(async () => table.published(), { instanceOf: RedisServerError });
  isFull = false;
  t.is(source.keyFor(core as unknown as CoreApi), key);
  await table.published();
  t.deepEqual(stored, [key]);
  source.keyFor(core as unknown as CoreApi);
  t.is(table.published(), undefined, 'once is enough');
});
