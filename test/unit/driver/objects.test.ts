import test from 'ava';
import { InvalidOptionError, NotInitializedError } from '../../../src/common/errors.js';
import { free, get, put, wait } from '../../../src/driver/objects.js';
import { connectFake } from './fake-core.js';

test.serial('get of one ref gives its value, of a list the values', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  core.answer = 7;
  const [a, b] = core.newRefs(2);
  t.is(await get(a!), 7);
  t.deepEqual(await get([a!, b!]), [7, 7]);
  t.deepEqual(await get([]), []);
  t.is(core.gets[0]?.timeoutMs, undefined);
});

test.serial('time-outs: 0 is one, longer than a timer can be is none', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const [ref] = core.newRefs(1);
  for (const timeoutMs of [0, 100, 1e12]) await get(ref!, { timeoutMs });
  t.deepEqual(
    core.gets.map((call) => call.timeoutMs),
    [0, 100, undefined],
  );
  await t.throwsAsync(get(ref!, { timeoutMs: -1 }), { instanceOf: InvalidOptionError, message: /timeoutMs/ });
  await t.throwsAsync(get(ref!, { timeout: 1 } as never), { instanceOf: InvalidOptionError, message: /timeout/ });
});

test.serial('what is not a ref is named with its place', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const [ref] = core.newRefs(1);
  await t.throwsAsync(get([ref!, Promise.resolve(ref)] as never), { message: /refs\[1\] is a promise \(await it/ });
  await t.throwsAsync(get(5 as never), { message: /got number/ });
  await t.throwsAsync(wait({} as never), { message: /wait: expected/ });
  t.throws(() => free([null] as never), { message: /free: refs\[0\] is null/ });
});

test.serial('put refuses a ref, which would be lost in itself', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  await t.throwsAsync(put(core.newRefs(1)[0]!), { instanceOf: InvalidOptionError, message: /inside an array/ });
  t.regex(String(await put(core.newRefs(1))), /^ObjectRef/);
});

test.serial('wait checks that it can end', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const refs = core.newRefs(3);
  const [ready, notReady] = await wait(refs, { numReturns: 2, timeoutMs: 5 });
  t.deepEqual([ready.length, notReady.length], [2, 1]);
  await t.throwsAsync(wait(refs, { numReturns: 4 }), { message: /numReturns is 4, but only 3/ });
  await t.throwsAsync(wait([refs[0]!, refs[0]!]), { message: /more than once/ });
  await t.throwsAsync(wait([]), { message: /only 0 refs/ });
});

test.serial('before init everything rejects', async (t) => {
  await t.throwsAsync(put(1), { instanceOf: NotInitializedError });
  await t.throwsAsync(get([]), { instanceOf: NotInitializedError });
  await t.throwsAsync(wait([]), { instanceOf: NotInitializedError });
});
