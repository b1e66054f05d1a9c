/** The server's side of SASL DIGEST-MD5 (RFC 2831) as Java does it, with what protects the messages after it. One object a connection. */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

export type Qop = 'auth' | 'auth-int' | 'auth-conf';
export const CIPHERS = ['3des', 'rc4', 'des', 'rc4-56', 'rc4-40'] as const;
export type Cipher = (typeof CIPHERS)[number];

export interface DigestOffer {
  readonly qops: readonly Qop[];
  /** For `auth-conf`. */
  readonly ciphers: readonly Cipher[];
}

/** What the client did wrong, in Java's words where they are known. */
export class DigestFailure extends Error {
  override readonly name = 'DigestFailure';
}

const REALM = 'default';
const URI = `/${REALM}`;
const MAC_LENGTH = 10;
const TRAILER_LENGTH = 6;

type Transform = (bytes: Buffer) => Buffer;

interface Protection {
  readonly encrypt?: Transform;
  readonly decrypt?: Transform;
  /** Messages are padded to a multiple of it. */
  readonly blockSize: number;
  readonly toClient: Buffer;
  readonly fromClient: Buffer;
}

export class DigestServer {
  readonly #offer: DigestOffer;
  readonly #nonce = randomBytes(24).toString('base64');
  #qop: Qop | undefined;
  #protection: Protection | undefined;
  #sent = 0;
  #received = 0;

  constructor(offer: DigestOffer) {
    this.#offer = offer;
  }

  /** After {@link answer}. */
  get qop(): Qop | undefined {
    return this.#qop;
  }

  challenge(): Buffer {
    const { qops, ciphers } = this.#offer;
    const cipher = qops.includes('auth-conf') ? `cipher="${ciphers.join(',')}",` : '';
    return Buffer.from(
      `realm="${REALM}",nonce="${this.#nonce}",qop="${qops.join(',')}",charset=utf-8,${cipher}algorithm=md5-sess`,
    );
  }

  /** Checks the client's response and returns what proves the server to the client. `passwordOf` may throw. */
  answer(response: Uint8Array, passwordOf: (user: string) => string): Buffer {
    const given = directives(Buffer.from(response).toString('utf8'));
    const field = (name: string): string => {
      const value = given.get(name);
      if (value === undefined)
        throw new DigestFailure(`DIGEST-MD5: digest response format violation. Missing ${name}.`);
      return value;
    };
    const user = field('username');
    const qop = field('qop') as Qop;
    if (field('realm') !== REALM) throw violation('Nonexistent realm: ' + field('realm'));
    if (field('nonce') !== this.#nonce) throw violation(`Invalid nonce returned`);
    if (field('nc') !== '00000001') throw violation(`Nonce count mismatch`);
    if (field('digest-uri') !== URI) throw violation(`Mismatched URI: ${field('digest-uri')}; expecting: ${URI}`);
    if (!this.#offer.qops.includes(qop)) throw violation(`Invalid QOP: ${qop}`);
    const a1 = Buffer.concat([
      md5(`${user}:${REALM}:${passwordOf(user)}`),
      Buffer.from(`:${this.#nonce}:${field('cnonce')}`),
    ]);
    const sessionKey = md5(a1);
    const proof = (method: string): string => {
      const a2 = `${method}:${URI}${qop === 'auth' ? '' : `:${'0'.repeat(32)}`}`;
      const parts = [
        sessionKey.toString('hex'),
        this.#nonce,
        '00000001',
        field('cnonce'),
        qop,
        md5(a2).toString('hex'),
      ];
      return md5(parts.join(':')).toString('hex');
    };
    if (field('response') !== proof('AUTHENTICATE')) throw violation('Mismatched response.');
    if (qop === 'auth-conf' && !this.#offer.ciphers.includes(field('cipher') as Cipher)) {
      throw violation(`Invalid cipher: ${field('cipher')}`);
    }
    if (qop !== 'auth') this.#protection = protection(sessionKey, qop, given.get('cipher') as Cipher);
    this.#qop = qop;
    return Buffer.from(`rspauth=${proof('')}`);
  }

  /** Whether messages after the authentication have to be wrapped. */
  get isProtecting(): boolean {
    return this.#protection !== undefined;
  }

  wrap(message: Buffer): Buffer {
    const { encrypt, blockSize, toClient } = this.#required();
    const mac = macOf(toClient, this.#sent, message);
    const padding = blockSize === 1 ? 0 : blockSize - ((message.length + MAC_LENGTH) % blockSize);
    const body = Buffer.concat([message, Buffer.alloc(padding, padding), mac]);
    const trailer = Buffer.alloc(TRAILER_LENGTH);
    trailer.writeUInt16BE(1, 0);
    trailer.writeUInt32BE(this.#sent++, 2);
    return Buffer.concat([encrypt === undefined ? body : encrypt(body), trailer]);
  }

  unwrap(wrapped: Buffer): Buffer {
    const { decrypt, blockSize, fromClient } = this.#required();
    if (wrapped.length < MAC_LENGTH + TRAILER_LENGTH) throw new DigestFailure('DIGEST-MD5: Invalid packet length');
    const trailer = wrapped.subarray(-TRAILER_LENGTH);
    const sealed = wrapped.subarray(0, -TRAILER_LENGTH);
    if (sealed.length % blockSize !== 0) throw new DigestFailure('DIGEST-MD5: Invalid length of a sealed packet');
    const body = decrypt === undefined ? sealed : decrypt(sealed);
    const mac = body.subarray(-MAC_LENGTH);
    const padded = body.subarray(0, -MAC_LENGTH);
    const padding = blockSize === 1 ? 0 : (padded.at(-1) ?? 0);
    const message = padded.subarray(0, padded.length - padding);
    if (trailer.readUInt16BE(0) !== 1) throw new DigestFailure('DIGEST-MD5: Invalid message type');
    if (trailer.readUInt32BE(2) !== this.#received) {
      throw new DigestFailure(`DIGEST-MD5: Unmatched Sequence Number: ${trailer.readUInt32BE(2)}`);
    }
    if (!mac.equals(macOf(fromClient, this.#received++, message)))
      throw new DigestFailure('DIGEST-MD5: Unmatched MACs');
    return message;
  }

  #required(): Protection {
    if (this.#protection === undefined) throw new DigestFailure('DIGEST-MD5: nothing is wrapped here');
    return this.#protection;
  }
}

function violation(what: string): DigestFailure {
  return new DigestFailure(`DIGEST-MD5: digest response format violation. ${what}`);
}

function directives(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/([\w-]+)=(?:"((?:\\.|[^"\\])*)"|([^,"]*))(?:,|$)/g)) {
    const [, name = '', quoted, plain] = match;
    if (found.has(name)) throw violation(`Encountered duplicate ${name} directive`);
    found.set(name, quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '');
  }
  return found;
}

