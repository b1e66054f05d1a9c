/** `npm run bench [-- --json FILE --rows PATTERN]`: one table, rows under the names of Ray's microbenchmark. */
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { Command } from 'commander';
import { execa } from 'execa';
import type { Row } from './harness.js';
import { GROUPS } from './rows.js';

const options = new Command('bench')
  .description('Measures this machine under the names of Ray’s microbenchmark; figures, not tests.')
  .option('--json <file>', 'also write the rows as JSON')
  .option('--rows <pattern>', 'only rows whose name matches this regular expression', '.')
  .option('--peer <python>', 'measure Ray too, with this interpreter (`pip install ray numpy`), in the same run')
  .parse()
  .opts<{ json?: string; rows: string; peer?: string }>();

const pattern = new RegExp(options.rows, 'i');
const wanted = (name: string): boolean => pattern.test(name);
const rows: Row[] = [];
for (const group of GROUPS) {
  if (!group.names.some(wanted)) continue;
  for await (const row of group.run(wanted)) {
    rows.push(row);
    process.stderr.write(`${row.name}: ${format(row.mean)} ${row.unit}\n`);
  }
}

const peer = options.peer === undefined ? undefined : await peerRows(options.peer);
const table = new Table({
  head: ['row', 'mean', '±', 'unit', 'target', ...(peer ? ['Ray here'] : []), 'note'],
  style: { head: [], border: [] },
});
for (const { name, mean, sd, unit, target, note } of rows) {
  const bound = target === undefined ? '' : `${unit === 's' || unit === 'MiB' ? '<=' : '>='} ${format(target)}`;
  const ofRay = peer?.get(name);
  table.push([
    name,
    format(mean),
    format(sd),
    unit,
    bound,
    ...(peer ? [ofRay === undefined ? '' : format(ofRay)] : []),
    note ?? '',
  ]);
}
process.stdout.write(`${table.toString()}\n`);
if (options.json !== undefined) {
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, memoryBytes: totalmem(), node: process.version };
  await writeFile(
    options.json,
    `${JSON.stringify({ machine, date: new Date().toISOString(), rows, ray: peer && Object.fromEntries(peer) }, null, 2)}\n`,
  );
}

async function peerRows(python: string): Promise<Map<string, number>> {
  const script = join(import.meta.dirname, '..', '..', 'bench', 'peer.py');
  const { stdout } = await execa(python, [script, options.rows], { stderr: 'ignore' });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return new Map(
    lines.map((line) => Object.values(JSON.parse(line) as { name: string; mean: number }) as [string, number]),
  );
}

function format(value: number): string {
  if (value === 0) return '0';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
