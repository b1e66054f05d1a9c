import type { JobId, NodeId } from '../common/ids.js';
import { CPU, formatBytes, fromFixed, GPU, MEMORY, OBJECT_STORE_MEMORY, ResourceSet } from '../common/resources.js';
import { describeNodes, type ClusterView } from './cluster-view.js';
import { chooseNode } from './hybrid-policy.js';
import { GpuSlots } from './gpu-slots.js';
import { LeaseQueue, type LeaseRequest } from './lease-queue.js';

export interface LocalLeaseManagerOptions {
  readonly nodeId: NodeId;
  /** For messages. */
  readonly hostname: string;
  readonly total: ResourceSet;
  /** One for each GPU in `total`; default: none are told apart. */
  readonly gpuIds?: readonly string[] | undefined;
  /** Of the other nodes; the entry of this one is not looked at. */
  readonly view: ClusterView;
  /** In [0, 1). */
  readonly random: () => number;
}

/** What the shell has to do, in this order. */
export type LeaseInstruction =
  /** The resources are taken: find a worker, then answer. */
  | { readonly kind: 'grant'; readonly leaseId: number; readonly request: LeaseRequest }
  | { readonly kind: 'spill'; readonly nodeId: NodeId; readonly request: LeaseRequest }
  | { readonly kind: 'canceled'; readonly request: LeaseRequest }
  /** No node is large enough: tell the requester. The request stays queued, nodes may come. */
  | { readonly kind: 'infeasible'; readonly message: string; readonly request: LeaseRequest };

/** Requests that wait, alike in function and demand. */
export interface WaitingWork {
  readonly functionName: string;
  readonly demand: ResourceSet;
  readonly count: number;
  readonly kind: 'no-such-node' | 'busy' | 'draining' | 'worker-starting';
  /** For people. */
  readonly reason: string;
  /** Of the first, from 1; 0: not in a queue. */
  readonly position: number;
}

/** Nodes that begin to drain at the same moment may send a request to each other until they hear of it. */
const MAX_DRAINING_HOPS = 8;

interface Lease {
  readonly request: LeaseRequest | undefined;
  readonly demand: ResourceSet;
  isBlocked: boolean;
}

/**
 * Who may use the resources of a node: grants leases, queues requests, sends them on to other nodes.
 *
 * Life of a request: it goes where the hybrid policy says; if no node has room it waits here (or, when this node is too small, on
 * one that is large enough). Later it is granted when resources come back, or sent on when another node has room. It ends
 * in exactly one `grant`, `spill` or `canceled`.
 *
 * Life of a lease: resources taken → {@link release}. Between, {@link setBlocked} lends its CPUs while its worker waits, and
 * takes them back at once when it goes on: then less than nothing may be available for a while.
 *
 * A node that drains grants nothing more: what waits goes to nodes that are large enough, however busy they are, and what fits on none
 * waits here until the view changes, or the end of this node sends its owners to another one.
 */
export class LocalLeaseManager {
  readonly #options: LocalLeaseManagerOptions;
  #available: ResourceSet;
  readonly #queue = new LeaseQueue();
  /** No node is large enough for these. */
  readonly #infeasible: LeaseRequest[] = [];
  readonly #warned = new Set<string>();
  readonly #leases = new Map<number, Lease>();
  readonly #gpus: GpuSlots;
  #lastLeaseId = 0;
  #isDraining = false;

  constructor(options: LocalLeaseManagerOptions) {
    this.#options = options;
    this.#available = options.total;
    this.#gpus = new GpuSlots(options.gpuIds ?? []);
  }

