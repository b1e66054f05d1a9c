import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { AuthenticationError, ConnectionError, ObjectStoreFullError } from '../../../src/common/errors.js';
import { connect } from '../../../src/rpc/client.js';
import { nodeManagerService, type NodeManagerMessage } from '../../../src/rpc/codecs.js';
import { ClusterToken } from '../../../src/rpc/credentials.js';
import type { Peer } from '../../../src/rpc/peer.js';
import { RpcServer } from '../../../src/rpc/server.js';

interface Fixture {
  readonly token: ClusterToken;
  readonly socketPath: string;
  readonly server: RpcServer;
  readonly peers: Peer<NodeManagerMessage>[];
  readonly ends: string[];
}

/** Echoes CreateObject's size as an offset, fails PullObject, never answers GetNodeStats. */
async function fixture(t: { teardown(fn: () => void): void }): Promise<Fixture> {
  const dir = mkdtempSync(join(tmpdir(), 'batchray-rpc-'));
  const token = ClusterToken.generate();
  const socketPath = join(dir, 's');
  const peers: Peer<NodeManagerMessage>[] = [];
  const ends: string[] = [];
  const server = await RpcServer.listen(nodeManagerService, { token, socketPath, host: '127.0.0.1' }, (peer) => {
    peers.push(peer);
    return {
      onMessage(message, reply) {
        if (message.createObject) reply?.({ objectAllocation: { offset: message.createObject.sizeBytes ?? 0 } });
        if (message.pullObject) throw new ObjectStoreFullError('full', { context: { asked: 7 } });
      },
      onClose: (error) => ends.push(error.message),
    };
  });
  t.teardown(() => {
    server.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return { token, socketPath, server, peers, ends };
}

const quiet = { onMessage: () => undefined };

test('requests are answered in order, over the socket and over TCP', async (t) => {
  const { token, socketPath, server } = await fixture(t);
  for (const target of [`unix:${socketPath}`, `127.0.0.1:${server.port}`]) {
    const peer = connect(nodeManagerService, target, token, quiet);
    const sizes = Array.from({ length: 3000 }, (_, i) => i);
    const replies = await Promise.all(sizes.map((sizeBytes) => peer.request({ createObject: { sizeBytes } })));
    t.deepEqual(
      replies.map((reply) => reply.objectAllocation?.offset),
      sizes,
    );
    peer.close();
  }
});

test('an error of the handler comes back as the same class with its context', async (t) => {
  const { token, socketPath } = await fixture(t);
  const peer = connect(nodeManagerService, `unix:${socketPath}`, token, quiet);
  const error = await t.throwsAsync(peer.request({ pullObject: {} }), { instanceOf: ObjectStoreFullError });
  t.deepEqual(error.context, { asked: 7 });
  peer.close();
});

test('without the right token nothing works', async (t) => {
  const { socketPath, peers } = await fixture(t);
  const peer = connect(nodeManagerService, `unix:${socketPath}`, ClusterToken.generate(), quiet);
  await t.throwsAsync(peer.request({ createObject: {} }), { instanceOf: AuthenticationError, message: /token/ });
  t.is(peers.length, 0);
});

test('nobody there: the request rejects and names the target', async (t) => {
  const target = 'unix:/nonexistent/socket';
  const peer = connect(nodeManagerService, target, ClusterToken.generate(), quiet);
  const error = await t.throwsAsync(peer.request({ createObject: {} }), { instanceOf: ConnectionError });
  t.true(error.message.includes(target));
});

test('the end of one side ends open requests of the other, and is told once', async (t) => {
  const { token, socketPath, peers, ends } = await fixture(t);
  const peer = connect(nodeManagerService, `unix:${socketPath}`, token, quiet);
  await peer.request({ createObject: {} });
  const open = peer.request({ getNodeStats: {} });
  await peer.request({ createObject: {} });
  peers[0]?.close();
  await t.throwsAsync(open, { instanceOf: ConnectionError });
  t.true(peer.isClosed);

  const second = connect(nodeManagerService, `unix:${socketPath}`, token, quiet);
  await second.request({ createObject: {} });
  second.close();
  await peers[1]?.closed;
  t.is(ends.length, 2);
});

test('what comes after the end of a stream is nobody’s', async (t) => {
  const { token, socketPath, peers } = await fixture(t);
  const heard: number[] = [];
  const peer = connect(nodeManagerService, `unix:${socketPath}`, token, {
    onMessage({ createObject }) {
      heard.push(createObject?.sizeBytes ?? 0);
      peer.close();
    },
  });
  await peer.request({ createObject: {} });
  for (const sizeBytes of [1, 2]) peers[0]?.notify({ createObject: { sizeBytes } });
  await peers[0]?.closed;
  t.deepEqual(heard, [1]);
});
