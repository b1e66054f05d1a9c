import net from 'node:net';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import test, { type ExecutionContext } from 'ava';
import { newNodeId, type ObjectId } from '../../../src/common/ids.js';
import {
  AuthenticationError,
  ConnectionError,
  ObjectLostError,
  ObjectStoreFullError,
  ShutdownError,
} from '../../../src/common/errors.js';
import type { ObjectStore } from '../../../src/object-store/store.js';
import { PullManager, type PullManagerOptions } from '../../../src/object-store/transfer-client.js';
import {
  CHALLENGE_BYTES,
  decodeHello,
  decodeRequest,
  encodeHello,
  encodeRequest,
  encodeResponse,
  HELLO_BYTES,
  newNonce,
  nonceOfChallenge,
  proof,
  PROOF_BYTES,
  REQUEST_BYTES,
  TRANSFER_STATUS,
  type RangeRequest,
  type RangeResponse,
} from '../../../src/object-store/transfer-protocol.js';
import { TransferServer } from '../../../src/object-store/transfer-server.js';
import type { PullSource } from '../../../src/object-store/types.js';
import { ownLoopbackAddress } from '../../helpers/loopback.js';
import { KIB, MIB, newObjectId, newStore, putObject, until } from './stores.js';

const host = '127.0.0.1';
const token = 'token of the cluster';
/** This process may be held up: what is to time out in a test is said there. */
const PATIENT_PULLER = { connectTimeoutMs: 60_000, stallTimeoutMs: 60_000 };
const PATIENT_SERVER = { handshakeTimeoutMs: 60_000, stallTimeoutMs: 120_000 };

interface Source extends PullSource {
  readonly store: ObjectStore;
  readonly server: TransferServer;
}

async function newSource(
  t: ExecutionContext,
  { sizeBytes = 16 * MIB, ...options }: { sizeBytes?: number; token?: string; stallTimeoutMs?: number } = {},
): Promise<Source> {
  const store = newStore(t, { sizeBytes });
  const server = await TransferServer.listen({ host, token, store, ...PATIENT_SERVER, ...options });
  t.teardown(() => server.close());
  return { store, server, nodeId: newNodeId(), host, port: server.port };
}

function newPuller(
  t: ExecutionContext,
  options: Partial<PullManagerOptions> & { sizeBytes?: number } = {},
): { store: ObjectStore; pulls: PullManager; nodeId: PullManagerOptions['nodeId'] } {
  const { sizeBytes = 16 * MIB, ...rest } = options;
  const store = newStore(t, { sizeBytes, gcSettleMs: 1 });
  const nodeId = newNodeId();
  const pulls = new PullManager({ store, nodeId, token, chunkBytes: 256 * KIB, ...PATIENT_PULLER, ...rest });
  // Teardowns run in reverse order: the pulls end before their store.
  t.teardown(() => pulls.close());
  return { store, pulls, nodeId };
}

const bytesOf = (store: ObjectStore, id: ObjectId): Buffer => Buffer.from(store.window(id));

test('objects of every size arrive as they are, with their size known or not', async (t) => {
  const source = await newSource(t);
  const { store, pulls, nodeId } = newPuller(t);
  for (const size of [0, 1, 100, 256 * KIB - 1, 256 * KIB, 256 * KIB + 1, 5 * MIB + 3]) {
    const bytes = randomBytes(size);
    const [known, unknown] = [await putObject(source.store, bytes), await putObject(source.store, bytes)];
    await pulls.pull(known, size, [source]);
    await pulls.pull(unknown, undefined, [source]);
    for (const id of [known, unknown]) {
      t.true(bytesOf(store, id).equals(bytes));
      if (size > 0) t.deepEqual(source.store.copiesTaken(id), [nodeId]);
      store.free([id]);
    }
    source.store.free([known, unknown]);
  }
  t.is(source.store.stats().pinnedBytes, 0);
});

