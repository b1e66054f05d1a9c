import type { batchray as wire } from '#protos/wire.js';
import { idBytes, idFrom, type NodeId, type WorkerId } from '../common/ids.js';
import type { Endpoint } from '../rpc/client.js';

/** Where a core worker listens, and who it is. One object per process and address: compare with `workerId`. */
export interface Address extends Endpoint {
  readonly nodeId: NodeId;
  readonly workerId: WorkerId;
  /** The same as a wire message, made once. */
  readonly wire: wire.Address.$Properties;
}

export function addressOf(parts: Omit<Address, 'wire'>): Address {
  const { nodeId, workerId, host, port, socketPath } = parts;
  return {
    nodeId,
    workerId,
    host,
    port,
    socketPath,
    wire: { nodeId: idBytes(nodeId), workerId: idBytes(workerId), host, port, socketPath },
  };
}

/** Interns addresses: refs and actors of one process share one object. */
export class AddressBook {
  readonly #known = new Map<WorkerId, Address>();

  add(address: Address): Address {
    const known = this.#known.get(address.workerId);
    if (known !== undefined) return known;
    this.#known.set(address.workerId, address);
    return address;
  }

  fromWire(message: wire.Address.$Properties | null | undefined): Address {
    const workerId = idFrom<WorkerId>(message?.workerId);
    const nodeId = idFrom<NodeId>(message?.nodeId);
    if (!message || workerId === undefined || nodeId === undefined) throw new TypeError('protocol error: no address');
    return (
      this.#known.get(workerId) ??
      this.add(
        addressOf({
          nodeId,
          workerId,
          host: message.host ?? '',
          port: message.port ?? 0,
          socketPath: message.socketPath ?? '',
        }),
      )
    );
  }

  /** Called when the process is gone. */
  forget(workerId: WorkerId): void {
    this.#known.delete(workerId);
  }
}
