import test, { type ExecutionContext } from 'ava';
import { hadoop } from '#protos/hadoop.js';
import { grantedContainer } from '../../../../adapters/yarn/application-master/grants.js';
import { NodeManagers, byNode } from '../../../../adapters/yarn/application-master/node-managers.js';
import { NODE_MANAGER_PROTOCOL } from '../../../../adapters/yarn/application-master/protocols.js';
import { ownLoopbackAddress } from '../../../helpers/loopback.js';
import { RpcFailure, RpcServer, type RpcCall } from '../../../mock-scheduler/yarn/rpc-server.js';

type Handler = (call: RpcCall<string>) => Uint8Array | Promise<Uint8Array>;

/** Of this process alone: a port that was given up is taken by nobody else. */
const HOST = ownLoopbackAddress();
const TOKEN = { identifier: Buffer.from('n1'), password: Buffer.from('secret'), kind: 'NMToken', service: '' };
const id = (number: number) => ({
  applicationAttemptId: { applicationId: { id: 1, clusterTimestamp: 5 }, attemptId: 1 },
  id: number,
});
const text = (number: number): string => `container_5_0001_01_00000${number}`;

async function serve(t: ExecutionContext, handle: Handler): Promise<RpcServer<string>> {
  const server = new RpcServer<string>({
    host: HOST,
    port: 0,
    protocol: NODE_MANAGER_PROTOCOL,
    offer: { qops: ['auth'], ciphers: [] },
    identify: (identifier) => ({ identity: identifier.toString(), password: TOKEN.password }),
    handle,
    onViolation: (message) => t.log(message),
  });
  await server.listen();
  t.teardown(() => server.close());
  return server;
}

function client(t: ExecutionContext, server: RpcServer<string>, unreachableTimeoutMs = 60_000) {
  const nodeId = { host: HOST, port: server.port };
  const managers = new NodeManagers({ preferred: [], unreachableTimeoutMs });
  managers.takeTokens([{ nodeId, token: TOKEN }]);
  t.teardown(() => managers.close());
  return { managers, container: (number: number) => grantedContainer({ id: id(number), nodeId }) };
}

const started = (numbers: readonly number[]) => ({ succeeded: numbers.map(id) });
const encodeStarted = (message: hadoop.StartContainersResponse.$Properties): Uint8Array =>
  hadoop.StartContainersResponse.encode(message).finish();
const encodeStatuses = (message: hadoop.GetContainerStatusesResponse.$Properties): Uint8Array =>
  hadoop.GetContainerStatusesResponse.encode(message).finish();

test('containers of one node go by one call, over one connection', async (t) => {
  const calls: string[] = [];
  const server = await serve(t, ({ method, body }) => {
    calls.push(`${method} ${hadoop.StartContainersRequest.decode(body).requests.length}`);
    return encodeStarted({
      ...started([2]),
      failed: [{ containerId: id(3), exception: { message: 'no room \nat java' } }],
    });
  });
  const { managers, container } = client(t, server);
  const launches = [2, 3].map((number) => ({ container: container(number), context: {} }));
  const outcomes = await Promise.all([managers.start(launches), managers.start(launches.slice(0, 1))]);
  t.deepEqual(
    [...outcomes[0]],
    [
      [text(2), undefined],
      [text(3), 'no room \nat java'],
    ],
  );
  t.deepEqual(calls.sort(), ['startContainers 1', 'startContainers 2']);
  t.is(server.accepted, 1);
});

test('a start whose answer was lost is not made twice', async (t) => {
  const calls: string[] = [];
  const server: RpcServer<string> = await serve(t, ({ method, body }) => {
    calls.push(method);
    if (method === 'getContainerStatuses')
      return encodeStatuses({ statuses: [{ containerId: id(2), state: hadoop.ContainerStatus.State.RUNNING }] });
    const count = hadoop.StartContainersRequest.decode(body).requests.length;
    if (count === 1) return encodeStarted(started([3]));
    server.dropConnections();
    return new Promise(() => undefined);
  });
  const { managers, container } = client(t, server);
  const outcome = await managers.start([2, 3].map((number) => ({ container: container(number), context: {} })));
  t.deepEqual(Object.fromEntries(outcome), { [text(2)]: undefined, [text(3)]: undefined });
  t.deepEqual(calls, ['startContainers', 'getContainerStatuses', 'startContainers']);
});

test('a node that refuses, and one that cannot be reached', async (t) => {
  const server = await serve(t, () => {
    throw new RpcFailure('org.apache.hadoop.yarn.exceptions.YarnException', 'disks are bad');
  });
  const { managers, container } = client(t, server, 300);
  const launch = { container: container(2), context: {} };
  t.regex((await managers.start([launch])).get(text(2)) ?? '', /refused startContainers: YarnException: disks are bad/);
  t.deepEqual(await managers.findLost([container(2)]), [], 'it does not tell');
  await server.close();
  t.regex((await managers.start([launch])).get(text(2)) ?? '', /connection to the NodeManager.*is lost/);
  t.deepEqual(
    (await managers.findLost([container(2), container(3)])).map(({ id: lost, exitStatus }) => [lost, exitStatus]),
    [
      [text(2), -100],
      [text(3), -100],
    ],
  );
});

test('what a node says of containers: running, ended, not known', async (t) => {
  const { RUNNING, COMPLETE } = hadoop.ContainerStatus.State;
  const server = await serve(t, () =>
    encodeStatuses({
      statuses: [
        { containerId: id(2), state: RUNNING },
        { containerId: id(3), state: COMPLETE, exitStatus: 7 },
      ],
      failed: [{ containerId: id(4), exception: { message: 'Container is not handled by this NodeManager' } }],
    }),
  );
  const { managers, container } = client(t, server);
  const lost = await managers.findLost([2, 3, 4].map(container));
  t.deepEqual(
    lost.map(({ id: name, exitStatus }) => [name, exitStatus]),
    [
      [text(3), 7],
      [text(4), -100],
    ],
  );
});

test('containers are told apart by host and port', (t) => {
  const on = (number: number, port: number) => grantedContainer({ id: id(number), nodeId: { host: 'n', port } });
  const groups = byNode([on(2, 1), on(3, 2), on(4, 1)], (container) => container);
  t.deepEqual(
    [...groups].map(([key, members]) => [key, members.length]),
    [
      ['n:1', 2],
      ['n:2', 1],
    ],
  );
});
