/** SASL DIGEST-MD5 (RFC 2831, `md5-sess`), as far as Hadoop uses it to check tokens: computation only. */
import { createHash } from 'node:crypto';
import { HadoopProtocolError } from './errors.js';

/** Quality of protection: authentication only, signed messages, encrypted messages. */
export type Qop = 'auth' | 'auth-int' | 'auth-conf';
/** For `auth-conf`. */
export type Cipher = '3des' | 'rc4' | 'des' | 'rc4-56' | 'rc4-40';

const QOPS: readonly Qop[] = ['auth', 'auth-int', 'auth-conf'];
/** Strongest first. */
const CIPHERS: readonly Cipher[] = ['3des', 'rc4', 'des', 'rc4-56', 'rc4-40'];
/** Of a challenge that does not say. */
const DEFAULT_MAX_BUFFER_BYTES = 65_536;
const NONCE_COUNT = '00000001';

/** `hadoop.rpc.protection` of a Hadoop configuration (a list) as what to choose first; unknown words are left out. */
export function qopsOfProtection(protection: string): readonly Qop[] {
  const words: Readonly<Record<string, Qop>> = { authentication: 'auth', integrity: 'auth-int', privacy: 'auth-conf' };
  return protection.split(',').flatMap((word) => words[word.trim().toLowerCase()] ?? []);
}

export interface DigestInput {
  readonly username: string;
  readonly realm: string;
  readonly password: string;
  readonly nonce: string;
  readonly cnonce: string;
  /** `protocol/serverId` */
  readonly digestUri: string;
  readonly qop: Qop;
}

/** H(A1), from which all keys come. */
export function sessionHash({ username, realm, password, nonce, cnonce }: DigestInput): Buffer {
  return md5(md5(`${username}:${realm}:${password}`), `:${nonce}:${cnonce}`);
}

/** What the client (`AUTHENTICATE`) or the server (empty method) has to show, hexadecimal. */
export function digestProof(hash: Buffer, input: DigestInput, method: 'AUTHENTICATE' | ''): string {
  const { nonce, cnonce, digestUri, qop } = input;
  const a2 = `${method}:${digestUri}${qop === 'auth' ? '' : `:${'0'.repeat(32)}`}`;
  const words = [hash.toString('hex'), nonce, NONCE_COUNT, cnonce, qop, md5(a2).toString('hex')];
  return md5(words.join(':')).toString('hex');
}

function md5(...parts: (string | Buffer)[]): Buffer {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

export interface DigestAnswer {
  /** To be sent. */
  readonly response: string;
  /** What the server must show in turn: `rspauth` of its last word. */
  readonly serverProof: string;
  readonly hash: Buffer;
  readonly qop: Qop;
  /** Present with `auth-conf`. */
  readonly cipher?: Cipher;
  /** The server takes no larger wrapped messages. */
  readonly maxBufferBytes: number;
}

export interface DigestCredentials {
  readonly username: string;
  readonly password: string;
  readonly digestUri: string;
  /** Random, of this exchange only. */
  readonly cnonce: string;
  /** What to choose first of what the server offers. */
  readonly preferred: readonly Qop[];
}

/**
 * The client's answer to the server's challenge.
 * @throws HadoopProtocolError when the challenge is malformed or offers nothing that is known
 */
export function answerChallenge(challenge: string, credentials: DigestCredentials): DigestAnswer {
  const offered = parseDirectives(challenge);
  const nonce = offered.get('nonce');
  const algorithm = offered.get('algorithm') ?? 'md5-sess';
  if (nonce === undefined || nonce === '' || algorithm !== 'md5-sess') {
    throw new HadoopProtocolError(`the server's challenge is not DIGEST-MD5 with md5-sess`);
  }
  const realm = offered.get('realm') ?? '';
  const qop = choose([...credentials.preferred, ...QOPS], offered.get('qop') ?? 'auth', 'qop');
  const cipher = qop === 'auth-conf' ? choose(CIPHERS, offered.get('cipher') ?? '', 'cipher') : undefined;
  const input: DigestInput = { ...credentials, realm, nonce, qop };
  const hash = sessionHash(input);
  const response = [
    'charset=utf-8',
    `username=${quoted(input.username)}`,
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `nc=${NONCE_COUNT}`,
    `cnonce=${quoted(input.cnonce)}`,
    `digest-uri=${quoted(input.digestUri)}`,
    `maxbuf=${DEFAULT_MAX_BUFFER_BYTES}`,
    `response=${digestProof(hash, input, 'AUTHENTICATE')}`,
    `qop=${qop}`,
    ...(cipher === undefined ? [] : [`cipher=${quoted(cipher)}`]),
  ].join(',');
  return {
    response,
    serverProof: digestProof(hash, input, ''),
    hash,
    qop,
    ...(cipher !== undefined && { cipher }),
    maxBufferBytes: maxBuffer(offered.get('maxbuf')),
  };
}

function maxBuffer(text: string | undefined): number {
  const bytes = Number(text ?? DEFAULT_MAX_BUFFER_BYTES);
  if (Number.isSafeInteger(bytes) && bytes >= 1024 && bytes < 2 ** 24) return bytes;
  throw new HadoopProtocolError(`the server's challenge has maxbuf=${String(text)}`);
}

function choose<Word extends string>(known: readonly Word[], offered: string, what: string): Word {
  const words = offered.split(',').map((word) => word.trim());
  const chosen = known.find((word) => words.includes(word));
  if (chosen !== undefined) return chosen;
  throw new HadoopProtocolError(`the server offers ${what} "${offered}", of which none is known`);
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/**
 * `name=value,name="value"` by lower-case names.
 * @throws HadoopProtocolError for text that is not of this form, and for names that come twice (but `realm`, whose first counts)
 */
export function parseDirectives(text: string): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  const pattern = /\s*([\w-]+)\s*=\s*(?:"((?:\\[\s\S]|[^"\\])*)"|([^\s",]*))\s*(?:,|$)/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    const name = match?.[1]?.toLowerCase();
    if (match === null || name === undefined) throw new HadoopProtocolError('directives of DIGEST-MD5 are malformed');
    if (directives.has(name)) {
      if (name === 'realm') continue;
      throw new HadoopProtocolError(`the directive ${name} of DIGEST-MD5 came twice`);
    }
    directives.set(name, match[2]?.replaceAll(/\\([\s\S])/g, '$1') ?? match[3] ?? '');
  }
  return directives;
}
