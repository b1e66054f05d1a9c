import test from 'ava';
import fc from 'fast-check';
import { hadoop } from '#protos/hadoop.js';
import { HadoopProtocolError } from '../../../../adapters/yarn/hadoop-ipc/errors.js';
import {
  FrameReader,
  PREAMBLE,
  decodeResponse,
  delimited,
  encodeRequest,
  frame,
  readDelimited,
} from '../../../../adapters/yarn/hadoop-ipc/framing.js';
import { seeded } from '../../../helpers/seed.js';

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));

/** `whole` in pieces whose ends are given as numbers that are taken modulo the length. */
function pieces(whole: Buffer, cuts: readonly number[]): Buffer[] {
  const ends = [...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b);
  return ends.map((end, i) => whole.subarray(ends[i - 1] ?? 0, end));
}

test('a connection begins with magic, version and SASL', (t) => {
  t.is(PREAMBLE.toString('hex'), '687270630900df');
});

test('a request byte by byte', (t) => {
  const request = encodeRequest({
    callId: -33,
    clientId: Buffer.alloc(0),
    retryCount: -1,
    messages: [Buffer.from('ab')],
  });
  // Protobuf of kind 2, final, zigzag call id 65, no client id, zigzag retry count 1.
  t.is(request.toString('hex'), '0000000e' + '0a' + '0802' + '1000' + '1841' + '2200' + '2801' + '02' + '6162');
});

test('frames come out however the stream is cut', (t) => {
  seeded(
    t,
    fc.property(fc.array(fc.array(bytes, { maxLength: 3 })), fc.array(fc.nat()), (contents, cuts) => {
      const stream = Buffer.concat(contents.map((messages) => frame(messages)));
      const reader = new FrameReader();
      const frames = pieces(stream, cuts).flatMap((piece) => reader.push(piece));
      t.deepEqual(
        frames,
        contents.map((messages) => Buffer.concat(messages.map(delimited))),
      );
    }),
  );
});

test('a frame beyond the limit is refused before it is there', (t) => {
  const reader = new FrameReader(100);
  t.deepEqual(reader.push(frame([Buffer.alloc(90)])).length, 1);
  t.throws(() => reader.push(Buffer.from([0, 0, 0, 101])), { instanceOf: HadoopProtocolError });
  t.throws(() => new FrameReader().push(Buffer.from('HTTP/1.1 400 Bad Request')), {
    instanceOf: HadoopProtocolError,
    message: /Is this the port of Hadoop's RPC/,
  });
});

test('messages with their lengths come back one after the other', (t) => {
  seeded(
    t,
    fc.property(bytes, bytes, fc.nat(), (first, second, cut) => {
      const both = Buffer.concat([delimited(first), delimited(second)]);
      const { message, end } = readDelimited(both);
      t.deepEqual(message, first);
      t.deepEqual(readDelimited(both, end), { message: second, end: both.length });
      const short = delimited(first);
      t.throws(() => readDelimited(short.subarray(0, cut % short.length)), { instanceOf: HadoopProtocolError });
    }),
  );
});

function response(header: hadoop.RpcResponseHeader.$Properties, body = Buffer.alloc(0)): Buffer {
  return Buffer.concat([delimited(hadoop.RpcResponseHeader.encode(header).finish()), body]);
}

test('responses: call ids are signed, errors have class and text', (t) => {
  const { SUCCESS, ERROR, FATAL } = hadoop.RpcResponseHeader.Status;
  t.deepEqual(decodeResponse(response({ callId: 0xffffffdf, status: SUCCESS }, Buffer.from('x'))), {
    callId: -33,
    body: Buffer.from('x'),
  });
  const error = { exceptionClassName: 'java.io.IOException', errorMessage: 'broken\n\tat a.b' };
  t.deepEqual(decodeResponse(response({ callId: 7, status: ERROR, ...error })).error, {
    javaClass: 'java.io.IOException',
    fullText: 'broken\n\tat a.b',
    isFatal: false,
  });
  t.like(decodeResponse(response({ callId: 7, status: FATAL })).error, {
    isFatal: true,
    javaClass: 'unknown exception',
  });
});

test('any bytes are a response or refused', (t) => {
  const whole = response({
    callId: 7,
    status: hadoop.RpcResponseHeader.Status.ERROR,
    exceptionClassName: 'a.B',
    errorMessage: 'text',
    clientId: Buffer.alloc(16),
  });
  seeded(
    t,
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat(), (changes, cut) => {
      const changed = Buffer.from(whole);
      for (const [at, value] of changes) changed[at % changed.length] = value;
      try {
        decodeResponse(changed.subarray(0, cut % 4 === 0 ? cut % changed.length : changed.length));
      } catch (error) {
        t.true(error instanceof HadoopProtocolError, String(error));
      }
    }),
    1000,
  );
});