test('many objects at once, several times each, are pulled once each', async (t) => {
  const source = await newSource(t);
  const { store, pulls } = newPuller(t, { connectionsPerPeer: 2, pullsPerPeer: 5 });
  const objects = Array.from({ length: 60 }, (_, k) => randomBytes(k % 3 === 0 ? 100 : 20_000 * (k % 20)));
  const ids = await Promise.all(objects.map((bytes) => putObject(source.store, bytes)));
  const first = ids.map((id) => pulls.pull(id, undefined, [source]));
  const again = ids.map((id) => pulls.pull(id, undefined, [source]));
  t.true(
    again.every((promise, k) => promise === first[k]),
    'one pull an object',
  );
  await Promise.all(first);
  ids.forEach((id, k) => {
    t.true(bytesOf(store, id).equals(objects[k]!));
  });
  t.is(
    store.stats().evictableBytes,
    objects.reduce((sum, { length }) => sum + length, 0),
    'secondary copies',
  );
  t.is(pulls.active, 0);
  await pulls.pull(ids[0]!, undefined, []);
});

test('when a source does not have it, or is gone, the next one is asked', async (t) => {
  const [without, source] = [await newSource(t), await newSource(t)];
  const { store, pulls } = newPuller(t);
  const gone = goneSource();
  const bytes = randomBytes(MIB);
  const id = await putObject(source.store, bytes);
  await pulls.pull(id, bytes.length, [without, gone, source]);
  t.true(bytesOf(store, id).equals(bytes));
});

test('an object that no source has is lost, each source is named, and no room is kept', async (t) => {
  const without = await newSource(t);
  const { store, pulls } = newPuller(t);
  const gone = goneSource();
  for (const size of [undefined, MIB]) {
    const error = await t.throwsAsync(pulls.pull(newObjectId(), size, [without, gone]), {
      instanceOf: ObjectLostError,
    });
    t.regex(error.message, new RegExp(`not on ${host}:${without.port} any more`));
    t.regex(error.message, new RegExp(`${gone.host}:${gone.port} failed: connect ECONNREFUSED`));
    t.true(error.cause instanceof ConnectionError);
  }
  await t.throwsAsync(pulls.pull(newObjectId(), 1, []), { instanceOf: ObjectLostError, message: /no node is known/ });
  t.is(store.stats().usedBytes, 0);
});

test('a source that dies in the middle is left for the next, which begins anew', async (t) => {
  const source = await newSource(t);
  const bytes = randomBytes(4 * MIB);
  const id = await putObject(source.store, bytes);
  const relay = await newRelay(t, source, { cutAfterBytes: MIB });
  const { store, pulls } = newPuller(t);
  await pulls.pull(id, bytes.length, [relay, source]);
  t.true(bytesOf(store, id).equals(bytes));
  t.true(relay.cuts() > 0);
  await until(() => source.store.stats().pinnedBytes === 0);
});

test('a source that stops sending has failed', async (t) => {
  const source = await newSource(t);
  const id = await putObject(source.store, randomBytes(4 * MIB));
  const relay = await newRelay(t, source, { stallAfterBytes: MIB });
  const { store, pulls } = newPuller(t, { stallTimeoutMs: 100 });
  await t.throwsAsync(pulls.pull(id, undefined, [relay]), {
    instanceOf: ObjectLostError,
    message: /nothing came for 100 ms/,
  });
  t.is(store.stats().usedBytes, 0);
});

test('who joins a pull brings its sources along', async (t) => {
  const [without, source] = [await newSource(t), await newSource(t)];
  const { store, pulls } = newPuller(t);
  const bytes = randomBytes(MIB);
  const id = await putObject(source.store, bytes);
  const outdated = pulls.pull(id, bytes.length, [without]);
  await Promise.all([outdated, pulls.pull(id, bytes.length, [without, source])]);
  t.true(bytesOf(store, id).equals(bytes));
});

