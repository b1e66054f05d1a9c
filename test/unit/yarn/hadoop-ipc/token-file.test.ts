import test from 'ava';
import fc from 'fast-check';
import { hadoop } from '#protos/hadoop.js';
import { HadoopProtocolError } from '../../../../adapters/yarn/hadoop-ipc/errors.js';
import { delimited } from '../../../../adapters/yarn/hadoop-ipc/framing.js';
import {
  encodeTokenFile,
  parseTokenFile,
  tokenFromUrlString,
  tokenToUrlString,
  type TokenFile,
} from '../../../../adapters/yarn/hadoop-ipc/token-file.js';
import { seeded } from '../../../helpers/seed.js';

const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array));
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const token = fc.record({ identifier: bytes, password: bytes, kind: text, service: text });
const tokenFile: fc.Arbitrary<TokenFile> = fc.record({
  tokens: fc.array(fc.tuple(text, token).map(([alias, rest]) => ({ alias, ...rest }))),
  secrets: fc.array(fc.record({ alias: text, secret: bytes })),
});

/** One token, as a NodeManager writes it; lengths beyond 127 have a byte of their own: 200 is 8f c8. */
test('a file byte by byte', (t) => {
  const long = Buffer.alloc(200, 0x61);
  const file = Buffer.concat([
    Buffer.from('HDTS\0', 'latin1'),
    Buffer.from([1, 0, 3, 1, 2, 3, 2, 0xfe, 0xff, 16]),
    Buffer.from('YARN_AM_RM_TOKEN'),
    Buffer.from([0]),
    Buffer.from([1, 1, 0x6b, 0x8f, 0xc8]),
    long,
  ]);
  const expected: TokenFile = {
    tokens: [
      {
        alias: '',
        identifier: Buffer.from([1, 2, 3]),
        password: Buffer.from([0xfe, 0xff]),
        kind: 'YARN_AM_RM_TOKEN',
        service: '',
      },
    ],
    secrets: [{ alias: 'k', secret: long }],
  };
  t.deepEqual(parseTokenFile(file), expected);
  t.deepEqual(encodeTokenFile(expected), file);
});

test('what is written is read', (t) => {
  seeded(
    t,
    fc.property(tokenFile, (file) => void t.deepEqual(parseTokenFile(encodeTokenFile(file)), file)),
  );
});

test('version 1, which is protobuf, is read', (t) => {
  seeded(
    t,
    fc.property(tokenFile, ({ tokens, secrets }) => {
      const message = hadoop.Credentials.encode({
        tokens: tokens.map(({ alias, ...rest }) => ({ alias, token: rest })),
        secrets: secrets.map(({ alias, secret }) => ({ alias, secret })),
      }).finish();
      const file = Buffer.concat([Buffer.from('HDTS\x01', 'latin1'), delimited(message)]);
      t.deepEqual(parseTokenFile(file), { tokens, secrets });
    }),
  );
});

test('tokens for REST come back', (t) => {
  seeded(
    t,
    fc.property(token, (given) => void t.deepEqual(tokenFromUrlString(tokenToUrlString(given)), given)),
  );
});

test('a cut file is refused', (t) => {
  seeded(
    t,
    fc.property(tokenFile, fc.nat(), (file, at) => {
      const whole = encodeTokenFile(file);
      t.throws(() => parseTokenFile(whole.subarray(0, at % whole.length)), { instanceOf: HadoopProtocolError });
    }),
  );
});

test('a changed file is read or refused', (t) => {
  const magic = fc.constantFrom('HDTS\0', 'HDTS\x01', 'HDTS\x02', 'HDT');
  seeded(
    t,
    fc.property(magic, tokenFile, fc.array(fc.tuple(fc.nat(), fc.nat(255))), (begin, file, changes) => {
      const changed = Buffer.concat([Buffer.from(begin, 'latin1'), encodeTokenFile(file).subarray(5)]);
      for (const [at, value] of changes) changed[5 + (at % Math.max(1, changed.length - 5))] = value;
      try {
        parseTokenFile(changed);
      } catch (error) {
        t.true(error instanceof HadoopProtocolError, String(error));
      }
    }),
    500,
  );
});
