/** Options of `sbatch` that users may give: one table, from which the command line, the configuration file and the scripts are made. */
import { parseDuration, parseMebibytes } from '../../src/batch/quantities.js';
import { splitWords } from '../../src/batch/shell-words.js';
import { checkedValue, flagName, type SiteOption, type SiteOptions } from '../../src/batch/site-options.js';
import { InvalidOptionError } from '../../src/common/errors.js';
import { expandNodeList } from './node-list.js';

interface SlurmOption extends SiteOption {
  /** Arguments of `sbatch`; throws InvalidOptionError. */
  readonly compile: (value: string, flag: string) => readonly string[];
}

/** A word of an `#SBATCH` line: unlike in a shell, a backslash protects the next character between any quotes. */
export function directiveWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Past this only the result of {@link compileSlurmOptions} is used. */
export interface CompiledSlurmOptions {
  /** Arguments of `sbatch`, one a line of the script, in which a later one overrules an earlier one. */
  readonly directives: readonly string[];
  /** Several worker jobs are submitted as one array. */
  readonly workerArray: boolean;
  /** At most this many jobs of the array run at once. */
  readonly arrayThrottle: number | undefined;
}

const plain =
  (argument: string) =>
  (value: string): readonly string[] => [`${argument}=${directiveWord(value)}`];

const without = (): readonly string[] => [];

export const SLURM_OPTIONS: readonly SlurmOption[] = [
  option('cpusPerNode', '--cpus-per-node <n>', 'count', 'CPUs of each node', plain('--cpus-per-task')),
  option('memPerNode', '--mem-per-node <size>', 'text', 'memory of each node, as 3g or 4000M', (value, flag) => [
    `--mem=${slurmMemory(parseMebibytes(flag, value))}`,
  ]),
  option('gpusPerNode', '--gpus-per-node <gpus>', 'text', 'GPUs of each node: 2, or with their type a100:2', gpus),
  option('time', '--time <time>', 'text', 'time limit: 30:00, 2:00:00, 1-12:00:00', (value, flag) => [
    `--time=${slurmTime(parseDuration(flag, value))}`,
  ]),
  option(
    'timeMin',
    '--time-min <time>',
    'text',
    'shortest time limit that will do, to start earlier',
    (value, flag) => [`--time-min=${slurmTime(parseDuration(flag, value))}`],
  ),
  option('partition', '--partition <names>', 'text', 'partition, or several with commas', plain('--partition')),
  option('account', '--account <name>', 'text', 'account that is charged', plain('--account')),
  option('qos', '--qos <name>', 'text', 'quality of service', plain('--qos')),
  option('constraint', '--constraint <features>', 'text', 'features that nodes must have', plain('--constraint')),
  option('reservation', '--reservation <name>', 'text', 'reservation to run in', plain('--reservation')),
  option('nodelist', '--nodelist <nodes>', 'text', 'nodes that must be among those given: c[1-3]', nodes('--nodelist')),
  option('exclude', '--exclude <nodes>', 'text', 'nodes not to run on: c[1-3]', nodes('--exclude')),
  option('exclusive', '--exclusive', 'switch', 'share nodes with no other job', () => ['--exclusive']),
  option('gres', '--gres <list>', 'text', 'generic resources of each node: gpu:2,nvme:1', plain('--gres')),
  option('licenses', '--licenses <list>', 'text', 'licences: matlab:2', plain('--licenses')),
  option('signal', '--signal <signal@seconds>', 'text', 'notice before the time limit: USR1@120', notice),
  option('requeue', '--requeue', 'toggle', 'start again after a failed node or preemption (or never)', (value) => [
    value === 'true' ? '--requeue' : '--no-requeue',
  ]),
  option('nice', '--nice <n>', 'text', 'lower (or, for administrators, higher) priority', integer('--nice')),
  option('dependency', '--dependency <list>', 'text', 'wait for other jobs: afterok:4711', plain('--dependency')),
  option('mailType', '--mail-type <events>', 'text', 'events to be told of: BEGIN,END,FAIL', plain('--mail-type')),
  option('mailUser', '--mail-user <address>', 'text', 'whom to tell', plain('--mail-user')),
  option('comment', '--comment <text>', 'text', 'comment on the job', plain('--comment')),
  option('clusters', '--clusters <names>', 'text', 'Slurm clusters to choose from (federation)', plain('--clusters')),
  option('workerArray', '--worker-array', 'toggle', 'worker jobs as one job array (default) or single jobs', without),
  option('arrayThrottle', '--array-throttle <n>', 'count', 'worker jobs of the array that run at once', without),
  option('sbatch', '--sbatch <options>', 'words', 'any other options of sbatch: "--switches=1 --wckey=x"', others),
];

function option(
  name: string,
  flag: string,
  kind: SiteOption['kind'],
  description: string,
  compile: SlurmOption['compile'],
): SlurmOption {
  return { name, flag, kind, description, compile };
}

