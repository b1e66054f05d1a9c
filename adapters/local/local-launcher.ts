import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type {
  ClusterLauncher,
  ClusterRequest,
  JobRecord,
  JobStatus,
  LauncherWatch,
  RenderedScript,
  StatusReport,
} from '../../src/batch/cluster-launcher.js';
import { lastLines } from '../../src/batch/last-lines.js';
import { nextWorkerScript, requireGrowing, scriptFiles, type ScriptFile } from '../../src/batch/session-scripts.js';
import { BatchSystemError } from '../../src/common/errors.js';
import { LOCAL_OPTIONS, clusterScripts, workerScripts, type LocalScript, type Machine } from './script.js';

export interface LocalLauncherOptions {
  /** What jobs inherit. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** When a living process was started: with its pid this names one process for ever. */
  readonly startTicksOf: (pid: number) => number | undefined;
  /** A job that has not ended this long after it was told to is killed. */
  readonly cancelTimeoutMs: number;
}

/** Kept beside the script, in `jobs/<id>/process.json`. */
interface JobProcess {
  readonly hostname: string;
  readonly pid: number;
  readonly startTicks: number;
  readonly startedAtMs: number;
}

/**
 * Runs the script ($1), hands on signals, also those that come before it is there, and notes the exit code in the job's directory ($2).
 * The script alone is told to end: it ends what it has started in its own order.
 */
const WRAPPER = `
script= told=
hand_on() {
  [ -n "$script" ] || return 0
  for name in $told; do kill -$name $script 2>/dev/null; done
  told=
}
for signal in TERM INT HUP USR1 USR2; do trap 'told="$told '$signal'"; hand_on' $signal; done
sh "$1" & script=$!
hand_on
wait $script; code=$?
while kill -0 $script 2>/dev/null; do wait $script; code=$?; done
echo $code > "$2/exit.new" && mv "$2/exit.new" "$2/exit"
exit $code
`;

const FIRST_POLL_MS = 10;
const LONGEST_POLL_MS = 200;

/** Jobs are processes of this machine that outlive this one. All that is known of them is in the session directory. */
export class LocalLauncher implements ClusterLauncher {
  readonly name = 'local';
  readonly options = LOCAL_OPTIONS;
  readonly shapes = ['one-allocation', 'separate-jobs'] as const;
  readonly #options: LocalLauncherOptions;

  constructor(options: LocalLauncherOptions) {
    this.#options = options;
  }

  render(request: ClusterRequest): readonly RenderedScript[] {
    return scriptFiles(request, clusterScripts(request, thisMachine()), 'sh').map(({ script, file }) => ({
      name: path.basename(file),
      text: script.text,
      command: ['sh', file],
    }));
  }

  async submit(request: ClusterRequest, watch: LauncherWatch = {}): Promise<readonly JobRecord[]> {
    return await this.#startAll(request, scriptFiles(request, clusterScripts(request, thisMachine()), 'sh'), watch);
  }

  status(jobs: readonly JobRecord[]): Promise<StatusReport> {
    const found = jobs.flatMap((job) => this.#statusOf(job) ?? []);
    const elsewhere = found.length < jobs.length ? this.#elsewhere(jobs) : undefined;
    return Promise.resolve({
      jobs: new Map(found.map((status) => [status.id, status])),
      observedAtMs: Date.now(),
      ...(elsewhere !== undefined && { trouble: elsewhere }),
    });
  }

  async addWorkers(request: ClusterRequest, count: number, watch: LauncherWatch = {}): Promise<readonly JobRecord[]> {
    requireGrowing(request);
    const scripts = workerScripts(request, thisMachine(), count);
    return await this.#startAll(
      request,
      scriptFiles(request, scripts, 'sh', nextWorkerScript(request.sessionDir)),
      watch,
    );
  }

  removeWorkers(workers: readonly JobRecord[]): Promise<void> {
    return this.cancel(workers);
  }

