import { inspect, isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import test, { type ExecutionContext } from 'ava';
import { RayTaskError, SerializationError } from '../../../src/common/errors.js';
import { Serializer } from '../../../src/serialization/serializer.js';
import {
  type SerializedValue,
  toBytes,
  type ValueExtension,
  writeFlat,
} from '../../../src/serialization/serialized-value.js';

const serializer = new Serializer({ extensions: [] });
const roundTrip = (value: unknown, using = serializer): unknown => using.deserialize(toBytes(using.serialize(value)));

function same(t: ExecutionContext, value: unknown): void {
  const result = roundTrip(value);
  t.true(isDeepStrictEqual(result, value), `expected ${inspect(value)}, got ${inspect(result)}`);
}

test('primitives keep their exact value', (t) => {
  const numbers = [0, -0, 1, 127, 128, 255, 256, 65535, 65536, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53, 1e308, 5e-324];
  for (const number of numbers) {
    same(t, number);
    same(t, -number);
  }
  for (const number of [-32, -33, NaN, Infinity, -Infinity, 0.1]) same(t, number);
  for (const value of [undefined, null, true, false]) same(t, value);
  for (const value of [0n, 1n, -1n, 2n ** 64n, -(2n ** 63n), 10n ** 400n, -(10n ** 400n)]) same(t, value);
});

test('strings of every length and kind survive', (t) => {
  for (const unit of ['a', 'é', '漢', '😀', '\ud800', '\0']) {
    for (const length of [0, 1, 15, 16, 17, 31, 32, 39, 40, 41, 255, 256, 65535, 65536]) {
      t.is(roundTrip(unit.repeat(length)), unit.repeat(length));
    }
  }
  t.is(roundTrip('x\udc00y\ud83d'), 'x\udc00y\ud83d');
});

test('built-in objects survive', (t) => {
  for (const value of [
    new Date(1e12),
    /a(b)+/giu,
    new Map<unknown, unknown>([
      [1, { a: undefined }],
      [{ k: 1 }, [undefined]],
    ]),
    new Set([1, 'x', [2]]),
    Object.create(null, { a: { value: 1, enumerable: true } }),
    new Boolean(false),
    new String('abc'),
    new Number(-0),
    Object(5n),
    new ArrayBuffer(3),
    new DataView(new ArrayBuffer(8), 2, 4),
    Buffer.from('abc'),
    new Uint8ClampedArray([1, 2]),
    new BigInt64Array([1n, -1n]),
    new Float32Array(2000),
    new Float64Array(0),
  ]) {
    same(t, value);
  }
  t.is((roundTrip(new Date(NaN)) as Date).getTime(), NaN);
  const shared = new SharedArrayBuffer(2);
  new Uint8Array(shared)[1] = 7;
  same(t, new Uint8Array(shared));
  t.deepEqual(roundTrip(shared), new Uint8Array([0, 7]).buffer);
  t.true(roundTrip(Buffer.alloc(5000, 1)) instanceof Buffer);
});

test('arrays keep holes and the properties of matches', (t) => {
  // eslint-disable-next-line no-sparse-arrays
  same(t, [, 1, , undefined, ,]);
  const long: unknown[] = [1, 2];
  long.length = 4_000_000_000;
  long[3_000_000_000] = 'far';
  const result = roundTrip(long) as unknown[];
  t.is(result.length, long.length);
  t.is(result[3_000_000_000], 'far');
  t.deepEqual(Object.keys(result), Object.keys(long));
  // eslint-disable-next-line no-sparse-arrays
  same(t, [[], , [[]]]);
  const match = /(?<y>b)/.exec('abc');
  t.deepEqual(Object.entries(roundTrip(match) as object), Object.entries(match!));
});

test('objects with hostile or many keys survive', (t) => {
  const own = JSON.parse('{"__proto__":{"x":1},"constructor":2,"a":{"__proto__":3}}') as object;
  const result = roundTrip([own, own, { ...own }]) as object[];
  t.is(Object.getPrototypeOf(result[0]), Object.prototype);
  t.true(isDeepStrictEqual(result, [own, own, { ...own }]));
  const wide = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, index]));
  same(t, [wide, wide]);
  const shapes = Array.from({ length: 5000 }, (_, index) => ({ [`k${index}`]: index, [`l${index % 20}`]: 1 }));
  same(t, [...shapes, ...shapes.map((shape) => ({ ...shape }))]);
});

test('shared references and cycles keep their identity', (t) => {
  const inner = { n: 1 };
  const bytes = new Uint8Array(10_000);
  const value: Record<string, unknown> = { a: inner, b: inner, list: [inner], bytes, again: bytes };
  value['self'] = value;
  const map = new Map<unknown, unknown>();
  map.set(map, value);
  value['map'] = map;
  const result = roundTrip(value) as typeof value;
  t.is(result['self'], result);
  t.is(result['a'], result['b']);
  t.is((result['list'] as unknown[])[0], result['a']);
  t.is(result['bytes'], result['again']);
  t.is((result['map'] as typeof map).get(result['map']), result);
});