/** @throws InvalidOptionError naming the option */
export function compileSlurmOptions(given: SiteOptions): CompiledSlurmOptions {
  const unknown = Object.keys(given).find((name) => !SLURM_OPTIONS.some((known) => known.name === name));
  if (unknown !== undefined) {
    throw new InvalidOptionError(`Slurm has no option ${unknown}.`, { context: { option: unknown } });
  }
  const directives = SLURM_OPTIONS.flatMap((known) => {
    const value = given[known.name];
    if (value === undefined || (known.kind === 'switch' && value === false)) return [];
    const flag = flagName(known);
    return known.compile(checkedValue(known, value), flag);
  });
  checkTimes(given);
  const throttle = given['arrayThrottle'];
  const workerArray = given['workerArray'] !== false;
  if (throttle !== undefined && !workerArray) {
    throw new InvalidOptionError(
      '--array-throttle needs an array of worker jobs: it does not go with --no-worker-array.',
    );
  }
  return { directives, workerArray, arrayThrottle: throttle === undefined ? undefined : Number(throttle) };
}

function checkTimes(given: SiteOptions): void {
  const { time, timeMin } = given;
  if (time === undefined || timeMin === undefined) return;
  const limit = parseDuration('--time', String(time)) ?? Number.POSITIVE_INFINITY;
  if ((parseDuration('--time-min', String(timeMin)) ?? Number.POSITIVE_INFINITY) <= limit) return;
  throw new InvalidOptionError(`--time-min ${String(timeMin)} is longer than --time ${String(time)}.`, {
    context: { option: '--time-min' },
  });
}

function slurmMemory(mebibytes: number): string {
  return mebibytes % 1024 === 0 ? `${mebibytes / 1024}G` : `${mebibytes}M`;
}

function slurmTime(seconds: number | undefined): string {
  if (seconds === undefined) return 'UNLIMITED';
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const clock = `${two((seconds % 86_400) / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
  return days === 0 ? clock : `${days}-${clock}`;
}

function gpus(value: string, flag: string): readonly string[] {
  if (!/^([\w.-]+:)?[1-9]\d*(,[\w.-]+:[1-9]\d*)*$/.test(value)) {
    throw new InvalidOptionError(`${flag} ${value}: not a number of GPUs, as 2 or a100:2.`, {
      context: { option: flag, value },
    });
  }
  return [`--gpus-per-node=${value}`];
}

function nodes(argument: string): SlurmOption['compile'] {
  return (value, flag) => {
    try {
      if (!value.includes('/')) expandNodeList(value); // else a file with the list
    } catch (error) {
      throw new InvalidOptionError(`${flag} ${value}: ${(error as Error).message}`, {
        context: { option: flag, value },
        cause: error,
      });
    }
    return [`${argument}=${directiveWord(value)}`];
  };
}

function notice(value: string, flag: string): readonly string[] {
  if (!/^(?:[BR]{1,2}:)?(?:SIG)?(?:[A-Z][A-Z0-9]+|[1-9]\d?)(?:@[1-9]\d{0,4})?$/.test(value)) {
    throw new InvalidOptionError(`${flag} ${value}: not a signal and seconds before the time limit, as USR1@120.`, {
      context: { option: flag, value },
    });
  }
  return [`--signal=${value}`];
}

function integer(argument: string): SlurmOption['compile'] {
  return (value, flag) => {
    if (/^-?\d+$/.test(value)) return [`${argument}=${value}`];
    throw new InvalidOptionError(`${flag} ${value}: it must be a whole number.`, { context: { option: flag, value } });
  };
}

/** What the scripts are built on. */
const OURS =
  /^(?:--(?:nodes|ntasks|ntasks-per-node|array|output|error|chdir|wrap|parsable|wait|test-only|job-name)(?:=|$)|-[NnaoeDWJ])/;

function others(value: string, flag: string): readonly string[] {
  const lines: string[] = [];
  for (const word of splitWords(flag, value)) {
    if (OURS.test(word)) {
      throw new InvalidOptionError(`${flag} "${value}": ${word} is set by batchray itself.`, {
        context: { option: flag, value },
      });
    }
    if (word.startsWith('-')) lines.push(directiveWord(word));
    else if (lines.length > 0) lines.push(`${lines.pop()!} ${directiveWord(word)}`);
    else {
      throw new InvalidOptionError(`${flag} "${value}": options of sbatch begin with "-", unlike "${word}".`, {
        context: { option: flag, value },
      });
    }
  }
  return lines;
}

/** Variables of the environment that stand for other options than their name says. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  '--time': ['SBATCH_TIMELIMIT'],
  '--mem': ['SBATCH_MEM_PER_NODE', 'SBATCH_MEM_PER_CPU', 'SBATCH_MEM_PER_GPU'],
  '--requeue': ['SBATCH_REQUEUE', 'SBATCH_NO_REQUEUE'],
  '--no-requeue': ['SBATCH_REQUEUE', 'SBATCH_NO_REQUEUE'],
};
/** What every script sets. */
const ALWAYS = [
  'SBATCH_JOB_NAME',
  'SBATCH_OUTPUT',
  'SBATCH_ERROR',
  'SBATCH_OPEN_MODE',
  'SBATCH_ARRAY_INX',
  'SBATCH_WAIT',
];

/** Names of variables that would overrule the `#SBATCH` lines of a script: `sbatch` heeds its environment first. */
export function sbatchVariables(directives: readonly string[]): readonly string[] {
  const named = directives.flatMap((directive) => {
    const name = directive.split(/[= ]/)[0] ?? '';
    return VARIABLES[name] ?? [`SBATCH_${name.replace(/^--/, '').replaceAll('-', '_').toUpperCase()}`];
  });
  return [...ALWAYS, ...named];
}
