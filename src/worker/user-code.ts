/** How a worker loads user code and tells its errors. */
import os from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { entryPoint } from '../common/entry-points.js';
import { RayTaskError } from '../common/errors.js';
import { toHex, type NodeId } from '../common/ids.js';
import type { TaskContext } from '../core-worker/options.js';

/** What a task threw, as the error that `get` throws at the caller's. */
export function wrapTaskError(thrown: unknown, task: Pick<TaskContext, 'name'>, nodeId: NodeId): RayTaskError {
  const cause = thrown instanceof Error ? thrown : wrapNonError(thrown);
  const node = os.hostname();
  const where = `pid=${process.pid}, node=${node}`;
  const error = new RayTaskError(`${task.name} failed (${where}): ${cause.name}: ${cause.message}`, {
    context: { task: task.name, pid: process.pid, node, nodeId: toHex(nodeId) },
    cause,
  });
  error.stack = `${error.name}: ${error.message}${remoteFrames(cause)}`;
  return error;
}

/** The value itself is kept as `value` where it can be shipped. */
function wrapNonError(thrown: unknown): Error {
  const text = typeof thrown === 'string' ? thrown : inspect(thrown, { depth: 2, breakLength: Infinity });
  const error = new Error(`a value that is not an Error was thrown: ${text}`);
  error.stack = `Error: ${error.message}`;
  return Object.assign(error, { value: thrown });
}

/** The frames of user code, without the library's own that called it. */
function remoteFrames({ stack }: Error): string {
  const library = path.dirname(entryPoint('worker'));
  // Programs that set Error.prepareStackTrace have other things there than text.
  const text = typeof (stack as unknown) === 'string' ? stack! : '';
  const frames = text.split('\n').filter((line) => /^\s+at /.test(line) && !line.includes(library));
  return frames.map((frame) => `\n${frame}`).join('');
}

/**
 * Tasks see the files of their driver: the working directory becomes the job's.
 * @throws Error naming the directory when this node does not have it
 */
export function enterDirectory(directory: string): void {
  try {
    process.chdir(directory);
  } catch (error) {
    throw new Error(
      `the driver's working directory ${directory} cannot be entered on ${os.hostname()}: ${(error as Error).message}. ` +
        'Start the driver in a directory that all nodes share.',
      { cause: error },
    );
  }
}
