import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { isClusterAlive } from '../cluster/liveness.js';
import {
  defaultSessionRoot,
  readCluster,
  readToken,
  sessionFromAddress,
  type ClusterFile,
  type SessionPaths,
} from '../cluster/session.js';
import { readSubmission } from '../cluster/submission.js';
import { loadConfig } from '../common/config.js';
import { packageVersion } from '../common/entry-points.js';
import { ConnectionError, InvalidOptionError } from '../common/errors.js';
import { toHex, type AnyId, idFrom } from '../common/ids.js';
import type { NodeInfo } from '../gcs/client/tables.js';
import { connect } from '../rpc/client.js';
import { nodeManagerService } from '../rpc/codecs.js';
import { bracketed } from '../rpc/server.js';
import { AttachedTerminal } from './attached-terminal.js';
import { CLUSTER_ARGUMENT, SESSION_ROOT_OPTION, askGcs, findCluster, type ClusterFlags } from './cluster-client.js';
import { isNodeDirectory } from './log-files.js';

interface AttachFlags extends ClusterFlags {
  readonly node?: string;
}

export function attachCommand(): Command {
  return new Command('attach')
    .description(
      'a terminal on a node of a running cluster: your shell, or the command after --. Its exit code is the command’s; ' +
        'Enter ~ . disconnects',
    )
    .argument('[cluster]', CLUSTER_ARGUMENT)
    .argument('[command...]', 'after --')
    .option('--node <node>', 'number, host name, or beginning of the id (default: the head)')
    .option(...SESSION_ROOT_OPTION)
    .action(async (_cluster: string | undefined, _words: string[], flags: AttachFlags, { args }: Command) => {
      const dashes = process.argv.indexOf('--');
      const command = dashes < 0 ? [] : process.argv.slice(dashes + 1);
      const [cluster, unexpected] = args.slice(0, args.length - command.length);
      if (unexpected !== undefined) {
        throw new InvalidOptionError(`Put the command after --: batchray attach ${cluster ?? ''} -- ${unexpected} ...`);
      }
      process.exitCode = await attachTo(cluster, command, flags);
    });
}

/** Resolves to the exit code of the command, or of the user's shell when it is empty. */
export async function attachTo(
  name: string | undefined,
  command: readonly string[],
  flags: AttachFlags,
): Promise<number> {
  await refuseUnreachable(name, flags);
  const found = await findCluster(name, flags);
  const nodes = (await askGcs(found, (gcs) => gcs.listNodes())).filter((node) => node.alive === true);
  const node = chooseNode(nodes, flags.node);
  const { host = '', port = 0, hostname = '', socketPath } = node;
  const isHere = hostname === os.hostname() && Boolean(socketPath) && existsSync(socketPath ?? '');
  const target = isHere ? `unix:${socketPath ?? ''}` : `${bracketed(host ?? '')}:${port ?? 0}`;

  const terminal = new AttachedTerminal(process.stdin, process.stdout);
  const peer = connect(nodeManagerService, target, readToken(found.session), terminal);
  const { rpcConnectTimeoutMs } = loadConfig(process.env);
  const overdue = setTimeout(() => {
    peer.close();
  }, rpcConnectTimeoutMs);
  try {
    await peer.request({ registerClient: { kind: 'cli', version: packageVersion(), pid: process.pid } });
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    throw unreachable(found.session, `node ${hostname} (${target})`, error);
  } finally {
    clearTimeout(overdue);
  }
  return await terminal.run(peer, { command, cwd: process.cwd(), banner: `${hostname} of ${found.session.clusterId}` });
}

function chooseNode(nodes: readonly NodeInfo[], wanted: string | undefined): NodeInfo {
  const idOf = (node: NodeInfo): string => toHex(idFrom(node.nodeId) ?? ('' as AnyId));
  const found = nodes.find((node) =>
    wanted === undefined
      ? node.isHead
      : isNodeDirectory(path.basename(node.sessionDir ?? ''), wanted) ||
        node.hostname === wanted ||
        (wanted.length >= 4 && idOf(node).startsWith(wanted)),
  );
  if (found !== undefined) return found;
  const there = nodes.map((node) => `${path.basename(node.sessionDir ?? '')} (${idOf(node).slice(0, 8)})`);
  throw new InvalidOptionError(`the cluster has no living node ${wanted ?? 'head'}. It has ${there.join(', ')}.`);
}

/** A head on another machine that does not answer is more than "not running": login nodes often are outside the network of the jobs. */
async function refuseUnreachable(name: string | undefined, flags: AttachFlags): Promise<void> {
  const address = name ?? process.env['BATCHRAY_ADDRESS'];
  if (address === undefined || address === '') return;
  const session = sessionFromAddress(address, flags.sessionRoot ?? defaultSessionRoot(process.env));
  const cluster = readCluster(session);
  if (cluster === undefined || cluster.headHostname === os.hostname() || (await isClusterAlive(cluster))) return;
  throw unreachable(session, `its head (${describeHead(cluster)})`);
}

function describeHead({ headHostname, gcs }: ClusterFile): string {
  return `${headHostname}, ${bracketed(gcs.host)}:${gcs.port}`;
}

function unreachable(session: SessionPaths, what: string, cause?: Error): ConnectionError {
  return new ConnectionError(
    `cluster ${session.clusterId}: ${what} cannot be reached from ${os.hostname()}${cause === undefined ? '' : `: ${cause.message}`}. ` +
      `Either it has just ended, or this machine is not in the network of the nodes. ${whereItWorks(session)}`,
    { context: { clusterId: session.clusterId }, cause },
  );
}

function whereItWorks(session: SessionPaths): string {
  const attach = `npx batchray attach ${session.dir}`;
  if (readSubmission(session)?.scheduler === 'yarn') return `From a machine of the Hadoop cluster it works: ${attach}`;
  const step = `srun --jobid=${jobOf(session) ?? '<job>'} --overlap --nodes=1 --ntasks=1 --pty`;
  return `From inside the job it works: ${step} ${attach}`;
}

/** Only from the name: what else is known of the job is the adapter's business. */
function jobOf({ clusterId }: SessionPaths): string | undefined {
  return /^slurm-(\d+)-/.exec(clusterId)?.[1];
}
