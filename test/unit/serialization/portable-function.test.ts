/** Functions of a project that has another path on every node. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { SHIPPED_PROJECT_VARIABLE, toLocal, toPortable } from '../../../src/common/shipped-project.js';
import { captureFunction, type AnyFunction } from '../../../src/serialization/capture-function.js';
import { loadFunction } from '../../../src/serialization/load-function.js';
import { Serializer } from '../../../src/serialization/serializer.js';

const serializer = new Serializer({ extensions: [] });
const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'br ö-')));

test.after.always(() => {
  Reflect.deleteProperty(process.env, SHIPPED_PROJECT_VARIABLE);
  fs.rmSync(dir, { recursive: true, force: true });
});

test('paths and URLs inside the project are found wherever they are, those of neighbours are not', (t) => {
  const there = '/a/it is/project';
  const here = '/b/project';
  const moved = (text: string): string => toLocal(toPortable(text, there), here);
  t.is(moved('/a/it is/project'), '/b/project');
  t.is(moved('--import=file:///a/it%20is/project/x.mjs'), '--import=file:///b/project/x.mjs');
  t.is(moved('/a/it is/project/x:/a/it is/project/y'), '/b/project/x:/b/project/y');
  t.is(moved('/a/it is/project-two/x'), '/a/it is/project-two/x');
  t.is(moved('/c/x'), '/c/x');
  t.is(toPortable('/a/it is/project', undefined), '/a/it is/project');
});

/** The same project at two places, as on two nodes. */
function placeProject(name: string): string {
  const root = path.join(dir, name);
  fs.mkdirSync(root);
  fs.writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }');
  fs.writeFileSync(path.join(root, 'library.js'), 'export const here = () => import.meta.dirname;');
  fs.writeFileSync(path.join(root, 'common.cjs'), 'exports.here = () => __dirname;');
  fs.writeFileSync(
    path.join(root, 'main.js'),
    `import { createRequire } from 'node:module';
     import { here } from './library.js';
     const require = createRequire(import.meta.url);
     const common = require('./common.cjs');
     export const inline = () => [import.meta.dirname, import.meta.url];
     export const importing = () => here();
     export const requiring = () => common.here();
     export { here };
     export const dynamic = async () => (await import('./library.js')).here();`,
  );
  return root;
}

async function onNode<T>(root: string, action: () => T): Promise<Awaited<T>> {
  process.env[SHIPPED_PROJECT_VARIABLE] = root;
  return await action();
}

test.serial('functions see the files of the node that they have come to, and may go on from there', async (t) => {
  const [first, second, third] = ['one', 'two', 'three'].map(placeProject) as [string, string, string];
  const main = (await import(pathToFileURL(path.join(first, 'main.js')).href)) as Record<string, () => unknown>;
  const results: Record<string, unknown> = {
    inline: (root: string) => [root, pathToFileURL(path.join(root, 'main.js')).href],
  };
  for (const name of ['inline', 'importing', 'requiring', 'here', 'dynamic']) {
    let fn = main[name] as AnyFunction;
    let mainModule = path.join(first, 'main.js');
    for (const [from, to] of [
      [first, second],
      [second, third],
    ] as const) {
      const { bytes } = await onNode(from, () => captureFunction(fn, { serializer, mainModule }));
      t.false(Buffer.from(bytes).includes(from), `${name} names ${from}`);
      fn = await onNode(to, () => loadFunction(bytes, { serializer }));
      mainModule = path.join(to, 'main.js');
      const expected = results[name] as ((root: string) => unknown) | undefined;
      t.deepEqual(await (fn as () => unknown)(), expected?.(to) ?? to, name);
    }
  }
});
