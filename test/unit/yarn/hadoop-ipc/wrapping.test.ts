import { createCipheriv } from 'node:crypto';
import test from 'ava';
import fc from 'fast-check';
import { answerChallenge, type Cipher } from '../../../../adapters/yarn/hadoop-ipc/digest-md5.js';
import { HadoopProtocolError } from '../../../../adapters/yarn/hadoop-ipc/errors.js';
import { createWrapping, WRAPPING_OVERHEAD_BYTES } from '../../../../adapters/yarn/hadoop-ipc/wrapping.js';
import { seeded } from '../../../helpers/seed.js';
import { DigestServer } from '../../../mock-scheduler/yarn/digest-server.js';

const CIPHERS: readonly (Cipher | undefined)[] = [undefined, '3des', 'rc4', 'des', 'rc4-56', 'rc4-40'];

/** Two ends of one connection; the server's is written apart from ours. */
function ends(cipher: Cipher | undefined) {
  const server = new DigestServer({
    qops: [cipher === undefined ? 'auth-int' : 'auth-conf'],
    ciphers: cipher === undefined ? [] : [cipher],
  });
  const answer = answerChallenge(server.challenge().toString(), {
    username: 'user',
    password: 'secret',
    digestUri: '/default',
    cnonce: 'c',
    preferred: [],
  });
  server.answer(Buffer.from(answer.response), () => 'secret');
  const keys = { hash: answer.hash, ...(cipher !== undefined && { cipher }) };
  return {
    server,
    client: createWrapping({ ...keys, role: 'client' }),
    ourServer: createWrapping({ ...keys, role: 'server' }),
  };
}

const messages = fc.array(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  { minLength: 1, maxLength: 8 },
);

for (const cipher of CIPHERS) {
  const name = cipher ?? 'signed only';
  test(`${name}: a server unwraps what the client wraps, and the other way round`, (t) => {
    seeded(
      t,
      fc.property(messages, (sent) => {
        const { server, client, ourServer } = ends(cipher);
        for (const message of sent) {
          const wrapped = client.wrap(message);
          t.true(wrapped.length <= message.length + WRAPPING_OVERHEAD_BYTES);
          t.true(server.unwrap(wrapped).equals(message));
          t.true(ourServer.unwrap(wrapped).equals(message));
          t.true(client.unwrap(server.wrap(message)).equals(message));
        }
      }),
      50,
    );
  });

  test(`${name}: a changed, shortened, repeated or reordered message is refused`, (t) => {
    seeded(
      t,
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, flip) => {
          const message = Buffer.from(bytes);
          const refuses = (change: (wrapped: Buffer, next: Buffer) => Buffer): void => {
            const { server, client } = ends(cipher);
            const changed = change(server.wrap(message), server.wrap(message));
            t.throws(() => client.unwrap(changed), { instanceOf: HadoopProtocolError });
          };
          refuses((wrapped) => {
            const changed = Buffer.from(wrapped);
            changed[at % changed.length]! ^= flip;
            return changed;
          });
          refuses((wrapped) => wrapped.subarray(0, at % wrapped.length));
          refuses((_wrapped, next) => next);
          const { server, client } = ends(cipher);
          const wrapped = server.wrap(message);
          client.unwrap(wrapped);
          t.throws(() => client.unwrap(wrapped), { instanceOf: HadoopProtocolError });
        },
      ),
      30,
    );
  });
}

/** Signed messages of a key that is known; computed with Python's hashlib and hmac. */
test('a signed message, byte by byte', (t) => {
  const client = createWrapping({ hash: Buffer.from('00112233445566778899aabbccddeeff', 'hex'), role: 'client' });
  t.is(client.wrap(Buffer.from('hello')).toString('hex'), SIGNED_0);
  t.is(client.wrap(Buffer.from('')).toString('hex'), SIGNED_1);
});
const SIGNED_0 = '68656c6c6ffd0efb4f635a5a947623000100000000';
const SIGNED_1 = '823fbd1997fdcbde827e000100000001';

test('a message encrypted with RC4, byte by byte', (t) => {
  const hash = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
  const client = createWrapping({ hash, cipher: 'rc4', role: 'client' });
  t.is(client.wrap(Buffer.from('hello')).toString('hex'), '25341edd0a2e9c7ac76a9168945083000100000000');
  t.is(client.wrap(Buffer.from('hello')).toString('hex'), 'dedf3bca4467baa1689d962ae30043000100000001');
});

test('DES is the triple one with three equal keys', (t) => {
  // FIPS 81: key 0123456789abcdef, "Now is t".
  const key = Buffer.from('0123456789abcdef'.repeat(3), 'hex');
  const cipher = createCipheriv('des-ede3', key, null).setAutoPadding(false);
  t.is(cipher.update(Buffer.from('Now is t')).toString('hex'), '3fa40e8a984d4815');
});