  async cancel(jobs: readonly JobRecord[]): Promise<void> {
    await Promise.all(jobs.map((job) => this.#cancel(job)));
  }

  logs(job: JobRecord, lineCount: number): Promise<string> {
    return lastLines(job.output, lineCount);
  }

  commandInside(_job: JobRecord, command: readonly [string, ...string[]]): readonly [string, ...string[]] {
    return command;
  }

  async #startAll(
    request: ClusterRequest,
    files: readonly ScriptFile<LocalScript>[],
    { signal }: LauncherWatch,
  ): Promise<readonly JobRecord[]> {
    const started: JobRecord[] = [];
    try {
      for (const { script, file } of files) {
        signal?.throwIfAborted();
        started.push(await this.#start(request, script, file));
      }
      signal?.throwIfAborted();
      return started;
    } catch (error) {
      await this.cancel(started);
      throw error;
    }
  }

  async #start(request: ClusterRequest, script: LocalScript, file: string): Promise<JobRecord> {
    const id = randomBytes(4).toString('hex');
    const { role, nodeCount, text } = script;
    const name = role === 'worker' ? `job-worker-${id}.out` : 'job.out';
    const record: JobRecord = { id, role, nodeCount, script: file, output: path.join(request.sessionDir, name) };
    const dir = jobDirectory(record);
    fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
    fs.writeFileSync(file, text, { mode: 0o600 });
    const output = fs.openSync(record.output, 'a', 0o600);
    const child = spawn('/bin/sh', ['-c', WRAPPER, 'batchray-job', file, dir], {
      // A session of its own: it outlives this process and its terminal.
      detached: true,
      stdio: ['ignore', output, output],
      env: { ...this.#options.env, BATCHRAY_LOCAL_JOB: id },
    });
    fs.closeSync(output);
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (cause) => {
        reject(new BatchSystemError(`a process of this machine could not be started: ${cause.message}`, { cause }));
      });
    });
    child.unref();
    const pid = child.pid ?? 0;
    const startTicks = this.#options.startTicksOf(pid) ?? 0;
    const jobProcess: JobProcess = { hostname: os.hostname(), pid, startTicks, startedAtMs: Date.now() };
    fs.writeFileSync(path.join(dir, 'process.json'), JSON.stringify(jobProcess), { mode: 0o600 });
    return record;
  }

  #statusOf(job: JobRecord): JobStatus | undefined {
    const known = readProcess(job);
    if (known === undefined) return undefined;
    const base = { id: job.id, nodeNames: [known.hostname], startedAtMs: known.startedAtMs };
    // Alive first: the exit code is written before the process ends.
    const isAlive = this.#isAlive(known);
    const exitCode = readExitCode(job);
    if (exitCode === undefined && isAlive === undefined) return undefined;
    const isCancelled = fs.existsSync(path.join(jobDirectory(job), 'cancelled'));
    if (exitCode === undefined && isAlive === true) {
      return { ...base, state: isCancelled ? 'completing' : 'running', nativeState: 'running' };
    }
    const state = isCancelled ? 'cancelled' : exitCode === 0 ? 'done' : 'failed';
    const ended = { ...base, state, nativeState: 'ended' } as const;
    if (exitCode === undefined) return { ...ended, endReason: isCancelled ? 'cancelled' : 'killed' };
    return { ...ended, exitCode, endReason: isCancelled ? 'cancelled' : `exit code ${exitCode}` };
  }

  /** `undefined` for processes of other machines. */
  #isAlive({ hostname, pid, startTicks }: JobProcess): boolean | undefined {
    return hostname === os.hostname() ? this.#options.startTicksOf(pid) === startTicks : undefined;
  }

  #elsewhere(jobs: readonly JobRecord[]): string | undefined {
    const hostname = jobs.map((job) => readProcess(job)?.hostname).find((name) => name !== os.hostname());
    return hostname === undefined
      ? undefined
      : `jobs of this cluster are processes of ${hostname}, of which nothing is known here (${os.hostname()})`;
  }

  async #cancel(job: JobRecord): Promise<void> {
    const known = readProcess(job);
    if (known === undefined || readExitCode(job) !== undefined) return;
    const isAlive = this.#isAlive(known);
    if (isAlive === undefined) throw new BatchSystemError(`${this.#elsewhere([job])!}. Cancel it there.`);
    if (!isAlive) return;
    fs.writeFileSync(path.join(jobDirectory(job), 'cancelled'), '', { mode: 0o600 });
    send(known.pid, 'SIGTERM');
    const deadlineMs = performance.now() + this.#options.cancelTimeoutMs;
    for (let waitMs = FIRST_POLL_MS; this.#isAlive(known) === true; waitMs = Math.min(waitMs * 1.5, LONGEST_POLL_MS)) {
      // The whole group; guards of the nodes sweep what is left.
      if (performance.now() > deadlineMs) send(-known.pid, 'SIGKILL');
      await delay(waitMs);
    }
  }
}

function thisMachine(): Machine {
  return { cpus: os.availableParallelism(), memoryBytes: os.totalmem() };
}

function jobDirectory(job: JobRecord): string {
  return path.join(path.dirname(job.script), 'jobs', job.id);
}

function readProcess(job: JobRecord): JobProcess | undefined {
  try {
    return JSON.parse(fs.readFileSync(path.join(jobDirectory(job), 'process.json'), 'utf8')) as JobProcess;
  } catch {
    return undefined;
  }
}

function readExitCode(job: JobRecord): number | undefined {
  try {
    return Number(fs.readFileSync(path.join(jobDirectory(job), 'exit'), 'utf8'));
  } catch {
    return undefined;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
}
