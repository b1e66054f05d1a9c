import test from 'ava';
import fc from 'fast-check';
import { LeasePool, type Lease, type LeasePoolOptions, type PoolTask } from '../../../src/core-worker/lease-pool.js';
import { seeded } from '../../helpers/seed.js';

interface Task extends PoolTask {
  readonly number: number;
  /** How often it was sent. */
  sent: number;
}

type TestLease = Lease<Task, string>;

const defaults: LeasePoolOptions = {
  leaseIdleMs: 20,
  leaseMaxMs: 1_000,
  pipelineBudgetMs: 2,
  pipelineMaxDepth: 256,
  maxPendingLeases: 8,
};

/** The pool with a raylet that remembers what it was asked, in simulated time. */
class Rig {
  nowMs = 0;
  readonly requests: number[] = [];
  readonly asked: { readonly spillbackCount: number; readonly at: string | undefined }[] = [];
  readonly canceled: number[] = [];
  readonly given = new Set<TestLease>();
  readonly sent: { readonly task: Task; readonly lease: TestLease }[] = [];
  readonly returned: TestLease[] = [];
  readonly log: string[] = [];
  wakeMs: number | undefined;
  readonly pool: LeasePool<Task, string, string>;
  #tasks = 0;

  constructor(options: Partial<LeasePoolOptions> = {}) {
    this.pool = new LeasePool<Task, string, string>(
      { ...defaults, ...options },
      {
        request: (request, { at, spillbackCount }) => {
          this.requests.push(request);
          this.asked.push({ at, spillbackCount });
        },
        cancel: (request) => this.canceled.push(request),
        push: (task, lease) => {
          task.sent++;
          this.sent.push({ task, lease });
        },
        giveBack: (lease) => {
          this.given.delete(lease);
          this.returned.push(lease);
        },
        wakeAt: (timeMs) => (this.wakeMs = timeMs),
      },
    );
  }

