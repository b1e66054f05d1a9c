/** HDFS by its web interface, WebHDFS: what is needed to put files there. */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { text as readText } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { BatchSystemError } from '../../../src/common/errors.js';

export interface WebHdfsOptions {
  /** Web addresses of the NameNodes, of which one is active: `['http://nn1:9870']`. */
  readonly urls: readonly string[];
  /** Of a cluster without security: who we are. */
  readonly user: string | undefined;
  /** Of a secure cluster: a delegation token, as Hadoop writes it into URLs. */
  readonly delegationToken: (() => Promise<string>) | undefined;
}

export interface HdfsStatus {
  /** Empty for the very path that was asked about. */
  readonly name: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970. */
  readonly modifiedAtMs: number;
}

/** No NameNode or DataNode answers, or HDFS is not ready yet; trying again may help. */
export class HdfsSilenceError extends BatchSystemError {}

interface StatusJson {
  readonly pathSuffix: string;
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

export class WebHdfs {
  readonly #options: WebHdfsOptions;
  /** The NameNode that answered last is asked first. */
  #first = 0;

  constructor(options: WebHdfsOptions) {
    this.#options = options;
  }

  async homeDirectory(): Promise<string> {
    const { Path } = (await this.#ask('GET', '/', 'GETHOMEDIRECTORY')) as { Path: string };
    return Path;
  }

  /** `undefined` when there is nothing. */
  async stat(path: string): Promise<HdfsStatus | undefined> {
    const answer = await orNothing(this.#ask('GET', path, 'GETFILESTATUS'));
    return answer === undefined ? undefined : toStatus((answer as { FileStatus: StatusJson }).FileStatus);
  }

  /** Empty when the directory is not there. */
  async list(directory: string): Promise<HdfsStatus[]> {
    const answer = await orNothing(this.#ask('GET', directory, 'LISTSTATUS'));
    const found = (answer as { FileStatuses: { FileStatus: readonly StatusJson[] } } | undefined)?.FileStatuses
      .FileStatus;
    return (found ?? []).map(toStatus);
  }

  /** @param permission - octal: `700` */
  async makeDirectory(path: string, permission: string): Promise<void> {
    await this.#ask('PUT', path, 'MKDIRS', { permission });
  }

  /** False when HDFS does not do it: `to` is there already, or `from` is not. */
  async rename(from: string, to: string): Promise<boolean> {
    const answer = (await this.#ask('PUT', from, 'RENAME', { destination: to })) as { boolean: boolean };
    return answer.boolean;
  }

  /** With everything in it; no error when it is not there. */
  async remove(path: string): Promise<void> {
    await this.#ask('DELETE', path, 'DELETE', { recursive: 'true' });
  }

  /**
   * Writes a new file: the NameNode names a DataNode, which takes the contents.
   * @param permission - octal: `600`
   */
  async create(path: string, contents: Readable, permission: string): Promise<void> {
    const parameters = { overwrite: 'false', permission, noredirect: 'true' };
    const answer = (await this.#ask('PUT', path, 'CREATE', parameters)) as { Location?: string };
    if (answer.Location === undefined) throw new BatchSystemError(`HDFS names no DataNode for ${path}.`);
    const { origin } = new URL(answer.Location);
    let broken: Error | undefined;
    contents.once('error', (error) => (broken = error));
    try {
      understood(origin, await upload(answer.Location, contents));
    } catch (error) {
      throw broken ?? (error instanceof BatchSystemError ? error : silence(`the DataNode ${origin}`, error));
    } finally {
      contents.destroy();
    }
  }

  async #ask(method: Method, path: string, operation: string, parameters: Parameters = {}): Promise<unknown> {
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

  async #askOne(origin: string, method: Method, path: string, parameters: Parameters): Promise<unknown> {
    const { user, delegationToken } = this.#options;
    const url = new URL(`${origin}/webhdfs/v1${path.split('/').map(encodeURIComponent).join('/')}`);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    if (delegationToken !== undefined) url.searchParams.set('delegation', await delegationToken());
    else if (user !== undefined) url.searchParams.set('user.name', user);
    try {
      const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
      // Sites with protection against forged requests want the header, the others do not mind.
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        signal,
        headers: { 'x-xsrf-header': 'batchray' },
      });
      const { status, headers } = response;
      const text = await response.text();
      // Servers older than `noredirect` answer by a redirection without contents.
      const location = status === 307 ? headers.get('location') : null;
      return location === null ? understood(origin, { status, text }) : { Location: location };
    } catch (error) {
      throw error instanceof BatchSystemError ? error : silence(`the NameNode ${origin}`, error);
    }
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** By Node's own client: DataNodes say `100 Continue` without being asked, which `fetch` takes for an error. */
async function upload(location: string, contents: Readable): Promise<Answer> {
  const put = (location.startsWith('https:') ? httpsRequest : httpRequest)(location, { method: 'PUT' });
  const answered = new Promise<IncomingMessage>((resolve, reject) =>
    put.once('response', resolve).once('error', reject),
  );
  const isOver = (): void => void put.destroy(new Error(`nothing was taken for ${STALL_TIMEOUT_MS / 1000} s`));
  const stalled = setTimeout(isOver, STALL_TIMEOUT_MS);
  contents.on('data', () => stalled.refresh());
  try {
    // A refusal may come before all is sent: it is worth more than the broken connection.
    const [response] = await Promise.all([answered, pipeline(contents, put).catch(() => answered)]);
    return { status: response.statusCode ?? 0, text: await readText(response) };
  } finally {
    clearTimeout(stalled);
    put.destroy();
  }
}

function toStatus({ pathSuffix, length, modificationTime }: StatusJson): HdfsStatus {
  return { name: pathSuffix, sizeBytes: length, modifiedAtMs: modificationTime };
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
  const { cause } = error as { cause?: { code?: string; message?: string } };
  const why = cause?.message ?? cause?.code ?? (error as Error).message;
  return new HdfsSilenceError(`${who} does not answer: ${why}`, { cause: error });
}

/** @throws HdfsSilenceError for what passes, BatchSystemError in words for everything else */
function understood(origin: string, { status, text }: Answer): unknown {
  const body = parsed(text) as { RemoteException?: RemoteException } | undefined;
  if (status < 300) return body;
  const remote = body?.RemoteException;
  if (remote === undefined) throw withoutWords(origin, status, text);
  const said = remote.message.split('\n')[0]?.trim() ?? '';
  const context = { url: origin, exception: remote.exception };
  if (remote.exception === 'FileNotFoundException') throw new NotThereError(`HDFS: ${said}`, { context });
  const passing = /^(?:StandbyException|RetriableException|SafeModeException)$/.test(remote.exception);
  if (passing || /is in safe mode|in state standby/i.test(said))
    throw new HdfsSilenceError(`${origin}: ${said}`, { context });
  const advice = ADVICE[remote.exception];
  throw new BatchSystemError(`HDFS refuses it: ${said}${advice === undefined ? '' : ` ${advice}`}`, { context });
}

const WHERE = 'The archives of --ship go to .batchray/staging in your home directory on HDFS';
const ADVICE: Readonly<Record<string, string>> = {
  AccessControlException: `${WHERE}; if you have none there, an administrator makes it.`,
  DSQuotaExceededException: `Your quota on HDFS is used up. ${WHERE}; what is old there may be deleted.`,
  NSQuotaExceededException: `Your quota on HDFS is used up. ${WHERE}; what is old there may be deleted.`,
  SecurityException: 'Does core-site.xml say that the cluster uses Kerberos (hadoop.security.authentication)?',
};

function withoutWords(origin: string, status: number, text: string): BatchSystemError {
  const plain = text.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 300); // prettier-ignore
  if (status >= 502 && status <= 504) return new HdfsSilenceError(`${origin}: HTTP ${status}`);
  const hint =
    status === 401
      ? 'It wants to know who you are: does core-site.xml say that the cluster uses Kerberos (hadoop.security.authentication)?'
      : 'Is this the web address of a NameNode with WebHDFS (dfs.namenode.http-address, dfs.webhdfs.enabled)?';
  return new BatchSystemError(`${origin} answers with HTTP ${status}${plain === '' ? '' : `: ${plain}`}. ${hint}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
