/** Limits that must not pass in these tests: a process that is held up on a busy machine is not dead, and is given the time to end. */
export const PATIENCE = {
  BATCHRAY_HEARTBEAT_MISSES: '60',
  BATCHRAY_TEARDOWN_TIMEOUT_MS: '60000',
};
