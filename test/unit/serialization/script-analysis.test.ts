import { createRequire } from 'node:module';
import path from 'node:path';
import test from 'ava';
import { analyseScript, type ScriptAnalysis } from '../../../src/serialization/script-analysis.js';

let count = 0;
const analyse = (source: string): ScriptAnalysis =>
  analyseScript({ id: `test-${count++}`, url: '', startLine: 0, startColumn: 0, source });

test('imports and exports of a module', (t) => {
  const { imports, exports, strict } = analyse(`
    import a, { b, c as d, 'odd name' as e } from './x.js';
    import * as f from 'y';
    import data from './data.json' with { type: 'json' };
    export const g = 1, { h, i: [j] } = f;
    export function k() {}
    export default class L {}
    export { b as renamed };
    export { m } from 'z';
  `);
  t.true(strict);
  t.deepEqual(Object.fromEntries(imports), {
    a: { specifier: './x.js', name: 'default' },
    b: { specifier: './x.js', name: 'b' },
    d: { specifier: './x.js', name: 'c' },
    e: { specifier: './x.js', name: 'odd name' },
    f: { specifier: 'y', name: '*' },
    data: { specifier: './data.json', name: 'default', attributes: { type: 'json' } },
  });
  t.deepEqual(Object.fromEntries(exports), { g: 'g', h: 'h', j: 'j', k: 'k', L: 'default', b: 'renamed' });
});

test('what CommonJS constants hold can be had again, through the helpers of compilers too', (t) => {
  const { required, strict } = analyse(`
    const plain = require('node:path');
    const { basename, sep: separator } = require('node:path');
    const member = require('node:path').posix;
    const star = __importStar(require('node:path'));
    const byTslib = tslib_1.__importDefault(require('node:path'));
    var esbuild = __toESM(require('node:path'), 1);
    const computed = require(name), other = call(require('node:path')), no = 1;
    return plain;
  `);
  t.false(strict);
  const value = (name: string): unknown =>
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the worker does with it
    (new Function('require', `return ${required.get(name) ?? ''}`) as (require: NodeJS.Require) => unknown)(
      createRequire(import.meta.url),
    );
  t.is(value('plain'), path);
  t.is(value('basename'), path.basename);
  t.is(value('separator'), path.sep);
  t.is(value('member'), path.posix);
  for (const name of ['star', 'byTslib', 'esbuild']) {
    const namespace = value(name) as { default: unknown; join: unknown };
    t.is(namespace.default, path);
    t.is(namespace.join, path.join);
  }
  t.deepEqual([...required.keys()].sort(), ['basename', 'byTslib', 'esbuild', 'member', 'plain', 'separator', 'star']);
});

test('the top level of a script, also inside of the one function around all of it', (t) => {
  const body = `const a = 1; function f(b) { const c = a; { let d = b; (() => d)(); } return c; }`;
  for (const source of [body, `(() => {${body}})()`, `__filename = 'x'; (() => {${body}})()`]) {
    const { isTopLevel } = analyse(source);
    const at = source.indexOf('=> d');
    t.deepEqual(
      ['a', 'b', 'c', 'd', 'f'].filter((name) => isTopLevel(name, at)),
      ['a', 'f'],
    );
  }
});
