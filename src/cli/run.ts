import fs from 'node:fs';
import { Command } from 'commander';
import type { ClusterLauncher, RenderedScript } from '../batch/cluster-launcher.js';
import { ENDED_STATES } from '../batch/job-state.js';
import { exitCodeOf } from '../cluster/driver-process.js';
import { isClusterAlive } from '../cluster/liveness.js';
import { defaultSessionRoot, readCluster, type SessionPaths } from '../cluster/session.js';
import { createSession, thisSubmitter, wasStopped, writeSubmission, type Submission } from '../cluster/submission.js';
import { packageVersion } from '../common/entry-points.js';
import { InvalidOptionError } from '../common/errors.js';
import { Interrupts } from './interrupts.js';
import { launcherNamed } from './launchers.js';
import { Progress } from './progress.js';
import { addSubmitFlags, planSubmission, type SubmissionPlan, type SubmitFlags } from './submit-options.js';
import { watchCluster } from './watch.js';

export function runCommand(): Command {
  const command = new Command('run')
    .description(
      'get a cluster from the batch system, run a program on it, and end both: shows how it comes along, ' +
        'hands on the program’s output, and ends with its exit code',
    )
    .argument('<command...>', 'the program and its arguments, after --')
    .action(async (words: [string, ...string[]], flags: SubmitFlags) => {
      process.exitCode = await run(flags, command, words);
    });
  return addSubmitFlags(command);
}

export function upCommand(): Command {
  const command = new Command('up')
    .description(
      'get a cluster from the batch system and keep it until Ctrl-C (with --detach: until `batchray stop`): ' +
        'tells how programs reach it when it is up',
    )
    .action(async (flags: SubmitFlags) => {
      process.exitCode = await run(flags, command, undefined);
    });
  return addSubmitFlags(command);
}

async function run(
  flags: SubmitFlags,
  command: Command,
  driver: readonly [string, ...string[]] | undefined,
): Promise<number> {
  const plan = await planSubmission(flags, command, driver);
  if (flags.dryRun === true) {
    for (const script of plan.launcher.render(plan.request)) process.stdout.write(shown(script));
    return 0;
  }
  return await submitAndWatch(plan, flags.detach === true);
}

function shown({ name, text, command }: RenderedScript): string {
  return `# ${name}, submitted by: ${command.join(' ')}\n${text.trimEnd()}\n\n`;
}

async function submitAndWatch(plan: SubmissionPlan, isDetached: boolean): Promise<number> {
  const { launcher, session, request } = plan;
  const progress = new Progress(process.stderr, process.stdout);
  const made: Made = {};
  const interrupts = new Interrupts((reason, times) => {
    if (made.submission === undefined && times === 2) {
      progress.note('the submission is under way: what comes of it is cancelled first. Once more to leave at once');
      return;
    }
    leave(plan, made, progress);
    process.exit(exitCodeOf(reason));
  });
  interrupts.signal.addEventListener('abort', () => {
    if (made.submission === undefined) {
      progress.note(`cancelling (${interrupts.reason}) as soon as the answer to the submission is here`);
    }
  });
  let submission: Submission;
  try {
    submission = await submit(plan, interrupts, progress, made);
  } catch (error) {
    if (!interrupts.isInterrupted) throw error;
    progress.note('cancelled while it was submitted');
    return exitCodeOf(interrupts.reason);
  }
  if (isDetached) {
    if (wasStopped(session)) progress.note('it was stopped by `batchray stop` while it was submitted');
    process.stdout.write(`${farewell(plan, submission)}\n`);
    return 0;
  }
  const { jobs } = submission;
  const onUp = request.driver === undefined ? (): void => progress.note(howToReach(session)) : undefined;
  try {
    const outcome = await watchCluster({
      launcher,
      session,
      submission,
      progress,
      interrupts,
      ...(onUp !== undefined && { onUp }),
    });
    if (outcome.message !== undefined) progress.note(outcome.message);
    return outcome.exitCode;
  } catch (error) {
    // Whatever went wrong here, the jobs are not to stay behind unseen.
    await launcher.cancel(jobs).catch(() => {
      progress.note(`jobs may be left: ${jobs.map(({ id }) => id).join(', ')}`);
    });
    throw error;
  }
}

/** What there is of a cluster so far. */
interface Made {
  hasSession?: true;
  submission?: Submission;
}

