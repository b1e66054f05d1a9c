import { InvalidOptionError } from '../common/errors.js';

/** An option of a batch system that users may give, on the command line or in `batchray.config`. Each adapter has a table of them. */
export interface SiteOption {
  /** Key in {@link SiteOptions} and in configuration files: `timeMin`. */
  readonly name: string;
  /** As on the command line: `--time-min <time>`; `switch` and `toggle` have no value. */
  readonly flag: string;
  /**
   * `count`: a whole number of 1 or more; `switch`: true when given; `toggle`: both `--requeue` (true) and `--no-requeue` (false) mean something;
   * `words`: may be given several times, joined by spaces; `optional`: a text, or true for what the option stands for without one.
   */
  readonly kind: 'text' | 'count' | 'switch' | 'toggle' | 'words' | 'optional';
  /** One line for people. */
  readonly description: string;
}

/** What the user gave, by {@link SiteOption.name}: `{ partition: 'gpu', memPerNode: '3g', requeue: false }`. */
export type SiteOptions = Readonly<Record<string, string | number | boolean>>;

/** `--time` of `--time <time>`. */
export function flagName({ flag }: SiteOption): string {
  return flag.split(' ')[0] ?? flag;
}

/**
 * A value as text, once it is of the kind that the option wants.
 * @throws InvalidOptionError naming the option
 */
export function checkedValue(option: SiteOption, value: string | number | boolean): string {
  const { kind } = option;
  const flag = flagName(option);
  const text = String(value);
  const fail = (needed: string): never => {
    throw new InvalidOptionError(`${flag} ${text}: ${needed}.`, { context: { option: flag, value: text } });
  };
  if (kind === 'switch' || kind === 'toggle') {
    if (typeof value !== 'boolean') fail('it is either true or false');
  } else if (kind === 'optional' && typeof value === 'boolean') return text;
  else if (typeof value === 'boolean') fail('it needs a value');
  else if (text.trim() === '') fail('it needs a value');
  // A line end would begin a new line of the script.
  // eslint-disable-next-line no-control-regex
  else if (/[\u0000-\u001f\u007f]/.test(text)) fail('it must be one line without control characters');
  else if (kind === 'count' && !(Number.isSafeInteger(Number(text)) && Number(text) >= 1)) {
    fail('it must be a whole number of 1 or more');
  }
  return text;
}
