/** What of a project is packed, and how. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import test, { type ExecutionContext } from 'ava';
import { archiveHash, archiveStream } from '../../../../adapters/yarn/shipping/archive.js';
import { findProject, projectFiles } from '../../../../adapters/yarn/shipping/project-files.js';
import { planShipment } from '../../../../adapters/yarn/shipping/shipment.js';
import { packageDirectory } from '../../../../src/common/entry-points.js';
import { BatchSystemError, InvalidOptionError } from '../../../../src/common/errors.js';

const elsewhere = { directory: '/nowhere/batchray', at: 'node_modules/batchray' };

/** Text: a file; a list of one: a link. */
type Tree = Readonly<Record<string, string | readonly [target: string]>>;

function project(t: ExecutionContext, tree: Tree): string {
  const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'br-ship-')));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  for (const [name, contents] of Object.entries(tree)) {
    const file = path.join(dir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (typeof contents === 'string') fs.writeFileSync(file, contents);
    else fs.symlinkSync(contents[0], file);
  }
  return dir;
}

const names = (root: string): string[] => projectFiles(root, elsewhere).map(({ name }) => name);
const plan = (root: string) =>
  planShipment({ ship: true, shipNode: undefined, workingDirectory: root, packageDirectory: packageDirectory() });

test('the project is the nearest directory with a package.json, or the workspace that it belongs to', (t) => {
  const root = project(t, {
    'one/package.json': '{}',
    'one/src/deep/a.js': '',
    'work/package.json': '{ "workspaces": ["packages/*"] }',
    'work/packages/a/package.json': '{}',
    'none/a.js': '',
  });
  t.is(findProject(path.join(root, 'one/src/deep')), path.join(root, 'one'));
  t.is(findProject(path.join(root, 'work/packages/a')), path.join(root, 'work'));
  t.is(findProject(path.join(root, 'none')), path.join(root, 'none'));
});

test('version control is left out, and what .batchrayignore names', (t) => {
  const root = project(t, {
    '.batchrayignore': 'data/\n*.log\n!keep.log\n',
    '.git/config': '',
    'a.log': '',
    'keep.log': '',
    'data/big': '',
    'src/data.js': '',
    'node_modules/.cache/x': '',
    'node_modules/x/index.js': '',
  });
  t.deepEqual(names(root), [
    '.batchrayignore',
    'keep.log',
    'node_modules',
    'node_modules/x',
    'node_modules/x/index.js',
    'src',
    'src/data.js',
  ]);
});

test('links inside stay links, those to nowhere are left out, those that lead out or in a circle are refused', (t) => {
  const root = project(t, { 'a/file': '', 'b/link': ['../a/file'], 'b/lost': ['nowhere'] });
  fs.symlinkSync(path.join(root, 'a'), path.join(root, 'absolute'));
  const links = projectFiles(root, elsewhere).flatMap((entry) =>
    entry.kind === 'link' ? [[entry.name, entry.target]] : [],
  );
  t.deepEqual(links, [
    ['absolute', 'a'],
    ['b/link', '../a/file'],
  ]);
  for (const [target, message] of [
    ['/etc', /--ship: .*out is a link to \/etc, which is outside of the project .*\.batchrayignore/],
    ['.', /out is a link to a directory that it is in/],
  ] as const) {
    fs.symlinkSync(target, path.join(root, 'out'));
    t.throws(() => projectFiles(root, elsewhere), { instanceOf: InvalidOptionError, message });
    fs.rmSync(path.join(root, 'out'));
  }
});

test('a project that is too large is refused, with what makes it large', (t) => {
  const root = project(t, { 'src/a.js': '', 'data/huge': '' });
  fs.truncateSync(path.join(root, 'data/huge'), 3 * 1024 ** 3);
  t.throws(() => projectFiles(root, elsewhere), {
    instanceOf: InvalidOptionError,
    message: /too large: .*2048\.0 MiB \(so far data 3072\.0 MiB\)\. .*\.batchrayignore/,
  });
});

