/** Signing (`auth-int`) and encryption (`auth-conf`) of messages after a DIGEST-MD5 exchange (RFC 2831, section 2.3 and 2.4). */
import { createCipheriv, createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Cipher } from './digest-md5.js';
import { HadoopProtocolError } from './errors.js';

/** One direction each; messages must be unwrapped in the order in which they were wrapped. */
export interface Wrapping {
  wrap(message: Buffer): Buffer;
  /** @throws HadoopProtocolError when the message was changed, or is not the next one */
  unwrap(wrapped: Buffer): Buffer;
}

export interface WrappingKeys {
  /** H(A1) of the exchange. */
  readonly hash: Buffer;
  /** Absent: signed only. */
  readonly cipher?: Cipher;
  readonly role: 'client' | 'server';
}

/** A stream cipher, or a block cipher in CBC mode: its state goes on across messages. */
interface StreamCipher {
  readonly blockBytes: number;
  apply(bytes: Buffer): Buffer;
}

const MAC_BYTES = 10;
/** Message type 1 (2 bytes) and sequence number (4 bytes). */
const TRAILER_BYTES = 6;
const MESSAGE_TYPE = 1;
/** How many bytes wrapping adds at most: signature, padding, trailer. */
export const WRAPPING_OVERHEAD_BYTES = MAC_BYTES + 8 + TRAILER_BYTES;

type Direction = 'client-to-server' | 'server-to-client';

export function createWrapping({ hash, cipher, role }: WrappingKeys): Wrapping {
  const sending: Direction = role === 'client' ? 'client-to-server' : 'server-to-client';
  const receiving: Direction = role === 'client' ? 'server-to-client' : 'client-to-server';
  const seal = cipher === undefined ? undefined : createStream(cipher, sealingKey(hash, cipher, sending), 'seal');
  const open = cipher === undefined ? undefined : createStream(cipher, sealingKey(hash, cipher, receiving), 'open');
  const signingKeys = { sending: signingKey(hash, sending), receiving: signingKey(hash, receiving) };
  let nextSent = 0;
  let nextReceived = 0;
  return {
    wrap(message) {
      const sequence = nextSent++;
      const signature = mac(signingKeys.sending, sequence, message);
      const body =
        seal === undefined
          ? [message, signature]
          : [seal.apply(Buffer.concat([message, padding(message.length, seal.blockBytes), signature]))];
      const trailer = Buffer.alloc(TRAILER_BYTES);
      trailer.writeUInt16BE(MESSAGE_TYPE, 0);
      trailer.writeUInt32BE(sequence, 2);
      return Buffer.concat([...body, trailer]);
    },
    unwrap(wrapped) {
      const sequence = nextReceived++;
      const bodyBytes = wrapped.length - TRAILER_BYTES;
      const isNext =
        bodyBytes >= MAC_BYTES &&
        wrapped.readUInt16BE(bodyBytes) === MESSAGE_TYPE &&
        wrapped.readUInt32BE(bodyBytes + 2) === sequence;
      if (!isNext || bodyBytes % (open?.blockBytes ?? 1) !== 0) throw changed();
      const body = open === undefined ? wrapped.subarray(0, bodyBytes) : open.apply(wrapped.subarray(0, bodyBytes));
      const padded = body.subarray(0, body.length - MAC_BYTES);
      const message = open === undefined ? padded : withoutPadding(padded, open.blockBytes);
      if (!timingSafeEqual(body.subarray(-MAC_BYTES), mac(signingKeys.receiving, sequence, message))) throw changed();
      return message;
    },
  };
}

function changed(): HadoopProtocolError {
  return new HadoopProtocolError('a signed message of the connection was changed, or one is missing');
}

function mac(key: Buffer, sequence: number, message: Buffer): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(sequence);
  return createHmac('md5', key).update(number).update(message).digest().subarray(0, MAC_BYTES);
}

/** Block ciphers always pad message and signature together, by 1 to 8 bytes of that value. */
function padding(messageBytes: number, blockBytes: number): Buffer {
  const count = blockBytes === 1 ? 0 : blockBytes - ((messageBytes + MAC_BYTES) % blockBytes);
  return Buffer.alloc(count, count);
}

function withoutPadding(padded: Buffer, blockBytes: number): Buffer {
  if (blockBytes === 1) return padded;
  const count = padded.at(-1) ?? 0;
  if (count < 1 || count > blockBytes || count > padded.length) throw changed();
  return padded.subarray(0, padded.length - count);
}

function signingKey(hash: Buffer, direction: Direction): Buffer {
  return md5(hash, `Digest session key to ${direction} signing key magic constant`);
}

function sealingKey(hash: Buffer, cipher: Cipher, direction: Direction): Buffer {
  const keyBytes = { 'rc4-40': 5, 'rc4-56': 7, rc4: 16, des: 16, '3des': 16 }[cipher];
  return md5(hash.subarray(0, keyBytes), `Digest H(A1) to ${direction} sealing key magic constant`);
}

function md5(key: Buffer, constant: string): Buffer {
  return createHash('md5').update(key).update(constant).digest();
}

function createStream(cipher: Cipher, key: Buffer, action: 'seal' | 'open'): StreamCipher {
  if (cipher !== '3des' && cipher !== 'des') return rc4(key);
  const first = desKey(key.subarray(0, 7));
  const second = cipher === 'des' ? first : desKey(key.subarray(7, 14));
  // Three equal keys are DES itself, which OpenSSL 3 does not offer any more.
  const keys = Buffer.concat([first, second, first]);
  const create = action === 'seal' ? createCipheriv : createDecipheriv;
  const stream = create('des-ede3-cbc', keys, key.subarray(8, 16)).setAutoPadding(false);
  return { blockBytes: 8, apply: (bytes) => stream.update(bytes) };
}

/** Spreads 56 bits over 8 bytes, each with odd parity in its lowest bit. */
function desKey(key: Buffer): Buffer {
  const bits = BigInt(`0x${key.toString('hex')}`);
  return Buffer.from(
    Array.from({ length: 8 }, (_, i) => {
      const seven = Number((bits >> BigInt(49 - 7 * i)) & 0x7fn);
      let ones = 0;
      for (let rest = seven; rest > 0; rest >>= 1) ones += rest & 1;
      return (seven << 1) | (ones % 2 === 0 ? 1 : 0);
    }),
  );
}

/** OpenSSL 3 offers RC4 only where somebody has enabled old ciphers. */
function rc4(key: Buffer): StreamCipher {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    swap(state, i, j);
  }
  let i = 0;
  let j = 0;
  return {
    blockBytes: 1,
    apply(bytes) {
      const result = Buffer.allocUnsafe(bytes.length);
      for (let n = 0; n < bytes.length; n += 1) {
        i = (i + 1) & 255;
        j = (j + state[i]!) & 255;
        swap(state, i, j);
        result[n] = bytes[n]! ^ state[(state[i]! + state[j]!) & 255]!;
      }
      return result;
    },
  };
}

function swap(state: Uint8Array, i: number, j: number): void {
  const held = state[i]!;
  state[i] = state[j]!;
  state[j] = held;
}
