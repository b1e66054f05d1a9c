import test from 'ava';
import fc from 'fast-check';
import { CPU, ResourceSet, type ResourceQuantities } from '../../../src/common/resources.js';
import { ClusterView } from '../../../src/scheduling/cluster-view.js';
import type { LeaseRequest } from '../../../src/scheduling/lease-queue.js';
import { LocalLeaseManager, type LeaseInstruction } from '../../../src/scheduling/local-lease-manager.js';
import { seeded } from '../../helpers/seed.js';
import { jobId, nodeId, nodeInfo, request } from './nodes.js';

/** What happens to a simulated cluster; numbers choose among what is there. */
type Event =
  | { readonly kind: 'request'; at: number; cpus: number; gpus: number; name: number; client: number; job: number }
  | { readonly kind: 'end' | 'block' | 'unblock' | 'cancel' | 'broadcast'; pick: number }
  | { readonly kind: 'actor'; at: number; cpus: number }
  | { readonly kind: 'client gone' | 'job ended'; at: number; which: number };

interface Lease {
  readonly node: number;
  readonly leaseId: number;
  readonly demand: ResourceSet;
  blocked: boolean;
}

/** Linear congruential: the policies' chance must come from the history alone. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Raylets' managers, and the gcs service's broadcasts between them. Throws when an invariant breaks. */
class Cluster {
  readonly #totals: readonly ResourceQuantities[];
  readonly #views: ClusterView[];
  readonly #managers: LocalLeaseManager[];
  readonly #waiting = new Map<number, { readonly node: number; readonly request: LeaseRequest }>();
  readonly leases: Lease[] = [];
  readonly history: string[] = [];
  #keys = 0;

  constructor(totals: readonly ResourceQuantities[], seed: number) {
    this.#totals = totals;
    this.#views = totals.map(() => new ClusterView());
    this.#managers = totals.map(
      (total, n) =>
        new LocalLeaseManager({
          nodeId: nodeId(n),
          hostname: `host${n}`,
          total: ResourceSet.of(total),
          view: this.#views[n]!,
          random: chance(seed + n),
        }),
    );
    this.#broadcastTo(totals.map((_, n) => n));
  }

  /** Requests without an answer. */
  stuck(): LeaseRequest[] {
    return [...this.#waiting.values()].map(({ request: asked }) => asked);
  }

  handle(event: Event): void {
    const nodes = this.#managers.length;
    switch (event.kind) {
      case 'request': {
        const asked = request(
          ++this.#keys,
          { CPU: event.cpus, GPU: event.gpus },
          { functionName: `f${event.name}`, clientId: event.client, jobId: jobId(event.job) },
        );
        this.#submit(event.at % nodes, asked);
        break;
      }
      case 'actor': {
        const node = event.at % nodes;
        const demand = ResourceSet.of({ CPU: event.cpus });
        const roomy = this.#managers[node]!.available.covers(demand);
        const leaseId = this.#managers[node]!.placeActor(demand);
        if (leaseId === undefined) break;
        if (!roomy) throw new Error('an actor was placed where there is no room');
        this.leases.push({ node, leaseId, demand, blocked: false });
        break;
      }
      case 'end': {
        const [lease] = this.leases.length === 0 ? [] : this.leases.splice(event.pick % this.leases.length, 1);
        if (lease !== undefined) this.#carryOut(lease.node, this.#managers[lease.node]!.release(lease.leaseId));
        break;
      }
      case 'block':
      case 'unblock': {
        const lease = this.leases[event.pick % Math.max(1, this.leases.length)];
        if (lease === undefined) break;
        lease.blocked = event.kind === 'block';
        this.#carryOut(lease.node, this.#managers[lease.node]!.setBlocked(lease.leaseId, lease.blocked));
        break;
      }
      case 'cancel': {
        const asked = [...this.#waiting.values()][event.pick % Math.max(1, this.#waiting.size)];
        if (asked !== undefined) this.#carryOut(asked.node, this.#managers[asked.node]!.cancel(asked.request.key));
        break;
      }
      case 'client gone':
        this.#carryOut(event.at % nodes, this.#managers[event.at % nodes]!.clientGone(event.which));
        break;
      case 'job ended':
        this.#carryOut(event.at % nodes, this.#managers[event.at % nodes]!.jobEnded(jobId(event.which)));
        break;
      case 'broadcast':
        this.broadcast();
        break;
    }
    this.#check();
  }

  broadcast(): void {
    this.#broadcastTo(this.#managers.map((_, n) => n));
  }

  #broadcastTo(nodes: readonly number[]): void {
    const reports = this.#managers.map((manager, n) => nodeInfo(n, this.#totals[n]!, manager.available.toQuantities()));
    for (const n of nodes) {
      this.#views[n]!.apply({ full: true, nodes: reports });
      this.#carryOut(n, this.#managers[n]!.viewChanged());
    }
  }

  #submit(node: number, asked: LeaseRequest): void {
    if (asked.spillbackCount > 10_000) throw new Error('sent from node to node for ever');
    this.#waiting.set(asked.key, { node, request: asked });
    this.#carryOut(node, this.#managers[node]!.request(asked));
  }

  #carryOut(node: number, instructions: readonly LeaseInstruction[]): void {
    for (const instruction of instructions) {
      const { kind, request: asked } = instruction;
      this.history.push(`${node} ${kind} ${asked.key} ${kind === 'spill' ? instruction.nodeId.trim() : ''}`);
      if (kind === 'infeasible') continue;
      if (this.#waiting.get(asked.key)?.node !== node) throw new Error(`request ${asked.key} was answered twice`);
      this.#waiting.delete(asked.key);
      if (kind === 'grant') {
        const { leaseId } = instruction;
        this.leases.push({ node, leaseId, demand: asked.demand, blocked: false });
        this.#checkRoom(node, asked.demand);
      } else if (kind === 'spill') {
        const to = this.#managers.findIndex((_, n) => nodeId(n) === instruction.nodeId);
        this.#submit(to, { ...asked, spillbackCount: asked.spillbackCount + 1 });
      }
    }
  }

  /** At the moment of a grant everything held of what was asked for, the new lease included, fits the node. */
  #checkRoom(node: number, demand: ResourceSet): void {
    const held = this.#held(node);
    const total = ResourceSet.of(this.#totals[node]!);
    for (const name of demand.names()) {
      if (held.get(name) > total.get(name)) throw new Error(`${name} was over-granted`);
    }
  }

  #held(node: number): ResourceSet {
    return this.leases
      .filter((lease) => lease.node === node)
      .reduce(
        (sum, { demand, blocked }) => sum.plus(blocked ? demand.minus(demand.restrictedTo(CPU)) : demand),
        ResourceSet.empty,
      );
  }

  /** What is available and what is held make up the total. */
  #check(): void {
    for (const [n, manager] of this.#managers.entries()) {
      const total = ResourceSet.of(this.#totals[n]!);
      const left = total.minus(this.#held(n));
      for (const name of total.names()) {
        if (manager.available.get(name) !== Math.max(0, left.get(name))) throw new Error(`${name} is not conserved`);
      }
    }
  }
}

