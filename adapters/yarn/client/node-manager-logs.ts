/** Log files of a container as the NodeManager of its node shows them: while its application runs, and until they are collected. */
import { z } from 'zod';
import { BatchSystemError } from '../../../src/common/errors.js';
import { getFollowing, type HttpGet } from './http-get.js';
import { parseJson } from './web-answers.js';

export interface NodeLogFile {
  readonly name: string;
  readonly sizeBytes: number;
}

/** The NodeManager does not know the container: its application is over, or it never was there. */
export class UnknownContainerError extends BatchSystemError {}

const file = z.object({ fileName: z.string(), fileSize: z.string().regex(/^\d{1,15}$/) });
const info = z.object({ containerLogInfo: z.union([file, z.array(file)]).optional() });
/** A log server, to which a NodeManager sends on, gives one element a source. */
const answer = z.union([z.object({ containerLogsInfo: z.union([info, z.array(info)]) }), z.array(info)]);

/** @param origin - `http://n2:8042` */
export class NodeManagerLogs {
  readonly #origin: string;
  readonly #get: HttpGet;

  constructor(origin: string, get: HttpGet) {
    this.#origin = origin;
    this.#get = get;
  }

  /** @throws UnknownContainerError, UnreachableError, BatchSystemError when we are not let in */
  async list(containerId: string): Promise<NodeLogFile[]> {
    const { status, bytes } = await getFollowing(this.#get, this.#url(containerId));
    const text = bytes.toString('utf8');
    if (status !== 200) throw this.#refused(status, text);
    const found = answer.safeParse(parseJson(text));
    if (!found.success) throw new BatchSystemError(`${this.#origin} gives no list of log files: ${text.slice(0, 200)}`);
    const infos = 'containerLogsInfo' in found.data ? found.data.containerLogsInfo : found.data;
    return (Array.isArray(infos) ? infos : [infos])
      .flatMap(({ containerLogInfo = [] }) => containerLogInfo)
      .map(({ fileName, fileSize }) => ({ name: fileName, sizeBytes: Number(fileSize) }));
  }

  /** The last bytes of one file, and its length. Errors as of {@link list}. */
  async readEnd(containerId: string, name: string, maxBytes: number): Promise<{ bytes: Buffer; endOffset: number }> {
    const url = this.#url(containerId, name);
    url.searchParams.set('size', String(-maxBytes));
    const { status, bytes } = await getFollowing(this.#get, url);
    if (status !== 200) throw this.#refused(status, bytes.toString('utf8', 0, 10_000));
    return parseLog(bytes, maxBytes);
  }

  #url(containerId: string, name?: string): URL {
    const path = [containerId, 'logs', ...(name === undefined ? [] : [name])].map(encodeURIComponent).join('/');
    return new URL(`${this.#origin}/ws/v1/node/containers/${path}`);
  }

  #refused(status: number, text: string): BatchSystemError {
    const words = remoteWords(text);
    // The answer for a container that is not known has been 404, 500 and 503.
    if (/unknown container|cannot find this log|not[ _]?found/i.test(words) || status === 404) {
      return new UnknownContainerError(`${this.#origin} does not know it (any more)`);
    }
    return new BatchSystemError(`${this.#origin} does not show it (HTTP ${status}): ${words}`, { context: { status } });
  }
}

const BEGINNING = '\nLogContents:\n';

/** A title with the length of the whole file, its end as it is, and a line about that this was the end. */
export function parseLog(text: Buffer, maxBytes: number): { bytes: Buffer; endOffset: number } {
  const title = text.indexOf(BEGINNING);
  const length = /^LogLength:(\d{1,15})$/m.exec(text.toString('latin1', 0, Math.max(0, title)))?.[1];
  if (title < 0 || length === undefined) {
    throw new BatchSystemError(`a log as the NodeManager shows it is not understood: ${text.toString('utf8', 0, 200)}`);
  }
  const endOffset = Number(length);
  const start = title + BEGINNING.length;
  const bytes = text.subarray(start, start + Math.min(maxBytes, endOffset));
  return { bytes, endOffset };
}

function remoteWords(text: string): string {
  const remote = z.object({ RemoteException: z.object({ message: z.string() }) }).safeParse(parseJson(text));
  const plain = remote.success ? remote.data.RemoteException.message : text.replaceAll(/<[^>]*>/g, ' ');
  return plain
    .replaceAll(/(?:[\w$]+\.)+[\w$]+Exception:\s*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}