test('batchray comes along where the program finds it; links to an installation elsewhere lead there', async (t) => {
  const root = project(t, {
    'package.json': '{}',
    'node_modules/batchray': [packageDirectory()],
    'node_modules/.bin/batchray': ['../batchray/dist/bin/cli.js'],
  });
  const shipment = plan(root);
  t.is(shipment?.batchray, 'node_modules/batchray');
  const [archive] = shipment!.archives;
  const dir = project(t, {});
  const hash = await archiveHash(archive!, undefined);
  execFileSync('tar', ['-xz', '-C', dir], { input: await buffer(archiveStream(archive!, hash)) });
  // Nothing but the archive: no node_modules above it.
  const cli = path.join(dir, 'node_modules/.bin/batchray');
  t.regex(execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8', cwd: '/' }), /^\d+\.\d+\.\d+/);
  const native = `import * as ray from '${path.join(dir, 'node_modules/batchray/dist/bin/index.js')}'; await ray.init({ numCpus: 1 }); console.log(await ray.get(ray.remote(() => 3).remote())); await ray.shutdown();`;
  const env = { ...process.env, BATCHRAY_SESSION_ROOT: path.join(dir, 's') };
  t.is(
    execFileSync(process.execPath, ['--input-type=module', '-e', native], { encoding: 'utf8', cwd: dir, env }),
    '3\n',
  );
});

test('another batchray in the project stays as it is, and ours is put beside it', (t) => {
  const root = project(t, { 'package.json': '{}', 'node_modules/batchray/package.json': '{ "version": "0.0.0" }' });
  const shipment = plan(root);
  t.is(shipment?.batchray, '.batchray');
  const entries = new Set(shipment?.archives[0]?.entries.map(({ name }) => name));
  t.true(entries.has('node_modules/batchray/package.json'));
  t.true(entries.has('.batchray/dist/bin/cli.js'));
});

test('the hash depends on contents, names and modes alone, and the archive on nothing else', async (t) => {
  const tree: Tree = { 'package.json': '{}', 'a/b.js': 'x', 'a/link': ['b.js'] };
  const [one, two] = [project(t, tree), project(t, tree)];
  const longAgo = new Date(0);
  fs.utimesSync(path.join(two, 'a/b.js'), longAgo, longAgo);
  const archiveOf = (root: string) => plan(root)!.archives[0]!;
  const [first, second] = [await archiveHash(archiveOf(one), undefined), await archiveHash(archiveOf(two), undefined)];
  t.is(first, second);
  const [packed, again] = [archiveStream(archiveOf(one), first), archiveStream(archiveOf(two), first)];
  t.true((await buffer(packed)).equals(await buffer(again)));
  fs.chmodSync(path.join(two, 'a/b.js'), 0o755);
  t.not(await archiveHash(archiveOf(two), undefined), first);
  fs.chmodSync(path.join(two, 'a/b.js'), 0o644);
  fs.writeFileSync(path.join(two, 'a/b.js'), 'y');
  t.not(await archiveHash(archiveOf(two), undefined), first);
});

test('a file that changes between the look and the packing stops it', async (t) => {
  const root = project(t, { 'package.json': '{}', 'a.js': 'one' });
  const archive = plan(root)!.archives[0]!;
  const hash = await archiveHash(archive, undefined);
  fs.writeFileSync(path.join(root, 'a.js'), 'two');
  const message = /changed while it was packed/;
  await t.throwsAsync(buffer(archiveStream(archive, hash)), { instanceOf: BatchSystemError, message });
  fs.writeFileSync(path.join(root, 'a.js'), 'longer');
  await t.throwsAsync(buffer(archiveStream(archive, hash)), { instanceOf: BatchSystemError, message });
  fs.rmSync(path.join(root, 'a.js'));
  await t.throwsAsync(buffer(archiveStream(archive, hash)), {
    instanceOf: BatchSystemError,
    message: /a\.js cannot be read/,
  });
});

test('--ship-node takes a binary, and nothing else', (t) => {
  const root = project(t, { 'package.json': '{}', shim: '#!/bin/sh\n' });
  const given = (shipNode: string) => () =>
    planShipment({ ship: false, shipNode, workingDirectory: root, packageDirectory: packageDirectory() });
  t.like(given(process.execPath)(), { hasNode: true, archives: [{ link: 'node', isKept: true }] });
  t.throws(given(path.join(root, 'shim')), {
    instanceOf: InvalidOptionError,
    message: /^--ship-node: .*shim is no Linux program/,
  });
  t.throws(given(path.join(root, 'none')), {
    instanceOf: InvalidOptionError,
    message: /^--ship-node: .*none cannot be read/,
  });
});
