import { ObjectLostError } from '../common/errors.js';
import {
  ID_BYTES,
  idBytes,
  jobIdOfActor,
  nilActorId,
  requireId,
  taskIdOfObject,
  toHex,
  type ActorId,
  type JobId,
  type NodeId,
  type ObjectId,
} from '../common/ids.js';
import type { batchray as wire } from '#protos/wire.js';
import { Arena } from '../object-store/arena.js';
import { isHereAs, ObjectStore } from '../object-store/store.js';
import { sweepStaleStores } from '../object-store/store-directory.js';
import { PullManager } from '../object-store/transfer-client.js';
import { TransferServer } from '../object-store/transfer-server.js';
import type { Allocation, PullSource } from '../object-store/types.js';
import type { ClusterToken } from '../rpc/credentials.js';
import type { ClusterView } from '../scheduling/cluster-view.js';
import { tracer } from '../telemetry/tracers.js';

export interface ObjectManagerOptions {
  readonly nodeId: NodeId;
  readonly host: string;
  readonly storeDir: string;
  readonly sizeBytes: number;
  readonly viewMinBytes: number;
  readonly token: ClusterToken;
  readonly view: ClusterView;
  /** Brings the view up to date. */
  readonly refreshView: () => Promise<void>;
  /** Asks the processes of this node to collect their garbage. */
  readonly requestGc: () => void;
  /** Tells another node's raylet that the owner has freed objects of which it took copies. */
  readonly forwardFree: (nodeId: NodeId, ids: readonly ObjectId[]) => void;
}

/** Ids nest: an ObjectID begins with its TaskID, which ends with the ActorID, which ends with the JobID. */
const actorOf = (id: ObjectId): ActorId => taskIdOfObject(id).slice(-ID_BYTES.actor) as ActorId;
const jobOf = (id: ObjectId): JobId => jobIdOfActor(actorOf(id));

const trace = tracer('pull');

/** The node's object store and its traffic with other nodes. */
export class ObjectManager {
  readonly store: ObjectStore;
  readonly #options: ObjectManagerOptions;
  readonly #transfers: TransferServer;
  readonly #pulls: PullManager;
  readonly #ofJob: Map<JobId, Set<ObjectId>>;
  /** Of primary copies. */
  readonly #owners: Map<ObjectId, wire.Address.$Properties>;

  private constructor(
    options: ObjectManagerOptions,
    store: ObjectStore,
    transfers: TransferServer,
    ofJob: Map<JobId, Set<ObjectId>>,
    owners: Map<ObjectId, wire.Address.$Properties>,
  ) {
    this.#options = options;
    this.store = store;
    this.#transfers = transfers;
    this.#ofJob = ofJob;
    this.#owners = owners;
    const { nodeId, token } = options;
    this.#pulls = new PullManager({ store, nodeId, token: token.derive('transfer') });
  }

