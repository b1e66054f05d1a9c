import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Command, Option } from 'commander';
import { listClusters } from '../cluster/clusters.js';
import { defaultSessionRoot, sessionFromAddress, type SessionPaths } from '../cluster/session.js';
import { InvalidOptionError } from '../common/errors.js';
import { CLUSTER_ARGUMENT, SESSION_ROOT_OPTION, findCluster, type ClusterFlags } from './cluster-client.js';
import { showContainerLogs } from './container-logs.js';
import { readTail, selectFiles, sizeOf } from './log-files.js';
import { LogPrinter } from './log-printer.js';
import { parseCount } from './node-flags.js';
import { outputOption, printRows, type Output } from './output.js';

interface LogsFlags extends ClusterFlags {
  readonly node?: string;
  readonly worker?: string;
  readonly file?: string;
  readonly container?: string;
  readonly tail: number;
  readonly follow?: boolean;
  readonly list?: boolean;
  readonly output: Output;
}

const POLL_MS = 500;

export function logsCommand(): Command {
  return new Command('logs')
    .description('show the log files of a cluster, also after it has ended')
    .argument('[cluster]', CLUSTER_ARGUMENT)
    .option('--node <node>', 'of this node only: number, host name, or both as in 0-c1')
    .option('--worker <pid>', 'of this worker process only')
    .option('--file <name>', 'files of this name only, for example raylet.log')
    .addOption(
      new Option(
        '--container <which>',
        'what YARN keeps of a container (stdout, stderr, ...) instead: head, number of a worker, or all',
      ).conflicts(['node', 'worker']),
    )
    .option('--tail <lines>', 'the last lines of each file', parseCount, 50)
    .option('-f, --follow', 'go on with what is written from now on (with --container until that has ended)')
    .option('--list', 'names and sizes of the files only')
    .addOption(outputOption())
    .option(...SESSION_ROOT_OPTION)
    .action(run);
}

async function run(name: string | undefined, flags: LogsFlags): Promise<void> {
  const session = await findSession(name, flags);
  const { container } = flags;
  if (container !== undefined) {
    await showContainerLogs(session, { ...flags, container });
    return;
  }
  const files = selectFiles(session, flags);
  if (flags.list === true) {
    const rows = files.map((file) => ({ file: file.name, sizeBytes: sizeOf(file), path: file.path }));
    await printRows(rows, ['file', 'sizeBytes'], flags.output);
    return;
  }
  if (files.length === 0 && flags.follow !== true) {
    throw new InvalidOptionError(`there is no such log file below ${session.dir}. See what there is with --list.`);
  }
  const printer = new LogPrinter();
  const shown = new Map<string, number>();
  for (const file of files) {
    const { lines, sizeBytes } = readTail(file, flags.tail);
    shown.set(file.path, sizeBytes);
    if (lines !== '') printer.print(file.name, lines);
  }
  if (flags.follow === true) await follow(session, flags, shown, printer);
}

/** A running cluster when none is named; any when one is. */
async function findSession(name: string | undefined, flags: LogsFlags): Promise<SessionPaths> {
  if (name === undefined) return (await findCluster(name, flags)).session;
  const root = flags.sessionRoot ?? defaultSessionRoot(process.env);
  const session = sessionFromAddress(name, root);
  if (fs.existsSync(session.dir)) return session;
  const known = (await listClusters(root)).map(({ session: { clusterId } }) => clusterId);
  throw new InvalidOptionError(
    `there is no session of cluster ${name} (looked at ${session.dir}). There are: ${known.join(', ') || 'none'}.`,
  );
}

/** Until interrupted. Sizes are polled: shared file systems do not tell of changes made by other nodes. */
async function follow(
  session: SessionPaths,
  flags: LogsFlags,
  shown: Map<string, number>,
  printer: LogPrinter,
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
      printer.print(file.name, bytes.toString('utf8', 0, end));
    }
  }
}
