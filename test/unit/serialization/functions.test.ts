import { EventEmitter } from 'node:events';
import test from 'ava';
import { SerializationError } from '../../../src/common/errors.js';
import { captureFunction, type AnyFunction } from '../../../src/serialization/capture-function.js';
import { functionExtension } from '../../../src/serialization/function-extension.js';
import { loadFunction } from '../../../src/serialization/load-function.js';
import { toBytes, type ValueExtension } from '../../../src/serialization/serialized-value.js';
import { ModulesNotLoaded, Serializer } from '../../../src/serialization/serializer.js';

// This file is the program here, so that its functions travel by source.
const mainModule = import.meta.filename;
const plain = new Serializer({ extensions: [] });
const withFunctions = new Serializer({ extensions: [functionExtension({ mainModule })] });
const shipped = async <F extends AnyFunction>(fn: F): Promise<F> =>
  (await loadFunction(captureFunction(fn, { serializer: plain, mainModule }).bytes, { serializer: plain })) as F;

test('a captured function is named, hashed, and independent of later changes', async (t) => {
  const data = { n: 1 };
  const read = () => data.n;
  const first = captureFunction(read, { serializer: plain, mainModule });
  t.is(first.name, 'read');
  t.regex(first.hash, /^[0-9a-f]{64}$/);
  t.is(captureFunction(read, { serializer: plain, mainModule }).hash, first.hash);
  data.n = 2;
  t.not(captureFunction(read, { serializer: plain, mainModule }).hash, first.hash);
  t.is(((await loadFunction(first.bytes, { serializer: plain })) as typeof read)(), 1);
});

test('only what the function uses travels', (t) => {
  const unused = new EventEmitter();
  const used = 1;
  const other = () => unused;
  t.notThrows(() => captureFunction(() => used, { serializer: plain, mainModule }));
  t.throws(() => captureFunction(other, { serializer: plain, mainModule }), {
    message: /`unused`: EventEmitter cannot/,
  });
});

test('exports of other modules travel as references, those of the main module never', async (t) => {
  const { area } = await import('./fixtures/library/shapes.js');
  const { bytes } = captureFunction(area, { serializer: plain, mainModule });
  t.true(Buffer.from(bytes).includes('shapes.js'));
  t.false(Buffer.from(bytes).includes('Math.PI'));
  t.is(await loadFunction(bytes, { serializer: plain }), area);
  const main = new URL('./fixtures/library/shapes.js', import.meta.url).pathname;
  t.true(Buffer.from(captureFunction(area, { serializer: plain, mainModule: main }).bytes).includes('Math.PI'));
});

test('names and positions are kept, so that stack traces lead to the source', async (t) => {
  const failing = () => {
    throw new Error('here');
  };
  const line = (fn: () => unknown): string =>
    /functions\.test\.[jt]s:(\d+:\d+)/.exec(t.throws(fn, { message: 'here' }).stack ?? '')?.[1] ?? '';
  const loaded = await shipped(failing);
  t.is(loaded.name, 'failing');
  t.not(line(failing), '');
  t.is(line(loaded), line(failing));
});

test('callbacks in arguments: functions of one value share objects and identity', (t) => {
  const log: number[] = [];
  const push = (n: number): number => log.push(n);
  const args = [{ push, same: push, size: () => log.length }, log];
  const bytes = toBytes(withFunctions.serialize(args, 'args'));
  const [callbacks, list] = withFunctions.deserialize(bytes) as [
    { push: typeof push; same: typeof push; size(): number },
    number[],
  ];
  t.is(callbacks.push, callbacks.same);
  callbacks.push(5);
  callbacks.push(6);
  t.is(callbacks.size(), 2);
  t.deepEqual(list, [5, 6]);
  t.deepEqual(log, []);
});

test('modules that callbacks import are loaded when needed, and only then', async (t) => {
  const { madeSoFar } = await import('./fixtures/library/shapes.js');
  const bytes = toBytes(withFunctions.serialize([{ madeSoFar }, () => [EventEmitter.name]]));
  t.throws(() => withFunctions.deserialize(bytes), { instanceOf: ModulesNotLoaded });
  const [first] = (await withFunctions.deserializeAsync(bytes)) as [{ madeSoFar: unknown }];
  t.is(first.madeSoFar, madeSoFar);
  t.notThrows(() => withFunctions.deserialize(bytes));
});

test('what a function belongs to is found again inside it', async (t) => {
  class Remote {
    constructor(readonly fn: AnyFunction) {}
  }
  const holder: { remote?: Remote } = {};
  const fn = () => [self, holder.remote];
  const self = (holder.remote = new Remote(fn));
  const { bytes } = captureFunction(fn, { serializer: plain, mainModule, self });
  const here = new Remote(fn);
  const loaded = (await loadFunction(bytes, { serializer: plain, self: () => here })) as typeof fn;
  t.deepEqual(loaded(), [here, here]);
});

