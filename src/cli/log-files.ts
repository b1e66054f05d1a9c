/** The log files of a session, which stay when the cluster has ended. */
import fs from 'node:fs';
import path from 'node:path';
import type { SessionPaths } from '../cluster/session.js';

export interface LogFile {
  /** `<n>-<hostname>/<file>`, or `<file>` when it belongs to no node. */
  readonly name: string;
  readonly path: string;
}

interface WantedLogs {
  readonly node?: string | undefined;
  /** Pid. */
  readonly worker?: string | undefined;
  readonly file?: string | undefined;
}

/** Log files of the nodes, and those of the job as a whole (`job.out`), which belong to no node. */
export function selectFiles(session: SessionPaths, wanted: WantedLogs): LogFile[] {
  const ofNodes = directories(session.nodesDir)
    .filter((node) => isNodeDirectory(node, wanted.node))
    .flatMap((node) =>
      logs(path.join(session.nodesDir, node)).map((file) => ({ directory: `nodes/${node}`, node, file })),
    );
  const ofJob = wanted.node === undefined ? logs(session.dir) : [];
  return [...ofJob.map((file) => ({ directory: '', node: '', file })), ...ofNodes]
    .filter(({ file }) => wanted.file === undefined || file === wanted.file)
    .filter(({ file }) => wanted.worker === undefined || file.startsWith(`worker-${wanted.worker}.`))
    .map(({ directory, node, file }) => ({
      name: path.join(node, file),
      path: path.join(session.dir, directory, file),
    }))
    .sort((a, b) => Number(a.name.includes('/')) - Number(b.name.includes('/')) || byName.compare(a.name, b.name));
}

const OUTPUT = /\.(out|err|log)$/;
const byName = new Intl.Collator('en', { numeric: true });

function directories(dir: string): string[] {
  return entries(dir).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function logs(dir: string): string[] {
  return entries(dir).flatMap((entry) => (entry.isFile() && OUTPUT.test(entry.name) ? [entry.name] : []));
}

function entries(dir: string): fs.Dirent[] {
  try {
    return fs.readdirSync(dir, { withFileTypes: true });
  } catch {
    return []; // A cluster of which no node ever started has none.
  }
}

/** Whether the log directory `<n>-<hostname>` of a node is the wanted one: by number, host name, or both. */
export function isNodeDirectory(directory: string, wanted: string | undefined): boolean {
  const dash = directory.indexOf('-');
  return wanted === undefined || [directory, directory.slice(0, dash), directory.slice(dash + 1)].includes(wanted);
}

export function sizeOf(file: LogFile): number {
  return fs.statSync(file.path, { throwIfNoEntry: false })?.size ?? 0;
}

/** The last lines. Reads backwards: log files may be large. */
export function readTail(file: LogFile, lineCount: number): { readonly lines: string; readonly sizeBytes: number } {
  const CHUNK_BYTES = 64 * 1024;
  const fd = fs.openSync(file.path, 'r');
  try {
    const sizeBytes = fs.fstatSync(fd).size;
    const chunks: Buffer[] = [];
    let newlines = 0;
    let start = sizeBytes;
    while (start > 0 && newlines <= lineCount) {
      const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, start));
      start -= chunk.length;
      fs.readSync(fd, chunk, 0, chunk.length, start);
      chunks.unshift(chunk);
      for (const byte of chunk) if (byte === 0x0a) newlines++;
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const lines = text.replace(/\n$/, '').split('\n').slice(-lineCount).join('\n');
    return { lines: text === '' ? '' : `${lines}\n`, sizeBytes };
  } finally {
    fs.closeSync(fd);
  }
}
