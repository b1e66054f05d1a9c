import test from 'ava';
import { Command } from 'commander';
import {
  addNodeFlags,
  parseCount,
  parseSize,
  parseWords,
  requestedResources,
  resourceArguments,
  type NodeFlags,
} from '../../../src/cli/node-flags.js';
import { formatDuration } from '../../../src/cli/output.js';

test('sizes in bytes or with a unit', (t) => {
  t.deepEqual(['1048576', '1M', '1MiB', '1mb', '1.5K', '2 G', '1T'].map(parseSize), [
    1048576,
    1048576,
    1048576,
    1048576,
    1536,
    2 * 1024 ** 3,
    1024 ** 4,
  ]);
  for (const bad of ['', '-1', '1X', 'G', '1 2'])
    t.throws(() => parseSize(bad), { code: 'commander.invalidArgument' }, bad);
});

test('niceness is a whole number from 0 to 19', (t) => {
  const parse = (value: string): number | undefined =>
    addNodeFlags(new Command().exitOverride().configureOutput({ writeErr: () => undefined }))
      .parse(['--niceness', value], { from: 'user' })
      .opts<NodeFlags>().niceness;
  t.is(parse('10'), 10);
  t.is(parse('0'), 0);
  for (const bad of ['20', '-1', '1.5', 'low']) t.throws(() => parse(bad), { code: 'commander.invalidArgument' }, bad);
});

test('counts and words', (t) => {
  t.is(parseCount('3'), 3);
  for (const bad of ['0', '1.5', 'x', '']) t.throws(() => parseCount(bad), undefined, bad);
  t.deepEqual(parseWords('["--import","tsx"]'), ['--import', 'tsx']);
  t.throws(() => parseWords('[1]'));
});

test('wishes survive the way to another node', (t) => {
  const parse = (args: string[]) =>
    requestedResources(addNodeFlags(new Command()).exitOverride().parse(args, { from: 'user' }).opts<NodeFlags>());
  const requested = {
    numCpus: 1.5,
    numGpus: 0,
    memory: 1024,
    resources: { 'a b': 2 },
    objectStoreBytes: 40 * 1024 ** 2,
  };
  t.deepEqual(parse(resourceArguments(requested)), requested);
  t.deepEqual(resourceArguments(parse([])), []);
});

test('durations for people', (t) => {
  t.deepEqual([999, 61_000, 3_600_000, 90_000_000].map(formatDuration), ['0s', '1m 1s', '1h 0m', '1d 1h']);
});
