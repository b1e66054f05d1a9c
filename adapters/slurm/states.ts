import type { JobState } from '../../src/batch/job-state.js';
import { BatchSystemError } from '../../src/common/errors.js';

/** Slurm's words from 20.11 to 25.05 (`man squeue`, JOB STATE CODES). */
const STATES: Readonly<Record<string, JobState>> = {
  PENDING: 'queued',
  REQUEUED: 'queued',
  REQUEUE_FED: 'queued',
  REQUEUE_HOLD: 'queued',
  RESV_DEL_HOLD: 'queued',
  SPECIAL_EXIT: 'queued', // requeued and held
  CONFIGURING: 'starting',
  POWER_UP_NODE: 'starting',
  RUNNING: 'running',
  RESIZING: 'running',
  SIGNALING: 'running',
  STOPPED: 'running', // by SIGSTOP, with its nodes
  SUSPENDED: 'running', // its nodes lent to others for a while
  EXPEDITING: 'running',
  COMPLETING: 'completing',
  STAGE_OUT: 'completing',
  UPDATE_DB: 'completing',
  COMPLETED: 'done',
  FAILED: 'failed',
  OUT_OF_MEMORY: 'failed',
  LAUNCH_FAILED: 'failed',
  CANCELLED: 'cancelled',
  REVOKED: 'cancelled', // another cluster of the federation runs it
  TIMEOUT: 'timeout',
  DEADLINE: 'timeout',
  PREEMPTED: 'preempted',
  NODE_FAIL: 'node-failure',
  BOOT_FAIL: 'node-failure',
  RECONFIG_FAIL: 'node-failure',
};

/**
 * Folds a state as `squeue`, `scontrol` or `sacct` write it (`CANCELLED by 1000`, `CANCELLED+`).
 * @throws BatchSystemError for a word that is not known
 */
export function foldState(native: string): JobState {
  const word = /^[A-Z_]+/.exec(native)?.[0] ?? '';
  const state = STATES[word];
  if (state !== undefined) return state;
  throw new BatchSystemError(
    `Slurm says that a job is "${native}", a state that batchray does not know. Please report it, with the output of \`sbatch --version\`.`,
    { context: { state: native } },
  );
}
