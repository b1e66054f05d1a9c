import { batchray as wire } from '#protos/wire.js';
import { ActorNameTakenError, ActorNotFoundError, InvalidOptionError } from '../../common/errors.js';
import { fromHex, idFrom, requireId, type ActorId, type JobId, type NodeId, type WorkerId } from '../../common/ids.js';
import { ResourceSet } from '../../common/resources.js';
import { namedActorField, type ActorInfo } from '../client/tables.js';
import type { ActorScheduler } from './actor-scheduler.js';
import type { Instruction, Now } from './instructions.js';

/** An actor that is not DEAD. */
interface Actor {
  readonly actorId: ActorId;
  readonly jobId: JobId;
  readonly spec: wire.ActorSpec.$Properties;
  readonly isDetached: boolean;
  readonly ownerWorker: WorkerId | undefined;
  readonly ownerNode: NodeId | undefined;
  /** Replaced, never changed: instructions carry it. */
  info: ActorInfo;
  /** Where it is, or is on its way to; absent while it waits for a node. */
  nodeId: NodeId | undefined;
}

/** How the placement of an actor on a node ended; exactly one of the fields. */
export interface PlacementResult {
  readonly address?: wire.Address.$Properties;
  readonly pid?: number;
  /** Serialised error that the constructor threw. */
  readonly creationError?: Uint8Array;
  /** The raylet has no room after all, or is going away. */
  readonly refused?: true;
  /** It cannot come up; for people. */
  readonly failure?: string;
}

export interface ActorManagerOptions {
  readonly scheduler: ActorScheduler;
  /** What messages call a node. */
  readonly labelOf: (nodeId: NodeId) => string;
  /** Dead actors are listed until there are more than this. */
  readonly maxDeadActors: number;
}

/** Workers whose death is remembered, for the actor that one of them registered with its last breath. */
const MAX_DEAD_WORKERS = 10_000;

/**
 * The life of every actor: PENDING_CREATION (waits for a node, or its constructor runs), then ALIVE, then DEAD.
 *
 * An actor lives until it is killed, its constructor throws, its process or node dies, or (unless it is detached) its owner or
 * its job ends. One that had not come up yet when its node died goes to another node: its constructor may then run twice.
 *
 * Invariant: a name is in the table of names exactly as long as its actor is not DEAD.
 */
export class ActorManager {
  readonly #options: ActorManagerOptions;
  readonly #living = new Map<ActorId, Actor>();
  readonly #dead = new Map<ActorId, ActorInfo>();
  readonly #names = new Map<string, ActorId>();
  readonly #deadWorkers = new Set<WorkerId>();
  /** After a restart: pending actors that may be coming up on a node that has not registered again. */
  #held: ActorId[] = [];

  constructor(options: ActorManagerOptions) {
    this.#options = options;
  }

  /** After a restart. Pending actors wait until {@link release}. */
  load(actors: readonly ActorInfo[], names: ReadonlyMap<string, string>): void {
    for (const info of actors) {
      const actor = actorOf(info.spec ?? {}, info);
      if (info.state === 'DEAD') this.#dead.set(actor.actorId, info);
      else this.#living.set(actor.actorId, actor);
      if (info.state === 'PENDING_CREATION') this.#held.push(actor.actorId);
    }
    for (const [field, hex] of names) this.#names.set(field, fromHex<ActorId>(hex));
  }

  /** All nodes of before the restart have registered again or are dead: what is still pending was not coming up anywhere. */
  release(now: Now): Instruction[] {
    for (const actorId of this.#held) {
      const actor = this.#living.get(actorId);
      if (actor?.info.state === 'PENDING_CREATION' && actor.nodeId === undefined) this.#enqueue(actor);
    }
    this.#held = [];
    return this.schedule(now);
  }

