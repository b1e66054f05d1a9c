/**
 * Object transfer between raylets, over a TCP connection of its own. The puller connects. All numbers are little-endian.
 *
 * 1. puller → server  hello: magic, version, 16 random bytes, NodeID of the puller
 * 2. server → puller  challenge: 16 random bytes, proof that it knows the cluster's token
 * 3. puller → server  proof that it knows the token as well
 * 4. puller → server  requests, several without waiting; server → puller responses in the same order, each followed by its bytes
 *
 * The token itself never travels, and neither side sends data to one that does not know it.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ID_BYTES, idBytes, requireId, type NodeId, type ObjectId } from '../common/ids.js';

const MAGIC = 0x58544252;
const VERSION = 1;
const NONCE_BYTES = 16;

export const PROOF_BYTES = 32;
export const HELLO_BYTES = 8 + NONCE_BYTES + ID_BYTES.node;
export const CHALLENGE_BYTES = NONCE_BYTES + PROOF_BYTES;
export const REQUEST_BYTES = ID_BYTES.object + 4 + 8 + 8;
export const RESPONSE_BYTES = 4 + 4 + 8 + 8;

export const TRANSFER_STATUS = { ok: 0, notFound: 1, badRange: 2 } as const;

export interface Hello {
  readonly nonce: Buffer;
  readonly nodeId: NodeId;
}

/** A range of an object; `lengthBytes` 0 asks for its size only. */
export interface RangeRequest {
  readonly id: ObjectId;
  readonly offset: number;
  readonly lengthBytes: number;
}

export interface RangeResponse {
  readonly status: number;
  /** Size of the whole object; 0 when it is not there. */
  readonly totalBytes: number;
  /** Bytes that follow. */
  readonly lengthBytes: number;
}

export const newNonce = (): Buffer => randomBytes(NONCE_BYTES);

export function encodeHello({ nonce, nodeId }: Hello): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(VERSION, 4);
  return Buffer.concat([head, nonce, idBytes(nodeId)]);
}

/** `undefined` when it is not a hello of this version. */
export function decodeHello(bytes: Buffer): Hello | undefined {
  if (bytes.readUInt32LE(0) !== MAGIC || bytes.readUInt32LE(4) !== VERSION) return undefined;
  return {
    nonce: Buffer.from(bytes.subarray(8, 8 + NONCE_BYTES)),
    nodeId: requireId<NodeId>(bytes.subarray(8 + NONCE_BYTES, HELLO_BYTES), 'node_id'),
  };
}

export const nonceOfChallenge = (challenge: Buffer): Buffer => challenge.subarray(0, NONCE_BYTES);
export const proofOfChallenge = (challenge: Buffer): Buffer => challenge.subarray(NONCE_BYTES, CHALLENGE_BYTES);

/** What only one who knows the token can compute; the two sides' proofs differ, so that neither can be sent back as the other. */
export function proof(token: string, side: 'server' | 'puller', pullerNonce: Buffer, serverNonce: Buffer): Buffer {
  return createHmac('sha256', token).update(side).update(pullerNonce).update(serverNonce).digest();
}

export const sameProof = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

export function encodeRequest({ id, offset, lengthBytes }: RangeRequest): Buffer {
  const bytes = Buffer.alloc(REQUEST_BYTES);
  bytes.write(id, 0, 'latin1');
  bytes.writeDoubleLE(offset, ID_BYTES.object + 4);
  bytes.writeDoubleLE(lengthBytes, ID_BYTES.object + 12);
  return bytes;
}

export function decodeRequest(bytes: Buffer): RangeRequest {
  return {
    id: requireId<ObjectId>(bytes.subarray(0, ID_BYTES.object), 'object_id'),
    offset: bytes.readDoubleLE(ID_BYTES.object + 4),
    lengthBytes: bytes.readDoubleLE(ID_BYTES.object + 12),
  };
}

export function encodeResponse({ status, totalBytes, lengthBytes }: RangeResponse): Buffer {
  const bytes = Buffer.alloc(RESPONSE_BYTES);
  bytes.writeUInt32LE(status, 0);
  bytes.writeDoubleLE(totalBytes, 8);
  bytes.writeDoubleLE(lengthBytes, 16);
  return bytes;
}

export function decodeResponse(bytes: Buffer): RangeResponse {
  return { status: bytes.readUInt32LE(0), totalBytes: bytes.readDoubleLE(8), lengthBytes: bytes.readDoubleLE(16) };
}
