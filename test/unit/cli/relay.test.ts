import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import test from 'ava';
import fc from 'fast-check';
import { LineDecoder, LineEncoder } from '../../../src/cli/relay.js';
import { seededAsync } from '../../helpers/seed.js';

test('any bytes, however they are cut, come through a channel that knows lines only', async (t) => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 8 });
  await seededAsync(
    t,
    fc.asyncProperty(chunks, fc.integer({ min: 1, max: 5_000 }), async (given, cutEvery) => {
      const bytes = Buffer.concat(given);
      const sent = await buffer(Readable.from(given.filter(({ length }) => length > 0)).pipe(new LineEncoder()));
      if (
        sent
          .toString('latin1')
          .split('\n')
          .some((line) => line.length > 1_000)
      )
        throw new Error('a line is too long');
      const pieces = Array.from({ length: Math.ceil(sent.length / cutEvery) }, (_, i) =>
        sent.subarray(i * cutEvery, (i + 1) * cutEvery),
      );
      const received = await buffer(Readable.from(pieces).pipe(new LineDecoder()));
      if (!received.equals(bytes)) throw new Error(`${bytes.length} bytes became ${received.length}`);
    }),
    60,
  );
});
