import test from 'ava';
import fc from 'fast-check';
import { ReceiveWindow, SendWindow } from '../../../src/rpc/flow-window.js';

test('a sender that stops while the window is full always gets on, with little under way', (t) => {
  const size = fc.integer({ min: 1, max: 64 * 1024 });
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 200 }), (sizes) => {
      const sender = new SendWindow();
      const receiver = new ReceiveWindow();
      const underWay: number[] = [];
      for (const bytes of sizes) {
        while (sender.isFull) {
          const next = underWay.shift();
          if (next === undefined) return t.fail('the window is full, but everything was taken');
          sender.acknowledged(receiver.taken(next));
        }
        sender.sent(bytes);
        underWay.push(bytes);
        t.true(underWay.reduce((sum, n) => sum + n, 0) < (256 + 64) * 1024);
      }
    }),
  );
  t.pass();
});
