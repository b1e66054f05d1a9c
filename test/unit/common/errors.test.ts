import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import {
  ERROR_CLASSES,
  ObjectStoreFullError,
  RayError,
  errorFromWire,
  errorToWire,
} from '../../../src/common/errors.js';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/errors.md'), 'utf8');

test('docs/errors.md has one section for every error class, and no other', (t) => {
  const documented = [...page.matchAll(/^## (\w+) \(`(\w+)`\)$/gm)].map(([, name, code]) => `${name} ${code}`);
  const coded = ERROR_CLASSES.map((Class) => `${Class.name} ${new Class('').code}`);
  t.deepEqual([...documented].sort(), [...coded].sort());
});

test('every section says what to do', (t) => {
  for (const section of page.split(/^## /m).slice(1))
    t.regex(section, /\n\*\*What to do\.\*\* \S/, section.slice(0, 40));
});

test('codes are unique', (t) => {
  const codes = ERROR_CLASSES.map((Class) => new Class('').code);
  t.is(new Set(codes).size, codes.length);
});

test('an error crosses the wire as the same class', (t) => {
  const error = new ObjectStoreFullError('no room', { context: { node: 'c1', askedBytes: 5 } });
  const back = errorFromWire(errorToWire(error));
  t.true(back instanceof ObjectStoreFullError);
  t.is(back.name, 'ObjectStoreFullError');
  t.is(back.message, 'no room');
  t.deepEqual(back.context, { node: 'c1', askedBytes: 5 });
  t.is(errorFromWire(errorToWire(new TypeError('x'))).constructor, RayError);
});
