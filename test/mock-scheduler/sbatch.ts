import fs from 'node:fs';
import path from 'node:path';
import type { JobRequest } from './job.js';
import {
  CommandFailure,
  parseCommandLine,
  parseSlurmMemory,
  parseSlurmTime,
  parseWarningSignal,
  type OptionTable,
} from './options.js';

const values =
  'account acctg-freq array batch bb begin chdir clusters cluster-constraint comment constraint container core-spec ' +
  'cpu-freq cpus-per-gpu cpus-per-task deadline delay-boot dependency distribution error exclude export export-file ' +
  'extra-node-info gpu-bind gpus gpus-per-node gpus-per-socket gpus-per-task gres gres-flags hint input job-name licenses ' +
  'mail-type mail-user mcs-label mem mem-bind mem-per-cpu mem-per-gpu mincpus network nodefile nodelist nodes ntasks ' +
  'ntasks-per-core ntasks-per-gpu ntasks-per-node ntasks-per-socket open-mode output partition prefer priority profile qos ' +
  'reservation signal sockets-per-node switches thread-spec threads-per-core time time-min tmp wait-all-nodes wckey wrap';
const flags =
  'contiguous hold ignore-pbs no-requeue overcommit oversubscribe parsable quiet reboot requeue spread-job test-only use-min-nodes verbose version wait';
const optionals = 'exclusive get-user-env kill-on-invalid-dep nice no-kill';

export const SBATCH_TABLE: OptionTable = {
  long: Object.fromEntries([
    ...values.split(' ').map((name) => [name, 'value'] as const),
    ...flags.split(' ').map((name) => [name, 'flag'] as const),
    ...optionals.split(' ').map((name) => [name, 'optional'] as const),
  ]),
  short: {
    A: 'account', a: 'array', b: 'begin', D: 'chdir', M: 'clusters', C: 'constraint', S: 'core-spec', c: 'cpus-per-task',
    d: 'dependency', m: 'distribution', e: 'error', x: 'exclude', B: 'extra-node-info', G: 'gpus', i: 'input', J: 'job-name',
    L: 'licenses', F: 'nodefile', w: 'nodelist', N: 'nodes', n: 'ntasks', o: 'output', p: 'partition', q: 'qos', t: 'time',
    H: 'hold', O: 'overcommit', s: 'oversubscribe', Q: 'quiet', v: 'verbose', V: 'version', W: 'wait', k: 'no-kill',
  }, // prettier-ignore
  stopAtOperand: true,
};

export interface Submission {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
}

/** Reads command line, script and `#SBATCH` lines. Throws {@link CommandFailure} in Slurm's words. */
export function readSubmission(submission: Submission): { readonly request: JobRequest; readonly parsable: boolean } {
  const { options: given, operands } = parseCommandLine('sbatch', submission.argv, SBATCH_TABLE);
  const [file, ...scriptArguments] = operands;
  const script = scriptText(given, file, submission);
  // A wrapped command has no lines of its own; the environment's options are between script and command line.
  const options = new Map([...directives(script), ...environmentOptions(submission.env), ...given]);
  options.delete('wrap');
  const workDir = path.resolve(submission.cwd, options.get('chdir') ?? '');
  const array = options.has('array');
  const name = options.get('job-name') ?? (given.has('wrap') ? 'wrap' : path.basename(file ?? 'sbatch'));
  const nodes = nodeCounts(options);
  const request: JobRequest = {
    options,
    name,
    partition: options.get('partition') ?? '',
    ...nodes,
    tasksPerNode: count(options, 'ntasks-per-node') ?? Math.ceil((count(options, 'ntasks') ?? 1) / nodes.minNodes),
    cpusPerTask: count(options, 'cpus-per-task') ?? 1,
    memoryMb: checked(options, 'mem', parseSlurmMemory),
    exclusive: options.has('exclusive'),
    timeLimitSeconds: checked(options, 'time', parseSlurmTime) ?? Number.POSITIVE_INFINITY,
    warning: checked(options, 'signal', parseWarningSignal),
    mayRequeue: !options.has('no-requeue'),
    noKill: options.has('no-kill'),
    beginDelaySeconds: checked(options, 'begin', beginDelay) ?? 0,
    held: options.has('hold'),
    after: [...(options.get('dependency') ?? '').matchAll(/\d+/g)].map(([id]) => Number(id)),
    workDir,
    outputPattern: options.get('output') ?? (array ? 'slurm-%A_%a.out' : 'slurm-%j.out'),
    errorPattern: options.get('error'),
    append: options.get('open-mode') === 'append',
    script,
    scriptFile: file === undefined ? undefined : path.resolve(submission.cwd, file),
    scriptArguments,
    environment: exported(options.get('export') ?? 'ALL', submission.env),
  };
  checked(options, 'time-min', parseSlurmTime);
  checked(options, 'mem-per-cpu', parseSlurmMemory);
  return { request, parsable: options.has('parsable') };
}

