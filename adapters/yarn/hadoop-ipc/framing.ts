/** Frames of Hadoop IPC version 9: `uint32 length`, then a header and messages that each carry their length as a varint. */
import { hadoop } from '#protos/hadoop.js';
import { HadoopProtocolError } from './errors.js';

/** Call ids that are no calls. */
export const SASL_CALL_ID = -33;
export const CONTEXT_CALL_ID = -3;

/** Hadoop's own limit for responses (`ipc.maximum.response.length`). */
const MAX_FRAME_BYTES = 128 * 1024 * 1024;
const LENGTH_BYTES = 4;
const RPC_KIND_PROTOBUF = 2;
/** A varint of a length that fits in 32 bits. */
const MAX_VARINT_BYTES = 5;

/** What a client says first: magic, version 9, service class 0, and that it authenticates by SASL. */
export const PREAMBLE: Buffer = Buffer.from([...Buffer.from('hrpc'), 9, 0, 0xdf]);

/** Cuts a stream of bytes into frames. Frames may share memory with what was pushed. */
export class FrameReader {
  readonly #maxFrameBytes: number;
  #chunks: Buffer[] = [];
  #byteCount = 0;
  /** Of the frame whose length word has been read. */
  #frameBytes: number | undefined;

  constructor(maxFrameBytes: number = MAX_FRAME_BYTES) {
    this.#maxFrameBytes = maxFrameBytes;
  }

  /**
   * The frames that `chunk` completes, without their length words.
   * @throws HadoopProtocolError for a length beyond the limit; the reader is of no use then
   */
  push(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk);
    this.#byteCount += chunk.length;
    const frames: Buffer[] = [];
    for (;;) {
      if (this.#frameBytes === undefined) {
        if (this.#byteCount < LENGTH_BYTES) return frames;
        this.#frameBytes = this.#checked(this.#take(LENGTH_BYTES).readUInt32BE(0));
      }
      if (this.#byteCount < this.#frameBytes) return frames;
      frames.push(this.#take(this.#frameBytes));
      this.#frameBytes = undefined;
    }
  }

  #checked(frameBytes: number): number {
    if (frameBytes <= this.#maxFrameBytes) return frameBytes;
    throw new HadoopProtocolError(
      `a frame of ${frameBytes} bytes was announced, more than the ${this.#maxFrameBytes} that are allowed. Is this the port of Hadoop's RPC?`,
    );
  }

  #take(count: number): Buffer {
    let first = this.#chunks[0] ?? Buffer.alloc(0);
    if (first.length < count) {
      first = Buffer.concat(this.#chunks);
      this.#chunks = [first];
    }
    if (first.length > count) this.#chunks[0] = first.subarray(count);
    else this.#chunks.shift();
    this.#byteCount -= count;
    return first.subarray(0, count);
  }
}

/** The message with its length before it. */
export function delimited(message: Uint8Array): Buffer {
  const length: number[] = [];
  let rest = message.length;
  for (; rest > 0x7f; rest >>>= 7) length.push((rest & 0x7f) | 0x80);
  length.push(rest);
  return Buffer.concat([Buffer.from(length), message]);
}

/**
 * The message at `offset` that {@link delimited} has written, and where the next one begins.
 * @throws HadoopProtocolError when it is not all there
 */
export function readDelimited(bytes: Buffer, offset = 0): { readonly message: Buffer; readonly end: number } {
  let length = 0;
  for (let i = 0; i < MAX_VARINT_BYTES; i += 1) {
    const byte = bytes[offset + i];
    if (byte === undefined) break;
    length += (byte & 0x7f) * 2 ** (7 * i);
    if (byte > 0x7f) continue;
    const start = offset + i + 1;
    if (length > bytes.length - start) break;
    return { message: bytes.subarray(start, start + length), end: start + length };
  }
  throw new HadoopProtocolError('a message is cut off, or its length makes no sense');
}

export interface RequestFrame {
  readonly callId: number;
  /** Of the connection; empty in SASL frames. */
  readonly clientId: Uint8Array;
  /** -1: not a call. */
  readonly retryCount: number;
  /** Each is written with its length. */
  readonly messages: readonly Uint8Array[];
}

export function encodeRequest({ callId, clientId, retryCount, messages }: RequestFrame): Buffer {
  const header = hadoop.RpcRequestHeader.encode({
    rpcKind: RPC_KIND_PROTOBUF,
    rpcOp: 0,
    callId,
    clientId,
    retryCount,
  }).finish();
  return frame([header, ...messages]);
}

/** Length word, then the messages with their lengths. */
export function frame(messages: readonly Uint8Array[]): Buffer {
  const body = messages.map(delimited);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(body.reduce((sum, part) => sum + part.length, 0));
  return Buffer.concat([length, ...body]);
}

export interface ResponseFrame {
  /** Negative: see {@link SASL_CALL_ID}. */
  readonly callId: number;
  /** Present in answers that are errors. */
  readonly error?: { readonly javaClass: string; readonly fullText: string; readonly isFatal: boolean };
  /** Of a success: the response message, still with its length. */
  readonly body: Buffer;
}

/** @throws HadoopProtocolError */
export function decodeResponse(bytes: Buffer): ResponseFrame {
  const { message, end } = readDelimited(bytes);
  const header = decodeMessage(hadoop.RpcResponseHeader, message);
  const callId = header.callId | 0; // unsigned on the wire, signed in meaning
  const body = bytes.subarray(end);
  const { SUCCESS, FATAL } = hadoop.RpcResponseHeader.Status;
  if (header.status === SUCCESS) return { callId, body };
  const error = {
    javaClass: header.exceptionClassName || 'unknown exception',
    fullText: header.errorMessage || 'without a message',
    isFatal: header.status === FATAL,
  };
  return { callId, error, body };
}

/** What the static code that is generated from the protos offers. */
export interface MessageType<Decoded> {
  decode(bytes: Uint8Array): Decoded;
}

/** @throws HadoopProtocolError */
export function decodeMessage<Decoded>(type: MessageType<Decoded>, bytes: Uint8Array): Decoded {
  try {
    return type.decode(bytes);
  } catch (cause) {
    throw new HadoopProtocolError(`a message cannot be read: ${(cause as Error).message}`, { cause });
  }
}