  /**
   * `isNew` is false for a name or id that is registered already (the first with `getIfExists` only).
   * @throws ActorNameTakenError, InvalidOptionError for a name that cannot be stored
   */
  register(
    given: wire.ActorSpec.$Properties,
    getIfExists: boolean,
    now: Now,
  ): { actor: ActorInfo; isNew: boolean; instructions: Instruction[] } {
    const spec = copyOf(given);
    const { actorId } = actorOf(spec, {});
    const known = this.#living.get(actorId)?.info ?? this.#dead.get(actorId);
    if (known !== undefined) return { actor: known, isNew: false, instructions: [] };

    const field = nameOf(spec);
    const holder = field === undefined ? undefined : this.#living.get(this.#names.get(field) ?? actorId);
    if (holder !== undefined) {
      if (getIfExists) return { actor: holder.info, isNew: false, instructions: [] };
      throw new ActorNameTakenError(
        `an actor named '${spec.name}' lives in namespace '${spec.namespace}' (class ${holder.spec.className ?? ''}). Take another name, or set getIfExists to use that one.`,
        { context: { name: spec.name, namespace: spec.namespace } },
      );
    }

    const actor = actorOf(spec, { spec, state: 'PENDING_CREATION', startedAtMs: 0, endedAtMs: 0 });
    this.#living.set(actorId, actor);
    const instructions: Instruction[] = [{ kind: 'store_actor', actorId, actor: actor.info }];
    if (field !== undefined) {
      this.#names.set(field, actorId);
      instructions.push({ kind: 'store_name', field, actorId });
    }
    if (actor.ownerWorker !== undefined && this.#deadWorkers.has(actor.ownerWorker) && !actor.isDetached) {
      instructions.push(...this.#die(actor, 'the process that created it has ended', now));
    } else {
      this.#enqueue(actor);
      instructions.push(...this.schedule(now));
    }
    return { actor: this.get(actorId), isNew: true, instructions };
  }

  /** Whether this worker runs an actor: a job's detached actors go on, and may create others, after the job's end. */
  isActorWorker(workerId: WorkerId | undefined): boolean {
    return [...this.#living.values()].some((actor) => workerOf(actor) === workerId && workerId !== undefined);
  }

  /** The raylet of `nodeId` has answered a `place_actor`. */
  placed(actorId: ActorId, nodeId: NodeId, result: PlacementResult, now: Now): Instruction[] {
    const { scheduler, labelOf } = this.#options;
    const actor = this.#living.get(actorId);
    if (actor === undefined || actor.nodeId !== nodeId || actor.info.state !== 'PENDING_CREATION') {
      const reason = 'it was ended, or is elsewhere, since its creation began here';
      return result.address ? [{ kind: 'kill_worker', nodeId, actorId, reason }] : [];
    }
    if (result.address) {
      scheduler.placed(actorId);
      return this.#comeUp(actor, result.address, result.pid ?? 0, now);
    }
    if (result.refused) {
      scheduler.refused(actorId, nodeId, now.nowMs);
      actor.nodeId = undefined;
      scheduler.enqueue(actorId, demandOf(actor));
      return this.schedule(now);
    }
    const instructions = result.creationError
      ? this.#die(actor, 'its constructor threw', now, { creationError: result.creationError, isGone: true })
      : this.#die(actor, `${result.failure ?? 'it could not be created'} (node ${labelOf(nodeId)})`, now, {
          isGone: true,
        });
    return [...instructions, ...this.schedule(now)];
  }

