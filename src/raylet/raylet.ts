import { join } from 'node:path';
import { idBytes, idFrom, newNodeId, requireId, toHex, type ActorId, type JobId, type NodeId, type ObjectId, type WorkerId } from '../common/ids.js'; // prettier-ignore
import { CPU, fromFixed, ResourceSet } from '../common/resources.js';
import { hasHeadEnded, readHeadAddress, type HeadAddress } from '../gcs/client/head-address.js';
import type { batchray as wire } from '#protos/wire.js';
import { nodeManagerService, type NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer, PeerHandler, Reply } from '../rpc/peer.js';
import { RpcServer } from '../rpc/server.js';
import { ClusterView } from '../scheduling/cluster-view.js';
import { LocalLeaseManager } from '../scheduling/local-lease-manager.js';
import { ActorService } from './actor-service.js';
import { ClientConnections, describeClient, type Client } from './client-connections.js';
import { Departure } from './departure.js';
import { FunctionCache } from './function-cache.js';
import { GcsBond, headInfo } from './gcs-bond.js';
import { JobTable } from './job-table.js';
import { LeaseService } from './lease-service.js';
import { nodeActivity, nodeStats } from './node-figures.js';
import { ObjectManager } from './object-manager.js';
import { Prestart } from './prestart.js';
import { ProcessSlots } from './process-slots.js';
import type { RayletCollaborators, RayletOptions } from './raylet-options.js';
import { RayletPeers } from './raylet-peers.js';
import { spawnPty } from './terminal-pty.js';
import { Terminals } from './terminals.js';
import { explainTasks } from './task-questions.js';
import { UsageReports } from './usage-reports.js';
import { WorkerDeaths } from './worker-deaths.js';
import { WorkerPool } from './worker-pool.js';
import type { WorkerProcess } from './worker-process.js';
import { spawnWorker } from './worker-spawn.js';

/** Processes that may use the object store of a node at a time are limited, and drivers need some room too. */
const MAX_WORKERS = 512;
const FUNCTION_CACHE_BYTES = 32 * 1024 * 1024;

type RayletReply = Reply<NodeManagerMessage>;

/**
 * The raylet of a node: messages of clients and of the gcs service in, the parts of this folder in the middle. It owns the
 * node's resources, worker processes and object store.
 */
export class Raylet {
  readonly nodeId: NodeId;
  readonly socketPath: string;
  readonly #options: RayletOptions;
  readonly #with: RayletCollaborators;
  readonly #total: ResourceSet;
  readonly #view: ClusterView;
  readonly #objects: ObjectManager;
  readonly #manager: LocalLeaseManager;
  readonly #jobs: JobTable;
  readonly #functions: FunctionCache;
  readonly #pool: WorkerPool;
  readonly #prestart: Prestart;
  readonly #clients: ClientConnections;
  readonly #leases: LeaseService;
  readonly #actors: ActorService;
  readonly #deaths = new WorkerDeaths();
  readonly #slots: ProcessSlots;
  readonly #peers: RayletPeers;
  readonly #terminals: Terminals;
  readonly #departure: Departure;
  readonly #usage: UsageReports;
  readonly #startedAtMs: number;
  #server: RpcServer | undefined;
  #gcs: GcsBond | undefined;
  #cancelTick: (() => void) | undefined;
  #closing: Promise<void> | undefined;

