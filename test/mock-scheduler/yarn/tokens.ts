/** Which tokens are good, and whose they are: what a ResourceManager and its NodeManagers know together. */
import { hadoop } from '#protos/hadoop.js';
import { newToken, type MockToken } from './credentials.js';
import { attemptMessage, attemptName, wide, type AttemptId } from './ids.js';
import { INVALID_TOKEN, unauthorized } from './rpc-server.js';

interface Known<What> {
  readonly token: MockToken;
  readonly what: What;
  isExpired: boolean;
}

export interface KnownContainer {
  readonly name: string;
  readonly id: hadoop.ContainerId.$Properties;
  /** Name of its node. */
  readonly node: string;
  readonly expiresAtMs: number;
}

export interface KnownMaster {
  readonly attempt: AttemptId;
  /** Counts roll-overs. */
  readonly keyId: number;
}

const key = (identifier: Uint8Array): string => Buffer.from(identifier).toString('hex');

export class TokenRegistry {
  readonly #masters = new Map<string, Known<KnownMaster>>();
  readonly #nodes = new Map<
    string,
    Known<{ readonly attempt: AttemptId; readonly node: string; readonly address: string }>
  >();
  readonly #containers = new Map<string, Known<KnownContainer>>();
  /** Of the AM-RM tokens. */
  #keyId = 1;

  get keyId(): number {
    return this.#keyId;
  }

  forMaster(attempt: AttemptId): MockToken {
    const keyId = this.#keyId;
    const known = [...this.#masters.values()].find(
      ({ what }) => what.keyId === keyId && attemptName(what.attempt) === attemptName(attempt),
    );
    if (known !== undefined) return known.token;
    const message = { applicationAttemptId: attemptMessage(attempt), keyId };
    const token = newToken('YARN_AM_RM_TOKEN', hadoop.AMRMTokenIdentifier.encode(message).finish());
    this.#masters.set(key(token.identifier), { token, what: { attempt, keyId }, isExpired: false });
    return token;
  }

  forNode(attempt: AttemptId, node: string, id: hadoop.NodeId.$Properties): MockToken {
    const address = `${id.host ?? ''}:${id.port ?? 0}`;
    const identifier = hadoop.NMTokenIdentifier.encode({
      applicationAttemptId: attemptMessage(attempt),
      nodeId: id,
      applicationSubmitter: 'root',
      keyId: this.#nodes.size,
    }).finish();
    const token = newToken('NMToken', identifier, address);
    this.#nodes.set(key(identifier), { token, what: { attempt, node, address }, isExpired: false });
    return token;
  }

  forContainer(container: KnownContainer, address: string, resource: hadoop.Resource.$Properties): MockToken {
    const identifier = hadoop.ContainerTokenIdentifier.encode({
      containerId: container.id,
      nodeAddress: address,
      applicationSubmitter: 'root',
      resource,
      expiryMs: wide(BigInt(container.expiresAtMs)),
    }).finish();
    const token = newToken('ContainerToken', identifier, address);
    this.#containers.set(key(identifier), { token, what: container, isExpired: false });
    return token;
  }

  /** New AM-RM tokens are made with a new key from now on; the old ones stay good. */
  rollMasterKey(): void {
    this.#keyId++;
  }

  /** Those of older keys, or all, so that no application master gets in. */
  expireMasters(which: 'older' | 'all'): void {
    for (const known of this.#masters.values()) {
      if (which === 'all' || known.what.keyId < this.#keyId) known.isExpired = true;
    }
  }

  expireNode(node: string): void {
    for (const known of this.#nodes.values()) if (known.what.node === node) known.isExpired = true;
  }

  /** @throws RpcFailure */
  identifyMaster(identifier: Buffer): { readonly identity: KnownMaster; readonly password: Buffer } {
    const known = this.#masters.get(key(identifier));
    if (known === undefined) throw unauthorized('Invalid AMRMToken', INVALID_TOKEN);
    if (known.isExpired) throw unauthorized(`Invalid AMRMToken from ${attemptName(known.what.attempt)}`);
    return { identity: known.what, password: known.token.password };
  }

  /** @throws RpcFailure */
  identifyOnNode(identifier: Buffer, node: string): { readonly identity: AttemptId; readonly password: Buffer } {
    const known = this.#nodes.get(key(identifier));
    const name = known === undefined ? '' : attemptName(known.what.attempt);
    if (known === undefined || known.isExpired) {
      throw unauthorized(`Given NMToken for application : ${name} seems to have been generated illegally.`);
    }
    if (known.what.node !== node) {
      throw unauthorized(
        `Given NMToken for application : ${name} is not valid for current node manager.expected : ${node} found : ${known.what.address}`,
      );
    }
    return { identity: known.what.attempt, password: known.token.password };
  }

  /** Nobody starts it any more. */
  expireContainer(name: string): void {
    for (const [identifier, known] of this.#containers) {
      if (known.what.name !== name) continue;
      this.#containers.set(identifier, { ...known, what: { ...known.what, expiresAtMs: 0 } });
    }
  }

  identifyContainer(identifier: Buffer): KnownContainer | undefined {
    return this.#containers.get(key(identifier))?.what;
  }
}
