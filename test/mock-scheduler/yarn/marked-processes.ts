/** Processes of mocked containers, whatever became of their parents. */
import fs from 'node:fs';
import { environmentOf } from '../../helpers/process-environment.js';
import { CONTAINER_MARK } from './container-process.js';

export interface MarkedProcess {
  readonly pid: number;
  /** `n1.container_1_0001_01_000001` */
  readonly container: string;
}

/** By the mark in their environment; or by their parent when they have overwritten that, as Redis does. */
export function containerProcesses(mark: string): readonly MarkedProcess[] {
  const pattern = new RegExp(`(?:^|\0)${CONTAINER_MARK}=${mark}\\.([^\0]*)`);
  const found = new Map<number, string>();
  const others = new Map<number, number>();
  for (const pid of fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    const container = pattern.exec(environmentOf(pid))?.[1];
    if (container === undefined) others.set(pid, parentOf(pid));
    else found.set(pid, container);
  }
  for (const [pid, parent] of others) {
    const container = found.get(parent);
    if (container !== undefined) found.set(pid, container);
  }
  return [...found].map(([pid, container]) => ({ pid, container }));
}

/** As when the power fails: none does anything any more because another one has ended. */
export function killAtOnce(processes: readonly MarkedProcess[]): void {
  for (const signal of ['SIGSTOP', 'SIGKILL'] as const) {
    for (const { pid } of processes) {
      try {
        process.kill(pid, signal);
      } catch {
        // It has just ended.
      }
    }
  }
}

/** NaN for one that has ended, also when nobody has noticed yet. */
function parentOf(pid: number): number {
  try {
    const [state, parent] = fs.readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    return state === 'Z' ? Number.NaN : Number(parent);
  } catch {
    return Number.NaN;
  }
}