  private constructor(
    options: RayletOptions,
    collaborators: RayletCollaborators,
    node: { readonly nodeId: NodeId; readonly view: ClusterView; readonly objects: ObjectManager },
  ) {
    const { config, clock, version, token, redis, log } = collaborators;
    const { nodeId, view, objects } = node;
    this.#options = options;
    this.#with = collaborators;
    this.nodeId = nodeId;
    this.#view = view;
    this.#objects = objects;
    this.#startedAtMs = clock.unixMs();
    this.socketPath = join(options.runtimeDir, 'r.sock');
    this.#total = ResourceSet.of(options.resources);
    const random = Math.random;
    this.#manager = new LocalLeaseManager({
      nodeId,
      hostname: options.hostname,
      total: this.#total,
      gpuIds: options.gpus?.ids,
      view,
      random,
    });
    this.#jobs = new JobTable(redis);
    this.#functions = new FunctionCache((hash) => redis.getFunction(hash), FUNCTION_CACHE_BYTES);
    this.#peers = new RayletPeers({ nodeId, address: () => this.#address(), version, token, view });
    this.#pool = new WorkerPool({
      spawn: (execArgv) => this.#spawn(execArgv),
      target: options.prestart.count,
      maxStarting: config.maxStartingWorkers + Math.floor(fromFixed(CPU, this.#total.get(CPU)) / 2),
      maxWorkers: MAX_WORKERS,
      startTimeoutMs: config.workerStartTimeoutMs,
      idleMs: config.idleWorkerMs,
      killGraceMs: Math.min(1_000, config.teardownTimeoutMs / 2),
      clock,
      log,
      onDeath: (worker, reason) => this.#onWorkerDeath(worker, reason),
      onSurplus: (worker) => void this.#dismiss(worker, 'it had nothing to do'),
    });
    const { whenNodes = 1, execArgv: ready } = options.prestart;
    // A job that has come decides for itself.
    const begin = () => (this.#jobs.isEmpty ? this.#pool.prestart(ready) : undefined);
    this.#prestart = new Prestart({ clock, whenNodes, begin });
    this.#clients = new ClientConnections({
      version,
      startingWorker: (startupToken) => this.#pool.starting(startupToken),
      registerProcess: () => objects.store.registerProcess(),
    });
    this.#leases = new LeaseService({
      manager: this.#manager,
      pool: this.#pool,
      view,
      jobs: this.#jobs,
      onChange: () => this.#gcs?.changed(),
    });
    this.#actors = new ActorService({ leases: this.#leases, pool: this.#pool, jobs: this.#jobs, log });
    this.#terminals = new Terminals({
      spawn: spawnPty,
      clock,
      hostname: options.hostname,
      env: collaborators.env,
      sessionDir: options.sessionDir,
      killGraceMs: Math.min(1_000, config.teardownTimeoutMs / 2),
    });
    this.#slots = new ProcessSlots((slot) => objects.store.reclaimProcess(slot), clock);
    this.#departure = new Departure({
      ...options,
      nodeId,
      clock,
      log,
      token,
      view,
      clients: this.#clients,
      leases: this.#leases,
      pool: this.#pool,
      objects,
      peers: this.#peers,
      dismiss: (worker, reason) => this.#dismiss(worker, reason),
      leave: collaborators.onEnd,
    });
    this.#usage = new UsageReports({
      clock,
      activity: () =>
        nodeActivity({ pool: this.#pool, objects: this.#objects, manager: this.#manager, leases: this.#leases }),
      send: (usage) => this.#gcs?.reportUsage(usage),
    });
  }

  /**
   * Resolves when the node is registered with the cluster. Nothing is left when it rejects.
   * @throws ObjectStoreError, ConnectionError, AuthenticationError, VersionMismatchError
   */
  static async start(options: RayletOptions, collaborators: RayletCollaborators): Promise<Raylet> {
    const { token, config } = collaborators;
    const { host, storeDir, objectStoreBytes } = options;
    const nodeId = newNodeId();
    const view = new ClusterView();
    const objects = await ObjectManager.open({
      nodeId,
      host,
      storeDir,
      sizeBytes: objectStoreBytes,
      viewMinBytes: config.viewMinBytes,
      token,
      view,
      refreshView: async () => raylet.#gcs?.refreshView(),
      requestGc: () => raylet.#clients.tellLocal({ collectGarbage: {} }),
      forwardFree: (holder, ids) => raylet.#peers.free(holder, ids),
    });
    const raylet: Raylet = new Raylet(options, collaborators, { nodeId, view, objects });
    try {
      await raylet.#start();
      return raylet;
    } catch (error) {
      await raylet.close('it could not start');
      throw error;
    }
  }

  get port(): number {
    return this.#server?.port ?? 0;
  }

  /** Ends the workers, publishes what they wrote, removes the object store. May be called twice. */
  close(reason: string): Promise<void> {
    return (this.#closing ??= this.#close(reason));
  }

  async #start(): Promise<void> {
    const { token, clock, config, onEnd, onHeadMoved, version, log } = this.#with;
    const { host, gcs, prestart, redis, isHead, sessionDir } = this.#options;
    this.#server = await RpcServer.listen(nodeManagerService, { token, host, socketPath: this.socketPath }, (peer) =>
      this.#accept(peer),
    );
    if (isHead) this.#pool.prestart(prestart.execArgv);
    this.#gcs = new GcsBond({
      head: { gcs, redis },
      findHead: () => readHeadAddress(sessionDir),
      hasEnded: () => hasHeadEnded(sessionDir),
      outliveMs: config.outliveHeadMs,
      version,
      token,
      clock,
      log,
      reportMs: config.resourceReportMs,
      heartbeatMs: config.heartbeatMs,
      heartbeatMisses: config.heartbeatMisses,
      state: () => ({ available: this.#manager.available, pendingLeases: this.#manager.pending }),
      describe: (isAgain) => this.#description(isAgain),
      onMoved: onHeadMoved,
      onBack: () => {
        this.#clients.tellLocal({ headMoved: this.#headInfo() });
        this.#usage.restart();
      },
      onLost: (error) => {
        log.error('the node ends: without the gcs service it is lost to the cluster', { error });
        onEnd(error.message, error);
      },
      requests: {
        viewChanged: (view) => this.#onView(view),
        placeActor: (spec) => this.#actors.place(spec),
        killActorWorker: ({ actorId, reason }) =>
          this.#actors.kill(requireId<ActorId>(actorId, 'KillActorWorker.actor_id'), reason || 'the actor was killed'),
        drainNode: ({ reason, timeLeftMs }) =>
          this.#departure.begin({ reason: reason ?? '', timeLeftMs: timeLeftMs ?? 0, leaves: 'when-idle' }),
        startJob: (job) => this.#pool.prestart(this.#jobs.started(job).execArgv ?? []),
        endJob: ({ jobId }) => this.#endJob(requireId<JobId>(jobId, 'EndJob.job_id')),
        shutdown: onEnd,
      },
    });
    await this.#gcs.join();
    if (!isHead) this.#prestart.registered(this.#view.nodes().length);
    this.#usage.start();
    this.#tick();
  }

  /**
   * The node's time is nearly over: nothing new begins here, what runs is told, and the node ends when `timeLeftMs` have passed, unless it
   * `staysToEnd`: then the batch system ends it.
   */
  drain(reason: string, timeLeftMs: number, staysToEnd: boolean): void {
    this.#gcs?.draining({ nodeId: idBytes(this.nodeId), reason, timeLeftMs });
    this.#departure.begin({ reason, timeLeftMs, leaves: staysToEnd ? 'not' : 'in-time' });
  }

  async #close(reason: string): Promise<void> {
    this.#cancelTick?.();
    this.#departure.close();
    this.#prestart.close();
    this.#usage.flush();
    this.#usage.close();
    this.#gcs?.close();
    this.#slots.close();
    await Promise.all([this.#pool.close(reason), this.#terminals.close()]);
    this.#peers.close();
    this.#server?.close();
    await this.#objects.close();
  }

  #tick(): void {
    const { clock, config } = this.#with;
    this.#cancelTick = clock.after(config.resourceReportMs, () => {
      if (this.#view.tick()) this.#leases.viewChanged();
      this.#tick();
    });
  }

  #accept(peer: Peer<NodeManagerMessage>): PeerHandler<NodeManagerMessage> {
    let client: Client | undefined;
    return {
      onMessage: (message, reply) => {
        if (client !== undefined) return this.#onMessage(client, message, reply);
        if (!message.registerClient) throw new TypeError('protocol error: the first message must be RegisterClient');
        client = this.#register(peer, message.registerClient, reply);
      },
      onClose: () => {
        if (client !== undefined) this.#onClientGone(client);
      },
    };
  }

  #register(peer: Peer<NodeManagerMessage>, message: wire.RegisterClient.$Properties, reply: RayletReply | undefined) {
    const client = this.#clients.register(peer, message);
    this.#with.log.debug('a client has registered', { client: describeClient(client) });
    const { processSlot, worker, workerId, pid } = client;
    if (worker === undefined && processSlot > 0) this.#slots.taken(processSlot, pid);
    const storeDir = processSlot === 0 ? '' : this.#options.storeDir;
    // Its first lease or actor must come after this answer.
    reply?.({
      registerClientReply: {
        nodeId: idBytes(this.nodeId),
        storeDir,
        processSlot,
        node: this.#nodeInfo(),
        head: this.#headInfo(),
      },
    });
    if (worker !== undefined && workerId !== undefined) {
      this.#pool.registered(worker, { peer, workerId, address: message.address ?? {}, processSlot });
    }
    return client;
  }

  #onMessage(from: Client, message: NodeManagerMessage, reply: RayletReply | undefined): void | Promise<void> {
    if (message.requestWorkerLease) {
      if (reply === undefined) throw new TypeError('protocol error: RequestWorkerLease must be a request');
      return this.#leases.request(from, message.requestId ?? 0, message.requestWorkerLease, reply);
    }
    if (message.returnWorkerLease) {
      const { leaseId, workerFailed } = message.returnWorkerLease;
      return this.#leases.return(from, leaseId ?? 0, workerFailed === true);
    }
    if (message.cancelWorkerLease) return this.#leases.cancel(from, message.cancelWorkerLease.requestId ?? 0);
    if (message.createObject) {
      const created = this.#objects.create(message.createObject, from.processSlot);
      return created.then((objectAllocation) => reply?.({ objectAllocation }));
    }
    if (message.sealObject) return this.#objects.store.seal(objectId(message.sealObject));
    if (message.abortObject) return this.#objects.store.abort(objectId(message.abortObject));
    if (message.pullObject) return this.#objects.pull(message.pullObject).then(() => reply?.({ ack: {} }));
    if (message.freeObjects) {
      return this.#objects.free((message.freeObjects.objectIds ?? []).map((id) => objectId({ objectId: id })));
    }
    if (message.notifyBlocked) {
      if (from.worker !== undefined) this.#leases.setBlocked(from.worker, message.notifyBlocked.blocked === true);
      return;
    }
    if (message.watchWorker) {
      const workerId = requireId<WorkerId>(message.watchWorker.workerId, 'WatchWorker.worker_id');
      const isAlive = [...this.#pool.workers()].some((worker) => worker.workerId === workerId);
      return this.#deaths.watch(workerId, isAlive, (workerDied) => reply?.({ workerDied }));
    }
    if (message.adoptObject) return this.#objects.adopt(message.adoptObject).then(() => reply?.({ ack: {} }));
    if (message.reportTasks) {
      this.#usage.count(message.reportTasks);
      return reply?.({ ack: {} });
    }
    if (message.getFunction) {
      const code = this.#functions.get(Buffer.from(message.getFunction.hash ?? []).toString('hex'));
      return code.then((found) => reply?.({ functionCode: found === undefined ? {} : { code: found } }));
    }
    if (message.getJobConfig) {
      const config = this.#jobs.config(requireId<JobId>(message.getJobConfig.jobId, 'GetJobConfig.job_id'));
      return config.then((jobConfig) => reply?.({ jobConfig }));
    }
    if (message.explainTasks) {
      const { hostname } = this.#options;
      const answers = explainTasks(this.#clients.local(), message.explainTasks, this.#with.clock, hostname);
      return answers.then((taskExplanations) => reply?.({ taskExplanations }));
    }
    if (message.getNodeStats) return reply?.({ nodeStats: this.#stats() });
    if (this.#terminals.receive(from, message, reply)) return;
    throw new TypeError('protocol error: the raylet does not know this message');
  }

  #onClientGone(client: Client): void {
    this.#clients.gone(client);
    this.#leases.clientGone(client);
    this.#terminals.clientGone(client);
    const { worker, processSlot } = client;
    // A worker that has lost its raylet is of no use, and must not outlive it.
    if (worker !== undefined) worker.kill();
    else if (processSlot > 0 && this.#closing === undefined) this.#slots.reclaimWhenDead(processSlot);
  }

  #onWorkerDeath(worker: WorkerProcess, reason: string): void {
    const { registration, jobId, endReason } = worker;
    if (registration === undefined) return;
    const { workerId, processSlot } = registration;
    const actorId = this.#actors.workerGone(worker);
    if (this.#closing === undefined) {
      this.#objects.store.reclaimProcess(processSlot);
      if (endReason === undefined) this.#with.log.warn(reason, { ran: worker.running });
      // Of those that never ran anything nobody knows.
      if (jobId !== undefined) this.#gcs?.workerDied({ workerId, actorId, jobId, reason });
    }
    this.#deaths.died(workerId, reason, endReason !== undefined);
    this.#leases.workerGone(worker, reason);
  }

  /** Ends a worker that is not needed, unless it owns something that others may still use. */
  async #dismiss(worker: WorkerProcess, reason: string): Promise<void> {
    const { registration } = worker;
    if (worker.jobId === undefined || registration === undefined) return this.#pool.end(worker, reason);
    const isActor = worker.state === 'actor';
    if (!isActor) worker.state = 'leased';
    try {
      await registration.peer.request({ exitWorker: { reason, ifUnused: true } });
    } catch {
      if (!isActor && !registration.peer.isClosed) this.#pool.giveBack(worker);
      return;
    }
    await this.#pool.end(worker, reason);
  }

  #onView(view: wire.ResourceView.$Properties): void {
    const { died, draining, hasNews } = this.#view.apply(view);
    this.#departure.othersDrain(draining);
    const { log } = this.#with;
    for (const { nodeId, reason, wasLeaving } of died) {
      if (nodeId === this.nodeId) continue;
      const node = toHex(nodeId).slice(0, 8);
      if (wasLeaving) log.info('a node has left', { node, reason });
      else log.warn('a node died', { node, reason });
      this.#peers.nodeDied(nodeId);
      this.#clients.nodeDied(nodeId);
      this.#clients.tellAll({ nodeDied: { nodeId: idBytes(nodeId), reason } });
    }
    if (!hasNews) return;
    this.#prestart.nodes(this.#view.nodes().length);
    this.#leases.viewChanged();
  }

  async #endJob(jobId: JobId): Promise<void> {
    this.#jobs.ended(jobId);
    this.#leases.jobEnded(jobId);
    await this.#pool.jobEnded(jobId, (worker) => worker.actor?.isDetached === true);
    await this.#objects.jobEnded(jobId, async () => {
      const actors = await this.#with.redis.actors();
      const detached = actors.filter(({ spec, state }) => spec?.detached === true && state !== 'DEAD');
      return new Set(detached.flatMap(({ spec }) => idFrom<ActorId>(spec?.actorId) ?? []));
    });
    // Who waits for the end of the job may look at its figures then.
    this.#usage.flush();
  }

  #spawn(execArgv: readonly string[]): WorkerProcess {
    const { nodeId, socketPath } = this;
    const home = { options: this.#options, collaborators: this.#with, nodeId, socketPath, head: this.#head };
    return spawnWorker(home, execArgv);
  }

  get #head(): HeadAddress {
    const { gcs, redis } = this.#gcs?.head ?? this.#options;
    return { gcs, redis };
  }

  #headInfo(): wire.Head.$Properties {
    return headInfo(this.#head, this.#with.config.outliveHeadMs);
  }

  /** What the gcs service is told at a registration. */
  #description(isAgain: boolean): Omit<wire.RegisterNode.$Properties, 'version'> {
    if (!isAgain) return { node: this.#nodeInfo() };
    this.#actors.abandonUnborn('the gcs service was lost while it was created: it is created anew');
    const jobs = this.#jobs.running().map((jobId) => idBytes(jobId));
    return { node: this.#nodeInfo(), livingActors: this.#actors.living(), jobs };
  }

  #address(): wire.Address.$Properties {
    return { nodeId: idBytes(this.nodeId), host: this.#options.host, port: this.port, socketPath: this.socketPath };
  }

  #nodeInfo(): wire.NodeInfo.$Properties {
    const { hostname, isHead, logDir, objectStoreBytes } = this.#options;
    return {
      ...this.#address(),
      transferPort: this.#objects.transferPort,
      hostname,
      isHead,
      alive: true,
      total: this.#total.toWire(),
      available: this.#manager.available.toWire(),
      startedAtMs: this.#startedAtMs,
      sessionDir: logDir,
      pendingLeases: this.#manager.pending,
      pid: process.pid,
      objectStoreBytes,
      ...this.#departure.nodeFields(),
    };
  }

  #stats(): wire.NodeStats.$Properties {
    return nodeStats(this.#nodeInfo(), { pool: this.#pool, objects: this.#objects, manager: this.#manager });
  }
}

const objectId = (message: { objectId?: Uint8Array | null }): ObjectId =>
  requireId<ObjectId>(message.objectId, 'object_id');
