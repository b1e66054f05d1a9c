import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import net from 'node:net';
import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import { hadoop } from '#protos/hadoop.js';
import { HadoopConnection, type ConnectionOptions } from '../../../../adapters/yarn/hadoop-ipc/connection.js';
import type { Cipher, Qop } from '../../../../adapters/yarn/hadoop-ipc/digest-md5.js';
import {
  HadoopConnectionError,
  HadoopProtocolError,
  HadoopRemoteError,
} from '../../../../adapters/yarn/hadoop-ipc/errors.js';
import { frame } from '../../../../adapters/yarn/hadoop-ipc/framing.js';
import { ownLoopbackAddress } from '../../../helpers/loopback.js';
import { seededAsync } from '../../../helpers/seed.js';
import { RpcFailure, RpcServer, unauthorized, type RpcCall } from '../../../mock-scheduler/yarn/rpc-server.js';

const { SUCCESS } = hadoop.RpcResponseHeader.Status;
/** Of this process alone: a port that was given up is taken by nobody else. */
const HOST = ownLoopbackAddress();
const PROTOCOL = 'org.apache.hadoop.test.EchoPB';
const TOKEN = { identifier: Buffer.from('me'), password: Buffer.from('secret') };
/** Gives back the message; its text says what else to do. */
const ECHO = { name: 'echo', request: hadoop.SerializedException, response: hadoop.SerializedException };

interface Setup {
  readonly qop?: Qop;
  readonly ciphers?: readonly Cipher[];
  readonly lateChallenge?: boolean;
  readonly handle?: (call: RpcCall<string>) => Uint8Array | Promise<Uint8Array>;
}

async function serve(
  t: ExecutionContext,
  setup: Setup = {},
): Promise<{ server: RpcServer<string>; options: ConnectionOptions }> {
  const violations: string[] = [];
  const server = new RpcServer<string>({
    host: HOST,
    port: 0,
    protocol: PROTOCOL,
    offer: { qops: [setup.qop ?? 'auth'], ciphers: setup.ciphers ?? [] },
    lateChallenge: setup.lateChallenge ?? false,
    identify: (identifier) => {
      if (!identifier.equals(TOKEN.identifier)) throw unauthorized('token (me) is expired');
      return { identity: 'me', password: TOKEN.password };
    },
    handle: setup.handle ?? (({ body }) => body),
    onViolation: (message) => violations.push(message),
  });
  await server.listen();
  t.teardown(async () => {
    await server.close();
    if (violations.length > 0) throw new Error(violations.join('; '));
  });
  return { server, options: optionsFor(server.port) };
}

const optionsFor = (port: number): ConnectionOptions => ({
  host: HOST,
  port,
  server: 'the echo',
  protocol: PROTOCOL,
  token: TOKEN,
  preferred: [],
  silenceTimeoutMs: 60_000,
});

/** The socket with which this process has connected to that port, since. */
function watchSockets(t: ExecutionContext): (port: number) => net.Socket {
  const made: net.Socket[] = [];
  const onMade = (message: unknown): void => void made.push((message as { readonly socket: net.Socket }).socket);
  subscribe('net.client.socket', onMade);
  t.teardown(() => unsubscribe('net.client.socket', onMade));
  return (port) => made.find(({ remotePort }) => remotePort === port)!;
}

const PROTECTIONS: readonly (readonly [Qop, readonly Cipher[]])[] = [
  ['auth', []],
  ['auth-int', []],
  ['auth-conf', ['3des']],
  ['auth-conf', ['rc4']],
  ['auth-conf', ['des']],
  ['auth-conf', ['rc4-56']],
  ['auth-conf', ['rc4-40']],
];

for (const [qop, ciphers] of PROTECTIONS) {
  test(`${[qop, ...ciphers].join(' ')}: pipelined calls of all sizes are answered`, async (t) => {
    const { options, server } = await serve(t, { qop, ciphers });
    const connection = await HadoopConnection.open(options);
    t.is(connection.qop, qop);
    const texts = [0, 1, 100, 65_000, 65_536, 200_000].map((length) => 'x'.repeat(length));
    const answers = await Promise.all(texts.map((message) => connection.call(ECHO, { message })));
    t.deepEqual(
      answers.map(({ message }) => message),
      texts,
    );
    t.is(server.accepted, 1);
    connection.close();
    t.true(connection.isClosed);
  });
}

test('a challenge that comes late', async (t) => {
  const { options } = await serve(t, { lateChallenge: true });
  const connection = await HadoopConnection.open(options);
  t.is((await connection.call(ECHO, { message: 'hi' })).message, 'hi');
  connection.close();
});

test('answers may come in any order', async (t) => {
  const held: (() => void)[] = [];
  const { options } = await serve(t, {
    handle: ({ body }) =>
      new Promise((resolve) => {
        held.push(() => resolve(body));
        if (held.length === 5) for (const answer of held.reverse()) answer();
      }),
  });
  const connection = await HadoopConnection.open(options);
  const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((message) => connection.call(ECHO, { message })));
  t.deepEqual(answers.map(({ message }) => message).join(''), 'abcde');
  connection.close();
});

