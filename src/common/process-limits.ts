/** How our Node processes keep within the CPUs that the batch system gave: by themselves they size their thread pools for any machine. */

/** What Node takes by itself, for each of the two pools. */
const NODE_POOL_THREADS = 4;
/** File system and name look-ups share it: one slow file server must not stop everything. */
const MIN_IO_THREADS = 2;

export interface ProcessLimits {
  /** Node options, before the script. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Threads of V8 (garbage collection, compilation) and of libuv (files, name look-ups) for a process that may use this many CPUs.
 * What the user has set stays.
 */
export function processLimits(
  cpus: number,
  given: { readonly execArgv: readonly string[]; readonly env: Readonly<Record<string, string | undefined>> },
): ProcessLimits {
  const atMost = (threads: number, atLeast: number): string =>
    String(Math.max(atLeast, Math.min(threads, Math.ceil(cpus))));
  const hasPool = given.execArgv.some((option) => option.startsWith('--v8-pool-size'));
  return {
    args: hasPool ? [] : [`--v8-pool-size=${atMost(NODE_POOL_THREADS, 1)}`],
    env: { UV_THREADPOOL_SIZE: given.env['UV_THREADPOOL_SIZE'] || atMost(NODE_POOL_THREADS, MIN_IO_THREADS) },
  };
}
