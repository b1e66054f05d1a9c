import { parse } from 'acorn';
import test from 'ava';
import { type AnyNode, findFreeVariables, type FreeVariables } from '../../../src/serialization/free-variables.js';

function analyse(source: string): FreeVariables {
  const program = parse(`(${source})`, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as AnyNode;
  return findFreeVariables((program['body'] as AnyNode[])[0]!['expression'] as AnyNode);
}

const names = (source: string): string => [...new Set(analyse(source).references.map(({ name }) => name))].join(' ');

const cases: readonly [source: string, free: string][] = [
  ['(a) => a + b', 'b'],
  ['({ a, b: { c = x }, ...d }, [e = y]) => [a, b, c, d, e]', 'x y b'],
  ['function f() { return f; }', ''],
  ['() => { var a; { let b; var c; } return [a, b, c]; }', 'b'],
  ['() => { f(); function f() { g(); } }', 'g'],
  ['() => { try { a(); } catch (e) { e; b; } finally { e; } }', 'a b e'],
  ['() => { for (const i of x) i; for (j in y) j; for (let k = 0; k < n; k++) k; }', 'x j y n'],
  ['() => { switch (a) { case b: let c; c; } c; }', 'a b c'],
  ['() => { label: for (;;) { break label; } }', ''],
  ['() => ({ a, b: c, [d]: e, f() { return g; }, get h() { return i; } })', 'a c d e g i'],
  ['() => a.b.c[d]?.e', 'a d'],
  ['() => `${a}${b`${c}`}`', 'a b c'],
  [
    'class A extends B { [c] = d; static e = f; #g = h; m(i) { return i + j + A + this.#g; } static { k; } }',
    'B c d f h j k',
  ],
  ['() => { class A {} return A; }', ''],
  ['() => { [a, b.c] = d; ({ e, f: g = h } = i); j++; }', 'a b d e g h i j'],
  ['async function* f() { for await (const a of b) yield* c(a); }', 'b c'],
  ['() => import(a)', 'a'],
  ['function () { return [arguments, this, new.target]; }', ''],
  ['(a = () => b, b = a) => 1', ''],
];

for (const [source, free] of cases) test(`free in ${source}`, (t) => t.is(names(source), free));

test('assignments are told from uses', (t) => {
  const { references } = analyse('() => { a = b; [c] = [d]; e++; ({ f, g: h.i } = 1); for (j of []) ; }');
  t.deepEqual(
    references
      .filter(({ assigned }) => assigned)
      .map(({ name }) => name)
      .sort(),
    ['a', 'c', 'e', 'f', 'j'],
  );
  t.deepEqual(
    references.filter(({ shorthand }) => shorthand).map(({ name }) => name),
    ['f'],
  );
});

test('what a class evaluates with its definition is told from what its methods use', (t) => {
  const { references, runsCode, staticFields } = analyse(
    'class extends a { [b]() { c; } static d = e + (() => f); static { g; } h = i; static j() { k; } }',
  );
  t.deepEqual(
    references.filter(({ early }) => early).map(({ name }) => name),
    ['a', 'b', 'e', 'g'],
  );
  t.true(runsCode);
  t.true(staticFields.has('d'));
  t.false(analyse('class { a = 1; b() {} }').runsCode);
});

test('what belongs to the surroundings is found', (t) => {
  const surroundings = (source: string): readonly string[] => analyse(source).surroundings;
  t.deepEqual(surroundings('() => [this, arguments]'), ['this', 'arguments']);
  t.deepEqual(surroundings('() => function () { return [this, arguments, new.target]; }'), []);
  t.deepEqual(surroundings('() => class { a = this; m() { return super.m(); } }'), []);
  t.deepEqual(surroundings('() => ({ m() { return super.m(); } })'), []);
  t.deepEqual(
    analyse('() => [import.meta.url, import.meta]').importMeta.map(({ member }) => member),
    ['url', undefined],
  );
});
