import { setTimeout as delay } from 'node:timers/promises';
import { hadoop } from '#protos/hadoop.js';
import { systemClock } from '../../../src/common/clock.js';
import { HadoopConnection, type RpcMethod } from '../hadoop-ipc/connection.js';
import type { Qop } from '../hadoop-ipc/digest-md5.js';
import { HadoopRemoteError } from '../hadoop-ipc/errors.js';
import { tokenFromMessage, type HadoopToken } from '../hadoop-ipc/token-file.js';
import type { EndedContainer, GrantedContainer } from './container-ledger.js';
import { LOST_STATUS } from './exit-status.js';
import { endedContainer } from './grants.js';
import { NODE_MANAGER_PROTOCOL, getContainerStatuses, startContainers, stopContainers } from './protocols.js';
import { containerIdText, nodeText } from './records.js';

export interface Launch {
  readonly container: GrantedContainer;
  readonly context: hadoop.ContainerLaunchContext.$Properties;
}

/** Of each container: why it could not be started; absent: it was. */
export type StartOutcome = ReadonlyMap<string, string | undefined>;

export interface NodeManagersOptions {
  readonly preferred: readonly Qop[];
  /** How long a node that cannot be reached is tried again. */
  readonly unreachableTimeoutMs: number;
}

interface Node {
  connection: Promise<HadoopConnection> | undefined;
  users: number;
  cancelIdleTimer: (() => void) | undefined;
}

const SILENCE_TIMEOUT_MS = 20_000;
/** A connection is kept for more calls this long. */
const IDLE_MS = 10_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/** The YARN NodeManagers of the containers: at most one connection each, opened when it is needed. */
export class NodeManagers {
  readonly #options: NodeManagersOptions;
  readonly #tokens = new Map<string, HadoopToken>();
  readonly #nodes = new Map<string, Node>();

  constructor(options: NodeManagersOptions) {
    this.#options = options;
  }

  /** A token is for one node; the latest counts. */
  takeTokens(tokens: readonly hadoop.NMToken.$Properties[]): void {
    for (const { nodeId, token } of tokens) {
      if (token !== undefined && token !== null) this.#tokens.set(nodeText(nodeId), tokenFromMessage(token));
    }
  }

