import test from 'ava';
import { hadoop } from '#protos/hadoop.js';
import { noticesOf } from '../../../../adapters/yarn/application-master/drains.js';
import {
  beyondMaximum,
  endedContainer,
  grantedContainer,
  waitingFor,
  workerRequest,
} from '../../../../adapters/yarn/application-master/grants.js';

const WORKER = { memoryMb: 1024, overheadMb: 100, vcores: 2 };
const id = (number: number) => ({
  applicationAttemptId: { applicationId: { id: 1, clusterTimestamp: 5 }, attemptId: 1 },
  id: number,
});
const text = (number: number): string => `container_5_0001_01_00000${number}`;
const granted = (number: number, host: string) =>
  grantedContainer({ id: id(number), nodeId: { host, port: 45454 }, nodeHttpAddress: `${host}:8042` });

test('all workers are one request', (t) => {
  t.like(workerRequest(3, { ...WORKER, more: { 'yarn.io/gpu': 2 } }, 'fast'), {
    resourceName: '*',
    numContainers: 3,
    nodeLabelExpression: 'fast',
    executionTypeRequest: { executionType: 1, enforce: false },
  });
  const request = workerRequest(3, { ...WORKER, more: { 'yarn.io/gpu': 2 } }, undefined);
  t.false('nodeLabelExpression' in request);
  t.deepEqual(request.capability, {
    memoryMb: 1024,
    virtualCores: 2,
    more: [{ key: 'yarn.io/gpu', value: 2, units: '', type: 0 }],
  });
});

test('a worker that no node can ever hold', (t) => {
  t.is(beyondMaximum(WORKER, { memoryMb: 1024, virtualCores: 2 }), undefined);
  t.is(beyondMaximum(WORKER, undefined), undefined);
  t.regex(beyondMaximum(WORKER, { memoryMb: 1023, virtualCores: 2 }) ?? '', /1024 MB and 2 vcores is larger.*1023 MB/);
  t.regex(beyondMaximum(WORKER, { memoryMb: 4096, virtualCores: 1 }) ?? '', /1 vcores\)/);
});

test('what keeps workers waiting', (t) => {
  t.is(waitingFor(0, WORKER, { memoryMb: 0, virtualCores: 0 }), undefined);
  t.is(waitingFor(1, WORKER, null), undefined);
  t.regex(waitingFor(1, WORKER, { memoryMb: 512, virtualCores: 8 }) ?? '', /the queue has 512 MB and 8 vcores left/);
  t.regex(waitingFor(1, WORKER, { memoryMb: 8192, virtualCores: 8 }) ?? '', /no node has 1024 MB and 2 vcores free/);
});

test('messages of the ResourceManager', (t) => {
  t.like(granted(2, 'n1'), { id: text(2), nodeName: 'n1', nodeHttpAddress: 'n1:8042' });
  const status = hadoop.ContainerStatus.decode(
    hadoop.ContainerStatus.encode({ containerId: id(3), exitStatus: -102, diagnostics: 'gone' }).finish(),
  );
  t.deepEqual(endedContainer(status), { id: text(3), exitStatus: -102, diagnostics: 'gone' });
  t.is(endedContainer({ containerId: id(3) }).exitStatus, -1000);
});

test('notices of preemption and decommissioning', (t) => {
  const { DECOMMISSIONING, LOST } = hadoop.NodeReport.State;
  const living = [granted(2, 'n1'), granted(3, 'n2'), granted(4, 'n2')];
  const node = (host: string, state: hadoop.NodeReport.State, timeoutS: number) => ({
    nodeId: { host, port: 45454 },
    state,
    decommissioningTimeoutS: timeoutS,
  });
  t.deepEqual(noticesOf({}, living), []);
  t.deepEqual(
    noticesOf(
      {
        preemption: {
          strictContract: { container: [{ id: id(2) }] },
          contract: { container: [{ id: id(3) }] },
        },
      },
      living,
    ).map(({ containerId }) => containerId),
    [text(2), text(3)],
  );
  const updatedNodes = [node('n1', LOST, 9), node('n2', DECOMMISSIONING, 60), node('n3', DECOMMISSIONING, 60)];
  t.deepEqual(
    noticesOf({ updatedNodes }, living).map(({ containerId, timeLeftS }) => [containerId, timeLeftS]),
    [
      [text(3), 60],
      [text(4), 60],
    ],
  );
  t.false('timeLeftS' in noticesOf({ updatedNodes: [node('n1', DECOMMISSIONING, 0)] }, living)[0]!);
});
