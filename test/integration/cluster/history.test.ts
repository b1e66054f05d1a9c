import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { Sandbox } from '../../helpers/cli.js';

const driver = fileURLToPath(new URL('../../clusters/fixtures/hosts-driver.js', import.meta.url));

test('after the end: what ran, its logs, and old sessions gone', async (t) => {
  const sandbox = new Sandbox(t);
  const old = sandbox.sessionDir('old');
  fs.mkdirSync(path.join(old, 'nodes'), { recursive: true });
  fs.writeFileSync(path.join(old, 'summary.json'), JSON.stringify({ endedAtMs: 1 }));
  for (const dir of [path.join(old, 'nodes'), old]) fs.utimesSync(dir, 1, 1);

  const run = sandbox.cli([
    'symmetric-run',
    '--num-cpus',
    '1',
    '--object-store-bytes',
    '32M',
    '--',
    process.execPath,
    driver,
    '3',
  ]);
  t.is(await run.exited, 3, run.output.err);
  t.false(fs.existsSync(old));
  const [id = ''] = fs.readdirSync(sandbox.root);
  fs.writeFileSync(path.join(sandbox.sessionDir(id), 'job.out'), 'the output of the job\n');

  const list = sandbox.cli(['list', 'jobs', '--finished', '--output', 'json']);
  t.is(await list.exited, 0, list.output.err);
  const [job, ...others] = JSON.parse(list.output.out) as Record<string, unknown>[];
  t.deepEqual(others, []);
  t.like(job, { clusterId: id, nodes: 1, failed: 0 });
  t.regex(String(job?.['entrypoint']), /hosts-driver/);
  t.true(Number(job?.['tasks']) > 0, list.output.out);
  t.true(Number(job?.['peakMemoryBytes']) > 0, list.output.out);
  const none = sandbox.cli(['list', 'jobs', 'another', '--finished', '--output', 'json']);
  t.is(await none.exited, 0);
  t.deepEqual(JSON.parse(none.output.out), []);

  const logs = sandbox.cli(['logs', id]);
  t.is(await logs.exited, 0, logs.output.err);
  t.regex(logs.output.out, /^==> job\.out <==\nthe output of the job\n/);
  for (const file of ['raylet.log', 'supervisor.log']) t.regex(logs.output.out, new RegExp(`==> 0-.*/${file} <==`));
});
