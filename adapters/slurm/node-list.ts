import { InvalidOptionError } from '../../src/common/errors.js';

const MAX_NODES = 100_000;

/**
 * Host names of a list as Slurm writes it, in its order: `c[1-3,07],gpu01,r[1-2]n[0-3]`. Leading zeros of a range's first number give
 * the width. Does what `scontrol show hostnames` does, without starting a process.
 * @throws InvalidOptionError for a list that is not well-formed
 */
export function expandNodeList(list: string): string[] {
  const names = splitTopLevel(list).flatMap(expandName);
  if (names.length > MAX_NODES) throw malformed(list);
  return names;
}

/** At the commas outside of brackets. */
function splitTopLevel(list: string): string[] {
  const parts = list.match(/(?:[^,[\]]|\[[^[\]]*\])+/g) ?? [];
  if (parts.join(',') !== list.replace(/,+$/, '')) throw malformed(list);
  return parts;
}

function expandName(name: string): string[] {
  const match = /^([^[]*)\[([^\]]*)\](.*)$/.exec(name);
  if (match === null) return [name];
  const [, prefix = '', ranges = '', rest = ''] = match;
  const tails = expandName(rest);
  return expandRanges(ranges, name).flatMap((number) => tails.map((tail) => `${prefix}${number}${tail}`));
}

function expandRanges(ranges: string, whole: string): string[] {
  return ranges.split(',').flatMap((range) => {
    const match = /^(\d+)(?:-(\d+))?$/.exec(range);
    if (match === null) throw malformed(whole);
    const [, first = '', last = first] = match;
    const count = Number(last) - Number(first) + 1;
    if (count < 1 || count > MAX_NODES) throw malformed(whole);
    return Array.from({ length: count }, (_, offset) => String(Number(first) + offset).padStart(first.length, '0'));
  });
}

function malformed(list: string): InvalidOptionError {
  return new InvalidOptionError(`"${list}" is not a list of nodes as Slurm writes it, for example c[1-3,7],gpu01.`);
}
