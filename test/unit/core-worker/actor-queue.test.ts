import test from 'ava';
import fc from 'fast-check';
import { ActorQueue } from '../../../src/core-worker/actor-queue.js';
import { seeded } from '../../helpers/seed.js';

function rig() {
  const sent: number[] = [];
  const failed: [number, string][] = [];
  const queue = new ActorQueue<number, string>({
    send: (call) => sent.push(call),
    fail: (call, failure) => failed.push([call, failure]),
  });
  return { sent, failed, queue };
}

test('calls wait for the actor, and behind calls that wait for their arguments', (t) => {
  const { queue, sent } = rig();
  queue.submit(1, true);
  queue.submit(2, false);
  queue.submit(3, true);
  t.deepEqual(sent, []);
  queue.connected();
  t.deepEqual(sent, [1]);
  queue.ready(2);
  t.deepEqual(sent, [1, 2, 3]);
});

test('a call whose arguments failed is skipped', (t) => {
  const { queue, sent } = rig();
  queue.connected();
  queue.submit(1, false);
  queue.submit(2, true);
  queue.dropped(1);
  t.deepEqual(sent, [2]);
  t.is(queue.size, 1);
});

test('death fails everything once, then and later', (t) => {
  const { queue, sent, failed } = rig();
  queue.connected();
  queue.submit(1, true);
  queue.submit(2, false);
  queue.died('dead');
  queue.died('again');
  queue.ready(2);
  queue.submit(3, true);
  t.deepEqual(sent, [1]);
  t.deepEqual(failed, [[1, 'dead'], [2, 'dead'], [3, 'dead']]); // prettier-ignore
  t.is(queue.size, 0);
});

test('every call is sent or failed once, in the order of the calls', (t) => {
  const operation = fc.tuple(fc.nat({ max: 7 }), fc.nat());
  seeded(
    t,
    fc.property(fc.array(operation, { maxLength: 200, size: 'max' }), (operations) => {
      const { queue, sent, failed } = rig();
      const unready: number[] = [];
      const dropped = new Set<number>();
      const lost: number[] = [];
      let count = 0;
      for (const [kind, pick] of operations) {
        if (kind <= 2) {
          const isReady = pick % 2 === 0;
          if (!isReady) unready.push(count);
          queue.submit(count++, isReady);
        } else if (kind === 3 && unready.length > 0) {
          queue.ready(unready.splice(pick % unready.length, 1)[0]!);
        } else if (kind === 4 && unready.length > 0 && !queue.isDead) {
          const [call] = unready.splice(pick % unready.length, 1) as [number];
          dropped.add(call);
          queue.dropped(call);
        } else if (kind === 5) queue.connected();
        else if (kind === 6) lost.push(...queue.disconnected());
        else if (kind === 7 && pick % 20 === 0) queue.died('dead');
      }
      for (const call of unready) queue.ready(call);
      queue.died('end');
      if (sent.some((call, index) => index > 0 && call < sent[index - 1]!)) throw new Error('order is not kept');
      if (new Set(sent).size !== sent.length) throw new Error('a call was sent twice');
      const answered = [...failed.map(([call]) => call), ...lost, ...dropped];
      if (new Set(answered).size !== answered.length || answered.length !== count) {
        throw new Error(`${count} calls, ${answered.length} ends`);
      }
      if (queue.size !== 0) throw new Error('calls are left');
    }),
  );
});
