/** What a submitted cluster is doing, from the states of its jobs and the files of its session. Pure. */
import type { JobRecord, JobStatus, StatusReport } from '../batch/cluster-launcher.js';
import { ENDED_STATES, type JobState } from '../batch/job-state.js';
import { CPU } from '../common/resources.js';
import type { ClusterStatus } from '../gcs/client/status.js';

/** What can be seen from where the cluster was submitted. */
export interface Observation {
  readonly jobs: readonly JobRecord[];
  /** `undefined` until the batch system was first asked. */
  readonly report: StatusReport | undefined;
  /** `cluster.json` is there. */
  readonly isUp: boolean;
  /** The nodes that were waited for have come. */
  readonly hasBegun: boolean;
  /** When `cluster.json` came, changed or went, as seen from here, by the clock of `report.observedAtMs`; absent before it came. */
  readonly changedAtMs: number | undefined;
  readonly status: ClusterStatus | undefined;
  readonly expectedNodes: number;
  readonly minNodes: number;
}

export interface Phase {
  readonly name: 'submitted' | 'queued' | 'starting' | 'running' | 'ending' | 'ended';
  /** For people; changes whenever there is something to tell. */
  readonly text: string;
  /** Same as `text` but for figures that go up and down all the time. */
  readonly gist: string;
}

/** The job on which the cluster stands and falls: that of the head. */
export function mainJob(jobs: readonly JobRecord[]): JobRecord | undefined {
  return jobs.find(({ role }) => role !== 'worker');
}

export function phaseOf(seen: Observation): Phase {
  const { report, jobs, status } = seen;
  const main = mainJob(jobs);
  const job = main === undefined ? undefined : report?.jobs.get(main.id);
  const phase = (name: Phase['name'], gist: string, text = gist): Phase => ({
    name,
    gist: gist + troubleText(report?.trouble),
    text: text + troubleText(report?.trouble, report?.troubleMs),
  });
  if (job !== undefined && ENDED_STATES.has(job.state)) return phase('ended', `ended: ${job.endReason ?? job.state}`);
  if (job?.state === 'completing') return phase('ending', 'ending');
  // Files tell of a change at once, the batch system only when it is asked again. But after a failed node an old file may lie there.
  const filesAreNewer = seen.changedAtMs !== undefined && seen.changedAtMs > (report?.observedAtMs ?? 0);
  if (job?.state === 'queued' && !filesAreNewer) return phase('queued', queuedText(job));
  const hasLeft = status?.phase === 'ended' || (status?.phase === 'running' && status.nodes.alive === 0);
  if (hasLeft || (filesAreNewer && !seen.isUp)) return phase('ending', 'ending');
  if (seen.isUp && status !== undefined && status.phase !== 'starting') {
    return phase('running', runningGist(status, seen), runningText(status, seen));
  }
  // The status lags behind by seconds.
  if (seen.isUp && seen.hasBegun) return phase('running', `running on ${count(seen.minNodes, 'node')}`);
  if (seen.isUp) return phase('starting', startingText(seen, status?.nodes.alive ?? 1));
  if (job !== undefined) return phase('starting', startingText(seen, 0));
  return phase('submitted', 'submitted');
}

function troubleText(trouble: string | undefined, forMs = 0): string {
  if (trouble === undefined) return '';
  return forMs < 1_000 ? ` (${trouble})` : ` (${trouble}, for ${duration(forMs)})`;
}

function queuedText({ pending, expectedStartMs }: JobStatus): string {
  const why = pending === undefined ? '' : `: ${pending.text} (${pending.code})`;
  const start = expectedStartMs === undefined ? '' : `; expected to start at ${clockTime(expectedStartMs)}`;
  const never = pending?.isPermanent === true ? '. It will not start like this' : '';
  const advice = pending?.advice === undefined ? '' : `${never === '' ? '. To start earlier' : ''}: ${pending.advice}`;
  return `queued${why}${start}${never}${advice}`;
}

function startingText(seen: Observation, alive: number): string {
  const wanted = seen.minNodes < seen.expectedNodes ? `, goes ahead with ${seen.minNodes}` : '';
  return `starting ${alive}/${seen.expectedNodes} raylets${wanted}${waitingWorkers(seen)}`;
}

/** With jobs of their own, worker nodes may be in the queue long after the head. */
function waitingWorkers({ jobs, report }: Observation): string {
  const queued = jobs.filter(({ id, role }) => role === 'worker' && report?.jobs.get(id)?.state === 'queued');
  const [first] = queued;
  if (first === undefined) return '';
  const pending = report?.jobs.get(first.id)?.pending;
  return `, ${queued.length} worker ${queued.length === 1 ? 'job' : 'jobs'} queued${pending === undefined ? '' : `: ${pending.text} (${pending.code})`}`;
}

