/** Processes of mocked nodes: ordinary processes of this machine that carry marks in their environment. */
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { environmentOf } from '../helpers/process-environment.js';

/** `<mock>.<job>`: which job a process belongs to, whatever became of its parents. */
export const JOB_MARK = 'MOCK_SLURM_JOB';
export const NODE_MARK = 'MOCK_SLURM_NODE';
/** Host names of their own need the right to make a namespace. */
export const ownHostNames = process.getuid?.() === 0;

export interface NodeProcess {
  readonly pid: number;
  readonly job: string;
  readonly node: string;
}

/** Living processes whose job mark begins with `prefix`. Zombies have no environment. */
export function findProcesses(prefix: string): NodeProcess[] {
  const found: NodeProcess[] = [];
  for (const pid of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const text = environmentOf(pid);
    const at = text.indexOf(`${JOB_MARK}=${prefix}`);
    if (at === -1 || (at > 0 && text[at - 1] !== '\0')) continue;
    const variables = new Map(
      text.split('\0').map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
    );
    found.push({ pid: Number(pid), job: variables.get(JOB_MARK) ?? '', node: variables.get(NODE_MARK) ?? '' });
  }
  return found;
}

export function signalProcesses(processes: readonly NodeProcess[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has just ended.
    }
  }
}

/** The words before a command that make it run under the host name `node`, and without some directories. */
export function onNode(node: string, hidden: readonly string[]): readonly string[] {
  if (hidden.length === 0) {
    return ownHostNames ? ['unshare', '--uts', 'sh', '-c', 'hostname "$1" && shift && exec "$@"', 'sh', node] : [];
  }
  const mounts = hidden.map((dir) => `mount -t tmpfs none '${dir}' && `).join('');
  return [
    ...['unshare', ...(ownHostNames ? ['--uts', '--mount'] : ['--uts', '-Urm'])],
    ...['sh', '-c', `${mounts}hostname "$1" && shift && exec "$@"`, 'sh', node],
  ];
}

export interface BatchStart {
  readonly prefix: readonly string[];
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly outputFile: string;
  readonly errorFile: string | undefined;
  readonly append: boolean;
}

/** Starts a batch script as the leader of a session. It dies with this process at the latest. */
export function startBatch(start: BatchStart): ChildProcess {
  const open = (file: string): number => {
    if (!start.append) fs.writeFileSync(file, '');
    return fs.openSync(file, 'a', 0o644); // slurmstepd and every step write into it, too
  };
  const out = open(start.outputFile);
  const err = start.errorFile === undefined || start.errorFile === start.outputFile ? out : open(start.errorFile);
  const words = ['setpriv', '--pdeathsig', 'KILL', ...start.prefix, ...start.argv];
  try {
    return spawn(words[0] ?? '', words.slice(1), {
      cwd: start.cwd,
      env: start.env,
      detached: true,
      stdio: ['ignore', out, err],
    });
  } finally {
    fs.closeSync(out);
    if (err !== out) fs.closeSync(err);
  }
}
