/** The three services: path of the one bidirectional method of each, and how a batch of its messages is written and read. */
import { batchray as wire } from '#protos/wire.js';

/** What every message type has besides its body. */
export interface Envelope {
  requestId?: number | null;
  replyTo?: number | null;
  error?: wire.ErrorInfo.$Properties | null;
}

export interface ServiceCodec<Message extends Envelope> {
  readonly name: string;
  readonly path: string;
  encode(messages: Message[]): Buffer;
  decode(bytes: Buffer): Message[];
}

export type CoreWorkerMessage = wire.CoreWorkerMessage.$Properties;
export type NodeManagerMessage = wire.NodeManagerMessage.$Properties;
export type GcsMessage = wire.GcsMessage.$Properties;

export const coreWorkerService: ServiceCodec<CoreWorkerMessage> = {
  name: 'core worker',
  path: '/batchray.CoreWorkerService/Connect',
  encode: (messages) => wire.CoreWorkerBatch.encode({ messages }).finish() as Buffer,
  decode: (bytes) => wire.CoreWorkerBatch.decode(bytes).messages,
};

export const nodeManagerService: ServiceCodec<NodeManagerMessage> = {
  name: 'raylet',
  path: '/batchray.NodeManagerService/Connect',
  encode: (messages) => wire.NodeManagerBatch.encode({ messages }).finish() as Buffer,
  decode: (bytes) => wire.NodeManagerBatch.decode(bytes).messages,
};

export const gcsService: ServiceCodec<GcsMessage> = {
  name: 'gcs',
  path: '/batchray.GcsService/Connect',
  encode: encodeGcsBatch,
  decode: (bytes) => wire.GcsBatch.decode(bytes).messages,
};

/** The bytes of a batch that holds nothing but the message. */
const ENCODED: unique symbol = Symbol('encoded');
type EncodedGcsMessage = GcsMessage & { readonly [ENCODED]?: Buffer };

/** A notice for many streams: notify them all of what this returns, and it is encoded once. */
export function encodedOnce(message: GcsMessage): GcsMessage {
  return {
    ...message,
    [ENCODED]: wire.GcsBatch.encode({ messages: [message] }).finish() as Buffer,
  } as EncodedGcsMessage;
}

/** Batches written one after the other are one batch: that is how protobuf reads repeated fields. */
function encodeGcsBatch(messages: readonly EncodedGcsMessage[]): Buffer {
  if (!messages.some((message) => message[ENCODED] !== undefined)) {
    return wire.GcsBatch.encode({ messages: messages as GcsMessage[] }).finish() as Buffer;
  }
  const parts = messages.map(
    (message) => message[ENCODED] ?? (wire.GcsBatch.encode({ messages: [message] }).finish() as Buffer),
  );
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