test('a Java exception fails its call only', async (t) => {
  const { options } = await serve(t, {
    handle: ({ body }) => {
      if (hadoop.SerializedException.decode(body).message === 'bad') {
        throw new RpcFailure('org.apache.hadoop.yarn.exceptions.YarnException', 'no\n\tat java');
      }
      return body;
    },
  });
  const connection = await HadoopConnection.open(options);
  const [bad, good] = await Promise.allSettled([
    connection.call(ECHO, { message: 'bad' }),
    connection.call(ECHO, { message: 'good' }),
  ]);
  t.is(good.status, 'fulfilled');
  const error = bad.status === 'rejected' ? (bad.reason as HadoopRemoteError) : undefined;
  t.true(error instanceof HadoopRemoteError);
  t.like(error, { firstLine: 'no', isFatal: false, javaClass: 'org.apache.hadoop.yarn.exceptions.YarnException' });
  t.is(error?.message, `the echo at ${HOST}:${options.port} refused echo: YarnException: no`);
  t.true(error?.is('YarnException'));
  t.is((await connection.call(ECHO, { message: 'still' })).message, 'still');
  connection.close();
});

test('tokens that the server does not take', async (t) => {
  const { options } = await serve(t);
  const unknown = { ...options, token: { identifier: Buffer.from('you'), password: TOKEN.password } };
  const error = await t.throwsAsync(HadoopConnection.open(unknown), { instanceOf: HadoopRemoteError });
  t.true(error.isFatal && error.is('InvalidToken'));
  const wrong = { ...options, token: { ...TOKEN, password: Buffer.from('guess') } };
  await t.throwsAsync(HadoopConnection.open(wrong), { instanceOf: HadoopRemoteError });
});

test('calls fail when the server goes, and later ones at once', async (t) => {
  const { server, options } = await serve(t, { handle: () => new Promise(() => undefined) });
  const connection = await HadoopConnection.open(options);
  const calls = ['a', 'b'].map((message) => connection.call(ECHO, { message }));
  server.dropConnections();
  for (const call of calls) await t.throwsAsync(call, { instanceOf: HadoopConnectionError });
  t.true(connection.isClosed);
  await t.throwsAsync(connection.call(ECHO, { message: 'c' }), { instanceOf: HadoopConnectionError });
});

test('nobody listens', async (t) => {
  const { server, options } = await serve(t);
  await server.close();
  await t.throwsAsync(HadoopConnection.open(options), { instanceOf: HadoopConnectionError, message: /ECONNREFUSED/ });
});

test('a server that falls silent', async (t) => {
  const socketTo = watchSockets(t);
  const { options } = await serve(t, { handle: () => new Promise(() => undefined) });
  const connection = await HadoopConnection.open(options);
  const call = connection.call(ECHO, { message: 'a' });
  // As if a minute had passed: with a real time-out the connection may have failed before it was open.
  socketTo(options.port).emit('timeout');
  await t.throwsAsync(call, { instanceOf: HadoopConnectionError, message: /has not answered for 60 s/ });
});

test.serial('an answer that came while this process was held up counts', async (t) => {
  const socketTo = watchSockets(t);
  const { options } = await serve(t, {
    handle: ({ body }) => {
      // The answer is on its way by then, and comes while nobody reads; the time-out is looked at first.
      setImmediate(() => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
        socketTo(options.port).emit('timeout');
      });
      return body;
    },
  });
  const connection = await HadoopConnection.open(options);
  t.like(await connection.call(ECHO, { message: 'a' }), { message: 'a' });
  connection.close();
});

test('a server that never says anything', async (t) => {
  const { server, options } = await serve(t);
  server.isMute = true;
  const opening = HadoopConnection.open({ ...options, silenceTimeoutMs: 100 });
  await t.throwsAsync(opening, { instanceOf: HadoopConnectionError, message: /has not answered/ });
});

/** A server that answers the preamble with these bytes, then ends. */
async function speak(t: ExecutionContext, bytes: Buffer): Promise<ConnectionOptions> {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  t.teardown(() => void server.close());
  return optionsFor((server.address() as net.AddressInfo).port);
}

test('whatever a server says instead of an offer is an error', async (t) => {
  const web = await speak(t, Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await t.throwsAsync(HadoopConnection.open(web), { instanceOf: HadoopProtocolError, message: /port of Hadoop's RPC/ });
  const header = hadoop.RpcResponseHeader.encode({ callId: 0xffffffdf, status: SUCCESS }).finish();
  const sasl = hadoop.RpcSasl.encode({ state: hadoop.RpcSasl.State.SUCCESS }).finish();
  const offer = await speak(t, frame([header, sasl]));
  await t.throwsAsync(HadoopConnection.open(offer), { instanceOf: HadoopProtocolError });
  const stray = await speak(t, frame([hadoop.RpcResponseHeader.encode({ callId: 12, status: SUCCESS }).finish()]));
  await t.throwsAsync(HadoopConnection.open(stray), { instanceOf: HadoopProtocolError });
});

test('hostile bytes are always an error of ours', async (t) => {
  const header = Buffer.from(hadoop.RpcResponseHeader.encode({ callId: 0xffffffdf, status: SUCCESS }).finish());
  const sasl = Buffer.from(
    hadoop.RpcSasl.encode({
      state: hadoop.RpcSasl.State.NEGOTIATE,
      auths: [{ method: 'TOKEN', mechanism: 'DIGEST-MD5', serverId: 'default', challenge: Buffer.from('nonce="n"') }],
    }).finish(),
  );
  const whole = frame([header, sasl]);
  await seededAsync(
    t,
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 }), async (changes) => {
      const changed = Buffer.from(whole);
      for (const [at, value] of changes) changed[at % changed.length] = value;
      const error = await t.throwsAsync(HadoopConnection.open(await speak(t, changed)));
      const isOurs = [HadoopConnectionError, HadoopProtocolError, HadoopRemoteError].some(
        (Class) => error instanceof Class,
      );
      t.true(isOurs, String(error));
    }),
    60,
  );
});
