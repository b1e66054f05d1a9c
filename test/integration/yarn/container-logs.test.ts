/** `batchray logs --container`, and what `run` tells of the last words of containers, against scripted NodeManagers. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { until } from '../../helpers/cli.js';
import { interrupt } from '../batch-bench.js';
import { YarnBench } from './yarn-bench.js';

/** A server of logs of ended applications, to which NodeManagers send. */
async function logServer(t: ExecutionContext): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const listener = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://server');
    asked.push(request.url ?? '');
    const [, container = '', file] = /^\/log\/containers\/([^/]+)\/logs(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    const info = { containerLogInfo: [{ fileName: 'stderr', fileSize: '12' }], logAggregationType: 'AGGREGATED' };
    if (file === undefined) response.end(JSON.stringify([{ ...info, containerId: container, nodeId: 'n1:1' }]));
    else
      response.end(
        `Container: ${container}\n====\nLogType:stderr\nLogLength:12\nLogContents:\nit was kept\nEnd of LogType:stderr\n`,
      );
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  t.teardown(() => listener.close());
  return { url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/log`, asked };
}

test.serial('running: listed, read, followed; what a node refuses, delays or has lost is told', async (t) => {
  const bench = await YarnBench.open(t, { nodes: 2 });
  const run = bench.submit(['--nodes', '2']);
  await run.says(/working/);
  const worker = await bench.worker(run.id, 1);

  for (const { node } of [worker]) node.webDelayMs = 300;
  const list = await bench.cli('logs', run.id, '--container', 'all', '--list', '--output', 'json');
  t.is(list.code, 0, list.text);
  const files = (JSON.parse(list.text) as { file: string; container: string }[]).map(({ file }) => file);
  for (const file of ['head/stderr', 'head/stdout', 'worker-1/stdout', 'worker-1/prelaunch.err'])
    t.true(files.includes(file), file);
  const stdout = await bench.cli('logs', run.id, '--container', '1', '--file', 'stdout');
  t.is(stdout.code, 0, stdout.text);
  t.regex(stdout.text, /^==> worker-1\/stdout <==\noutput goes to .*job-worker-1\.out\n$/);
  const head = await bench.cli('logs', run.id, '--container', 'head', '--tail', '3');
  t.is(head.code, 0, head.text);
  t.regex(head.text, /==> head\/std(?:out|err) <==/);
  const nobody = await bench.cli('logs', run.id, '--container', '7');
  t.is(nobody.code, 2, nobody.text);
  t.regex(nobody.text, /There are: all, head, 1\./);

  for (const node of bench.mock.nodes) node.strangers.add(process.env['USER'] ?? 'root').add('root');
  const refused = await bench.cli('logs', run.id, '--container', 'all');
  t.is(refused.code, 1, refused.text);
  t.regex(refused.text, /does not show it \(HTTP 403\): .*not authorized to view the logs/);
  for (const node of bench.mock.nodes) node.strangers.clear();

  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  await until(() => bench.mock.nodes.every(({ containers }) => containers.size === 0));
  const gone = await bench.cli('logs', run.id, '--container', '1');
  t.is(gone.code, 1, gone.text);
  t.regex(
    gone.text,
    new RegExp(`no logs of ${worker.name} on .*does not collect logs.*yarn\\.nodemanager\\.log-dirs`, 's'),
  );

  const server = await logServer(t);
  for (const node of bench.mock.nodes) node.logServer = server.url;
  const kept = await bench.cli('logs', run.id, '--container', '1', '--file', 'stderr');
  t.is(kept.code, 0, kept.text);
  t.is(kept.text, '==> worker-1/stderr <==\nit was kept\n');
  t.true(
    server.asked.every((url) => url.includes('redirected_from_node=true')),
    server.asked.join(),
  );
  await bench.assertClean(t, run.id);
});

test.serial('--follow goes on with what a container writes, and ends when nothing more comes', async (t) => {
  const bench = await YarnBench.open(t, { nodes: 2, plan: () => ({ logAggregation: 'SUCCEEDED' }) });
  const talking = 'echo working >&2; i=0; while sleep 0.2; do i=$((i+1)); echo "line $i"; done';
  const run = bench.submit(
    ['--nodes', '2', '--prologue', '[ "$BATCHRAY_YARN_SLOT" = 0 ] || (while sleep 0.2; do date +%N; done) &'],
    { driver: ['sh', '-c', talking] },
  );
  await run.says(/working/);
  const follow = bench.sandbox.cli(['logs', run.id, '--container', '1', '--file', 'stdout', '--follow'], {
    env: bench.env,
  });
  const lines = (): number => follow.output.out.match(/^\d+$/gm)?.length ?? 0;
  await until(() => lines() > 0, 60_000);
  const before = lines();
  await until(() => lines() > before, 60_000);
  interrupt(run);
  t.is(await run.exited, 130, run.output.err);
  t.is(await follow.exited, 0, follow.output.err);
  const numbers = follow.output.out.match(/^\d+$/gm) ?? [];
  t.is(new Set(numbers).size, numbers.length, 'no line twice');
  await until(() => bench.mock.nodes.every(({ containers }) => containers.size === 0));
  const elsewhere = await bench.cli('logs', run.id, '--container', '1');
  t.is(elsewhere.code, 1, elsewhere.text);
  t.regex(
    elsewhere.text,
    /they are not below \S+ either.*Is yarn\.nodemanager\.remote-app-log-dir.*`yarn logs -applicationId/s,
  );
  await bench.assertClean(t, run.id);
});

test.serial('workers that cannot start: the error has their last words', async (t) => {
  const bench = await YarnBench.open(t, { nodes: 3, logsKeptMs: 120_000 });
  const go = path.join(bench.sandbox.root, '.go');
  // The head waits for its nodes only when the last container of the worker has failed: one that is ended has said nothing.
  const prologue =
    `if [ "$BATCHRAY_YARN_SLOT" = 0 ]; then until [ -e '${go}' ]; do sleep 0.1; done; ` +
    'else echo "no such module" >&2; exit 7; fi';
  const run = bench.submit(['--nodes', '2', '--prologue', prologue], {
    env: { BATCHRAY_RENDEZVOUS_TIMEOUT_MS: '3000' },
  });
  await until(() => bench.slot(run.id, 1)?.state === 'ended');
  fs.writeFileSync(go, '');
  t.is(await run.exited, 1, run.output.err);
  t.regex(run.output.err, /only 1 of 2 nodes came within 3 s/);
  t.regex(run.output.err, /The end of stderr of worker-1 \(container_\S+ on \S+\):\n\s+no such module/);
  await bench.assertNothingLeft(t, run.id);
});
