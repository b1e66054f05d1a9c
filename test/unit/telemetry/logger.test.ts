import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { createLogger } from '../../../src/telemetry/logger.js';
import { traceFilter } from '../../../src/telemetry/tracers.js';
import { formatLine } from '../../../src/telemetry/winston-log.js';

test('a line has time, level, component, node, pid, message and fields', (t) => {
  const line = formatLine(
    { component: 'gcs', node: '0-c1' },
    {
      unixMs: Date.UTC(2026, 0, 31, 12),
      pid: 7,
      level: 'warn',
      message: 'node is dead',
      fields: { node: 'ab12', reason: 'no heartbeat', gone: undefined, count: 3 },
    },
  );
  t.is(line, '2026-01-31T12:00:00.000Z WARN  gcs 0-c1 [7] node is dead node=ab12 reason="no heartbeat" count=3');
});

test('only the first line of an entry begins at the margin', (t) => {
  const entry = { unixMs: 0, pid: 1, level: 'error', message: 'failed', fields: { error: new Error('a\nb') } };
  const lines = formatLine({ component: 'gcs', node: undefined }, entry).split('\n');
  t.true(lines.length > 2);
  t.true(lines.slice(1).every((line) => line.startsWith('    ')));
});

test('close() waits until all lines of at least the level are in the file', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'batchray-log-'));
  t.teardown(() => {
    rmSync(dir, { recursive: true });
  });
  const file = join(dir, 'gcs.log');
  const logger = await createLogger({ component: 'gcs', file });
  for (let i = 0; i < 5000; i++) logger.info(`line ${i}`);
  logger.debug('below the level');
  await logger.close();
  logger.info('after the end');
  await logger.close();
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  t.is(lines.length, 5000);
  t.true(lines[4999]?.endsWith('line 4999'));
});

test('a full disk under standard error is no reason to end', async (t) => {
  const module = new URL('../../../src/telemetry/logger.js', import.meta.url).href;
  const script = `
    const { createLogger } = await import('${module}');
    const log = await createLogger({ component: 'gcs' });
    for (let turn = 0; turn < 3; turn++) {
      log.info('a line');
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await log.close();
    process.exit(7);`;
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', full] });
  closeSync(full);
  const [code] = (await once(child, 'exit')) as [number | null];
  t.is(code, 7);
});

test('BATCHRAY_TRACE names tracers, or all of them', (t) => {
  const some = traceFilter('lease, pull');
  t.true(some('lease'));
  t.true(some('pull'));
  t.false(some('gcs'));
  t.true(traceFilter('all')('gcs'));
  t.false(traceFilter(undefined)('gcs'));
  t.false(traceFilter('')('gcs'));
});
