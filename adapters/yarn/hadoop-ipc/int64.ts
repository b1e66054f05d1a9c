import type { hadoop } from '#protos/hadoop.js';

/** A 64-bit number as the generated code takes and gives it. */
type Int64 = NonNullable<hadoop.ContainerId.$Properties['id']>;

/** For quantities and times, which fit in a double. Absent: 0. */
export function int64ToNumber(value: Int64 | null | undefined): number {
  if (value === null || value === undefined) return 0;
  return typeof value === 'number' ? value : value.toNumber();
}

/** For ids, whose upper bits matter. Absent: 0. */
export function int64ToBigInt(value: Int64 | null | undefined): bigint {
  if (value === null || value === undefined) return 0n;
  return BigInt(typeof value === 'number' ? value : value.toString());
}

/** As the generated code takes what no double holds; it does not give it back like this. */
export function bigIntToInt64(value: bigint): Int64 {
  const high = Number(BigInt.asIntN(32, value >> 32n));
  return { low: Number(BigInt.asIntN(32, value)), high, unsigned: false } as Int64;
}
