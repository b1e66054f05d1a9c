import fs from 'node:fs';

export interface ProcessStat {
  /** Pid of the process that leads, or led, its session. */
  readonly session: number;
  /** When it was started, in clock ticks since boot: with the pid it names one process for ever. */
  readonly startTicks: number;
}

/** `undefined` when no such process lives; one that waits for its parent to hear of its end does not. */
export function processStat(pid: number): ProcessStat | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field, the name, may contain anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, , , session] = fields;
    return state === 'Z' || state === 'X' ? undefined : { session: Number(session), startTicks: Number(fields[19]) };
  } catch {
    return undefined;
  }
}

export function processStartTicks(pid: number): number | undefined {
  return processStat(pid)?.startTicks;
}

export function isAlive(process: { readonly pid: number; readonly startTicks: number }): boolean {
  return processStartTicks(process.pid) === process.startTicks;
}

/** In which the pids of this process mean something. */
export function pidNamespace(): string {
  return fs.readlinkSync('/proc/self/ns/pid');
}
