import test from 'ava';
import fc from 'fast-check';
import { parseDuration, parseMebibytes } from '../../../src/batch/quantities.js';
import { shellCommand, shellWord, splitWords } from '../../../src/batch/shell-words.js';
import { InvalidOptionError } from '../../../src/common/errors.js';
import { seeded } from '../../helpers/seed.js';

test('memory as batch users write it', (t) => {
  const mebibytes = (text: string): number => parseMebibytes('--mem', text);
  t.is(mebibytes('4000'), 4000);
  t.is(mebibytes('4000M'), 4000);
  t.is(mebibytes('3g'), 3072);
  t.is(mebibytes('1.5GiB'), 1536);
  t.is(mebibytes('1t'), 1024 ** 2);
  t.is(mebibytes('1024K'), 1);
  t.is(mebibytes('1K'), 1, 'never less than asked for');
  for (const bad of ['', '0', '-1', 'lots', '3 apples', '1e3', '3gg', 'NaN']) {
    t.throws(() => mebibytes(bad), { instanceOf: InvalidOptionError, message: /^--mem / }, bad);
  }
});

test('times as batch users write them', (t) => {
  const seconds = (text: string): number | undefined => parseDuration('--time', text);
  t.is(seconds('90'), 5400);
  t.is(seconds('30:00'), 1800);
  t.is(seconds('2:00:00'), 7200);
  t.is(seconds('1-12'), 36 * 3600);
  t.is(seconds('1-12:30'), 36.5 * 3600);
  t.is(seconds('1-02:03:04'), 86400 + 2 * 3600 + 3 * 60 + 4);
  t.is(seconds('0:30'), 30);
  t.is(seconds('UNLIMITED'), undefined);
  for (const bad of ['', '0', '0:00', '1h', '1:2:3:4', '-5', '1-', ':30', '30:', 'soon', '1.5']) {
    t.throws(() => seconds(bad), { instanceOf: InvalidOptionError, message: /^--time / }, bad);
  }
});

test('any words come back from a command', (t) => {
  seeded(
    t,
    fc.property(fc.array(fc.string()), (words) => {
      t.deepEqual(splitWords('--x', shellCommand(words)), words);
    }),
  );
});

test('words as a user quotes them', (t) => {
  t.deepEqual(splitWords('--sbatch', `  --comment="a \\"b\\" c" --x='d e'  f\\ g `), [
    '--comment=a "b" c',
    '--x=d e',
    'f g',
  ]);
  t.deepEqual(splitWords('--sbatch', '  '), []);
  for (const bad of [`"open`, `it's`, 'end\\']) {
    t.throws(() => splitWords('--sbatch', bad), { instanceOf: InvalidOptionError, message: /--sbatch/ }, bad);
  }
  t.is(shellWord(''), "''");
});