  /** Places what fits now. To be called when nodes have changed; every other event does it by itself. */
  schedule(now: Now): Instruction[] {
    const instructions: Instruction[] = [];
    const { placements, infeasible } = this.#options.scheduler.schedule(now.nowMs);
    for (const { actorId, nodeId } of placements) {
      const actor = this.#require(actorId);
      actor.nodeId = nodeId;
      instructions.push({ kind: 'place_actor', nodeId, spec: actor.spec });
    }
    for (const actorId of infeasible) instructions.push(this.#infeasible(this.#require(actorId)));
    return instructions;
  }

  /** @param living - actors that the raylet says it runs: only after a restart of the gcs service are there any */
  nodeRegistered(nodeId: NodeId, living: readonly ActorInfo[], now: Now): Instruction[] {
    const instructions: Instruction[] = [];
    const there = new Map(living.map((info) => [requireId<ActorId>(info.spec?.actorId, 'ActorSpec.actor_id'), info]));
    for (const [actorId, { address, pid }] of there) {
      const actor = this.#living.get(actorId);
      if (actor?.info.state === 'PENDING_CREATION' && actor.nodeId === undefined) {
        actor.nodeId = nodeId;
        instructions.push(...this.#comeUp(actor, address ?? {}, pid ?? 0, now));
      } else if (actor?.nodeId !== nodeId) {
        instructions.push({ kind: 'kill_worker', nodeId, actorId, reason: 'the gcs service knows it as dead' });
      }
    }
    for (const actor of [...this.#living.values()]) {
      if (actor.nodeId !== nodeId || actor.info.state !== 'ALIVE' || there.has(actor.actorId)) continue;
      const cause = `its process on node ${this.#options.labelOf(nodeId)} died while the gcs service was down`;
      instructions.push(...this.#die(actor, cause, now, { isGone: true }));
    }
    return instructions;
  }

  /** How many are there or on their way. */
  countOn(nodeId: NodeId): number {
    return [...this.#living.values()].filter((actor) => actor.nodeId === nodeId).length;
  }

  nodeDied(nodeId: NodeId, reason: string, now: Now): Instruction[] {
    const label = this.#options.labelOf(nodeId);
    const instructions: Instruction[] = [];
    for (const actor of [...this.#living.values()]) {
      const isThere = actor.nodeId === nodeId;
      if (!actor.isDetached && actor.ownerNode === nodeId) {
        const cause = `the process that created it was on node ${label}, which died: ${reason}`;
        instructions.push(...this.#die(actor, cause, now, { isGone: isThere }));
      } else if (isThere && actor.info.state === 'ALIVE') {
        instructions.push(...this.#die(actor, `its node ${label} died: ${reason}`, now, { isGone: true }));
      } else if (isThere) {
        actor.nodeId = undefined;
        this.#options.scheduler.enqueue(actor.actorId, demandOf(actor));
      }
    }
    return [...instructions, ...this.schedule(now)];
  }

  /** @param actorId - of the actor that the worker ran */
  workerDied(workerId: WorkerId, actorId: ActorId | undefined, reason: string, now: Now): Instruction[] {
    this.#rememberDeadWorker(workerId);
    const instructions: Instruction[] = [];
    for (const actor of [...this.#living.values()]) {
      if (actor.actorId === actorId || workerOf(actor) === workerId) {
        instructions.push(...this.#die(actor, `its process died: ${reason}`, now, { isGone: true }));
      } else if (!actor.isDetached && actor.ownerWorker === workerId) {
        instructions.push(...this.#die(actor, `the process that created it has ended: ${reason}`, now));
      }
    }
    return [...instructions, ...this.schedule(now)];
  }

  jobEnded(jobId: JobId, now: Now): Instruction[] {
    return [...this.#living.values()]
      .filter((actor) => actor.jobId === jobId && !actor.isDetached)
      .flatMap((actor) => this.#die(actor, 'its job has ended', now));
  }

  /** Nothing happens when it is dead or unknown. */
  kill(actorId: ActorId, reason: string, now: Now): Instruction[] {
    const actor = this.#living.get(actorId);
    return actor === undefined ? [] : [...this.#die(actor, reason || 'it was killed', now), ...this.schedule(now)];
  }

  /** @throws ActorNotFoundError */
  get(actorId: ActorId): ActorInfo {
    const info = this.#living.get(actorId)?.info ?? this.#dead.get(actorId);
    if (info === undefined)
      throw new ActorNotFoundError('this cluster has no such actor: the handle is of another one');
    return info;
  }

  /** @throws ActorNotFoundError when no actor of this name lives */
  named(name: string, namespace: string): ActorInfo {
    const actorId = this.#names.get(namedActorField(namespace, name));
    if (actorId !== undefined) return this.#require(actorId).info;
    throw new ActorNotFoundError(
      `no actor named '${name}' lives in namespace '${namespace}'. Names end with their actor; an actor of another job has to be detached, and both have to use one namespace.`,
      { context: { name, namespace } },
    );
  }

  /** Dead ones first, as long as they are remembered. */
  list(): ActorInfo[] {
    return [...this.#dead.values(), ...[...this.#living.values()].map(({ info }) => info)];
  }

  #comeUp(actor: Actor, address: wire.Address.$Properties, pid: number, now: Now): Instruction[] {
    const { actorId } = actor;
    actor.info = { ...actor.info, state: 'ALIVE', address, pid, startedAtMs: now.unixMs };
    return [
      { kind: 'store_actor', actorId, actor: actor.info },
      { kind: 'tell_watchers', actorId, actor: actor.info },
    ];
  }

  /** `isGone`: its process is known to be gone, so that nobody has to be told to end it. */
  #die(
    actor: Actor,
    deathCause: string,
    now: Now,
    how: { creationError?: Uint8Array; isGone?: boolean } = {},
  ): Instruction[] {
    const { actorId, nodeId, spec } = actor;
    const info: ActorInfo = {
      ...actor.info,
      // What the constructor needed is of no use any more and may be large.
      spec: copyOf(publicActorInfo(actor.info).spec ?? {}),
      state: 'DEAD',
      deathCause,
      endedAtMs: now.unixMs,
      ...(how.creationError && { creationError: Buffer.from(how.creationError) }),
    };
    this.#living.delete(actorId);
    this.#dead.set(actorId, info);
    this.#options.scheduler.ended(actorId, nodeId);
    const instructions: Instruction[] = [{ kind: 'store_actor', actorId, actor: info }];
    const field = nameOf(spec);
    if (field !== undefined) {
      this.#names.delete(field);
      instructions.push({ kind: 'store_name', field });
    }
    for (const [oldest] of this.#dead) {
      if (this.#dead.size <= this.#options.maxDeadActors) break;
      this.#dead.delete(oldest);
      instructions.push({ kind: 'store_actor', actorId: oldest });
    }
    if (nodeId !== undefined && !how.isGone)
      instructions.push({ kind: 'kill_worker', nodeId, actorId, reason: deathCause });
    instructions.push({ kind: 'tell_watchers', actorId, actor: info });
    return instructions;
  }

  #enqueue(actor: Actor): void {
    this.#options.scheduler.enqueue(actor.actorId, demandOf(actor));
  }

  #infeasible(actor: Actor): Instruction {
    const totals = this.#options.scheduler.totals();
    const nodes = totals
      .slice(0, 8)
      .map(({ nodeId, total }) => `${this.#options.labelOf(nodeId)} has ${total.toString()}`);
    if (totals.length > nodes.length) nodes.push(`${totals.length - nodes.length} more`);
    const message = `actor ${actor.spec.className ?? ''} needs ${demandOf(actor).toString()}, which no node of the cluster can ever hold (${nodes.join('; ')}). It waits for a node that can: ask for less, or add such a node.`;
    return { kind: 'warn', jobId: actor.jobId, message };
  }

  #rememberDeadWorker(workerId: WorkerId): void {
    this.#deadWorkers.add(workerId);
    for (const oldest of this.#deadWorkers) {
      if (this.#deadWorkers.size <= MAX_DEAD_WORKERS) break;
      this.#deadWorkers.delete(oldest);
    }
  }

  #require(actorId: ActorId): Actor {
    const actor = this.#living.get(actorId);
    if (actor === undefined) throw new Error('invariant: an actor that waits or is named is not dead');
    return actor;
  }
}

function actorOf(spec: wire.ActorSpec.$Properties, info: ActorInfo): Actor {
  return {
    actorId: requireId<ActorId>(spec.actorId, 'ActorSpec.actor_id'),
    jobId: requireId<JobId>(spec.jobId, 'ActorSpec.job_id'),
    spec,
    isDetached: spec.detached ?? false,
    ownerWorker: idFrom<WorkerId>(spec.owner?.workerId),
    ownerNode: idFrom<NodeId>(spec.owner?.nodeId),
    info,
    nodeId: idFrom<NodeId>(info.address?.nodeId),
  };
}

/** With memory of its own: the bytes of a decoded message keep all that was received with it alive. */
const copyOf = (spec: wire.ActorSpec.$Properties): wire.ActorSpec =>
  wire.ActorSpec.decode(wire.ActorSpec.encode(spec).finish());

const demandOf = ({ spec }: Pick<Actor, 'spec'>): ResourceSet => ResourceSet.fromWire(spec.resources);
const workerOf = ({ info }: Actor): WorkerId | undefined => idFrom<WorkerId>(info.address?.workerId);

/** Field of the table of names; `undefined` for an actor without a name. */
function nameOf(spec: wire.ActorSpec.$Properties): string | undefined {
  const { name, namespace } = spec;
  if (!name) return undefined;
  if (`${name}${namespace ?? ''}`.includes('\0')) {
    throw new InvalidOptionError('name and namespace of an actor cannot hold a NUL character');
  }
  return namedActorField(namespace ?? '', name);
}

/** What clients see of an actor: of its constructor only the TaskID, from which the id of its handles is made. */
export function publicActorInfo(info: ActorInfo): ActorInfo {
  const { spec } = info;
  if (!spec?.constructorTask) return info;
  const { taskId } = spec.constructorTask;
  return { ...info, spec: { ...spec, constructorTask: taskId ? { taskId } : null } };
}
