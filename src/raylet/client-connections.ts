import { AuthenticationError, VersionMismatchError } from '../common/errors.js';
import { idFrom, toHex, type JobId, type NodeId, type WorkerId } from '../common/ids.js';
import type { batchray as wire } from '#protos/wire.js';
import type { NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer } from '../rpc/peer.js';
import type { WorkerProcess } from './worker-process.js';

export const CLIENT_KINDS = ['worker', 'driver', 'owner', 'raylet', 'cli'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

/** A process that has registered on a stream. */
export interface Client {
  readonly id: number;
  readonly kind: ClientKind;
  readonly peer: Peer<NodeManagerMessage>;
  readonly pid: number;
  readonly jobId: JobId | undefined;
  readonly nodeId: NodeId | undefined;
  /** Of its core worker. */
  readonly workerId: WorkerId | undefined;
  /** It is one of this node's workers. */
  readonly worker: WorkerProcess | undefined;
  /** Its pins in the object store; 0 for those without access to it. */
  readonly processSlot: number;
}

/** What the object store and the pool know of a process that wants to register. */
export interface Admission {
  readonly version: string;
  startingWorker(startupToken: string): WorkerProcess | undefined;
  registerProcess(): number;
}

/** Who is connected. */
export class ClientConnections {
  readonly #admission: Admission;
  readonly #clients = new Map<number, Client>();
  #lastId = 0;

  constructor(admission: Admission) {
    this.#admission = admission;
  }

  /** @throws VersionMismatchError, AuthenticationError (a worker that this raylet did not start) */
  register(peer: Peer<NodeManagerMessage>, message: wire.RegisterClient.$Properties): Client {
    const { version } = this.#admission;
    if (message.version !== version) {
      throw new VersionMismatchError(
        `this process uses batchray ${message.version || 'of an unknown version'}, but the cluster runs ${version}. Install the same version on both sides.`,
        { context: { version: message.version ?? '', expected: version } },
      );
    }
    const kind = CLIENT_KINDS.find((known) => known === message.kind);
    if (kind === undefined) throw new TypeError(`protocol error: clients of kind ${message.kind ?? ''} are not known`);
    const worker = kind === 'worker' ? this.#admission.startingWorker(message.startupToken ?? '') : undefined;
    if (kind === 'worker' && worker === undefined) {
      throw new AuthenticationError('this raylet did not start that worker process, or has given it up', {
        context: { pid: message.pid ?? 0 },
      });
    }
    const client: Client = {
      id: ++this.#lastId,
      kind,
      peer,
      pid: worker?.pid ?? message.pid ?? 0,
      jobId: idFrom<JobId>(message.jobId),
      nodeId: idFrom<NodeId>(message.address?.nodeId),
      workerId: idFrom<WorkerId>(message.address?.workerId),
      worker,
      processSlot: kind === 'worker' || kind === 'driver' ? this.#admission.registerProcess() : 0,
    };
    this.#clients.set(client.id, client);
    return client;
  }

  gone(client: Client): void {
    this.#clients.delete(client.id);
  }

  /** The node was declared dead: its processes count as gone, even when the end of their streams is never told. */
  nodeDied(nodeId: NodeId): void {
    for (const client of [...this.#clients.values()]) if (client.nodeId === nodeId) client.peer.close();
  }

  /** Drivers and workers of this node. */
  local(): Client[] {
    return [...this.#clients.values()].filter(({ processSlot }) => processSlot > 0);
  }

  /** A message to everybody who has registered. */
  tellAll(message: NodeManagerMessage): void {
    for (const { peer } of this.#clients.values()) peer.notify({ ...message });
  }

  /** To those on this node. */
  tellLocal(message: NodeManagerMessage): void {
    for (const { peer, processSlot } of this.#clients.values()) if (processSlot > 0) peer.notify({ ...message });
  }
}

/** For logs and messages. */
export function describeClient({ kind, pid, workerId }: Client): string {
  return `${kind} ${workerId === undefined ? '' : `${toHex(workerId).slice(0, 8)} `}(pid ${pid})`;
}
