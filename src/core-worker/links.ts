import type { batchray as wire } from '#protos/wire.js';
import { afterAwake, type Clock } from '../common/clock.js';
import { ConnectionError, type NodeDiedError, type RayError } from '../common/errors.js';
import { idBytes, requireId, toHex, type JobId, type NodeId, type WorkerId } from '../common/ids.js';
import type { GcsClient } from '../gcs/client/gcs-client.js';
import { connect, targetOf } from '../rpc/client.js';
import {
  coreWorkerService,
  nodeManagerService,
  type CoreWorkerMessage,
  type NodeManagerMessage,
} from '../rpc/codecs.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import type { Address, AddressBook } from './address.js';
import { LinkPool, type Link, type LinkPoolOptions } from './link-pool.js';

/** Long enough to bridge the pauses between a program's phases, short against the life of a cluster. */
const IDLE_LINK_MS = 2_000;

export type CoreWorkerLink = Link<CoreWorkerMessage>;
export type RayletLink = Link<NodeManagerMessage>;

export interface LinksOptions {
  readonly self: Address;
  readonly token: ClusterToken;
  readonly clock: Clock;
  readonly jobId: () => JobId | undefined;
}

/** Streams to other core workers: leased workers, actors, owners of borrowed objects. */
export class CoreWorkerLinks {
  readonly #self: Address;
  readonly #pool: LinkPool<CoreWorkerMessage>;

  constructor(
    options: LinksOptions,
    addresses: AddressBook,
    onMessage: LinkPoolOptions<CoreWorkerMessage>['onMessage'],
  ) {
    const { self, token, clock, jobId } = options;
    this.#self = self;
    this.#pool = new LinkPool({
      clock,
      idleMs: IDLE_LINK_MS,
      onMessage,
      onLost: (workerId) => {
        addresses.forget(workerId as WorkerId);
      },
      open: (target, handler) => {
        const peer = connect(coreWorkerService, target, token, handler);
        peer.notify({ hello: { address: self.wire, jobId: idBytes(jobId() ?? '') } });
        return peer;
      },
    });
  }

  acquire(address: Address): CoreWorkerLink {
    return this.#pool.acquire(address.workerId, address.nodeId, targetOf(address, this.#self.nodeId));
  }

  /** One more use of a link. */
  retain(link: CoreWorkerLink): void {
    this.#pool.retain(link);
  }

  release(link: CoreWorkerLink): void {
    this.#pool.release(link);
  }

  nodeDied(node: NodeId, error: NodeDiedError): void {
    this.#pool.nodeDied(node, error);
  }

  close(): void {
    this.#pool.close();
  }
}

export interface RayletLinksOptions extends LinksOptions {
  readonly version: string;
  readonly gcs: () => Promise<GcsClient>;
}

/** Streams to raylets of other nodes: leases by spillback, objects to free. The own raylet's stream is not among them. */
export class RayletLinks {
  readonly #options: RayletLinksOptions;
  readonly #pool: LinkPool<NodeManagerMessage>;
  readonly #nodes = new Map<NodeId, wire.NodeInfo.$Properties>();

  constructor(options: RayletLinksOptions, onMessage: LinkPoolOptions<NodeManagerMessage>['onMessage']) {
    const { self, token, clock, jobId, version } = options;
    this.#options = options;
    this.#pool = new LinkPool({
      clock,
      idleMs: IDLE_LINK_MS,
      onMessage,
      open: (target, handler) => {
        const peer = connect(nodeManagerService, target, token, handler);
        const client = { kind: 'owner', address: self.wire, pid: process.pid, jobId: idBytes(jobId() ?? ''), version };
        peer.request({ registerClient: client }).catch(() => {
          // Refused: nothing else that is asked would be answered either.
          peer.close();
        });
        return peer;
      },
    });
  }

  /** The raylet of a node whose record came with a message. */
  acquire(node: wire.NodeInfo.$Properties): RayletLink {
    const nodeId = requireId<NodeId>(node.nodeId, 'NodeInfo.node_id');
    this.#nodes.set(nodeId, node);
    const endpoint = {
      nodeId,
      host: node.host ?? '',
      port: node.port ?? 0,
      socketPath: node.socketPath ?? '',
    };
    return this.#pool.acquire(nodeId, nodeId, targetOf(endpoint, this.#options.self.nodeId));
  }

  /** @throws ConnectionError when the cluster knows no such living node */
  async toNode(nodeId: NodeId): Promise<RayletLink> {
    let node = this.#nodes.get(nodeId);
    if (node === undefined) {
      const gcs = await this.#options.gcs();
      for (const known of await gcs.listNodes()) {
        if (known.alive) this.#nodes.set(requireId<NodeId>(known.nodeId, 'NodeInfo.node_id'), known);
      }
      node = this.#nodes.get(nodeId);
    }
    if (node === undefined) throw new ConnectionError(`node ${toHex(nodeId).slice(0, 8)} is not in the cluster`);
    return this.acquire(node);
  }

  retain(link: RayletLink): void {
    this.#pool.retain(link);
  }

  release(link: RayletLink): void {
    this.#pool.release(link);
  }

  nodeDied(node: NodeId, error: NodeDiedError): void {
    this.#nodes.delete(node);
    this.#pool.nodeDied(node, error);
  }

  close(): void {
    this.#pool.close();
  }
}

/** Asks a raylet how one of its workers died; waits a bounded time. */
export async function deathReason(
  raylet: { request(message: NodeManagerMessage): Promise<NodeManagerMessage> },
  workerId: Address['workerId'],
  lost: RayError,
  clock: Clock,
  timeoutMs: number,
): Promise<string> {
  let cancel: (() => void) | undefined;
  const late = new Promise<undefined>((resolve) => {
    cancel = afterAwake(clock, timeoutMs, () => {
      resolve(undefined);
    });
  });
  const answer = raylet.request({ watchWorker: { workerId: idBytes(workerId) } }).catch(() => undefined);
  const message = await Promise.race([answer, late]);
  cancel?.();
  return message?.workerDied?.reason ?? lost.message;
}
