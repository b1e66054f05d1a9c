/**
 * Everything that is in Redis, by name. A cluster has a Redis server of its own, so names need no prefix.
 *
 * | key             | type    | field                     | value                         | written by             |
 * |-----------------|---------|---------------------------|-------------------------------|------------------------|
 * | `nodes`         | hash    | NodeID                    | `NodeInfo`                    | gcs service            |
 * | `jobs`          | hash    | JobID                     | `JobInfo`                     | gcs service            |
 * | `actors`        | hash    | ActorID                   | `ActorInfo`                   | gcs service            |
 * | `named_actors`  | hash    | `<namespace>\0<name>`     | ActorID                       | gcs service            |
 * | `job_counter`   | counter |                           | JobIDs given so far           | gcs service            |
 * | `functions`     | hash    | content hash              | captured function             | whoever exports it     |
 * | `kv:<namespace>`| hash    | the user's key            | one byte of kind, then value  | drivers, workers       |
 * | `logs:<job>`    | channel |                           | {@link LogBatch}, JSON        | raylets                |
 * | `errors:<job>`  | channel |                           | {@link ErrorNotice}, JSON     | gcs service, raylets   |
 *
 * Ids and hashes are hexadecimal, messages are in the wire's own encoding. Nothing here is per task or per object.
 */
import { batchray as wire } from '#protos/wire.js';
import { toHex, type JobId } from '../../common/ids.js';

export type NodeInfo = wire.NodeInfo.$Properties;
export type JobInfo = wire.JobInfo.$Properties;
export type ActorInfo = wire.ActorInfo.$Properties;

export const NODES = 'nodes';
export const JOBS = 'jobs';
export const ACTORS = 'actors';
export const NAMED_ACTORS = 'named_actors';
export const FUNCTIONS = 'functions';
export const JOB_COUNTER = 'job_counter';

export const kvTable = (namespace: string): string => `kv:${namespace}`;
export const logsChannel = (job: JobId): string => `logs:${toHex(job)}`;
export const errorsChannel = (job: JobId): string => `errors:${toHex(job)}`;

/** Field of `named_actors`. Neither part holds a NUL (checked where actors are registered). */
export const namedActorField = (namespace: string, name: string): string => `${namespace}\0${name}`;

interface Codec<T> {
  encode(value: T): Uint8Array;
  decode(bytes: Uint8Array): T;
}

export const nodeCodec: Codec<NodeInfo> = {
  encode: (node) => wire.NodeInfo.encode(node).finish(),
  decode: (bytes) => wire.NodeInfo.decode(bytes),
};

export const jobCodec: Codec<JobInfo> = {
  encode: (job) => wire.JobInfo.encode(job).finish(),
  decode: (bytes) => wire.JobInfo.decode(bytes),
};

export const actorCodec: Codec<ActorInfo> = {
  encode: (actor) => wire.ActorInfo.encode(actor).finish(),
  decode: (bytes) => wire.ActorInfo.decode(bytes),
};

/** A value of the key/value table comes back as what it was put: text or bytes. */
export type KvValue = string | Uint8Array;

const KV_BYTES = 0;
const KV_TEXT = 1;

export const kvCodec: Codec<KvValue> = {
  encode(value) {
    const isText = typeof value === 'string';
    return Buffer.concat([Buffer.of(isText ? KV_TEXT : KV_BYTES), isText ? Buffer.from(value) : value]);
  },
  decode(bytes) {
    const body = bytes.subarray(1);
    return bytes[0] === KV_TEXT
      ? Buffer.from(body.buffer, body.byteOffset, body.length).toString()
      : new Uint8Array(body);
  },
};

/** Lines that one worker wrote, in order. */
export interface LogBatch {
  /** What ran when the lines were written: function or class name; empty when nothing did. */
  readonly name: string;
  readonly pid: number;
  /** Host name of the node, for people. */
  readonly node: string;
  readonly stream: 'stdout' | 'stderr';
  readonly lines: readonly string[];
}

/** Something a job's user must hear of although no call of theirs failed (yet). */
export interface ErrorNotice {
  readonly kind: 'infeasible_actor' | 'node_died' | 'worker_died';
  /** Says what happened, where, and what to do. */
  readonly message: string;
}
