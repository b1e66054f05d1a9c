import { errorToWire, ShutdownError } from '../common/errors.js';
import { idBytes, requireId, type JobId, type NodeId } from '../common/ids.js';
import { ResourceSet } from '../common/resources.js';
import type { batchray as wire } from '#protos/wire.js';
import type { NodeManagerMessage } from '../rpc/codecs.js';
import type { Reply } from '../rpc/peer.js';
import type { ClusterView } from '../scheduling/cluster-view.js';
import type { LeaseRequest } from '../scheduling/lease-queue.js';
import type { LeaseInstruction, LocalLeaseManager, WaitingWork } from '../scheduling/local-lease-manager.js';
import { tracer } from '../telemetry/tracers.js';
import type { Client } from './client-connections.js';
import type { JobTable } from './job-table.js';
import type { WorkerOrder, WorkerPool } from './worker-pool.js';
import type { WorkerProcess } from './worker-process.js';

export interface LeaseServiceOptions {
  readonly manager: LocalLeaseManager;
  readonly pool: WorkerPool;
  readonly view: ClusterView;
  readonly jobs: JobTable;
  /** Resources or the length of the queue have changed. */
  readonly onChange: () => void;
}

interface Asked {
  readonly client: Client;
  /** Number of the message on the client's stream. */
  readonly requestId: number;
  readonly reply: Reply<NodeManagerMessage>;
}

interface Granted {
  readonly client: Client;
  readonly worker: WorkerProcess;
}

const trace = tracer('lease');

/** Carries requests for workers between clients, the {@link LocalLeaseManager} that decides, and the pool that has the workers. */
export class LeaseService {
  readonly #options: LeaseServiceOptions;
  /** Not answered yet, by key. */
  readonly #asked = new Map<number, Asked>();
  /** Resources are taken, the worker is on order. */
  readonly #ordered = new Map<number, { readonly request: LeaseRequest; readonly order: WorkerOrder }>();
  readonly #granted = new Map<number, Granted>();
  #lastKey = 0;

  constructor(options: LeaseServiceOptions) {
    this.#options = options;
  }

  request(
    client: Client,
    requestId: number,
    message: wire.RequestWorkerLease.$Properties,
    reply: Reply<NodeManagerMessage>,
  ): void {
    const key = ++this.#lastKey;
    this.#asked.set(key, { client, requestId, reply });
    const request: LeaseRequest = {
      key,
      clientId: client.id,
      jobId: requireId<JobId>(message.jobId, 'RequestWorkerLease.job_id'),
      functionName: message.functionName ?? '',
      demand: ResourceSet.fromWire(message.resources),
      spillbackCount: message.spillbackCount ?? 0,
      largeArgNodes: (message.largeArgNodes ?? []).map((id) => requireId<NodeId>(id, 'large_arg_nodes')),
    };
    if (trace.enabled) trace('request', key, request.functionName, request.demand.toString(), request.spillbackCount);
    this.#carryOut(this.#options.manager.request(request));
  }

  /** A worker that was granted at the same moment comes back by ReturnWorkerLease. */
  cancel(client: Client, requestId: number): void {
    for (const [key, asked] of this.#asked) {
      if (asked.client !== client || asked.requestId !== requestId) continue;
      this.#cancelOrder(key);
      this.#carryOut(this.#options.manager.cancel(key));
    }
  }

  return(client: Client, leaseId: number, workerFailed: boolean): void {
    const granted = this.#granted.get(leaseId);
    if (granted === undefined || granted.client !== client) return;
    if (trace.enabled) trace('returned', leaseId, workerFailed);
    this.#granted.delete(leaseId);
    // A worker whose stream broke may be half dead; its resources come back when it is gone.
    if (workerFailed) void this.#options.pool.end(granted.worker, 'its connection to the owner of its task broke');
    else this.#free(granted.worker, leaseId);
  }

  setBlocked(worker: WorkerProcess, isBlocked: boolean): void {
    if (worker.leaseId === undefined || worker.isBlocked === isBlocked) return;
    worker.isBlocked = isBlocked;
    this.#carryOut(this.#options.manager.setBlocked(worker.leaseId, isBlocked));
    this.#options.pool.changed();
  }