function scriptText(given: ReadonlyMap<string, string>, file: string | undefined, submission: Submission): string {
  const wrapped = given.get('wrap');
  if (wrapped !== undefined) return `#!/bin/sh\n# This script was created by sbatch --wrap.\n\n${wrapped}\n`;
  const text = file === undefined ? submission.stdin : readScript(path.resolve(submission.cwd, file), file);
  if (!text.startsWith('#!')) {
    throw new CommandFailure(
      'sbatch: error: This does not look like a batch script.  The first\n' +
        'sbatch: error: line must start with #! followed by the path to an interpreter.\n' +
        'sbatch: error: For instance: #!/bin/sh\n',
    );
  }
  return text;
}

function readScript(file: string, shown: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    throw new CommandFailure(`sbatch: error: Unable to open file ${shown}\n`);
  }
}

/** Up to the first command of the script. */
function directives(script: string): ReadonlyMap<string, string> {
  const words: string[] = [];
  for (const line of script.split('\n')) {
    if (line.startsWith('#SBATCH')) words.push(...shellWords(line.slice('#SBATCH'.length)));
    else if (line.trim() !== '' && !line.startsWith('#')) break;
  }
  return parseCommandLine('sbatch', words, SBATCH_TABLE).options;
}

/** Without a shell: quotes, backslashes (also inside quotes of either kind), and ` #` begins a comment. */
function shellWords(line: string): string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\\.|[^\s"'\\])+/g)) {
    if (word.startsWith('#')) break;
    words.push(
      word.replaceAll(
        /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\\(.)/g,
        (_, double?: string, single?: string, escaped?: string) =>
          escaped ?? (double ?? single ?? '').replaceAll(/\\(.)/g, '$1'),
      ),
    );
  }
  return words;
}

const ENVIRONMENT_OPTIONS = ['partition', 'account', 'qos', 'export', 'time', 'reservation', 'constraint', 'array'];

function environmentOptions(env: Readonly<Record<string, string>>): [string, string][] {
  const named = ENVIRONMENT_OPTIONS.map((name) => [name, env[`SBATCH_${name.toUpperCase()}`]] as const);
  const timeLimit = env['SBATCH_TIMELIMIT'];
  return [...named, ['time', timeLimit] as const].filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
}

function nodeCounts(options: ReadonlyMap<string, string>): { minNodes: number; maxNodes: number } {
  const text = options.get('nodes') ?? '1';
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (match === null)
    throw new CommandFailure(
      `sbatch: error: "${text}" is not a valid node count\nsbatch: error: invalid number of nodes (-N ${text})\n`,
    );
  const minNodes = Number(match[1]);
  const maxNodes = Number(match[2] ?? minNodes);
  if (minNodes < 1 || maxNodes < minNodes) throw rejection('Node count specification invalid');
  return { minNodes, maxNodes };
}

function count(options: ReadonlyMap<string, string>, name: string): number | undefined {
  return checked(options, name, (text) => (/^[1-9]\d*$/.test(text) ? Number(text) : undefined));
}

function checked<T>(
  options: ReadonlyMap<string, string>,
  name: string,
  parse: (text: string) => T | undefined,
): T | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const value = parse(text);
  if (value === undefined) throw new CommandFailure(`sbatch: error: Invalid --${name} specification\n`);
  return value;
}

function beginDelay(text: string): number | undefined {
  if (text === 'now') return 0;
  const match = /^now\+(\d+)(seconds?|minutes?|hours?|days?)?$/.exec(text);
  if (match !== null) {
    const unit = { m: 60, h: 3_600, d: 86_400 }[(match[2] ?? 's').charAt(0)] ?? 1;
    return Number(match[1]) * unit;
  }
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) ? undefined : Math.max(0, (atMs - Date.now()) / 1000);
}

function exported(spec: string, env: Readonly<Record<string, string>>): Record<string, string> {
  const words = spec.split(',');
  const base = words.includes('ALL') ? { ...env } : {};
  for (const word of words) {
    if (word === 'ALL' || word === 'NONE' || word === 'NIL') continue;
    const at = word.indexOf('=');
    const name = at === -1 ? word : word.slice(0, at);
    const value = at === -1 ? env[name] : word.slice(at + 1);
    if (value !== undefined) base[name] = value;
  }
  return base;
}

export function rejection(words: string): CommandFailure {
  return new CommandFailure(`sbatch: error: Batch job submission failed: ${words}\n`);
}
