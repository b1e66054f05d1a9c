import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { LocalWorkers } from '../../../adapters/local/local-workers.js';
import type { JobState } from '../../../src/batch/job-state.js';

function provider(t: ExecutionContext, cancelTimeoutMs = 10_000): LocalWorkers {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
  const workers = new LocalWorkers({ logFile: (n) => path.join(dir, String(n), 'out'), cancelTimeoutMs });
  t.teardown(async () => {
    await workers.cancel();
    fs.rmSync(dir, { recursive: true, force: true });
  });
  return workers;
}

const shell = (nodeIndex: number, script: string) => ({ nodeIndex, argv: ['sh', '-c', script] as const });

async function untilState(workers: LocalWorkers, id: string, state: JobState): Promise<void> {
  for (;;) {
    if ((await workers.status()).find((worker) => worker.id === id)?.state === state) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('render shows what submit runs, as a shell would take it', (t) => {
  const rendered = provider(t).render([
    { nodeIndex: 1, argv: ['node', 'cli.js', '--resources', '{"a": 1}'] },
    { nodeIndex: 2, argv: ['echo', "it's"] },
  ]);
  t.is(rendered, `node cli.js --resources '{"a": 1}'\necho 'it'\\''s'`);
});

test('states and logs of workers that run, end well, and fail', async (t) => {
  const workers = provider(t);
  const [running = '', done = '', failed = ''] = await workers.submit([
    shell(1, 'cat'),
    shell(2, 'echo fine'),
    shell(3, 'echo no disk >&2; exit 3'),
  ]);
  await untilState(workers, done, 'done');
  await untilState(workers, failed, 'failed');
  t.deepEqual(
    (await workers.status()).map(({ nodeIndex, state, reason }) => [nodeIndex, state, reason]),
    [
      [1, 'running', undefined],
      [2, 'done', 'exit code 0'],
      [3, 'failed', 'exit code 3'],
    ],
  );
  t.is(await workers.logs(done), 'fine');
  t.is(await workers.logs(failed), 'no disk');
  await workers.cancel([running]);
  await untilState(workers, running, 'cancelled');
});

test('a command that is not there has failed', async (t) => {
  const workers = provider(t);
  const [id = ''] = await workers.submit([{ nodeIndex: 1, argv: ['/no/such/program'] }]);
  await untilState(workers, id, 'failed');
  t.pass();
});

test('cancel waits for the end, and kills what does not want to go', async (t) => {
  const workers = provider(t, 200);
  const [id = ''] = await workers.submit([shell(1, "trap '' TERM; echo up; while :; do sleep 0.05; done")]);
  while ((await workers.logs(id)) !== 'up') await new Promise((resolve) => setTimeout(resolve, 10));
  await workers.cancel();
  t.like((await workers.status())[0], { state: 'cancelled', reason: 'SIGKILL' });
});

test('the life line of a worker is a pipe', async (t) => {
  const workers = provider(t);
  const [id = ''] = await workers.submit([shell(1, 'read line || echo ended')]);
  await workers.cancel();
  t.notRegex(await workers.logs(id), /ended/, 'it was open until the end');
});
