/** Names and numbers of applications, attempts and containers. */
import type { hadoop } from '#protos/hadoop.js';

export interface AttemptId {
  /** When the ResourceManager first started: part of all names. */
  readonly timestamp: number;
  readonly application: number;
  readonly attempt: number;
}

/** How the generated code takes 64-bit numbers beside doubles. */
type Wide = NonNullable<hadoop.ContainerId.$Properties['id']>;

export function wide(value: bigint): Wide {
  const high = Number(BigInt.asIntN(32, value >> 32n));
  return { low: Number(BigInt.asIntN(32, value)), high, unsigned: false } as Wide;
}

export function narrow(value: Wide | null | undefined): bigint {
  return BigInt(String(value ?? 0));
}

export function applicationName({ timestamp, application }: Omit<AttemptId, 'attempt'>): string {
  return `application_${timestamp}_${String(application).padStart(4, '0')}`;
}

export function attemptName(id: AttemptId): string {
  return `${applicationName(id).replace('application', 'appattempt')}_${String(id.attempt).padStart(6, '0')}`;
}

/** @param number - the restarts of the ResourceManager in the bits above the fortieth */
export function containerName(id: AttemptId, number: bigint): string {
  const epoch = number >> 40n;
  const restarts = epoch === 0n ? '' : `e${String(epoch).padStart(2, '0')}_`;
  const attempt = String(id.attempt).padStart(2, '0');
  const last = String(number & 0xffffffffffn).padStart(6, '0');
  return `container_${restarts}${applicationName(id).slice('application_'.length)}_${attempt}_${last}`;
}

export function attemptMessage(id: AttemptId): hadoop.ApplicationAttemptId.$Properties {
  return {
    applicationId: { id: id.application, clusterTimestamp: wide(BigInt(id.timestamp)) },
    attemptId: id.attempt,
  };
}

/** The name of the container that a message means. */
export function containerNameOf(message: hadoop.ContainerId.$Properties | null | undefined): string {
  const attempt = message?.applicationAttemptId;
  const id = {
    timestamp: Number(narrow(attempt?.applicationId?.clusterTimestamp)),
    application: attempt?.applicationId?.id ?? 0,
    attempt: attempt?.attemptId ?? 0,
  };
  return containerName(id, narrow(message?.id));
}
