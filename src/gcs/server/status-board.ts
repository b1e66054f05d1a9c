import { requireId, toHex, type ActorId, type JobId, type NodeId } from '../../common/ids.js';
import { ResourceSet } from '../../common/resources.js';
import {
  summaryOf,
  type ClusterPhase,
  type ClusterStatus,
  type ClusterSummary,
  type NodeStatus,
  type PendingWork,
} from '../client/status.js';
import type { NodeInfo } from '../client/tables.js';
import type { ActorManager } from './actor-manager.js';
import type { ActorScheduler } from './actor-scheduler.js';
import type { Now } from './instructions.js';
import type { JobManager } from './job-manager.js';
import type { NodeManager } from './node-manager.js';
import type { UsageTable } from './usage-table.js';

export interface StatusBoardOptions {
  readonly clusterId: string;
  readonly version: string;
  /** Nodes that were asked for. */
  readonly expectedNodes: number;
  /** Unix time. */
  readonly startedAtMs: number;
  readonly nodes: NodeManager;
  readonly jobs: JobManager;
  readonly actors: ActorManager;
  readonly scheduler: ActorScheduler;
  readonly usage: UsageTable;
}

/** Kinds of waiting work that are told of at most. */
const MAX_PENDING = 100;

const idOf = (node: NodeInfo): NodeId => requireId<NodeId>(node.nodeId, 'NodeInfo.node_id');
const sum = (sets: readonly ResourceSet[]): ResourceSet => sets.reduce((all, one) => all.plus(one), ResourceSet.empty);

/** Everything the gcs service knows, in words for people and programs outside the cluster. Reads only. */
export class StatusBoard {
  readonly #options: StatusBoardOptions;

  constructor(options: StatusBoardOptions) {
    this.#options = options;
  }

  status(now: Now, isEnding: boolean): ClusterStatus {
    const { clusterId, version, expectedNodes, startedAtMs, nodes, jobs, actors, usage } = this.#options;
    const all = nodes.list(now);
    const living = all.filter((node) => node.alive);
    const draining = living.filter((node) => node.draining);
    const total = sum(living.map((node) => ResourceSet.fromWire(node.total)));
    const free = sum(living.map((node) => ResourceSet.fromWire(node.available ?? node.total)));
    const { running, storeUsedBytes, memoryUsedBytes } = usage.current();
    const nodeList = all.map((node) => this.#node(node));
    const limits = nodeList.flatMap(({ timeLeftMs }) => timeLeftMs ?? []);
    return {
      clusterId,
      version,
      phase: this.#phase(living.length, draining.length, isEnding),
      atMs: now.unixMs,
      startedAtMs,
      nodes: {
        alive: living.length,
        expected: Math.max(expectedNodes, living.length),
        draining: draining.length,
        dead: all.length - living.length,
      },
      tasks: { ...usage.tasks(), running },
      actors: countBy(actors.list().map(({ state }) => state ?? '')),
      jobs: countBy(jobs.list().map(({ state }) => state ?? '')),
      resources: { total: total.toQuantities(), used: total.minus(free).toQuantities() },
      store: {
        usedBytes: storeUsedBytes,
        capacityBytes: living.reduce((bytes, node) => bytes + (node.objectStoreBytes ?? 0), 0),
      },
      memoryUsedBytes,
      ...(limits.length === 0 ? {} : { timeLeftMs: Math.min(...limits) }),
      pending: [...this.#pendingTasks(), ...this.#pendingActors(total, living.length)].slice(0, MAX_PENDING),
      nodeList,
      jobList: jobs.list().map((job) => ({
        jobId: toHex(requireId<JobId>(job.jobId, 'JobInfo.job_id')),
        entrypoint: job.entrypoint ?? '',
        state: job.state ?? '',
        startedAtMs: job.startedAtMs ?? 0,
        endedAtMs: job.endedAtMs ?? 0,
      })),
      peak: usage.peak(),
    };
  }

  summary(now: Now, reason: string): ClusterSummary {
    return summaryOf(this.status(now, true), now.unixMs, reason);
  }

  #phase(living: number, draining: number, isEnding: boolean): ClusterPhase {
    if (isEnding) return 'ended';
    if (living > 0 && living === draining) return 'draining';
    const { expectedNodes, jobs } = this.#options;
    return living < expectedNodes && jobs.list().length === 0 ? 'starting' : 'running';
  }

  #node(node: NodeInfo): NodeStatus {
    const { last, peakMemoryBytes, peakStoreBytes } = this.#options.usage.of(idOf(node));
    const total = ResourceSet.fromWire(node.total);
    const state = !node.alive ? 'dead' : node.draining ? 'draining' : 'alive';
    const reason = state === 'dead' ? node.deathReason : state === 'draining' ? node.drainReason : undefined;
    const limits = [node.timeLeftMs ?? 0, node.drainLeftMs ?? 0].filter((ms) => ms > 0);
    const isAlive = state !== 'dead';
    return {
      nodeId: toHex(idOf(node)),
      hostname: node.hostname ?? '',
      isHead: node.isHead ?? false,
      state,
      ...(reason ? { reason } : {}),
      ...(limits.length > 0 && isAlive ? { timeLeftMs: Math.min(...limits) } : {}),
      total: total.toQuantities(),
      used: isAlive ? total.minus(ResourceSet.fromWire(node.available ?? node.total)).toQuantities() : {},
      storeUsedBytes: isAlive ? (last.storeUsedBytes ?? 0) : 0,
      storeCapacityBytes: node.objectStoreBytes ?? 0,
      memoryUsedBytes: isAlive ? (last.memoryUsedBytes ?? 0) : 0,
      startedAtMs: node.startedAtMs ?? 0,
      tasks: { done: last.tasksDone ?? 0, failed: last.tasksFailed ?? 0 },
      peakMemoryBytes,
      peakStoreBytes,
    };
  }

  #pendingTasks(): PendingWork[] {
    const { nodes, usage } = this.#options;
    return usage.pending().map(({ nodeId, demand }) => ({
      what: 'task',
      name: demand.functionName ?? '',
      demand: ResourceSet.fromWire(demand.demand).toQuantities(),
      count: demand.count ?? 0,
      kind: kindOf(demand.kind),
      reason: demand.reason ?? '',
      hostname: nodes.get(nodeId)?.hostname ?? '',
      position: demand.position ?? 0,
    }));
  }

  #pendingActors(total: ResourceSet, living: number): PendingWork[] {
    const { actors, scheduler } = this.#options;
    return scheduler.waiting().flatMap(({ demand, actors: waiting, isFeasible }) => {
      const classes = countBy(waiting.map((actorId: ActorId) => actors.get(actorId).spec?.className ?? ''));
      const reason = isFeasible
        ? `it needs ${demand.toString()}, and no node has that free now`
        : `it needs ${demand.toString()}, which no node of the cluster has: ${living} nodes with ${total.toString()} in all. Ask for less, or add such a node`;
      return Object.entries(classes).map(([name, count]): PendingWork => ({
        what: 'actor',
        name,
        demand: demand.toQuantities(),
        count,
        kind: isFeasible ? 'busy' : 'no-such-node',
        reason,
        position: 0,
      }));
    });
  }
}

const KINDS = ['no-such-node', 'busy', 'worker-starting', 'draining'] as const;

function kindOf(text: string | null | undefined): PendingWork['kind'] {
  return KINDS.find((kind) => kind === text) ?? 'busy';
}

function countBy(states: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
