import test from 'ava';
import fc from 'fast-check';
import { EscapeKeys } from '../../../src/cli/escape-keys.js';

function feed(...chunks: string[]): { text: string; disconnect: boolean } {
  const keys = new EscapeKeys();
  const results = chunks.map((chunk) => keys.feed(Buffer.from(chunk)));
  return {
    text: Buffer.concat(results.map(({ pass }) => pass)).toString(),
    disconnect: results.some(({ disconnect }) => disconnect),
  };
}

test('~. disconnects at the beginning of a line only', (t) => {
  t.deepEqual(feed('~.'), { text: '', disconnect: true });
  t.deepEqual(feed('ls\r~.rest'), { text: 'ls\r', disconnect: true });
  t.deepEqual(feed('ls\r', '~', '.'), { text: 'ls\r', disconnect: true });
  t.deepEqual(feed('cp a~.b\r'), { text: 'cp a~.b\r', disconnect: false });
});

test('~~ is one tilde, and a tilde before another key stays', (t) => {
  t.deepEqual(feed('~~.'), { text: '~.', disconnect: false });
  t.deepEqual(feed('~/bin\r', '~', 'x'), { text: '~/bin\r~x', disconnect: false });
});

test('keys without a tilde pass unchanged, however they are cut', (t) => {
  const chunk = fc.string({ maxLength: 20 }).filter((text) => !text.includes('~'));
  fc.assert(
    fc.property(fc.array(chunk), (chunks) => {
      t.deepEqual(feed(...chunks), { text: chunks.join(''), disconnect: false });
    }),
  );
});
