import { InvalidOptionError } from '../common/errors.js';

/** One word as a POSIX shell takes it back. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

export function shellCommand(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}

/**
 * Words of a text in which quotes and backslashes protect blanks, as in a shell; nothing is expanded.
 * @throws InvalidOptionError, naming `option`, for a quote that is not closed
 */
export function splitWords(option: string, text: string): string[] {
  const words: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const match = /^(?:[^\s"'\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/.exec(rest);
    if (match === null) throw new InvalidOptionError(`${option}: "${text}" has a quote or backslash without its end.`);
    words.push(unquoted(match[0]));
    const after = rest.slice(match[0].length);
    rest = after.trimStart();
    if (rest !== '' && rest.length === after.length) {
      throw new InvalidOptionError(`${option}: "${text}" has a quote or backslash without its end.`);
    }
  }
  return words;
}

function unquoted(word: string): string {
  return word.replaceAll(
    /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g,
    (_, single?: string, double?: string, escaped?: string) =>
      single ?? double?.replaceAll(/\\([\s\S])/g, '$1') ?? escaped ?? '',
  );
}
