import fs from 'node:fs';

/** Far longer than a process needs for it. */
const EXEC_WITHIN_MS = 5_000;
/** As often it has to be seen with arguments and without an environment to be believed that it has none. */
const LOOKS = 3;

/**
 * Environment of a living process, as the kernel has it: `NAME=value` with NULs between; empty when it has ended or belongs to somebody else.
 *
 * While a process takes on another program (`exec`), the kernel has taken its old environment away and not written the new one yet: it seems to
 * have none, and whoever looks for its marks would not see a process that is well alive. Such a moment is waited out.
 */
export function environmentOf(pid: number | string): string {
  const deadlineMs = performance.now() + EXEC_WITHIN_MS;
  for (let looksWithoutExec = 0; ;) {
    const text = read(pid, 'environ');
    if (text !== '' || !hasMemory(pid) || performance.now() > deadlineMs) return text;
    // With arguments, it may have taken on the other program just now; and be at the next one when it is looked at again.
    if (read(pid, 'cmdline') !== '' && ++looksWithoutExec > LOOKS) return text;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
  }
}

/** Kernel threads and what has ended have none. */
function hasMemory(pid: number | string): boolean {
  const fields = read(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[20]) > 0;
}

function read(pid: number | string, name: 'environ' | 'cmdline' | 'stat'): string {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return '';
  }
}
