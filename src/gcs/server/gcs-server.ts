import type { Clock } from '../../common/clock.js';
import type { Config } from '../../common/config.js';
import { InvalidOptionError, NodeDiedError, ShutdownError, type RayError } from '../../common/errors.js';
import { idBytes, idFrom, requireId, toHex, type ActorId, type JobId, type NodeId, type WorkerId } from '../../common/ids.js'; // prettier-ignore
import { ResourceSet } from '../../common/resources.js';
import { gcsService, type GcsMessage } from '../../rpc/codecs.js';
import type { ClusterToken } from '../../rpc/cluster-token.js';
import type { Peer, PeerHandler, Reply } from '../../rpc/peer.js';
import { RpcServer } from '../../rpc/server.js';
import type { Logger } from '../../telemetry/logger.js';
import type { RedisClient } from '../client/redis-client.js';
import type { NodeInfo } from '../client/tables.js';
import { ActorManager, publicActorInfo } from './actor-manager.js';
import { ActorRequests } from './actor-requests.js';
import { ActorWatchers } from './actor-watchers.js';
import { ActorScheduler } from './actor-scheduler.js';
import { InstructionRunner, type Effect } from './instruction-runner.js';
import type { Instruction, Now } from './instructions.js';
import { JobManager } from './job-manager.js';
import { JobRequests } from './job-requests.js';
import { NodeManager } from './node-manager.js';
import { RayletLinks } from './raylet-links.js';
import { ResourceView } from './resource-view.js';
import { StatusBoard } from './status-board.js';
import { StatusWriter } from './status-writer.js';
import { UsageTable } from './usage-table.js';

export interface GcsServerOptions {
  readonly redis: RedisClient;
  readonly token: ClusterToken;
  /** Address to bind; the port is any free one. */
  readonly host: string;
  readonly socketPath: string;
  /** `status.json` and `summary.json` are written here. */
  readonly sessionDir: string;
  readonly clusterId: string;
  /** Nodes that were asked for. */
  readonly expectedNodes: number;
  /** What is in Redis is of a head that was lost: its node is dead. */
  readonly isNewHead: boolean;
  /** Processes of another version of batchray are refused. */
  readonly version: string;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  /** Redis refuses or is gone: the service cannot go on. Called once. */
  readonly onFailure: (error: unknown) => void;
}

/** Dead actors stay listed until there are more than this. */
const MAX_DEAD_ACTORS = 10_000;

/** Those who look for a lost service need longer to find it than one that fell silent may take. */
const FIND_MS = 20_000;

/** After a restart: how long nodes and drivers of before may take to come back. */
const rejoinMs = ({ heartbeatMs, heartbeatMisses, outliveHeadMs }: Config): number =>
  Math.max(heartbeatMs * heartbeatMisses, Math.min(outliveHeadMs, FIND_MS));

/** What one stream has told so far. */
interface Connection {
  readonly peer: Peer<GcsMessage>;
  /** It is a raylet's. */
  nodeId?: NodeId;
}

type GcsReply = Reply<GcsMessage>;

/**
 * The shell of the gcs service: streams and timers in, state machines in the middle, Redis and streams out. It decides about nodes,
 * jobs and actors, and knows nothing that is not in Redis, so that it may be killed and started again.
 */
export class GcsServer {
  readonly #options: GcsServerOptions;
  readonly #nodes: NodeManager;
  readonly #jobs: JobManager;
  readonly #jobRequests: JobRequests;
  readonly #actors: ActorManager;
  readonly #scheduler: ActorScheduler;
  readonly #view: ResourceView;
  readonly #runner: InstructionRunner;
  readonly #raylets: RayletLinks;
  readonly #watchers = new ActorWatchers();
  readonly #actorRequests: ActorRequests;
  readonly #usage = new UsageTable();
  readonly #board: StatusBoard;
  readonly #statusWriter: StatusWriter;
  #server: RpcServer | undefined;
  #cancelHeartbeats: (() => void) | undefined;
  #cancelBroadcast: (() => void) | undefined;
  #cancelRetry: (() => void) | undefined;
  /** After a restart, until all nodes of before have registered again or are dead. */
  #isRecovering = true;
  #stopReason: string | undefined;
  #isClosed = false;
  #hasFailed = false;