test('handles that hold functions may refer to each other in circles', async (t) => {
  class Remote {
    fn: AnyFunction | undefined;
  }
  const remote: ValueExtension = {
    tag: 'Remote',
    matches: (value) => value instanceof Remote,
    pack: () => null,
    packRest: (value) => (value as Remote).fn,
    unpack: () => new Remote(),
    unpackRest: (value, rest) => {
      (value as Remote).fn = rest as AnyFunction;
    },
  };
  const ping = new Remote();
  const pong = new Remote();
  const even = (n: number): boolean => n === 0 || (pong.fn as typeof even)(n - 1);
  ping.fn = even;
  pong.fn = (n: number): boolean => n !== 0 && (ping.fn as typeof even)(n - 1);
  const serializer = new Serializer({ extensions: [remote, functionExtension({ mainModule })] });
  const loaded = (await loadFunction(captureFunction(even, { serializer }).bytes, { serializer })) as typeof even;
  t.is(loaded(10), true);
  t.is(loaded(7), false);
});

test('a module that is missing where the function arrives is named', async (t) => {
  const { area } = await import('./fixtures/library/shapes.js');
  const broken = Buffer.from(captureFunction(area, { serializer: plain, mainModule }).bytes);
  for (let at = broken.indexOf('shapes'); at >= 0; at = broken.indexOf('shapes')) broken.write('wrongs', at);
  const error = await t.throwsAsync(loadFunction(broken, { serializer: plain }), { instanceOf: SerializationError });
  t.regex(error.message, /^area is imported from '.*wrongs\.js'/);
});

class Connection {
  readonly #handle = 1;
  open(): number {
    return this.#handle;
  }
}
const connection = new Connection();
const options = { socket: { handle: connection } };
const bound = connection.open.bind(connection);
const helper = () => options.socket;
const nested = () => helper();
const pending = Promise.resolve(1);
const methods = {
  base(): unknown {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-member-access -- only parsed
    return super.toString;
  },
};
function usesNew() {
  return () => new.target;
}

const refused: readonly [name: string, fn: AnyFunction, message: RegExp][] = [
  [
    'instance of a user class',
    () => connection.open(),
    /^cannot ship function \(anonymous\) \(.*functions\.test\.[jt]s:\d+\): captured variable `connection`: Connection cannot/,
  ],
  ['path within a variable', () => options.socket, /captured variable `options\.socket\.handle`: Connection/],
  [
    'variable of a captured function',
    nested,
    /`nested` .*variable `helper`: cannot ship function `helper` .*`options\.socket/,
  ],
  ['promise', async () => pending, /captured variable `pending`: a Promise cannot be shipped; await it first/],
  ['bound function', bound, /`bound open`: it is a bound function.*wrap it in an arrow function/],
  ['captured bound function', () => bound(), /captured variable `bound`: .*bound function/],
  ['proxy', new Proxy(() => 1, {}), /it is a Proxy/],
  ['super of an object', methods.base, /it uses `super` of the object/],
  [
    'this of the surroundings',
    new (class {
      arrow = () => this;
    })().arrow,
    /it uses `this` of its surroundings/,
  ],
  ['new.target of the surroundings', usesNew(), /is not valid on its own .*`new\.target`/],
  [
    'arguments of the surroundings',
    (function () {
      // eslint-disable-next-line prefer-rest-params -- what is refused
      return () => arguments;
    })(),
    /it uses `arguments` of its/,
  ],
  ['import.meta.resolve', () => import.meta.resolve('x'), /it uses `import\.meta\.resolve`/],
  ['property', Object.assign(() => 1, { state: connection }), /its property `state`: Connection/],
];

for (const [name, fn, message] of refused) {
  test(`refused: ${name}`, (t) => {
    const error = t.throws(() => captureFunction(fn, { serializer: plain, mainModule }), {
      instanceOf: SerializationError,
    });
    t.regex(error.message, message);
  });
}

test('in arguments the path leads to the function, and its message to the variable', (t) => {
  t.throws(() => withFunctions.serialize([{ callback: () => connection }], 'args'), {
    message: /^args\[0\]\.callback: cannot ship function `callback` .*captured variable `connection`/,
  });
});

test('a variable that is captured before its declaration has run is named', (t) => {
  const early = () => tooLate;
  t.throws(() => captureFunction(early, { serializer: plain, mainModule }), {
    message: /captured variable `tooLate` has no value yet/,
  });
  const tooLate = undefined as unknown;
  t.notThrows(() => captureFunction(early, { serializer: plain, mainModule }));
});
