import { isDeepStrictEqual } from 'node:util';
import test from 'ava';
import fc from 'fast-check';
import { SerializationError } from '../../../src/common/errors.js';
import { ModulesNotLoaded, Serializer } from '../../../src/serialization/serializer.js';
import { toBytes } from '../../../src/serialization/serialized-value.js';

const seed = Number(process.env['BATCHRAY_TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const serializer = new Serializer({ extensions: [] });

const units = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.constantFrom(undefined, null, NaN, -0, Infinity, -Infinity),
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.bigInt(),
    fc.string(),
    units,
    // Node 20's deep comparison says that invalid dates differ.
    fc.date({ noInvalidDate: true }),
    fc.constantFrom(/a/g, /[/\n]+/su),
    fc.uint8Array(),
    fc.uint8Array({ minLength: 4096, maxLength: 5000 }),
    fc.float64Array(),
    fc.uint16Array().map((array) => array.subarray(Math.min(1, array.length))),
    fc.bigInt64Array(),
    fc.uint8Array().map((array) => Buffer.from(array)),
    fc.uint8Array().map((array) => array.slice().buffer),
    fc.array(tie('value')),
    fc.sparseArray(tie('value'), { maxNumElements: 5 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'a', 'b')), tie('value'), {
      noNullPrototype: false,
    }),
    fc.array(fc.tuple(tie('value'), tie('value'))).map((entries) => new Map(entries)),
    fc.array(tie('value')).map((items) => new Set(items)),
  ),
}));

test('round trips of arbitrary values are equal', (t) => {
  t.log(`seed ${seed}`);
  fc.assert(
    fc.property(anyValue, (value) =>
      isDeepStrictEqual(serializer.deserialize(toBytes(serializer.serialize(value))), value),
    ),
    { seed, numRuns: 1500 },
  );
  t.pass();
});

test('damaged bytes give a value or a SerializationError, nothing else', (t) => {
  t.log(`seed ${seed}`);
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 });
  fc.assert(
    fc.property(anyValue, damage, fc.option(fc.nat()), (value, changes, cut) => {
      const bytes = toBytes(serializer.serialize(value));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      try {
        serializer.deserialize(cut === null ? bytes : bytes.subarray(0, cut % bytes.length));
      } catch (error) {
        if (error instanceof ModulesNotLoaded || !(error instanceof SerializationError)) throw error;
      }
    }),
    { seed, numRuns: 3000 },
  );
  t.pass();
});

test('every truncation is refused', (t) => {
  const bytes = toBytes(
    serializer.serialize([{ a: 1, b: 'text' }, new Map([[1, new Float64Array(600)]]), new Error('e')]),
  );
  for (let length = 0; length < bytes.length; length++) {
    t.throws(() => serializer.deserialize(bytes.subarray(0, length)), { instanceOf: SerializationError });
  }
});
