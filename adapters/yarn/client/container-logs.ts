/** Log files of one container, wherever YARN has them at the time: at the NodeManager of its node, then where logs are collected. */
import type { JobLogFile } from '../../../src/batch/job-logs.js';
import { BatchSystemError } from '../../../src/common/errors.js';
import { aggregatedLogs } from './aggregated-log.js';
import type { AggregationPlace } from './aggregation-place.js';
import { UnreachableError, type HttpGet } from './http-get.js';
import { NodeManagerLogs, UnknownContainerError } from './node-manager-logs.js';
import type { HdfsClients } from './hdfs-clients.js';
import { LocalFiles, type ReadableFiles } from './remote-files.js';
import { NotATFileError, TFileError, type RandomAccess } from './tfile-bytes.js';
import { HdfsRefusalError, HdfsSilenceError } from './webhdfs.js';

export interface ContainerPlace {
  readonly applicationId: string;
  readonly containerId: string;
  /** `host:port` of the web server of the NodeManager. */
  readonly nodeHttpAddress: string | undefined;
  /** Whose application it is. */
  readonly user: string;
}

export interface ContainerLogsOptions {
  readonly get: HttpGet;
  /** To read logs that are collected there. */
  readonly hdfs: HdfsClients;
  /** Of the web servers of NodeManagers. */
  readonly scheme: 'http' | 'https';
  readonly aggregation: AggregationPlace;
}

/** Written by the NodeManager about how it started the container. */
const TECHNICAL: ReadonlySet<string> = new Set(['launch_container.sh', 'directory.info', 'prelaunch.out']);
const FOR_ERRORS: ReadonlySet<string> = new Set(['stderr', 'prelaunch.err']);

/** A part of a log file: with rolled logs every upload has one. */
interface Part {
  readonly file: RandomAccess;
  readonly sizeBytes: number;
}

export class ContainerLogs {
  readonly #options: ContainerLogsOptions;

  constructor(options: ContainerLogsOptions) {
    this.#options = options;
  }

  /**
   * Its log files, sorted by name.
   * @throws BatchSystemError that says, place by place, why there are none
   */
  async find(place: ContainerPlace): Promise<readonly JobLogFile[]> {
    const problems: string[] = [];
    for (const look of [() => this.#atNode(place), () => this.#collected(place)]) {
      try {
        const files = await look();
        if (files.length > 0) return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        if (!(error instanceof BatchSystemError)) throw error;
        problems.push(error instanceof UnreachableError ? `the NodeManager at ${error.message}` : error.message);
      }
    }
    throw new BatchSystemError(problems.join('; ') || 'its NodeManager has no log files of it');
  }

  async #atNode(place: ContainerPlace): Promise<JobLogFile[]> {
    const { containerId, nodeHttpAddress } = place;
    if (nodeHttpAddress === undefined) throw new UnknownContainerError('nobody knows which node it was on');
    const node = new NodeManagerLogs(`${this.#options.scheme}://${nodeHttpAddress}`, this.#options.get);
    return (await node.list(containerId)).map(({ name, sizeBytes }) =>
      logFile(name, sizeBytes, async (maxBytes) => {
        try {
          return await node.readEnd(containerId, name, maxBytes);
        } catch (error) {
          if (!(error instanceof UnknownContainerError)) throw error;
          // The application has ended since.
          const collected = await this.#collected(place).catch(() => []);
          const found = collected.find((candidate) => candidate.name === name);
          if (found === undefined) throw error;
          return await found.readEnd(maxBytes);
        }
      }),
    );
  }

  async #collected(place: ContainerPlace): Promise<JobLogFile[]> {
    const looked: string[] = [];
    for (const root of this.#options.aggregation.roots) {
      const files = this.#filesOf(root);
      const base = decodeURIComponent(new URL(root).pathname).replace(/\/+$/, '');
      const home = `${base}/${place.user}`;
      const url = `${root.replace(/\/+$/, '')}/${place.user}`;
      looked.push(url);
      try {
        for (const directory of await directoriesOf(files, home, place.applicationId)) {
          const found = await ofContainer(files, directory, place.containerId);
          if (found.length > 0) return found;
        }
      } catch (error) {
        if (!(error instanceof HdfsSilenceError || error instanceof HdfsRefusalError)) throw error;
        throw new BatchSystemError(`${url} cannot be read: ${error.message}`, { cause: error });
      }
    }
    throw new BatchSystemError(`they are not below ${looked.join(', ')} either`);
  }

