import test from 'ava';
import { RayTaskError } from '../../../src/common/errors.js';
import { newNodeId } from '../../../src/common/ids.js';
import { toBytes } from '../../../src/serialization/serialized-value.js';
import { Serializer } from '../../../src/serialization/serializer.js';
import { enterDirectory, wrapTaskError } from '../../../src/worker/user-code.js';

const node = newNodeId();
const task = { name: 'square' };

test('the cause is what was thrown; stack and message say where', (t) => {
  const thrown = new TypeError('boom', { cause: new RangeError('deep') });
  const serializer = new Serializer({ extensions: [] });
  const error = serializer.deserialize(
    toBytes(serializer.serialize(wrapTaskError(thrown, task, node))),
  ) as RayTaskError;
  t.true(error instanceof RayTaskError);
  t.true(error.cause instanceof TypeError);
  t.true((error.cause as Error).cause instanceof RangeError);
  t.regex(error.message, new RegExp(`^square failed \\(pid=${process.pid}, node=.+\\): TypeError: boom$`));
  t.regex(error.stack ?? '', /user-code\.test/, 'the remote stack');
  t.is(error.context['pid'], process.pid);
});

test('values that are not errors are wrapped', (t) => {
  const { cause } = wrapTaskError('just text', task, node);
  t.true(cause instanceof Error);
  t.regex((cause as Error).message, /just text/);
  t.is((cause as { value?: unknown }).value, 'just text');
  for (const thrown of [undefined, null, 5, { a: 1 }, Symbol('s')]) {
    t.true(wrapTaskError(thrown, task, node).cause instanceof Error);
  }
});

test('an error whose stack is no text is told all the same', (t) => {
  const thrown = Object.assign(new TypeError('boom'), { stack: [{}] as unknown as string });
  t.regex(wrapTaskError(thrown, task, node).message, /square failed .*: TypeError: boom$/);
});

test('a working directory that this node lacks is named', (t) => {
  t.throws(() => enterDirectory('/does/not/exist'), { message: /\/does\/not\/exist .*all nodes share/ });
});
