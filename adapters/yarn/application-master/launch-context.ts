/**
 * How commands and environment get through YARN unchanged. A NodeManager writes `export K="V"` and `exec /bin/bash -c "COMMAND"` into a script
 * without any escaping, after it has replaced `{{X}}` by `$X`, `<LOG_DIR>` and `<CPS>`.
 */
import type { hadoop } from '#protos/hadoop.js';
import { shellCommand } from '../../../src/batch/shell-words.js';
import { InvalidOptionError } from '../../../src/common/errors.js';
import type { ShippedArchive } from '../application-spec.js';

/** Where output goes: files that `yarn logs` finds. */
const REDIRECTION = '1><LOG_DIR>/stdout 2><LOG_DIR>/stderr';

/** The command for YARN, with its output in the container's log directory. Any word is passed on as it is. */
export function launchCommand(words: readonly string[]): string {
  // Two quotes side by side are nothing to the shell, and hide a pattern from YARN.
  return `exec ${inDoubleQuotes(hidePatterns(shellCommand(words), "''"))} ${REDIRECTION}`;
}

/** The value of an environment variable for YARN. */
export function launchValue(value: string): string {
  return hidePatterns(inDoubleQuotes(value), '""');
}

/**
 * An environment for YARN.
 * @throws InvalidOptionError for a name that a shell cannot export, and for values with a NUL
 */
export function launchEnvironment(environment: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(environment).map(([key, value]) => {
    if (!/^[A-Za-z_]\w*$/.test(key)) {
      throw new InvalidOptionError(`"${key}" is no name for an environment variable of a YARN container.`);
    }
    if (value.includes('\0')) throw new InvalidOptionError(`environment variable ${key} has a NUL character in it.`);
    return { key, value: launchValue(value) };
  });
}

const ARCHIVE = 1;
const PRIVATE = 2;
const APPLICATION = 3;

/** An archive that the NodeManager fetches and unpacks before it starts the container. */
export function localResource({
  link,
  url,
  sizeBytes,
  timestampMs,
  isKept,
}: ShippedArchive): hadoop.StringLocalResource.$Properties {
  const { protocol, hostname, port, pathname } = new URL(url);
  return {
    key: link,
    value: {
      resource: {
        scheme: protocol.slice(0, -1),
        ...(hostname !== '' && { host: hostname }),
        port: port === '' ? -1 : Number(port),
        file: decodeURIComponent(pathname),
      },
      sizeBytes,
      timestampMs,
      type: ARCHIVE,
      visibility: isKept ? PRIVATE : APPLICATION,
    },
  };
}

function inDoubleQuotes(text: string): string {
  return text.replaceAll(/[\\"$`]/g, String.raw`\$&`);
}

function hidePatterns(text: string, nothing: string): string {
  return text.replaceAll(/\{(?=\{)|\}(?=\})|<(?=LOG_DIR>|CPS>)/g, `$&${nothing}`);
}
