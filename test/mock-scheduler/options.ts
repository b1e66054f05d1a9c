/** Command lines as the Slurm commands read them, and the values in them. */

/** Whether an option takes a value; `optional` ones take it as `--name=value` only. */
export type OptionKind = 'flag' | 'value' | 'optional';

export interface OptionTable {
  readonly long: Readonly<Record<string, OptionKind>>;
  /** Letter to long name. */
  readonly short: Readonly<Record<string, string>>;
  /** The first word that is no option ends them: what follows belongs to a program. */
  readonly stopAtOperand: boolean;
}

export interface CommandLine {
  /** By long name; flags have the value ''. */
  readonly options: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/** Ends a command with `exitCode`; `message` goes to its standard error as it is. */
export class CommandFailure extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** As GNU getopt does it, without abbreviations. Throws {@link CommandFailure} with the words of a Slurm command. */
export function parseCommandLine(command: string, argv: readonly string[], table: OptionTable): CommandLine {
  const options = new Map<string, string>();
  const operands: string[] = [];
  const words = [...argv];
  const refuse = (what: string): never => {
    throw new CommandFailure(`${command}: ${what}\nTry "${command} --help" for more information\n`);
  };
  const take = (name: string, shown: string, attached: string | undefined): void => {
    const kind = table.long[name];
    if (kind === undefined) refuse(`unrecognized option '${shown}'`);
    if (kind === 'flag' || kind === 'optional') options.set(name, attached ?? '');
    else options.set(name, attached ?? words.shift() ?? refuse(`option '${shown}' requires an argument`));
  };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--') {
      operands.push(...words.splice(0));
    } else if (word.startsWith('--')) {
      const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
      take(name, `--${name}`, value);
    } else if (/^-./.test(word)) {
      takeShort(word.slice(1));
    } else {
      operands.push(word);
      if (table.stopAtOperand) operands.push(...words.splice(0));
    }
  }
  return { options, operands };

  function takeShort(letters: string): void {
    for (let at = 0; at < letters.length; at++) {
      const letter = letters.charAt(at);
      const name = table.short[letter] ?? refuse(`invalid option -- '${letter}'`);
      const rest = letters.slice(at + 1);
      if (table.long[name] === 'flag') {
        options.set(name, '');
        continue;
      }
      take(name, `-${letter}`, rest === '' ? undefined : rest.replace(/^=/, ''));
      return;
    }
  }
}

const SECONDS = { minute: 60, hour: 3_600, day: 86_400 };

/** `30`, `30:00`, `1:30:00`, `1-0`, `1-02:30`, `1-02:30:00`, `UNLIMITED`. `undefined` for anything else. */
export function parseSlurmTime(text: string): number | undefined {
  if (/^(unlimited|infinite|-1)$/i.test(text)) return Number.POSITIVE_INFINITY;
  const match = /^(?:(\d+)-)?(\d+)(?::(\d+))?(?::(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const part = (index: number): number | undefined => (match[index] === undefined ? undefined : Number(match[index]));
  const [days, first, second, third] = [part(1), part(2) ?? 0, part(3), part(4)];
  if (days !== undefined) {
    return days * SECONDS.day + first * SECONDS.hour + (second ?? 0) * SECONDS.minute + (third ?? 0);
  }
  if (third !== undefined) return first * SECONDS.hour + (second ?? 0) * SECONDS.minute + third;
  return first * SECONDS.minute + (second ?? 0);
}

/** In MiB; `undefined` when it is not well-formed. */
export function parseSlurmMemory(text: string): number | undefined {
  const match = /^(\d+)([kmgt]?)b?$/i.exec(text);
  if (match === null) return undefined;
  const factor = { k: 1 / 1024, m: 1, g: 1024, t: 1024 * 1024 }[(match[2] ?? '').toLowerCase()] ?? 1;
  return Math.ceil(Number(match[1]) * factor);
}

/** `0-3,7%2` or `1-9:4`. `undefined` when it is not well-formed. */
export function parseArray(
  text: string,
): { readonly indices: readonly number[]; readonly throttle: number } | undefined {
  const match = /^([\d,:-]+)(?:%(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const indices: number[] = [];
  for (const part of (match[1] ?? '').split(',')) {
    const range = /^(\d+)(?:-(\d+)(?::(\d+))?)?$/.exec(part);
    if (range === null) return undefined;
    const first = Number(range[1]);
    const last = Number(range[2] ?? first);
    const step = Number(range[3] ?? 1);
    if (last < first || step < 1 || last > 1_000) return undefined;
    for (let index = first; index <= last; index += step) indices.push(index);
  }
  return { indices, throttle: Number(match[2] ?? Number.POSITIVE_INFINITY) };
}

export interface WarningSignal {
  readonly signal: NodeJS.Signals;
  readonly secondsBeforeEnd: number;
  /** To the batch script only, else to the steps only. */
  readonly batchOnly: boolean;
}

const SIGNALS: Readonly<Record<string, NodeJS.Signals>> = {
  HUP: 'SIGHUP',
  INT: 'SIGINT',
  QUIT: 'SIGQUIT',
  KILL: 'SIGKILL',
  TERM: 'SIGTERM',
  USR1: 'SIGUSR1',
  USR2: 'SIGUSR2',
  CONT: 'SIGCONT',
  STOP: 'SIGSTOP',
};
const SIGNAL_NUMBERS: Readonly<Record<number, NodeJS.Signals>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  9: 'SIGKILL',
  10: 'SIGUSR1',
  12: 'SIGUSR2',
  15: 'SIGTERM',
};

export function parseSignalName(text: string): NodeJS.Signals | undefined {
  return SIGNALS[text.toUpperCase().replace(/^SIG/, '')] ?? SIGNAL_NUMBERS[Number(text)];
}

/** `[{R|B}:]<signal>[@seconds]`; `undefined` when it is not well-formed. */
export function parseWarningSignal(text: string): WarningSignal | undefined {
  const match = /^(?:([RB]{1,2}):)?(\w+)(?:@(\d+))?$/.exec(text);
  const signal = parseSignalName(match?.[2] ?? '');
  if (match === null || signal === undefined) return undefined;
  return { signal, secondsBeforeEnd: Number(match[3] ?? 60), batchOnly: (match[1] ?? '').includes('B') };
}
