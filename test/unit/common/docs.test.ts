import fs from 'node:fs';
import path from 'node:path';
import test from 'ava';

const CODE_PATH = /`((?:src|adapters|test|scripts|bench|jobscripts|protos|examples|docs)\/[\w./-]+)`/g;

test('every path of the project that the documentation names is there', (t) => {
  const root = path.resolve(import.meta.dirname, '../../../..');
  const pages = fs
    .readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name));
  t.true(pages.length > 5);
  for (const page of ['README.md', ...pages]) {
    const text = fs.readFileSync(path.join(root, page), 'utf8');
    for (const [, named = ''] of text.matchAll(CODE_PATH)) {
      t.true(fs.existsSync(path.join(root, named)), `${page} names ${named}`);
    }
  }
});
