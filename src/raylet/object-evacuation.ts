import type { batchray as wire } from '#protos/wire.js';
import { idBytes, idFrom, toHex, type NodeId, type ObjectId, type WorkerId } from '../common/ids.js';
import { connect, targetOf } from '../rpc/client.js';
import type { ClusterToken } from '../rpc/cluster-token.js';
import { coreWorkerService, type CoreWorkerMessage } from '../rpc/codecs.js';
import type { Peer } from '../rpc/peer.js';
import type { ClusterView } from '../scheduling/cluster-view.js';
import type { Logger } from '../telemetry/logger.js';
import type { ObjectManager } from './object-manager.js';
import type { RayletPeers } from './raylet-peers.js';

export interface ObjectEvacuationOptions {
  readonly nodeId: NodeId;
  readonly objects: ObjectManager;
  readonly peers: RayletPeers;
  readonly view: ClusterView;
  readonly token: ClusterToken;
  readonly log: Logger;
}

/** Objects on their way at the same time. */
const PARALLEL_MOVES = 8;
/** Nodes that are asked to take an object, before the next look. */
const MAX_TARGETS = 3;

/**
 * Gives the primary copies of a node that leaves new homes: another raylet pulls the object and keeps it as primary, then the owner
 * hears where it is. The copy here stays readable to the end. Objects of processes of this node end with their owners.
 */
export class ObjectEvacuation {
  readonly #options: ObjectEvacuationOptions;
  readonly #moved = new Set<ObjectId>();
  /** Moved, and their owners have not acknowledged it. User code may keep an owner busy for minutes: nothing else waits for that. */
  readonly #untold = new Set<ObjectId>();
  readonly #owners = new Map<WorkerId, Peer<CoreWorkerMessage>>();
  #next = 0;

  constructor(options: ObjectEvacuationOptions) {
    this.#options = options;
  }

  /** Moves what can be moved now. Resolves to the number of objects that others need and that are nowhere else. */
  async run(): Promise<number> {
    const { nodeId, objects, view } = this.#options;
    for (const id of this.#moved) if (!objects.store.contains(id)) this.#moved.delete(id);
    const waiting = [...objects.primaries()].filter(
      ({ id, owner }) => !this.#moved.has(id) && !this.#untold.has(id) && idFrom<NodeId>(owner.nodeId) !== nodeId,
    );
    const isAnybodyThere = view.open().some((node) => node.nodeId !== nodeId);
    if (waiting.length === 0 || !isAnybodyThere) return waiting.length + this.#untold.size;
    let left = 0;
    const work = waiting.values();
    const mover = async (): Promise<void> => {
      for (const { id, sizeBytes, owner } of work) if (!(await this.#move(id, sizeBytes, owner))) left++;
    };
    await Promise.all(Array.from({ length: PARALLEL_MOVES }, mover));
    return left + this.#untold.size;
  }

  close(): void {
    for (const peer of this.#owners.values()) peer.close();
    this.#owners.clear();
  }

  /** Whether the copy here need not be moved (any more). */
  async #move(id: ObjectId, sizeBytes: number, owner: wire.Address.$Properties): Promise<boolean> {
    const { nodeId, objects, peers, log } = this.#options;
    const copies = objects.store.copiesTaken(id);
    const message = { objectId: idBytes(id), sizeBytes, owner, copies: copies.map(idBytes), nodeId: idBytes(nodeId) };
    for (const target of this.#targets(copies)) {
      try {
        await peers.adopt(target, message);
        this.#tellOwner(id, owner, target);
        return true;
      } catch (error) {
        if (!objects.store.contains(id)) return true;
        log.warn('an object could not be moved', { object: toHex(id), to: toHex(target).slice(0, 8), error });
      }
    }
    return !objects.store.contains(id);
  }

  /** Nodes with a copy first, then the others in turn. */
  #targets(copies: readonly NodeId[]): NodeId[] {
    const open = this.#options.view.open().flatMap(({ nodeId }) => (nodeId === this.#options.nodeId ? [] : nodeId));
    if (open.length === 0) return [];
    const start = this.#next++ % open.length;
    const inTurn = [...open.slice(start), ...open.slice(0, start)];
    return [...new Set([...copies.filter((node) => open.includes(node)), ...inTurn])].slice(0, MAX_TARGETS);
  }

  #tellOwner(id: ObjectId, owner: wire.Address.$Properties, holder: NodeId): void {
    this.#untold.add(id);
    const told = (): void => {
      this.#untold.delete(id);
      this.#moved.add(id);
    };
    const location = { objectId: idBytes(id), nodeId: idBytes(holder) };
    // An owner that is gone needs nothing.
    this.#ownerOf(owner).request({ reportLocation: location }).then(told, told);
  }

  #ownerOf(owner: wire.Address.$Properties): Peer<CoreWorkerMessage> {
    const workerId = idFrom<WorkerId>(owner.workerId) ?? ('' as WorkerId);
    const open = this.#owners.get(workerId);
    if (open !== undefined) return open;
    const { nodeId, token } = this.#options;
    const endpoint = {
      nodeId: idFrom<NodeId>(owner.nodeId) ?? '',
      host: owner.host ?? '',
      port: owner.port ?? 0,
      socketPath: owner.socketPath ?? '',
    };
    const peer = connect(coreWorkerService, targetOf(endpoint, nodeId), token, {
      onMessage: () => undefined,
      onClose: () => this.#owners.delete(workerId),
    });
    this.#owners.set(workerId, peer);
    return peer;
  }
}
