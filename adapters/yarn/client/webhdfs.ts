/** HDFS by its web interface, WebHDFS: what is needed to put files there, and to read them. */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { buffer as readBuffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { BatchSystemError } from '../../../src/common/errors.js';
import type { ReadableFiles, RemoteFile } from './remote-files.js';
import { parseJson, whyNoAnswer } from './web-answers.js';

export interface WebHdfsOptions {
  /** Web addresses of the NameNodes, of which one is active: `['http://nn1:9870']`. */
  readonly urls: readonly string[];
  /** Of a cluster without security: who we are. */
  readonly user: string | undefined;
  /** Of a secure cluster: a delegation token, as Hadoop writes it into URLs. */
  readonly delegationToken: (() => Promise<string>) | undefined;
}

/** No NameNode or DataNode answers, or HDFS is not ready yet; trying again may help. */
export class HdfsSilenceError extends BatchSystemError {}

/** HDFS has understood, and does not do it. The message has its words; what to do about it depends on what was wanted. */
export class HdfsRefusalError extends BatchSystemError {
  /** `AccessControlException` */
  readonly exception: string;

  constructor(message: string, exception: string, url: string) {
    super(message, { context: { url, exception } });
    this.exception = exception;
  }
}

interface StatusJson {
  /** Empty for the very path that was asked about. */
  readonly pathSuffix: string;
  readonly type: string;
  readonly length: number;
  readonly modificationTime: number;
}

interface RemoteException {
  readonly exception: string;
  readonly message: string;
}

type Method = 'GET' | 'PUT' | 'DELETE';
type Parameters = Readonly<Record<string, string>>;

const REQUEST_TIMEOUT_MS = 30_000;
/** Of an upload: as long as nothing at all is taken. */
const STALL_TIMEOUT_MS = 120_000;
/** A list of some hundred thousand files. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const MAX_REFUSAL_BYTES = 256 * 1024;

export class WebHdfs implements ReadableFiles {
  readonly #options: WebHdfsOptions;
  /** The NameNode that answered last is asked first. */
  #first = 0;

  constructor(options: WebHdfsOptions) {
    this.#options = options;
  }

  async homeDirectory(): Promise<string> {
    const { Path } = (await this.#json('GET', '/', 'GETHOMEDIRECTORY')) as { Path: string };
    return Path;
  }

  /** `undefined` when there is nothing. */
  async stat(path: string): Promise<RemoteFile | undefined> {
    const answer = await orNothing(this.#json('GET', path, 'GETFILESTATUS'));
    return answer === undefined ? undefined : toStatus((answer as { FileStatus: StatusJson }).FileStatus);
  }

  /** Empty when the directory is not there. */
  async list(directory: string): Promise<RemoteFile[]> {
    const answer = await orNothing(this.#json('GET', directory, 'LISTSTATUS'));
    const found = (answer as { FileStatuses: { FileStatus: readonly StatusJson[] } } | undefined)?.FileStatuses
      .FileStatus;
    return (found ?? []).map(toStatus);
  }

  /** @param permission - octal: `700` */
  async makeDirectory(path: string, permission: string): Promise<void> {
    await this.#json('PUT', path, 'MKDIRS', { permission });
  }

  /** False when HDFS does not do it: `to` is there already, or `from` is not. */
  async rename(from: string, to: string): Promise<boolean> {
    const answer = (await this.#json('PUT', from, 'RENAME', { destination: to })) as { boolean: boolean };
    return answer.boolean;
  }

  /** With everything in it; no error when it is not there. */
  async remove(path: string): Promise<void> {
    await this.#json('DELETE', path, 'DELETE', { recursive: 'true' });
  }

  /**
   * Exactly so many bytes, unless the file ends before. The NameNode sends on to a DataNode, which has them.
   * @throws HdfsSilenceError, HdfsRefusalError, BatchSystemError when it is not there
   */
  async readAt(path: string, offset: number, length: number): Promise<Buffer> {
    if (length === 0) return Buffer.alloc(0);
    const range = { offset: String(offset), length: String(length) };
    const { location, bytes } = await this.#ask('GET', path, 'OPEN', range);
    // Gateways (HttpFS) have the bytes themselves.
    const found = location === undefined ? bytes : await download(location, length);
    if (found.length <= length) return found;
    throw new BatchSystemError(`HDFS sends ${found.length} bytes of ${path}, where ${length} were asked for.`);
  }

  /**
   * Writes a new file: the NameNode names a DataNode, which takes the contents.
   * @param permission - octal: `600`
   * @throws HdfsSilenceError, HdfsRefusalError, and whatever `contents` fails with, before all else
   */
  async create(path: string, contents: Readable, permission: string): Promise<void> {
    try {
      const parameters = { overwrite: 'false', permission, noredirect: 'true' };
      const answer = await this.#ask('PUT', path, 'CREATE', parameters);
      const location =
        answer.location ?? (parseJson(answer.bytes.toString('utf8')) as { Location?: string } | undefined)?.Location;
      if (location === undefined) throw new BatchSystemError(`HDFS names no DataNode for ${path}.`);
      await upload(location, contents);
    } catch (error) {
      // They may have failed before anyone read them, and what fails with them looks like a broken connection.
      throw contents.errored ?? error;
    } finally {
      contents.destroy();
    }
  }

  async #json(method: Method, path: string, operation: string, parameters: Parameters = {}): Promise<unknown> {
    return parseJson((await this.#ask(method, path, operation, parameters)).bytes.toString('utf8'));
  }

  async #ask(method: Method, path: string, operation: string, parameters: Parameters): Promise<Answer> {
    const { urls } = this.#options;
    const problems: string[] = [];
    for (let offset = 0; offset < urls.length; offset++) {
      const index = (this.#first + offset) % urls.length;
      const origin = urls[index] ?? '';
      try {
        const answer = await this.#askOne(origin, method, path, { op: operation, ...parameters });
        this.#first = index;
        return answer;
      } catch (error) {
        if (!(error instanceof HdfsSilenceError)) throw error;
        problems.push(error.message);
      }
    }
    throw new HdfsSilenceError(problems.join('; '));
  }

  async #askOne(origin: string, method: Method, path: string, parameters: Parameters): Promise<Answer> {
    const { user, delegationToken } = this.#options;
    const url = new URL(`${origin}/webhdfs/v1${path.split('/').map(encodeURIComponent).join('/')}`);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    if (delegationToken !== undefined) url.searchParams.set('delegation', await delegationToken());
    else if (user !== undefined) url.searchParams.set('user.name', user);
    return await request(`the NameNode ${origin}`, url, method, MAX_ANSWER_BYTES);
  }
}

interface Answer {
  readonly status: number;
  readonly bytes: Buffer;
  /** Of the DataNode that does it. */
  readonly location?: string | undefined;
}

/** @throws HdfsSilenceError, HdfsRefusalError, BatchSystemError */
async function request(who: string, url: URL, method: Method, maxBytes: number): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    // Sites with protection against forged requests want the header, the others do not mind.
    const response = await fetch(url, { method, redirect: 'manual', signal, headers: { 'x-xsrf-header': 'batchray' } });
    const bytes = await bodyOf(response, maxBytes, who);
    const location = response.status === 307 ? response.headers.get('location') : null;
    if (location !== null) return { status: 307, bytes, location: new URL(location, url).href };
    return understood(url.origin, { status: response.status, bytes });
  } catch (error) {
    throw error instanceof BatchSystemError ? error : silence(who, error);
  }
}

async function bodyOf(response: Response, maxBytes: number, who: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw new BatchSystemError(`${who} sends more than the ${maxBytes} bytes that may come.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function download(location: string, length: number): Promise<Buffer> {
  const url = new URL(location);
  const { bytes, location: further } = await request(
    `the DataNode ${url.origin}`,
    url,
    'GET',
    Math.max(length, MAX_REFUSAL_BYTES),
  );
  if (further === undefined) return bytes;
  throw new BatchSystemError(`The DataNode ${url.origin} sends on to somebody else, which it should not.`);
}

/** By Node's own client: DataNodes say `100 Continue` without being asked, which `fetch` takes for an error. */
async function upload(location: string, contents: Readable): Promise<void> {
  const { origin } = new URL(location);
  const put = (location.startsWith('https:') ? httpsRequest : httpRequest)(location, { method: 'PUT' });
  const answered = new Promise<IncomingMessage>((resolve, reject) =>
    put.once('response', resolve).once('error', reject),
  );
  const isOver = (): void => void put.destroy(new Error(`nothing was taken for ${STALL_TIMEOUT_MS / 1000} s`));
  const stalled = setTimeout(isOver, STALL_TIMEOUT_MS);
  // Between the two, so that an error of the connection does not become one of the contents.
  async function* watched(): AsyncGenerator<Buffer> {
    for await (const chunk of contents as AsyncIterable<Buffer>) {
      stalled.refresh();
      yield chunk;
    }
  }
  try {
    // A refusal may come before all is sent: it is worth more than the broken connection.
    const [response] = await Promise.all([answered, pipeline(watched, put).catch(() => answered)]);
    understood(origin, { status: response.statusCode ?? 0, bytes: await readBuffer(response) });
  } catch (error) {
    throw error instanceof BatchSystemError ? error : silence(`the DataNode ${origin}`, error);
  } finally {
    clearTimeout(stalled);
    put.destroy();
  }
}

function toStatus({ pathSuffix, type, length, modificationTime }: StatusJson): RemoteFile {
  return {
    name: pathSuffix,
    isDirectory: type === 'DIRECTORY',
    sizeBytes: length,
    modifiedAtMs: modificationTime,
  };
}

class NotThereError extends BatchSystemError {}

async function orNothing(action: Promise<unknown>): Promise<unknown> {
  try {
    return await action;
  } catch (error) {
    if (error instanceof NotThereError) return undefined;
    throw error;
  }
}

function silence(who: string, error: unknown): HdfsSilenceError {
  return new HdfsSilenceError(`${who} does not answer: ${whyNoAnswer(error)}`, { cause: error });
}

/** @throws HdfsSilenceError for what passes, HdfsRefusalError, BatchSystemError in words for everything else */
function understood(origin: string, answer: Answer): Answer {
  const { status, bytes } = answer;
  if (status < 300) return answer;
  const remote = (parseJson(bytes.toString('utf8')) as { RemoteException?: RemoteException } | undefined)
    ?.RemoteException;
  if (remote === undefined) throw withoutWords(origin, status, bytes.toString('utf8'));
  const said = remote.message.split('\n')[0]?.trim() ?? '';
  const context = { url: origin, exception: remote.exception };
  if (remote.exception === 'FileNotFoundException') throw new NotThereError(`HDFS: ${said}`, { context });
  const passing = /^(?:StandbyException|RetriableException|SafeModeException)$/.test(remote.exception);
  if (passing || /is in safe mode|in state standby/i.test(said))
    throw new HdfsSilenceError(`${origin}: ${said}`, { context });
  const advice = remote.exception === 'SecurityException' ? ` ${SECURITY_ADVICE}` : '';
  throw new HdfsRefusalError(`HDFS refuses it: ${said}${advice}`, remote.exception, origin);
}

const SECURITY_ADVICE = 'Does core-site.xml say that the cluster uses Kerberos (hadoop.security.authentication)?';

function withoutWords(origin: string, status: number, text: string): BatchSystemError {
  const plain = text.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 300); // prettier-ignore
  if (status >= 502 && status <= 504) return new HdfsSilenceError(`${origin}: HTTP ${status}`);
  const hint =
    status === 401
      ? 'It wants to know who you are: does core-site.xml say that the cluster uses Kerberos (hadoop.security.authentication)?'
      : 'Is this the web address of a NameNode with WebHDFS (dfs.namenode.http-address, dfs.webhdfs.enabled)?';
  return new BatchSystemError(`${origin} answers with HTTP ${status}${plain === '' ? '' : `: ${plain}`}. ${hint}`);
}
