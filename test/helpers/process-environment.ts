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
  for (;;) {
    const text = read(pid, 'environ') ?? '';
    if (text !== '' || !mayHaveEnvironment(pid) || performance.now() > deadlineMs) return text;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
  }
}

/** Not so: kernel threads and what has ended, without memory; others' processes; and those for which an empty one was written. */
function mayHaveEnvironment(pid: number | string): boolean {
  if (read(pid, 'environ') === undefined) return false;
  // From the third one on, as proc(5) counts them: virtual memory is the 23rd, the environment from the 50th to the 51st, which is 0 until then.
  const fields = (read(pid, 'stat') ?? '').split(') ').at(-1)?.split(' ') ?? [];
  const [memory, begin, end] = [23, 50, 51].map((number) => Number(fields[number - 3] ?? 0));
  return memory !== 0 && (end === 0 || begin !== end);
}

/** `undefined` when it cannot be read. */
function read(pid: number | string, name: 'environ' | 'stat'): string | undefined {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return undefined;
  }
}
