/** Hadoop's token files (`HDTS`): what YARN gives to every container, and what an application master gives on to its containers. */
import { hadoop } from '#protos/hadoop.js';
import { HadoopProtocolError } from './errors.js';
import { decodeMessage, readDelimited } from './framing.js';

export interface HadoopToken {
  readonly identifier: Buffer;
  readonly password: Buffer;
  /** `YARN_AM_RM_TOKEN`, `HDFS_DELEGATION_TOKEN`, ... */
  readonly kind: string;
  /** Which server it is for; empty for tokens of the ResourceManager. */
  readonly service: string;
}

export interface TokenFile {
  readonly tokens: readonly (HadoopToken & { readonly alias: string })[];
  readonly secrets: readonly { readonly alias: string; readonly secret: Buffer }[];
}

const MAGIC = Buffer.from('HDTS');
/** Versions of the format: Hadoop's own serialisation, or protobuf. */
const WRITABLE_VERSION = 0;
const PROTOBUF_VERSION = 1;

/** @throws HadoopProtocolError when the bytes are no token file of a known version */
export function parseTokenFile(bytes: Buffer): TokenFile {
  if (bytes.length < MAGIC.length + 1 || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new HadoopProtocolError('this is no token file: it does not begin with HDTS');
  }
  const version = bytes[MAGIC.length];
  const rest = bytes.subarray(MAGIC.length + 1);
  if (version === WRITABLE_VERSION) return parseWritable(rest);
  if (version === PROTOBUF_VERSION) return parseProtobuf(rest);
  throw new HadoopProtocolError(`token files of version ${String(version)} are not known`);
}

function parseWritable(bytes: Buffer): TokenFile {
  const reader = new WritableReader(bytes);
  const tokens = reader.list(() => ({ alias: reader.text(), ...reader.token() }));
  const secrets = reader.list(() => ({ alias: reader.text(), secret: reader.bytes() }));
  return { tokens, secrets };
}

function parseProtobuf(bytes: Buffer): TokenFile {
  const credentials = decodeMessage(hadoop.Credentials, readDelimited(bytes).message);
  return {
    tokens: credentials.tokens.map(({ alias, token }) => {
      if (token === undefined || token === null)
        throw new HadoopProtocolError(`token ${alias} of a token file is empty`);
      return { alias, ...tokenFromMessage(token) };
    }),
    secrets: credentials.secrets.map(({ alias, secret }) => ({ alias, secret: Buffer.from(secret ?? []) })),
  };
}

/** Copied out of the message, which would hold the whole frame that it came in. */
export function tokenFromMessage(token: hadoop.Token.$Properties): HadoopToken {
  const { identifier, password, kind, service } = token;
  return { identifier: Buffer.from(identifier), password: Buffer.from(password), kind, service };
}

/** The image of a token file, in the version that all releases of Hadoop read. */
export function encodeTokenFile({ tokens, secrets }: TokenFile): Buffer {
  return Buffer.concat([
    MAGIC,
    Buffer.from([WRITABLE_VERSION]),
    writableInt(tokens.length),
    ...tokens.flatMap(({ alias, ...token }) => [writableBytes(Buffer.from(alias)), encodeWritableToken(token)]),
    writableInt(secrets.length),
    ...secrets.flatMap(({ alias, secret }) => [writableBytes(Buffer.from(alias)), writableBytes(secret)]),
  ]);
}

/** As REST interfaces of Hadoop take tokens (`encodeToUrlString`). */
export function tokenToUrlString(token: HadoopToken): string {
  return encodeWritableToken(token).toString('base64url');
}

/**
 * As REST interfaces of Hadoop give tokens.
 * @throws HadoopProtocolError
 */
export function tokenFromUrlString(text: string): HadoopToken {
  const reader = new WritableReader(Buffer.from(text, 'base64url'));
  return reader.token();
}

function encodeWritableToken({ identifier, password, kind, service }: HadoopToken): Buffer {
  return Buffer.concat([identifier, password, Buffer.from(kind), Buffer.from(service)].map(writableBytes));
}

function writableBytes(bytes: Buffer): Buffer {
  return Buffer.concat([writableInt(bytes.length), bytes]);
}

/** Up to 127 as it is; else -112 less the number of bytes that follow, big-endian. */
function writableInt(value: number): Buffer {
  if (value <= 127) return Buffer.from([value]);
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([256 - 112 - bytes.length, ...bytes]);
}

class WritableReader {
  readonly #bytes: Buffer;
  #offset = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  token(): HadoopToken {
    return { identifier: this.bytes(), password: this.bytes(), kind: this.text(), service: this.text() };
  }

  list<Item>(item: () => Item): Item[] {
    const count = this.#length();
    const items: Item[] = [];
    while (items.length < count) items.push(item());
    return items;
  }

  text(): string {
    return this.bytes().toString('utf8');
  }

  /** A copy. */
  bytes(): Buffer {
    return Buffer.from(this.#take(this.#length()));
  }

  /** Of bytes or of a list, of which every item takes a byte at least. */
  #length(): number {
    const first = this.#take(1).readInt8(0);
    if (first >= 0) return this.#checked(first);
    const byteCount = -112 - first;
    // Beyond 4 bytes, or negative: no length.
    if (byteCount < 1 || byteCount > 4) throw cutOff();
    return this.#checked(this.#take(byteCount).readUIntBE(0, byteCount));
  }

  #checked(length: number): number {
    if (length > this.#bytes.length - this.#offset) throw cutOff();
    return length;
  }

  #take(count: number): Buffer {
    if (count > this.#bytes.length - this.#offset) throw cutOff();
    const start = this.#offset;
    this.#offset += count;
    return this.#bytes.subarray(start, this.#offset);
  }
}

function cutOff(): HadoopProtocolError {
  return new HadoopProtocolError('a token file or token is cut off, or has lengths that make no sense');
}
