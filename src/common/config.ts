/**
 * The one table of tuning values. Each is settable as the environment variable `BATCHRAY_<NAME>` on the process that uses it
 * (raylets and workers inherit the environment of `batchray start` or of the job script). `docs/configuration.md` is
 * generated from this table (`npm run docs:config`).
 */
import { InvalidOptionError } from './errors.js';

interface Entry {
  readonly env: string;
  readonly unit: 'ms' | 'bytes' | 'count' | 'fraction';
  readonly default: number;
  readonly min: number;
  readonly doc: string;
}

const entry = (env: string, unit: Entry['unit'], defaultValue: number, min: number, doc: string): Entry => ({
  env: `BATCHRAY_${env}`,
  unit,
  default: defaultValue,
  min,
  doc,
});

export const CONFIG_TABLE = {
  inlineMaxBytes: entry(
    'INLINE_MAX_BYTES',
    'bytes',
    100 * 1024,
    0,
    'Results, arguments and `put` values up to this size travel inside messages and live in the memory of their owner; larger ones go to the object store of the node.',
  ),
  viewMinBytes: entry(
    'VIEW_MIN_BYTES',
    'bytes',
    64 * 1024,
    4096,
    'Stored objects of at least this size are handed out as views on shared memory and start on a page of their own; smaller ones are copied out.',
  ),
  objectStoreFraction: entry(
    'OBJECT_STORE_FRACTION',
    'fraction',
    0.3,
    0.01,
    "Part of the node's memory limit (cgroup, Slurm, YARN; else the machine) that the object store takes. Bounded by the free space of /dev/shm.",
  ),
  leaseIdleMs: entry(
    'LEASE_IDLE_MS',
    'ms',
    20,
    0,
    'How long an owner keeps a leased worker for which it has no task before it gives the lease back.',
  ),
  leaseMaxMs: entry(
    'LEASE_MAX_MS',
    'ms',
    1_000,
    1,
    'An owner that has used a leased worker for this long gives it back after the tasks it was sent, and asks again, so that other kinds of tasks and other jobs get their turn.',
  ),
  pipelineBudgetMs: entry(
    'PIPELINE_BUDGET_MS',
    'ms',
    2,
    0,
    'How much work, by the longest recent task of the same scheduling class, an owner sends ahead to one leased worker. Tasks longer than this go one at a time.',
  ),
  pipelineMaxDepth: entry(
    'PIPELINE_MAX_DEPTH',
    'count',
    256,
    1,
    'At most this many unfinished tasks on one leased worker, however short they are.',
  ),
  maxPendingLeases: entry(
    'MAX_PENDING_LEASES',
    'count',
    64,
    1,
    'At most this many lease requests of one scheduling class that wait for an answer, in one owner.',
  ),
  resourceReportMs: entry(
    'RESOURCE_REPORT_MS',
    'ms',
    100,
    10,
    'A raylet reports changed resources at most this often, and the gcs service sends the merged changes to all raylets at most this often.',
  ),
  heartbeatMs: entry(
    'HEARTBEAT_MS',
    'ms',
    1_000,
    100,
    'A raylet with nothing to report tells the gcs service this often that it lives. See also HEARTBEAT_MISSES.',
  ),
  heartbeatMisses: entry(
    'HEARTBEAT_MISSES',
    'count',
    5,
    1,
    'A node is declared dead when nothing was heard from it for HEARTBEAT_MS times this.',
  ),
  workerStartTimeoutMs: entry(
    'WORKER_START_TIMEOUT_MS',
    'ms',
    60_000,
    1_000,
    'A worker process that has not registered with its raylet by then is killed and the failure is reported.',
  ),
  maxStartingWorkers: entry(
    'MAX_STARTING_WORKERS',
    'count',
    4,
    1,
    'Worker processes of one node that may be starting at the same time, on top of one per two CPUs.',
  ),
  idleWorkerMs: entry('IDLE_WORKER_MS', 'ms', 30_000, 0, 'Idle workers beyond one per CPU are ended after this time.'),
  rendezvousTimeoutMs: entry(
    'RENDEZVOUS_TIMEOUT_MS',
    'ms',
    300_000,
    1_000,
    'How long workers wait for the head, and the head for --min-nodes, before bring-up fails naming who is missing.',
  ),
  teardownTimeoutMs: entry(
    'TEARDOWN_TIMEOUT_MS',
    'ms',
    5_000,
    100,
    'Orderly shutdown of the processes of a node may take this long; then they are killed. Keep it below KillWait of Slurm.',
  ),
  batchStatusIntervalMs: entry(
    'BATCH_STATUS_INTERVAL_MS',
    'ms',
    5_000,
    10,
    'The batch system is asked for the state of jobs at most this often by one process, whatever the number of jobs.',
  ),
  batchRetryMs: entry(
    'BATCH_RETRY_MS',
    'ms',
    300_000,
    0,
    'How long a submission, a cancellation, or `scale` is tried again while the batch system does not answer.',
  ),
  drainTimeoutMs: entry(
    'DRAIN_TIMEOUT_MS',
    'ms',
    30_000,
    0,
    'A node that was warned by a signal (--signal of Slurm) and does not know when its allocation ends leaves the cluster after this time.',
  ),
  outliveHeadMs: entry(
    'OUTLIVE_HEAD_MS',
    'ms',
    0,
    0,
    'How long a node that has lost the head, and what runs on it, goes on and waits for a new one (`batchray start --head --recover`) or for a new gcs service. 0: nodes end with the head. To be set alike on all nodes, the head too.',
  ),
  rpcConnectTimeoutMs: entry(
    'RPC_CONNECT_TIMEOUT_MS',
    'ms',
    10_000,
    100,
    'A connection to another process of the cluster that is not up by then counts as failed.',
  ),
  workerNiceness: entry(
    'WORKER_NICENESS',
    'count',
    0,
    0,
    'Niceness of worker processes (as `nice -n`, 0 to 19): on machines that are shared with others or with the raylet, higher numbers give way.',
  ),
  sessionKeepMs: entry(
    'SESSION_KEEP_MS',
    'ms',
    14 * 24 * 3_600_000,
    0,
    'Directories of sessions that ended longer ago than this are removed when the next cluster below the same session root starts; 0 keeps them for ever. Clusters that run or are queued are never touched.',
  ),
} as const satisfies Record<string, Entry>;

export type Config = { readonly [Name in keyof typeof CONFIG_TABLE]: number };

/** Reads the table from an environment. Throws {@link InvalidOptionError} naming the variable. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const values: Record<string, number> = {};
  for (const [name, { env: variable, default: defaultValue, min, unit }] of Object.entries(CONFIG_TABLE)) {
    const text = env[variable];
    const value = text === undefined || text === '' ? defaultValue : Number(text);
    if (!Number.isFinite(value) || value < min) {
      throw new InvalidOptionError(`${variable}=${String(text)} is not a number of at least ${min} (${unit})`);
    }
    values[name] = value;
  }
  return values as Config;
}