test('errors keep class, message, stack, cause and properties', (t) => {
  const error = Object.assign(new RangeError('outer', { cause: new TypeError('inner') }), { code: 'E1', list: [1] });
  const result = roundTrip(error) as typeof error;
  t.true(result instanceof RangeError);
  t.is(result.stack, error.stack);
  t.is(result.message, 'outer');
  t.is(result.code, 'E1');
  t.deepEqual(Object.keys(result), ['code', 'list']);
  t.true(result.cause instanceof TypeError);
  const aggregate = roundTrip(new AggregateError([new Error('one'), 2], 'all')) as AggregateError;
  t.true(aggregate instanceof AggregateError);
  t.is((aggregate.errors[0] as Error).message, 'one');
  t.is(aggregate.errors[1], 2);
  t.false('cause' in (roundTrip(new Error('x')) as Error));
  t.true('cause' in (roundTrip(new Error('x', { cause: undefined })) as Error));
});

test('errors of subclasses become the nearest built-in class and keep their name', (t) => {
  class Deep extends TypeError {
    override name = 'Deep';
    readonly detail = { at: 3 };
  }
  const result = roundTrip(new Deep('d')) as Deep;
  t.is(Object.getPrototypeOf(result), TypeError.prototype);
  t.is(result.name, 'Deep');
  t.deepEqual(result.detail, { at: 3 });
  const abort = roundTrip(new DOMException('stop', 'AbortError')) as Error;
  t.true(abort instanceof Error);
  t.is(abort.name, 'AbortError');
});

test("batchray's own errors keep their class", (t) => {
  const error = new RayTaskError('task f failed', { context: { pid: 1 }, cause: new EvalError('why') });
  const result = roundTrip({ error }) as { error: RayTaskError };
  t.true(result.error instanceof RayTaskError);
  t.deepEqual(result.error.context, { pid: 1 });
  t.true(result.error.cause instanceof EvalError);
  t.is(result.error.stack, error.stack);
});

test('an error arrives although something on it cannot be shipped', (t) => {
  const shared = { x: 1 };
  const error = Object.assign(new Error('request failed'), {
    before: { shared, bad: [{ shape: 1 }, shared, new Uint8Array(5000), () => 1] },
    after: shared,
    other: { shape: 2 },
    bytes: new Uint8Array(5000).fill(3),
  });
  const result = roundTrip([error, shared, { shape: 3 }]) as [typeof error, object, object];
  t.regex(result[0].before as unknown as string, /not shipped: function/);
  t.is(result[0].after, result[1] as typeof shared);
  t.deepEqual(result[0].after, shared);
  t.deepEqual(result[0].other, { shape: 2 });
  t.deepEqual(result[0].bytes, error.bytes);
  t.deepEqual(result[2], { shape: 3 });
});

test('built-in objects of another realm travel like ours', (t) => {
  const value = runInNewContext(
    '({ list: [1], map: new Map([[1, 2]]), error: new RangeError("r"), f: new Float64Array(2) })',
  ) as object;
  const result = roundTrip(value) as { list: unknown[]; map: Map<number, number>; error: Error; f: Float64Array };
  t.deepEqual(result.list, [1]);
  t.deepEqual(result.map, new Map([[1, 2]]));
  t.true(result.error instanceof RangeError);
  t.deepEqual(result.f, new Float64Array(2));
});

class Socket {
  handle = 1;
}

const refused: readonly [name: string, value: unknown, message: RegExp][] = [
  ['class instance', [{ config: { socket: new Socket() } }], /^args\[0\]\.config\.socket: Socket cannot be shipped/],
  ['subclass of a built-in', new Map([['k', new (class Odd extends Map {})()]]), /^args\.get\("k"\): Odd cannot/],
  ['map key', new Map([[new Socket(), 1]]), /^args\.keys\(\)\[0\]: Socket/],
  ['set item', { set: new Set([1, new Socket()]) }, /^args\.set\.values\(\)\[1\]: Socket/],
  ['promise', [Promise.resolve(1)], /^args\[0\]: a Promise cannot be shipped; await it first/],
  ['symbol', { 'odd key': Symbol('s') }, /^args\["odd key"\]: symbols/],
  ['symbol box', [Object(Symbol('s'))], /^args\[0\]: Symbol/],
  ['weak map', { w: new WeakMap() }, /^args\.w: WeakMap cannot/],
  ['function', [function named() {}], /^args\[0\]: function named/],
  ['generator', [(function* () {})()], /^args\[0\]: a generator/],
  ['class', [Socket], /^args\[0\]: function Socket/],
  ['global object of the platform', { url: new URL('http://a') }, /^args\.url: URL cannot/],
  [
    'getter that throws',
    {
      deep: [
        {
          get bad() {
            throw new Error('no');
          },
        },
      ],
    },
    /^args\.deep\[0\]\.bad: reading it threw Error: no/,
  ],
];

