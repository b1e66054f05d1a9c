/** The `sh` blocks of a page of `docs/`, run one after the other as a reader types them. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { execa } from 'execa';
import { repositoryDir } from './slurm-cluster.js';

export interface Block {
  readonly page: string;
  /** Heading that it stands under. */
  readonly section: string;
  readonly language: string;
  /** Of the file that it shows. */
  readonly file: string | undefined;
  readonly text: string;
  readonly line: number;
}

export interface GuideOptions {
  /** Of the reader's shell; `undefined`: not set. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the page has a place of the reader's own: what it has to be here. */
  readonly places?: Readonly<Record<string, string>>;
  /** In front of every command: runs it somewhere else. */
  readonly wrapper?: readonly string[];
  /** Scripts that stand for commands, by name. */
  readonly commands?: Readonly<Record<string, string>>;
}

/** Stands for the registry: `npm install batchray` gives this checkout. */
const NPM = `#!/bin/sh -e
case "$1 $2" in
  'init -y') echo '{ "name": "squares", "private": true }' > package.json ;;
  'install batchray')
    mkdir -p node_modules/.bin
    ln -s '${repositoryDir}' node_modules/batchray
    ln -s ../batchray/dist/bin/cli.js node_modules/.bin/batchray ;;
  *) echo "not expected: npm $*" >&2; exit 1 ;;
esac
`;
const BLOCK_TIMEOUT_MS = 120_000;

export const pageText = (name: string): string => fs.readFileSync(path.join(repositoryDir, 'docs', name), 'utf8');

export function blocksOf(page: string): Block[] {
  const text = pageText(page);
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)].map((match) => {
    const before = text.slice(0, match.index);
    return {
      page,
      section: [...before.matchAll(/^##? (.*)$/gm)].at(-1)?.[1] ?? '',
      language: match[1] ?? '',
      file: match[2],
      text: match[3] ?? '',
      line: before.split('\n').length,
    };
  });
}

/**
 * Writes the files and runs the `sh` blocks, in their order, beginning in an empty folder of a home directory; the first one that fails
 * fails the test and is the last. Returns what each printed.
 */
export async function runBlocks(
  t: ExecutionContext,
  blocks: readonly Block[],
  { env, places = {}, wrapper = [], commands = {} }: GuideOptions,
): Promise<(part: string) => string> {
  const dir = fs.mkdtempSync(path.join(os.homedir(), '.batchray-test-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  const shims = path.join(dir, 'bin');
  fs.mkdirSync(shims);
  for (const [name, script] of Object.entries({ npm: NPM, ...commands })) {
    fs.writeFileSync(path.join(shims, name), script, { mode: 0o755 });
  }
  let cwd = path.join(dir, 'empty');
  fs.mkdirSync(cwd);
  const outputs: { text: string; all: string }[] = [];
  for (const { page, language, file, text, line } of blocks) {
    if (file !== undefined) fs.writeFileSync(path.join(cwd, file), text);
    if (language !== 'sh') continue;
    const after = path.join(dir, 'cwd');
    const local = Object.entries(places).reduce((all, [place, here]) => all.replaceAll(place, here), text);
    const [command, ...words] = [...wrapper, 'sh', '-ec', `${local}\npwd > '${after}'`];
    const options = {
      cwd,
      env: {
        PATH: `${shims}:${process.env['PATH'] ?? ''}`,
        BATCHRAY_SESSION_ROOT: path.join(dir, 'sessions'),
        BATCHRAY_ADDRESS: undefined,
        ...env,
      },
      stdin: 'ignore',
      all: true,
      reject: false,
      timeout: BLOCK_TIMEOUT_MS,
    } as const;
    const { exitCode, all } = await execa(command, words, options);
    if (exitCode !== 0) {
      t.fail(`docs/${page}:${line}:\n${text}\nexit code ${String(exitCode)}:\n${all}`);
      break;
    }
    outputs.push({ text, all });
    cwd = fs.readFileSync(after, 'utf8').trim();
  }
  return (part) => outputs.find(({ text }) => text.includes(part))?.all ?? '';
}
