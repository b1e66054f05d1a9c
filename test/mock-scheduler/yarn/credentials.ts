/** Tokens and the files they come in, as Hadoop writes them: `HDTS`, version 0. */
import { randomBytes } from 'node:crypto';

export interface MockToken {
  readonly identifier: Buffer;
  readonly password: Buffer;
  readonly kind: string;
  readonly service: string;
}

export interface Credentials {
  readonly tokens: readonly (MockToken & { readonly alias: string })[];
  readonly secrets: Readonly<Record<string, Buffer>>;
}

export function newToken(kind: string, identifier: Uint8Array, service = ''): MockToken {
  return { identifier: Buffer.from(identifier), password: randomBytes(20), kind, service };
}

export function credentialsImage({ tokens, secrets }: Credentials): Buffer {
  const parts: Buffer[] = [Buffer.from('HDTS\0', 'latin1'), vint(tokens.length)];
  const put = (value: Uint8Array | string): void => {
    const bytes = Buffer.from(value);
    parts.push(vint(bytes.length), bytes);
  };
  for (const { alias, identifier, password, kind, service } of tokens) {
    [alias, identifier, password, kind, service].forEach(put);
  }
  parts.push(vint(Object.keys(secrets).length));
  for (const [alias, secret] of Object.entries(secrets)) [alias, secret].forEach(put);
  return Buffer.concat(parts);
}

/** @throws Error where Java would */
export function parseCredentials(image: Uint8Array): Credentials {
  const bytes = Buffer.from(image);
  if (bytes.toString('latin1', 0, 5) !== 'HDTS\0') throw new Error('Bad header found in token storage.');
  let at = 5;
  const number = (): number => {
    const first = bytes.readInt8(at++);
    if (first >= -112) return first;
    const length = -112 - first;
    if (length > 4) throw new Error('value too long to fit in integer');
    const value = bytes.readUIntBE(at, length);
    at += length;
    return value;
  };
  const piece = (): Buffer => {
    const length = number();
    if (length < 0 || at + length > bytes.length) throw new Error('EOFException');
    return bytes.subarray(at, (at += length));
  };
  const tokens = Array.from({ length: number() }, () => {
    const [alias, identifier, password, kind, service] = [piece(), piece(), piece(), piece(), piece()];
    return { alias: String(alias), identifier, password, kind: String(kind), service: String(service) };
  });
  const secrets = Object.fromEntries(Array.from({ length: number() }, () => [String(piece()), piece()] as const));
  return { tokens, secrets };
}

/** Hadoop's variable-length number; none here is negative. */
function vint(value: number): Buffer {
  if (value <= 127) return Buffer.from([value]);
  const digits = value.toString(16);
  const bytes = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([256 - 112 - bytes.length]), bytes]);
}
