import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { loadProjectSettings, siteOptionsFor } from '../../../src/cli/project-config.js';

const batch = {
  name: 'batch',
  options: [
    { name: 'partition', flag: '--partition <names>', kind: 'text', description: '' },
    { name: 'requeue', flag: '--requeue', kind: 'toggle', description: '' },
    { name: 'cpusPerNode', flag: '--cpus-per-node <n>', kind: 'count', description: '' },
  ],
} as const;
const plain = {
  name: 'plain',
  options: [{ name: 'cpusPerNode', flag: '--cpus-per-node <n>', kind: 'count', description: '' }],
} as const;
const systems = [batch, plain];

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
  t.deepEqual(await loadProjectSettings({ directory, systems }), { common: {}, site: [] });
  await t.throwsAsync(loadProjectSettings({ directory, systems, profile: 'big' }), {
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
    const settings = await loadProjectSettings({ directory: path.join(dir, 'a/b'), systems, profile: 'big' });
    t.is(settings.file, path.join(dir, name));
    t.deepEqual(settings.common, { nodes: 8, prologue: ['module load nodejs'] });
    t.deepEqual(siteOptionsFor(settings, batch), { partition: 'short', cpusPerNode: 64 });
  });
}

test('a default profile is named in the file; --profile overrules it', async (t) => {
  const directory = project(t, { 'batchray.config.json': JSON.stringify({ ...CONFIG, profile: 'never' }) });
  const requeue = async (profile?: string): Promise<unknown> =>
    siteOptionsFor(await loadProjectSettings({ directory, systems, profile }), batch)['requeue'];
  t.is(await requeue(), false);
  t.is(await requeue('big'), undefined);
});

test('an option that the chosen system does not take is an error naming key and file, never dropped', async (t) => {
  const config = { cpusPerNode: 2, profiles: { short: { partition: 'short' } } };
  const directory = project(t, { 'batchray.config.json': JSON.stringify(config) });
  const settings = await loadProjectSettings({ directory, systems, profile: 'short' });
  t.deepEqual(siteOptionsFor(settings, batch), { cpusPerNode: 2, partition: 'short' });
  t.throws(() => siteOptionsFor(settings, plain), {
    code: 'INVALID_OPTION',
    message: /batchray\.config\.json sets profiles\.short\.partition, which --scheduler plain does not take/,
  });
  // The profile that is not chosen does not count.
  t.deepEqual(siteOptionsFor(await loadProjectSettings({ directory, systems }), plain), { cpusPerNode: 2 });
});

test('the section of a system counts for it alone; profile over file, section over what stands beside it', async (t) => {
  const config = {
    cpusPerNode: 1,
    batch: { partition: 'short', cpusPerNode: 2 },
    plain: { cpusPerNode: 3 },
    profiles: { wide: { cpusPerNode: 4 }, wider: { batch: { cpusPerNode: 5 } } },
  };
  const directory = project(t, { 'batchray.config.json': JSON.stringify(config) });
  const load = (profile?: string) => loadProjectSettings({ directory, systems, profile });
  t.deepEqual(siteOptionsFor(await load(), batch), { partition: 'short', cpusPerNode: 2 });
  t.deepEqual(siteOptionsFor(await load(), plain), { cpusPerNode: 3 });
  t.deepEqual(siteOptionsFor(await load('wide'), batch), { partition: 'short', cpusPerNode: 4 });
  t.deepEqual(siteOptionsFor(await load('wider'), batch), { partition: 'short', cpusPerNode: 5 });
  t.deepEqual(siteOptionsFor(await load('wider'), plain), { cpusPerNode: 3 });
});

test('every wrong key is told, with what was probably meant', async (t) => {
  const wrong = {
    partitoin: 'x',
    nodes: 0,
    plain: { partition: 'x' },
    profiles: { big: { cpuPerNode: 4, requeue: 'yes', batch: { partitions: 'x' } } },
  };
  const directory = project(t, { 'batchray.config.json': JSON.stringify(wrong) });
  const error = await t.throwsAsync(loadProjectSettings({ directory, systems }), { code: 'INVALID_OPTION' });
  const { message } = error;
  t.regex(message, /batchray\.config\.json is not valid/);
  t.regex(message, /^ {2}partitoin: there is no such key\. Did you mean partition\?$/m);
  t.regex(message, /^ {2}nodes: /m);
  t.regex(message, /^ {2}profiles\.big\.cpuPerNode: there is no such key\. Did you mean cpusPerNode\?$/m);
  t.regex(message, /^ {2}profiles\.big\.requeue: /m);
  t.regex(message, /^ {2}plain\.partition: there is no such key\.$/m);
  t.regex(message, /^ {2}profiles\.big\.batch\.partitions: there is no such key\. Did you mean partition\?$/m);
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
    await t.throwsAsync(loadProjectSettings({ directory, systems, ...options }), {
      code: 'INVALID_OPTION',
      message: words,
    });
  });
}
