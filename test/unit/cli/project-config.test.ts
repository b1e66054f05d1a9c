import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { SiteOption } from '../../../src/batch/site-options.js';
import { loadProjectSettings } from '../../../src/cli/project-config.js';

const siteOptions: readonly SiteOption[] = [
  { name: 'partition', flag: '--partition <names>', kind: 'text', description: '' },
  { name: 'requeue', flag: '--requeue', kind: 'toggle', description: '' },
  { name: 'cpusPerNode', flag: '--cpus-per-node <n>', kind: 'count', description: '' },
];

function project(t: ExecutionContext, files: Readonly<Record<string, string>>): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-config-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

const CONFIG = {
  nodes: 2,
  partition: 'short',
  prologue: ['module load nodejs'],
  profiles: { big: { nodes: 8, cpusPerNode: 64 }, never: { requeue: false } },
};

test('without a file there are no settings', async (t) => {
  const directory = project(t, {});
  t.deepEqual(await loadProjectSettings({ directory, siteOptions }), { common: {}, site: {} });
  await t.throwsAsync(loadProjectSettings({ directory, siteOptions, profile: 'big' }), {
    code: 'INVALID_OPTION',
    message: /--profile big: there is no batchray\.config/,
  });
});

for (const [name, text] of [
  ['batchray.config.json', JSON.stringify(CONFIG)],
  ['batchray.config.mjs', `export default ${JSON.stringify(CONFIG)};`],
  ['batchray.config.js', `module.exports = ${JSON.stringify(CONFIG)};`],
  ['batchray.config.mts', `const config: object = ${JSON.stringify(CONFIG)};\nexport default config;`],
] as const) {
  test.serial(`${name} is found from a folder below; the profile comes over it`, async (t) => {
    const dir = project(t, { [name]: text, 'a/b/driver.js': '' });
    const settings = await loadProjectSettings({ directory: path.join(dir, 'a/b'), siteOptions, profile: 'big' });
    t.deepEqual(settings, {
      file: path.join(dir, name),
      common: { nodes: 8, prologue: ['module load nodejs'] },
      site: { partition: 'short', cpusPerNode: 64 },
    });
  });
}

test('a default profile is named in the file; --profile overrules it', async (t) => {
  const directory = project(t, { 'batchray.config.json': JSON.stringify({ ...CONFIG, profile: 'never' }) });
  t.is((await loadProjectSettings({ directory, siteOptions })).site['requeue'], false);
  t.is((await loadProjectSettings({ directory, siteOptions, profile: 'big' })).site['requeue'], undefined);
});

test('every wrong key is told, with what was probably meant', async (t) => {
  const wrong = { partitoin: 'x', nodes: 0, profiles: { big: { cpuPerNode: 4, requeue: 'yes' } } };
  const directory = project(t, { 'batchray.config.json': JSON.stringify(wrong) });
  const error = await t.throwsAsync(loadProjectSettings({ directory, siteOptions }), { code: 'INVALID_OPTION' });
  const { message } = error;
  t.regex(message, /batchray\.config\.json is not valid/);
  t.regex(message, /^ {2}partitoin: there is no such key\. Did you mean partition\?$/m);
  t.regex(message, /^ {2}nodes: /m);
  t.regex(message, /^ {2}profiles\.big\.cpuPerNode: there is no such key\. Did you mean cpusPerNode\?$/m);
  t.regex(message, /^ {2}profiles\.big\.requeue: /m);
});

for (const [what, files, options, words] of [
  [
    'a profile that is not there',
    { 'batchray.config.json': JSON.stringify(CONFIG) },
    { profile: 'huge' },
    /has no profile "huge". It has: big, never/,
  ],
  ['a file that is not there', {}, { file: '/nonexistent/config.json' }, /cannot be read: ENOENT/],
  ['text that is not JSON', { 'batchray.config.json': '{' }, {}, /cannot be read: .*JSON/],
  ['a module that throws', { 'batchray.config.mjs': 'throw new Error("oh");' }, {}, /cannot be read: oh/],
  ['a module without a default export', { 'batchray.config.mjs': 'export const a = 1;' }, {}, /no default export/],
  ['two files', { 'batchray.config.json': '{}', 'batchray.config.js': '' }, {}, /there are both/],
] as const) {
  test(`refused: ${what}`, async (t) => {
    const directory = project(t, files);
    await t.throwsAsync(loadProjectSettings({ directory, siteOptions, ...options }), {
      code: 'INVALID_OPTION',
      message: words,
    });
  });
}
