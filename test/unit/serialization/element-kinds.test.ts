import v8 from 'node:v8';
import test from 'ava';
import { toBytes } from '../../../src/serialization/serialized-value.js';
import { Serializer } from '../../../src/serialization/serializer.js';

// Only here: the flag changes what the parser of this process accepts.
v8.setFlagsFromString('--allow-natives-syntax');
/* eslint-disable @typescript-eslint/no-implied-eval -- the only way to call a native */
const holdsDoubles = new Function('array', 'return %HasDoubleElements(array)') as (array: unknown) => boolean;
const holdsIntegers = new Function('array', 'return %HasSmiElements(array)') as (array: unknown) => boolean;
/* eslint-enable @typescript-eslint/no-implied-eval */

test('arrays of numbers hold unboxed numbers, whatever was read before', (t) => {
  const serializer = new Serializer({ extensions: [] });
  const copy = <Value>(value: Value): Value => serializer.deserialize(toBytes(serializer.serialize(value))) as Value;
  t.true(holdsDoubles(copy([1.5, 2.5])));
  for (let i = 0; i < 1000; i++) copy([['text'], [{ a: [null] }], [1.5, 'mixed']]);
  t.true(holdsDoubles(copy([1.5, 2.5, 3])));
  t.true(holdsIntegers(copy([1, 2, 3])));
  const [inner] = copy([[0.5, 0.25]]);
  t.true(holdsDoubles(inner));
});
