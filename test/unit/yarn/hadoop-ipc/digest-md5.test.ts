import test from 'ava';
import fc from 'fast-check';
import {
  answerChallenge,
  digestProof,
  parseDirectives,
  qopsOfProtection,
  sessionHash,
  type DigestInput,
} from '../../../../adapters/yarn/hadoop-ipc/digest-md5.js';
import { HadoopProtocolError } from '../../../../adapters/yarn/hadoop-ipc/errors.js';
import { seeded } from '../../../helpers/seed.js';

/** RFC 2831, section 4. */
const RFC: DigestInput = {
  username: 'chris',
  realm: 'elwood.innosoft.com',
  password: 'secret',
  nonce: 'OA6MG9tEQGm2hh',
  cnonce: 'OA6MHXh6VqTrRk',
  digestUri: 'imap/elwood.innosoft.com',
  qop: 'auth',
};
const RFC_CHALLENGE = 'realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",qop="auth",algorithm=md5-sess,charset=utf-8';

const credentials = (more: object = {}) => ({ ...RFC, preferred: [], ...more });

test("the RFC's example", (t) => {
  const hash = sessionHash(RFC);
  t.is(digestProof(hash, RFC, 'AUTHENTICATE'), 'd388dad90d4bbd760a152321f2143af7');
  t.is(digestProof(hash, RFC, ''), 'ea40f60335c427b5527b84dbabcdfffd');
});

test("the RFC's challenge is answered with everything that a server looks at", (t) => {
  const answer = answerChallenge(RFC_CHALLENGE, credentials());
  t.deepEqual(Object.fromEntries(parseDirectives(answer.response)), {
    charset: 'utf-8',
    username: 'chris',
    realm: 'elwood.innosoft.com',
    nonce: 'OA6MG9tEQGm2hh',
    nc: '00000001',
    cnonce: 'OA6MHXh6VqTrRk',
    'digest-uri': 'imap/elwood.innosoft.com',
    maxbuf: '65536',
    response: 'd388dad90d4bbd760a152321f2143af7',
    qop: 'auth',
  });
  t.is(answer.serverProof, 'ea40f60335c427b5527b84dbabcdfffd');
  t.is(answer.cipher, undefined);
});

test('of several protections the preferred one is chosen, and the strongest cipher', (t) => {
  const challenge =
    'realm="default",nonce="n",qop="auth, auth-int,auth-conf",cipher="rc4-40,rc4,3des",algorithm=md5-sess';
  const chosen = (preferred: string) => {
    const { qop, cipher } = answerChallenge(challenge, credentials({ preferred: qopsOfProtection(preferred) }));
    return [qop, cipher];
  };
  t.deepEqual(chosen('privacy'), ['auth-conf', '3des']);
  t.deepEqual(chosen('integrity,privacy'), ['auth-int', undefined]);
  t.deepEqual(chosen('authentication'), ['auth', undefined]);
  t.deepEqual(chosen(''), ['auth', undefined]);
  t.deepEqual(chosen('nonsense, Privacy'), ['auth-conf', '3des']);
});

test('what the server does not offer is not chosen', (t) => {
  const answer = answerChallenge('nonce="n",qop="auth-conf",cipher="rc4-56"', credentials({ preferred: ['auth'] }));
  t.deepEqual([answer.qop, answer.cipher], ['auth-conf', 'rc4-56']);
});

for (const [what, challenge] of [
  ['no nonce', 'realm="a",qop="auth"'],
  ['another algorithm', 'nonce="n",algorithm=md5'],
  ['no known protection', 'nonce="n",qop="auth-best"'],
  ['no known cipher', 'nonce="n",qop="auth-conf",cipher="rot13"'],
  ['two nonces', 'nonce="n",nonce="m"'],
  ['a quote without its end', 'nonce="n'],
  ['no directives at all', 'GET / HTTP/1.1'],
  ['a buffer without size', 'nonce="n",maxbuf=none'],
  ['a buffer of no use', 'nonce="n",maxbuf=3'],
]) {
  test(`refused: a challenge with ${what}`, (t) => {
    t.throws(() => answerChallenge(challenge!, credentials()), { instanceOf: HadoopProtocolError });
  });
}

test('directives come back from what is quoted', (t) => {
  const value = fc.string({ unit: 'binary' });
  seeded(
    t,
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), value), (given) => {
      const text = Object.entries(given)
        .map(([name, text]) => `${name}="${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`)
        .join(',');
      return JSON.stringify([...parseDirectives(text)]) === JSON.stringify(Object.entries(given));
    }),
  );
});

test('any challenge is answered or refused', (t) => {
  const parts = ['nonce="n"', 'realm=', 'qop="auth-conf"', 'cipher=rc4', ',', '"', '\\', '=', 'é', 'maxbuf=70000'];
  seeded(
    t,
    fc.property(fc.array(fc.constantFrom(...parts)), (words) => {
      try {
        return answerChallenge(words.join(''), credentials()).response.length > 0;
      } catch (error) {
        return error instanceof HadoopProtocolError;
      }
    }),
    500,
  );
});
