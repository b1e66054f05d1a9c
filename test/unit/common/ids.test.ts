import test from 'ava';
import {
  ID_BYTES,
  TaskIdGenerator,
  fromHex,
  idBytes,
  idFrom,
  jobIdFromNumber,
  jobIdOfActor,
  newActorId,
  nilActorId,
  objectIdOf,
  taskIdOfObject,
  toHex,
  type ObjectId,
} from '../../../src/common/ids.js';

test('an object id holds its task, its actor and its job', (t) => {
  const job = jobIdFromNumber(258);
  t.is(toHex(job), '00000102');
  const actor = newActorId(job);
  t.is(jobIdOfActor(actor), job);
  const task = new TaskIdGenerator().next(actor);
  t.true(task.endsWith(actor));
  const object = objectIdOf(task, 0x01020304);
  t.is(object.length, ID_BYTES.object);
  t.is(taskIdOfObject(object), task);
  t.true(toHex(object).endsWith('04030201'));
  t.is(nilActorId(job).length, ID_BYTES.actor);
});

test('hex and bytes give the id back, with every byte value', (t) => {
  const id = Array.from({ length: 28 }, (_, i) => String.fromCharCode((i * 37) & 0xff)).join('') as ObjectId;
  t.is(fromHex<ObjectId>(toHex(id)), id);
  t.is(idFrom<ObjectId>(idBytes(id)), id);
  t.is(idFrom(new Uint8Array(0)), undefined);
});

test('task ids of one process never repeat, also past the 3-byte count', (t) => {
  const generator = new TaskIdGenerator();
  const actor = nilActorId(jobIdFromNumber(1));
  const ids = new Set<string>();
  for (let i = 0; i < 20_000; i++) ids.add(generator.next(actor));
  t.is(ids.size, 20_000);
});
