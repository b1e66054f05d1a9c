import test from 'ava';
import type { Clock } from '../../../src/common/clock.js';
import { idBytes, newNodeId } from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { GcsLink, type GcsRequests } from '../../../src/raylet/gcs-link.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { gcsService, type GcsMessage } from '../../../src/rpc/codecs.js';
import { RpcServer } from '../../../src/rpc/server.js';

const REPORT_MS = 100;
const HEARTBEAT_MS = 1_000;

test('a heartbeat does not say "unchanged" while a change waits for its report', async (t) => {
  const token = ClusterToken.generate();
  const reports: NonNullable<GcsMessage['reportResources']>[] = [];
  let hasHeard: () => void = () => undefined;
  const server = await RpcServer.listen(gcsService, { token, host: '127.0.0.1' }, () => ({
    onMessage(message, reply) {
      if (message.reportResources) reports.push(message.reportResources);
      if (message.registerNode) reply?.({ resourceView: { full: true } });
      if (message.ack) {
        reply?.({ ack: {} });
        hasHeard();
      }
    },
  }));
  let nowMs = 0;
  const timers = new Map<number, () => void>();
  const clock: Clock = {
    nowMs: () => nowMs,
    unixMs: () => nowMs,
    after(delayMs, callback) {
      timers.set(delayMs, callback);
      return () => timers.delete(delayMs);
    },
  };
  let cpus = 4;
  const link = new GcsLink({
    host: '127.0.0.1',
    port: server.port,
    token,
    clock,
    reportMs: REPORT_MS,
    heartbeatMs: HEARTBEAT_MS,
    heartbeatMisses: 5,
    state: () => ({ available: ResourceSet.of({ CPU: cpus }), pendingLeases: 0 }),
    requests: { viewChanged: () => undefined } as unknown as GcsRequests,
    onHeard: () => undefined,
    onLost: (error) => t.fail(error.message),
  });
  t.teardown(() => {
    link.close();
    server.close();
  });
  const heard = (): Promise<void> => new Promise((resolve) => (hasHeard = resolve));
  const first = heard();
  await link.register({ node: { nodeId: idBytes(newNodeId()) }, version: '1' });
  await first;
  t.deepEqual(
    reports.map(({ available }) => available ?? undefined),
    [undefined],
    'nothing is new',
  );

  cpus = 1;
  link.changed();
  nowMs += 10;
  const second = heard();
  timers.get(HEARTBEAT_MS)?.();
  await second;
  t.is(reports.length, 2);
  t.deepEqual(reports[1]?.available?.quantities, ResourceSet.of({ CPU: 1 }).toWire().quantities);

  const third = heard();
  timers.get(HEARTBEAT_MS)?.();
  await third;
  t.is(reports.length, 3);
  t.falsy(reports[2]?.available, 'told once');
});