const quantity = fc.integer({ min: 0, max: 3 });
const pick = fc.nat({ max: 99 });
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('request' as const),
      at: pick,
      cpus: quantity,
      gpus: fc.constantFrom(0, 0, 0, 1, 2),
      name: quantity,
      client: quantity,
      job: quantity,
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('end' as const), pick }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('block' as const, 'unblock', 'cancel', 'broadcast'), pick }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('actor' as const), at: pick, cpus: quantity }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('client gone' as const, 'job ended'),
      at: pick,
      which: quantity,
    }),
  },
);
const totals = fc.array(fc.record({ CPU: fc.integer({ min: 1, max: 4 }), GPU: fc.constantFrom(0, 0, 2) }), {
  minLength: 1,
  maxLength: 5,
});

test('resources are conserved, every request is answered once, and in the end all are', (t) => {
  seeded(
    t,
    fc.property(totals, fc.array(event, { maxLength: 150 }), fc.nat(), (shape, events, seed) => {
      const cluster = new Cluster(shape, seed);
      for (const next of events) cluster.handle(next);
      // Everything that was granted ends, now and then everybody hears of it: only what no node can have may wait for ever.
      for (let turn = 0; turn < 2_000 && (cluster.leases.length > 0 || turn % 5 !== 0); turn++) {
        cluster.handle(turn % 5 === 4 ? { kind: 'broadcast', pick: 0 } : { kind: 'end', pick: 0 });
      }
      const possible = (demand: ResourceSet): boolean => shape.some((total) => ResourceSet.of(total).covers(demand));
      return cluster.leases.length === 0 && cluster.stuck().every(({ demand }) => !possible(demand));
    }),
    300,
  );
});

test('equal histories give equal decisions', (t) => {
  seeded(
    t,
    fc.property(totals, fc.array(event, { maxLength: 80 }), fc.nat(), (shape, events, seed) => {
      const [one, two] = [new Cluster(shape, seed), new Cluster(shape, seed)];
      for (const next of events) {
        one.handle(next);
        two.handle(next);
      }
      t.deepEqual(one.history, two.history);
    }),
    50,
  );
});
