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

/** Tells worker nodes that YARN is going to take their containers, once each. */
export class Drains {
  readonly #command: Command;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #log: Logger;
  readonly #told = new Set<string>();

  constructor(command: Command, environment: NodeJS.ProcessEnv, log: Logger) {
    this.#command = command;
    this.#environment = environment;
    this.#log = log;
  }

  drain(jobId: string, { containerId, reason, timeLeftS }: Notice): void {
    if (this.#told.has(containerId)) return;
    this.#told.add(containerId);
    this.#log.info(`draining ${jobId}: ${reason}`);
    const [file, ...args] = this.#command;
    const time = timeLeftS === undefined ? [] : ['--time-left', String(timeLeftS)];
    const child = spawn(file, [...args, '--job', jobId, '--reason', reason, ...time], {
      env: this.#environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => this.#log.warn(`${jobId} could not be drained: ${error.message}`));
    child.on('exit', (code) => {
      if (code !== 0) this.#log.warn(`${jobId} could not be drained`, { exitCode: code });
    });
  }
}
