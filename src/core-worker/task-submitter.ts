import type { batchray as wire } from '#protos/wire.js';
import type { Clock } from '../common/clock.js';
import type { Config } from '../common/config.js';
import { RayError, WorkerCrashedError } from '../common/errors.js';
import { idBytes, toHex, type JobId, type NodeId, type TaskId } from '../common/ids.js';
import type { ResourceSet } from '../common/resources.js';
import type { NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer } from '../rpc/peer.js';
import { tracer } from '../telemetry/tracers.js';
import type { Address, AddressBook } from './address.js';
import { LeasePool, type Lease, type PoolTask } from './lease-pool.js';
import { deathReason, type CoreWorkerLink, type CoreWorkerLinks, type RayletLink, type RayletLinks } from './links.js';
import { asRayError } from './objects.js';
import type { TaskCall } from './options.js';
import type { PendingTask, PendingTasks } from './pending-tasks.js';

const trace = tracer('lease');

/** How long a raylet may take to say how its worker died, on a busy machine, too. */
const DEATH_REASON_MS = 5_000;
/** Before the own raylet is asked again for what a lost one was asked: its view of the cluster may not be up to date. */
const LOST_RAYLET_RETRY_MS = 100;

interface SubmittedTask extends PoolTask {
  readonly pending: PendingTask;
  readonly group: SchedulingClass;
  retriesLeft: number;
  attempt: number;
  solo: boolean;
}

/** A leased worker. */
interface LeasedWorker {
  readonly leaseId: number;
  readonly address: Address;
  readonly pid: number;
  readonly link: CoreWorkerLink;
  /** The raylet that granted the lease; `rayletLink` when it is not the own one. */
  readonly raylet: Peer<NodeManagerMessage>;
  readonly rayletLink: RayletLink | undefined;
  readonly onGone: (error: RayError) => void;
  /** What the lease holds, until the first task has told the worker. */
  assigned: wire.Assigned.$Properties | undefined;
}

type TaskLease = Lease<SubmittedTask, LeasedWorker>;

interface SchedulingClass {
  readonly name: string;
  readonly resources: ResourceSet;
  readonly resourcesWire: wire.ResourceSet.$Properties;
  readonly pool: LeasePool<SubmittedTask, LeasedWorker, wire.NodeInfo.$Properties>;
  /** Open lease requests: how to cancel them. */
  readonly requests: Map<number, { raylet: Peer<NodeManagerMessage>; requestId: number }>;
}

export interface TaskSubmitterOptions {
  readonly clock: Clock;
  readonly config: Config;
  readonly jobId: () => JobId | undefined;
  readonly addresses: AddressBook;
  readonly pendingTasks: PendingTasks;
  readonly raylet: Peer<NodeManagerMessage>;
  readonly raylets: RayletLinks;
  readonly workers: CoreWorkerLinks;
  readonly onWarning: (message: string) => void;
}

/** Where a task is whose arguments are there. */
export type TaskPlace =
  | {
      readonly kind: 'queued';
      readonly demand: ResourceSet;
      /** Of the same class. */
      readonly ahead: number;
      /** Open requests for workers, and workers that are leased, for the class. */
      readonly requests: number;
      readonly leases: number;
    }
  | { readonly kind: 'sent'; readonly pid: number; readonly host: string; readonly before: number };

/** Gets tasks run: leases workers from raylets, streams tasks to them, and runs tasks again whose worker died. */
export class TaskSubmitter {
  readonly #options: TaskSubmitterOptions;
  readonly #classes = new Map<string, SchedulingClass>();
  readonly #resourceKeys = new WeakMap<ResourceSet, string>();
  #closed = false;

  constructor(options: TaskSubmitterOptions) {
    this.#options = options;
  }

