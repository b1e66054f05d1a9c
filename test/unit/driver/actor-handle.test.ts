import { inspect } from 'node:util';
import test from 'ava';
import { InvalidOptionError } from '../../../src/common/errors.js';
import { actorStateOf } from '../../../src/core-worker/actor-state.js';
import { getActor, kill } from '../../../src/driver/actors.js';
import { makeActorHandle } from '../../../src/driver/actor-handle.js';
import { connectFake, FakeCore } from './fake-core.js';

interface Counter {
  add(by: number): number;
  pair(): [number, string];
  field(): void;
}

function makeCounter(core: FakeCore) {
  const state = core.newActor('Counter', ['add', 'pair']);
  return { state, handle: makeActorHandle<Counter>(state) };
}

test.serial('methods are called with their options', (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const { handle } = makeCounter(core);
  t.regex(String(handle.add.remote(5)), /^ObjectRef/);
  t.is(handle.pair.options({ numReturns: 2, name: 'both' }).remote().length, 2);
  t.deepEqual(core.methodCalls, [
    { method: 'add', args: [5], options: { numReturns: 1 } },
    { method: 'pair', args: [], options: { numReturns: 2, name: 'both' } },
  ]);
  t.is(handle.add, handle.add, 'the same object at every access');
});

test.serial('function-valued fields, which only the actor knows, can be called too', (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  makeCounter(core).handle.field.remote();
  t.is(core.methodCalls[0]?.method, 'field');
});

test.serial('a handle is no promise, carries its state, and shows its methods', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const { handle, state } = makeCounter(core);
  t.is(await Promise.resolve(handle), handle);
  t.is(actorStateOf(handle), state);
  t.deepEqual(Object.keys(handle), ['add', 'pair']);
  t.regex(inspect(handle), /ActorHandle\(Counter, [0-9a-f]{32}\)/);
  t.notThrows(() => JSON.stringify(handle));
});

test.serial('direct calls and assignments say what to do instead', (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const handle = makeCounter(core).handle as unknown as { add: unknown };
  t.throws(() => (handle.add as () => void)(), { instanceOf: InvalidOptionError, message: /add\.remote\(/ });
  t.throws(() => (handle.add = 1), { instanceOf: InvalidOptionError, message: /add cannot be set/ });
});

test.serial('kill takes handles only', async (t) => {
  const { core, disconnect } = connectFake();
  t.teardown(disconnect);
  const { handle, state } = makeCounter(core);
  await kill(handle);
  t.deepEqual(core.killed, [state]);
  for (const wrong of [{}, null, 'c', undefined]) await t.throwsAsync(kill(wrong as never), { message: /handle/ });
});

test.serial('getActor looks in the namespace of init unless told another', async (t) => {
  const { core, disconnect } = connectFake(new FakeCore(), 'mine');
  t.teardown(disconnect);
  await getActor('a');
  await getActor('a', { namespace: 'other' });
  t.deepEqual(core.named, [
    { name: 'a', namespace: 'mine' },
    { name: 'a', namespace: 'other' },
  ]);
  await t.throwsAsync(getActor(''), { instanceOf: InvalidOptionError });
});
