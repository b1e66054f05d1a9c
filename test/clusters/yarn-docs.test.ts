/** What the YARN page says is so: its `sh` blocks are run, in order, on the oldest Hadoop that it names. */
import test from 'ava';
import { blocksOf, pageText, runBlocks } from './guide.js';
import { startBatchray, until } from './user.js';
import { YarnCluster } from './yarn-cluster.js';

/** Those that need Kerberos are run by yarn-secure.test.ts. */
const blocks = blocksOf('yarn.md');
const ordinary = blocks.filter(({ section }) => section !== 'Kerberos');

/** A reader looks before he goes on; whoever types at once may be faster than the nodes. */
const untilDone = (command: string): string => `until ${command}; do sleep 0.5; done`;
const LOOKS = {
  'npx batchray drain demo': untilDone('npx batchray status demo | grep -q "^Nodes *4 of"'),
  'npx batchray logs demo --container all': ['head', '2']
    .map((container) => untilDone(`npx batchray logs demo --container ${container} --list >list 2>&1`))
    .join('\n'),
};
const looking = Object.fromEntries(Object.entries(LOOKS).map(([command, look]) => [command, `${look}\n${command}`]));

test.serial('the YARN guide, with the program of the Slurm guide, on Hadoop 3.3.6', async (t) => {
  t.timeout(600_000);
  const yarn = await YarnCluster.up({ nodes: 3, vcores: 4, version: '3.3.6' });
  t.teardown(() => yarn.down());
  const configDir = yarn.env['HADOOP_CONF_DIR'] ?? '';
  const setUp = blocksOf('slurm.md').slice(0, 2);
  const of = await runBlocks(t, [...setUp, ...ordinary], {
    env: yarn.env,
    places: { '/etc/hadoop/conf': configDir, ...looking },
  });
  t.regex(of('--nodes 3 --cpus-per-node 2'), /sum 328350\nhosts .*n[123] n[123]/);
  // A terminal on the head, so with colours.
  t.regex(of('scale demo'), /sum \S*328350/);
  t.regex(of('scale demo'), /n\d leaves within 60 s/);
  // Whether the new nodes have joined by then is not said.
  t.regex(of('scale demo'), /drains n\d|cancels 1 that has not joined/);
  const applications = (await yarn.applications()).sort((a, b) => a.id.localeCompare(b.id));
  t.deepEqual(
    applications.map(({ state, finalStatus }) => `${state} ${finalStatus}`),
    // The three programs, and `demo`, which is stopped.
    ['FINISHED SUCCEEDED', 'FINISHED SUCCEEDED', 'FINISHED SUCCEEDED', 'FINISHED KILLED'],
  );
  await until('nothing is left', async () => (await yarn.leftovers()).length === 0);
});

test('every command that the YARN page speaks of is in one of its blocks', (t) => {
  const commandsIn = (text: string): string[] =>
    [...text.matchAll(/\bbatchray ([a-z]+)\b/g)].map(([, name = '']) => name);
  const run = new Set(blocks.flatMap(({ language, text }) => (language === 'sh' ? commandsIn(text) : [])));
  const prose = pageText('yarn.md').replaceAll(/^```[^]*?^```$/gm, '');
  const spoken = [...prose.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => commandsIn(code));
  t.true(spoken.length > 0 && run.size > 0);
  t.deepEqual(
    spoken.filter((name) => !run.has(name)),
    [],
  );
});

test('every option in the table of the YARN page is one of `run`', async (t) => {
  const help = startBatchray(['run', '--help'], { env: {}, cwd: '/' });
  t.is(await help.exited, 0);
  const rows = pageText('yarn.md').match(/^\| `--.*$/gm) ?? [];
  const options = rows.flatMap((row) => (row.split(' | ')[0] ?? '').match(/--[a-z-]+/g) ?? []);
  t.true(options.length > 10);
  t.deepEqual(
    options.filter((option) => !help.output.out.includes(`${option} `)),
    [],
  );
});
