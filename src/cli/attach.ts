import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
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
import {
  CLUSTER_ARGUMENT,
  SESSION_ROOT_OPTION,
  askGcs,
  findCluster,
  routeToNode,
  type ClusterFlags,
} from './cluster-client.js';
import { mainJob } from './cluster-phase-state.js';
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
  const found = await findCluster(name, flags).catch((error: unknown) => {
    throw explained(name, flags, error);
  });
  const nodes = (await askGcs(found, (gcs) => gcs.listNodes())).filter((node) => node.alive === true);
  const node = chooseNode(nodes, flags.node);
  const hostname = node.hostname ?? '';
  const route = await routeToNode(found, node);
  try {
    const terminal = new AttachedTerminal(process.stdin, process.stdout);
    const peer = connect(nodeManagerService, route.target, readToken(found.session), terminal);
    const overdue = setTimeout(() => {
      peer.close();
    }, loadConfig(process.env).rpcConnectTimeoutMs);
    try {
      await peer.request({ registerClient: { kind: 'cli', version: packageVersion(), pid: process.pid } });
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      throw unreachable(found.session, `node ${hostname} (${route.target})`, error);
    } finally {
      clearTimeout(overdue);
    }
    const banner = `${hostname} of ${found.session.clusterId}`;
    return await terminal.run(peer, { command, cwd: process.cwd(), banner });
  } finally {
    await route.close();
  }
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
function explained(name: string | undefined, flags: AttachFlags, error: unknown): unknown {
  const address = name ?? process.env['BATCHRAY_ADDRESS'];
  if (!(error instanceof ConnectionError) || !address) return error;
  const session = sessionFromAddress(address, flags.sessionRoot ?? defaultSessionRoot(process.env));
  const cluster = readCluster(session);
  if (cluster === undefined || cluster.headHostname === os.hostname()) return error;
  return unreachable(session, `its head (${describeHead(cluster)})`);
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

/** Of a job script of the user's own, only the name tells. */
function jobOf(session: SessionPaths): string | undefined {
  const head = mainJob(readSubmission(session)?.jobs ?? []);
  return head?.id ?? /^slurm-(\d+)-/.exec(session.clusterId)?.[1];
}