  /** @throws ObjectStoreError when /dev/shm is too small or not writable */
  static async open(options: ObjectManagerOptions): Promise<ObjectManager> {
    const { host, storeDir, sizeBytes, viewMinBytes, token, requestGc } = options;
    const ofJob = new Map<JobId, Set<ObjectId>>();
    const owners = new Map<ObjectId, wire.Address.$Properties>();
    // A node that was killed as a whole had nobody left to clean up.
    sweepStaleStores(process.getuid?.() ?? 0);
    const store = new ObjectStore(Arena.create({ dir: storeDir, sizeBytes, viewMinBytes }), {
      requestGc: async () => {
        requestGc();
      },
      onRemoved: (id) => {
        owners.delete(id);
        const ids = ofJob.get(jobOf(id));
        if (ids?.delete(id) === true && ids.size === 0) ofJob.delete(jobOf(id));
      },
    });
    try {
      const transfers = await TransferServer.listen({ host, store, token: token.derive('transfer') });
      return new ObjectManager(options, store, transfers, ofJob, owners);
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  get transferPort(): number {
    return this.#transfers.port;
  }

  /**
   * Waits while room can still be made. A task that runs again, after its worker died, makes its results again: what the earlier
   * run has left under the same id gives way.
   * @throws ObjectStoreFullError
   */
  async create(
    message: wire.CreateObject.$Properties,
    processSlot: number,
  ): Promise<wire.ObjectAllocation.$Properties> {
    const id = requireId<ObjectId>(message.objectId, 'CreateObject.object_id');
    const { offset, sizeBytes } = await this.#createAnew(id, message.sizeBytes ?? 0, processSlot);
    this.#note(id);
    if (message.owner) this.#owners.set(id, message.owner);
    return { offset, sizeBytes };
  }

  /** Primary copies that are complete, with their owners. */
  *primaries(): Iterable<{ id: ObjectId; sizeBytes: number; owner: wire.Address.$Properties }> {
    for (const [id, owner] of this.#owners) {
      const sizeBytes = this.store.sizeOf(id);
      if (sizeBytes !== undefined) yield { id, sizeBytes, owner };
    }
  }

  /** Takes the primary copy over from a node that leaves. @throws ObjectLostError, ObjectStoreFullError */
  async adopt(message: wire.AdoptObject.$Properties): Promise<void> {
    const { objectId, sizeBytes, owner, copies, nodeId: from } = message;
    const id = requireId<ObjectId>(objectId, 'AdoptObject.object_id');
    await this.pull({ objectId: idBytes(id), sizeBytes: sizeBytes ?? 0, nodeIds: from ? [from] : [] });
    this.store.makePrimary(id);
    for (const copy of copies ?? []) {
      const holder = requireId<NodeId>(copy, 'AdoptObject.copies');
      if (holder !== this.#options.nodeId) this.store.noteCopyTaken(id, holder);
    }
    if (owner) this.#owners.set(id, owner);
  }

  /** Resolves when the object is sealed here. @throws ObjectLostError, ObjectStoreFullError */
  async pull(message: wire.PullObject.$Properties): Promise<void> {
    const id = requireId<ObjectId>(message.objectId, 'PullObject.object_id');
    if (this.store.contains(id)) return;
    const nodeIds = (message.nodeIds ?? []).map((bytes) => requireId<NodeId>(bytes, 'PullObject.node_ids'));
    let sources = this.#sources(nodeIds);
    if (sources.length === 0) {
      // A node may be so new that only the object's owner has heard of it.
      await this.#options.refreshView();
      sources = this.#sources(nodeIds);
    }
    if (sources.length === 0) {
      throw new ObjectLostError(
        `object ${toHex(id)} is lost: none of the nodes that held it (${nodeIds.map((nodeId) => toHex(nodeId).slice(0, 8)).join(', ')}) has it or is alive`,
        { context: { object: toHex(id) } },
      );
    }
    if (trace.enabled) trace('pull', toHex(id), message.sizeBytes ?? 0);
    await this.#pulls.pull(id, message.sizeBytes || undefined, sources);
    this.#note(id);
    if (trace.enabled) trace('pulled', toHex(id));
  }

  /** The owner needs them no more: here, and wherever copies were taken from here. */
  free(ids: readonly ObjectId[]): void {
    const forwards = new Map<NodeId, ObjectId[]>();
    for (const id of ids) {
      for (const nodeId of this.store.copiesTaken(id)) forwards.set(nodeId, [...(forwards.get(nodeId) ?? []), id]);
    }
    this.store.free(ids);
    for (const [nodeId, taken] of forwards) this.#options.forwardFree(nodeId, taken);
  }

  /**
   * The owners were its driver, its tasks and its actors: nobody can ask for their objects any more, except for what belongs to
   * detached actors, which live on.
   */
  async jobEnded(jobId: JobId, detachedActors: () => Promise<ReadonlySet<ActorId>>): Promise<void> {
    const ids = [...(this.#ofJob.get(jobId) ?? [])];
    const noActor = nilActorId(jobId);
    const ofActors = ids.filter((id) => actorOf(id) !== noActor);
    this.store.free(ids.filter((id) => actorOf(id) === noActor));
    if (ofActors.length === 0) return;
    const detached = await detachedActors();
    this.store.free(ofActors.filter((id) => !detached.has(actorOf(id))));
  }

  async close(): Promise<void> {
    // Pulls that wait for room, or for a worker that makes the object, would wait in vain.
    this.store.stop();
    await Promise.all([this.#pulls.close(), this.#transfers.close()]);
    await this.store.close();
  }

  async #createAnew(id: ObjectId, sizeBytes: number, processSlot: number): Promise<Allocation> {
    for (;;) {
      try {
        return await this.store.create(id, sizeBytes, { primary: true, processSlot });
      } catch (error) {
        if (isHereAs(error, 'sealed')) this.store.free([id]);
        else if (isHereAs(error, 'created')) await this.store.whenCreated(id);
        else throw error;
      }
    }
  }

  #sources(nodeIds: readonly NodeId[]): PullSource[] {
    return nodeIds.flatMap((nodeId) => {
      const info = nodeId === this.#options.nodeId ? undefined : this.#options.view.get(nodeId)?.info;
      return info === undefined ? [] : { nodeId, host: info.host ?? '', port: info.transferPort ?? 0 };
    });
  }

  #note(id: ObjectId): void {
    const jobId = jobOf(id);
    const ids = this.#ofJob.get(jobId) ?? new Set();
    this.#ofJob.set(jobId, ids.add(id));
  }
}
