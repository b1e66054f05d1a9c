import type { PendingReason } from '../../src/batch/cluster-launcher.js';

interface Explanation {
  readonly text: string;
  readonly advice?: string;
  readonly isPermanent?: true;
}

const LIMIT_ADVICE =
  'wait for your other jobs to end, or ask for less (--nodes, --cpus-per-node, --time) or another --qos';
const NODES_ADVICE =
  'ask for fewer nodes (--nodes, --min-nodes) or smaller ones (--cpus-per-node, --mem-per-node), or see `sinfo`';

/** By the first word of Slurm's reason (`man squeue`, JOB REASON CODES); the first expression that fits counts. */
const REASONS: readonly (readonly [RegExp, Explanation])[] = [
  [/^None$/, { text: 'Slurm has not looked at it yet' }],
  [
    /^Resources$/,
    {
      text: 'the nodes it needs are busy; it is among the next to start',
      advice: 'a shorter --time, fewer --nodes or another --partition may start earlier',
    },
  ],
  [
    /^Priority$/,
    {
      text: 'jobs of higher priority are before it',
      advice: 'a shorter --time or fewer --nodes may slip into a gap (backfill)',
    },
  ],
  [/^Dependency$/, { text: 'it waits for another job (--dependency)' }],
  [
    /^DependencyNeverSatisfied$/,
    {
      text: 'the job it waits for ended in a way that never lets it start',
      advice: 'cancel it and submit without that --dependency',
      isPermanent: true,
    },
  ],
  [/^BeginTime$/, { text: 'its earliest start lies in the future (also for a moment after a requeue)' }],
  [/^JobHeldUser$/, { text: 'you hold it', advice: 'release it: scontrol release JOB' }],
  [/^JobHeldAdmin$/, { text: 'an administrator holds it', advice: 'ask the administrators of the cluster' }],
  [
    /^JobHoldMaxRequeue$/,
    { text: 'it was requeued too often and is held', advice: 'see why its nodes fail, then: scontrol release JOB' },
  ],
  [
    /^(launch_failed_requeued_held|launch failed requeued held)/i,
    {
      text: 'a node could not launch it, and it is held',
      advice: 'release it: scontrol release JOB; or leave out the node with --exclude',
    },
  ],
  [/^JobArrayTaskLimit$/, { text: 'as many jobs of the array as --array-throttle allows are running' }],
  [/^Licenses$/, { text: 'the licences it asks for are in use (--licenses)' }],
  [/^Reservation$/, { text: 'its reservation has not begun, or is full (--reservation)' }],
  [
    /^(ReservationDeleted|InvalidReservation)/i,
    { text: 'its reservation does not exist any more', advice: 'submit without --reservation', isPermanent: true },
  ],
  [
    /^ReqNodeNotAvail/,
    {
      text: 'nodes that it asks for are down, drained or reserved',
      advice:
        'leave them out of --nodelist, or give a shorter --time: they may be reserved for maintenance (`scontrol show reservation`)',
    },
  ],
  [
    /^(NodeDown|Nodes_required_for_job_are_DOWN|Nodes required)/i,
    { text: 'nodes that it needs are down, drained or reserved', advice: NODES_ADVICE },
  ],
  [
    /^PartitionNodeLimit$/,
    {
      text: 'it asks for more (or fewer) nodes than its partition allows or has',
      advice: 'ask for another number of --nodes, or another --partition',
      isPermanent: true,
    },
  ],
  [
    /^PartitionTimeLimit$/,
    {
      text: 'its time limit is longer than its partition allows',
      advice: 'give a shorter --time, or another --partition',
      isPermanent: true,
    },
  ],
  [/^PartitionDown$/, { text: 'its partition is down', advice: 'choose another --partition' }],
  [/^PartitionInactive$/, { text: 'its partition starts no jobs at present', advice: 'choose another --partition' }],
  [
    /^PartitionConfig$/,
    {
      text: 'its partition has no nodes that fit, or does not allow such jobs',
      advice: 'ask for smaller or fewer nodes (--cpus-per-node, --mem-per-node, --nodes), or another --partition',
      isPermanent: true,
    },
  ],
  [
    /^(BadConstraints|FeaturesNotAvail)/,
    {
      text: 'no node fulfils what it asks for',
      advice:
        'lower --cpus-per-node, --mem-per-node or --gpus-per-node, or change --constraint: `sinfo -o "%P %D %c %m %f %G"` shows what there is',
      isPermanent: true,
    },
  ],
  [
    /^(AccountNotAllowed|AccountingPolicy)/,
    { text: 'its account may not use this', advice: 'give another --account', isPermanent: true },
  ],
  [
    /^(QOSNotAllowed|InvalidQOS)/,
    { text: 'its QOS may not be used here', advice: 'give another --qos', isPermanent: true },
  ],
  [/^InvalidAccount$/, { text: 'its account is not valid', advice: 'give another --account', isPermanent: true }],
  [
    /^(QOSTimeLimit|AssociationTimeLimit|QOSMaxWallDurationPerJobLimit|AssocMaxWallDurationPerJobLimit)$/,
    {
      text: 'its time limit is longer than your account or QOS allows',
      advice: 'give a shorter --time, or another --qos',
      isPermanent: true,
    },
  ],
  [
    /^(QOSJobLimit|AssociationJobLimit|MaxJobsPer(User|Account)|QOSMaxJobsPer(User|Account)Limit|AssocMaxJobsLimit)$/,
    {
      text: 'you have as many running jobs as you may have',
      advice: 'wait for them, use one allocation instead of --separate-jobs, or another --qos',
    },
  ],
  [
    /^(QOSResourceLimit|AssociationResourceLimit)$/,
    { text: 'you use as much as your account or QOS may', advice: LIMIT_ADVICE },
  ],
  [
    /^(QOS|Assoc)\w*(Minutes|RunMinutes)\w*$/,
    {
      text: 'the computing time of your account or QOS is used up, or would be',
      advice: 'give a shorter --time, another --account, or ask for more computing time',
    },
  ],
  [
    /^(QOS|Assoc)Max\w+Per(Job|Node)(Limit)?$/,
    {
      text: 'it asks for more than one job may have in your account or QOS',
      advice: 'ask for less (--nodes, --cpus-per-node, --mem-per-node, --gpus-per-node) or another --qos',
      isPermanent: true,
    },
  ],
  [
    /^(QOS|Assoc)Min\w+$/,
    {
      text: 'it asks for less than a job must in your account or QOS',
      advice: 'ask for more, or another --qos',
      isPermanent: true,
    },
  ],
  [
    /^(QOS|Assoc)(Grp|Max)\w+$/,
    { text: 'you or your group are at a limit of your account or QOS', advice: LIMIT_ADVICE },
  ],
  [
    /^QOSUsageThreshold$/,
    { text: 'your QOS is not used because its threshold of usage is passed', advice: 'give another --qos' },
  ],
  [/^Cleaning$/, { text: 'it was requeued and its earlier run is still being cleaned up' }],
  [/^Prolog$/, { text: "the nodes' prologue is running" }],
  [/^(BurstBufferResources|BurstBufferStageIn)$/, { text: 'its burst buffer is being prepared' }],
  [
    /^(JobLaunchFailure|NonZeroExitCode|SystemFailure|ReservationDeleted|RaisedSignal)/,
    { text: 'it failed to start before', advice: 'look at its output and at `scontrol show job JOB`' },
  ],
  [
    /^(MaxMemPerLimit|MemLimit|MaxMemPer\w+)/,
    { text: 'it asks for more memory than its partition allows', advice: 'lower --mem-per-node', isPermanent: true },
  ],
  [/^(FedJobLock|OriginUnavailable|RemoteSibling)/, { text: 'the clusters of the federation agree on who runs it' }],
];

/** `code` may carry details after a comma, or blanks: `ReqNodeNotAvail, UnavailableNodes:c3`. */
export function explainReason(code: string): PendingReason {
  const word = code.replace(/^\(|\)$/g, '').split(/[,( ]/)[0] ?? '';
  const entry = REASONS.find(([pattern]) => pattern.test(word) || pattern.test(code));
  if (entry === undefined) return { code, text: `Slurm's reason is "${code}"`, isPermanent: false };
  const { text, advice, isPermanent = false } = entry[1];
  const details = code.slice(word.length).replace(/^[,\s]+/, '');
  return {
    code,
    text: details === '' || !code.startsWith(word) ? text : `${text} (${details})`,
    ...(advice !== undefined && { advice }),
    isPermanent,
  };
}
