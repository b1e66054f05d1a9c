import test from 'ava';
import fc from 'fast-check';
import { MEMORY, ResourceSet, formatBytes } from '../../../src/common/resources.js';
import { seeded } from '../../helpers/seed.js';

const quantities = fc.dictionary(
  fc.constantFrom('CPU', 'GPU', 'memory', 'licence', 'a b'),
  fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 10_000),
);

test('what is taken and given back in any number of parts comes out even', (t) => {
  const tenth = ResourceSet.of({ CPU: 0.1 });
  let left = ResourceSet.of({ CPU: 1 });
  for (let i = 0; i < 10; i++) left = left.minus(tenth);
  t.true(left.isEmpty);
  for (let i = 0; i < 10; i++) left = left.plus(tenth);
  t.true(left.equals(ResourceSet.of({ CPU: 1 })));
});

test('plus and minus undo each other; covers is what minus can bear; keys are equal when sets are', (t) => {
  seeded(
    t,
    fc.property(quantities, quantities, (x, y) => {
      const a = ResourceSet.of(x);
      const b = ResourceSet.of(y);
      const sum = a.plus(b);
      if (!sum.minus(b).equals(a) || !sum.covers(a) || !sum.covers(b)) return false;
      const bearable = [...a.minus(b).entries()].every(([, fixed]) => fixed >= 0);
      return a.covers(b) === bearable && (a.key() === b.key()) === a.equals(b);
    }),
  );
});

test('the wire keeps every quantity', (t) => {
  seeded(
    t,
    fc.property(quantities, (x) => ResourceSet.fromWire(ResourceSet.of(x).toWire()).equals(ResourceSet.of(x))),
  );
});

test('memory is counted in bytes, also where 1/10000 bytes would not fit a double', (t) => {
  const tib = 2 ** 40;
  const set = ResourceSet.of({ [MEMORY]: 4 * tib + 1 });
  t.is(set.toQuantities()[MEMORY], 4 * tib + 1);
  t.is(set.toString(), 'memory: 4.00 TiB');
  t.is(formatBytes(1536), '1.50 KiB');
});

test('quantities below 0 or not finite are refused by name', (t) => {
  for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    t.throws(() => ResourceSet.of({ GPU: bad }), { message: /GPU/ });
  }
});