/** Does what can be done in no time. */
function leave({ launcher, session }: SubmissionPlan, made: Made, progress: Progress): void {
  progress.end();
  if (made.submission !== undefined) {
    // The order is on its way when this returns, and is carried out when this process is gone.
    launcher.cancel(made.submission.jobs).catch(() => undefined);
    progress.note(`left at once. If jobs are left, end them: batchray stop ${session.clusterId}`);
    return;
  }
  // A job that is accepted unseen ends by itself when it starts and finds no token.
  if (made.hasSession) fs.rmSync(session.tokenFile, { force: true });
  progress.note(`left at once. A job named ${session.clusterId} may be left in the queue; it would end as it starts`);
}

/** Makes the session directory and submits; nothing stays in the queue when it fails or is interrupted. */
async function submit(
  { launcher, session, submissionId, request }: SubmissionPlan,
  interrupts: Interrupts,
  progress: Progress,
  made: Made,
): Promise<Submission> {
  launcher.render(request); // what is wrong with the options is told before anything is made
  const submission: Submission = {
    version: packageVersion(),
    id: submissionId,
    scheduler: launcher.name,
    submittedAtMs: Date.now(),
    submitter: thisSubmitter(),
    request,
    jobs: [],
  };
  await createSession(session, submission, (earlier) => hasEnded(session, earlier));
  made.hasSession = true;
  let jobs;
  try {
    interrupts.signal.throwIfAborted();
    jobs = await launcher.submit(request, {
      signal: interrupts.signal,
      onTrouble: (message) => {
        progress.note(message);
      },
      onProgress: (message) => {
        progress.note(message);
      },
    });
  } catch (error) {
    // The script stays for who wants to know what was refused; the token is no use any more.
    fs.rmSync(session.tokenFile, { force: true });
    throw error;
  }
  const submitted = { ...submission, jobs };
  made.submission = submitted;
  try {
    writeSubmission(session, submitted);
  } catch (error) {
    await launcher.cancel(jobs);
    throw error;
  }
  progress.note(`cluster ${session.clusterId}: ${describeJobs(launcher, submitted)}`);
  // Whoever stops notes it before he looks which jobs there are. What it comes to is told by the jobs' end.
  if (wasStopped(session)) await launcher.cancel(jobs);
  return submitted;
}

async function hasEnded(session: SessionPaths, earlier: Submission | undefined): Promise<boolean> {
  const cluster = readCluster(session);
  if (cluster !== undefined && (await isClusterAlive(cluster))) return false;
  if (earlier === undefined || earlier.jobs.length === 0) return true;
  const { jobs, trouble } = await launcherNamed(earlier.scheduler).status(earlier.jobs);
  if (trouble !== undefined) {
    throw new InvalidOptionError(
      `a cluster ${session.clusterId} was submitted before, and whether it has ended is not known (${trouble}). Choose another --name.`,
    );
  }
  return [...jobs.values()].every(({ state }) => ENDED_STATES.has(state));
}

function describeJobs({ name }: ClusterLauncher, { jobs }: Submission): string {
  const ids = jobs.map(({ id }) => id);
  const some = ids.length > 6 ? `${ids.slice(0, 5).join(', ')}, ... ${ids.at(-1) ?? ''}` : ids.join(', ');
  return `${name} ${ids.length === 1 ? 'job' : 'jobs'} ${some}`;
}

/** The id is enough where sessions are where everybody looks. */
function addressOf(session: SessionPaths): string {
  return session.root === defaultSessionRoot(process.env) ? session.clusterId : session.dir;
}

function howToReach(session: SessionPaths): string {
  const address = addressOf(session);
  return [
    `cluster ${session.clusterId} is up`,
    `  run a program:     batchray exec ${address} -- node my-program.js`,
    `  or, on its nodes:  BATCHRAY_ADDRESS=${session.dir} node my-program.js`,
    `  look at it:        batchray status ${address}`,
    `  end it:            batchray stop ${address}`,
  ].join('\n');
}

function farewell({ session, request }: SubmissionPlan, { jobs }: Submission): string {
  const address = addressOf(session);
  const output = jobs.find(({ role }) => role !== 'worker')?.output ?? session.jobOutputFile;
  return [
    session.clusterId,
    `  look at it:  batchray status ${address}`,
    `  its output:  ${output}`,
    ...(request.driver === undefined ? [`  use it:      batchray exec ${address} -- node my-program.js`] : []),
    `  end it:      batchray stop ${address}`,
  ].join('\n');
}
