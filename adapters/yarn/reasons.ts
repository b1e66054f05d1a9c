/** Words of the ResourceManager, in words for people: why an application waits, why one was refused, how one ended. */
import type { PendingReason } from '../../src/batch/cluster-launcher.js';

interface Explanation {
  readonly code: string;
  readonly text: string;
  readonly advice?: string;
}

/** The first expression that fits counts. */
const WAITING: readonly (readonly [RegExp, Explanation])[] = [
  [
    /User's AM resource limit exceeded/i,
    {
      code: 'UserAMLimit',
      text: 'your applications use all that application masters of one user may have in this queue',
      advice:
        'wait for another application of yours to end, choose another --queue, or ask for a smaller head (--head-mem, --head-cpus)',
    },
  ],
  [
    /AM resource limit exceeded/i,
    {
      code: 'QueueAMLimit',
      text: 'application masters use all that they may have in this queue',
      advice:
        'wait, choose another --queue, or ask for a smaller head (--head-mem, --head-cpus); the administrator sets yarn.scheduler.capacity.maximum-am-resource-percent',
    },
  ],
  [
    /cluster resource is empty|no node/i,
    {
      code: 'NoNodes',
      text: 'no node of the cluster (or of this --node-label) is up',
      advice: 'see `yarn node -list`',
    },
  ],
  [
    /AM container is launched|waiting for AM container to be launched/i,
    { code: 'Launching', text: 'its head is being started' },
  ],
  [/not yet activated|added to the scheduler/i, { code: 'Accepted', text: 'the scheduler has not looked at it yet' }],
];

const NO_ROOM = {
  code: 'QueueFull',
  text: 'the queue has no room for its head',
  advice: 'wait, choose another --queue, or ask for less (--head-mem, --head-cpus, --mem-per-node, --cpus-per-node)',
};
const LOOKING: Explanation = { code: 'Scheduling', text: 'the scheduler looks for a node for its head' };
/** Of what a queue may use: past it an application hardly fits. */
const FULL = 0.9;

interface Resource {
  readonly memoryMb: number;
  readonly vcores: number;
}

/** Queue capacities as the ResourceManager gives them with its reasons. */
function capacity(diagnostics: string, name: 'used' | 'max'): Resource | undefined {
  const pattern = new RegExp(`Queue's ${name} capacity [(]absolute resource[)] = <memory:([0-9]+), vCores:([0-9]+)`);
  const match = pattern.exec(diagnostics);
  return match === null ? undefined : { memoryMb: Number(match[1]), vcores: Number(match[2]) };
}

/** Why an application that is activated has no container for its head. */
function explainActivated(diagnostics: string): Explanation {
  const max = capacity(diagnostics, 'max');
  const used = capacity(diagnostics, 'used');
  if (max === undefined || used === undefined) return LOOKING;
  const isFull = used.memoryMb >= max.memoryMb * FULL || used.vcores >= max.vcores * FULL;
  return isFull ? { ...NO_ROOM, text: `${NO_ROOM.text}: it may use ${plain(max)}, and uses ${plain(used)}` } : LOOKING;
}

function plain({ memoryMb, vcores }: Resource): string {
  return `${memoryMb} MiB and ${vcores} vcores`;
}

/** @param diagnostics - of an application that was accepted; may be empty */
export function explainWaiting(diagnostics: string): PendingReason {
  const text = withoutTime(diagnostics);
  const known = /waiting for resources to be assigned for AM/i.test(text)
    ? explainActivated(text)
    : WAITING.find(([pattern]) => pattern.test(text))?.[1];
  if (known !== undefined) return { ...known, isPermanent: false };
  const said = text.split(/\s+Details\s*:/)[0]?.replace(/[\s.;]+$/, '') ?? '';
  return { code: 'Accepted', text: said === '' ? 'the scheduler has not looked at it yet' : said, isPermanent: false };
}

function withoutTime(diagnostics: string): string {
  return diagnostics.replace(/^\[[^\]]*\]\s*/, '').trim();
}

interface Culprit {
  readonly option: string;
  readonly advice?: string;
}

const REJECTED: readonly (readonly [RegExp, Culprit])[] = [
  [
    /unknown queue|non-leaf queue|queue .*(?:not exist|not found)/i,
    { option: '--queue', advice: '`yarn queue -list`, or the scheduler page of the ResourceManager, shows the queues' },
  ],
  [
    /is STOPPED|is DRAINING|cannot accept submission|already has \d+ applications/i,
    { option: '--queue', advice: 'the queue takes no more applications now' },
  ],
  [/label/i, { option: '--node-label', advice: 'the queue may not use that label, or nobody has defined it' }],
  [
    /permission to (?:submit|access)|not have permission|AccessControl|cannot submit/i,
    { option: '--queue', advice: 'ask the administrator for the right to submit there' },
  ],
  [/more memory than configured max|memory-mb|memory:/i, { option: '--mem-per-node' }],
  [/more cores than configured max|vcores/i, { option: '--cpus-per-node' }],
  [/resource (?:type|request)|yarn\.io/i, { option: '--gpus-per-node or --yarn-resources' }],
  [/tag/i, { option: '--tags' }],
  [/priority/i, { option: '--priority' }],
];

/** Which option the words of a refusal are about. */
export function culpritOf(words: string): Culprit | undefined {
  return REJECTED.find(([pattern]) => pattern.test(words))?.[1];
}

/** The essence of what the ResourceManager writes into an application that did not end by its own application master. */
export function explainEnd(diagnostics: string): string {
  const text = diagnostics.trim();
  if (/exceeded the lifetime period/i.test(text)) return 'its time limit was reached';
  const killed = /was killed by user (\S+)/.exec(text)?.[1];
  if (killed !== undefined) return `killed by ${killed}`;
  if (/timed out/.test(text)) return 'its application master did not answer any more';
  const exit = /exited with\s+exitCode: (-?\d+)/.exec(text)?.[1];
  if (exit === undefined) return text.split('\n')[0]?.slice(0, 400) ?? '';
  return `the container of its head ended with ${exitWords(Number(exit))}${lastWords(text)}`;
}

const EXITS: Readonly<Record<number, string>> = {
  [-100]: 'status -100: its node was lost',
  [-101]: 'status -101: the disks of its node failed',
  [-102]: 'status -102: it was preempted',
  [-103]: 'status -103: it used more virtual memory than allowed (yarn.nodemanager.vmem-check-enabled)',
  [-104]: 'status -104: it used more memory than it has; ask for more with --memory-overhead or --head-mem',
  [-1000]: 'status -1000: it could not be started',
};

function exitWords(exitStatus: number): string {
  return EXITS[exitStatus] ?? `exit code ${exitStatus}`;
}

/** YARN shows what the process wrote last. */
function lastWords(diagnostics: string): string {
  const stderr = /Last \d+ bytes of stderr :\n([\s\S]*?)\n\s*\n/.exec(diagnostics)?.[1];
  const lines = (stderr ?? /Last \d+ bytes of prelaunch\.err :\n([\s\S]*?)\n\s*\n/.exec(diagnostics)?.[1] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.length === 0 ? '' : `: ${lines.slice(-3).join('; ')}`;
}
