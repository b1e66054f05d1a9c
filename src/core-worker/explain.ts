import type { batchray as wire } from '#protos/wire.js';
import { idBytes, toHex, type TaskId } from '../common/ids.js';
import type { MemoryStore } from './memory-store.js';
import type { PendingTask, PendingTasks } from './pending-tasks.js';
import type { TaskPlace, TaskSubmitter } from './task-submitter.js';

export interface ExplainOptions {
  readonly memory: MemoryStore;
  readonly pendingTasks: PendingTasks;
  readonly submitter: TaskSubmitter;
}

/** An ObjectID begins with the id of the task that makes it. */
const TASK_ID_DIGITS = 48;
const DEFAULT_LIMIT = 100;
/** Arguments that are named one by one. */
const MAX_NAMED = 5;

/**
 * Why calls of this process have no result yet. Looks at what is there: nothing is noted for it while tasks run.
 * @param query - begin of a TaskID or ObjectID (hexadecimal), or the name of a function or method; empty: all
 */
export function explainTasks(
  { memory, pendingTasks, submitter }: ExplainOptions,
  { query, limit }: wire.ExplainTasks.$Properties,
): wire.TaskExplanation.$Properties[] {
  const text = query ?? '';
  const prefix = /^[0-9a-f]+$/i.test(text) ? text.toLowerCase().slice(0, TASK_ID_DIGITS) : undefined;
  const isMeant = ({ taskId, name }: PendingTask): boolean =>
    text === '' || name === text || (prefix !== undefined && toHex(taskId).startsWith(prefix));
  const found: wire.TaskExplanation.$Properties[] = [];
  let places: ReadonlyMap<TaskId, TaskPlace> | undefined;
  for (const task of pendingTasks.all()) {
    if (!isMeant(task)) continue;
    places ??= submitter.places();
    found.push({ taskId: idBytes(task.taskId), name: task.name, ...reasonOf(task, places.get(task.taskId)) });
    if (found.length >= (limit || DEFAULT_LIMIT)) break;
  }
  return found;

  function reasonOf(task: PendingTask, place: TaskPlace | undefined): wire.TaskExplanation.$Properties {
    if (place?.kind === 'sent') {
      const { before, host, pid } = place;
      const behind = before === 0 ? 'nothing else is before it there' : `${before} of its kind before it there`;
      return { state: 'sent', reason: `sent to worker ${pid} on ${host}; ${behind}` };
    }
    if (place?.kind === 'queued') {
      const { ahead, demand, requests, leases } = place;
      return {
        state: 'waiting-for-worker',
        reason: `waits for a worker with ${demand.toString()}: ${ahead} calls of its kind are before it, ${requests} workers are asked for, ${leases} are in use`,
        demand: demand.toWire(),
        ahead,
      };
    }
    if (task.waitsFor === 'its arguments') return { state: 'waiting-for-arguments', reason: argumentsOf(task) };
    return { state: 'waiting-for-actor', reason: `waits for ${task.waitsFor}` };
  }

  function argumentsOf({ args }: PendingTask): string {
    const missing = args.dependencies.filter(({ id }) => memory.get(id) === undefined);
    if (missing.length === 0) return 'its arguments are on their way to where others can find them';
    const names = missing.slice(0, MAX_NAMED).map(({ id, position }) => {
      const maker = pendingTasks.ofObject(id);
      const what = maker === undefined ? 'an object of another process' : `the result of ${maker.name}`;
      return `args[${position}], ${what} (${toHex(id)})`;
    });
    const more = missing.length > names.length ? ` and ${missing.length - names.length} more` : '';
    return `waits for ${names.join('; ')}${more}`;
  }
}
