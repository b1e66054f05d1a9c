/**
 * Ids as Ray composes them: a JobID is inside an ActorID is inside a TaskID is inside an ObjectID
 * (`src/ray/design_docs/id_specification.md` of Ray). In memory and as map keys an id is a string of one latin1
 * character a byte; on the wire it is these bytes; for people it is hexadecimal ({@link toHex}).
 */
import { randomFillSync } from 'node:crypto';

declare const idKind: unique symbol;
type Id<Kind extends string> = string & { readonly [idKind]: Kind };

/** 4 bytes. */
export type JobId = Id<'job'>;
/** 16 bytes: 12 unique, then the JobID. */
export type ActorId = Id<'actor'>;
/** 24 bytes: 8 unique, then the ActorID (nil actor of the job for plain tasks). */
export type TaskId = Id<'task'>;
/** 28 bytes: the TaskID that made it, then a little-endian index: 0 for `put`, 1.. for results. */
export type ObjectId = Id<'object'>;
/** 28 random bytes. */
export type NodeId = Id<'node'>;
/** 28 random bytes. */
export type WorkerId = Id<'worker'>;
export type AnyId = JobId | ActorId | TaskId | ObjectId | NodeId | WorkerId;

export const ID_BYTES = { job: 4, actor: 16, task: 24, object: 28, node: 28, worker: 28 } as const;

function randomLatin1(bytes: number): string {
  return randomFillSync(Buffer.allocUnsafe(bytes)).toString('latin1');
}

export const newNodeId = (): NodeId => randomLatin1(ID_BYTES.node) as NodeId;
export const newWorkerId = (): WorkerId => randomLatin1(ID_BYTES.worker) as WorkerId;

/** JobIDs are counted by the GCS: the n-th job of a cluster. */
export function jobIdFromNumber(n: number): JobId {
  const bytes = Buffer.alloc(ID_BYTES.job);
  bytes.writeUInt32BE(n);
  return bytes.toString('latin1') as JobId;
}

export function newActorId(job: JobId): ActorId {
  return (randomLatin1(ID_BYTES.actor - ID_BYTES.job) + job) as ActorId;
}

export function nilActorId(job: JobId): ActorId {
  return ('\xff'.repeat(ID_BYTES.actor - ID_BYTES.job) + job) as ActorId;
}

/** Makes TaskIDs of one process: 5 random bytes, then a 3-byte count; new random bytes when the count is used up. */
export class TaskIdGenerator {
  #prefix = randomLatin1(5);
  #count = 0;

  next(actor: ActorId): TaskId {
    if (this.#count === 0x1000000) {
      this.#prefix = randomLatin1(5);
      this.#count = 0;
    }
    const n = this.#count++;
    return (this.#prefix + String.fromCharCode(n & 0xff, (n >> 8) & 0xff, n >> 16) + actor) as TaskId;
  }
}

export function objectIdOf(task: TaskId, index: number): ObjectId {
  return (task +
    String.fromCharCode(index & 0xff, (index >> 8) & 0xff, (index >> 16) & 0xff, index >>> 24)) as ObjectId;
}

export const taskIdOfObject = (object: ObjectId): TaskId => object.slice(0, ID_BYTES.task) as TaskId;
export const jobIdOfActor = (actor: ActorId): JobId => actor.slice(-ID_BYTES.job) as JobId;

/** For people, Redis and JSON. */
export function toHex(id: AnyId): string {
  return Buffer.from(id, 'latin1').toString('hex');
}

/** The inverse of {@link toHex}. */
export function fromHex<T extends AnyId>(hex: string): T {
  return Buffer.from(hex, 'hex').toString('latin1') as T;
}

/** For the wire. */
export function idBytes(id: AnyId | ''): Buffer {
  return Buffer.from(id, 'latin1');
}

/** From the wire; absent and empty give `undefined`. Copies, so that a decoded message is not kept alive by an id. */
export function idFrom<T extends AnyId>(bytes: Uint8Array | null | undefined): T | undefined {
  if (bytes === null || bytes === undefined || bytes.length === 0) return undefined;
  return (bytes as Buffer).toString('latin1') as T;
}

/** As {@link idFrom} for a field that the protocol always fills. */
export function requireId<T extends AnyId>(bytes: Uint8Array | null | undefined, field: string): T {
  const id = idFrom<T>(bytes);
  if (id === undefined) throw new TypeError(`protocol error: ${field} is empty`);
  return id;
}