  submit(solo = false): Task {
    const task = { number: this.#tasks++, solo, sent: 0 };
    this.pool.submit(task);
    return task;
  }

  grant(request = this.requests[0]!, worker = `w${this.given.size}`): TestLease {
    this.requests.splice(this.requests.indexOf(request), 1);
    const lease = this.pool.granted(request, worker, this.nowMs);
    if (this.pool.leases.has(lease)) this.given.add(lease);
    return lease;
  }

  /** The oldest task of the lease is done. */
  complete(lease: TestLease, durationMs: number): void {
    const index = this.sent.findIndex((entry) => entry.lease === lease);
    const { task } = this.sent.splice(index, 1)[0]!;
    this.nowMs += durationMs;
    this.pool.completed(task, lease, durationMs, this.nowMs);
  }
}

test('asks for as many leases as tasks wait, and cancels what is not needed any more', (t) => {
  const rig = new Rig();
  for (let i = 0; i < 3; i++) rig.submit();
  t.is(rig.requests.length, 3);
  const lease = rig.grant();
  t.is(rig.sent.length, 1, 'one task at a time until it is known how long they take');
  t.deepEqual(rig.canceled, []);
  rig.complete(lease, 0.01);
  t.is(rig.sent.length, 2, 'short ones are sent ahead');
  t.deepEqual(rig.canceled, [2, 3]);
});

test('work is spread: no second task for a worker while another one has none', (t) => {
  const rig = new Rig();
  const tasks = [rig.submit(), rig.submit()];
  const [a, b] = [rig.grant(), rig.grant()];
  rig.complete(a, 0.01);
  rig.complete(b, 0.01);
  for (let i = 0; i < 10; i++) tasks.push(rig.submit());
  t.is(a.tasks.size, 5);
  t.is(b.tasks.size, 5);
});

test('the depth follows the slowest recent task: down at once, up slowly', (t) => {
  const rig = new Rig();
  for (let i = 0; i < 600; i++) rig.submit();
  const lease = rig.grant();
  rig.complete(lease, 0.01);
  t.is(rig.pool.depth, 200);
  rig.complete(lease, 50);
  t.is(rig.pool.depth, 1);
  rig.complete(lease, 0.01);
  t.is(rig.pool.depth, 1);
  for (let i = 0; i < 60; i++) rig.complete(lease, 0.01);
  t.true(rig.pool.depth > 100);
});

test('a worker that gives tasks back gets none until it goes on', (t) => {
  const rig = new Rig();
  rig.submit();
  const lease = rig.grant();
  rig.complete(lease, 0.01);
  const outer = rig.submit();
  const inner = rig.submit();
  rig.pool.returned(inner, lease, rig.nowMs);
  t.deepEqual([...lease.tasks], [outer]);
  t.is(rig.pool.queued, 1);
  t.is(rig.requests.length, 1, 'another worker is asked for');
  rig.pool.completed(outer, lease, 1, rig.nowMs);
  t.deepEqual([...lease.tasks], [inner]);
});

test('solo tasks have their worker for themselves', (t) => {
  const rig = new Rig();
  rig.submit();
  const lease = rig.grant();
  rig.complete(lease, 0.001);
  const first = rig.submit();
  const solo = rig.submit(true);
  const last = rig.submit();
  t.deepEqual([...lease.tasks], [first], 'it waits for an idle worker, and nothing overtakes it');
  rig.sent.splice(0, 1);
  rig.pool.completed(first, lease, 0.001, 1);
  t.deepEqual([...lease.tasks], [solo]);
  rig.pool.completed(solo, lease, 0.001, 2);
  t.deepEqual([...lease.tasks], [last]);
});

test('idle leases go back after leaseIdleMs, not while they are used', (t) => {
  const rig = new Rig();
  rig.submit();
  const lease = rig.grant();
  rig.complete(lease, 1);
  t.is(rig.wakeMs, 21);
  rig.nowMs = 15;
  rig.submit();
  rig.complete(lease, 1);
  rig.pool.tick(21);
  t.is(rig.returned.length, 0);
  t.is(rig.wakeMs, 36);
  rig.pool.tick(36);
  t.deepEqual(rig.returned, [lease]);
  t.true(rig.pool.isIdle);
});

test('a lease used for leaseMaxMs goes back although tasks wait, when it is through', (t) => {
  const rig = new Rig({ maxPendingLeases: 2 });
  for (let i = 0; i < 10; i++) rig.submit();
  const lease = rig.grant();
  rig.complete(lease, 600);
  t.is(rig.returned.length, 0);
  rig.complete(lease, 600);
  t.deepEqual(rig.returned, [lease]);
  t.is(rig.requests.length, 2);
});

test('spillback is followed, with its count, as long as there is work', (t) => {
  const rig = new Rig();
  rig.submit();
  rig.pool.spilled(rig.requests.shift()!, 'elsewhere', 1);
  t.deepEqual(rig.asked.at(-1), { at: 'elsewhere', spillbackCount: 1 });
  rig.pool.lost(rig.requests.shift()!);
  t.deepEqual(rig.asked.at(-1), { at: undefined, spillbackCount: 0 });
});

test('raylets that cannot start workers fail the tasks in the end, not at the first time', (t) => {
  const rig = new Rig({ maxPendingLeases: 1 });
  const task = rig.submit();
  t.deepEqual(rig.pool.failed(rig.requests.shift()!), []);
  t.deepEqual(rig.pool.failed(rig.requests.shift()!), []);
  t.deepEqual(rig.pool.failed(rig.requests.shift()!), [task]);
  t.true(rig.pool.isIdle);
});

test('every task is answered once, whatever happens to leases and requests', (t) => {
  const operations = fc.array(
    fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 1000 }), fc.double({ min: 0, max: 5, noNaN: true })),
    {
      maxLength: 400,
      size: 'max',
    },
  );
  seeded(
    t,
    fc.property(operations, fc.integer({ min: 1, max: 6 }), (steps, maxPendingLeases) => {
      const rig = new Rig({ maxPendingLeases, leaseMaxMs: 50 });
      const unanswered = new Set<Task>();
      let answers = 0;
      const answer = (task: Task): void => {
        if (!unanswered.delete(task)) throw new Error(`task ${task.number} was answered twice`);
        answers++;
      };
      const act = (kind: number, pick: number, ms: number): void => {
        rig.nowMs += ms / 10;
        const open = [...rig.requests];
        const request = open[pick % Math.max(1, open.length)];
        const leases = [...rig.given];
        const lease = leases[pick % Math.max(1, leases.length)];
        const [first] = lease?.tasks ?? [];
        if (kind <= 2) unanswered.add(rig.submit(pick % 10 === 0));
        else if (kind === 3 && request !== undefined) rig.grant(request, `w${pick}`);
        else if (kind === 4 && request !== undefined) {
          rig.requests.splice(rig.requests.indexOf(request), 1);
          if (pick % 4 === 0) rig.pool.failed(request).forEach(answer);
          else if (pick % 4 === 1 || rig.canceled.includes(request)) rig.pool.canceled(request);
          else rig.pool.spilled(request, 'elsewhere', 1);
        } else if (kind <= 7 && lease !== undefined && first !== undefined) {
          rig.pool.completed(first, lease, ms, rig.nowMs);
          answer(first);
        } else if (kind === 8 && lease !== undefined && lease.tasks.size > 0) {
          rig.pool.returned([...lease.tasks].at(-1)!, lease, rig.nowMs);
        } else if (kind === 9 && lease !== undefined && pick % 3 === 0) {
          rig.given.delete(lease);
          for (const task of rig.pool.broken(lease)) rig.pool.resubmit(task);
        } else rig.pool.tick(rig.nowMs);
        check(rig, maxPendingLeases);
      };
      for (const [kind, pick, ms] of steps) act(kind, pick, ms);
      // Everything is granted and done in the end.
      for (let i = 0; unanswered.size > 0; i++) {
        if (i > 20_000) throw new Error(`${unanswered.size} tasks never get a worker`);
        act(rig.requests.length > 0 ? 3 : 5, i, 0.01);
      }
      rig.nowMs += 1000;
      while (rig.requests.length > 0) rig.pool.canceled(rig.requests.shift()!);
      rig.pool.tick(rig.nowMs);
      if (!rig.pool.isIdle) throw new Error(`after ${answers} answers the pool is not idle`);
    }),
    300,
  );
});