  #filesOf(root: string): ReadableFiles {
    const { protocol, host } = new URL(root);
    if (protocol === 'file:') return new LocalFiles();
    const nameNodes = this.#options.aggregation.nameNodes[host] ?? [];
    if (protocol === 'hdfs:' && nameNodes.length > 0) return this.#options.hdfs.of(nameNodes);
    if (protocol === 'hdfs:') {
      throw new BatchSystemError(
        `logs are collected in ${root}, and the Hadoop configuration at the submission did not tell how to read there (dfs.namenode.http-address and dfs.webhdfs.enabled in hdfs-site.xml)`,
      );
    }
    throw new BatchSystemError(`logs are collected in ${root}, of which batchray cannot read (only file: and hdfs:)`);
  }
}

function logFile(name: string, sizeBytes: number, readEnd: JobLogFile['readEnd']): JobLogFile {
  return { name, sizeBytes, isForErrors: FOR_ERRORS.has(name), isTechnical: TECHNICAL.has(name), readEnd };
}

/** `bucket-logs-tfile/0007/application_1_0007` from Hadoop 3.3 on, `logs-tfile/application_1_0007` and `logs/...` before. */
async function directoriesOf(files: ReadableFiles, home: string, applicationId: string): Promise<string[]> {
  const suffixes = await files.list(home);
  const bucket = String(Number(/_(\d+)$/.exec(applicationId)?.[1] ?? 0) % 10_000).padStart(4, '0');
  return suffixes
    .filter(({ isDirectory }) => isDirectory)
    .map(({ name }) => `${home}/${name}${name.startsWith('bucket-') ? `/${bucket}` : ''}/${applicationId}`);
}

/** One file a node, or several with its time in the name; those that are being written end in `.tmp`. */
async function ofContainer(files: ReadableFiles, directory: string, containerId: string): Promise<JobLogFile[]> {
  const entries = await files.list(directory);
  const nodes = entries.filter(({ name, isDirectory }) => !isDirectory && !/^\.|\.(?:tmp|crc)$/.test(name));
  const parts = new Map<string, Part[]>();
  for (const { name: node, sizeBytes } of nodes.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${directory}/${node}`;
    const file = { sizeBytes, readAt: (offset: number, length: number) => files.readAt(path, offset, length) };
    try {
      for await (const log of aggregatedLogs(file, containerId)) {
        parts.set(log.name, [...(parts.get(log.name) ?? []), { file, sizeBytes: log.sizeBytes }]);
      }
    } catch (error) {
      throw error instanceof TFileError ? notReadable(path, error) : error;
    }
  }
  return [...parts].map(([name, all]) => {
    const endOffset = all.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return logFile(name, endOffset, async (maxBytes) => ({
      bytes: await endOf(all, containerId, name, maxBytes),
      endOffset,
    }));
  });
}

function notReadable(path: string, cause: TFileError): BatchSystemError {
  const words =
    cause instanceof NotATFileError
      ? `is of a format that batchray does not read (IndexedFile?): ${cause.message}`
      : `cannot be read: ${cause.message}`;
  return new BatchSystemError(`the collected logs ${path}, which \`yarn logs\` reads, ${words}`, {
    cause,
    context: { path },
  });
}

async function endOf(parts: readonly Part[], containerId: string, name: string, maxBytes: number): Promise<Buffer> {
  const found: Buffer[] = [];
  let missing = maxBytes;
  for (const { file, sizeBytes } of parts.toReversed()) {
    const count = Math.min(missing, sizeBytes);
    if (count === 0) continue;
    for await (const log of aggregatedLogs(file, containerId)) {
      if (log.name !== name) continue;
      found.unshift(await log.read(sizeBytes - count, count));
      break;
    }
    missing -= count;
  }
  return Buffer.concat(found);
}
