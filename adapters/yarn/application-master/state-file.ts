import type { Logger } from '../../../src/telemetry/logger.js';
import { writeContainers, type Containers } from '../orders.js';

const DELAY_MS = 100;

/** Writes `containers.json` whenever what it says has changed. */
export class StateFile {
  readonly #sessionDir: string;
  readonly #current: () => Containers;
  readonly #log: Logger;
  #written = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(sessionDir: string, current: () => Containers, log: Logger) {
    this.#sessionDir = sessionDir;
    this.#current = current;
    this.#log = log;
  }

  write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const containers = this.#current();
    const text = JSON.stringify(containers);
    if (text === this.#written) return;
    try {
      writeContainers(this.#sessionDir, containers);
      this.#written = text;
    } catch (error) {
      this.#log.warn(`${this.#sessionDir} cannot be written: ${(error as Error).message}`);
    }
  }

  /** A thousand nodes that take their containers at once are one file. */
  writeSoon(): void {
    this.#timer ??= setTimeout(() => this.write(), DELAY_MS);
  }
}