  private constructor(options: GcsServerOptions) {
    const { config, version } = options;
    this.#options = options;
    this.#nodes = new NodeManager({
      version,
      heartbeatMs: config.heartbeatMs,
      heartbeatMisses: config.heartbeatMisses,
      rejoinMs: rejoinMs(config),
    });
    this.#jobs = new JobManager(version);
    this.#scheduler = new ActorScheduler(config.resourceReportMs);
    this.#actors = new ActorManager({
      scheduler: this.#scheduler,
      labelOf: (nodeId) => this.#nodes.label(nodeId),
      maxDeadActors: MAX_DEAD_ACTORS,
    });
    this.#view = new ResourceView(config.resourceReportMs);
    this.#raylets = new RayletLinks({
      clock: options.clock,
      log: options.log,
      endJobTimeoutMs: config.teardownTimeoutMs,
    });
    this.#jobRequests = new JobRequests({
      jobs: this.#jobs,
      actors: this.#actors,
      raylets: this.#raylets,
      nextNumber: () => options.redis.nextJobNumber(),
      isNodeAlive: (nodeId) => this.#nodes.isAlive(nodeId),
      now: () => this.#now(),
      log: options.log,
      run: (instructions) => this.#run(instructions),
    });
    this.#actorRequests = new ActorRequests({
      actors: this.#actors,
      jobs: this.#jobs,
      nodes: this.#nodes,
      watchers: this.#watchers,
      now: () => this.#now(),
      run: (instructions) => this.#run(instructions),
    });
    this.#board = new StatusBoard({
      clusterId: options.clusterId,
      version,
      expectedNodes: options.expectedNodes,
      startedAtMs: options.clock.unixMs(),
      nodes: this.#nodes,
      jobs: this.#jobs,
      actors: this.#actors,
      scheduler: this.#scheduler,
      usage: this.#usage,
    });
    this.#statusWriter = new StatusWriter({
      sessionDir: options.sessionDir,
      clock: options.clock,
      log: options.log,
      status: () => this.#board.status(this.#now(), this.#isClosed),
    });
    this.#runner = new InstructionRunner(
      options.redis,
      (effect) => this.#act(effect),
      (error) => this.#fail(error),
    );
  }

  /** Loads what is in Redis and listens. */
  static async start(options: GcsServerOptions): Promise<GcsServer> {
    const server = new GcsServer(options);
    await server.#load();
    const { token, host, socketPath } = options;
    server.#server = await RpcServer.listen(gcsService, { token, host, socketPath }, (peer) => server.#accept(peer));
    server.#armHeartbeats();
    server.#statusWriter.start();
    return server;
  }

  get port(): number {
    return this.#server?.port ?? 0;
  }

  /** Tells all raylets that the cluster ends, and closes every stream. May be called twice. */
  async close(reason: string): Promise<void> {
    if (this.#isClosed) return;
    this.#stopTimers();
    const written = this.#statusWriter.close(this.#board.summary(this.#now(), this.#stopReason ?? reason));
    this.#raylets.closeAll(reason);
    // The streams' last messages leave with the turn of the event loop.
    await new Promise<void>((resolve) => this.#options.clock.after(0, resolve));
    this.#server?.close();
    await written;
  }

  /** Closes every stream; the cluster goes on, with another gcs service. One that was told to end has ended. */
  async leave(reason: string): Promise<void> {
    if (this.#stopReason !== undefined) return this.close(reason);
    if (this.#isClosed) return;
    this.#stopTimers();
    this.#server?.close();
    await this.#statusWriter.stop();
  }

  #stopTimers(): void {
    this.#isClosed = true;
    this.#cancelHeartbeats?.();
    this.#cancelBroadcast?.();
    this.#cancelRetry?.();
  }

  async #load(): Promise<void> {
    const { redis, log, isNewHead } = this.#options;
    const [nodes, jobs, actors, names] = await Promise.all([
      redis.nodes(),
      redis.jobs(),
      redis.actors(),
      redis.namedActors(),
    ]);
    const now = this.#now();
    this.#nodes.load(nodes, now);
    this.#jobs.load(jobs);
    this.#actors.load(actors, names);
    if (nodes.length > 0)
      log.info('goes on with what is in Redis', { nodes: nodes.length, jobs: jobs.length, actors: actors.length });
    for (const node of isNewHead ? nodes : []) {
      const nodeId = requireId<NodeId>(node.nodeId, 'NodeInfo.node_id');
      if (node.isHead === true) this.#nodeDied(nodeId, 'the head was lost, and another one has taken its place');
    }
    this.#jobRequests.recover();
    this.#recover();
  }

  #accept(peer: Peer<GcsMessage>): PeerHandler<GcsMessage> {
    const connection: Connection = { peer };
    return {
      onMessage: (message, reply) => this.#onMessage(connection, message, reply),
      onClose: (error) => {
        this.#onClose(connection, error);
      },
    };
  }

  #onMessage(from: Connection, message: GcsMessage, reply: GcsReply | undefined): void | Promise<void> {
    if (message.reportResources) return this.#onReport(from, message.reportResources);
    if (message.reportUsage) return from.nodeId && this.#usage.report(from.nodeId, message.reportUsage);
    if (message.reportWorkerDeath) return this.#onWorkerDeath(message.reportWorkerDeath);
    if (message.registerNode) return this.#registerNode(from, message.registerNode, reply);
    if (message.registerJob) {
      this.#refuseWhenStopping();
      return this.#jobRequests.register(from.peer, message.registerJob, reply);
    }
    if (message.finishJob) return this.#jobRequests.finish(message.finishJob, reply);
    if (message.registerActor) {
      this.#refuseWhenStopping();
      return this.#actorRequests.register(message.registerActor, reply);
    }
    if (message.watchActor) return this.#actorRequests.watch(from.peer, message.watchActor, reply);
    if (message.killActor) return this.#actorRequests.kill(message.killActor, reply);
    if (message.getNamedActor) {
      const { name, namespace } = message.getNamedActor;
      return reply?.({ actorInfo: publicActorInfo(this.#actors.named(name ?? '', namespace ?? '')) });
    }
    if (message.drainNode) return this.#drainNode(from, message.drainNode, reply);
    if (message.getStatus) {
      const status = this.#board.status(this.#now(), this.#stopReason !== undefined);
      return reply?.({ clusterStatus: { json: JSON.stringify(status) } });
    }
    if (message.listNodes) return reply?.({ resourceView: { full: true, nodes: this.#nodes.list(this.#now()) } });
    if (message.listActors) return reply?.({ actorList: { actors: this.#actors.list().map(publicActorInfo) } });
    if (message.listJobs) return reply?.({ jobList: { jobs: this.#jobs.list() } });
    if (message.stopCluster) {
      this.#stop(message.stopCluster.reason || 'the cluster was stopped');
      return reply?.({ ack: {} });
    }
    if (message.ack) return reply?.({ ack: {} });
    throw new TypeError('protocol error: the gcs service does not know this message');
  }

  #onClose(connection: Connection, error: RayError): void {
    if (this.#isClosed) return;
    this.#watchers.gone(connection.peer);
    this.#jobRequests.gone(connection.peer);
    const { nodeId } = connection;
    if (nodeId === undefined || !this.#raylets.has(nodeId, connection.peer)) return;
    this.#nodeDied(nodeId, this.#stopReason ?? `its raylet ended, or the network to it broke (${error.message})`);
  }

  // Nodes

  async #registerNode(
    from: Connection,
    message: NonNullable<GcsMessage['registerNode']>,
    reply: GcsReply | undefined,
  ): Promise<void> {
    this.#refuseWhenStopping();
    const now = this.#now();
    const { nodeId, instructions } = this.#nodes.register(message, now);
    from.nodeId = nodeId;
    this.#raylets.add(nodeId, from.peer);
    instructions.push(...this.#actors.nodeRegistered(nodeId, message.livingActors ?? [], now));
    await this.#run(instructions);
    // The raylet hears that it is registered before it is given anything to do.
    reply?.({ resourceView: { full: true, nodes: this.#nodes.list(this.#now()) } });
    if (!this.#nodes.isAlive(nodeId)) return;
    const { total, available } = message.node ?? {};
    const inAll = ResourceSet.fromWire(total);
    const free = available ? ResourceSet.fromWire(available) : inAll;
    this.#scheduler.nodeUp(nodeId, inAll, free, this.#actors.countOn(nodeId));
    if (message.node?.draining === true) this.#scheduler.nodeDraining(nodeId);
    this.#usage.nodeUp(nodeId);
    this.#options.log.info('a node has registered', { node: this.#nodes.label(nodeId), resources: inAll.toString() });
    this.#view.cameOrWent(nodeId);
    for (const job of this.#jobRequests.running()) from.peer.notify({ startJob: { job } });
    const takenForRunning = (message.jobs ?? []).map((jobId) => requireId<JobId>(jobId, 'RegisterNode.jobs'));
    for (const jobId of this.#jobRequests.ended(takenForRunning)) this.#raylets.endJobOn(nodeId, jobId);
    this.#runInBackground(this.#actors.schedule(this.#now()));
    this.#recover();
  }

  #onReport({ nodeId }: Connection, report: NonNullable<GcsMessage['reportResources']>): void {
    if (nodeId === undefined)
      throw new TypeError('protocol error: a report of resources from a stream that has not registered a node');
    const now = this.#now();
    const { available } = report;
    if (this.#nodes.report(nodeId, report, now)) this.#view.changed(nodeId);
    this.#scheduler.nodeReported(nodeId, available ? ResourceSet.fromWire(available) : undefined);
    this.#runInBackground(this.#actors.schedule(now));
  }

  /** From the command line, or from a raylet that has begun by itself. */
  async #drainNode(
    from: Connection,
    message: NonNullable<GcsMessage['drainNode']>,
    reply: GcsReply | undefined,
  ): Promise<void> {
    const nodeId = requireId<NodeId>(message.nodeId, 'DrainNode.node_id');
    const node = this.#nodes.get(nodeId);
    if (node?.alive !== true) {
      throw new NodeDiedError(`node ${this.#nodes.label(nodeId)} is not a living node of this cluster`);
    }
    const isOwnWord = from.nodeId === nodeId;
    if (node.isHead && !isOwnWord) {
      throw new InvalidOptionError('the head of a cluster cannot be drained: the cluster ends with it (batchray stop)');
    }
    const instructions = this.#nodes.drain(nodeId, message, this.#now());
    const { reason, timeLeftMs } = message;
    this.#options.log.info('a node drains', { node: this.#nodes.label(nodeId), reason, timeLeftMs });
    this.#scheduler.nodeDraining(nodeId);
    if (!isOwnWord) this.#raylets.tell(nodeId, { drainNode: { ...message } });
    this.#view.cameOrWent(nodeId);
    await this.#run(instructions);
    reply?.({ ack: {} });
  }

  #onWorkerDeath({ workerId, actorId, reason }: NonNullable<GcsMessage['reportWorkerDeath']>): void {
    const dead = requireId<WorkerId>(workerId, 'ReportWorkerDeath.worker_id');
    this.#runInBackground(this.#actors.workerDied(dead, idFrom<ActorId>(actorId), reason ?? '', this.#now()));
    this.#jobRequests.workerDied(dead);
  }

  #nodeDied(nodeId: NodeId, reason: string): void {
    const now = this.#now();
    const wasDraining = this.#nodes.get(nodeId)?.draining === true;
    const instructions = this.#nodes.dead(nodeId, reason);
    if (instructions.length === 0) return;
    const { log } = this.#options;
    this.#usage.nodeDown(nodeId);
    if (this.#stopReason === undefined && !wasDraining)
      log.warn('a node is dead', { node: this.#nodes.label(nodeId), reason });
    else log.info('a node has ended', { node: this.#nodes.label(nodeId), reason });
    this.#scheduler.nodeDown(nodeId);
    this.#raylets.drop(nodeId, `the node was declared dead: ${reason}`);
    instructions.push(...this.#actors.nodeDied(nodeId, reason, now));
    this.#view.cameOrWent(nodeId);
    this.#runInBackground(instructions);
    this.#jobRequests.nodeDied(nodeId);
    this.#recover();
  }

  #armHeartbeats(): void {
    this.#cancelHeartbeats = this.#options.clock.after(this.#options.config.heartbeatMs, () => {
      const now = this.#now();
      for (const { nodeId, reason } of this.#nodes.overdue(now)) this.#nodeDied(nodeId, reason);
      if (this.#nodes.isRejoinOver(now)) this.#jobRequests.stopWaiting();
      if (!this.#isClosed) this.#armHeartbeats();
    });
  }

  /** Ends the time after a restart in which pending actors may still turn up on nodes that have not registered again. */
  #recover(): void {
    if (!this.#isRecovering || this.#nodes.awaited().length > 0) return;
    this.#isRecovering = false;
    this.#runInBackground(this.#actors.release(this.#now()));
  }

  #broadcast(): void {
    this.#cancelBroadcast = undefined;
    const changed = this.#view.take(this.#options.clock.nowMs());
    const now = this.#now();
    const nodes = changed.flatMap(({ nodeId, isWhole }): NodeInfo[] => {
      const node = this.#nodes.told(nodeId, now);
      if (node === undefined) return [];
      const { available = null, pendingLeases = 0 } = node;
      return isWhole ? [node] : [{ nodeId: idBytes(nodeId), alive: true, available, pendingLeases }];
    });
    this.#raylets.tellAll({ resourceView: { nodes } });
    this.#armTimers();
  }

  #armTimers(): void {
    const { clock } = this.#options;
    const nowMs = clock.nowMs();
    const dueInMs = this.#view.dueInMs(nowMs);
    if (dueInMs !== undefined && (this.#cancelBroadcast === undefined || dueInMs === 0)) {
      this.#cancelBroadcast?.();
      this.#cancelBroadcast = clock.after(dueInMs, () => this.#broadcast());
    }
    const retryAtMs = this.#scheduler.retryAtMs(nowMs);
    if (retryAtMs !== undefined && this.#cancelRetry === undefined) {
      this.#cancelRetry = clock.after(retryAtMs - nowMs, () => {
        this.#cancelRetry = undefined;
        this.#runInBackground(this.#actors.schedule(this.#now()));
      });
    }
  }

  // Actors

  async #placeActor(nodeId: NodeId, spec: NonNullable<GcsMessage['placeActor']>['spec']): Promise<void> {
    const actorId = requireId<ActorId>(spec?.actorId, 'ActorSpec.actor_id');
    const result = await this.#raylets.placeActor(nodeId, spec);
    await this.#run(this.#actors.placed(actorId, nodeId, result, this.#now()));
  }

  // Everything

  #act(effect: Effect): void {
    if (this.#isClosed) return;
    switch (effect.kind) {
      case 'place_actor':
        this.#placeActor(effect.nodeId, effect.spec).catch((error: unknown) => this.#fail(error));
        return;
      case 'kill_worker':
        this.#raylets.killWorker(effect.nodeId, effect.actorId, effect.reason);
        return;
      case 'tell_watchers':
        this.#watchers.tell(effect.actorId, effect.actor);
        return;
      case 'start_job':
        this.#raylets.tellAll({ startJob: { job: effect.job } });
        return;
      case 'end_job':
        this.#raylets.endJob(effect.jobId);
        return;
      case 'warn': {
        const { jobId, message } = effect;
        this.#options.log.warn(message, { job: toHex(jobId) });
        const published = this.#options.redis.publishError(jobId, { kind: 'infeasible_actor', message });
        published.catch((error: unknown) => this.#fail(error));
        return;
      }
    }
  }

  #run(instructions: readonly Instruction[]): Promise<void> {
    if (!this.#isClosed) this.#armTimers();
    return this.#runner.run(instructions);
  }

  #runInBackground(instructions: readonly Instruction[]): void {
    this.#run(instructions).catch(() => undefined); // told to onFailure
  }

  #stop(reason: string): void {
    if (this.#stopReason !== undefined) return;
    this.#stopReason = reason;
    this.#options.log.info('the cluster ends', { reason });
    this.#raylets.tellAll({ shutdown: { reason } });
  }

  #refuseWhenStopping(): void {
    if (this.#stopReason !== undefined) throw new ShutdownError(`the cluster ends: ${this.#stopReason}`);
  }

  #fail(error: unknown): void {
    if (this.#hasFailed || this.#isClosed) return;
    this.#hasFailed = true;
    this.#options.onFailure(error);
  }

  #now(): Now {
    const { clock } = this.#options;
    return { nowMs: clock.nowMs(), unixMs: clock.unixMs() };
  }
}
