import fs from 'node:fs';

/** When the process was started, in clock ticks since boot: with the pid it names one process for ever. */
export function processStartTicks(pid: number): number | undefined {
  const fields = statFields(pid);
  return fields === undefined || fields[0] === 'Z' ? undefined : Number(fields[19]);
}

export function isAlive(process: { readonly pid: number; readonly startTicks: number }): boolean {
  return processStartTicks(process.pid) === process.startTicks;
}

/** In which the pids of this process mean something. */
export function pidNamespace(): string {
  return fs.readlinkSync('/proc/self/ns/pid');
}

/** The fields of /proc/<pid>/stat from the third one (state) on; the second, the name, may contain anything. */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
