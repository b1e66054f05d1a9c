import test from 'ava';
import type { TableChange } from '../../../src/gcs/client/redis-client.js';
import { InstructionRunner } from '../../../src/gcs/server/instruction-runner.js';
import type { Instruction } from '../../../src/gcs/server/instructions.js';
import { job, nodeId, nodeInfo } from './fixtures.js';

/** Writes wait until the test answers them. */
function fixture() {
  const writes: { changes: readonly TableChange[]; resolve: () => void; reject: (error: Error) => void }[] = [];
  const acted: string[] = [];
  const failures: unknown[] = [];
  const commit = (changes: readonly TableChange[]) =>
    new Promise<void>((resolve, reject) => writes.push({ changes, resolve, reject }));
  const runner = new InstructionRunner(
    { commit },
    (effect) => acted.push(effect.kind === 'warn' ? effect.message : effect.kind),
    (error) => failures.push(error),
  );
  return { writes, acted, failures, runner };
}

const list = (n: number): Instruction[] => [
  { kind: 'warn', jobId: job, message: `effect ${n}` },
  { kind: 'store_node', node: nodeInfo(n) },
];

test('effects wait for their own write and for earlier lists; writes do not wait for each other', async (t) => {
  const { writes, acted, runner } = fixture();
  const [first, second] = [runner.run(list(1)), runner.run(list(2))];
  t.is(writes.length, 2);
  t.deepEqual(
    writes.map(({ changes }) => changes.map(({ table, field }) => `${table} ${field}`)),
    [1, 2].map((n) => [`nodes ${Buffer.from(nodeId(n), 'latin1').toString('hex')}`]),
  );
  writes[1]!.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  t.deepEqual(acted, []);
  writes[0]!.resolve();
  await Promise.all([first, second]);
  t.deepEqual(acted, ['effect 1', 'effect 2']);
});

test('after a failed write nothing that follows is acted upon', async (t) => {
  const { writes, acted, failures, runner } = fixture();
  const [first, second] = [runner.run(list(1)), runner.run(list(2))];
  writes[1]!.resolve();
  writes[0]!.reject(new Error('disk full'));
  await t.throwsAsync(first, { message: 'disk full' });
  await t.throwsAsync(second, { message: 'disk full' });
  t.deepEqual(acted, []);
  t.true(failures.length > 0);
});
