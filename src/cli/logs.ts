import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Command } from 'commander';
import { listClusters } from '../cluster/clusters.js';
import { defaultSessionRoot, sessionFromAddress, type SessionPaths } from '../cluster/session.js';
import { InvalidOptionError } from '../common/errors.js';
import { CLUSTER_ARGUMENT, SESSION_ROOT_OPTION, findCluster, type ClusterFlags } from './cluster-client.js';
import { parseCount } from './node-flags.js';
import { outputOption, printRows, type Output } from './output.js';

interface LogsFlags extends ClusterFlags {
  readonly node?: string;
  readonly worker?: string;
  readonly file?: string;
  readonly tail: number;
  readonly follow?: boolean;
  readonly list?: boolean;
  readonly output: Output;
}

interface LogFile {
  /** `<n>-<hostname>/<file>` */
  readonly name: string;
  readonly path: string;
}

const POLL_MS = 500;

export function logsCommand(): Command {
  return new Command('logs')
    .description('show the log files of a cluster, also after it has ended')
    .argument('[cluster]', CLUSTER_ARGUMENT)
    .option('--node <node>', 'of this node only: number, host name, or both as in 0-c1')
    .option('--worker <pid>', 'of this worker process only')
    .option('--file <name>', 'files of this name only, for example raylet.log')
    .option('--tail <lines>', 'the last lines of each file', parseCount, 50)
    .option('-f, --follow', 'go on with what is written from now on')
    .option('--list', 'names and sizes of the files only')
    .addOption(outputOption())
    .option(...SESSION_ROOT_OPTION)
    .action(run);
}

async function run(name: string | undefined, flags: LogsFlags): Promise<void> {
  const session = await findSession(name, flags);
  const files = selectFiles(session, flags);
  if (flags.list === true) {
    const rows = files.map((file) => ({ file: file.name, sizeBytes: sizeOf(file), path: file.path }));
    await printRows(rows, ['file', 'sizeBytes'], flags.output);
    return;
  }
  if (files.length === 0 && flags.follow !== true) {
    throw new InvalidOptionError(`there is no such log file below ${session.nodesDir}. See what there is with --list.`);
  }
  const printer = new Printer();
  const shown = new Map<string, number>();
  for (const file of files) {
    const { lines, sizeBytes } = readTail(file, flags.tail);
    shown.set(file.path, sizeBytes);
    if (lines !== '') printer.print(file, lines);
  }
  if (flags.follow === true) await follow(session, flags, shown, printer);
}

/** A running cluster when none is named; any when one is. */
async function findSession(name: string | undefined, flags: LogsFlags): Promise<SessionPaths> {
  if (name === undefined) return (await findCluster(name, flags)).session;
  const root = flags.sessionRoot ?? defaultSessionRoot(process.env);
  const session = sessionFromAddress(name, root);
  if (fs.existsSync(session.nodesDir)) return session;
  const known = (await listClusters(root)).map(({ session: { clusterId } }) => clusterId);
  throw new InvalidOptionError(
    `there is no session of cluster ${name} (looked at ${session.dir}). There are: ${known.join(', ') || 'none'}.`,
  );
}

function selectFiles(session: SessionPaths, flags: LogsFlags): LogFile[] {
  return fs
    .readdirSync(session.nodesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isNode(entry.name, flags.node))
    .flatMap(({ name: node }) =>
      fs
        .readdirSync(path.join(session.nodesDir, node))
        .filter((file) => flags.file === undefined || file === flags.file)
        .filter((file) => flags.worker === undefined || file.startsWith(`worker-${flags.worker}.`))
        .map((file) => ({ name: `${node}/${file}`, path: path.join(session.nodesDir, node, file) })),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

function isNode(directory: string, wanted: string | undefined): boolean {
  const dash = directory.indexOf('-');
  return wanted === undefined || [directory, directory.slice(0, dash), directory.slice(dash + 1)].includes(wanted);
}

function sizeOf(file: LogFile): number {
  return fs.statSync(file.path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Reads backwards: log files may be large. */
function readTail(file: LogFile, lineCount: number): { readonly lines: string; readonly sizeBytes: number } {
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

/** Until interrupted. Sizes are polled: shared file systems do not tell of changes made by other nodes. */
async function follow(
  session: SessionPaths,
  flags: LogsFlags,
  shown: Map<string, number>,
  printer: Printer,
): Promise<never> {
  for (;;) {
    await delay(POLL_MS);
    for (const file of selectFiles(session, flags)) {
      const from = shown.get(file.path) ?? 0;
      const size = sizeOf(file);
      if (size <= from) continue;
      const bytes = Buffer.alloc(size - from);
      const fd = fs.openSync(file.path, 'r');
      const count = fs.readSync(fd, bytes, 0, bytes.length, from);
      fs.closeSync(fd);
      // A line that is still being written waits for its end.
      const end = bytes.subarray(0, count).lastIndexOf(0x0a) + 1;
      if (end === 0) continue;
      shown.set(file.path, from + end);
      printer.print(file, bytes.toString('utf8', 0, end));
    }
  }
}

/** Names the file whenever another one speaks. */
class Printer {
  #last: string | undefined;

  print(file: LogFile, lines: string): void {
    if (this.#last !== file.path) {
      process.stdout.write(`${this.#last === undefined ? '' : '\n'}==> ${file.name} <==\n`);
      this.#last = file.path;
    }
    process.stdout.write(lines);
  }
}
