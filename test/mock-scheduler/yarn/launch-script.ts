/** `launch_container.sh` as the YARN NodeManager writes it, with everything that goes wrong with quoting. */
import fs from 'node:fs';
import path from 'node:path';

export interface LaunchContext {
  readonly commands: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly localResources: readonly MockLocalResource[];
  /** The image of a token file; empty: none. */
  readonly tokens: Buffer;
}

export interface MockLocalResource {
  /** Name of the link in the container's directory. */
  readonly link: string;
  /** `file:///...` */
  readonly url: string;
  readonly sizeBytes: number;
  readonly timestampMs: number;
  readonly type: 'ARCHIVE' | 'FILE' | 'PATTERN';
}

export interface LaunchPlace {
  readonly containerDir: string;
  readonly logDir: string;
}

/** Why a resource cannot be brought to the container, in Java's words; `undefined` when it can. */
export function localisationTrouble({ url, sizeBytes, timestampMs }: MockLocalResource): string | undefined {
  const file = fileOf(url);
  if (file === undefined) return `No FileSystem for scheme "${url.split(':')[0] ?? ''}"`;
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return `File ${file} does not exist`;
  const found = Math.trunc(stat.mtimeMs);
  if (found !== timestampMs || stat.size !== sizeBytes) {
    const date = (ms: number): string => `"${new Date(ms).toISOString().replace('T', ' ')}"`;
    return `Resource ${url.replace('file://', 'file:')} changed on src filesystem - expected: ${date(timestampMs)}, was: ${date(found)}, current time: ${date(Date.now())}`;
  }
  return undefined;
}

/** For local resources whose scheme is `file`. */
export function fileOf(url: string): string | undefined {
  const { protocol, pathname } = new URL(url);
  return protocol === 'file:' ? decodeURIComponent(pathname) : undefined;
}

/** @param own - what the NodeManager sets itself, over what the application wants */
export function launchScript(
  context: LaunchContext,
  own: Readonly<Record<string, string>>,
  place: LaunchPlace,
  links: readonly { readonly link: string; readonly target: string }[],
): string {
  const { logDir } = place;
  // Its own first, so that the application's values may refer to them; it cannot change them.
  const environment = { ...own, ...context.environment, ...own };
  return [
    '#!/bin/bash',
    '',
    'set -o pipefail -e',
    `export PRELAUNCH_OUT="${logDir}/prelaunch.out"`,
    'exec >"${PRELAUNCH_OUT}"',
    `export PRELAUNCH_ERR="${logDir}/prelaunch.err"`,
    'exec 2>"${PRELAUNCH_ERR}"',
    'echo "Setting up env variables"',
    ...Object.entries(environment).map(([name, value]) => `export ${name}="${expanded(value, logDir)}"`),
    'echo "Setting up job resources"',
    ...links.map(({ link, target }) => `ln -sf -- "${target}" "${link}"`),
    'echo "Launching container"',
    `exec /bin/bash -c "${expanded(context.commands.join(' '), logDir)}"`,
    '',
  ].join('\n');
}

function expanded(text: string, logDir: string): string {
  return text
    .replaceAll('<LOG_DIR>', logDir)
    .replaceAll('<CPS>', ':')
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => `$${name}`);
}

/** The end of the logs of a container that failed, as the NodeManager tells it to the application master. */
export function lastBytesOfLogs(logDir: string): string {
  const parts: string[] = [];
  for (const name of fs.existsSync(logDir) ? fs.readdirSync(logDir).sort() : []) {
    if (name !== 'prelaunch.err' && !name.startsWith('stderr')) continue;
    const text = fs.readFileSync(path.join(logDir, name));
    parts.push(`Last 4096 bytes of ${name} :\n${text.subarray(-4096).toString('utf8')}\n`);
  }
  return parts.join('\n');
}
