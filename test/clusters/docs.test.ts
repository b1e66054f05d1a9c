/** Every `sh` block of the guides is run, in order, on a real Slurm; messages that they explain exist. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { execa } from 'execa';
import { SlurmCluster, repositoryDir } from './slurm-cluster.js';

interface Block {
  readonly language: string;
  /** Of the file that it shows. */
  readonly file: string | undefined;
  readonly text: string;
  readonly line: number;
}

const page = (name: string): string => fs.readFileSync(path.join(repositoryDir, 'docs', name), 'utf8');

function blocksOf(name: string): Block[] {
  const text = page(name);
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    file: match[2],
    text: match[3] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
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

async function tryPage(t: ExecutionContext, name: string): Promise<Map<string, string>> {
  const dir = fs.mkdtempSync(path.join(os.homedir(), '.batchray-test-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  const slurm = await SlurmCluster.up({ nodes: 3, cpusPerNode: 4 });
  t.teardown(() => slurm.down());
  const shims = path.join(dir, 'bin');
  fs.mkdirSync(shims);
  fs.writeFileSync(path.join(shims, 'npm'), NPM, { mode: 0o755 });
  let cwd = path.join(dir, 'empty');
  fs.mkdirSync(cwd);
  const env = {
    SLURM_CONF: (await slurm.run(['printenv', 'SLURM_CONF'])).stdout.trim(),
    PATH: `${shims}:${process.env['PATH'] ?? ''}`,
    BATCHRAY_SESSION_ROOT: path.join(dir, 'sessions'),
    BATCHRAY_ADDRESS: undefined,
  };
  const outputs = new Map<string, string>();
  for (const { language, file, text, line } of blocksOf(name)) {
    if (file !== undefined) fs.writeFileSync(path.join(cwd, file), text);
    if (language !== 'sh') continue;
    const after = path.join(dir, 'cwd');
    const script = `${text}\npwd > '${after}'`;
    const options = { cwd, env, stdin: 'ignore', all: true, reject: false, timeout: 120_000 } as const;
    const { exitCode, all } = await execa('sh', ['-ec', script], options);
    if (exitCode !== 0) {
      t.fail(`docs/${name}:${line}:\n${text}\nexit code ${String(exitCode)}:\n${all}`);
      break;
    }
    outputs.set(text, all);
    cwd = fs.readFileSync(after, 'utf8').trim();
  }
  const queue = async (): Promise<string> => (await slurm.run(['squeue', '--noheader'])).stdout;
  for (let tries = 0; tries < 600 && (await queue()) !== ''; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  t.is(await queue(), '');
  return outputs;
}

test.serial('the Slurm guide, from an empty folder to results', async (t) => {
  t.timeout(300_000);
  const outputs = [...(await tryPage(t, 'slurm.md')).entries()];
  const of = (part: string): string => outputs.find(([text]) => text.includes(part))?.[1] ?? '';
  t.regex(of('--time 10:00 --dry-run -- node'), /#SBATCH --nodes=3[^]*symmetric-run/);
  t.regex(of('--time 10:00 -- node'), /sum 328350\nhosts .*c[123] c[123]/);
  t.regex(of('--profile long'), /#SBATCH --partition=long/);
  t.regex(of('scale demo'), /sum 328350/);
  t.regex(of('list jobs --finished'), /demo/);
});

test.serial('the page for administrators', async (t) => {
  await tryPage(t, 'administrators.md');
  t.pass();
});

function sources(dir: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return entry.isFile() && file.endsWith('.ts') ? [fs.readFileSync(file, 'utf8')] : [];
  });
}

test('every message that the troubleshooting page explains is one of ours', (t) => {
  const code = ['src', 'adapters'].flatMap((dir) => sources(path.join(repositoryDir, dir))).join('\n');
  const messages = [...page('troubleshooting.md').matchAll(/^### `(.*)`$/gm)].map(([, message = '']) => message);
  t.true(messages.length > 15);
  t.deepEqual(
    messages.filter((message) => !code.includes(message)),
    [],
  );
});

test('links between the pages lead somewhere', (t) => {
  const docs = path.join(repositoryDir, 'docs');
  for (const name of fs.readdirSync(docs).filter((file) => file.endsWith('.md'))) {
    for (const [, target = ''] of page(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      t.true(fs.existsSync(path.join(docs, target)), `${name}: ${target}`);
    }
  }
});
