import test from 'ava';
import { chooseLeaving, type WorkerNode } from '../../../src/cli/scale-state.js';

const node = (id: string, more: Partial<WorkerNode> = {}): WorkerNode => ({
  job: { id, role: 'worker', nodeCount: 1, script: '', output: '' },
  startedAtMs: 0,
  ...more,
});

const joined = (id: string, usedCpus: number, storeUsedBytes = 0, startedAtMs = 0): WorkerNode =>
  node(id, { nodeId: id, hostname: id, usedCpus, storeUsedBytes, startedAtMs });

const ids = (nodes: readonly WorkerNode[]): string[] => nodes.map(({ job }) => job.id);

test('those that have not joined leave first, the queued ones before those that start', (t) => {
  const workers = [joined('idle', 0), node('starting', { startedAtMs: 5 }), node('queued', { startedAtMs: Infinity })];
  t.deepEqual(ids(chooseLeaving(workers, 1).withoutNode), ['queued']);
  const all = chooseLeaving(workers, 3);
  t.deepEqual([ids(all.withoutNode), ids(all.withNode)], [['queued', 'starting'], ['idle']]);
});

test('then least work, least data, the youngest', (t) => {
  const workers = [joined('busy', 2), joined('full', 0, 9), joined('old', 0, 1, 1), joined('young', 0, 1, 2)];
  t.deepEqual(ids(chooseLeaving(workers, 3).withNode), ['young', 'old', 'full']);
});
