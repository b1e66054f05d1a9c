import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import {
  launchCommand,
  launchEnvironment,
  localResource,
} from '../../../../adapters/yarn/application-master/launch-context.js';
import { InvalidOptionError } from '../../../../src/common/errors.js';
import { seeded } from '../../../helpers/seed.js';

/** What a NodeManager does with commands and values before it writes them between double quotes. */
function expanded(text: string, logDir: string): string {
  return text.replaceAll('<LOG_DIR>', logDir).replaceAll('<CPS>', ':').replaceAll('{{', '$').replaceAll('}}', '');
}

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-launch-'));
test.after.always(() => fs.rmSync(dir, { recursive: true, force: true }));

/** Prints what it was given, each value with a NUL after it. */
const SHOW = path.join(dir, 'show');
fs.writeFileSync(SHOW, '#!/bin/bash\nprintf \'%s\\0\' "$@" "$V"\n', { mode: 0o755 });

/** Words and the value of V as a started program sees them. */
function launched(words: readonly string[], value: string): string[] {
  const [variable] = launchEnvironment({ V: value });
  const script = [
    'set -o pipefail -e',
    `export ${variable!.key}="${expanded(variable!.value, dir)}"`,
    `exec /bin/bash -c "${expanded(launchCommand([SHOW, ...words]), dir)}"`,
  ];
  execFileSync('/bin/bash', ['-c', script.join('\n')], {
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return fs.readFileSync(path.join(dir, 'stdout'), 'utf8').split('\0').slice(0, -1);
}

const NASTY = [
  '',
  ' ',
  "'",
  '"',
  '\\',
  '\\\\',
  '$HOME',
  '$(id)',
  '`id`',
  '${X}',
  '{{X}}',
  '{{{',
  '}}}',
  '}',
  '<LOG_DIR>',
  '<<LOG_DIR>>',
  '<CPS>',
  '\n',
  '!',
  '*',
  '~',
  '#',
  '&',
  ';',
  '|',
  '%s',
  'é€😀',
  '{"a":{"b":"c d"}}',
  "it's",
  '\t',
  '-n',
  '$$',
  '\u0001',
];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string()), { maxLength: 4 })
  .map((parts) => parts.join('').replaceAll('\0', ''));

test('words and values arrive as they are', (t) => {
  seeded(
    t,
    fc.property(fc.array(nasty, { maxLength: 4 }), nasty, (words, value) => {
      const arrived = launched(words, value);
      return JSON.stringify(arrived) === JSON.stringify([...words, value]);
    }),
    60,
  );
});

test('every nasty word alone', (t) => {
  for (const word of NASTY) t.deepEqual(launched([word], word), [word, word]);
});

test('output goes to the log directory, and the program takes the place of the shell', (t) => {
  t.is(
    launchCommand(['/bin/echo', "it's $5"]),
    `exec /bin/echo 'it'\\\\''s \\$5' 1><LOG_DIR>/stdout 2><LOG_DIR>/stderr`,
  );
});

test('names that no shell exports, and NULs, are refused', (t) => {
  for (const name of ['', 'a-b', '1a', 'a b', 'BASH_FUNC_x%%']) {
    t.throws(() => launchEnvironment({ [name]: 'x' }), { instanceOf: InvalidOptionError });
  }
  t.throws(() => launchEnvironment({ V: 'a\0b' }), { instanceOf: InvalidOptionError });
});

test('shipped archives as a NodeManager wants to be told of them', (t) => {
  const archive = { link: 'project', sizeBytes: 5, timestampMs: 6, isKept: false };
  const resourceOf = (url: string): unknown => localResource({ ...archive, url }).value?.resource;
  t.deepEqual(localResource({ ...archive, url: 'hdfs://nn:8020/user/me/p%20q.tar.gz' }), {
    key: 'project',
    value: {
      resource: { scheme: 'hdfs', host: 'nn', port: 8020, file: '/user/me/p q.tar.gz' },
      sizeBytes: 5,
      timestampMs: 6,
      type: 1,
      visibility: 3,
    },
  });
  t.deepEqual(resourceOf('hdfs://prod/p'), { scheme: 'hdfs', host: 'prod', port: -1, file: '/p' });
  t.deepEqual(resourceOf('file:///p'), { scheme: 'file', port: -1, file: '/p' });
  t.is(localResource({ ...archive, url: 'file:///p', isKept: true }).value?.visibility, 2);
});