function md5(...parts: (string | Uint8Array)[]): Buffer {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function macOf(key: Buffer, sequence: number, message: Buffer): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(sequence);
  return createHmac('md5', key).update(number).update(message).digest().subarray(0, MAC_LENGTH);
}

function protection(sessionKey: Buffer, qop: Qop, cipher: Cipher): Protection {
  const signing = (direction: string): Buffer =>
    md5(sessionKey, `Digest session key to ${direction} signing key magic constant`);
  const keys = { toClient: signing('server-to-client'), fromClient: signing('client-to-server') };
  if (qop !== 'auth-conf') return { ...keys, blockSize: 1 };
  const used = cipher === 'rc4-40' ? 5 : cipher === 'rc4-56' ? 7 : 16;
  const sealing = (direction: string): Buffer =>
    md5(sessionKey.subarray(0, used), `Digest H(A1) to ${direction} sealing key magic constant`);
  const [outKey, inKey] = [sealing('server-to-client'), sealing('client-to-server')];
  if (cipher.startsWith('rc4')) return { ...keys, blockSize: 1, encrypt: rc4(outKey), decrypt: rc4(inKey) };
  const encryptor = createCipheriv('des-ede3-cbc', desKey(outKey, cipher), outKey.subarray(8)).setAutoPadding(false);
  const decryptor = createDecipheriv('des-ede3-cbc', desKey(inKey, cipher), inKey.subarray(8)).setAutoPadding(false);
  return { ...keys, blockSize: 8, encrypt: (b) => encryptor.update(b), decrypt: (b) => decryptor.update(b) };
}

/** Triple DES with one key three times is DES. */
function desKey(key: Buffer, cipher: Cipher): Buffer {
  const first = withParity(key.subarray(0, 7));
  return Buffer.concat([first, cipher === 'des' ? first : withParity(key.subarray(7, 14)), first]);
}

/** 56 bits in 8 bytes, each with an odd number of ones. */
function withParity(seven: Buffer): Buffer {
  const bits = [...seven].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Buffer.from(
    Array.from({ length: 8 }, (_, index) => {
      const part = bits.slice(index * 7, index * 7 + 7);
      const ones = part.replaceAll('0', '').length;
      return Number.parseInt(part + (ones % 2 === 0 ? '1' : '0'), 2);
    }),
  );
}

function rc4(key: Buffer): Transform {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index & 255] ?? 0;
  const swap = (a: number, b: number): void => {
    [state[a & 255], state[b & 255]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j += at(i) + (key[i % key.length] ?? 0);
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return (bytes) =>
    bytes.map((byte) => {
      i++;
      j += at(i);
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }) as Buffer;
}
