/** `batchray logs --container`: what the batch system itself keeps of the containers of a cluster, while they run and afterwards. */
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterLauncher, JobRecord } from '../batch/cluster-launcher.js';
import { endOfLog, type JobLogFile, type JobLogs } from '../batch/job-logs.js';
import type { SessionPaths } from '../cluster/session.js';
import { readSubmission } from '../cluster/submission.js';
import { BatchSystemError, InvalidOptionError } from '../common/errors.js';
import { launcherNamed } from './launchers.js';
import { LogPrinter } from './log-printer.js';
import { printRows, type Output } from './output.js';

export interface ContainerLogsFlags {
  /** `all`, `head`, or the number of a worker. */
  readonly container: string;
  readonly file?: string;
  readonly tail: number;
  readonly follow?: boolean;
  readonly list?: boolean;
  readonly output: Output;
}

interface NamedFile {
  /** `worker-2/stderr` */
  readonly name: string;
  readonly file: JobLogFile;
  readonly place: string;
}

interface Found {
  readonly files: readonly NamedFile[];
  /** Nothing more will come. */
  readonly isComplete: boolean;
}

/** Servers of others are asked: more rarely than files are looked at. */
const POLL_MS = 2_000;

export async function showContainerLogs(session: SessionPaths, flags: ContainerLogsFlags): Promise<void> {
  const told = new Set<string>();
  const find = async (): Promise<Found> => {
    const found = await logsOf(session, flags.container);
    const files = orWhyNot(filesOf(found, flags.file), found, flags, told);
    return { files, isComplete: found.every(({ isComplete }) => isComplete) };
  };
  const { files: all, isComplete } = await find();
  if (flags.list === true) {
    const rows = all.map(({ name, file: { sizeBytes }, place }) => ({ file: name, sizeBytes, container: place }));
    await printRows(rows, ['file', 'sizeBytes', 'container'], flags.output);
    return;
  }
  const printer = new LogPrinter();
  const shown = new Map<string, number>();
  const show = async (files: readonly NamedFile[]): Promise<void> => {
    for (const { name, file } of files.filter((one) => isWanted(one, flags.file) && !shown.has(one.name))) {
      const { lines, endOffset } = await endOfLog(file, flags.tail);
      shown.set(name, endOffset);
      if (lines !== '') printer.print(name, lines);
    }
  };
  try {
    await show(all);
  } catch (error) {
    if (!(error instanceof BatchSystemError)) throw error;
    // A cluster that has just ended: somebody else has its logs now, or nobody, and then it is said why.
    await show((await find()).files);
  }
  if (flags.follow !== true || isComplete) return;
  const findWanted = async (): Promise<Found> => {
    const found = await find();
    return { ...found, files: found.files.filter((one) => isWanted(one, flags.file)) };
  };
  await follow(findWanted, shown, printer);
}

/** With `follow` there may be some later. */
function orWhyNot(
  files: NamedFile[],
  found: readonly JobLogs[],
  { file, follow, container }: ContainerLogsFlags,
  told: Set<string>,
): NamedFile[] {
  const problems = found.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  if (files.length === 0 && follow !== true) {
    if (problems.length > 0) throw new BatchSystemError(problems.join('\n'));
    throw new InvalidOptionError(
      `there is no log file ${file ?? ''} of --container ${container}. See what there is with --list.`,
    );
  }
  for (const problem of problems) {
    if (!told.has(problem)) process.stderr.write(`batchray: ${problem}\n`);
    told.add(problem);
  }
  return files;
}

/** Jobs of the cluster as `--container` names them. */
export function jobsNamed(jobs: readonly JobRecord[], which: string): JobRecord[] {
  if (which === 'all') return [...jobs];
  if (which === 'head') return jobs.filter(({ role }) => role !== 'worker');
  const slot = /^(?:worker-)?(\d+)$/.exec(which)?.[1];
  return jobs.filter(({ id, role }) => role === 'worker' && slot !== undefined && id.endsWith(`/${slot}`));
}

async function logsOf(session: SessionPaths, which: string): Promise<readonly JobLogs[]> {
  const submission = readSubmission(session);
  const launcher: ClusterLauncher | undefined =
    submission === undefined ? undefined : launcherNamed(submission.scheduler);
  if (submission === undefined || launcher?.systemLogs === undefined) {
    throw new InvalidOptionError(
      `--container: nothing but the session directory has logs of cluster ${session.clusterId}, which was not submitted to YARN. Leave --container out.`,
    );
  }
  const jobs = jobsNamed(submission.jobs, which);
  if (jobs.length > 0) return await launcher.systemLogs(jobs);
  const workers = submission.jobs.flatMap(({ id, role }) => (role === 'worker' ? [id.replace(/^.*\//, '')] : []));
  throw new InvalidOptionError(
    `--container ${which}: there is no such container. There are: ${['all', 'head', ...workers].join(', ')}.`,
  );
}

function filesOf(found: readonly JobLogs[], fileName: string | undefined): NamedFile[] {
  return found.flatMap(({ name, place, files }) =>
    files
      .filter((file) => fileName === undefined || file.name === fileName)
      .map((file) => ({ name: `${name}/${file.name}`, file, place })),
  );
}

/** What YARN writes about its own work is shown to whoever names it. */
function isWanted({ file }: NamedFile, fileName: string | undefined): boolean {
  return fileName !== undefined || !file.isTechnical;
}

/** Until all is told of what has ended, or interrupted. Whoever has the files by then is found again every time: after the end of the application that is somebody else. */
async function follow(find: () => Promise<Found>, shown: Map<string, number>, printer: LogPrinter): Promise<void> {
  let trouble: string | undefined;
  for (;;) {
    await delay(POLL_MS);
    try {
      const { files, isComplete } = await find();
      for (const { name, file } of files) {
        const text = await newLines(file, shown.get(name) ?? 0);
        if (text === undefined) continue;
        shown.set(name, text.endOffset);
        printer.print(name, text.lines);
      }
      if (isComplete) return;
      trouble = undefined;
    } catch (error) {
      if (!(error instanceof BatchSystemError)) throw error;
      if (error.message !== trouble) process.stderr.write(`batchray: ${error.message}\n`);
      trouble = error.message;
    }
  }
}

/** What came since: whole lines only. The file may grow while it is asked for. */
async function newLines(
  file: JobLogFile,
  from: number,
): Promise<{ readonly lines: string; readonly endOffset: number } | undefined> {
  let wantedBytes = file.sizeBytes - from;
  while (wantedBytes > 0) {
    const { bytes, endOffset } = await file.readEnd(wantedBytes);
    const start = endOffset - bytes.length;
    if (start > from && endOffset - from > wantedBytes) {
      wantedBytes = endOffset - from;
      continue;
    }
    const fresh = bytes.subarray(Math.max(0, from - start));
    const end = fresh.lastIndexOf(0x0a) + 1;
    return end === 0 ? undefined : { lines: fresh.toString('utf8', 0, end), endOffset: Math.max(from, start) + end };
  }
  return undefined;
}
