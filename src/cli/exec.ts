import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Command } from 'commander';
import { ENDED_STATES } from '../batch/job-state.js';
import { DriverProcess } from '../cluster/driver-process.js';
import { isClusterAlive } from '../cluster/liveness.js';
import { runtimeDirectory } from '../cluster/runtime-directory.js';
import { defaultSessionRoot, readCluster, sessionFromAddress, type SessionPaths } from '../cluster/session.js';
import { readSubmission } from '../cluster/submission.js';
import { StopRequests } from '../cluster/stop-requests.js';
import { loadConfig } from '../common/config.js';
import { ConnectionError } from '../common/errors.js';
import { attachTo } from './attach.js';
import { SESSION_ROOT_OPTION, type ClusterFlags } from './cluster-client.js';
import { mainJob, phaseOf } from './cluster-phase-state.js';
import { exitCodeOfStop } from './cluster-run.js';
import { launcherNamed } from './launchers.js';
import { Progress } from './progress.js';

const FIRST_WAIT_MS = 50;
const LAST_WAIT_MS = 1_000;

export function execCommand(): Command {
  return new Command('exec')
    .description(
      'run a program with BATCHRAY_ADDRESS set where the cluster is: here if it has a node here, else on its head. ' +
        'Waits for a cluster whose jobs are queued or starting. The exit code is the program’s',
    )
    .argument('<cluster>', 'id or session directory')
    .argument('<command...>', 'the program and its arguments, after --')
    .option(...SESSION_ROOT_OPTION)
    .action(async (name: string, words: [string, ...string[]], flags: ClusterFlags) => {
      process.exitCode = await run(name, words, flags);
    });
}

async function run(name: string, words: readonly [string, ...string[]], flags: ClusterFlags): Promise<number> {
  const session = sessionFromAddress(name, flags.sessionRoot ?? defaultSessionRoot(process.env));
  const stop = new StopRequests({ lifeLine: false });
  try {
    await untilUp(session, stop.signal);
  } catch (error) {
    return await exitCodeOfStop(error, stop);
  }
  const command = await commandFor(session, words);
  // The cluster itself runs it, in a terminal on its head.
  if (command === undefined) return await attachTo(session.dir, withAddress(session, words), {});
  const program = new DriverProcess(command, { ...process.env, BATCHRAY_ADDRESS: session.dir });
  void stop.requested.then(({ signal }) => program.end(signal ?? 'SIGTERM', loadConfig(process.env).teardownTimeoutMs));
  return await program.exited;
}

/** @throws ConnectionError when the cluster will not come up any more */
async function untilUp(session: SessionPaths, signal: AbortSignal): Promise<void> {
  const progress = new Progress(process.stderr, process.stdout);
  for (let waitMs = FIRST_WAIT_MS; readCluster(session) === undefined; waitMs = Math.min(waitMs * 1.5, LAST_WAIT_MS)) {
    signal.throwIfAborted();
    const submission = readSubmission(session);
    const main = submission === undefined ? undefined : mainJob(submission.jobs);
    if (submission === undefined || main === undefined) throw notUp(session);
    const report = await launcherNamed(submission.scheduler).status(submission.jobs);
    const state = report.jobs.get(main.id)?.state;
    if (report.trouble === undefined && (state === undefined || ENDED_STATES.has(state))) throw notUp(session);
    const { minNodes, nodeCount: expectedNodes } = submission.request;
    const { jobs } = submission;
    progress.show(
      phaseOf({
        jobs,
        report,
        isUp: false,
        hasBegun: false,
        changedAtMs: undefined,
        status: undefined,
        expectedNodes,
        minNodes,
      }),
    );
    await delay(waitMs, undefined, { signal }).catch(() => undefined);
  }
  progress.end();
}

function notUp(session: SessionPaths): ConnectionError {
  return new ConnectionError(
    `cluster ${session.clusterId} is not up (looked at ${session.dir}). \`batchray list clusters\` shows those that are.`,
    { context: { clusterId: session.clusterId } },
  );
}

/** `undefined` where the batch system has no way to run something inside its jobs. */
async function commandFor(
  session: SessionPaths,
  words: readonly [string, ...string[]],
): Promise<readonly [string, ...string[]] | undefined> {
  const cluster = readCluster(session);
  if (cluster === undefined) throw notUp(session);
  if (hasNodeHere(session)) return words;
  const submission = readSubmission(session);
  const head = submission === undefined ? undefined : mainJob(submission.jobs);
  if (submission !== undefined && head !== undefined) {
    const terminal = process.stdin.isTTY && process.stdout.isTTY;
    return launcherNamed(submission.scheduler).commandInside?.(head, withAddress(session, words), { terminal });
  }
  const where = (await isClusterAlive(cluster)) ? `runs on ${cluster.headHostname}` : 'is not running';
  throw new ConnectionError(
    `cluster ${session.clusterId} ${where} and has no node on this machine. Run the program on one of its nodes, with BATCHRAY_ADDRESS=${session.dir}.`,
    { context: { clusterId: session.clusterId, head: cluster.headHostname } },
  );
}

/** The batch system may give the program an environment of its own. */
function withAddress(session: SessionPaths, words: readonly [string, ...string[]]): readonly [string, ...string[]] {
  return ['env', `BATCHRAY_ADDRESS=${session.dir}`, ...words];
}

/** A raylet of this cluster has its sockets on this machine. */
function hasNodeHere({ clusterId }: SessionPaths): boolean {
  const parent = path.dirname(runtimeDirectory({ uid: process.getuid?.() ?? 0, clusterId, nodeIndex: 0 }));
  try {
    return fs.readdirSync(parent).some((name) => name.replace(/-\d+$/, '') === clusterId);
  } catch {
    return false;
  }
}
