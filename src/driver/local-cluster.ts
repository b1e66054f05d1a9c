/** A cluster of the driver's own: the command line's `start --head`, which ends when this process does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import type { batchray as wire } from '#protos/wire.js';
import { entryPoint } from '../common/entry-points.js';
import { ClusterStartError, errorFromWire } from '../common/errors.js';
import type { LocalClusterOptions } from './init-options.js';

export interface LocalCluster {
  readonly sessionDir: string;
  /** Ends the cluster; resolves when all of its processes are gone. May be called twice. */
  close(): Promise<void>;
}

/** The line that the command line writes on its descriptor 3. */
type ReadyLine = { readonly sessionDir: string } | { readonly error: wire.ErrorInfo.$Properties };

/**
 * Starts it and waits until it is up. The standard input of the command is its life line: when this process ends, however it
 * does, the pipe closes and the cluster takes itself down.
 *
 * @param workerExecArgv - Node's options for the workers that are started ahead
 * @throws the error of the cluster's start; ClusterStartError when the command ends without a word
 */
export async function startLocalCluster(
  options: LocalClusterOptions,
  workerExecArgv: readonly string[],
): Promise<LocalCluster> {
  const stderr = openAnonymousFile();
  const child = spawn(process.execPath, [entryPoint('cli'), ...startArguments(options, workerExecArgv)], {
    stdio: ['pipe', 'ignore', stderr.fd, 'pipe'],
    // A Ctrl-C at the terminal is for the driver; the cluster follows it through the life line.
    detached: true,
  });
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(signal === null ? `exited with code ${code}` : `was killed by ${signal}`),
    );
  });
  try {
    const line = await Promise.race([readLine(child.stdio[3] as Readable), exited.then(() => undefined)]);
    if (line === undefined) {
      throw new ClusterStartError(`the local cluster ${await exited} before it was up. ${stderr.read()}`.trim());
    }
    const ready = JSON.parse(line) as ReadyLine;
    if ('error' in ready) throw errorFromWire(ready.error);
    letGo(child);
    return {
      sessionDir: ready.sessionDir,
      async close() {
        child.ref();
        child.stdin?.end();
        await exited;
      },
    };
  } catch (error) {
    child.stdin?.destroy();
    throw error;
  } finally {
    stderr.close();
  }
}

function startArguments(options: LocalClusterOptions, workerExecArgv: readonly string[]): string[] {
  const { numCpus, numGpus, memory, resources, objectStoreBytes, numNodes } = options;
  const given: [name: string, value: string | number | undefined][] = [
    ['--num-cpus', numCpus],
    ['--num-gpus', numGpus],
    ['--memory', memory],
    ['--resources', resources === undefined ? undefined : JSON.stringify(resources)],
    ['--object-store-bytes', objectStoreBytes],
    ['--num-nodes', numNodes],
    ['--worker-exec-argv', JSON.stringify(workerExecArgv)],
  ];
  const chosen = given.filter(([, value]) => value !== undefined).flatMap(([name, value]) => [name, String(value)]);
  return ['start', '--head', '--life-line', ...chosen];
}

/** The cluster must not keep an otherwise finished driver alive. */
function letGo(child: ChildProcess): void {
  child.unref();
  (child.stdin as (Writable & Partial<Socket>) | null)?.unref?.();
  (child.stdio[3] as Readable).destroy();
}

function readLine(stream: Readable): Promise<string | undefined> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stream });
    lines.once('line', resolve);
    lines.once('close', () => resolve(undefined));
  });
}

/** A pipe would break under a process that outlives the reader by a moment; a file without a name does not. */
function openAnonymousFile(): { readonly fd: number; read(): string; close(): void } {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'batchray-'));
  const file = path.join(dir, 'stderr');
  const fd = openSync(file, 'w+', 0o600);
  const reader = openSync(file, 'r');
  rmSync(dir, { recursive: true });
  return {
    fd,
    read: () => readFileSync(reader, 'utf8').slice(-4000),
    close() {
      closeSync(fd);
      closeSync(reader);
    },
  };
}
