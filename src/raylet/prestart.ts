import type { Clock } from '../common/clock.js';

export interface PrestartOptions {
  readonly clock: Clock;
  /** Nodes of the cluster, this one included, that are waited for. */
  readonly whenNodes: number;
  /** Called once. */
  readonly begin: () => void;
}

/** A node that comes this late is not worth waiting for with an idle CPU. */
const PATIENCE_MS = 5_000;
/** The head looks for the last node this often before it starts the driver, which then needs longer to start than a worker. */
const HEAD_START_MS = 250;

/**
 * When a node begins to start workers that nobody has asked for. The driver is started once all nodes are there: before that, what workers
 * take to start would only delay nodes that share the machine, or the file system, with this one.
 */
export class Prestart {
  readonly #options: PrestartOptions;
  #cancelTimer: (() => void) | undefined;
  #state: 'unregistered' | 'waiting' | 'about to begin' | 'over' = 'unregistered';

  constructor(options: PrestartOptions) {
    this.#options = options;
  }

  /** This node is part of a cluster of so many nodes. */
  registered(nodeCount: number): void {
    this.#state = 'waiting';
    this.#beginIn(PATIENCE_MS);
    this.nodes(nodeCount);
  }

  /** So many nodes are there now. */
  nodes(count: number): void {
    if (this.#state !== 'waiting' || count < this.#options.whenNodes) return;
    this.#state = 'about to begin';
    this.#beginIn(HEAD_START_MS);
  }

  close(): void {
    this.#state = 'over';
    this.#cancelTimer?.();
  }

  #beginIn(delayMs: number): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.#options.clock.after(delayMs, () => {
      this.close();
      this.#options.begin();
    });
  }
}
