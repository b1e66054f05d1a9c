import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import fs from 'node:fs';
import os from 'node:os';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import type { NodeOptions } from '../cluster/node.js';
import {
  claimNodeIndex,
  defaultSessionRoot,
  newLocalClusterId,
  sessionFromAddress,
  sessionPaths,
  type SessionPaths,
} from '../cluster/session.js';
import { StopRequests } from '../cluster/stop-requests.js';
import { readSubmission, waitForSubmission } from '../cluster/submission.js';
import { startWorkerNode } from '../cluster/worker-node.js';
import { loadConfig, type Config } from '../common/config.js';
import { entryPoint } from '../common/entry-points.js';
import { ClusterStartError, InvalidOptionError, errorToWire } from '../common/errors.js';
import { findAllocation, findAllocationEndMs } from './allocations.js';
import { LOOPBACK, firstEnd, startHeadOf, startLocalCluster, type RunningCluster } from './bring-up.js';
import { exitCodeOfStop, runCluster } from './cluster-run.js';
import {
  addNodeFlags,
  hiddenOption,
  parseCount,
  parseQuantity,
  parseWords,
  requestedResources,
  resultOnlyOption,
  submissionOption,
  submittedOption,
  type NodeFlags,
} from './node-flags.js';

interface StartFlags extends NodeFlags {
  readonly head?: boolean;
  readonly address?: string;
  readonly numNodes: number;
  readonly minNodes?: number;
  readonly clusterId?: string;
  readonly recover?: boolean;
  readonly submitted?: boolean;
  readonly submission?: string;
  readonly resultOnly?: boolean;
  readonly detach?: boolean;
  readonly lifeLine?: boolean;
  readonly reportReady?: boolean;
  readonly nodeIndex?: number;
  readonly workerExecArgv?: string[];
}

/** Less than the grace that a batch system gives a job that ends. */
const CANCEL_TIMEOUT_MS = 10_000;
/** Descriptor of the ready line. */
const REPORT_FD = 3;

export function startCommand(): Command {
  const command = new Command('start')
    .description('start a node of a cluster and stay until it ends (Ctrl-C, `batchray stop`)')
    .option('--head', 'start the head of a new cluster')
    .option('--address <address>', 'join a cluster: its session directory or its id; may be started before the head')
    .option('--num-nodes <n>', 'with --head: this many nodes on this machine, each with its share of it', parseCount, 1)
    .option('--cluster-id <id>', 'with --head: id of the new cluster (default: local-<random>)')
    .option('--min-nodes <n>', 'with --head: wait until this many nodes are there, on whatever machine', parseCount)
    .option(
      '--recover',
      'with --head and --cluster-id: take over from a head that was lost, with the nodes that wait for one (BATCHRAY_OUTLIVE_HEAD_MS)',
    )
    .option('--detach', 'return when the node is up and leave it in the background')
    .argument('[command...]', 'with --head, after --: a program to run on the head; the cluster ends with it')
    .addOption(submittedOption())
    .addOption(submissionOption())
    .addOption(resultOnlyOption())
    .addOption(hiddenOption('--life-line', 'the end of standard input ends the node; the head reports on descriptor 3'))
    .addOption(hiddenOption('--report-ready', 'report on descriptor 3'))
    .addOption(hiddenOption('--node-index <n>', 'number of this node in the cluster').argParser(parseQuantity))
    .addOption(hiddenOption('--worker-exec-argv <json>', "Node's options for prestarted workers").argParser(parseWords))
    .action(async (words: readonly string[], flags: StartFlags) => {
      process.exitCode = await run(words, flags);
    });
  return addNodeFlags(command);
}