test('nothing is asked of an idle connection that is being closed', async (t) => {
  const made: net.Socket[] = [];
  const onMade = (message: unknown): void => void made.push((message as { readonly socket: net.Socket }).socket);
  subscribe('net.client.socket', onMade);
  t.teardown(() => unsubscribe('net.client.socket', onMade));
  const source = await newSource(t);
  const { store, pulls } = newPuller(t, { connectionsPerPeer: 1 });
  const ids = await Promise.all([putObject(source.store, randomBytes(100)), putObject(source.store, randomBytes(100))]);
  await pulls.pull(ids[0], 100, [source]);
  const idle = made.find(({ remotePort }) => remotePort === source.port)!;
  // It has been idle for too long. In the same turn of the event loop, before the end of the connection is told, comes the next pull.
  idle.emit('timeout');
  await pulls.pull(ids[1], 100, [source]);
  t.true(store.contains(ids[1]));
});

test('a source that sends less than it says has failed', async (t) => {
  const size = 100;
  const id = newObjectId();
  for (const answer of [
    { status: TRANSFER_STATUS.ok, totalBytes: size, lengthBytes: 0 },
    { status: TRANSFER_STATUS.ok, totalBytes: size, lengthBytes: size - 1 },
    { status: TRANSFER_STATUS.notFound, totalBytes: size, lengthBytes: size },
  ]) {
    const liar = await newLiar(t, () => answer);
    const { store, pulls } = newPuller(t);
    await t.throwsAsync(pulls.pull(id, size, [liar]), {
      instanceOf: ObjectLostError,
      message: /does not keep to the protocol/,
    });
    t.is(store.stats().usedBytes, 0);
  }
  for (const totalBytes of [NaN, -1, 0.5]) {
    const liar = await newLiar(t, () => ({ status: TRANSFER_STATUS.ok, totalBytes, lengthBytes: 0 }));
    const { store, pulls } = newPuller(t);
    await t.throwsAsync(pulls.pull(id, undefined, [liar]), { instanceOf: ObjectLostError, message: /cannot have/ });
    t.is(store.stats().usedBytes, 0);
  }
});

test('a puller that takes nothing any more keeps nothing pinned', async (t) => {
  const source = await newSource(t, { sizeBytes: 64 * MIB, stallTimeoutMs: 300 });
  const bytes = randomBytes(48 * MIB);
  const id = await putObject(source.store, bytes);
  const socket = net.connect({ host, port: source.port });
  t.teardown(() => socket.destroy());
  const nonce = newNonce();
  socket.write(encodeHello({ nonce, nodeId: newNodeId() }));
  const [challenge] = (await once(socket, 'data')) as [Buffer];
  t.is(challenge.length, CHALLENGE_BYTES);
  socket.pause();
  const request = encodeRequest({ id, offset: 0, lengthBytes: bytes.length });
  socket.write(Buffer.concat([proof(token, 'puller', nonce, nonceOfChallenge(challenge)), request]));
  await until(() => source.store.stats().pinnedBytes > 0);
  source.store.free([id]);
  await until(() => source.store.stats().usedBytes === 0);
  t.is(source.store.stats().pinnedBytes, 0);
});

test('an object that is made here meanwhile is taken as it is', async (t) => {
  const source = await newSource(t);
  const { store, pulls } = newPuller(t);
  const id = await putObject(source.store, randomBytes(100));
  await store.create(id, 100, { primary: true });
  const pulled = pulls.pull(id, 100, [source]);
  store.window(id).fill(7);
  store.seal(id);
  await pulled;
  t.true(bytesOf(store, id).equals(Buffer.alloc(100, 7)));
});

test('an object that is made here and given up is fetched after all', async (t) => {
  const source = await newSource(t);
  const { store, pulls } = newPuller(t);
  const bytes = randomBytes(100);
  const id = await putObject(source.store, bytes);
  await store.create(id, 100, { primary: true });
  const pulled = pulls.pull(id, 100, [source]);
  await new Promise((resolve) => setImmediate(resolve));
  store.abort(id);
  await pulled;
  t.true(bytesOf(store, id).equals(bytes));
});

test('a pull waits for room, and fails when there is none', async (t) => {
  const source = await newSource(t);
  const { store, pulls } = newPuller(t, { sizeBytes: 4 * MIB });
  const id = await putObject(source.store, randomBytes(3 * MIB));
  const occupying = await putObject(store, new Uint8Array(2 * MIB));
  await t.throwsAsync(pulls.pull(id, undefined, [source, source]), { instanceOf: ObjectStoreFullError });
  const pin = store.pin(occupying)!;
  store.free([occupying]);
  const pulled = pulls.pull(id, undefined, [source]);
  await until(() => store.stats().waiting === 1);
  pin.release();
  await pulled;
  t.true(store.contains(id));
});

