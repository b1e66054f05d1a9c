import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import test, { type ExecutionContext } from 'ava';
import type { ObjectId } from '../../../src/common/ids.js';
import type { ObjectStore } from '../../../src/object-store/store.js';
import { randomOf, type FromHammer, type ToHammer } from './fixtures/hammer.js';
import { KIB, MIB, newStore, until } from './stores.js';

const hammerFile = new URL('./fixtures/hammer.js', import.meta.url).pathname;

interface Hammer {
  readonly child: ChildProcess;
  readonly slot: number;
  /** It has ended, and all that it said has been heard. */
  readonly closed: Promise<unknown>;
  sealed: number;
  holding: number;
  done: Extract<FromHammer, { say: 'done' }> | undefined;
}

/** The raylet's part: gives room, hands ids around, frees at random, and judges. */
class Raylet {
  readonly wrong: string[] = [];
  readonly live: ObjectId[] = [];
  readonly hammers: Hammer[] = [];
  readonly #store: ObjectStore;
  readonly #random: () => number;

  constructor(t: ExecutionContext, store: ObjectStore, options: { seed: number; processes: number; objects: number }) {
    this.#store = store;
    this.#random = randomOf(options.seed);
    for (let k = 0; k < options.processes; k++) {
      const slot = store.registerProcess();
      const args = [store.arena.dir, slot, options.seed + k, options.objects].map(String);
      const child = fork(hammerFile, args);
      const hammer: Hammer = { child, slot, closed: once(child, 'close'), sealed: 0, holding: 0, done: undefined };
      this.hammers.push(hammer);
      t.teardown(async () => {
        child.kill('SIGKILL');
        await hammer.closed;
        child.removeAllListeners('message');
      });
      child.on('message', (message: FromHammer) => {
        this.#onMessage(hammer, message);
      });
    }
  }

  tell({ child }: Hammer, message: ToHammer): void {
    // It may be killed at this very moment.
    if (child.connected) child.send(message, () => undefined);
  }

  #onMessage(hammer: Hammer, message: FromHammer): void {
    if (message.say === 'create') {
      const id = message.id as ObjectId;
      const { sizeBytes } = message;
      this.#store.create(id, sizeBytes, { primary: true, processSlot: hammer.slot }).then(
        ({ offset }) => {
          this.tell(hammer, { do: 'room', id, offset, sizeBytes });
        },
        (error: unknown) => {
          if (hammer.child.connected) this.wrong.push(String(error));
        },
      );
    } else if (message.say === 'sealed') {
      hammer.sealed++;
      this.#store.seal(message.id as ObjectId);
      this.live.push(message.id as ObjectId);
      // Reads go out before the free and arrive while it happens.
      const ids = Array.from({ length: 4 }, () => this.live[Math.floor(this.#random() * this.live.length)]!);
      for (const other of this.hammers) this.tell(other, { do: 'read', ids });
      while (this.live.length > 8) {
        this.#store.free(this.live.splice(Math.floor(this.#random() * this.live.length), 1));
      }
    } else if (message.say === 'holding') {
      hammer.holding = message.objects;
    } else if (message.say === 'wrong') {
      this.wrong.push(message.what);
    } else {
      hammer.done = message;
    }
  }
}

const seedOfRun = (): number => Number(process.env['BATCHRAY_TEST_SEED'] ?? Math.floor(Math.random() * 0x7fffffff));

test('processes that make, read, scribble and free at random in a small store never see a wrong byte', async (t) => {
  const seed = seedOfRun();
  t.log(`BATCHRAY_TEST_SEED=${seed}`);
  const store = newStore(t, { sizeBytes: 6 * MIB, indexSlots: 1024, viewMinBytes: 16 * KIB });
  const objects = 250;
  const raylet = new Raylet(t, store, { seed, processes: 3, objects });
  await until(() => raylet.hammers.every(({ sealed }) => sealed === objects) || raylet.wrong.length > 0);
  for (const hammer of raylet.hammers) raylet.tell(hammer, { do: 'stop' });
  await Promise.all(raylet.hammers.map(({ closed }) => closed));

  t.deepEqual(raylet.wrong, []);
  for (const { done } of raylet.hammers) {
    t.true(done!.views > 100, 'views were read');
    t.true(done!.reads - done!.views > 100, 'copies were read');
  }
  // Each gave its pins back when it closed.
  store.free(raylet.live);
  await until(() => store.stats().usedBytes === 0);
  t.is(store.stats().pinnedBytes, 0);
});

test('what a killed process held and was making comes back', async (t) => {
  const seed = seedOfRun();
  t.log(`BATCHRAY_TEST_SEED=${seed}`);
  const store = newStore(t, { sizeBytes: 16 * MIB, indexSlots: 1024, viewMinBytes: 16 * KIB });
  const raylet = new Raylet(t, store, { seed, processes: 2, objects: Infinity });
  const [victim, survivor] = raylet.hammers as [Hammer, Hammer];
  await until(() => (victim.sealed > 20 && victim.holding > 0 && survivor.sealed > 20) || raylet.wrong.length > 0);
  victim.child.kill('SIGKILL');
  await victim.closed;
  store.reclaimProcess(victim.slot);

  const before = survivor.sealed;
  await until(() => survivor.sealed > before + 50 || raylet.wrong.length > 0);
  survivor.child.kill('SIGKILL');
  await survivor.closed;
  store.reclaimProcess(survivor.slot);
  t.deepEqual(raylet.wrong, []);
  store.free(raylet.live);
  // What was sealed and not yet reported when its maker was killed is known to the store alone.
  t.true(store.stats().objects <= 2);
  t.is(store.stats().pinnedBytes, 0);
  t.true(store.stats().usedBytes <= 2 * 200 * KIB);
});
