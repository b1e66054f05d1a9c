import test from 'ava';
import { hadoop } from '#protos/hadoop.js';
import {
  applicationIdText,
  containerIdText,
  nodeText,
  parseContainerId,
} from '../../../../adapters/yarn/application-master/records.js';

/** As it comes over the wire: with a 64-bit number that no double holds. */
function containerId(id: bigint): hadoop.ContainerId {
  const attempt = hadoop.ApplicationAttemptId.encode({
    applicationId: { id: 7, clusterTimestamp: 1795400000000 },
    attemptId: 2,
  }).finish();
  const varint: number[] = [];
  let rest = id;
  for (; rest > 0x7fn; rest >>= 7n) varint.push(Number(rest & 0x7fn) | 0x80);
  varint.push(Number(rest));
  return hadoop.ContainerId.decode(Buffer.from([0x12, attempt.length, ...attempt, 0x18, ...varint]));
}

test('ids as YARN writes them', (t) => {
  t.is(applicationIdText({ id: 7, clusterTimestamp: 1795400000000 }), 'application_1795400000000_0007');
  t.is(containerIdText(containerId(3n)), 'container_1795400000000_0007_02_000003');
  t.is(containerIdText(containerId(1234567n)), 'container_1795400000000_0007_02_1234567');
  t.is(containerIdText(containerId((2n << 40n) | 3n)), 'container_e02_1795400000000_0007_02_000003');
  t.is(
    containerIdText(containerId((99_999n << 40n) | 0xff_ffff_ffffn)),
    'container_e99999_1795400000000_0007_02_1099511627775',
  );
  t.is(nodeText({ host: 'n1', port: 45454 }), 'n1:45454');
});

test('an id as text is the id', (t) => {
  for (const number of [3n, 1234567n, (2n << 40n) | 3n, (99_999n << 40n) | 0xff_ffff_ffffn]) {
    const text = containerIdText(containerId(number));
    const parsed = hadoop.ContainerId.encode(parseContainerId(text)!).finish();
    t.deepEqual(hadoop.ContainerId.decode(parsed), containerId(number), text);
  }
  t.is(parseContainerId('application_1795400000000_0007'), undefined);
});

test('an id that comes back is the one that came', (t) => {
  const id = containerId((99_999n << 40n) | 1n);
  t.deepEqual(hadoop.ContainerId.decode(hadoop.ContainerId.encode(id).finish()), id);
});
