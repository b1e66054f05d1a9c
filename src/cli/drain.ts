import { Command } from 'commander';
import path from 'node:path';
import { readNodeFiles } from '../cluster/node-files.js';
import { InvalidOptionError } from '../common/errors.js';
import { idFrom, fromHex, toHex, type AnyId, type NodeId } from '../common/ids.js';
import type { GcsClient } from '../gcs/client/gcs-client.js';
import type { NodeInfo } from '../gcs/client/tables.js';
import { SESSION_ROOT_OPTION, askGcs, findCluster, type ClusterFlags } from './cluster-client.js';
import { isNodeDirectory } from './log-files.js';
import { parseCount } from './node-flags.js';

interface DrainFlags extends ClusterFlags {
  readonly node?: string;
  readonly job?: readonly string[];
  readonly reason: string;
  readonly timeLeft: number;
}

export function drainCommand(): Command {
  return new Command('drain')
    .description(
      'tell a worker node that it will go: it gets no new work, finishes what it runs, hands on its objects, and leaves. Does not wait for it',
    )
    .argument('<cluster>', 'id or session directory')
    .option('--node <node>', 'number, host name, or beginning of the id')
    .option('--job <id...>', 'the nodes of these batch jobs')
    .option('--reason <text>', 'why, for the logs', 'asked for by `batchray drain`')
    .option('--time-left <seconds>', 'it leaves after this at the latest', parseCount, 300)
    .option(...SESSION_ROOT_OPTION)
    .action(run);
}

async function run(name: string, flags: DrainFlags): Promise<void> {
  if ((flags.node === undefined) === (flags.job === undefined)) {
    throw new InvalidOptionError('drain needs either --node or --job.');
  }
  const found = await findCluster(name, flags);
  await askGcs(found, async (gcs) => {
    const nodes = (await gcs.listNodes()).filter((node) => node.alive === true);
    const files = readNodeFiles(found.session);
    const wanted: Wanted[] =
      flags.node === undefined
        ? (flags.job ?? []).map((job) => ({
            text: `of job ${job}`,
            isMeant: (node) => files.some(({ batchJobId, nodeId }) => batchJobId === job && nodeId === idOf(node)),
          }))
        : [{ text: flags.node, isMeant: (node) => isMeant(node, flags.node ?? '') }];
    const problems: InvalidOptionError[] = [];
    for (const one of wanted) {
      const node = nodes.find(one.isMeant);
      if (node === undefined) problems.push(notThere(nodes, one.text));
      else if (node.isHead === true) problems.push(headCannotLeave());
      else await drain(gcs, node, flags);
    }
    const [problem] = problems;
    if (problem !== undefined) throw problem;
  });
}

interface Wanted {
  readonly text: string;
  readonly isMeant: (node: NodeInfo) => boolean;
}

async function drain(gcs: GcsClient, node: NodeInfo, { timeLeft, reason }: DrainFlags): Promise<void> {
  await gcs.drainNode(fromHex<NodeId>(idOf(node)), timeLeft * 1000, reason);
  process.stderr.write(`batchray: ${node.hostname ?? '?'} leaves within ${timeLeft} s\n`);
}

function headCannotLeave(): InvalidOptionError {
  return new InvalidOptionError('the head cannot leave its cluster. End the cluster with `batchray stop`.');
}

function idOf(node: NodeInfo): string {
  return toHex(idFrom(node.nodeId) ?? ('' as AnyId));
}

function isMeant(node: NodeInfo, wanted: string): boolean {
  const isId = wanted.length >= 4 && idOf(node).startsWith(wanted);
  return isId || node.hostname === wanted || isNodeDirectory(path.basename(node.sessionDir ?? ''), wanted);
}

function notThere(nodes: readonly NodeInfo[], wanted: string): InvalidOptionError {
  const there = nodes.map((known) => `${path.basename(known.sessionDir ?? '')} (${idOf(known).slice(0, 8)})`);
  return new InvalidOptionError(`the cluster has no living node ${wanted}. It has ${there.join(', ')}.`);
}
