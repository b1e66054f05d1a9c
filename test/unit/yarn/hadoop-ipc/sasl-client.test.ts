import test from 'ava';
import { hadoop } from '#protos/hadoop.js';
import { HadoopProtocolError } from '../../../../adapters/yarn/hadoop-ipc/errors.js';
import { SaslClient } from '../../../../adapters/yarn/hadoop-ipc/sasl-client.js';
import { DigestServer } from '../../../mock-scheduler/yarn/digest-server.js';

const { SUCCESS, NEGOTIATE, INITIATE, CHALLENGE, RESPONSE, WRAP } = hadoop.RpcSasl.State;
const TOKEN = { identifier: Buffer.from([1, 2, 3]), password: Buffer.from([4, 5]) };
const AUTH = { method: 'TOKEN', mechanism: 'DIGEST-MD5', protocol: '', serverId: 'default' };
const passwordOf = (user: string): string => {
  if (user !== TOKEN.identifier.toString('base64')) throw new Error(`user ${user}`);
  return TOKEN.password.toString('base64');
};

const newClient = (): SaslClient => new SaslClient({ token: TOKEN, preferred: [], cnonce: 'c' });
const newServer = (): DigestServer => new DigestServer({ qops: ['auth'], ciphers: [] });

test('the challenge comes with the offer', (t) => {
  const [client, server] = [newClient(), newServer()];
  t.deepEqual(client.begin(), { version: 0, state: NEGOTIATE });
  const simple = { method: 'SIMPLE', mechanism: '' };
  const { send } = client.receive({ state: NEGOTIATE, auths: [simple, { ...AUTH, challenge: server.challenge() }] });
  t.like(send, { state: INITIATE, auths: [AUTH] });
  const proof = server.answer(send!.token!, passwordOf);
  t.deepEqual(client.receive({ state: SUCCESS, token: proof }), { outcome: { qop: 'auth' } });
});

for (const proofIn of [CHALLENGE, SUCCESS]) {
  test(`the challenge comes later, the proof in state ${proofIn}`, (t) => {
    const [client, server] = [newClient(), newServer()];
    t.like(client.receive({ state: NEGOTIATE, auths: [AUTH] }).send, { state: INITIATE, token: Buffer.alloc(0) });
    const { send } = client.receive({ state: CHALLENGE, token: server.challenge() });
    t.is(send?.state, RESPONSE);
    const last = client.receive({ state: proofIn, token: server.answer(send!.token!, passwordOf) });
    if (proofIn === SUCCESS) t.deepEqual(last, { outcome: { qop: 'auth' } });
    else {
      t.like(last.send, { state: RESPONSE, token: Buffer.alloc(0) });
      t.deepEqual(client.receive({ state: SUCCESS }), { outcome: { qop: 'auth' } });
    }
  });
}

test('a server that does not know the password is refused', (t) => {
  for (const proof of ['rspauth=00000000000000000000000000000000', '', 'rspauth=']) {
    const [client, server] = [newClient(), newServer()];
    client.receive({ state: NEGOTIATE, auths: [{ ...AUTH, challenge: server.challenge() }] });
    t.throws(() => client.receive({ state: SUCCESS, token: Buffer.from(proof) }), {
      instanceOf: HadoopProtocolError,
      message: /did not show that it knows the token/,
    });
  }
});

test('a server that wants no token, or takes none, is refused', (t) => {
  t.throws(() => newClient().receive({ state: SUCCESS }), { message: /does not ask for the token/ });
  const kerberos = { method: 'KERBEROS', mechanism: 'GSSAPI' };
  t.throws(() => newClient().receive({ state: NEGOTIATE, auths: [kerberos] }), {
    message: /takes no tokens.*KERBEROS/,
  });
  t.throws(() => newClient().receive({ state: NEGOTIATE }), { message: /offers nothing/ });
});

test('messages out of turn are refused', (t) => {
  for (const state of [INITIATE, CHALLENGE, RESPONSE, WRAP]) {
    t.throws(() => newClient().receive({ state }), { instanceOf: HadoopProtocolError });
  }
  const client = newClient();
  client.receive({ state: NEGOTIATE, auths: [AUTH] });
  t.throws(() => client.receive({ state: NEGOTIATE, auths: [AUTH] }), { instanceOf: HadoopProtocolError });
});
