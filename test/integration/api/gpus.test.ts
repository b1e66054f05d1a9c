/** Which GPUs tasks and actors are given. There need be none: only their names are given away. */
import test from 'ava';
import * as ray from '../../../src/index.js';
import { PATIENCE } from './patience.js';

interface Seen {
  readonly resources: Readonly<Record<string, number>>;
  readonly ids: readonly string[];
  readonly variable: string | undefined;
}

const look = (): Seen => {
  const { assignedResources, acceleratorIds } = ray.getRuntimeContext();
  return { resources: assignedResources, ids: acceleratorIds.GPU, variable: process.env['CUDA_VISIBLE_DEVICES'] };
};
const lookAround = ray.remote(look);

class Holder {
  see(): Seen {
    return look();
  }
}

test.before(async () => {
  Object.assign(process.env, PATIENCE);
  process.env['CUDA_VISIBLE_DEVICES'] = '3,GPU-1f';
  await ray.init({ address: 'local', numCpus: 4, objectStoreBytes: 64 * 2 ** 20 });
});

test.after.always(async () => {
  await ray.shutdown();
});

test.serial('a task knows what it was given, and sees the GPUs that are its own', async (t) => {
  t.deepEqual(await ray.get(lookAround.remote()), { resources: { CPU: 1 }, ids: [], variable: '' });
  const both = await ray.get(lookAround.options({ numCpus: 2, numGpus: 2 }).remote());
  t.deepEqual(both, { resources: { CPU: 2, GPU: 2 }, ids: ['3', 'GPU-1f'], variable: '3,GPU-1f' });
  // The worker that had them may run the next task.
  const without = await ray.get(Array.from({ length: 8 }, () => lookAround.remote()));
  for (const seen of without) t.deepEqual(seen, { resources: { CPU: 1 }, ids: [], variable: '' });
});

test.serial('actors keep theirs; what is left goes to others, parts of one GPU to several', async (t) => {
  const holder = ray.remote(Holder).options({ numGpus: 1 }).remote();
  const held = await ray.get(holder.see.remote());
  t.is(held.ids.length, 1);
  t.is(held.variable, held.ids[0]);
  t.deepEqual(held.resources, { GPU: 1 });
  const rest = ['3', 'GPU-1f'].filter((id) => id !== held.ids[0]);
  const halves = Array.from({ length: 4 }, () => lookAround.options({ numCpus: 1, numGpus: 0.5 }).remote());
  for (const { ids } of await ray.get(halves)) t.deepEqual(ids, rest);
  await ray.kill(holder);
});

test.serial('a driver was given nothing', (t) => {
  const { assignedResources, acceleratorIds } = ray.getRuntimeContext();
  t.deepEqual([assignedResources, acceleratorIds], [{}, { GPU: [] }]);
});