function check({ pool, given }: Rig, maxPendingLeases: number): void {
  if (pool.pendingRequests > Math.min(pool.queued, maxPendingLeases)) throw new Error('more requests than needed');
  if (pool.leases.size !== given.size) throw new Error('leases are lost or kept');
  const usable = [...given].filter((lease) => !lease.blocked && !lease.draining && !lease.solo);
  const loads = usable.map((lease) => lease.tasks.size);
  if (pool.queued > 0 && pool.pendingRequests === 0) throw new Error('tasks wait and nobody is asked');
  for (const lease of given) {
    const solos = [...lease.tasks].filter((task) => task.solo).length;
    if (solos > 0 && lease.tasks.size > 1) throw new Error('a solo task has company');
  }
  if (pool.queued > 0 && loads.includes(0)) throw new Error('a worker is idle while tasks wait');
}

test('leases on a node that drains get no more tasks and go back when they are through; others are asked for', (t) => {
  const rig = new Rig();
  for (let i = 0; i < 2; i++) rig.submit();
  const [busy, idle] = [rig.grant(undefined, 'busy'), rig.grant(undefined, 'idle')];
  rig.complete(idle, 0.01);
  rig.pool.drain((worker) => worker === 'busy' || worker === 'idle');
  t.deepEqual(rig.returned, [idle], 'one without tasks goes at once');
  const late = rig.submit();
  t.is(late.sent, 0);
  t.is(rig.requests.length, 1);
  rig.complete(busy, 0.01);
  t.deepEqual(rig.returned, [idle, busy]);
  rig.grant(undefined, 'elsewhere');
  t.is(late.sent, 1);
});
