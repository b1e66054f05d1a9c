import test from 'ava';
import fc from 'fast-check';
import { requireId, toHex, type ActorId, type NodeId } from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import type { ActorInfo } from '../../../src/gcs/client/tables.js';
import type { PlacementResult } from '../../../src/gcs/server/actor-manager.js';
import type { Instruction } from '../../../src/gcs/server/instructions.js';
import { seeded } from '../../helpers/seed.js';
import { actorSpec, actors, addressOn, at, job, nodeId, workerId, type Actors } from './fixtures.js';

type Event =
  | { kind: 'node'; cpus: number }
  | { kind: 'node dies'; n: number }
  | { kind: 'register'; cpus: number; name: number; detached: boolean; owner: number; ownerNode: number }
  | { kind: 'answer'; pick: number; how: 'up' | 'throws' | 'dies' | 'refuses' }
  | { kind: 'worker dies'; pick: number }
  | { kind: 'kill'; pick: number }
  | { kind: 'report'; n: number }
  | { kind: 'job ends' }
  | { kind: 'restart' };

const small = fc.nat(5);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('node' as const), cpus: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('node dies' as const), n: small }) },
  {
    weight: 16,
    arbitrary: fc.record({
      kind: fc.constant('register' as const),
      cpus: fc.nat(5),
      name: fc.nat(3),
      detached: fc.boolean(),
      owner: fc.nat(8),
      ownerNode: small,
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      pick: fc.nat(20),
      how: fc.constantFrom(
        'up' as const,
        'up' as const,
        'up' as const,
        'throws' as const,
        'dies' as const,
        'refuses' as const,
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('worker dies' as const), pick: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('kill' as const), pick: fc.nat(20) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('report' as const), n: small }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'job ends' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

/** Raylets that take actors while they have CPUs, a table as Redis would have it, and a watcher of everything. */
class World {
  all: Actors = actors();
  nowMs = 0;
  nextNode = 0;
  nextWorker = 0;
  readonly capacity = new Map<NodeId, number>();
  /** What raylets run or create; the processes really there. */
  readonly running = new Map<ActorId, { nodeId: NodeId; cpus: number; worker: number | undefined }>();
  readonly requests: { actorId: ActorId; nodeId: NodeId; cpus: number }[] = [];
  readonly table = new Map<ActorId, ActorInfo>();
  readonly names = new Map<string, ActorId>();
  readonly told = new Map<ActorId, string[]>();

  usedOn(node: NodeId): number {
    return [...this.running.values()].reduce((sum, { nodeId: on, cpus }) => sum + (on === node ? cpus : 0), 0);
  }

  apply(instructions: readonly Instruction[]): void {
    for (const instruction of instructions) {
      switch (instruction.kind) {
        case 'store_actor':
          if (instruction.actor === undefined) this.table.delete(instruction.actorId);
          else this.table.set(instruction.actorId, instruction.actor);
          break;
        case 'store_name':
          if (instruction.actorId === undefined) this.names.delete(instruction.field);
          else if (this.names.has(instruction.field)) throw new Error('a name was given twice');
          else this.names.set(instruction.field, instruction.actorId);
          break;
        case 'place_actor': {
          if (!this.capacity.has(instruction.nodeId)) throw new Error('placed on a node that is not there');
          const actorId = requireId<ActorId>(instruction.spec.actorId, 'actor_id');
          const cpus = ResourceSet.fromWire(instruction.spec.resources).toQuantities()['CPU'] ?? 0;
          this.requests.push({ actorId, nodeId: instruction.nodeId, cpus });
          break;
        }
        case 'kill_worker':
          if (this.running.get(instruction.actorId)?.nodeId === instruction.nodeId)
            this.running.delete(instruction.actorId);
          break;
        case 'tell_watchers': {
          const states = this.told.get(instruction.actorId) ?? [];
          this.told.set(instruction.actorId, [...states, instruction.actor.state ?? '']);
          break;
        }
        default:
          break;
      }
    }
  }

  handle(event: Event): void {
    this.nowMs += 10;
    const { manager, scheduler } = this.all;
    const now = at(this.nowMs);
    switch (event.kind) {
      case 'node': {
        const n = this.nextNode++;
        this.capacity.set(nodeId(n), event.cpus);
        this.apply(this.all.nodeUp(n, event.cpus));
        return;
      }
      case 'node dies': {
        const node = nodeId(event.n);
        if (!this.capacity.delete(node)) return;
        for (const [actorId, { nodeId: on }] of this.running) if (on === node) this.running.delete(actorId);
        scheduler.nodeDown(node);
        this.apply(manager.nodeDied(node, 'gone', now));
        return;
      }
      case 'register': {
        const { cpus, name, detached, owner, ownerNode } = event;
        const spec = actorSpec({
          cpus,
          detached,
          name: name === 0 ? '' : `n${name}`,
          owner: workerId(owner),
          ownerNode: this.capacity.has(nodeId(ownerNode)) ? nodeId(ownerNode) : nodeId(99),
        });
        this.apply(manager.register(spec, true, now).instructions);
        return;
      }
      case 'answer': {
        const [request] = this.requests.splice(event.pick % Math.max(1, this.requests.length), 1);
        if (request !== undefined) this.answer(request, event.how);
        return;
      }
      case 'worker dies': {
        const [actorId, process] = [...this.running][event.pick % Math.max(1, this.running.size)] ?? [];
        if (actorId === undefined || process?.worker === undefined) return;
        this.running.delete(actorId);
        this.apply(manager.workerDied(workerId(process.worker), actorId, 'killed', now));
        return;
      }
      case 'kill': {
        const living = manager.list().filter(({ state }) => state !== 'DEAD');
        const info = living[event.pick % Math.max(1, living.length)];
        if (info !== undefined)
          this.apply(manager.kill(requireId<ActorId>(info.spec?.actorId, 'actor_id'), 'enough', now));
        return;
      }
      case 'report':
        this.report(nodeId(event.n));
        return;
      case 'job ends':
        this.apply(manager.jobEnded(job, now));
        return;
      case 'restart':
        this.restart();
        return;
    }
  }

  answer(
    { actorId, nodeId: node, cpus }: World['requests'][number],
    how: Extract<Event, { kind: 'answer' }>['how'],
  ): void {
    const capacity = this.capacity.get(node);
    if (capacity === undefined) return;
    let result: PlacementResult;
    if (how === 'refuses' || this.usedOn(node) + cpus > capacity) result = { refused: true };
    else if (how === 'throws') result = { creationError: Uint8Array.of(1) };
    else if (how === 'dies') result = { failure: 'died' };
    else {
      const worker = this.nextWorker++;
      this.running.set(actorId, { nodeId: node, cpus, worker });
      result = { address: addressOn(node, workerId(worker)), pid: worker };
    }
    this.apply(this.all.manager.placed(actorId, node, result, at(this.nowMs)));
  }

  report(node: NodeId): void {
    const capacity = this.capacity.get(node);
    if (capacity === undefined) return;
    this.all.scheduler.nodeReported(node, ResourceSet.of({ CPU: capacity - this.usedOn(node) }));
    this.apply(this.all.manager.schedule(at(this.nowMs)));
  }

  /** The gcs service is killed and comes back with the tables; open requests are lost, the raylets register again. */
  restart(): void {
    const now = at(this.nowMs);
    this.requests.length = 0;
    this.all = actors();
    const { manager, scheduler } = this.all;
    manager.load([...this.table.values()], new Map([...this.names].map(([field, id]) => [field, toHex(id)])));
    for (const [node, cpus] of this.capacity) {
      const living = [...this.running]
        .filter(([, { nodeId: on }]) => on === node)
        .map(([actorId, { worker }]) => ({
          ...this.table.get(actorId),
          address: addressOn(node, workerId(worker ?? 0)),
          pid: worker ?? 0,
        }));
      this.apply(manager.nodeRegistered(node, living, now));
      scheduler.nodeUp(
        node,
        ResourceSet.of({ CPU: cpus }),
        ResourceSet.of({ CPU: cpus - this.usedOn(node) }),
        manager.countOn(node),
      );
    }
    this.apply(manager.release(now));
  }

  check(): void {
    const list = this.all.manager.list();
    const living = list.filter(({ state }) => state !== 'DEAD');
    const idOf = (info: ActorInfo): ActorId => requireId<ActorId>(info.spec?.actorId, 'actor_id');
    const states = (infos: Iterable<ActorInfo>): string[] =>
      [...infos].map((info) => `${toHex(idOf(info))} ${info.state ?? ''}`).sort();
    equal(states(list), states(this.table.values()), 'the table is what the manager knows');
    const named = living.filter(({ spec }) => spec?.name).map((info) => toHex(idOf(info)));
    for (const { spec } of living) if (spec?.name) this.all.manager.named(spec.name, spec.namespace ?? '');
    equal(named.sort(), [...this.names.values()].map(toHex).sort(), 'living named actors hold their names');
    for (const info of living) {
      if (info.state !== 'ALIVE') continue;
      const process = this.running.get(idOf(info));
      if (process === undefined) throw new Error('an actor is ALIVE without a process');
    }
    for (const [actorId] of this.running) {
      if (this.table.get(actorId)?.state !== 'ALIVE') throw new Error('a process runs for an actor that is not ALIVE');
    }
    for (const [actorId, told] of this.told) {
      const known = this.table.get(actorId)?.state ?? 'DEAD';
      if (told.at(-1) !== known) throw new Error(`watchers were told ${told.join()}, the actor is ${known}`);
      if (new Set(told).size !== told.length || (told.indexOf('DEAD') < told.length - 1 && told.includes('DEAD'))) {
        throw new Error(`watchers were told ${told.join()}`);
      }
    }
  }

  /** Nothing fails any more: all that fits anywhere has to come up. */
  settle(): void {
    for (let round = 0; round < 60; round++) {
      this.nowMs += 200;
      for (const request of this.requests.splice(0)) this.answer(request, 'up');
      for (const node of this.capacity.keys()) this.report(node);
      this.check();
    }
    if (this.requests.length > 0) throw new Error('placements go on for ever');
    const free = [...this.capacity].map(([node, capacity]) => capacity - this.usedOn(node));
    for (const { state, spec } of this.all.manager.list()) {
      const cpus = ResourceSet.fromWire(spec?.resources).toQuantities()['CPU'] ?? 0;
      if (state === 'PENDING_CREATION' && free.some((room) => room >= cpus)) {
        throw new Error(`an actor that needs ${cpus} waits although a node has room`);
      }
    }
  }
}

function equal(actual: readonly string[], expected: readonly string[], what: string): void {
  if (actual.join('\n') !== expected.join('\n'))
    throw new Error(`${what}:\n${actual.join('\n')}\n---\n${expected.join('\n')}`);
}

test('whatever happens, table, names, watchers and processes agree, and what fits comes up', (t) => {
  seeded(
    t,
    fc.property(fc.array(event, { minLength: 30, maxLength: 120, size: 'max' }), (events) => {
      const world = new World();
      for (const cpus of [4, 2]) world.handle({ kind: 'node', cpus });
      for (const event of events) {
        world.handle(event);
        world.check();
      }
      world.settle();
    }),
    200,
  );
});
