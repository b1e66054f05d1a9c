import { systemClock } from '../common/clock.js';
import { RayError } from '../common/errors.js';
import { idBytes, TaskIdGenerator, type JobId, type TaskId } from '../common/ids.js';
import type { CoreWorkerMessage, NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer, Reply } from '../rpc/peer.js';
import { Actors } from './actors.js';
import { AddressBook, type Address } from './address.js';
import { Borrowings } from './borrowing.js';
import type { ControlPlane } from './control-plane.js';
import { Drains } from './drains.js';
import { Execution } from './execution.js';
import { explainTasks } from './explain.js';
import { FunctionTable } from './function-table.js';
import { Gets } from './gets.js';
import { Incoming } from './incoming.js';
import { CoreWorkerLinks, RayletLinks } from './links.js';
import { MemoryStore } from './memory-store.js';
import { ObjectRef, type RefReleaser } from './object-ref.js';
import { Objects } from './objects.js';
import type { CoreWorkerOptions } from './options.js';
import { PendingTasks } from './pending-tasks.js';
import { ReferenceCounter, ResultHolds } from './reference-counter.js';
import { TaskReports } from './task-reports.js';
import { TaskSubmitter } from './task-submitter.js';
import { Values } from './values.js';

/** What becomes known of this process while it runs. */
export interface ProcessState {
  /** A worker's is that of its first task. */
  jobId: JobId | undefined;
  /** From the raylet's answer to the registration. */
  store: { readonly dir: string; readonly processSlot: number } | undefined;
  isEnded: boolean;
}

export interface AssemblyOptions {
  readonly options: CoreWorkerOptions;
  readonly state: ProcessState;
  readonly self: Address;
  readonly raylet: Peer<NodeManagerMessage>;
  readonly controlPlane: ControlPlane;
  /** The raylet says that this process has to go. */
  readonly onExit: (reason: string) => void;
}

/** The parts of a core worker. */
export type Parts = ReturnType<typeof assemble>;

/** Makes the parts and ties them together; the only place that knows all of them. */
export function assemble({ options, state, self, raylet, controlPlane, onExit }: AssemblyOptions) {
  const { config, token, userCode, version } = options;
  const { inlineMaxBytes } = config;
  const { gcs } = controlPlane;
  const clock = systemClock;
  const taskIds = new TaskIdGenerator();
  const addresses = new AddressBook();
  addresses.add(self);
  const memory = new MemoryStore();
  const drains = new Drains(self.nodeId, clock);
  const onWarning = (message: string): void => options.onWarning?.(message);

  const linksOptions = { self, token, clock, jobId: () => state.jobId };
  const links = new CoreWorkerLinks(linksOptions, addresses, refuseRequests);
  const raylets: RayletLinks = new RayletLinks({ ...linksOptions, version, gcs }, (_link, message) =>
    incoming.onRayletMessage(message, undefined),
  );

  const borrowings = new Borrowings(links, (borrowing) => {
    counter.acknowledged(borrowing);
  });
  const counter = new ReferenceCounter({
    release: (id) => {
      if (actors.isHandle(id)) actors.released(id);
      else objects.discard(id);
    },
    borrow: (borrowing) => {
      borrowings.begin(borrowing);
    },
    unborrow: (borrowing) => {
      memory.delete(borrowing.id);
      actors.released(borrowing.id);
      borrowings.end(borrowing);
    },
  });
  const resultHolds = new ResultHolds<TaskId>(counter);
  const releaser: RefReleaser = {
    releaseRef: (id) => {
      if (!state.isEnded) counter.drop(id);
    },
  };

  const values = new Values(options.extensions ?? [], {
    addresses,
    makeRef(id, owner) {
      counter.hold(id, objects.isOwn(owner) ? undefined : owner);
      return new ObjectRef(id, owner, releaser);
    },
    makeHandle: (actor) => options.makeActorHandle(actors.makeState(actor)),
    describeActor: (actor) => actors.describe(actor),
    pin({ id, owner }) {
      counter.hold(id, objects.isOwn(owner) ? undefined : owner);
    },
  });
  const functions: FunctionTable = new FunctionTable({
    redis: controlPlane.redis,
    fetch: async (key) =>
      (await raylet.request({ getFunction: { hash: functions.hashOf(key) } })).functionCode?.code ?? undefined,
    load: userCode && ((key, bytes) => userCode.load(key, bytes)),
  });
  const store = (): { readonly dir: string; readonly processSlot: number } => {
    if (state.store === undefined) throw new RayError('this process is not registered with its raylet yet');
    return state.store;
  };
  const objects: Objects = new Objects({ self, memory, counter, values, raylet, raylets, owners: links, store });
  const taskReports = new TaskReports(raylet, clock);
  const pendingTasks = new PendingTasks({
    memory,
    counter,
    values,
    objects,
    functions,
    addresses,
    links,
    inlineMaxBytes,
    onAnswer: (isFailed) => {
      taskReports.count(isFailed);
    },
  });
  const submitter = new TaskSubmitter({
    clock,
    config,
    jobId: () => state.jobId,
    addresses,
    pendingTasks,
    raylet,
    raylets,
    workers: links,
    onWarning,
  });
  const jobId = (): JobId => {
    if (state.jobId === undefined) throw new RayError('this worker belongs to no job yet');
    return state.jobId;
  };
  const actors: Actors = new Actors({
    self,
    clock,
    jobId,
    taskIds,
    addresses,
    counter,
    values,
    functions,
    pendingTasks,
    links,
    gcs,
    releaser,
  });
  const onJob = (job: JobId): void => {
    state.jobId ??= job;
  };
  const execution =
    userCode &&
    new Execution({
      userCode,
      raylet,
      beforeReply: () => {
        taskReports.flush();
      },
      onJob,
      async enterJob(jobId) {
        const { jobConfig } = await raylet.request({ getJobConfig: { jobId: idBytes(jobId) } });
        userCode.enterJob(jobConfig ?? {});
      },
      onGpus: (gpuIds) => options.onGpus?.(gpuIds),
      addresses,
      counter,
      resultHolds,
      values,
      objects,
      functions,
      inlineMaxBytes,
      nowMs: () => clock.nowMs(),
    });
  const incoming: Incoming = new Incoming({
    self,
    counter,
    resultHolds,
    objects,
    links,
    raylets,
    execution,
    drains,
    submitter,
    onHeadMoved: (head) => {
      controlPlane.headIs(head);
    },
    explain: (question) => explainTasks({ memory, pendingTasks, submitter }, question),
    onWarning,
    onExit,
  });
  const gets = new Gets({
    clock,
    memory,
    counter,
    objects,
    pendingTasks,
    beginWait: () => execution?.beginWait(),
  });
  return {
    actors,
    counter,
    drains,
    execution,
    functions,
    gets,
    incoming,
    jobId,
    links,
    memory,
    objects,
    pendingTasks,
    raylets,
    releaser,
    submitter,
    taskIds,
    taskReports,
    values,
  };
}

/** Whoever this process calls asks nothing on that stream. */
function refuseRequests(_link: unknown, message: CoreWorkerMessage, reply: Reply<CoreWorkerMessage> | undefined): void {
  if (reply !== undefined) throw new RayError(`protocol error: unexpected request ${Object.keys(message).join()}`);
}
