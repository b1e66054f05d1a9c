/** Reads what the commands print. Formats are those of 20.11 and unchanged since; nothing depends on `--json`. */

/** One job or one element of an array. Times in milliseconds since 1970. */
export interface SqueueRow {
  /** `4711` or `4711_3`. */
  readonly id: string;
  /** Name of the Slurm cluster where several were asked. */
  readonly cluster: string | undefined;
  readonly state: string;
  /** Real or expected. */
  readonly startMs: number | undefined;
  /** Of a running job: when its time limit strikes; of an ended one: its end. */
  readonly endMs: number | undefined;
  readonly isUnlimited: boolean;
  readonly nodeList: string;
  readonly script: string;
  readonly reason: string;
}

const SEPARATOR = '|';
/** Free text comes last, so that it may contain anything. */
const FIELDS = ['%i', '%T', '%S', '%e', '%l', '%N', '%o', '%r'] as const;
export const SQUEUE_FORMAT = FIELDS.join(SEPARATOR);

/** Jobs in all states, elements of arrays one by one. */
export function squeueArguments(user: string, clusters: readonly string[]): string[] {
  const where = clusters.length === 0 ? [] : [`--clusters=${clusters.join(',')}`];
  return ['--noheader', '--array', '--states=all', `--user=${user}`, ...where, '-o', SQUEUE_FORMAT];
}

/** Lines of any other kind (of a site's wrapper, say) are passed over. */
export function parseSqueue(output: string): SqueueRow[] {
  const rows: SqueueRow[] = [];
  let cluster: string | undefined;
  for (const line of output.split('\n')) {
    const heading = /^CLUSTER:\s*(\S+)/.exec(line);
    if (heading !== null) {
      cluster = heading[1];
      continue;
    }
    const [id = '', state = '', start = '', end = '', limit = '', nodeList = '', ...rest] = line.split(SEPARATOR);
    if (!/^\d+(_\d+)?$/.test(id.trim()) || rest.length < 2) continue;
    const reason = rest.pop() ?? '';
    rows.push({
      id: id.trim(),
      cluster,
      state: state.trim(),
      startMs: parseTime(start),
      endMs: parseTime(end),
      isUnlimited: limit.trim() === 'UNLIMITED',
      nodeList: /^(n\/a|\(null\)|None assigned)?$/i.test(nodeList.trim()) ? '' : nodeList.trim(),
      script: rest.join(SEPARATOR),
      reason: reason.trim(),
    });
  }
  return rows;
}

/** Seconds since 1970, which we ask for by SLURM_TIME_FORMAT, or Slurm's standard form in local time; `undefined` for `N/A`, `Unknown`. */
export function parseTime(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d{9,11}$/.test(trimmed)) return Number(trimmed) * 1000;
  const standard = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  return Number.isNaN(standard) ? undefined : standard;
}

/** Fields of `scontrol show job --oneliner`; values with blanks are cut, which concerns none that we use. */
export function parseScontrol(output: string): ReadonlyMap<string, string> {
  return new Map([...output.matchAll(/(?:^|\s)([A-Za-z:/]+)=(\S*)/g)].map(([, key = '', value = '']) => [key, value]));
}

export interface SacctRow {
  readonly id: string;
  readonly state: string;
  readonly exitCode: number | undefined;
  readonly startMs: number | undefined;
  readonly nodeList: string;
}

export function sacctArguments(ids: readonly string[], clusters: readonly string[]): string[] {
  const where = clusters.length === 0 ? [] : [`--clusters=${clusters.join(',')}`];
  // prettier-ignore
  return ['--noheader', '--parsable2', '--allocations', ...where, `--jobs=${ids.join(',')}`, '--format=JobID,State,ExitCode,Start,NodeList'];
}

/** A job that ran several times has several lines; the last one counts. */
export function parseSacct(output: string): ReadonlyMap<string, SacctRow> {
  const rows = new Map<string, SacctRow>();
  for (const line of output.split('\n')) {
    const [id = '', state = '', exitCode = '', start = '', nodeList = ''] = line.split('|');
    if (!/^\d+(_\d+)?$/.test(id) || state === '') continue;
    rows.set(id, { id, state, exitCode: parseExitCode(exitCode), startMs: parseTime(start), nodeList });
  }
  return rows;
}

/** Slurm writes `code:signal`; as shells do, a signal becomes 128 + n. */
export function parseExitCode(text: string | undefined): number | undefined {
  const match = /^(\d+):(\d+)/.exec(text ?? '');
  if (match === null) return undefined;
  const signal = Number(match[2]);
  return signal === 0 ? Number(match[1]) : 128 + signal;
}
