/**
 * Life of a job, process or container in words that all batch systems share. Each adapter has one function that folds the words of its
 * system into these; a word it does not know is a BatchSystemError, never a default.
 */
export const JOB_STATES = [
  'queued',
  'starting',
  'running',
  'completing',
  'done',
  'failed',
  'cancelled',
  'timeout',
  'preempted',
  'node-failure',
] as const;
export type JobState = (typeof JOB_STATES)[number];

/** States that are not left any more, unless the system starts the job again (requeue): then it is `queued` once more. */
export const ENDED_STATES: ReadonlySet<JobState> = new Set<JobState>([
  'done',
  'failed',
  'cancelled',
  'timeout',
  'preempted',
  'node-failure',
]);
