import fs from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { DriverProcess } from '../cluster/driver-process.js';
import { isClusterAlive } from '../cluster/liveness.js';
import { runtimeDirectory } from '../cluster/runtime-directory.js';
import { defaultSessionRoot, readCluster, sessionFromAddress, type SessionPaths } from '../cluster/session.js';
import { readSubmission } from '../cluster/submission.js';
import { StopRequests } from '../cluster/stop-requests.js';
import { loadConfig } from '../common/config.js';
import { ConnectionError } from '../common/errors.js';
import { SESSION_ROOT_OPTION, type ClusterFlags } from './cluster-client.js';
import { mainJob } from './cluster-phase-state.js';
import { launcherNamed } from './launchers.js';

export function execCommand(): Command {
  return new Command('exec')
    .description(
      'run a program with BATCHRAY_ADDRESS set where the cluster is: here if it has a node here, else on its head. ' +
        'The exit code is the program’s',
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
  const program = new DriverProcess(await commandFor(session, words), {
    ...process.env,
    BATCHRAY_ADDRESS: session.dir,
  });
  void stop.requested.then(({ signal }) => program.end(signal ?? 'SIGTERM', loadConfig(process.env).teardownTimeoutMs));
  return await program.exited;
}

async function commandFor(
  session: SessionPaths,
  words: readonly [string, ...string[]],
): Promise<readonly [string, ...string[]]> {
  const cluster = readCluster(session);
  if (cluster === undefined) {
    throw new ConnectionError(
      `cluster ${session.clusterId} is not up (looked at ${session.dir}). \`batchray status ${session.clusterId}\` tells why.`,
      { context: { clusterId: session.clusterId } },
    );
  }
  if (hasNodeHere(session)) return words;
  const submission = readSubmission(session);
  const head = submission === undefined ? undefined : mainJob(submission.jobs);
  if (submission !== undefined && head !== undefined) {
    // The batch system may give the program an environment of its own.
    const command = ['env', `BATCHRAY_ADDRESS=${session.dir}`, ...words] as const;
    const terminal = process.stdin.isTTY && process.stdout.isTTY;
    return launcherNamed(submission.scheduler).commandInside(head, command, { terminal });
  }
  const where = (await isClusterAlive(cluster)) ? `runs on ${cluster.headHostname}` : 'is not running';
  throw new ConnectionError(
    `cluster ${session.clusterId} ${where} and has no node on this machine. Run the program on one of its nodes, with BATCHRAY_ADDRESS=${session.dir}.`,
    { context: { clusterId: session.clusterId, head: cluster.headHostname } },
  );
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
