/** Reading from the web servers of nodes, which know nothing of the delegation tokens of the ResourceManager: by name, or with a Kerberos ticket. */
import { execa } from 'execa';
import { BatchSystemError } from '../../../src/common/errors.js';
import { missingCommand } from './kerberos.js';
import { whyNoAnswer } from './web-answers.js';

export interface HttpAnswer {
  readonly status: number;
  readonly bytes: Buffer;
  readonly location: string | undefined;
}

/** One request, without following anything. @throws UnreachableError */
export type HttpGet = (url: URL) => Promise<HttpAnswer>;

/** The server does not answer. The message names it and says why. */
export class UnreachableError extends BatchSystemError {}

const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 3;
const MAX_ANSWER_BYTES = 256 * 1024 * 1024;

/** On a cluster without security. */
export function namedGet(user: string): HttpGet {
  return async (given) => {
    const url = new URL(given);
    if (!url.searchParams.has('user.name')) url.searchParams.set('user.name', user);
    try {
      const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, bytes, location: response.headers.get('location') ?? undefined };
    } catch (error) {
      throw new UnreachableError(`${url.host} cannot be reached from here (${whyNoAnswer(error)})`, { cause: error });
    }
  };
}

/** With the ticket of `env`, by curl. */
export function negotiatedGet(env: Readonly<Record<string, string | undefined>>): HttpGet {
  return async (url) => {
    const args = ['--silent', '--show-error', '--negotiate', '--user', ':', '--dump-header', '-', url.href];
    const result = await execa('curl', args, {
      env: { ...env, LC_ALL: 'C' },
      extendEnv: false,
      stdin: 'ignore',
      encoding: 'buffer',
      maxBuffer: MAX_ANSWER_BYTES,
      reject: false,
      timeout: TIMEOUT_MS,
    });
    if (result.code === 'ENOENT') throw missingCommand('curl');
    if (result.exitCode === 0) return parseAnswer(Buffer.from(result.stdout));
    const why = Buffer.from(result.stderr).toString().trim() || (result.code ?? 'no answer');
    throw new UnreachableError(`${url.host} cannot be reached from here (${why})`);
  };
}

/** Headers of every answer, the last of which is the one that counts: the first is 401 by nature. */
function parseAnswer(output: Buffer): HttpAnswer {
  let bytes = output;
  let status = 0;
  let headers = '';
  do {
    const end = bytes.indexOf('\r\n\r\n');
    if (!bytes.subarray(0, 5).equals(Buffer.from('HTTP/')) || end < 0) break;
    headers = bytes.toString('latin1', 0, end);
    status = Number(/^HTTP\/\S+ (\d{3})/.exec(headers)?.[1] ?? 0);
    bytes = bytes.subarray(end + 4);
  } while (status === 401 || status < 200);
  return { status, bytes, location: /^location:\s*(\S+)/im.exec(headers)?.[1] };
}

/** @returns the first answer that sends nobody elsewhere */
export async function getFollowing(get: HttpGet, url: URL): Promise<HttpAnswer> {
  let answer = await get(url);
  for (let count = 0; count < MAX_REDIRECTS; count++) {
    const { status, location } = answer;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined || !URL.canParse(location, url.href))
      break;
    answer = await get(new URL(location, url));
  }
  return answer;
}
