/** Every `sh` block of the guides is run, in order, on a real Slurm; messages that they explain exist. */
import fs from 'node:fs';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { blocksOf, pageText, runBlocks } from './guide.js';
import { SlurmCluster, repositoryDir } from './slurm-cluster.js';
import { until } from './user.js';

async function tryPage(t: ExecutionContext, name: string): Promise<(part: string) => string> {
  const slurm = await SlurmCluster.up({ nodes: 3, cpusPerNode: 4 });
  t.teardown(() => slurm.down());
  const outputOf = await runBlocks(t, blocksOf(name), { env: slurm.env });
  await until('the queue is empty', async () => (await slurm.run(['squeue', '--noheader'])).stdout === '');
  return outputOf;
}

test.serial('the Slurm guide, from an empty folder to results', async (t) => {
  t.timeout(10 * 60_000);
  const of = await tryPage(t, 'slurm.md');
  t.regex(of('--time 10:00 --dry-run -- node'), /#SBATCH --nodes=3[^]*symmetric-run/);
  t.regex(of('--time 10:00 -- node'), /sum 328350\nhosts .*c[123] c[123]/);
  t.regex(of('--profile long'), /#SBATCH --partition=long/);
  t.regex(of('scale demo'), /sum 328350/);
  t.regex(of('list jobs --finished'), /demo/);
});

test.serial('the page for administrators', async (t) => {
  t.timeout(10 * 60_000);
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
  const messages = [...pageText('troubleshooting.md').matchAll(/^### `(.*)`$/gm)].map(([, message = '']) => message);
  t.true(messages.length > 15);
  t.deepEqual(
    messages.filter((message) => !code.includes(message)),
    [],
  );
});

test('links between the pages lead somewhere', (t) => {
  const docs = path.join(repositoryDir, 'docs');
  for (const name of fs.readdirSync(docs).filter((file) => file.endsWith('.md'))) {
    for (const [, target = ''] of pageText(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      t.true(fs.existsSync(path.join(docs, target)), `${name}: ${target}`);
    }
  }
});
