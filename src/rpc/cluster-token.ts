import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The secret by which processes of a cluster recognise each other. Apart from what shows it on gRPC streams (`credentials.ts`), so
 * that whoever only makes or reads a token need not load gRPC: the supervisor's start is on the way to the first task.
 */
export class ClusterToken {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret.trim();
  }

  /** 32 random bytes, hexadecimal. */
  static generate(): ClusterToken {
    return new ClusterToken(randomBytes(32).toString('hex'));
  }

  /** The text of the 0600 token file. */
  reveal(): string {
    return this.#secret;
  }

  /** A different secret for each use, so that Redis's password or a transfer handshake does not give the token away. */
  derive(purpose: 'redis' | 'transfer'): string {
    return createHmac('sha256', this.#secret).update(`batchray ${purpose}`).digest('hex');
  }

  matches(shown: string): boolean {
    return equalSecrets(shown, this.#secret);
  }

  toString(): string {
    return '[cluster token]';
  }
}

/** Compares in constant time. */
function equalSecrets(shown: string, expected: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(shown), digest(expected));
}
