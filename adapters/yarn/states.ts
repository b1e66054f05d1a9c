/** The one place where words of YARN become the states that all batch systems share. */
import type { JobState } from '../../src/batch/job-state.js';
import { BatchSystemError } from '../../src/common/errors.js';
import type { ApplicationReport } from './client/applications.js';
import type { Containers, ContainerState, SlotStatus } from './orders.js';

/** YarnApplicationState of Hadoop 2.6 to 3.4, while an application has not ended. */
const LIVING: Readonly<Record<string, JobState>> = {
  NEW: 'queued',
  NEW_SAVING: 'queued',
  SUBMITTED: 'queued',
  ACCEPTED: 'queued',
  RUNNING: 'running',
  FINISHING: 'completing',
};
/** FinalApplicationStatus of an application that was unregistered by its application master. */
const FINISHED: Readonly<Record<string, JobState>> = {
  SUCCEEDED: 'done',
  FAILED: 'failed',
  KILLED: 'cancelled',
  ENDED: 'done',
  UNDEFINED: 'failed',
};
const SLOTS: Readonly<Record<Exclude<ContainerState, 'ended'>, JobState>> = {
  queued: 'queued',
  starting: 'starting',
  running: 'running',
};

const LIFETIME = /exceed\w* its lifetime|Application is expired|lifetime period|ApplicationTimeoutType/i;
const LOST_NODE = /released on a \*lost\* node|exitCode: -100\b|node .* is lost/i;
const PREEMPTED = /exitCode: -102\b|preempted/i;

/**
 * Folds the state of an application.
 * @param containers - of the same application, if there are any yet
 * @throws BatchSystemError for a word that is not known
 */
export function foldApplication(report: ApplicationReport, containers: Containers | undefined): JobState {
  const { state, finalStatus, diagnostics } = report;
  switch (state) {
    case 'FINISHED':
      return FINISHED[finalStatus] ?? unknown('final status', finalStatus);
    case 'KILLED':
      return LIFETIME.test(diagnostics) ? 'timeout' : 'cancelled';
    case 'FAILED':
      if (LIFETIME.test(diagnostics)) return 'timeout';
      if (LOST_NODE.test(diagnostics)) return 'node-failure';
      return PREEMPTED.test(diagnostics) ? 'preempted' : 'failed';
    default:
      break;
  }
  const living = LIVING[state] ?? unknown('state', state);
  if (living === 'running' && containers?.stopping !== undefined) return 'completing';
  // Its container is there, but the application master has not said a word yet.
  return living === 'queued' && report.amHost !== undefined ? 'starting' : living;
}

/** Exit statuses that are YARN's own (ContainerExitStatus). */
const YARN_EXITS: Readonly<Record<number, JobState>> = {
  [-100]: 'node-failure', // aborted: its node was lost, or it was released
  [-101]: 'node-failure', // disks of the node
  [-102]: 'preempted',
  [-103]: 'failed', // virtual memory
  [-104]: 'failed', // physical memory
  [-105]: 'cancelled', // by the application master
  [-106]: 'cancelled', // by the ResourceManager
  [-107]: 'cancelled', // after the application
  [-108]: 'preempted', // opportunistic, by the node
  [-109]: 'failed', // wrote too much
  [-1000]: 'failed', // could not be started
};

/** Folds the state of a worker's container. */
export function foldSlot({ state, exitStatus, isRemoved }: SlotStatus): JobState {
  if (state !== 'ended') return SLOTS[state];
  if (isRemoved === true) return 'cancelled';
  if (exitStatus === undefined) return 'failed';
  return exitStatus === 0 ? 'done' : (YARN_EXITS[exitStatus] ?? 'failed');
}

function unknown(what: string, word: string): never {
  throw new BatchSystemError(
    `YARN says that the ${what} of an application is "${word}", which batchray does not know. Please report it, with the output of \`yarn version\`.`,
    { context: { state: word } },
  );
}
