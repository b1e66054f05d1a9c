import { randomBytes } from 'node:crypto';

/** An address of the loopback that nobody else has: a port of it stays free while whoever listens there is started again. */
export function ownLoopbackAddress(): string {
  const [a = 0, b = 0, c = 0] = randomBytes(3);
  return `127.${16 + (a % 200)}.${b}.${1 + (c % 250)}`;
}