for (const [name, value, message] of refused) {
  test(`refused with its path: ${name}`, (t) => {
    const error = t.throws(() => serializer.serialize(value, 'args'), { instanceOf: SerializationError });
    t.regex(error.message, message);
    t.is(error.context['path'], error.message.slice(0, String(error.context['path']).length));
    t.deepEqual(roundTrip([1, { a: 2 }]), [1, { a: 2 }]);
  });
}

test('deep nesting is an error on both sides, not a crash', (t) => {
  let deep: unknown[] = [];
  for (let level = 0; level < 200_000; level++) deep = [deep];
  t.throws(() => serializer.serialize(deep), { instanceOf: SerializationError, message: /nested too deeply/ });
  const hostile = new Uint8Array(1_000_000).fill(0x91);
  hostile.set([1, 0]);
  t.throws(() => serializer.deserialize(hostile), { instanceOf: SerializationError });
});

test('large binary parts are written with one copy and read without any', (t) => {
  const value = { a: new Float64Array(1000).fill(1.5), b: Buffer.alloc(4096, 7), small: new Int16Array([1, 2, 3]) };
  const serialized: SerializedValue = serializer.serialize(value);
  t.is(serialized.buffers.length, 2);
  t.is(serialized.buffers[0]!.buffer, value.a.buffer);
  const target = new Uint8Array(serialized.sizeBytes + 10).fill(0xff);
  writeFlat(serialized, target);
  t.deepEqual([...target.subarray(serialized.sizeBytes)], Array<number>(10).fill(0xff));
  const flat = target.subarray(0, serialized.sizeBytes);
  const result = serializer.deserialize(flat) as typeof value;
  t.deepEqual(result, value);
  t.is(result.a.buffer, target.buffer);
  t.is(result.a.byteOffset % 64, 0);
  t.is(result.b.byteOffset % 64, 0);
  t.not(result.small.buffer, target.buffer);
  t.throws(() => writeFlat(serializer.serialize(value), new Uint8Array(8)), { instanceOf: RangeError });
});

test('bytes that are not aligned for a typed array are copied', (t) => {
  const value = new Float64Array(1000).map((_, index) => index);
  const bytes = toBytes(serializer.serialize(value));
  const shifted = new Uint8Array(bytes.byteLength + 1);
  shifted.set(bytes, 1);
  t.deepEqual(serializer.deserialize(shifted.subarray(1)), value);
});

test('reading never writes to the bytes and results do not share small parts with them', (t) => {
  const bytes = toBytes(serializer.serialize({ a: [1, 2], b: new Uint8Array([1, 2]) }));
  const before = Uint8Array.from(bytes);
  const result = serializer.deserialize(bytes) as { b: Uint8Array };
  result.b.fill(9);
  t.deepEqual(Uint8Array.from(bytes), before);
});

class Point {
  constructor(
    readonly x: unknown,
    readonly y: unknown,
  ) {}
}
const pointExtension: ValueExtension = {
  tag: 'Point',
  matches: (value) => value instanceof Point,
  pack: (value) => [(value as Point).x, (value as Point).y],
  unpack: (packed) => new Point(...(packed as [unknown, unknown])),
};

test('extensions nest, keep identity, and name the value that they fail on', (t) => {
  const using = new Serializer({ extensions: [pointExtension] });
  const point = new Point(new Point(1, undefined), new Map([[1, 2]]));
  const [first, second] = roundTrip([point, point], using) as [Point, Point];
  t.is(first, second);
  t.deepEqual(first, point);
  t.throws(() => using.serialize({ p: new Point(1, Symbol('s')) }, 'v'), { message: /^v\.p: symbols/ });
  const cyclic = new Point(1, {});
  (cyclic.y as Record<string, unknown>)['back'] = cyclic;
  t.throws(() => roundTrip(cyclic, using), { instanceOf: SerializationError, message: /contains itself/ });
  t.throws(() => roundTripAcross(using, serializer, point), { message: /does not know the extension Point/ });
  t.throws(() => new Serializer({ extensions: [pointExtension, pointExtension] }), { instanceOf: TypeError });
});

const roundTripAcross = (from: Serializer, to: Serializer, value: unknown): unknown =>
  to.deserialize(toBytes(from.serialize(value)));

test('an extension may serialize while it packs', (t) => {
  const nesting: ValueExtension = {
    tag: 'Nested',
    matches: (value) => value instanceof Point,
    pack: (value) => toBytes(using.serialize([(value as Point).x, { shape: 1 }])),
    unpack: (packed) => new Point((using.deserialize(packed as Uint8Array) as unknown[])[0], 'nested'),
  };
  const using = new Serializer({ extensions: [nesting] });
  const result = roundTrip([{ shape: 0 }, new Point(new Point(5, 0), 0), { shape: 2 }], using) as [
    object,
    Point,
    object,
  ];
  t.deepEqual(result, [{ shape: 0 }, new Point(new Point(5, 'nested'), 'nested'), { shape: 2 }]);
});

test('a body larger than the scratch grows it', (t) => {
  const value = Array.from({ length: 300_000 }, (_, index) => `text ${index}`);
  t.deepEqual(roundTrip(value), value);
  t.is(roundTrip('x'.repeat(3_000_000)), 'x'.repeat(3_000_000));
});
