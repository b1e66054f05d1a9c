import test from 'ava';
import fc from 'fast-check';
import { InvalidOptionError } from '../../../src/common/errors.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { compileActorOptions, compileMethodOptions, compileTaskOptions } from '../../../src/driver/options.js';
import { compileInitOptions } from '../../../src/driver/init-options.js';

const SEED = 20261;
const compilers = {
  task: (given: object) => compileTaskOptions(given, 'here'),
  actor: (given: object) => compileActorOptions(given, 'here'),
  method: (given: object) => compileMethodOptions(given, 'here'),
  init: (given: object) => compileInitOptions(given, {}),
};
const rejects = (compile: (given: object) => unknown, given: object): InvalidOptionError => {
  try {
    compile(given);
  } catch (error) {
    if (error instanceof InvalidOptionError) return error;
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(given)}`);
};

test('defaults of tasks: one CPU, one return, three retries', (t) => {
  const { resources, numReturns, maxRetries, name } = compilers.task({});
  t.true(resources.equals(ResourceSet.of({ CPU: 1 })));
  t.is(numReturns, 1);
  t.is(maxRetries, 3);
  t.is(name, undefined);
});

test('defaults of actors: no resources, one call at a time, not detached', (t) => {
  const { resources, ...rest } = compilers.actor({});
  t.true(resources.isEmpty);
  t.deepEqual(rest, {
    name: undefined,
    namespace: undefined,
    detached: false,
    getIfExists: false,
    maxConcurrency: 1,
  });
});

test('all resources end up in one set', (t) => {
  const { resources } = compilers.task({ numCpus: 0.5, numGpus: 2, memory: 1000.2, resources: { fast: 3 } });
  t.deepEqual(resources.toQuantities(), { CPU: 0.5, GPU: 2, memory: 1001, fast: 3 });
  t.true(compilers.task({ numCpus: 0 }).resources.isEmpty);
});

test('wrong values are refused with the name of the option and what is expected', (t) => {
  const wrong: [keyof typeof compilers, string, unknown][] = [
    ['task', 'numCpus', -1],
    ['task', 'numCpus', '2'],
    ['task', 'numCpus', Number.NaN],
    ['task', 'memory', Infinity],
    ['task', 'resources', { CPU: 1 }],
    ['task', 'resources', { fast: -1 }],
    ['task', 'resources', null],
    ['task', 'numReturns', -1],
    ['task', 'numReturns', 1.5],
    ['task', 'maxRetries', -1],
    ['task', 'name', ''],
    ['actor', 'lifetime', 'forever'],
    ['actor', 'getIfExists', 1],
    ['actor', 'maxConcurrency', 0],
    ['method', 'numReturns', 'two'],
    ['init', 'numNodes', 0],
    ['init', 'logToDriver', 'no'],
    ['init', 'address', ''],
  ];
  for (const [kind, option, value] of wrong) {
    const error = rejects(compilers[kind], { [option]: value });
    t.regex(error.message, new RegExp(`\\b${option} must be `), `${kind}.${option}`);
    t.is(error.context['option'], option);
  }
});

test('unknown keys are refused, whatever they are called', (t) => {
  const known = ['numCpus', 'numGpus', 'memory', 'resources', 'numReturns', 'maxRetries', 'name'];
  fc.assert(
    fc.property(fc.string(), fc.anything(), (key, value) => {
      fc.pre(!known.includes(key) && value !== undefined);
      const error = rejects(compilers.task, Object.fromEntries([[key, value]]));
      t.is(error.context['option'], key);
      t.true(error.message.includes('maxRetries'), 'names the options that there are');
    }),
    { seed: SEED },
  );
});

test('undefined counts as absent', (t) => {
  t.is(compilers.task({ maxRetries: undefined }).maxRetries, 3);
});

test('options that need a name say so', (t) => {
  t.regex(rejects(compilers.actor, { getIfExists: true }).message, /getIfExists .* together with name/);
  t.regex(rejects(compilers.actor, { namespace: 'n' }).message, /namespace .* together with name/);
});

test('init: the address option goes before BATCHRAY_ADDRESS, and local before both', (t) => {
  const env = { BATCHRAY_ADDRESS: '/sessions/env' };
  t.is(compileInitOptions({}, env).address, '/sessions/env');
  t.is(compileInitOptions({ address: 'slurm-1-0' }, env).address, 'slurm-1-0');
  t.is(compileInitOptions({ address: 'local' }, env).address, undefined);
  t.is(compileInitOptions({}, {}).address, undefined);
  t.is(compileInitOptions({}, { BATCHRAY_ADDRESS: '' }).address, undefined);
});

test('init: sizes are for a local cluster only', (t) => {
  t.deepEqual(compileInitOptions({ numCpus: 2, numNodes: 3 }, {}).local, { numCpus: 2, numNodes: 3 });
  const error = t.throws(() => compileInitOptions({ numCpus: 2 }, { BATCHRAY_ADDRESS: '/s' }), {
    instanceOf: InvalidOptionError,
  });
  t.regex(error.message, /numCpus .*BATCHRAY_ADDRESS is \/s/);
});
