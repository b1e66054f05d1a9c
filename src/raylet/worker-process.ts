import { spawn, type ChildProcess } from 'node:child_process';
import type { Clock } from '../common/clock.js';
import { idBytes, toHex, type ActorId, type JobId, type WorkerId } from '../common/ids.js';
import type { batchray as wire } from '#protos/wire.js';
import type { NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer } from '../rpc/peer.js';
import type { LogBatch } from '../gcs/client/tables.js';
import { WorkerOutput } from './worker-output.js';

/** `starting` until it has registered; `ending` once it was told to end. */
export type WorkerState = 'starting' | 'idle' | 'leased' | 'actor' | 'ending' | 'dead';

export interface WorkerSpawn {
  readonly script: string;
  /** Node options of every worker, besides `execArgv`. */
  readonly nodeArgs: readonly string[];
  /** 0: as this process. */
  readonly niceness: number;
  readonly execArgv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly startupToken: string;
  readonly hostname: string;
  readonly logDir: string;
  readonly clock: Clock;
  readonly publish: (jobId: JobId, batch: LogBatch) => Promise<void>;
}

/** What a registered worker told. */
export interface WorkerRegistration {
  readonly peer: Peer<NodeManagerMessage>;
  readonly workerId: WorkerId;
  readonly address: wire.Address.$Properties;
  readonly processSlot: number;
}

/** Pipes that children of a dead worker hold open are not waited for longer than this. */
const OUTPUT_GRACE_MS = 500;
/** From its end until all lines are with Redis. Leaves room in the node's tear-down, whose first part it is. */
const PUBLISH_GRACE_MS = 2_000;

/** Workers with equal keys can stand in for each other until they belong to a job. */
export const poolKey = (execArgv: readonly string[]): string => JSON.stringify(execArgv);

/** A worker process of this node, from its start to its end. */
export class WorkerProcess {
  readonly startupToken: string;
  readonly key: string;
  readonly pid: number;
  readonly logFile: string;
  state: WorkerState = 'starting';
  /** From its first lease on it runs this job's code only. */
  jobId: JobId | undefined;
  registration: WorkerRegistration | undefined;
  leaseId: number | undefined;
  actor: { readonly actorId: ActorId; readonly isDetached: boolean } | undefined;
  isBlocked = false;
  idleSinceMs = 0;
  /** Why this node ended it; absent when it ended by itself. */
  endReason: string | undefined;
  /** Resolves, with the reason for people, when the process is gone. */
  readonly exited: Promise<string>;
  /** Its output is written and published. */
  readonly flushed: Promise<void>;
  readonly #child: ChildProcess | undefined;
  readonly #output: WorkerOutput | undefined;
  readonly #clock: Clock;
  readonly #hostname: string;
  #running = '';
  /** Function or class whose output is read now. */
  #writing = '';
  #isKilled = false;

  constructor(options: WorkerSpawn) {
    const { script, nodeArgs, niceness, execArgv, env, startupToken, hostname, logDir, clock, publish } = options;
    this.startupToken = startupToken;
    this.key = poolKey(execArgv);
    this.#clock = clock;
    this.#hostname = hostname;
    const command = [process.execPath, ...nodeArgs, ...execArgv, script] as const;
    // A running process cannot be niced whole, only its threads one by one.
    const [file, ...args] = niceness > 0 ? (['nice', '-n', String(niceness), ...command] as const) : command;
    const child = spawnOrError(file, args, env);
    this.#child = child instanceof Error ? undefined : child;
    this.pid = this.#child?.pid ?? 0;
    this.logFile = `${logDir}/worker-${this.pid}.err`;
    const { stdout, stderr } = this.#child ?? {};
    if (this.pid !== 0 && stdout && stderr) {
      this.#output = new WorkerOutput({
        pid: this.pid,
        hostname,
        stdout,
        stderr,
        file: `${logDir}/worker-${this.pid}`,
        source: () => ({ jobId: this.jobId, name: this.#writing }),
        publish,
      });
    }
    this.exited = new Promise((resolve) => {
      const gone = (how: string): void => {
        this.state = 'dead';
        resolve(this.#describe(how));
      };
      const notStarted = (error: Error): void => {
        gone(`could not be started: ${error.message}`);
      };
      if (child instanceof Error) {
        notStarted(child);
        return;
      }
      child.once('exit', (code, signal) => {
        // One that is found dead when it is to be ended went its own way.
        if (signal === null ? code !== 0 : signal !== 'SIGTERM' && !this.#isKilled) this.endReason = undefined;
        gone(signal === null ? `ended with exit code ${String(code)}` : `was killed by ${signal}${signalHint(signal)}`);
      });
      child.once('error', (error) => {
        if (child.pid === undefined) notStarted(error);
      });
    });
    this.flushed = this.exited.then(() => this.#flush());
  }

  /** Function or class that runs, or ran last. */
  get running(): string {
    return this.#running;
  }

  set running(name: string) {
    this.#running = name;
    // What can be read in this turn of the event loop was written before: nobody can use the worker yet.
    setImmediate(() => (this.#writing = this.#running));
  }

  get workerId(): WorkerId | undefined {
    return this.registration?.workerId;
  }

  get errorTail(): string {
    return this.#output?.errorTail ?? '';
  }

  /** Tells it to end: SIGTERM, and SIGKILL when it is still there after `graceMs`. Resolves when it is gone. */
  async end(reason: string, graceMs: number): Promise<void> {
    if (this.state === 'dead') return;
    this.endReason ??= reason;
    this.state = 'ending';
    this.#child?.kill('SIGTERM');
    const cancel = this.#clock.after(graceMs, () => {
      this.kill();
    });
    await this.exited;
    cancel();
  }

  kill(): void {
    this.#isKilled = true;
    this.#child?.kill('SIGKILL');
  }

  async #flush(): Promise<void> {
    const output = this.#output;
    if (output === undefined) return;
    const cancel = this.#clock.after(OUTPUT_GRACE_MS, () => {
      output.stop();
    });
    // A Redis on a machine that is cut off takes the lines and never answers.
    let cancelPatience: () => void = () => undefined;
    const patience = new Promise<void>((resolve) => {
      cancelPatience = this.#clock.after(PUBLISH_GRACE_MS, resolve);
    });
    await Promise.race([output.done, patience]);
    cancelPatience();
    cancel();
  }

  #describe(how: string): string {
    const who = this.workerId === undefined ? '' : ` (${toHex(this.workerId).slice(0, 8)})`;
    const why = this.endReason === undefined ? how : `was ended: ${this.endReason}`;
    return `worker process ${this.pid}${who} on ${this.#hostname} ${why}. Log: ${this.logFile}`;
  }
}

/** Node tells some failures by an event, and others, for example that there is no memory for a process, by throwing. */
function spawnOrError(file: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess | Error {
  try {
    return spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    return error as Error;
  }
}

export function workerStats(worker: WorkerProcess): wire.WorkerStats.$Properties {
  const { workerId, pid, state, running, jobId, logFile } = worker;
  return {
    workerId: idBytes(workerId ?? ''),
    pid,
    state,
    running: state === 'leased' || state === 'actor' ? running : '',
    jobId: idBytes(jobId ?? ''),
    logFile,
  };
}

function signalHint(signal: string): string {
  if (signal === 'SIGKILL') return ' (by somebody, or by the kernel because memory ran out)';
  if (signal === 'SIGSEGV' || signal === 'SIGBUS' || signal === 'SIGABRT') return ' (native code or V8 failed)';
  return '';
}
