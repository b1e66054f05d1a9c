/** Objects' contents and refs as wire messages. */
import type { batchray as wire } from '#protos/wire.js';
import { idBytes, requireId, type NodeId, type ObjectId } from '../common/ids.js';
import type { AddressBook } from './address.js';
import type { Contents } from './memory-store.js';
import type { RefInfo } from './reference-counter.js';

export function contentsToWire(contents: Contents): wire.ObjectValue.$Properties {
  if (contents.kind === 'inline') return { inline: contents.bytes, isError: contents.isError };
  return { stored: true, sizeBytes: contents.sizeBytes, nodeIds: contents.nodeIds.map(idBytes) };
}

export function contentsFromWire(value: wire.ObjectValue.$Properties): Contents {
  if (value.stored) {
    const nodeIds = (value.nodeIds ?? []).map((id) => requireId<NodeId>(id, 'ObjectValue.node_ids'));
    return { kind: 'stored', sizeBytes: value.sizeBytes ?? 0, nodeIds };
  }
  return { kind: 'inline', bytes: detached(value.inline ?? new Uint8Array()), isError: value.isError ?? false };
}

/** A copy unless the bytes are most of the received buffer, which they would keep in memory as a whole. */
function detached(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength * 2 > bytes.buffer.byteLength ? bytes : Buffer.from(bytes);
}

export function refToWire({ id, owner }: RefInfo): wire.ObjectRefInfo.$Properties {
  return { objectId: idBytes(id), owner: owner.wire };
}

const NO_REFS: readonly RefInfo[] = [];

export function refsFromWire(
  refs: readonly wire.ObjectRefInfo.$Properties[] | null | undefined,
  addresses: AddressBook,
): readonly RefInfo[] {
  if (!refs || refs.length === 0) return NO_REFS;
  return refs.map((ref) => ({
    id: requireId<ObjectId>(ref.objectId, 'ObjectRefInfo.object_id'),
    owner: addresses.fromWire(ref.owner),
  }));
}