  /** What it asked for is dropped, what it leased ends: nobody is there to take the results. */
  clientGone(client: Client): void {
    for (const [key, asked] of this.#asked) if (asked.client === client) this.#cancelOrder(key);
    this.#carryOut(this.#options.manager.clientGone(client.id));
    for (const [leaseId, { client: holder, worker }] of this.#granted) {
      if (holder !== client) continue;
      this.#granted.delete(leaseId);
      void this.#options.pool.end(worker, 'the process that had leased it is gone');
    }
  }

  /** The worker is gone: its lease ends, and its holder hears why. */
  workerGone(worker: WorkerProcess, reason: string): void {
    const { leaseId, workerId } = worker;
    if (leaseId === undefined) return;
    worker.leaseId = undefined;
    const granted = this.#granted.get(leaseId);
    this.#granted.delete(leaseId);
    if (granted !== undefined && workerId !== undefined) {
      const died = { workerId: idBytes(workerId), reason, intended: worker.endReason !== undefined };
      granted.client.peer.notify({ workerDied: died });
    }
    this.#carryOut(this.#options.manager.release(leaseId));
  }

  jobEnded(jobId: JobId): void {
    this.#carryOut(this.#options.manager.jobEnded(jobId));
  }

  /** Nothing is granted any more; what waits goes elsewhere. */
  drain(): void {
    // Their owners ask again.
    for (const { order } of this.#ordered.values()) order.cancel();
    this.#carryOut(this.#options.manager.drain());
  }

  /** Leases that have no worker yet. */
  get ordered(): number {
    return this.#ordered.size;
  }

  /** Leases of tasks that have not ended. */
  get active(): number {
    return this.#options.manager.taskLeases;
  }

  /** What waits here and why. */
  waiting(): WaitingWork[] {
    const starting = new Map<string, WaitingWork>();
    for (const { request } of this.#ordered.values()) {
      const { functionName, demand } = request;
      const key = `${functionName}\0${demand.key()}`;
      const count = (starting.get(key)?.count ?? 0) + 1;
      const reason = 'its resources are taken, and it waits for a worker process to start';
      starting.set(key, { functionName, demand, count, kind: 'worker-starting', reason, position: 0 });
    }
    return [...this.#options.manager.summary(), ...starting.values()];
  }

  viewChanged(): void {
    this.#carryOut(this.#options.manager.viewChanged());
  }

  /** Takes resources for an actor; `undefined` when there is no room now. */
  placeActor(demand: ResourceSet): number | undefined {
    const leaseId = this.#options.manager.placeActor(demand);
    if (leaseId !== undefined) this.#options.onChange();
    return leaseId;
  }

  gpuIdsOf(leaseId: number): string[] {
    return this.#options.manager.gpuIdsOf(leaseId);
  }

  /** Of an actor that did not come to life. */
  release(leaseId: number): void {
    this.#carryOut(this.#options.manager.release(leaseId));
  }

  #free(worker: WorkerProcess, leaseId: number): void {
    worker.leaseId = undefined;
    // The resources first: who waits for them may get this very worker.
    const instructions = this.#options.manager.release(leaseId);
    this.#options.pool.giveBack(worker);
    this.#carryOut(instructions);
  }

  #cancelOrder(key: number): void {
    this.#ordered.get(key)?.order.cancel();
  }

  #carryOut(instructions: readonly LeaseInstruction[]): void {
    for (const instruction of instructions) {
      const { request } = instruction;
      const asked = this.#asked.get(request.key);
      if (trace.enabled) trace(instruction.kind, request.key, request.functionName);
      switch (instruction.kind) {
        case 'grant':
          void this.#grant(instruction.leaseId, request);
          break;
        case 'spill': {
          this.#asked.delete(request.key);
          const node = this.#options.view.get(instruction.nodeId);
          asked?.reply({ workerLease: node === undefined ? { canceled: true } : { retryAt: node.info } });
          break;
        }
        case 'canceled':
          this.#asked.delete(request.key);
          asked?.reply({ workerLease: { canceled: true } });
          break;
        case 'infeasible':
          asked?.client.peer.notify({ infeasibleWarning: { message: instruction.message } });
          break;
      }
    }
    this.#options.onChange();
  }

  async #grant(leaseId: number, request: LeaseRequest): Promise<void> {
    const { key, jobId, functionName } = request;
    const { jobs, pool, manager } = this.#options;
    try {
      // Without an await where it is known: the answer leaves with this turn of the event loop.
      const { execArgv } = jobs.known(jobId) ?? (await jobs.config(jobId));
      if (!this.#isWanted(key)) throw new ShutdownError('the request was cancelled');
      const order = pool.order(jobId, execArgv ?? []);
      this.#ordered.set(key, { request, order });
      const worker = await order.worker;
      worker.leaseId = leaseId;
      worker.running = functionName;
      this.#ordered.delete(key);
      const asked = this.#asked.get(key);
      this.#asked.delete(key);
      if (asked === undefined || asked.client.peer.isClosed || worker.state !== 'leased') {
        asked?.reply({ workerLease: { canceled: true } });
        if (worker.state === 'leased') this.#free(worker, leaseId);
        else if (worker.state === 'dead') this.#carryOut(manager.release(leaseId));
        // The lease of one that is just ending is released with it.
        return;
      }
      this.#granted.set(leaseId, { client: asked.client, worker });
      const address = worker.registration?.address ?? null;
      const gpuIds = manager.gpuIdsOf(leaseId);
      asked.reply({ workerLease: { leaseId, worker: address, workerPid: worker.pid, gpuIds } });
    } catch (error) {
      this.#ordered.delete(key);
      const asked = this.#asked.get(key);
      this.#asked.delete(key);
      this.#carryOut(manager.release(leaseId));
      if (error instanceof ShutdownError) asked?.reply({ workerLease: { canceled: true } });
      else asked?.reply({ error: errorToWire(error) });
    }
  }

  #isWanted(key: number): boolean {
    const asked = this.#asked.get(key);
    return asked !== undefined && !asked.client.peer.isClosed;
  }
}