test('neither side talks to one that does not know the token', async (t) => {
  const stranger = await newSource(t, { token: 'another' });
  const { store, pulls } = newPuller(t);
  const id = await putObject(stranger.store, randomBytes(100));
  await t.throwsAsync(pulls.pull(id, 100, [stranger]), { instanceOf: AuthenticationError, message: /another cluster/ });
  t.is(store.stats().usedBytes, 0);

  const socket = net.connect({ host, port: stranger.port });
  socket.write(encodeHello({ nonce: newNonce(), nodeId: newNodeId() }));
  socket.write(Buffer.alloc(32));
  socket.resume();
  await once(socket, 'close');
  const garbage = net.connect({ host, port: stranger.port });
  garbage.write(Buffer.alloc(100, 1));
  garbage.resume();
  await once(garbage, 'close');
  t.deepEqual(stranger.store.copiesTaken(id), []);
});

test('close breaks off what is being pulled', async (t) => {
  const source = await newSource(t);
  const id = await putObject(source.store, randomBytes(4 * MIB));
  const relay = await newRelay(t, source, { stallAfterBytes: MIB });
  const { store, pulls } = newPuller(t);
  const pulled = pulls.pull(id, undefined, [relay]);
  await until(() => store.stats().usedBytes > 0);
  await Promise.all([pulls.close(), t.throwsAsync(pulled, { instanceOf: ShutdownError })]);
  t.is(store.stats().usedBytes, 0);
  await t.throwsAsync(pulls.pull(newObjectId(), 1, [source]), { instanceOf: ShutdownError });
});

/** A source that passes on what another one sends, until it cuts the connection or stops. */
async function newRelay(
  t: ExecutionContext,
  to: PullSource,
  options: { cutAfterBytes?: number; stallAfterBytes?: number },
): Promise<PullSource & { cuts: () => number }> {
  const sockets = new Set<net.Socket>();
  let cuts = 0;
  const server = net.createServer((inside) => {
    const outside = net.connect({ host: to.host, port: to.port });
    let passed = 0;
    for (const socket of [inside, outside]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        inside.destroy();
        outside.destroy();
      });
    }
    inside.pipe(outside);
    outside.on('data', (chunk) => {
      passed += chunk.length;
      if (passed > (options.cutAfterBytes ?? Infinity)) {
        cuts++;
        inside.destroy();
      } else if (passed > (options.stallAfterBytes ?? Infinity)) {
        outside.pause();
      } else {
        inside.write(chunk);
      }
    });
  });
  server.listen({ host, port: 0 });
  await once(server, 'listening');
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { nodeId: to.nodeId, host, port: (server.address() as net.AddressInfo).port, cuts: () => cuts };
}

/** A source that knows the token and answers as it likes, without any bytes. */
async function newLiar(t: ExecutionContext, answer: (request: RangeRequest) => RangeResponse): Promise<PullSource> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let pending = Buffer.alloc(0);
    let hasGreeted = false;
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      if (!hasGreeted && pending.length >= HELLO_BYTES) {
        hasGreeted = true;
        const nonce = newNonce();
        socket.write(Buffer.concat([nonce, proof(token, 'server', decodeHello(pending)!.nonce, nonce)]));
        pending = pending.subarray(HELLO_BYTES);
      }
      if (pending.length >= PROOF_BYTES + REQUEST_BYTES) {
        socket.write(encodeResponse(answer(decodeRequest(pending.subarray(PROOF_BYTES)))));
      }
    });
  });
  server.listen({ host, port: 0 });
  await once(server, 'listening');
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { nodeId: newNodeId(), host, port: (server.address() as net.AddressInfo).port };
}

/** A source that is gone. */
const goneSource = (): PullSource => ({ nodeId: newNodeId(), host: ownLoopbackAddress(), port: 1 });