async function run(words: readonly string[], flags: StartFlags): Promise<number> {
  if ((flags.head === true) === (flags.address !== undefined)) {
    throw new InvalidOptionError('start needs either --head (a new cluster) or --address (join one).');
  }
  const isOfHead = flags.numNodes > 1 || flags.clusterId !== undefined || flags.minNodes !== undefined;
  if (flags.head !== true && (isOfHead || words.length > 0)) {
    throw new InvalidOptionError('--num-nodes, --min-nodes, --cluster-id and a program go with --head.');
  }
  if (flags.recover === true && (flags.head !== true || flags.clusterId === undefined || flags.numNodes > 1)) {
    throw new InvalidOptionError(
      '--recover goes with --head and the --cluster-id of the cluster, and starts one node.',
    );
  }
  if (flags.numNodes > 1 && flags.minNodes !== undefined) {
    throw new InvalidOptionError(
      '--num-nodes starts the nodes itself and waits for all: --min-nodes does not go with it.',
    );
  }
  if (flags.detach === true && words.length > 0) throw new InvalidOptionError('--detach does not go with a program.');
  const session = sessionOf(flags);
  if (flags.detach === true) return await runDetached(session);
  const reports = flags.reportReady === true || isOwnCluster(flags);
  const stop = new StopRequests({ lifeLine: flags.lifeLine === true });
  try {
    return await runNode({ words, flags, session, stop }, (ready) => {
      if (reports) report(ready);
      else if (flags.submitted !== true) process.stdout.write(`${ready.text}\n`);
    });
  } catch (error) {
    if (!reports) return await exitCodeOfStop(error, stop);
    report({ error: errorToWire(error) });
    return 1;
  }
}

/** Of the program at the other end of the life line. */
function isOwnCluster(flags: StartFlags): boolean {
  return flags.head === true && flags.lifeLine === true && flags.submitted !== true;
}

function sessionOf(flags: StartFlags): SessionPaths {
  const root = flags.sessionRoot ?? defaultSessionRoot(process.env);
  return flags.address === undefined
    ? sessionPaths(root, flags.clusterId ?? newLocalClusterId())
    : sessionFromAddress(flags.address, root);
}

interface ReadyLine {
  readonly sessionDir: string;
  readonly clusterId: string;
  /** For people. */
  readonly text: string;
}

interface NodeRun {
  readonly words: readonly string[];
  readonly flags: StartFlags;
  readonly session: SessionPaths;
  readonly stop: StopRequests;
}

async function runNode({ words, flags, session, stop }: NodeRun, onReady: (ready: ReadyLine) => void): Promise<number> {
  if (flags.submitted === true) await waitForSubmission(session, stop.signal, flags.submission);
  const allocation = findAllocation(process.env);
  const isHead = flags.head === true;
  const options: NodeOptions = {
    session,
    // Directories of a head that was killed may still be cleaned up.
    nodeIndex: isHead && flags.recover !== true ? 0 : (flags.nodeIndex ?? claimNodeIndex(session)),
    recover: flags.recover,
    nodeName: allocation?.nodeName,
    // A cluster of the process at the other end of the life line is for this machine only.
    interface: flags.interface ?? (isOwnCluster(flags) ? LOOPBACK : undefined),
    launchAddress: allocation?.launchAddress,
    requested: requestedResources(flags),
    // Several nodes of a local cluster were given their shares by who started them.
    granted: allocation?.granted,
    findEndMs: async () => {
      const endMs = await findAllocationEndMs(process.env);
      warnBefore(endMs, allocation?.noticeMs);
      return endMs;
    },
    batchJobId: allocation?.jobId ?? process.env['BATCHRAY_LOCAL_JOB'],
    workerExecArgv: flags.workerExecArgv,
    workerNiceness: flags.niceness,
    env: process.env,
    config: nodeConfig(flags),
    signal: stop.signal,
  };
  const ready = { sessionDir: session.dir, clusterId: session.clusterId };
  if (isHead) {
    const jobId = flags.submitted === true && (allocation?.restartCount ?? 0) > 0 ? allocation?.jobId : undefined;
    const over = new AbortController();
    const signal = AbortSignal.any([stop.signal, over.signal]);
    const replacing = jobId === undefined ? undefined : getWorkersAgain(session, jobId, signal);
    let outcome;
    try {
      const cluster = await startHeads(options, flags);
      onReady({ ...ready, text: welcome(session) });
      const [file, ...args] = words;
      const program = file === undefined ? undefined : ([file, ...args] as const);
      outcome = await runCluster(cluster, options, stop, program, flags.resultOnly);
    } finally {
      // The batch system may take a job although nobody waits for its answer any more.
      over.abort();
      await replacing;
    }
    const { exitCode, isAbandoned = false } = outcome;
    if (flags.submitted === true && !isAbandoned) await cancelWorkerJobs(session);
    return exitCode;
  }
  const node = await startWorkerNode(options);
  onReady({ ...ready, text: joined(session) });
  const end = await firstEnd(node, stop);
  await node.supervisor.close();
  // A cluster that was stopped takes its nodes along in order.
  if (!('exit' in end) || end.exit.code === 0) return 0;
  throw end.error;
}

