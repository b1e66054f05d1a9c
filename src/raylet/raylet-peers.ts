import { ConnectionError } from '../common/errors.js';
import { idBytes, type NodeId, type ObjectId } from '../common/ids.js';
import type { batchray as wire } from '#protos/wire.js';
import { connect, targetOf } from '../rpc/client.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import { nodeManagerService, type NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer } from '../rpc/peer.js';
import type { ClusterView } from '../scheduling/cluster-view.js';

export interface RayletPeersOptions {
  readonly nodeId: NodeId;
  /** Of this raylet, as others reach it. */
  readonly address: () => wire.Address.$Properties;
  readonly version: string;
  readonly token: ClusterToken;
  readonly view: ClusterView;
}

/** Streams to raylets that hold copies of objects of this node; opened by the first object that is freed or taken over there. */
export class RayletPeers {
  readonly #options: RayletPeersOptions;
  readonly #peers = new Map<NodeId, Peer<NodeManagerMessage>>();

  constructor(options: RayletPeersOptions) {
    this.#options = options;
  }

  /** A node that is gone has no copies: nothing is told. */
  free(nodeId: NodeId, ids: readonly ObjectId[]): void {
    this.#to(nodeId)?.notify({ freeObjects: { objectIds: ids.map((id) => idBytes(id)) } });
  }

  /** Resolves when that raylet has taken over the primary copy. @throws ObjectStoreFullError, ObjectLostError, ConnectionError */
  async adopt(nodeId: NodeId, adoptObject: wire.AdoptObject.$Properties): Promise<void> {
    const peer = this.#to(nodeId);
    if (peer === undefined) throw new ConnectionError('that node is not in the cluster any more');
    await peer.request({ adoptObject });
  }

  nodeDied(nodeId: NodeId): void {
    this.#peers.get(nodeId)?.close();
  }

  close(): void {
    for (const peer of [...this.#peers.values()]) peer.close();
  }

  #to(nodeId: NodeId): Peer<NodeManagerMessage> | undefined {
    const open = this.#peers.get(nodeId);
    if (open !== undefined) return open;
    const info = this.#options.view.get(nodeId)?.info;
    if (info === undefined) return undefined;
    const { token, version, address } = this.#options;
    const endpoint = { nodeId, host: info.host ?? '', port: info.port ?? 0, socketPath: info.socketPath ?? '' };
    const peer = connect(nodeManagerService, targetOf(endpoint, this.#options.nodeId), token, {
      onMessage: () => undefined,
      onClose: () => this.#peers.delete(nodeId),
    });
    this.#peers.set(nodeId, peer);
    peer.request({ registerClient: { kind: 'raylet', address: address(), pid: process.pid, version } }).catch(() => {
      peer.close();
    });
    return peer;
  }
}
