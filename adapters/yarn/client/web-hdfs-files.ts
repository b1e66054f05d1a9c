/** HDFS, through the web servers of its NameNodes and DataNodes. */
import { z } from 'zod';
import { BatchSystemError } from '../../../src/common/errors.js';
import { getFollowing, UnreachableError, type HttpAnswer, type HttpGet } from './http-get.js';
import type { RemoteEntry, RemoteFiles } from './remote-files.js';

const listing = z.object({
  FileStatuses: z.object({
    FileStatus: z.array(z.object({ pathSuffix: z.string(), type: z.string(), length: z.number() })),
  }),
});
const remoteException = z.object({ RemoteException: z.object({ exception: z.string(), message: z.string() }) });

export class WebHdfsFiles implements RemoteFiles {
  readonly #nameNodes: readonly string[];
  readonly #get: HttpGet;
  /** The active one is asked first. */
  #first = 0;

  /** @param nameNodes - `['http://nn1:9870', 'http://nn2:9870']` */
  constructor(nameNodes: readonly string[], get: HttpGet) {
    this.#nameNodes = nameNodes;
    this.#get = get;
  }

  async list(directory: string): Promise<readonly RemoteEntry[] | undefined> {
    const { status, bytes } = await this.#ask(directory, { op: 'LISTSTATUS' });
    if (status === 404) return undefined;
    const found = listing.safeParse(parsed(bytes));
    if (status !== 200 || !found.success) throw refused(directory, status, bytes);
    return found.data.FileStatuses.FileStatus.map(({ pathSuffix, type, length }) => ({
      name: pathSuffix,
      isDirectory: type === 'DIRECTORY',
      sizeBytes: length,
    }));
  }

  async readAt(file: string, offset: number, length: number): Promise<Buffer> {
    const range = { offset: String(offset), length: String(length) };
    const { status, bytes } = await this.#ask(file, { op: 'OPEN', ...range });
    if (status !== 200) throw refused(file, status, bytes);
    return bytes;
  }

  async #ask(path: string, query: Readonly<Record<string, string>>): Promise<HttpAnswer> {
    const problems: string[] = [];
    for (let count = 0; count < this.#nameNodes.length; count++) {
      const index = (this.#first + count) % this.#nameNodes.length;
      const nameNode = this.#nameNodes[index] ?? '';
      const url = new URL(`${nameNode}/webhdfs/v1${path.split('/').map(encodeURIComponent).join('/')}`);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      try {
        const answer = await getFollowing(this.#get, url);
        if (exceptionOf(answer.bytes)?.exception === 'StandbyException') {
          problems.push(`${nameNode} is a standby`);
          continue;
        }
        this.#first = index;
        return answer;
      } catch (error) {
        if (!(error instanceof UnreachableError)) throw error;
        problems.push(error.message);
      }
    }
    const why = problems.length === 0 ? 'no NameNode is known (dfs.namenode.http-address)' : problems.join('; ');
    throw new BatchSystemError(`HDFS cannot be read: ${why}`);
  }
}

function refused(path: string, status: number, bytes: Buffer): BatchSystemError {
  const exception = exceptionOf(bytes);
  const words =
    exception === undefined ? `HTTP ${status}` : `${exception.exception}: ${exception.message.split('\n')[0]}`;
  return new BatchSystemError(`${path} of HDFS cannot be read: ${words}`, { context: { path, status } });
}

function exceptionOf(bytes: Buffer): { readonly exception: string; readonly message: string } | undefined {
  return bytes.length > 64 * 1024 ? undefined : remoteException.safeParse(parsed(bytes)).data?.RemoteException;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