  /** Starts containers of one node by one call. Never rejects: what fails, fails container by container. */
  async start(launches: readonly Launch[]): Promise<StartOutcome> {
    const key = nodeText(launches[0]?.container.record.nodeId);
    const outcome = new Map<string, string | undefined>();
    const deadlineMs = performance.now() + this.#options.unreachableTimeoutMs;
    let left = launches;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        // Calls whose answer was lost may have been carried out, and a container can be started once only.
        if (left.length > 0 && pauseMs > FIRST_PAUSE_MS) left = await this.#withoutKnown(key, left, outcome);
        if (left.length > 0) await this.#startOnce(key, left, outcome);
        return outcome;
      } catch (error) {
        if (error instanceof HadoopRemoteError || performance.now() > deadlineMs) {
          for (const { container } of left) outcome.set(container.id, (error as Error).message);
          return outcome;
        }
      }
      await delay(pauseMs);
    }
  }

  /**
   * Which of these containers of one node do not run any more, by its own word; all of them when it cannot be reached for long.
   * Never rejects: a node that does not want to tell is believed to run them.
   */
  async findLost(containers: readonly GrantedContainer[]): Promise<EndedContainer[]> {
    const key = nodeText(containers[0]?.record.nodeId);
    const containerIds = containers.flatMap(({ record }) => record.id ?? []);
    const deadlineMs = performance.now() + this.#options.unreachableTimeoutMs;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        const { statuses, failed } = await this.#call(key, getContainerStatuses, { containerIds });
        const over = statuses
          .filter(({ state }) => state === hadoop.ContainerStatus.State.COMPLETE)
          .map(endedContainer);
        return [...over, ...failed.map(({ containerId }) => lostContainer(containerIdText(containerId)))];
      } catch (error) {
        if (error instanceof HadoopRemoteError) return [];
        if (performance.now() > deadlineMs) return containers.map(({ id }) => lostContainer(id));
      }
      await delay(pauseMs);
    }
  }

  /** Ends containers. The node kills what has not ended within its grace. */
  async stop(containers: readonly GrantedContainer[]): Promise<void> {
    await Promise.all(
      [...byNode(containers, (container) => container)].map(async ([key, ofNode]) => {
        const containerIds = ofNode.flatMap(({ record }) => record.id ?? []);
        await this.#call(key, stopContainers, { containerIds });
      }),
    );
  }

  close(): void {
    for (const node of this.#nodes.values()) disconnect(node);
  }

  async #startOnce(key: string, launches: readonly Launch[], outcome: Map<string, string | undefined>): Promise<void> {
    const requests = launches.map(({ container, context }) => ({
      launchContext: context,
      containerToken: container.record.containerToken ?? null,
    }));
    const { failed } = await this.#call(key, startContainers, { requests });
    for (const { container } of launches) outcome.set(container.id, undefined);
    for (const { containerId, exception } of failed) {
      outcome.set(containerIdText(containerId), exception?.message?.trim() ?? 'its NodeManager refused it');
    }
  }

  async #withoutKnown(
    key: string,
    launches: readonly Launch[],
    outcome: Map<string, string | undefined>,
  ): Promise<readonly Launch[]> {
    const containerIds = launches.flatMap(({ container }) => container.record.id ?? []);
    const { statuses } = await this.#call(key, getContainerStatuses, { containerIds });
    const known = new Set(statuses.map(({ containerId }) => containerIdText(containerId)));
    for (const id of known) outcome.set(id, undefined);
    return launches.filter(({ container }) => !known.has(container.id));
  }

  async #call<Request, Response>(
    key: string,
    method: RpcMethod<Request, Response>,
    request: Request,
  ): Promise<Response> {
    const node = this.#nodes.get(key) ?? { connection: undefined, users: 0, cancelIdleTimer: undefined };
    this.#nodes.set(key, node);
    node.cancelIdleTimer?.();
    node.users += 1;
    try {
      const connection = await this.#connected(key, node);
      return await connection.call(method, request);
    } finally {
      node.users -= 1;
      if (node.users === 0) node.cancelIdleTimer = systemClock.after(IDLE_MS, () => disconnect(node));
    }
  }

  async #connected(key: string, node: Node): Promise<HadoopConnection> {
    const opening = (node.connection ??= this.#open(key));
    const forget = (): void => {
      if (node.connection === opening) node.connection = undefined;
    };
    const connection = await opening.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (!connection.isClosed) return connection;
    forget();
    return await this.#connected(key, node);
  }

  #open(key: string): Promise<HadoopConnection> {
    const colon = key.lastIndexOf(':');
    return HadoopConnection.open({
      host: key.slice(0, colon),
      port: Number(key.slice(colon + 1)),
      server: 'the NodeManager',
      protocol: NODE_MANAGER_PROTOCOL,
      token: this.#tokens.get(key) ?? NO_TOKEN,
      preferred: this.#options.preferred,
      silenceTimeoutMs: SILENCE_TIMEOUT_MS,
    });
  }
}

function lostContainer(id: string): EndedContainer {
  return { id, exitStatus: LOST_STATUS, diagnostics: 'lost node' };
}

/** What concerns the same YARN NodeManager, by its `host:port`. */
export function byNode<Item>(
  items: readonly Item[],
  containerOf: (item: Item) => GrantedContainer,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = nodeText(containerOf(item).record.nodeId);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Refused by the node, with its own words. */
const NO_TOKEN = { identifier: Buffer.alloc(0), password: Buffer.alloc(0) };

function disconnect(node: Node): void {
  node.cancelIdleTimer?.();
  node.connection?.then(
    (connection) => connection.close(),
    () => undefined,
  );
  node.connection = undefined;
}
