import fs from 'node:fs';

/** Far longer than a process needs for it. */
const EXEC_WITHIN_MS = 5_000;

/**
 * Environment of a living process, as the kernel has it: `NAME=value` with NULs between; empty when it has ended or belongs to somebody else.
 *
 * While a process takes on another program (`exec`), the kernel has taken its old environment away and not written the new one yet: it seems to
 * have none, and whoever looks for its marks would not see a process that is well alive. Such a moment is waited out.
 */
export function environmentOf(pid: number | string): string {
  const deadlineMs = performance.now() + EXEC_WITHIN_MS;
  let text = read(pid, 'environ');
  while (text === '' && isInExec(pid) && performance.now() < deadlineMs) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    text = read(pid, 'environ');
  }
  return text === '' ? read(pid, 'environ') : text;
}

/** It works, and has memory, but no arguments. Kernel threads and what has ended have no memory. */
function isInExec(pid: number | string): boolean {
  if (read(pid, 'cmdline') !== '') return false;
  const fields = read(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return (fields[0] === 'R' || fields[0] === 'D') && Number(fields[20]) > 0;
}

function read(pid: number | string, name: 'environ' | 'cmdline' | 'stat'): string {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return '';
  }
}