  submit(call: TaskCall, pending: PendingTask): void {
    const group = this.#classOf(call);
    const { maxRetries } = call;
    const task: SubmittedTask = { pending, group, retriesLeft: maxRetries, attempt: 0, solo: maxRetries === 0 };
    this.#options.pendingTasks.resolve(pending, (failure) => {
      if (failure !== undefined) return;
      pending.waitsFor = group.name;
      group.pool.submit(task);
    });
  }

  #classOf(call: TaskCall): SchedulingClass {
    let resourceKey = this.#resourceKeys.get(call.resources);
    if (resourceKey === undefined) this.#resourceKeys.set(call.resources, (resourceKey = call.resources.key()));
    const key = `${call.functionKey} ${resourceKey} ${call.name}`;
    let group = this.#classes.get(key);
    if (group === undefined) this.#classes.set(key, (group = this.#makeClass(call)));
    return group;
  }

  #makeClass({ name, resources }: TaskCall): SchedulingClass {
    const { clock, config } = this.#options;
    const group: SchedulingClass = {
      name: `a worker with ${resources.toString()}`,
      resources,
      resourcesWire: resources.toWire(),
      requests: new Map(),
      pool: new LeasePool(config, {
        request: (request, ask) => {
          this.#requestLease(group, name, request, ask);
        },
        cancel: (request) => {
          const open = group.requests.get(request);
          open?.raylet.notify({ cancelWorkerLease: { requestId: open.requestId } });
        },
        push: (task, lease) => {
          this.#push(task, lease);
        },
        giveBack: (lease) => {
          this.#giveBack(lease, false);
        },
        wakeAt: (timeMs) => {
          clock.after(Math.max(0, timeMs - clock.nowMs()), () => {
            group.pool.tick(clock.nowMs());
          });
        },
      }),
    };
    return group;
  }

  #requestLease(
    group: SchedulingClass,
    functionName: string,
    request: number,
    ask: { at: wire.NodeInfo.$Properties | undefined; spillbackCount: number; first: SubmittedTask },
  ): void {
    const { raylet: ownRaylet, raylets, jobId, pendingTasks } = this.#options;
    const rayletLink = ask.at === undefined ? undefined : raylets.acquire(ask.at);
    const raylet = rayletLink?.peer ?? ownRaylet;
    const { requestId, reply } = raylet.startRequest({
      requestWorkerLease: {
        jobId: idBytes(jobId() ?? ''),
        resources: group.resourcesWire,
        functionName,
        spillbackCount: ask.spillbackCount,
        largeArgNodes: pendingTasks.nodesOfArgs(ask.first.pending),
      },
    });
    group.requests.set(request, { raylet, requestId });
    if (trace.enabled) trace('request', functionName, request, ask.spillbackCount);
    reply.then(
      ({ workerLease }) => {
        group.requests.delete(request);
        this.#onLease(group, request, workerLease ?? {}, raylet, rayletLink, ask.spillbackCount);
        if (rayletLink !== undefined) raylets.release(rayletLink);
      },
      (error: unknown) => {
        group.requests.delete(request);
        if (rayletLink !== undefined) raylets.release(rayletLink);
        if (!raylet.isClosed) this.#onRefused(group, request, asRayError(error));
        else if (rayletLink !== undefined) {
          this.#options.clock.after(LOST_RAYLET_RETRY_MS, () => {
            group.pool.lost(request);
          });
        }
      },
    );
  }

  #onLease(
    group: SchedulingClass,
    request: number,
    answer: wire.WorkerLease.$Properties,
    raylet: Peer<NodeManagerMessage>,
    rayletLink: RayletLink | undefined,
    spillbackCount: number,
  ): void {
    const { addresses, clock, raylets, workers } = this.#options;
    if (trace.enabled) trace('answer', request, answer.leaseId, answer.canceled, answer.retryAt?.hostname);
    if (!answer.leaseId) {
      if (answer.retryAt) group.pool.spilled(request, answer.retryAt, spillbackCount + 1);
      else group.pool.canceled(request);
      return;
    }
    const { leaseId } = answer;
    if (this.#closed) {
      raylet.notify({ returnWorkerLease: { leaseId } });
      return;
    }
    const address = addresses.fromWire(answer.worker);
    const link = workers.acquire(address);
    if (rayletLink !== undefined) raylets.retain(rayletLink);
    const onGone = (error: RayError): void => {
      this.#onWorkerGone(group, lease, error);
    };
    link.onGone.add(onGone);
    const assigned = { resources: group.resourcesWire, gpuIds: answer.gpuIds ?? [] };
    const worker = { leaseId, address, pid: answer.workerPid ?? 0, link, raylet, rayletLink, onGone, assigned };
    const lease = group.pool.granted(request, worker, clock.nowMs());
  }

  #onRefused(group: SchedulingClass, request: number, error: RayError): void {
    for (const task of group.pool.failed(request)) this.#options.pendingTasks.fail(task.pending, error);
  }

  #push(task: SubmittedTask, lease: TaskLease): void {
    const { link, leaseId, assigned } = lease.worker;
    lease.worker.assigned = undefined;
    const { spec } = task.pending;
    spec.attempt = task.attempt;
    link.peer.request({ pushTask: assigned === undefined ? { spec, leaseId } : { spec, leaseId, assigned } }).then(
      ({ taskReply }) => {
        this.#onReply(task, lease, taskReply ?? {});
      },
      (error: unknown) => {
        if (link.peer.isClosed) return;
        this.#options.pendingTasks.fail(task.pending, asRayError(error));
        task.group.pool.completed(task, lease, 0, this.#options.clock.nowMs());
      },
    );
  }

  #onReply(task: SubmittedTask, lease: TaskLease, reply: wire.TaskReply.$Properties): void {
    const { clock, pendingTasks } = this.#options;
    if (reply.returned) {
      task.group.pool.returned(task, lease, clock.nowMs());
      return;
    }
    task.group.pool.completed(task, lease, reply.durationMs ?? 0, clock.nowMs());
    pendingTasks.complete(task.pending, reply, lease.worker.link);
  }

  #giveBack(lease: TaskLease, workerFailed: boolean): void {
    const { leaseId, link, onGone, raylet, rayletLink } = lease.worker;
    if (trace.enabled) trace('give back', leaseId, workerFailed);
    raylet.notify({ returnWorkerLease: { leaseId, workerFailed } });
    link.onGone.delete(onGone);
    this.#options.workers.release(link);
    if (rayletLink !== undefined) this.#options.raylets.release(rayletLink);
  }

  #onWorkerGone(group: SchedulingClass, lease: TaskLease, lost: RayError): void {
    const tasks = group.pool.broken(lease);
    if (this.#closed) return;
    const { clock, onWarning, pendingTasks } = this.#options;
    const { address, pid, raylet } = lease.worker;
    // The lease goes back after that: the raylet ends the worker then, which would hide what it died of.
    const reason = deathReason(raylet, address.workerId, lost, clock, DEATH_REASON_MS).then((text) => {
      this.#giveBack(lease, true);
      return text;
    });
    // Any of them may have been running, so each loses an attempt, and each gets a worker of its own from now on:
    // whichever kills its worker does it alone the next time.
    const failed = tasks.filter((task) => task.retriesLeft === 0);
    const retried = tasks.filter((task) => task.retriesLeft > 0);
    for (const task of tasks) {
      task.attempt++;
      task.solo = true;
    }
    for (const task of retried) {
      task.retriesLeft--;
      task.pending.waitsFor = `${group.name}, again`;
    }
    // Not before the raylet has cleaned up after the worker, and all workers of a node that died are known to be gone.
    void reason.then((text) => {
      for (const task of failed) this.#fail(task, lease.worker, text);
      if (retried.length === 0 || this.#closed) return;
      for (const task of retried.toReversed()) {
        // Where its arguments are may have changed.
        pendingTasks.resolve(task.pending, (failure) => {
          if (failure === undefined) group.pool.resubmit(task);
        });
      }
      const names = [...new Set(retried.map((task) => task.pending.name))].join(', ');
      onWarning(`worker ${pid} on ${address.host} died (${text}); running again what it had: ${names}`);
    });
  }

  #fail(task: SubmittedTask, worker: LeasedWorker, reason: string): void {
    const { name, taskId } = task.pending;
    const runs = task.attempt === 1 ? 'It has no retries' : `It was tried ${task.attempt} times`;
    const error = new WorkerCrashedError(
      `the worker process ${worker.pid} on node ${worker.address.host} died while it ran ${name}: ${reason}. ${runs}; the option maxRetries allows more.`,
      {
        context: {
          task: name,
          taskId: toHex(taskId),
          pid: worker.pid,
          nodeId: toHex(worker.address.nodeId),
          host: worker.address.host,
        },
      },
    );
    this.#options.pendingTasks.fail(task.pending, error);
  }

  /** Workers on the node get no more tasks from here. */
  nodeDraining(nodeId: NodeId): void {
    for (const { pool } of this.#classes.values()) pool.drain((worker) => worker.address.nodeId === nodeId);
  }

  /** For explanations: goes through everything. */
  places(): Map<TaskId, TaskPlace> {
    const places = new Map<TaskId, TaskPlace>();
    for (const { pool, resources } of this.#classes.values()) {
      let ahead = 0;
      for (const { pending } of pool.waiting()) {
        const open = { requests: pool.pendingRequests, leases: pool.leases.size };
        places.set(pending.taskId, { kind: 'queued', demand: resources, ahead: ahead++, ...open });
      }
      for (const { tasks, worker } of pool.leases) {
        let before = 0;
        for (const { pending } of tasks) {
          places.set(pending.taskId, { kind: 'sent', pid: worker.pid, host: worker.address.host, before: before++ });
        }
      }
    }
    return places;
  }

  /** Gives all leases back. */
  close(): void {
    this.#closed = true;
    for (const group of this.#classes.values()) group.pool.close();
  }
}