/** The signal that other batch systems send before the end of an allocation. */
const NOTICE_SIGNAL = 'SIGUSR1';
/** Of timers. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

function warnBefore(endMs: number | undefined, noticeMs: number | undefined): void {
  if (endMs === undefined || noticeMs === undefined) return;
  const waitMs = Math.max(0, endMs - noticeMs - Date.now());
  if (waitMs <= LONGEST_DELAY_MS) setTimeout(() => process.kill(process.pid, NOTICE_SIGNAL), waitMs).unref();
}

/** Jobs of one submission may start hours apart: each waits for the others as long as its allocation lasts. */
function nodeConfig(flags: StartFlags): Config {
  const given = loadConfig(process.env);
  // Nobody takes over a cluster of one program.
  const config = isOwnCluster(flags) ? { ...given, outliveHeadMs: 0 } : given;
  const isGiven = (process.env['BATCHRAY_RENDEZVOUS_TIMEOUT_MS'] ?? '') !== '';
  return flags.submitted !== true || isGiven ? config : { ...config, rendezvousTimeoutMs: Number.POSITIVE_INFINITY };
}

function startHeads(options: NodeOptions, flags: StartFlags): Promise<RunningCluster> {
  return flags.numNodes > 1 || options.interface === LOOPBACK
    ? startLocalCluster(options, flags.numNodes)
    : startHeadOf(options, flags.minNodes ?? 1, []);
}

/** Beside the start of the head, which may wait for these very nodes. */
async function getWorkersAgain(session: SessionPaths, jobId: string, signal: AbortSignal): Promise<void> {
  const say = (message: string): void => void process.stderr.write(`batchray: ${message}\n`);
  try {
    const { replaceLostWorkers } = await import('./replace-workers.js');
    await replaceLostWorkers({ session, jobId, signal, say });
  } catch (error) {
    if (signal.aborted) return;
    const { message } = error as Error;
    say(
      `worker jobs could not be submitted again from here (${message}). Where you submitted: batchray scale ${session.clusterId} --nodes N`,
    );
  }
}

/** Those that still wait in the queue would start for nothing. Who submitted may be gone by now. */
async function cancelWorkerJobs(session: SessionPaths): Promise<void> {
  const submission = readSubmission(session);
  const workers = submission?.jobs.filter(({ role }) => role === 'worker') ?? [];
  if (submission === undefined || workers.length === 0) return;
  const { launcherNamed } = await import('./launchers.js');
  await launcherNamed(submission.scheduler)
    .cancel(workers, { signal: AbortSignal.timeout(CANCEL_TIMEOUT_MS) })
    .catch((error: unknown) => process.stderr.write(`batchray: worker jobs may be left: ${String(error)}\n`));
}

function welcome(session: SessionPaths): string {
  return [
    `Cluster ${session.clusterId} is up; its session directory is ${session.dir}`,
    `  connect a driver:  BATCHRAY_ADDRESS=${session.dir} node my-program.js`,
    `  add a node:        batchray start --address ${session.dir}`,
    `  look at it:        batchray status ${session.clusterId}`,
    `  end it:            batchray stop ${session.clusterId}`,
  ].join('\n');
}

function joined(session: SessionPaths): string {
  return `Node ${os.hostname()} has joined cluster ${session.clusterId}`;
}

function report(line: object): void {
  try {
    writeSync(REPORT_FD, `${JSON.stringify(line)}\n`);
    fs.closeSync(REPORT_FD);
  } catch {
    // Whoever wanted to know is gone; the life line tells.
  }
}

/** The same command again, in a session of its own and without a terminal. */
async function runDetached(session: SessionPaths): Promise<number> {
  const given = process.argv.slice(2).filter((word) => word !== '--detach');
  // The id is decided here, so that parent and child mean the same cluster.
  const id =
    given.includes('--head') && !given.some((word) => word.startsWith('--cluster-id')) ? session.clusterId : undefined;
  const child = spawn(
    process.execPath,
    [entryPoint('cli'), ...given, ...(id === undefined ? [] : ['--cluster-id', id]), '--report-ready'],
    { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const output = await text(child.stdio[3] as Readable);
  child.unref();
  if (output === '') throw new ClusterStartError(`the node ended before it was up. Look below ${session.nodesDir}.`);
  const line = JSON.parse(output) as Partial<ReadyLine> & { error?: { message?: string } };
  if (line.error !== undefined) throw new ClusterStartError(line.error.message ?? 'the node did not start');
  process.stdout.write(`${line.text ?? ''}\n`);
  return 0;
}
