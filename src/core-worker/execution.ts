import type { batchray as wire } from '#protos/wire.js';
import { RayError, ShutdownError } from '../common/errors.js';
import type { ActorId, JobId } from '../common/ids.js';
import { ResourceSet } from '../common/resources.js';
import type { CoreWorkerMessage, NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer, Reply } from '../rpc/peer.js';
import type { AssignedResources, TaskContext, UserCode } from './options.js';
import { TaskExecutor } from './task-executor.js';
import { TaskRunner, type IncomingTask, type TaskRunnerOptions } from './task-runner.js';

export interface ExecutionOptions extends Omit<TaskRunnerOptions, 'enterJob'> {
  readonly userCode: UserCode;
  readonly raylet: Peer<NodeManagerMessage>;
  /** A task is done, and this process may be ended when that is known. */
  readonly beforeReply: () => void;
  readonly onGpus: (gpuIds: readonly string[]) => void;
  /** The job of the first task. */
  readonly onJob: (jobId: JobId) => void;
  /** Once it has resolved, tasks of the job may run. */
  readonly enterJob: (jobId: JobId) => Promise<void>;
}

export const NOTHING_ASSIGNED: AssignedResources = { resources: ResourceSet.empty, gpuIds: [] };

/** What only a worker has: the tasks and the actor that it runs. */
export class Execution {
  readonly #options: ExecutionOptions;
  readonly #runner: TaskRunner;
  readonly #executor: TaskExecutor<IncomingTask>;
  #assigned = NOTHING_ASSIGNED;
  #entering: Promise<void> | undefined;
  #hasEntered = false;
  #isEnding = false;

  constructor(options: ExecutionOptions) {
    this.#options = options;
    const runner = (this.#runner = new TaskRunner({ ...options, enterJob: (jobId) => this.#enterJob(jobId) }));
    this.#executor = new TaskExecutor<IncomingTask>({
      run: (task) => runner.run(task),
      giveBack: (task) => {
        task.reply({ returned: true });
      },
      blocked: (blocked) => {
        options.raylet.notify({ notifyBlocked: { blocked } });
      },
      nowMs: options.nowMs,
      afterReplies,
    });
  }

  get running(): TaskContext | undefined {
    return this.#runner.context;
  }

  get actorId(): ActorId | undefined {
    return this.#runner.actorId;
  }

  /** Of the lease or the actor that this process has, or had last. */
  get assigned(): AssignedResources {
    return this.#assigned;
  }

  /** What comes next runs with this. */
  assign({ resources, gpuIds }: wire.Assigned.$Properties): void {
    this.#assigned = { resources: ResourceSet.fromWire(resources), gpuIds: gpuIds ?? [] };
    this.#options.onGpus(this.#assigned.gpuIds);
  }

  /** Nothing runs or waits here. */
  get isIdle(): boolean {
    return this.#executor.running + this.#executor.queued === 0;
  }

  /** See {@link TaskExecutor.beginWait}. */
  beginWait(): () => void {
    return this.#executor.beginWait();
  }

  pushTask(
    caller: Peer<CoreWorkerMessage>,
    callerAddress: wire.Address.$Properties | undefined,
    spec: wire.TaskSpec.$Properties,
    reply: Reply<CoreWorkerMessage>,
  ): void {
    if (this.#isEnding) {
      reply({ taskReply: { returned: true } });
      return;
    }
    this.#executor.push({
      kind: spec.method || (spec.name ?? ''),
      isActorTask: Boolean(spec.method),
      spec,
      caller,
      callerAddress,
      reply: (taskReply) => {
        this.#options.beforeReply();
        reply({ taskReply });
      },
    });
  }

  createActor(spec: wire.ActorSpec.$Properties, reply: Reply<NodeManagerMessage>): void {
    const { constructorTask } = spec;
    if (!constructorTask) throw new RayError('protocol error: an actor without a constructor');
    if (this.#isEnding) throw new ShutdownError('this worker is about to end');
    const maxConcurrency = Math.max(1, spec.maxConcurrency ?? 1);
    this.#executor.setMaxConcurrency(maxConcurrency);
    if (maxConcurrency > 1) this.#runner.useConcurrency();
    this.#executor.push({
      kind: constructorTask.name ?? '',
      isActorTask: true,
      spec: constructorTask,
      caller: this.#options.raylet,
      callerAddress: undefined,
      reply: ({ returns }) => {
        const error = returns?.[0];
        reply({ actorCreated: error?.inline ? { creationError: error.inline } : {} });
      },
    });
  }

  /** Nobody waits for its tasks any more. The one that runs cannot be stopped from here. */
  callerGone(caller: Peer<CoreWorkerMessage>): void {
    this.#executor.removeQueued((task) => task.caller === caller);
  }

  /** From now on every task is given back. */
  stopTaking(): void {
    this.#isEnding = true;
  }

  #enterJob(jobId: JobId): Promise<void> | undefined {
    if (this.#hasEntered) return undefined;
    this.#options.onJob(jobId);
    this.#entering ??= this.#options.enterJob(jobId).then(
      () => {
        this.#hasEntered = true;
      },
      (error: unknown) => {
        this.#entering = undefined;
        throw error;
      },
    );
    return this.#entering;
  }
}

/** Two turns of the event loop: in the first the batch of replies is handed to the transport, in the second to the kernel. */
export function afterReplies(callback: () => void): void {
  setImmediate(() => {
    setImmediate(callback);
  });
}
