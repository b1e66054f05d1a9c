/** Node's own options of the driver that workers are started with too: loaders such as tsx, heap sizes, source maps. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What makes this very process special and must not be inherited; with how many further arguments. */
const OWN: Readonly<Record<string, 0 | 1>> = {
  '-e': 1,
  '--eval': 1,
  '-p': 1,
  '--print': 1,
  '-pe': 1,
  '-c': 0,
  '--check': 0,
  '-i': 0,
  '--interactive': 0,
  '--input-type': 1,
  '--test': 0,
  '--watch': 0,
  '--watch-path': 1,
  '--run': 1,
  '--env-file': 1,
  '--env-file-if-exists': 1,
  '--inspect-port': 1,
  '--debug-port': 1,
  '--prof': 0,
  '--cpu-prof': 0,
  '--heap-prof': 0,
};
const OWN_PREFIXES = ['--inspect', '--test-', '--watch-', '--cpu-prof-', '--heap-prof-'];
/** Options that name a module, which is found from the working directory of the driver. */
const MODULE_OPTIONS = ['--import', '--require', '-r', '--loader', '--experimental-loader'];
/** Options whose value is a separate argument when there is no `=`. */
const WITH_VALUE = [...MODULE_OPTIONS, '--conditions', '-C', '--stack-trace-limit', '--title', '--icu-data-dir'];

/**
 * @param execArgv - of the driver
 * @param nodeOptions - `NODE_OPTIONS` of the driver, which workers on other nodes would not have
 * @param directory - the driver's working directory
 */
export function workerExecArgv(execArgv: readonly string[], nodeOptions: string, directory: string): string[] {
  const kept: string[] = [];
  const given = [...splitNodeOptions(nodeOptions), ...execArgv];
  for (let index = 0; index < given.length; index++) {
    const argument = given[index]!;
    const [name, inline] = splitAtEquals(argument);
    const own = OWN[name] ?? (OWN_PREFIXES.some((prefix) => name.startsWith(prefix)) ? 0 : undefined);
    if (own !== undefined) {
      if (inline === undefined) index += own;
      continue;
    }
    if (!WITH_VALUE.includes(name)) {
      kept.push(argument);
      continue;
    }
    const value = inline ?? given[++index] ?? '';
    kept.push(name, MODULE_OPTIONS.includes(name) ? absoluteModule(value, name, directory) : value);
  }
  return kept;
}

function splitAtEquals(argument: string): [name: string, value: string | undefined] {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1;
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

/** As Node splits it: at spaces, double quotes group, a backslash inside them escapes. */
function splitNodeOptions(text: string): string[] {
  const words = text.match(/(?:[^\s"]|"(?:\\.|[^"\\])*")+/g) ?? [];
  return words.map((word) => word.replace(/"((?:\\.|[^"\\])*)"/g, (_, inner: string) => inner.replace(/\\(.)/g, '$1')));
}

function absoluteModule(specifier: string, option: string, directory: string): string {
  if (specifier.startsWith('file:') || specifier.startsWith('data:') || specifier.startsWith('node:')) return specifier;
  try {
    const file = createRequire(path.join(directory, 'noop.js')).resolve(specifier);
    return option === '--require' || option === '-r' ? file : pathToFileURL(file).href;
  } catch {
    return specifier; // exported for `import` only: found when the worker's own directory has it too
  }
}