  /** What is free now; CPUs below 0 count as none. */
  get available(): ResourceSet {
    return ResourceSet.fromFixed([...this.#available.entries()].filter(([, fixed]) => fixed > 0));
  }

  /** Requests that wait. */
  get pending(): number {
    return this.#queue.length + this.#infeasible.length;
  }

  /** Leases that have not ended, those of actors apart. */
  get taskLeases(): number {
    let count = 0;
    for (const { request } of this.#leases.values()) if (request !== undefined) count++;
    return count;
  }

  /** Why what waits here waits, by function and demand. */
  summary(): WaitingWork[] {
    const { hostname, total } = this.#options;
    const queued = this.#queue.summary().map((entry): WaitingWork => {
      const reason = `it needs ${entry.demand.toString()}; free on ${hostname}: ${freeOf(entry.demand, this.available, total)}; no other node has room`;
      return { ...entry, kind: 'busy', reason };
    });
    const classes = new Map<string, { request: LeaseRequest; count: number }>();
    for (const request of this.#infeasible) {
      const key = `${request.functionName}\0${request.demand.key()}`;
      const known = classes.get(key);
      classes.set(key, { request, count: (known?.count ?? 0) + 1 });
    }
    const infeasible = [...classes.values()].map(({ request, count }): WaitingWork => {
      const { functionName, demand } = request;
      const isLeaving = this.#allNodes().some((node) => node.total.covers(demand));
      const reason = isLeaving
        ? `it needs ${demand.toString()}, and all nodes that have so much are leaving the cluster`
        : `it needs ${demand.toString()}, which no node of the cluster has: ${this.#describeCluster()}. Ask for less, or add such a node`;
      return { functionName, demand, count, position: 0, kind: isLeaving ? 'draining' : 'no-such-node', reason };
    });
    return [...queued, ...infeasible];
  }

  /** From now on nothing is granted here. May be called twice. */
  drain(): LeaseInstruction[] {
    this.#isDraining = true;
    const instructions: LeaseInstruction[] = [];
    const waiting = [...this.#queue.remove(() => true), ...this.#infeasible.splice(0)];
    for (const request of waiting) this.#route(request, instructions);
    return instructions;
  }

  request(request: LeaseRequest): LeaseInstruction[] {
    const instructions: LeaseInstruction[] = [];
    if (this.#isDraining && request.spillbackCount >= MAX_DRAINING_HOPS) {
      this.#infeasible.push(request);
      return instructions;
    }
    this.#route(request, instructions);
    return this.#grantAll(instructions);
  }

  /** The requester changed its mind; unknown keys (granted meanwhile) are ignored. */
  cancel(key: number): LeaseInstruction[] {
    return this.#cancelWhere((request) => request.key === key);
  }

  /** Its requests are cancelled; its leases end by {@link release} once their workers are dealt with. */
  clientGone(clientId: number): LeaseInstruction[] {
    for (const mark of this.#warned) if (mark.startsWith(`${clientId}\0`)) this.#warned.delete(mark);
    return this.#cancelWhere((request) => request.clientId === clientId);
  }

  jobEnded(jobId: JobId): LeaseInstruction[] {
    return this.#cancelWhere((request) => request.jobId === jobId);
  }

  /** Takes resources for an actor, past those that wait; `undefined` when there is no room now. */
  placeActor(demand: ResourceSet): number | undefined {
    return !this.#isDraining && this.#fitsNow(demand) ? this.#take(demand, undefined) : undefined;
  }

  /** The GPUs of a lease. */
  gpuIdsOf(leaseId: number): string[] {
    return this.#gpus.idsOf(leaseId);
  }

  /** The lease is over, its worker idle or gone. Unknown leases are ignored. */
  release(leaseId: number): LeaseInstruction[] {
    const lease = this.#leases.get(leaseId);
    if (lease === undefined) return [];
    this.#leases.delete(leaseId);
    this.#gpus.release(leaseId);
    this.#available = this.#available.plus(held(lease));
    if (lease.request !== undefined) this.#queue.ended(lease.request);
    return this.#grantAll([]);
  }

  /** The worker of the lease waits for something (its CPUs are lent), or goes on. */
  setBlocked(leaseId: number, isBlocked: boolean): LeaseInstruction[] {
    const lease = this.#leases.get(leaseId);
    if (lease === undefined || lease.isBlocked === isBlocked) return [];
    const before = held(lease);
    lease.isBlocked = isBlocked;
    this.#available = this.#available.plus(before).minus(held(lease));
    return this.#grantAll([]);
  }

  /** The view of the cluster has changed: what waits here may find room elsewhere. */
  viewChanged(): LeaseInstruction[] {
    const instructions: LeaseInstruction[] = [];
    for (const request of this.#infeasible.splice(0)) this.#route(request, instructions);
    this.#grantAll(instructions);
    this.#queue.takeWhile((request) => {
      const choice = chooseNode(this.#otherNodes(), request, this.#options.random);
      if (choice.kind !== 'available') return false;
      this.#spill(request, choice.nodeId, instructions);
      return true;
    });
    return instructions;
  }

  /** Sends the request on, or puts it into a queue. */
  #route(request: LeaseRequest, instructions: LeaseInstruction[]): void {
    const { nodeId, total, random } = this.#options;
    if (this.#isDraining) {
      const { demand, largeArgNodes } = request;
      const elsewhere = chooseNode(this.#otherNodes(), { demand, largeArgNodes }, random);
      if (elsewhere.kind === 'infeasible') this.#infeasible.push(request);
      else this.#spill(request, elsewhere.nodeId, instructions);
      return;
    }
    const isLargeEnough = total.covers(request.demand);
    if (request.spillbackCount > 0 && isLargeEnough) {
      this.#queue.push(request);
      return;
    }
    const available = this.#available.minus(this.#queue.kept(this.#available, this.#attainable));
    const own = { nodeId, total, available, pendingLeases: this.#queue.length };
    const asked = {
      demand: request.demand,
      largeArgNodes: request.largeArgNodes,
      // A node without the resources has no claim to work that it cannot do.
      preferred: isLargeEnough ? nodeId : undefined,
    };
    const choice = chooseNode([own, ...this.#otherNodes()], asked, random);
    if (choice.kind === 'infeasible') {
      this.#infeasible.push(request);
      this.#warn(request, instructions);
    } else if (choice.nodeId === nodeId) this.#queue.push(request);
    else this.#spill(request, choice.nodeId, instructions);
  }

  #otherNodes() {
    return this.#options.view.open().filter(({ nodeId }) => nodeId !== this.#options.nodeId);
  }

  /** Those that drain too. */
  #allNodes(): { readonly name: string; readonly total: ResourceSet }[] {
    const { hostname, nodeId, total, view } = this.#options;
    const others = view.nodes().filter((node) => node.nodeId !== nodeId);
    return [
      { name: hostname, total },
      ...others.map(({ info, total: all }) => ({ name: info.hostname ?? '', total: all })),
    ];
  }

  #describeCluster(): string {
    return describeNodes(this.#allNodes());
  }

  #spill(request: LeaseRequest, nodeId: NodeId, instructions: LeaseInstruction[]): void {
    this.#options.view.promise(nodeId, request.demand);
    instructions.push({ kind: 'spill', nodeId, request });
  }

  /** Once for each client and kind of demand. */
  #warn(request: LeaseRequest, instructions: LeaseInstruction[]): void {
    const { demand, functionName, clientId } = request;
    const mark = `${clientId}\0${functionName}\0${demand.key()}`;
    if (this.#warned.has(mark)) return;
    this.#warned.add(mark);
    const message =
      `task ${functionName} needs ${demand.toString()}, which no node of the cluster has: ` +
      `${this.#describeCluster()}. It waits until such a node comes; ` +
      `ask for less, or add a node that is large enough.`;
    instructions.push({ kind: 'infeasible', message, request });
  }

  #grantAll(instructions: LeaseInstruction[]): LeaseInstruction[] {
    for (;;) {
      const request = this.#queue.takeNext(this.#available, this.#attainable);
      if (request === undefined) return instructions;
      instructions.push({ kind: 'grant', leaseId: this.#take(request.demand, request), request });
    }
  }

  #take(demand: ResourceSet, request: LeaseRequest | undefined): number {
    const leaseId = ++this.#lastLeaseId;
    this.#leases.set(leaseId, { request, demand, isBlocked: false });
    this.#gpus.take(leaseId, demand.get(GPU));
    this.#available = this.#available.minus(demand);
    return leaseId;
  }

  #fitsNow(demand: ResourceSet): boolean {
    return this.#available.minus(this.#queue.kept(this.#available, this.#attainable)).covers(demand);
  }

  #cancelWhere(matches: (request: LeaseRequest) => boolean): LeaseInstruction[] {
    const canceled = this.#queue.remove(matches);
    for (let i = this.#infeasible.length - 1; i >= 0; i--) {
      if (matches(this.#infeasible[i]!)) canceled.push(...this.#infeasible.splice(i, 1));
    }
    return this.#grantAll(canceled.map((request) => ({ kind: 'canceled', request })));
  }

  /** Actors may live for ever, and a task that waits may wait for the very request in question: what they hold does not count. */
  readonly #attainable = (demand: ResourceSet): boolean => {
    let attainable = this.#available;
    for (const lease of this.#leases.values()) {
      if (lease.request !== undefined && !lease.isBlocked) attainable = attainable.plus(lease.demand);
    }
    return attainable.covers(demand);
  };
}

/** For people: of what is asked for, how much is there. */
function freeOf(demand: ResourceSet, available: ResourceSet, total: ResourceSet): string {
  const quantity = (name: string, set: ResourceSet): string =>
    name === MEMORY || name === OBJECT_STORE_MEMORY
      ? formatBytes(set.get(name))
      : String(fromFixed(name, set.get(name)));
  return [...demand.names()]
    .map((name) => `${quantity(name, available)} of ${quantity(name, total)} ${name}`)
    .join(', ');
}

/** What a lease keeps from others. */
function held({ demand, isBlocked }: Lease): ResourceSet {
  return isBlocked ? demand.minus(demand.restrictedTo(CPU)) : demand;
}
