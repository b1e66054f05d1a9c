/**
 * What a raylet tells a worker process that it starts, in the environment variable {@link WORKER_VARIABLE} as JSON. It holds no
 * secrets: the cluster token is in the session directory.
 */
export interface WorkerEnvironment {
  readonly sessionDir: string;
  readonly clusterId: string;
  /** Of the raylet, hexadecimal. */
  readonly nodeId: string;
  readonly raylet: { readonly socketPath: string };
  /** Where the worker makes its own socket. */
  readonly runtimeDir: string;
  readonly gcs: { readonly host: string; readonly port: number };
  readonly redis: { readonly host: string; readonly port: number };
  /** Address of the node for other nodes. */
  readonly host: string;
  /** By which the raylet knows which of the processes that it started this is. */
  readonly startupToken: string;
  /** Of the raylet. */
  readonly version: string;
  /** Environment variable that names the GPUs which a program may use; absent: the node has none. */
  readonly gpuVariable?: string;
}

export const WORKER_VARIABLE = 'BATCHRAY_WORKER';
