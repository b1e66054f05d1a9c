import { Option } from 'commander';

export const OUTPUTS = ['table', 'json'] as const;
export type Output = (typeof OUTPUTS)[number];

export function outputOption(): Option {
  return new Option('-o, --output <form>', 'table for people, json for programs').choices(OUTPUTS).default('table');
}

/** One row of a listing: values by column, the same columns in every row. */
export type Row = Readonly<Record<string, string | number | boolean | undefined>>;

/** @param rows - what JSON gives, whole; @param columns - what the table shows, in this order */
export async function printRows(rows: readonly Row[], columns: readonly string[], output: Output): Promise<void> {
  if (output === 'json') {
    printJson(rows);
    return;
  }
  const { default: Table } = await import('cli-table3');
  const table = new Table({
    head: columns.map((column) => column.replaceAll(/([A-Z])/g, ' $1').toUpperCase()),
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  for (const row of rows) table.push(columns.map((column) => String(row[column] ?? '')));
  const lines = table.toString().split('\n');
  process.stdout.write(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** `12s`, `3m 4s`, `2h 5m`, `3d 4h`. */
export function formatDuration(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days > 0) return `${days}d ${hours % 24}h`;
  if (hours > 0) return `${hours}h ${minutes % 60}m`;
  if (minutes > 0) return `${minutes}m ${seconds % 60}s`;
  return `${seconds}s`;
}
