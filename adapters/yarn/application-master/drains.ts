import { spawn } from 'node:child_process';
import { hadoop } from '#protos/hadoop.js';
import type { Logger } from '../../../src/telemetry/logger.js';
import type { Command } from '../application-spec.js';
import type { GrantedContainer } from './container-ledger.js';
import { containerIdText, nodeText } from './records.js';

export interface Notice {
  readonly containerId: string;
  readonly reason: string;
  /** Until the container is taken; absent: not known. */
  readonly timeLeftS?: number;
}

/** Which of the living containers YARN says it will take. */
export function noticesOf(
  answer: hadoop.AllocateResponse.$Properties,
  living: readonly GrantedContainer[],
): readonly Notice[] {
  const { strictContract, contract } = answer.preemption ?? {};
  const preempted = [...(strictContract?.container ?? []), ...(contract?.container ?? [])].map(({ id }) => ({
    containerId: containerIdText(id),
    reason: 'YARN is going to give its container to another application',
  }));
  const leaving = (answer.updatedNodes ?? []).filter(({ state }) => state === hadoop.NodeReport.State.DECOMMISSIONING);
  const decommissioned = leaving.flatMap(({ nodeId, decommissioningTimeoutS }) => {
    const node = nodeText(nodeId);
    const timeLeftS = decommissioningTimeoutS ?? 0;
    return living
      .filter(({ record }) => nodeText(record.nodeId) === node)
      .map(({ id }) => ({
        containerId: id,
        reason: `its node ${nodeId?.host ?? node} is being decommissioned`,
        ...(timeLeftS > 0 && { timeLeftS }),
      }));
  });
  return [...preempted, ...decommissioned];
}

/** A worker node, and what YARN says of its container. */
export interface NodeNotice extends Notice {
  /** As the cluster knows the node. */
  readonly jobId: string;
}

export interface DrainsOptions {
  /** Is given `--job ID ...`, `--reason TEXT`, and `--time-left SECONDS` when that is known. */
  readonly command: Command;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: Logger;
  /** Whether the container has not ended. */
  readonly isLiving: (containerId: string) => boolean;
}

interface Waiting extends NodeNotice {
  readonly sinceMs: number;
  /** How often it was tried in vain. */
  readonly failures: number;
}

/** Of one process. */
const TIMEOUT_MS = 60_000;
/** A node may not have joined yet, or the gcs service starts again just now. */
const PAUSES_MS = [1_000, 4_000, 10_000];

/**
 * Tells worker nodes that YARN is going to take their containers, once each: YARN says it only once. A queue that wants its share back takes
 * hundreds of containers at a time, and this process shares its container with the head: there is one process at a time, for all of one notice.
 */
export class Drains {
  readonly #options: DrainsOptions;
  readonly #told = new Set<string>();
  #waiting: Waiting[] = [];
  #isTelling = false;

  constructor(options: DrainsOptions) {
    this.#options = options;
  }

  drain(notices: readonly NodeNotice[]): void {
    for (const notice of notices) {
      if (this.#told.has(notice.containerId)) continue;
      this.#told.add(notice.containerId);
      this.#options.log.info(`draining ${notice.jobId}: ${notice.reason}`);
      this.#waiting.push({ ...notice, sinceMs: performance.now(), failures: 0 });
    }
    void this.#tellAll();
  }

  /** Never rejects. */
  async #tellAll(): Promise<void> {
    if (this.#isTelling) return;
    this.#isTelling = true;
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const { reason, timeLeftS } = first;
      const isSame = (other: Waiting): boolean => other.reason === reason && other.timeLeftS === timeLeftS;
      const together = this.#waiting.filter(isSame);
      this.#waiting = this.#waiting.filter((other) => !isSame(other));
      await this.#tell(first, together);
    }
    this.#isTelling = false;
  }

  async #tell({ reason, timeLeftS, sinceMs, failures }: Waiting, nodes: readonly Waiting[]): Promise<void> {
    const { log, isLiving } = this.#options;
    const living = nodes.filter(({ containerId }) => isLiving(containerId));
    if (living.length === 0) return;
    const leftS = timeLeftS === undefined ? undefined : timeLeftS - (performance.now() - sinceMs) / 1000;
    const time = leftS === undefined ? [] : ['--time-left', String(Math.max(1, Math.round(leftS)))];
    const args = [...living.flatMap(({ jobId }) => ['--job', jobId]), '--reason', reason, ...time];
    const problem = await this.#run(args).catch((error: unknown) => String(error));
    if (problem === undefined) return;
    log.warn(`${living.map(({ jobId }) => jobId).join(', ')} could not be drained: ${problem}`);
    const pauseMs = PAUSES_MS[failures];
    if (pauseMs === undefined) return;
    setTimeout(() => {
      this.#waiting.push(...living.map((node) => ({ ...node, failures: failures + 1 })));
      void this.#tellAll();
    }, pauseMs).unref();
  }

  /** Resolves to what went wrong. */
  #run(args: readonly string[]): Promise<string | undefined> {
    const { command, environment } = this.#options;
    const [file, ...given] = command;
    return new Promise((resolve) => {
      const child = spawn(file, [...given, ...args], {
        env: environment,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      // Not the time-out of `spawn`: for a program that is not there it goes on, and keeps this process from its end.
      const overdue = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
      const end = (problem: string | undefined): void => {
        clearTimeout(overdue);
        resolve(problem);
      };
      child.on('error', (error) => {
        end(error.message);
      });
      child.on('exit', (code, signal) => {
        end(code === 0 ? undefined : `exit code ${code ?? String(signal)}`);
      });
    });
  }
}
