import type { JobId, NodeId } from '../common/ids.js';
import { ResourceSet } from '../common/resources.js';

/** A client that wants a worker. */
export interface LeaseRequest {
  /** Names the request between the manager and its shell. */
  readonly key: number;
  readonly clientId: number;
  readonly jobId: JobId;
  readonly functionName: string;
  readonly demand: ResourceSet;
  /** How many raylets have sent it on already. */
  readonly spillbackCount: number;
  readonly largeArgNodes: readonly NodeId[];
}

interface Waiting {
  readonly request: LeaseRequest;
  /** Order of arrival. */
  readonly arrival: number;
  /** Grants to requests that came later and wanted some of the same resources. */
  overtaken: number;
}

/** Requests of one function, one demand and one job: interchangeable, first come, first served. */
interface SchedulingClass {
  readonly key: string;
  readonly demand: ResourceSet;
  readonly waiting: Waiting[];
  /** Leases of the class on this node. */
  granted: number;
}

/** A request that was overtaken this often has its resources kept for it. */
export const OVERTAKEN_LIMIT = 32;

const classKey = ({ jobId, functionName, demand }: LeaseRequest): string =>
  `${jobId}\0${functionName}\0${demand.key()}`;

/** `a` and `b` compete for some resource. */
function competes(a: ResourceSet, b: ResourceSet): boolean {
  for (const name of a.names()) if (b.get(name) > 0) return true;
  return false;
}

function fits(demand: ResourceSet, available: ResourceSet, kept: ResourceSet): boolean {
  for (const [name, fixed] of demand.entries()) if (available.get(name) - kept.get(name) < fixed) return false;
  return true;
}

/**
 * The requests that wait on a node, by scheduling class.
 *
 * Fairness: of the classes whose first request fits, the one with fewest leases is served, then the one that waits longest. So that a
 * large demand is not starved by small ones that always fit first, a request that was overtaken {@link OVERTAKEN_LIMIT} times gets
 * the resources it needs kept for it by all who come later, provided that leases in normal use hold them: what actors and waiting
 * tasks hold may never come back, or only after what waits here.
 */
export class LeaseQueue {
  readonly #classes = new Map<string, SchedulingClass>();
  #arrivals = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(request: LeaseRequest): void {
    this.#classOf(request).waiting.push({ request, arrival: this.#arrivals++, overtaken: 0 });
    this.#length++;
  }

  /** Takes out the requests that `matches` accepts. */
  remove(matches: (request: LeaseRequest) => boolean): LeaseRequest[] {
    const removed: LeaseRequest[] = [];
    for (const schedulingClass of this.#classes.values()) {
      const { waiting } = schedulingClass;
      for (let i = waiting.length - 1; i >= 0; i--) {
        if (matches(waiting[i]!.request)) removed.push(waiting.splice(i, 1)[0]!.request);
      }
      this.#dropIfUnused(schedulingClass);
    }
    this.#length -= removed.length;
    return removed.reverse();
  }

  /** A lease of the class has ended. */
  ended(request: LeaseRequest): void {
    const schedulingClass = this.#classOf(request);
    schedulingClass.granted--;
    this.#dropIfUnused(schedulingClass);
  }

  /**
   * Takes the request to be served next, or `undefined` when none that waits may be served. It counts as granted.
   * @param attainable - whether leases in normal use hold enough for a demand: it fits when they end
   */
  takeNext(available: ResourceSet, attainable: (demand: ResourceSet) => boolean): LeaseRequest | undefined {
    if (this.#length === 0) return undefined;
    const classes = this.#waitingClasses();
    let kept = ResourceSet.empty;
    let chosen: SchedulingClass | undefined;
    for (const candidate of classes) {
      const isStarved = candidate.waiting[0]!.overtaken >= OVERTAKEN_LIMIT;
      if (!fits(candidate.demand, available, kept)) {
        if (isStarved && attainable(candidate.demand)) kept = kept.plus(candidate.demand);
        continue;
      }
      if (isStarved) {
        chosen = candidate;
        break;
      }
      if (chosen === undefined || candidate.granted < chosen.granted) chosen = candidate;
    }
    if (chosen === undefined) return undefined;
    const { arrival } = chosen.waiting[0]!;
    for (const { waiting, demand } of classes) {
      const first = waiting[0]!;
      if (first.arrival < arrival && competes(demand, chosen.demand)) first.overtaken++;
    }
    chosen.granted++;
    return this.#shift(chosen);
  }

  /** What a newcomer has to leave to requests that were overtaken too often. */
  kept(available: ResourceSet, attainable: (demand: ResourceSet) => boolean): ResourceSet {
    let kept = ResourceSet.empty;
    for (const { demand, waiting } of this.#waitingClasses()) {
      if (waiting[0]!.overtaken < OVERTAKEN_LIMIT) continue;
      if (!fits(demand, available, kept) && attainable(demand)) kept = kept.plus(demand);
    }
    return kept;
  }

  /** Goes through the classes, longest waiting first, and takes requests out as long as `take` says so. */
  takeWhile(take: (request: LeaseRequest) => boolean): void {
    for (const schedulingClass of this.#waitingClasses()) {
      while (schedulingClass.waiting.length > 0 && take(schedulingClass.waiting[0]!.request))
        this.#shift(schedulingClass);
    }
  }

  /** What waits, by class, with the position in the queue of the first of each, from 1. */
  summary(): { functionName: string; demand: ResourceSet; count: number; position: number }[] {
    const classes = this.#waitingClasses();
    const arrivals = classes.flatMap(({ waiting }) => waiting.map(({ arrival }) => arrival)).sort((a, b) => a - b);
    const positionOf = new Map(arrivals.map((arrival, index) => [arrival, index + 1]));
    return classes.map(({ demand, waiting }) => {
      const [first] = waiting;
      const { functionName } = first!.request;
      return { functionName, demand, count: waiting.length, position: positionOf.get(first!.arrival) ?? 1 };
    });
  }

  /** The class is kept while it has requests or leases. */
  #classOf(request: LeaseRequest): SchedulingClass {
    const key = classKey(request);
    let found = this.#classes.get(key);
    if (found === undefined) {
      found = { key, demand: request.demand, waiting: [], granted: 0 };
      this.#classes.set(key, found);
    }
    return found;
  }

  #waitingClasses(): SchedulingClass[] {
    return [...this.#classes.values()]
      .filter(({ waiting }) => waiting.length > 0)
      .sort((a, b) => a.waiting[0]!.arrival - b.waiting[0]!.arrival);
  }

  #shift(schedulingClass: SchedulingClass): LeaseRequest {
    const first = schedulingClass.waiting.shift()!;
    this.#length--;
    this.#dropIfUnused(schedulingClass);
    return first.request;
  }

  #dropIfUnused({ key, waiting, granted }: SchedulingClass): void {
    if (waiting.length === 0 && granted === 0) this.#classes.delete(key);
  }
}
