import type { batchray as wire } from '#protos/wire.js';
import { packageVersion } from '../../../src/common/entry-points.js';
import { idBytes, newNodeId, type JobId, type NodeId } from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { openGcsStream } from '../../../src/gcs/client/gcs-stream.js';
import type { ActorInfo } from '../../../src/gcs/client/tables.js';
import type { GcsMessage } from '../../../src/rpc/codecs.js';
import type { ClusterToken } from '../../../src/rpc/cluster-token.js';
import type { Peer } from '../../../src/rpc/peer.js';
import type { TestGcs } from '../../helpers/gcs.js';

export interface FakeRayletOptions {
  readonly hostname: string;
  readonly cpus?: number;
  readonly version?: string;
  readonly nodeId?: NodeId;
  readonly livingActors?: readonly ActorInfo[];
  readonly jobs?: readonly JobId[];
  readonly isHead?: boolean;
  /** How it answers PlaceActor; default: the actor is up, at an address on this node. */
  readonly place?: (spec: wire.ActorSpec.$Properties, node: NodeId) => Promise<wire.ActorPlaced.$Properties>;
}

export const placedOn = (node: NodeId, worker: string, pid = 1): wire.ActorPlaced.$Properties => ({
  address: {
    nodeId: idBytes(node),
    workerId: Buffer.from(worker.padEnd(28, '.')),
    host: '127.0.0.1',
    port: 1,
    socketPath: '',
  },
  pid,
});

/** Everything a raylet says to the gcs service, without a raylet. Keeps what it heard; {@link until} waits for more. */
export class FakeRaylet {
  readonly nodeId: NodeId;
  #peer: Peer<GcsMessage> | undefined;
  readonly heard: GcsMessage[] = [];
  /** The cluster as it knows it: hostname to node, merged. */
  readonly view = new Map<string, wire.NodeInfo.$Properties>();
  readonly #waiting = new Set<() => void>();

  private constructor(nodeId: NodeId) {
    this.nodeId = nodeId;
  }

  get peer(): Peer<GcsMessage> {
    if (this.#peer === undefined) throw new Error('not connected');
    return this.#peer;
  }

  static async start(
    t: { teardown(fn: () => void): void },
    gcs: Pick<TestGcs, 'host' | 'port'>,
    token: ClusterToken,
    options: FakeRayletOptions,
  ): Promise<FakeRaylet> {
    const nodeId = options.nodeId ?? newNodeId();
    const place = options.place ?? ((_, node) => Promise.resolve(placedOn(node, `worker of ${options.hostname}`)));
    const raylet = new FakeRaylet(nodeId);
    const peer = await openGcsStream(
      { host: gcs.host, port: gcs.port, token, timeoutMs: 60_000 },
      {
        async onMessage(message, reply) {
          raylet.hear(message);
          if (message.placeActor) reply?.({ actorPlaced: await place(message.placeActor.spec ?? {}, nodeId) });
          if (message.endJob) reply?.({ ack: {} });
        },
        onClose: () => raylet.hear({}),
      },
    );
    raylet.#peer = peer;
    t.teardown(() => {
      peer.close();
    });
    const total = ResourceSet.of({ CPU: options.cpus ?? 2 }).toWire();
    const node = {
      nodeId: idBytes(nodeId),
      hostname: options.hostname,
      isHead: options.isHead ?? false,
      host: '127.0.0.1',
      port: 1,
      total,
      available: total,
    };
    const reply = await peer.request({
      registerNode: {
        node,
        version: options.version ?? packageVersion(),
        livingActors: [...(options.livingActors ?? [])],
        jobs: (options.jobs ?? []).map((jobId) => idBytes(jobId)),
      },
    });
    raylet.hear(reply);
    return raylet;
  }

  report(cpus: number): void {
    this.peer.notify({ reportResources: { available: ResourceSet.of({ CPU: cpus }).toWire() } });
  }

  hear(message: GcsMessage): void {
    this.heard.push(message);
    for (const node of message.resourceView?.nodes ?? []) {
      const known = [...this.view.values()].find(({ nodeId }) =>
        Buffer.from(nodeId ?? []).equals(Buffer.from(node.nodeId ?? [])),
      );
      if (node.total || known === undefined) this.view.set(node.hostname ?? '', node);
      else {
        const { available, pendingLeases } = node;
        this.view.set(known.hostname ?? '', { ...known, available: available!, pendingLeases: pendingLeases! });
      }
    }
    for (const look of this.#waiting) look();
  }

  /** Resolves once `isTrue` holds; looked at after everything that is heard. */
  until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isTrue()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** The messages of one kind, in order. */
  all<Kind extends keyof GcsMessage>(kind: Kind): NonNullable<GcsMessage[Kind]>[] {
    return this.heard.flatMap((message) => {
      const body = message[kind];
      return body ? [body] : [];
    });
  }

  /** Waits for the first message of a kind. */
  async first<Kind extends keyof GcsMessage>(kind: Kind): Promise<NonNullable<GcsMessage[Kind]>> {
    await this.until(() => this.all(kind).length > 0);
    return this.all(kind)[0]!;
  }
}
