/** Values as Slurm prints them. */
import { jobName, SHORT_STATES, compressNodes, ENDED, type MockJob } from './job.js';
import type { Controller } from './controller.js';

export interface Style {
  /** `SLURM_TIME_FORMAT` of the caller: `standard`, `relative`, or a format of strftime. */
  readonly timeFormat: string | undefined;
  /** How far the cluster's clock is ahead of this machine's. */
  readonly clockSkewMs: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Local time without a zone. */
export function slurmDate(atMs: number | undefined, style: Style, absent = 'N/A'): string {
  if (atMs === undefined || !Number.isFinite(atMs)) return absent;
  const date = new Date(atMs + style.clockSkewMs);
  const clock = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
  const { timeFormat } = style;
  if (timeFormat === '%s') return String(Math.floor(date.getTime() / 1000));
  // What a user's own format gives is of no use to any parser.
  if (timeFormat !== undefined && timeFormat !== '' && timeFormat !== 'standard') return clock.slice(0, 5);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${clock}`;
}

/** `1-02:03:04`, `2:03:04`, `3:04`; with `full`: `02:03:04`. */
export function slurmDuration(seconds: number, full = false): string {
  if (!Number.isFinite(seconds)) return 'UNLIMITED';
  const whole = Math.max(0, Math.floor(seconds));
  const days = Math.floor(whole / 86_400);
  const hours = Math.floor(whole / 3_600) % 24;
  const minutes = Math.floor(whole / 60) % 60;
  if (days > 0) return `${days}-${pad(hours)}:${pad(minutes)}:${pad(whole % 60)}`;
  if (full) return `${pad(hours)}:${pad(minutes)}:${pad(whole % 60)}`;
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
}

export function expectedStartMs(job: MockJob): number | undefined {
  return job.plan.expectedStartMs === undefined ? undefined : job.submittedAtMs + job.plan.expectedStartMs;
}

/** Scaled time as users mean it: seconds since the start. */
function runSeconds(controller: Controller, job: MockJob): number {
  if (job.startedAtMs === undefined) return 0;
  const untilMs = ENDED.has(job.state) ? (job.endedAtMs ?? Date.now()) : Date.now();
  return (untilMs - job.startedAtMs) / controller.scaled(1);
}

/** Slurm's end of what has no limit. */
const YEAR_MS = 365 * 86_400_000;

/** When it ends, or will have to. */
export function endMs(controller: Controller, job: MockJob): number | undefined {
  if (job.startedAtMs === undefined || ENDED.has(job.state)) return job.endedAtMs;
  const limit = job.request.timeLimitSeconds;
  return job.startedAtMs + (Number.isFinite(limit) ? controller.scaled(limit) : YEAR_MS);
}

/** What `squeue -o %X` prints for one job. Tasks of an array that wait are one line: `name` is theirs together. */
export function squeueField(letter: string, controller: Controller, job: MockJob, name: string, style: Style): string {
  const { request, nodes, state } = job;
  const option = (key: string): string => request.options.get(key) ?? '(null)';
  const waits = state === 'PENDING';
  const limit = request.timeLimitSeconds;
  const nodeCount = String(waits ? request.minNodes : nodes.length);
  switch (letter) {
    case 'i':
      return name;
    case 'A':
      return String(job.id);
    case 'F':
      return String(job.array?.jobId ?? job.id);
    case 'K':
      return job.array === undefined ? 'N/A' : String(job.array.index);
    case 'T':
      return state;
    case 't':
      return SHORT_STATES[state];
    case 'r':
      return waits ? job.reason : 'None';
    case 'R':
      return waits ? `(${job.reason})` : compressNodes(nodes);
    case 'S':
      return slurmDate(waits ? expectedStartMs(job) : job.startedAtMs, style);
    case 'e':
      return slurmDate(endMs(controller, job), style);
    case 'V':
      return slurmDate(job.submittedAtMs, style);
    case 'j':
      return request.name;
    case 'u':
      return request.environment['USER'] ?? 'root';
    case 'U':
      return String(process.getuid?.() ?? 0);
    case 'D':
      return nodeCount;
    case 'N':
      return compressNodes(nodes);
    case 'B':
      return nodes[0] ?? 'n/a';
    case 'M':
      return slurmDuration(runSeconds(controller, job));
    case 'l':
      return slurmDuration(limit);
    case 'L':
      return slurmDuration(limit - runSeconds(controller, job));
    case 'P':
      return request.partition;
    case 'C':
      return String(request.cpusPerTask * request.tasksPerNode * Number(nodeCount));
    case 'm':
      return request.memoryMb === undefined ? '0' : `${request.memoryMb}M`;
    case 'k':
      return option('comment');
    case 'Z':
      return request.workDir;
    case 'o':
      return request.scriptFile ?? '(null)';
    case 'a':
      return option('account');
    case 'q':
      return option('qos');
    case 'v':
      return option('reservation');
    case 'E':
      return option('dependency');
    case 'Q':
      return String(4_294_900_000 - job.id);
    default:
      return 'N/A';
  }
}

export const SQUEUE_HEADINGS: Readonly<Record<string, string>> = {
  i: 'JOBID', A: 'JOBID', F: 'ARRAY_JOB_ID', K: 'ARRAY_TASK_ID', T: 'STATE', t: 'ST', r: 'REASON', R: 'NODELIST(REASON)',
  S: 'START_TIME', e: 'END_TIME', V: 'SUBMIT_TIME', j: 'NAME', u: 'USER', U: 'USER', D: 'NODES', N: 'NODELIST', B: 'EXEC_HOST',
  M: 'TIME', l: 'TIME_LIMIT', L: 'TIME_LEFT', P: 'PARTITION', C: 'CPUS', m: 'MIN_MEMORY', k: 'COMMENT', Z: 'WORK_DIR',
  o: 'COMMAND', a: 'ACCOUNT', q: 'QOS', v: 'RESERVATION', E: 'DEPENDENCY', Q: 'PRIORITY',
}; // prettier-ignore

/** `%i|%.10T`: each part is filled in, cut and padded as asked for. */
export function formatLine(format: string, field: (letter: string) => string): string {
  return format.replaceAll(/%(\.?)(\d*)([a-zA-Z])/g, (_, right: string, digits: string, letter: string) => {
    const text = field(letter);
    if (digits === '') return text;
    const width = Number(digits);
    return right === '.' ? text.slice(0, width).padStart(width) : text.slice(0, width).padEnd(width);
  });
}

/** The record of `scontrol show job`, in lines of words, as this version writes it. */
export function jobRecord(controller: Controller, job: MockJob, style: Style): string[] {
  const { request, array, nodes } = job;
  const { version } = controller.options;
  const option = (key: string): string => request.options.get(key) ?? '(null)';
  const waits = job.state === 'PENDING';
  const cpus = request.cpusPerTask * request.tasksPerNode * (waits ? request.minNodes : nodes.length);
  const memory = request.memoryMb === undefined ? '' : `,mem=${request.memoryMb * Math.max(1, nodes.length)}M`;
  const tres = `cpu=${cpus}${memory},node=${waits ? request.minNodes : nodes.length},billing=${cpus}`;
  const start = waits ? expectedStartMs(job) : job.startedAtMs;
  const end = waits ? undefined : endMs(controller, job);
  const output = controller.outputFile(job);
  const failures: Readonly<Record<string, string>> = {
    NODE_FAIL: 'NodeDown',
    TIMEOUT: 'TimeLimit',
    FAILED: 'NonZeroExitCode',
  };
  const reason = waits ? job.reason : (failures[job.state] ?? 'None');
  const date = (atMs: number | undefined): string => slurmDate(atMs, style, 'Unknown');
  return [
    `JobId=${job.id}${array === undefined ? '' : ` ArrayJobId=${array.jobId} ArrayTaskId=${array.index}`} JobName=${request.name}`,
    `UserId=root(${process.getuid?.() ?? 0}) GroupId=root(0) MCS_label=N/A`,
    `Priority=${4_294_900_000 - job.id} Nice=0 Account=${option('account')} QOS=${option('qos')}`,
    `JobState=${job.state} Reason=${reason} ${version >= '23.11' && job.state === 'NODE_FAIL' ? 'FailedNode=' + (nodes[0] ?? '') + ' ' : ''}Dependency=${option('dependency')}`,
    `Requeue=${request.mayRequeue ? 1 : 0} Restarts=${job.restarts} BatchFlag=1 Reboot=0 ExitCode=${job.exitCode}:${job.signal}`,
    `RunTime=${slurmDuration(runSeconds(controller, job), true)} TimeLimit=${slurmDuration(request.timeLimitSeconds, true)} TimeMin=N/A`,
    `SubmitTime=${date(job.submittedAtMs)} EligibleTime=${date(job.eligibleAtMs)}`,
    `AccrueTime=${date(job.submittedAtMs)}`,
    `StartTime=${date(start)} EndTime=${date(end)} Deadline=N/A`,
    `SuspendTime=None SecsPreSuspend=0 LastSchedEval=${date(Date.now())}${version >= '21' ? ' Scheduler=Main' : ''}`,
    `Partition=${request.partition} AllocNode:Sid=login:4711`,
    'ReqNodeList=(null) ExcNodeList=(null)',
    `NodeList=${compressNodes(nodes)}`,
    ...(nodes.length > 0 ? [`BatchHost=${nodes[0] ?? ''}`] : []),
    `NumNodes=${waits ? `${request.minNodes}-${request.maxNodes}` : nodes.length} NumCPUs=${cpus} NumTasks=${waits && version >= '21' ? 'N/A' : request.tasksPerNode * nodes.length} CPUs/Task=${request.cpusPerTask} ReqB:S:C:T=0:0:*:*`,
    ...(version >= '23' ? [`ReqTRES=${tres}`, `AllocTRES=${waits ? '(null)' : tres}`] : [`TRES=${tres}`]),
    'Socks/Node=* NtasksPerN:B:S:C=1:0:*:* CoreSpec=*',
    `MinCPUsNode=${request.cpusPerTask} MinMemoryNode=${request.memoryMb ?? 0}${request.memoryMb === undefined ? '' : 'M'} MinTmpDiskNode=0`,
    `Features=${option('constraint')} DelayBoot=00:00:00`,
    'OverSubscribe=OK Contiguous=0 Licenses=(null) Network=(null)',
    `Command=${request.scriptFile ?? '(null)'}`,
    `WorkDir=${request.workDir}`,
    ...(request.options.has('comment') ? [`Comment=${option('comment')} `] : []),
    `StdErr=${request.errorPattern === undefined ? output : controller.outputFile(job, request.errorPattern)}`,
    'StdIn=/dev/null',
    `StdOut=${output}`,
    ...(version < '24' ? ['Power='] : []),
  ];
}

/** `10_[2-4,7%2]` for the tasks of an array that wait. */
export function waitingName(jobs: readonly MockJob[]): string {
  const [first] = jobs;
  if (first?.array === undefined) return first === undefined ? '' : jobName(first);
  const indices = compressNodes(jobs.map((job) => `t${job.array?.index ?? 0}`)).replace(/^t\[?|\]$/g, '');
  const throttle = Number.isFinite(first.array.throttle) ? `%${first.array.throttle}` : '';
  return `${first.array.jobId}_[${indices}${throttle}]`;
}
