import type { JobState } from './job-state.js';

/** How one worker node is started. Adapters know nothing else of it. */
export interface WorkerCommand {
  readonly nodeIndex: number;
  readonly argv: readonly [command: string, ...args: string[]];
}

export interface WorkerStatus {
  /** As the batch system names it. */
  readonly id: string;
  readonly nodeIndex: number;
  readonly state: JobState;
  /** Why it ended, for people. */
  readonly reason?: string;
}

/** Gets worker nodes for a cluster from a batch system. */
export interface WorkerProvider {
  readonly name: string;
  /** Exactly what {@link submit} would run, as text for people. */
  render(workers: readonly WorkerCommand[]): string;
  /** Adds worker nodes. Resolves to their ids when the system has accepted them, not when they run. */
  submit(workers: readonly WorkerCommand[]): Promise<readonly string[]>;
  /** All workers ever submitted here, by one query. */
  status(): Promise<readonly WorkerStatus[]>;
  /** Removes worker nodes (all of them without `ids`). Resolves when they are gone; ended ones are no error. */
  cancel(ids?: readonly string[]): Promise<void>;
  /** The last lines of what a worker's start command wrote. */
  logs(id: string): Promise<string>;
}
