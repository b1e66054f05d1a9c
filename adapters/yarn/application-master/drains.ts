import { spawn } from 'node:child_process';
import type { Logger } from '../../../src/telemetry/logger.js';
import type { Command } from '../application-spec.js';

export interface DrainNotice {
  /** The worker's job id. */
  readonly jobId: string;
  readonly containerId: string;
  readonly reason: string;
  /** Until the container is taken; absent: not known. */
  readonly timeLeftS?: number;
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

  drain({ jobId, containerId, reason, timeLeftS }: DrainNotice): void {
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