function runningGist(status: ClusterStatus, seen: Observation): string {
  const draining = status.nodes.draining > 0 ? `, ${status.nodes.draining} leaving` : '';
  return `running on ${count(status.nodes.alive, 'node')}${draining}${waitingWorkers(seen)}`;
}

function runningText(status: ClusterStatus, seen: Observation): string {
  const { tasks, resources, timeLeftMs } = status;
  const failed = tasks.failed > 0 ? ` (${tasks.failed} failed)` : '';
  const cpus = `${round(resources.used[CPU] ?? 0)}/${round(resources.total[CPU] ?? 0)} CPUs`;
  const left = timeLeftMs === undefined ? '' : `, ${duration(timeLeftMs)} left`;
  return `${runningGist(status, seen)}: ${count(tasks.done, 'task')} done${failed}, ${tasks.running} running, ${cpus} in use${left}`;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

function duration(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min` : `${Math.floor(Math.max(0, ms) / 1000)} s`;
}

/** As a person here would read it off a clock. */
function clockTime(ms: number): string {
  const time = new Date(ms);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** What the end of a cluster means for who waits for it. */
export interface Outcome {
  readonly exitCode: number;
  /** Absent when the driver's own end tells everything. */
  readonly message?: string;
  /** What the containers of these jobs wrote last may tell why. */
  readonly suspects?: 'all' | 'workers';
}

export interface End {
  /** Of the main job; `undefined` when the batch system has forgotten it. */
  readonly job: JobStatus | undefined;
  /** The last phase before the end. */
  readonly during: Phase['name'];
  /** `result.json`: the head ended in order. */
  readonly result: { readonly exitCode: number } | undefined;
  /** `head-error.json` */
  readonly headError: { readonly message: string } | undefined;
  /** The job has printed something, or at least begun to: its output file is there. */
  readonly hasOutput: boolean;
  readonly sessionDir: string;
  readonly hasDriver: boolean;
  /** `batchray stop` was called. */
  readonly wasStopped: boolean;
}

const INFRASTRUCTURE_FAILED = 1;
/** As after SIGTERM, which is what the driver gets. */
const STOPPED = 143;
const DURING: Readonly<Record<Phase['name'], string>> = {
  submitted: 'before it was seen in the queue',
  queued: 'while it was queued',
  starting: 'while it started',
  running: 'while it ran',
  ending: 'while it ended',
  ended: 'while it ended',
};

/** The driver's exit code when the driver ended by itself; otherwise a message that says what ended the cluster, and 1 unless that was wanted. */
export function outcomeOf(end: End): Outcome {
  const { job, result } = end;
  const when = DURING[end.during];
  const failed = (message: string, suspects?: Outcome['suspects']): Outcome => ({
    exitCode: INFRASTRUCTURE_FAILED,
    message: `${message} Logs are in ${end.sessionDir}.`,
    ...(suspects !== undefined && { suspects }),
  });
  if (end.wasStopped) {
    const exitCode = end.hasDriver ? (result?.exitCode ?? STOPPED) : 0;
    return { exitCode, message: `the cluster was stopped by \`batchray stop\` ${when}` };
  }
  const state: JobState | undefined = job?.state;
  switch (state) {
    case 'cancelled':
      return failed(`the job was cancelled ${when}, not by this command${detail(job)}.`);
    case 'timeout':
      return failed(`the job's time limit was reached ${when}. Ask for more with --time.`);
    case 'preempted':
      return failed(`the job was preempted ${when}: another one needed its nodes.`);
    case 'node-failure':
      return failed(`a node of the job failed ${when}${detail(job)}.`);
    default:
      break;
  }
  // The driver's own end is not an error of ours, and its output has told everything. A system that knows of no exit code ended the head itself.
  const wasEnded = state === 'failed' && job?.exitCode === undefined;
  if (result !== undefined && !wasEnded) return { exitCode: result.exitCode };
  if (end.headError !== undefined) return failed(`the cluster did not start: ${end.headError.message}`, 'workers');
  if (state === 'done') return { exitCode: job?.exitCode ?? 0 };
  if (!end.hasOutput && job !== undefined) {
    return failed(
      `the job failed without a word${detail(job)}: the node could not write to the session directory. ` +
        'It must be on a file system that the nodes share with this machine: choose another one with --session-root or BATCHRAY_SESSION_ROOT.',
      'all',
    );
  }
  if (job === undefined) return failed(`the batch system knows nothing of the job any more; it was last seen ${when}.`);
  return failed(`the job failed ${when}${detail(job)}.`, 'all');
}

function detail(job: JobStatus | undefined): string {
  return job?.endReason === undefined ? '' : ` (${job.endReason})`;
}
